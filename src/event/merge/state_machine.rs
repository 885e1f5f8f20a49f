//! The merge of a state, by priorities.

use crate::contract::scalar::EventId;
use crate::contract::types::Event;
use crate::contract::violation::Code;
use crate::event::order::{DuplicateConflict, copy_order, dedup};
use crate::text::shortened::shortened;
use serde::Serialize;
use serde_json::Value;
use std::borrow::Borrow;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

/// How a conflict between concurrent events was resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConflictResolution<'e, E> {
    /// The event that won.
    pub merged_event: &'e E,
    /// Why it won.
    pub resolution_note: ResolutionNote,
    /// Whether a person should look at it. Always false: the priorities decide every conflict.
    pub requires_manual_review: bool,
    /// All events as they came in, in their order, with the winner and with copies.
    pub conflicting_events: &'e [E],
    /// The ids whose copies differ in content, in order of the ids.
    pub duplicate_conflicts: Vec<DuplicateConflict>,
}

/// Why an event won, as data; a sentence when it is displayed.
///
/// ```
/// use spec_kitty_events::ResolutionNote;
/// let note = ResolutionNote::ByPriority { state: "done".to_owned(), priority: 3,
///     node_id: "n1".to_owned(), others: 1 };
/// assert_eq!(note.to_string(), "`done` of node `n1`, with priority 3, won over 1 other event");
/// assert_eq!(serde_json::to_string(&note)?,
///     r#"{"kind":"by_priority","state":"done","priority":3,"node_id":"n1","others":1}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum ResolutionNote {
    /// There is one event.
    Single {
        /// Its state.
        state: String,
    },
    /// All events have one state.
    SameState {
        /// That state.
        state: String,
        /// Node of the winner.
        node_id: String,
    },
    /// Priority decided, or between states of one priority the node and then the event id.
    ByPriority {
        /// State of the winner.
        state: String,
        /// Its priority.
        priority: i64,
        /// Node of the winner.
        node_id: String,
        /// How many events came in beside the winner, whatever their state.
        others: usize,
    },
}

impl fmt::Display for ResolutionNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Single { state } => write!(f, "`{state}` is the state of the only event"),
            Self::SameState { state, node_id } => write!(
                f,
                "`{state}` is the state of all events; that of node `{node_id}` was taken"
            ),
            Self::ByPriority { state, priority, node_id, others } => {
                write!(
                    f,
                    "`{state}` of node `{node_id}`, with priority {priority}, won over {others} \
                        other event{}",
                    if *others == 1 { "" } else { "s" }
                )
            }
        }
    }
}

/// Why states cannot be merged. The way out is in [`code`](Self::code)'s help.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeError {
    /// There are no events.
    Empty,
    /// An event has another Lamport clock than the first one.
    ClockMismatch {
        /// The event.
        event_id: EventId,
        /// Clock of the first event.
        expected: i64,
        /// Clock of this one.
        found: i64,
    },
    /// An event is about another aggregate than the first one.
    AggregateMismatch {
        /// The event.
        event_id: EventId,
        /// Aggregate of the first event.
        expected: String,
        /// Aggregate of this one.
        found: String,
    },
    /// An event has no state, or null.
    StateMissing {
        /// The event.
        event_id: EventId,
        /// The member of the payload that should hold it.
        state_key: String,
    },
    /// The state of an event is not one that has a priority, or not a string.
    StateUnknown {
        /// The event.
        event_id: EventId,
        /// The member of the payload that holds it.
        state_key: String,
        /// What was found, as JSON, cut to a readable length.
        found: String,
        /// The states that have a priority, in order.
        known: Vec<String>,
    },
}

impl MergeError {
    /// The code: `merge.empty`, `merge.clock_mismatch` and so on.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::Empty => Code::MergeEmpty,
            Self::ClockMismatch { .. } => Code::MergeClockMismatch,
            Self::AggregateMismatch { .. } => Code::MergeAggregateMismatch,
            Self::StateMissing { .. } => Code::MergeStateMissing,
            Self::StateUnknown { .. } => Code::MergeStateUnknown,
        }
    }
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no event to merge"),
            Self::ClockMismatch { event_id, expected, found } => {
                write!(
                    f,
                    "event {event_id} has the Lamport clock {found}, and the first event has \
                        {expected}"
                )
            }
            Self::AggregateMismatch { event_id, expected, found } => {
                write!(
                    f,
                    "event {event_id} is about `{found}`, and the first event is about `{expected}`"
                )
            }
            Self::StateMissing { event_id, state_key } => {
                write!(f, "event {event_id} has no `{state_key}` in its payload")
            }
            Self::StateUnknown { event_id, state_key, found, known } => {
                write!(
                    f,
                    "event {event_id} has the `{state_key}` {found}, which is not one of {}",
                    known.join(", ")
                )
            }
        }
    }
}

impl Error for MergeError {}

/// Resolves a conflict between concurrent events about the state of one thing: the state of the
/// highest priority wins. The events must share aggregate and clock value.
///
/// The state is the string in the member `state_key` of the payload. For the key `state`, and for
/// no other, the member `status` stands in where `state` is missing or null. Between equal
/// priorities the smallest node wins, then the smallest event id ([C9]), so that the winner does
/// not depend on the order of the events. Copies are not removed: of copies that differ, the winner
/// is found in the same way, and at last as [`dedup`](crate::dedup) does.
///
/// ```
/// use spec_kitty_events::{Event, state_machine_merge};
/// use std::collections::BTreeMap;
/// let event = |n: u8, state: &str| serde_json::from_value::<Event>(serde_json::json!({
///     "event_id": format!("01J8Z3N5QV9Y4T2RK7WXH6BM0{n}"), "event_type": "T",
///         "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": format!("n{n}"),
///         "lamport_clock": 1,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0", "payload": {"state": state},
/// }));
/// let events = [event(1, "blocked")?, event(2, "done")?];
/// let resolution = state_machine_merge(&events, &BTreeMap::from([("blocked", 1), ("done", 3)]),
///     "state")?;
/// assert_eq!(resolution.merged_event, &events[1]);
/// assert_eq!(resolution.resolution_note.to_string(), "`done` of node `n2`, with priority 3, \
///     won over 1 other event");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// In this order: [`MergeError::Empty`]; for each event after the first, another clock and another
/// aggregate than the first one's; for each event, a state that is missing, and one that is not in
/// `priorities`.
///
/// [C9]: crate::decisions#c9
pub fn state_machine_merge<'e, E, S>(
    events: &'e [E],
    priorities: &BTreeMap<S, i64>,
    state_key: &str,
) -> Result<ConflictResolution<'e, E>, MergeError>
where
    E: AsRef<Event>,
    S: Borrow<str> + Ord,
{
    let Some((first, rest)) = events.split_first() else { return Err(MergeError::Empty) };
    rest.iter().try_for_each(|event| concurrent(first.as_ref(), event.as_ref()))?;
    let candidates: Vec<Candidate<'e, E>> = events
        .iter()
        .map(|event| candidate(event, priorities, state_key))
        .collect::<Result<_, _>>()?;
    let winner = candidates.iter().min_by(|a, b| {
        a.rank().cmp(&b.rank()).then_with(|| copy_order(a.event.as_ref(), b.event.as_ref()))
    });
    let winner = winner.expect("there is a first event");
    let (state, node_id) = (winner.state.to_owned(), winner.event.as_ref().node_id.clone());
    let resolution_note = if rest.is_empty() {
        ResolutionNote::Single { state }
    } else if candidates.iter().all(|candidate| candidate.state == winner.state) {
        ResolutionNote::SameState { state, node_id }
    } else {
        ResolutionNote::ByPriority { state, priority: winner.priority, node_id, others: rest.len() }
    };
    Ok(ConflictResolution {
        merged_event: winner.event,
        resolution_note,
        requires_manual_review: false,
        conflicting_events: events,
        duplicate_conflicts: dedup(events).conflicts,
    })
}

struct Candidate<'e, E> {
    event: &'e E,
    state: &'e str,
    priority: i64,
}

impl<E: AsRef<Event>> Candidate<'_, E> {
    /// The smallest wins.
    fn rank(&self) -> (Reverse<i64>, &str, &EventId) {
        let event = self.event.as_ref();
        (Reverse(self.priority), &event.node_id, &event.event_id)
    }
}

fn concurrent(first: &Event, event: &Event) -> Result<(), MergeError> {
    let event_id = || event.event_id.clone();
    if event.lamport_clock != first.lamport_clock {
        return Err(MergeError::ClockMismatch {
            event_id: event_id(),
            expected: first.lamport_clock,
            found: event.lamport_clock,
        });
    }
    if event.aggregate_id != first.aggregate_id {
        return Err(MergeError::AggregateMismatch {
            event_id: event_id(),
            expected: first.aggregate_id.clone(),
            found: event.aggregate_id.clone(),
        });
    }
    Ok(())
}

fn candidate<'e, E, S>(
    event: &'e E,
    priorities: &BTreeMap<S, i64>,
    state_key: &str,
) -> Result<Candidate<'e, E>, MergeError>
where
    E: AsRef<Event>,
    S: Borrow<str> + Ord,
{
    let Event { payload, event_id, .. } = event.as_ref();
    let member = |name: &str| payload.get_key_value(name).filter(|(_, value)| !value.is_null());
    let held =
        member(state_key).or_else(|| (state_key == "state").then(|| member("status")).flatten());
    let Some((held_in, found)) = held else {
        return Err(MergeError::StateMissing {
            event_id: event_id.clone(),
            state_key: state_key.to_owned(),
        });
    };
    let known = || priorities.keys().map(|state| state.borrow().to_owned()).collect();
    let unknown = || MergeError::StateUnknown {
        event_id: event_id.clone(),
        state_key: held_in.clone(),
        found: shortened(found),
        known: known(),
    };
    let Value::String(state) = found else { return Err(unknown()) };
    let priority = priorities.get(state.as_str()).copied().ok_or_else(unknown)?;
    Ok(Candidate { event, state, priority })
}
