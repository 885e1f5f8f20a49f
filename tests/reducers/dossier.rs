//! The dossier of a mission: the rules in `src/reduce/family/dossier.rs`.

use crate::given::{Draft, Outcome, event, foreign, permissive, strict};
use serde_json::{Value, json};
use spec_kitty_events::reduce::ReducerName;

pub(crate) const SAYING: &[fn()] = &[
    pipeline_3_mixed_namespaces_fail_in_every_mode,
    q1_a_malformed_event_is_a_notice_and_counts,
    q5_an_unknown_path_is_a_notice_alone,
    q8_a_drift_of_equal_hashes_is_a_notice,
    copies_of_different_content_are_a_notice,
];

fn given(events: impl IntoIterator<Item = Draft>) -> Outcome {
    strict(ReducerName::Dossier, events)
}

fn namespace(step: impl Into<Value>) -> Value {
    json!({
        "project_uuid": "p1", "mission_slug": "importer", "target_branch": "main",
        "mission_type": "research", "manifest_version": "1",
        "step_id": step.into()
    })
}

/// The namespace in which one member is another one.
fn other(member: &str) -> Value {
    let mut namespace = namespace(Value::Null);
    namespace[member] = json!("other");
    namespace
}

fn artifact(path: &str) -> Value {
    json!({"mission_type": "research", "path": path, "artifact_class": "output", "run_id": null,
    "wp_id": null})
}

fn hash(hash: &str) -> Value {
    json!({"hash": hash, "algorithm": "md5", "size_bytes": null, "encoding": null})
}

fn indexed(path: &str, content: &str) -> Draft {
    let payload = json!({"namespace": namespace(Value::Null), "artifact_id": artifact(path),
    "content_ref": hash(content), "indexed_at": "monday"});
    event("MissionDossierArtifactIndexed", payload)
}

fn missing(path: &str) -> Draft {
    let payload = json!({
        "namespace": namespace(Value::Null), "expected_identity": artifact(path),
        "manifest_step": "required_always", "checked_at": ""
    });
    event("MissionDossierArtifactMissing", payload)
}

fn snapshot(hash: &str) -> Draft {
    let payload = json!({"namespace": namespace(Value::Null), "snapshot_hash": hash,
    "artifact_count": 7, "anomaly_count": 3, "computed_at": "tuesday"});
    event("MissionDossierSnapshotComputed", payload)
}

fn drift(expected: &str, actual: &str) -> Draft {
    let payload = json!({
        "namespace": namespace(Value::Null), "expected_hash": expected, "actual_hash": actual,
        "drift_kind": "artifact_mutated",
        "detected_at": ""
    });
    event("MissionDossierParityDriftDetected", payload)
}

fn each() -> [Draft; 4] {
    [indexed("a", "h1"), missing("b"), snapshot("h2"), drift("h2", "h3")]
}

fn said(outcome: &Outcome) -> String {
    outcome.state()["anomalies"].to_string()
}

#[test]
fn pipeline_1_without_events_the_state_is_empty() {
    let empty = json!({
        "namespace": null, "artifacts": {}, "anomalies": [], "latest_snapshot": null,
        "drift_history": [], "parity_status": "unknown", "notices": [],
        "event_count": 0
    });
    assert_eq!(given([foreign()]).state(), &empty);
}

#[test]
fn pipeline_3_mixed_namespaces_fail_in_every_mode() {
    for member in
        ["project_uuid", "mission_slug", "target_branch", "mission_type", "manifest_version"]
    {
        for draft in each() {
            let events = || [indexed("z", "h0"), draft.clone().with("namespace", other(member))];
            for outcome in [given(events()), permissive(ReducerName::Dossier, events())] {
                outcome.fails("2 namespace_mixed_stream");
                assert_eq!(outcome.failure()["expected"], namespace(Value::Null));
                assert_eq!(outcome.failure()["actual"], other(member));
            }
        }
    }
}

#[test]
fn pipeline_3_the_first_namespace_in_reducer_order_is_the_streams() {
    given([
        indexed("a", "h1").at(2),
        indexed("a", "h1").with("namespace", other("mission_slug")).at(1),
    ])
    .fails("1 namespace_mixed_stream");
}

#[test]
fn pipeline_3_a_malformed_event_may_mix_namespaces() {
    let bad = |member: &str| snapshot("h1").with("namespace", other(member)).without("computed_at");
    given([indexed("a", "h1"), bad("target_branch")]).fails("2 namespace_mixed_stream");
    given([bad("target_branch"), indexed("a", "h1")]).fails("2 namespace_mixed_stream");
}

#[test]
fn pipeline_3_a_namespace_that_is_none_is_ignored() {
    let mut legacy = other("mission_slug");
    legacy["feature_slug"] = json!("importer");
    for bad in [Value::Null, json!("importer"), json!({}), legacy] {
        let outcome = given([indexed("a", "h1").with("namespace", bad), snapshot("h1")]);
        outcome.has("/namespace/mission_slug", "importer").has("/artifacts", json!({})).count(2);
    }
}

#[test]
fn pipeline_4_and_q4_a_step_stays_while_all_name_the_same() {
    let at = |step: Value| indexed("a", "h1").with("namespace", namespace(step));
    for (steps, expected) in [
        (vec![json!("s1"), json!("s1")], json!("s1")),
        (vec![json!("s1"), Value::Null], json!("s1")),
        (vec![json!("s1"), json!("s2")], Value::Null),
        (vec![json!("s1"), json!("")], Value::Null),
        // The first one names none, and that stays.
        (vec![Value::Null, json!("s1"), json!("s1")], Value::Null),
    ] {
        given(steps.into_iter().map(at)).has("/namespace/step_id", expected);
    }
}

#[test]
fn pipeline_4_malformed_events_contribute_their_step() {
    let bad = snapshot("h1").without("computed_at").with("namespace", namespace("s2"));
    given([indexed("a", "h1").with("namespace", namespace("s1")), bad])
        .has("/namespace/step_id", Value::Null)
        .notices(&["2 payload_invalid schema.required"]);
}

#[test]
fn d1_an_artifact_is_indexed() {
    let provenance = json!({"source_event_ids": ["e1"], "git_sha": null, "git_ref": null,
    "actor_id": null, "actor_kind": "llm", "revised_at": null});
    let outcome = given([indexed("a", "h1")
        .with("provenance", provenance.clone())
        .with("step_id", "plan")
        .with("context_diagnostics", json!({"k": "v"}))]);
    let entry = json!({
        "identity": artifact("a"), "content_ref": hash("h1"), "indexed_at": "monday",
        "provenance": provenance, "superseded": false, "step_id": "plan"
    });
    outcome
        .notices(&[])
        .has("/artifacts", json!({"a": entry}))
        .has("/namespace", namespace(Value::Null));
}

#[test]
fn d1_a_superseded_artifact_is_marked_and_revived_when_indexed_again() {
    let newer = indexed("b", "h2").with("supersedes", artifact("a"));
    given([indexed("a", "h1"), newer.clone()])
        .has("/artifacts/a/superseded", true)
        .has("/artifacts/a/content_ref/hash", "h1")
        .has("/artifacts/b/superseded", false);
    given([indexed("a", "h1"), newer, indexed("a", "h3")])
        .has("/artifacts/a/superseded", false)
        .has("/artifacts/a/content_ref/hash", "h3");
}

#[test]
fn d1_an_artifact_that_supersedes_itself_is_not_superseded() {
    let outcome = given([indexed("a", "h1"), indexed("a", "h2").with("supersedes", artifact("a"))]);
    outcome
        .notices(&[])
        .has("/artifacts/a/superseded", false)
        .has("/artifacts/a/content_ref/hash", "h2");
}

#[test]
fn d2_missing_artifacts_are_never_taken_back() {
    let outcome = given([
        missing("a").with("remediation_hint", "write it"),
        missing("a"),
        indexed("a", "h1"),
    ]);
    let record = json!({
        "anomaly_type": "missing_artifact", "expected_identity": artifact("a"),
        "manifest_step": "required_always", "checked_at": "",
        "remediation_hint": "write it"
    });
    outcome
        .has("/anomalies/0", record)
        .has("/anomalies/1/remediation_hint", Value::Null)
        .lacks("/anomalies/2")
        .has("/parity_status", "unknown");
    assert!(!said(&outcome).contains("event_id"));
}

#[test]
fn d3_the_last_snapshot_counts() {
    let outcome = given([snapshot("h1").with("algorithm", "md5"), snapshot("h2")]);
    let summary = json!({"snapshot_hash": "h2", "artifact_count": 7, "anomaly_count": 3,
    "computed_at": "tuesday", "algorithm": "sha256"});
    outcome.notices(&[]).has("/latest_snapshot", summary);
    given([snapshot("h1").with("algorithm", "md5")]).has("/latest_snapshot/algorithm", "md5");
    given([snapshot("h1").with("algorithm", Value::Null)])
        .has("/latest_snapshot/algorithm", "sha256");
}

#[test]
fn d4_drift_is_history() {
    let outcome =
        given([drift("h1", "h2"), drift("h2", "h1").with("drift_kind", "artifact_added")]);
    let record = json!({"expected_hash": "h1", "actual_hash": "h2",
    "drift_kind": "artifact_mutated", "detected_at": ""});
    outcome
        .notices(&[])
        .has("/drift_history/0", record)
        .has("/drift_history/1/drift_kind", "artifact_added");
}

#[test]
fn parity_and_q2_drift_is_for_ever_and_clean_ignores_what_is_missing() {
    given([indexed("a", "h1")]).has("/parity_status", "unknown");
    given([missing("a"), snapshot("h1")]).has("/parity_status", "clean");
    given([drift("h1", "h2"), snapshot("h2")]).has("/parity_status", "drifted");
    given([drift("h1", "h2")]).has("/parity_status", "drifted");
}

#[test]
fn q1_a_malformed_event_is_a_notice_and_counts() {
    let outcome = given([
        indexed("a", "h1").with("extra", 1),
        snapshot("h1").without("namespace"),
        indexed("c", "h1").with("namespace", json!({})),
    ]);
    outcome.notices(&[
        "1 payload_invalid schema.additional_properties",
        "2 payload_invalid schema.required",
        "2 namespace_invalid",
        "3 payload_invalid schema.required",
        "3 namespace_invalid",
    ]);
    outcome
        .has("/anomalies", json!([]))
        .has("/artifacts", json!({}))
        .has("/latest_snapshot", Value::Null)
        .count(3);
    // The namespace of the first one was valid.
    outcome.has("/namespace", namespace(Value::Null));
}

#[test]
fn q3_artifacts_are_kept_by_path_alone() {
    let mut other = artifact("a");
    (other["artifact_class"], other["run_id"], other["wp_id"]) =
        (json!("policy"), json!("r1"), json!("WP01"));
    let outcome =
        given([indexed("a", "h1"), indexed("a", "h2").with("artifact_id", other.clone())]);
    outcome.has("/artifacts/a/identity", other);
    assert_eq!(outcome.state()["artifacts"].as_object().unwrap().len(), 1);
}

#[test]
fn q5_an_unknown_path_is_a_notice_alone() {
    let mut same_path = artifact("a");
    same_path["mission_type"] = json!("plan");
    given([indexed("a", "h1"), indexed("b", "h1").with("supersedes", same_path)])
        .notices(&[])
        .has("/artifacts/a/superseded", true);
    let outcome = given([indexed("b", "h1").with("supersedes", artifact("a"))]);
    outcome
        .notices(&["1 supersedes_unknown_path"])
        .has("/artifacts/b/superseded", false)
        .has("/notices/0/reason", "There is no artifact a to supersede.");
}

#[test]
fn q6_q9_times_hashes_and_projects_are_any_text() {
    let outcome = given([indexed("a", "sha256:not hex").with("indexed_at", "")]);
    outcome
        .notices(&[])
        .has("/artifacts/a/content_ref/hash", "sha256:not hex")
        .has("/artifacts/a/indexed_at", "")
        .has("/namespace/project_uuid", "p1");
}

#[test]
fn q7_mixed_namespaces_are_an_error_like_every_other() {
    let outcome =
        given([indexed("a", "h1"), snapshot("h1").with("namespace", other("mission_type"))]);
    assert_eq!(outcome.failure()["reducer"], "dossier");
    assert_eq!(outcome.failure()["event_type"], "MissionDossierSnapshotComputed");
}

#[test]
fn q8_a_drift_of_equal_hashes_is_a_notice() {
    given([drift("h1", "h1")]).notices(&["1 drift_hashes_equal"]).has("/parity_status", "drifted");
}

#[test]
fn copies_of_different_content_are_a_notice() {
    given([indexed("a", "h1"), indexed("a", "h2").id(1).at(2)])
        .notices(&["1 duplicate_conflict"])
        .has("/artifacts/a/content_ref/hash", "h1")
        .count(1);
}
