//! Missions: the rules in `src/reduce/family/lifecycle.rs`.

use crate::given::{Draft, Outcome, event, foreign, strict};
use crate::status::{forced, moved};
use serde_json::{Value, json};
use spec_kitty_events::reduce::ReducerName;

pub(crate) const SAYING: &[fn()] = &[
    b3_1_a_malformed_fact_of_the_catalogue_is_an_anomaly_at_any_time,
    b3_3_after_the_end_nothing_counts_and_no_payload_is_looked_at,
    b3_4_a_second_start_does_not_count,
    b3_7_before_the_start_nothing_counts_and_no_payload_is_looked_at,
    b3_8_anomalies_of_work_packages_follow_those_of_the_mission,
    b3_copies_of_different_content_are_a_notice,
    b3_forced_moves_leave_their_notice_here_too,
];

fn given(events: impl IntoIterator<Item = Draft>) -> Outcome {
    strict(ReducerName::Lifecycle, events)
}

fn started() -> Draft {
    event(
        "MissionStarted",
        json!({"mission_id": "m1", "mission_type": "research", "initial_phase": "plan",
        "actor": "ana"}),
    )
}

fn phase(name: &str) -> Draft {
    event(
        "PhaseEntered",
        json!({"mission_id": "m1", "phase_name": name, "previous_phase": null, "actor": "ana"}),
    )
}

fn rolled_back(to: &str) -> Draft {
    let payload = json!({"mission_id": "m1", "review_ref": "r1", "target_phase": to,
    "affected_wp_ids": ["WP01"], "actor": "ana"});
    event("ReviewRollback", payload)
}

fn completed() -> Draft {
    event(
        "MissionCompleted",
        json!({"mission_id": "m1", "mission_type": "research", "final_phase": "done",
        "actor": "ana"}),
    )
}

fn cancelled() -> Draft {
    event(
        "MissionCancelled",
        json!({"mission_id": "m1", "reason": "no budget", "actor": "ana",
        "cancelled_wp_ids": ["WP01"]}),
    )
}

fn created() -> Draft {
    event(
        "MissionCreated",
        json!({"mission_slug": "importer", "mission_number": 42, "mission_type": "research"}),
    )
}

fn closed() -> Draft {
    event(
        "MissionClosed",
        json!({"mission_slug": "importer", "mission_number": 42, "mission_type": "research"}),
    )
}

const STATUS: &str = "/mission_status";
const PHASE: &str = "/current_phase";
const PHASES: &str = "/phases_entered";

#[test]
fn b3_an_empty_stream_makes_an_empty_state() {
    let empty = json!({
        "mission_id": null, "mission_status": null, "mission_type": null, "current_phase": null,
        "phases_entered": [], "wp_states": {},
        "anomalies": [], "notices": [], "event_count": 0, "last_processed_event_id": null
    });
    assert_eq!(given([]).state(), &empty);
}

#[test]
fn b3_1_a_malformed_fact_of_the_catalogue_is_an_anomaly_at_any_time() {
    given([created().without("mission_type"), started()])
        .anomalies(&["1 payload_invalid schema.required"])
        .has(STATUS, "active");
    given([started(), completed(), closed().with("extra", 1)])
        .anomalies(&["3 payload_invalid schema.additional_properties"]);
}

#[test]
fn b3_2_facts_of_the_catalogue_change_nothing_at_any_time() {
    let outcome = given([created(), closed(), started(), created(), completed(), closed()]);
    outcome.quiet().has(STATUS, "completed").has(PHASES, json!(["plan"])).count(6).last(6);
    given([created(), closed()])
        .quiet()
        .has(STATUS, Value::Null)
        .has("/mission_id", Value::Null)
        .count(2);
}

#[test]
fn b3_3_after_the_end_nothing_counts_and_no_payload_is_looked_at() {
    for (end, status) in [(completed(), "completed"), (cancelled(), "cancelled")] {
        let late = [
            started(),
            phase("late"),
            phase("late").without("actor"),
            rolled_back("plan"),
            completed(),
            cancelled(),
        ];
        let outcome = given([started(), end].into_iter().chain(late));
        let after = |n: u64| format!("{n} event_after_terminal");
        let expected: Vec<String> = (3..=8).map(after).collect();
        outcome
            .anomalies(&expected.iter().map(String::as_str).collect::<Vec<_>>())
            .has(STATUS, status)
            .has(PHASE, "plan")
            .count(8)
            .last(8);
        outcome.has("/anomalies/0/reason", format!("The mission is {status} already."));
    }
}

#[test]
fn b3_4_a_second_start_does_not_count() {
    let other = started().with("mission_id", "m2").with("initial_phase", "build");
    given([started(), other])
        .anomalies(&["2 duplicate_start"])
        .has("/mission_id", "m1")
        .has(PHASE, "plan");
    given([started(), started().without("actor")]).anomalies(&["2 duplicate_start"]);
}

#[test]
fn b3_5_after_a_malformed_start_a_later_one_counts() {
    let outcome = given([started().without("actor"), phase("build"), started()]);
    outcome
        .anomalies(&["1 payload_invalid schema.required", "2 event_before_start"])
        .has(STATUS, "active");
}

#[test]
fn b3_6_a_start_says_mission_type_and_phase() {
    let outcome = given([started()]);
    outcome
        .quiet()
        .has("/mission_id", "m1")
        .has("/mission_type", "research")
        .has(STATUS, "active")
        .has(PHASE, "plan")
        .has(PHASES, json!(["plan"]));
}

#[test]
fn b3_7_before_the_start_nothing_counts_and_no_payload_is_looked_at() {
    let outcome =
        given([phase("build"), rolled_back("plan").without("actor"), completed(), cancelled()]);
    let expected = [
        "1 event_before_start",
        "2 event_before_start",
        "3 event_before_start",
        "4 event_before_start",
    ];
    outcome.anomalies(&expected).has(STATUS, Value::Null).has(PHASES, json!([])).count(4);
}

#[test]
fn b3_8_and_9_phases_and_rollbacks_are_history() {
    let outcome = given([started(), phase("build"), rolled_back("plan"), phase("build")]);
    outcome
        .quiet()
        .has(PHASE, "build")
        .has(PHASES, json!(["plan", "build", "plan", "build"]))
        .has("/wp_states", json!({}));
}

#[test]
fn b3_10_a_completion_leaves_the_phase() {
    given([started(), completed()])
        .quiet()
        .has(STATUS, "completed")
        .has(PHASE, "plan")
        .has(PHASES, json!(["plan"]));
}

#[test]
fn b3_11_a_cancellation_ends_the_mission_and_no_work_package() {
    let outcome = given([started(), moved("WP01", Value::Null, "planned"), cancelled()]);
    outcome.quiet().has(STATUS, "cancelled").has("/wp_states/WP01/current_lane", "planned");
}

#[test]
fn b3_12_malformed_events_of_a_running_mission_change_nothing() {
    for (bad, member) in [
        (phase("x"), "phase_name"),
        (rolled_back("x"), "target_phase"),
        (completed(), "actor"),
        (cancelled(), "reason"),
    ] {
        given([started(), bad.without(member)])
            .anomalies(&["2 payload_invalid schema.required"])
            .has(STATUS, "active")
            .has(PHASE, "plan");
    }
}

#[test]
fn b3_7_work_packages_move_on_after_the_mission_has_ended() {
    let outcome = given([
        moved("WP01", Value::Null, "planned"),
        started(),
        completed(),
        moved("WP01", "planned", "claimed"),
    ]);
    outcome.quiet().has("/wp_states/WP01/current_lane", "claimed").count(4).last(4);
}

#[test]
fn b3_8_anomalies_of_work_packages_follow_those_of_the_mission() {
    let outcome = given([
        moved("WP01", Value::Null, "claimed"),
        moved("WP02", Value::Null, "planned").without("actor"),
        moved("WP03", "planned", "claimed"),
        phase("build"),
    ]);
    outcome.anomalies(&[
        "4 event_before_start",
        "2 wp_status schema.required",
        "1 wp_status transition.not_allowed",
        "3 wp_status",
    ]);
    for (place, wp_id, code) in [
        (1, "WP02", "payload_invalid"),
        (2, "WP01", "transition_invalid"),
        (3, "WP03", "from_lane_mismatch"),
    ] {
        outcome
            .has(&format!("/anomalies/{place}/wp_id"), wp_id)
            .has(&format!("/anomalies/{place}/status_code"), code);
        outcome.has(&format!("/anomalies/{place}/event_type"), "WPStatusChanged");
    }
    outcome.has("/anomalies/0/wp_id", Value::Null).has("/anomalies/0/status_code", Value::Null);
    let reason = "The status change of WP03 did not count: WP03 stands in no lane, and the event \
        leaves planned.";
    outcome.has("/anomalies/3/reason", reason);
}

#[test]
fn b3_forced_moves_leave_their_notice_here_too() {
    given([forced("WP01", "claimed", "in_progress")])
        .anomalies(&[])
        .notices(&["1 forced_from_lane_bypass"]);
}

#[test]
fn b3_copies_of_different_content_are_a_notice() {
    given([started(), started().with("actor", "ben").id(1).at(1)])
        .anomalies(&[])
        .notices(&["1 duplicate_conflict"])
        .count(1);
}

#[test]
fn s10_a_completion_beats_a_cancellation_of_its_clock_value() {
    for (completion, cancellation) in [(2, 3), (3, 2)] {
        let outcome = given([
            started(),
            completed().id(completion).at(5),
            cancelled().id(cancellation).at(5),
        ]);
        outcome.anomalies(&["3 event_after_terminal"]).has(STATUS, "completed");
    }
}

#[test]
fn s10_a_cancellation_comes_after_all_else_of_its_clock_value() {
    let outcome = given([
        cancelled().at(5),
        rolled_back("plan").at(5),
        phase("build").at(5),
        started().id(0).at(5),
    ]);
    outcome.quiet().has(STATUS, "cancelled").has(PHASES, json!(["plan", "plan", "build"])).last(3);
}

#[test]
fn s11_within_a_clock_value_ids_decide_and_times_do_not() {
    let outcome = given([
        phase("build").at(5).time("2026-01-15T12:00:00Z"),
        started().at(5).time("2026-01-15T10:00:00Z"),
    ]);
    // The last one in reducer order is the phase, for its time is later.
    outcome.anomalies(&["1 event_before_start"]).has(PHASES, json!(["plan"])).last(1);
}

#[test]
fn s12_an_event_of_another_type_hides_one_with_its_id() {
    given([foreign().id(7).at(1), started().id(7).at(2)])
        .notices(&["1 duplicate_conflict"])
        .has(STATUS, Value::Null)
        .count(1);
    given([foreign().id(7).at(2), started().id(7).at(1)])
        .notices(&["1 duplicate_conflict"])
        .has(STATUS, "active")
        .count(1);
}

#[test]
fn s13_all_events_count_and_may_be_the_last() {
    given([started(), foreign()]).quiet().count(2).last(2);
    given([foreign()]).quiet().count(1).last(1).has(STATUS, Value::Null);
}

#[test]
fn s16_an_actor_of_a_mission_is_text() {
    given([started().with("actor", json!({"role": "owner"}))])
        .anomalies(&["1 payload_invalid schema.type"]);
    given([started().with("actor", " ")]).quiet();
}

#[test]
fn b3_not_checked_are_other_missions_types_and_phases() {
    let entered = phase("build").with("mission_id", "m2").with("previous_phase", "never entered");
    let end = completed()
        .with("mission_id", "m3")
        .with("mission_type", "plan")
        .with("final_phase", "elsewhere");
    given([started(), entered, end])
        .quiet()
        .has(STATUS, "completed")
        .has("/mission_id", "m1")
        .has("/mission_type", "research")
        .has(PHASE, "build");
}
