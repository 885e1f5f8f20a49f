//! A mission run: the rules in `src/reduce/family/mission_next.rs`.

use crate::given::{Draft, Outcome, event, foreign, strict};
use serde_json::{Value, json};
use spec_kitty_events::reduce::ReducerName;

pub(crate) const SAYING: &[fn()] = &[
    check_2_nothing_counts_after_the_end_and_no_payload_is_looked_at,
    check_3a_and_q6_a_second_start_is_reported_as_such_even_when_malformed,
    check_3b_and_q5_a_malformed_start_leaves_the_run_unstarted,
    check_4_before_the_start_no_payload_is_looked_at,
    check_6_and_q9_events_of_other_runs_do_not_count,
    check_7_a_decision_that_is_pending_is_not_asked_for_again,
    q2_an_answered_decision_may_be_asked_for_again,
    q4_answers_completions_and_issues_out_of_turn_are_notices,
    q7_the_type_of_a_completion_is_a_notice_alone,
    copies_of_different_content_are_a_notice,
];

fn given(events: impl IntoIterator<Item = Draft>) -> Outcome {
    strict(ReducerName::MissionNext, events)
}

fn actor() -> Value {
    json!({"actor_id": "a1", "actor_type": "llm", "display_name": "", "provider": null,
    "model": null, "tool": null})
}

fn of_run(event_type: &str) -> Draft {
    event(event_type, json!({"run_id": "r1", "actor": actor()}))
}

fn started() -> Draft {
    of_run("MissionRunStarted").with("mission_type", "research")
}

fn planned() -> Draft {
    event("NextStepPlanned", json!({"anything": [1]}))
}

fn issued(step: &str) -> Draft {
    of_run("NextStepIssued").with("step_id", step).with("agent_id", "a1")
}

fn done(step: &str) -> Draft {
    of_run("NextStepAutoCompleted")
        .with("step_id", step)
        .with("agent_id", "a1")
        .with("result", "failed")
}

fn asked(decision: &str) -> Draft {
    of_run("DecisionInputRequested")
        .with("decision_id", decision)
        .with("step_id", "s1")
        .with("question", "Which?")
}

fn answered(decision: &str, answer: &str) -> Draft {
    of_run("DecisionInputAnswered").with("decision_id", decision).with("answer", answer)
}

fn completed() -> Draft {
    of_run("MissionRunCompleted").with("mission_type", "research")
}

fn all_but_a_start() -> [Draft; 5] {
    [issued("s1"), done("s1"), asked("d1"), answered("d1", "yes"), completed()]
}

#[test]
fn without_events_the_state_is_empty() {
    let empty = json!({
        "run_id": null, "mission_type": null, "run_status": null, "current_step_id": null,
        "completed_steps": [], "pending_decisions": {},
        "answered_decisions": {}, "anomalies": [], "notices": [], "event_count": 0,
        "last_processed_event_id": null
    });
    assert_eq!(given([foreign()]).state(), &empty);
}

#[test]
fn check_1_and_q8_a_planned_step_is_counted_and_skipped() {
    given([planned(), started(), planned(), completed(), planned()])
        .quiet()
        .count(5)
        .last(5)
        .has("/run_status", "completed");
}

#[test]
fn check_2_nothing_counts_after_the_end_and_no_payload_is_looked_at() {
    let late = [
        completed(),
        completed().without("run_id"),
        started(),
        issued("s1").without("agent_id"),
        asked("d1").with("run_id", "r2"),
    ];
    let outcome = given([started(), completed()].into_iter().chain(late));
    outcome.anomalies(&[
        "3 run_already_completed",
        "4 run_already_completed",
        "5 event_after_terminal",
        "6 event_after_terminal",
        "7 event_after_terminal",
    ]);
    outcome
        .has("/anomalies/2/reason", "The run is completed already.")
        .has("/pending_decisions", json!({}))
        .count(7)
        .last(7);
}

#[test]
fn check_3a_and_q6_a_second_start_is_reported_as_such_even_when_malformed() {
    let outcome = given([started(), started().with("run_id", "r2"), started().without("actor")]);
    outcome.anomalies(&["2 run_already_started", "3 run_already_started"]).has("/run_id", "r1");
}

#[test]
fn check_3b_and_q5_a_malformed_start_leaves_the_run_unstarted() {
    let outcome = given([started().without("actor"), issued("s1"), started(), issued("s1")]);
    outcome
        .anomalies(&["1 payload_invalid schema.required", "2 run_not_started"])
        .has("/run_status", "running")
        .has("/current_step_id", "s1");
}

#[test]
fn check_3c_a_start_says_run_and_type() {
    given([started()])
        .quiet()
        .has("/run_id", "r1")
        .has("/mission_type", "research")
        .has("/run_status", "running");
}

#[test]
fn check_4_before_the_start_no_payload_is_looked_at() {
    let outcome = given(all_but_a_start().into_iter().chain([issued("s1").without("run_id")]));
    let expected: Vec<String> = (1..=6).map(|n| format!("{n} run_not_started")).collect();
    outcome
        .anomalies(&expected.iter().map(String::as_str).collect::<Vec<_>>())
        .has("/run_status", Value::Null)
        .has("/completed_steps", json!([]));
}

#[test]
fn check_5_a_malformed_payload_of_a_running_run_changes_nothing() {
    for draft in all_but_a_start() {
        // Also when it names another run: the payload comes first.
        let bad = draft.with("run_id", "r2").without("actor");
        given([started(), bad])
            .anomalies(&["2 payload_invalid schema.required"])
            .has("/run_status", "running")
            .has("/completed_steps", json!([]));
    }
}

#[test]
fn check_6_and_q9_events_of_other_runs_do_not_count() {
    for draft in all_but_a_start() {
        let outcome = given([started(), draft.with("run_id", "r2")]);
        outcome
            .anomalies(&["2 run_id_mismatch"])
            .notices(&[])
            .has("/run_status", "running")
            .has("/current_step_id", Value::Null);
        outcome.has("/anomalies/0/reason", "The event belongs to the run r2, and this is r1.");
    }
}

#[test]
fn check_7_steps_are_issued_and_completed_whatever_the_result() {
    let outcome =
        given([started(), issued("s1"), done("s1"), issued("s2"), done("s2"), issued("s3")]);
    outcome.quiet().has("/current_step_id", "s3").has("/completed_steps", json!(["s1", "s2"]));
}

#[test]
fn check_7_a_completed_step_may_be_issued_again_and_is_listed_once() {
    let outcome = given([started(), issued("s1"), done("s1"), issued("s1"), done("s1")]);
    outcome.quiet().has("/current_step_id", Value::Null).has("/completed_steps", json!(["s1"]));
}

#[test]
fn check_7_a_decision_is_asked_for_and_answered() {
    let asked_for = given([started(), asked("d1").with("note", "not in the schema")]);
    let decision = json!({
        "run_id": "r1", "decision_id": "d1", "step_id": "s1", "question": "Which?", "options": [],
        "input_key": null, "actor": actor()
    });
    asked_for.quiet().has("/pending_decisions", json!({"d1": decision}));
    let outcome = given([started(), asked("d1"), asked("d2"), answered("d1", "none of them")]);
    let answer =
        json!({"run_id": "r1", "decision_id": "d1", "answer": "none of them", "actor": actor()});
    outcome
        .quiet()
        .has("/answered_decisions", json!({"d1": answer}))
        .lacks("/pending_decisions/d1")
        .has("/pending_decisions/d2/step_id", "s1");
}

#[test]
fn check_7_a_decision_that_is_pending_is_not_asked_for_again() {
    let outcome = given([started(), asked("d1"), asked("d1").with("question", "Which now?")]);
    outcome
        .anomalies(&["3 decision_already_pending"])
        .has("/pending_decisions/d1/question", "Which?");
    outcome.has("/anomalies/0/reason", "The decision d1 is asked for already.");
}

#[test]
fn check_7_a_later_answer_takes_the_place_of_the_first() {
    let outcome = given([started(), asked("d1"), answered("d1", "yes"), answered("d1", "no")]);
    outcome
        .anomalies(&[])
        .notices(&["4 decision_already_answered"])
        .has("/answered_decisions/d1/answer", "no");
}

#[test]
fn q1_a_completion_leaves_step_and_decisions() {
    let outcome = given([started(), issued("s1"), asked("d1"), completed()]);
    outcome
        .quiet()
        .has("/run_status", "completed")
        .has("/current_step_id", "s1")
        .has("/pending_decisions/d1/decision_id", "d1");
}

#[test]
fn q2_an_answered_decision_may_be_asked_for_again() {
    let outcome = given([started(), asked("d1"), answered("d1", "yes"), asked("d1")]);
    outcome.anomalies(&[]).notices(&["4 decision_already_answered"]);
    outcome
        .has("/pending_decisions/d1/decision_id", "d1")
        .has("/answered_decisions/d1/answer", "yes");
}

#[test]
fn q4_answers_completions_and_issues_out_of_turn_are_notices() {
    let outcome = given([
        started(),
        answered("d1", "yes"),
        done("s9"),
        issued("s1"),
        issued("s2"),
        issued("s2"),
    ]);
    outcome.anomalies(&[]).notices(&[
        "2 decision_not_requested",
        "3 step_not_issued",
        "5 step_replaced",
    ]);
    outcome
        .has("/current_step_id", "s2")
        .has("/completed_steps", json!(["s9"]))
        .has("/answered_decisions/d1/answer", "yes");
    outcome
        .has("/notices/2/reason", "The step s1 was not completed before the next one was issued.");
    // A step that was issued earlier was issued.
    given([started(), issued("s1"), issued("s2"), done("s1")])
        .notices(&["3 step_replaced"])
        .has("/current_step_id", "s2");
    // Completing another step leaves the current one.
    given([started(), issued("s1"), done("s2")])
        .notices(&["3 step_not_issued"])
        .has("/current_step_id", "s1")
        .has("/completed_steps", json!(["s2"]));
}

#[test]
fn q7_the_type_of_a_completion_is_a_notice_alone() {
    let outcome = given([started(), completed().with("mission_type", "plan")]);
    outcome
        .anomalies(&[])
        .notices(&["2 mission_type_mismatch"])
        .has("/mission_type", "research")
        .has("/run_status", "completed");
}

#[test]
fn the_completion_of_a_mission_is_another_event() {
    let other = event(
        "MissionCompleted",
        json!({"mission_id": "m1", "mission_type": "research", "final_phase": "done",
        "actor": "ana"}),
    );
    given([started(), other]).quiet().count(1).has("/run_status", "running");
}

#[test]
fn copies_of_different_content_are_a_notice() {
    given([started(), started().with("run_id", "r2").id(1).at(5)])
        .notices(&["1 duplicate_conflict"])
        .has("/run_id", "r1")
        .count(1);
}
