//! Events: what comes back, what is known, in which order, in how much memory.

use super::child::run_child;
use super::file::raw;
use super::{SKETCH, Sketch, folder, followed, fresh, id, keys, quick};
use spec_kitty_events::store::sqlite::{PAGE_BYTES, PAGE_ROWS};
use spec_kitty_events::{
    Appended, ClockStorage, ErrorStorage, EventAppender, EventId, EventReader, Position, Record,
    SqliteStore, StoreError, StoreKey,
};
use std::fs;
use std::path::Path;

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
pub(super) fn reader_of_large_events(path: &Path) {
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
