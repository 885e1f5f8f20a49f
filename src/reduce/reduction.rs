//! A reduction that is read once, from the first event to the last.

use super::event::ReplayEvent;
use super::info::Counts;
use super::kept_lines::{KeptLines, Row};
use super::reducer::{Reducer, Stream, is_own};
use super::report::{ReduceError, notice};
use super::seen::Seen;
use crate::contract::types::{ReducerNotice, ReducerNoticeCode};
use crate::event::order::copy_order;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// A reduction whose state is asked for once, at the end.
///
/// The state is that of a [`Fold`](super::Fold) of the same events. What it costs: while clock
/// values do not fall and no event comes twice, an event is folded when its clock value is complete,
/// and its payload is gone afterwards. From the first event on that comes late or again, events
/// wait for the end; then all of them are brought into order, and read again as they are folded.
/// Memory is in proportion to the lines, about an eighth more than their bytes.
///
/// ```
/// use spec_kitty_events::reduce::{ReplayEvent, Reduction, Sync};
/// # let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
/// #     "aggregate_id": "mission/1",
/// #     "timestamp": "2026-01-15T10:00:00Z", "node_id": "n", "lamport_clock": 1,
/// #     "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
/// let mut reduction = Reduction::new(Sync);
/// reduction.feed(ReplayEvent::read(line)?);
/// assert_eq!(reduction.into_state()?.event_count, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Reduction<R: Reducer> {
    reducer: R,
    lines: KeptLines,
    rows: Vec<Row>,
    seen: Seen,
    /// Whether an id may have come twice.
    copies: bool,
    /// What is folded already, while events come in order.
    ahead: Option<Ahead<R::Working>>,
}

/// A fold that has got as far as the events.
#[derive(Debug, Clone)]
struct Ahead<W> {
    working: W,
    failure: Option<ReduceError>,
    /// The clock value that is not complete yet, and its events that the reducer reads.
    clock: i64,
    group: Vec<ReplayEvent>,
    /// The last event in reducer order, as a row.
    last: usize,
}

impl<W> Ahead<W> {
    fn new(working: W) -> Self {
        Self { working, failure: None, clock: i64::MIN, group: Vec::new(), last: 0 }
    }

    /// Folds the events of a clock value.
    fn apply<R: Reducer<Working = W>>(&mut self, reducer: &R) {
        if self.failure.is_none() && !self.group.is_empty() {
            if self.group.len() > 1 {
                self.group.sort_unstable_by(ReplayEvent::order);
            }
            let events: Vec<&ReplayEvent> = self.group.iter().collect();
            self.failure = reducer.apply_clock(&mut self.working, &events).err();
        }
        self.group.clear();
    }
}

impl<R: Reducer> Reduction<R> {
    /// A reduction without events.
    #[must_use]
    pub fn new(reducer: R) -> Self {
        let ahead = Some(Ahead::new(reducer.start()));
        let (lines, seen) = (KeptLines::default(), Seen::default());
        Self { reducer, lines, rows: Vec::new(), seen, copies: false, ahead }
    }

    /// Takes an event. Events that the reducer neither reads nor counts change nothing.
    pub fn feed(&mut self, event: ReplayEvent) {
        let own = is_own::<R>(&event);
        if R::NAME.info().counts == Counts::Own && !own {
            return;
        }
        let rows = &self.rows;
        let earlier =
            || Box::new(rows.iter().map(|row| &row.event_id)) as Box<dyn Iterator<Item = _>>;
        self.copies |= !self.seen.is_new(event.event_id(), earlier);
        self.rows.push(self.lines.keep(&event));
        let clock = event.lamport_clock();
        let in_order = !self.copies && self.ahead.as_ref().is_some_and(|a| a.clock <= clock);
        if !in_order {
            self.ahead = None;
        }
        let Some(ahead) = &mut self.ahead else { return };
        if ahead.clock < clock {
            ahead.apply(&self.reducer);
            ahead.clock = clock;
            ahead.last = self.rows.len() - 1;
        } else if self.rows[ahead.last].key() < self.rows[self.rows.len() - 1].key() {
            ahead.last = self.rows.len() - 1;
        }
        if own {
            ahead.group.push(event);
        }
    }

    /// The state after all events.
    ///
    /// # Errors
    ///
    /// When the rules of the family give up.
    pub fn into_state(mut self) -> Result<R::State, ReduceError> {
        let mut stream = Stream::default();
        let ahead = match self.ahead.take() {
            Some(mut ahead) => {
                ahead.apply(&self.reducer);
                stream.last = self.rows.get(ahead.last).map(|row| row.event_id.clone());
                ahead
            }
            None => {
                stream.conflicts = self.leave_out_copies();
                self.rows.sort_unstable_by(|a, b| a.key().cmp(&b.key()));
                stream.last = self.rows.last().map(|row| row.event_id.clone());
                self.read_again()
            }
        };
        stream.count = i64::try_from(self.rows.len()).unwrap_or(i64::MAX);
        match ahead.failure {
            Some(failure) => Err(failure),
            None => self.reducer.finish(ahead.working, stream),
        }
    }

    /// Folds the events of all rows, one clock value after the other.
    fn read_again(&self) -> Ahead<R::Working> {
        let mut ahead = Ahead::new(self.reducer.start());
        for rows in self.rows.chunk_by(|a, b| a.lamport_clock == b.lamport_clock) {
            if ahead.failure.is_some() {
                break;
            }
            let events = rows.iter().map(|row| self.lines.read(row));
            ahead.group.extend(events.filter(is_own::<R>));
            ahead.apply(&self.reducer);
        }
        ahead
    }

    /// Leaves one row for each id. The notices of copies that differ, in reducer order.
    fn leave_out_copies(&mut self) -> Vec<ReducerNotice> {
        if !self.copies {
            return Vec::new();
        }
        self.rows.sort_unstable_by(|a, b| a.event_id.cmp(&b.event_id));
        let (mut rows, mut differing) = (Vec::with_capacity(self.rows.len()), Vec::new());
        for copies in self.rows.chunk_by(|a, b| a.event_id == b.event_id) {
            let [only] = copies else {
                let (counting, event, contents) = self.counting(copies);
                rows.push(copies[counting].clone());
                if contents > 1 {
                    differing.push((event, contents));
                }
                continue;
            };
            rows.push(only.clone());
        }
        self.rows = rows;
        differing.sort_unstable_by(|(a, _), (b, _)| a.order(b));
        differing.iter().map(|(event, contents)| conflict::<R>(event, *contents)).collect()
    }

    /// Which of the copies of an event counts, and how many different contents they have.
    fn counting(&self, copies: &[Row]) -> (usize, ReplayEvent, usize) {
        let mut counting = (0, self.lines.read(&copies[0]));
        let mut contents = BTreeSet::new();
        for (i, row) in copies.iter().enumerate().skip(1) {
            let event = self.lines.read(row);
            if counting.1.line() == event.line() {
                continue;
            }
            contents.extend([counting.1.exact(), event.exact()]);
            if copy_order(&event, &counting.1) == Ordering::Less {
                counting = (i, event);
            }
        }
        (counting.0, counting.1, contents.len())
    }
}

/// The notice of copies that differ.
pub(super) fn conflict<R: Reducer>(event: &ReplayEvent, contents: usize) -> ReducerNotice {
    let code = ReducerNoticeCode::DuplicateConflict;
    notice(R::NAME, event, code, &[("contents", &contents)], Vec::new())
}
