//! The quick verdict: static tables, generated from the contracts, and a walk over the bytes.

pub(crate) mod data;
mod page;
mod reader;
mod walk;

pub(super) use walk::Header;

use super::Report;
use super::screen::{Screen, Verdict};
use crate::contract::policy::LIMITS;
use crate::contract::registry::{EventType, Payload};
use crate::contract::tables::{ENVELOPE, ROWS};
use page::{Long, Marks, Short};
use reader::Reader;
use std::cell::RefCell;
use walk::{Stop, Walk};

/// The screen that every live gate has, unless it is told otherwise.
pub(super) struct Tables;

impl Screen for Tables {
    fn envelope(&self, bytes: &[u8]) -> Verdict {
        envelope(bytes).map_or_else(verdict, |_| Verdict::Accept)
    }

    fn payload(&self, event_type: &str, bytes: &[u8]) -> Verdict {
        payload(event_type, bytes).map_or_else(verdict, |()| Verdict::Accept)
    }
}

fn verdict(stop: Stop) -> Verdict {
    match stop {
        Stop::Reject => Verdict::Reject,
        Stop::Ask => Verdict::AskAuthority,
    }
}

/// Walks over an envelope. What is not refused and not in question has a header.
pub(super) fn envelope(bytes: &[u8]) -> Result<Header, Stop> {
    let table = ENVELOPE.as_ref().ok_or(Stop::Ask)?;
    on_page(
        bytes,
        |page, marks| Walk::new(page, marks, true).envelope(table, LIMITS.max_depth),
        |page, marks| Walk::new(page, marks, true).envelope(table, LIMITS.max_depth),
    )
}

/// Walks over an envelope and reads its payload in one go. `None` in place of a payload that must
/// be read in another way.
pub(super) fn typed(bytes: &[u8]) -> Result<(Header, &str, Option<Payload>), Stop> {
    let table = ENVELOPE.as_ref().ok_or(Stop::Ask)?;
    on_page(
        bytes,
        |page, marks| {
            let header = Walk::new(page, marks, true).envelope(table, LIMITS.max_depth)?;
            let text = utf8(bytes)?;
            let payload =
                header.event_type().zip(header.payload.as_ref()).and_then(|(event_type, place)| {
                    let mut reader = Reader::new(page, text, place.start, marks.escapes);
                    let payload = Payload::read(event_type, &mut reader).ok().flatten();
                    payload.filter(|_| reader.at() == place.end)
                });
            Ok((header, text, payload))
        },
        |page, marks| {
            let header = Walk::new(page, marks, true).envelope(table, LIMITS.max_depth)?;
            Ok((header, utf8(bytes)?, None))
        },
    )
}

/// Walks over a payload of the event type of that name.
pub(super) fn payload(event_type: &str, bytes: &[u8]) -> Result<(), Stop> {
    let table = ENVELOPE.as_ref().ok_or(Stop::Ask)?;
    let position = table.event_types.find(event_type.as_bytes()).ok_or(Stop::Ask)?;
    let node = table.payloads[position];
    on_page(
        bytes,
        |page, marks| Walk::new(page, marks, false).document(node, LIMITS.max_depth),
        |page, marks| Walk::new(page, marks, false).document(node, LIMITS.max_depth),
    )
}

/// Walks over a row of a local log, by the type that judges it.
pub(super) fn row(type_name: &str, bytes: &[u8]) -> Result<(), Stop> {
    let place = ROWS.binary_search_by(|(name, _)| (*name).cmp(type_name)).map_err(|_| Stop::Ask)?;
    let node = ROWS[place].1;
    on_page(
        bytes,
        |page, marks| Walk::new(page, marks, false).document(node, LIMITS.max_depth),
        |page, marks| Walk::new(page, marks, false).document(node, LIMITS.max_depth),
    )
}

thread_local! {
    /// Where short texts are read, one after the other.
    static PAGE: RefCell<Short> = const { RefCell::new(Short::new()) };
}

/// Reads a text onto a page of its kind and walks over that.
#[inline]
fn on_page<T>(
    bytes: &[u8],
    short: impl FnOnce(&Short, Marks) -> Result<T, Stop>,
    long: impl FnOnce(&Long<'_>, Marks) -> Result<T, Stop>,
) -> Result<T, Stop> {
    if bytes.len() > LIMITS.max_bytes {
        return Err(Stop::Reject);
    }
    if u32::try_from(bytes.len()).is_err() || may_be_too_many(bytes) {
        return Err(Stop::Ask);
    }
    if Short::holds(bytes) {
        return PAGE.with_borrow_mut(|page| {
            let marks = page.read(bytes).ok_or(Stop::Ask)?;
            is_utf8(bytes, marks)?;
            short(page, marks)
        });
    }
    let (page, marks) = Long::new(bytes).ok_or(Stop::Ask)?;
    is_utf8(bytes, marks)?;
    long(&page, marks)
}

/// Whether a text may hold more values than are allowed. Every value but the first one stands
/// behind a comma or an opening bracket, so that a short text never does.
#[inline]
fn may_be_too_many(bytes: &[u8]) -> bool {
    bytes.len() / 2 >= LIMITS.max_values
        && bytes.iter().filter(|b| matches!(b, b',' | b'[' | b'{')).count() >= LIMITS.max_values
}

#[inline]
fn is_utf8(bytes: &[u8], marks: Marks) -> Result<(), Stop> {
    if marks.wide { utf8(bytes).map(|_| ()) } else { Ok(()) }
}

/// The text that is meant.
fn utf8(bytes: &[u8]) -> Result<&str, Stop> {
    simdutf8::basic::from_utf8(bytes).map_err(|_| Stop::Reject)
}

impl Header {
    /// The report on an accepted envelope that deserves no warning.
    pub(super) fn report(&self, bytes: &[u8]) -> Report {
        let event_id = std::str::from_utf8(&bytes[self.event_id.clone()]).ok().map(str::to_owned);
        Report {
            event_id,
            event_type: self.event_type().map(|t| t.as_str().to_owned()),
            ..Report::default()
        }
    }

    /// The event type.
    pub(super) fn event_type(&self) -> Option<EventType> {
        EventType::find(ENVELOPE.as_ref()?.event_types.names.get(self.event_type)?.text)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_cover_the_contract() {
        assert_eq!(crate::contract::tables::UNCOVERED, &[] as &[&str]);
    }

    #[test]
    fn a_payload_is_read_from_the_page_of_a_short_line() {
        let line = |reason: &str| {
            format!(
                r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft", "aggregate_id": "mission/1",
                "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
                "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
                "schema_version": "3.0.0", "payload": {{"participant_id": "p1", "mission_id": "m1", "reason": "{reason}"}}}}"#
            )
        };
        let on_page = |reason: &str| {
            super::typed(line(reason).as_bytes()).expect("the tables accept it").2.is_some()
        };
        assert!(on_page("lunch") && on_page(r#"l\u00fcnch, \"again\""#));
        assert!(!on_page(&"long ".repeat(500)));
    }
}
