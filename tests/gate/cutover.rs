//! The cutover: the artifact, its helpers, and the live gate that builds on them.

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

// Section 7.

#[test]
fn the_artifact_has_the_shipped_values() {
    let artifact = load_cutover_artifact();
    assert_eq!(artifact.artifact_version, "1.0.0");
    assert_eq!(artifact.release_version, "3.0.0");
    assert_eq!(artifact.signal_field_name, "schema_version");
    assert_eq!(artifact.signal_location, CutoverSignalLocation::EventEnvelope);
    assert_eq!(artifact.cutover_contract_version, "3.0.0");
    assert_eq!(artifact.accepted_major, 3);
    assert_eq!(artifact.forbidden_legacy_keys, ["feature_slug", "feature_number", "mission_key"]);
    assert_eq!(artifact.forbidden_legacy_event_names, ["FeatureCreated", "FeatureClosed"]);
    assert_eq!(artifact.forbidden_legacy_aggregate_names, ["feature", "feature_catalog"]);
    assert_eq!(artifact.forbidden_legacy_contract_surfaces, ["legacy-cleanup"]);
}

#[test]
fn the_artifact_is_one_object_and_is_written_in_the_order_of_the_table() {
    assert!(std::ptr::eq(load_cutover_artifact(), load_cutover_artifact()));
    let written = serde_json::to_string(load_cutover_artifact()).unwrap();
    assert_eq!(
        written,
        concat!(
            r#"{"artifact_version":"1.0.0","release_version":"3.0.0","#,
            r#""signal_field_name":"schema_version","signal_location":"event_envelope","#,
            r#""cutover_contract_version":"3.0.0","accepted_major":3,"#,
            r#""forbidden_legacy_keys":["feature_slug","feature_number","mission_key"],"#,
            r#""forbidden_legacy_event_names":["FeatureCreated","FeatureClosed"],"#,
            r#""forbidden_legacy_aggregate_names":["feature","feature_catalog"],"#,
            r#""forbidden_legacy_contract_surfaces":["legacy-cleanup"]}"#
        )
    );
}

#[test]
fn an_artifact_is_closed_and_only_its_surfaces_may_be_left_out() {
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema("CutoverArtifact").unwrap())
        .unwrap();
    let whole = serde_json::to_value(load_cutover_artifact()).unwrap();
    let read = |value: &Value| serde_json::from_value::<CutoverArtifact>(value.clone());
    assert!(validator.is_valid(&whole) && read(&whole).is_ok());
    for name in object(whole.clone()).keys() {
        let mut without = whole.clone();
        without.as_object_mut().unwrap().shift_remove(name);
        let optional = name == "forbidden_legacy_contract_surfaces";
        assert_eq!(validator.is_valid(&without), optional, "{name}");
        assert_eq!(read(&without).is_ok(), optional, "{name}");
        let mut null = whole.clone();
        null[name] = Value::Null;
        assert!(!validator.is_valid(&null), "{name}");
        assert!(read(&null).is_err(), "{name}");
    }
    let mut without = whole.clone();
    without.as_object_mut().unwrap().shift_remove("forbidden_legacy_contract_surfaces");
    assert_eq!(read(&without).unwrap().forbidden_legacy_contract_surfaces, Vec::<String>::new());
    let mut more = whole.clone();
    more["note"] = json!("x");
    assert!(!validator.is_valid(&more) && read(&more).is_err());
    for (name, value) in [
        ("artifact_version", json!("1.0")),
        ("artifact_version", json!("v1.0.0")),
        ("release_version", json!("3.0.0-rc")),
        ("release_version", json!("3.0.0\n")),
        ("signal_field_name", json!("")),
        ("signal_location", json!("header")),
        ("cutover_contract_version", json!("")),
        ("accepted_major", json!(-1)),
        ("accepted_major", json!("3")),
        ("forbidden_legacy_keys", json!([1])),
    ] {
        let mut changed = whole.clone();
        changed[name] = value;
        assert!(!validator.is_valid(&changed), "{name}: {}", changed[name]);
    }
    for (name, value) in [
        ("forbidden_legacy_keys", json!([])),
        ("signal_location", json!("payload")),
        ("signal_location", json!("artifact_only")),
    ] {
        let mut changed = whole.clone();
        changed[name] = value;
        assert!(
            validator.is_valid(&changed) && read(&changed).is_ok(),
            "{name}: {}",
            changed[name]
        );
    }
}

// Section 8.

#[test]
fn the_signal_is_schema_version_of_the_envelope() {
    assert_eq!(canonical_signal_field_name(), "schema_version");
    assert_eq!(canonical_signal_location(), CutoverSignalLocation::EventEnvelope);
    assert_eq!(canonical_signal_location().to_string(), "event_envelope");
}

#[test]
fn the_signal_is_read_untouched_from_the_top_level_alone() {
    for text in ["3.0.0", "2.0.0", "", " 3.0.0 ", "v3", "\u{663}.0.0"] {
        assert_eq!(read_cutover_signal(&object(json!({"schema_version": text}))), Ok(Some(text)));
    }
    assert_eq!(read_cutover_signal(&Map::new()), Ok(None));
    assert_eq!(read_cutover_signal(&object(json!({"schema_version": null}))), Ok(None));
    assert_eq!(
        read_cutover_signal(&object(json!({"payload": {"schema_version": "3.0.0"}}))),
        Ok(None)
    );
    assert_eq!(
        read_cutover_signal(&object(
            json!({"Schema_Version": "3.0.0", "schema_version ": "3.0.0"})
        )),
        Ok(None)
    );
}

#[test]
fn a_signal_that_is_not_a_text_is_an_error() {
    for value in [
        json!(3),
        json!(3.0),
        json!(true),
        json!(false),
        json!(["3.0.0"]),
        json!([]),
        json!({}),
        json!({"v": "3.0.0"}),
    ] {
        let error = read_cutover_signal(&object(json!({"schema_version": value}))).unwrap_err();
        assert_eq!(error.code(), Code::CutoverSignalNotString, "{value}");
    }
}

#[test]
fn the_major_version_is_the_number_before_the_first_dot() {
    for signal in [
        "3",
        "3.",
        "3.x",
        "3.0.0-rc",
        "03.0.0",
        "3.0.0",
        "3.9.9",
        "3..",
        "0000000000000000000000000003.0.0",
    ] {
        assert_eq!(accepted_major_matches(signal), Ok(true), "{signal:?}");
    }
    for signal in [
        "30.0.0",
        "2.9.0",
        "4.0.0",
        "0.3.0",
        "33",
        "13.0.0",
        "99999999999999999999999999.0.0",
        "18446744073709551619.0.0",
    ] {
        assert_eq!(accepted_major_matches(signal), Ok(false), "{signal:?}");
    }
    for signal in [
        "", "v3.0.0", " 3.0.0", "3 ", "+3.0.0", "-3.0.0", "3-rc.0.0", ".3", "3_0.0", "3 .0.0",
        "3\n", "three", "0x3.0.0", "1e0.0",
    ] {
        let error = accepted_major_matches(signal).unwrap_err();
        assert_eq!(error, CutoverError::SignalNotNumeric { found: signal.to_owned() });
        assert_eq!(error.code(), Code::CutoverSignalNotNumeric, "{signal:?}");
    }
}

#[test]
fn only_ascii_digits_make_a_major_version() {
    // E6
    for signal in ["\u{663}.0.0", "\u{b3}.0.0", "\u{ff13}.0.0", "\u{1d7d1}.0.0"] {
        assert!(accepted_major_matches(signal).is_err(), "{signal:?}");
    }
}

#[test]
fn the_required_value_matches_exactly() {
    assert!(required_cutover_value_matches("3.0.0"));
    for signal in [
        "", "3", "3.0", "3.0.0 ", " 3.0.0", "3.0.0\n", "03.0.0", "3.0.00", "3.0.1", "3.1.0",
        "3.2.0", "3.0.0-rc", "v3.0.0", "3.0.0.0",
    ] {
        assert!(!required_cutover_value_matches(signal), "{signal:?}");
    }
}

#[test]
fn retired_keys_are_counted_on_two_levels() {
    let keys = |value: Value| forbidden_legacy_keys(&object(value)).into_iter().collect::<Vec<_>>();
    assert_eq!(keys(json!({})), Vec::<String>::new());
    for name in ["feature_slug", "feature_number", "mission_key"] {
        assert_eq!(keys(json!({name: "x"})), [name]);
        assert_eq!(keys(json!({name: null})), [name]);
        assert_eq!(keys(json!({"payload": {name: 1}})), [name]);
        assert_eq!(keys(json!({"payload": {name: null}})), [name]);
        assert_eq!(keys(json!({name: {}, "payload": {name: []}})), [name]);
    }
    assert_eq!(
        keys(json!({"mission_key": 1, "payload": {"feature_slug": 1, "feature_number": 2}})),
        names(["feature_number", "feature_slug", "mission_key"])
    );
}

#[test]
fn retired_keys_are_not_counted_deeper_nor_by_another_name() {
    for value in [
        json!({"payload": {"inner": {"feature_slug": 1}}}),
        json!({"payload": {"list": [{"feature_slug": 1}]}}),
        json!({"payload": [{"feature_slug": 1}]}),
        json!({"payload": "feature_slug"}),
        json!({"payload": null}),
        json!({"other": {"feature_slug": 1}}),
        json!({"event_type": "feature_slug", "payload": {"name": "mission_key"}}),
        json!({"Feature_Slug": 1, "FEATURE_NUMBER": 1, "mission_key ": 1, "mission-key": 1,
        "feature_slugs": 1}),
    ] {
        assert!(forbidden_legacy_keys(&object(value.clone())).is_empty(), "{value}");
    }
}

#[test]
fn retired_event_types_match_exactly() {
    let name = |value: Value| forbidden_legacy_event_name(&object(value)).map(str::to_owned);
    for retired in ["FeatureCreated", "FeatureClosed"] {
        assert_eq!(name(json!({"event_type": retired})).as_deref(), Some(retired));
    }
    for value in [
        json!({}),
        json!({"event_type": "featurecreated"}),
        json!({"event_type": "FeatureCreated "}),
        json!({"event_type": "FeatureCreatedX"}),
        json!({"event_type": "MissionCreated"}),
        json!({"event_type": ""}),
        json!({"event_type": null}),
        json!({"event_type": 1}),
        json!({"event_type": ["FeatureCreated"]}),
        json!({"payload": {"event_type": "FeatureCreated"}}),
    ] {
        assert_eq!(name(value.clone()), None, "{value}");
    }
}

#[test]
fn retired_kinds_of_aggregates_stand_before_the_first_slash() {
    let name = |id: &str| {
        forbidden_legacy_aggregate_name(&object(json!({"aggregate_id": id}))).map(str::to_owned)
    };
    for id in ["feature", "feature/", "feature/x/y", "feature//x", "feature/1"] {
        assert_eq!(name(id).as_deref(), Some("feature"), "{id}");
    }
    for id in ["feature_catalog/1", "feature_catalog", "feature_catalog/"] {
        assert_eq!(name(id).as_deref(), Some("feature_catalog"), "{id}");
    }
    for id in [
        "Feature/1",
        "features/1",
        "/feature",
        "x/feature",
        "feature:1",
        "",
        "/",
        " feature/1",
        "feature /1",
        "feature\\1",
        "mission/feature",
    ] {
        assert_eq!(name(id), None, "{id}");
    }
    for value in [
        json!({}),
        json!({"aggregate_id": null}),
        json!({"aggregate_id": ["feature"]}),
        json!({"payload": {"aggregate_id": "feature/1"}}),
    ] {
        assert_eq!(forbidden_legacy_aggregate_name(&object(value.clone())), None, "{value}");
    }
}

#[test]
fn pre_cutover_is_decided_in_the_order_of_section_8_1() {
    let legacy =
        json!({"event_type": "FeatureCreated", "aggregate_id": "feature/1", "feature_slug": "x"});
    let with = |signal: Option<Value>, rest: &Value| {
        let mut value = object(rest.clone());
        if let Some(signal) = signal {
            value.insert("schema_version".to_owned(), signal);
        }
        is_pre_cutover(&value).map_err(|e| e.code())
    };
    for rest in [json!({}), legacy.clone()] {
        for signal in [json!(3), json!(true), json!([]), json!({})] {
            assert_eq!(with(Some(signal), &rest), Err(Code::CutoverSignalNotString));
        }
        for signal in ["", "v3.0.0", "+3.0.0", " 3.0.0"] {
            assert_eq!(with(Some(json!(signal)), &rest), Err(Code::CutoverSignalNotNumeric));
        }
        for signal in [None, Some(Value::Null)] {
            assert_eq!(with(signal, &rest), Ok(true));
        }
        for signal in ["2.0.0", "4.0.0", "30.0.0", "3.0.1", "3.1.0", "3", "03.0.0"] {
            assert_eq!(with(Some(json!(signal)), &rest), Ok(true), "{signal}");
        }
    }
    let current = |rest: Value| with(Some(json!("3.0.0")), &rest);
    assert_eq!(current(json!({})), Ok(false));
    assert_eq!(
        current(json!({"event_type": "MissionCreated", "aggregate_id": "mission/1",
            "payload": {"mission_slug": "x"}})),
        Ok(false)
    );
    assert_eq!(current(json!({"mission_key": null})), Ok(true));
    assert_eq!(current(json!({"payload": {"feature_number": 7}})), Ok(true));
    assert_eq!(current(json!({"payload": {"deep": {"feature_number": 7}}})), Ok(false));
    assert_eq!(current(json!({"event_type": "FeatureClosed"})), Ok(true));
    assert_eq!(current(json!({"aggregate_id": "feature_catalog/1"})), Ok(true));
    assert_eq!(current(legacy), Ok(true));
}

#[test]
fn the_assertion_reports_the_first_failure_in_the_order_of_section_8_2() {
    let retired = json!({"event_type": "FeatureClosed", "aggregate_id": "feature_catalog/1",
    "mission_key": 1, "payload": {"feature_slug": 1}});
    let with = |signal: Value, rest: &Value| {
        let mut value = object(rest.clone());
        value.insert("schema_version".to_owned(), signal);
        assert_canonical_cutover_signal(&value)
    };
    let not_string = with(json!(3), &retired).unwrap_err();
    assert_eq!(
        (not_string.code(), not_string.code().as_str()),
        (Code::CutoverSignalNotString, "cutover.signal_not_string")
    );
    for missing in
        [with(Value::Null, &retired), assert_canonical_cutover_signal(&object(retired.clone()))]
    {
        assert_eq!(missing, Err(CutoverError::SignalMissing));
    }
    assert_eq!(CutoverError::SignalMissing.code().as_str(), "cutover.signal_missing");
    let not_numeric = with(json!("v3.0.0"), &retired).unwrap_err();
    assert_eq!(
        (&not_numeric, not_numeric.code().as_str()),
        (
            &CutoverError::SignalNotNumeric { found: "v3.0.0".to_owned() },
            "cutover.signal_not_numeric"
        )
    );
    let major = with(json!("2.0.0"), &retired).unwrap_err();
    assert_eq!(
        (&major, major.code().as_str()),
        (
            &CutoverError::MajorUnsupported { found: "2.0.0".to_owned() },
            "cutover.major_unsupported"
        )
    );
    let value = with(json!("3.1.0"), &retired).unwrap_err();
    assert_eq!(
        (&value, value.code().as_str()),
        (&CutoverError::ValueMismatch { found: "3.1.0".to_owned() }, "cutover.value_mismatch")
    );

    let mut rest = object(retired);
    let keys = with(json!("3.0.0"), &Value::Object(rest.clone())).unwrap_err();
    assert_eq!(keys.code().as_str(), "cutover.legacy_keys");
    assert_eq!(
        keys,
        CutoverError::LegacyKeys {
            names: names(["feature_slug", "mission_key"]).into_iter().collect()
        }
    );
    rest.shift_remove("mission_key");
    let keys = with(json!("3.0.0"), &Value::Object(rest.clone())).unwrap_err();
    assert_eq!(
        keys,
        CutoverError::LegacyKeys { names: names(["feature_slug"]).into_iter().collect() }
    );
    rest.shift_remove("payload");
    let name = with(json!("3.0.0"), &Value::Object(rest.clone())).unwrap_err();
    assert_eq!(
        (&name, name.code().as_str()),
        (
            &CutoverError::LegacyEventName { name: "FeatureClosed".to_owned() },
            "cutover.legacy_event_name"
        )
    );
    rest.shift_remove("event_type");
    let kind = with(json!("3.0.0"), &Value::Object(rest.clone())).unwrap_err();
    assert_eq!(
        (&kind, kind.code().as_str()),
        (
            &CutoverError::LegacyAggregateName { name: "feature_catalog".to_owned() },
            "cutover.legacy_aggregate_name"
        )
    );
    rest.shift_remove("aggregate_id");
    assert_eq!(with(json!("3.0.0"), &Value::Object(rest)), Ok(()));
}

#[test]
fn the_assertion_lists_found_keys_in_ascending_order() {
    let value = json!({"schema_version": "3.0.0", "mission_key": 1, "feature_slug": 2,
    "payload": {"feature_number": 3}});
    let error = assert_canonical_cutover_signal(&object(value)).unwrap_err();
    let CutoverError::LegacyKeys { names } = &error else { panic!("{error:?}") };
    assert_eq!(names.iter().collect::<Vec<_>>(), ["feature_number", "feature_slug", "mission_key"]);
    assert!(error.to_string().contains("feature_number, feature_slug, mission_key"), "{error}");
}

#[test]
fn every_cutover_code_refuses() {
    for name in [
        "cutover.signal_not_string",
        "cutover.signal_missing",
        "cutover.signal_not_numeric",
        "cutover.major_unsupported",
        "cutover.value_mismatch",
        "cutover.legacy_keys",
        "cutover.legacy_event_name",
        "cutover.legacy_aggregate_name",
        "event_type.unknown",
        "event_type.reserved",
    ] {
        assert_eq!(name.parse::<Code>().unwrap().severity(), Severity::Error, "{name}");
    }
}

// The live gate.

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
