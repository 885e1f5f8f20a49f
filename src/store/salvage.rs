//! What a salvage brings out of a damaged log, and what it leaves there.

use crate::contract::scalar::EventId;
use std::fmt;
use std::ops::Range;

/// Most places that are listed; the rest are counted.
const MAX_LISTED: usize = 1000;

/// How a salvage ended.
///
/// ```
/// use spec_kitty_events::JsonlReader;
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("status.events.jsonl");
/// std::fs::write(&path, "{\"event_id\": \"01J8Z3N5QV9Y4T2RK7WXH6BMCD\", \"ev")?;
/// let salvage = JsonlReader::salvage(&path, |_| Ok::<(), spec_kitty_events::StoreError>(()))?;
/// assert_eq!((salvage.events, salvage.left.len()), (0, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Salvage {
    /// Events that were brought out, each once.
    pub events: u64,
    /// The first 1000 places that had to be left.
    pub left: Vec<Left>,
    /// How many more there are.
    pub omitted: u64,
}

impl Salvage {
    pub(super) fn leave(&mut self, left: Left) {
        if self.left.len() < MAX_LISTED {
            self.left.push(left);
        } else {
            self.omitted += 1;
        }
    }

    /// Whether nothing had to be left.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.left.is_empty() && self.omitted == 0
    }
}

/// Something that a salvage had to leave.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Left {
    /// Bytes of a JSON Lines log.
    Line {
        /// Number of the line, from 1.
        line: u64,
        /// Where they stand in the file.
        bytes: Range<u64>,
        /// The events whose ids can be read in them.
        event_ids: Vec<EventId>,
        /// Why.
        reason: String,
    },
    /// Positions of a SQLite log.
    Positions {
        /// The first of them.
        first: i64,
        /// The last of them.
        last: i64,
        /// The event, where its id can be read.
        event_id: Option<EventId>,
        /// Why.
        reason: String,
    },
    /// It is not known what else the log held.
    Unknown {
        /// Why.
        reason: String,
    },
}

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line { line, bytes, event_ids, reason } => {
                write!(f, "line {line}, bytes {} to {}", bytes.start, bytes.end)?;
                write!(f, "{}: {reason}", named(event_ids))
            }
            Self::Positions { first, last, event_id, reason } if first == last => {
                write!(f, "position {first}{}: {reason}", named(event_id.as_slice()))
            }
            Self::Positions { first, last, reason, .. } => {
                write!(f, "positions {first} to {last}: {reason}")
            }
            Self::Unknown { reason } => f.write_str(reason),
        }
    }
}

/// Events that a place is about, for a sentence.
pub(super) fn named(ids: &[EventId]) -> String {
    match ids {
        [] => String::new(),
        [one] => format!(" (event {one})"),
        many => {
            let ids: Vec<&str> = many.iter().map(EventId::as_str).collect();
            format!(" (events {})", ids.join(", "))
        }
    }
}
