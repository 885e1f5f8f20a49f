//! The store that keeps nothing on disk.

use super::duplicates::{find_duplicates, find_in};
use super::index::{Entry, Index};
use super::recent_errors::{DEFAULT_RETAINED, RecentErrors};
use super::{
    Appended, ErrorStorage, EventAppender, EventReader, Position, PositionedRecords, Record,
    Records, StoreError,
};
use crate::contract::scalar::EventId;
use crate::contract::types::ErrorEntry;
use crate::event::clock::{ClockStorage, LamportClock};
use std::collections::HashMap;
use std::num::NonZeroUsize;

/// Events, clocks and the error log in memory: for tests, and for work that need not outlive the
/// process.
///
/// One id has one content ([D21]), clocks only go forward ([D22]), and the order is that of stores
/// ([D23]). Of the error log the newest records are retained, at least 1 ([C10]).
///
/// ```
/// use spec_kitty_events::{Appended, EventAppender, EventReader, MemoryStore, Position, Record};
/// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
///     "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0", "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
/// let record = Record::admit(line)?;
/// let mut store = MemoryStore::new();
/// assert_eq!(store.append(&record)?, Appended::New(Position(1)));
/// assert_eq!(store.append(&record)?, Appended::Duplicate(Position(1)));
/// assert_eq!(store.scan_aggregate("mission/1")?.count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [D21]: crate::decisions#d21
/// [D22]: crate::decisions#d22
/// [D23]: crate::decisions#d23
/// [C10]: crate::decisions#c10
#[derive(Debug)]
pub struct MemoryStore {
    index: Index<Record>,
    clocks: HashMap<String, i64>,
    errors: RecentErrors,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryStore {
    /// An empty store that retains as many records of its error log as the policy's
    /// [`RETAINED_ERRORS`](crate::policy::RETAINED_ERRORS) says.
    ///
    /// ```
    /// use spec_kitty_events::{EventReader, MemoryStore};
    /// assert_eq!(MemoryStore::new().count()?, 0);
    /// # Ok::<(), spec_kitty_events::StoreError>(())
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::retaining(DEFAULT_RETAINED)
    }

    /// An empty store that retains so many records of its error log.
    ///
    /// ```
    /// use spec_kitty_events::{ErrorEntry, ErrorStorage, MemoryStore, Timestamp};
    /// let mut store = MemoryStore::retaining(std::num::NonZeroUsize::MIN);
    /// for action in ["push", "pull"] {
    ///     store.append_error(&ErrorEntry::builder().timestamp(Timestamp::now())
    ///         .action_attempted(action).error_message("offline").try_into()?)?;
    /// }
    /// let recent = store.recent_errors(10)?;
    /// assert_eq!((recent.len(), recent[0].action_attempted.as_str()), (1, "pull"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn retaining(errors: NonZeroUsize) -> Self {
        Self { index: Index::default(), clocks: HashMap::new(), errors: RecentErrors::new(errors) }
    }
}

/// A record is two counted pointers and a digest: handing one out copies no bytes.
fn kept(entry: &Entry<Record>) -> Result<Record, StoreError> {
    Ok(entry.kept.clone())
}

impl EventReader for MemoryStore {
    fn get(&self, event_id: &EventId) -> Result<Option<Record>, StoreError> {
        self.index.find(event_id).map(kept).transpose()
    }

    fn scan(&self) -> Result<Records<'_>, StoreError> {
        Ok(Box::new(self.index.in_order().map(kept)))
    }

    fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError> {
        Ok(Box::new(self.index.of_aggregate(aggregate_id).map(kept)))
    }

    fn follow(&self, after: Option<Position>) -> Result<PositionedRecords<'_>, StoreError> {
        Ok(Box::new(self.index.after(after).map(|entry| Ok((entry.position, entry.kept.clone())))))
    }

    fn count(&self) -> Result<u64, StoreError> {
        Ok(self.index.len())
    }
}

impl EventAppender for MemoryStore {
    fn append_all(&mut self, records: &[Record]) -> Result<Vec<Appended>, StoreError> {
        let stored = |record: &Record| find_in(&self.index, record, kept);
        let outcomes = find_duplicates(records, Position(self.index.len() + 1), stored)?;
        for (record, appended) in records.iter().zip(&outcomes) {
            if let Appended::New(position) = *appended {
                self.index.insert(record, position, record.clone());
            }
        }
        Ok(outcomes)
    }
}

/// A node's clock is never behind the events of that node that the store holds.
impl ClockStorage for MemoryStore {
    type Error = StoreError;

    fn load(&self, node_id: &str) -> Result<i64, StoreError> {
        Ok(self.clocks.get(node_id).copied().unwrap_or(0).max(self.index.clock(node_id)))
    }

    fn advance(&mut self, node_id: &str, seen: i64) -> Result<i64, StoreError> {
        let next = LamportClock::at(node_id, self.load(node_id)?).update(seen)?;
        self.clocks.insert(node_id.to_owned(), next);
        Ok(next)
    }
}

impl ErrorStorage for MemoryStore {
    fn append_error(&mut self, entry: &ErrorEntry) -> Result<(), StoreError> {
        self.errors.push(entry.clone());
        Ok(())
    }

    fn recent_errors(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
        self.errors.newest(limit)
    }
}
