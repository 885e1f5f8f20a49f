//! States with priorities.

use super::*;

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
