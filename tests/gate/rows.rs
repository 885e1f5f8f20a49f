//! Rows of local mission logs, each judged as what it is.

use serde_json::Value;
use spec_kitty_events::{Gate, Report};
use std::path::PathBuf;

/// A row of `fixtures/rows/`: its file, and what must be said of it.
fn fixtures() -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/rows");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: &PathBuf| {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(file).unwrap();
        let rows: Vec<_> = text
            .lines()
            .map(|line| (name.clone(), serde_json::from_str::<Value>(line).unwrap()))
            .collect();
        rows
    };
    files.iter().flat_map(read).collect()
}

fn codes(report: &Report) -> Vec<(&str, &str)> {
    report.violations.iter().map(|v| (v.code.as_str(), v.pointer.as_str())).collect()
}

#[test]
fn fixtures_of_rows_get_their_verdicts() {
    for (name, case) in fixtures() {
        let bytes = case["row"].to_string();
        let report = Gate::live().line(bytes.as_bytes());
        let expected: Vec<(&str, &str)> = case["code"]
            .as_str()
            .map(|code| (code, case["pointer"].as_str().unwrap()))
            .into_iter()
            .collect();
        assert_eq!(codes(&report), expected, "{name}: {}", case["note"]);
        let warnings: Vec<&str> = report.warnings.iter().map(|w| w.code.as_str()).collect();
        let asked: Vec<&str> =
            case["warnings"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert_eq!(warnings, asked, "{name}: {}", case["note"]);
    }
}

#[test]
fn a_row_fits_the_generated_type_and_keeps_unknown_members() {
    let rows = fixtures();
    let valid = rows.iter().filter(|(_, case)| case["code"].is_null());
    for (name, case) in valid.filter(|(name, _)| name == "LaneRow") {
        let row: spec_kitty_events::LaneRow = serde_json::from_value(case["row"].clone()).unwrap();
        let written = serde_json::to_value(&row).unwrap();
        assert!(holds(&written, &case["row"]), "{name}: {written}");
    }
}

/// Whether a value has everything of another one; members with a default may be added.
fn holds(value: &Value, part: &Value) -> bool {
    match part {
        Value::Object(members) => members.iter().all(|(name, part)| holds(&value[name], part)),
        part => value == part,
    }
}

/// The six members that only envelopes have.
const ENVELOPE_MEMBERS: [&str; 6] =
    ["lamport_clock", "node_id", "build_id", "correlation_id", "causation_id", "data_tier"];

/// No line that has one of these members and is refused as an envelope passes as anything else.
#[test]
fn a_line_with_a_member_of_envelopes_passes_only_as_an_envelope() {
    let gate = Gate::live();
    for (name, case) in fixtures() {
        for member in ENVELOPE_MEMBERS {
            for value in [Value::Null, 1.into(), "x".into()] {
                let mut row = case["row"].clone();
                row.as_object_mut().unwrap().insert(member.to_owned(), value);
                let bytes = row.to_string();
                let (line, envelope) =
                    (gate.line(bytes.as_bytes()), gate.envelope(bytes.as_bytes()));
                assert_eq!(line, envelope, "{name}: {member}");
                assert!(!line.is_valid());
            }
        }
    }
}

#[test]
fn envelopes_are_judged_as_envelopes() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let fixtures = spec_kitty_events::check::Fixtures::read(&folder).unwrap();
    let gate = Gate::live();
    for case in fixtures.cases {
        let (line, envelope) = (gate.line(&case.bytes), gate.envelope(&case.bytes));
        let has_member = serde_json::from_slice::<Value>(&case.bytes)
            .is_ok_and(|v| ENVELOPE_MEMBERS.iter().any(|m| v.get(m).is_some()));
        if has_member || !line.is_valid() && line.violations[0].code.as_str().starts_with("json.") {
            assert_eq!(line, envelope, "{}", case.id);
        }
    }
}

/// What makes a line an envelope although it has no member that only envelopes have: an event type
/// of the contract.
#[test]
fn an_event_type_of_the_contract_makes_an_envelope_unless_the_row_may_name_one() {
    let gate = Gate::live();
    let envelope = |text: &str| gate.line(text.as_bytes()) == gate.envelope(text.as_bytes());
    // Known, retired and reserved.
    assert!(envelope(r#"{"event_type": "WPStatusChanged", "x": 1}"#));
    assert!(envelope(r#"{"event_type": "FeatureCreated", "x": 1}"#));
    assert!(envelope(concat!(
        r#"{"event_type": "MissionCreated", "aggregate_id": "a", "schema_version": "3.0.0", "#,
        r#""timestamp": "2026-05-01T10:00:00Z", "payload": {}}"#,
    )));
    // The label, and the form of a journal's row.
    assert!(!envelope(concat!(
        r#"{"event_type": "MissionCreated", "aggregate_id": "a", "schema_version": "5.0.0", "#,
        r#""timestamp": "2026-05-01T10:00:00Z", "payload": {}}"#,
    )));
    assert!(!envelope(
        r#"{"event_type": "NextStepIssued", "timestamp": "2026-05-01T10:00:00Z", "payload": {}}"#
    ));
}
