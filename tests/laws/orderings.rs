//! The orderings of events (C1 to C3, D15, D23).

use crate::pools::{
    caused, event, id, pool_and_permutation, pool_event, text, texts, with_copies, with_payload,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;
use spec_kitty_events::{
    CausationError, Event, EventId, dedup, is_concurrent, reducer_order_key, topological_sort,
    total_order_key,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

// --- concurrency and keys ---

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

// --- causes before effects ---

fn sorted(events: &[Event]) -> Vec<usize> {
    let sorted = topological_sort(events).unwrap();
    sorted.iter().map(|event| (0..100).find(|n| id(*n) == event.event_id).unwrap()).collect()
}

#[test]
fn the_worked_example_of_the_reference() {
    let events: Vec<Event> = [
        (5, Some(2)),
        (4, Some(1)),
        (2, None),
        (3, Some(1)),
        (1, None),
        (6, Some(4)),
        (7, Some(5)),
    ]
    .map(|(n, cause)| caused(n, cause))
    .into();
    assert_eq!(sorted(&events), [2, 1, 5, 4, 3, 7, 6]);
}

#[test]
fn nothing_in_nothing_out() {
    assert_eq!(topological_sort::<Event>(&[]), Ok(vec![]));
}

#[test]
fn independent_events_keep_their_order_whatever_clock_time_and_id_say() {
    let events = [
        event(3, json!({ "lamport_clock": 9 })),
        event(1, json!({ "timestamp": "2030-01-01T00:00:00Z" })),
        event(2, json!({ "lamport_clock": 0, "timestamp": "2000-01-01T00:00:00Z" })),
    ];
    assert_eq!(sorted(&events), [3, 1, 2]);
}

#[test]
fn a_child_before_its_parent_is_put_behind_it() {
    assert_eq!(sorted(&[caused(1, Some(2)), caused(2, None)]), [2, 1]);
}

#[test]
fn a_cause_outside_the_list_is_no_cause() {
    assert_eq!(sorted(&[caused(1, Some(50)), caused(3, None), caused(2, Some(1))]), [1, 3, 2]);
}

#[test]
fn a_cause_is_found_under_any_spelling() {
    let effect = event(2, json!({ "causation_id": "6F1C2A9E4B7D4C3A9F102D8E5B6A7C40" }));
    let cause = event(1, json!({ "event_id": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40" }));
    assert_eq!(topological_sort(&[&effect, &cause]).unwrap(), [&&cause, &&effect]);
}

fn cycle(cycles: &[&[usize]], waiting: usize) -> CausationError {
    let cycles = cycles.iter().map(|cycle| cycle.iter().copied().map(id).collect()).collect();
    CausationError::Cycle { cycles, waiting }
}

#[test]
fn circles_are_named_member_by_member() {
    for (links, expected) in [
        (vec![(1, Some(1))], cycle(&[&[1]], 0)),
        // Cycle of two and an unrelated root.
        (vec![(2, Some(1)), (1, Some(2)), (3, None)], cycle(&[&[1, 2]], 0)),
        // Cycle of two and a descendant of it, which waits and is no member.
        (vec![(1, Some(2)), (2, Some(1)), (3, Some(2))], cycle(&[&[1, 2]], 1)),
        // In causal order: 1 causes 3, 3 causes 2, 2 causes 1.
        (vec![(1, Some(2)), (2, Some(3)), (3, Some(1))], cycle(&[&[1, 3, 2]], 0)),
        // Two circles, with descendants of descendants, among events that are fine.
        (
            vec![
                (9, Some(8)),
                (8, Some(5)),
                (5, Some(4)),
                (4, Some(5)),
                (7, None),
                (6, Some(7)),
                (2, Some(2)),
                (1, Some(2)),
            ],
            cycle(&[&[2], &[4, 5]], 3),
        ),
    ] {
        let events: Vec<Event> = links.iter().map(|(n, cause)| caused(*n, *cause)).collect();
        let error = topological_sort(&events).unwrap_err();
        assert_eq!(error, expected, "{links:?}");
        assert_eq!(error.code().as_str(), "causation.cycle");
    }
}

#[test]
fn copies_are_an_error_of_their_own() {
    let events = [
        caused(3, None),
        caused(2, None),
        caused(1, None),
        caused(2, Some(1)),
        caused(1, None),
        caused(1, None),
    ];
    let error = topological_sort(&events).unwrap_err();
    assert_eq!(error, CausationError::DuplicateId { event_ids: vec![id(1), id(2)] });
    assert_eq!(error.code().as_str(), "causation.duplicate_id");
    assert_eq!(
        error.to_string(),
        format!("ids occur more than once in the list: {}, {}", id(1), id(2))
    );
    assert_eq!(topological_sort(&dedup(&events).events).unwrap().len(), 3);
}

#[test]
fn copies_are_looked_for_before_circles() {
    let error =
        topological_sort(&[caused(1, Some(1)), caused(2, None), caused(2, None)]).unwrap_err();
    assert_eq!(error, CausationError::DuplicateId { event_ids: vec![id(2)] });
}

#[test]
fn long_chains_and_circles_are_no_trouble() {
    const N: usize = 100_000;
    let one = caused(0, None);
    let caused = |n, cause: Option<usize>| {
        let mut event = one.clone();
        (event.event_id, event.causation_id) = (id(n), cause.map(id));
        event
    };
    let chain: Vec<Event> = (0..N).map(|n| caused(n, n.checked_sub(1))).collect();
    let backwards: Vec<&Event> = chain.iter().rev().collect();
    assert!(topological_sort(&chain).unwrap().iter().zip(&chain).all(|(a, b)| std::ptr::eq(*a, b)));
    assert!(
        topological_sort(&backwards).unwrap().iter().zip(&chain).all(|(a, b)| std::ptr::eq(**a, b))
    );

    let circle: Vec<Event> = (0..N).map(|n| caused(n, Some((n + N - 1) % N))).collect();
    let error = topological_sort(&circle).unwrap_err();
    let CausationError::Cycle { cycles, waiting } = &error else { panic!("{error}") };
    assert_eq!((cycles.len(), cycles[0].len(), *waiting), (1, N, 0));
    assert!(cycles[0].is_sorted());
    assert!(
        error.to_string().contains("… 99990 more") && error.to_string().len() < 1000,
        "{error}"
    );

    // One root with many effects, and many events that wait on one.
    let star: Vec<Event> = (0..N).map(|n| caused(n, (n > 0).then_some(0))).collect();
    assert_eq!(topological_sort(&star).unwrap().len(), N);
}

#[test]
fn whatever_holds_an_event_can_be_sorted() {
    let (a, b) = (caused(1, Some(2)), caused(2, None));
    assert_eq!(topological_sort(&[a.clone(), b.clone()]).unwrap(), [&b, &a]);
    assert_eq!(topological_sort(&[&a, &b]).unwrap(), [&&b, &&a]);
    assert_eq!(
        topological_sort(&[Arc::new(a.clone()), Arc::new(b.clone())]).unwrap(),
        [&Arc::new(b), &Arc::new(a)]
    );
}

// --- D15: copies ---

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

// --- laws ---

/// A cause for each event: its place in the list, or beyond it for one that is not there.
fn links(n: usize) -> impl Strategy<Value = Vec<Option<usize>>> {
    prop::collection::vec(prop::option::weighted(0.8, 0..n + 2), n)
}

fn linked(causes: &[Option<usize>]) -> Vec<Event> {
    causes.iter().enumerate().map(|(n, cause)| caused(n, *cause)).collect()
}

/// The circle that each event is in, by walking from every event; slow and plain.
fn members(causes: &[Option<usize>]) -> (BTreeSet<EventId>, usize) {
    let step = |i: usize| causes[i].filter(|cause| *cause < causes.len());
    let walk =
        |start: usize| std::iter::successors(step(start), move |i| step(*i)).take(causes.len());
    let in_circle: Vec<bool> = (0..causes.len()).map(|i| walk(i).any(|j| j == i)).collect();
    let waiting =
        (0..causes.len()).filter(|i| !in_circle[*i] && walk(*i).any(|j| in_circle[j])).count();
    ((0..causes.len()).filter(|i| in_circle[*i]).map(id).collect(), waiting)
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

    /// Every event once; events without causes first, in input order; effects in order of their
    /// causes, and of one cause in input order. That is all that the reference says, and leaves one
    /// order only.
    #[test]
    fn causal_order_is_stable_and_breadth_first(
        ranks in Just((0..20_usize).collect::<Vec<_>>()).prop_shuffle(),
        links in links(20),
    ) {
        // Links to lower ranks only make no circles.
        let kept = |i: usize, cause: usize| cause >= 20 || ranks[cause] < ranks[i];
        let causes: Vec<Option<usize>> =
            (0..20).map(|i| links[i].filter(|cause| kept(i, *cause))).collect();
        let events = linked(&causes);
        let sorted = topological_sort(&events).unwrap();
        let input: BTreeMap<&EventId, usize> =
            events.iter().enumerate().map(|(i, event)| (&event.event_id, i)).collect();
        let output: BTreeMap<&EventId, usize> =
            sorted.iter().enumerate().map(|(i, event)| (&event.event_id, i)).collect();
        prop_assert_eq!((sorted.len(), output.len()), (20, 20));
        let cause = |event: &Event| {
            event.causation_id.as_ref().and_then(|id| output.get(id).copied())
        };
        let key = |event: &&Event| (cause(event), input[&event.event_id]);
        prop_assert!(sorted.iter().is_sorted_by_key(key));
        for event in &sorted {
            prop_assert!(cause(event).is_none_or(|cause| cause < output[&event.event_id]));
        }
    }

    #[test]
    fn circles_are_found_in_any_graph_and_any_order(
        links in links(12),
        order in Just((0..12_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let events = linked(&links);
        let shuffled: Vec<&Event> = order.iter().map(|i| &events[*i]).collect();
        let (members, waiting) = members(&links);
        match topological_sort(&events) {
            Ok(sorted) => {
                prop_assert!(members.is_empty());
                prop_assert_eq!(sorted.len(), 12);
                prop_assert_eq!(topological_sort(&shuffled).map(|sorted| sorted.len()), Ok(12));
            }
            Err(error) => {
                prop_assert_eq!(topological_sort(&shuffled).unwrap_err(), error.clone());
                let CausationError::Cycle { cycles, waiting: found } = error else {
                    panic!("{error}")
                };
                let in_cycles: BTreeSet<_> = cycles.concat().into_iter().collect();
                prop_assert_eq!(in_cycles, members.clone());
                prop_assert_eq!((cycles.concat().len(), found), (members.len(), waiting));
                let cause = |effect: &EventId| {
                    let event = events.iter().find(|e| e.event_id == *effect).unwrap();
                    event.causation_id.clone().unwrap()
                };
                for cycle in cycles {
                    prop_assert_eq!(cycle.first(), cycle.iter().min());
                    for (i, effect) in cycle.iter().enumerate() {
                        let before = &cycle[(i + cycle.len() - 1) % cycle.len()];
                        prop_assert_eq!(&cause(effect), before);
                    }
                }
            }
        }
    }

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
