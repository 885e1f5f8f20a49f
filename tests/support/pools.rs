//! Events made in a line, and pools of events for laws.
#![allow(dead_code)]

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use spec_kitty_events::{Event, EventId};

/// The canonical text of the n-th id. Ids sort as their numbers do.
pub(crate) fn id_text(n: usize) -> String {
    format!("01J8Z3N5QV9Y4T2RK7{n:08}")
}

pub(crate) fn id(n: usize) -> EventId {
    id_text(n).parse().unwrap()
}

/// The n-th event: clock 1, node `n`, aggregate `mission/1`, with `members` in place of what they
/// name.
pub(crate) fn event(n: usize, members: Value) -> Event {
    let mut envelope = json!({
        "event_id": id_text(n), "event_type": "ParticipantLeft", "aggregate_id": "mission/1",
        "timestamp": "2026-01-15T10:00:00Z",
        "build_id": "b", "node_id": "n", "lamport_clock": 1,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
    });
    envelope.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    serde_json::from_value(envelope).unwrap()
}

/// The n-th event with a payload.
pub(crate) fn with_payload(n: usize, payload: Value) -> Event {
    event(n, json!({ "payload": payload }))
}

/// The n-th event with a cause.
pub(crate) fn caused(n: usize, cause: Option<usize>) -> Event {
    event(n, json!({ "causation_id": cause.map(id_text) }))
}

/// An event of a small pool, so that copies and conflicts abound, and what makes up its content.
pub(crate) fn pool_event() -> impl Strategy<Value = (Event, String)> {
    // Two instants, the second in three spellings, of which the last has digits beyond the
    // nanosecond.
    let stamps = [
        "2026-01-15T12:00:00Z",
        "2026-01-15T10:00:00Z",
        "2026-01-15T12:00:00+02:00",
        "2026-01-15T10:00:00.0000000001Z",
    ];
    // Payloads with the number of their content: two of them are written in several ways.
    let payloads = [
        (0, r#"{"tags": ["a", 1], "delta": 1, "state": "x"}"#),
        (0, r#"{"state": "x", "delta": 1.0, "tags": ["a", 1.0]}"#),
        (0, r#"{"delta": 1, "tags": ["a", 1e0], "state": "x"}"#),
        (1, r#"{"tags": ["b", true, null], "delta": -5, "state": "y"}"#),
        (2, r#"{"delta": 9007199254740992, "state": "z"}"#),
        (2, r#"{"delta": 9007199254740992.0, "state": "z"}"#),
        (3, r#"{"delta": 9007199254740993, "state": "z"}"#),
        (4, r#"{"tags": [], "status": "y"}"#),
    ];
    (
        0..6_usize,
        any::<bool>(),
        0..3_i64,
        select(&["a", "b"][..]),
        select(stamps.to_vec()),
        select(payloads.to_vec()),
    )
        .prop_map(|(n, lower, clock, node, stamp, (content, payload))| {
            let spelling = if lower { id_text(n).to_lowercase() } else { id_text(n) };
            let payload: Value = serde_json::from_str(payload).unwrap();
            let members = json!({ "event_id": spelling, "lamport_clock": clock, "node_id": node,
            "timestamp": stamp, "payload": payload });
            (event(n, members), format!("{n} {clock} {node} {stamp} {content}"))
        })
}

/// Events of the pool, and the same in another order.
pub(crate) fn pool_and_permutation() -> impl Strategy<Value = (Vec<Event>, Vec<Event>)> {
    prop::collection::vec(pool_event().prop_map(|(event, _)| event), 0..14)
        .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle()))
}

/// Events of the pool that are concurrent but for their ids.
pub(crate) fn concurrent_pool(least: usize) -> impl Strategy<Value = Vec<Event>> {
    let event = pool_event().prop_map(|(mut event, _)| {
        event.lamport_clock = 1;
        event
    });
    prop::collection::vec(event, least..12)
}

/// Events, some of them twice or more, in another order.
pub(crate) fn with_copies(events: &[Event], again: &[Index]) -> Vec<Event> {
    let mut all: Vec<Event> = events.iter().rev().cloned().collect();
    if !events.is_empty() {
        all.extend(again.iter().map(|index| index.get(events).clone()));
    }
    all
}

/// What would be written: tells `1` from `1.0`, and one order of members from another.
pub(crate) fn text(event: &Event) -> String {
    serde_json::to_string(event).unwrap()
}

pub(crate) fn texts(events: &[&Event]) -> Vec<String> {
    events.iter().map(|event| text(event)).collect()
}
