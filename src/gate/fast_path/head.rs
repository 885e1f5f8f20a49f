//! What reducers and stores read first of an envelope, where the validator found it: without
//! looking through the members a second time.

use super::Header;
use crate::contract::scalar::{EventId, Integral, Timestamp};
use crate::contract::types::Event;
use serde::Deserialize;
use std::borrow::Cow;

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

impl Header {
    /// Reads the head of the document that was accepted. `None` when it must be read in another
    /// way.
    pub(crate) fn head(&self, json: &str) -> Option<Head> {
        Some(Head {
            event_id: EventId::parse(json.get(self.event_id.clone())?).ok()?,
            aggregate_id: string(json, self.aggregate_id)?.into(),
            lamport_clock: integer(json, self.lamport_clock)?,
            timestamp: Timestamp::parse(&string(json, self.timestamp)?).ok()?,
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
