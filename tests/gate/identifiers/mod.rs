//! Identifiers (D7), timestamps (D6) and blank strings, and that the hand-written readers agree
//! with the schemas.

mod ids;
mod schemas;
mod timestamps;

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use spec_kitty_events::{
    AdmittedEvent, Code, EventId, Gate, ProjectUuid, Timestamp, is_blank, normalize_event_id,
    schema,
};
use std::sync::LazyLock;

const ULID: &str = "01J8Z3N5QV9Y4T2RK7WXH6BMCD";
const UUID: &str = "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40";
const BARE: &str = "6f1c2a9e4b7d4c3a9f102d8e5b6a7c40";

static EVENT_ID: LazyLock<Validator> = LazyLock::new(|| validator("EventId"));
static PROJECT_UUID: LazyLock<Validator> = LazyLock::new(|| validator("ProjectUuid"));
static TIMESTAMP: LazyLock<Validator> = LazyLock::new(|| validator("Timestamp"));
static OFFSET_TIMESTAMP: LazyLock<Validator> = LazyLock::new(|| validator("OffsetTimestamp"));
static NON_BLANK_TEXT: LazyLock<Validator> = LazyLock::new(|| validator("NonBlankText"));

fn validator(name: &str) -> Validator {
    jsonschema::options().should_validate_formats(true).build(&schema(name).unwrap()).unwrap()
}

fn accepts(validator: &Validator, text: &str) -> bool {
    validator.is_valid(&Value::from(text))
}

fn envelope() -> Value {
    json!({
        "event_id": ULID,
        "event_type": "ParticipantLeft",
        "aggregate_id": "mission/1",
        "payload": {"participant_id": "p1", "mission_id": "m1"},
        "timestamp": "2026-01-15T10:00:00Z",
        "build_id": "b",
        "node_id": "n",
        "lamport_clock": 1,
        "causation_id": null,
        "project_uuid": UUID,
        "correlation_id": ULID,
        "schema_version": "3.0.0",
    })
}

fn with(name: &str, value: impl Into<Value>) -> String {
    let mut envelope = envelope();
    envelope[name] = value.into();
    envelope.to_string()
}

/// Codes and places of what refuses an envelope whose member `name` is `value`.
fn refusals(name: &str, value: impl Into<Value>) -> Vec<(Code, String)> {
    let report = Gate::live().envelope(with(name, value).as_bytes());
    report.violations.into_iter().map(|v| (v.code, v.pointer)).collect()
}

/// Checks every reader of an event identifier: `canonical` is what it becomes, `None` when it is
/// refused.
fn event_id(text: &str, canonical: Option<&str>) {
    assert_eq!(normalize_event_id(text).ok().as_deref(), canonical, "{text:?}");
    assert_eq!(EventId::parse(text).ok().as_ref().map(EventId::as_str), canonical, "{text:?}");
    assert_eq!(text.parse::<EventId>().is_ok(), canonical.is_some(), "{text:?}");
    assert_eq!(
        serde_json::from_value::<EventId>(json!(text)).is_ok(),
        canonical.is_some(),
        "{text:?}"
    );
    assert_eq!(accepts(&EVENT_ID, text), canonical.is_some(), "{text:?}");
    for name in ["event_id", "causation_id", "correlation_id"] {
        let wanted =
            if canonical.is_some() { vec![] } else { vec![(Code::IdInvalid, format!("/{name}"))] };
        assert_eq!(refusals(name, text), wanted, "{name} {text:?}");
    }
}

fn project_uuid(text: &str, canonical: Option<&str>) {
    assert_eq!(
        ProjectUuid::parse(text).ok().as_ref().map(ProjectUuid::as_str),
        canonical,
        "{text:?}"
    );
    assert_eq!(
        serde_json::from_value::<ProjectUuid>(json!(text)).is_ok(),
        canonical.is_some(),
        "{text:?}"
    );
    assert_eq!(accepts(&PROJECT_UUID, text), canonical.is_some(), "{text:?}");
    let wanted = if canonical.is_some() {
        vec![]
    } else {
        vec![(Code::UuidInvalid, "/project_uuid".to_owned())]
    };
    assert_eq!(refusals("project_uuid", text), wanted, "{text:?}");
}

fn timestamp(text: &str, accepted: bool) {
    assert_eq!(Timestamp::parse(text).is_ok(), accepted, "{text:?}");
    assert_eq!(serde_json::from_value::<Timestamp>(json!(text)).is_ok(), accepted, "{text:?}");
    assert_eq!(accepts(&TIMESTAMP, text), accepted, "{text:?}");
    let wanted =
        if accepted { vec![] } else { vec![(Code::TimestampInvalid, "/timestamp".to_owned())] };
    assert_eq!(refusals("timestamp", text), wanted, "{text:?}");
}

fn nanos(text: &str) -> i128 {
    Timestamp::parse(text).unwrap_or_else(|e| panic!("{text}: {e}")).unix_nanos()
}

/// Year, month and day of a day counted from 1970-01-01, by counting years.
fn civil(days: i64) -> (i64, i64, i64) {
    let before = |year: i64| {
        (year - 1) * 365 + (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 - 719_162
    };
    let mut year = 1970 + days / 366;
    while before(year) > days {
        year -= 1;
    }
    while before(year + 1) <= days {
        year += 1;
    }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let mut rest = days - before(year);
    for (month, length) in
        (1..).zip([31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    {
        if rest < length {
            return (year, month, rest + 1);
        }
        rest -= length;
    }
    unreachable!()
}
