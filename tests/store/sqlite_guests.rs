//! SQLite logs that come from elsewhere, and readers that leave them as they are.

use rusqlite::Connection;
use spec_kitty_events::store::sqlite;
use spec_kitty_events::{
    Appended, EventAppender, EventReader, Position, Record, SqliteStore, StoreError,
};
use std::fs;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use tempfile::TempDir;

fn record(n: u64) -> Record {
    let line = format!(
        r#"{{"event_id": "{n:026}", "event_type": "ParticipantLeft", "aggregate_id": "mission/1",
        "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": {n},
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "schema_version": "3.0.0",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
        "payload": {{"participant_id": "p1", "mission_id": "m1"}}}}"#
    );
    Record::restore(line.replace("\n        ", " ").as_bytes()).unwrap()
}

/// A log with so many events that was closed.
fn closed(events: u64) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.db");
    let mut store = SqliteStore::open(&path).unwrap();
    store.append_all(&(1..=events).map(record).collect::<Vec<_>>()).unwrap();
    (folder, path)
}

/// The file, for doing to it what the store does not do.
fn raw(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}

fn names(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_log_that_holds_what_no_log_holds_is_refused() {
    for sql in [
        "CREATE TRIGGER z BEFORE INSERT ON events BEGIN SELECT RAISE(IGNORE); END",
        "CREATE TRIGGER z AFTER INSERT ON events BEGIN DELETE FROM events; END",
        "CREATE VIEW z AS SELECT 1",
        "CREATE TABLE z (x)",
        "CREATE INDEX z ON events (digest)",
        "ALTER TABLE events ADD COLUMN z INTEGER AS (length(bytes))",
        "ALTER TABLE clocks ADD COLUMN z INTEGER",
        "DROP TABLE errors",
        "ALTER TABLE events RENAME TO e; CREATE VIEW events AS WITH RECURSIVE r (n) AS
            (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS lamport_clock, node_id, event_id,
            aggregate_id, n AS position, digest, bytes FROM r, e",
    ] {
        let (_folder, path) = closed(3);
        raw(&path).execute_batch(sql).unwrap();
        let before = fs::read(&path).unwrap();
        for opened in [SqliteStore::open(&path), SqliteStore::open_read_only(&path)] {
            let error = opened.unwrap_err();
            assert!(
                matches!(&error, StoreError::Corrupt { place, .. } if place == "its schema"),
                "{sql}: {error}"
            );
        }
        assert_eq!(fs::read(&path).unwrap(), before, "{sql}");
    }
}

#[test]
fn what_comes_into_a_log_while_it_is_open_does_not_swallow_events() {
    let (_folder, path) = closed(3);
    let mut store = SqliteStore::open(&path).unwrap();
    raw(&path)
        .execute_batch(
            "CREATE TRIGGER y BEFORE INSERT ON events BEGIN SELECT RAISE(IGNORE); END;
            CREATE TRIGGER z AFTER INSERT ON events BEGIN DELETE FROM events; END",
        )
        .unwrap();
    assert_eq!(store.append(&record(4)).unwrap(), Appended::New(Position(4)));
    assert_eq!(store.count().unwrap(), 4);
}

#[test]
fn a_log_without_an_index_is_read_and_not_written() {
    let (_folder, path) = closed(3);
    raw(&path).execute_batch("DROP INDEX events_by_aggregate").unwrap();
    let store = SqliteStore::open_read_only(&path).unwrap();
    assert_eq!(store.scan_aggregate("mission/1").unwrap().filter(Result::is_ok).count(), 3);
    assert!(matches!(SqliteStore::open(&path), Err(StoreError::Corrupt { .. })));
}

#[test]
fn a_position_that_was_given_out_twice_is_damage() {
    let (_folder, path) = closed(3);
    let mut store = SqliteStore::open(&path).unwrap();
    raw(&path).execute("UPDATE positions SET last = 1", []).unwrap();
    assert!(matches!(store.append(&record(4)), Err(StoreError::Corrupt { .. })));
    raw(&path).execute("DELETE FROM positions", []).unwrap();
    assert!(matches!(store.append(&record(4)), Err(StoreError::Corrupt { .. })));
    assert_eq!(store.count().unwrap(), 3);
}

#[test]
fn a_row_that_is_longer_than_a_line_may_be_is_not_loaded() {
    let (_folder, path) = closed(3);
    let sql = "UPDATE events SET bytes = zeroblob(80000000) WHERE position = 2";
    raw(&path).execute(sql, []).unwrap();
    let store = SqliteStore::open_read_only(&path).unwrap();
    for read in
        [store.scan().unwrap().last(), store.follow(None).unwrap().map(|r| r.map(|r| r.1)).last()]
    {
        let error = read.unwrap().unwrap_err();
        assert!(
            matches!(&error, StoreError::Corrupt { place, .. } if place == "position 2"),
            "{error}"
        );
    }
    assert_eq!(store.count().unwrap(), 3);
}

#[test]
fn an_index_that_leads_back_to_itself_has_an_end() {
    let (_folder, path) = closed(2_000);
    let sound = fs::read(&path).unwrap();
    let mut bytes = sound.clone();
    let number = |bytes: &[u8], at: usize| u16::from_be_bytes([bytes[at], bytes[at + 1]]) as usize;
    // Every entry of every inner page of an index leads to what the first one leads to.
    for page in (4096..bytes.len()).step_by(4096).filter(|page| sound[*page] == 0x02) {
        let entries = number(&sound, page + 3);
        let first = page + number(&sound, page + 12);
        let child: [u8; 4] = sound[first..first + 4].try_into().unwrap();
        for entry in 0..entries {
            let at = page + number(&sound, page + 12 + 2 * entry);
            bytes[at..at + 4].copy_from_slice(&child);
        }
        bytes[page + 8..page + 12].copy_from_slice(&child);
    }
    assert_ne!(bytes, sound);
    fs::write(&path, bytes).unwrap();
    let store = SqliteStore::open_read_only(&path).unwrap();
    let error = store.scan().unwrap().last().unwrap().unwrap_err();
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
}

#[test]
fn a_reader_leaves_no_file_and_goes_over_to_a_writer_that_comes() {
    let (folder, path) = closed(1_200);
    let reader = SqliteStore::open_read_only(&path).unwrap();
    let mut begun = reader.scan().unwrap();
    assert!(begun.next().unwrap().is_ok());
    assert_eq!(names(&folder), ["events.db"]);

    let mut writer = SqliteStore::open(&path).unwrap();
    writer.append_all(&(1_201..=1_700).map(record).collect::<Vec<_>>()).unwrap();
    assert_eq!(reader.count().unwrap(), 1_700);
    // What was begun shows what was there then.
    assert_eq!(begun.filter(Result::is_ok).count(), 1_199);
    assert_eq!(reader.follow(Some(Position(1_600))).unwrap().filter(Result::is_ok).count(), 100);
    drop(writer);
    assert_eq!(reader.count().unwrap(), 1_700);
    drop(SqliteStore::open(&path).unwrap());
    drop(reader);
    let again = SqliteStore::open_read_only(&path).unwrap();
    assert_eq!(again.count().unwrap(), 1_700);
}

#[test]
fn a_reader_sees_each_writer_that_comes_and_goes() {
    let (folder, path) = closed(1);
    let reader = SqliteStore::open_read_only(&path).unwrap();
    for n in 2..=5 {
        SqliteStore::open(&path).unwrap().append(&record(n)).unwrap();
        assert_eq!(reader.count().unwrap(), n);
        assert_eq!(names(&folder), ["events.db"]);
    }
}

#[test]
fn what_a_killed_writer_has_left_is_read_from_a_copy() {
    let (folder, path) = closed(3);
    let mut writer = SqliteStore::open(&path).unwrap();
    writer.append(&record(4)).unwrap();
    let copy = folder.path().join("copy.db");
    for ending in ["", "-wal"] {
        let with = |path: &Path| format!("{}{ending}", path.display());
        fs::copy(with(&path), with(&copy)).unwrap();
    }
    drop(writer);
    let before = fs::read(folder.path().join("copy.db-wal")).unwrap();
    let mut reader = SqliteStore::open_read_only(&copy).unwrap();
    assert_eq!(reader.count().unwrap(), 4);
    assert!(matches!(reader.append(&record(5)), Err(StoreError::Io { .. })));
    drop(reader);
    assert_eq!(names(&folder), ["copy.db", "copy.db-wal", "events.db"]);
    assert_eq!(fs::read(folder.path().join("copy.db-wal")).unwrap(), before);
}

#[test]
fn a_read_of_a_whole_log_ends_although_writers_come_and_go() {
    let (folder, path) = closed(40);
    // Behind each event another writer has come, written and gone.
    let mut next = 40;
    let mut found = 0;
    let salvage = sqlite::salvage(&path, |_| {
        found += 1;
        if next < 100 {
            next += 1;
            SqliteStore::open(&path)?.append(&record(next))?;
        }
        Ok::<(), StoreError>(())
    })
    .unwrap();
    assert!(salvage.is_whole(), "{:?}", salvage.left);
    assert_eq!(found, salvage.events);
    assert!((41..=100).contains(&found), "{found}");
    assert_eq!(names(&folder), ["events.db"]);
}

#[test]
fn no_writer_that_comes_and_goes_makes_a_sound_log_look_damaged() {
    let (_folder, path) = closed(300);
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for n in 301.. {
                SqliteStore::open(&path).unwrap().append(&record(n)).unwrap();
                if ended.load(Ordering::Relaxed) {
                    break;
                }
            }
        });
        for _ in 0..5 {
            let verified = sqlite::verify(&path);
            ended.store(verified.is_err(), Ordering::Relaxed);
            let (damage, verification) = verified.unwrap();
            assert_eq!((damage, verification.findings), (vec![], vec![]));
            assert!(verification.events >= 300);
        }
        ended.store(true, Ordering::Relaxed);
    });
}

/// SQLite keeps its files beside what a link leads to.
#[cfg(unix)]
#[test]
fn a_log_is_the_same_through_a_link() {
    use std::os::unix::fs::symlink;
    let (folder, path) = closed(3);
    let links = tempfile::tempdir().unwrap();
    let link = links.path().join("link.db");
    symlink(&path, &link).unwrap();
    let mut writer = SqliteStore::open(&path).unwrap();
    writer.append(&record(4)).unwrap();
    // The new event is in the write-ahead log alone.
    let reader = SqliteStore::open_read_only(&link).unwrap();
    assert_eq!(reader.count().unwrap(), 4);
    writer.append(&record(5)).unwrap();
    assert_eq!(reader.count().unwrap(), 5);
    let (damage, verification) = sqlite::verify(&link).unwrap();
    assert_eq!((damage, verification.events), (vec![], 5));
    let salvage = sqlite::salvage(&link, |_| Ok::<(), StoreError>(())).unwrap();
    assert_eq!(salvage.events, 5);
    drop((reader, writer));
    // A link that leads to nothing yet is the name of the log that is made.
    let second = links.path().join("second.db");
    symlink(folder.path().join("made.db"), &second).unwrap();
    let mut writer = SqliteStore::open(&second).unwrap();
    writer.append(&record(1)).unwrap();
    assert_eq!(SqliteStore::open_read_only(&second).unwrap().count().unwrap(), 1);
    assert_eq!(sqlite::verify(&second).unwrap().1.events, 1);
    drop(writer);
    assert_eq!(names(&folder), ["events.db", "made.db"]);
    assert_eq!(names(&links), ["link.db", "second.db"]);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_in_the_place_of_one_of_sqlites_is_refused_at_once() {
    use std::os::unix::fs::symlink;
    let (folder, path) = closed(3);
    let made = |name: &str, place: &Path| match name {
        "fifo" => assert!(Command::new("mkfifo").arg(place).status().unwrap().success()),
        "folder" => fs::create_dir(place).unwrap(),
        "link" => symlink(&path, place).unwrap(),
        _ => symlink("nowhere", place).unwrap(),
    };
    for ending in ["-wal", "-shm", "-journal"] {
        for name in ["fifo", "folder", "link", "dangling"] {
            let side = folder.path().join(format!("events.db{ending}"));
            made(name, &side);
            let errors = [
                SqliteStore::open(&path).err(),
                SqliteStore::open_read_only(&path).err(),
                sqlite::verify(&path).err(),
                sqlite::salvage(&path, |_| Ok::<(), StoreError>(())).err(),
            ];
            for error in errors {
                let error = error.unwrap_or_else(|| panic!("{name} as {ending}"));
                assert!(matches!(error, StoreError::Io { .. }), "{error}");
                let said = error.to_string();
                assert!(said.contains(ending) && said.contains("move it away"), "{said}");
            }
            let removed =
                if name == "folder" { fs::remove_dir(&side) } else { fs::remove_file(&side) };
            removed.unwrap();
        }
    }
    assert_eq!(SqliteStore::open(&path).unwrap().count().unwrap(), 3);
}
