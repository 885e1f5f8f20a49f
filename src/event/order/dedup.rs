//! One copy of each event, and the copies that differ.

use super::{ReducerOrderKey, reducer_order_key};
use crate::contract::scalar::EventId;
use crate::contract::types::Event;
use crate::event::canonical::canonical;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;

/// Events without copies: see [`dedup`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deduplicated<'e, E> {
    /// One event for each id, in reducer order.
    pub events: Vec<&'e E>,
    /// The ids whose copies differ in content, in order of the ids.
    pub conflicts: Vec<DuplicateConflict>,
}

/// Copies of one event that differ in content ([D15]; in a reducer's output, the notice
/// `duplicate_conflict`).
///
/// [D15]: crate::decisions#d15
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct DuplicateConflict {
    /// The id that they share.
    pub event_id: EventId,
    /// How many different contents there are: at least 2.
    pub contents: usize,
}

impl fmt::Display for DuplicateConflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "there are copies of event {} with {} different contents",
            self.event_id, self.contents
        )
    }
}

/// Keeps one of several copies of an event, and reports copies that differ in content ([D15]).
///
/// The copy with the smallest [`reducer_order_key`] survives. Where the keys are equal, the
/// smallest RFC 8785 form of the envelope decides. What comes out depends on which events came in
/// and not on their order. Copies differ in content as for a store's `Digest`: another spelling of
/// an id or number and another order of members are no difference; another spelling of a timestamp
/// is. An [`Event`] holds its payload's numbers in 64 bits: digits beyond them count where the line
/// is known, in stores and reducers.
///
/// ```
/// use spec_kitty_events::{Event, dedup};
/// let line = |id: &str, clock: i64| format!(r#"{{"event_id": "{id}", "event_type": "T",
///     "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n",
///         "lamport_clock": {clock},
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0"}}"#);
/// let read = |id, clock| serde_json::from_str::<Event>(&line(id, clock));
/// let events = [read("01J8Z3N5QV9Y4T2RK7WXH6BMCD", 2)?, read("01j8z3n5qv9y4t2rk7wxh6bmcd", 2)?];
/// let once = dedup(&events);
/// assert_eq!((once.events.len(), once.conflicts.len()), (1, 0));
///
/// let events = [read("01J8Z3N5QV9Y4T2RK7WXH6BMCD", 2)?, read("01J8Z3N5QV9Y4T2RK7WXH6BMCD", 1)?];
/// let once = dedup(&events);
/// assert_eq!(once.events[0].lamport_clock, 1);
/// assert_eq!(once.conflicts[0].to_string(),
///     "there are copies of event 01J8Z3N5QV9Y4T2RK7WXH6BMCD with 2 different contents");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// [D15]: crate::decisions#d15
#[must_use]
pub fn dedup<E: AsRef<Event>>(events: &[E]) -> Deduplicated<'_, E> {
    let mut by_id: Vec<&E> = events.iter().collect();
    by_id.sort_by(|a, b| a.as_ref().event_id.cmp(&b.as_ref().event_id));
    let mut survivors = Vec::with_capacity(events.len());
    let mut conflicts = Vec::new();
    for copies in by_id.chunk_by(|a, b| a.as_ref().event_id == b.as_ref().event_id) {
        survivors.extend(copies.iter().copied().min_by(|a, b| copy_order(a.as_ref(), b.as_ref())));
        let contents = if copies.len() == 1 {
            1
        } else {
            copies.iter().map(|copy| copy.as_ref().content()).collect::<BTreeSet<_>>().len()
        };
        if contents > 1 {
            conflicts.push(DuplicateConflict {
                event_id: copies[0].as_ref().event_id.clone(),
                contents,
            });
        }
    }
    survivors.sort_by(|a, b| reducer_order_key(a.as_ref()).cmp(&reducer_order_key(b.as_ref())));
    Deduplicated { events: survivors, conflicts }
}

/// A copy of an event, as far as the rule of copies looks at it ([D15]).
///
/// [D15]: crate::decisions#d15
pub(crate) trait EventCopy {
    /// Its key in reducer order.
    fn key(&self) -> ReducerOrderKey<'_>;

    /// The canonical bytes of its envelope, without digits beyond 64 bits: an [`Event`] has none.
    fn content(&self) -> Vec<u8>;

    /// Its envelope as it is written from what was read: copies of one content may still be spelt
    /// differently, as `1` and `1.0` in a payload.
    fn text(&self) -> Vec<u8>;

    /// The bytes that it came as, where they are known.
    fn bytes(&self) -> Option<&[u8]>;
}

impl EventCopy for Event {
    fn key(&self) -> ReducerOrderKey<'_> {
        reducer_order_key(self)
    }

    fn content(&self) -> Vec<u8> {
        canonical(self, None)
    }

    fn text(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("an envelope is written as JSON")
    }

    fn bytes(&self) -> Option<&[u8]> {
        None
    }
}

/// Which of two copies comes first, and so counts: by reducer key, then by content. Of one content,
/// the text decides, and of one text the bytes, so that input order never does.
pub(crate) fn copy_order(a: &impl EventCopy, b: &impl EventCopy) -> Ordering {
    a.key()
        .cmp(&b.key())
        .then_with(|| a.content().cmp(&b.content()))
        .then_with(|| a.text().cmp(&b.text()))
        .then_with(|| a.bytes().cmp(&b.bytes()))
}
