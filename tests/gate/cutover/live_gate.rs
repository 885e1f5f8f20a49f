//! What the live gate refuses.

use super::*;

#[test]
fn the_live_gate_admits_the_current_contract() {
    let report = judge(&envelope(json!({})));
    assert!(report.is_valid() && report.warnings.is_empty(), "{report:?}");
    // Section 7: the release of the package and the value on the wire are independent.
    for version in ["3.1.0", "3.2.0"] {
        assert_eq!(
            found(&judge(&envelope(json!({"schema_version": version})))),
            [("cutover.value_mismatch", "/schema_version")]
        );
    }
}

#[test]
fn the_live_gate_says_what_is_wrong_with_the_signal_once() {
    for (signal, code) in [
        (json!(3), "cutover.signal_not_string"),
        (json!(3.0), "cutover.signal_not_string"),
        (json!(true), "cutover.signal_not_string"),
        (json!(["3.0.0"]), "cutover.signal_not_string"),
        (json!({}), "cutover.signal_not_string"),
        (json!(""), "cutover.signal_not_numeric"),
        (json!("v3.0.0"), "cutover.signal_not_numeric"),
        (json!("\u{663}.0.0"), "cutover.signal_not_numeric"),
        (json!("2.9.0"), "cutover.major_unsupported"),
        (json!("30.0.0"), "cutover.major_unsupported"),
        (json!("3"), "cutover.value_mismatch"),
        (json!("03.0.0"), "cutover.value_mismatch"),
        (json!("3.0.0\n"), "cutover.value_mismatch"),
    ] {
        assert_eq!(
            found(&judge(&envelope(json!({"schema_version": signal})))),
            [(code, "/schema_version")],
            "{signal}"
        );
    }
    // D11: the signal is required.
    assert_eq!(
        found(&judge(&envelope(json!({"schema_version": null})))),
        [("cutover.signal_missing", "")]
    );
    let mut null = envelope(json!({}));
    null["schema_version"] = Value::Null;
    assert_eq!(found(&judge(&null)), [("cutover.signal_missing", "/schema_version")]);
    // The signal is not read from the payload.
    let inner = envelope(
        json!({"schema_version": null, "payload": {"participant_id": "p1", "mission_id": "m1",
        "schema_version": "3.0.0"}}),
    );
    assert_eq!(found(&judge(&inner)), [("cutover.signal_missing", "")]);
}

#[test]
fn the_live_gate_refuses_retired_keys_at_any_depth() {
    // D10
    for name in ["feature_slug", "feature_number", "mission_key"] {
        let deep = (0..60).fold(json!({name: 1}), |inner, i| {
            if i % 2 == 0 { json!([inner]) } else { json!({"a": inner}) }
        });
        let deep_pointer = format!("/payload/deep{}/{name}", "/a/0".repeat(30));
        for (payload, pointer) in [
            (json!({name: "x"}), format!("/payload/{name}")),
            (json!({name: null}), format!("/payload/{name}")),
            (json!({"a": {name: 1}}), format!("/payload/a/{name}")),
            (json!({"a": [{name: 1}]}), format!("/payload/a/0/{name}")),
            (json!({"a": [1, [[], [{"b": {name: {}}}]]]}), format!("/payload/a/1/1/0/b/{name}")),
            (json!({"a/b~c": {name: 1}}), format!("/payload/a~1b~0c/{name}")),
            (json!({"deep": deep}), deep_pointer),
        ] {
            let mut whole = object(json!({"participant_id": "p1", "mission_id": "m1"}));
            whole.extend(object(payload));
            let report = judge(&envelope(json!({"payload": whole})));
            assert_eq!(found(&report), [("cutover.legacy_keys", pointer.as_str())]);
        }
        assert_eq!(
            found(&judge(&envelope(json!({name: "x"})))),
            [("cutover.legacy_keys", format!("/{name}").as_str())]
        );
        let elsewhere = judge(&envelope(json!({"trace": {"spans": [{name: 1}]}})));
        assert_eq!(
            found(&elsewhere),
            [("cutover.legacy_keys", format!("/trace/spans/0/{name}").as_str())]
        );
    }
}

#[test]
fn the_live_gate_finds_a_retired_key_below_a_retired_key_and_however_it_is_spelt() {
    let nested = envelope(json!({"feature_slug": {"mission_key": [{"feature_number": 1}]}}));
    assert_eq!(
        found(&judge(&nested)),
        [
            ("cutover.legacy_keys", "/feature_slug"),
            ("cutover.legacy_keys", "/feature_slug/mission_key"),
            ("cutover.legacy_keys", "/feature_slug/mission_key/0/feature_number"),
        ]
    );
    let escaped =
        envelope(json!({"marker": 1})).to_string().replace("\"marker\"", "\"\\u0066eature_slug\"");
    let report = Gate::live().envelope(escaped.as_bytes());
    assert_eq!(found(&report), [("cutover.legacy_keys", "/feature_slug")]);
    let v = &report.violations[0];
    assert_eq!(&escaped.as_bytes()[v.offset..v.end], b"\"\\u0066eature_slug\"");
    // A payload that is a list holds keys too.
    let list = judge(&envelope(json!({"payload": [{"feature_slug": 1}]})));
    assert_eq!(found(&list)[0], ("cutover.legacy_keys", "/payload/0/feature_slug"));
}

#[test]
fn the_live_gate_looks_at_keys_and_never_at_values() {
    // D10
    let payload = json!({"participant_id": "feature_slug", "mission_id": "mission_key",
    "reason": "FeatureCreated",
        "notes": ["feature_number", "feature/1", {"Feature_Slug": 1, "feature_slugs": 2,
        "mission_key ": 3, "event_type": "FeatureClosed", "aggregate_id": "feature/1"}]});
    let report = judge(&envelope(
        json!({"payload": payload, "node_id": "feature_slug", "build_id": "feature/1"}),
    ));
    assert_eq!(found(&report), []);
}

#[test]
fn the_live_gate_reports_a_retired_event_type_as_that_alone() {
    for (name, successor) in
        [("FeatureCreated", "MissionCreated"), ("FeatureClosed", "MissionClosed")]
    {
        let report = judge(&envelope(json!({"event_type": name})));
        assert_eq!(found(&report), [("cutover.legacy_event_name", "/event_type")]);
        assert_eq!(report.violations[0].suggestion.as_deref(), Some(successor));
    }
    for id in ["feature", "feature/", "feature/x/y", "feature_catalog/1"] {
        assert_eq!(
            found(&judge(&envelope(json!({"aggregate_id": id})))),
            [("cutover.legacy_aggregate_name", "/aggregate_id")],
            "{id}"
        );
    }
    for id in ["Feature/1", "features/1", "/feature", "x/feature", "feature:1"] {
        assert_eq!(found(&judge(&envelope(json!({"aggregate_id": id})))), [], "{id}");
    }
}

#[test]
fn the_live_gate_reports_a_retired_key_of_a_closed_payload_once() {
    let payload = json!({"mission_slug": "importer", "mission_number": 42,
    "mission_type": "software-dev", "feature_slug": "importer", "extra": 1});
    let report = judge(&envelope(json!({"event_type": "MissionCreated", "payload": payload})));
    assert_eq!(
        found(&report),
        [
            ("cutover.legacy_keys", "/payload/feature_slug"),
            ("schema.additional_properties", "/payload/extra")
        ]
    );
}

#[test]
fn the_live_gate_collects_all_violations_in_the_order_of_its_stages() {
    // D9: signal, retired names, envelope, payload; the places in the text run the other way round.
    let text = r#"{
        "payload": {"mission_id": "", "notes": [{"feature_slug": 1}]},
        "lamport_clock": -1,
        "timestamp": "yesterday",
        "node_id": "n", "build_id": "b", "data_tier": 5,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
        "event_type": "ParticipantLeft",
        "mission_key": null,
        "aggregate_id": "feature/1",
        "schema_version": "2.0.0"
    }"#;
    let report = Gate::live().envelope(text.as_bytes());
    assert_eq!(
        found(&report),
        [
            ("cutover.major_unsupported", "/schema_version"),
            ("cutover.legacy_keys", "/payload/notes/0/feature_slug"),
            ("cutover.legacy_keys", "/mission_key"),
            ("cutover.legacy_aggregate_name", "/aggregate_id"),
            ("schema.required", ""),
            ("schema.minimum", "/lamport_clock"),
            ("timestamp.invalid", "/timestamp"),
            ("schema.maximum", "/data_tier"),
            ("schema.required", "/payload"),
            ("schema.min_length", "/payload/mission_id"),
        ]
    );
    assert_eq!(report.omitted, 0);
    for v in &report.violations {
        assert!(!v.message().is_empty() && !v.help().is_empty(), "{v:?}");
        let before = &text.as_bytes()[..v.offset];
        assert_eq!(v.line, 1 + before.iter().filter(|b| **b == b'\n').count(), "{v:?}");
    }
}

#[test]
fn an_unknown_event_type_is_refused_after_the_envelope_and_its_payload_is_left_alone() {
    // D12
    let report = judge(&envelope(
        json!({"event_type": "PartisipantLeft", "lamport_clock": -1, "payload": {"anything": []}}),
    ));
    assert_eq!(
        found(&report),
        [("schema.minimum", "/lamport_clock"), ("event_type.unknown", "/event_type")]
    );
    assert_eq!(report.violations[1].suggestion.as_deref(), Some("ParticipantLeft"));
    for name in [
        "participantleft",
        "ParticipantLeft ",
        "StatusTransitionPayload",
        "SomethingNew",
        "FeatureUpdated",
    ] {
        let report = judge(&envelope(json!({"event_type": name})));
        assert_eq!(found(&report), [("event_type.unknown", "/event_type")], "{name}");
        assert!(
            Gate::lenient()
                .accepts_envelope(envelope(json!({"event_type": name})).to_string().as_bytes()),
            "{name}"
        );
    }
    assert_eq!(
        found(&judge(&envelope(json!({"event_type": ""})))),
        [("schema.min_length", "/event_type")]
    );
    assert_eq!(
        found(&judge(&envelope(json!({"event_type": 7})))),
        [("schema.type", "/event_type")]
    );
    assert_eq!(found(&judge(&envelope(json!({"event_type": null})))), [("schema.required", "")]);
}

#[test]
fn a_reserved_event_type_has_a_code_of_its_own() {
    // D12
    for name in ["NextStepPlanned", "ProfileInvocationCompleted", "ProfileInvocationFailed"] {
        assert_eq!(
            found(&judge(&envelope(json!({"event_type": name, "payload": {}})))),
            [("event_type.reserved", "/event_type")],
            "{name}"
        );
        assert_eq!(
            found(&Gate::live().payload(name, b"{}")),
            [("event_type.reserved", "")],
            "{name}"
        );
        assert!(
            Gate::lenient()
                .accepts_envelope(envelope(json!({"event_type": name})).to_string().as_bytes()),
            "{name}"
        );
    }
}

#[test]
fn user_level_connector_events_are_ordinary_ones() {
    // D14
    for name in ["UserConnected", "UserDisconnected"] {
        let report = judge(&envelope(json!({"event_type": name, "payload": {}})));
        assert!(
            report
                .violations
                .iter()
                .all(|v| v.code == Code::SchemaRequired && v.pointer == "/payload"),
            "{report:?}"
        );
        assert!(!report.is_valid());
    }
}
