//! Presence, drivers, focus and steps.

use super::*;

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
pub(super) fn r8_a_step_must_be_under_way() {
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
