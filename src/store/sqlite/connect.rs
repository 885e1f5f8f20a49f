//! Opening the file: paths, flags, the settings of a connection.

use super::fault::{fault, not_a_log};
use super::schema::{self, State};
use super::{Options, StoreError, Synchronous};
use crate::contract::policy::LIMITS;
use crate::io::lines::require_regular;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

const DOING: &str = "open";

/// Where a log really is. SQLite keeps its files beside what a link leads to, and an absolute path
/// is a path to SQLite too, whatever it is called: none starts with `:memory:` or `file:`.
pub(super) fn place(path: &Path) -> Result<PathBuf, StoreError> {
    let absolute = || std::path::absolute(path);
    let is_link = fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink());
    let place = if is_link { path.canonicalize().or_else(|_| absolute()) } else { absolute() };
    place.map_err(io_fault(path))
}

/// Files that SQLite keeps beside a log.
pub(super) const SIDES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Refuses a log beside which something else than a file has the name of one of SQLite's: a named
/// pipe may keep whoever opens it waiting for ever, and a link may lead anywhere.
pub(super) fn check_sides(path: &Path) -> Result<(), StoreError> {
    for ending in SIDES {
        let side = beside(path, ending);
        if let Ok(about) = fs::symlink_metadata(&side)
            && !about.is_file()
        {
            let kind = if about.is_dir() {
                "a folder"
            } else if about.is_symlink() {
                "a symbolic link"
            } else {
                "a named pipe, a socket or a device"
            };
            let sentence = format!("it is {kind}, where SQLite keeps a file; move it away");
            return Err(io_fault(&side)(io::Error::new(ErrorKind::InvalidInput, sentence)));
        }
    }
    Ok(())
}

/// The file beside a log whose name has this at its end.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

pub(super) fn for_writing(path: &Path, options: &Options) -> Result<Connection, StoreError> {
    // SQLite says «unable to open» and no more; the system says why. The file itself is not opened
    // for that: closing it would drop the locks of every other connection of this process (the rule
    // of POSIX locks).
    require_regular(path).map_err(io_fault(path))?;
    check_sides(path)?;
    let folder = path.parent().unwrap_or(path);
    fs::metadata(folder).map_err(io_fault(path))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = connect(path, flags, options).map_err(fault(path, DOING))?;
    if connection.is_readonly("main").map_err(fault(path, DOING))? {
        // SQLite falls back to reading where it may not write.
        return Err(io_fault(path)(io::Error::new(
            ErrorKind::PermissionDenied,
            "this user may read the file and not write it",
        )));
    }
    // Until the file is known to be ours, closing it must not fold its write-ahead log into it.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .map_err(fault(path, DOING))?;
    if schema::recognise(&mut connection, path)? != State::Present {
        // Before the switch to WAL: the mark of the application is then in the file itself from its
        // first page on.
        schema::migrate(&mut connection, path)?;
    }
    schema::check_whole(&connection, path)?;
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .map_err(fault(path, DOING))?;
    settle(&connection, options).map_err(fault(path, DOING))?;
    let mode = into_wal(&connection, options).map_err(fault(path, DOING))?;
    if mode != "wal" {
        let source = format!(
            "its file system has no write-ahead log (SQLite answers `{mode}`); \
            the log must be on a local disk"
        )
        .into();
        return Err(StoreError::Database { path: path.to_owned(), doing: DOING, source });
    }
    Ok(connection)
}

/// How a log is opened that is only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// As SQLite shares a log between processes, by the two files beside it.
    Shared,
    /// As a file that nobody changes: without locks, and without a file beside it.
    Still,
    /// A copy that is this process's own, in which SQLite may tidy up.
    Own,
}

pub(super) fn for_reading(
    path: &Path,
    reading: Reading,
    options: &Options,
) -> Result<Connection, StoreError> {
    let flags = match reading {
        Reading::Own => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Reading::Shared | Reading::Still => OpenFlags::SQLITE_OPEN_READ_ONLY,
    } | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = match immutable(path).filter(|_| reading == Reading::Still) {
        Some(uri) => connect(Path::new(&uri), flags | OpenFlags::SQLITE_OPEN_URI, options),
        None => connect(path, flags, options),
    };
    let mut connection = connection.map_err(|error| unreadable(path, reading, error))?;
    // The first read tells whether SQLite can have the files that it needs beside the log.
    connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))
        .map_err(fault(path, DOING))?;
    if reading == Reading::Own {
        connection.pragma_update(None, "query_only", true).map_err(fault(path, DOING))?;
    }
    match schema::recognise(&mut connection, path)? {
        State::Present => Ok(connection),
        State::Empty => Err(not_a_log(
            path,
            "it is empty, as when a writer was stopped before it kept anything; \
             the next one makes a log of it",
        )),
        State::Older(taken) if taken >= schema::READABLE_FROM => Ok(connection),
        State::Older(version) => {
            let source = format!(
                "it has the older format {version}; opening it for writing once \
                brings it to the present one"
            )
            .into();
            Err(StoreError::Database { path: path.to_owned(), doing: DOING, source })
        }
    }
}

/// Why a log cannot be opened for reading. SQLite says «unable to open» and no more. While no
/// writer has the log open, the system can be asked: closing the file then drops nobody's locks.
fn unreadable(path: &Path, reading: Reading, error: rusqlite::Error) -> StoreError {
    let opened = (reading == Reading::Still).then(|| fs::File::open(path));
    match opened.and_then(Result::err) {
        Some(source) => io_fault(path)(source),
        None => fault(path, DOING)(error),
    }
}

fn connect(path: &Path, flags: OpenFlags, options: &Options) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(options.busy_timeout)?;
    defend(&connection)?;
    Ok(connection)
}

/// The file may come from anybody. Nothing that stands in it is run, and what it says of itself is
/// checked where it is read.
fn defend(connection: &Connection) -> rusqlite::Result<()> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    ] {
        connection.set_db_config(setting, on)?;
    }
    connection.pragma_update(None, "cell_size_check", true)?;
    // A row holds the line and, beside it, members of it once more.
    let longest = LIMITS.max_bytes.saturating_mul(2).saturating_add(1 << 12);
    connection
        .set_limit(Limit::SQLITE_LIMIT_LENGTH, i32::try_from(longest).unwrap_or(i32::MAX))
        .map(drop)
}

/// Switches the file to its write-ahead log, and gives the mode that it has then. The switch begins
/// as a read and goes on as a write; SQLite does not wait there, because two that do so would wait
/// for each other. So it is tried again.
fn into_wal(connection: &Connection, options: &Options) -> rusqlite::Result<String> {
    let begin = Instant::now();
    loop {
        match connection.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0)) {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && begin.elapsed() < options.busy_timeout =>
            {
                thread::sleep(Duration::from_millis(5));
            }
            other => return other,
        }
    }
}

/// The settings that are not kept in the file.
fn settle(connection: &Connection, options: &Options) -> rusqlite::Result<()> {
    match options.synchronous {
        Synchronous::Full => {
            connection.pragma_update(None, "synchronous", "full")?;
            // On macOS alone: an ordinary fsync leaves data in the cache of the drive.
            connection.pragma_update(None, "fullfsync", true)?;
            connection.pragma_update(None, "checkpoint_fullfsync", true)
        }
        Synchronous::Normal => connection.pragma_update(None, "synchronous", "normal"),
    }
}

/// The address of a file that SQLite is to read as one that nobody changes. `None` where paths have
/// another form.
fn immutable(path: &Path) -> Option<String> {
    use std::fmt::Write as _;

    if cfg!(not(unix)) {
        return None;
    }
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'-' | b'_' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                uri.push(char::from(*byte));
            }
            _ => write!(uri, "%{byte:02X}").expect("writing to a string does not fail"),
        }
    }
    Some(uri + "?immutable=1")
}

pub(super) fn io_fault(path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    move |source| StoreError::Io { path: path.to_owned(), doing: DOING, source }
}
