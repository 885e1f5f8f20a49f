//! Damage is found and named.

use super::errors::error_entry;
use super::file::raw;
use super::{SKETCH, Sketch, folder, fresh, id};
use spec_kitty_events::store::sqlite::Finding;
use spec_kitty_events::{
    ErrorStorage, EventAppender, EventId, EventReader, SqliteStore, StoreError,
};
use std::fs;

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
