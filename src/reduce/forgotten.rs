//! A horizon: what the events before a clock value came to, without the events.

use super::checkpoint::Checkpoints;
use super::event::ReplayEvent;
use super::fold::Fold;
use super::reducer::Reducer;
use super::reduction::conflicts;
use super::report::ReduceError;
use crate::contract::scalar::EventId;
use crate::contract::types::ReducerNotice;
use serde::{Deserialize, Serialize};

/// What is known of events that are not kept any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Forgotten<W> {
    /// Events before this clock value are not taken any more.
    pub before: i64,
    /// How many there were.
    pub count: i64,
    /// The last of them in reducer order.
    pub last: Option<EventId>,
    /// What they came to.
    pub working: W,
    /// Why the reduction was given up, when it was.
    pub failure: Option<ReduceError>,
    /// The notices of copies that differ.
    pub conflicts: Vec<ReducerNotice>,
}

impl<R: Reducer> Fold<R> {
    /// Forgets the events before a clock value and keeps what they came to: memory, and what
    /// [`snapshot`](Self::snapshot) holds, are then in proportion to the events from there on.
    ///
    /// From now on an event before that clock value is [`Fed::Forgotten`](super::Fed::Forgotten),
    /// whether it is late or a copy; where the caller must know of it, all events are folded anew.
    /// A copy with a later clock value of an event that is forgotten counts as an event of its own,
    /// and a snapshot with forgotten events goes on under the contract that it was made under
    /// alone. A clock value below an earlier one changes nothing.
    ///
    /// ```
    /// use spec_kitty_events::reduce::{Fed, Fold, Lifecycle, ReplayEvent};
    /// let event = |clock: u8| ReplayEvent::read(format!(r#"{{
    ///     "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMC{clock}", "event_type": "ParticipantLeft",
    ///     "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "node_id": "n",
    ///     "lamport_clock": {clock}, "payload": {{"participant_id": "p1", "mission_id": "m1"}}
    /// }}"#).as_bytes());
    /// let mut fold = Fold::new(Lifecycle);
    /// fold.feed(event(1)?);
    /// fold.feed(event(5)?);
    /// fold.forget_before(3);
    /// assert_eq!(fold.state()?.event_count, 2);
    /// assert_eq!(fold.feed(event(2)?), Fed::Forgotten);
    /// assert_eq!(fold.feed(event(3)?), Fed::Taken);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn forget_before(&mut self, lamport_clock: i64) {
        if self.forgotten.as_ref().is_some_and(|known| known.before >= lamport_clock) {
            return;
        }
        self.arrange();
        let end = self.log.partition_point(|event| event.lamport_clock() < lamport_clock);
        self.checkpoints.forget_after(end);
        let mut at = self.checkpoints.take_last().unwrap_or_else(|| self.start());
        self.fold(&mut at, end);
        // They count the events of the log as it was.
        self.checkpoints = Checkpoints::default();
        let later = self.log.split_off(end);
        let gone = std::mem::replace(&mut self.log, later);
        if let Some(ids) = &mut self.ids {
            gone.iter().for_each(|event| drop(ids.take(event.event_id())));
        }
        let of_event = |event: &ReplayEvent| {
            let contents = self.conflicts.remove(event.event_id())?;
            Some((event.clone(), contents.len()))
        };
        let differing: Vec<_> = gone.iter().filter_map(of_event).collect();
        let (mut count, mut last, mut all) = (0, None, Vec::new());
        if let Some(known) = self.forgotten.take() {
            (count, last, all) = (known.count, known.last, known.conflicts);
        }
        all.extend(conflicts(R::NAME, &differing));
        self.forgotten = Some(Forgotten {
            before: lamport_clock,
            count: count + i64::try_from(gone.len()).unwrap_or(i64::MAX),
            last: gone.last().map(|event| event.event_id().clone()).or(last),
            working: at.working,
            failure: at.failure,
            conflicts: all,
        });
    }
}
