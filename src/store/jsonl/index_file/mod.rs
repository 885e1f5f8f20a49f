//! The index of a log on disk, so that one event is appended without reading all others.
//!
//! `<log>.index` is a help and never an obstacle: whatever is wrong with it, the log is read
//! instead. It holds sorted tables of 4 KiB pages, one for each time that much was appended, and
//! behind them a page that says what they cover and how the log was when its writer closed it. The
//! file is appended to, or replaced as a whole. Lines behind those that it covers are read.
//!
//! It is stale when the log's identity, length, time of modification or last 64 KiB are others than
//! it says: after a crash, and after any other program has written. Only logs without damage have
//! one.

mod state;
mod table;

pub(super) use table::{Entry, Key};

use super::files::{Durability, beside, failed, open_regular, replace};
use crate::io::output_file::{is_file, open_sidecar};
use crate::store::StoreError;
use state::{LogState, State};
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use table::PAGE;

/// Logs that are shorter are read faster than an index is kept.
const SHORTEST_LOG: u64 = 1024 * 1024;

/// So many bytes of the log are read at each opening, at most, before they get a table.
const LONGEST_REST: u64 = 256 * 1024;

/// Every look-up asks all tables: when there are more, they become one.
const MOST_TABLES: usize = 64;

/// Bytes of pages that say how the log was, before the file is made anew without the old ones.
const MOST_STATES: u64 = 1024 * 1024;

/// An index that fits its log.
#[derive(Debug)]
pub(super) struct IndexFile {
    file: Mutex<File>,
    /// Pages in the file.
    pages: u64,
    state: State,
}

/// What a writer knows of the lines that have no table yet.
#[derive(Debug)]
pub(super) struct Rest {
    pub(super) entries: Vec<Entry>,
    /// How many events they are of.
    pub(super) events: u64,
    /// Lines of the whole log.
    pub(super) lines: u64,
}

impl IndexFile {
    /// The index of a log, if there is one and it fits.
    pub(super) fn open(log: &Path) -> Option<Self> {
        let path = path_of(log);
        if !is_file(&path).ok()? {
            return None;
        }
        let file = open_regular(&path).ok()?;
        let length = file.metadata().ok()?.len();
        let pages = length / PAGE as u64;
        let last = pages.checked_sub(1)?;
        let state = State::read(&read_page(&file, last)?)?;
        let inside =
            |&(first, count): &(u64, u64)| first.checked_add(count).is_some_and(|end| end <= last);
        let fits = length.is_multiple_of(PAGE as u64) && state.tables.iter().all(inside);
        let now = LogState::of(&mut open_regular(log).ok()?).ok()?;
        (fits && state.log == now).then_some(Self { file: Mutex::new(file), pages, state })
    }

    /// How many lines it covers.
    pub(super) const fn lines(&self) -> u64 {
        self.state.lines
    }

    /// How many events it covers.
    pub(super) const fn events(&self) -> u64 {
        self.state.events
    }

    /// Where the last line that it covers ends.
    pub(super) const fn end(&self) -> u64 {
        self.state.end
    }

    /// The entries with a key; `None` when the file is not as it was written.
    pub(super) fn find(&self, key: Key) -> Option<Vec<Entry>> {
        let mut found = Vec::new();
        for &(first, pages) in &self.state.tables {
            found.extend(table::search(key, pages, |number| self.entries(first + number))?);
        }
        Some(found)
    }

    fn entries(&self, page: u64) -> Option<Vec<Entry>> {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        table::entries(&read_page(&file, page)?)
    }

    /// All entries; `None` when the file is not as it was written.
    fn all(&self) -> Option<Vec<Entry>> {
        let pages = self.state.tables.iter().flat_map(|&(first, count)| first..first + count);
        Some(pages.map(|page| self.entries(page)).collect::<Option<Vec<_>>>()?.concat())
    }

    /// Whether another table may be appended to it.
    fn has_room(&self) -> bool {
        let tables: u64 = self.state.tables.iter().map(|(_, count)| count).sum();
        self.state.tables.len() < MOST_TABLES
            && (self.pages - tables) * (PAGE as u64) < MOST_STATES + tables * (PAGE as u64)
    }
}

fn path_of(log: &Path) -> PathBuf {
    beside(log, ".index")
}

fn read_page(mut file: &File, page: u64) -> Option<Vec<u8>> {
    let mut bytes = vec![0; PAGE];
    file.seek(SeekFrom::Start(page.checked_mul(PAGE as u64)?)).ok()?;
    file.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

/// Keeps what the writer of a log knows, for the next one. `rest` is asked when it is worth it.
///
/// # Errors
///
/// [`StoreError::Io`] when that cannot be written; the log is then read by whoever opens it next.
pub(super) fn keep(
    log: &Path,
    old: Option<&IndexFile>,
    end: u64,
    rest: impl FnOnce() -> Rest,
) -> Result<(), StoreError> {
    if end < SHORTEST_LOG {
        return Ok(());
    }
    let now = open_regular(log)
        .and_then(|mut file| LogState::of(&mut file).map_err(failed(log, "read")))?;
    match old {
        Some(old) if old.state.log == now && end - old.end() < LONGEST_REST => Ok(()),
        Some(old) if old.has_room() => append(log, old, now, end, rest),
        // The log was read, and not written: what lay beside it still says so.
        None if IndexFile::open(log).is_some_and(|there| end - there.end() < LONGEST_REST) => {
            Ok(())
        }
        old => {
            let mut rest = rest();
            let events = old.map_or(0, IndexFile::events) + rest.events;
            if let Some(old) = old {
                let Some(entries) = old.all() else { return Ok(()) };
                rest.entries.extend(entries);
            }
            let all = State { lines: rest.lines, end, events, ..State::new(now) };
            write(log, table::pages(rest.entries), all, 0, |bytes| {
                replace(&path_of(log), log, bytes, Durability::Os)
            })
        }
    }
}

/// Appends what came since: how the log is now, and a table before it once there is much.
fn append(
    log: &Path,
    old: &IndexFile,
    now: LogState,
    end: u64,
    rest: impl FnOnce() -> Rest,
) -> Result<(), StoreError> {
    let mut state = State { log: now, ..old.state.clone() };
    let mut tables = Vec::new();
    if end - old.end() >= LONGEST_REST {
        let rest = rest();
        (state.lines, state.end) = (rest.lines, end);
        state.events += rest.events;
        tables = table::pages(rest.entries);
    }
    let path = path_of(log);
    write(log, tables, state, old.pages, |bytes| {
        let write = || {
            let mut file = open_sidecar(&path, log)?;
            // Not synced: a page that a loss of power took is seen by its checksum.
            file.write_all(bytes)
        };
        write().map_err(failed(&path, "append to"))
    })
}

/// Writes a table, if there is one, behind so many pages, and the page that speaks of it.
fn write(
    log: &Path,
    mut bytes: Vec<u8>,
    mut state: State,
    pages: u64,
    put: impl FnOnce(&[u8]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    if !bytes.is_empty() {
        state.tables.push((pages, (bytes.len() / PAGE) as u64));
    }
    let page = state.page().ok_or_else(|| {
        failed(&path_of(log), "write")(io::Error::other("its last page has no room"))
    })?;
    bytes.extend_from_slice(&page);
    put(&bytes)
}
