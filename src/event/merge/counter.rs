//! The merge of a counter.

use super::CrdtError;
use crate::contract::scalar::FromIntegral;
use crate::contract::types::Event;
use crate::event::order::{DuplicateConflict, dedup};
use crate::text::shortened::shortened;
use serde_json::Value;

/// The sum of a counter: see [`merge_counter`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MergedCounter {
    /// The sum.
    pub total: i128,
    /// The ids whose copies differ in content ([C8]), in order of the ids. Then the sum is that of
    /// the copies that
    /// [`dedup`](crate::dedup) keeps.
    ///
    /// [C8]: crate::decisions#c8
    pub conflicts: Vec<DuplicateConflict>,
}

/// Merges a counter: the sum of `payload.delta`, each event counted once.
///
/// An event without `delta` counts 0. Of several copies of an event the one that
/// [`dedup`](crate::dedup) keeps is counted ([D15]); the others are looked at for the report only.
/// A delta is a whole number of 64 bits, and `1.0` is one ([D2]). The sum has 128 bits, more than
/// the events of any memory can fill.
///
/// ```
/// use spec_kitty_events::{Event, merge_counter};
/// let event = |n: u8, delta: i64| serde_json::from_value::<Event>(serde_json::json!({
///     "event_id": format!("01J8Z3N5QV9Y4T2RK7WXH6BM0{n}"), "event_type": "T",
///         "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0", "payload": {"delta": delta},
/// }));
/// let merged = merge_counter(&[event(1, 5)?, event(2, -2)?, event(1, 5)?])?;
/// assert_eq!(merged.total, 3);
/// assert!(merged.conflicts.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`CrdtError::DeltaInvalid`] when a `delta` that counts is not a whole number of 64 bits: a
/// fraction, a boolean ([C7]), null, a string, an array or an object.
///
/// [D15]: crate::decisions#d15
/// [D2]: crate::decisions#d2
/// [C7]: crate::decisions#c7
pub fn merge_counter<E: AsRef<Event>>(events: &[E]) -> Result<MergedCounter, CrdtError> {
    let once = dedup(events);
    let mut total = 0;
    let mut fault: Option<CrdtError> = None;
    for event in once.events.into_iter().map(AsRef::as_ref) {
        match delta(event) {
            Ok(delta) => total += i128::from(delta),
            Err(found) => fault = fault.into_iter().chain([found]).min(),
        }
    }
    fault.map_or(Ok(MergedCounter { total, conflicts: once.conflicts }), Err)
}

fn delta(event: &Event) -> Result<i64, CrdtError> {
    let found = match event.payload.get("delta") {
        None => return Ok(0),
        Some(found) => found,
    };
    let whole =
        if let Value::Number(number) = found { i64::from_raw(number.clone()) } else { None };
    whole.ok_or_else(|| CrdtError::DeltaInvalid {
        event_id: event.event_id.clone(),
        found: shortened(found),
    })
}
