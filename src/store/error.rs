//! What a store refuses or cannot do.

use super::Digest;
use crate::contract::scalar::EventId;
use crate::contract::violation::Code;
use crate::event::clock::ClockExhausted;
use crate::io::lines::reason;
use crate::text::escape;
use std::error::Error;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a store cannot do what it was asked.
///
/// ```
/// use spec_kitty_events::StoreError;
/// assert_eq!(StoreError::InvalidLimit.to_string(), "a limit is at least 1");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreError {
    /// The id is there already, with different content ([D21]).
    ///
    /// [D21]: crate::decisions#d21
    Conflict {
        /// The id.
        event_id: EventId,
        /// Digest of what is stored.
        stored: Digest,
        /// Digest of what was offered.
        offered: Digest,
    },
    /// Another writer holds the log.
    Locked {
        /// The log.
        path: PathBuf,
    },
    /// The log holds something that cannot be read as what it should be.
    Corrupt {
        /// The log.
        path: PathBuf,
        /// Where: a line, a row.
        place: String,
        /// What is wrong.
        reason: String,
    },
    /// The file is no log: not a database, that of another program, or empty.
    NotALog {
        /// The file.
        path: PathBuf,
        /// What it is, as a sentence about the file.
        reason: String,
    },
    /// The log is not the one that was read before: it was deleted, replaced, or changed in place.
    /// Open it again.
    Changed {
        /// The log.
        path: PathBuf,
        /// What is different, as a sentence about the log.
        reason: String,
    },
    /// The log was written by a newer program.
    NewerFormat {
        /// The log.
        path: PathBuf,
        /// Version of its format.
        found: i64,
        /// Newest version that this program knows.
        known: i64,
    },
    /// The medium failed: disk full, no permission, no such folder.
    Io {
        /// The log.
        path: PathBuf,
        /// What was being done.
        doing: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// The database failed.
    Database {
        /// The log.
        path: PathBuf,
        /// What was being done.
        doing: &'static str,
        /// What the database said.
        source: Box<dyn Error + Send + Sync>,
    },
    /// A clock cannot grow.
    Clock(ClockExhausted),
    /// A limit of 0 was asked for.
    InvalidLimit,
}

impl StoreError {
    /// The stable code of what is wrong with the log, which knows the way out.
    ///
    /// ```
    /// use spec_kitty_events::{Code, StoreError};
    /// let (place, reason) = ("position 5".to_owned(), "its bytes are not an event".to_owned());
    /// let error = StoreError::Corrupt { path: "events.db".into(), place, reason };
    /// assert_eq!(error.code(), Some(Code::LogDamagedRow));
    /// ```
    #[must_use]
    pub const fn code(&self) -> Option<Code> {
        match self {
            Self::Conflict { .. } => Some(Code::LogConflict),
            Self::Corrupt { .. } => Some(Code::LogDamagedRow),
            Self::NotALog { .. } => Some(Code::FileNotALog),
            _ => None,
        }
    }

    /// Whether the same call may succeed a moment later: another writer holds the log.
    ///
    /// ```
    /// use spec_kitty_events::StoreError;
    /// assert!(StoreError::Locked { path: "events.db".into() }.is_transient());
    /// assert!(!StoreError::InvalidLimit.is_transient());
    /// ```
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::Locked { .. })
    }

    /// What it says, the way out and the code, where it has one.
    ///
    /// ```
    /// use spec_kitty_events::StoreError;
    /// let (place, reason) = ("position 5".to_owned(), "its bytes are not an event".to_owned());
    /// let error = StoreError::Corrupt { path: "events.db".into(), place, reason };
    /// assert!(error.with_help().ends_with("[log.damaged_row]"));
    /// ```
    #[must_use]
    pub fn with_help(&self) -> String {
        self.code()
            .map_or_else(|| self.to_string(), |code| format!("{self}. {} [{code}]", code.help()))
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict { event_id, stored, offered } => {
                write!(
                    f,
                    "event {event_id} is stored with the content {stored}; the content {offered} \
                        was offered"
                )
            }
            Self::Locked { path } => write!(f, "another writer holds {}", escape::path(path)),
            Self::Corrupt { path, place, reason } => {
                write!(f, "{} is damaged at {place}: {reason}", escape::path(path))
            }
            Self::NotALog { path, reason } => {
                write!(f, "{} is no event log: {reason}", escape::path(path))
            }
            Self::Changed { path, reason } => {
                write!(f, "{} is not the log that was read: {reason}", escape::path(path))
            }
            Self::NewerFormat { path, found, known } => write!(
                f,
                "{} has format {found}; this program knows formats up to {known}",
                escape::path(path)
            ),
            Self::Io { path, doing, source } => {
                write!(f, "cannot {doing} {}: {}", escape::path(path), reason(source))
            }
            Self::Database { path, doing, source } => {
                write!(f, "cannot {doing} {}: {source}", escape::path(path))
            }
            Self::Clock(source) => source.fmt(f),
            Self::InvalidLimit => f.write_str("a limit is at least 1"),
        }
    }
}

/// What it says holds what the system or the database said: there is no source beside it, so that
/// a report of both does not say it twice. The cause itself stands in the variant.
impl Error for StoreError {}

impl From<ClockExhausted> for StoreError {
    fn from(source: ClockExhausted) -> Self {
        Self::Clock(source)
    }
}
