//! Actors and their labels.

use super::*;

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
