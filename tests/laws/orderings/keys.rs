//! Keys of events, and what is concurrent.

use crate::pools::{event, pool_and_permutation, pool_event, texts};
use proptest::prelude::*;
use serde_json::json;
use spec_kitty_events::{Event, dedup, is_concurrent, reducer_order_key, total_order_key};

#[test]
fn concurrent_events_share_clock_and_aggregate_and_nothing_else_counts() {
    let a = event(1, json!({}));
    for (other, expected) in [
        (event(2, json!({})), true),
        (
            event(
                2,
                json!({ "node_id": "m", "build_id": "c", "timestamp": "2030-01-01T00:00:00Z" }),
            ),
            true,
        ),
        (event(2, json!({ "causation_id": crate::pools::id_text(1) })), true),
        (event(2, json!({ "lamport_clock": 2 })), false),
        (event(2, json!({ "aggregate_id": "mission/2" })), false),
        // The same event, however it is spelt and whatever it says.
        (event(1, json!({})), false),
        (
            event(
                1,
                json!({ "event_id": crate::pools::id_text(1).to_lowercase(), "node_id": "m" }),
            ),
            false,
        ),
    ] {
        assert_eq!(is_concurrent(&a, &other), expected, "{other:?}");
        assert_eq!(is_concurrent(&other, &a), expected, "{other:?}");
    }
}

#[test]
fn the_total_order_is_by_clock_then_node_then_id() {
    let ordered = [
        event(9, json!({ "lamport_clock": 1, "node_id": "b" })),
        event(8, json!({ "lamport_clock": 2, "node_id": "a" })),
        event(
            1,
            json!({ "lamport_clock": 2, "node_id": "b", "timestamp": "2026-01-15T11:00:00Z" }),
        ),
        event(
            2,
            json!({ "lamport_clock": 2, "node_id": "b", "timestamp": "2026-01-15T09:00:00Z" }),
        ),
        event(0, json!({ "lamport_clock": 10, "node_id": "a" })),
    ];
    assert!(ordered.is_sorted_by(|a, b| total_order_key(a) < total_order_key(b)));
}

#[test]
fn nodes_are_compared_by_code_point() {
    let key = |node: &str| event(1, json!({ "node_id": node }));
    let nodes = ["A", "B", "a", "n10", "n9", "ä", "\u{ffff}", "😀"].map(key);
    assert!(nodes.is_sorted_by(|a, b| total_order_key(a) < total_order_key(b)));
}

#[test]
fn the_reducer_order_is_by_clock_then_instant_then_id() {
    let ordered = [
        event(9, json!({ "lamport_clock": 1, "timestamp": "2026-01-15T23:00:00Z" })),
        // The text of this one is the greatest of the three, its instant is the first.
        event(8, json!({ "lamport_clock": 2, "timestamp": "2026-01-15T11:00:00+02:00" })),
        event(7, json!({ "lamport_clock": 2, "timestamp": "2026-01-15T09:00:00.000000001Z" })),
        event(
            1,
            json!({ "lamport_clock": 2, "timestamp": "2026-01-15T12:00:00+02:00", "node_id": "z" }),
        ),
        event(2, json!({ "lamport_clock": 2, "timestamp": "2026-01-15T10:00:00", "node_id": "a" })),
        event(0, json!({ "lamport_clock": 10, "timestamp": "2020-01-15T10:00:00Z" })),
    ];
    assert!(ordered.is_sorted_by(|a, b| reducer_order_key(a) < reducer_order_key(b)));
}

#[test]
fn the_two_orders_are_different_orders() {
    let a = event(1, json!({ "node_id": "a", "timestamp": "2026-01-15T11:00:00Z" }));
    let b = event(2, json!({ "node_id": "b", "timestamp": "2026-01-15T10:00:00Z" }));
    assert!(total_order_key(&a) < total_order_key(&b));
    assert!(reducer_order_key(&a) > reducer_order_key(&b));
}

proptest! {
    #[test]
    fn sorted_events_do_not_depend_on_input_order((events, shuffled) in pool_and_permutation()) {
        let (events, shuffled) = (dedup(&events).events, dedup(&shuffled).events);
        let store_order = |events: &[&Event]| {
            let mut events = events.to_vec();
            events.sort_unstable_by(|a, b| total_order_key(a).cmp(&total_order_key(b)));
            texts(&events)
        };
        let mut backwards = shuffled.clone();
        backwards.reverse();
        prop_assert_eq!(store_order(&events), store_order(&backwards));
        backwards.sort_unstable_by_key(|event| reducer_order_key(event));
        prop_assert_eq!(texts(&events), texts(&backwards));
    }

    #[test]
    fn no_two_events_share_a_key((a, _) in pool_event(), (b, _) in pool_event()) {
        prop_assume!(a.event_id != b.event_id);
        prop_assert_ne!(total_order_key(&a), total_order_key(&b));
        prop_assert_ne!(reducer_order_key(&a), reducer_order_key(&b));
    }

    #[test]
    fn concurrency_is_symmetric_and_irreflexive((a, _) in pool_event(), (b, _) in pool_event()) {
        prop_assert_eq!(is_concurrent(&a, &b), is_concurrent(&b, &a));
        prop_assert!(!is_concurrent(&a, &a));
    }
}
