//! Which events of an append are in the log already: an append, and so an import, skips them.

use super::index::Index;
use super::{Appended, Digest, Position, Record, StoreError};
use crate::contract::scalar::EventId;
use std::collections::HashMap;

/// What becomes of records that are appended, the first new one at `next`. Changes nothing.
///
/// # Errors
///
/// [`StoreError::Conflict`] when an id is there already, or occurs twice in `records`, with
/// different content ([D21]).
///
/// [D21]: crate::decisions#d21
pub(super) fn find_duplicates<K>(
    index: &Index<K>,
    records: &[Record],
    next: Position,
) -> Result<Vec<Appended>, StoreError> {
    let mut earlier: HashMap<&EventId, (Position, Digest)> = HashMap::new();
    let mut next = next;
    let mut outcomes = Vec::with_capacity(records.len());
    for record in records {
        let event_id = &record.event().event_id;
        let stored = index.find(event_id).map(|entry| (entry.position, entry.digest));
        let Some((position, digest)) = stored.or_else(|| earlier.get(event_id).copied()) else {
            earlier.insert(event_id, (next, record.digest()));
            outcomes.push(Appended::New(next));
            next = Position(next.0 + 1);
            continue;
        };
        if digest != record.digest() {
            return Err(conflict(record, digest));
        }
        outcomes.push(Appended::Duplicate(position));
    }
    Ok(outcomes)
}

/// The event is there already, with different content.
pub(super) fn conflict(offered: &Record, stored: Digest) -> StoreError {
    let event_id = offered.event().event_id.clone();
    StoreError::Conflict { event_id, stored, offered: offered.digest() }
}
