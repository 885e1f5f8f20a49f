//! The file: of another program, of another form, empty, under any name.

use super::child::run_child;
use super::errors::error_entry;
use super::{SKETCH, Sketch, folder, fresh};
use rusqlite::Connection;
use spec_kitty_events::store::sqlite::Options;
use spec_kitty_events::{
    Appended, ClockStorage, ErrorStorage, EventAppender, EventReader, JsonlStore, MemoryStore,
    Position, Record, SqliteStore, StoreError,
};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The file, for doing to it what the store does not do.
pub(super) fn raw(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}

fn corrupt_reason(opened: Result<SqliteStore, StoreError>) -> String {
    match opened.unwrap_err() {
        StoreError::Corrupt { reason, .. } | StoreError::NotALog { reason, .. } => reason,
        error => panic!("{error}"),
    }
}

#[test]
fn a_foreign_file_is_recognised_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let make = |name: &str, sql: &str| {
        let path = folder.path().join(name);
        raw(&path).execute_batch(sql).unwrap();
        path
    };
    let foreign = [
        make("rollback.db", "CREATE TABLE t (x); INSERT INTO t VALUES (1)"),
        make("marked.db", "PRAGMA application_id = 7; CREATE TABLE events (x)"),
        make("no-tables.db", "PRAGMA user_version = 1"),
        make("encoding.db", "PRAGMA encoding = 'UTF-16'; CREATE TABLE t (x); DROP TABLE t"),
        make("wal.db", "PRAGMA journal_mode = wal; CREATE TABLE t (x)"),
    ];
    for path in &foreign {
        let before = fs::read(path).unwrap();
        for opened in [SqliteStore::open(path), SqliteStore::open_read_only(path)] {
            assert!(corrupt_reason(opened).contains("another program"), "{}", path.display());
        }
        assert_eq!(fs::read(path).unwrap(), before, "{}", path.display());
    }

    // A foreign log with events in its write-ahead log is not even folded together.
    let path = folder.path().join("pending.db");
    let owner = raw(&path);
    owner
        .execute_batch(
            "PRAGMA journal_mode = wal; CREATE TABLE t (x); PRAGMA wal_checkpoint; \
        INSERT INTO t VALUES (1)",
        )
        .unwrap();
    let copy = folder.path().join("copy.db");
    let wal = |path: &Path| PathBuf::from(format!("{}-wal", path.display()));
    fs::copy(&path, &copy).unwrap();
    fs::copy(wal(&path), wal(&copy)).unwrap();
    let before = (fs::read(&copy).unwrap(), fs::read(wal(&copy)).unwrap());
    corrupt_reason(SqliteStore::open(&copy));
    assert_eq!((fs::read(&copy).unwrap(), fs::read(wal(&copy)).unwrap()), before);
}

#[test]
fn what_is_no_database_is_left_alone() {
    let (_folder, path) = folder();
    let line = SKETCH.line();
    let (short, long) = ("hello", vec![line; 100].join("\n"));
    for text in [short, &long] {
        fs::write(&path, text).unwrap();
        for opened in [SqliteStore::open(&path), SqliteStore::open_read_only(&path)] {
            assert_eq!(corrupt_reason(opened), "it is not an SQLite database");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}

#[test]
fn a_newer_format_is_refused_and_left_alone() {
    let (_folder, mut store) = fresh();
    store.append(&SKETCH.admit()).unwrap();
    let path = store.path().to_owned();
    drop(store);
    raw(&path).pragma_update(None, "user_version", 999).unwrap();
    let before = fs::read(&path).unwrap();
    for opened in [SqliteStore::open(&path), SqliteStore::open_read_only(&path)] {
        assert!(matches!(opened, Err(StoreError::NewerFormat { found: 999, known: 2, .. })));
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    for version in [0, -1] {
        raw(&path).pragma_update(None, "user_version", version).unwrap();
        assert!(corrupt_reason(SqliteStore::open(&path)).contains("no version"));
    }
}

#[test]
fn a_log_of_the_first_form_stays_readable_and_only_a_writer_changes_it() {
    let (_folder, mut store) = fresh();
    let record = SKETCH.admit();
    store.append(&record).unwrap();
    let path = store.path().to_owned();
    drop(store);
    // In that form digests were of the content.
    let connection = raw(&path);
    connection.pragma_update(None, "user_version", 1).unwrap();
    let digest = record.digest();
    connection.execute("UPDATE events SET digest = ?1", [digest.as_bytes()]).unwrap();
    drop(connection);
    let version = || -> i64 {
        raw(&path).pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    };
    let reader = SqliteStore::open_read_only(&path).unwrap();
    assert_eq!(reader.verify_integrity().unwrap(), []);
    assert_eq!((reader.get(record.event_id()).unwrap(), version()), (Some(record.clone()), 1));
    drop(reader);
    let mut store = SqliteStore::open(&path).unwrap();
    assert_eq!(store.append(&record).unwrap(), Appended::Duplicate(Position(1)));
    store.append(&Sketch { id: 2, ..SKETCH }.admit()).unwrap();
    assert_eq!((store.verify_integrity().unwrap(), version()), (vec![], 2));
    let kept: Vec<u8> = raw(&path)
        .query_row("SELECT digest FROM events WHERE position = 2", [], |row| row.get(0))
        .unwrap();
    let bytes = Sketch { id: 2, ..SKETCH }.admit().bytes_digest();
    assert_eq!(kept, bytes.as_bytes());
}

#[test]
fn other_bytes_with_the_same_content_are_known_in_every_store() {
    let record = SKETCH.admit();
    let spelt = SKETCH.line().replace("\"lamport_clock\":", "\"lamport_clock\": ");
    let spelt = Record::admit(spelt.as_bytes()).unwrap();
    assert_ne!(spelt.bytes_digest(), record.bytes_digest());
    let (_folder, mut store) = fresh();
    let folder = tempfile::tempdir().unwrap();
    let mut lines = JsonlStore::open(folder.path().join("log.jsonl")).unwrap();
    let mut memory = MemoryStore::new();
    for store in [&mut store as &mut dyn EventAppender, &mut lines, &mut memory] {
        assert_eq!(store.append(&record).unwrap(), Appended::New(Position(1)));
        assert_eq!(store.append(&spelt).unwrap(), Appended::Duplicate(Position(1)));
        let both = [Sketch { id: 2, ..SKETCH }.admit(), spelt.clone()];
        let expected = [Appended::New(Position(2)), Appended::Duplicate(Position(1))];
        assert_eq!(store.append_all(&both).unwrap(), expected);
    }
}

#[test]
fn an_empty_file_becomes_a_log_and_only_for_a_writer() {
    let (_folder, path) = folder();
    assert!(matches!(SqliteStore::open_read_only(&path), Err(StoreError::Io { .. })));
    assert!(!path.exists());
    fs::write(&path, "").unwrap();
    assert!(corrupt_reason(SqliteStore::open_read_only(&path)).contains("empty"));
    assert_eq!(fs::read(&path).unwrap(), b"");
    assert_eq!(SqliteStore::open(&path).unwrap().count().unwrap(), 0);
}

#[test]
fn a_reader_cannot_write() {
    let (_folder, mut store) = fresh();
    store.append(&SKETCH.admit()).unwrap();
    let mut reader = SqliteStore::open_read_only(store.path()).unwrap();
    assert!(matches!(
        reader.append(&Sketch { id: 2, ..SKETCH }.admit()),
        Err(StoreError::Io { .. })
    ));
    assert!(matches!(reader.advance("n", 1), Err(StoreError::Io { .. })));
    assert!(matches!(reader.append_error(&error_entry(1)), Err(StoreError::Io { .. })));
    assert_eq!((reader.count().unwrap(), reader.load("n").unwrap()), (1, 1));
    store.append(&Sketch { id: 2, ..SKETCH }.admit()).unwrap();
    assert_eq!(reader.count().unwrap(), 2, "it sees what others write");
    assert_eq!(reader.verify_integrity().unwrap(), []);
}

#[test]
fn places_that_cannot_hold_a_log_are_typed_errors() {
    let (folder, path) = folder();
    fs::write(&path, "").unwrap();
    let mut places = vec![
        path.join("events.db"),
        folder.path().to_owned(),
        folder.path().join("absent/events.db"),
        PathBuf::new(),
    ];
    if cfg!(target_os = "linux") {
        places.push("/proc/events.db".into());
    }
    for place in places {
        for opened in [SqliteStore::open(&place), SqliteStore::open_read_only(&place)] {
            assert!(
                matches!(opened, Err(StoreError::Io { .. })),
                "{}: {opened:?}",
                place.display()
            );
        }
    }
}

#[test]
fn names_that_mean_something_to_sqlite_are_names() {
    let folder = tempfile::tempdir().unwrap();
    for name in [":memory:", "file:x?mode=memory", "a?b#c%20d.db"] {
        let path = folder.path().join(name);
        SqliteStore::open(&path).unwrap().append(&SKETCH.record()).unwrap();
        assert!(path.is_file(), "{name}");
        assert_eq!(SqliteStore::open(&path).unwrap().count().unwrap(), 1);
    }
    run_child("relative_names", folder.path(), |command| {
        command.current_dir(folder.path());
    });
}

pub(super) fn relative_names(folder: &Path) {
    for name in [":memory:", "file:x?mode=memory"] {
        assert_eq!(SqliteStore::open(name).unwrap().count().unwrap(), 1);
        assert_eq!(
            SqliteStore::open(name).unwrap().path().parent().unwrap().canonicalize().unwrap(),
            folder.canonicalize().unwrap()
        );
    }
}

#[test]
fn one_who_waits_too_long_is_told_that_the_log_is_held() {
    let (_folder, mut store) = fresh();
    store.append(&SKETCH.admit()).unwrap();
    let mut holder = raw(store.path());
    let held = holder.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).unwrap();
    let mut waiting =
        SqliteStore::open_with(store.path(), &Options::default().busy_timeout(Duration::ZERO))
            .unwrap();
    assert!(matches!(
        waiting.append(&Sketch { id: 2, ..SKETCH }.admit()),
        Err(StoreError::Locked { .. })
    ));
    assert!(matches!(waiting.advance("n", 1), Err(StoreError::Locked { .. })));
    assert_eq!(waiting.scan().unwrap().count(), 1, "readers do not wait");
    drop(held);
    assert_eq!(
        waiting.append(&Sketch { id: 2, ..SKETCH }.admit()).unwrap(),
        Appended::New(Position(2))
    );
}

#[test]
fn a_step_that_cannot_be_taken_leaves_the_log_as_it_was() {
    let (_folder, mut store) = fresh();
    let record = SKETCH.admit();
    store.append(&record).unwrap();
    let path = store.path().to_owned();
    drop(store);
    let mut holder = raw(&path);
    holder.pragma_update(None, "user_version", 1).unwrap();
    let before = fs::read(&path).unwrap();
    let held = holder.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).unwrap();
    let at_once = Options::default().busy_timeout(Duration::ZERO);
    let opened = SqliteStore::open_with(&path, &at_once);
    assert!(matches!(opened, Err(StoreError::Locked { .. })), "{opened:?}");
    drop(held);
    assert!(fs::read(&path).unwrap() == before, "the file is another one");
    let reader = SqliteStore::open_read_only(&path).unwrap();
    assert_eq!(reader.get(record.event_id()).unwrap(), Some(record.clone()));
    drop(reader);
    // The step is taken when it can be, and once.
    for _ in 0..2 {
        let mut store = SqliteStore::open_with(&path, &at_once).unwrap();
        assert_eq!(store.append(&record).unwrap(), Appended::Duplicate(Position(1)));
        let version: i64 =
            raw(&path).pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, 2);
    }
}

#[test]
fn any_time_to_wait_is_accepted() {
    let (_folder, path) = folder();
    SqliteStore::open_with(path, &Options::default().busy_timeout(Duration::MAX)).unwrap();
}
