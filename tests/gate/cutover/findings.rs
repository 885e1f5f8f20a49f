//! What the findings of the live gate say, and how many there are.

use super::*;

#[test]
fn a_bare_payload_is_judged_by_its_schema_alone() {
    // D10
    for payload in [
        json!({"participant_id": "p1", "mission_id": "m1", "feature_slug": "x"}),
        json!({"participant_id": "p1", "mission_id": "m1", "schema_version": "2.0.0",
        "mission_key": null, "notes": [{"feature_number": 1}]}),
        json!({"participant_id": "p1", "mission_id": "m1", "event_type": "FeatureCreated",
        "aggregate_id": "feature/1"}),
    ] {
        let bytes = payload.to_string();
        assert_eq!(
            found(&Gate::live().payload("ParticipantLeft", bytes.as_bytes())),
            [],
            "{payload}"
        );
        assert!(Gate::live().accepts_payload("ParticipantLeft", bytes.as_bytes()), "{payload}");
        let record = json!({"event_type": "ParticipantLeft", "payload": payload}).to_string();
        assert_eq!(found(&Gate::live().payload_record(record.as_bytes())), [], "{record}");
    }
    let closed = json!({"mission_slug": "importer", "mission_number": 42,
    "mission_type": "software-dev", "feature_slug": "importer"})
    .to_string();
    assert_eq!(
        found(&Gate::live().payload("MissionCreated", closed.as_bytes())),
        [("schema.additional_properties", "/feature_slug")]
    );
    for retired in ["FeatureCreated", "FeatureClosed"] {
        assert_eq!(
            found(&Gate::live().payload(retired, b"{}")),
            [("event_type.unknown", "")],
            "{retired}"
        );
    }
}

#[test]
fn a_missing_payload_is_an_empty_one_and_null_is_none() {
    // Section 2, E11.
    let missing = judge(&envelope(json!({"payload": null})));
    assert_eq!(found(&missing), [("schema.required", "/payload"); 2]);
    let mut null = envelope(json!({}));
    null["payload"] = Value::Null;
    assert_eq!(found(&judge(&null)), [("schema.type", "/payload")]);
    let mut null = envelope(json!({}));
    null["data_tier"] = Value::Null;
    assert_eq!(found(&judge(&null)), [("schema.type", "/data_tier")]);
}

#[test]
fn the_help_for_a_legacy_document_says_that_history_needs_an_offline_rewrite() {
    for changes in [
        json!({"schema_version": null}),
        json!({"schema_version": "2.0.0"}),
        json!({"feature_slug": "x"}),
        json!({"event_type": "FeatureCreated"}),
        json!({"aggregate_id": "feature/1"}),
    ] {
        let report = judge(&envelope(changes.clone()));
        assert_eq!(report.violations.len(), 1, "{changes}");
        let help = report.violations[0].help();
        assert!(help.contains("log migrate"), "{changes}: {help}");
    }
}

#[test]
fn the_message_for_a_retired_name_says_the_name_and_its_successor() {
    for (changes, old, new) in [
        (json!({"feature_slug": "x"}), "feature_slug", "mission_slug"),
        (json!({"feature_number": 1}), "feature_number", "mission_number"),
        (json!({"mission_key": "x"}), "mission_key", "mission_type"),
        (json!({"event_type": "FeatureCreated"}), "FeatureCreated", "MissionCreated"),
        (json!({"event_type": "FeatureClosed"}), "FeatureClosed", "MissionClosed"),
        (json!({"aggregate_id": "feature/1"}), "feature", "mission"),
        (json!({"aggregate_id": "feature_catalog/1"}), "feature_catalog", "mission_catalog"),
    ] {
        let report = judge(&envelope(changes));
        assert!(
            report.violations[0].message().contains(&format!("`{old}`")),
            "{}",
            report.violations[0].message()
        );
        assert!(
            report.violations[0].help().contains(&format!("`{new}`")),
            "{}",
            report.violations[0].help()
        );
    }
}

#[test]
fn what_the_gate_says_of_the_signal_is_what_the_helper_says() {
    for signal in [
        Value::Null,
        json!(3),
        json!(""),
        json!("v3"),
        json!("2.0.0"),
        json!("3.0"),
        json!("3.0.0"),
        json!(" 3.0.0"),
        json!([]),
        json!("\u{ff13}.0.0"),
    ] {
        let mut whole = envelope(json!({}));
        whole["schema_version"] = signal.clone();
        let helper =
            assert_canonical_cutover_signal(whole.as_object().unwrap()).err().map(|e| e.code());
        assert_eq!(judge(&whole).violations.first().map(|v| v.code), helper, "{signal}");
    }
}

#[test]
fn leaving_the_payload_aside_does_not_leave_the_cutover_aside() {
    let gate = Gate::live().envelope_only();
    let judge = |value: Value| gate.envelope(value.to_string().as_bytes());
    assert_eq!(
        found(&judge(envelope(json!({"event_type": "SomethingNew", "payload": {"anything": 1}})))),
        []
    );
    assert_eq!(
        found(&judge(envelope(json!({"payload": {"a": [{"mission_key": 1}]}})))),
        [("cutover.legacy_keys", "/payload/a/0/mission_key")]
    );
    assert_eq!(
        found(&judge(envelope(json!({"event_type": "FeatureCreated"})))),
        [("cutover.legacy_event_name", "/event_type")]
    );
    assert_eq!(
        found(&judge(envelope(json!({"schema_version": "2.0.0"})))),
        [("cutover.major_unsupported", "/schema_version")]
    );
}

#[test]
fn warnings_never_hide_a_refusal() {
    // D9: fail closed.
    let numbers = |n: usize| vec!["99999999999999999999"; n].join(",");
    for n in [0, 1, MAX_VIOLATIONS - 1, MAX_VIOLATIONS, MAX_VIOLATIONS + 1, 3 * MAX_VIOLATIONS] {
        let valid = envelope(json!({"marker": 1}))
            .to_string()
            .replace("\"marker\":1", &format!("\"x\":[{}]", numbers(n)));
        let report = Gate::live().envelope(valid.as_bytes());
        assert!(report.is_valid() && report.omitted == 0, "{n}: {:?}", report.violations);
        assert_eq!(report.warnings.len(), n.min(MAX_VIOLATIONS));
        assert!(
            Gate::live().accepts_envelope(valid.as_bytes())
                && AdmittedEvent::read(valid.as_bytes()).is_ok(),
            "{n}"
        );

        let legacy = valid.replace("3.0.0", "2.0.0").replace("\"node_id\"", "\"mission_key\"");
        let report = Gate::live().envelope(legacy.as_bytes());
        assert_eq!(
            found(&report),
            [
                ("cutover.major_unsupported", "/schema_version"),
                ("cutover.legacy_keys", "/mission_key"),
                ("schema.required", "")
            ],
            "{n}"
        );
        assert!(
            !Gate::live().accepts_envelope(legacy.as_bytes())
                && AdmittedEvent::read(legacy.as_bytes()).is_err(),
            "{n}"
        );

        let payload = format!("{{\"mission_id\": \"m1\", \"x\": [{}]}}", numbers(n));
        assert_eq!(
            found(&Gate::live().payload("ParticipantLeft", payload.as_bytes())),
            [("schema.required", "")],
            "{n}"
        );
        let record = format!("{{\"event_type\": \"ParticipantLeft\", \"payload\": {payload}}}");
        assert_eq!(
            found(&Gate::live().payload_record(record.as_bytes())),
            [("schema.required", "/payload")],
            "{n}"
        );
        let history = format!("{{\"x\": [{}]}}", numbers(n));
        assert!(!Gate::lenient().accepts_envelope(history.as_bytes()), "{n}");
        let list = format!("[{}]", numbers(n));
        assert_eq!(
            found(&Gate::live().envelope(list.as_bytes())),
            [("json.not_object", "")],
            "{n}"
        );
        let cut = &payload[..payload.len() - 1];
        assert_eq!(
            Gate::live().payload("ParticipantLeft", cut.as_bytes()).violations[0].code,
            Code::JsonTruncated,
            "{n}"
        );
    }
}

#[test]
fn no_more_violations_are_kept_than_the_policy_says_and_the_others_are_counted() {
    let retired = vec![json!({"feature_slug": 1}); 20_000];
    let report = judge(&envelope(json!({"x": retired})));
    assert_eq!(
        (report.violations.len(), report.omitted),
        (MAX_VIOLATIONS, 20_000 - MAX_VIOLATIONS)
    );
    for (i, v) in report.violations.iter().enumerate() {
        assert_eq!(
            (v.code, v.pointer.as_str()),
            (Code::CutoverLegacyKeys, format!("/x/{i}/feature_slug").as_str())
        );
    }

    let mut payload = object(
        json!({"mission_slug": "importer", "mission_number": 0, "mission_type": "software-dev"}),
    );
    payload.extend((0..20_000).map(|i| (format!("k{i}"), Value::Null)));
    let bytes = Value::Object(payload.clone()).to_string();
    for report in [
        judge(&envelope(json!({"event_type": "MissionCreated", "payload": payload}))),
        Gate::live().payload("MissionCreated", bytes.as_bytes()),
    ] {
        assert_eq!(
            (report.violations.len(), report.omitted),
            (MAX_VIOLATIONS, 20_001 - MAX_VIOLATIONS)
        );
    }
}

#[test]
fn lines_and_columns_are_right_however_many_findings_there_are() {
    let entries: Vec<String> =
        (0..1500).map(|i| format!("\n{}{{\"mission_key\": {i}}}", " ".repeat(i % 7))).collect();
    let text = format!("{{\n\"x\": [{}]}}", entries.join(","));
    let report = Gate::live().envelope(text.as_bytes());
    let keys: Vec<_> =
        report.violations.iter().filter(|v| v.code == Code::CutoverLegacyKeys).collect();
    assert!(keys.len() > 900);
    for (i, v) in keys.into_iter().enumerate() {
        assert_eq!((v.line, v.column), (3 + i, 2 + i % 7), "{i}");
    }
}

#[test]
fn a_huge_event_type_is_refused_without_huge_work() {
    let name = "ParticipantLeft".repeat(LIMITS.max_bytes / 64);
    let report = judge(&envelope(json!({"event_type": name})));
    assert_eq!(found(&report), [("event_type.unknown", "/event_type")]);
    assert_eq!(report.violations[0].suggestion, None);
    assert!(report.violations[0].message().len() < 500);
}
