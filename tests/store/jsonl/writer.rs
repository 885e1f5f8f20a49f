//! The one writer, and what it refuses.

use super::processes::{child, childs_path};
use super::{AT_ONCE, add, arrived, beside, line, open};
use crate::events::{id, plain, unjudged};
use spec_kitty_events::store::Recovery;
use spec_kitty_events::{
    Appended, EventAppender, EventReader, JsonlReader, JsonlStore, Position, Record, StoreError,
};
use std::fs;

#[test]
fn what_is_appended_is_there_when_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let records: Vec<Record> = [3, 1, 2].into_iter().map(plain).collect();
    let mut store = JsonlStore::open(&path).unwrap();
    assert_eq!(store.recovery(), Recovery::default());
    store.append(&records[0]).unwrap();
    store.append_all(&records[1..]).unwrap();
    store.append(&records[0]).unwrap();
    drop(store);
    let expected: Vec<u8> = records.iter().flat_map(line).collect();
    assert_eq!(fs::read(&path).unwrap(), expected, "one line for each event, in order of arrival");
    let mut store = JsonlStore::open(&path).unwrap();
    assert_eq!(store.recovery(), Recovery::default());
    assert_eq!(arrived(&store), [(1, id(3)), (2, id(1)), (3, id(2))]);
    assert_eq!(store.append(&records[2]).unwrap(), Appended::Duplicate(Position(3)));
    assert_eq!(store.append(&plain(4)).unwrap(), Appended::New(Position(4)));
}

#[test]
fn there_is_one_writer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = open(&path);
    store.append(&plain(1)).unwrap();
    // In this process, under another name, and in another process.
    let dotted = folder.path().join(".").join("a.jsonl");
    for name in [&path, &dotted] {
        let Err(StoreError::Locked { path: locked }) = JsonlStore::open_with(name, AT_ONCE())
        else {
            panic!("a second writer")
        };
        assert_eq!(locked, store.path());
    }
    #[cfg(unix)]
    {
        let link = folder.path().join("link.jsonl");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        assert!(matches!(JsonlStore::open_with(&link, AT_ONCE()), Err(StoreError::Locked { .. })));
        assert!(!beside(&link, ".lock").exists(), "sidecars stand beside the log itself");
    }
    assert!(child("child_opens", &path).status().unwrap().success());
    // Readers are not in the way and not kept out.
    assert_eq!(JsonlReader::open(&path).unwrap().get(&id(1)).unwrap(), Some(plain(1)));
    store.append(&plain(2)).unwrap();
    drop(store);
    assert_eq!(open(&path).count().unwrap(), 2);
}

#[test]
fn child_opens() {
    let Some(path) = childs_path("child_opens") else { return };
    assert!(matches!(JsonlStore::open_with(&path, AT_ONCE()), Err(StoreError::Locked { .. })));
    assert_eq!(JsonlReader::open(&path).unwrap().count().unwrap(), 1);
}

#[test]
fn what_cannot_be_opened_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let not_there = folder.path().join("no").join("a.jsonl");
    let not_found = |e: StoreError| {
        matches!(&e, StoreError::Io { source,
    .. } if source.kind() == std::io::ErrorKind::NotFound)
    };
    assert!(not_found(JsonlStore::open(&not_there).unwrap_err()));
    assert!(
        not_found(JsonlReader::open(folder.path().join("a.jsonl")).unwrap_err()),
        "a reader makes no file"
    );
    assert!(matches!(JsonlStore::open(folder.path()).unwrap_err(), StoreError::Io { .. }));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_writer_notices_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = open(&path);
    store.append(&plain(1)).unwrap();
    add(&path, b"{");
    let before = fs::read(&path).unwrap();
    assert!(
        matches!(store.append(&plain(2)).unwrap_err(), StoreError::Changed { .. }),
        "it would stand behind half a line"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(store.get(&id(1)).unwrap(), Some(plain(1)));
    drop(store);
    let mut store = open(&path);
    assert_eq!(store.append(&plain(2)).unwrap(), Appended::New(Position(2)));
}

#[test]
fn an_event_that_could_not_be_read_back_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut store = open(&path);
    let too_long = unjudged(1, 16 * 1024 * 1024);
    assert!(matches!(store.append_all(&[plain(2), too_long]).unwrap_err(), StoreError::Io { .. }));
    assert_eq!((store.count().unwrap(), fs::metadata(&path).unwrap().len()), (0, 0));
}
