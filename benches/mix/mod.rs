//! Lines as logs have them: envelopes around the valid payload fixtures, seven of ten of them
//! status changes, 0.5 to 1 kB, some of them long; members in the order of the schema, sorted, and
//! shuffled. Fixtures at the edge of a grammar, for which the fast path falls back (a host that
//! is an IPv6 address, a negative zero), are in no line here.
#![allow(dead_code)]

use serde_json::{Map, Value, json};
use spec_kitty_events::check::{CaseKind, Fixtures};
use spec_kitty_events::gate::fast_path;
use spec_kitty_events::reduce::ReducerName;
use spec_kitty_events::{Record, Verdict};
use std::path::Path;

/// In which order the members of objects stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Schema,
    Sorted,
    Shuffled,
}

impl Order {
    pub(crate) const ALL: [Self; 3] = [Self::Schema, Self::Sorted, Self::Shuffled];
}

/// That many lines; of the orders in turn.
pub(crate) fn lines(count: usize, orders: &[Order]) -> Vec<Vec<u8>> {
    // `benches/peers` is a package further down.
    let mut folders =
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("fixtures"));
    let folder = folders
        .find(|folder| folder.join("manifest.json").is_file())
        .expect("the package has fixtures");
    let fixtures = Fixtures::read(&folder).expect("the fixtures are sound");
    let valid: Vec<(String, Value)> = fixtures
        .cases
        .into_iter()
        .filter(|c| c.valid && c.kind == CaseKind::Payload && c.warnings.is_empty())
        .filter_map(|c| Some((c.event_type?, serde_json::from_slice::<Value>(&c.bytes).ok()?)))
        .filter(|(event_type, payload)| {
            fast_path()
                .envelope(envelope(0, event_type, payload, Order::Schema).to_string().as_bytes())
                == Verdict::Accept
        })
        .collect();
    let (status, others): (Vec<_>, Vec<_>) =
        valid.into_iter().partition(|(t, _)| t == "WPStatusChanged");
    (0..count)
        .map(|i| {
            let (event_type, payload) =
                if i % 10 < 7 { &status[i % status.len()] } else { &others[i % others.len()] };
            envelope(i, event_type, payload, orders[i % orders.len()]).to_string().into_bytes()
        })
        .collect()
}

fn envelope(i: usize, event_type: &str, payload: &Value, order: Order) -> Value {
    let mut payload = payload.clone();
    // Status changes say why, and some say it at length.
    if let Some(reason) = payload.get_mut("reason").filter(|_| event_type == "WPStatusChanged") {
        let text = "The importer reads the second sheet now, and the totals agree with those of \
            the ledger. ";
        *reason = text.repeat(if i.is_multiple_of(100) { 60 } else { 1 + i % 4 }).into();
    }
    let value = json!({
        "event_id": format!("01J8Z3N5QV9Y4T2RK7WX{i:06}"), "event_type": event_type,
        "aggregate_id": "mission/042-importer", "payload": payload,
        "timestamp": "2026-01-15T10:00:00.123456+00:00", "build_id": "importer@4f2a91c",
        "node_id": "worker-7", "lamport_clock": i,
        "causation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD",
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "project_slug": "importer",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0", "data_tier": 0
    });
    ordered(value, order, &mut (i as u64 + 1))
}

fn ordered(value: Value, order: Order, seed: &mut u64) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<(String, Value)> = members.into_iter().collect();
            match order {
                Order::Schema => {}
                Order::Sorted => members.sort_by(|a, b| a.0.cmp(&b.0)),
                Order::Shuffled => {
                    for i in (1..members.len()).rev() {
                        *seed = seed
                            .wrapping_mul(6_364_136_223_846_793_005)
                            .wrapping_add(1_442_695_040_888_963_407);
                        members.swap(i, (*seed >> 33) as usize % (i + 1));
                    }
                }
            }
            Value::Object(
                members
                    .into_iter()
                    .map(|(name, inner)| (name, ordered(inner, order, seed)))
                    .collect::<Map<_, _>>(),
            )
        }
        Value::Array(items) => {
            Value::Array(items.into_iter().map(|inner| ordered(inner, order, seed)).collect())
        }
        other => other,
    }
}

/// The same lines, one of `every` with the version of another contract and a misspelt lane.
pub(crate) fn spoilt(lines: &[Vec<u8>], every: usize) -> Vec<Vec<u8>> {
    let spoil = |line: &[u8]| {
        let text = String::from_utf8_lossy(line)
            .replace("\"schema_version\":\"3.0.0\"", "\"schema_version\":\"2.0.0\"");
        text.replace("\"to_lane\":\"claimed\"", "\"to_lane\":\"claimd\"").into_bytes()
    };
    lines
        .iter()
        .enumerate()
        .map(|(i, line)| if i.is_multiple_of(every) { spoil(line) } else { line.clone() })
        .collect()
}

/// The valid payload fixtures of a family that are no longer than events are, by event type; and
/// whether each passes without a warning.
pub(crate) fn family_payloads(
    reducer: ReducerName,
) -> impl Iterator<Item = ((String, Value), bool)> {
    let fixtures = Fixtures::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures"))
        .expect("the fixtures are sound");
    let own: Vec<&str> = reducer.info().event_types.iter().map(|t| t.as_str()).collect();
    let cases = fixtures.cases.into_iter();
    cases.filter(|c| c.valid && c.kind == CaseKind::Payload && c.bytes.len() < 2_000).filter_map(
        move |c| {
            let event_type =
                c.event_type.filter(|event_type| own.contains(&event_type.as_str()))?;
            let mut payload: Value = serde_json::from_slice(&c.bytes).ok()?;
            // One dossier has one namespace.
            if let Some(namespace) = payload.get_mut("namespace") {
                *namespace = json!({"project_uuid": "u", "mission_slug": "m",
                "target_branch": "main", "mission_type": "t", "manifest_version": "1"});
            }
            Some(((event_type, payload), c.warnings.is_empty()))
        },
    )
}

/// Envelopes that the gate accepts, around the fixtures of a family in turn, in order.
pub(crate) fn family_lines(reducer: ReducerName) -> impl Iterator<Item = String> {
    let payloads: Vec<(String, Value)> = family_payloads(reducer)
        .filter_map(|(payload, is_plain)| is_plain.then_some(payload))
        .filter(|(event_type, payload)| {
            Record::admit(family_envelope(0, event_type, payload).as_bytes()).is_ok()
        })
        .collect();
    (0..).map(move |i| {
        let (event_type, payload) = &payloads[i % payloads.len()];
        family_envelope(i * 10 + reducer as usize, event_type, payload)
    })
}

/// Moves of three hundred work packages, every one of them valid: mostly logs are like this, while
/// fixtures in turn make a log whose every event is an anomaly.
pub(crate) fn sound_moves() -> impl Iterator<Item = String> {
    const WAY: [&str; 4] = ["planned", "claimed", "in_progress", "blocked"];
    const PACKAGES: usize = 300;
    // From the first lane to the last, and then between the last two.
    let lane = |step: usize| WAY[if step < 4 { step } else { 2 + step % 2 }];
    (0..).map(move |i| {
        let step = i / PACKAGES;
        let payload = json!({
            "mission_slug": "042-importer", "wp_id": format!("WP{:03}", i % PACKAGES),
            "from_lane": step.checked_sub(1).map(lane), "to_lane": lane(step),
            "actor": {"role": "implementer", "tool": "agent-1"}, "force": false,
            "reason": "The importer reads the second sheet now.", "execution_mode": "worktree",
            "review_ref": null, "evidence": null
        });
        family_envelope(i, "WPStatusChanged", &payload)
    })
}

fn family_envelope(i: usize, event_type: &str, payload: &Value) -> String {
    json!({
        "event_id": format!("01J8Z3N5QV9Y4T2RK{i:09}"), "event_type": event_type,
        "aggregate_id": "mission/042-importer", "payload": payload,
        "timestamp": "2026-01-15T10:00:00.123456+00:00", "build_id": "importer@4f2a91c",
        "node_id": format!("worker-{}", i % 5), "lamport_clock": i,
        "causation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD",
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "project_slug": "importer",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0", "data_tier": 0
    })
    .to_string()
}
