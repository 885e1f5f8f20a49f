//! The order in which causes come before effects.

use crate::contract::scalar::EventId;
use crate::contract::types::Event;
use crate::contract::violation::Code;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;

/// Why events cannot be put into causal order. The way out is in [`code`](Self::code)'s help.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CausationError {
    /// Ids occur more than once in the list ([C1]).
    ///
    /// [C1]: crate::decisions#c1
    DuplicateId {
        /// Those ids, each once, in ascending order.
        event_ids: Vec<EventId>,
    },
    /// Events cause each other in a circle.
    Cycle {
        /// The circles, in order of their first ids. Each begins with its smallest id; every event
        /// causes the next one, and the last causes the first.
        cycles: Vec<Vec<EventId>>,
        /// How many events are in no circle and wait on one, because their cause, or its cause, is
        /// in it.
        waiting: usize,
    },
}

impl CausationError {
    /// `causation.duplicate_id` or `causation.cycle`.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::DuplicateId { .. } => Code::CausationDuplicateId,
            Self::Cycle { .. } => Code::CausationCycle,
        }
    }
}

impl fmt::Display for CausationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateId { event_ids } => {
                write!(f, "ids occur more than once in the list: {}", first_of(event_ids, ", "))
            }
            Self::Cycle { cycles, waiting } => {
                let circles: Vec<String> = cycles
                    .iter()
                    .map(|cycle| format!("{} → {}", first_of(cycle, " → "), cycle[0]))
                    .collect();
                write!(f, "events cause each other in a circle: {}", first_of(&circles, "; "))?;
                match waiting {
                    0 => Ok(()),
                    1 => f.write_str(" (and 1 event waits on them)"),
                    n => write!(f, " (and {n} events wait on them)"),
                }
            }
        }
    }
}

impl Error for CausationError {}

/// The first entries of a list that may be long.
fn first_of(entries: &[impl fmt::Display], separator: &str) -> String {
    const MOST: usize = 10;
    let mut parts: Vec<String> = entries.iter().take(MOST).map(ToString::to_string).collect();
    if entries.len() > MOST {
        parts.push(format!("… {} more", entries.len() - MOST));
    }
    parts.join(separator)
}

/// Puts causes before effects.
///
/// Breadth first: events without a cause come first, in input order; each event, as it is put out,
/// sends the events that it caused to the end of the queue, in input order. A `causation_id` that
/// names no event of the list counts as none. Clock, time and id have no influence. Takes time and
/// space in proportion to the number of events.
///
/// ```
/// use spec_kitty_events::{Event, topological_sort};
/// let id = |n: u8| format!("01J8Z3N5QV9Y4T2RK7WXH6BM0{n}");
/// let event = |n: u8, cause: Option<u8>| serde_json::from_value::<Event>(serde_json::json!({
///     "event_id": id(n), "causation_id": cause.map(id), "event_type": "T",
///         "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "correlation_id": id(0),
///         "schema_version": "3.0.0",
/// }));
/// let events = [event(2, Some(1))?, event(1, None)?, event(3, Some(9))?];
/// let sorted = topological_sort(&events)?;
/// assert_eq!(sorted, [&events[1], &events[2], &events[0]]);
///
/// let error = topological_sort(&[event(1, Some(2))?, event(2, Some(1))?, event(3,
///     Some(2))?]).unwrap_err();
/// assert_eq!(error.code().as_str(), "causation.cycle");
/// assert_eq!(
///     error.to_string(),
///     "events cause each other in a circle: 01J8Z3N5QV9Y4T2RK7WXH6BM01 → 01J8Z3N5QV9Y4T2RK7WXH6BM02 → \
///      01J8Z3N5QV9Y4T2RK7WXH6BM01 (and 1 event waits on them)"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`CausationError::DuplicateId`] when an id occurs twice in the list ([`dedup`](crate::dedup)
/// removes copies), which is looked for first; [`CausationError::Cycle`] when events cause each
/// other in a circle.
pub fn topological_sort<E: AsRef<Event>>(events: &[E]) -> Result<Vec<&E>, CausationError> {
    let causes = causes(events)?;
    let mut effects = vec![Vec::new(); events.len()];
    for (effect, cause) in causes.iter().enumerate() {
        if let Some(cause) = cause {
            effects[*cause].push(effect);
        }
    }
    // What is put out is its own queue: a cursor follows its end.
    let mut order: Vec<usize> = (0..events.len()).filter(|i| causes[*i].is_none()).collect();
    let mut cursor = 0;
    while let Some(&next) = order.get(cursor) {
        order.extend(&effects[next]);
        cursor += 1;
    }
    if order.len() == events.len() {
        return Ok(order.into_iter().map(|i| &events[i]).collect());
    }
    let ids = |cycle: Vec<usize>| {
        from_smallest(cycle.into_iter().map(|i| events[i].as_ref().event_id.clone()).collect())
    };
    let mut cycles: Vec<Vec<EventId>> = cycles(&causes).into_iter().map(ids).collect();
    cycles.sort();
    let waiting = events.len() - order.len() - cycles.iter().map(Vec::len).sum::<usize>();
    Err(CausationError::Cycle { cycles, waiting })
}

/// For each event, the position of its cause, when that is in the list.
fn causes<E: AsRef<Event>>(events: &[E]) -> Result<Vec<Option<usize>>, CausationError> {
    let mut places = HashMap::with_capacity(events.len());
    let mut twice: Vec<EventId> = Vec::new();
    for (place, event) in events.iter().enumerate() {
        if places.insert(&event.as_ref().event_id, place).is_some() {
            twice.push(event.as_ref().event_id.clone());
        }
    }
    if !twice.is_empty() {
        twice.sort();
        twice.dedup();
        return Err(CausationError::DuplicateId { event_ids: twice });
    }
    Ok(events
        .iter()
        .map(|event| event.as_ref().causation_id.as_ref().and_then(|id| places.get(id).copied()))
        .collect())
}

/// The circles, each in causal order. An event has one cause at most, so no event is in two of
/// them.
fn cycles(causes: &[Option<usize>]) -> Vec<Vec<usize>> {
    // The first traversal that came by, named by its start.
    let mut walk_of = vec![None; causes.len()];
    let mut cycles = Vec::new();
    for start in 0..causes.len() {
        let mut at = Some(start);
        while let Some(i) = at.filter(|i| walk_of[*i].is_none()) {
            walk_of[i] = Some(start);
            at = causes[i];
        }
        // A traversal that meets itself has gone round a circle.
        if let Some(entry) = at.filter(|i| walk_of[*i] == Some(start)) {
            let mut cycle: Vec<usize> =
                std::iter::successors(Some(entry), |i| causes[*i].filter(|cause| *cause != entry))
                    .collect();
            cycle.reverse();
            cycles.push(cycle);
        }
    }
    cycles
}

/// Turns a circle so that it begins with its smallest id.
fn from_smallest(mut cycle: Vec<EventId>) -> Vec<EventId> {
    let smallest = cycle.iter().enumerate().min_by_key(|(_, id)| *id).map_or(0, |(i, _)| i);
    cycle.rotate_left(smallest);
    cycle
}
