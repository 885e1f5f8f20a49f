//! Lists of values and their mappings, records of their own, whole numbers (D2), and what typed
//! values look like when they are written.

mod actors;
mod check_runs;
mod lanes;
mod numbers;
mod output;
mod records;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use spec_kitty_events::{
    AdmittedEvent, AuthPrincipalBinding, Code, ConcurrentDriverWarningPayload,
    ConnectorHealthCheckedPayload, ConnectorState, ContentHashRef, EVENT_TYPES, ErrorEntry, Event,
    EventType, ExecutionMode, ForceMetadata, Gate, GatePassedPayload, Lane, LenientEvent,
    MissionCancelledPayload, MissionCreatedPayload, Payload, ProfileInvocationStartedPayload,
    StatusActor, StatusTransitionPayload, SyncIngestAcceptedPayload, SyncLaneV1, SyncLaneV2,
    UserConnectionStatus, Validated, actor_label, map_check_run_conclusion, normalize_lane, schema,
    sync_lane_v1, sync_lane_v2,
};

const LANES: [(&str, Lane); 8] = [
    ("planned", Lane::Planned),
    ("claimed", Lane::Claimed),
    ("in_progress", Lane::InProgress),
    ("for_review", Lane::ForReview),
    ("approved", Lane::Approved),
    ("done", Lane::Done),
    ("blocked", Lane::Blocked),
    ("canceled", Lane::Canceled),
];

fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|e| panic!("{value}: {e}"))
}

fn written<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

fn accepts(type_name: &str, value: &Value) -> bool {
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema(type_name).unwrap())
        .unwrap()
        .is_valid(value)
}

/// The value with the members of `changes` set.
fn with(value: &Value, changes: Value) -> Value {
    let (Value::Object(mut object), Value::Object(changes)) = (value.clone(), changes) else {
        panic!()
    };
    object.extend(changes);
    Value::Object(object)
}

/// The value without a member.
fn without(value: &Value, name: &str) -> Value {
    let mut value = value.clone();
    value.as_object_mut().unwrap().shift_remove(name).unwrap_or_else(|| panic!("{name}"));
    value
}

fn status() -> Value {
    json!({"mission_slug": "importer", "wp_id": "WP01", "to_lane": "planned", "actor": "ana",
    "execution_mode": "worktree"})
}

fn envelope() -> Value {
    json!({
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "WPStatusChanged",
        "aggregate_id": "mission/1", "payload": status(),
        "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
    })
}
