//! Which part of a log each event belongs to, for each reducer that reads it.

use super::mission::{Missions, Resolved};
use super::names::{Name, Names, Said};
use crate::contract::reducers::{MISSION_AGGREGATE, MISSION_MEMBERS};
use crate::contract::registry::EventType;
use crate::reduce::{Partition, ReducerName, ReplayEvent};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Separates what several members say.
const SEPARATOR: &str = "/";

/// The parts of a log: a mission, a run, a connector, by what the events say that were taken so
/// far.
///
/// An event may say later what an earlier one belongs to, so that a part gets another name, or two
/// turn out to be one. [`changes`](Self::changes) tells: while it stays as it is, all names that
/// were given are right. When it has grown, ask again for the part of each event, and fold anew.
///
/// ```
/// use spec_kitty_events::reduce::{Fold, ReducerName, ReplayEvent, Status};
/// use spec_kitty_events::replay::Partitions;
/// use std::collections::BTreeMap;
/// let line = |id: u8, slug: &str| format!(r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMC{id}",
///     "event_type": "WPStatusChanged", "aggregate_id": "WP01",
///     "timestamp": "2026-01-15T10:00:00Z", "node_id": "n", "lamport_clock": 1, "payload":
///     {{"mission_slug": "{slug}", "wp_id": "WP01", "to_lane": "planned", "actor": "ana",
///         "execution_mode": "worktree"}}}}"#);
/// // A board for each mission, fed as events come.
/// let mut partitions = Partitions::default();
/// let mut boards: BTreeMap<String, Fold<Status>> = BTreeMap::new();
/// let mut events = Vec::new();
/// for (id, slug) in [(1, "042-importer"), (2, "043-exporter")] {
///     let event = ReplayEvent::read(line(id, slug).as_bytes())?;
///     let before = partitions.changes();
///     events.push((partitions.take(&event), event));
///     let mut new = events.len() - 1..;
///     if partitions.changes() != before {
///         boards.clear();
///         new = 0..;
///     }
///     for (place, event) in &events[new] {
///         if let Some(mission) = partitions.part(place, ReducerName::Status) {
///             let board = boards.entry(mission.to_owned()).or_insert_with(|| Fold::new(Status));
///             board.feed(event.clone());
///         }
///     }
/// }
/// assert_eq!(boards.keys().collect::<Vec<_>>(), ["042-importer", "043-exporter"]);
/// # Ok::<(), spec_kitty_events::Refusal>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Partitions {
    names: Names,
    missions: Missions,
    /// For events that say nothing: what the others of their aggregate say, and so where they
    /// belong, if these agree.
    of_aggregates: BTreeMap<(ReducerName, Name), BTreeSet<Name>>,
    /// Where events say nothing.
    silent: BTreeSet<(ReducerName, Name)>,
    /// What was taken last: mostly the next event says the same.
    last: Option<(EventType, Name, Option<Name>)>,
    resolved: Option<Parts>,
    changes: u64,
}

/// What an event says of the parts that it belongs to: see [`Partitions::take`].
#[derive(Debug, Clone)]
pub struct EventPlace {
    event_type: Option<EventType>,
    aggregate: Name,
    /// The first name of a mission, an aggregate's included.
    mission: Option<Name>,
    /// For reducers whose parts are named by members.
    members: Box<[(ReducerName, Name)]>,
}

/// Slugs of missions that an aggregate would have tied together, if slugs were tied by aggregates:
/// events of several missions say that they are about it.
///
/// Each event belongs to the mission that it names. Where it names none, it belongs to the mission
/// that the aggregate's name means otherwise, or else to a part of that name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NotTied {
    /// The names in the aggregates, mostly one.
    pub aggregates: Vec<String>,
    /// The missions, each by the name that its part has.
    pub missions: Vec<String>,
}

/// Which name stands for which.
#[derive(Debug, Clone, Default, PartialEq)]
struct Parts {
    missions: Resolved,
    /// Where events belong that say nothing.
    of_aggregates: BTreeMap<(ReducerName, Name), Name>,
}

impl Partitions {
    /// Takes an event: what it says counts for all others. The answer is its place.
    pub fn take(&mut self, event: &ReplayEvent) -> EventPlace {
        let aggregate = self.names.number(event.aggregate_id());
        let event_type = event.event_type();
        let mut place =
            EventPlace { event_type, aggregate, mission: None, members: Box::default() };
        if readers(event_type).next().is_none() {
            return place;
        }
        let said = Said::by(event);
        let names: Vec<_> =
            said.missions().map(|(rank, text)| (rank, self.names.number(text))).collect();
        let of_aggregate = mission_of(event.aggregate_id())
            .map(|name| (MISSION_MEMBERS.len(), self.names.number(name)));
        place.mission = names.first().copied().or(of_aggregate).map(|(_, name)| name);
        let mut changed = self.missions.take(&names, of_aggregate, &self.names);
        let mut members = Vec::new();
        for reducer in readers(event_type) {
            let Partition::Members(pointers) = reducer.info().partition else { continue };
            let values: Option<Vec<&str>> =
                pointers.iter().map(|pointer| said.member(pointer)).collect();
            let name = values.map(|values| self.names.number(&values.join(SEPARATOR)));
            members.extend(name.map(|name| (reducer, name)));
        }
        place.members = members.into();
        let same = event_type.map(|t| (t, aggregate, place.mission));
        if !place.members.is_empty() || self.last != same {
            self.last = same;
            for reducer in readers(event_type) {
                let key = (reducer, aggregate);
                match place.own(reducer) {
                    Some(own) => changed |= self.of_aggregates.entry(key).or_default().insert(own),
                    None => drop(self.silent.insert(key)),
                }
            }
        }
        if changed && let Some(before) = self.resolved.take() {
            let after = self.resolve();
            self.changes += u64::from(!after.goes_on_from(&before, &self.silent));
            self.resolved = Some(after);
        }
        place
    }

    /// The part that an event belongs to for a reducer, by what is known now: what it says itself,
    /// else what its aggregate's other events say where they agree, else its aggregate. `None`
    /// where the reducer does not read it.
    pub fn part(&mut self, place: &EventPlace, reducer: ReducerName) -> Option<&str> {
        let reads = place.event_type.is_some_and(|t| reducer.info().event_types.contains(&t));
        reads.then(|| self.name(place, reducer)).map(|name| self.names.text(name))
    }

    /// How often a part that was named before has got another name since.
    #[must_use]
    pub const fn changes(&self) -> u64 {
        self.changes
    }

    /// What aggregates would have tied, and do not.
    pub fn not_tied(&mut self) -> Vec<NotTied> {
        let resolved = self.resolved().missions.not_tied.clone();
        let texts = |names: &[Name]| -> Vec<String> {
            names.iter().map(|name| self.names.text(*name).to_owned()).collect()
        };
        let mut found: Vec<NotTied> = resolved
            .iter()
            .map(|(aggregates, missions)| NotTied {
                aggregates: texts(aggregates),
                missions: texts(missions),
            })
            .collect();
        found.sort_by(|a, b| (&a.aggregates, &a.missions).cmp(&(&b.aggregates, &b.missions)));
        found
    }

    pub(super) fn name(&mut self, place: &EventPlace, reducer: ReducerName) -> Name {
        let parts = self.resolved();
        match place.own(reducer) {
            Some(own) => parts.missions.name(reducer, own),
            None => {
                let others = parts.of_aggregates.get(&(reducer, place.aggregate));
                others.copied().unwrap_or(place.aggregate)
            }
        }
    }

    pub(super) fn text(&self, name: Name) -> &str {
        self.names.text(name)
    }

    fn resolved(&mut self) -> &Parts {
        if self.resolved.is_none() {
            self.resolved = Some(self.resolve());
        }
        self.resolved.get_or_insert_default()
    }

    fn resolve(&self) -> Parts {
        let missions = self.missions.resolve(&self.names);
        let mut of_aggregates = BTreeMap::new();
        for ((reducer, aggregate), said) in &self.of_aggregates {
            let mut parts = said.iter().map(|name| missions.name(*reducer, *name));
            let first = parts.next();
            if let Some(first) = first.filter(|first| parts.all(|other| other == *first)) {
                of_aggregates.insert((*reducer, *aggregate), first);
            }
        }
        Parts { missions, of_aggregates }
    }
}

impl EventPlace {
    pub(super) const fn event_type(&self) -> Option<EventType> {
        self.event_type
    }

    /// What the event says itself.
    fn own(&self, reducer: ReducerName) -> Option<Name> {
        match reducer.info().partition {
            Partition::Mission => self.mission,
            Partition::Members(_) => {
                self.members.iter().find(|(r, _)| *r == reducer).map(|(_, name)| *name)
            }
        }
    }
}

impl Resolved {
    /// The name of the part that a name means.
    fn name(&self, reducer: ReducerName, name: Name) -> Name {
        match reducer.info().partition {
            Partition::Mission => self.best.get(name as usize).copied().flatten().unwrap_or(name),
            Partition::Members(_) => name,
        }
    }
}

impl Parts {
    /// Whether all that was known before is still so.
    fn goes_on_from(&self, before: &Self, silent: &BTreeSet<(ReducerName, Name)>) -> bool {
        let missions = before.missions.best.iter().zip(&self.missions.best);
        missions.into_iter().all(|(before, now)| before.is_none() || before == now)
            && silent.iter().all(|key| before.of_aggregates.get(key) == self.of_aggregates.get(key))
    }
}

/// The name of a mission in an aggregate.
fn mission_of(aggregate: &str) -> Option<&str> {
    let (kind, rest) = aggregate.split_once('/')?;
    let parts = (kind == MISSION_AGGREGATE).then(|| rest.split('/'));
    parts?.find(|part| !part.is_empty())
}

/// The reducers that read events of a type.
pub(super) fn readers(event_type: Option<EventType>) -> impl Iterator<Item = ReducerName> {
    ReducerName::ALL
        .iter()
        .copied()
        .filter(move |name| event_type.is_some_and(|t| name.info().event_types.contains(&t)))
}
