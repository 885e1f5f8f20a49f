//! A decision point: the rules in `src/reduce/family/decision_point.rs`.

use crate::given::{Draft, Outcome, event, foreign, strict};
use serde_json::{Value, json};
use spec_kitty_events::reduce::ReducerName;

pub(crate) const SAYING: &[fn()] = &[
    step_1_after_the_end_nothing_counts_and_no_payload_is_looked_at,
    step_2_and_q2_the_transition_is_looked_at_before_the_payload,
    step_3_a_malformed_payload_changes_nothing,
    step_4_all_that_is_missing_for_a_decision_is_named,
    step_5_a_language_model_takes_part_in_p0_as_adviser,
    q7_a_service_with_the_owners_authority_is_a_notice,
    copies_of_different_content_are_a_notice,
];

fn given(events: impl IntoIterator<Item = Draft>) -> Outcome {
    strict(ReducerName::DecisionPoint, events)
}

/// By the human owner of the mission.
fn entered(state: &str) -> Draft {
    let event_type = match state {
        "open" => "DecisionPointOpened",
        "discussing" => "DecisionPointDiscussing",
        "resolved" => "DecisionPointResolved",
        _ => "DecisionPointOverridden",
    };
    let payload = json!({
        "decision_point_id": "d1", "mission_id": "m1", "run_id": "r1", "mission_slug": "importer",
        "mission_type": "research", "phase": "P1",
        "actor_id": "ana", "actor_type": "human", "authority_role": "mission_owner",
        "mission_owner_authority_flag": true,
        "mission_owner_authority_path": "", "rationale": "simple", "alternatives_considered": ["a",
        "b"], "evidence_refs": ["e1"],
        "state_entered_at": "2026-01-15T10:00:00.5+05:30", "recorded_at": "2026-01-15T10:00:00Z"
    });
    event(event_type, payload)
}

fn by(state: &str, actor_type: &str, role: &str, flag: bool) -> Draft {
    entered(state)
        .with("actor_type", actor_type)
        .with("authority_role", role)
        .with("mission_owner_authority_flag", flag)
}

fn llm(state: &str) -> Draft {
    by(state, "llm", "advisory", false).with("phase", "P0")
}

const STATES: [&str; 4] = ["open", "discussing", "resolved", "overridden"];

/// The way to each state, and the states that it leads to.
const TABLE: [(&[&str], &[&str]); 5] = [
    (&[], &["open"]),
    (&["open"], &["discussing", "resolved"]),
    (&["open", "discussing"], &["discussing", "resolved"]),
    (&["open", "resolved"], &["overridden"]),
    (&["open", "resolved", "overridden"], &[]),
];

#[test]
fn without_events_the_state_is_empty() {
    let empty = json!({
        "state": null, "decision_point_id": null, "mission_id": null, "run_id": null,
        "mission_slug": null, "mission_type": null, "phase": null,
        "last_actor_id": null, "last_actor_type": null, "last_authority_role": null,
        "last_rationale": null, "last_alternatives_considered": null,
        "last_evidence_refs": null, "last_state_entered_at": null, "anomalies": [], "notices": [],
        "event_count": 0
    });
    assert_eq!(given([]).state(), &empty);
}

#[test]
fn every_cell_of_the_table_decides_a_transition() {
    for (way, allowed) in TABLE {
        for to in STATES {
            let outcome = given(way.iter().chain([&to]).map(|state| entered(state)));
            if allowed.contains(&to) {
                outcome.quiet().has("/state", to);
            } else {
                let code = if way.contains(&"overridden") {
                    "event_after_terminal"
                } else {
                    "invalid_transition"
                };
                outcome
                    .anomalies(&[&format!("{} {code}", way.len() + 1)])
                    .has("/state", way.last().copied());
            }
        }
    }
}

#[test]
fn step_1_after_the_end_nothing_counts_and_no_payload_is_looked_at() {
    let outcome = given(
        ["open", "resolved", "overridden"]
            .map(entered)
            .into_iter()
            .chain([entered("open").without("phase")]),
    );
    outcome
        .anomalies(&["4 event_after_terminal"])
        .has("/anomalies/0/reason", "The decision point is overridden already.");
    outcome.has("/anomalies/0/event_type", "DecisionPointOpened").count(4);
}

#[test]
fn step_2_and_q2_the_transition_is_looked_at_before_the_payload() {
    let outcome = given([
        entered("resolved").without("phase"),
        entered("open"),
        entered("open").without("phase"),
    ]);
    outcome.anomalies(&["1 invalid_transition", "3 invalid_transition"]);
    outcome.has("/anomalies/0/reason", "A decision point may not go from no state to resolved.");
    outcome.has("/anomalies/1/reason", "A decision point may not go from open to open.");
    // And before authority.
    given([by("resolved", "llm", "informed", false)]).anomalies(&["1 invalid_transition"]);
}

#[test]
fn step_3_a_malformed_payload_changes_nothing() {
    let outcome = given([
        entered("open").without("phase"),
        entered("open"),
        entered("discussing").with("evidence_refs", json!([])),
    ]);
    outcome
        .anomalies(&["1 payload_invalid schema.required", "3 payload_invalid schema.min_items"])
        .has("/state", "open")
        .count(3);
    // Before authority.
    given([entered("open"), by("resolved", "llm", "informed", false).without("phase")])
        .anomalies(&["2 payload_invalid schema.required"]);
}

#[test]
fn step_4_all_that_is_missing_for_a_decision_is_named() {
    for (state, way) in [("resolved", &["open"][..]), ("overridden", &["open", "resolved"])] {
        for (actor_type, role, flag, missing) in [
            ("service", "mission_owner", true, "actor_not_human"),
            ("human", "advisory", true, "role_not_mission_owner"),
            ("human", "informed", true, "role_not_mission_owner"),
            ("human", "mission_owner", false, "owner_flag_not_set"),
            ("llm", "advisory", false, "actor_not_human role_not_mission_owner owner_flag_not_set"),
        ] {
            let outcome = given(
                way.iter().map(|state| entered(state)).chain([by(state, actor_type, role, flag)]),
            );
            let number = way.len() + 1;
            outcome
                .anomalies(&[&format!("{number} authority_policy_violation {missing}")])
                .has("/state", way.last().copied());
            outcome.has(
                "/anomalies/0/reason",
                format!("The actor has not the authority to bring a decision point to {state}."),
            );
        }
    }
}

#[test]
fn step_5_a_language_model_takes_part_in_p0_as_adviser() {
    for role in ["advisory", "informed"] {
        given([
            llm("open").with("authority_role", role),
            llm("discussing").with("authority_role", role),
        ])
        .quiet()
        .has("/state", "discussing");
    }
    for (bad, detail) in [
        (llm("open").with("phase", "P1"), "llm_phase_not_p0"),
        (llm("open").with("authority_role", "mission_owner"), "llm_role_not_allowed"),
        (llm("open").with("mission_owner_authority_flag", true), "llm_has_owner_flag"),
        // The first rule that is broken decides.
        (by("open", "llm", "mission_owner", true), "llm_phase_not_p0"),
        (by("open", "llm", "mission_owner", true).with("phase", "P0"), "llm_role_not_allowed"),
    ] {
        given([bad])
            .anomalies(&[&format!("1 llm_policy_violation {detail}")])
            .has("/state", Value::Null);
    }
    given([entered("open"), llm("discussing").with("phase", "P9")])
        .anomalies(&["2 llm_policy_violation llm_phase_not_p0"])
        .has("/state", "open");
}

#[test]
fn step_5_people_and_services_may_open_and_discuss_as_anybody() {
    for actor_type in ["human", "service"] {
        for role in ["mission_owner", "advisory", "informed"] {
            for flag in [true, false] {
                given([
                    by("open", actor_type, role, flag),
                    by("discussing", actor_type, role, flag),
                ])
                .anomalies(&[])
                .has("/state", "discussing");
            }
        }
    }
}

#[test]
fn step_6_the_last_event_that_counts_says_all() {
    let outcome = given([
        by("open", "service", "informed", false),
        entered("discussing").with("rationale", "new facts").with("actor_id", "ben"),
    ]);
    outcome
        .quiet()
        .has("/state", "discussing")
        .has("/decision_point_id", "d1")
        .has("/mission_id", "m1")
        .has("/run_id", "r1");
    outcome
        .has("/mission_slug", "importer")
        .has("/mission_type", "research")
        .has("/phase", "P1")
        .has("/last_actor_id", "ben");
    outcome
        .has("/last_actor_type", "human")
        .has("/last_authority_role", "mission_owner")
        .has("/last_rationale", "new facts");
    outcome
        .has("/last_alternatives_considered", json!(["a", "b"]))
        .has("/last_evidence_refs", json!(["e1"]));
    // As the event says it (D18).
    outcome.has("/last_state_entered_at", "2026-01-15T10:00:00.5+05:30");
}

#[test]
fn a_rejected_decision_may_be_followed_by_a_correct_one() {
    let outcome =
        given([entered("open"), by("resolved", "human", "advisory", true), entered("resolved")]);
    outcome
        .anomalies(&["2 authority_policy_violation role_not_mission_owner"])
        .has("/state", "resolved");
}

#[test]
fn q1_decision_points_are_not_told_apart() {
    // The recommendation is not taken (D19).
    given([entered("open"), entered("resolved").with("decision_point_id", "d2")])
        .quiet()
        .has("/state", "resolved")
        .has("/decision_point_id", "d2");
}

#[test]
fn q3_an_anomaly_names_codes_and_no_values() {
    let outcome = given([entered("open").with("rationale", json!({"secret": "hunter2"}))]);
    outcome.anomalies(&["1 payload_invalid schema.type"]);
    assert!(!outcome.state().to_string().contains("hunter2"));
}

#[test]
fn q5_a_decision_of_a_language_model_is_a_matter_of_authority() {
    let outcome = given([entered("open"), llm("resolved").with("phase", "P9")]);
    outcome.anomalies(&[
        "2 authority_policy_violation actor_not_human role_not_mission_owner owner_flag_not_set",
    ]);
}

#[test]
fn q6_the_phase_is_compared_exactly() {
    for phase in ["p0", "P0 ", " P0", "P00"] {
        given([llm("open").with("phase", phase)])
            .anomalies(&["1 llm_policy_violation llm_phase_not_p0"]);
    }
}

#[test]
fn q7_a_service_with_the_owners_authority_is_a_notice() {
    given([by("open", "service", "mission_owner", true)])
        .anomalies(&[])
        .notices(&["1 service_owner_authority"])
        .has("/state", "open");
    given([
        by("open", "service", "mission_owner", false),
        by("discussing", "service", "advisory", true),
    ])
    .quiet();
}

#[test]
fn q8_all_events_count_and_one_of_another_type_hides_one_with_its_id() {
    given([entered("open"), foreign()]).quiet().count(2);
    given([foreign().id(7).at(1), entered("open").id(7).at(2)])
        .notices(&["1 duplicate_conflict"])
        .has("/state", Value::Null)
        .count(1);
}

#[test]
fn q9_the_flag_is_a_boolean() {
    for flag in [json!("yes"), json!(1), json!("true")] {
        given([entered("open"), entered("resolved").with("mission_owner_authority_flag", flag)])
            .anomalies(&["2 payload_invalid schema.type"]);
    }
}

#[test]
fn copies_of_different_content_are_a_notice() {
    given([entered("open"), entered("open").with("phase", "P2").id(1).at(5)])
        .notices(&["1 duplicate_conflict"])
        .has("/phase", "P1")
        .count(1);
}
