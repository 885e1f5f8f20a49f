//! What can still be read of lines that are no events: whole events within them, and ids.
//!
//! Pure: bytes in, places and ids out.

use crate::contract::scalar::EventId;
use crate::store::Record;
use serde::de::IgnoredAny;
use serde_json::Deserializer;
use std::ops::Range;

/// Ids that are named of one line.
const MOST_IDS: usize = 4;

/// Length of an event id in every form that is read.
const LONGEST_ID: usize = 64;

/// How often each byte of a line is looked at, at most, in search of events. Deeply nested remains
/// would else be read again from each of their levels.
const LOOKS: usize = 64;

/// The whole events that stand in a line, with their places: behind garbage, or one behind the
/// other where a line feed is lost. A line that is one JSON document has none, whatever stands
/// within it.
pub(super) fn events(line: &[u8]) -> impl Iterator<Item = (Range<usize>, Record)> {
    let mut from = if is_document(line) { line.len() } else { 0 };
    let mut budget = line.len().saturating_mul(LOOKS);
    std::iter::from_fn(move || {
        while let Some(start) = next_object(&line[from..]).map(|at| from + at) {
            let value = value_length(&line[start..]);
            let (Ok(cost) | Err(cost)) = value;
            budget = budget.checked_sub(cost)?;
            let Ok(length) = value else {
                from = start + 1;
                continue;
            };
            let end = start + length;
            // What is enclosed is a value of something else.
            let enclosed = !is_boundary(&line[end..]);
            from = if enclosed { start + 1 } else { end };
            if !enclosed && let Some(record) = Record::restore(&line[start..end]) {
                return Some((start..end, record));
            }
        }
        None
    })
}

/// The ids of events that can be read in a line, also where the events are not whole.
pub(super) fn event_ids(line: &[u8]) -> Vec<EventId> {
    let mut ids = Vec::new();
    let mut rest = line;
    while let Some(at) = find(rest, b"\"event_id\"") {
        rest = &rest[at + b"\"event_id\"".len()..];
        if let Some(id) = text_member(rest).and_then(|text| EventId::parse(text).ok())
            && !ids.contains(&id)
        {
            ids.push(id);
        }
        if ids.len() == MOST_IDS {
            break;
        }
    }
    ids
}

fn is_document(line: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(line).is_ok()
}

/// Where the next `{` stands that may begin an object with members.
fn next_object(bytes: &[u8]) -> Option<usize> {
    let begins = |at: &usize| {
        bytes[*at] == b'{' && bytes[at + 1..].trim_ascii_start().first() == Some(&b'"')
    };
    (0..bytes.len()).find(begins)
}

/// How long the JSON value is that begins here; how far it could be read, when it is not whole.
fn value_length(bytes: &[u8]) -> Result<usize, usize> {
    let mut values = Deserializer::from_slice(bytes).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => Ok(values.byte_offset()),
        // A line holds no line feed, so that the column is the place.
        Some(Err(e)) => Err(e.column().max(1)),
        None => Err(1),
    }
}

/// Whether nothing follows that would make what stands before it a part of something.
fn is_boundary(rest: &[u8]) -> bool {
    !matches!(rest.trim_ascii_start().first(), Some(b',' | b']' | b'}' | b':'))
}

/// The text behind a member's name.
fn text_member(rest: &[u8]) -> Option<&str> {
    let rest = rest.trim_ascii_start().strip_prefix(b":")?.trim_ascii_start();
    let text = rest.strip_prefix(b"\"")?;
    let end = text.iter().take(LONGEST_ID + 1).position(|b| *b == b'"')?;
    std::str::from_utf8(&text[..end]).ok()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
