//! Streams of events that try the reducers: late, doubled, foreign, malformed, with equal clocks
//! and mixed offsets.

use super::documents::{break_up, payload_types};
use super::envelopes::envelope;
use super::sample::{Style, anything, document};
use super::texts::{moment, sound_moment, ulid, uuid};
use super::{Case, Expected, family_of_reducer};
use crate::conformance::protocol::Operation;
use crate::contract::registry::EventType;
use crate::contract::scalar::Timestamp;
use crate::contract::types::Lane;
use crate::json::random::Random;
use crate::policy::{TRANSITION_EVENT_TYPE, TRANSITIONS};
use crate::reduce::ReducerName;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a stream usually begins with, so that reducers get far.
const fn opening(reducer: ReducerName) -> EventType {
    match reducer {
        ReducerName::Status => EventType::WPStatusChanged,
        ReducerName::Lifecycle => EventType::MissionStarted,
        ReducerName::Collaboration => EventType::ParticipantJoined,
        ReducerName::Glossary => EventType::GlossaryScopeActivated,
        ReducerName::MissionNext => EventType::MissionRunStarted,
        ReducerName::Dossier => EventType::MissionDossierArtifactIndexed,
        ReducerName::MissionAudit => EventType::MissionAuditRequested,
        ReducerName::DecisionPoint => EventType::DecisionPointOpened,
        ReducerName::Connector => EventType::ConnectorProvisioned,
        ReducerName::Sync => EventType::SyncIngestAccepted,
    }
}

/// What is unusual about a stream, in percent of its events.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    equal_clocks: usize,
    offsets: usize,
    odd_moments: usize,
    copies: usize,
    conflicts: usize,
    spellings: usize,
    malformed: usize,
    foreign: usize,
    late: bool,
}

impl Shape {
    /// A third of the streams is orderly, so that reducers get far; the others have several faults.
    pub(super) fn draw(random: &mut Random) -> Self {
        let orderly = random.chance(33);
        let mut some = |most: usize| if !orderly && random.chance(40) { most } else { 0 };
        let (equal_clocks, offsets, odd_moments, copies) = (some(50), some(30), some(15), some(30));
        let (conflicts, spellings, malformed, foreign, late) =
            (some(20), some(30), some(20), some(20), some(1) == 1);
        Self {
            equal_clocks,
            offsets,
            odd_moments,
            copies,
            conflicts,
            spellings,
            malformed,
            foreign,
            late,
        }
    }
}

/// Gives an envelope its place: id, clock, time.
pub(super) fn place(event: &mut Value, shape: Shape, random: &mut Random) {
    let id = if random.chance(80) { ulid(random) } else { uuid(random) };
    event["event_id"] =
        if random.chance(shape.spellings) { respelt(&id, random) } else { id }.into();
    event["lamport_clock"] = json!(random.below(if shape.equal_clocks > 0 { 3 } else { 40 }));
    event["timestamp"] = time(shape, random).into();
    event["node_id"] = (*random.pick(&["n1", "n2", "n3"])).into();
    event["aggregate_id"] = (*random.pick(&["mission/1", "mission/1", "mission/2"])).into();
}

fn respelt(id: &str, random: &mut Random) -> String {
    match random.below(3) {
        0 => id.to_lowercase(),
        1 => id.to_uppercase(),
        _ => id.replace('-', ""),
    }
}

/// A time that the contract accepts.
fn time(shape: Shape, random: &mut Random) -> String {
    if random.chance(shape.offsets) {
        let hour = random.below(24);
        return format!(
            "2026-01-15T{hour:02}:30:00{}",
            random.pick(&["+02:00", "-11:30", "+14:00", "-00:00", "Z"])
        );
    }
    if random.chance(shape.odd_moments) {
        let odd = (0..50).map(|_| moment(random)).find(|text| Timestamp::parse(text).is_ok());
        return odd.unwrap_or_else(|| sound_moment(random));
    }
    if random.chance(30) { "2026-01-15T10:00:00Z".to_owned() } else { sound_moment(random) }
}

/// Adds copies, respelt and altered ones too, and mixes up what is late.
pub(super) fn shaken(mut events: Vec<Value>, shape: Shape, random: &mut Random) -> Vec<Value> {
    for i in 0..events.len() {
        if random.chance(shape.copies) {
            let mut copy = events[i].clone();
            if random.chance(shape.spellings)
                && let Some(id) = copy["event_id"].as_str()
            {
                copy["event_id"] = respelt(id, random).into();
            }
            if random.chance(shape.conflicts * 2) {
                let member = *random.pick(&["lamport_clock", "timestamp", "node_id", "payload"]);
                copy[member] = match member {
                    "lamport_clock" => json!(random.below(5)),
                    "timestamp" => sound_moment(random).into(),
                    "node_id" => "n9".into(),
                    _ => events[random.below(events.len())]["payload"].clone(),
                };
            }
            let at = random.below(events.len() + 1);
            events.insert(at, copy);
        }
    }
    if shape.late {
        random.shuffle(&mut events);
    }
    events
}

pub(super) fn case(id: String, index: usize, random: &mut Random) -> Case {
    let reducer = ReducerName::ALL[index % ReducerName::ALL.len()];
    let shape = Shape::draw(random);
    let events = stream(reducer, shape, random);
    let mut input = json!({"reducer": reducer.as_str(), "events": events});
    let modes = reducer.info().modes;
    if !modes.is_empty() {
        input["mode"] = json!(random.pick(modes));
    }
    Case {
        id,
        family: family_of_reducer(reducer),
        operation: Operation::Reduce,
        input,
        expected: Expected::Reference,
    }
}

fn stream(reducer: ReducerName, shape: Shape, random: &mut Random) -> Vec<Value> {
    let types = payload_types();
    let own: Vec<EventType> =
        reducer.info().event_types.iter().copied().filter(|t| !t.info().is_reserved()).collect();
    let reserved: Vec<EventType> =
        reducer.info().event_types.iter().copied().filter(|t| t.info().is_reserved()).collect();
    let style = if random.chance(70) { Style::SMALL_WORLD } else { Style::VARIED };
    let (mut lanes, mut events, mut clock) = (BTreeMap::new(), Vec::new(), 0_u64);
    let opened = random.chance(80);
    for n in 0..random.below(22) {
        let event_type = if n == 0 && opened {
            opening(reducer).as_str()
        } else if random.chance(shape.foreign) {
            random.pick(&types).0
        } else if !reserved.is_empty() && random.chance(5) {
            random.pick(&reserved).as_str()
        } else {
            random.pick(&own).as_str()
        };
        let payload_type = types
            .iter()
            .find(|(name, _)| *name == event_type)
            .map(|(_, payload_type)| *payload_type);
        let mut payload = payload_type
            .map_or_else(|| json!({}), |payload_type| document(payload_type, style, random));
        if event_type == TRANSITION_EVENT_TYPE.as_str() && random.chance(75) {
            follow_the_matrix(&mut payload, &mut lanes, random);
        }
        if let Some(payload_type) = payload_type
            && random.chance(shape.malformed)
        {
            break_up(payload_type, &mut payload, 1, random);
        }
        refer_back(&mut payload, &events, random);
        if !payload.is_object() {
            payload = json!({"value": anything(random, 3)});
        }
        let mut event = envelope(event_type, payload, Style { unknown: 0, ..style }, random);
        place(&mut event, shape, random);
        if shape.equal_clocks == 0 || !random.chance(shape.equal_clocks) {
            clock += 1;
        }
        event["lamport_clock"] = clock.into();
        events.push(event);
    }
    shaken(events, shape, random)
}

/// Members that name an event usually name one that was there before.
fn refer_back(payload: &mut Value, events: &[Value], random: &mut Random) {
    for (name, value) in payload.as_object_mut().into_iter().flatten() {
        if name.ends_with("_event_id")
            && value.is_string()
            && !events.is_empty()
            && random.chance(80)
        {
            *value = random.pick(events)["event_id"].clone();
        }
    }
}

/// A move that the matrix allows from where the work package stands, with what such a move needs.
fn follow_the_matrix(
    payload: &mut Value,
    lanes: &mut BTreeMap<String, &'static str>,
    random: &mut Random,
) {
    let Some(wp) = payload["wp_id"].as_str().map(str::to_owned) else { return };
    let from = lanes.get(&wp).copied();
    let moves: Vec<&'static str> = TRANSITIONS
        .iter()
        .filter(|(f, _)| f.map(Lane::as_str) == from)
        .map(|(_, to)| to.as_str())
        .collect();
    if moves.is_empty() {
        return;
    }
    let to = *random.pick(&moves);
    payload["from_lane"] = json!(from);
    payload["to_lane"] = to.into();
    payload["evidence"] = document("DoneEvidence", Style::SMALL_WORLD, random);
    payload["reason"] = "because".into();
    payload["review_ref"] = "review/1".into();
    payload["force"] = random.chance(10).into();
    lanes.insert(wp, to);
}
