//! An audit of a mission: the rules in `src/reduce/family/mission_audit.rs`.

use crate::given::{Draft, Outcome, event, foreign, strict};
use serde_json::{Value, json};
use spec_kitty_events::reduce::ReducerName;

pub(crate) const SAYING: &[fn()] = &[
    step_1_and_q5_after_the_end_nothing_counts_and_no_payload_is_looked_at,
    step_2_before_the_request_all_events_count,
    a3_a_decision_that_is_pending_is_not_asked_for_again,
    q1_a_malformed_payload_is_an_anomaly,
    q3_a_second_request_takes_the_place_of_the_first,
    q4_other_audits_are_not_told_apart,
    copies_of_different_content_are_a_notice,
];

fn given(events: impl IntoIterator<Item = Draft>) -> Outcome {
    strict(ReducerName::MissionAudit, events)
}

fn of_audit(event_type: &str) -> Draft {
    let identity = json!({"mission_id": "m1", "run_id": "r1", "mission_slug": "importer",
    "mission_number": 42, "mission_type": "research", "actor": "ana"});
    event(event_type, identity)
}

fn requested() -> Draft {
    of_audit("MissionAuditRequested")
        .with("trigger_mode", "manual")
        .with("audit_scope", json!(["docs"]))
        .with("enforcement_mode", "blocking")
}

fn started() -> Draft {
    of_audit("MissionAuditStarted").with("audit_scope_hash", "h1")
}

fn asked(decision: &str) -> Draft {
    let draft = of_audit("MissionAuditDecisionRequested").with("decision_id", decision);
    draft.with("question", "Which?").with("context_summary", "").with("severity", "critical")
}

fn report() -> Value {
    let provenance = json!({"source_event_ids": null, "git_sha": null, "git_ref": null,
    "actor_id": null, "actor_kind": "system", "revised_at": null});
    json!({"report_path": "audit.md", "content_hash": {"hash": "h9", "algorithm": "md5",
    "size_bytes": null, "encoding": null}, "provenance": provenance})
}

fn completed() -> Draft {
    let draft = of_audit("MissionAuditCompleted")
        .with("verdict", "pass")
        .with("severity", "critical")
        .with("findings_count", 9);
    draft.with("artifact_ref", report()).with("summary", "")
}

fn failed() -> Draft {
    of_audit("MissionAuditFailed").with("error_code", "TIMEOUT").with("error_message", "too slow")
}

const STATUS: &str = "/audit_status";

#[test]
fn without_events_the_state_is_empty() {
    let empty = json!({
        "audit_status": "pending", "verdict": null, "severity": null, "findings_count": null,
        "artifact_ref": null, "partial_artifact_ref": null,
        "summary": null, "error_code": null, "error_message": null, "pending_decisions": [],
        "mission_id": null, "run_id": null,
        "mission_slug": null, "mission_number": null, "mission_type": null, "trigger_mode": null,
        "enforcement_mode": null, "audit_scope": null,
        "audit_scope_hash": null, "anomalies": [], "notices": [], "event_count": 0
    });
    assert_eq!(given([]).state(), &empty);
}

#[test]
fn step_1_and_q5_after_the_end_nothing_counts_and_no_payload_is_looked_at() {
    for (end, status) in [(completed(), "completed"), (failed(), "failed")] {
        let late = [requested(), started(), asked("d1"), completed(), failed().without("run_id")];
        let outcome = given([end].into_iter().chain(late));
        outcome.anomalies(&[
            "1 event_before_requested",
            "2 event_after_terminal",
            "3 event_after_terminal",
            "4 event_after_terminal",
            "5 event_after_terminal",
            "6 event_after_terminal",
        ]);
        outcome
            .has(STATUS, status)
            .has("/audit_scope", Value::Null)
            .has("/trigger_mode", Value::Null)
            .count(6);
        outcome.has("/anomalies/1/reason", format!("The audit is {status} already."));
    }
}

#[test]
fn step_2_before_the_request_all_events_count() {
    let outcome = given([started(), asked("d1"), asked("d1"), requested(), started()]);
    outcome.anomalies(&[
        "1 event_before_requested",
        "2 event_before_requested",
        "3 event_before_requested",
        "3 duplicate_decision_id",
    ]);
    outcome.has(STATUS, "running").has("/audit_scope_hash", "h1").has("/mission_id", "m1");
}

#[test]
fn a1_a_request_says_which_audit_and_leaves_the_status() {
    let outcome = given([requested()]);
    outcome
        .has(STATUS, "pending")
        .has("/mission_id", "m1")
        .has("/run_id", "r1")
        .has("/mission_slug", "importer")
        .has("/mission_number", 42);
    outcome
        .has("/mission_type", "research")
        .has("/trigger_mode", "manual")
        .has("/enforcement_mode", "blocking")
        .has("/audit_scope", json!(["docs"]));
    outcome.anomalies(&[]).notices(&[]);
}

#[test]
fn a2_a_start_sets_the_audit_running() {
    given([requested(), started()]).quiet().has(STATUS, "running").has("/audit_scope_hash", "h1");
}

#[test]
fn a3_a_decision_is_asked_for() {
    let outcome = given([requested(), started(), asked("d1"), asked("d2")]);
    let pending = json!({"decision_id": "d1", "question": "Which?", "context_summary": "",
    "severity": "critical"});
    outcome
        .quiet()
        .has(STATUS, "awaiting_decision")
        .has("/pending_decisions/0", pending)
        .has("/pending_decisions/1/decision_id", "d2");
    // The severity of a decision is not that of the audit.
    outcome.has("/severity", Value::Null);
}

#[test]
fn a3_a_decision_that_is_pending_is_not_asked_for_again() {
    let outcome =
        given([requested(), asked("d1"), started(), asked("d1").with("question", "Which now?")]);
    outcome
        .anomalies(&["4 duplicate_decision_id"])
        .has(STATUS, "awaiting_decision")
        .has("/pending_decisions/0/question", "Which?")
        .lacks("/pending_decisions/1");
    outcome.has("/anomalies/0/reason", "The decision d1 is asked for already.");
}

#[test]
fn a4_a_completion_concludes_and_clears_decisions() {
    let outcome = given([requested(), started(), asked("d1"), completed().with("summary", "fine")]);
    outcome
        .quiet()
        .has(STATUS, "completed")
        .has("/pending_decisions", json!([]))
        .has("/verdict", "pass")
        .has("/severity", "critical");
    outcome
        .has("/findings_count", 9)
        .has("/artifact_ref", report())
        .has("/summary", "fine")
        .has("/error_code", Value::Null);
}

#[test]
fn a5_a_failure_says_why_and_clears_decisions() {
    let outcome = given([requested(), started(), asked("d1"), failed()]);
    outcome
        .quiet()
        .has(STATUS, "failed")
        .has("/pending_decisions", json!([]))
        .has("/error_code", "TIMEOUT")
        .has("/error_message", "too slow");
    outcome
        .has("/partial_artifact_ref", Value::Null)
        .has("/verdict", Value::Null)
        .has("/audit_scope_hash", "h1");
    given([requested(), failed().with("partial_artifact_ref", report())])
        .has("/partial_artifact_ref", report());
}

#[test]
fn the_first_event_fills_in_which_audit_it_is() {
    for draft in [started(), asked("d1"), completed(), failed()] {
        let outcome = given([draft]);
        outcome
            .has("/mission_id", "m1")
            .has("/run_id", "r1")
            .has("/mission_slug", "importer")
            .has("/mission_number", 42)
            .has("/mission_type", "research");
        outcome.has("/audit_scope", Value::Null);
    }
}

#[test]
fn q1_a_malformed_payload_is_an_anomaly() {
    let outcome = given([requested(), started(), completed().without("verdict"), completed()]);
    outcome.anomalies(&["3 payload_invalid schema.required"]).has(STATUS, "completed").count(4);
    given([started().without("run_id")])
        .anomalies(&["1 event_before_requested", "1 payload_invalid schema.required"])
        .has(STATUS, "pending");
    // A malformed request is none.
    given([requested().with("audit_scope", json!([])), started()])
        .anomalies(&["1 payload_invalid schema.min_items", "2 event_before_requested"]);
}

#[test]
fn q2_all_events_count_and_one_of_another_type_hides_one_with_its_id() {
    given([requested(), foreign()]).quiet().count(2);
    given([foreign().id(7).at(1), requested().id(7).at(2)])
        .notices(&["1 duplicate_conflict"])
        .has("/mission_id", Value::Null)
        .count(1);
}

#[test]
fn q3_a_second_request_takes_the_place_of_the_first() {
    let again = requested()
        .with("trigger_mode", "post_merge")
        .with("audit_scope", json!(["", ""]))
        .with("mission_slug", "exporter");
    let outcome = given([requested(), started(), again]);
    outcome
        .anomalies(&[])
        .notices(&["3 duplicate_request"])
        .has(STATUS, "running")
        .has("/trigger_mode", "post_merge");
    outcome.has("/audit_scope", json!(["", ""])).has("/mission_slug", "exporter");
}

#[test]
fn q4_other_audits_are_not_told_apart() {
    let outcome =
        given([requested(), started().with("run_id", "r2"), completed().with("mission_id", "m2")]);
    outcome
        .anomalies(&[])
        .notices(&["2 identity_mismatch", "3 identity_mismatch"])
        .has("/mission_id", "m1")
        .has("/run_id", "r1")
        .has(STATUS, "completed");
    outcome.has("/notices/0/reason", "The event belongs to the audit m1/r2, and this is m1/r1.");
    given([requested(), requested().with("run_id", "r2")])
        .notices(&["2 identity_mismatch", "2 duplicate_request"])
        .has("/run_id", "r2");
}

#[test]
fn q6_a_start_while_waiting_keeps_the_decisions() {
    let outcome = given([requested(), asked("d1"), started()]);
    outcome.quiet().has(STATUS, "running").has("/pending_decisions/0/decision_id", "d1");
}

#[test]
fn q7_no_anomaly_of_an_unknown_type_exists() {
    assert!(
        ReducerName::MissionAudit
            .info()
            .anomalies
            .iter()
            .all(|s| s.code != "unrecognized_event_type")
    );
    given([foreign()]).quiet().count(1);
}

#[test]
fn q8_verdict_severity_and_findings_are_independent() {
    given([
        requested(),
        completed().with("verdict", "fail").with("severity", "info").with("findings_count", 0),
    ])
    .quiet()
    .has("/verdict", "fail");
}

#[test]
fn q9_a_hash_is_any_text() {
    given([requested(), started().with("audit_scope_hash", "sha256:short")])
        .quiet()
        .has("/audit_scope_hash", "sha256:short");
}

#[test]
fn q10_a_payload_may_be_invalid_for_two_reasons() {
    let mut artifact = report();
    artifact["provenance"]["actor_kind"] = json!("service");
    let outcome =
        given([requested(), completed().without("verdict").with("artifact_ref", artifact)]);
    let mut details = outcome.state()["anomalies"][0]["details"].clone();
    details.as_array_mut().unwrap().sort_by_key(|code| code.as_str().unwrap().to_owned());
    assert_eq!(details, json!(["schema.enum", "schema.required"]));
}

#[test]
fn copies_of_different_content_are_a_notice() {
    given([requested(), requested().with("actor", "ben").id(1).at(1)])
        .notices(&["1 duplicate_conflict"])
        .count(1);
}
