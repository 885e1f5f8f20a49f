//! The newest records of an error log, in memory.

use super::StoreError;
use crate::contract::policy::RETAINED_ERRORS;
use crate::contract::types::ErrorEntry;
use std::collections::VecDeque;
use std::num::NonZeroUsize;

/// How many records of the error log a store retains unless it is told otherwise: the policy's
/// number.
pub(super) const DEFAULT_RETAINED: NonZeroUsize =
    NonZeroUsize::new(RETAINED_ERRORS).expect("the policy's schema asks for one at least");

/// The newest records of an error log.
#[derive(Debug)]
pub(super) struct RecentErrors {
    /// Oldest first.
    entries: VecDeque<ErrorEntry>,
    retained: NonZeroUsize,
}

impl RecentErrors {
    pub(super) fn new(retained: NonZeroUsize) -> Self {
        Self { entries: VecDeque::new(), retained }
    }

    /// Takes in a record; the oldest goes when there are then too many.
    pub(super) fn push(&mut self, entry: ErrorEntry) {
        if self.entries.len() == self.retained.get() {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
    }

    /// Of records that come in together, those that are not gone when all of them are in.
    pub(super) fn staying<'e>(&self, entries: &'e [ErrorEntry]) -> &'e [ErrorEntry] {
        &entries[entries.len().saturating_sub(self.retained.get())..]
    }

    pub(super) const fn retained(&self) -> usize {
        self.retained.get()
    }

    pub(super) fn oldest_first(&self) -> impl Iterator<Item = &ErrorEntry> {
        self.entries.iter()
    }

    /// The newest records, newest first.
    pub(super) fn newest(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
        if limit == 0 {
            return Err(StoreError::InvalidLimit);
        }
        Ok(self.entries.iter().rev().take(limit).cloned().collect())
    }
}
