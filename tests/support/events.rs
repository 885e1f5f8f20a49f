//! Events for tests, told apart by a number.
#![allow(dead_code)]

use serde_json::{Value, json};
use spec_kitty_events::{ErrorEntry, EventId, Record};

/// The id of the event of that number.
pub(crate) fn id(number: u64) -> EventId {
    EventId::parse(&format!("01J8Z3N5QV{number:016}")).unwrap()
}

/// The envelope of an event: number, node, clock, aggregate, and a text that is its content.
pub(crate) fn envelope(number: u64, node: &str, clock: i64, aggregate: &str, text: &str) -> Value {
    json!({
        "event_id": id(number), "event_type": "ParticipantLeft", "aggregate_id": aggregate,
        "payload": {"participant_id": "p1", "mission_id": "m1", "reason": text},
        "timestamp": "2026-01-15T10:00:00Z", "build_id": "b1", "node_id": node,
        "lamport_clock": clock,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "correlation_id": id(0),
        "schema_version": "3.0.0"
    })
}

pub(crate) fn record(number: u64, node: &str, clock: i64, aggregate: &str, text: &str) -> Record {
    Record::admit(envelope(number, node, clock, aggregate, text).to_string().as_bytes())
        .unwrap_or_else(|e| panic!("{e}"))
}

/// The event of that number, where nothing else matters.
pub(crate) fn plain(number: u64) -> Record {
    record(number, "n", i64::try_from(number).unwrap(), "mission/1", "done")
}

/// As [`plain`], with so many bytes of text, and not through the gate: for many or long events.
pub(crate) fn unjudged(number: u64, length: usize) -> Record {
    let clock = i64::try_from(number).unwrap();
    Record::restore(
        envelope(number, "n", clock, "mission/1", &"x".repeat(length)).to_string().as_bytes(),
    )
    .unwrap()
}

/// The record of the error log of that number.
pub(crate) fn error(number: usize) -> ErrorEntry {
    serde_json::from_value(
        json!({"timestamp": "2026-01-15T10:00:00Z", "action_attempted": format!("push {number}"),
        "error_message": "off\nline", "of_my_own": 1}),
    )
    .unwrap()
}
