//! What is written: members in order, and whole; builders.

use super::*;

#[test]
fn an_envelope_writes_its_14_members_in_order_and_then_the_unknown_ones() {
    // Section 2.3, D4
    let event: Event = read(&envelope());
    let names = [
        "event_id",
        "event_type",
        "aggregate_id",
        "payload",
        "timestamp",
        "build_id",
        "node_id",
        "lamport_clock",
        "causation_id",
        "project_uuid",
        "project_slug",
        "correlation_id",
        "schema_version",
        "data_tier",
    ];
    let value = written(&event);
    assert_eq!(value.as_object().unwrap().keys().collect::<Vec<_>>(), names);
    assert_eq!(
        (&value["causation_id"], &value["project_slug"], &value["data_tier"]),
        (&Value::Null, &Value::Null, &json!(0))
    );

    let unknown = json!({"zz": {"b": 1, "a": [1.50, null]}, "trace_id": "t", "Event_Id": null});
    let mut line = unknown.clone();
    line.as_object_mut().unwrap().extend(envelope().as_object().unwrap().clone());
    let admitted = AdmittedEvent::read(line.to_string().as_bytes()).unwrap();
    let value = written(admitted.event());
    assert_eq!(value.as_object().unwrap().keys().take(14).collect::<Vec<_>>(), names);
    assert_eq!(
        value.as_object().unwrap().keys().skip(14).collect::<Vec<_>>(),
        ["zz", "trace_id", "Event_Id"]
    );
    assert_eq!(value["zz"].to_string(), unknown["zz"].to_string());
    let no_payload: Event = read(&without(&envelope(), "payload"));
    assert_eq!(written(&no_payload)["payload"], json!({}));
    assert_eq!(
        written(&read::<Event>(&with(&envelope(), json!({"project_slug": ""}))))["project_slug"],
        ""
    );
}

#[test]
fn members_that_are_optional_but_not_nullable_are_refused_as_null() {
    // E11
    for name in ["payload", "data_tier", "schema_version"] {
        assert!(
            serde_json::from_value::<Event>(with(&envelope(), json!({name: null}))).is_err(),
            "{name}"
        );
    }
    let cancelled = json!({"mission_id": "m", "reason": "r", "actor": "a"});
    assert!(
        serde_json::from_value::<MissionCancelledPayload>(with(
            &cancelled,
            json!({"cancelled_wp_ids": null})
        ))
        .is_err()
    );
    let review = json!({"repos": [{"repo": "r", "branch": "b", "commit": "c"}],
    "review": {"reviewer": "x", "verdict": "ok"}, "verification": null});
    assert!(
        serde_json::from_value::<StatusTransitionPayload>(with(
            &status(),
            json!({"evidence": review})
        ))
        .is_err()
    );
}

#[test]
fn a_status_change_writes_its_ten_members_in_order() {
    // Section A2
    let shuffled = r#"{"execution_mode":"direct_repo","actor":{"role":"r","a":1},
        "to_lane":"done","wp_id":"WP01","from_lane":"doing","mission_slug":"m",
        "evidence":{"x":1,"review":{"verdict":"ok","reviewer":"x","y":2},
        "repos":[{"commit":"c","z":[3],"branch":"b","repo":"r"}],
        "verification":[{"result":"pass","command":"make","w":null}]}}"#;
    let typed: StatusTransitionPayload = serde_json::from_str(shuffled).unwrap();
    assert_eq!(
        serde_json::to_string(&typed).unwrap(),
        concat!(
            r#"{"mission_slug":"m","wp_id":"WP01","from_lane":"in_progress","to_lane":"done","#,
            r#""actor":{"role":"r","a":1},"force":false,"reason":null,"#,
            r#""execution_mode":"direct_repo","review_ref":null,"#,
            r#""evidence":{"repos":[{"repo":"r","branch":"b","commit":"c","#,
            r#""files_touched":null,"z":[3]}],"#,
            r#""verification":[{"command":"make","result":"pass","summary":null,"w":null}],"#,
            r#""review":{"reviewer":"x","verdict":"ok","reference":null,"y":2},"x":1}}"#
        )
    );
    assert_eq!(
        serde_json::to_string(&read::<StatusTransitionPayload>(&status())).unwrap(),
        concat!(
            r#"{"mission_slug":"importer","wp_id":"WP01","from_lane":null,"#,
            r#""to_lane":"planned","actor":"ana","force":false,"reason":null,"#,
            r#""execution_mode":"worktree","review_ref":null,"evidence":null}"#
        )
    );
    assert!(
        serde_json::from_value::<StatusTransitionPayload>(with(&status(), json!({"note": 1})))
            .is_err()
    );
}

#[test]
fn defaults_and_nulls_of_other_payloads_are_written_in_order() {
    // Sections B2, C and D
    let cancelled: MissionCancelledPayload =
        read(&json!({"actor": "a", "reason": "r", "mission_id": "m"}));
    assert_eq!(
        serde_json::to_string(&cancelled).unwrap(),
        r#"{"mission_id":"m","reason":"r","actor":"a","cancelled_wp_ids":[]}"#
    );
    let passed: GatePassedPayload = read(
        &json!({"delivery_id": "d", "check_run_url": "https://example.org/%zz", "check_run_id": 7.0,
        "external_provider": "github",
        "conclusion": "success", "gate_type": "ci", "gate_name": "build"}),
    );
    assert_eq!(
        serde_json::to_string(&passed).unwrap(),
        concat!(
            r#"{"gate_name":"build","gate_type":"ci","conclusion":"success","#,
            r#""external_provider":"github","check_run_id":7,"#,
            r#""check_run_url":"https://example.org/%zz","delivery_id":"d","pr_number":null}"#
        )
    );
    let started: ProfileInvocationStartedPayload =
        read(&json!({"actor": {"actor_type": "llm", "actor_id": "a", "x": 1}, "profile_slug": "p",
        "action": "a", "step_id": "s",
        "run_id": "r", "mission_id": "m"}));
    assert_eq!(
        serde_json::to_string(&started).unwrap(),
        concat!(
            r#"{"mission_id":"m","run_id":"r","step_id":"s","action":"a","profile_slug":"p","#,
            r#""profile_version":null,"#,
            r#""actor":{"actor_id":"a","actor_type":"llm","display_name":"","provider":null,"#,
            r#""model":null,"tool":null,"x":1},"governance_scope":null}"#
        )
    );
}

/// The least value of a schema: required members alone.
fn least(root: &Value, schema: &Value) -> Value {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return least(root, root.pointer(&target[1..]).unwrap());
    }
    for list in ["examples", "enum"] {
        if let Some(first) = schema.pointer(&format!("/{list}/0")) {
            return first.clone();
        }
    }
    if let Some(branch) = schema.pointer("/anyOf/0") {
        return least(root, branch);
    }
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    match schema["type"].as_str().or(schema["type"][0].as_str()).unwrap() {
        "string" => json!("text"),
        "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(0)),
        "boolean" => json!(false),
        "array" => (0..schema.get("minItems").and_then(Value::as_u64).unwrap_or(0))
            .map(|_| least(root, &schema["items"]))
            .collect(),
        "object" => {
            let required =
                schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
            let mut object: Map<String, Value> = required
                .iter()
                .filter_map(Value::as_str)
                .rev()
                .map(|name| (name.to_owned(), least(root, &schema["properties"][name])))
                .collect();
            if schema.get("minProperties").is_some() && object.is_empty() {
                object.insert("role".to_owned(), json!("r"));
            }
            Value::Object(object)
        }
        other => panic!("{other}"),
    }
}

/// Checks that a written object has every member of its schema, in the schema's order, with
/// defaults filled in.
fn whole(root: &Value, schema: &Value, read: &Value, written: &Value, place: &str) -> usize {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return whole(root, root.pointer(&target[1..]).unwrap(), read, written, place);
    }
    let (Some(properties), Some(object)) =
        (schema.get("properties").and_then(Value::as_object), written.as_object())
    else {
        return 0;
    };
    assert_eq!(object.keys().collect::<Vec<_>>(), properties.keys().collect::<Vec<_>>(), "{place}");
    let mut checked = 1;
    for (name, property) in properties {
        match read.get(name) {
            None => assert_eq!(Some(&object[name]), property.get("default"), "{place} {name}"),
            Some(inner) => {
                checked += whole(root, property, inner, &object[name], &format!("{place}.{name}"));
            }
        }
    }
    checked
}

#[test]
fn every_payload_is_written_whole_in_the_order_of_its_schema() {
    let mut checked = 0;
    for info in EVENT_TYPES.iter().filter(|i| !i.is_reserved()) {
        let schema = schema(info.payload_type.unwrap()).unwrap();
        let value = least(&schema, &schema);
        let typed = Payload::from_value(info.event_type, value.clone())
            .unwrap_or_else(|e| panic!("{} {value}: {e}", info.name))
            .unwrap();
        checked += whole(&schema, &schema, &value, &written(&typed), info.name);
    }
    assert!(checked > 60, "{checked}");
}

#[test]
fn records_and_envelopes_are_written_whole_in_the_order_of_their_schemas() {
    fn check<T: DeserializeOwned + Serialize>(name: &str) {
        let schema = schema(name).unwrap();
        let value = least(&schema, &schema);
        assert_eq!(
            whole(&schema, &schema, &value, &written(&read::<T>(&value)), name),
            1,
            "{name}"
        );
    }
    check::<Event>("Event");
    check::<LenientEvent>("LenientEvent");
    check::<ErrorEntry>("ErrorEntry");
    check::<ForceMetadata>("ForceMetadata");
    check::<AuthPrincipalBinding>("AuthPrincipalBinding");
    check::<UserConnectionStatus>("UserConnectionStatus");
    check::<spec_kitty_events::CutoverArtifact>("CutoverArtifact");
    check::<spec_kitty_events::ProvenanceRef>("ProvenanceRef");
}

#[test]
fn a_builder_asks_for_required_members_only() {
    use spec_kitty_events::ParticipantLeftPayload;
    let built: ParticipantLeftPayload =
        ParticipantLeftPayload::builder().participant_id("p1").mission_id("m1").try_into().unwrap();
    assert_eq!(
        serde_json::to_value(&built).unwrap(),
        serde_json::json!({"participant_id": "p1", "mission_id": "m1", "reason": null})
    );
    let missing = ParticipantLeftPayload::builder().participant_id("p1").build().unwrap_err();
    assert_eq!(missing.missing(), ["mission_id"]);
    assert_eq!(missing.to_string(), "ParticipantLeftPayload: mission_id is missing");
}

#[test]
fn a_builder_takes_what_becomes_a_member_and_says_all_that_is_wrong() {
    let begun = StatusTransitionPayload::builder()
        .mission_slug("m")
        .wp_id("WP01")
        .to_lane("doing")
        .actor("ana")
        .execution_mode("worktree");
    let built =
        begun.clone().reason("late").from_lane(Some(Lane::Planned)).review_ref(None::<&str>);
    let built = built.build().unwrap();
    assert_eq!(built.to_lane, Lane::InProgress);
    assert_eq!(built.from_lane, Some(Lane::Planned));
    assert_eq!((built.reason.as_deref(), built.review_ref), (Some("late"), None));

    let warning = ConcurrentDriverWarningPayload::builder().participant_ids(["p1", "p2"]);
    assert!(!warning.build().unwrap_err().missing().contains(&"participant_ids"));

    let error = begun.to_lane("claimd").from_lane("nowhere").build().unwrap_err();
    assert_eq!(error.type_name(), "StatusTransitionPayload");
    let wrong: Vec<_> = error.invalid().iter().map(|(member, _)| *member).collect();
    assert_eq!(wrong, ["from_lane", "to_lane"]);
    assert_eq!(
        "claimd".parse::<Lane>().unwrap_err().to_string(),
        "\"claimd\" is none of its values; did you mean `claimed`?"
    );
}
