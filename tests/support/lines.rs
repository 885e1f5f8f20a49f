//! Lines of events for the program, told apart by a number.
#![allow(dead_code)]

use serde_json::{Value, json};
use std::ops::RangeInclusive;

/// The event of that number.
pub(crate) fn event(n: u32) -> Value {
    json!({
        "event_id": format!("01J8Z3N5QV9Y4T2RK7WX{n:06}"), "event_type": "ParticipantLeft",
        "aggregate_id": "mission/1", "timestamp": format!("2026-01-15T10:00:{:02}Z", n % 60),
        "payload": {"participant_id": format!("p{n}"), "mission_id": "m1"}, "build_id": "b",
        "node_id": "a", "lamport_clock": n, "schema_version": "3.0.0",
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE"
    })
}

/// The line of an event, without its end.
pub(crate) fn line(n: u32) -> String {
    event(n).to_string()
}

/// The lines of several events.
pub(crate) fn lines(events: RangeInclusive<u32>) -> String {
    events.map(|n| line(n) + "\n").collect()
}
