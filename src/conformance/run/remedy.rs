//! Rewrites that take the cause of a declared difference away.

use super::declared::Remedy;
use crate::contract::registry::EventType;
use crate::contract::scalar::Timestamp;
use crate::contract::violation::Code;
use crate::gate::{self, Gate};
use serde_json::Value;
use std::collections::BTreeSet;

/// The input after the rewrites. `None` when they change nothing, so that they cannot be what
/// explains a difference.
pub(super) fn apply(remedies: &[Remedy], input: &Value) -> Option<Value> {
    let mut rewritten = input.clone();
    for remedy in remedies {
        match remedy {
            Remedy::Utc => rewritten.get_mut("events")?.as_array_mut()?.iter_mut().for_each(in_utc),
            Remedy::OneCopy => one_copy(rewritten.get_mut("events")?.as_array_mut()?),
            Remedy::OnePerTick => one_per_tick(rewritten.get_mut("events")?.as_array_mut()?),
            Remedy::CanonicalIds => {
                payloads(&mut rewritten)?.for_each(|payload| texts(payload, &canonical_id));
            }
            Remedy::PlainUrls => {
                payloads(&mut rewritten)?.for_each(|payload| texts(payload, &plain_url));
            }
            Remedy::ExactTypes => rewritten
                .get_mut("events")?
                .as_array_mut()?
                .retain(|event| !refused(event, |code| LENIENT.contains(&code))),
            Remedy::SoundPayloads => rewritten
                .get_mut("events")?
                .as_array_mut()?
                .retain(|event| !refused(event, |_| true)),
        }
    }
    (rewritten != *input).then_some(rewritten)
}

fn in_utc(event: &mut Value) {
    let Some(moment) =
        event.get("timestamp").and_then(Value::as_str).and_then(|text| Timestamp::parse(text).ok())
    else {
        return;
    };
    let micros = i64::try_from(moment.unix_nanos().div_euclid(1000)).unwrap_or_default();
    if let Ok(utc) = jiff::Timestamp::from_microsecond(micros) {
        // Without a fraction where there is none: as this crate writes time, and the original too.
        event["timestamp"] =
            if micros % 1_000_000 == 0 { utc.to_string() } else { format!("{utc:.6}") }.into();
    }
}

/// Whichever copy is left, there is nothing to choose from any more.
fn one_copy(events: &mut Vec<Value>) {
    let mut seen = BTreeSet::new();
    let id = |event: &Value| {
        let text = event.get("event_id").and_then(Value::as_str).unwrap_or_default();
        canonical_id(text).unwrap_or_else(|| text.to_owned())
    };
    events.retain(|event| seen.insert(id(event)));
}

fn one_per_tick(events: &mut Vec<Value>) {
    let mut seen = BTreeSet::new();
    let tick = |event: &Value| {
        ["lamport_clock", "node_id"]
            .map(|member| event.get(member).unwrap_or(&Value::Null).to_string())
    };
    events.retain(|event| seen.insert(tick(event)));
}

fn payloads(input: &mut Value) -> Option<impl Iterator<Item = &mut Value>> {
    Some(
        input
            .get_mut("events")?
            .as_array_mut()?
            .iter_mut()
            .filter_map(|event| event.get_mut("payload")),
    )
}

/// Rewrites every string of a value.
fn texts(value: &mut Value, rewrite: &impl Fn(&str) -> Option<String>) {
    match value {
        Value::Object(object) => object.values_mut().for_each(|value| texts(value, rewrite)),
        Value::Array(entries) => entries.iter_mut().for_each(|value| texts(value, rewrite)),
        Value::String(text) => {
            if let Some(rewritten) = rewrite(text) {
                *text = rewritten;
            }
        }
        _ => {}
    }
}

fn canonical_id(text: &str) -> Option<String> {
    crate::normalize_event_id(text).ok()
}

/// What the contract takes for a web address becomes one that nobody disputes.
fn plain_url(text: &str) -> Option<String> {
    gate::accepts("HttpUrl", &text.into()).then(|| "https://example.com/".to_owned())
}

/// The codes of what a reader that converts values lets through.
const LENIENT: &[Code] = &[
    Code::SchemaType,
    Code::SchemaMaximum,
    Code::TimestampInvalid,
    Code::UuidInvalid,
    Code::UrlInvalid,
];

/// Whether the contract refuses an event's payload, for violations of these codes alone.
fn refused(event: &Value, of: impl Fn(Code) -> bool) -> bool {
    let name = event.get("event_type").and_then(Value::as_str).unwrap_or_default();
    let known = name.parse::<EventType>().is_ok_and(|event_type| !event_type.info().is_reserved());
    let payload = event.get("payload").map_or_else(|| "{}".to_owned(), ToString::to_string);
    let violations =
        if known { Gate::live().payload(name, payload.as_bytes()).violations } else { Vec::new() };
    !violations.is_empty() && violations.iter().all(|violation| of(violation.code))
}
