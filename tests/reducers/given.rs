//! Given these events, the state is that.
//!
//! Events are known by their numbers: the first one of a list is 1, and so is its clock, unless it
//! says otherwise. Anomalies, notices and failures are written as `number code detail…`.

use crate::events::id;
use serde_json::{Map, Value, json};
use spec_kitty_events::Gate;
use spec_kitty_events::reduce::{AnyFold, Mode, ReduceOptions, ReducerName, ReplayEvent, Sentence};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// An event that is not yet in a stream.
#[derive(Clone)]
pub(crate) struct Draft {
    event_type: String,
    payload: Map<String, Value>,
    id: Option<String>,
    clock: Option<i64>,
    time: String,
    aggregate_id: String,
}

pub(crate) fn event(event_type: &str, payload: Value) -> Draft {
    let Value::Object(payload) = payload else { panic!("a payload is an object") };
    let (time, aggregate_id) = ("2026-01-15T10:00:00Z".to_owned(), "mission/1".to_owned());
    Draft { event_type: event_type.to_owned(), payload, id: None, clock: None, time, aggregate_id }
}

/// An event that no reducer reads.
pub(crate) fn foreign() -> Draft {
    event("SomethingElse", json!({"note": "of another program"}))
}

impl Draft {
    /// With this member in its payload.
    pub(crate) fn with(mut self, member: &str, value: impl Into<Value>) -> Self {
        self.payload.insert(member.to_owned(), value.into());
        self
    }

    /// Without this member in its payload.
    pub(crate) fn without(mut self, member: &str) -> Self {
        assert!(self.payload.shift_remove(member).is_some(), "{} has no {member}", self.event_type);
        self
    }

    /// With the id of that number.
    pub(crate) fn id(self, number: u64) -> Self {
        self.spelled(id(number).as_str())
    }

    /// With an id in this spelling.
    pub(crate) fn spelled(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    /// At this Lamport clock.
    pub(crate) fn at(mut self, clock: i64) -> Self {
        self.clock = Some(clock);
        self
    }

    /// With this timestamp.
    pub(crate) fn time(mut self, time: &str) -> Self {
        time.clone_into(&mut self.time);
        self
    }

    /// About this aggregate.
    pub(crate) fn about(mut self, aggregate_id: &str) -> Self {
        aggregate_id.clone_into(&mut self.aggregate_id);
        self
    }

    /// The event that stands at that place of a list.
    pub(crate) fn read(&self, place: u64) -> ReplayEvent {
        ReplayEvent::read(self.line(place).as_bytes()).unwrap_or_else(|e| panic!("{e}"))
    }

    /// The same as a line.
    pub(crate) fn line(&self, place: u64) -> String {
        let envelope = json!({
            "event_id": self.id.clone().unwrap_or_else(|| id(place).as_str().to_owned()),
            "event_type": self.event_type,
            "aggregate_id": self.aggregate_id, "payload": self.payload, "timestamp": self.time,
            "build_id": "b1", "node_id": "n",
            "lamport_clock": self.clock.unwrap_or_else(|| i64::try_from(place).unwrap()),
            "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "correlation_id": id(0),
            "schema_version": "3.0.0"
        });
        envelope.to_string()
    }
}

/// What a reducer made of a stream.
pub(crate) struct Outcome {
    result: Result<Value, Value>,
    /// The number of the first event of each id.
    numbers: BTreeMap<String, u64>,
}

thread_local! {
    /// What the reducers have said on this thread: reducer, kind and code.
    static SAID: RefCell<BTreeSet<(String, &'static str,
    String)>> = const { RefCell::new(BTreeSet::new()) };
}

pub(crate) fn said() -> BTreeSet<(String, &'static str, String)> {
    SAID.with_borrow(Clone::clone)
}

pub(crate) fn strict(reducer: ReducerName, events: impl IntoIterator<Item = Draft>) -> Outcome {
    given(reducer, &ReduceOptions::default(), events)
}

pub(crate) fn permissive(reducer: ReducerName, events: impl IntoIterator<Item = Draft>) -> Outcome {
    given(reducer, &ReduceOptions { mode: Mode::Permissive, ..ReduceOptions::default() }, events)
}

/// Reduces a stream, and looks at what holds for all of them: the bytes do not depend on the order
/// of arrival or on a snapshot on the way, what comes out fits its schema, and every sentence is
/// complete.
pub(crate) fn given(
    reducer: ReducerName,
    options: &ReduceOptions,
    events: impl IntoIterator<Item = Draft>,
) -> Outcome {
    let events: Vec<ReplayEvent> =
        (1..).zip(events).map(|(place, draft)| draft.read(place)).collect();
    let mut fold = AnyFold::new(reducer, options);
    let mut numbers = BTreeMap::new();
    for (number, event) in (1..).zip(&events) {
        fold.feed(event.clone());
        numbers.entry(event.event_id().as_str().to_owned()).or_insert(number);
    }
    let result = of(&mut fold);
    assert_eq!(backwards(reducer, options, &events), result, "the order of arrival shows");
    fits(reducer, &result);
    sentences(reducer, &result);
    Outcome { result, numbers }
}

fn of(fold: &mut AnyFold) -> Result<Value, Value> {
    let json = |state| serde_json::to_value(state).unwrap();
    fold.state().map(json).map_err(|error| serde_json::to_value(error.failure()).unwrap())
}

/// The last event first, with a state and a snapshot in the middle.
fn backwards(
    reducer: ReducerName,
    options: &ReduceOptions,
    events: &[ReplayEvent],
) -> Result<Value, Value> {
    let (early, late) = events.split_at(events.len() / 2);
    let mut fold = AnyFold::new(reducer, options);
    for event in late.iter().rev() {
        fold.feed(event.clone());
    }
    let _ = fold.state();
    let mut fold = AnyFold::resume(reducer, &fold.snapshot()).unwrap_or_else(|e| panic!("{e}"));
    for event in early.iter().rev() {
        fold.feed(event.clone());
    }
    of(&mut fold)
}

fn fits(reducer: ReducerName, result: &Result<Value, Value>) {
    let (type_name, value) = match result {
        Ok(state) => (reducer.info().state, state),
        Err(failure) => ("ReducerFailure", failure),
    };
    let report = Gate::live()
        .object(type_name, value.to_string().as_bytes())
        .expect("it is a type of the contract");
    assert!(report.is_valid(), "{type_name} {value:#}\n{report:?}");
}

fn sentences(reducer: ReducerName, result: &Result<Value, Value>) {
    let info = reducer.info();
    let check = |kind: &'static str, sentences: &[Sentence], said: &Value| {
        let (code, reason) = (said["code"].as_str().unwrap(), said["reason"].as_str().unwrap());
        let sentence = sentences
            .iter()
            .find(|s| s.code == code)
            .unwrap_or_else(|| panic!("{reducer} may not say {code} in {kind}"));
        assert_eq!(unfilled(sentence.reason, reason), None, "{reducer} {code}: {reason}");
        SAID.with_borrow_mut(|all| {
            all.insert((reducer.as_str().to_owned(), kind, code.to_owned()))
        });
    };
    match result {
        Err(failure) => check("failures", info.failures, failure),
        Ok(state) => {
            // The anomalies of a dossier are missing artifacts and no events.
            for anomaly in list(&state["anomalies"]).iter().filter(|_| !info.anomalies.is_empty()) {
                check("anomalies", info.anomalies, anomaly);
            }
            for notice in list(&state["notices"]) {
                check("notices", info.notices, notice);
            }
        }
    }
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

/// The first name of a template that a sentence has no value for.
pub(crate) fn unfilled(template: &str, mut sentence: &str) -> Option<String> {
    let mut pieces = template.split('{');
    sentence = sentence
        .strip_prefix(pieces.next()?)
        .unwrap_or_else(|| panic!("`{sentence}` is not made from `{template}`"));
    for piece in pieces {
        let (name, literal) = piece.split_once('}').expect("a closed brace");
        let end = if literal.is_empty() {
            sentence.len()
        } else {
            sentence.find(literal).expect("the template's words")
        };
        let value = &sentence[..end];
        if value.is_empty() || value == name || value.contains(['{', '}']) {
            return Some(name.to_owned());
        }
        sentence = &sentence[end + literal.len()..];
    }
    None
}

impl Outcome {
    pub(crate) fn state(&self) -> &Value {
        self.result.as_ref().unwrap_or_else(|failure| panic!("a state was expected: {failure:#}"))
    }

    /// This value stands at this JSON pointer of the state.
    pub(crate) fn has(&self, pointer: &str, value: impl Into<Value>) -> &Self {
        let state = self.state();
        assert_eq!(state.pointer(pointer), Some(&value.into()), "{pointer} of {state:#}");
        self
    }

    /// The state has nothing at this JSON pointer.
    pub(crate) fn lacks(&self, pointer: &str) -> &Self {
        assert_eq!(self.state().pointer(pointer), None);
        self
    }

    /// These are the anomalies, in this order.
    pub(crate) fn anomalies(&self, expected: &[&str]) -> &Self {
        assert_eq!(self.said("anomalies"), expected, "{:#}", self.state());
        self
    }

    /// These are the notices, in this order.
    pub(crate) fn notices(&self, expected: &[&str]) -> &Self {
        assert_eq!(self.said("notices"), expected, "{:#}", self.state());
        self
    }

    /// There is neither an anomaly nor a notice.
    pub(crate) fn quiet(&self) -> &Self {
        self.anomalies(&[]).notices(&[])
    }

    /// So many events counted.
    pub(crate) fn count(&self, expected: u64) -> &Self {
        self.has("/event_count", expected)
    }

    /// That event is the last one in reducer order.
    pub(crate) fn last(&self, number: u64) -> &Self {
        self.has("/last_processed_event_id", self.named(number))
    }

    /// The reduction was given up.
    pub(crate) fn fails(&self, expected: &str) -> &Self {
        assert_eq!(self.line(self.failure()), expected);
        self
    }

    pub(crate) fn failure(&self) -> &Value {
        self.result.as_ref().expect_err("a failure was expected")
    }

    /// The id of the event of that number, as the state writes it.
    pub(crate) fn named(&self, number: u64) -> String {
        self.numbers.iter().find(|(_, n)| **n == number).expect("an event of that number").0.clone()
    }

    fn said(&self, kind: &str) -> Vec<String> {
        list(&self.state()[kind]).iter().map(|said| self.line(said)).collect()
    }

    fn line(&self, said: &Value) -> String {
        let number = self.numbers[said["event_id"].as_str().unwrap()];
        let details =
            list(&said["details"]).iter().map(|detail| format!(" {}", detail.as_str().unwrap()));
        format!("{number} {}{}", said["code"].as_str().unwrap(), details.collect::<String>())
    }
}
