//! Which events of an append are in the log already: an append, and so an import, skips them.

use super::index::{Entry, Index};
use super::{Appended, Digest, Position, Record, StoreError};
use crate::contract::scalar::EventId;
use std::collections::HashMap;

/// What becomes of records that are appended, the first new one at `next`. Changes nothing.
/// `stored` reads back what an entry stands for: only where an id comes again with other bytes.
///
/// # Errors
///
/// [`StoreError::Conflict`] when an id is there already, or occurs twice in `records`, with
/// different content ([D21]); what `stored` answers.
///
/// [D21]: crate::decisions#d21
pub(super) fn find_duplicates<K>(
    index: &Index<K>,
    records: &[Record],
    next: Position,
    mut stored: impl FnMut(&Entry<K>) -> Result<Record, StoreError>,
) -> Result<Vec<Appended>, StoreError> {
    let mut earlier: HashMap<&EventId, (Position, &Record)> = HashMap::new();
    let mut next = next;
    let mut outcomes = Vec::with_capacity(records.len());
    for record in records {
        let event_id = record.event_id();
        let known = if let Some(entry) = index.find(event_id) {
            if entry.digest != record.bytes_digest() {
                let stored = stored(entry)?;
                if !stored.has_content_of(record) {
                    return Err(conflict(record, stored.digest()));
                }
            }
            Some(entry.position)
        } else if records.len() == 1 {
            None
        } else if let Some((position, first)) = earlier.get(event_id) {
            if !first.has_content_of(record) {
                return Err(conflict(record, first.digest()));
            }
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

/// The event is there already, with different content.
pub(super) fn conflict(offered: &Record, stored: Digest) -> StoreError {
    let event_id = offered.event_id().clone();
    StoreError::Conflict { event_id, stored, offered: offered.digest() }
}
