//! The JSON Lines store as files: torn ends, damage, locks, kills, full disks, readers beside a
//! writer. Here is what its tests share.

mod damage;
mod index;
mod processes;
mod reader;
mod sidecars;
mod writer;

use spec_kitty_events::{
    Durability, EventId, EventReader, JsonlOptions, JsonlStore, Position, Record,
};
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

const FAST: fn() -> JsonlOptions =
    || JsonlOptions { durability: Durability::Os, ..JsonlOptions::default() };

/// Does not wait for another writer.
const AT_ONCE: fn() -> JsonlOptions =
    || JsonlOptions { busy_timeout: Duration::ZERO, ..JsonlOptions::default() };

fn open(path: &Path) -> JsonlStore {
    JsonlStore::open_with(path, FAST()).unwrap_or_else(|e| panic!("{e}"))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", path.display()))
}

fn add(path: &Path, bytes: &[u8]) {
    OpenOptions::new().append(true).create(true).open(path).unwrap().write_all(bytes).unwrap();
}

fn arrived(store: &impl EventReader) -> Vec<(u64, EventId)> {
    store
        .follow(None)
        .unwrap()
        .map(Result::unwrap)
        .map(|(Position(p), r)| (p, r.event().event_id.clone()))
        .collect()
}

fn line(record: &Record) -> Vec<u8> {
    [record.bytes(), b"\n"].concat()
}
