//! Whole numbers, and values of the wrong type.

use super::*;

/// Number texts and the whole numbers that they are.
const NUMBERS: &[(&str, Option<i64>)] = &[
    ("1", Some(1)),
    ("1.0", Some(1)),
    ("1.000", Some(1)),
    ("1e3", Some(1000)),
    ("1E+3", Some(1000)),
    ("1.5e1", Some(15)),
    ("1000e-3", Some(1)),
    ("0", Some(0)),
    ("0.0", Some(0)),
    ("-0", Some(0)),
    ("-0.0", Some(0)),
    ("0e5", Some(0)),
    ("9007199254740992.0", Some(9_007_199_254_740_992)),
    ("1e18", Some(1_000_000_000_000_000_000)),
    ("9223372036854775807", Some(i64::MAX)),
    ("9223372036854774784.0", Some(9_223_372_036_854_774_784)),
    ("9223372036854775808", None),
    ("9223372036854775808.0", None),
    ("18446744073709551615", None),
    ("18446744073709551616", None),
    ("9.3e18", None),
    ("1e19", None),
    ("1e300", None),
    ("1.5", None),
    ("1e-1", None),
    ("\"1\"", None),
    ("\" 1 \"", None),
    ("\"1.0\"", None),
    ("true", None),
    ("false", None),
    ("[1]", None),
    ("{}", None),
];

#[test]
fn a_whole_number_may_be_written_with_a_fraction_of_zero() {
    let template = with(&envelope(), json!({"lamport_clock": "NUMBER"})).to_string();
    for (text, wanted) in NUMBERS {
        let line = template.replace("\"NUMBER\"", text);
        let typed = serde_json::from_str::<Event>(&line).ok().map(|e| e.lamport_clock);
        assert_eq!(typed, *wanted, "{text}");
        let admitted = AdmittedEvent::read(line.as_bytes()).ok();
        assert_eq!(admitted.as_ref().map(|a| a.event().lamport_clock), *wanted, "{text}");
        assert_eq!(
            serde_json::from_str::<LenientEvent>(&line).ok().map(|e| e.lamport_clock),
            *wanted,
            "{text}"
        );
        assert_eq!(Gate::lenient().accepts_envelope(line.as_bytes()), wanted.is_some(), "{text}");
        if let (Some(admitted), Some(wanted)) = (admitted, wanted) {
            let written = serde_json::to_string(admitted.event()).unwrap();
            assert!(written.contains(&format!("\"lamport_clock\":{wanted},")), "{text}: {written}");
        }
    }
}

#[test]
fn whole_numbers_of_payloads_are_read_alike() {
    let gate = json!({"gate_name": "ci", "gate_type": "ci", "conclusion": "success",
    "external_provider": "github",
        "check_run_url": "https://example.org/1", "delivery_id": "d", "check_run_id": 5,
        "pr_number": 5});
    let accepted = json!({"connector_id": "c", "delivery_id": "d", "source_event_fingerprint": "f",
    "mission_id": "m", "recorded_at": "2026-01-15T10:00:00Z",
        "ingest_batch_id": "b", "ingested_count": 5});
    let created =
        json!({"mission_slug": "importer", "mission_number": 5, "mission_type": "software-dev"});
    for (text, wanted) in NUMBERS {
        // All of these are positive.
        let valid = wanted.filter(|n| *n > 0);
        let set = |value: &Value, name: &str| {
            with(value, json!({name: "NUMBER"})).to_string().replace("\"NUMBER\"", text)
        };
        for (event_type, line, typed) in [
            (
                "GatePassed",
                set(&gate, "check_run_id"),
                serde_json::from_str::<GatePassedPayload>(&set(&gate, "check_run_id"))
                    .ok()
                    .map(|p| p.check_run_id),
            ),
            (
                "GatePassed",
                set(&gate, "pr_number"),
                serde_json::from_str::<GatePassedPayload>(&set(&gate, "pr_number"))
                    .ok()
                    .and_then(|p| p.pr_number),
            ),
            (
                "SyncIngestAccepted",
                set(&accepted, "ingested_count"),
                serde_json::from_str::<SyncIngestAcceptedPayload>(&set(
                    &accepted,
                    "ingested_count",
                ))
                .ok()
                .map(|p| p.ingested_count),
            ),
            (
                "MissionCreated",
                set(&created, "mission_number"),
                serde_json::from_str::<MissionCreatedPayload>(&set(&created, "mission_number"))
                    .ok()
                    .map(|p| p.mission_number),
            ),
        ] {
            assert_eq!(typed, *wanted, "{event_type} {text}");
            assert_eq!(
                Gate::live().accepts_payload(event_type, line.as_bytes()),
                valid.is_some(),
                "{line}"
            );
        }
    }
    let reference = json!({"hash": "h", "algorithm": "sha256", "size_bytes": 5});
    let size = |value: &Value| {
        serde_json::from_value::<ContentHashRef>(value.clone()).ok().map(|r| r.size_bytes)
    };
    assert_eq!(size(&reference), Some(Some(5)));
    assert_eq!(size(&with(&reference, json!({"size_bytes": 1e3}))), Some(Some(1000)));
    assert_eq!(size(&with(&reference, json!({"size_bytes": null}))), Some(None));
    assert_eq!(size(&without(&reference, "size_bytes")), Some(None));
    assert_eq!(size(&with(&reference, json!({"size_bytes": 1.5}))), None);
}

#[test]
fn a_number_that_need_not_be_whole_takes_both() {
    let checked = json!({"connector_id": "c", "connector_type": "t", "provider": "p",
    "mission_id": "m", "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "actor_id": "a", "actor_type": "service", "endpoint_url": "https://example.org",
        "recorded_at": "2026-01-15T10:00:00Z", "health_status": "healthy", "latency_ms": 0});
    for (text, wanted) in [
        ("0", Some(0.0)),
        ("5", Some(5.0)),
        ("1.25", Some(1.25)),
        ("1e3", Some(1000.0)),
        ("\"5\"", None),
        ("true", None),
        ("null", None),
    ] {
        let line =
            with(&checked, json!({"latency_ms": "NUMBER"})).to_string().replace("\"NUMBER\"", text);
        assert_eq!(
            serde_json::from_str::<ConnectorHealthCheckedPayload>(&line).ok().map(|p| p.latency_ms),
            wanted,
            "{text}"
        );
        assert_eq!(
            Gate::live().accepts_payload("ConnectorHealthChecked", line.as_bytes()),
            wanted.is_some(),
            "{text}"
        );
    }
    assert!(!Gate::live().accepts_payload(
        "ConnectorHealthChecked",
        with(&checked, json!({"latency_ms": -0.5})).to_string().as_bytes()
    ));
}

#[test]
fn other_values_are_not_turned_into_the_right_type() {
    // D2
    for (name, value) in [
        ("force", json!("yes")),
        ("force", json!(1)),
        ("force", json!("true")),
        ("force", json!(null)),
        ("mission_slug", json!(7)),
        ("reason", json!(false)),
        ("execution_mode", json!("Worktree")),
        ("evidence", json!([])),
    ] {
        let payload = with(&status(), json!({name: value}));
        assert!(
            serde_json::from_value::<StatusTransitionPayload>(payload.clone()).is_err(),
            "{payload}"
        );
        let report = Gate::live().payload("WPStatusChanged", payload.to_string().as_bytes());
        assert_eq!(
            report.violations.iter().map(|v| v.pointer.as_str()).collect::<Vec<_>>(),
            [format!("/{name}")],
            "{payload}"
        );
    }
}
