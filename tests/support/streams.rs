//! Streams of events for reducers: payloads of the fixtures with names from small pools, so that
//! events meet.
#![allow(dead_code)]

use crate::support::fixtures;
use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::{Map, Value, json};
use spec_kitty_events::check::CaseKind;
use spec_kitty_events::reduce::{ReducerName, ReplayEvent};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Payloads of the fixtures by event type: whether the gate accepts it, and the payload.
static PAYLOADS: LazyLock<BTreeMap<String, Vec<(bool, Value)>>> = LazyLock::new(|| {
    let mut payloads: BTreeMap<String, Vec<(bool, Value)>> = BTreeMap::new();
    for case in fixtures().cases.into_iter().filter(|c| c.kind == CaseKind::Payload) {
        if let (Some(event_type), Ok(payload @ Value::Object(_))) =
            (case.event_type, serde_json::from_slice(&case.bytes))
        {
            payloads.entry(event_type).or_default().push((case.valid, payload));
        }
    }
    payloads
});

/// What members are called, so that the events of a stream speak of the same things.
const POOLS: &[(&str, &[&str])] = &[
    ("participant_id", &["p1", "p2", "p3"]),
    ("mission_id", &["m1", "m1", "m1", "m2"]),
    ("step_id", &["s1", "s2"]),
    ("warning_id", &["w1", "w2"]),
    ("decision_id", &["d1", "d2"]),
    ("comment_id", &["c1", "c2"]),
    ("reply_to", &["c1", "c3"]),
    ("run_id", &["r1", "r1", "r1", "r2"]),
    ("connector_id", &["k1", "k1", "k2"]),
    ("user_id", &["u1", "u2"]),
    ("delivery_id", &["x1", "x2"]),
    ("source_event_fingerprint", &["f1", "f2", "f3"]),
    ("scope_id", &["sc1", "sc2"]),
    ("term_surface", &["t1", "t2"]),
    ("wp_id", &["WP01", "WP02"]),
    ("path", &["spec.md", "plan.md"]),
    ("phase", &["P0", "P1"]),
    (
        "from_lane",
        &["planned", "claimed", "doing", "in_progress", "for_review", "approved", "done"],
    ),
    ("to_lane", &["planned", "claimed", "doing", "for_review", "blocked", "canceled"]),
    ("project_uuid", &["6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40"]),
    ("mission_slug", &["042-importer"]),
    ("target_branch", &["main"]),
    ("manifest_version", &["1"]),
];

pub(crate) fn rng(seed: u64) -> TestRng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    TestRng::from_seed(RngAlgorithm::ChaCha, &bytes)
}

fn pick<'a, T: ?Sized>(rng: &mut TestRng, from: &[&'a T]) -> &'a T {
    from[rng.random_range(0..from.len())]
}

/// Lines of a stream for a reducer, in any order: copies, copies that differ, equal clocks,
/// offsets, other spellings of ids, malformed payloads and events of other families among them.
pub(crate) fn stream(reducer: ReducerName, seed: u64) -> Vec<String> {
    let mut rng = rng(seed);
    let own: Vec<&str> = reducer.info().event_types.iter().map(|t| t.as_str()).collect();
    let others: Vec<&str> = PAYLOADS.keys().map(String::as_str).collect();
    let length = rng.random_range(0..12);
    let ids: Vec<String> =
        (0..length.max(1)).map(|n| format!("01J8Z3N5QV9Y4T2RK7{:08}", n * 7 % 100)).collect();
    let mut lines = Vec::new();
    for i in 0..length {
        let event_type = if rng.random_range(0..10) == 0 {
            pick(&mut rng, &others)
        } else {
            pick(&mut rng, &own)
        };
        let event_type = if rng.random_range(0..40) == 0 { "TeaBrewed" } else { event_type };
        let payload = payload(&mut rng, event_type, &ids);
        let line = envelope(&mut rng, &ids[i], event_type, &payload, length);
        if rng.random_range(0..6) == 0 {
            lines.push(line.clone());
        }
        if rng.random_range(0..8) == 0 {
            lines.push(envelope(&mut rng, &ids[i], event_type, &payload, length));
        }
        lines.push(line);
    }
    shuffle(&mut rng, &mut lines);
    lines
}

fn envelope(
    rng: &mut TestRng,
    id: &str,
    event_type: &str,
    payload: &Value,
    length: usize,
) -> String {
    let stamp = pick(
        rng,
        &[
            "2026-01-15T10:00:00Z",
            "2026-01-15T12:00:00+02:00",
            "2026-01-15T10:00:00.5Z",
            "2026-01-15T09:00:00+09:00",
            "2026-01-15T10:00:00",
        ],
    );
    let id = if rng.random_range(0..3) == 0 { id.to_lowercase() } else { id.to_owned() };
    json!({
        "event_id": id, "event_type": event_type, "aggregate_id": "mission/042-importer",
        "timestamp": stamp, "build_id": "b", "node_id": "n",
        "lamport_clock": rng.random_range(0..=length / 2),
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
        "payload": payload,
    })
    .to_string()
}

fn payload(rng: &mut TestRng, event_type: &str, ids: &[String]) -> Value {
    let malformed = rng.random_range(0..8) == 0;
    let of_type: Vec<&Value> = PAYLOADS
        .get(event_type)
        .into_iter()
        .flatten()
        .filter(|(valid, _)| *valid != malformed)
        .map(|(_, payload)| payload)
        .collect();
    let mut payload = if of_type.is_empty() { json!({}) } else { pick(rng, &of_type).clone() };
    rename(rng, &mut payload, ids);
    payload
}

fn rename(rng: &mut TestRng, value: &mut Value, ids: &[String]) {
    match value {
        Value::Object(members) => rename_members(rng, members, ids),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| rename(rng, entry, ids)),
        _ => {}
    }
}

fn rename_members(rng: &mut TestRng, members: &mut Map<String, Value>, ids: &[String]) {
    for (name, value) in members {
        let pool = POOLS.iter().find(|(n, _)| n == name).map(|(_, pool)| *pool);
        match (name.as_str(), pool) {
            ("semantic_check_event_id" | "clarification_event_id", _) if value.is_string() => {
                *value = ids[rng.random_range(0..ids.len())].clone().into();
            }
            (_, Some(pool)) if value.as_str().is_some_and(|text| !text.is_empty()) => {
                *value = pick(rng, pool).into();
            }
            _ => rename(rng, value, ids),
        }
    }
}

pub(crate) fn shuffle<T>(rng: &mut TestRng, list: &mut [T]) {
    for i in (1..list.len()).rev() {
        list.swap(i, rng.random_range(0..=i));
    }
}

pub(crate) fn events(lines: &[String]) -> Vec<ReplayEvent> {
    lines
        .iter()
        .map(|line| ReplayEvent::read(line.as_bytes()).unwrap_or_else(|e| panic!("{e}: {line}")))
        .collect()
}
