//! The merges of concurrent events (C6 to C9, D2, D15).

use crate::pools::{
    concurrent_pool, event, id, pool_and_permutation, text, with_copies, with_payload,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use spec_kitty_events::{
    ConflictResolution, CrdtError, Event, MergeError, ResolutionNote, Tag, dedup, merge_counter,
    merge_gset, state_machine_merge,
};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

// --- the set ---

fn gset(payloads: &[Value]) -> Result<String, String> {
    let events: Vec<Event> =
        payloads.iter().enumerate().map(|(n, payload)| with_payload(n, payload.clone())).collect();
    merge_gset(&events)
        .map(|tags| serde_json::to_string(&tags).unwrap())
        .map_err(|error| error.to_string())
}

#[test]
fn a_set_is_the_union_of_all_tags() {
    for (payloads, expected) in [
        (json!([]), "[]"),
        (json!([{}]), "[]"),
        (json!([{}, {"tags": []}, {"labels": ["a"]}]), "[]"),
        (json!([{"tags": ["b", "a", "b"]}, {}, {"tags": ["c", "a"]}]), r#"["a","b","c"]"#),
        // Null and the empty text are elements like others.
        (json!([{"tags": ["", null]}, {"tags": [null]}]), r#"[null,""]"#),
    ] {
        assert_eq!(gset(payloads.as_array().unwrap()).as_deref(), Ok(expected), "{payloads}");
    }
}

#[test]
fn tags_are_compared_by_type_and_numbers_by_value() {
    for (tags, expected) in [
        (json!(["1", true, 1, false, 0, "0", "true"]), r#"[false,true,0,1,"0","1","true"]"#),
        (json!([1.0, 1, 1e0, -0.0, 0]), "[0,1]"),
        (json!([1.5, -1.5, 1, 2, -2, 1.25]), "[-2,-1.5,1,1.25,1.5,2]"),
        (
            json!([u64::MAX, i64::MIN, i64::MAX, -1e300, 1e300, 2e18]),
            "[-1e+300,-9223372036854775808,2000000000000000000,9223372036854775807,\
             18446744073709551615,1e+300]",
        ),
        // Neighbours that one float cannot tell apart are two tags.
        (
            json!([9_007_199_254_740_993_i64, 9_007_199_254_740_992.0, 9_007_199_254_740_992_i64]),
            "[9007199254740992,9007199254740993]",
        ),
        (
            json!([18_446_744_073_709_551_616.0, u64::MAX]),
            "[18446744073709551615,1.8446744073709552e+19]",
        ),
        (
            json!(["ä", "z", "A", "a", "😀", "\u{ffff}"]),
            "[\"A\",\"a\",\"z\",\"ä\",\"\u{ffff}\",\"😀\"]",
        ),
    ] {
        assert_eq!(gset(&[json!({ "tags": tags })]).as_deref(), Ok(expected), "{tags}");
    }
}

#[test]
fn tags_of_any_event_type_count() {
    let events = [
        event(1, json!({ "event_type": "A", "payload": {"tags": ["a"]} })),
        event(2, json!({ "event_type": "B", "payload": {"tags": ["b"]} })),
    ];
    assert_eq!(merge_gset(&events).unwrap(), BTreeSet::from([Tag::from("a"), Tag::from("b")]));
}

#[test]
fn tags_of_copies_that_differ_all_count() {
    let events =
        [with_payload(1, json!({ "tags": ["a"] })), with_payload(1, json!({ "tags": ["b"] }))];
    assert_eq!(merge_gset(&events).unwrap().len(), 2);
}

#[test]
fn tags_must_be_a_list_of_plain_values() {
    for (tags, index, found) in [
        (json!("abc"), None, "string"),
        (json!({"a": 1}), None, "object"),
        (json!(null), None, "null"),
        (json!(7), None, "number"),
        (json!(true), None, "boolean"),
        (json!(["a", ["b"]]), Some(1), "array"),
        (json!([{}, []]), Some(0), "object"),
    ] {
        let events = [
            with_payload(1, json!({ "tags": ["fine"] })),
            with_payload(2, json!({ "tags": tags })),
        ];
        let error = merge_gset(&events).unwrap_err();
        assert_eq!(error, CrdtError::TagsInvalid { event_id: id(2), index, found }, "{tags}");
        assert_eq!(error.code().as_str(), "crdt.tags_invalid");
    }
    assert_eq!(
        gset(&[json!({ "tags": ["a", {}] })]).unwrap_err(),
        format!(
            "event {}: `/payload/tags/1` is of the JSON type object; a tag is a string, number, \
                boolean or null",
            id(0)
        )
    );
    assert_eq!(
        gset(&[json!({ "tags": "a" })]).unwrap_err(),
        format!("event {}: `/payload/tags` is of the JSON type string; it must be an array", id(0))
    );
}

#[test]
fn a_tag_is_a_plain_value() {
    assert_eq!(Tag::new(&json!([])), None);
    assert_eq!(Tag::new(&json!({})), None);
    assert_eq!(Tag::new(&json!(1.0)).unwrap().into_value().to_string(), "1");
    assert_eq!(Tag::from("a").to_string(), "\"a\"");
}

// --- the counter ---

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

// --- states with priorities ---

fn priorities() -> BTreeMap<&'static str, i64> {
    BTreeMap::from([("x", -1), ("y", 2), ("z", 2), ("top", i64::MAX)])
}

fn merge(events: &[Event]) -> Result<ConflictResolution<'_, Event>, MergeError> {
    state_machine_merge(events, &priorities(), "state")
}

fn of_node(n: usize, node: &str, state: &str) -> Event {
    event(n, json!({ "node_id": node, "payload": {"state": state} }))
}

#[test]
fn the_highest_priority_wins_then_the_smallest_node_then_the_smallest_id() {
    for (events, winner) in [
        (vec![of_node(1, "a", "x"), of_node(2, "b", "y"), of_node(3, "c", "top")], 3),
        (vec![of_node(1, "a", "x"), of_node(2, "c", "y"), of_node(3, "b", "z")], 3),
        (vec![of_node(3, "b", "z"), of_node(2, "b", "y"), of_node(1, "c", "y")], 2),
        // Time, clock of others and build have no say.
        (
            vec![
                event(
                    2,
                    json!({ "timestamp": "2001-01-01T00:00:00Z", "build_id": "a",
                    "payload": {"state": "y"} }),
                ),
                of_node(1, "n", "y"),
            ],
            1,
        ),
    ] {
        let resolution = merge(&events).unwrap();
        assert_eq!(resolution.merged_event.event_id, id(winner), "{events:?}");
        assert!(
            events.iter().any(|event| std::ptr::eq(event, resolution.merged_event)),
            "the winner is one of the events, unchanged"
        );
    }
}

#[test]
fn the_resolution_record_says_what_came_in() {
    let events = [of_node(2, "b", "y"), of_node(1, "a", "x"), of_node(2, "b", "y")];
    let resolution = merge(&events).unwrap();
    assert!(!resolution.requires_manual_review);
    assert!(
        std::ptr::eq(resolution.conflicting_events, &events),
        "winner and copies included, in input order"
    );
    assert_eq!(resolution.duplicate_conflicts, []);
}

#[test]
fn the_note_says_why() {
    let note = |events: &[Event]| merge(events).unwrap().resolution_note;
    let text = str::to_owned;
    for (events, expected, sentence) in [
        (
            vec![of_node(1, "a", "x")],
            ResolutionNote::Single { state: text("x") },
            "`x` is the state of the only event",
        ),
        (
            vec![of_node(1, "b", "x"), of_node(2, "a", "x")],
            ResolutionNote::SameState { state: text("x"), node_id: text("a") },
            "`x` is the state of all events; that of node `a` was taken",
        ),
        (
            vec![of_node(1, "b", "x"), of_node(2, "a", "y"), of_node(3, "c", "y")],
            ResolutionNote::ByPriority {
                state: text("y"),
                priority: 2,
                node_id: text("a"),
                others: 2,
            },
            "`y` of node `a`, with priority 2, won over 2 other events",
        ),
        // The same kind where the node decided between states of one priority.
        (
            vec![of_node(1, "b", "y"), of_node(2, "a", "z")],
            ResolutionNote::ByPriority {
                state: text("z"),
                priority: 2,
                node_id: text("a"),
                others: 1,
            },
            "`z` of node `a`, with priority 2, won over 1 other event",
        ),
        // One event that came in twice is not the only one.
        (
            vec![of_node(1, "b", "x"), of_node(1, "b", "x")],
            ResolutionNote::SameState { state: text("x"), node_id: text("b") },
            "`x` is the state of all events; that of node `b` was taken",
        ),
    ] {
        assert_eq!(note(&events), expected);
        assert_eq!(expected.to_string(), sentence);
    }
    let kind = |note| serde_json::to_value::<ResolutionNote>(note).unwrap()["kind"].clone();
    assert_eq!(kind(note(&[of_node(1, "a", "x")])), "single");
    assert_eq!(kind(note(&[of_node(1, "a", "x"), of_node(2, "a", "x")])), "same_state");
    assert_eq!(kind(note(&[of_node(1, "a", "x"), of_node(2, "a", "y")])), "by_priority");
}

#[test]
fn the_state_is_looked_up_where_the_reference_says() {
    for (key, payload, expected) in [
        ("state", json!({ "state": "x" }), Ok("x")),
        ("state", json!({ "status": "y" }), Ok("y")),
        ("state", json!({ "state": null, "status": "y" }), Ok("y")),
        ("state", json!({ "state": "x", "status": "y" }), Ok("x")),
        ("state", json!({ "state": "", "status": "y" }), Err("merge.state_unknown")),
        ("state", json!({ "state": false, "status": "y" }), Err("merge.state_unknown")),
        ("state", json!({ "state": null, "status": null }), Err("merge.state_missing")),
        ("state", json!({}), Err("merge.state_missing")),
        // No other key has a stand-in.
        ("status", json!({ "status": "y" }), Ok("y")),
        ("status", json!({ "state": "x" }), Err("merge.state_missing")),
        ("phase", json!({ "state": "x", "status": "y" }), Err("merge.state_missing")),
        ("phase", json!({ "phase": null, "status": "y" }), Err("merge.state_missing")),
        ("phase", json!({ "phase": "y" }), Ok("y")),
        ("phase", json!({ "phase": 0 }), Err("merge.state_unknown")),
        ("State", json!({ "state": "x", "status": "y" }), Err("merge.state_missing")),
    ] {
        let events = [with_payload(1, payload.clone())];
        let found = state_machine_merge(&events, &priorities(), key)
            .map(|r| r.resolution_note)
            .map_err(|e| e.code().as_str());
        assert_eq!(
            found,
            expected.map(|state| ResolutionNote::Single { state: state.to_owned() }),
            "{key} {payload}"
        );
    }
    let empty = state_machine_merge(&[of_node(1, "a", "")], &BTreeMap::from([("", 0)]), "state")
        .map(|_| ());
    assert_eq!(empty, Ok(()), "an empty text with a priority is a state");
}

#[test]
fn a_state_that_is_no_text_is_unknown() {
    for (state, found) in [
        (json!(7), "7"),
        (json!(true), "true"),
        (json!(["x"]), "an array of 1 entry"),
        (json!({"x": 1}), "an object of 1 member"),
    ] {
        let error = merge(&[with_payload(1, json!({ "state": state }))]).unwrap_err();
        let MergeError::StateUnknown { found: f, .. } = &error else { panic!("{error}") };
        assert_eq!(f, found);
    }
}

#[test]
fn errors_name_the_event_and_what_was_expected() {
    let good = || of_node(1, "a", "x");
    for (events, code, sentence) in [
        (vec![], "merge.empty", "there is no event to merge".to_owned()),
        (
            vec![good(), event(2, json!({ "lamport_clock": 5 }))],
            "merge.clock_mismatch",
            format!("event {} has the Lamport clock 5, and the first event has 1", id(2)),
        ),
        (
            vec![good(), event(2, json!({ "aggregate_id": "mission/2" }))],
            "merge.aggregate_mismatch",
            format!(
                "event {} is about `mission/2`, and the first event is about `mission/1`",
                id(2)
            ),
        ),
        (
            vec![good(), event(2, json!({}))],
            "merge.state_missing",
            format!("event {} has no `state` in its payload", id(2)),
        ),
        (
            vec![good(), with_payload(2, json!({ "status": "w" }))],
            "merge.state_unknown",
            format!("event {} has the `status` \"w\", which is not one of top, x, y, z", id(2)),
        ),
    ] {
        let error = merge(&events).unwrap_err();
        assert_eq!((error.code().as_str(), error.to_string()), (code, sentence));
    }
}

/// Each list has two faults; the one that is checked first is reported.
#[test]
fn checks_come_in_the_order_of_the_reference() {
    let good = || of_node(1, "a", "x");
    let (clock, aggregate) =
        (json!({ "lamport_clock": 5 }), json!({ "aggregate_id": "mission/2" }));
    for (events, code, place) in [
        // Clock before aggregate within an event, an earlier event before both.
        (
            vec![good(), event(2, json!({ "lamport_clock": 5, "aggregate_id": "mission/2" }))],
            "merge.clock_mismatch",
            2,
        ),
        (
            vec![good(), event(2, aggregate.clone()), event(3, clock.clone())],
            "merge.aggregate_mismatch",
            2,
        ),
        (
            vec![good(), event(2, clock.clone()), event(3, aggregate.clone())],
            "merge.clock_mismatch",
            2,
        ),
        // Both before any state, also that of the first event.
        (vec![event(1, json!({})), event(2, aggregate)], "merge.aggregate_mismatch", 2),
        (
            vec![of_node(1, "a", "w"), of_node(2, "a", "x"), event(3, clock)],
            "merge.clock_mismatch",
            3,
        ),
        // States event by event: unknown in an earlier one before missing in a later one.
        (vec![good(), of_node(2, "a", "w"), event(3, json!({}))], "merge.state_unknown", 2),
        (vec![good(), event(2, json!({})), of_node(3, "a", "w")], "merge.state_missing", 2),
    ] {
        let error = merge(&events).unwrap_err();
        assert_eq!(error.code().as_str(), code, "{events:?}");
        assert!(error.to_string().contains(id(place).as_str()), "{error}");
    }
}

#[test]
fn copies_are_kept_and_copies_that_differ_reported() {
    let (a, b) = (of_node(1, "n", "y"), of_node(1, "n", "z"));
    for events in [[&a, &b, &a], [&b, &a, &a]] {
        let resolution = state_machine_merge(&events, &priorities(), "state").unwrap();
        assert_eq!(
            *resolution.merged_event, &a,
            "the canonical form decides between copies of equal rank"
        );
        assert_eq!(resolution.conflicting_events.len(), 3);
        assert_eq!(
            resolution
                .duplicate_conflicts
                .iter()
                .map(|c| (c.event_id.clone(), c.contents))
                .collect::<Vec<_>>(),
            [(id(1), 2)]
        );
    }
}

#[test]
fn priorities_may_be_owned_texts_and_events_borrowed() {
    let event = of_node(1, "a", "x");
    assert!(
        state_machine_merge(&[&event, &event], &BTreeMap::from([("x".to_owned(), 1)]), "state")
            .is_ok()
    );
}

// --- laws ---

fn scalar() -> impl Strategy<Value = Value> {
    let edges = [
        json!(null),
        json!(false),
        json!(true),
        json!(0),
        json!(-0.0),
        json!(0.5),
        json!(-0.5),
        json!(1),
        json!(1.0),
        json!(i64::MIN),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(9_223_372_036_854_775_808.0),
        json!(-9_223_372_036_854_775_808.0),
        json!(18_446_744_073_709_551_616.0),
        json!(-1e19),
        json!(9_007_199_254_740_993_i64),
        json!(9_007_199_254_740_992.0),
        json!(f64::MAX),
        json!(f64::MIN),
        json!(5e-324),
        json!(""),
        json!("1"),
    ];
    prop_oneof![
        select(edges.to_vec()),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        prop::num::f64::NORMAL.prop_map(Value::from),
        "[a-cä]{0,2}".prop_map(Value::from)
    ]
}

/// Everything about a resolution that does not speak of input order.
fn outcome(
    events: &[Event],
) -> (String, ResolutionNote, bool, Vec<spec_kitty_events::DuplicateConflict>) {
    let resolution = merge(events).unwrap();
    (
        text(resolution.merged_event),
        resolution.resolution_note,
        resolution.requires_manual_review,
        resolution.duplicate_conflicts,
    )
}

fn winner(events: &[Event]) -> Event {
    merge(events).unwrap().merged_event.clone()
}

fn deduped(events: &[Event]) -> Vec<Event> {
    dedup(events).events.into_iter().cloned().collect()
}

proptest! {
    #[test]
    fn tags_have_a_total_order(a in scalar(), b in scalar(), c in scalar()) {
        let [a, b, c] = [a, b, c].map(|value| Tag::new(&value).unwrap());
        prop_assert_eq!(a == b, a.cmp(&b) == Ordering::Equal);
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert!(!(a <= b && b <= c) || a <= c);
        prop_assert_eq!(Tag::new(a.as_value()), Some(a));
    }

    #[test]
    fn sets_do_not_depend_on_order_or_copies((events, shuffled) in pool_and_permutation(),
    again in prop::collection::vec(any::<Index>(), 0..5)) {
        let tags = merge_gset(&events);
        prop_assert_eq!(&merge_gset(&shuffled), &tags);
        prop_assert_eq!(&merge_gset(&with_copies(&events, &again)), &tags);
    }

    #[test]
    fn the_set_of_two_lists_is_the_union_of_their_sets((events, _) in pool_and_permutation(),
    cut in any::<Index>()) {
        let (left, right) = events.split_at(cut.index(events.len() + 1));
        let (left, right) = (merge_gset(left).unwrap(), merge_gset(right).unwrap());
        let union: BTreeSet<Tag> = left.union(&right).cloned().collect();
        prop_assert_eq!(merge_gset(&events).unwrap(), union);
    }

    #[test]
    fn counters_do_not_depend_on_order_or_copies((events, shuffled) in pool_and_permutation(),
    again in prop::collection::vec(any::<Index>(), 0..5)) {
        let merged = merge_counter(&events);
        prop_assert_eq!(&merge_counter(&shuffled), &merged);
        prop_assert_eq!(&merge_counter(&with_copies(&events, &again)), &merged);
    }

    #[test]
    fn counters_of_parts_add_up((events, shuffled) in pool_and_permutation(),
    cut in any::<Index>()) {
        let whole = merge_counter(&events).unwrap().total;
        // Parts that share no event add up; parts that do, once each has given up its copies.
        let once = deduped(&events);
        let (left, right) = once.split_at(cut.index(once.len() + 1));
        prop_assert_eq!(merge_counter(left).unwrap().total + merge_counter(right).unwrap().total,
        whole);
        let (left, right) = shuffled.split_at(cut.index(shuffled.len() + 1));
        prop_assert_eq!(merge_counter(&[deduped(left), deduped(right)].concat()).unwrap().total,
        whole);
    }

    #[test]
    fn faults_do_not_depend_on_order(values in prop::collection::vec((0..4_usize,
    select(vec![json!(1), json!("x"), json!([{}]), json!([1, []]), json!(["a"])])), 1..8),
    at in any::<Index>()) {
        let events: Vec<Event> = values.into_iter().map(|(n, value)| with_payload(n,
        json!({ "tags": value, "delta": value }))).collect();
        let mut turned = events.clone();
        turned.rotate_left(at.index(events.len()));
        turned.reverse();
        prop_assert_eq!(merge_gset(&events), merge_gset(&turned));
        prop_assert_eq!(merge_counter(&events), merge_counter(&turned));
    }

    #[test]
    fn resolutions_do_not_depend_on_order(events in concurrent_pool(1), at in any::<Index>()) {
        let mut turned = events.clone();
        turned.rotate_left(at.index(events.len()));
        turned.reverse();
        prop_assert_eq!(outcome(&events), outcome(&turned));
    }

    #[test]
    fn a_winner_does_not_depend_on_copies_or_steps(events in concurrent_pool(2),
    again in prop::collection::vec(any::<Index>(), 0..5), cut in any::<Index>()) {
        let whole = winner(&events);
        prop_assert_eq!(text(&winner(&with_copies(&events, &again))), text(&whole));
        let (left, right) = events.split_at(1 + cut.index(events.len() - 1));
        prop_assert_eq!(text(&winner(&[winner(right), winner(left)])), text(&whole));
        prop_assert_eq!(text(&winner(&[winner(std::slice::from_ref(&whole)), whole.clone()])),
        text(&whole));
    }
}
