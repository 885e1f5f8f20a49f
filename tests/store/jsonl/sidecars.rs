//! Clocks and errors, in the log and beside it.

use super::FAST;
use super::{add, beside, open};
use crate::events::{error, record};
use spec_kitty_events::{
    ClockStorage, ErrorStorage, EventAppender, EventReader, JsonlOptions, JsonlReader, JsonlStore,
    StoreError,
};
use std::fs;
use std::num::NonZeroUsize;

#[test]
fn clocks_are_in_the_log_and_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = JsonlStore::open(&path).unwrap();
    store.append(&record(1, "a", 7, "mission/1", "")).unwrap();
    assert_eq!(store.advance("b", 4).unwrap(), 5);
    assert_eq!(store.advance("a", 0).unwrap(), 8);
    drop(store);
    // A crash may leave half of a replacement.
    fs::write(beside(&path, ".clocks.json.new"), "{\"form").unwrap();
    let mut store = open(&path);
    assert_eq!((store.load("a").unwrap(), store.load("b").unwrap()), (8, 5));
    assert_eq!(store.advance("b", 0).unwrap(), 6);
    store.append(&record(2, "b", 20, "mission/1", "")).unwrap();
    drop(store);
    assert_eq!(open(&path).load("b").unwrap(), 20, "whichever is further");
    fs::remove_file(beside(&path, ".clocks.json")).unwrap();
    let store = open(&path);
    assert_eq!((store.load("a").unwrap(), store.load("b").unwrap()), (7, 20));
}

#[test]
fn clocks_that_cannot_be_read_are_not_made_up() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    for text in
        ["", "{", "{\"format\":1}", "{\"format\":1,\"clocks\":{\"a\":\"7\"}}", "{\"clocks\":{}}"]
    {
        fs::write(beside(&path, ".clocks.json"), text).unwrap();
        let Err(StoreError::Corrupt { path: damaged, .. }) = JsonlStore::open(&path) else {
            panic!("{text}")
        };
        assert_eq!(damaged.extension().unwrap(), "json");
    }
    fs::write(beside(&path, ".clocks.json"), "{\"format\":2,\"clocks\":[]}").unwrap();
    assert!(matches!(
        JsonlStore::open(&path),
        Err(StoreError::NewerFormat { found: 2, known: 1, .. })
    ));
    // Reading events needs no clocks.
    assert_eq!(JsonlReader::open(&path).unwrap().count().unwrap(), 0);
}

#[test]
fn a_clock_that_cannot_be_kept_does_not_move() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = open(&path);
    assert_eq!(store.advance("a", 0).unwrap(), 1);
    // A folder stands where the file goes.
    let in_the_way = beside(&path, ".clocks.json");
    fs::remove_file(&in_the_way).unwrap();
    fs::create_dir(&in_the_way).unwrap();
    assert!(matches!(store.advance("a", 0).unwrap_err(), StoreError::Io { .. }));
    assert!(matches!(store.advance("b", 0).unwrap_err(), StoreError::Io { .. }));
    assert_eq!((store.load("a").unwrap(), store.load("b").unwrap()), (1, 0));
    fs::remove_dir(&in_the_way).unwrap();
    assert_eq!(store.advance("a", 0).unwrap(), 2);
}

#[test]
fn errors_are_retained_across_opening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let sidecar = beside(&path, ".errors.jsonl");
    let retaining = |n| JsonlOptions { retained_errors: NonZeroUsize::new(n).unwrap(), ..FAST() };
    let lines = || fs::read_to_string(&sidecar).unwrap().lines().count();
    let mut store = JsonlStore::open_with(&path, retaining(5)).unwrap();
    for n in 0..23 {
        store.append_error(&error(n)).unwrap();
        assert!((n + 1).min(5) <= lines() && lines() <= 10, "the file is rewritten now and then");
    }
    drop(store);
    // A torn line, which the next one must not run into.
    add(&sidecar, b"{\"timestamp\": \"2026-01");
    let mut store = JsonlStore::open_with(&path, retaining(3)).unwrap();
    assert_eq!(store.recent_errors(10).unwrap(), [error(22), error(21), error(20)]);
    store.append_error(&error(23)).unwrap();
    drop(store);
    let store = JsonlStore::open_with(&path, retaining(5)).unwrap();
    assert_eq!(store.recent_errors(2).unwrap(), [error(23), error(22)]);
    drop(store);
    // The line end alone is missing: the record is whole.
    fs::write(&sidecar, serde_json::to_string(&error(1)).unwrap()).unwrap();
    for n in 2..4 {
        let mut store = open(&path);
        assert_eq!(store.recent_errors(1).unwrap(), [error(n - 1)]);
        store.append_error(&error(n)).unwrap();
        assert_eq!(store.recent_errors(10).unwrap(), (1..=n).rev().map(error).collect::<Vec<_>>());
    }
}
