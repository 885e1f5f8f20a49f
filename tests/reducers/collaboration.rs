//! Who works on a mission together: the rules in `src/reduce/family/collaboration.rs`.

use crate::given::{self, Draft, Outcome, event, foreign};
use serde_json::{Value, json};
use spec_kitty_events::ParticipantIdentity;
use spec_kitty_events::reduce::{Collaboration, Mode, ReduceOptions, ReducerName, reduce};
use std::collections::BTreeMap;

pub(crate) const SAYING: &[fn()] = &[
    q1_a_malformed_payload_is_an_anomaly,
    q1_a_malformed_payload_is_a_failure_in_strict_mode,
    r1_3_a_second_invitation_is_an_anomaly,
    r2_3_a_second_join_does_not_refresh_the_identity,
    r3_2_who_is_not_active_cannot_leave,
    activity_who_has_left_is_departed,
    activity_who_never_joined_is_unknown,
    r8_a_step_must_be_under_way,
    r10_2_an_answer_to_an_unknown_warning_stands_for_it,
    q4_an_identity_of_another_id_is_kept_under_the_payloads_own,
    q10_the_first_event_names_the_mission,
    q14_comments_and_decisions_are_not_looked_up,
    copies_of_different_content_are_a_notice,
];

fn strict(events: impl IntoIterator<Item = Draft>) -> Outcome {
    given::strict(ReducerName::Collaboration, events)
}

fn permissive(events: impl IntoIterator<Item = Draft>) -> Outcome {
    given::permissive(ReducerName::Collaboration, events)
}

fn identity(id: &str) -> Value {
    json!({"participant_id": id, "participant_type": "human", "display_name": null,
    "session_id": null})
}

fn roster(ids: &[&str]) -> BTreeMap<String, ParticipantIdentity> {
    ids.iter().map(|id| ((*id).to_owned(), serde_json::from_value(identity(id)).unwrap())).collect()
}

fn of(event_type: &str, id: &str) -> Draft {
    event(event_type, json!({"participant_id": id, "mission_id": "m1"}))
}

fn invited(id: &str) -> Draft {
    of("ParticipantInvited", id)
        .with("participant_identity", identity(id))
        .with("invited_by", "owner")
}

fn joined(id: &str) -> Draft {
    of("ParticipantJoined", id).with("participant_identity", identity(id))
}

fn left(id: &str) -> Draft {
    of("ParticipantLeft", id)
}

fn heartbeat(id: &str) -> Draft {
    of("PresenceHeartbeat", id)
}

fn intent(id: &str, intent: &str) -> Draft {
    of("DriveIntentSet", id).with("intent", intent)
}

fn focus(id: &str, kind: &str, target: &str) -> Draft {
    of("FocusChanged", id).with("focus_target", json!({"target_type": kind, "target_id": target}))
}

fn step_started(id: &str, step: &str) -> Draft {
    of("PromptStepExecutionStarted", id).with("step_id", step)
}

fn step_completed(id: &str, step: &str, outcome: &str) -> Draft {
    of("PromptStepExecutionCompleted", id).with("step_id", step).with("outcome", outcome)
}

fn drivers(warning: &str, ids: &[&str]) -> Draft {
    let target = json!({"target_type": "wp", "target_id": "WP01"});
    let payload = json!({"warning_id": warning, "mission_id": "m1", "participant_ids": ids,
    "focus_target": target, "severity": "info"});
    event("ConcurrentDriverWarning", payload)
}

fn collision(warning: &str, ids: &[&str]) -> Draft {
    let payload = json!({"warning_id": warning, "mission_id": "m1", "participant_ids": ids,
    "step_id": "s1", "severity": "warning"});
    event("PotentialStepCollisionDetected", payload)
}

fn acknowledged(id: &str, warning: &str, answer: &str) -> Draft {
    of("WarningAcknowledged", id).with("warning_id", warning).with("acknowledgement", answer)
}

fn comment(id: &str, comment: &str) -> Draft {
    of("CommentPosted", id).with("comment_id", comment).with("content", "Looks good.")
}

fn decision(id: &str, decision: &str) -> Draft {
    of("DecisionCaptured", id)
        .with("decision_id", decision)
        .with("topic", "storage")
        .with("chosen_option", "sqlite")
}

fn session(id: &str, session: &str) -> Draft {
    of("SessionLinked", id)
        .with("primary_session_id", "s0")
        .with("linked_session_id", session)
        .with("link_type", "cli_to_saas")
}

/// What only those who have joined may do.
fn activities(id: &str) -> Vec<Draft> {
    vec![
        intent(id, "active"),
        focus(id, "wp", "WP01"),
        step_started(id, "s1"),
        step_completed(id, "s1", "success"),
        acknowledged(id, "w1", "hold"),
        comment(id, "c1"),
        decision(id, "d1"),
        session(id, "s1"),
    ]
}

#[test]
fn pipeline_2_without_events_the_state_is_empty() {
    let empty = json!({
        "mission_id": "", "participants": {}, "departed_participants": {}, "presence": {},
        "active_drivers": [], "focus_by_participant": {},
        "participants_by_focus": {}, "warnings": [], "decisions": [], "comments": [],
        "active_executions": {}, "linked_sessions": {},
        "anomalies": [], "notices": [], "event_count": 0, "last_processed_event_id": null
    });
    assert_eq!(strict([foreign()]).state(), &empty);
}

#[test]
fn q5_a_roster_is_there_even_without_events() {
    let options = ReduceOptions { roster: roster(&["p2", "p1"]), ..ReduceOptions::default() };
    let outcome = given::given(ReducerName::Collaboration, &options, []);
    outcome.has("/participants", json!({"p1": identity("p1"), "p2": identity("p2")})).count(0);
    let reducer = Collaboration::strict().with_roster(roster(&["p1"]));
    assert_eq!(reducer.roster().len(), 1);
    assert_eq!(reduce(reducer, []).unwrap().participants, roster(&["p1"]));
}

#[test]
fn a_roster_counts_as_joined_before_the_first_event() {
    let options = ReduceOptions { roster: roster(&["p1"]), mode: Mode::Strict };
    let outcome = given::given(
        ReducerName::Collaboration,
        &options,
        [heartbeat("p1"), joined("p1"), invited("p1"), left("p1")],
    );
    outcome
        .anomalies(&["2 duplicate_join", "3 duplicate_invite"])
        .has("/participants", json!({}))
        .has("/departed_participants/p1", identity("p1"));
}

#[test]
fn d18_a_roster_and_an_identity_lose_unknown_members() {
    let mut noted = identity("p1");
    noted["mood"] = json!("good");
    let roster =
        BTreeMap::from([("p1".to_owned(), serde_json::from_value(noted.clone()).unwrap())]);
    let options = ReduceOptions { roster, ..ReduceOptions::default() };
    given::given(ReducerName::Collaboration, &options, []).has("/participants/p1", identity("p1"));
    strict([joined("p1").with("participant_identity", noted)])
        .has("/participants/p1", identity("p1"));
}

#[test]
fn r1_an_invitation_changes_nothing_that_is_seen() {
    strict([invited("p1")])
        .quiet()
        .has("/participants", json!({}))
        .has("/mission_id", "m1")
        .count(1)
        .last(1);
}

#[test]
fn r1_3_a_second_invitation_is_an_anomaly() {
    let outcome = strict([invited("p1"), invited("p1"), joined("p1"), invited("p1")]);
    outcome.anomalies(&["2 duplicate_invite", "4 duplicate_invite"]);
    outcome
        .has("/anomalies/0/reason", "The participant p1 is invited or active already.")
        .has("/anomalies/0/event_type", "ParticipantInvited");
}

#[test]
fn r1_4_who_has_left_may_be_invited_again() {
    strict([invited("p1"), joined("p1"), left("p1"), invited("p1")]).quiet();
}

#[test]
fn r2_no_invitation_is_needed_and_a_join_consumes_it() {
    strict([joined("p1")]).quiet().has("/participants/p1", identity("p1"));
}

#[test]
fn r2_3_a_second_join_does_not_refresh_the_identity() {
    let mut other = identity("p1");
    other["display_name"] = json!("Ana");
    let outcome = strict([joined("p1"), joined("p1").with("participant_identity", other)]);
    outcome.anomalies(&["2 duplicate_join"]).has("/participants/p1/display_name", Value::Null);
}

#[test]
fn r2_4_who_has_left_may_join_again() {
    strict([joined("p1"), left("p1"), joined("p1")])
        .quiet()
        .has("/participants/p1", identity("p1"))
        .has("/departed_participants", json!({}));
}

#[test]
fn r3_2_who_is_not_active_cannot_leave() {
    let outcome =
        strict([left("p1"), invited("p2"), left("p2"), joined("p3"), left("p3"), left("p3")]);
    outcome
        .anomalies(&["1 leave_not_active", "3 leave_not_active", "6 leave_not_active"])
        .has("/departed_participants", json!({"p3": identity("p3")}));
}

#[test]
fn r3_3_leaving_ends_presence_and_work_and_leaves_the_record() {
    let work = [
        joined("p1"),
        joined("p2"),
        heartbeat("p1"),
        intent("p1", "active"),
        focus("p1", "wp", "WP01"),
        step_started("p1", "s1"),
        drivers("w1", &["p1", "p2"]),
        acknowledged("p1", "w1", "hold"),
        comment("p1", "c1"),
        decision("p1", "d1"),
        session("p1", "s1"),
        left("p1"),
    ];
    let outcome = strict(work);
    outcome
        .quiet()
        .has("/participants", json!({"p2": identity("p2")}))
        .has("/departed_participants/p1", identity("p1"));
    for pointer in
        ["/presence", "/focus_by_participant", "/participants_by_focus", "/active_executions"]
    {
        outcome.has(pointer, json!({}));
    }
    outcome
        .has("/active_drivers", json!([]))
        .has("/linked_sessions/p1", json!(["s1"]))
        .has("/warnings/0/acknowledgements/p1", "hold");
    outcome.has("/comments/0/participant_id", "p1").has("/decisions/0/participant_id", "p1");
}

#[test]
fn activity_who_has_left_is_departed() {
    for activity in activities("p1") {
        let event_type = activity.clone();
        permissive([joined("p1"), left("p1"), activity]).anomalies(&["3 participant_departed"]);
        let outcome = strict([joined("p1"), left("p1"), event_type]);
        outcome.fails("3 participant_departed");
        assert_eq!(outcome.failure()["participant_id"], "p1");
        assert_eq!(outcome.failure()["reason"], "The participant p1 has left.");
        assert_eq!(outcome.failure()["reducer"], "collaboration");
    }
}

#[test]
fn activity_who_never_joined_is_unknown() {
    for activity in activities("p1").into_iter().chain([heartbeat("p1")]) {
        // Being invited is not enough.
        let outcome = permissive([invited("p1"), activity.clone()]);
        outcome
            .anomalies(&["2 participant_unknown"])
            .has("/presence", json!({}))
            .has("/comments", json!([]));
        let outcome = strict([invited("p1"), activity]);
        outcome.fails("2 participant_unknown");
        assert_eq!(outcome.failure()["participant_id"], "p1");
    }
}

#[test]
fn r4_presence_is_the_time_of_the_last_heartbeat_in_order() {
    let outcome = strict([
        joined("p1"),
        heartbeat("p1").time("2026-01-15T12:00:00Z"),
        heartbeat("p1").time("2026-01-15T11:00:00+02:00"),
    ]);
    outcome.quiet().has("/presence/p1", "2026-01-15T11:00:00+02:00");
}

#[test]
fn r4_2_and_q7_a_heartbeat_after_leaving_is_kept_and_survives_a_rejoin() {
    let events = || [joined("p1"), left("p1"), heartbeat("p1"), joined("p1")];
    let outcome = permissive(events());
    outcome
        .anomalies(&["3 participant_departed"])
        .has("/presence/p1", "2026-01-15T10:00:00Z")
        .has("/participants/p1", identity("p1"));
    strict(events()).fails("3 participant_departed");
}

#[test]
fn r5_driving_is_switched_on_and_off_and_drivers_are_sorted() {
    let outcome = strict([
        joined("p2"),
        joined("p1"),
        joined("p3"),
        intent("p2", "active"),
        intent("p1", "active"),
        intent("p3", "active"),
        intent("p3", "inactive"),
    ]);
    outcome.quiet().has("/active_drivers", json!(["p1", "p2"]));
    strict([joined("p1"), intent("p1", "inactive")]).quiet().has("/active_drivers", json!([]));
}

#[test]
fn r6_a_focus_takes_the_place_of_the_one_before() {
    let outcome = strict([
        joined("p1"),
        joined("p2"),
        focus("p2", "wp", "WP01"),
        focus("p1", "wp", "WP01"),
        focus("p1", "file", "src:main.rs"),
    ]);
    outcome.quiet().has(
        "/focus_by_participant/p1",
        json!({"target_type": "file", "target_id": "src:main.rs"}),
    );
    outcome.has("/participants_by_focus", json!({"file:src:main.rs": ["p1"], "wp:WP01": ["p2"]}));
    let again = strict([
        joined("p1"),
        focus("p1", "wp", "WP01"),
        focus("p1", "step", "s1"),
        focus("p1", "step", "s1"),
    ]);
    again.has("/participants_by_focus", json!({"step:s1": ["p1"]}));
}

#[test]
fn r7_steps_are_a_list_with_repeats() {
    let outcome = strict([
        joined("p1"),
        step_started("p1", "s1"),
        step_started("p1", "s2"),
        step_started("p1", "s1"),
    ]);
    outcome.quiet().has("/active_executions/p1", json!(["s1", "s2", "s1"]));
}

#[test]
fn r8_a_completion_takes_the_first_occurrence_whatever_the_outcome() {
    let starts = ["s1", "s2", "s1"].map(|step| step_started("p1", step));
    for result in ["success", "failure", "skipped"] {
        let events = [joined("p1")]
            .into_iter()
            .chain(starts.clone())
            .chain([step_completed("p1", "s1", result)]);
        strict(events).quiet().has("/active_executions/p1", json!(["s2", "s1"]));
    }
}

#[test]
fn r8_a_step_must_be_under_way() {
    let events = || {
        [
            joined("p1"),
            joined("p2"),
            step_started("p2", "s1"),
            step_completed("p1", "s1", "success"),
        ]
    };
    permissive(events())
        .anomalies(&["4 step_not_started"])
        .has("/active_executions", json!({"p2": ["s1"]}));
    let outcome = strict(events());
    outcome.fails("4 step_not_started");
    assert_eq!(outcome.failure()["reason"], "The participant p1 has no step s1 under way.");
    assert_eq!(outcome.failure()["participant_id"], Value::Null);
    permissive([joined("p1"), step_started("p1", "s1"), step_completed("p1", "s2", "success")])
        .anomalies(&["3 step_not_started"]);
}

#[test]
fn r9_a_warning_is_recorded() {
    for (warning, kind) in [
        (drivers("w1", &["p2", "p1"]), "ConcurrentDriverWarning"),
        (collision("w1", &["p2", "p1"]), "PotentialStepCollisionDetected"),
    ] {
        let outcome = strict([joined("p1"), joined("p2"), warning]);
        let entry = json!({
            "warning_id": "w1", "event_id": outcome.named(3), "warning_type": kind,
            "participant_ids": ["p2", "p1"], "acknowledgements": {}
        });
        outcome.quiet().has("/warnings", json!([entry]));
    }
}

#[test]
fn r9_3_each_participant_of_a_warning_is_looked_up() {
    let events = || [joined("p1"), left("p1"), drivers("w1", &["p1", "p2", "p2"])];
    let outcome = permissive(events());
    outcome.anomalies(&[
        "3 participant_departed",
        "3 participant_unknown",
        "3 participant_unknown",
    ]);
    outcome.has("/warnings/0/participant_ids", json!(["p1", "p2", "p2"]));
    strict(events()).fails("3 participant_departed");
    strict([collision("w1", &["p9", "p1"])]).fails("1 participant_unknown");
}

#[test]
fn r9_4_and_q11_a_warning_of_a_known_id_replaces_all_but_the_answers() {
    let outcome = strict([
        joined("p1"),
        joined("p2"),
        drivers("w1", &["p1", "p2"]),
        drivers("w2", &["p1", "p2"]),
        acknowledged("p1", "w1", "continue"),
        collision("w1", &["p2", "p2"]),
    ]);
    let entry = json!({
        "warning_id": "w1", "event_id": outcome.named(6),
        "warning_type": "PotentialStepCollisionDetected", "participant_ids": ["p2", "p2"],
        "acknowledgements": {"p1": "continue"}
    });
    outcome.quiet().has("/warnings/0", entry).has("/warnings/1/warning_id", "w2");
}

#[test]
fn r10_1_and_q12_anybody_may_answer_and_the_last_answer_counts() {
    let answers = ["continue", "hold", "reassign", "defer"];
    let events = [joined("p1"), joined("p2"), joined("p3"), drivers("w1", &["p1", "p2"])];
    let outcome =
        strict(events.into_iter().chain(answers.map(|answer| acknowledged("p3", "w1", answer))));
    outcome.quiet().has("/warnings/0/acknowledgements", json!({"p3": "defer"}));
}

#[test]
fn r10_2_an_answer_to_an_unknown_warning_stands_for_it() {
    let events = || {
        [
            joined("p1"),
            joined("p2"),
            acknowledged("p1", "w1", "hold"),
            acknowledged("p2", "w1", "defer"),
        ]
    };
    let outcome = permissive(events());
    let entry = json!({
        "warning_id": "w1", "event_id": outcome.named(3), "warning_type": "UnknownWarning",
        "participant_ids": ["p1"],
        "acknowledgements": {"p1": "hold", "p2": "defer"}
    });
    outcome.anomalies(&["3 warning_unknown"]).has("/warnings", json!([entry]));
    strict(events()).fails("3 warning_unknown");
    let later = permissive(events().into_iter().chain([collision("w1", &["p1", "p2"])]));
    later
        .has("/warnings/0/warning_type", "PotentialStepCollisionDetected")
        .has("/warnings/0/event_id", later.named(5));
    later
        .has("/warnings/0/participant_ids", json!(["p1", "p2"]))
        .has("/warnings/0/acknowledgements", json!({"p1": "hold", "p2": "defer"}));
}

#[test]
fn r11_comments_are_appended() {
    let outcome =
        strict([joined("p1"), comment("p1", "c1"), comment("p1", "c2").with("reply_to", "c1")]);
    let entry = json!({"comment_id": "c1", "event_id": outcome.named(2), "participant_id": "p1",
    "content": "Looks good.", "reply_to": null});
    outcome.quiet().has("/comments/0", entry).has("/comments/1/reply_to", "c1");
}

#[test]
fn r12_decisions_are_appended() {
    let outcome = strict([
        joined("p1"),
        joined("p2"),
        drivers("w1", &["p1", "p2"]),
        decision("p1", "d1").with("rationale", "simple").with("referenced_warning_id", "w1"),
        decision("p1", "d2"),
    ]);
    let entry = json!({
        "decision_id": "d1", "event_id": outcome.named(4), "participant_id": "p1",
        "topic": "storage", "chosen_option": "sqlite",
        "referenced_warning_id": "w1"
    });
    outcome
        .quiet()
        .has("/decisions/0", entry)
        .has("/decisions/1/referenced_warning_id", Value::Null);
}

#[test]
fn r13_sessions_are_a_list_with_repeats() {
    strict([joined("p1"), session("p1", "s2"), session("p1", "s1"), session("p1", "s2")])
        .quiet()
        .has("/linked_sessions/p1", json!(["s2", "s1", "s2"]));
}

#[test]
fn q1_a_malformed_payload_is_an_anomaly() {
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
fn q1_a_malformed_payload_is_a_failure_in_strict_mode() {
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
fn q4_an_identity_of_another_id_is_kept_under_the_payloads_own() {
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
fn q10_the_first_event_names_the_mission() {
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
fn q14_comments_and_decisions_are_not_looked_up() {
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
fn copies_of_different_content_are_a_notice() {
    strict([joined("p1"), joined("p1").with("auth_principal_id", "a1").id(1).at(1)])
        .anomalies(&[])
        .notices(&["1 duplicate_conflict"])
        .count(1);
}
