//! Connectors: the rules in `src/reduce/family/connector.rs`.

use crate::given::{Draft, Outcome, event, foreign, strict};
use serde_json::{Value, json};
use spec_kitty_events::reduce::ReducerName;

pub(crate) const SAYING: &[fn()] = &[
    step_1_the_payload_is_looked_at_before_the_transition,
    step_2_and_q4_who_is_not_connected_is_disconnected_all_the_same,
    step_3_and_q5_a_refused_event_leaves_the_roster_and_the_health_check,
    q1_a_health_check_leads_to_healthy_whatever_it_found,
    q3_connectors_are_not_told_apart,
    q6_the_previous_state_of_an_event_decides_nothing,
    copies_of_different_content_are_a_notice,
];

fn given(events: impl IntoIterator<Item = Draft>) -> Outcome {
    strict(ReducerName::Connector, events)
}

fn of_connector(event_type: &str) -> Draft {
    let payload = json!({
        "connector_id": "c1", "connector_type": "github", "provider": "github", "mission_id": "m1",
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "actor_id": "a1",
        "actor_type": "system", "endpoint_url": "https://example.org",
        "recorded_at": "2026-01-15T09:00:00Z"
    });
    event(event_type, payload)
}

fn entered(state: &str) -> Draft {
    match state {
        "provisioned" => of_connector("ConnectorProvisioned")
            .with("credentials_ref", "vault:1")
            .with("config_hash", "h1"),
        "healthy" => of_connector("ConnectorHealthChecked")
            .with("health_status", "healthy")
            .with("latency_ms", 7.5),
        "degraded" => of_connector("ConnectorDegraded")
            .with("degradation_reason", "slow")
            .with("last_healthy_at", "2026-01-15T08:00:00Z"),
        "revoked" => of_connector("ConnectorRevoked").with("revocation_reason", "expired"),
        _ => of_connector("ConnectorReconnected")
            .with("previous_state", "degraded")
            .with("reconnect_strategy", "manual"),
    }
}

fn connected(user: &str) -> Draft {
    of_connector("UserConnected").with("user_id", user)
}

fn disconnected(user: &str) -> Draft {
    of_connector("UserDisconnected").with("user_id", user)
}

fn user(id: &str, state: &str, at: &str) -> Value {
    json!({"user_id": id, "state": state, "last_event_at": at})
}

const STATE: &str = "/current_state";
const USERS: &str = "/user_connections";

const STATES: [&str; 5] = ["provisioned", "healthy", "degraded", "revoked", "reconnected"];

/// The way to each state, and the states that it leads to.
const TABLE: [(&[&str], &[&str]); 6] = [
    (&[], &["provisioned"]),
    (&["provisioned"], &["healthy", "degraded", "revoked"]),
    (&["provisioned", "healthy"], &["degraded", "revoked"]),
    (&["provisioned", "degraded"], &["healthy", "revoked", "reconnected"]),
    (&["provisioned", "revoked"], &["reconnected"]),
    (&["provisioned", "degraded", "reconnected"], &["healthy", "degraded", "revoked"]),
];

#[test]
fn without_events_the_state_is_empty() {
    let empty = json!({
        "connector_id": null, "current_state": null, "provider": null, "last_health_check": null,
        "anomalies": [], "notices": [], "event_count": 0,
        "transition_log": [], "user_connections": []
    });
    assert_eq!(given([]).state(), &empty);
}

#[test]
fn every_cell_of_the_table_decides_a_transition() {
    for (way, allowed) in TABLE {
        for to in STATES {
            let outcome = given(way.iter().chain([&to]).map(|state| entered(state)));
            let number = way.len() + 1;
            if allowed.contains(&to) {
                outcome.anomalies(&[]).has(STATE, to).has(
                    &format!("/transition_log/{}", way.len()),
                    json!([outcome.named(number as u64), to]),
                );
            } else {
                let expected =
                    format!("{number} invalid_transition binding_transition_not_allowed");
                outcome
                    .anomalies(&[&expected])
                    .has(STATE, way.last().copied())
                    .lacks(&format!("/transition_log/{}", way.len()));
                let reason = format!(
                    "The connector may not go from {} to {to}.",
                    way.last().unwrap_or(&"no state")
                );
                outcome.has("/anomalies/0/reason", reason);
            }
        }
    }
}

#[test]
fn step_1_the_payload_is_looked_at_before_the_transition() {
    let outcome = given([
        entered("provisioned"),
        entered("provisioned").without("config_hash"),
        disconnected("u1").with("reason", Value::Null),
    ]);
    outcome
        .anomalies(&["2 payload_invalid schema.required", "3 payload_invalid schema.type"])
        .has(USERS, json!([]))
        .count(3);
}

#[test]
fn step_2_users_come_and_go_and_the_connector_stays() {
    let outcome = given([
        connected("u2"),
        connected("u1"),
        disconnected("u2").with("recorded_at", "2026-01-15T09:30:00+01:00"),
    ]);
    outcome
        .quiet()
        .has(STATE, Value::Null)
        .has("/connector_id", Value::Null)
        .has("/provider", Value::Null)
        .has("/transition_log", json!([]));
    outcome.has(
        USERS,
        json!([
            user("u1", "provisioned", "2026-01-15T09:00:00Z"),
            user("u2", "revoked", "2026-01-15T09:30:00+01:00")
        ]),
    );
}

#[test]
fn step_2_and_q4_who_is_not_connected_is_disconnected_all_the_same() {
    let outcome = given([disconnected("u1"), disconnected("u1")]);
    outcome
        .anomalies(&["1 invalid_transition user_not_connected"])
        .has(USERS, json!([user("u1", "revoked", "2026-01-15T09:00:00Z")]));
    outcome.has("/anomalies/0/reason", "The user u1 may not go from no state to revoked.");
}

#[test]
fn step_2_a_user_of_any_state_can_be_disconnected() {
    given([
        entered("provisioned").with("user_id", "u1"),
        entered("healthy").with("user_id", "u1"),
        disconnected("u1"),
    ])
    .quiet();
    given([connected("u1"), disconnected("u1"), disconnected("u1"), connected("u1")])
        .quiet()
        .has("/user_connections/0/state", "provisioned");
}

#[test]
fn step_3_and_q5_a_refused_event_leaves_the_roster_and_the_health_check() {
    let check =
        entered("healthy").with("user_id", "u1").with("recorded_at", "2026-01-15T09:59:00Z");
    let outcome = given([entered("provisioned"), entered("healthy"), check]);
    outcome
        .anomalies(&["3 invalid_transition binding_transition_not_allowed"])
        .has(USERS, json!([]));
    outcome.has("/last_health_check", "2026-01-15T09:00:00Z").lacks("/transition_log/2");
}

#[test]
fn step_4_an_event_that_counts_says_connector_provider_and_user() {
    let outcome = given([
        entered("provisioned").with("user_id", "u1"),
        entered("healthy").with("recorded_at", "2026-01-15T10:00:00.250+02:00"),
    ]);
    outcome
        .quiet()
        .has("/connector_id", "c1")
        .has("/provider", "github")
        .has("/last_health_check", "2026-01-15T10:00:00.250+02:00");
    outcome.has(USERS, json!([user("u1", "provisioned", "2026-01-15T09:00:00Z")])).count(2);
    outcome.has(
        "/transition_log",
        json!([[outcome.named(1), "provisioned"], [outcome.named(2), "healthy"]]),
    );
}

#[test]
fn step_4_only_a_health_check_sets_its_time() {
    let later = "2026-01-15T09:30:00Z";
    given([entered("provisioned"), entered("degraded")]).has("/last_health_check", Value::Null);
    let outcome = given([
        entered("provisioned"),
        entered("healthy"),
        entered("degraded").with("recorded_at", later),
        connected("u1").with("recorded_at", later),
    ]);
    outcome.quiet().has("/last_health_check", "2026-01-15T09:00:00Z");
}

#[test]
fn step_4_an_empty_user_is_none() {
    for none in [json!(""), Value::Null] {
        given([entered("provisioned").with("user_id", none)]).quiet().has(USERS, json!([]));
    }
}

#[test]
fn step_4_every_event_of_a_connector_may_concern_a_user() {
    let all = ["provisioned", "healthy", "degraded", "reconnected", "revoked"];
    let outcome = given(all.map(|state| entered(state).with("user_id", state)));
    let states: Vec<_> = outcome.state()["user_connections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|u| (u["user_id"].clone(), u["state"].clone()))
        .collect();
    assert_eq!(states.len(), 5);
    assert!(states.iter().all(|(user, state)| user == state), "{states:?}");
    assert!(states.is_sorted_by_key(|(user, _)| user.as_str().unwrap()));
}

#[test]
fn q1_a_health_check_leads_to_healthy_whatever_it_found() {
    for status in ["degraded", "unreachable"] {
        let outcome =
            given([entered("provisioned"), entered("healthy").with("health_status", status)]);
        outcome.anomalies(&[]).notices(&["2 health_status_ignored"]).has(STATE, "healthy");
        outcome.has(
            "/notices/0/reason",
            format!("The health check says {status}, and the state is healthy all the same."),
        );
    }
}

#[test]
fn q2_a_second_health_check_is_refused() {
    given([entered("provisioned"), entered("healthy"), entered("healthy")])
        .anomalies(&["3 invalid_transition binding_transition_not_allowed"]);
}

#[test]
fn q3_connectors_are_not_told_apart() {
    let outcome = given([
        entered("provisioned"),
        entered("healthy").with("connector_id", "c2").with("provider", "jira"),
    ]);
    outcome
        .anomalies(&[])
        .notices(&["2 connector_mismatch"])
        .has("/connector_id", "c2")
        .has("/provider", "jira");
    outcome.has(
        "/notices/0/reason",
        "The event is about the connector c2, and the one before was about c1.",
    );
}

#[test]
fn q6_the_previous_state_of_an_event_decides_nothing() {
    let outcome = given([
        entered("provisioned"),
        entered("degraded"),
        entered("reconnected").with("previous_state", "revoked"),
    ]);
    outcome.anomalies(&[]).notices(&["3 previous_state_mismatch"]).has(STATE, "reconnected");
    outcome.has(
        "/notices/0/reason",
        "The event says that the connector was revoked, and it was degraded.",
    );
}

#[test]
fn q8_an_anomaly_names_codes_and_no_values() {
    let outcome =
        given([entered("provisioned").with("credentials_ref", "hunter2").without("config_hash")]);
    outcome.anomalies(&["1 payload_invalid schema.required"]);
    assert!(!outcome.state().to_string().contains("hunter2"));
}

#[test]
fn q9_the_two_conditions_of_one_code_are_told_apart() {
    let expected = [
        "1 invalid_transition user_not_connected",
        "2 invalid_transition binding_transition_not_allowed",
    ];
    given([disconnected("u1"), entered("revoked")]).anomalies(&expected);
}

#[test]
fn q10_a_language_model_is_no_actor_here() {
    given([entered("provisioned").with("actor_type", "llm")])
        .anomalies(&["1 payload_invalid schema.enum"]);
    given([entered("provisioned").with("actor_type", "human")]).quiet();
}

#[test]
fn all_events_count_and_one_of_another_type_hides_one_with_its_id() {
    given([entered("provisioned"), foreign()]).quiet().count(2);
    given([foreign().id(7).at(1), entered("provisioned").id(7).at(2)])
        .notices(&["1 duplicate_conflict"])
        .has(STATE, Value::Null)
        .count(1);
}

#[test]
fn copies_of_different_content_are_a_notice() {
    given([entered("provisioned"), entered("provisioned").with("config_hash", "h2").id(1).at(1)])
        .notices(&["1 duplicate_conflict"])
        .count(1);
}
