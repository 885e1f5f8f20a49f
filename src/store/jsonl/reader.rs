//! A JSON Lines log that is only read.

use super::damage::{DamagedLines, TornLine};
use super::errors::ErrorFile;
use super::log::{Log, real_path};
use crate::contract::scalar::EventId;
use crate::contract::types::ErrorEntry;
use crate::store::recent_errors::DEFAULT_RETAINED;
use crate::store::{EventReader, Position, PositionedRecords, Record, Records, StoreError};
use std::path::Path;

/// Reads a JSON Lines log, also while another process writes it. Takes no lock and changes no file.
///
/// It sees the log as it was when it was opened or last refreshed. A last line without its line
/// feed is an event when it is whole; else it is left alone, because it is torn or still being
/// written: see [`torn`](Self::torn). Lines can be seen before they are acknowledged; when the
/// write then fails and they are taken back,
/// [`refresh`](Self::refresh) says so.
///
/// ```
/// use spec_kitty_events::types::{Lane, WPStatusChangedPayload};
/// use spec_kitty_events::{Emit, EventReader, JsonlReader, JsonlStore, Origin};
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("status.events.jsonl");
/// let mut store = JsonlStore::open(&path)?; // another process, mostly
/// let mut reader = JsonlReader::open(&path)?;
/// let project = "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?;
/// let origin = Origin::new("board@1", "worker-7", project);
/// let moved = WPStatusChangedPayload::builder().mission_slug("042-importer").wp_id("WP01")
///     .to_lane(Lane::Planned).actor("ana").execution_mode("worktree").build()?;
/// store.emit(origin.draft(moved).aggregate("mission/042-importer"))?;
///
/// // What has come since; `StoreError::Changed` means: open it again, and begin with `None`.
/// let mut last = None;
/// if reader.refresh()? > 0 {
///     for item in reader.follow(last)? {
///         let (position, record) = item?;
///         assert_eq!(record.event().lamport_clock, 1);
///         last = Some(position);
///     }
/// }
/// assert_eq!(last, reader.last_position());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct JsonlReader {
    log: Log,
}

impl JsonlReader {
    /// Opens a log for reading and reads it once. Memory: keys, digests and places of its records,
    /// and one line.
    ///
    /// # Errors
    ///
    /// [`StoreError::Io`] when there is no such file or it cannot be read.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_each(path, &mut |_| {})
    }

    /// As [`open`](Self::open), and tells `each` behind every line how many bytes were read: for
    /// who shows how far it is.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    ///
    /// ```
    /// use spec_kitty_events::JsonlReader;
    /// let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("events.jsonl");
    /// std::fs::write(&path, "\n\n")?;
    /// let mut read = 0;
    /// JsonlReader::open_each(&path, &mut |bytes| read = bytes)?;
    /// assert_eq!(read, 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open_each(
        path: impl AsRef<Path>,
        each: &mut dyn FnMut(u64),
    ) -> Result<Self, StoreError> {
        let mut log = Log::new(real_path(path.as_ref())?);
        log.read_on_each(each)?;
        Ok(Self { log })
    }

    /// Reads what has come in since. Returns how many events that is;
    /// [`follow`](EventReader::follow) from the last position gives them.
    ///
    /// # Errors
    ///
    /// [`StoreError::Changed`] when the log is not the one that was read before: it was deleted,
    /// another file has its name, it is shorter, or its last record is another one.
    /// [`StoreError::Io`] when it cannot be read.
    pub fn refresh(&mut self) -> Result<u64, StoreError> {
        self.log.check_unchanged()?;
        let before = self.log.index.len();
        self.log.read_on()?;
        Ok(self.log.index.len() - before)
    }

    /// The lines that are no records of their own.
    #[must_use]
    pub const fn damaged(&self) -> &DamagedLines {
        &self.log.damaged
    }

    /// What stands behind the last line: the remains of a write that was cut off, or one that goes
    /// on.
    #[must_use]
    pub const fn torn(&self) -> Option<&TornLine> {
        self.log.torn.as_ref()
    }

    /// Position of the last line; `None` for an empty log. Nothing has come in after it.
    #[must_use]
    pub fn last_position(&self) -> Option<Position> {
        (self.log.lines > 0).then_some(Position(self.log.lines))
    }

    /// The newest records of the log's error log, newest first, as they are now. Of those in the
    /// file, so many count as a store retains by default: the file holds more until it is next
    /// rewritten.
    ///
    /// # Errors
    ///
    /// [`StoreError::InvalidLimit`] for a limit of 0; [`StoreError::Io`] when it cannot be read.
    pub fn recent_errors(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
        ErrorFile::open(&self.log.path, DEFAULT_RETAINED)?.newest(limit)
    }

    /// How many lines of the log's error log cannot be read.
    ///
    /// # Errors
    ///
    /// [`StoreError::Io`] when it cannot be read.
    pub fn unreadable_errors(&self) -> Result<u64, StoreError> {
        ErrorFile::open(&self.log.path, DEFAULT_RETAINED).map(|errors| errors.unreadable())
    }

    /// The log, with links resolved.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.log.path
    }
}

super::read_through_log!(JsonlReader);
