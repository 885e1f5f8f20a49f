//! Records of their own.

use super::*;

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
