//! Replay: one pass over a log that feeds every reducer, each with the events that belong together.
//!
//! A log holds the events of several missions, runs, connectors. A reducer tells them apart no more
//! than the original does, so a replay splits the log first: by mission, or by the members that
//! `contracts/policy/reducers.json` names for each reducer. What comes out depends on which events
//! there are and not on their order.

mod mission;
mod partition;

use crate::contract::types::ReducerFailure;
use crate::reduce::{AnyFold, ReduceError, ReduceOptions, ReducerName, ReplayEvent};
use partition::{Partitions, readers};
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::collections::BTreeMap;

/// A replay of a log.
///
/// Events that no reducer reads are counted and not kept. The others are kept until the end: memory
/// is in proportion to them. Each partition is given the events of its reducer's own types, and so
/// counts those.
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
    events: Vec<ReplayEvent>,
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
    /// The state, of the type that [`ReducerInfo`](crate::reduce::ReducerInfo) names.
    State(Value),
    /// The rules of the family gave up.
    Failure(Box<ReducerFailure>),
}

impl From<Result<Value, ReduceError>> for Outcome {
    fn from(reduced: Result<Value, ReduceError>) -> Self {
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
        if readers(&event).next().is_some() {
            self.events.push(event);
        } else {
            *self.unread.entry(event.event_type_name().to_owned()).or_default() += 1;
        }
    }

    /// Splits the log and reduces its parts. In strict mode a part that breaks a rule has a failure
    /// in place of a state.
    #[must_use]
    pub fn finish(self, options: &ReduceOptions) -> Replayed {
        let events = self.events.len() as u64 + self.unread.values().sum::<u64>();
        let partitions = Partitions::of(&self.events);
        let mut folds: BTreeMap<(usize, String), AnyFold> = BTreeMap::new();
        for (i, event) in self.events.into_iter().enumerate() {
            for reducer in readers(&event) {
                let key = (reducer as usize, partitions.name(i, reducer));
                folds
                    .entry(key)
                    .or_insert_with(|| AnyFold::new(reducer, options))
                    .feed(event.clone());
            }
        }
        let reduced = folds.into_iter().map(|((_, partition), mut fold)| ReplayedPartition {
            reducer: fold.name(),
            partition,
            outcome: fold.state().into(),
        });
        Replayed { events, unread: self.unread, partitions: reduced.collect() }
    }
}
