//! Who takes part: rosters, invitations, joins and leaves.

use super::*;

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
pub(super) fn r1_3_a_second_invitation_is_an_anomaly() {
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
pub(super) fn r2_3_a_second_join_does_not_refresh_the_identity() {
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
pub(super) fn r3_2_who_is_not_active_cannot_leave() {
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
pub(super) fn activity_who_has_left_is_departed() {
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
pub(super) fn activity_who_never_joined_is_unknown() {
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
