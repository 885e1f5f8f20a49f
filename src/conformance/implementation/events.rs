//! What is asked about several events.

use super::{Outcome, member, optional};
use crate::conformance::protocol::{Answer, REQUEST_INVALID};
use crate::contract::types::Event;
use crate::event::{merge, order};
use crate::gate::Gate;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// An event and its position in the list that was given.
struct Placed {
    position: usize,
    event: Event,
}

impl AsRef<Event> for Placed {
    fn as_ref(&self) -> &Event {
        &self.event
    }
}

/// The envelopes. One that the gate refuses is an error with the gate's first code: there is no
/// event to work with. What the payload holds is not looked at.
fn events(input: &Value) -> Result<Vec<Placed>, Answer> {
    let documents: Vec<Value> = member(input, "events")?;
    let read = |(position, document): (usize, Value)| {
        let report = Gate::live().envelope_only().envelope(document.to_string().as_bytes());
        match report.violations.first() {
            Some(fault) => Err(Answer::error(
                fault.code.as_str(),
                format!("event {position} is refused: {}", fault.message()),
            )),
            None => Ok(Placed {
                position,
                event: serde_json::from_value(document).expect("the gate has accepted it"),
            }),
        }
    };
    documents.into_iter().enumerate().map(read).collect()
}

fn positions(sorted: &[&Placed]) -> Answer {
    Answer::Value(json!(sorted.iter().map(|placed| placed.position).collect::<Vec<_>>()))
}

pub(super) fn is_concurrent(input: &Value) -> Outcome {
    match events(input)?.as_slice() {
        [a, b] => Ok(Answer::Value(order::is_concurrent(&a.event, &b.event).into())),
        _ => Err(Answer::error(REQUEST_INVALID, "two events are compared")),
    }
}

pub(super) fn total_order(input: &Value) -> Outcome {
    let events = events(input)?;
    let mut sorted: Vec<&Placed> = events.iter().collect();
    sorted.sort_by_key(|event| order::total_order_key(&event.event));
    Ok(positions(&sorted))
}

pub(super) fn reducer_order(input: &Value) -> Outcome {
    let events = events(input)?;
    let mut sorted: Vec<&Placed> = events.iter().collect();
    sorted.sort_by_key(|event| order::reducer_order_key(&event.event));
    Ok(positions(&sorted))
}

pub(super) fn topological_sort(input: &Value) -> Outcome {
    let events = events(input)?;
    let sorted =
        order::topological_sort(&events).map_err(|e| Answer::error(e.code().as_str(), e))?;
    Ok(positions(&sorted))
}

pub(super) fn dedup(input: &Value) -> Outcome {
    let events = events(input)?;
    Ok(positions(&order::dedup(&events).events))
}

pub(super) fn duplicate_conflicts(input: &Value) -> Outcome {
    let events = events(input)?;
    let ids: Vec<_> =
        order::dedup(&events).conflicts.into_iter().map(|conflict| conflict.event_id).collect();
    Ok(Answer::Value(json!(ids)))
}

pub(super) fn merge_gset(input: &Value) -> Outcome {
    let tags =
        merge::merge_gset(&events(input)?).map_err(|e| Answer::error(e.code().as_str(), e))?;
    Ok(Answer::Value(json!(tags)))
}

pub(super) fn merge_counter(input: &Value) -> Outcome {
    let merged =
        merge::merge_counter(&events(input)?).map_err(|e| Answer::error(e.code().as_str(), e))?;
    Ok(Answer::Whole(merged.total))
}

pub(super) fn state_machine_merge(input: &Value) -> Outcome {
    let events = events(input)?;
    let priorities: BTreeMap<String, i64> = member(input, "priorities")?;
    let state_key: Option<String> = optional(input, "state_key")?;
    let resolution =
        merge::state_machine_merge(&events, &priorities, state_key.as_deref().unwrap_or("state"))
            .map_err(|e| Answer::error(e.code().as_str(), e))?;
    Ok(Answer::Value(json!({"merged_event": resolution.merged_event.position,
        "requires_manual_review": resolution.requires_manual_review})))
}
