//! The artifact: its values, its order, its surfaces.

use super::*;

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
