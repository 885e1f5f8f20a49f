//! What is asked about a name, an envelope's signal or a clock.

use super::{Outcome, member, optional};
use crate::conformance::protocol::Answer;
use crate::contract::cutover::{self, CutoverError};
use crate::contract::types::{Lane, StatusActor};
use crate::contract::{ident, mappings};
use crate::event::clock::LamportClock;
use crate::gate;
use serde::Deserialize;
use serde_json::{Map, Value, json};

pub(super) fn event_id(input: &Value) -> Outcome {
    let text: String = member(input, "event_id")?;
    ident::normalize_event_id(&text)
        .map(|id| Answer::Value(id.into()))
        .map_err(|e| Answer::error("id.invalid", e))
}

pub(super) fn lane(input: &Value) -> Outcome {
    let text: String = member(input, "lane")?;
    mappings::normalize_lane(&text)
        .map(|lane| Answer::Value(lane.as_str().into()))
        .map_err(|e| Answer::error(e.code().as_str(), e))
}

/// Asked for canonical lanes only, as the original's maps are.
pub(super) fn sync_lanes(input: &Value) -> Outcome {
    let text: String = member(input, "lane")?;
    let lane = Lane::ALL.iter().copied().find(|lane| lane.as_str() == text);
    let lane = lane.ok_or_else(|| {
        Answer::error("lane.unknown", format!("{text:?} is not a canonical lane"))
    })?;
    Ok(Answer::Value(json!({"v1": mappings::sync_lane_v1(lane).as_str(),
        "v2": mappings::sync_lane_v2(lane).as_str()})))
}

pub(super) fn actor_label(input: &Value) -> Outcome {
    let given: Value = member(input, "actor")?;
    if !gate::accepts("StatusActor", &given) {
        return Err(Answer::error(
            "actor.invalid",
            "the actor is blank or empty, or neither a string nor an object",
        ));
    }
    let actor: StatusActor = member(input, "actor")?;
    Ok(Answer::Value(mappings::actor_label(&actor).into()))
}

pub(super) fn conclusion(input: &Value) -> Outcome {
    let text: String = member(input, "conclusion")?;
    mappings::map_check_run_conclusion(&text)
        .map(|event_type| Answer::Value(json!(event_type)))
        .map_err(|e| Answer::error(e.code().as_str(), e))
}

fn envelope(input: &Value) -> Result<Map<String, Value>, Answer> {
    member(input, "envelope")
}

fn refused(error: CutoverError) -> Answer {
    Answer::error(error.code().as_str(), error)
}

pub(super) fn read_cutover_signal(input: &Value) -> Outcome {
    cutover::read_cutover_signal(&envelope(input)?)
        .map(|signal| Answer::Value(json!(signal)))
        .map_err(refused)
}

pub(super) fn accepted_major_matches(input: &Value) -> Outcome {
    let signal: String = member(input, "signal")?;
    cutover::accepted_major_matches(&signal)
        .map(|matches| Answer::Value(matches.into()))
        .map_err(refused)
}

pub(super) fn required_cutover_value_matches(input: &Value) -> Outcome {
    let signal: String = member(input, "signal")?;
    Ok(Answer::Value(cutover::required_cutover_value_matches(&signal).into()))
}

pub(super) fn forbidden_legacy_keys(input: &Value) -> Outcome {
    Ok(Answer::Value(json!(cutover::forbidden_legacy_keys(&envelope(input)?))))
}

pub(super) fn forbidden_legacy_event_name(input: &Value) -> Outcome {
    Ok(Answer::Value(json!(cutover::forbidden_legacy_event_name(&envelope(input)?))))
}

pub(super) fn forbidden_legacy_aggregate_name(input: &Value) -> Outcome {
    Ok(Answer::Value(json!(cutover::forbidden_legacy_aggregate_name(&envelope(input)?))))
}

pub(super) fn is_pre_cutover(input: &Value) -> Outcome {
    cutover::is_pre_cutover(&envelope(input)?)
        .map(|answer| Answer::Value(answer.into()))
        .map_err(refused)
}

pub(super) fn assert_canonical_cutover_signal(input: &Value) -> Outcome {
    cutover::assert_canonical_cutover_signal(&envelope(input)?)
        .map(|()| Answer::Value(Value::Null))
        .map_err(refused)
}

pub(super) fn cutover_artifact() -> Outcome {
    Ok(Answer::Value(json!(cutover::load_cutover_artifact())))
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ClockStep {
    Tick(bool),
    Update(i64),
}

/// What the clock shows after each step.
pub(super) fn clock_trace(input: &Value) -> Outcome {
    let node_id: String = member(input, "node_id")?;
    let stored: i64 = optional(input, "stored")?;
    let steps: Vec<ClockStep> = member(input, "steps")?;
    let mut clock = LamportClock::at(node_id, stored);
    let mut trace = Vec::with_capacity(steps.len());
    for step in steps {
        let advanced = match step {
            ClockStep::Tick(true) => clock.tick(),
            ClockStep::Tick(false) => Ok(clock.current()),
            ClockStep::Update(remote) => clock.update(remote),
        };
        trace.push(advanced.map_err(|e| Answer::error("clock.exhausted", e))?);
    }
    Ok(Answer::Value(json!(trace)))
}
