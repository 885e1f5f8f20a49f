//! Work packages: the rules in `src/reduce/family/status.rs`.

use crate::given::{Draft, Outcome, event, foreign, strict};
use serde_json::{Value, json};
use spec_kitty_events::reduce::{ReducerName, Status, reduce};

pub(crate) const SAYING: &[fn()] = &[
    a_malformed_payload_is_an_anomaly_and_counts,
    from_another_lane_is_a_mismatch,
    a_move_outside_the_matrix_carries_all_its_violations,
    s7_a_forced_mismatch_counts_and_leaves_a_notice,
    s14_copies_of_different_content_are_a_notice,
];

/// A move of a work package, with all that its lanes ask for except a reason and a review.
pub(crate) fn moved(wp_id: &str, from: impl Into<Value>, to: &str) -> Draft {
    let evidence = if matches!(to, "approved" | "done") { evidence() } else { Value::Null };
    let payload = json!({
        "mission_slug": "importer", "wp_id": wp_id, "from_lane": from.into(), "to_lane": to,
        "actor": "ana",
        "execution_mode": "worktree", "evidence": evidence
    });
    event("WPStatusChanged", payload)
}

/// The same, forced.
pub(crate) fn forced(wp_id: &str, from: impl Into<Value>, to: &str) -> Draft {
    moved(wp_id, from, to).with("force", true).with("reason", "the board was wrong")
}

fn evidence() -> Value {
    json!({
        "repos": [{"repo": "importer", "branch": "main", "commit": "c0ffee",
        "files_touched": null}], "verification": [],
        "review": {"reviewer": "ben", "verdict": "approved", "reference": null}
    })
}

fn given(events: impl IntoIterator<Item = Draft>) -> Outcome {
    strict(ReducerName::Status, events)
}

const LANE: &str = "/wp_states/WP01/current_lane";

const LANES: [&str; 8] =
    ["planned", "claimed", "in_progress", "for_review", "approved", "done", "blocked", "canceled"];

/// The unforced moves with a review and a reason, from the lane of the row to the lane of the
/// column.
const MATRIX: [(Option<&str>, &str); 9] = [
    (None, "Y-------"),
    (Some("planned"), "-Y----YY"),
    (Some("claimed"), "--Y---YY"),
    (Some("in_progress"), "Y--YY-YY"),
    (Some("for_review"), "Y-Y-YYYY"),
    (Some("approved"), "Y-Y--YYY"),
    (Some("done"), "--------"),
    (Some("blocked"), "--Y---YY"),
    (Some("canceled"), "--------"),
];

/// Every move of the matrix, with its cell.
fn moves() -> impl Iterator<Item = (Option<&'static str>, &'static str, char)> {
    MATRIX.iter().flat_map(|(from, row)| {
        LANES.iter().zip(row.chars()).map(move |(to, cell)| (*from, *to, cell))
    })
}

/// The events that bring a work package into a lane, if it is to be in one, and then this one.
fn then(from: Option<&str>, last: Draft) -> Vec<Draft> {
    from.map(|lane| forced("WP01", Value::Null, lane)).into_iter().chain([last]).collect()
}

#[test]
fn a3_every_cell_of_the_matrix_decides_a_move() {
    for (from, to, cell) in moves() {
        let events =
            then(from, moved("WP01", from, to).with("review_ref", "r1").with("reason", "why"));
        let number = events.len();
        let outcome = given(events);
        if cell == 'Y' {
            outcome.quiet().has(LANE, to);
        } else {
            let terminal = if matches!(from, Some("done" | "canceled")) {
                " transition.terminal_requires_force"
            } else {
                ""
            };
            outcome.anomalies(&[&format!(
                "{number} transition_invalid{terminal} transition.not_allowed"
            )]);
            assert_eq!(
                outcome.state().pointer(LANE),
                from.map(Value::from).as_ref(),
                "{from:?} to {to}"
            );
        }
    }
}

#[test]
fn a3_force_opens_every_cell() {
    for (from, to, _) in moves() {
        given(then(from, forced("WP01", from, to).with("review_ref", "r1"))).quiet().has(LANE, to);
    }
}

#[test]
fn a3_going_back_from_review_needs_a_review_also_when_forced() {
    for (from, to) in [
        ("for_review", "planned"),
        ("for_review", "in_progress"),
        ("approved", "planned"),
        ("approved", "in_progress"),
    ] {
        for last in [
            moved("WP01", from, to),
            forced("WP01", from, to),
            moved("WP01", from, to).with("review_ref", " "),
        ] {
            given(then(Some(from), last))
                .anomalies(&["2 transition_invalid transition.review_ref_required"])
                .has(LANE, from);
        }
    }
}

#[test]
fn a3_going_back_to_planned_needs_a_reason() {
    for reason in [Value::Null, json!(" ")] {
        given(then(
            Some("in_progress"),
            moved("WP01", "in_progress", "planned").with("reason", reason),
        ))
        .anomalies(&["2 transition_invalid transition.reason_required"])
        .has(LANE, "in_progress");
    }
}

#[test]
fn a_move_outside_the_matrix_carries_all_its_violations() {
    let outcome = given([forced("WP01", Value::Null, "done"), moved("WP01", "done", "planned")]);
    outcome.anomalies(&[
        "2 transition_invalid transition.terminal_requires_force transition.not_allowed",
    ]);
    outcome
        .has("/anomalies/0/wp_id", "WP01")
        .has("/anomalies/0/from_lane", "done")
        .has("/anomalies/0/to_lane", "planned");
    outcome
        .has("/anomalies/0/event_type", "WPStatusChanged")
        .has("/anomalies/0/reason", "WP01 may not move from done to planned like this.");
}

#[test]
fn a5_1_other_events_are_invisible() {
    given([moved("WP01", Value::Null, "planned"), foreign()]).quiet().count(1).last(1);
}

#[test]
fn a5_2_events_are_taken_in_reducer_order() {
    given([moved("WP01", "planned", "claimed").at(2), moved("WP01", Value::Null, "planned").at(1)])
        .quiet()
        .has(LANE, "claimed")
        .last(1);
}

#[test]
fn a5_3_the_copy_with_the_smallest_key_counts() {
    let outcome = given([
        moved("WP01", Value::Null, "planned"),
        moved("WP01", Value::Null, "planned").id(1).at(9),
    ]);
    outcome.anomalies(&[]).notices(&["1 duplicate_conflict"]).count(1);
    given([
        moved("WP01", Value::Null, "planned"),
        moved("WP01", Value::Null, "planned").id(1).at(1),
    ])
    .quiet()
    .count(1);
}

#[test]
fn a5_4_without_events_the_state_is_empty() {
    let outcome = given([]);
    let empty = json!({"wp_states": {}, "anomalies": [], "notices": [], "event_count": 0,
    "last_processed_event_id": null});
    assert_eq!(outcome.state(), &empty);
}

#[test]
fn a_malformed_payload_is_an_anomaly_and_counts() {
    let outcome = given([
        moved("WP01", Value::Null, "planned"),
        moved("WP01", "planned", "claimed").without("actor"),
    ]);
    outcome.anomalies(&["2 payload_invalid schema.required"]).has(LANE, "planned").count(2).last(2);
    outcome
        .has("/anomalies/0/wp_id", "WP01")
        .has("/anomalies/0/from_lane", "planned")
        .has("/anomalies/0/to_lane", "claimed");
}

#[test]
fn a5_5_a_malformed_payload_names_what_it_can() {
    for wp_id in [Value::Null, json!(""), json!(7), json!(["WP01"])] {
        let outcome = given([moved("", Value::Null, "planned").with("wp_id", wp_id)]);
        outcome
            .has("/anomalies/0/wp_id", "<unknown>")
            .has("/anomalies/0/from_lane", Value::Null)
            .has("/anomalies/0/to_lane", "planned");
    }
    given([event("WPStatusChanged", json!({}))])
        .anomalies(&["1 payload_invalid schema.required"])
        .has("/anomalies/0/to_lane", Value::Null);
    let lanes = given([moved("WP01", "doing", "nowhere").with("extra", 1)]);
    lanes.has("/anomalies/0/from_lane", "in_progress").has("/anomalies/0/to_lane", Value::Null);
    given([moved("WP01", 7, "Planned")])
        .has("/anomalies/0/from_lane", Value::Null)
        .has("/anomalies/0/to_lane", Value::Null);
}

#[test]
fn a5_5_malformed_payloads_come_first() {
    let outcome = given([
        moved("WP01", "planned", "claimed"),
        moved("WP02", Value::Null, "planned").without("actor"),
        moved("WP01", "planned", "claimed"),
        moved("WP01", Value::Null, "planned").without("actor"),
    ]);
    outcome.anomalies(&[
        "2 payload_invalid schema.required",
        "4 payload_invalid schema.required",
        "1 from_lane_mismatch",
        "3 from_lane_mismatch",
    ]);
}

#[test]
fn a5_6_groups_stand_in_the_order_of_their_first_event() {
    // At one clock value: the moves of WP02 come first, for its first event does.
    let bad = |wp_id: &str| moved(wp_id, "planned", "claimed").at(1);
    given([bad("WP02"), bad("WP01"), bad("WP02")]).anomalies(&[
        "1 from_lane_mismatch",
        "3 from_lane_mismatch",
        "2 from_lane_mismatch",
    ]);
}

#[test]
fn from_another_lane_is_a_mismatch() {
    let outcome = given([
        moved("WP01", Value::Null, "planned"),
        moved("WP01", "claimed", "in_progress"),
        moved("WP02", "planned", "claimed"),
    ]);
    outcome
        .anomalies(&["2 from_lane_mismatch", "3 from_lane_mismatch"])
        .has(LANE, "planned")
        .lacks("/wp_states/WP02")
        .count(3)
        .last(3);
    outcome.has("/anomalies/0/reason", "WP01 stands in planned, and the event leaves claimed.");
    outcome.has("/anomalies/1/reason", "WP02 stands in no lane, and the event leaves planned.");
}

#[test]
fn what_a_sentence_is_filled_with_is_not_filled_in_again() {
    for name in ["{lane}", "{from_lane} and {lane}", "{", "{ {wp_id}", "{wp_id}", "{nothing}"] {
        let moves = [moved(name, Value::Null, "planned"), moved(name, "claimed", "in_progress")];
        let events = (1..).zip(moves).map(|(number, event)| event.read(number));
        let state = reduce(Status, events).unwrap();
        let reason = format!("{name} stands in planned, and the event leaves claimed.");
        assert_eq!(state.anomalies[0].reason, reason);
    }
}

#[test]
fn a5_8_a_state_says_which_event_brought_it_there() {
    let event = moved("WP01", Value::Null, "planned").time("2026-01-15T11:00:00.50+01:00");
    let outcome = given([event]);
    let id = outcome.named(1);
    let state = json!({
        "wp_id": "WP01", "current_lane": "planned", "last_event_id": id,
        "last_transition_at": "2026-01-15T11:00:00.50+01:00", "evidence": null
    });
    outcome.has("/wp_states/WP01", state);
}

#[test]
fn a5_9_rejected_events_count_and_may_be_the_last() {
    given([moved("WP01", Value::Null, "planned"), moved("WP01", "done", "claimed")])
        .count(2)
        .last(2);
}

/// The worked facts: two moves of one work package at one clock value.
fn together(from: Option<&str>, events: [Draft; 2]) -> Outcome {
    let [first, second] = events;
    let before = from.map(|lane| forced("WP01", Value::Null, lane).id(9).at(1));
    given([first.at(5), second.at(5)].into_iter().chain(before))
}

#[test]
fn worked_the_last_valid_move_of_a_clock_value_counts() {
    let events = [moved("WP01", "planned", "blocked"), moved("WP01", "planned", "claimed")];
    together(Some("planned"), events).quiet().has(LANE, "claimed");
}

#[test]
fn worked_moves_of_one_clock_value_do_not_chain() {
    let events = [moved("WP01", Value::Null, "planned"), moved("WP01", "planned", "claimed")];
    together(None, events).anomalies(&["2 from_lane_mismatch"]).has(LANE, "planned");
}

#[test]
fn worked_a_rollback_from_review_comes_last() {
    let events = [
        moved("WP01", "for_review", "in_progress").with("review_ref", "r1"),
        moved("WP01", "for_review", "done"),
    ];
    together(Some("for_review"), events).quiet().has(LANE, "in_progress").last(2);
}

#[test]
fn worked_without_a_review_it_is_no_rollback() {
    let events = [moved("WP01", "for_review", "in_progress"), moved("WP01", "for_review", "done")];
    let outcome = together(Some("for_review"), events);
    outcome.anomalies(&["1 transition_invalid transition.review_ref_required"]).has(LANE, "done");
}

#[test]
fn s6_a_blank_review_makes_a_rollback_and_fails_the_guard() {
    let events = [
        moved("WP01", "for_review", "in_progress").with("review_ref", ""),
        moved("WP01", "for_review", "planned"),
    ];
    let outcome = together(Some("for_review"), events);
    // The rollback has the lower id and is judged last all the same.
    outcome.anomalies(&[
        "2 transition_invalid transition.review_ref_required",
        "1 transition_invalid transition.review_ref_required",
    ]);
    let events = [
        moved("WP01", "for_review", "in_progress").with("review_ref", ""),
        moved("WP01", "for_review", "done"),
    ];
    together(Some("for_review"), events)
        .anomalies(&["1 transition_invalid transition.review_ref_required"])
        .has(LANE, "done");
}

#[test]
fn s5_nothing_else_is_a_rollback() {
    for (from, to) in [("for_review", "planned"), ("approved", "in_progress")] {
        let events =
            [moved("WP01", from, to).with("review_ref", "r1"), moved("WP01", from, "done")];
        together(Some(from), events).quiet().has(LANE, "done");
    }
}

#[test]
fn worked_a_forced_move_from_a_wrong_lane_counts_as_the_last() {
    let events = [moved("WP01", "planned", "claimed"), forced("WP01", "in_progress", "blocked")];
    together(Some("planned"), events)
        .anomalies(&[])
        .notices(&["2 forced_from_lane_bypass"])
        .has(LANE, "blocked");
}

#[test]
fn s3_evidence_is_kept_for_done_alone() {
    given(then(Some("in_progress"), moved("WP01", "in_progress", "approved")))
        .has("/wp_states/WP01/evidence", Value::Null);
    given(then(Some("for_review"), moved("WP01", "for_review", "done")))
        .has("/wp_states/WP01/evidence", evidence());
    let mut noted = evidence();
    noted["note"] = json!("not in the schema");
    noted["review"]["mood"] = json!("good");
    given([forced("WP01", Value::Null, "done").with("evidence", noted)])
        .has("/wp_states/WP01/evidence", evidence());
}

#[test]
fn s4_missions_with_equal_work_packages_are_one() {
    let other = moved("WP01", "planned", "claimed").with("mission_slug", "exporter");
    given([moved("WP01", Value::Null, "planned"), other]).quiet().has(LANE, "claimed");
}

#[test]
fn s7_a_forced_mismatch_counts_and_leaves_a_notice() {
    let outcome =
        given([moved("WP01", Value::Null, "planned"), forced("WP01", "claimed", "in_progress")]);
    outcome.anomalies(&[]).notices(&["2 forced_from_lane_bypass"]).has(LANE, "in_progress");
    outcome.has("/notices/0/reason", "WP01 stood in planned, and a forced move left claimed.");
}

#[test]
fn s8_force_lifts_no_guard_and_no_rule_of_the_payload() {
    given([forced("WP01", Value::Null, "done").with("evidence", Value::Null)])
        .anomalies(&["1 payload_invalid status.evidence_required"]);
    given([forced("WP01", Value::Null, "approved").without("evidence")])
        .anomalies(&["1 payload_invalid status.evidence_required"]);
    given([forced("WP01", Value::Null, "planned").with("reason", " ")])
        .anomalies(&["1 payload_invalid status.force_requires_reason"]);
}

#[test]
fn s9_blocked_may_be_blocked_again_and_returns_to_progress_alone() {
    let blocked = || moved("WP01", "blocked", "blocked");
    given(then(Some("blocked"), blocked()))
        .quiet()
        .has("/wp_states/WP01/last_event_id", given(then(Some("blocked"), blocked())).named(2));
    given(then(Some("blocked"), moved("WP01", "blocked", "for_review")))
        .anomalies(&["2 transition_invalid transition.not_allowed"]);
}

#[test]
fn s14_copies_of_different_content_are_a_notice() {
    let events = [
        moved("WP01", Value::Null, "planned"),
        moved("WP01", Value::Null, "planned").with("actor", "ben").id(1).at(1),
    ];
    given(events).anomalies(&[]).notices(&["1 duplicate_conflict"]).count(1).has(LANE, "planned");
    let mixed = [
        moved("WP01", Value::Null, "planned").at(2),
        moved("WP02", Value::Null, "planned").at(1),
        moved("WP01", Value::Null, "planned").with("actor", "ben").id(1).at(2),
        moved("WP02", Value::Null, "planned").with("actor", "ben").id(2).at(1),
        moved("WP02", Value::Null, "planned").with("actor", "cem").id(2).at(1),
        forced("WP01", "claimed", "in_progress"),
    ];
    // In reducer order, and before those of the reducer.
    let outcome = given(mixed);
    outcome.notices(&["2 duplicate_conflict", "1 duplicate_conflict", "6 forced_from_lane_bypass"]);
    outcome.has(
        "/notices/0/reason",
        "There are copies of this event with 3 different contents; the first one in reducer order \
        counts.",
    );
}

#[test]
fn s15_times_are_compared_as_instants() {
    // As texts, 09:00 comes after 01:00. It is an hour earlier.
    let events = [
        moved("WP01", Value::Null, "planned").at(1).time("2026-01-01T01:00:00Z"),
        moved("WP01", Value::Null, "planned").at(1).time("2026-01-01T09:00:00+09:00"),
    ];
    given(events).last(1);
}

#[test]
fn s17_blank_text_is_text_except_for_the_actor_and_the_reason_of_force() {
    given([moved(" ", Value::Null, "planned").with("mission_slug", " ")])
        .quiet()
        .has("/wp_states/ /current_lane", "planned");
    given([moved("WP01", Value::Null, "planned").with("actor", " ")])
        .anomalies(&["1 payload_invalid status.actor_blank"]);
    given([moved("WP01", Value::Null, "planned").with("actor", json!({}))])
        .anomalies(&["1 payload_invalid status.actor_empty"]);
    given([moved("WP01", Value::Null, "planned").with("actor", json!({"role": "reviewer"}))])
        .quiet();
}

#[test]
fn s24_only_the_alias_is_read_leniently() {
    given([forced("WP01", Value::Null, "claimed"), moved("WP01", "claimed", "doing")])
        .quiet()
        .has(LANE, "in_progress");
    given([moved("WP01", Value::Null, "planned").with("force", "yes")])
        .anomalies(&["1 payload_invalid schema.type"]);
    given([moved("WP01", Value::Null, "planned").with("extra", 1)])
        .anomalies(&["1 payload_invalid schema.additional_properties"]);
}
