//! A store over one JSON Lines file and its sidecars.
//!
//! | file | holds |
//! |---|---|
//! | `<log>` | the events, one a line, appended to and never rewritten |
//! | `<log>.lock` | nothing; the one writer locks it. A lock on the log could keep readers out |
//! | `<log>.clocks.json` | the clocks that were advanced, replaced as a whole |
//! | `<log>.errors.jsonl` | the error log |
//! | `<log>.index` | where events stand in a long log, for the next writer; anybody may delete it |
//! | `<log>.torn-<n>` | bytes of a torn last line, moved there before the next append |

mod clocks;
mod damage;
mod errors;
mod events_in_damage;
mod files;
mod index_file;
mod lock;
mod log;
mod look_up;
mod reader;
mod salvage;
mod torn;

pub use damage::{Damage, DamagedLine, DamagedLines, Recovery, TornLine};
pub use files::Durability;
pub use reader::JsonlReader;

use super::duplicates::find_duplicates;
use super::recent_errors::DEFAULT_RETAINED;
use super::{
    Appended, DEFAULT_BUSY_TIMEOUT, ErrorStorage, EventAppender, EventReader, Position,
    PositionedRecords, Record, Records, StoreError,
};
use crate::contract::policy::LIMITS;
use crate::contract::scalar::EventId;
use crate::contract::types::ErrorEntry;
use crate::event::clock::{ClockStorage, LamportClock};
use clocks::Clocks;
use errors::ErrorFile;
use files::{failed, open_log, sync_folder};
use lock::Lock;
use log::{Log, Span, real_path};
use std::fs::File;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Duration;

/// How a JSON Lines log is kept.
///
/// ```
/// use spec_kitty_events::{Durability, JsonlOptions};
/// let options = JsonlOptions { durability: Durability::Os, ..JsonlOptions::default() };
/// assert_eq!(options.retained_errors.get(), spec_kitty_events::policy::RETAINED_ERRORS);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonlOptions {
    /// When a write counts as kept.
    pub durability: Durability,
    /// How many records of the error log are retained.
    pub retained_errors: NonZeroUsize,
    /// How long to wait for another writer before [`StoreError::Locked`]. Zero does not wait.
    pub busy_timeout: Duration,
}

impl Default for JsonlOptions {
    fn default() -> Self {
        Self {
            durability: Durability::default(),
            retained_errors: DEFAULT_RETAINED,
            busy_timeout: DEFAULT_BUSY_TIMEOUT,
        }
    }
}

/// The one writer of a log in a JSON Lines file. It reads too; [`JsonlReader`] reads beside it.
///
/// Each append is one write: an event and its line end, or all lines of a batch. What was
/// acknowledged is never lost by a later failure. A batch whose write is cut off by a crash may
/// leave its first lines; none of it was acknowledged, and appending it again adds what is missing
/// ([D21]).
///
/// A record's position is the number of its line. Rules: D21 to D23.
///
/// ```
/// use spec_kitty_events::{Appended, EventAppender, EventReader, JsonlStore, Position, Record};
/// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
///     "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0", "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
/// let folder = tempfile::tempdir()?;
/// let mut store = JsonlStore::open(folder.path().join("status.events.jsonl"))?;
/// assert_eq!(store.append(&Record::admit(line)?)?, Appended::New(Position(1)));
/// assert_eq!(std::fs::read_to_string(store.path())?.lines().count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [D21]: crate::decisions#d21
#[derive(Debug)]
pub struct JsonlStore {
    log: Log,
    /// For appending: a write goes to the end of the file, wherever that is.
    file: File,
    options: JsonlOptions,
    clocks: Clocks,
    errors: ErrorFile,
    /// Whether a failed write could not be taken back, so that the end of the file is not known.
    broken: bool,
    /// Held for as long as the store lives.
    _lock: Lock,
}

impl JsonlStore {
    /// Opens a log for writing with the default options; makes it when there is none.
    ///
    /// # Errors
    ///
    /// As [`open_with`](Self::open_with).
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_with(path, JsonlOptions::default())
    }

    /// Opens a log for writing; makes it when there is none. Its folder has to be there.
    ///
    /// The file is read once, or only its end where the last writer of a long log has left an index
    /// beside it. Memory: keys, digests and places of the records read, and one line. A torn
    /// last line is moved away, lines that are no records are reported and left alone: see
    /// [`recovery`](Self::recovery). A last line that lacks nothing but its line feed is an event,
    /// and gets its line feed with the next append.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] when there is another writer for too long, in this process or another
    /// one; [`StoreError::Corrupt`] or [`StoreError::NewerFormat`] when the file of clocks cannot
    /// be read; [`StoreError::Io`] when the system refuses.
    pub fn open_with(path: impl AsRef<Path>, options: JsonlOptions) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let file = open_log(path)?;
        let path = real_path(path)?;
        let lock = Lock::take(&path, options.busy_timeout)?;
        let mut log = Log::open_indexed(path)?;
        torn::move_away(&mut log, options.durability)?;
        let clocks = Clocks::open(&log.path)?;
        let errors = ErrorFile::open(&log.path, options.retained_errors)?;
        let store = Self { log, file, options, clocks, errors, broken: false, _lock: lock };
        // What an earlier process wrote may not be on the medium yet, and is now answered for as
        // known.
        store.sync().map_err(failed(&store.log.path, "sync"))?;
        sync_folder(&store.log.path, options.durability)?;
        Ok(store)
    }

    /// What was found, and done, when the log was opened.
    #[must_use]
    pub fn recovery(&self) -> Recovery {
        Recovery { torn: self.log.torn.clone(), damaged: self.log.damaged.clone() }
    }

    /// The log, with links resolved.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.log.path
    }

    fn sync(&self) -> io::Result<()> {
        if self.options.durability == Durability::Full { self.file.sync_data() } else { Ok(()) }
    }

    /// Writes lines behind the last one, or leaves the file as it was.
    fn write(&mut self, lines: &[u8]) -> Result<(), StoreError> {
        if self.broken {
            let reason = "an earlier write failed and could not be taken back; open the log again";
            return Err(failed(&self.log.path, "append to")(io::Error::other(reason)));
        }
        let length = self.file.metadata().map_err(failed(&self.log.path, "append to"))?.len();
        if length != self.log.end {
            return Err(self.log.changed(format!(
                "it ends at byte {length} and not at {}, so that something else has written to it; \
                open it again",
                self.log.end
            )));
        }
        if let Err(e) = self.file.write_all(lines) {
            self.broken = torn::cut(&self.log.path, self.log.end).is_err();
            return Err(failed(&self.log.path, "append to")(e));
        }
        self.sync().map_err(|e| {
            // After a failed sync nobody knows what the medium has: the file is read anew before it
            // is trusted.
            self.broken = true;
            let _ = torn::cut(&self.log.path, self.log.end);
            failed(&self.log.path, "sync")(e)
        })
    }
}

/// Reading is the log's business, whoever holds it.
macro_rules! read_through_log {
    ($name:ident) => {
        impl EventReader for $name {
            fn get(&self, event_id: &EventId) -> Result<Option<Record>, StoreError> {
                self.log.get(event_id)
            }

            fn scan(&self) -> Result<Records<'_>, StoreError> {
                self.log.scan()
            }

            fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError> {
                self.log.scan_aggregate(aggregate_id)
            }

            fn follow(&self, after: Option<Position>) -> Result<PositionedRecords<'_>, StoreError> {
                self.log.follow(after)
            }

            fn count(&self) -> Result<u64, StoreError> {
                self.log.count()
            }
        }
    };
}
use read_through_log;

read_through_log!(JsonlStore);

impl EventAppender for JsonlStore {
    fn append_all(&mut self, records: &[Record]) -> Result<Vec<Appended>, StoreError> {
        self.log.prepare(records.len())?;
        let stored = |record: &Record| self.log.stored(record);
        let outcomes = find_duplicates(records, self.log.next(), stored)?;
        let fresh = || {
            records.iter().zip(&outcomes).filter_map(|(record, appended)| {
                if let Appended::New(at) = appended { Some((record, *at)) } else { None }
            })
        };
        // A last line without its line feed gets it first.
        let head = usize::from(self.log.open_line);
        let mut lines = b"\n"[..head].to_vec();
        for (record, _) in fresh() {
            if record.bytes().len() > LIMITS.max_bytes {
                // It would not be read back. The gate admits no such event.
                let reason = format!(
                    "event {} is longer than {} bytes",
                    record.event_id(),
                    LIMITS.max_bytes
                );
                return Err(failed(&self.log.path, "append to")(io::Error::new(
                    io::ErrorKind::InvalidInput,
                    reason,
                )));
            }
            lines.extend_from_slice(record.bytes());
            lines.push(b'\n');
        }
        if lines.len() == head {
            return Ok(outcomes);
        }
        self.write(&lines)?;
        self.log.end += head as u64;
        self.log.open_line = false;
        for (record, position) in fresh() {
            let length = record.bytes().len();
            self.log.index.insert(record, position, Span { offset: self.log.end, length });
            self.log.lines += 1;
            self.log.end += length as u64 + 1;
        }
        Ok(outcomes)
    }
}

impl Drop for JsonlStore {
    fn drop(&mut self) {
        if !self.broken {
            self.log.keep_index();
        }
    }
}

/// A node's clock is never behind the events of that node that the log holds.
impl ClockStorage for JsonlStore {
    type Error = StoreError;

    fn load(&self, node_id: &str) -> Result<i64, StoreError> {
        Ok(self.clocks.get(node_id).max(self.log.clock(node_id)?))
    }

    fn advance(&mut self, node_id: &str, seen: i64) -> Result<i64, StoreError> {
        let next = LamportClock::at(node_id, self.load(node_id)?).update(seen)?;
        self.clocks.set(node_id, next, self.options.durability)?;
        Ok(next)
    }
}

impl ErrorStorage for JsonlStore {
    fn append_error(&mut self, entry: &ErrorEntry) -> Result<(), StoreError> {
        self.append_errors(std::slice::from_ref(entry))
    }

    fn append_errors(&mut self, entries: &[ErrorEntry]) -> Result<(), StoreError> {
        self.errors.append(entries, self.options.durability)
    }

    fn unreadable_errors(&self) -> Result<u64, StoreError> {
        Ok(self.errors.unreadable())
    }

    fn recent_errors(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
        self.errors.newest(limit)
    }
}
