//! The embedded event log: one SQLite file, usable by several processes at once.
//!
//! Feature `sqlite`. One id has one content ([D21]), clocks only go forward ([D22]), and the order
//! is that of stores ([D23]).
//!
//! # What an answer means
//!
//! A write that has returned `Ok` is in the file's write-ahead log. With [`Synchronous::Full`], the
//! default, it has also reached the disk, and survives a crash of the program, of the system and a
//! loss of power, as far as the disk keeps its word. With [`Synchronous::Normal`] it survives a
//! crash of the program; a crash of the system or a loss of power may take the latest writes, from
//! the end, and never damages the file.
//!
//! # Several processes
//!
//! One writes at a time: every write is one `BEGIN IMMEDIATE` transaction, which takes the write
//! lock before it reads anything. Positions are taken under that lock, so they become visible in
//! their order: a reader that has seen a position never misses a smaller one that is committed
//! later. A writer that waits longer than
//! [`Options::busy_timeout`] for the lock gets [`StoreError::Locked`]. Readers wait for nobody.
//!
//! The file must be on a local disk: SQLite's write-ahead log needs memory that its processes
//! share.
//!
//! # Reading
//!
//! Ordered reads go through the log page by page, at most [`PAGE_ROWS`] events or about
//! [`PAGE_BYTES`] bytes at a time, and hold no transaction from one page to the next; a slow reader
//! does not keep the write-ahead log from being folded back. A read shows what the log held when it
//! was called for: events that come in later are left to the next call.
//!
//! [D21]: crate::decisions#d21
//! [D22]: crate::decisions#d22
//! [D23]: crate::decisions#d23

mod append;
mod carve;
mod clocks;
mod connect;
mod database;
mod errors;
mod fault;
mod integrity;
mod options;
mod read;
mod rows;
mod salvage;
mod schema;
mod wal;

pub use integrity::Finding;
pub use options::{Options, Synchronous};
pub use read::{PAGE_BYTES, PAGE_ROWS};
pub use salvage::{salvage, verify, verify_each};

#[cfg(feature = "lines")]
pub(crate) use schema::APPLICATION_ID;

use super::StoreError;
use super::identity::Identity;
use database::Database;
use fault::fault;
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};

/// The embedded event log. See [the module](self) for what it promises.
///
/// It can be sent to another thread. Two threads, like two processes, open the file once each.
///
/// ```
/// use spec_kitty_events::{Appended, EventAppender, EventReader, Position, Record, SqliteStore};
/// let folder = tempfile::tempdir()?;
/// let mut store = SqliteStore::open(folder.path().join("events.db"))?;
/// let record = Record::admit(br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD",
///     "event_type": "ParticipantLeft", "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0", "payload": {"participant_id": "p1", "mission_id": "m1"}}"#)?;
/// assert_eq!(store.append(&record)?, Appended::New(Position(1)));
/// assert_eq!(store.append(&record)?, Appended::Duplicate(Position(1)));
/// assert_eq!(store.scan()?.collect::<Result<Vec<_>, _>>()?, [record]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct SqliteStore {
    connection: Database,
    path: PathBuf,
    /// Which file it was when it was opened.
    identity: Identity,
    error_retention: usize,
}

impl SqliteStore {
    /// Opens a log with the default [`Options`]. Makes it when the file is absent or empty, and
    /// brings it to the present format when an older program wrote it.
    ///
    /// The path is a path: SQLite's special names (`:memory:`, `file:…`) have no meaning here.
    /// Beside the file SQLite keeps two more while the log is open, of the same name with `-wal`
    /// and `-shm` at the end. They belong to the log and must not be removed or left behind when it
    /// is moved.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotALog`] when the file is no database or that of another program, which is
    /// then not written to; [`StoreError::Corrupt`] when it is damaged, or holds what no log holds,
    /// such as a trigger; [`StoreError::NewerFormat`] when a newer program wrote it;
    /// [`StoreError::Locked`] when another process holds it for too long; [`StoreError::Io`] when
    /// it may not be written or its folder does not exist.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_with(path, &Options::default())
    }

    /// Opens a log as [`open`](Self::open) does, with options.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open), and [`StoreError::InvalidLimit`] when no error record is to be
    /// retained.
    ///
    /// ```
    /// use spec_kitty_events::SqliteStore;
    /// use spec_kitty_events::store::sqlite::{Options, Synchronous};
    /// use std::time::Duration;
    /// let folder = tempfile::tempdir()?;
    /// let options = Options::default().synchronous(Synchronous::Normal)
    ///     .busy_timeout(Duration::from_secs(1)).error_retention(20);
    /// SqliteStore::open_with(folder.path().join("events.db"), &options)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open_with(path: impl AsRef<Path>, options: &Options) -> Result<Self, StoreError> {
        let error_retention = options.checked_error_retention()?;
        let path = connect::place(path.as_ref())?;
        let connection = Database::for_writing(&path, options)?;
        // A link that led nowhere leads to the log now.
        let path = connect::place(&path)?;
        let identity = identity_of(&path)?;
        Ok(Self { connection, path, identity, error_retention })
    }

    /// Opens a log for reading. Never makes one and never changes its format; every write is
    /// refused with
    /// [`StoreError::Io`].
    ///
    /// A reader changes nothing that a writer needs: it makes no file beside the log, of which
    /// another user would be the owner. So a log can be read wherever its file can, in a folder
    /// that may not be written, on a medium that is mounted read-only, on a full disk.
    ///
    /// - While a writer has the log open, it is read through the files that the writer keeps beside
    ///   it.
    /// - A log that was closed is read without locks; when a writer comes, the reader goes over to
    ///   its files.
    /// - Where a writer was killed, its files may still hold events. If they cannot be used where
    ///   they stand, a private copy of them is read, which goes with this value.
    ///
    /// # Errors
    ///
    /// [`StoreError::Io`] when there is no such file or it may not be read; [`StoreError::NotALog`]
    /// also when it is empty; [`StoreError::Corrupt`] and [`StoreError::NewerFormat`] as
    /// [`open`](Self::open); [`StoreError::Database`] when the log has an older format and must be
    /// opened for writing once.
    ///
    /// ```
    /// use spec_kitty_events::{EventReader, SqliteStore, StoreError};
    /// let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("events.db");
    /// assert!(matches!(SqliteStore::open_read_only(&path), Err(StoreError::Io { .. })));
    /// drop(SqliteStore::open(&path)?);
    /// assert_eq!(SqliteStore::open_read_only(&path)?.count()?, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let options = Options::default();
        let path = connect::place(path.as_ref())?;
        let identity = identity_of(&path)?;
        let connection = Database::for_reading(&path, &options)?;
        let error_retention = options.checked_error_retention()?;
        Ok(Self { connection, path, identity, error_retention })
    }

    /// Looks whether the log's file is still the one that was opened. Who follows a log that was
    /// deleted and made anew would else wait for ever.
    ///
    /// # Errors
    ///
    /// [`StoreError::Changed`] when it was deleted or another file was put in its place;
    /// [`StoreError::Io`] when it cannot be looked at.
    ///
    /// ```
    /// use spec_kitty_events::{SqliteStore, StoreError};
    /// let folder = tempfile::tempdir()?;
    /// let store = SqliteStore::open(folder.path().join("events.db"))?;
    /// store.check_unchanged()?;
    /// # #[cfg(unix)] {
    /// std::fs::remove_file(store.path())?;
    /// assert!(matches!(store.check_unchanged(), Err(StoreError::Changed { .. })));
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check_unchanged(&self) -> Result<(), StoreError> {
        self.identity.check(&self.path)
    }

    /// The file, as an absolute path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs a write as one transaction that holds the write lock from its start. What fails leaves
    /// nothing.
    fn write<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Connection, &Path) -> Result<T, E>,
    ) -> Result<T, E> {
        const DOING: &str = "write to";
        let path = &self.path;
        self.connection.begin();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(fault(path, DOING))?;
        // An early return drops the transaction, which rolls it back.
        let value = work(&transaction, path)?;
        transaction.commit().map_err(fault(path, DOING))?;
        Ok(value)
    }
}

fn identity_of(path: &Path) -> Result<Identity, StoreError> {
    Identity::at(path).map_err(|source| StoreError::Io {
        path: path.to_owned(),
        doing: "open",
        source,
    })
}
