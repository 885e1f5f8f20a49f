//! The fast path: a validator along static tables, which are generated from the contracts.
//! `README.md` beside this file says how it works and what would be left without it.

pub(crate) mod data;
mod deserializer;
mod head;
mod input;
mod validator;

pub(crate) use head::{Head, Layout};
pub(super) use validator::Header;

use super::Report;
use super::precheck::{Precheck, Verdict};
use crate::contract::policy::LIMITS;
use crate::contract::registry::{EventType, Payload};
use crate::contract::tables::{ENVELOPE, ROWS};
use crate::json;
use deserializer::InputDeserializer;
use input::{FixedInput, InputFlags, SliceInput};
use std::cell::RefCell;
use validator::{Outcome, Validator};

/// The precheck that every live gate has, unless it is told otherwise.
pub(super) struct FastPath;

impl Precheck for FastPath {
    fn envelope(&self, bytes: &[u8]) -> Verdict {
        envelope(bytes).map_or_else(verdict, |_| Verdict::Accept)
    }

    fn payload(&self, event_type: &str, bytes: &[u8]) -> Verdict {
        payload(event_type, bytes).map_or_else(verdict, |()| Verdict::Accept)
    }
}

fn verdict(outcome: Outcome) -> Verdict {
    match outcome {
        Outcome::Reject => Verdict::Reject,
        Outcome::Fallback => Verdict::Fallback,
    }
}

/// The same code for both kinds of input.
macro_rules! with_input {
    ($bytes:expr, |$input:ident, $flags:ident| $body:expr) => {
        on_input($bytes, |$input, $flags| $body, |$input, $flags| $body)
    };
}

/// Validates an envelope. One that is accepted has a header.
pub(super) fn envelope(bytes: &[u8]) -> Result<Header, Outcome> {
    let table = ENVELOPE.as_ref().ok_or(Outcome::Fallback)?;
    with_input!(bytes, |input, flags| {
        Validator::new(input, flags, true).envelope(table, LIMITS.max_depth)
    })
}

/// Validates an envelope and deserializes its payload, where its event type is wanted. `None` for
/// one that is not wanted, or that `serde_json` must deserialize.
pub(super) fn typed(
    bytes: &[u8],
    wanted: impl Fn(EventType) -> bool,
) -> Result<(Header, &str, Option<Payload>), Outcome> {
    let table = ENVELOPE.as_ref().ok_or(Outcome::Fallback)?;
    on_input(
        bytes,
        |input, flags| {
            let header = Validator::new(input, flags, true).envelope(table, LIMITS.max_depth)?;
            let json = utf8(bytes)?;
            let wanted = header.event_type().filter(|event_type| wanted(*event_type));
            let payload = wanted.zip(header.payload.as_ref()).and_then(|(event_type, range)| {
                let mut deserializer =
                    InputDeserializer::new(input, json, range.start, flags.escapes);
                let payload = Payload::read(event_type, &mut deserializer).ok().flatten();
                payload.filter(|_| deserializer.at() == range.end)
            });
            Ok((header, json, payload))
        },
        |input, flags| {
            let header = Validator::new(input, flags, true).envelope(table, LIMITS.max_depth)?;
            Ok((header, utf8(bytes)?, None))
        },
    )
}

/// Validates a payload of the event type of that name.
pub(super) fn payload(event_type: &str, bytes: &[u8]) -> Result<(), Outcome> {
    let table = ENVELOPE.as_ref().ok_or(Outcome::Fallback)?;
    let position = table.event_types.find(event_type.as_bytes()).ok_or(Outcome::Fallback)?;
    let node = table.payloads[position];
    with_input!(bytes, |input, flags| {
        Validator::new(input, flags, false).document(node, LIMITS.max_depth)
    })
}

/// Validates a row of a local log by the type of that name.
pub(super) fn row(type_name: &str, bytes: &[u8]) -> Result<(), Outcome> {
    let position =
        ROWS.binary_search_by(|(name, _)| (*name).cmp(type_name)).map_err(|_| Outcome::Fallback)?;
    let node = ROWS[position].1;
    with_input!(bytes, |input, flags| {
        Validator::new(input, flags, false).document(node, LIMITS.max_depth)
    })
}

thread_local! {
    /// The buffer for short documents, one after the other.
    static BUFFER: RefCell<FixedInput> = const { RefCell::new(FixedInput::new()) };
}

/// Makes the input that fits the length of a document.
#[inline]
fn on_input<T>(
    bytes: &[u8],
    fixed: impl FnOnce(&FixedInput, InputFlags) -> Result<T, Outcome>,
    slice: impl FnOnce(&SliceInput<'_>, InputFlags) -> Result<T, Outcome>,
) -> Result<T, Outcome> {
    if bytes.len() > LIMITS.max_bytes {
        return Err(Outcome::Reject);
    }
    if u32::try_from(bytes.len()).is_err() || json::may_hold_more(bytes, LIMITS.max_values) {
        return Err(Outcome::Fallback);
    }
    if FixedInput::fits(bytes) {
        return BUFFER.with_borrow_mut(|input| {
            let flags = input.load(bytes).ok_or(Outcome::Fallback)?;
            is_utf8(bytes, flags)?;
            fixed(input, flags)
        });
    }
    let (input, flags) = SliceInput::new(bytes).ok_or(Outcome::Fallback)?;
    is_utf8(bytes, flags)?;
    slice(&input, flags)
}

#[inline]
fn is_utf8(bytes: &[u8], flags: InputFlags) -> Result<(), Outcome> {
    if flags.non_ascii { utf8(bytes).map(|_| ()) } else { Ok(()) }
}

/// The document as a string.
fn utf8(bytes: &[u8]) -> Result<&str, Outcome> {
    simdutf8::basic::from_utf8(bytes).map_err(|_| Outcome::Reject)
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
        EventType::find(ENVELOPE.as_ref()?.event_types.names.get(self.event_type)?.name)
    }
}
