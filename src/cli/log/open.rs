//! Which kind of log a path names, and opening it.

use super::damage;
pub(super) use super::kind::Kind;
pub(super) use super::kind::kind;
use super::kind::require_folder;
use crate::cli::Failure;
use crate::cli::progress_bar::OpeningBar;
use spec_kitty_events::store::{Recovery, sqlite};
use spec_kitty_events::{
    ErrorEntry, ErrorStorage, EventAppender, EventReader, JsonlOptions, JsonlReader, JsonlStore,
    MemoryStore, Position, PositionedRecords, Records, SqliteStore, StoreError, escape,
};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a last line that is not whole may stand unchanged before it is taken for torn.
const MOMENT: Duration = Duration::from_millis(100);

/// How often a last line that changes is looked at again.
const SETTLING: usize = 20;

/// A log that can be appended to.
pub(super) trait Writer: EventReader + EventAppender + ErrorStorage {}

impl<S: EventReader + EventAppender + ErrorStorage> Writer for S {}

/// Opens a log for writing. Waits so long for another writer, and tells what of the log is no
/// event.
pub(super) fn writer(path: &Path, wait: Duration) -> Result<Box<dyn Writer>, Failure> {
    require_folder(path)?;
    let kind = kind(path)?;
    Ok(writer_of(kind, path, wait)?)
}

/// As [`writer`], for a log whose kind is known.
pub(super) fn writer_of(
    kind: Kind,
    path: &Path,
    wait: Duration,
) -> Result<Box<dyn Writer>, StoreError> {
    Ok(match kind {
        Kind::Sqlite => {
            let options = sqlite::Options::default().busy_timeout(wait);
            Box::new(SqliteStore::open_with(path, &options)?)
        }
        Kind::Jsonl => {
            let options = JsonlOptions { busy_timeout: wait, ..JsonlOptions::default() };
            let store = JsonlStore::open_with(path, options)?;
            let Recovery { torn, damaged, .. } = store.recovery();
            damage::tell(&escape::path(path), &damaged, torn.as_ref());
            Box::new(store)
        }
    })
}

/// A log that is only read.
pub(in crate::cli) enum Reader {
    /// A file that is to become a SQLite log.
    Empty(PathBuf, MemoryStore),
    Sqlite(SqliteStore),
    Jsonl(JsonlReader),
}

/// The kind of a log that has to be there.
pub(super) fn kind_of(path: &Path) -> Result<Kind, Failure> {
    let kind = kind(path)?;
    std::fs::metadata(path)
        .map_err(|e| Failure::io(&format!("cannot read {}", escape::path(path)), &e))?;
    Ok(kind)
}

/// Whether a file has no bytes at all: a log that a writer was about to begin.
pub(super) fn is_empty(path: &Path) -> bool {
    let length = |path: &Path| std::fs::metadata(path).map_or(0, |found| found.len());
    let mut wal = path.as_os_str().to_owned();
    wal.push("-wal");
    length(path) == 0 && length(Path::new(&wal)) == 0
}

pub(in crate::cli) fn reader(path: &Path) -> Result<Reader, Failure> {
    Ok(match kind_of(path)? {
        Kind::Sqlite if is_empty(path) => Reader::Empty(path.to_owned(), MemoryStore::new()),
        Kind::Sqlite => Reader::Sqlite(SqliteStore::open_read_only(path)?),
        Kind::Jsonl => Reader::Jsonl(lines(path)?),
    })
}

/// A JSON Lines log, as it is when nobody is writing a line.
pub(super) fn lines(path: &Path) -> Result<JsonlReader, Failure> {
    let bar = OpeningBar::new(path);
    let mut store = JsonlReader::open_each(path, &mut |bytes| bar.read(bytes))?;
    drop(bar);
    settle(&mut store)?;
    Ok(store)
}

/// As [`reader`], and tells what of the log is no event.
pub(in crate::cli) fn reader_that_tells(path: &Path) -> Result<Reader, Failure> {
    let reader = reader(path)?;
    if let Reader::Jsonl(store) = &reader {
        damage::tell(&escape::path(path), store.damaged(), store.torn());
    }
    Ok(reader)
}

/// Looks again for a moment at a last line that is not whole: a writer may be at it.
fn settle(store: &mut JsonlReader) -> Result<(), StoreError> {
    let mut seen = store.torn().cloned();
    for _ in 0..SETTLING {
        if seen.is_none() {
            break;
        }
        std::thread::sleep(MOMENT);
        store.refresh()?;
        let now = store.torn().cloned();
        if now == seen {
            break;
        }
        seen = now;
    }
    Ok(())
}

impl Reader {
    fn events(&self) -> &dyn EventReader {
        match self {
            Self::Empty(_, store) => store,
            Self::Sqlite(store) => store,
            Self::Jsonl(store) => store,
        }
    }

    pub(in crate::cli) fn scan(&self) -> Result<Records<'_>, StoreError> {
        self.events().scan()
    }

    pub(super) fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError> {
        self.events().scan_aggregate(aggregate_id)
    }

    pub(super) fn follow(
        &self,
        after: Option<Position>,
    ) -> Result<PositionedRecords<'_>, StoreError> {
        self.events().follow(after)
    }

    /// Records of the error log that cannot be read.
    pub(super) fn unreadable_errors(&self) -> Result<u64, StoreError> {
        match self {
            Self::Empty(..) => Ok(0),
            Self::Sqlite(store) => store.unreadable_errors(),
            Self::Jsonl(store) => store.unreadable_errors(),
        }
    }

    pub(super) fn recent_errors(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
        match self {
            Self::Empty(_, store) => store.recent_errors(limit),
            Self::Sqlite(store) => store.recent_errors(limit),
            Self::Jsonl(store) => store.recent_errors(limit),
        }
    }

    /// Position of the last event that came in, or of a later line that is none.
    pub(super) fn last_position(&self) -> Result<Option<Position>, StoreError> {
        match self {
            Self::Empty(..) => Ok(None),
            Self::Sqlite(store) => store.last_position(),
            Self::Jsonl(store) => Ok(store.last_position()),
        }
    }

    /// How many lines of it are no events.
    pub(super) fn damaged_lines(&self) -> u64 {
        match self {
            Self::Empty(..) | Self::Sqlite(_) => 0,
            Self::Jsonl(store) => store.damaged().total(),
        }
    }

    /// Takes in what was appended since. Fails when the log is not the one that was opened.
    pub(super) fn refresh(&mut self) -> Result<(), StoreError> {
        match self {
            Self::Empty(path, _) if is_empty(path) => Ok(()),
            Self::Empty(path, _) => {
                *self = Self::Sqlite(SqliteStore::open_read_only(path)?);
                Ok(())
            }
            Self::Sqlite(store) => store.check_unchanged(),
            Self::Jsonl(store) => store.refresh().map(drop),
        }
    }
}
