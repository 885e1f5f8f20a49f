//! The orderings of events, each named for what it is.
//!
//! There are three, and they differ on purpose ([C2]): store order ([`total_order_key`]), reducer
//! order ([`reducer_order_key`]), and causes before effects ([`topological_sort`]).
//!
//! What takes a list of events takes a list of anything that holds one: `Event`, `&Event`,
//! `Arc<Event>`, `AdmittedEvent`, `Record`.
//!
//! [C2]: crate::decisions#c2

mod causation;
mod dedup;

pub use causation::{CausationError, topological_sort};
#[cfg(feature = "validate")]
pub(crate) use dedup::EventCopy;
pub(crate) use dedup::copy_order;
pub use dedup::{Deduplicated, DuplicateConflict, dedup};

use crate::contract::scalar::EventId;
use crate::contract::types::Event;

/// Lamport clock, node, event id: see [`total_order_key`].
pub type TotalOrderKey<'e> = (i64, &'e str, &'e EventId);

/// Lamport clock, nanoseconds since 1970 in UTC, event id: see [`reducer_order_key`].
pub type ReducerOrderKey<'e> = (i64, i128, &'e EventId);

/// So that a list of events is a list of holders of events.
impl AsRef<Self> for Event {
    fn as_ref(&self) -> &Self {
        self
    }
}

/// Whether two events are concurrent: different events about one aggregate with one clock value.
///
/// Nothing else counts: two events of one node with one clock value are concurrent too.
///
/// ```
/// use spec_kitty_events::{Event, is_concurrent};
/// let event = |n: u8, clock: i64| serde_json::from_value::<Event>(serde_json::json!({
///     "event_id": format!("01J8Z3N5QV9Y4T2RK7WXH6BM0{n}"), "event_type": "T",
///         "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n",
///         "lamport_clock": clock,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0",
/// }));
/// let a = event(1, 1)?;
/// assert!(is_concurrent(&a, &event(2, 1)?));
/// assert!(!is_concurrent(&a, &event(2, 2)?));
/// assert!(!is_concurrent(&a, &a));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn is_concurrent(a: &Event, b: &Event) -> bool {
    a.lamport_clock == b.lamport_clock
        && a.aggregate_id == b.aggregate_id
        && a.event_id != b.event_id
}

/// The key of store order: Lamport clock, then node, then event id ([D23]).
///
/// The event id makes the order total where one node used one clock value twice ([C3]). `StoreKey`
/// is the same key, owned.
///
/// ```
/// use spec_kitty_events::{Event, total_order_key};
/// fn in_store_order(events: &mut [Event]) {
///     events.sort_by(|a, b| total_order_key(a).cmp(&total_order_key(b)));
/// }
/// ```
///
/// [D23]: crate::decisions#d23
/// [C3]: crate::decisions#c3
#[must_use]
pub fn total_order_key(event: &Event) -> TotalOrderKey<'_> {
    (event.lamport_clock, &event.node_id, &event.event_id)
}

/// The key that reducers sort by: Lamport clock, then the instant in UTC, then event id ([D15]).
///
/// The instant counts and not its string: `12:00:00+02:00` and `10:00:00Z` are one ([D6]). So
/// copies of one event have the same key when they differ in the spelling of their time.
///
/// ```
/// use spec_kitty_events::{Event, reducer_order_key};
/// fn in_reducer_order(events: &mut Vec<&Event>) {
///     events.sort_by_key(|event| reducer_order_key(event));
/// }
/// ```
///
/// [D15]: crate::decisions#d15
/// [D6]: crate::decisions#d6
#[must_use]
pub fn reducer_order_key(event: &Event) -> ReducerOrderKey<'_> {
    (event.lamport_clock, event.timestamp.unix_nanos(), &event.event_id)
}
