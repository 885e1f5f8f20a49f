//! Retired keys, event types and kinds of aggregates.

use super::*;

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
