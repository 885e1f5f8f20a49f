//! Keeping events: small traits, and stores behind them.
//!
//! A store keeps the bytes that the gate has admitted. Reading and appending are separate traits,
//! so that a reader cannot write. [`MemoryStore`] forgets; [`JsonlStore`] keeps one JSON Lines
//! file.

mod duplicates;
mod emit;
mod error;
mod identity;
mod index;
mod jsonl;
mod memory;
mod pointers;
mod recent_errors;
mod record;
mod salvage;
#[cfg(feature = "sqlite")]
pub mod sqlite;
mod verify;

pub use emit::{Emit, Emitted, Stamp};
pub use error::StoreError;
pub use jsonl::{
    Damage, DamagedLine, DamagedLines, Durability, JsonlOptions, JsonlReader, JsonlStore, Recovery,
    TornLine,
};
pub use memory::MemoryStore;
pub use record::{Digest, InvalidDigest, Position, Record, StoreKey};
pub use salvage::{Left, Salvage};
pub use verify::{LogFinding, Verification, verify, verify_each};

use crate::contract::scalar::EventId;
use crate::contract::types::ErrorEntry;
use std::time::Duration;

/// How long a writer waits for another one unless it is told otherwise.
const DEFAULT_BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Records as they come out of a store.
pub type Records<'s> = Box<dyn Iterator<Item = Result<Record, StoreError>> + 's>;

/// Records with their ingest positions.
pub type PositionedRecords<'s> =
    Box<dyn Iterator<Item = Result<(Position, Record), StoreError>> + 's>;

/// Reads events.
pub trait EventReader {
    /// The event of that id.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    fn get(&self, event_id: &EventId) -> Result<Option<Record>, StoreError>;

    /// All events, in store order: Lamport clock, node, event id ([D23]).
    ///
    /// # Errors
    ///
    /// When the store cannot be read; an iterator ends with the first error.
    ///
    /// [D23]: crate::decisions#d23
    fn scan(&self) -> Result<Records<'_>, StoreError>;

    /// The events of one aggregate, in store order.
    ///
    /// # Errors
    ///
    /// When the store cannot be read; an iterator ends with the first error.
    fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError>;

    /// What came in after a position, in order of arrival; everything, for `None`. An event that
    /// sorts into the past of the store order is found here all the same.
    ///
    /// # Errors
    ///
    /// When the store cannot be read; an iterator ends with the first error.
    fn follow(&self, after: Option<Position>) -> Result<PositionedRecords<'_>, StoreError>;

    /// How many events there are.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    fn count(&self) -> Result<u64, StoreError>;
}

/// What became of an event that was appended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// It is new, and came in at this position.
    New(Position),
    /// It was there already, with the same content, and came in at this position ([D21]).
    ///
    /// [D21]: crate::decisions#d21
    Duplicate(Position),
}

/// Appends events.
pub trait EventAppender {
    /// Appends events, all or none, and returns what became of each, in their order. When it
    /// returns, they are kept as surely as the store keeps anything.
    ///
    /// # Errors
    ///
    /// [`StoreError::Conflict`] when an id is there already, or occurs twice in `records`, with
    /// different content ([D21]); other errors when the store cannot be written. Nothing is then
    /// appended.
    ///
    /// [D21]: crate::decisions#d21
    fn append_all(&mut self, records: &[Record]) -> Result<Vec<Appended>, StoreError>;

    /// Appends one event.
    ///
    /// # Errors
    ///
    /// As [`append_all`](Self::append_all).
    fn append(&mut self, record: &Record) -> Result<Appended, StoreError> {
        let appended = self.append_all(std::slice::from_ref(record))?;
        Ok(appended[0])
    }
}

/// Reads and appends events.
pub trait EventStore: EventReader + EventAppender {}

impl<S: EventReader + EventAppender> EventStore for S {}

/// Keeps the error log: records of what went wrong, newest first. Newest is what
/// was appended last, whatever its time.
pub trait ErrorStorage {
    /// Appends a record. When there are then more than the store retains, the oldest goes.
    ///
    /// # Errors
    ///
    /// When the store cannot be written.
    fn append_error(&mut self, entry: &ErrorEntry) -> Result<(), StoreError>;

    /// Appends records, in their order; the stores of this crate do so as one write. Those that
    /// would go at once need not be written.
    ///
    /// # Errors
    ///
    /// When the store cannot be written.
    fn append_errors(&mut self, entries: &[ErrorEntry]) -> Result<(), StoreError> {
        entries.iter().try_for_each(|entry| self.append_error(entry))
    }

    /// How many records are there that cannot be read. The others can.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    fn unreadable_errors(&self) -> Result<u64, StoreError> {
        Ok(0)
    }

    /// The newest records that can be read, newest first by order of arrival, at most `limit` of
    /// them.
    ///
    /// # Errors
    ///
    /// [`StoreError::InvalidLimit`] for a limit of 0; other errors when the store cannot be read.
    fn recent_errors(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError>;
}
