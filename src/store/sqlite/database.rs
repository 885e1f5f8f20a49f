//! The connection of a store, and how a reader comes by one without leaving anything behind.
//!
//! SQLite shares a log in WAL mode through two files beside it, `-wal` and `-shm`, also for one who
//! only reads, and makes them when they are absent. Made by another user they lock the owner out;
//! in a folder that cannot be written, or on a full disk, they cannot be made. So a reader makes
//! none:
//!
//! - While both are there (a writer has the log open, or was killed), the log is read as SQLite
//!   shares it.
//! - While none holds anything, the file is the whole log, and is read as it is, without locks.
//!   Behind every read it is asked whether somebody has begun to write; what was read is then
//!   forgotten, and read again, the third time from a copy.
//! - Where events are left in a `-wal` that SQLite cannot use where it stands, it reads a copy of
//!   both files.

use super::connect::{self, Reading, beside, io_fault};
use super::{Options, StoreError};
use crate::io::output_file::ScratchFolder;
use crate::store::identity::{gone, replaced};
use rusqlite::Connection;
use std::cell::OnceCell;
use std::fs::{self, Metadata};
use std::io;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// How often a reader begins anew because somebody was writing.
const ATTEMPTS: usize = 16;

/// Steps of SQLite's machine between two looks at how many there were.
const STEPS_AT_ONCE: i32 = 10_000;

/// Steps for each byte of a file, and steps that every file has: far more than any statement of
/// this store takes.
const STEPS_PER_BYTE: u64 = 50;
const STEPS_OF_ALL: u64 = 50_000_000;

/// A connection. It is that of the last [`Database`] of the chain: one that was opened later takes
/// the place of the earlier one, which reads a state of the log that is gone.
#[derive(Debug)]
pub(super) struct Database {
    connection: Connection,
    /// What a reader without locks has read, and where it has its own copy.
    still: Option<(State, Option<ScratchFolder>)>,
    steps: Arc<AtomicU64>,
    next: OnceCell<Box<Self>>,
}

impl Deref for Database {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.last().connection
    }
}

impl DerefMut for Database {
    fn deref_mut(&mut self) -> &mut Connection {
        if self.next.get().is_none() {
            return &mut self.connection;
        }
        self.next.get_mut().expect("it was just there")
    }
}

impl Database {
    pub(super) fn for_writing(path: &Path, options: &Options) -> Result<Self, StoreError> {
        connect::for_writing(path, options).map(|connection| Self::new(path, connection, None))
    }

    pub(super) fn for_reading(path: &Path, options: &Options) -> Result<Self, StoreError> {
        crate::io::lines::require_regular(path).map_err(io_fault(path))?;
        connect::check_sides(path)?;
        let mut failed = None;
        for _ in 0..ATTEMPTS {
            let state = State::of(path).map_err(io_fault(path))?;
            let opened = open(path, &state, options);
            // Whatever came of it: it may be because somebody was writing.
            match opened {
                Ok(this) if this.still.is_none() => return Ok(this),
                Ok(this) if State::of(path).map_err(io_fault(path))? == state => return Ok(this),
                Err(error) if State::of(path).map_err(io_fault(path))? == state => {
                    return Err(error);
                }
                other => failed = other.err(),
            }
        }
        Err(failed.unwrap_or_else(|| StoreError::Locked { path: path.to_owned() }))
    }

    fn new(
        path: &Path,
        connection: Connection,
        still: Option<(State, Option<ScratchFolder>)>,
    ) -> Self {
        let steps = Arc::new(AtomicU64::new(0));
        let mut this = Self { connection, still, steps, next: OnceCell::new() };
        this.bound(path);
        this
    }

    /// Ends a statement that takes more steps than any sound file asks for.
    fn bound(&mut self, path: &Path) {
        let steps = Arc::clone(&self.steps);
        let path = path.to_owned();
        let mut limit = None;
        let too_many = move || {
            let taken = steps.fetch_add(STEPS_AT_ONCE.unsigned_abs().into(), Ordering::Relaxed);
            if limit.is_some_and(|limit| taken < limit) {
                return false;
            }
            // The file may have grown.
            let bytes: u64 = ["", "-wal"].map(|ending| length(&path, ending)).iter().sum();
            let now = bytes.saturating_mul(STEPS_PER_BYTE).saturating_add(STEPS_OF_ALL);
            limit = Some(now);
            taken >= now
        };
        // It fails for a connection of another thread's making, which this is not.
        let _ = self.connection.progress_handler(STEPS_AT_ONCE, Some(too_many));
    }

    /// The steps of what comes next are counted anew.
    pub(super) fn begin(&self) {
        self.last().steps.store(0, Ordering::Relaxed);
    }

    fn last(&self) -> &Self {
        let mut this = self;
        while let Some(next) = this.next.get() {
            this = next;
        }
        this
    }

    /// Reads, at one moment of the log. Where this reader has no lock and somebody writes
    /// meanwhile, `work` is done again; when that happens twice, on a copy of the log, which nobody
    /// changes.
    pub(super) fn read<T>(
        &self,
        path: &Path,
        mut work: impl FnMut(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        for attempt in 0..ATTEMPTS {
            let this = self.last();
            if this.is_outdated_copy(path)? {
                this.replace(path, attempt)?;
                continue;
            }
            this.begin();
            let read = work(&this.connection);
            let Some((state, None)) = &this.still else { return read };
            if State::now(path, state)? == *state {
                return read;
            }
            this.replace(path, attempt)?;
        }
        Err(StoreError::Locked { path: path.to_owned() })
    }

    /// Whether this is a copy, and the log has changed since it was made.
    fn is_outdated_copy(&self, path: &Path) -> Result<bool, StoreError> {
        match &self.still {
            Some((state, Some(_))) => State::now(path, state).map(|now| now != *state),
            _ => Ok(false),
        }
    }

    /// Opens the log anew. Where its writers come and go, `attempt` says how often that was in
    /// vain.
    fn replace(&self, path: &Path, attempt: usize) -> Result<(), StoreError> {
        let options = Options::default();
        let next = if attempt > 0 {
            // Without room for a copy it is tried as before.
            Self::from_copy(path, &options).or_else(|_| Self::for_reading(path, &options))?
        } else {
            Self::for_reading(path, &options)?
        };
        // Nobody else has this value: it is not shared between threads.
        let _ = self.next.set(Box::new(next));
        Ok(())
    }

    /// A copy of the log as it is at one moment.
    fn from_copy(path: &Path, options: &Options) -> Result<Self, StoreError> {
        for _ in 0..ATTEMPTS {
            let state = State::of(path).map_err(io_fault(path))?;
            if state.side == Side::Shared {
                // A read of a log that is shared is one of a moment by itself.
                return Self::for_reading(path, options);
            }
            let copied = copy(path, &state, options);
            if State::of(path).map_err(io_fault(path))? == state {
                return copied;
            }
        }
        Err(StoreError::Locked { path: path.to_owned() })
    }
}

fn open(path: &Path, state: &State, options: &Options) -> Result<Database, StoreError> {
    let still = |connection| Database::new(path, connection, Some((state.clone(), None)));
    match state.side {
        Side::None => connect::for_reading(path, Reading::Still, options).map(still),
        Side::Shared => match connect::for_reading(path, Reading::Shared, options) {
            Err(StoreError::Io { .. }) => copy(path, state, options),
            opened => opened.map(|connection| Database::new(path, connection, None)),
        },
        Side::Left => copy(path, state, options),
    }
}

/// Opens a copy of a log with what is left beside it.
fn copy(path: &Path, state: &State, options: &Options) -> Result<Database, StoreError> {
    let name = path.file_name().unwrap_or_default();
    let copied = || {
        let scratch = ScratchFolder::create()?;
        let place = scratch.path().join(name);
        for ending in ["", "-wal", "-journal"] {
            match fs::copy(beside(path, ending), beside(&place, ending)) {
                Err(e) if e.kind() == io::ErrorKind::NotFound && !ending.is_empty() => {}
                copied => drop(copied?),
            }
        }
        Ok((scratch, place))
    };
    let (scratch, place) = copied().map_err(|e: io::Error| {
        if e.kind() == io::ErrorKind::PermissionDenied {
            return io_fault(path)(e);
        }
        let sentence = format!(
            "events are left in the files beside it, and SQLite cannot use them there; a copy of \
             them in {} failed: {e}. Let a user who may write the log open it once, or copy it \
             with its -wal file to a folder that may be written",
            crate::text::escape::path(&std::env::temp_dir()),
        );
        io_fault(path)(io::Error::new(e.kind(), sentence))
    })?;
    let connection = connect::for_reading(&place, Reading::Own, options)?;
    Ok(Database::new(path, connection, Some((state.clone(), Some(scratch)))))
}

/// A log's files at a moment, as far as anybody can see who does not lock it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct State {
    file: Seen,
    wal: Option<Seen>,
    journal: Option<Seen>,
    side: Side,
}

/// What the files beside a log are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// They hold nothing.
    None,
    /// SQLite can share them.
    Shared,
    /// They hold something, and the one is missing that SQLite shares.
    Left,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    length: u64,
    modified: Option<SystemTime>,
    id: Option<(u64, u64)>,
}

impl Seen {
    fn of(found: &Metadata) -> Self {
        Self { length: found.len(), modified: found.modified().ok(), id: id(found) }
    }
}

#[cfg(unix)]
fn id(found: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    Some((found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn id(_: &Metadata) -> Option<(u64, u64)> {
    None
}

impl State {
    /// The state of the log that was read in another one.
    fn now(path: &Path, then: &Self) -> Result<Self, StoreError> {
        let now = Self::of(path).map_err(|e| gone(path, e))?;
        if now.file.id == then.file.id { Ok(now) } else { Err(replaced(path)) }
    }

    fn of(path: &Path) -> io::Result<Self> {
        let file = fs::metadata(path)?;
        let there = |ending| match fs::metadata(beside(path, ending)) {
            Ok(found) => Ok(Some(Seen::of(&found))),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e),
        };
        let (wal, journal) = (there("-wal")?, there("-journal")?);
        let holds = |file: &Option<Seen>| file.is_some_and(|file| file.length > 0);
        let side = if wal.is_some() && there("-shm")?.is_some() || holds(&journal) {
            Side::Shared
        } else if holds(&wal) {
            Side::Left
        } else {
            Side::None
        };
        Ok(Self { file: Seen::of(&file), wal, journal, side })
    }
}

fn length(path: &Path, ending: &str) -> u64 {
    fs::metadata(beside(path, ending)).map_or(0, |found| found.len())
}
