//! What was found in a log that is not a record, as data.

use crate::scalar::EventId;
use crate::store::{Digest, Position};
use std::fmt;
use std::path::PathBuf;

/// Most damaged lines of a log that are listed; the rest are counted.
const MAX_LISTED: usize = 1000;

/// What was found, and done, when a log was opened for writing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Recovery {
    /// The torn line that was moved away from the end of the log.
    pub torn: Option<TornLine>,
    /// The lines that are no records of their own. They stay in the log as they are.
    pub damaged: DamagedLines,
}

/// A last line without its end: a write that was cut off. It was never acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TornLine {
    /// Number of the line, from 1.
    pub line: u64,
    /// How many bytes there are of it.
    pub length: u64,
    /// The event, when nothing but the line end is missing. It is not in the store; append it to have it there.
    pub event_id: Option<EventId>,
    /// Where its bytes were moved to, as they were.
    pub saved_as: PathBuf,
}

/// The lines of a log that are no records of their own, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct DamagedLines {
    /// The first 1000 of them.
    pub lines: Vec<DamagedLine>,
    /// How many more there are.
    pub omitted: u64,
}

/// A complete line that is not a record of its own. It is kept in the file and never rewritten.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DamagedLine {
    /// Number of the line, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub damage: Damage,
}

/// What is wrong with a complete line.
///
/// ```
/// use spec_kitty_events::store::Damage;
/// assert_eq!(Damage::NotAnEnvelope.to_string(), "it is not an event envelope");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Damage {
    /// It is not the envelope of an event.
    NotAnEnvelope,
    /// It is longer than any event may be.
    TooLong {
        /// The longest length allowed, in bytes.
        limit: usize,
    },
    /// An earlier line holds the same event (D21).
    Repeated {
        /// The event.
        event_id: EventId,
        /// The earlier line, which counts.
        first: Position,
    },
    /// An earlier line holds an event of the same id with different content (D21).
    Conflict {
        /// The id.
        event_id: EventId,
        /// Digest of the earlier line's content, which counts.
        stored: Digest,
        /// Digest of this line's content.
        offered: Digest,
    },
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnEnvelope => f.write_str("it is not an event envelope"),
            Self::TooLong { limit } => write!(f, "it is longer than {limit} bytes"),
            Self::Repeated { event_id, first: Position(line) } => {
                write!(f, "it repeats event {event_id} of line {line}")
            }
            Self::Conflict { event_id, stored, offered } => {
                write!(
                    f,
                    "event {event_id} stands further up with the content {stored}; here its content is {offered}"
                )
            }
        }
    }
}

impl DamagedLines {
    pub(super) fn add(&mut self, line: u64, damage: Damage) {
        if self.lines.len() < MAX_LISTED {
            self.lines.push(DamagedLine { line, damage });
        } else {
            self.omitted += 1;
        }
    }

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.lines.len() as u64 + self.omitted
    }
}
