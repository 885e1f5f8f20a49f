//! Copies of events (D15): which one counts, and what is a conflict.

use crate::pools::{
    event, id, pool_and_permutation, pool_event, text, texts, with_copies, with_payload,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;
use spec_kitty_events::{Event, EventId, dedup, reducer_order_key, total_order_key};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn the_copy_with_the_smallest_key_survives() {
    let late = event(1, json!({ "lamport_clock": 2, "timestamp": "2026-01-15T09:00:00Z" }));
    let early = event(1, json!({ "lamport_clock": 1, "timestamp": "2026-01-15T12:00:00+01:00" }));
    let earliest = event(
        1,
        json!({ "lamport_clock": 1, "timestamp": "2026-01-15T12:00:00+02:00", "node_id": "z" }),
    );
    let once =
        dedup(&[late, early, earliest.clone()]).events.into_iter().cloned().collect::<Vec<_>>();
    assert_eq!(once, [earliest]);
}

#[test]
fn where_keys_are_equal_the_canonical_form_decides() {
    // Members are sorted: the first has "a": 2 in front, though it is written behind, where the
    // plain text would lose.
    let (first, second) =
        (with_payload(1, json!({ "b": 1, "a": 2 })), with_payload(1, json!({ "a": 3 })));
    for events in [[&first, &second], [&second, &first]] {
        let once = dedup(&events);
        assert_eq!(once.events, [&&first]);
        assert_eq!(once.conflicts.len(), 1);
        assert_eq!((&once.conflicts[0].event_id, once.conflicts[0].contents), (&id(1), 2));
    }
}

#[test]
fn another_spelling_is_no_conflict() {
    let a: Event = serde_json::from_value(json!({
        "event_id": "01j8z3n5qv9y4t2rk7wxh6bmcd", "event_type": "T", "aggregate_id": "mission/1",
        "timestamp": "2026-01-15T10:00:00Z",
        "build_id": "b", "node_id": "n", "lamport_clock": 1.0,
        "project_uuid": "6F1C2A9E4B7D4C3A9F102D8E5B6A7C40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
        "payload": {"a": 1.0, "b": 2},
    }))
    .unwrap();
    let b: Event = serde_json::from_value(json!({
        "payload": {"b": 2e0, "a": 1}, "causation_id": null, "project_slug": null, "data_tier": 0,
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "T", "aggregate_id": "mission/1",
        "timestamp": "2026-01-15T10:00:00Z",
        "build_id": "b", "node_id": "n", "lamport_clock": 1,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01j8z3n5qv9y4t2rk7wxh6bmce", "schema_version": "3.0.0",
    }))
    .unwrap();
    let there = dedup(std::slice::from_ref(&a)).events.len();
    let (one, other) = ([&a, &b], [&b, &a]);
    let (one, other) = (dedup(&one), dedup(&other));
    assert_eq!((there, one.events.len(), one.conflicts.len()), (1, 1, 0));
    assert_eq!(text(one.events[0]), text(other.events[0]));
}

#[test]
fn any_difference_in_content_is_a_conflict() {
    let base = event(1, json!({}));
    for other in [
        json!({ "node_id": "m" }),
        json!({ "timestamp": "2026-01-15T10:00:00+00:00" }),
        json!({ "lamport_clock": 2 }),
        json!({ "payload": {"a": null} }),
        json!({ "causation_id": crate::pools::id_text(2) }),
        json!({ "unknown": 1 }),
    ] {
        let other = event(1, other);
        let conflicts = dedup(&[&base, &other, &base]).conflicts;
        assert_eq!(
            conflicts.iter().map(|c| (c.event_id.clone(), c.contents)).collect::<Vec<_>>(),
            [(id(1), 2)],
            "{other:?}"
        );
    }
}

/// RFC 8785 alone writes both numbers of a pair alike.
#[test]
fn whole_numbers_beyond_a_floats_precision_are_content() {
    for (a, b) in [
        (json!({ "x": 9_007_199_254_740_992_i64 }), json!({ "x": 9_007_199_254_740_993_i64 })),
        (json!({ "x": -9_007_199_254_740_992_i64 }), json!({ "x": -9_007_199_254_740_993_i64 })),
        (json!({ "x": u64::MAX }), json!({ "x": u64::MAX - 1 })),
        (json!({ "x": u64::MAX }), json!({ "x": 18_446_744_073_709_551_616.0 })),
        (
            json!({ "x": [9_007_199_254_740_992_i64, 9_007_199_254_740_993_i64] }),
            json!({ "x": [9_007_199_254_740_993_i64, 9_007_199_254_740_992_i64] }),
        ),
        (
            json!({ "x": 9_007_199_254_740_992_i64, "y": 9_007_199_254_740_993_i64 }),
            json!({ "x": 9_007_199_254_740_993_i64, "y": 9_007_199_254_740_992_i64 }),
        ),
    ] {
        let (a, b) = (with_payload(1, a), with_payload(1, b));
        assert_eq!(dedup(&[&a, &b]).conflicts.len(), 1, "{a:?} {b:?}");
    }
    for (a, b) in [
        (
            json!({ "x": 9_007_199_254_740_992_i64, "y": 1 }),
            json!({ "y": 1.0, "x": 9_007_199_254_740_992.0 }),
        ),
        (
            json!({ "x": i64::MIN, "y": {"d": 1e18, "c": 1e300} }),
            json!({ "y": {"c": 1e300, "d": 1_000_000_000_000_000_000_i64}, "x": i64::MIN }),
        ),
    ] {
        let (a, b) = (with_payload(1, a), with_payload(1, b));
        assert_eq!(dedup(&[&a, &b]).conflicts, [], "{a:?} {b:?}");
    }
    let (a, b) = (
        event(1, json!({ "lamport_clock": i64::MAX })),
        event(1, json!({ "lamport_clock": i64::MAX - 1 })),
    );
    assert_eq!(dedup(&[&a, &b]).conflicts.len(), 1);
}

#[cfg(feature = "validate")]
mod stores {
    use super::*;
    use spec_kitty_events::{AdmittedEvent, Record, StoreKey};

    fn line(n: usize, clock: i64, extra: &str) -> String {
        let mut event = event(
            n,
            json!({ "lamport_clock": clock, "payload": {"participant_id": "p",
            "mission_id": "m"} }),
        );
        event.extra.insert("extra".to_owned(), serde_json::from_str(extra).unwrap());
        text(&event)
    }

    fn digest(extra: &str) -> String {
        Record::admit(line(1, 1, extra).as_bytes()).unwrap().digest().to_string()
    }

    #[test]
    fn a_records_digest_tells_wide_numbers_apart() {
        assert_ne!(digest("9007199254740992"), digest("9007199254740993"));
        assert_eq!(digest("9007199254740992"), digest("9007199254740992.0"));
        assert_eq!(digest("1"), digest("1.0"));
    }

    /// Computed with Python's json and hashlib, which for such an envelope write the same. A digest
    /// that stores have kept must not change.
    #[test]
    fn a_records_digest_is_what_it_says() {
        assert_eq!(digest("1"), DIGEST_PLAIN);
        assert_eq!(digest("9007199254740993"), DIGEST_WIDE);
    }

    const DIGEST_PLAIN: &str = "b849901492e07deeac4505cc8b7149681a74ad5626190656c2daaa89f49a1fd9";
    const DIGEST_WIDE: &str = "6878c01e1919440bfeadafae359113952c8e52a211df51c94179d77f477833e1";

    #[test]
    fn records_and_admitted_events_hold_events() {
        let lines = [line(2, 5, "0"), line(1, 5, "0"), line(2, 5, "0")];
        let records = lines.each_ref().map(|line| Record::admit(line.as_bytes()).unwrap());
        assert_eq!(dedup(&records).events, [&records[1], &records[0]]);
        let admitted = lines.each_ref().map(|line| AdmittedEvent::read(line.as_bytes()).unwrap());
        assert_eq!(dedup(&admitted).events, [&admitted[1], &admitted[0]]);
        assert_eq!(records[0].key(), StoreKey::of(records[0].event()));
    }

    proptest! {
        #[test]
        fn the_store_key_is_the_total_order_key((a, _) in pool_event(), (b, _) in pool_event()) {
            prop_assert_eq!(StoreKey::of(&a).cmp(&StoreKey::of(&b)),
            total_order_key(&a).cmp(&total_order_key(&b)));
        }
    }
}

proptest! {
    #[test]
    fn copies_are_removed_alike_in_any_order((events, shuffled) in pool_and_permutation()) {
        let (one, other) = (dedup(&events), dedup(&shuffled));
        prop_assert_eq!(texts(&one.events), texts(&other.events));
        prop_assert_eq!(one.conflicts, other.conflicts);
    }

    #[test]
    fn one_copy_of_each_survives_and_all_conflicts_are_reported(
        pool in prop::collection::vec(pool_event(), 0..14),
    ) {
        let events: Vec<&Event> = pool.iter().map(|(event, _)| event).collect();
        let mut contents: BTreeMap<&EventId, BTreeSet<&str>> = BTreeMap::new();
        for (event, content) in &pool {
            contents.entry(&event.event_id).or_default().insert(content);
        }
        let once = dedup(&events);
        prop_assert_eq!(once.events.iter().map(|e| &e.event_id).collect::<BTreeSet<_>>(),
        contents.keys().copied().collect::<BTreeSet<_>>());
        prop_assert_eq!(once.events.len(), contents.len());
        prop_assert!(once.events.is_sorted_by(|a, b| reducer_order_key(a) < reducer_order_key(b)));
        for survivor in &once.events {
            let copies = events.iter().filter(|e| e.event_id == survivor.event_id);
            let smallest = copies.map(|e| reducer_order_key(e)).min();
            prop_assert_eq!(Some(reducer_order_key(survivor)), smallest);
        }
        let conflicts: Vec<(EventId, usize)> =
            once.conflicts.into_iter().map(|c| (c.event_id, c.contents)).collect();
        let several = contents.into_iter().filter(|(_, c)| c.len() > 1);
        let expected: Vec<(EventId, usize)> =
            several.map(|(id, c)| (id.clone(), c.len())).collect();
        prop_assert_eq!(conflicts, expected);
    }

    #[test]
    fn removing_copies_is_idempotent_and_associative((a, b) in pool_and_permutation(),
    again in prop::collection::vec(any::<Index>(), 0..5), cut in any::<Index>()) {
        let whole = dedup(&a);
        let copied = with_copies(&a, &again);
        let (copied, survivors) = (dedup(&copied), dedup(&whole.events));
        prop_assert_eq!((texts(&copied.events), copied.conflicts), (texts(&whole.events),
        whole.conflicts.clone()));
        prop_assert_eq!(survivors.conflicts, []);
        prop_assert_eq!(survivors.events.into_iter().copied().map(text).collect::<Vec<_>>(),
        texts(&whole.events));

        let (left, right) = b.split_at(cut.index(b.len() + 1));
        let parts = [dedup(left).events, dedup(right).events].concat();
        prop_assert_eq!(dedup(&parts).events.into_iter().copied().map(text).collect::<Vec<_>>(),
        texts(&whole.events));
    }
}
