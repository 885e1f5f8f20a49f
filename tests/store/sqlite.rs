//! The embedded log: what it promises about events, clocks, errors, foreign files, several
//! processes and crashes.

use rusqlite::Connection;
use spec_kitty_events::store::sqlite::{Finding, Options, PAGE_BYTES, PAGE_ROWS, Synchronous};
use spec_kitty_events::{
    Appended, ClockStorage, ErrorEntry, ErrorStorage, EventAppender, EventId, EventReader,
    JsonlStore, MemoryStore, Position, Record, SqliteStore, StoreError, StoreKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::hash::BuildHasher as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

// What an event is made of.

#[derive(Clone, Copy)]
struct Sketch<'a> {
    id: u64,
    clock: i64,
    node: &'a str,
    aggregate: &'a str,
    participant: &'a str,
}

const SKETCH: Sketch<'static> =
    Sketch { id: 1, clock: 1, node: "n", aggregate: "mission/1", participant: "p1" };

impl Sketch<'_> {
    fn line(&self) -> String {
        let Self { id, clock, node, aggregate, participant } = self;
        serde_json::json!({
            "event_id": format!("{id:026}"), "event_type": "ParticipantLeft",
            "aggregate_id": aggregate, "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
            "node_id": node, "lamport_clock": clock,
            "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
            "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
            "payload": {"participant_id": participant, "mission_id": "m1"},
        })
        .to_string()
    }

    fn admit(&self) -> Record {
        Record::admit(self.line().as_bytes()).unwrap()
    }

    /// Without the gate, which would take most of the time where there are many.
    fn record(&self) -> Record {
        Record::restore(self.line().as_bytes()).unwrap()
    }
}

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("events.db");
    (folder, path)
}

fn fresh() -> (TempDir, SqliteStore) {
    let (folder, path) = folder();
    (folder, SqliteStore::open(path).unwrap())
}

/// For tests in which nothing depends on the disk.
fn quick() -> Options {
    Options::default().synchronous(Synchronous::Normal)
}

fn keys(records: impl Iterator<Item = Result<Record, StoreError>>) -> Vec<StoreKey> {
    records.map(|record| record.unwrap().key()).collect()
}

fn followed(store: &SqliteStore, after: Option<Position>) -> Vec<(u64, String)> {
    store
        .follow(after)
        .unwrap()
        .map(Result::unwrap)
        .map(|(Position(p), record)| (p, record.event().event_id.to_string()))
        .collect()
}

fn id(number: u64) -> String {
    format!("{number:026}")
}

// Events.

#[test]
fn an_event_comes_back_as_it_was_admitted() {
    let (_folder, mut store) = fresh();
    let line = SKETCH.line().replace("\"event_id\": \"0", "  \"event_id\":\n\"0");
    let record = Record::admit(line.as_bytes()).unwrap();
    assert_eq!(store.append(&record).unwrap(), Appended::New(Position(1)));

    let reopened = SqliteStore::open(store.path()).unwrap();
    let found = reopened.get(&record.event().event_id).unwrap().unwrap();
    assert_eq!(found.bytes(), record.bytes());
    assert_eq!(found, record);
    assert_eq!(reopened.get(&EventId::parse(&id(2)).unwrap()).unwrap(), None);
    assert_eq!(reopened.count().unwrap(), 1);
}

#[test]
fn an_empty_log_answers_with_nothing() {
    let (_folder, mut store) = fresh();
    assert_eq!(store.append_all(&[]).unwrap(), []);
    assert_eq!(store.count().unwrap(), 0);
    assert_eq!(
        store.scan().unwrap().count()
            + store.scan_aggregate("x").unwrap().count()
            + store.follow(None).unwrap().count(),
        0
    );
    assert_eq!(store.recent_errors(10).unwrap(), []);
    assert_eq!(store.load("n").unwrap(), 0);
    assert_eq!(store.verify_integrity().unwrap(), []);
}

#[test]
fn the_same_event_again_changes_nothing() {
    let (_folder, mut store) = fresh();
    let record = SKETCH.admit();
    store.append(&record).unwrap();
    // Another spelling is the same content (D21).
    let spelt = Record::admit(SKETCH.line().replace("\":", "\": ").as_bytes()).unwrap();
    assert_ne!(spelt.bytes(), record.bytes());
    let second = Sketch { id: 2, ..SKETCH }.admit();
    assert_eq!(
        store.append_all(&[spelt.clone(), second.clone(), second, spelt]).unwrap(),
        [
            Appended::Duplicate(Position(1)),
            Appended::New(Position(2)),
            Appended::Duplicate(Position(2)),
            Appended::Duplicate(Position(1))
        ]
    );
    assert_eq!(store.count().unwrap(), 2);
    assert_eq!(
        store.get(&record.event().event_id).unwrap().unwrap().bytes(),
        record.bytes(),
        "the first spelling stays"
    );
}

#[test]
fn other_content_under_a_known_id_is_refused_and_the_batch_with_it() {
    let (_folder, mut store) = fresh();
    let first = SKETCH.admit();
    let other = Sketch { participant: "p2", ..SKETCH }.admit();
    let conflict =
        |store: &mut SqliteStore, batch: &[Record]| match store.append_all(batch).unwrap_err() {
            StoreError::Conflict { event_id, stored, offered } => {
                (event_id.to_string(), stored, offered)
            }
            error => panic!("{error}"),
        };
    let inside = conflict(&mut store, &[first.clone(), other.clone()]);
    assert_eq!(inside, (id(1), first.digest(), other.digest()), "two copies in one batch");
    assert_eq!(store.count().unwrap(), 0);

    store.append(&first).unwrap();
    let fresh = Sketch { id: 2, ..SKETCH }.admit();
    let against = conflict(&mut store, &[fresh.clone(), other.clone()]);
    assert_eq!(against, (id(1), first.digest(), other.digest()));
    assert_eq!(store.count().unwrap(), 1);
    // A position that was not kept was never seen by anyone.
    assert_eq!(store.append(&fresh).unwrap(), Appended::New(Position(2)));
}

#[test]
fn an_event_is_known_by_its_content_also_when_its_kept_digest_is_of_another_day() {
    let (_folder, mut store) = fresh();
    store.append(&SKETCH.admit()).unwrap();
    raw(store.path()).execute("UPDATE events SET digest = zeroblob(32)", []).unwrap();
    assert_eq!(store.append(&SKETCH.admit()).unwrap(), Appended::Duplicate(Position(1)));
    assert!(matches!(
        store.append(&Sketch { participant: "p2", ..SKETCH }.admit()),
        Err(StoreError::Conflict { .. })
    ));
    assert_eq!(store.scan().unwrap().count(), 1);
}

#[test]
fn reads_go_in_store_order_over_many_pages() {
    let (_folder, path) = folder();
    let mut store = SqliteStore::open_with(path, &quick()).unwrap();
    let nodes = ["a", "B", "\u{e9}", "", "\\u0000x", "\u{1f408}"];
    let records: Vec<Record> = (0..3 * PAGE_ROWS as u64 + 7)
        .map(|n| {
            let scattered = n * 7919 % 2003;
            let aggregate = if scattered.is_multiple_of(2) { "mission/3" } else { "mission/1" };
            Sketch {
                id: scattered,
                clock: (scattered % 40) as i64,
                node: nodes[scattered as usize % nodes.len()],
                aggregate,
                ..SKETCH
            }
            .record()
        })
        .collect();
    store.append_all(&records).unwrap();

    let mut expected: Vec<StoreKey> = records.iter().map(Record::key).collect();
    expected.sort();
    assert_eq!(keys(store.scan().unwrap()), expected);
    let mut of_aggregate: Vec<StoreKey> = records
        .iter()
        .filter(|r| r.event().aggregate_id.as_str() == "mission/3")
        .map(Record::key)
        .collect();
    of_aggregate.sort();
    assert!(of_aggregate.len() > PAGE_ROWS);
    assert_eq!(keys(store.scan_aggregate("mission/3").unwrap()), of_aggregate);
    assert_eq!(keys(store.scan_aggregate("mission").unwrap()), []);
    let arrived: Vec<_> = records
        .iter()
        .zip(1..)
        .map(|(record, position)| (position, record.event().event_id.to_string()))
        .collect();
    assert_eq!(followed(&store, None), arrived);
    assert_eq!(followed(&store, Some(Position(600))), arrived[600..]);
}

#[test]
fn the_largest_clock_is_read_too() {
    let (_folder, mut store) = fresh();
    for (n, clock) in [(1, i64::MAX), (2, 0), (3, i64::MAX)] {
        store.append(&Sketch { id: n, clock, ..SKETCH }.admit()).unwrap();
    }
    let order: Vec<String> =
        keys(store.scan().unwrap()).into_iter().map(|key| key.event_id.to_string()).collect();
    assert_eq!(order, [id(2), id(1), id(3)]);
}

#[test]
fn follow_finds_what_sorts_into_the_past() {
    let (_folder, mut store) = fresh();
    store.append(&Sketch { id: 1, clock: 10, ..SKETCH }.admit()).unwrap();
    let (seen, _) = store.follow(None).unwrap().last().unwrap().unwrap();
    store
        .append_all(&[
            Sketch { id: 2, clock: 3, ..SKETCH }.admit(),
            Sketch { id: 3, clock: 1, ..SKETCH }.admit(),
        ])
        .unwrap();
    assert_eq!(followed(&store, Some(seen)), [(2, id(2)), (3, id(3))]);
    assert_eq!(followed(&store, Some(Position(3))), []);
    assert_eq!(followed(&store, Some(Position(u64::MAX))), []);
}

#[test]
fn a_read_shows_what_was_there_when_it_began_and_holds_no_transaction() {
    let (_folder, path) = folder();
    let mut writer = SqliteStore::open_with(&path, &quick()).unwrap();
    let many = |from: u64| {
        (from..from + 2 * PAGE_ROWS as u64)
            .map(|n| Sketch { id: n, clock: n as i64, ..SKETCH }.record())
            .collect::<Vec<_>>()
    };
    writer.append_all(&many(1)).unwrap();
    let reader = SqliteStore::open_read_only(&path).unwrap();
    let (mut scan, mut of_aggregate, mut follow) = (
        reader.scan().unwrap(),
        reader.scan_aggregate("mission/1").unwrap(),
        reader.follow(None).unwrap(),
    );
    assert!(scan.next().is_some() && of_aggregate.next().is_some() && follow.next().is_some());

    writer.append_all(&many(10_000)).unwrap();
    // Nothing may be left in the write-ahead log: a reader in a transaction would keep it from
    // being folded back.
    let checkpoint: (i64, i64, i64) = raw(&path)
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .unwrap();
    assert_eq!(checkpoint, (0, 0, 0));

    let rest = 2 * PAGE_ROWS - 1;
    assert_eq!((scan.count(), of_aggregate.count(), follow.count()), (rest, rest, rest));
    assert_eq!(reader.scan().unwrap().count(), 4 * PAGE_ROWS);
}

#[test]
fn large_events_come_back_over_many_pages() {
    let (_folder, path) = folder();
    let mut store = SqliteStore::open_with(path, &quick()).unwrap();
    let large = "x".repeat(PAGE_BYTES / 3);
    for n in 1..=5 {
        store.append(&Sketch { id: n, participant: &large, ..SKETCH }.record()).unwrap();
    }
    assert_eq!(followed(&store, None).len(), 5);
    assert_eq!(keys(store.scan().unwrap()).len(), 5);
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_needs_memory_for_a_page_and_not_for_the_log() {
    let (_folder, path) = folder();
    let mut store = SqliteStore::open_with(&path, &quick()).unwrap();
    store.append(&Sketch { participant: &"x".repeat(2 << 20), ..SKETCH }.record()).unwrap();
    // Copies that are never read into their types: that would take most of the time.
    raw(&path)
        .execute_batch(&format!(
            "WITH RECURSIVE n (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM n WHERE n < \
                {LARGE_EVENTS})
            INSERT INTO events SELECT lamport_clock, node_id, printf('%026d', n), aggregate_id, n, \
            digest, bytes FROM events, n;
            UPDATE positions SET last = {LARGE_EVENTS}"
        ))
        .unwrap();
    assert_eq!(store.count().unwrap(), LARGE_EVENTS);
    run_child("reader_of_large_events", &path, |_| {});
}

/// Two megabytes each.
#[cfg(target_os = "linux")]
const LARGE_EVENTS: u64 = 60;

#[cfg(target_os = "linux")]
fn reader_of_large_events(path: &Path) {
    let store = SqliteStore::open_read_only(path).unwrap();
    assert!(store.scan().unwrap().next().unwrap().is_ok());
    assert!(store.scan_aggregate("mission/1").unwrap().next().unwrap().is_ok());
    assert!(store.follow(None).unwrap().next().unwrap().is_ok());
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let highest = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap()
        .trim()
        .trim_end_matches(" kB")
        .parse::<u64>()
        .unwrap();
    assert!(highest < LARGE_EVENTS * 1024, "{highest} kB for a log of twice {LARGE_EVENTS} MB");
}

#[test]
fn positions_are_not_used_again() {
    let (_folder, mut store) = fresh();
    store.append_all(&[SKETCH.admit(), Sketch { id: 2, ..SKETCH }.admit()]).unwrap();
    raw(store.path()).execute("DELETE FROM events WHERE position = 2", []).unwrap();
    assert_eq!(
        store.append(&Sketch { id: 3, ..SKETCH }.admit()).unwrap(),
        Appended::New(Position(3))
    );
}

// Clocks.

#[test]
fn a_clock_never_goes_back_with_two_handles() {
    let (_folder, mut one) = fresh();
    let mut two = SqliteStore::open(one.path()).unwrap();
    let values = [
        one.advance("n", 0),
        two.advance("n", 0),
        one.advance("n", 10),
        two.advance("n", 3),
        one.advance("n", -5),
    ]
    .map(Result::unwrap);
    assert_eq!(values, [1, 2, 11, 12, 13]);
    assert_eq!(
        (one.load("n").unwrap(), two.load("n").unwrap(), two.load("m").unwrap()),
        (13, 13, 0)
    );
    drop(one);
    assert_eq!(SqliteStore::open(two.path()).unwrap().load("n").unwrap(), 13);
}

#[test]
fn a_clock_is_not_behind_the_events_of_its_node() {
    let (_folder, mut store) = fresh();
    let events = [(1, 7, "n"), (2, 3, "n"), (3, 20, "m")]
        .map(|(id, clock, node)| Sketch { id, clock, node, ..SKETCH }.admit());
    store.append_all(&events).unwrap();
    assert_eq!(["n", "m", "o"].map(|node| store.load(node).unwrap()), [7, 20, 0]);
    assert_eq!(store.advance("n", 0).unwrap(), 8);
    // An older event that comes late moves nothing, and neither does one that is known.
    store.append(&Sketch { id: 4, clock: 5, ..SKETCH }.admit()).unwrap();
    store.append_all(&events).unwrap();
    assert_eq!(store.load("n").unwrap(), 8);
    // A batch that is refused has not moved a clock either.
    assert!(
        store
            .append_all(&[
                Sketch { id: 5, clock: 90, ..SKETCH }.admit(),
                Sketch { participant: "p2", ..SKETCH }.admit()
            ])
            .is_err()
    );
    assert_eq!(store.load("n").unwrap(), 8);
}

#[test]
fn a_clock_that_cannot_grow_stays() {
    let (_folder, mut store) = fresh();
    assert_eq!(store.advance("n", i64::MAX - 1).unwrap(), i64::MAX);
    assert!(matches!(store.advance("n", 0), Err(StoreError::Clock(_))));
    assert!(matches!(store.advance("m", i64::MAX), Err(StoreError::Clock(_))));
    assert_eq!((store.load("n").unwrap(), store.load("m").unwrap()), (i64::MAX, 0));
}

#[test]
fn a_tick_and_its_event_are_kept_together_or_not_at_all() {
    type Answer = Result<(Record, Appended), Box<dyn Error>>;
    let (_folder, mut store) = fresh();
    let (record, appended) = store
        .append_with_tick("n", 4, |clock| Ok::<_, StoreError>(Sketch { clock, ..SKETCH }.record()))
        .unwrap();
    assert_eq!(
        (record.event().lamport_clock, appended, store.load("n").unwrap()),
        (5, Appended::New(Position(1)), 5)
    );

    let refused: Answer =
        store.append_with_tick("n", 0, |_| Err("the author thought better of it".into()));
    assert_eq!(refused.unwrap_err().to_string(), "the author thought better of it");
    let conflict: Answer =
        store.append_with_tick("n", 0, |clock| Ok(Sketch { clock, ..SKETCH }.record()));
    assert!(matches!(conflict.unwrap_err().downcast_ref(), Some(StoreError::Conflict { .. })));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.append_with_tick("n", 0, |_| -> Result<Record, StoreError> { panic!("on purpose") })
    }));
    assert!(panicked.is_err());
    assert_eq!((store.load("n").unwrap(), store.count().unwrap()), (5, 1));

    let next = store
        .append_with_tick("n", 0, |clock| {
            Ok::<_, StoreError>(Sketch { id: 2, clock, ..SKETCH }.record())
        })
        .unwrap();
    assert_eq!((next.0.event().lamport_clock, next.1), (6, Appended::New(Position(2))));
}

// The error log.

fn error_entry(number: usize) -> ErrorEntry {
    // Times go backwards: order of arrival counts.
    let text = format!(
        r#"{{"timestamp": "{}-01-15T10:00:00Z", "action_attempted": "sync",
            "error_message": "number {number}", "seen_by": [1, {{"x": null}}]}}"#,
        2900 - number
    );
    serde_json::from_str(&text).unwrap()
}

#[test]
fn errors_come_back_newest_first_and_the_oldest_go() {
    let (_folder, path) = folder();
    let entries: Vec<ErrorEntry> = (0..105).map(error_entry).collect();
    let mut store = SqliteStore::open_with(&path, &quick()).unwrap();
    entries.iter().for_each(|entry| store.append_error(entry).unwrap());
    let newest_first: Vec<ErrorEntry> = entries.iter().rev().cloned().collect();
    assert_eq!(store.recent_errors(10).unwrap(), newest_first[..10]);
    assert_eq!(
        store.recent_errors(usize::MAX).unwrap(),
        newest_first[..100],
        "the default retention"
    );
    assert!(matches!(store.recent_errors(0), Err(StoreError::InvalidLimit)));
    drop(store);

    let mut store = SqliteStore::open_with(&path, &Options::default().error_retention(2)).unwrap();
    assert_eq!(store.recent_errors(1000).unwrap().len(), 100);
    store.append_error(&error_entry(105)).unwrap();
    assert_eq!(store.recent_errors(1000).unwrap(), [error_entry(105), error_entry(104)]);
    assert!(matches!(
        SqliteStore::open_with(&path, &Options::default().error_retention(0)),
        Err(StoreError::InvalidLimit)
    ));
}

// The file.

/// The file, for doing to it what the store does not do.
fn raw(path: &Path) -> Connection {
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

fn relative_names(folder: &Path) {
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
fn any_time_to_wait_is_accepted() {
    let (_folder, path) = folder();
    SqliteStore::open_with(path, &Options::default().busy_timeout(Duration::MAX)).unwrap();
}

#[test]
fn damage_is_found_and_named() {
    let (_folder, mut store) = fresh();
    store
        .append_all(&(1..=6).map(|n| Sketch { id: n, ..SKETCH }.admit()).collect::<Vec<_>>())
        .unwrap();
    store.append_error(&error_entry(1)).unwrap();
    let connection = raw(store.path());
    for sql in [
        "UPDATE events SET bytes = CAST(replace(CAST(bytes AS TEXT), 'p1', 'p2') AS BLOB) WHERE \
            position = 1",
        "UPDATE events SET bytes = x'7b' WHERE position = 2",
        "UPDATE events SET lamport_clock = 7, node_id = 'other' WHERE position = 3",
        "UPDATE events SET aggregate_id = 'mission/2' WHERE position = 4",
        "UPDATE events SET event_id = '0000000000000000000000000Z' WHERE position = 5",
        "UPDATE events SET position = 99 WHERE position = 6",
        "UPDATE clocks SET value = 0",
        "UPDATE errors SET entry = '{}'",
    ] {
        assert_eq!(connection.execute(sql, []).unwrap(), 1, "{sql}");
    }
    let findings = store.verify_integrity().unwrap();
    let digest = Sketch { participant: "p2", ..SKETCH }.admit().bytes_digest();
    let key = |position, column| Finding::Key { position, column };
    assert_eq!(
        findings,
        [
            Finding::Digest {
                position: 1,
                stored: SKETCH.admit().bytes_digest(),
                computed: digest
            },
            Finding::Unreadable { position: 2 },
            key(3, "lamport_clock"),
            key(3, "node_id"),
            key(4, "aggregate_id"),
            key(5, "event_id"),
            Finding::Position { position: 99, last: 6 },
            Finding::Missing { first: 6, last: 6 },
            Finding::Clock { node_id: "n".to_owned(), stored: 0, highest: 1 },
            Finding::ErrorRecord { sequence: 1 },
        ]
    );
    // Reads end with the first row that cannot be what it should be, and say which.
    let read: Vec<_> = store.follow(None).unwrap().collect();
    assert_eq!(read.len(), 2);
    assert!(matches!(&read[1], Err(StoreError::Corrupt { place, .. }) if place == "position 2"));
    assert!(matches!(store.scan().unwrap().last(), Some(Err(StoreError::Corrupt { .. }))));
    assert_eq!(store.recent_errors(9).unwrap(), []);
    assert_eq!(store.unreadable_errors().unwrap(), 1);
}

#[test]
fn a_row_that_holds_another_event_is_not_given_out() {
    for column in
        ["lamport_clock = 7", "node_id = 'other'", "event_id = '00000000000000000000000009'"]
    {
        let (_folder, mut store) = fresh();
        store.append(&SKETCH.record()).unwrap();
        raw(store.path()).execute(&format!("UPDATE events SET {column}"), []).unwrap();
        for read in
            [store.scan().unwrap().next(), store.scan_aggregate("mission/1").unwrap().next()]
        {
            assert!(matches!(read, Some(Err(StoreError::Corrupt { .. }))), "{column}");
        }
        let asked = if column.starts_with("event_id") { 9 } else { 1 };
        assert!(
            matches!(
                store.get(&EventId::parse(&id(asked)).unwrap()),
                Err(StoreError::Corrupt { .. })
            ),
            "{column}"
        );
    }
}

#[test]
fn damage_to_the_pages_is_found() {
    let (_folder, path) = folder();
    let mut store = SqliteStore::open(&path).unwrap();
    store
        .append_all(&(1..=200).map(|n| Sketch { id: n, ..SKETCH }.record()).collect::<Vec<_>>())
        .unwrap();
    drop(store);
    let sound = fs::read(&path).unwrap();
    let pages = sound.len() / 4096;
    let mut found = 0;
    for page in 1..pages {
        let mut bytes = sound.clone();
        bytes[page * 4096..page * 4096 + 2048].fill(0xA5);
        fs::write(&path, bytes).unwrap();
        // Where the page is needed for opening, this is an error; where it is not, a finding.
        match SqliteStore::open(&path) {
            Err(StoreError::Corrupt { .. } | StoreError::NotALog { .. }) => {}
            Err(error) => panic!("{error}"),
            Ok(store) => assert_ne!(store.verify_integrity().unwrap(), [], "page {page}"),
        }
        found += 1;
    }
    assert!(found > 20);
    fs::write(&path, sound).unwrap();
    assert_eq!(SqliteStore::open(&path).unwrap().verify_integrity().unwrap(), []);
}

// Other processes: this program, called again with a role.

#[test]
fn child() {
    let Ok(role) = std::env::var("SKE_ROLE") else { return };
    let path = PathBuf::from(std::env::var_os("SKE_PATH").unwrap());
    match role.as_str() {
        "writer 0" => writer(&path, 0),
        "writer 1" => writer(&path, 1),
        "reader" => reader(&path),
        "opener" => drop(SqliteStore::open(path).unwrap()),
        #[cfg(target_os = "linux")]
        "reader_of_large_events" => reader_of_large_events(&path),
        "endless" => endless(&path),
        "disk_full" => disk_full(&path),
        "file_limit" => file_limit(&path),
        "read_only_medium" => read_only_medium(&path),
        "relative_names" => relative_names(&path),
        "refused" => assert!(matches!(SqliteStore::open(&path), Err(StoreError::Io { .. }))),
        "refused_reader" => {
            assert!(matches!(SqliteStore::open_read_only(&path), Err(StoreError::Io { .. })));
        }
        "allowed_reader" => assert_eq!(
            SqliteStore::open_read_only(&path)
                .unwrap()
                .scan()
                .unwrap()
                .filter(Result::is_ok)
                .count(),
            1
        ),
        role => panic!("{role}"),
    }
    say("played");
}

/// One line to the parent. The test harness may have begun a line of its own.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\n{text}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

fn child_command(role: &str, path: &Path) -> Command {
    play(Command::new(std::env::current_exe().unwrap()), role, path)
}

fn play(mut command: Command, role: &str, path: &Path) -> Command {
    command
        .args(["sqlite::child", "--exact", "--nocapture"])
        .env("SKE_ROLE", role)
        .env("SKE_PATH", path);
    command
}

fn run(mut command: Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.lines().any(|line| line == "played"),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn run_child(role: &str, path: &Path, with: impl FnOnce(&mut Command)) {
    let mut command = child_command(role, path);
    with(&mut command);
    run(command);
}

const OF_EACH_WRITER: u64 = 10_000;
const BATCH: u64 = 50;

/// Half of the events one by one on a clock that both writers share, half in batches on a clock of
/// its own.
fn writer(path: &Path, number: u64) {
    let mut store =
        SqliteStore::open_with(path, &quick().busy_timeout(Duration::from_secs(60))).unwrap();
    let own = format!("writer {number}");
    let mut next = number * OF_EACH_WRITER;
    for _ in 0..OF_EACH_WRITER / (2 * BATCH) {
        for _ in 0..BATCH {
            store
                .append_with_tick("shared", 0, |clock| {
                    Ok::<_, StoreError>(
                        Sketch { id: next, clock, node: "shared", ..SKETCH }.record(),
                    )
                })
                .unwrap();
            next += 1;
        }
        let batch: Vec<Record> = (next..next + BATCH)
            .map(|id| {
                let clock = store.advance(&own, 0).unwrap();
                Sketch { id, clock, node: &own, aggregate: &own, ..SKETCH }.record()
            })
            .collect();
        assert!(
            store
                .append_all(&batch)
                .unwrap()
                .iter()
                .all(|appended| matches!(appended, Appended::New(_)))
        );
        next += BATCH;
    }
}

/// Follows until everything is there, and looks at what it sees on the way.
fn reader(path: &Path) {
    let done = path.with_extension("done");
    let store = SqliteStore::open_read_only(path).unwrap();
    let (mut ids, mut clocks, mut after) = (BTreeSet::new(), BTreeMap::new(), 0);
    let mut rounds = 0;
    while ids.len() < 2 * OF_EACH_WRITER as usize {
        let writers_are_done = done.exists();
        for read in store.follow(Some(Position(after))).unwrap() {
            let (Position(position), record) = read.unwrap();
            let event = record.event();
            assert_eq!(position, after + 1, "no position is left out, and none comes late");
            after = position;
            assert!(ids.insert(event.event_id.clone()), "{} came twice", event.event_id);
            let previous =
                clocks.insert(event.node_id.to_string(), event.lamport_clock).unwrap_or(0);
            assert_eq!(
                event.lamport_clock,
                previous + 1,
                "the clock of {} over all processes",
                event.node_id
            );
        }
        assert!(
            !writers_are_done || ids.len() == 2 * OF_EACH_WRITER as usize,
            "events are lost: {} are there",
            ids.len()
        );
        rounds += 1;
        if rounds % 16 == 0 {
            assert!(keys(store.scan_aggregate("writer 0").unwrap()).is_sorted());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn two_writers_and_a_reader_lose_and_double_nothing() {
    let (_folder, path) = folder();
    drop(SqliteStore::open(&path).unwrap());
    let spawn = |role: &str| child_command(role, &path).stdout(Stdio::null()).spawn().unwrap();
    let mut reader = spawn("reader");
    let writers =
        [spawn("writer 0"), spawn("writer 1")].map(|mut writer| writer.wait().unwrap().success());
    fs::write(path.with_extension("done"), "").unwrap();
    assert!(reader.wait().unwrap().success() && writers == [true, true]);

    let store = SqliteStore::open(&path).unwrap();
    let all = keys(store.scan().unwrap());
    assert!(all.is_sorted_by(|a, b| a < b));
    let ids: BTreeSet<String> = all.iter().map(|key| key.event_id.to_string()).collect();
    assert_eq!(ids, (0..2 * OF_EACH_WRITER).map(id).collect());
    assert_eq!(
        ["shared", "writer 0", "writer 1"].map(|node| store.load(node).unwrap() as u64),
        [OF_EACH_WRITER, OF_EACH_WRITER / 2, OF_EACH_WRITER / 2]
    );
    assert_eq!(store.verify_integrity().unwrap(), []);
}

#[test]
fn many_processes_make_one_log_at_once() {
    for _ in 0..5 {
        let (_folder, path) = folder();
        let openers: Vec<Child> = (0..8)
            .map(|_| child_command("opener", &path).stdout(Stdio::null()).spawn().unwrap())
            .collect();
        // All of them end before the folder goes away.
        let ends: Vec<bool> =
            openers.into_iter().map(|mut opener| opener.wait().unwrap().success()).collect();
        assert_eq!(ends, [true; 8]);
        assert_eq!(SqliteStore::open(&path).unwrap().verify_integrity().unwrap(), []);
    }
}

/// Appends until it is killed, and says what has been acknowledged.
fn endless(path: &Path) {
    let mut store = SqliteStore::open(path).unwrap();
    loop {
        let (record, _) = store
            .append_with_tick("n", 0, |clock| {
                Ok::<_, StoreError>(Sketch { id: clock as u64, clock, ..SKETCH }.record())
            })
            .unwrap();
        say(&format!("kept {}", record.event().lamport_clock));
    }
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let rounds: u64 = std::env::var("SKE_KILL_ROUNDS")
        .map_or(40, |text| text.parse().expect("SKE_KILL_ROUNDS is a number"));
    let random = std::hash::RandomState::new();
    let mut kept_over_all = 0;
    let (mut _folder, mut path) = folder();
    for round in 0..rounds {
        // Every fourth round begins a new log, and may end before there is one.
        if round % 4 == 0 {
            (_folder, path) = folder();
        }
        let mut child = child_command("endless", &path).stdout(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (to_read, pause) =
            (random.hash_one((round, "read")) % 30, random.hash_one((round, "pause")) % 12_000);
        let mut kept = Vec::new();
        let mut line = String::new();
        let mut read_line = |kept: &mut Vec<i64>| {
            line.clear();
            let more = out.read_line(&mut line).unwrap() > 0;
            // A line without its end was not said to the end.
            if let Some(number) =
                line.strip_suffix('\n').and_then(|line| line.strip_prefix("kept "))
            {
                kept.push(number.parse().unwrap());
            }
            more
        };
        if round % 4 != 0 {
            while (kept.len() as u64) < to_read && read_line(&mut kept) {}
        }
        std::thread::sleep(Duration::from_micros(pause));
        child.kill().unwrap();
        child.wait().unwrap();
        while read_line(&mut kept) {}
        kept_over_all += kept.len();

        let mut store = SqliteStore::open(&path).unwrap();
        let stored: Vec<i64> =
            keys(store.scan().unwrap()).into_iter().map(|key| key.lamport_clock).collect();
        let last = stored.last().copied().unwrap_or(0);
        assert_eq!(stored, (1..=last).collect::<Vec<_>>(), "round {round}");
        assert!(
            kept.iter().all(|clock| *clock <= last),
            "round {round}: {kept:?} were acknowledged, {last} is the last"
        );
        // One more than was acknowledged may be there: kept, and killed before it was said.
        assert!(kept.last().is_none_or(|said| last <= said + 1), "round {round}");
        assert_eq!(store.load("n").unwrap(), last, "clock and events agree");
        assert_eq!(store.verify_integrity().unwrap(), [], "round {round}");
        let next = store
            .append_with_tick("n", 0, |clock| {
                Ok::<_, StoreError>(Sketch { id: clock as u64, clock, ..SKETCH }.record())
            })
            .unwrap();
        assert_eq!(next.1, Appended::New(Position(last as u64 + 1)));
    }
    assert!(rounds < 10 || kept_over_all > 0);
}

// Media that refuse.

/// Appends events of a few kilobytes until the medium refuses; returns how many were acknowledged.
fn fill(store: &mut SqliteStore) -> u64 {
    let participant = "x".repeat(3000);
    for n in 1..100_000 {
        match store.append_with_tick("n", 0, |clock| {
            Ok::<_, StoreError>(
                Sketch { id: n, clock, participant: &participant, ..SKETCH }.record(),
            )
        }) {
            Ok(_) => {}
            Err(StoreError::Io { .. }) => return n - 1,
            Err(error) => panic!("{error:?}"),
        }
    }
    panic!("the medium is never full");
}

fn assert_whole(store: &SqliteStore, kept: u64) {
    assert!(kept > 0);
    assert_eq!(store.count().unwrap(), kept);
    assert_eq!(store.scan().unwrap().map(Result::unwrap).count() as u64, kept);
    assert_eq!(store.load("n").unwrap() as u64, kept, "the clock of a refused event has not moved");
    assert_eq!(store.verify_integrity().unwrap(), []);
}

fn disk_full(folder: &Path) {
    let ballast = folder.join("ballast");
    fs::write(&ballast, vec![0; 1 << 20]).unwrap();
    let mut before = SqliteStore::open(folder.join("before.db")).unwrap();
    before
        .append_with_tick("n", 0, |clock| {
            Ok::<_, StoreError>(Sketch { id: 1, clock, ..SKETCH }.record())
        })
        .unwrap();
    drop(before);
    let mut store = SqliteStore::open(folder.join("events.db")).unwrap();
    let kept = fill(&mut store);
    assert_whole(&store, kept);
    // Readers take no room: beside the writer, and through a log that was closed.
    assert_whole(&SqliteStore::open_read_only(folder.join("events.db")).unwrap(), kept);
    assert_whole(&SqliteStore::open_read_only(folder.join("before.db")).unwrap(), 1);
    // Once there is room again, the same handle goes on.
    fs::remove_file(ballast).unwrap();
    store
        .append_with_tick("n", 0, |clock| {
            Ok::<_, StoreError>(Sketch { id: kept + 1, clock, ..SKETCH }.record())
        })
        .unwrap();
    drop(store);
    assert_whole(&SqliteStore::open(folder.join("events.db")).unwrap(), kept + 1);
}

fn file_limit(path: &Path) {
    let mut store = SqliteStore::open(path).unwrap();
    let kept = fill(&mut store);
    fs::write(path.with_extension("kept"), kept.to_string()).unwrap();
    assert_eq!(store.count().unwrap(), kept);
}

/// A command in a mount namespace of its own with a small file system at the folder, which goes
/// with the process. `None` where this may not be done.
fn with_own_medium(role: &str, folder: &Path) -> Option<Command> {
    let script = r#"mount -t tmpfs -o size=4m tmpfs "$SKE_PATH" && exec "$0" "$@""#;
    let probe = Command::new("unshare")
        .args(["-m", "sh", "-c", script, "true"])
        .env("SKE_PATH", folder)
        .output();
    if !probe.is_ok_and(|output| output.status.success()) {
        say(&format!("{role} is skipped: this user may not mount"));
        return None;
    }
    let mut command = Command::new("unshare");
    command.args(["-m", "sh", "-c", script]).arg(std::env::current_exe().unwrap());
    Some(play(command, role, folder))
}

#[test]
fn a_full_disk_is_an_error_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    if let Some(command) = with_own_medium("disk_full", folder.path()) {
        run(command);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_grow_is_an_error_and_loses_nothing() {
    let (_folder, path) = folder();
    let mut command = Command::new("sh");
    command
        .args(["-c", r#"trap "" XFSZ; ulimit -f 600; exec "$0" "$@""#])
        .arg(std::env::current_exe().unwrap());
    run(play(command, "file_limit", &path));
    let kept = fs::read_to_string(path.with_extension("kept")).unwrap().parse().unwrap();
    assert_whole(&SqliteStore::open(&path).unwrap(), kept);
}

fn read_only_medium(folder: &Path) {
    let path = folder.join("events %?#.db");
    let mut store = SqliteStore::open(&path).unwrap();
    store.append(&SKETCH.record()).unwrap();
    let remount = |how: &str| {
        assert!(Command::new("mount").args(["-o", how]).arg(folder).status().unwrap().success());
    };
    let copy = folder.join("pending.db");
    for suffix in ["", "-wal"] {
        fs::copy(format!("{}{suffix}", path.display()), format!("{}{suffix}", copy.display()))
            .unwrap();
    }
    drop(store);
    remount("remount,ro");
    assert!(matches!(SqliteStore::open(&path), Err(StoreError::Io { .. })));
    let mut reader = SqliteStore::open_read_only(&path).unwrap();
    assert_eq!(keys(reader.scan().unwrap()).len(), 1);
    assert_eq!(reader.verify_integrity().unwrap(), []);
    assert!(matches!(
        reader.append(&Sketch { id: 2, ..SKETCH }.record()),
        Err(StoreError::Io { .. })
    ));
    // Its event is in the write-ahead log alone.
    assert_eq!(SqliteStore::open_read_only(&copy).unwrap().count().unwrap(), 1);
}

#[test]
fn a_log_on_a_read_only_medium_is_read() {
    let folder = tempfile::tempdir().unwrap();
    if let Some(command) = with_own_medium("read_only_medium", folder.path()) {
        run(command);
    }
}

#[cfg(unix)]
#[test]
fn files_and_folders_that_may_not_be_written_are_typed_errors() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;

    let (folder, path) = folder();
    let root = fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0);
    // Root may write everywhere. Its child is therefore someone else, if that one may run this
    // program.
    let other = |command: &mut Command| {
        if root {
            command.uid(65_534).gid(65_534);
        }
    };
    let mut try_run = child_command("none", &path);
    other(&mut try_run);
    if !try_run.env_remove("SKE_ROLE").output().is_ok_and(|output| output.status.success()) {
        say("skipped: no user without rights may run this program");
        return;
    }
    let allow =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    allow(folder.path(), 0o755);
    let mut store = SqliteStore::open(&path).unwrap();
    store.append(&SKETCH.record()).unwrap();
    let expect = |role: &str, path: &Path| run_child(role, path, other);

    // A file that may not be written, in a folder that may not be written.
    allow(&path, 0o444);
    allow(folder.path(), 0o555);
    expect("refused", &path);
    expect("refused", &folder.path().join("new.db"));
    expect("allowed_reader", &path);
    drop(store);
    expect("allowed_reader", &path);
    // A file that may not be read.
    allow(&path, 0o000);
    expect("refused_reader", &path);
    expect("refused", &path);
    // A file that may only be read, in a folder that may be written.
    allow(&path, 0o444);
    allow(folder.path(), 0o777);
    expect("refused", &path);
    expect("allowed_reader", &path);
}
