//! Lists of values and their mappings, records of their own, whole numbers (D2), and what typed
//! values look like when they are written.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use spec_kitty_events::{
    AdmittedEvent, AuthPrincipalBinding, Code, ConcurrentDriverWarningPayload,
    ConnectorHealthCheckedPayload, ConnectorState, ContentHashRef, EVENT_TYPES, ErrorEntry, Event,
    EventType, ExecutionMode, ForceMetadata, Gate, GatePassedPayload, Lane, LenientEvent,
    MissionCancelledPayload, MissionCreatedPayload, Payload, ProfileInvocationStartedPayload,
    StatusActor, StatusTransitionPayload, SyncIngestAcceptedPayload, SyncLaneV1, SyncLaneV2,
    UserConnectionStatus, Validated, actor_label, map_check_run_conclusion, normalize_lane, schema,
    sync_lane_v1, sync_lane_v2,
};

const LANES: [(&str, Lane); 8] = [
    ("planned", Lane::Planned),
    ("claimed", Lane::Claimed),
    ("in_progress", Lane::InProgress),
    ("for_review", Lane::ForReview),
    ("approved", Lane::Approved),
    ("done", Lane::Done),
    ("blocked", Lane::Blocked),
    ("canceled", Lane::Canceled),
];

fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|e| panic!("{value}: {e}"))
}

fn written<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

fn accepts(type_name: &str, value: &Value) -> bool {
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema(type_name).unwrap())
        .unwrap()
        .is_valid(value)
}

/// The value with the members of `changes` set.
fn with(value: &Value, changes: Value) -> Value {
    let (Value::Object(mut object), Value::Object(changes)) = (value.clone(), changes) else {
        panic!()
    };
    object.extend(changes);
    Value::Object(object)
}

/// The value without a member.
fn without(value: &Value, name: &str) -> Value {
    let mut value = value.clone();
    value.as_object_mut().unwrap().shift_remove(name).unwrap_or_else(|| panic!("{name}"));
    value
}

fn status() -> Value {
    json!({"mission_slug": "importer", "wp_id": "WP01", "to_lane": "planned", "actor": "ana",
    "execution_mode": "worktree"})
}

fn envelope() -> Value {
    json!({
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "WPStatusChanged",
        "aggregate_id": "mission/1", "payload": status(),
        "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
    })
}

// Section A1.

#[test]
fn the_lanes_are_eight_in_the_order_of_the_table() {
    assert_eq!(Lane::ALL, LANES.map(|(_, lane)| lane));
    for (text, lane) in LANES {
        assert_eq!(lane.as_str(), text);
        assert_eq!(lane.to_string(), text);
        assert_eq!(written(&lane), text);
        assert_eq!(normalize_lane(text), Ok(lane));
        assert_eq!(text.parse::<Lane>().unwrap(), lane);
        assert_eq!(read::<Lane>(&json!(text)), lane);
        assert!(accepts("Lane", &json!(text)) && accepts("InboundLane", &json!(text)), "{text}");
    }
    assert!(LANES.windows(2).all(|w| w[0].1 < w[1].1));
}

#[test]
fn doing_is_in_progress_wherever_a_lane_is_read() {
    // D5
    assert_eq!(normalize_lane("doing"), Ok(Lane::InProgress));
    assert_eq!("doing".parse::<Lane>().unwrap(), Lane::InProgress);
    assert_eq!(Lane::try_from("doing").unwrap(), Lane::InProgress);
    assert_eq!(Lane::try_from("doing".to_owned()).unwrap(), Lane::InProgress);
    assert_eq!(read::<Lane>(&json!("doing")), Lane::InProgress);
    assert_eq!(serde_json::from_str::<Lane>("\"do\\u0069ng\"").unwrap(), Lane::InProgress);
    assert_eq!(read::<Option<Lane>>(&json!("doing")), Some(Lane::InProgress));
    let payload = with(&status(), json!({"from_lane": "doing", "to_lane": "doing"}));
    let typed: StatusTransitionPayload = read(&payload);
    assert_eq!((typed.from_lane, typed.to_lane), (Some(Lane::InProgress), Lane::InProgress));
    let built: StatusTransitionPayload = StatusTransitionPayload::builder()
        .mission_slug("importer")
        .wp_id("WP01")
        .from_lane(Lane::InProgress)
        .to_lane("doing")
        .actor("ana")
        .execution_mode(ExecutionMode::Worktree)
        .try_into()
        .unwrap();
    assert_eq!(built, typed);
    assert!(Gate::live().payload("WPStatusChanged", payload.to_string().as_bytes()).is_valid());
    assert_eq!(
        Validated::<StatusTransitionPayload>::read(payload.to_string().as_bytes()).unwrap().to_lane,
        Lane::InProgress
    );
    let Payload::WPStatusChanged(typed) =
        Payload::from_value(EventType::WPStatusChanged, payload.clone()).unwrap().unwrap()
    else {
        panic!()
    };
    assert_eq!(typed.to_lane, Lane::InProgress);
    let admitted =
        AdmittedEvent::read(with(&envelope(), json!({"payload": payload})).to_string().as_bytes())
            .unwrap();
    let Payload::WPStatusChanged(typed) = admitted.payload() else { panic!() };
    assert_eq!((typed.from_lane, typed.to_lane), (Some(Lane::InProgress), Lane::InProgress));
}

#[test]
fn only_canonical_lanes_are_written() {
    // D5
    let typed: StatusTransitionPayload =
        read(&with(&status(), json!({"from_lane": "doing", "to_lane": "doing"})));
    for value in [written(&typed), written(&Payload::from(typed.clone()))] {
        assert_eq!(
            (&value["from_lane"], &value["to_lane"]),
            (&json!("in_progress"), &json!("in_progress"))
        );
    }
    assert!(!accepts("Lane", &json!("doing")));
    assert!(accepts("InboundLane", &json!("doing")));
}

#[test]
fn nothing_else_is_a_lane() {
    for text in [
        "",
        "Doing",
        "DOING",
        " doing",
        "doing ",
        "Planned",
        "in progress",
        "in-progress",
        "inprogress",
        "cancelled",
        "review",
        "finished",
        "planned\n",
        "dоne",
    ] {
        let error = normalize_lane(text).unwrap_err();
        assert_eq!(error.code(), Code::LaneUnknown);
        assert_eq!(error.code().as_str(), "lane.unknown");
        assert!(
            text.parse::<Lane>().is_err() && serde_json::from_value::<Lane>(json!(text)).is_err(),
            "{text:?}"
        );
        assert!(!accepts("InboundLane", &json!(text)), "{text:?}");
        for name in ["from_lane", "to_lane"] {
            let payload = with(&status(), json!({name: text})).to_string();
            let found: Vec<_> = Gate::live()
                .payload("WPStatusChanged", payload.as_bytes())
                .violations
                .into_iter()
                .map(|v| (v.code, v.pointer))
                .collect();
            assert_eq!(found, [(Code::LaneUnknown, format!("/{name}"))], "{text:?}");
        }
    }
    for value in [json!(1), json!(true), json!([]), json!({})] {
        assert!(serde_json::from_value::<Lane>(value).is_err());
    }
}

#[test]
fn the_synchronisation_vocabularies_map_every_lane() {
    for (lane, v1, v2) in [
        ("planned", "planned", "planned"),
        ("claimed", "planned", "planned"),
        ("in_progress", "doing", "doing"),
        ("for_review", "for_review", "for_review"),
        ("approved", "done", "approved"),
        ("done", "done", "done"),
        ("blocked", "doing", "doing"),
        ("canceled", "planned", "planned"),
    ] {
        let lane = normalize_lane(lane).unwrap();
        assert_eq!(sync_lane_v1(lane).as_str(), v1, "{lane}");
        assert_eq!(sync_lane_v2(lane).as_str(), v2, "{lane}");
    }
    assert_eq!(
        SyncLaneV1::ALL.iter().map(|l| l.as_str()).collect::<Vec<_>>(),
        ["planned", "doing", "for_review", "done"]
    );
    assert_eq!(
        SyncLaneV2::ALL.iter().map(|l| l.as_str()).collect::<Vec<_>>(),
        ["planned", "doing", "for_review", "approved", "done"]
    );
    // Here doing is a name of its own, and the lanes' names are none.
    assert_eq!(written(&read::<SyncLaneV1>(&json!("doing"))), "doing");
    assert_eq!("doing".parse::<SyncLaneV2>().unwrap(), SyncLaneV2::Doing);
    for text in ["in_progress", "claimed", "canceled", "blocked"] {
        assert!(
            text.parse::<SyncLaneV1>().is_err() && text.parse::<SyncLaneV2>().is_err(),
            "{text}"
        );
    }
    assert!("approved".parse::<SyncLaneV1>().is_err());
}

#[test]
fn execution_modes_are_two() {
    assert_eq!(
        ExecutionMode::ALL.iter().map(|m| m.as_str()).collect::<Vec<_>>(),
        ["worktree", "direct_repo"]
    );
}

// Section A2.1.

fn label(actor: &str) -> String {
    let actor: StatusActor = serde_json::from_str(actor).unwrap_or_else(|e| panic!("{actor}: {e}"));
    actor_label(&actor).to_owned()
}

#[test]
fn an_actor_that_is_a_text_is_its_own_label() {
    for text in ["ana", " ana ", "\u{a0}x", "unknown"] {
        assert_eq!(label(&json!(text).to_string()), text);
        assert_eq!(actor_label(&StatusActor::from(text)), text);
    }
    assert_eq!(actor_label(&StatusActor::from("")), "");
}

#[test]
fn the_label_is_the_first_named_member_with_text() {
    for (actor, wanted) in [
        (r#"{"actor_id": "4", "display_name": "3", "role": "2", "profile": "1"}"#, "1"),
        (r#"{"actor_id": "4", "display_name": "3", "role": "2"}"#, "2"),
        (r#"{"actor_id": "4", "display_name": "3"}"#, "3"),
        (r#"{"actor_id": "4"}"#, "4"),
        (r#"{"tool": "editor", "actor_id": "4"}"#, "4"),
        (r#"{"profile": "", "role": "2"}"#, "2"),
        (r#"{"profile": " ", "role": "2"}"#, " "),
        (r#"{"profile": null, "role": 7, "display_name": ["x"], "actor_id": "4"}"#, "4"),
        (r#"{"profile": {"role": "inner"}, "role": true, "display_name": "3"}"#, "3"),
        (r#"{"Profile": "x", "role": "2"}"#, "2"),
    ] {
        assert_eq!(label(actor), wanted, "{actor}");
    }
}

#[test]
fn else_the_label_is_the_first_text_in_the_order_of_the_members() {
    for (actor, wanted) in [
        (r#"{"z": "first", "a": "second"}"#, "first"),
        (r#"{"a": "first", "z": "second"}"#, "first"),
        (r#"{"m": 1, "z": "", "y": null, "x": [], "b": "yes", "a": "no"}"#, "yes"),
        (r#"{"profile": "", "tool": "editor", "model": "m"}"#, "editor"),
        (r#"{"z": "  ", "a": "x"}"#, "  "),
        (r#"{"z": {"inner": "no"}, "y": ["no"], "x": "top"}"#, "top"),
    ] {
        assert_eq!(label(actor), wanted, "{actor}");
    }
    let many: String = (0..40)
        .rev()
        .map(|i| {
            format!("\"k{i:02}\": {}", if i < 20 { format!("\"v{i}\"") } else { i.to_string() })
        })
        .collect::<Vec<_>>()
        .join(",");
    assert_eq!(label(&format!("{{{many}}}")), "v19");
}

#[test]
fn else_the_label_is_unknown() {
    for actor in [
        r#"{"a": 1}"#,
        r#"{"profile": "", "role": null}"#,
        r#"{"a": {"profile": "x"}}"#,
        r#"{"a": ["x"], "b": true}"#,
        "{}",
    ] {
        assert_eq!(label(actor), "unknown", "{actor}");
    }
}

#[test]
fn the_order_of_an_actors_members_survives_every_reader() {
    let actor = r#"{"zeta":"z","alpha":"a","profile":1,"mid":{"y":1,"b":2}}"#;
    let payload = status().to_string().replace("\"ana\"", actor);
    let validated = Validated::<StatusTransitionPayload>::read(payload.as_bytes()).unwrap();
    assert_eq!(actor_label(&validated.actor), "z");
    assert!(serde_json::to_string(&validated).unwrap().contains(actor));
    let event = envelope().to_string().replace("\"ana\"", actor);
    let admitted = AdmittedEvent::read(event.as_bytes()).unwrap();
    let Payload::WPStatusChanged(typed) = admitted.payload() else { panic!() };
    assert_eq!(actor_label(&typed.actor), "z");
    assert!(serde_json::to_string(admitted.event()).unwrap().contains(actor));
    assert!(serde_json::to_string(admitted.payload()).unwrap().contains(actor));
}

#[test]
fn an_actor_is_text_that_is_not_blank_or_an_object_that_is_not_empty() {
    // Section A2
    for (actor, code) in [
        (json!(""), Some(Code::StatusActorBlank)),
        (json!(" \u{a0}\u{1c}"), Some(Code::StatusActorBlank)),
        (json!({}), Some(Code::StatusActorEmpty)),
        (json!("\u{200b}"), None),
        (json!({"": null}), None),
        (json!({"role": ""}), None),
    ] {
        let payload = with(&status(), json!({"actor": actor})).to_string();
        let found: Vec<Code> = Gate::live()
            .payload("WPStatusChanged", payload.as_bytes())
            .violations
            .iter()
            .map(|v| v.code)
            .collect();
        assert_eq!(found, code.into_iter().collect::<Vec<_>>(), "{actor}");
    }
    for actor in [json!(null), json!(1), json!(true), json!([]), json!(["ana"])] {
        let payload = with(&status(), json!({"actor": actor})).to_string();
        let report = Gate::live().payload("WPStatusChanged", payload.as_bytes());
        assert_eq!(
            report.violations.iter().map(|v| v.pointer.as_str()).collect::<Vec<_>>(),
            ["/actor"],
            "{actor}"
        );
        assert!(serde_json::from_value::<StatusActor>(actor).is_err());
    }
}

// Part C.

#[test]
fn conclusions_of_check_runs_become_gate_events_or_nothing() {
    assert_eq!(map_check_run_conclusion("success"), Ok(Some(EventType::GatePassed)));
    for text in ["failure", "timed_out", "cancelled", "action_required"] {
        assert_eq!(map_check_run_conclusion(text), Ok(Some(EventType::GateFailed)), "{text}");
    }
    for text in ["neutral", "skipped", "stale"] {
        assert_eq!(map_check_run_conclusion(text), Ok(None), "{text}");
    }
    for text in [
        "",
        "Success",
        "SUCCESS",
        " success",
        "success ",
        "canceled",
        "startup_failure",
        "waiting",
        "null",
        "timed-out",
        "error",
    ] {
        let error = map_check_run_conclusion(text).unwrap_err();
        assert_eq!(error.conclusion(), text);
        assert_eq!(error.code().as_str(), "gate.unknown_conclusion");
    }
}

#[test]
fn the_conclusions_that_become_a_gate_event_are_those_that_it_takes() {
    let gate = json!({"gate_name": "ci", "gate_type": "ci", "external_provider": "github",
    "check_run_id": 1, "check_run_url": "https://example.org/1", "delivery_id": "d"});
    for text in [
        "success",
        "failure",
        "timed_out",
        "cancelled",
        "action_required",
        "neutral",
        "skipped",
        "stale",
        "waiting",
    ] {
        let payload = with(&gate, json!({"conclusion": text})).to_string();
        for event_type in [EventType::GatePassed, EventType::GateFailed] {
            let wanted = map_check_run_conclusion(text).ok().flatten() == Some(event_type);
            assert_eq!(
                Gate::live().accepts_payload(event_type.as_str(), payload.as_bytes()),
                wanted,
                "{text} {event_type}"
            );
        }
    }
}

// Records of their own.

/// Reads a value, and checks that it is written as `wanted`, with unknown members kept (D4).
fn round_trip<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(
    type_name: &str,
    value: &Value,
    wanted: &str,
) -> T {
    assert!(accepts(type_name, value), "{type_name} {value}");
    let typed: T = read(value);
    assert_eq!(serde_json::to_string(&typed).unwrap(), wanted);
    assert!(accepts(type_name, &written(&typed)), "{wanted}");
    assert_eq!(read::<T>(&written(&typed)), typed);
    let unknown = json!({"x_list": [1, {"b": 1, "a": null}], "x_null": null, "": "empty name",
    "x_float": 1.0});
    let more = with(value, unknown.clone());
    assert!(accepts(type_name, &more), "{type_name} {more}");
    let kept = written(&read::<T>(&more));
    for (name, value) in unknown.as_object().unwrap() {
        assert_eq!(kept.get(name), Some(value), "{type_name} {name}");
    }
    assert_eq!(read::<T>(&kept), read::<T>(&more));
    typed
}

#[test]
fn force_metadata_is_about_force_alone() {
    // Section A2
    let value = json!({"actor": "ana", "reason": "stuck"});
    let typed: ForceMetadata =
        round_trip("ForceMetadata", &value, r#"{"force":true,"actor":"ana","reason":"stuck"}"#);
    assert!(typed.force);
    assert!(accepts("ForceMetadata", &with(&value, json!({"force": true}))));
    for force in [json!(false), json!(1), json!("true"), json!(null)] {
        assert!(!accepts("ForceMetadata", &with(&value, json!({"force": force}))), "{force}");
    }
    for name in ["actor", "reason"] {
        assert!(
            !accepts("ForceMetadata", &without(&value, name))
                && serde_json::from_value::<ForceMetadata>(without(&value, name)).is_err(),
            "{name}"
        );
        for wrong in [json!(""), json!(null), json!(1)] {
            assert!(
                !accepts("ForceMetadata", &with(&value, json!({name: wrong}))),
                "{name} {wrong}"
            );
        }
        assert!(accepts("ForceMetadata", &with(&value, json!({name: " "}))), "{name}");
    }
}

#[test]
fn an_error_entry_fills_in_its_defaults() {
    // Section 4
    let value = json!({"error_message": "boom", "timestamp": "2026-01-15T10:00:00+02:00",
    "action_attempted": " "});
    let typed: ErrorEntry = round_trip(
        "ErrorEntry",
        &value,
        concat!(
            r#"{"timestamp":"2026-01-15T10:00:00+02:00","action_attempted":" ","#,
            r#""error_message":"boom","resolution":"","agent":"unknown"}"#,
        ),
    );
    assert_eq!((typed.resolution.as_str(), typed.agent.as_str()), ("", "unknown"));
    let full = with(&value, json!({"agent": "", "resolution": "restarted"}));
    assert_eq!(read::<ErrorEntry>(&full).agent, "");
    assert!(accepts("ErrorEntry", &full));
    for name in ["timestamp", "action_attempted", "error_message"] {
        assert!(
            !accepts("ErrorEntry", &without(&value, name))
                && serde_json::from_value::<ErrorEntry>(without(&value, name)).is_err(),
            "{name}"
        );
        assert!(!accepts("ErrorEntry", &with(&value, json!({name: ""}))), "{name}");
    }
    for name in ["timestamp", "action_attempted", "error_message", "resolution", "agent"] {
        let null = with(&value, json!({name: null}));
        assert!(
            !accepts("ErrorEntry", &null) && serde_json::from_value::<ErrorEntry>(null).is_err(),
            "{name}"
        );
    }
}

#[test]
fn an_auth_principal_binding_ties_a_login_to_a_participant() {
    let value = json!({"bound_at": "2026-01-15T10:00:00Z", "participant_id": "p1",
    "auth_principal_id": "login-1"});
    let typed: AuthPrincipalBinding = round_trip(
        "AuthPrincipalBinding",
        &value,
        concat!(
            r#"{"auth_principal_id":"login-1","participant_id":"p1","#,
            r#""bound_at":"2026-01-15T10:00:00Z"}"#,
        ),
    );
    assert_eq!(typed.bound_at.as_str(), "2026-01-15T10:00:00Z");
    for name in ["auth_principal_id", "participant_id", "bound_at"] {
        assert!(!accepts("AuthPrincipalBinding", &without(&value, name)), "{name}");
        assert!(
            serde_json::from_value::<AuthPrincipalBinding>(without(&value, name)).is_err(),
            "{name}"
        );
        for wrong in [json!(""), json!(null)] {
            assert!(
                !accepts("AuthPrincipalBinding", &with(&value, json!({name: wrong}))),
                "{name}"
            );
        }
    }
}

#[test]
fn a_user_connection_status_has_a_state_and_perhaps_a_time() {
    let value = json!({"state": "revoked", "user_id": ""});
    let typed: UserConnectionStatus = round_trip(
        "UserConnectionStatus",
        &value,
        r#"{"user_id":"","state":"revoked","last_event_at":null}"#,
    );
    assert_eq!(typed.last_event_at, None);
    for state in ["provisioned", "healthy", "degraded", "revoked", "reconnected"] {
        assert!(accepts("UserConnectionStatus", &with(&value, json!({"state": state}))), "{state}");
    }
    assert_eq!(
        ConnectorState::ALL.iter().map(|s| s.as_str()).collect::<Vec<_>>(),
        ["provisioned", "healthy", "degraded", "revoked", "reconnected"]
    );
    let timed = with(&value, json!({"last_event_at": "2026-01-15T10:00:00"}));
    round_trip::<UserConnectionStatus>(
        "UserConnectionStatus",
        &timed,
        r#"{"user_id":"","state":"revoked","last_event_at":"2026-01-15T10:00:00"}"#,
    );
    for wrong in [
        json!({"state": "unreachable"}),
        json!({"state": null}),
        json!({"user_id": null}),
        json!({"last_event_at": ""}),
        json!({"last_event_at": 0}),
    ] {
        assert!(!accepts("UserConnectionStatus", &with(&value, wrong.clone())), "{wrong}");
        assert!(
            serde_json::from_value::<UserConnectionStatus>(with(&value, wrong.clone())).is_err(),
            "{wrong}"
        );
    }
}

// D2.

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

// Output.

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
