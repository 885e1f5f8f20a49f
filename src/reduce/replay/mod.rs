//! Replay: one pass over a log that feeds every reducer, each with the events that belong together.
//!
//! A log holds the events of several missions, runs, connectors. A reducer tells them apart no more
//! than the original does, so a replay splits the log first: by mission, or by the members that
//! `contracts/policy/reducers.json` names for each reducer. What comes out depends on which events
//! there are and not on their order.

mod mission;
mod names;
mod partition;

pub use partition::{EventPlace, NotTied, Partitions};

use super::any::AnyInOrder;
use super::kept_lines::{KeptLines, Row};
use super::reduction::conflicts;
use super::seen::{Seeds, Seen};
use super::{AnyState, ReduceError, ReduceOptions, ReducerName, ReplayEvent};
use crate::contract::types::ReducerFailure;
use names::Name;
use partition::readers;
use serde::{Serialize, Serializer};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A replay of a log.
///
/// Events that no reducer reads are counted and not kept. The lines of the others are kept until
/// the end, and read again as they are folded: memory is in proportion to them, and to the states.
/// Each partition is given the events of its reducer's own types, and so counts those.
///
/// ```
/// use spec_kitty_events::reduce::{ReduceOptions, ReplayEvent};
/// use spec_kitty_events::replay::Replay;
/// let line = |id: u8, slug: &str| format!(r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMC{id}",
///     "event_type": "WPStatusChanged",
///     "aggregate_id": "WP01", "timestamp": "2026-01-15T10:00:00Z", "node_id": "n",
///         "lamport_clock": 1, "payload":
///     {{"mission_slug": "{slug}", "wp_id": "WP01", "to_lane": "planned", "actor": "ana",
///         "execution_mode": "worktree"}}}}"#);
/// let mut replay = Replay::default();
/// for (id, slug) in [(1, "042-importer"), (2, "043-exporter")] {
///     replay.feed(ReplayEvent::read(line(id, slug).as_bytes())?);
/// }
/// let replayed = replay.finish(&ReduceOptions::default());
/// let status: Vec<&str> = replayed.partitions.iter().filter(|p| p.reducer.as_str() == "status")
///     .map(|p| &*p.partition).collect();
/// assert_eq!(status, ["042-importer", "043-exporter"]);
/// # Ok::<(), spec_kitty_events::Refusal>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Replay {
    lines: KeptLines,
    rows: Vec<Row>,
    /// Where each of them belongs.
    places: Vec<EventPlace>,
    partitions: Partitions,
    seen: Seen,
    /// Whether an id may have come twice.
    copies: bool,
    unread: BTreeMap<String, u64>,
}

/// What a replay makes of a log.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Replayed {
    /// How many events were fed.
    pub events: u64,
    /// How many of them no reducer reads, by event type.
    pub unread: BTreeMap<String, u64>,
    /// One state for each reducer and partition that has events: in the order of the reducers, then
    /// by name.
    pub partitions: Vec<ReplayedPartition>,
    /// Missions that aggregates do not tie together, because they have slugs of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_tied: Vec<NotTied>,
}

/// What one reducer makes of one part of a log.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReplayedPartition {
    /// The reducer.
    #[serde(serialize_with = "as_text")]
    pub reducer: ReducerName,
    /// The mission, run, connector or whatever the reducer's partition is.
    pub partition: String,
    /// The state, or why there is none.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// A state, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The state.
    State(AnyState),
    /// The rules of the family gave up.
    Failure(Box<ReducerFailure>),
}

impl From<Result<AnyState, ReduceError>> for Outcome {
    fn from(reduced: Result<AnyState, ReduceError>) -> Self {
        match reduced {
            Ok(state) => Self::State(state),
            Err(error) => Self::Failure(Box::new(error.failure().clone())),
        }
    }
}

fn as_text<S: Serializer>(name: &ReducerName, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(name.as_str())
}

impl Replay {
    /// Takes an event.
    pub fn feed(&mut self, event: ReplayEvent) {
        if readers(event.event_type()).next().is_none() {
            *self.unread.entry(event.event_type_name().to_owned()).or_default() += 1;
            return;
        }
        self.copies |= !self.lines.keep_behind(&mut self.rows, &mut self.seen, &event);
        self.places.push(self.partitions.take(&event));
    }

    /// Splits the log and reduces its parts. In strict mode a part that breaks a rule has a failure
    /// in place of a state.
    #[must_use]
    pub fn finish(mut self, options: &ReduceOptions) -> Replayed {
        let events = self.rows.len() as u64 + self.unread.values().sum::<u64>();
        let mut groups = Groups::new(options);
        let left_out = if self.copies { self.leave_out(&mut groups) } else { HashSet::new() };
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        order.sort_unstable_by(|a, b| self.rows[*a].key().cmp(&self.rows[*b].key()));
        let clock = |row: &usize| self.rows[*row].lamport_clock;
        for rows in order.chunk_by(|a, b| clock(a) == clock(b)) {
            let mut touched = Vec::new();
            for row in rows {
                let (event, place) = (self.lines.read(&self.rows[*row]), &self.places[*row]);
                for reducer in readers(place.event_type()) {
                    let group = groups.number(reducer, self.partitions.name(place, reducer));
                    if !left_out.contains(&(*row, group)) {
                        groups.all[group].fold.feed(event.clone());
                        touched.push(group);
                    }
                }
            }
            // Payloads are gone once they are folded.
            touched.into_iter().for_each(|group| groups.all[group].fold.complete());
        }
        // The lines make room for the states.
        drop((order, self.lines, self.rows, self.places, self.seen));
        let not_tied = self.partitions.not_tied();
        let partitions = groups.finish(&self.partitions);
        Replayed { events, unread: self.unread, partitions, not_tied }
    }

    /// The rows that copies stand in for, in each group, and the notices of those that differ.
    fn leave_out(&mut self, groups: &mut Groups<'_>) -> HashSet<(usize, usize)> {
        let mut by_id: Vec<usize> = (0..self.rows.len()).collect();
        by_id.sort_unstable_by(|a, b| self.rows[*a].event_id.cmp(&self.rows[*b].event_id));
        let mut left_out = HashSet::new();
        for rows in by_id.chunk_by(|a, b| self.rows[*a].event_id == self.rows[*b].event_id) {
            if rows.len() == 1 {
                continue;
            }
            let mut together: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            for row in rows {
                let place = &self.places[*row];
                for reducer in readers(place.event_type()) {
                    let group = groups.number(reducer, self.partitions.name(place, reducer));
                    together.entry(group).or_default().push(*row);
                }
            }
            for (group, rows) in together.into_iter().filter(|(_, rows)| rows.len() > 1) {
                let copies: Vec<Row> = rows.iter().map(|row| self.rows[*row].clone()).collect();
                let (counting, event, contents) = self.lines.counting(&copies);
                left_out.extend(rows.iter().filter(|r| **r != rows[counting]).map(|r| (*r, group)));
                if contents > 1 {
                    groups.all[group].differing.push((event, contents));
                }
            }
        }
        left_out
    }
}

/// The parts of a log as they are folded.
struct Groups<'o> {
    options: &'o ReduceOptions,
    numbers: HashMap<(ReducerName, Name), usize, Seeds>,
    all: Vec<Group>,
}

struct Group {
    reducer: ReducerName,
    name: Name,
    fold: AnyInOrder,
    /// Events with copies that differ, and how many contents each has.
    differing: Vec<(ReplayEvent, usize)>,
}

impl<'o> Groups<'o> {
    fn new(options: &'o ReduceOptions) -> Self {
        Self { options, numbers: HashMap::default(), all: Vec::new() }
    }

    /// The group of a part.
    fn number(&mut self, reducer: ReducerName, name: Name) -> usize {
        *self.numbers.entry((reducer, name)).or_insert_with(|| {
            let fold = AnyInOrder::new(reducer, self.options);
            self.all.push(Group { reducer, name, fold, differing: Vec::new() });
            self.all.len() - 1
        })
    }

    /// The states, in the order of the reducers, then by name.
    fn finish(mut self, partitions: &Partitions) -> Vec<ReplayedPartition> {
        let text = |group: &Group| partitions.text(group.name).to_owned();
        self.all.sort_by_cached_key(|group| (group.reducer as usize, text(group)));
        let reduced = self.all.into_iter().map(|mut group| {
            let partition = text(&group);
            group.differing.sort_unstable_by(|(a, _), (b, _)| a.order(b));
            let notices = conflicts(group.reducer, &group.differing);
            let outcome = group.fold.finish(notices).into();
            ReplayedPartition { reducer: group.reducer, partition, outcome }
        });
        reduced.collect()
    }
}
