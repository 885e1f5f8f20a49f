//! Which side of the cutover an envelope is on, and which failure is told first.

use super::*;

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
