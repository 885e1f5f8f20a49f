//! The counter.

use super::*;

#[test]
fn a_counter_is_the_sum_of_all_deltas() {
    for (payloads, expected) in [
        (json!([]), 0),
        (json!([{}]), 0),
        (
            json!([{"delta": 3}, {}, {"delta": -10}, {"delta": 2.0}, {"delta": 1e2},
            {"delta": -0.0}]),
            95,
        ),
        (json!([{"delta": i64::MAX}, {"delta": i64::MAX}, {"delta": 2}]), 1 << 64),
        (json!([{"delta": i64::MIN}, {"delta": i64::MIN}]), -(1 << 64)),
    ] {
        let events: Vec<Event> = payloads
            .as_array()
            .unwrap()
            .iter()
            .enumerate()
            .map(|(n, payload)| with_payload(n, payload.clone()))
            .collect();
        let merged = merge_counter(&events).unwrap();
        assert_eq!((merged.total, merged.conflicts.len()), (expected, 0), "{payloads}");
    }
}

#[test]
fn a_counter_beyond_64_bits_is_exact_and_is_written_so() {
    for (delta, total) in [(i64::MAX, "27670116110564327421"), (i64::MIN, "-27670116110564327424")]
    {
        let payloads = (0..3).map(|n| with_payload(n, json!({"delta": delta})));
        let events: Vec<Event> = payloads.collect();
        let merged = merge_counter(&events).unwrap();
        assert_eq!(merged.total.to_string(), total);
        assert_eq!(serde_json::to_string(&merged.total).unwrap(), total);
    }
}

#[test]
fn an_event_counts_once_under_any_spelling_of_its_id() {
    let count =
        |event_id: String| event(0, json!({ "event_id": event_id, "payload": {"delta": 5} }));
    let merged = merge_counter(&[
        count(crate::pools::id_text(1)),
        count(crate::pools::id_text(1).to_lowercase()),
        count(crate::pools::id_text(2)),
    ])
    .unwrap();
    assert_eq!((merged.total, merged.conflicts), (10, vec![]));
}

#[test]
fn of_copies_that_differ_one_counts_and_all_are_reported() {
    let early = event(1, json!({ "lamport_clock": 1, "payload": {"delta": 7} }));
    let late = event(1, json!({ "lamport_clock": 2, "payload": {"delta": 5} }));
    // What does not count is not judged.
    let broken = event(1, json!({ "lamport_clock": 3, "payload": {"delta": "x"} }));
    let other = with_payload(2, json!({ "delta": 100 }));
    for events in [[&early, &late, &broken, &other], [&other, &broken, &late, &early]] {
        let merged = merge_counter(&events).unwrap();
        assert_eq!(merged.total, 107);
        assert_eq!(
            merged.conflicts.iter().map(|c| (c.event_id.clone(), c.contents)).collect::<Vec<_>>(),
            [(id(1), 3)]
        );
    }
}

#[test]
fn a_delta_must_be_a_whole_number_of_64_bits() {
    for (delta, found) in [
        (json!(true), "true"),
        (json!(null), "null"),
        (json!("5"), "\"5\""),
        (json!(1.5), "1.5"),
        (json!([1, 2]), "an array of 2 entries"),
        (json!({}), "an empty object"),
        (json!(i64::MAX as u64 + 1), "9223372036854775808"),
        (json!(9_223_372_036_854_775_808.0), "9.223372036854776e+18"),
    ] {
        let error = merge_counter(&[
            with_payload(1, json!({ "delta": 1 })),
            with_payload(2, json!({ "delta": delta })),
        ])
        .unwrap_err();
        assert_eq!(
            error,
            CrdtError::DeltaInvalid { event_id: id(2), found: found.to_owned() },
            "{delta}"
        );
        assert_eq!(error.code().as_str(), "crdt.delta_invalid");
        assert!(
            error.to_string().contains(&format!("event {}: `/payload/delta` is {found}", id(2))),
            "{error}"
        );
    }
}
