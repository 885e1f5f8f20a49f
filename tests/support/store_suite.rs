//! What every store has to do, whatever it keeps events in. [`store_suite!`] runs it for one kind
//! of store.
#![allow(dead_code)]

use crate::events::{envelope, error, id, plain, record};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use spec_kitty_events::{
    Appended, ClockStorage, Digest, Emit, EmitError, ErrorStorage, EventAppender, EventId,
    EventReader, EventStore, Origin, ParticipantLeftPayload, Position, Record, StoreError,
    StoredClock,
};

/// A store that keeps everything.
pub(crate) trait FullStore:
    EventStore + ClockStorage<Error = StoreError> + ErrorStorage
{
}

impl<S: EventStore + ClockStorage<Error = StoreError> + ErrorStorage> FullStore for S {}

/// One test for each part of the suite. `$open` opens a fresh store with the default retention of
/// errors.
macro_rules! store_suite {
    ($name:ident, $open:expr) => {
        store_suite!($name, $open; append_get_count, order, aggregates, known_and_conflict,
        spelling_is_no_content, batches, follow, late_events,
            bytes_are_kept, clocks, clocks_and_events, stored_clock, errors, emission, pointers,
            model);
    };
    ($name:ident, $open:expr; $($test:ident),+) => {
        mod $name {
            $(
                #[test]
                fn $test() {
                    crate::store_suite::$test($open);
                }
            )+
        }
    };
}
pub(crate) use store_suite;

fn origin(node: &str) -> Origin {
    Origin::new("build", node, "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse().unwrap())
}

fn left(who: &str) -> ParticipantLeftPayload {
    ParticipantLeftPayload::builder().participant_id(who).mission_id("m1").build().unwrap()
}

/// One call judges, ticks the clock of the draft's own node, stamps and appends.
pub(crate) fn emission<S: FullStore + Emit>(open: impl Fn() -> S) {
    let mut store = open();
    let (one, other) = (origin("one"), origin("other"));
    // What is refused, for its payload or its envelope, costs no number.
    for refused in [
        one.draft(left("")).aggregate("mission/1"),
        one.draft(left("p1")),
        one.draft(left("p1")).aggregate("mission/1").data_tier(9),
        origin("").draft(left("p1")).aggregate("mission/1"),
    ] {
        assert!(matches!(store.emit(refused), Err(EmitError::Refused(_))));
    }
    assert_eq!((store.load("one").unwrap(), store.count().unwrap()), (0, 0));

    let draft = one.draft(left("p1")).aggregate("mission/1");
    let first = store.emit(draft.clone()).unwrap();
    assert_eq!(first.appended, Appended::New(Position(1)));
    let second = store.emit(other.draft(left("p2")).caused_by(&first)).unwrap();
    let third = store.emit(other.draft(left("p3")).aggregate("mission/1")).unwrap();
    let stamps = [&first, &second, &third].map(|e| (&*e.event().node_id, e.event().lamport_clock));
    assert_eq!(stamps, [("one", 1), ("other", 2), ("other", 3)]);

    // One draft is one event, however often it is emitted.
    let again = store.emit(draft.clone()).unwrap();
    assert_eq!((&again.record, again.appended), (&first.record, Appended::Duplicate(Position(1))));
    // Another event of its id is none, and costs no number either.
    let stolen = one.draft(left("p9")).aggregate("mission/1").event_id(draft.id().clone());
    let error = store.emit(stolen).unwrap_err();
    assert!(matches!(error, EmitError::Store(StoreError::Conflict { .. })), "{error}");
    assert_eq!((store.load("one").unwrap(), store.count().unwrap()), (1, 3));
}

/// What a store can do, a pointer to it can do.
pub(crate) fn pointers<S: FullStore + Emit + 'static>(open: impl Fn() -> S) {
    fn count(store: impl EventReader) -> u64 {
        store.count().unwrap()
    }
    fn append(mut store: impl EventAppender, number: u64) -> Appended {
        store.append(&plain(number)).unwrap()
    }
    let mut store = open();
    append(&mut store, 1);
    assert_eq!((count(&store), count(&mut store)), (1, 1));
    let mut clock = StoredClock::open(&mut store, "n").unwrap();
    let tick = clock.tick().unwrap();
    assert_eq!(store.load("n").unwrap(), tick);

    let mut boxed: Box<dyn Emit> = Box::new(store);
    append(&mut boxed, 2);
    let node = origin("far");
    let emitted = boxed.emit(node.draft(left("p1")).aggregate("mission/1")).unwrap();
    assert_eq!(boxed.get(&emitted.event().event_id).unwrap(), Some(emitted.record));
    assert_eq!((boxed.scan().unwrap().count(), boxed.follow(None).unwrap().count()), (3, 3));
    assert_eq!(boxed.scan_aggregate("mission/1").unwrap().count(), count(&boxed) as usize);
}

fn ids<'s>(records: impl Iterator<Item = Result<Record, StoreError>> + 's) -> Vec<EventId> {
    records.map(|r| r.unwrap().event().event_id.clone()).collect()
}

fn scanned(store: &impl EventReader) -> Vec<EventId> {
    ids(store.scan().unwrap())
}

fn followed(store: &impl EventReader, after: Option<Position>) -> Vec<(Position, EventId)> {
    store
        .follow(after)
        .unwrap()
        .map(|r| r.unwrap())
        .map(|(position, r)| (position, r.event().event_id.clone()))
        .collect()
}

fn numbered(numbers: impl IntoIterator<Item = u64>) -> Vec<EventId> {
    numbers.into_iter().map(id).collect()
}

fn position(appended: Appended) -> Position {
    match appended {
        Appended::New(position) | Appended::Duplicate(position) => position,
    }
}

fn conflict(error: StoreError) -> (EventId, Digest, Digest) {
    match error {
        StoreError::Conflict { event_id, stored, offered } => (event_id, stored, offered),
        other => panic!("a conflict was expected, not: {other}"),
    }
}

pub(crate) fn append_get_count<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    assert_eq!(store.count().unwrap(), 0);
    assert!(scanned(&store).is_empty() && followed(&store, None).is_empty());
    assert!(store.get(&id(1)).unwrap().is_none());
    for n in 1..=3 {
        assert_eq!(store.append(&plain(n)).unwrap(), Appended::New(Position(n)));
    }
    assert_eq!(store.count().unwrap(), 3);
    assert_eq!(store.get(&id(2)).unwrap(), Some(plain(2)));
    assert!(store.get(&id(4)).unwrap().is_none());
}

pub(crate) fn order<S: FullStore>(open: impl Fn() -> S) {
    // In store order (D23): the clock, then the node by code points, then the id.
    let sorted = [
        record(9, "b", 1, "mission/1", ""),
        record(7, "a", 2, "mission/1", ""),
        record(8, "a", 2, "mission/2", ""),
        record(1, "a0", 2, "mission/1", ""),
        record(3, "b", 2, "mission/1", ""),
        record(2, "ä", 2, "mission/1", ""),
        record(4, "a", 10, "mission/1", ""),
        record(5, "a", i64::MAX, "mission/1", ""),
    ];
    let expected: Vec<EventId> = sorted.iter().map(|r| r.event().event_id.clone()).collect();
    // Every rotation, forwards and backwards.
    for turn in 0..sorted.len() {
        for reversed in [false, true] {
            let mut shuffled = sorted.to_vec();
            shuffled.rotate_left(turn);
            if reversed {
                shuffled.reverse();
            }
            let mut store = open();
            shuffled
                .iter()
                .for_each(|r| assert!(matches!(store.append(r).unwrap(), Appended::New(_))));
            assert_eq!(scanned(&store), expected);
        }
    }
}

pub(crate) fn aggregates<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    let names = ["mission/1", "mission/10", "Mission/1", "mission/1 ", "mission/ä"];
    for n in (1..=20_u64).rev() {
        store
            .append(&record(n, "n", i64::try_from(n).unwrap(), names[n as usize % names.len()], ""))
            .unwrap();
    }
    for (i, name) in names.iter().enumerate() {
        assert_eq!(
            ids(store.scan_aggregate(name).unwrap()),
            numbered((1..=20).filter(|n| *n as usize % names.len() == i))
        );
    }
    assert!(ids(store.scan_aggregate("mission").unwrap()).is_empty());
    assert!(ids(store.scan_aggregate("").unwrap()).is_empty());
}

pub(crate) fn known_and_conflict<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    let first = record(1, "n", 1, "mission/1", "first");
    let other = record(1, "n", 2, "mission/2", "other");
    assert_eq!(store.append(&first).unwrap(), Appended::New(Position(1)));
    assert_eq!(store.append(&plain(2)).unwrap(), Appended::New(Position(2)));
    assert_eq!(store.append(&first).unwrap(), Appended::Duplicate(Position(1)));
    assert_eq!(
        conflict(store.append(&other).unwrap_err()),
        (id(1), first.digest(), other.digest())
    );
    // The event that was there first is untouched, and the store goes on.
    assert_eq!(store.get(&id(1)).unwrap(), Some(first));
    assert_eq!(store.count().unwrap(), 2);
    assert!(ids(store.scan_aggregate("mission/2").unwrap()).is_empty());
    assert_eq!(store.append(&plain(3)).unwrap(), Appended::New(Position(3)));
}

pub(crate) fn spelling_is_no_content<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    let value = envelope(1, "n", 1, "mission/1", "done");
    let first = Record::admit(value.to_string().as_bytes()).unwrap();
    store.append(&first).unwrap();
    let mut spelled = value.clone();
    spelled["event_id"] = json!(value["event_id"].as_str().unwrap().to_lowercase());
    spelled["project_uuid"] =
        json!(value["project_uuid"].as_str().unwrap().to_uppercase().replace('-', ""));
    let reversed: serde_json::Map<String, Value> =
        value.as_object().unwrap().clone().into_iter().rev().collect();
    let mut with_default = value.clone();
    with_default["data_tier"] = json!(0);
    with_default["causation_id"] = Value::Null;
    for text in [
        spelled.to_string(),
        Value::Object(reversed).to_string(),
        serde_json::to_string_pretty(&value).unwrap(),
        with_default.to_string(),
    ] {
        let again = Record::admit(text.as_bytes()).unwrap();
        assert_ne!(again.bytes(), first.bytes(), "another text");
        assert_eq!(store.append(&again).unwrap(), Appended::Duplicate(Position(1)), "{text}");
    }
    // What came first is what is kept.
    assert_eq!(store.get(&id(1)).unwrap().unwrap().bytes(), first.bytes());
    let mut changed = value;
    changed["timestamp"] = json!("2026-01-15T10:00:01Z");
    conflict(store.append(&Record::admit(changed.to_string().as_bytes()).unwrap()).unwrap_err());
}

pub(crate) fn batches<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    assert!(store.append_all(&[]).unwrap().is_empty());
    store.append(&plain(1)).unwrap();
    let (new, known) = (Appended::New, Appended::Duplicate);
    // New, known from before, and known from within the batch.
    let appended = store.append_all(&[plain(2), plain(1), plain(3), plain(2)]).unwrap();
    assert_eq!(
        appended,
        [new(Position(2)), known(Position(1)), new(Position(3)), known(Position(2))]
    );
    let conflicting = record(1, "n", 1, "mission/1", "changed");
    let twice = record(5, "n", 5, "mission/1", "changed");
    let before = (scanned(&store), followed(&store, None));
    let cases = [
        (vec![plain(4), conflicting.clone()], (id(1), plain(1).digest(), conflicting.digest())),
        (vec![conflicting.clone(), plain(4)], (id(1), plain(1).digest(), conflicting.digest())),
        // Two contents of one id inside the batch: the first one counts as stored.
        (
            vec![plain(4), plain(5), twice.clone(), plain(6)],
            (id(5), plain(5).digest(), twice.digest()),
        ),
        (
            vec![plain(4), twice.clone(), plain(5), plain(6)],
            (id(5), twice.digest(), plain(5).digest()),
        ),
    ];
    for (batch, expected) in cases {
        assert_eq!(conflict(store.append_all(&batch).unwrap_err()), expected);
        assert_eq!((scanned(&store), followed(&store, None)), before, "all or none");
        assert!(store.get(&id(4)).unwrap().is_none());
    }
    let large: Vec<Record> = (4..104).map(plain).collect();
    let appended = store.append_all(&large).unwrap();
    assert!(
        appended.iter().zip(4..).all(|(a, n)| *a == new(Position(n))),
        "a batch that failed leaves no gap"
    );
    assert_eq!(scanned(&store), numbered(1..104));
}

pub(crate) fn follow<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    let order = [5, 3, 9, 1, 7];
    let positions: Vec<Position> =
        order.iter().map(|n| position(store.append(&plain(*n)).unwrap())).collect();
    assert!(positions.is_sorted_by(|a, b| a < b));
    let all: Vec<(Position, EventId)> = positions.iter().copied().zip(numbered(order)).collect();
    assert_eq!(followed(&store, None), all);
    assert_eq!(followed(&store, Some(Position(0))), all);
    for (i, at) in positions.iter().enumerate() {
        assert_eq!(followed(&store, Some(*at)), all[i + 1..], "resumes behind {at:?}");
    }
    assert!(followed(&store, Some(Position(1_000_000))).is_empty());
    assert!(followed(&store, Some(Position(u64::MAX))).is_empty());
}

pub(crate) fn late_events<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    let last = position(store.append(&record(1, "n", 100, "mission/1", "")).unwrap());
    assert!(followed(&store, Some(last)).is_empty());
    // It sorts before what was read, and is found all the same.
    store.append(&record(2, "n", 1, "mission/1", "")).unwrap();
    assert_eq!(
        followed(&store, Some(last)).into_iter().map(|(_, id)| id).collect::<Vec<_>>(),
        numbered([2])
    );
    assert_eq!(scanned(&store), numbered([2, 1]));
}

pub(crate) fn bytes_are_kept<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    let mut value = envelope(1, "n", 1, "mission/1", "two\nlines, \u{2028}, \u{85}, 猫 and \u{0}");
    value["of_my_own"] = json!({"b": 1, "a": [1.50, 1e3]});
    let pretty = Record::admit(serde_json::to_string_pretty(&value).unwrap().as_bytes()).unwrap();
    let spaced =
        Record::admit(format!("  {}\r\n", envelope(2, "n", 2, "mission/1", "")).as_bytes())
            .unwrap();
    let long = Record::admit(
        envelope(3, "n", 3, "mission/1", &"ü".repeat(100_000)).to_string().as_bytes(),
    )
    .unwrap();
    for record in [&pretty, &spaced, &long] {
        store.append(record).unwrap();
        let kept = store.get(&record.event().event_id).unwrap().unwrap();
        assert_eq!(kept.bytes(), record.bytes());
        assert_eq!(&kept, record);
    }
    assert_eq!(
        store.scan().unwrap().map(Result::unwrap).collect::<Vec<_>>(),
        [pretty, spaced, long]
    );
}

pub(crate) fn clocks<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    assert_eq!(store.load("a").unwrap(), 0);
    assert_eq!(store.advance("a", 0).unwrap(), 1);
    assert_eq!(store.advance("a", 10).unwrap(), 11);
    // What was seen lies behind: the clock grows all the same.
    for seen in [0, 5, -7, i64::MIN] {
        let before = store.load("a").unwrap();
        assert_eq!(store.advance("a", seen).unwrap(), before + 1);
        assert_eq!(store.load("a").unwrap(), before + 1);
    }
    assert_eq!(store.load("b").unwrap(), 0, "nodes are apart");
    assert_eq!(store.advance("", 3).unwrap(), 4);
    assert_eq!(store.load("").unwrap(), 4);
    // At the end of the numbers it stays where it is.
    assert_eq!(store.advance("b", i64::MAX - 1).unwrap(), i64::MAX);
    assert!(matches!(store.advance("b", 0).unwrap_err(), StoreError::Clock(_)));
    assert!(matches!(store.advance("c", i64::MAX).unwrap_err(), StoreError::Clock(_)));
    assert_eq!((store.load("b").unwrap(), store.load("c").unwrap()), (i64::MAX, 0));
}

/// A clock is not behind the events of its own node, and other nodes' events do not move it.
pub(crate) fn clocks_and_events<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    store.append(&record(1, "a", 7, "mission/1", "")).unwrap();
    store.append(&record(2, "a", 3, "mission/1", "")).unwrap();
    assert_eq!((store.load("a").unwrap(), store.load("b").unwrap()), (7, 0));
    assert_eq!(store.advance("a", 0).unwrap(), 8);
    store.append(&record(3, "a", 5, "mission/1", "")).unwrap();
    assert_eq!(store.load("a").unwrap(), 8);
}

pub(crate) fn stored_clock<S: FullStore>(open: impl Fn() -> S) {
    let mut clock = StoredClock::open(open(), "n").unwrap();
    assert_eq!(
        (clock.current(), clock.tick().unwrap(), clock.tick().unwrap(), clock.update(10).unwrap()),
        (0, 1, 2, 11)
    );
    // Somebody else moves the clock in the store: this handle follows and does not lower it (C4,
    // D22).
    clock.storage_mut().advance("n", 20).unwrap();
    assert_eq!(clock.current(), 11);
    assert_eq!(clock.tick().unwrap(), 22);
    // A failure moves neither.
    assert!(clock.update(i64::MAX).is_err());
    assert_eq!((clock.current(), clock.storage_mut().load("n").unwrap()), (22, 22));
    let reopened = StoredClock::open(clock.into_storage(), "n").unwrap();
    assert_eq!(reopened.current(), 22);
}

/// Two handles on one store, where the store allows it (C4, D22): none takes the other one back.
pub(crate) fn clocks_of_two_handles<S: FullStore>(mut one: S, mut other: S) {
    assert_eq!(one.advance("n", 0).unwrap(), 1);
    assert_eq!(other.advance("n", 0).unwrap(), 2);
    assert_eq!(one.advance("n", 10).unwrap(), 11);
    assert_eq!((one.load("n").unwrap(), other.load("n").unwrap()), (11, 11));
}

pub(crate) fn errors<S: FullStore>(open: impl Fn() -> S) {
    let mut store = open();
    assert!(store.recent_errors(10).unwrap().is_empty());
    assert!(matches!(store.recent_errors(0).unwrap_err(), StoreError::InvalidLimit));
    for n in 0..350 {
        store.append_error(&error(n)).unwrap();
        // By order of arrival, newest first; the oldest goes.
        let kept = (n + 1).min(100);
        assert_eq!(store.recent_errors(1).unwrap(), [error(n)]);
        assert_eq!(store.recent_errors(usize::MAX).unwrap().len(), kept);
    }
    assert_eq!(store.recent_errors(1000).unwrap(), (250..350).rev().map(error).collect::<Vec<_>>());
    assert_eq!(store.recent_errors(3).unwrap(), [error(349), error(348), error(347)]);
    assert_eq!(store.count().unwrap(), 0, "errors are no events");
}

/// What an event of the model is made of.
type Made = (u64, &'static str, i64, &'static str, &'static str);

fn made((number, node, clock, aggregate, text): Made) -> Record {
    record(number, node, clock, aggregate, text)
}

/// Few numbers and few contents, so that events meet again.
fn some_event() -> impl Strategy<Value = Made> {
    let nodes = proptest::sample::select(vec!["a", "b"]);
    let aggregates = proptest::sample::select(vec!["mission/1", "mission/2", "wp/1"]);
    let texts = proptest::sample::select(vec!["", "", "", "other"]);
    // Mostly one content for a number.
    (0..12_u64, nodes, 0..4_i64, aggregates, texts, 0..8_u8).prop_map(
        |(n, node, clock, aggregate, text, free)| {
            if free == 0 {
                (n, node, clock, aggregate, text)
            } else {
                (
                    n,
                    ["a", "b"][n as usize % 2],
                    n as i64 / 3,
                    ["mission/1", "wp/1"][n as usize % 2],
                    "",
                )
            }
        },
    )
}

/// Random batches, against the plainest thing that could work: a list.
pub(crate) fn model<S: FullStore>(open: impl Fn() -> S) {
    let batches = proptest::collection::vec(proptest::collection::vec(some_event(), 1..5), 1..12);
    let default = ProptestConfig::default();
    let config =
        ProptestConfig { cases: default.cases.min(64), failure_persistence: None, ..default };
    TestRunner::new(config)
        .run(&batches, |batches| {
            let mut store = open();
            let mut list: Vec<Record> = Vec::new();
            for batch in batches {
                let batch: Vec<Record> = batch.into_iter().map(made).collect();
                let mut next = list.clone();
                let mut expected = Ok(Vec::new());
                for record in &batch {
                    let found =
                        next.iter().position(|r| r.event().event_id == record.event().event_id);
                    let at = |i: usize| Position(i as u64 + 1);
                    match (found, &mut expected) {
                        (Some(i), Ok(_)) if next[i].digest() != record.digest() => {
                            expected = Err((
                                record.event().event_id.clone(),
                                next[i].digest(),
                                record.digest(),
                            ));
                        }
                        (Some(i), Ok(appended)) => appended.push(Appended::Duplicate(at(i))),
                        (None, Ok(appended)) => {
                            appended.push(Appended::New(at(next.len())));
                            next.push(record.clone());
                        }
                        (_, Err(_)) => {}
                    }
                }
                if expected.is_ok() {
                    list = next;
                }
                prop_assert_eq!(store.append_all(&batch).map_err(conflict), expected);
                prop_assert_eq!(store.count().unwrap(), list.len() as u64);
            }
            let mut sorted: Vec<&Record> = list.iter().collect();
            sorted.sort_by_key(|r| {
                (r.event().lamport_clock, r.event().node_id.clone(), r.event().event_id.clone())
            });
            let of = |aggregate: &str| {
                sorted
                    .iter()
                    .filter(|r| r.event().aggregate_id == aggregate)
                    .map(|r| r.event().event_id.clone())
                    .collect::<Vec<_>>()
            };
            prop_assert_eq!(
                scanned(&store),
                sorted.iter().map(|r| r.event().event_id.clone()).collect::<Vec<_>>()
            );
            for aggregate in ["mission/1", "mission/2", "wp/1", "wp/2"] {
                prop_assert_eq!(ids(store.scan_aggregate(aggregate).unwrap()), of(aggregate));
            }
            for from in 0..=list.len() {
                let expected: Vec<EventId> =
                    list[from..].iter().map(|r| r.event().event_id.clone()).collect();
                prop_assert_eq!(
                    followed(&store, Some(Position(from as u64)))
                        .into_iter()
                        .map(|(_, id)| id)
                        .collect::<Vec<_>>(),
                    expected
                );
            }
            for record in &list {
                prop_assert_eq!(store.get(&record.event().event_id).unwrap(), Some(record.clone()));
            }
            for node in ["a", "b"] {
                let highest = list
                    .iter()
                    .filter(|r| r.event().node_id == node)
                    .map(|r| r.event().lamport_clock)
                    .max()
                    .unwrap_or(0);
                prop_assert_eq!(store.load(node).unwrap(), highest);
            }
            Ok(())
        })
        .unwrap_or_else(|e| panic!("{e}"));
}
