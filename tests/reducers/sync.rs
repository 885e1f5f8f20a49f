//! Deliveries of a synchronisation: the rules in `src/reduce/family/sync.rs`.

use crate::given::{Draft, Outcome, event, foreign, strict};
use serde_json::{Value, json};
use spec_kitty_events::reduce::ReducerName;

pub(crate) const SAYING: &[fn()] = &[
    step_1_and_q6_a_malformed_event_blocks_no_later_one,
    step_2_and_q1_a_pair_counts_once_whatever_the_outcome,
    q4_connectors_are_not_told_apart,
    q5_an_attempt_beyond_the_maximum_is_a_notice,
    copies_of_different_content_are_a_notice,
];

fn given(events: impl IntoIterator<Item = Draft>) -> Outcome {
    strict(ReducerName::Sync, events)
}

fn delivered(outcome: &str, delivery: &str, fingerprint: &str) -> Draft {
    let of_delivery = |event_type| {
        let payload = json!({
            "delivery_id": delivery, "source_event_fingerprint": fingerprint, "connector_id": "c1",
            "mission_id": "m1",
            "recorded_at": "2026-01-15T09:00:00Z"
        });
        event(event_type, payload)
    };
    match outcome {
        "accepted" => of_delivery("SyncIngestAccepted")
            .with("ingest_batch_id", "b1")
            .with("ingested_count", 15),
        "rejected" => of_delivery("SyncIngestRejected")
            .with("rejection_reason", "schema")
            .with("rejected_payload_ref", "r1"),
        "retry_scheduled" => of_delivery("SyncRetryScheduled")
            .with("retry_attempt", 1)
            .with("max_retries", 3)
            .with("next_retry_at", "2026-01-15T08:00:00Z"),
        "dead_lettered" => of_delivery("SyncDeadLettered")
            .with("failure_reason", "gone")
            .with("total_attempts", 3)
            .with("dead_letter_ref", "l1"),
        _ => of_delivery("SyncReplayCompleted")
            .with("replay_id", "p1")
            .with("replayed_count", 0)
            .with("replay_source", "queue"),
    }
}

/// Each outcome with its counter.
const OUTCOMES: [(&str, &str); 5] = [
    ("accepted", "accepted_count"),
    ("rejected", "rejected_count"),
    ("retry_scheduled", "retry_count"),
    ("dead_lettered", "dead_letter_count"),
    ("replay_completed", "replay_count"),
];

fn counts(counted: &[&str]) -> Value {
    OUTCOMES
        .iter()
        .map(|(outcome, counter)| {
            ((*counter).to_owned(), counted.iter().filter(|c| *c == outcome).count().into())
        })
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[test]
fn without_events_the_state_is_empty() {
    let empty = json!({
        "connector_id": null, "outcome_counts": counts(&[]), "outcome_log": [],
        "seen_delivery_pairs": [], "anomalies": [], "notices": [],
        "event_count": 0
    });
    assert_eq!(given([]).state(), &empty);
}

#[test]
fn step_1_and_q6_a_malformed_event_blocks_no_later_one() {
    let outcome = given([
        delivered("accepted", "d1", "f1").with("ingested_count", 0),
        delivered("accepted", "d1", "f1"),
    ]);
    outcome
        .anomalies(&["1 payload_invalid schema.minimum"])
        .has("/outcome_counts", counts(&["accepted"]))
        .count(2);
}

#[test]
fn step_2_and_q1_a_pair_counts_once_whatever_the_outcome() {
    for (first, _) in OUTCOMES {
        for (second, _) in OUTCOMES {
            let outcome = given([
                delivered(first, "d1", "f1"),
                delivered(second, "d1", "f1").with("connector_id", "c2"),
            ]);
            outcome
                .anomalies(&["2 duplicate_delivery_pair"])
                .notices(&[])
                .has("/outcome_counts", counts(&[first]))
                .has("/connector_id", "c1");
            outcome
                .has(
                    "/anomalies/0/reason",
                    "The delivery d1 was seen with this fingerprint before.",
                )
                .lacks("/outcome_log/1");
        }
    }
}

#[test]
fn step_2_the_later_one_in_reducer_order_is_the_duplicate() {
    let outcome =
        given([delivered("rejected", "d1", "f1").at(9), delivered("accepted", "d1", "f1").at(1)]);
    outcome.anomalies(&["1 duplicate_delivery_pair"]).has("/outcome_counts", counts(&["accepted"]));
}

#[test]
fn step_2_half_a_pair_is_none() {
    given([
        delivered("accepted", "d1", "f1"),
        delivered("accepted", "d1", "f2"),
        delivered("accepted", "d2", "f1"),
    ])
    .quiet();
    given([
        delivered("accepted", "d1", "f1"),
        delivered("accepted", "D1", "f1"),
        delivered("accepted", "d1 ", "f1"),
    ])
    .quiet();
}

#[test]
fn step_3_and_q3_each_event_counts_one() {
    let outcome = given(OUTCOMES.map(|(outcome, _)| delivered(outcome, outcome, "f1")));
    outcome
        .quiet()
        .has("/outcome_counts", counts(&OUTCOMES.map(|(outcome, _)| outcome)))
        .has("/connector_id", "c1")
        .count(5);
    for (place, (name, _)) in OUTCOMES.iter().enumerate() {
        outcome.has(
            &format!("/outcome_log/{place}"),
            json!([outcome.named(place as u64 + 1), name, name]),
        );
    }
    let counters: Vec<&String> =
        outcome.state()["outcome_counts"].as_object().unwrap().keys().collect();
    assert_eq!(counters, OUTCOMES.map(|(_, counter)| counter));
}

#[test]
fn step_3_there_are_no_rules_between_outcomes() {
    given([
        delivered("replay_completed", "d1", "f1"),
        delivered("dead_lettered", "d1", "f2"),
        delivered("accepted", "d1", "f3"),
    ])
    .quiet();
}

#[test]
fn q2_pairs_are_sorted() {
    let pairs = [["d2", "f1"], ["d1", "f2"], ["d10", "f0"], ["d1", "f1"]];
    let outcome =
        given(pairs.map(|[delivery, fingerprint]| delivered("accepted", delivery, fingerprint)));
    outcome.has(
        "/seen_delivery_pairs",
        json!([["d1", "f1"], ["d1", "f2"], ["d10", "f0"], ["d2", "f1"]]),
    );
}

#[test]
fn q4_connectors_are_not_told_apart() {
    let outcome = given([
        delivered("accepted", "d1", "f1"),
        delivered("accepted", "d2", "f1").with("connector_id", "c2"),
    ]);
    outcome
        .anomalies(&[])
        .notices(&["2 connector_mismatch"])
        .has("/connector_id", "c2")
        .has("/outcome_counts", counts(&["accepted", "accepted"]));
}

#[test]
fn q5_an_attempt_beyond_the_maximum_is_a_notice() {
    let outcome = given([delivered("retry_scheduled", "d1", "f1").with("retry_attempt", 4)]);
    outcome
        .anomalies(&[])
        .notices(&["1 retry_beyond_max"])
        .has("/outcome_counts", counts(&["retry_scheduled"]));
    outcome.has("/notices/0/reason", "Retry 4 is beyond the 3 that are allowed.");
    given([delivered("retry_scheduled", "d1", "f1").with("retry_attempt", 3)]).quiet();
}

#[test]
fn q7_all_events_count_and_one_of_another_type_hides_one_with_its_id() {
    given([delivered("accepted", "d1", "f1"), foreign()]).quiet().count(2);
    given([foreign().id(7).at(1), delivered("accepted", "d1", "f1").id(7).at(2)])
        .notices(&["1 duplicate_conflict"])
        .has("/outcome_log", json!([]))
        .count(1);
}

#[test]
fn a_link_to_an_outside_reference_is_no_delivery() {
    let link = json!({
        "link_id": "l1", "connector_id": "c9", "external_provider": "github",
        "external_ref_type": "pr", "external_ref_id": "7",
        "external_ref_url": "https://example.org/7", "internal_aggregate_type": "wp",
        "internal_aggregate_id": "WP01", "mission_id": "m1",
        "linked_by": "ana", "recorded_at": "2026-01-15T09:00:00Z"
    });
    given([event("ExternalReferenceLinked", link)])
        .quiet()
        .count(1)
        .has("/connector_id", Value::Null);
}

#[test]
fn copies_of_different_content_are_a_notice() {
    let copy = delivered("accepted", "d2", "f1").id(1).at(5);
    given([delivered("accepted", "d1", "f1"), copy])
        .notices(&["1 duplicate_conflict"])
        .has("/outcome_log/0/2", "d1")
        .lacks("/outcome_log/1");
}
