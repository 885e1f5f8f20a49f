//! What was found in a log that is not a record, as data.

use super::events_in_damage;
use crate::contract::policy::LIMITS;
use crate::contract::scalar::EventId;
use crate::io::lines::Line;
use crate::json;
use crate::store::salvage::named;
use crate::store::{Digest, Position};
use crate::text::plural;
use std::fmt;
use std::ops::Range;
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

/// A last line without its end that is no whole event: a write that was cut off, and was never
/// acknowledged. A last line that lacks nothing but its end is an event like any other.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TornLine {
    /// Number of the line, from 1.
    pub line: u64,
    /// Where it stands in the file.
    pub bytes: Range<u64>,
    /// The event, where its id can be read. It is not in the store; append it to have it there.
    pub event_id: Option<EventId>,
    /// Where its bytes were moved to, as they were; `None` while they stand in the log.
    pub saved_as: Option<PathBuf>,
}

impl TornLine {
    /// What can still be read of a last line without its end that is no whole event.
    ///
    /// ```
    /// use spec_kitty_events::lines::Lines;
    /// use spec_kitty_events::store::TornLine;
    /// let mut lines = Lines::new(&b"{}\n{\"event_id\": \"01J8Z3N5QV9Y4T2RK7WXH6BMCD\", \"ev"[..], 100);
    /// lines.next(&mut std::io::sink())?;
    /// let last = lines.next(&mut std::io::sink())?.expect("there are two");
    /// assert_eq!(
    ///     TornLine::examine(&last).to_string(),
    ///     "line 2, bytes 3 to 49 (event 01J8Z3N5QV9Y4T2RK7WXH6BMCD) is torn: it ends before its event does"
    /// );
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn examine(line: &Line<'_>) -> Self {
        Self {
            line: line.number,
            bytes: bytes_of(line),
            event_id: events_in_damage::event_ids(line.bytes).into_iter().next(),
            saved_as: None,
        }
    }

    /// How many bytes there are of it.
    #[must_use]
    pub const fn length(&self) -> u64 {
        self.bytes.end - self.bytes.start
    }
}

impl fmt::Display for TornLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let event = named(self.event_id.as_slice());
        write!(f, "{}{event} is torn: it ends before its event does", place(self.line, &self.bytes))
    }
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

/// A line that is not a record of its own. It is kept in the file and never rewritten.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DamagedLine {
    /// Number of the line, from 1.
    pub line: u64,
    /// Where it stands in the file, without its end.
    pub bytes: Range<u64>,
    /// The events whose ids can be read in it, at most a few.
    pub event_ids: Vec<EventId>,
    /// What is wrong with it.
    pub damage: Damage,
}

impl DamagedLine {
    /// What is wrong with a line that is no event, and what can still be read of it.
    ///
    /// ```
    /// use spec_kitty_events::lines::Lines;
    /// use spec_kitty_events::store::DamagedLine;
    /// let mut lines = Lines::new(&b"{}\n\0\0\n"[..], 100);
    /// lines.next(&mut std::io::sink())?;
    /// let second = lines.next(&mut std::io::sink())?.expect("there are two");
    /// assert_eq!(
    ///     DamagedLine::examine(&second).to_string(),
    ///     "line 2, bytes 3 to 5: it begins with 2 bytes of value 0, as a loss of power leaves them"
    /// );
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn examine(line: &Line<'_>) -> Self {
        let damage = match LIMITS.max_bytes {
            limit if line.length > limit => Damage::TooLong { limit },
            _ => diagnose(line.bytes),
        };
        Self::of(line, events_in_damage::event_ids(line.bytes), damage)
    }

    pub(super) fn of(line: &Line<'_>, event_ids: Vec<EventId>, damage: Damage) -> Self {
        Self { line: line.number, bytes: bytes_of(line), event_ids, damage }
    }
}

impl fmt::Display for DamagedLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A copy names its event itself.
        let is_named = matches!(self.damage, Damage::Repeated { .. } | Damage::Conflict { .. });
        let event = if is_named { String::new() } else { named(&self.event_ids) };
        write!(f, "{}{event}: {}", place(self.line, &self.bytes), self.damage)
    }
}

/// Where a line stands, without its end.
fn bytes_of(line: &Line<'_>) -> Range<u64> {
    line.offset..line.offset + line.length as u64
}

/// A place in a log, for a sentence.
fn place(line: u64, bytes: &Range<u64>) -> String {
    format!("line {line}, bytes {} to {}", bytes.start, bytes.end)
}

/// What is wrong with a line.
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
    /// It begins with bytes of value 0, as a loss of power leaves them.
    Zeroes {
        /// How many.
        count: u64,
    },
    /// It holds several events: the line feeds between them are lost.
    Joined {
        /// How many.
        events: u64,
    },
    /// It is longer than any event may be.
    TooLong {
        /// The longest length allowed, in bytes.
        limit: usize,
    },
    /// It holds more values than any event may.
    TooManyValues {
        /// The most allowed.
        limit: usize,
    },
    /// An earlier line holds the same event ([D21]).
    ///
    /// [D21]: crate::decisions#d21
    Repeated {
        /// The event.
        event_id: EventId,
        /// The earlier line, which counts.
        first: Position,
    },
    /// An earlier line holds an event of the same id with different content ([D21]).
    ///
    /// [D21]: crate::decisions#d21
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
            Self::Zeroes { count } => {
                let zeroes = plural::count(*count, "byte");
                write!(f, "it begins with {zeroes} of value 0, as a loss of power leaves them")
            }
            Self::Joined { events } => {
                write!(f, "it holds {events} events; the line feeds between them are lost")
            }
            Self::TooLong { limit } => write!(f, "it is longer than {limit} bytes"),
            Self::TooManyValues { limit } => write!(f, "it holds more than {limit} values"),
            Self::Repeated { event_id, first: Position(line) } => {
                write!(f, "it repeats event {event_id} of line {line}")
            }
            Self::Conflict { event_id, stored, offered } => {
                write!(
                    f,
                    "event {event_id} stands further up with the content {stored}; here its \
                        content is {offered}"
                )
            }
        }
    }
}

impl DamagedLines {
    /// Adds a line: one more that is listed, or one more that is counted.
    pub fn add(&mut self, line: DamagedLine) {
        if self.lines.len() < MAX_LISTED {
            self.lines.push(line);
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

/// What is wrong with a line that is no event.
pub(super) fn diagnose(bytes: &[u8]) -> Damage {
    let zeroes = bytes.iter().take_while(|b| **b == 0).count() as u64;
    if zeroes > 0 {
        return Damage::Zeroes { count: zeroes };
    }
    match events_in_damage::events(bytes).count() as u64 {
        0 | 1 if json::has_too_many_values(bytes, LIMITS) => {
            Damage::TooManyValues { limit: LIMITS.max_values }
        }
        0 | 1 => Damage::NotAnEnvelope,
        events => Damage::Joined { events },
    }
}
