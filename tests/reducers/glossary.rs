//! The glossary of a mission: the rules in `src/reduce/family/glossary.rs`.

use crate::events::id;
use crate::given::{self, Draft, Outcome, event, foreign};
use serde_json::{Value, json};
use spec_kitty_events::reduce::{Glossary, Mode, ReducerName, reduce};

pub(crate) const SAYING: &[fn()] = &[
    q1_a_malformed_payload_is_skipped_or_fails,
    g3_to_g6_a_scope_must_be_active,
    g4_2_a_term_must_have_been_observed_in_its_scope,
    g6_2_a_request_needs_its_check,
    g6_3_and_q4_a_check_has_three_open_requests_at_most,
    g7_a_resolution_needs_a_recorded_request,
    q3_the_resolution_of_a_dropped_request_says_so,
    q6_checks_are_remarked_on_and_count,
    q7_the_first_event_names_the_mission,
    q9_conflict_events_are_looked_up_for_a_notice_alone,
    copies_of_different_content_are_a_notice,
];

fn strict(events: impl IntoIterator<Item = Draft>) -> Outcome {
    given::strict(ReducerName::Glossary, events)
}

fn permissive(events: impl IntoIterator<Item = Draft>) -> Outcome {
    given::permissive(ReducerName::Glossary, events)
}

/// Broken rules are failures in one mode, and anomalies in the other one.
fn broken(events: impl IntoIterator<Item = Draft> + Clone, said: &str) -> Outcome {
    strict(events.clone()).fails(said);
    let outcome = permissive(events);
    outcome.anomalies(&[said]);
    outcome
}

fn scope(scope_id: &str) -> Draft {
    let payload = json!({"mission_id": "m1", "scope_id": scope_id, "scope_type": "team_domain",
    "glossary_version_id": "v1"});
    event("GlossaryScopeActivated", payload)
}

fn strictness(new: &str) -> Draft {
    event(
        "GlossaryStrictnessSet",
        json!({"mission_id": "m1", "new_strictness": new, "previous_strictness": null,
        "actor": "ana"}),
    )
}

fn observed(scope_id: &str, term: &str) -> Draft {
    let payload = json!({
        "mission_id": "m1", "scope_id": scope_id, "step_id": "s1", "term_surface": term,
        "confidence": 0.5, "actor": "ana", "step_metadata": {}
    });
    event("TermCandidateObserved", payload)
}

fn sense(scope_id: &str, term: &str, after: &str) -> Draft {
    let payload = json!({
        "mission_id": "m1", "scope_id": scope_id, "term_surface": term, "before_sense": null,
        "after_sense": after, "reason": "", "actor": "ana"
    });
    event("GlossarySenseUpdated", payload)
}

fn check(scope_id: &str) -> Draft {
    let payload = json!({
        "mission_id": "m1", "scope_id": scope_id, "step_id": "s1", "conflicts": [],
        "severity": "low", "confidence": 0.5,
        "recommended_action": "pass", "effective_strictness": "medium", "step_metadata": {}
    });
    event("SemanticCheckEvaluated", payload)
}

fn conflict(severity: &str) -> Value {
    json!({"term": "mission", "nature": "drift", "severity": severity, "description": ""})
}

fn requested(scope_id: &str, check: u64) -> Draft {
    let payload = json!({
        "mission_id": "m1", "scope_id": scope_id, "step_id": "s1",
        "semantic_check_event_id": id(check), "term": "mission", "question": "",
        "options": [], "urgency": "low", "actor": "ana"
    });
    event("GlossaryClarificationRequested", payload)
}

fn resolved(request: u64) -> Draft {
    let payload = json!({"mission_id": "m1", "clarification_event_id": id(request),
    "selected_meaning": "a flight", "actor": "ana"});
    event("GlossaryClarificationResolved", payload)
}

fn blocked(checks: &[u64]) -> Draft {
    let ids: Vec<_> = checks.iter().map(|check| id(*check)).collect();
    let payload = json!({"mission_id": "m1", "step_id": "s1", "conflict_event_ids": ids,
    "blocking_strictness": "max", "step_metadata": {}});
    event("GenerationBlockedBySemanticConflict", payload)
}

#[test]
fn without_events_the_state_is_empty() {
    let empty = json!({
        "mission_id": "", "active_scopes": {}, "current_strictness": "medium",
        "strictness_history": [], "term_candidates": {}, "term_senses": {},
        "clarifications": [], "semantic_checks": [], "generation_blocks": [], "anomalies": [],
        "notices": [], "event_count": 0,
        "last_processed_event_id": null
    });
    assert_eq!(strict([foreign()]).state(), &empty);
}

#[test]
fn g1_a_scope_is_activated_and_again_with_another_version() {
    let outcome = strict([
        scope("a"),
        scope("b"),
        scope("a").with("glossary_version_id", "v2").with("note", "not in the schema"),
    ]);
    let expected = json!({"mission_id": "m1", "scope_id": "a", "scope_type": "team_domain",
    "glossary_version_id": "v2"});
    outcome
        .quiet()
        .has("/active_scopes/a", expected)
        .has("/active_scopes/b/glossary_version_id", "v1")
        .has("/mission_id", "m1");
}

#[test]
fn g2_strictness_is_set_without_a_scope() {
    let outcome = strict([strictness("max"), strictness("off")]);
    outcome
        .quiet()
        .has("/current_strictness", "off")
        .has("/strictness_history/0/new_strictness", "max")
        .has("/strictness_history/1/new_strictness", "off");
}

#[test]
fn g3_candidates_are_kept_by_scope_and_term() {
    let outcome = strict([
        scope("b"),
        scope("a"),
        observed("b", "x"),
        observed("b", "X"),
        observed("b", "x").with("confidence", 1),
        observed("a", "x"),
    ]);
    let all = outcome.quiet().state()["term_candidates"].to_string();
    assert!(all.starts_with(r#"{"a":{"x":["#), "sorted by scope: {all}");
    outcome
        .has("/term_candidates/b/X/0/term_surface", "X")
        .has("/term_candidates/b/x/0/confidence", 0.5);
    // A confidence is a float, whatever it came as.
    assert!(all.contains("\"confidence\":1.0"), "{all}");
}

#[test]
fn g3_to_g6_a_scope_must_be_active() {
    broken([observed("a", "x")], "1 scope_not_activated")
        .has("/term_candidates/a/x/0/scope_id", "a");
    broken([check("a")], "1 scope_not_activated").has("/semantic_checks/0/scope_id", "a");
    broken([scope("a"), check("a"), requested("b", 2)], "3 scope_not_activated")
        .has("/clarifications/0/resolved", false);
    // A scope that is activated later in order is not active yet.
    let outcome =
        broken([observed("b", "x"), scope("b"), sense("b", "x", "y")], "1 scope_not_activated");
    outcome
        .has("/anomalies/0/reason", "The scope b is not active.")
        .has("/term_senses/b/x/after_sense", "y");
}

#[test]
fn g4_2_a_term_must_have_been_observed_in_its_scope() {
    let outcome = broken(
        [scope("a"), scope("b"), observed("a", "x"), sense("b", "x", "y")],
        "4 term_not_observed",
    );
    outcome
        .has("/term_senses/b/x/after_sense", "y")
        .has("/anomalies/0/reason", "The term x was not observed in the scope b.");
    broken([scope("a"), observed("a", "x"), sense("a", "X", "y")], "3 term_not_observed");
}

#[test]
fn g4_both_anomalies_may_come_together_the_scope_first() {
    permissive([sense("a", "x", "y")])
        .anomalies(&["1 scope_not_activated", "1 term_not_observed"])
        .has("/term_senses/a/x/after_sense", "y");
}

#[test]
fn g4_3_the_last_sense_counts() {
    let outcome = strict([
        scope("a"),
        observed("a", "x"),
        sense("a", "x", "one"),
        sense("a", "x", "two").with("before_sense", "never said"),
    ]);
    outcome
        .quiet()
        .has("/term_senses/a/x/after_sense", "two")
        .has("/term_senses/a/x/before_sense", "never said");
}

#[test]
fn g5_a_check_is_kept_as_its_payload() {
    let noted = json!({"term": "mission", "nature": "drift", "severity": "low", "description": "",
    "note": "not in the schema"});
    let outcome = strict([scope("a"), check("a").with("conflicts", json!([noted]))]);
    outcome
        .quiet()
        .has("/semantic_checks/0/conflicts", json!([conflict("low")]))
        .lacks("/semantic_checks/0/event_id");
}

#[test]
fn g6_a_request_is_recorded() {
    let outcome = strict([scope("a"), check("a"), requested("a", 2)]);
    let record = json!({
        "request_event_id": outcome.named(3), "semantic_check_event_id": outcome.named(2),
        "term": "mission", "resolved": false,
        "resolution_event_id": null
    });
    outcome.quiet().has("/clarifications", json!([record]));
}

#[test]
fn g6_2_a_request_needs_its_check() {
    let outcome = broken([scope("a"), requested("a", 9)], "2 semantic_check_unknown");
    outcome
        .has("/clarifications", json!([]))
        .has("/anomalies/0/reason", format!("There is no semantic check {} yet.", id(9)));
    // A check that comes later in order is not there yet.
    broken([scope("a"), requested("a", 3), check("a")], "2 semantic_check_unknown");
    permissive([requested("a", 9)])
        .anomalies(&["1 scope_not_activated", "1 semantic_check_unknown"]);
}

#[test]
fn g6_3_and_q4_a_check_has_three_open_requests_at_most() {
    let full = || {
        [
            scope("a"),
            check("a"),
            check("a"),
            requested("a", 2),
            requested("a", 2),
            requested("a", 2),
            requested("a", 2),
        ]
    };
    let outcome = broken(full(), "7 clarification_burst_cap");
    assert_eq!(outcome.state()["clarifications"].as_array().unwrap().len(), 3);
    let reason = format!(
        "The semantic check {} has 3 open requests for clarification, and no more are taken.",
        id(2)
    );
    outcome.has("/anomalies/0/reason", reason);
    // Another check is another matter.
    permissive(full().into_iter().chain([requested("a", 3)]))
        .anomalies(&["7 clarification_burst_cap"])
        .has("/clarifications/3/resolved", false);
}

#[test]
fn g6_3_a_resolution_frees_a_place_once() {
    let full = [scope("a"), check("a"), requested("a", 2), requested("a", 2), requested("a", 2)];
    let more = [resolved(3), resolved(3), requested("a", 2), requested("a", 2)];
    let outcome = permissive(full.into_iter().chain(more));
    outcome
        .anomalies(&["9 clarification_burst_cap"])
        .has("/clarifications/3/request_event_id", outcome.named(8));
}

#[test]
fn q5_the_cap_stops_a_strict_reduction() {
    let requests = (0..4).map(|_| requested("a", 2));
    strict([scope("a"), check("a")].into_iter().chain(requests).chain([strictness("max")]))
        .fails("6 clarification_burst_cap");
}

#[test]
fn g7_a_second_resolution_takes_the_place_of_the_first() {
    let outcome = strict([scope("a"), check("a"), requested("a", 2), resolved(3), resolved(3)]);
    outcome
        .quiet()
        .has("/clarifications/0/resolved", true)
        .has("/clarifications/0/resolution_event_id", outcome.named(5));
}

#[test]
fn g7_a_resolution_needs_a_recorded_request() {
    let outcome = broken([resolved(9)], "1 clarification_unknown");
    outcome.notices(&[]).has(
        "/anomalies/0/reason",
        format!("There is no recorded request for clarification {}.", id(9)),
    );
    broken([scope("a"), check("a"), resolved(4), requested("a", 2)], "3 clarification_unknown")
        .has("/clarifications/0/resolved", false);
}

#[test]
fn g8_a_block_needs_no_scope() {
    let outcome = strict([scope("a"), check("a"), blocked(&[2]), strictness("off")]);
    outcome
        .quiet()
        .has("/generation_blocks/0/blocking_strictness", "max")
        .has("/generation_blocks/0/conflict_event_ids/0", outcome.named(2));
}

#[test]
fn q1_a_malformed_payload_is_skipped_or_fails() {
    let outcome = broken(
        [scope("a"), scope("b").with("scope_type", "planet"), strictness("max")],
        "2 payload_invalid schema.enum",
    );
    outcome.has("/current_strictness", "max").lacks("/active_scopes/b").count(3).last(3);
}

#[test]
fn q2_references_are_compared_as_ids_and_kept_as_text() {
    let (check_id, request_id) = (id(2).as_str().to_lowercase(), id(3).as_str().to_lowercase());
    let request = requested("a", 2).with("semantic_check_event_id", check_id.clone());
    let outcome = strict([
        scope("a"),
        check("a"),
        request,
        resolved(3).with("clarification_event_id", request_id),
    ]);
    outcome
        .quiet()
        .has("/clarifications/0/semantic_check_event_id", check_id)
        .has("/clarifications/0/resolved", true);
    // A text that is no id is compared as it is.
    broken(
        [scope("a"), requested("a", 2).with("semantic_check_event_id", "the first check")],
        "2 semantic_check_unknown",
    );
    // All spellings of a check share its places.
    let spelled = |n: u64| {
        requested("a", 2).with(
            "semantic_check_event_id",
            if n.is_multiple_of(2) { id(2).as_str().to_lowercase() } else { id(2).to_string() },
        )
    };
    let events = [scope("a"), check("a")].into_iter().chain((1..=4).map(spelled));
    broken(events.collect::<Vec<_>>(), "6 clarification_burst_cap");
}

#[test]
fn q3_the_resolution_of_a_dropped_request_says_so() {
    let requests = (0..4).map(|_| requested("a", 2));
    let events = [scope("a"), check("a")].into_iter().chain(requests).chain([
        resolved(6),
        requested("a", 99),
        resolved(8),
    ]);
    let outcome = permissive(events);
    let expected = [
        "6 clarification_burst_cap",
        "7 clarification_unknown",
        "8 semantic_check_unknown",
        "9 clarification_unknown",
    ];
    outcome.anomalies(&expected).notices(&["7 clarification_dropped", "9 clarification_dropped"]);
}

#[test]
fn q6_checks_are_remarked_on_and_count() {
    let worse = check("a")
        .with("conflicts", json!([conflict("low"), conflict("high"), conflict("medium")]));
    let off = check("a").with("effective_strictness", "off");
    let set = strictness("max").with("previous_strictness", "off");
    let outcome = strict([scope("a"), worse, off, set]);
    let expected = [
        "2 severity_mismatch",
        "3 effective_strictness_mismatch",
        "3 check_while_off",
        "4 previous_strictness_mismatch",
    ];
    outcome.anomalies(&[]).notices(&expected).has("/current_strictness", "max");
    outcome
        .has("/notices/0/reason", "The check is of severity low, and its worst conflict of high.");
    outcome.has("/notices/3/reason", "The event says that strictness was off, and it was medium.");
    assert_eq!(outcome.state()["semantic_checks"].as_array().unwrap().len(), 2);
    let consistent =
        check("a").with("conflicts", json!([conflict("low")])).with("effective_strictness", "off");
    let honest = strictness("off").with("previous_strictness", "medium");
    strict([scope("a"), honest, consistent.clone()]).notices(&["3 check_while_off"]);
    // An action that does not fit the severity is accepted.
    strict([
        scope("a"),
        consistent.with("recommended_action", "block").with("effective_strictness", "medium"),
    ])
    .quiet();
}

#[test]
fn q7_the_first_event_names_the_mission() {
    let outcome = strict([scope("a"), strictness("max").with("mission_id", "m2")]);
    outcome
        .notices(&["2 mission_id_mismatch"])
        .has("/mission_id", "m1")
        .has("/current_strictness", "max");
}

#[test]
fn q7_every_type_of_the_family_names_its_mission() {
    let events = [
        scope("a"),
        strictness("medium"),
        observed("a", "x"),
        sense("a", "x", "y"),
        check("a"),
        requested("a", 5),
        resolved(6),
        blocked(&[5]),
    ];
    let renamed = events
        .into_iter()
        .enumerate()
        .map(|(i, draft)| if i == 0 { draft } else { draft.with("mission_id", "m2") });
    let outcome = strict(renamed);
    let expected: Vec<String> = (2..=8).map(|n| format!("{n} mission_id_mismatch")).collect();
    outcome.notices(&expected.iter().map(String::as_str).collect::<Vec<_>>()).anomalies(&[]);
}

#[test]
fn q8_q10_the_shape_is_the_one_of_the_reference() {
    let outcome = strict([scope("a/b"), observed("a/b", "c/d")]);
    outcome.has("/term_candidates/a~1b/c~1d/0/scope_id", "a/b");
}

#[test]
fn q9_conflict_events_are_looked_up_for_a_notice_alone() {
    let outcome = strict([scope("a"), check("a"), blocked(&[9, 2, 1])]);
    outcome
        .anomalies(&[])
        .notices(&["3 conflict_event_unknown", "3 conflict_event_unknown"])
        .has("/generation_blocks/0/step_id", "s1");
}

#[test]
fn events_of_the_family_count_in_either_mode() {
    permissive([foreign(), scope("a"), resolved(9)]).count(2).last(3);
    for mode in [Mode::Strict, Mode::Permissive] {
        assert_eq!(
            reduce(Glossary::in_mode(mode), [resolved(9).read(1)]).is_err(),
            mode == Mode::Strict
        );
    }
    assert!(reduce(Glossary::strict(), [resolved(9).read(1)]).is_err());
    assert!(reduce(Glossary::permissive(), [resolved(9).read(1)]).is_ok());
}

#[test]
fn copies_of_different_content_are_a_notice() {
    strict([scope("a"), scope("a").with("glossary_version_id", "v0").id(1).at(1)])
        .notices(&["1 duplicate_conflict"])
        .count(1);
}
