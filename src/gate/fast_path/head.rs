//! What reducers and stores read first of an envelope, where the validator found it: without
//! looking through the members a second time.

use super::{BUFFER, FixedInput, Header, InputDeserializer};
use crate::contract::registry::{EventType, Payload};
use crate::contract::scalar::{EventId, Integral, Timestamp};
use crate::contract::types::Event;
use serde::Deserialize;
use std::borrow::Cow;
use std::ops::Range;

/// The members of an envelope that give an event its place.
#[derive(Debug, PartialEq)]
pub(crate) struct Head {
    pub event_id: EventId,
    pub aggregate_id: Box<str>,
    pub lamport_clock: i64,
    pub timestamp: Timestamp,
}

impl Head {
    /// The head of an event that was read whole.
    pub(crate) fn of(event: &Event) -> Self {
        Self {
            event_id: event.event_id.clone(),
            aggregate_id: event.aggregate_id.as_str().into(),
            lamport_clock: event.lamport_clock,
            timestamp: event.timestamp.clone(),
        }
    }
}

/// Where the head and the payload of an accepted envelope stand, in few bytes: what is kept of a
/// line that is read again. The event id is kept as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Layout {
    event_type: EventType,
    payload: Option<[u32; 2]>,
    aggregate_id: u32,
    lamport_clock: u32,
    timestamp: u32,
}

impl Layout {
    /// The event type.
    pub(crate) const fn event_type(&self) -> EventType {
        self.event_type
    }

    /// Reads the head of the document. `None` when it must be read in another way.
    pub(crate) fn head(&self, event_id: EventId, json: &str) -> Option<Head> {
        Some(Head {
            event_id,
            aggregate_id: string(json, self.aggregate_id as usize)?.into(),
            lamport_clock: integer(json, self.lamport_clock as usize)?,
            timestamp: Timestamp::parse(&string(json, self.timestamp as usize)?).ok()?,
        })
    }

    /// The JSON of the payload. One that is left out counts as an empty one.
    pub(crate) fn payload_json<'j>(&self, json: &'j [u8]) -> &'j [u8] {
        self.payload.and_then(|payload| json.get(range(payload))).unwrap_or(b"{}")
    }

    /// Deserializes the payload, without judging it again. `None` when it must be read in another
    /// way.
    pub(crate) fn payload(&self, json: &str) -> Option<Payload> {
        let payload = range(self.payload?);
        if !FixedInput::fits(json.as_bytes()) {
            return None;
        }
        BUFFER.with_borrow_mut(|input| {
            let flags = input.load(json.as_bytes())?;
            let mut payload_json =
                InputDeserializer::new(&*input, json, payload.start, flags.escapes);
            let read = Payload::read(self.event_type, &mut payload_json).ok().flatten();
            read.filter(|_| payload_json.at() == payload.end)
        })
    }
}

fn range([start, end]: [u32; 2]) -> Range<usize> {
    start as usize..end as usize
}

impl Header {
    /// Reads the event id. `None` when it must be read in another way.
    pub(crate) fn event_id(&self, json: &str) -> Option<EventId> {
        EventId::parse(json.get(self.event_id.clone())?).ok()
    }

    /// What is kept of it. Offsets of what was accepted fit.
    pub(crate) fn layout(&self) -> Option<Layout> {
        let offset = |at: usize| u32::try_from(at).ok();
        let span = |range: &Range<usize>| Some([offset(range.start)?, offset(range.end)?]);
        Some(Layout {
            event_type: self.event_type()?,
            payload: match &self.payload {
                Some(payload) => Some(span(payload)?),
                None => None,
            },
            aggregate_id: offset(self.aggregate_id)?,
            lamport_clock: offset(self.lamport_clock)?,
            timestamp: offset(self.timestamp)?,
        })
    }

    /// The node that emitted it.
    pub(crate) fn node_id<'j>(&self, json: &'j str) -> Option<Cow<'j, str>> {
        string(json, self.node_id)
    }
}

/// The string at an offset.
fn string(json: &str, at: usize) -> Option<Cow<'_, str>> {
    let begin = at + 1;
    let text = json.get(begin..)?;
    let end = memchr::memchr2(b'"', b'\\', text.as_bytes())?;
    if json.as_bytes()[at] == b'"' && text.as_bytes()[end] == b'"' {
        return Some(Cow::Borrowed(&text[..end]));
    }
    let mut value = serde_json::Deserializer::from_str(json.get(at..)?);
    String::deserialize(&mut value).ok().map(Cow::Owned)
}

/// The integer at an offset.
fn integer(json: &str, at: usize) -> Option<i64> {
    let text = json.get(at..)?;
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    // Up to eighteen digits fit. What follows a number is a comma, a brace or white space.
    if (1..=18).contains(&digits)
        && !matches!(text.as_bytes().get(digits), Some(b'.' | b'e' | b'E'))
    {
        return Some(text.bytes().take(digits).fold(0, |n, b| n * 10 + i64::from(b - b'0')));
    }
    let mut value = serde_json::Deserializer::from_str(text);
    Integral::<i64>::deserialize(&mut value).ok().map(|Integral(n)| n)
}
