//! A reduction that is read once, from the first event to the last.

use super::event::ReplayEvent;
use super::in_order::InOrder;
use super::info::{Counts, ReducerName};
use super::kept_lines::{KeptLines, Row};
use super::reducer::{Reducer, is_own};
use super::report::{ReduceError, notice};
use super::seen::Seen;
use crate::contract::types::{ReducerNotice, ReducerNoticeCode};

/// A reduction whose state is asked for once, at the end.
///
/// The state is that of a [`Fold`](super::Fold) of the same events. What it costs: while clock
/// values do not fall and no event comes twice, an event is folded when its clock value is
/// complete, and its payload is gone afterwards. From the first event on that comes late or again,
/// events wait for the end; then all of them are brought into order, and read again as they are
/// folded. Memory is in proportion to the lines, about a fifth more than their bytes; of an event
/// that the caller holds too, nothing is copied.
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
    ahead: Option<InOrder<R>>,
}

impl<R: Reducer> Reduction<R> {
    /// A reduction without events.
    #[must_use]
    pub fn new(reducer: R) -> Self {
        let ahead = Some(InOrder::new(reducer.clone()));
        let (lines, seen) = (KeptLines::default(), Seen::default());
        Self { reducer, lines, rows: Vec::new(), seen, copies: false, ahead }
    }

    /// Takes an event. Events that the reducer neither reads nor counts change nothing.
    pub fn feed(&mut self, event: ReplayEvent) {
        if R::NAME.info().counts == Counts::Own && !is_own::<R>(&event) {
            return;
        }
        self.copies |= !self.lines.keep_behind(&mut self.rows, &mut self.seen, &event);
        match &mut self.ahead {
            Some(ahead) if !self.copies && ahead.takes(event.lamport_clock()) => ahead.feed(event),
            // From here on events wait for the end.
            ahead => *ahead = None,
        }
    }

    /// The state after all events.
    ///
    /// # Errors
    ///
    /// When the rules of the family give up.
    pub fn into_state(mut self) -> Result<R::State, ReduceError> {
        if let Some(ahead) = self.ahead {
            return ahead.finish(Vec::new());
        }
        let differing =
            if self.copies { self.lines.leave_out_copies(&mut self.rows) } else { Vec::new() };
        self.rows.sort_unstable_by(|a, b| a.key().cmp(&b.key()));
        let mut fold = InOrder::new(self.reducer);
        self.rows.iter().for_each(|row| fold.feed(self.lines.read(row)));
        fold.finish(conflicts(R::NAME, &differing))
    }
}

/// The notices of copies that differ: of each event, and how many contents there are.
pub(super) fn conflicts(
    reducer: ReducerName,
    differing: &[(ReplayEvent, usize)],
) -> Vec<ReducerNotice> {
    let notice = |(event, contents): &(ReplayEvent, usize)| {
        let code = ReducerNoticeCode::DuplicateConflict;
        notice(reducer, event, code, &[("contents", contents)], Vec::new())
    };
    differing.iter().map(notice).collect()
}
