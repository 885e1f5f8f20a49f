//! A fold of events that come in order: each clock value as soon as it is complete.

use super::event::ReplayEvent;
use super::reducer::{Reducer, Stream, is_own};
use super::report::ReduceError;
use crate::contract::scalar::EventId;
use crate::contract::types::ReducerNotice;
use std::fmt;

/// What events came to that were given by clock value. Within one their order does not matter.
#[derive(Clone)]
pub(super) struct InOrder<R: Reducer> {
    reducer: R,
    working: R::Working,
    failure: Option<ReduceError>,
    count: i64,
    /// The clock value that is not complete yet, and its events that the reducer reads.
    clock: i64,
    group: Vec<ReplayEvent>,
    /// The last event in reducer order: its time and its id.
    last: Option<(i128, EventId)>,
}

impl<R: Reducer> InOrder<R> {
    pub(super) fn new(reducer: R) -> Self {
        let working = reducer.start();
        let (failure, group, last) = (None, Vec::new(), None);
        Self { reducer, working, failure, count: 0, clock: i64::MIN, group, last }
    }

    /// Whether an event of this clock value may come next.
    pub(super) const fn takes(&self, clock: i64) -> bool {
        self.clock <= clock
    }

    /// Takes an event that counts.
    pub(super) fn feed(&mut self, event: ReplayEvent) {
        let (clock, nanos) = (event.lamport_clock(), event.timestamp().unix_nanos());
        debug_assert!(self.takes(clock));
        if self.clock < clock {
            self.complete();
            self.clock = clock;
            self.last = None;
        }
        let is_last =
            self.last.as_ref().is_none_or(|(time, id)| (*time, id) < (nanos, event.event_id()));
        if is_last {
            self.last = Some((nanos, event.event_id().clone()));
        }
        self.count += 1;
        if self.failure.is_none() && is_own::<R>(&event) {
            self.group.push(event);
        }
    }

    /// Folds the events of the clock value that is complete now.
    pub(super) fn complete(&mut self) {
        self.failure = match &mut *self.group {
            [] => return,
            [event] => self.reducer.apply_clock(&mut self.working, &[event]).err(),
            events => {
                events.sort_unstable_by(ReplayEvent::order);
                let events: Vec<&ReplayEvent> = events.iter().collect();
                self.reducer.apply_clock(&mut self.working, &events).err()
            }
        };
        self.group.clear();
    }

    /// The state after all events, with the notices of copies that differ.
    pub(super) fn finish(mut self, conflicts: Vec<ReducerNotice>) -> Result<R::State, ReduceError> {
        self.complete();
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let last = self.last.map(|(_, id)| id);
        self.reducer.finish(self.working, Stream { count: self.count, last, conflicts })
    }
}

impl<R: Reducer> fmt::Debug for InOrder<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InOrder").field("count", &self.count).finish_non_exhaustive()
    }
}
