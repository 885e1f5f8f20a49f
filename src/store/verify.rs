//! Checks of a whole log: order, clocks, causation, and what the gate says of its events today.

use super::{EventReader, Position, Record, StoreError, StoreKey};
use crate::contract::scalar::EventId;
use crate::contract::violation::Code;
use crate::event::clock::steps_left;
use crate::gate::Gate;
use crate::text::escape::Escaped;
use crate::text::plural::count;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

/// Something that [`verify`] found.
///
/// ```
/// use spec_kitty_events::{EventId, LogFinding};
/// let id = EventId::parse("01J8Z3N5QV9Y4T2RK7WXH6BMCD")?;
/// let finding = LogFinding::CausationCycle { events: vec![id] };
/// assert_eq!(finding.code().as_str(), "log.causation_cycle");
/// assert_eq!(finding.to_string(),
///     "the events 01J8Z3N5QV9Y4T2RK7WXH6BMCD cause each other in a circle");
/// # Ok::<(), spec_kitty_events::InvalidId>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogFinding {
    /// Two events are not in store order ([D23]).
    ///
    /// [D23]: crate::decisions#d23
    OutOfOrder {
        /// The event that comes too late.
        event_id: EventId,
    },
    /// What arrived and what is stored are not the same events.
    CountMismatch {
        /// Events in store order.
        stored: u64,
        /// Events in order of arrival.
        arrived: u64,
    },
    /// A node used one clock value for several events.
    ClockRepeated {
        /// The node.
        node_id: String,
        /// The value.
        lamport_clock: i64,
        /// The events.
        events: Vec<EventId>,
    },
    /// An event's clock is not later than that of its cause.
    ClockBeforeCause {
        /// The event.
        event_id: EventId,
        /// Its cause.
        cause: EventId,
    },
    /// A node's clock is at the end of its range, or near it. A warning: nothing is wrong yet.
    ClockNearEnd {
        /// The node.
        node_id: String,
        /// The largest value that it used.
        lamport_clock: i64,
    },
    /// Events cause each other in a circle.
    CausationCycle {
        /// The events.
        events: Vec<EventId>,
    },
    /// The live gate refuses the event today.
    Refused {
        /// The event.
        event_id: EventId,
        /// Code of the first violation.
        code: Code,
        /// Its sentence.
        message: String,
    },
}

impl LogFinding {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::OutOfOrder { .. } => Code::LogOutOfOrder,
            Self::CountMismatch { .. } => Code::LogCountMismatch,
            Self::ClockRepeated { .. } => Code::LogClockRepeated,
            Self::ClockBeforeCause { .. } => Code::LogClockBeforeCause,
            Self::ClockNearEnd { .. } => Code::ClockNearEnd,
            Self::CausationCycle { .. } => Code::LogCausationCycle,
            Self::Refused { .. } => Code::LogRefused,
        }
    }
}

impl fmt::Display for LogFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |ids: &[EventId]| ids.iter().map(EventId::as_str).collect::<Vec<_>>().join(", ");
        match self {
            Self::OutOfOrder { event_id } => {
                write!(f, "event {event_id} is not in store order")
            }
            Self::CountMismatch { stored, arrived } => {
                write!(f, "the log holds {}, but {arrived} arrived", count(*stored, "event"))
            }
            Self::ClockRepeated { node_id, lamport_clock, events } => {
                write!(
                    f,
                    "node `{}` used the clock value {lamport_clock} for the events {}",
                    Escaped(node_id),
                    list(events)
                )
            }
            Self::ClockBeforeCause { event_id, cause } => write!(
                f,
                "the clock of event {event_id} is not later than that of its cause {cause}"
            ),
            Self::ClockNearEnd { node_id, lamport_clock } => {
                let node_id = Escaped(node_id);
                write!(f, "node `{node_id}` used the clock value {lamport_clock} and can ")?;
                match i64::MAX.abs_diff(*lamport_clock) {
                    0 => f.write_str("never tick again"),
                    left => write!(f, "tick only {} more", count(left, "time")),
                }
            }
            Self::CausationCycle { events } => {
                write!(f, "the events {} cause each other in a circle", list(events))
            }
            Self::Refused { event_id, code, message } => {
                write!(
                    f,
                    "the gate refuses event {event_id} today: {code} {}",
                    message.trim_end_matches('.')
                )
            }
        }
    }
}

/// What [`verify`] looked at, and what it found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Verification {
    /// Events in the log.
    pub events: u64,
    /// Nodes that emitted them.
    pub nodes: u64,
    /// Aggregates that they are about.
    pub aggregates: u64,
    /// Events whose cause is not in the log. That is allowed: they are roots here.
    pub external_causes: u64,
    /// What is wrong.
    pub findings: Vec<LogFinding>,
    /// What is worth knowing all the same.
    pub warnings: Vec<LogFinding>,
}

/// Checks a whole log. Memory grows with the number of events, by their ids and clocks and not by
/// their bytes.
///
/// # Errors
///
/// When the log cannot be read.
///
/// ```
/// use spec_kitty_events::{MemoryStore, verify};
/// assert!(verify(&MemoryStore::new())?.findings.is_empty());
/// # Ok::<(), spec_kitty_events::StoreError>(())
/// ```
pub fn verify(log: &dyn EventReader) -> Result<Verification, StoreError> {
    verify_each(log, &mut || {})
}

/// As [`verify`], and calls `each` behind every event that was judged: for who shows how far it is.
///
/// # Errors
///
/// When the log cannot be read.
///
/// ```
/// use spec_kitty_events::{MemoryStore, store::verify_each};
/// let mut events = 0;
/// verify_each(&MemoryStore::new(), &mut || events += 1)?;
/// assert_eq!(events, 0);
/// # Ok::<(), spec_kitty_events::StoreError>(())
/// ```
pub fn verify_each(
    log: &dyn EventReader,
    each: &mut dyn FnMut(),
) -> Result<Verification, StoreError> {
    let mut checks = Checks::default();
    let mut last: Option<StoreKey> = None;
    for record in log.scan()? {
        let record = record?;
        let key = record.key();
        if last.as_ref().is_some_and(|before| *before >= key) {
            checks.found(LogFinding::OutOfOrder { event_id: key.event_id.clone() });
        }
        checks.add(&record);
        each();
        last = Some(key);
    }
    let (mut arrived, mut position) = (0, None);
    for item in log.follow(None)? {
        let (at, record) = item?;
        arrived += 1;
        if position.replace(at).is_some_and(|before: Position| before >= at) {
            checks.found(LogFinding::OutOfOrder { event_id: record.key().event_id });
        }
    }
    let stored = checks.out.events;
    if arrived != stored {
        checks.found(LogFinding::CountMismatch { stored, arrived });
    }
    Ok(checks.finish())
}

/// What is asked of events one by one, in any order, and of all of them at the end.
#[derive(Default)]
pub(super) struct Checks {
    out: Verification,
    nodes: HashSet<Arc<str>>,
    aggregates: HashSet<String>,
    seen: Vec<Seen>,
}

/// What is kept of an event.
struct Seen {
    lamport_clock: i64,
    node_id: Arc<str>,
    event_id: EventId,
    cause: Option<EventId>,
}

impl Seen {
    fn key(&self) -> (i64, &str, &EventId) {
        (self.lamport_clock, &self.node_id, &self.event_id)
    }
}

impl Checks {
    pub(super) fn found(&mut self, finding: LogFinding) {
        self.out.findings.push(finding);
    }

    /// Asks what can be asked of one event, and keeps what is asked of all.
    pub(super) fn add(&mut self, record: &Record) {
        let event = record.event();
        self.out.events += 1;
        let gate = Gate::live().envelope(record.bytes());
        if let Some(violation) = gate.violations.first() {
            self.found(LogFinding::Refused {
                event_id: event.event_id.clone(),
                code: violation.code,
                message: violation.message(),
            });
        }
        let node_id = self.node(&event.node_id);
        if !self.aggregates.contains(&event.aggregate_id) {
            self.aggregates.insert(event.aggregate_id.clone());
        }
        self.seen.push(Seen {
            lamport_clock: event.lamport_clock,
            node_id,
            event_id: event.event_id.clone(),
            cause: event.causation_id.clone(),
        });
    }

    /// A node's name, of which there is one copy.
    fn node(&mut self, node_id: &str) -> Arc<str> {
        if let Some(known) = self.nodes.get(node_id) {
            return Arc::clone(known);
        }
        let node_id: Arc<str> = node_id.into();
        self.nodes.insert(Arc::clone(&node_id));
        node_id
    }

    /// Asks what is asked of all events.
    pub(super) fn finish(mut self) -> Verification {
        self.seen.sort_by(|a, b| a.key().cmp(&b.key()));
        (self.out.nodes, self.out.aggregates) =
            (self.nodes.len() as u64, self.aggregates.len() as u64);
        repeated(&self.seen, &mut self.out);
        self.seen.iter().for_each(|seen| clock_near_end(seen, &mut self.out.warnings));
        let causes = self.seen.iter().map(|s| (&s.event_id, (s.lamport_clock, s.cause.as_ref())));
        causation(&causes.collect(), &mut self.out);
        self.out
    }
}

/// Tells each node once whose clock can hardly tick any more, with its largest value.
fn clock_near_end(seen: &Seen, warnings: &mut Vec<LogFinding>) {
    if steps_left(seen.lamport_clock).is_none() {
        return;
    }
    let known = warnings.iter_mut().find_map(|warning| match warning {
        LogFinding::ClockNearEnd { node_id, lamport_clock } if **node_id == *seen.node_id => {
            Some(lamport_clock)
        }
        _ => None,
    });
    match known {
        Some(clock) => *clock = seen.lamport_clock.max(*clock),
        None => warnings.push(LogFinding::ClockNearEnd {
            node_id: seen.node_id.to_string(),
            lamport_clock: seen.lamport_clock,
        }),
    }
}

/// In store order the events of one clock value and node stand side by side.
fn repeated(seen: &[Seen], out: &mut Verification) {
    for run in seen.chunk_by(|a, b| a.lamport_clock == b.lamport_clock && a.node_id == b.node_id) {
        let mut events: Vec<EventId> = run.iter().map(|seen| seen.event_id.clone()).collect();
        events.dedup();
        if events.len() > 1 {
            out.findings.push(LogFinding::ClockRepeated {
                node_id: run[0].node_id.to_string(),
                lamport_clock: run[0].lamport_clock,
                events,
            });
        }
    }
}

/// Events, with their clocks and causes.
type Causes<'s> = HashMap<&'s EventId, (i64, Option<&'s EventId>)>;

/// Each event has at most one cause, so that a walk along the causes ends outside, at a root, or in
/// a circle.
fn causation(causes: &Causes<'_>, out: &mut Verification) {
    let mut ids: Vec<&EventId> = causes.keys().copied().collect();
    ids.sort();
    let mut done: HashSet<&EventId> = HashSet::new();
    for id in ids {
        let (clock, cause) = causes[id];
        if let Some(cause) = cause {
            match causes.get(cause) {
                None => out.external_causes += 1,
                Some((before, _)) if *before >= clock => {
                    out.findings.push(LogFinding::ClockBeforeCause {
                        event_id: id.clone(),
                        cause: cause.clone(),
                    });
                }
                Some(_) => {}
            }
        }
        let mut path: Vec<&EventId> = Vec::new();
        let mut next = Some(id);
        while let Some(here) = next {
            if !done.insert(here) {
                // Seen before: on this very walk it closes a circle, on an earlier one it has been
                // told.
                if let Some(from) = path.iter().position(|p| *p == here) {
                    out.findings.push(LogFinding::CausationCycle {
                        events: path[from..].iter().map(|p| (*p).clone()).collect(),
                    });
                }
                break;
            }
            path.push(here);
            next = causes[here].1.filter(|cause| causes.contains_key(cause));
        }
    }
}
