//! What was known after so many events, kept so that a late event does not mean folding everything
//! again.

use super::report::ReduceError;
use serde::{Deserialize, Serialize};

/// What was known after the first `folded` events of the log, at the end of a clock value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Checkpoint<W> {
    pub folded: usize,
    pub working: W,
    /// Why the reduction was given up, when it was.
    pub failure: Option<ReduceError>,
}

/// A few checkpoints, the more recent the closer together: one at the end, and one at about every
/// doubling of the distance from it. There are as many as the logarithm of the number of events.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Checkpoints<W>(Vec<Checkpoint<W>>);

impl<W> Default for Checkpoints<W> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<W> Checkpoints<W> {
    /// Keeps a checkpoint at the end of a log of that many events, and gives up those that are not
    /// worth keeping any more.
    pub(super) fn push(&mut self, checkpoint: Checkpoint<W>, events: usize) {
        if self.0.last().is_some_and(|last| last.folded == checkpoint.folded) {
            self.0.pop();
        }
        self.0.push(checkpoint);
        let mut i = 1;
        while i + 1 < self.0.len() {
            let distance = |at: usize| events - self.0[at].folded;
            // The one before it serves as well: it is not much further away than the one behind it.
            if distance(i - 1) <= 2 * distance(i + 1).max(1) {
                self.0.remove(i);
            } else {
                i += 1;
            }
        }
    }

    /// Forgets what was known after more than `events` events.
    pub(super) fn forget_after(&mut self, events: usize) {
        self.0.retain(|c| c.folded <= events);
    }

    /// Takes the last one, to fold on from it.
    pub(super) fn take_last(&mut self) -> Option<Checkpoint<W>> {
        self.0.pop()
    }

    /// The last one.
    pub(super) fn last(&self) -> Option<&Checkpoint<W>> {
        self.0.last()
    }
}
