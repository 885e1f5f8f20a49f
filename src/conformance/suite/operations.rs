//! Questions to the operations beside the verdicts: names, moves, the cutover, orderings, merges,
//! clocks.

use super::envelopes::envelope;
use super::sample::{Style, anything, document};
use super::streams::{Shape, place, shaken};
use super::texts::{WORDS, identifier, version};
use super::{Case, Expected};
use crate::conformance::protocol::Operation;
use crate::contract::types::Lane;
use crate::json::random::Random;
use crate::policy::{
    CHECK_RUN_CONCLUSIONS, FORBIDDEN_LEGACY_AGGREGATE_NAMES, FORBIDDEN_LEGACY_EVENT_NAMES,
    FORBIDDEN_LEGACY_KEYS, LANE_ALIASES, TRANSITION_EVENT_TYPE,
};
use serde_json::{Map, Value, json};

pub(super) fn case(id: String, random: &mut Random) -> Case {
    let all: Vec<Operation> = Operation::ALL
        .iter()
        .copied()
        .filter(|operation| {
            !matches!(
                operation,
                Operation::ValidatePayload
                    | Operation::ValidateEnvelope
                    | Operation::Reduce
                    | Operation::CutoverArtifact
            )
        })
        .collect();
    let operation = *random.pick(&all);
    Case {
        id,
        family: "core",
        operation,
        input: input(operation, random),
        expected: Expected::Reference,
    }
}

fn input(operation: Operation, random: &mut Random) -> Value {
    match operation {
        Operation::NormalizeEventId => {
            let common = random.chance(90);
            let word = |random: &mut Random| (*random.pick(WORDS)).to_owned();
            json!({"event_id": if common { identifier(random) } else { word(random) }})
        }
        Operation::NormalizeLane | Operation::SyncLanes => json!({"lane": lane(random)}),
        Operation::ValidateTransition => json!({"payload": transition(random)}),
        Operation::ActorLabel => json!({"actor": actor(random)}),
        Operation::MapCheckRunConclusion => json!({"conclusion": conclusion(random)}),
        Operation::AcceptedMajorMatches | Operation::RequiredCutoverValueMatches => {
            json!({"signal": version(random)})
        }
        Operation::ClockTrace => clock(random),
        Operation::IsConcurrent => json!({"events": events(random, 2, |_| json!({}))}),
        Operation::MergeGset => {
            let count = random.below(6);
            json!({"events": events(random, count, |random| tagged("tags", tags(random)))})
        }
        Operation::MergeCounter => {
            let count = random.below(6);
            json!({"events": events(random, count, |random| tagged("delta", delta(random)))})
        }
        Operation::StateMachineMerge => states(random),
        Operation::TotalOrder
        | Operation::ReducerOrder
        | Operation::Dedup
        | Operation::DuplicateConflicts => {
            let count = random.below(9);
            json!({"events": events(random, count, |random| json!({"n": random.below(2)}))})
        }
        Operation::TopologicalSort => json!({"events": caused(random)}),
        _ => json!({"envelope": of_the_cutover(random)}),
    }
}

fn lane(random: &mut Random) -> String {
    let lanes = Lane::ALL
        .iter()
        .map(|lane| lane.as_str())
        .chain(LANE_ALIASES.iter().map(|(alias, _)| *alias));
    let lane = (*random.pick(&lanes.collect::<Vec<_>>())).to_owned();
    match random.below(8) {
        0 => lane.to_uppercase(),
        1 => format!("{lane} "),
        2 => (*random.pick(WORDS)).to_owned(),
        _ => lane,
    }
}

/// A payload whose lanes are drawn evenly, so that each pair of them comes up.
fn transition(random: &mut Random) -> Value {
    let mut payload = document("StatusTransitionPayload", Style::VARIED, random);
    let lanes: Vec<&str> = Lane::ALL.iter().map(|lane| lane.as_str()).collect();
    payload["from_lane"] =
        if random.chance(10) { Value::Null } else { (*random.pick(&lanes)).into() };
    payload["to_lane"] = (*random.pick(&lanes)).into();
    payload["evidence"] = document("DoneEvidence", Style::VARIED, random);
    for member in ["reason", "review_ref"] {
        payload[member] = if random.chance(40) {
            Value::Null
        } else {
            (*random.pick(&["", " ", "\u{1c}", "because", "\u{200b}"])).into()
        };
    }
    if random.chance(60) {
        payload["force"] = false.into();
    }
    assert_eq!(TRANSITION_EVENT_TYPE.as_str(), "WPStatusChanged");
    payload
}

fn actor(random: &mut Random) -> Value {
    if random.chance(20) {
        return (*random.pick(&["ana", " ", "x y", "日本"])).into();
    }
    let names = ["tool", "role", "profile", "display_name", "actor_id", "model", "z", "a"];
    let mut actor = Map::new();
    for _ in 0..1 + random.below(4) {
        let value = if random.chance(60) {
            (*random.pick(&["r", "", " ", "p"])).into()
        } else {
            anything(random, 0)
        };
        actor.insert((*random.pick(&names)).to_owned(), value);
    }
    actor.into()
}

fn conclusion(random: &mut Random) -> String {
    let known =
        *random.pick(&CHECK_RUN_CONCLUSIONS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    match random.below(5) {
        0 => known.to_uppercase(),
        1 => (*random.pick(&["", "waiting", "canceled", "success ", "pending"])).to_owned(),
        _ => known.to_owned(),
    }
}

fn clock(random: &mut Random) -> Value {
    let stored = if random.chance(80) {
        i64::try_from(random.below(100)).expect("small")
    } else {
        i64::MAX - 2
    };
    let steps: Vec<Value> = (0..random.below(8))
        .map(|_| match random.below(8) {
            0..=3 => json!({"tick": true}),
            4 => json!({"update": -5}),
            5 => json!({"update": i64::MAX - 3}),
            _ => json!({"update": random.below(200)}),
        })
        .collect();
    json!({"node_id": random.pick(WORDS), "stored": stored, "steps": steps})
}

/// Events of one aggregate with small clocks, some of them copies.
fn events(
    random: &mut Random,
    count: usize,
    mut payload: impl FnMut(&mut Random) -> Value,
) -> Vec<Value> {
    let shape = Shape::draw(random);
    let mut events: Vec<Value> = (0..count)
        .map(|_| {
            let payload = payload(random);
            envelope("SomethingNew", payload, Style { unknown: 0, ..Style::SMALL_WORLD }, random)
        })
        .collect();
    for event in &mut events {
        place(event, shape, random);
    }
    shaken(events, shape, random)
}

fn tagged(name: &str, value: Option<Value>) -> Value {
    value.map_or_else(|| json!({}), |value| json!({name: value}))
}

fn tags(random: &mut Random) -> Option<Value> {
    match random.below(12) {
        0 => None,
        1 => Some(anything(random, 0)),
        2 => Some("text".into()),
        3 => Some(json!({"key": 1})),
        4 => Some(json!(["a", ["b"]])),
        5 => Some(json!([1, true, 1.0, "1", null, 0, false])),
        _ => {
            let words: Vec<&str> = (0..random.below(4)).map(|_| *random.pick(WORDS)).collect();
            Some(json!(words))
        }
    }
}

fn delta(random: &mut Random) -> Option<Value> {
    match random.below(12) {
        0 => None,
        1 => Some(anything(random, 0)),
        2 => Some(json!(1.5)),
        3 => Some(json!(true)),
        4 => Some(json!(2.0)),
        5 => Some(json!(i64::MAX)),
        _ => Some(json!(i64::try_from(random.below(20)).expect("small") - 10)),
    }
}

fn states(random: &mut Random) -> Value {
    let states = ["open", "closed", "done"];
    let count = random.below(5);
    let mut all = events(random, count, |random| {
        let state =
            if random.chance(90) { (*random.pick(&states)).into() } else { anything(random, 0) };
        match random.below(8) {
            0 => json!({}),
            1 => json!({"status": state}),
            2 => json!({"state": null, "status": state}),
            _ => json!({"state": state, "status": "open"}),
        }
    });
    if random.chance(85) {
        for event in &mut all {
            event["lamport_clock"] = 5.into();
            event["aggregate_id"] = "mission/1".into();
        }
    }
    let key = if random.chance(80) { "state" } else { *random.pick(&["status", "other"]) };
    json!({"events": all, "priorities": {"open": 1, "closed": random.below(3), "done": 3},
    "state_key": key})
}

/// Events with causes among them, beside them, and sometimes in a circle.
fn caused(random: &mut Random) -> Vec<Value> {
    let count = random.below(9);
    let mut all = events(random, count, |_| json!({}));
    let ids: Vec<Value> = all.iter().map(|event| event["event_id"].clone()).collect();
    let circles = random.chance(20);
    for (i, event) in all.iter_mut().enumerate() {
        let pool = if circles { &ids[..] } else { &ids[..i] };
        event["causation_id"] = if pool.is_empty() || random.chance(30) {
            Value::Null
        } else {
            random.pick(pool).clone()
        };
    }
    if !circles {
        random.shuffle(&mut all);
    }
    all
}

fn of_the_cutover(random: &mut Random) -> Value {
    let mut envelope = Map::new();
    if random.chance(90) {
        envelope.insert(
            "schema_version".to_owned(),
            if random.chance(60) {
                "3.0.0".into()
            } else if random.chance(80) {
                version(random).into()
            } else {
                anything(random, 0)
            },
        );
    }
    let name = *random
        .pick(&[FORBIDDEN_LEGACY_EVENT_NAMES, &["WPStatusChanged", "featurecreated"]].concat());
    envelope.insert(
        "event_type".to_owned(),
        if random.chance(90) { name.into() } else { anything(random, 0) },
    );
    if random.chance(30) {
        envelope["event_type"] = "WPStatusChanged".into();
    }
    let kind = *random.pick(FORBIDDEN_LEGACY_AGGREGATE_NAMES);
    let aggregates = [
        "mission/1".to_owned(),
        kind.to_owned(),
        format!("{kind}/1"),
        format!("{kind}s"),
        format!("x/{kind}"),
        format!("/{kind}"),
    ];
    envelope.insert(
        "aggregate_id".to_owned(),
        if random.chance(90) {
            random.pick(&aggregates).as_str().into()
        } else {
            anything(random, 0)
        },
    );
    let key = *random.pick(FORBIDDEN_LEGACY_KEYS);
    match random.below(6) {
        0 => drop(envelope.insert(key.to_owned(), Value::Null)),
        1 => drop(envelope.insert("payload".to_owned(), json!({key: 1}))),
        2 => drop(envelope.insert("payload".to_owned(), json!({"deeper": {key: 1}}))),
        3 => drop(envelope.insert("payload".to_owned(), anything(random, 0))),
        _ => {}
    }
    envelope.into()
}
