//! The quick verdict: static tables, generated from the contracts, and a walk over the bytes.

pub(crate) mod data;
mod marks;
mod walk;

pub(super) use walk::Header;

use super::Report;
use super::screen::{Screen, Verdict};
use crate::contract::policy::LIMITS;
use crate::contract::tables::ENVELOPE;
use crate::registry::EventType;
use marks::Marks;
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
    let mut marks = Marks::new();
    text(bytes, &mut marks)?;
    Walk::new(bytes, &marks, true).envelope(table, LIMITS.max_depth)
}

/// Walks over a payload of the event type of that name.
pub(super) fn payload(event_type: &str, bytes: &[u8]) -> Result<(), Stop> {
    let table = ENVELOPE.as_ref().ok_or(Stop::Ask)?;
    let position = table.event_types.find(event_type.as_bytes()).ok_or(Stop::Ask)?;
    let mut marks = Marks::new();
    text(bytes, &mut marks)?;
    Walk::new(bytes, &marks, false).document(table.payloads[position], LIMITS.max_depth)
}

impl Header {
    /// The report on an accepted envelope that deserves no warning.
    pub(super) fn report(&self, bytes: &[u8]) -> Report {
        let event_id = std::str::from_utf8(&bytes[self.event_id.clone()]).ok().map(str::to_owned);
        Report { event_id, event_type: self.event_type().map(|t| t.as_str().to_owned()), ..Report::default() }
    }

    /// The event type.
    pub(super) fn event_type(&self) -> Option<EventType> {
        EventType::find(ENVELOPE.as_ref()?.event_types.names.get(self.event_type)?.text)
    }
}

/// The rules for the text as a whole.
#[inline]
fn text(bytes: &[u8], marks: &mut Marks) -> Result<(), Stop> {
    if bytes.len() > LIMITS.max_bytes {
        return Err(Stop::Reject);
    }
    if u32::try_from(bytes.len()).is_err() {
        return Err(Stop::Ask);
    }
    marks.read(bytes).ok_or(Stop::Ask)?;
    if marks.wide && std::str::from_utf8(bytes).is_err() {
        return Err(Stop::Reject);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_cover_the_contract() {
        assert_eq!(crate::contract::tables::UNCOVERED, &[] as &[&str]);
    }
}
