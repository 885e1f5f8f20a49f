//! Warnings and answers to them.

use super::*;

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
pub(super) fn r10_2_an_answer_to_an_unknown_warning_stands_for_it() {
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
