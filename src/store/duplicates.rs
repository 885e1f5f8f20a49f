//! Which events of an append are in the log already: an append, and so an import, skips them.

use super::index::{Entry, Index};
use super::{Appended, Digest, Position, Record, StoreError};
use crate::contract::scalar::EventId;
use std::collections::HashMap;

/// What becomes of records that are appended, the first new one at `next`. Changes nothing.
/// `stored` says where the event of a record's id came in, once it has the record's content.
///
/// # Errors
///
/// [`StoreError::Conflict`] when an id is there already, or occurs twice in `records`, with
/// different content ([D21]); what `stored` answers.
///
/// [D21]: crate::decisions#d21
pub(super) fn find_duplicates(
    records: &[Record],
    next: Position,
    mut stored: impl FnMut(&Record) -> Result<Option<Position>, StoreError>,
) -> Result<Vec<Appended>, StoreError> {
    let mut earlier: HashMap<&EventId, (Position, &Record)> = HashMap::new();
    let mut next = next;
    let mut outcomes = Vec::with_capacity(records.len());
    for record in records {
        let event_id = record.event_id();
        let known = if let Some(position) = stored(record)? {
            Some(position)
        } else if records.len() == 1 {
            None
        } else if let Some((position, first)) = earlier.get(event_id) {
            same_content(first, record)?;
            Some(*position)
        } else {
            earlier.insert(event_id, (next, record));
            None
        };
        outcomes.push(match known {
            Some(position) => Appended::Duplicate(position),
            None => Appended::New(next),
        });
        next.0 += u64::from(known.is_none());
    }
    Ok(outcomes)
}

/// Where the event of a record's id stands in an index, once it has the record's content. `fetch`
/// reads back what an entry stands for: only where an id comes again with other bytes.
///
/// # Errors
///
/// [`StoreError::Conflict`]; what `fetch` answers.
pub(super) fn find_in<K>(
    index: &Index<K>,
    record: &Record,
    fetch: impl FnOnce(&Entry<K>) -> Result<Record, StoreError>,
) -> Result<Option<Position>, StoreError> {
    let Some(entry) = index.find(record.event_id()) else { return Ok(None) };
    if entry.digest != record.bytes_digest() {
        same_content(&fetch(entry)?, record)?;
    }
    Ok(Some(entry.position))
}

/// Says so when an event is there already, with different content.
pub(super) fn same_content(stored: &Record, offered: &Record) -> Result<(), StoreError> {
    if stored.has_content_of(offered) { Ok(()) } else { Err(conflict(offered, stored.digest())) }
}

/// The event is there already, with different content.
pub(super) fn conflict(offered: &Record, stored: Digest) -> StoreError {
    let event_id = offered.event_id().clone();
    StoreError::Conflict { event_id, stored, offered: offered.digest() }
}
