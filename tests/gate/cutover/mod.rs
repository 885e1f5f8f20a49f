//! The cutover: the artifact, its helpers, and the live gate that builds on them.

mod artifact;
mod assertion;
mod findings;
mod live_gate;
mod retired_names;
mod signal;

use serde_json::{Map, Value, json};
use spec_kitty_events::cutover::{
    CutoverError, accepted_major_matches, assert_canonical_cutover_signal,
    canonical_signal_field_name, canonical_signal_location, forbidden_legacy_aggregate_name,
    forbidden_legacy_event_name, forbidden_legacy_keys, is_pre_cutover, load_cutover_artifact,
    read_cutover_signal, required_cutover_value_matches,
};
use spec_kitty_events::policy::{LIMITS, MAX_VIOLATIONS};
use spec_kitty_events::{
    AdmittedEvent, Code, CutoverArtifact, CutoverSignalLocation, Gate, Report, Severity, schema,
};

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        other => panic!("{other} is no object"),
    }
}

/// A valid envelope with the members of `changes` set, or removed where they are null.
fn envelope(changes: Value) -> Value {
    let mut envelope = json!({
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD",
        "event_type": "ParticipantLeft",
        "aggregate_id": "mission/042-importer",
        "payload": {"participant_id": "p1", "mission_id": "m1"},
        "timestamp": "2026-01-15T10:00:00Z",
        "build_id": "build-1",
        "node_id": "node-1",
        "lamport_clock": 1,
        "causation_id": null,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "project_slug": null,
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
        "schema_version": "3.0.0",
        "data_tier": 0,
    });
    for (name, value) in object(changes) {
        if value.is_null() {
            envelope.as_object_mut().unwrap().shift_remove(&name);
        } else {
            envelope[name] = value;
        }
    }
    envelope
}

fn judge(envelope: &Value) -> Report {
    let bytes = envelope.to_string();
    let report = Gate::live().envelope(bytes.as_bytes());
    assert_eq!(Gate::live().accepts_envelope(bytes.as_bytes()), report.is_valid(), "{envelope}");
    assert_eq!(AdmittedEvent::read(bytes.as_bytes()).is_ok(), report.is_valid(), "{envelope}");
    report
}

fn found(report: &Report) -> Vec<(&'static str, &str)> {
    report.violations.iter().map(|v| (v.code.as_str(), v.pointer.as_str())).collect()
}

fn names<const N: usize>(names: [&str; N]) -> Vec<String> {
    names.map(str::to_owned).to_vec()
}
