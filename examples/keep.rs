//! Keeps events in a SQLite log, and reads what has arrived: `cargo run --example keep`.

use spec_kitty_events::{Appended, EventAppender, EventReader, Record, SqliteStore};
use std::error::Error;

const EVENT: &str = r#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
    "aggregate_id": "mission/042-importer", "timestamp": "2026-01-15T10:00:00Z",
    "build_id": "importer@4f2a91c", "node_id": "worker-7", "lamport_clock": 1,
    "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "schema_version": "3.0.0",
    "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
    "payload": {"participant_id": "ana", "mission_id": "042-importer"}}"#;

#[allow(clippy::print_stdout)]
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut log = SqliteStore::open(folder.path().join("mission.db"))?;

    // A record is an event that the live gate has admitted, byte for byte.
    let record = Record::admit(EVENT.replace('\n', " ").as_bytes())?;
    let Appended::New(position) = log.append(&record)? else { return Err("it is known".into()) };
    // When `append` returns, the event is kept. To append it again changes nothing.
    assert_eq!(log.append(&record)?, Appended::Duplicate(position));

    // A follower remembers the last position that it has seen, and goes on from there.
    let mut seen = None;
    for item in log.follow(seen)? {
        let (position, record) = item?;
        println!("{}: {}", position.0, record.event().event_type);
        seen = Some(position);
    }
    assert_eq!(log.follow(seen)?.count(), 0);
    Ok(())
}
