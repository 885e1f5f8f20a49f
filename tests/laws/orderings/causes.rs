//! Causes before their effects.

use crate::pools::{caused, event, id};
use proptest::prelude::*;
use serde_json::json;
use spec_kitty_events::{CausationError, Event, EventId, dedup, topological_sort};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

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
}
