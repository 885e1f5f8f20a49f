//! Opening the file: paths, flags, the settings of a connection.

use super::fault::{corrupt, fault};
use super::schema::{self, State};
use super::{Options, StoreError, Synchronous};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

const DOING: &str = "open";

/// An absolute path is a path to SQLite too, whatever it is called: none starts with `:memory:` or `file:`.
pub(super) fn absolute(path: &Path) -> Result<PathBuf, StoreError> {
    std::path::absolute(path).map_err(io_fault(path))
}

pub(super) fn for_writing(path: &Path, options: &Options) -> Result<Connection, StoreError> {
    // SQLite says «unable to open» and no more; the system says why. The file itself is not opened for that:
    // closing it would drop the locks of every other connection of this process (the rule of POSIX locks).
    match regular_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let folder = path.parent().unwrap_or(path);
            fs::metadata(folder).map_err(io_fault(path))?;
        }
        found => found.map_err(io_fault(path))?,
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = connect(path, flags, options).map_err(fault(path, DOING))?;
    if connection.is_readonly("main").map_err(fault(path, DOING))? {
        // SQLite falls back to reading where it may not write.
        return Err(io_fault(path)(io::Error::new(
            io::ErrorKind::PermissionDenied,
            "the file may not be written; `open_read_only` reads it",
        )));
    }
    // Until the file is known to be ours, closing it must not fold its write-ahead log into it.
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .map_err(fault(path, DOING))?;
    if schema::recognise(&mut connection, path)? != State::Present {
        // Before the switch to WAL: the mark of the application is then in the file itself from its first page on.
        schema::migrate(&mut connection, path)?;
    }
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .map_err(fault(path, DOING))?;
    settle(&connection, options).map_err(fault(path, DOING))?;
    let mode = into_wal(&connection, options).map_err(fault(path, DOING))?;
    if mode != "wal" {
        let source = format!("its file system has no write-ahead log (SQLite answers `{mode}`); the log must be on a local disk").into();
        return Err(StoreError::Database { path: path.to_owned(), doing: DOING, source });
    }
    Ok(connection)
}

pub(super) fn for_reading(path: &Path, options: &Options) -> Result<Connection, StoreError> {
    regular_file(path).map_err(io_fault(path))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = connect(path, flags, options).map_err(fault(path, DOING))?;
    // The first read tells whether SQLite can have the files that it needs beside the log.
    let probe =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
    if let Err(error) = probe {
        let unreachable =
            matches!(error.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly));
        let Some(uri) = immutable(path).filter(|_| unreachable) else {
            return Err(fault(path, DOING)(error));
        };
        connection = connect(Path::new(&uri), flags | OpenFlags::SQLITE_OPEN_URI, options)
            .map_err(fault(path, DOING))?;
    }
    match schema::recognise(&mut connection, path)? {
        State::Present => Ok(connection),
        State::Empty => Err(corrupt(
            path,
            "its header",
            "it is empty, and no log yet; opening it for writing makes one",
        )),
        State::Older(version) => {
            let source = format!("it has the older format {version}; opening it for writing once brings it to the present one").into();
            Err(StoreError::Database { path: path.to_owned(), doing: DOING, source })
        }
    }
}

fn connect(path: &Path, flags: OpenFlags, options: &Options) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(options.busy_timeout)?;
    // What a file's own schema says is not trusted to call functions with effects.
    connection.pragma_update(None, "trusted_schema", false)?;
    Ok(connection)
}

/// Switches the file to its write-ahead log, and gives the mode that it has then. The switch begins as a read and goes on
/// as a write; SQLite does not wait there, because two that do so would wait for each other. So it is tried again.
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

/// The address of a log that nobody can be writing: its file system is mounted read-only, and no event is left
/// in a write-ahead log. `None` where that is not certain.
#[cfg(unix)]
fn immutable(path: &Path) -> Option<String> {
    use std::fmt::Write as _;
    use std::os::unix::ffi::OsStrExt as _;

    let beside = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let nothing_pending = match fs::metadata(beside("-wal")) {
        Ok(wal) => wal.len() == 0,
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    };
    // The system is asked by trying to make a file; on a file system that can be written it is gone at once.
    let trial = beside("-trial");
    let read_only = match fs::File::create_new(&trial) {
        Err(error) => error.kind() == io::ErrorKind::ReadOnlyFilesystem,
        Ok(_) => {
            let _ = fs::remove_file(&trial);
            false
        }
    };
    (nothing_pending && read_only).then(|| {
        let mut uri = String::from("file:");
        for byte in path.as_os_str().as_bytes() {
            match byte {
                b'/' | b'-' | b'_' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                    uri.push(char::from(*byte))
                }
                _ => write!(uri, "%{byte:02X}").expect("writing to a string does not fail"),
            }
        }
        uri + "?immutable=1"
    })
}

#[cfg(not(unix))]
fn immutable(_: &Path) -> Option<String> {
    None
}

fn regular_file(path: &Path) -> io::Result<()> {
    if fs::metadata(path)?.is_dir() {
        Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder"))
    } else {
        Ok(())
    }
}

fn io_fault(path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    move |source| StoreError::Io { path: path.to_owned(), doing: DOING, source }
}
