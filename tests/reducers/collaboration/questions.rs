//! Questions that the reference leaves open, and their answers: their numbers begin the names.

use super::*;

#[test]
pub(super) fn q1_a_malformed_payload_is_an_anomaly() {
    let outcome = permissive([
        joined("p1"),
        intent("p1", "sometimes"),
        comment("p1", "c1").without("content"),
        focus("p1", "planet", "mars"),
    ]);
    let expected = [
        "2 payload_invalid schema.enum",
        "3 payload_invalid schema.required",
        "4 payload_invalid schema.enum",
    ];
    outcome
        .anomalies(&expected)
        .has("/active_drivers", json!([]))
        .has("/comments", json!([]))
        .count(4)
        .last(4);
}

#[test]
pub(super) fn q1_a_malformed_payload_is_a_failure_in_strict_mode() {
    let outcome = strict([
        joined("p1"),
        intent("p1", "sometimes").without("mission_id"),
        comment("p1", "c1"),
    ]);
    outcome.fails("2 payload_invalid schema.required schema.enum");
    assert_eq!(
        outcome.failure()["reason"],
        "The payload does not fit the schema of DriveIntentSet."
    );
    // Invitations and joins, too.
    strict([joined("p1").with("participant_identity", json!({}))])
        .fails("1 payload_invalid schema.required");
}

#[test]
fn q2_nothing_vanishes_without_a_trace() {
    for (bad, detail) in [
        (heartbeat("p1").without("participant_id"), "schema.required"),
        (heartbeat(""), "schema.min_length"),
        (invited("p1").with("participant_id", Value::Null), "schema.type"),
        (drivers("", &["p1", "p1"]), "schema.min_length"),
        (drivers("w1", &["p1", "p1"]).with("participant_ids", Value::Null), "schema.type"),
        (drivers("w1", &["p1"]), "schema.min_items"),
    ] {
        permissive([joined("p1"), bad])
            .anomalies(&[&format!("2 payload_invalid {detail}")])
            .count(2)
            .last(2);
    }
}

#[test]
fn q3_members_of_a_wrong_type_stop_nothing_in_permissive_mode() {
    let wrong = [
        step_started("p1", "s1").with("step_id", 7),
        session("p1", "s1").with("linked_session_id", Value::Null),
        comment("p1", "c1").with("reply_to", json!([])),
        decision("p1", "d1").with("referenced_warning_id", 7),
        acknowledged("p1", "w1", "hold").with("warning_id", json!({})),
        drivers("w1", &["p1", "p1"]).with("participant_ids", json!(["p1", 7])),
    ];
    for bad in wrong {
        permissive([joined("p1"), bad.clone()]).anomalies(&["2 payload_invalid schema.type"]);
        strict([joined("p1"), bad]).fails("2 payload_invalid schema.type");
    }
}

#[test]
pub(super) fn q4_an_identity_of_another_id_is_kept_under_the_payloads_own() {
    let outcome = strict([
        invited("p1").with("participant_identity", identity("x")),
        joined("p1").with("participant_identity", identity("y")),
    ]);
    outcome
        .anomalies(&[])
        .notices(&["1 identity_id_mismatch", "2 identity_id_mismatch"])
        .has("/participants/p1/participant_id", "y");
    outcome.has("/notices/1/reason", "The identity names y, and the event is about p1.");
}

#[test]
fn q6_repeated_joins_invitations_and_leaves_raise_in_no_mode() {
    let outcome =
        strict([invited("p1"), invited("p1"), joined("p1"), joined("p1"), left("p1"), left("p1")]);
    outcome.anomalies(&["2 duplicate_invite", "4 duplicate_join", "6 leave_not_active"]);
}

#[test]
fn q8_an_empty_list_of_steps_stays() {
    strict([joined("p1"), step_started("p1", "s1"), step_completed("p1", "s1", "skipped")])
        .has("/active_executions", json!({"p1": []}));
}

#[test]
fn q9_sets_are_sorted() {
    let events = ["p3", "p1", "p2"]
        .into_iter()
        .flat_map(|id| [joined(id), focus(id, "wp", "WP01"), intent(id, "active")]);
    let outcome = strict(events);
    outcome
        .has("/participants_by_focus/wp:WP01", json!(["p1", "p2", "p3"]))
        .has("/active_drivers", json!(["p1", "p2", "p3"]));
}

#[test]
pub(super) fn q10_the_first_event_names_the_mission() {
    let outcome = strict([joined("p1"), heartbeat("p1").with("mission_id", "m2")]);
    outcome
        .anomalies(&[])
        .notices(&["2 mission_id_mismatch"])
        .has("/mission_id", "m1")
        .has("/presence/p1", "2026-01-15T10:00:00Z");
    outcome
        .has("/notices/0/reason", "The event names the mission m2, and the stream began with m1.");
}

#[test]
fn q10_a_malformed_first_event_may_still_name_it() {
    permissive([joined("p1").without("participant_id"), joined("p1").with("mission_id", "m2")])
        .has("/mission_id", "m1")
        .notices(&["2 mission_id_mismatch"]);
    let unnamed = permissive([joined("p1").with("mission_id", 7), joined("p1")]);
    // Where the first event names none, there is nothing to differ from.
    unnamed.has("/mission_id", "").notices(&[]);
    permissive([joined("p1"), heartbeat("p1").without("mission_id")])
        .notices(&[])
        .has("/mission_id", "m1");
}

#[test]
fn q13_all_events_of_the_family_count() {
    permissive([joined("p1"), foreign(), heartbeat("p2"), heartbeat("p1").without("mission_id")])
        .count(3)
        .last(4);
}

#[test]
pub(super) fn q14_comments_and_decisions_are_not_looked_up() {
    let outcome = strict([
        joined("p1"),
        comment("p1", "c1").with("reply_to", "c9"),
        comment("p1", "c1"),
        decision("p1", "d1").with("referenced_warning_id", "w9"),
        decision("p1", "d1"),
    ]);
    outcome.anomalies(&[]).notices(&[
        "2 reply_unknown",
        "3 duplicate_comment",
        "4 referenced_warning_unknown",
        "5 duplicate_decision",
    ]);
    assert_eq!(outcome.state()["comments"].as_array().unwrap().len(), 2);
    assert_eq!(outcome.state()["decisions"].as_array().unwrap().len(), 2);
    // A comment does not answer itself, and an answered warning without an entry of its own stands
    // for it.
    strict([joined("p1"), comment("p1", "c1").with("reply_to", "c1")])
        .notices(&["2 reply_unknown"]);
}

#[test]
fn q15_there_are_two_modes() {
    let heartbeat = heartbeat("p1").read(1);
    for mode in ReducerName::Collaboration.info().modes {
        let result = reduce(Collaboration::in_mode(*mode), [heartbeat.clone()]);
        assert_eq!(result.is_err(), *mode == Mode::Strict);
    }
    assert!(reduce(Collaboration::strict(), [heartbeat.clone()]).is_err());
    assert_eq!(reduce(Collaboration::permissive(), [heartbeat]).unwrap().anomalies.len(), 1);
    assert_eq!(Mode::default(), Mode::Strict);
}

#[test]
pub(super) fn copies_of_different_content_are_a_notice() {
    strict([joined("p1"), joined("p1").with("auth_principal_id", "a1").id(1).at(1)])
        .anomalies(&[])
        .notices(&["1 duplicate_conflict"])
        .count(1);
}
