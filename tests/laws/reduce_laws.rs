//! Laws of reducers (D15, D17, D20), on random streams of every family.
//!
//! `PROPTEST_CASES` says how many streams of each family.

use crate::made_streams::{events, rng, shuffle, stream};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use spec_kitty_events::reduce::{
    AnyFold, AnyReduction, AnyState, Collaboration, Fed, Fold, Mode, ReduceError, ReduceOptions,
    Reducer, ReducerName, ReplayEvent, ResumeError,
};
use spec_kitty_events::replay::Replay;
use spec_kitty_events::{
    AdmittedEvent, Event, EventId, EventType, Gate, ParticipantIdentity, Record,
};
use std::collections::BTreeSet;

/// Streams of each family.
fn cases() -> u64 {
    std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(12)
}

/// Calls with every reducer in every mode that it has, and a number of streams.
fn everywhere(mut check: impl FnMut(ReducerName, &ReduceOptions, u64)) {
    for name in ReducerName::ALL {
        let modes: &[Mode] =
            if name.info().modes.is_empty() { &[Mode::Strict] } else { name.info().modes };
        for mode in modes {
            let options = ReduceOptions { mode: *mode, ..ReduceOptions::default() };
            (0..cases()).for_each(|seed| check(*name, &options, seed));
        }
    }
}

/// The state as bytes, or the failure.
fn outcome(fold: &mut AnyFold) -> String {
    told(fold.state())
}

fn told(reduced: Result<AnyState, ReduceError>) -> String {
    match reduced {
        Ok(state) => serde_json::to_string(&state).unwrap(),
        Err(error) => format!("failure {}", serde_json::to_string(error.failure()).unwrap()),
    }
}

fn folded(name: ReducerName, options: &ReduceOptions, events: &[ReplayEvent]) -> String {
    let mut fold = AnyFold::new(name, options);
    for event in events {
        fold.feed(event.clone());
    }
    outcome(&mut fold)
}

#[test]
fn every_order_of_the_events_gives_the_same_bytes() {
    everywhere(|name, options, seed| {
        let mut events = events(&stream(name, seed));
        let expected = folded(name, options, &events);
        let mut rng = rng(seed);
        for _ in 0..4 {
            shuffle(&mut rng, &mut events);
            assert_eq!(folded(name, options, &events), expected, "{name}, seed {seed}");
        }
        events.reverse();
        assert_eq!(folded(name, options, &events), expected, "{name}, seed {seed}");
    });
}

/// The state of a reduction as bytes, or the failure.
fn reduced(name: ReducerName, options: &ReduceOptions, events: &[ReplayEvent]) -> String {
    let mut reduction = AnyReduction::new(name, options);
    events.iter().for_each(|event| reduction.feed(event.clone()));
    told(reduction.into_state())
}

/// Payloads that are read late are those that are read at once, wherever in its line an event
/// stands.
#[test]
fn when_payloads_are_read_makes_no_difference() {
    everywhere(|name, options, seed| {
        let (mut early, mut late) = (Replay::default(), Replay::default());
        let (mut reduction, mut lazy) =
            (AnyReduction::new(name, options), AnyReduction::new(name, options));
        let mut lines = stream(name, seed);
        shuffle(&mut rng(seed), &mut lines);
        for line in lines {
            let padded = format!(" \t{line} \r");
            for line in [line.as_bytes(), padded.as_bytes()] {
                let event = ReplayEvent::read(line).unwrap();
                let later = || ReplayEvent::read_payloads_of(line, |_| false).unwrap();
                assert_eq!(later().payload(), event.payload(), "{name}, seed {seed}");
                // Of an event that is held elsewhere too, no line is kept.
                early.feed(event.clone());
                reduction.feed(event);
                late.feed(later());
                lazy.feed(later());
            }
        }
        assert_eq!(late.finish(options), early.finish(options), "{name}, seed {seed}");
        assert_eq!(told(lazy.into_state()), told(reduction.into_state()), "{name}, seed {seed}");
    });
}

#[test]
fn a_reduction_makes_what_a_fold_makes_in_order_out_of_order_and_with_copies() {
    everywhere(|name, options, seed| {
        let lines = stream(name, seed);
        let mut events = events(&lines);
        let expected = folded(name, options, &events);
        let check = |events: &[ReplayEvent], how: &str| {
            assert_eq!(reduced(name, options, events), expected, "{name}, seed {seed}, {how}");
        };
        check(&events, "as they came");
        let as_events =
            |line: &String| ReplayEvent::from(serde_json::from_str::<Event>(line).unwrap());
        check(&lines.iter().map(as_events).collect::<Vec<_>>(), "as values");
        events.sort_by(ReplayEvent::order);
        check(&events, "sorted");
        let mut once = events.clone();
        once.dedup_by(|a, b| a.event_id() == b.event_id());
        once.sort_by_key(ReplayEvent::lamport_clock);
        let by_clock = folded(name, options, &once);
        once.chunk_by_mut(|a, b| a.lamport_clock() == b.lamport_clock()).for_each(<[_]>::reverse);
        assert_eq!(reduced(name, options, &once), by_clock, "{name}, seed {seed}, by clock value");
        events.extend(events.clone());
        check(&events, "twice");
        shuffle(&mut rng(seed), &mut events);
        check(&events, "twice and shuffled");
    });
}

#[test]
fn asking_on_the_way_changes_nothing() {
    everywhere(|name, options, seed| {
        let events = events(&stream(name, seed));
        let mut rng = rng(seed);
        let mut fold = AnyFold::new(name, options);
        for (i, event) in events.iter().enumerate() {
            fold.feed(event.clone());
            if rng.random_range(0..3) > 0 {
                assert_eq!(
                    outcome(&mut fold),
                    folded(name, options, &events[..=i]),
                    "{name}, seed {seed}, after {i}"
                );
            }
        }
        assert_eq!(outcome(&mut fold), folded(name, options, &events), "{name}, seed {seed}");
    });
}

#[test]
fn every_snapshot_goes_on_to_the_same_bytes() {
    everywhere(|name, options, seed| {
        let events = events(&stream(name, seed));
        let expected = folded(name, options, &events);
        let mut fold = AnyFold::new(name, options);
        for (i, event) in events.iter().enumerate() {
            let text = fold.snapshot().to_string();
            let mut resumed = AnyFold::resume(name, &serde_json::from_str(&text).unwrap()).unwrap();
            for event in &events[i..] {
                resumed.feed(event.clone());
            }
            assert_eq!(outcome(&mut resumed), expected, "{name}, seed {seed}, resumed before {i}");
            fold.feed(event.clone());
        }
    });
}

/// Forgetting changes no state: not at once, not through a snapshot, not by what comes again.
#[test]
fn what_is_forgotten_still_counts() {
    let mut forgotten = 0;
    everywhere(|name, options, seed| {
        let mut events = events(&stream(name, seed));
        let mut rng = rng(seed);
        let clocks: Vec<i64> = events.iter().map(ReplayEvent::lamport_clock).collect();
        let Some(horizon) = clocks.get(rng.random_range(0..clocks.len().max(1))).copied() else {
            return;
        };
        // Copies on both sides of the horizon are two events, as the documentation says.
        let early: BTreeSet<EventId> = events
            .iter()
            .filter(|event| event.lamport_clock() < horizon)
            .map(|event| event.event_id().clone())
            .collect();
        events.retain(|e| e.lamport_clock() < horizon || !early.contains(e.event_id()));
        let expected = folded(name, options, &events);
        let is_early = |event: &&ReplayEvent| event.lamport_clock() < horizon;
        let mut fold = AnyFold::new(name, options);
        events.iter().filter(is_early).for_each(|event| {
            let _ = fold.feed(event.clone());
        });
        fold.forget_before(horizon);
        assert_eq!(fold.snapshot()["events"], json!([]), "{name}, seed {seed}");
        if rng.random_range(0..2) > 0 {
            fold = AnyFold::resume(name, &fold.snapshot()).unwrap();
        }
        for event in &events {
            let fed = fold.feed(event.clone());
            if is_early(&event) {
                assert!(matches!(fed, Fed::Forgotten | Fed::Foreign), "{name}, seed {seed}");
                forgotten += 1;
            }
        }
        assert_eq!(outcome(&mut fold), expected, "{name}, seed {seed}, before {horizon}");
        fold.forget_before(horizon - 1);
        fold.forget_before(i64::MAX);
        assert_eq!(outcome(&mut fold), expected, "{name}, seed {seed}, all");
        let mut other = fold.snapshot();
        other["contract"] = json!("another");
        let error = AnyFold::resume(name, &other).unwrap_err();
        assert!(matches!(error, ResumeError::OtherContract { .. }), "{error}");
    });
    assert!(forgotten > 0);
}

#[test]
fn what_is_fed_twice_counts_once() {
    everywhere(|name, options, seed| {
        let mut events = events(&stream(name, seed));
        let expected = folded(name, options, &events);
        events.extend(events.clone());
        assert_eq!(folded(name, options, &events), expected, "{name}, seed {seed}");
    });
}

#[test]
fn what_comes_out_fits_its_schema() {
    let (mut states, mut failures) = (0, 0);
    everywhere(|name, options, seed| {
        let text = folded(name, options, &events(&stream(name, seed)));
        let (type_name, document) = match text.strip_prefix("failure ") {
            Some(failure) => ("ReducerFailure", failure),
            None => (name.info().state, &*text),
        };
        let report = Gate::live().object(type_name, document.as_bytes()).unwrap();
        assert!(report.is_valid(), "{name}, seed {seed}: {:?} {document}", report.violations);
        *if type_name == "ReducerFailure" { &mut failures } else { &mut states } += 1;
    });
    assert!(states > 0 && failures > 0, "{states} states and {failures} failures");
}

/// An event is the same whichever way it came.
#[test]
fn lines_events_admitted_events_and_records_are_one() {
    let mut admitted_events = 0;
    everywhere(|name, options, seed| {
        let lines = stream(name, seed);
        let as_events: Vec<ReplayEvent> = lines
            .iter()
            .map(|line| ReplayEvent::from(serde_json::from_str::<Event>(line).unwrap()))
            .collect();
        let admitted = |line: &String| match AdmittedEvent::read(line.as_bytes()) {
            Ok(admitted) => {
                admitted_events += 1;
                ReplayEvent::from(admitted)
            }
            Err(_) => ReplayEvent::from(&Record::restore(line.as_bytes()).unwrap()),
        };
        let as_admitted: Vec<ReplayEvent> = lines.iter().map(admitted).collect();
        let expected = folded(name, options, &events(&lines));
        assert_eq!(folded(name, options, &as_events), expected, "{name}, seed {seed}");
        assert_eq!(folded(name, options, &as_admitted), expected, "{name}, seed {seed}");
    });
    assert!(admitted_events > 0);
}

#[test]
fn a_replay_does_not_depend_on_order_either() {
    for seed in 0..cases() {
        let mut lines: Vec<String> =
            ReducerName::ALL.iter().flat_map(|name| stream(*name, seed)).collect();
        let mut rng = rng(seed);
        let options = ReduceOptions { mode: Mode::Permissive, ..ReduceOptions::default() };
        let mut expected = None;
        for _ in 0..3 {
            let mut replay = Replay::default();
            events(&lines).into_iter().for_each(|event| replay.feed(event));
            let replayed = serde_json::to_string(&replay.finish(&options)).unwrap();
            assert_eq!(*expected.get_or_insert(replayed.clone()), replayed, "seed {seed}");
            shuffle(&mut rng, &mut lines);
        }
    }
}

/// A roster is what joins before the first event would make of it, but for the events.
#[test]
fn a_roster_survives_snapshots_and_empty_streams() {
    let identity: ParticipantIdentity = serde_json::from_value(
        json!({"participant_id": "p1", "participant_type": "human", "desk": 4}),
    )
    .unwrap();
    let reducer = Collaboration::strict().with_roster([("p1".to_owned(), identity)].into());
    let mut fold = Fold::new(reducer);
    let state = fold.state().unwrap();
    assert_eq!(
        serde_json::to_value(&state.participants["p1"]).unwrap(),
        json!({"participant_id": "p1", "participant_type": "human", "display_name": null,
        "session_id": null})
    );
    let resumed = Fold::<Collaboration>::resume(&fold.snapshot()).unwrap();
    assert_eq!(resumed.reducer(), fold.reducer());
    assert_eq!(resumed.into_state().unwrap(), state);
    assert_eq!(<Collaboration as Reducer>::NAME, ReducerName::Collaboration);
}

#[test]
fn a_snapshot_of_another_contract_is_folded_anew() {
    let lines = stream(ReducerName::Status, 3);
    let mut fold = AnyFold::new(ReducerName::Status, &ReduceOptions::default());
    for event in events(&lines) {
        fold.feed(event);
    }
    let expected = outcome(&mut fold);
    let mut snapshot = fold.snapshot();
    snapshot["contract"] = json!("another");
    // What was known then counts for nothing now.
    snapshot["checkpoint"]["working"]["wp_states"] = json!({});
    assert_eq!(outcome(&mut AnyFold::resume(ReducerName::Status, &snapshot).unwrap()), expected);
    for broken in [json!([]), json!({"name": "status"}), json!({"name": "sync"})] {
        assert!(AnyFold::resume(ReducerName::Status, &broken).is_err(), "{broken}");
    }
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z]{0,3}".prop_map(Value::from),
        Just(json!("WP01")),
        Just(json!("planned")),
        Just(json!("01J8Z3N5QV9Y4T2RK700000001")),
    ];
    let names = prop::sample::select(vec![
        "wp_id",
        "to_lane",
        "from_lane",
        "force",
        "actor",
        "participant_id",
        "participant_identity",
        "participant_ids",
        "namespace",
        "step_id",
        "mission_id",
        "warning_id",
        "run_id",
        "decision_id",
        "scope_id",
        "connector_id",
        "artifact_id",
        "path",
        "state",
        "x",
    ]);
    leaf.prop_recursive(3, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((names.clone(), inner), 0..5).prop_map(|members| Value::Object(
                members.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()
            )),
        ]
    })
}

proptest! {
    /// No payload makes a reducer panic, and none goes by without being counted.
    #[test]
    fn any_payload_is_taken(
        payloads in prop::collection::vec((select(EventType::ALL.to_vec()), anything()), 0..8),
    ) {
        let events: Vec<ReplayEvent> = payloads
            .into_iter()
            .enumerate()
            .filter(|(_, (_, payload))| payload.is_object())
            .map(|(n, (event_type, payload))| {
                let line = json!({
                    "event_id": format!("01J8Z3N5QV9Y4T2RK7{n:08}"), "event_type": event_type,
                    "aggregate_id": "a", "timestamp": "2026-01-15T10:00:00Z",
                    "node_id": "n", "lamport_clock": n / 2, "payload": payload,
                });
                ReplayEvent::read(line.to_string().as_bytes()).unwrap()
            })
            .collect();
        for name in ReducerName::ALL {
            for mode in [Mode::Strict, Mode::Permissive] {
                let options = ReduceOptions { mode, ..ReduceOptions::default() };
                let mut fold = AnyFold::new(*name, &options);
                let fed = events.iter().map(|event| fold.feed(event.clone()));
                let taken = fed.filter(|fed| *fed != Fed::Foreign).count();
                if let Ok(state) = fold.state() {
                    let state = serde_json::to_value(state).unwrap();
                    prop_assert_eq!(state["event_count"].as_u64(), Some(taken as u64));
                }
            }
        }
    }
}
