//! Events that may have to be read again: their lines in large blocks, and a row for each.

use super::event::ReplayEvent;
use super::seen::Seen;
use crate::contract::scalar::EventId;
use crate::event::order::copy_order;
use crate::gate::Layout;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Bytes of a block. A longer line has a block of its own.
const BLOCK: usize = 1 << 20;

/// The place of an event in reducer order, and where the event is.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub lamport_clock: i64,
    pub unix_nanos: i128,
    pub event_id: EventId,
    place: Place,
}

#[derive(Debug, Clone)]
enum Place {
    /// A line that the gate has accepted: it is not judged again.
    Line { block: u32, at: u32, length: u32, layout: Layout },
    /// Everything else is kept as it was read.
    Whole(ReplayEvent),
}

impl Row {
    /// Where it stands in reducer order.
    pub(super) const fn key(&self) -> (i64, i128, &EventId) {
        (self.lamport_clock, self.unix_nanos, &self.event_id)
    }
}

/// Lines, one behind the other.
#[derive(Debug, Clone, Default)]
pub(super) struct KeptLines(Vec<Vec<u8>>);

impl KeptLines {
    /// Keeps what is needed to have the event again: its line, or the event itself where somebody
    /// else holds it too.
    fn keep(&mut self, event: &ReplayEvent) -> Row {
        let place = match event.accepted_line() {
            Some((line, layout)) if !event.is_shared() => {
                self.place(line, layout).unwrap_or_else(|| Place::Whole(event.clone()))
            }
            _ => Place::Whole(event.clone()),
        };
        Row {
            lamport_clock: event.lamport_clock(),
            unix_nanos: event.timestamp().unix_nanos(),
            event_id: event.event_id().clone(),
            place,
        }
    }

    /// Keeps an event behind `rows`. False when its id may be that of one of them.
    pub(super) fn keep_behind(
        &mut self,
        rows: &mut Vec<Row>,
        seen: &mut Seen,
        event: &ReplayEvent,
    ) -> bool {
        let earlier =
            || Box::new(rows.iter().map(|row| &row.event_id)) as Box<dyn Iterator<Item = _>>;
        let is_new = seen.is_new(event.event_id(), earlier);
        rows.push(self.keep(event));
        is_new
    }

    fn place(&mut self, line: &[u8], layout: Layout) -> Option<Place> {
        if self.0.last().is_none_or(|last| last.capacity() - last.len() < line.len()) {
            self.0.push(Vec::with_capacity(line.len().max(BLOCK)));
        }
        let block = u32::try_from(self.0.len() - 1).ok()?;
        let last = self.0.last_mut()?;
        let (at, length) = (u32::try_from(last.len()).ok()?, u32::try_from(line.len()).ok()?);
        last.extend_from_slice(line);
        Some(Place::Line { block, at, length, layout })
    }

    /// The event of a row.
    pub(super) fn read(&self, row: &Row) -> ReplayEvent {
        match &row.place {
            Place::Whole(event) => event.clone(),
            Place::Line { block, at, length, layout } => {
                let line = &self.0[*block as usize][*at as usize..][..*length as usize];
                ReplayEvent::again(row.event_id.clone(), line, *layout)
            }
        }
    }

    /// Leaves one row for each id, in order of the ids. The events with copies that differ, in
    /// reducer order, and how many contents each has.
    pub(super) fn leave_out_copies(&self, rows: &mut Vec<Row>) -> Vec<(ReplayEvent, usize)> {
        rows.sort_unstable_by(|a, b| a.event_id.cmp(&b.event_id));
        let (mut kept, mut differing) = (Vec::with_capacity(rows.len()), Vec::new());
        for copies in rows.chunk_by(|a, b| a.event_id == b.event_id) {
            if let [only] = copies {
                kept.push(only.clone());
                continue;
            }
            let (counting, event, contents) = self.counting(copies);
            kept.push(copies[counting].clone());
            if contents > 1 {
                differing.push((event, contents));
            }
        }
        *rows = kept;
        differing.sort_unstable_by(|(a, _), (b, _)| a.order(b));
        differing
    }

    /// Which of the copies of an event counts, and how many different contents they have.
    pub(super) fn counting(&self, copies: &[Row]) -> (usize, ReplayEvent, usize) {
        let mut counting = (0, self.read(&copies[0]));
        let mut contents = BTreeSet::new();
        for (i, row) in copies.iter().enumerate().skip(1) {
            let event = self.read(row);
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
