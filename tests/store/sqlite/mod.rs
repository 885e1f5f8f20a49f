//! The embedded log: what it promises about events, clocks, errors, foreign files, several
//! processes and crashes. Here is what its tests share.

mod child;
mod clocks;
mod damage;
mod errors;
mod events;
mod file;
mod media;
mod processes;

use spec_kitty_events::store::sqlite::{Options, Synchronous};
use spec_kitty_events::{EventReader, Position, Record, SqliteStore, StoreError, StoreKey};
use std::path::PathBuf;
use tempfile::TempDir;

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
