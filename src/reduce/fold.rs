//! The pipeline that all reducers share: filter, order, leave copies out, fold, and fold again
//! where an event comes late.

#![expect(clippy::mutable_key_type, reason = "`ById` is its id, which never changes")]

use super::checkpoint::{Checkpoint, Checkpoints};
use super::event::ReplayEvent;
use super::forgotten::Forgotten;
use super::info::Counts;
use super::reducer::{Reducer, Stream, is_own};
use super::reduction::{Reduction, conflicts};
use super::report::ReduceError;
use super::seen::{Seeds, Seen};
use crate::contract::scalar::EventId;
use crate::contract::types::ReducerNotice;
use crate::event::order::copy_order;
use sha2::{Digest as _, Sha256};
use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{Hash, Hasher};

/// Reduces a list of events in any order.
///
/// ```
/// use spec_kitty_events::reduce::{ReplayEvent, Status, reduce};
/// let line = |id: u8, clock: u8, from: &str,
///     to: &str| format!(r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMC{id}",
///     "event_type": "WPStatusChanged",
///     "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "node_id": "n",
///         "lamport_clock": {clock}, "payload":
///     {{"mission_slug": "m", "wp_id": "WP01", "from_lane": {from}, "to_lane": "{to}",
///         "actor": "ana", "execution_mode": "worktree"}}}}"#);
/// let events = [line(2, 2, "\"planned\"", "claimed"), line(1, 1, "null", "planned")];
/// let events = events.iter().map(|l| ReplayEvent::read(l.as_bytes())).collect::<Result<Vec<_>,
///     _>>()?;
/// let state = reduce(Status, events)?;
/// assert_eq!(state.wp_states["WP01"].current_lane.as_str(), "claimed");
/// assert_eq!(state.event_count, 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When the rules of the family give up: in strict mode, and for a dossier stream of mixed
/// namespaces.
pub fn reduce<R: Reducer>(
    reducer: R,
    events: impl IntoIterator<Item = ReplayEvent>,
) -> Result<R::State, ReduceError> {
    let mut reduction = Reduction::new(reducer);
    for event in events {
        reduction.feed(event);
    }
    reduction.into_state()
}

/// A reduction that is fed event by event.
///
/// The state is always the one that a full replay of all events so far gives, whatever the order
/// they came in ([D15], [D20]): of all that were taken, where some are forgotten.
///
/// What it costs, with n events so far: [`feed`](Self::feed) takes constant time.
/// [`state`](Self::state) brings the new events into order and folds them, and makes the state. An
/// event that sorts before others is folded again together with all that follow it; when states
/// were asked for on the way, with at most about twice as many as those. Memory is in proportion to
/// the events that the reducer counts, but for those that were
/// [forgotten](Self::forget_before).
///
/// ```
/// use spec_kitty_events::reduce::{Fold, ReplayEvent, Sync};
/// let mut fold = Fold::new(Sync);
/// assert_eq!(fold.state()?.event_count, 0);
/// # let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
/// #     "aggregate_id": "mission/1",
/// #     "timestamp": "2026-01-15T10:00:00Z", "node_id": "n", "lamport_clock": 1,
/// #     "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
/// fold.feed(ReplayEvent::read(line)?);
/// assert_eq!(fold.state()?.event_count, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [D15]: crate::decisions#d15
/// [D20]: crate::decisions#d20
#[derive(Debug, Clone)]
pub struct Fold<R: Reducer> {
    reducer: R,
    /// One event for each id, in reducer order, as far as they have been put there.
    pub(super) log: Vec<ReplayEvent>,
    /// Events that wait to be put there.
    waiting: Vec<ReplayEvent>,
    /// Whether events of the log have been replaced by earlier copies.
    replaced: bool,
    seen: Seen,
    /// The event that counts for each id, from the first one on that may be a copy.
    pub(super) ids: Option<Ids>,
    /// Digests of the different contents, for ids with copies that differ.
    pub(super) conflicts: BTreeMap<EventId, BTreeSet<[u8; 32]>>,
    pub(super) checkpoints: Checkpoints<R::Working>,
    /// What is known of events that are not in the log any more.
    pub(super) forgotten: Option<Forgotten<R::Working>>,
}

pub(super) type Ids = HashSet<ById, Seeds>;

/// An event under its id.
#[derive(Debug, Clone)]
pub(super) struct ById(ReplayEvent);

impl Borrow<EventId> for ById {
    fn borrow(&self) -> &EventId {
        self.0.event_id()
    }
}

impl Hash for ById {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.event_id().hash(state);
    }
}

impl PartialEq for ById {
    fn eq(&self, other: &Self) -> bool {
        self.0.event_id() == other.0.event_id()
    }
}

impl Eq for ById {}

/// What became of an event that was fed.
///
/// ```
/// use spec_kitty_events::reduce::{Fed, Fold, ReplayEvent, Status};
/// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
///     "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "node_id": "n", "lamport_clock": 1,
///         "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
/// assert_eq!(Fold::new(Status).feed(ReplayEvent::read(line)?), Fed::Foreign);
/// # Ok::<(), spec_kitty_events::Refusal>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fed {
    /// It takes part.
    Taken,
    /// It is a copy, and the one that is there already counts.
    Known,
    /// It is a copy, and counts in place of the one that was there.
    Replaced,
    /// The reducer neither reads nor counts events of this type.
    Foreign,
    /// It stands before the clock value up to which events were forgotten, and changes nothing.
    Forgotten,
}

impl<R: Reducer> Extend<ReplayEvent> for Fold<R> {
    fn extend<I: IntoIterator<Item = ReplayEvent>>(&mut self, events: I) {
        for event in events {
            self.feed(event);
        }
    }
}

impl<R: Reducer> Fold<R> {
    /// A fold without events.
    #[must_use]
    pub fn new(reducer: R) -> Self {
        Self {
            reducer,
            log: Vec::new(),
            waiting: Vec::new(),
            replaced: false,
            seen: Seen::default(),
            ids: None,
            conflicts: BTreeMap::new(),
            checkpoints: Checkpoints::default(),
            forgotten: None,
        }
    }

    /// The reducer.
    #[must_use]
    pub const fn reducer(&self) -> &R {
        &self.reducer
    }

    /// Takes an event. It may sort before events that were fed earlier.
    pub fn feed(&mut self, event: ReplayEvent) -> Fed {
        if R::NAME.info().counts == Counts::Own && !is_own::<R>(&event) {
            return Fed::Foreign;
        }
        if self.forgotten.as_ref().is_some_and(|known| event.lamport_clock() < known.before) {
            return Fed::Forgotten;
        }
        let earlier = || self.log.iter().chain(&self.waiting);
        let is_new = self.ids.is_none()
            && self
                .seen
                .is_new(event.event_id(), || Box::new(earlier().map(ReplayEvent::event_id)));
        if is_new {
            self.waiting.push(event);
            return Fed::Taken;
        }
        let ids = self.ids.get_or_insert_with(|| earlier().cloned().map(ById).collect());
        let Some(ById(present)) = ids.get(event.event_id()) else {
            ids.insert(ById(event.clone()));
            self.waiting.push(event);
            return Fed::Taken;
        };
        if present.is_same(&event) || present.line() == event.line() {
            return Fed::Known;
        }
        let present = present.clone();
        let (old, new) = (present.exact(), event.exact());
        if old != new {
            let digests = self.conflicts.entry(event.event_id().clone()).or_default();
            digests.extend([&old, &new].map(|content| <[u8; 32]>::from(Sha256::digest(content))));
        }
        if copy_order(&event, &present) != Ordering::Less {
            return Fed::Known;
        }
        ids.replace(ById(event.clone()));
        self.waiting.push(event);
        self.replaced = true;
        Fed::Replaced
    }

    /// The state after all events so far.
    ///
    /// # Errors
    ///
    /// When the rules of the family give up. The fold goes on: an event that comes later and sorts
    /// earlier may mend it.
    pub fn state(&mut self) -> Result<R::State, ReduceError> {
        let checkpoint = self.settle();
        self.close(checkpoint)
    }

    /// The state after all events, for a fold that is not needed any more.
    ///
    /// # Errors
    ///
    /// When the rules of the family give up.
    pub fn into_state(mut self) -> Result<R::State, ReduceError> {
        self.arrange();
        let last = self.checkpoints.take_last().unwrap_or_else(|| self.start());
        let checkpoint = self.advance(last);
        self.close(checkpoint)
    }

    /// Folds all whole clock values, and keeps a checkpoint there.
    pub(super) fn settle(&mut self) -> Checkpoint<R::Working> {
        self.arrange();
        let last = self.checkpoints.last().cloned().unwrap_or_else(|| self.start());
        let checkpoint = self.advance(last);
        self.checkpoints.push(checkpoint.clone(), self.log.len());
        checkpoint
    }

    /// Puts the waiting events into their places. What was folded from the first of these places on
    /// is forgotten.
    pub(super) fn arrange(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let mut waiting = std::mem::take(&mut self.waiting);
        if self.replaced {
            self.replaced = false;
            // A copy that counted is gone; the one that counts sorts before it and waits.
            let ids = self.ids.get_or_insert_default();
            waiting.retain(|event| counts(ids, event));
            self.log.retain(|event| counts(ids, event));
        }
        sort(&mut waiting);
        let Some(first) = waiting.first() else { return };
        let from = self.log.partition_point(|event| event.order(first) == Ordering::Less);
        // A clock value is folded as a whole.
        let clock = first.lamport_clock();
        let boundary = self.log.partition_point(|event| event.lamport_clock() < clock);
        self.checkpoints.forget_after(boundary);
        if from == self.log.len() {
            self.log.append(&mut waiting);
            return;
        }
        let tail = self.log.split_off(from);
        self.log.reserve(tail.len() + waiting.len());
        merge(tail, waiting, &mut self.log);
    }

    /// What is known before the first event of the log.
    pub(super) fn start(&self) -> Checkpoint<R::Working> {
        let (working, failure) = match &self.forgotten {
            Some(known) => (known.working.clone(), known.failure.clone()),
            None => (self.reducer.start(), None),
        };
        Checkpoint { folded: 0, working, failure }
    }

    /// Folds all whole clock values but the last one, which may not be complete.
    fn advance(&self, mut at: Checkpoint<R::Working>) -> Checkpoint<R::Working> {
        let last_clock = self.log.last().map(ReplayEvent::lamport_clock);
        let end = last_clock
            .map_or(0, |clock| self.log.partition_point(|event| event.lamport_clock() < clock));
        self.fold(&mut at, end);
        at
    }

    pub(super) fn fold(&self, at: &mut Checkpoint<R::Working>, end: usize) {
        let mut group = Vec::new();
        for events in self.log[at.folded.min(end)..end]
            .chunk_by(|a, b| a.lamport_clock() == b.lamport_clock())
        {
            if at.failure.is_some() {
                break;
            }
            group.clear();
            group.extend(events.iter().filter(|event| is_own::<R>(event)));
            at.failure = self.reducer.apply_clock(&mut at.working, &group).err();
        }
        at.folded = at.folded.max(end);
    }

    fn close(&self, mut end: Checkpoint<R::Working>) -> Result<R::State, ReduceError> {
        self.fold(&mut end, self.log.len());
        if let Some(failure) = end.failure {
            return Err(failure);
        }
        let (mut count, mut last, mut conflicts) = (0, None, Vec::new());
        if let Some(known) = &self.forgotten {
            (count, last, conflicts) = (known.count, known.last.clone(), known.conflicts.clone());
        }
        count += i64::try_from(self.log.len()).unwrap_or(i64::MAX);
        last = self.log.last().map(|event| event.event_id().clone()).or(last);
        conflicts.extend(self.notices());
        let stream = Stream { count, last, conflicts };
        self.reducer.finish(end.working, stream)
    }

    /// One notice for each id with copies that differ, in reducer order.
    fn notices(&self) -> Vec<ReducerNotice> {
        if self.conflicts.is_empty() {
            return Vec::new();
        }
        let ids = counting(&self.ids, &self.log);
        let of = |(id, contents): (&EventId, &BTreeSet<[u8; 32]>)| {
            ids.get(id).map(|ById(event)| (event.clone(), contents.len()))
        };
        let mut differing: Vec<_> = self.conflicts.iter().filter_map(of).collect();
        differing.sort_by(|(a, _), (b, _)| a.order(b));
        conflicts(R::NAME, &differing)
    }
}

/// The event that counts for each id; of the log, where there are no copies.
fn counting<'e>(ids: &'e Option<Ids>, log: &[ReplayEvent]) -> Cow<'e, Ids> {
    match ids {
        Some(ids) => Cow::Borrowed(ids),
        None => Cow::Owned(log.iter().cloned().map(ById).collect()),
    }
}

/// Sorts by place in reducer order. Keys beside each other are compared faster than events
/// wherever they are.
fn sort(events: &mut Vec<ReplayEvent>) {
    if events.is_sorted_by(|a, b| a.order(b) == Ordering::Less) {
        return;
    }
    let key = |event: &ReplayEvent| (event.lamport_clock(), event.timestamp().unix_nanos());
    let mut keyed: Vec<_> = events.drain(..).map(|event| (key(&event), event)).collect();
    keyed.sort_unstable_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.event_id().cmp(y.event_id())));
    events.extend(keyed.into_iter().map(|(_, event)| event));
}

fn counts(ids: &Ids, event: &ReplayEvent) -> bool {
    ids.get(event.event_id()).is_some_and(|ById(present)| present.is_same(event))
}

/// Merges two sorted lists behind a third.
fn merge(a: Vec<ReplayEvent>, b: Vec<ReplayEvent>, out: &mut Vec<ReplayEvent>) {
    let (mut a, mut b) = (a.into_iter().peekable(), b.into_iter().peekable());
    while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
        out.extend(if x.order(y) == Ordering::Greater { b.next() } else { a.next() });
    }
    out.extend(a);
    out.extend(b);
}
