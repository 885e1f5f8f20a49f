//! Which part of a log each event belongs to, for each reducer that reads it.

use super::mission::Missions;
use crate::contract::reducers::{MISSION_AGGREGATE, MISSION_MEMBERS};
use crate::reduce::{Partition, ReducerName, ReplayEvent};
use serde_json::Value;
use std::collections::HashMap;

/// Separates what several members say.
const SEPARATOR: &str = "/";

/// The parts of a log.
pub(super) struct Partitions {
    /// For each event, what it says itself, by the reducers that read it.
    own: Vec<Vec<(ReducerName, Option<String>)>>,
    aggregates: Vec<String>,
    /// For events that say nothing: what the others of their aggregate say, where they agree.
    by_aggregate: HashMap<(ReducerName, String), Option<String>>,
}

impl Partitions {
    pub(super) fn of(events: &[ReplayEvent]) -> Self {
        let mut missions = Missions::default();
        let mut said = Vec::with_capacity(events.len());
        for event in events {
            let envelope = event.envelope();
            let names = mission_names(&envelope);
            missions.tie(&names);
            let mission = names.into_iter().next().map(|(_, name)| name);
            let of = |reducer: ReducerName| match reducer.info().partition {
                Partition::Mission => mission.clone(),
                Partition::Members(pointers) => {
                    let values: Option<Vec<&str>> =
                        pointers.iter().map(|pointer| text(envelope.pointer(pointer))).collect();
                    values.map(|values| values.join(SEPARATOR))
                }
            };
            said.push(readers(event).map(|reducer| (reducer, of(reducer))).collect::<Vec<_>>());
        }
        let mut by_aggregate: HashMap<(ReducerName, String), Option<String>> = HashMap::new();
        for (event, own) in events.iter().zip(&mut said) {
            for (reducer, name) in own {
                if reducer.info().partition == Partition::Mission
                    && let Some(mission) = name
                {
                    *mission = missions.name(mission).unwrap_or(mission).to_owned();
                }
                let Some(name) = name else { continue };
                let seen = by_aggregate
                    .entry((*reducer, event.aggregate_id().to_owned()))
                    .or_insert_with(|| Some(name.clone()));
                if seen.as_ref().is_some_and(|seen| seen != name) {
                    *seen = None;
                }
            }
        }
        Self {
            own: said,
            aggregates: events.iter().map(|event| event.aggregate_id().to_owned()).collect(),
            by_aggregate,
        }
    }

    /// The part that an event belongs to: what it says, else what its aggregate's other events say,
    /// else its aggregate.
    pub(super) fn name(&self, event: usize, reducer: ReducerName) -> String {
        let own =
            self.own[event].iter().find(|(r, _)| *r == reducer).and_then(|(_, name)| name.clone());
        own.unwrap_or_else(|| {
            let aggregate = &self.aggregates[event];
            self.by_aggregate
                .get(&(reducer, aggregate.clone()))
                .cloned()
                .flatten()
                .unwrap_or_else(|| aggregate.clone())
        })
    }
}

/// All names of missions in an event, the best for people first.
fn mission_names(envelope: &Value) -> Vec<(usize, String)> {
    let mut names = Vec::new();
    for (rank, member) in MISSION_MEMBERS.iter().enumerate() {
        for place in ["/payload/", "/payload/namespace/"] {
            names.extend(
                text(envelope.pointer(&format!("{place}{member}")))
                    .map(|name| (rank, name.to_owned())),
            );
        }
    }
    let aggregate = text(envelope.get("aggregate_id")).and_then(|id| id.split_once('/'));
    let name = aggregate
        .filter(|(kind, _)| *kind == MISSION_AGGREGATE)
        .and_then(|(_, rest)| rest.split('/').find(|part| !part.is_empty()));
    names.extend(name.map(|name| (MISSION_MEMBERS.len(), name.to_owned())));
    names
}

fn text(value: Option<&Value>) -> Option<&str> {
    value.and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The reducers that read an event.
pub(super) fn readers(event: &ReplayEvent) -> impl Iterator<Item = ReducerName> {
    let event_type = event.event_type();
    ReducerName::ALL
        .iter()
        .copied()
        .filter(move |name| event_type.is_some_and(|t| name.info().event_types.contains(&t)))
}
