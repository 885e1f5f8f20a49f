//! The cutover stage: the signal, then retired names at any depth ([D10]).
//!
//! [D10]: crate::decisions#d10

use super::finding::Finding;
use super::stages::Stages;
use crate::contract::cutover::{self, CutoverError, successor};
use crate::contract::policy::{
    CONTRACT_VERSION, FORBIDDEN_LEGACY_KEYS, LEGACY_AGGREGATE_NAME_REPLACEMENTS,
    LEGACY_EVENT_NAME_REPLACEMENTS, LEGACY_KEY_REPLACEMENTS, SIGNAL_FIELD_NAME,
};
use crate::contract::violation::{Code, Expected};
use crate::json::pointer;
use serde_json::{Map, Value};

/// The member that carries the signal, as a pointer.
pub(super) fn signal_pointer() -> String {
    format!("/{SIGNAL_FIELD_NAME}")
}

/// Judges the signal; tells whether something is wrong with it.
pub(super) fn signal(envelope: &Map<String, Value>, out: &mut Stages) -> bool {
    let Err(error) = cutover::check_signal(envelope) else { return false };
    let missing = error == CutoverError::SignalMissing && !envelope.contains_key(SIGNAL_FIELD_NAME);
    let mut finding =
        Finding::new(error.code(), if missing { String::new() } else { signal_pointer() });
    let mut sentence = error.to_string();
    sentence.push('.');
    finding = finding.saying(sentence);
    if let Some(value) = envelope.get(SIGNAL_FIELD_NAME) {
        finding = finding.found(value);
    }
    if matches!(
        error,
        CutoverError::SignalNotNumeric { .. }
            | CutoverError::ValueMismatch { .. }
            | CutoverError::SignalNotString { .. }
    ) {
        finding = finding.suggesting(Some(CONTRACT_VERSION));
    }
    out.add(finding);
    true
}

/// Whether a finding says of a member what [`names`] has said: that it may not be there.
pub(super) fn is_told(finding: &Finding) -> bool {
    matches!(finding.expected, Some(Expected::NoMember(_)))
        && is_retired(&pointer::split(&finding.pointer).1)
}

/// Looks for retired names: the event type, the kind of aggregate, member names at any depth.
/// Tells whether the event type has one.
pub(super) fn names(envelope: &Map<String, Value>, out: &mut Stages) -> bool {
    let event_name = cutover::forbidden_legacy_event_name(envelope);
    if let Some(name) = event_name {
        out.add(
            Finding::new(Code::CutoverLegacyEventName, "/event_type")
                .saying(format!("The event type `{name}` is retired."))
                .suggesting(successor(name, LEGACY_EVENT_NAME_REPLACEMENTS)),
        );
    }
    if let Some(name) = cutover::forbidden_legacy_aggregate_name(envelope) {
        out.add(
            Finding::new(Code::CutoverLegacyAggregateName, "/aggregate_id")
                .saying(format!("Aggregates of the kind `{name}` are retired."))
                .suggesting(successor(name, LEGACY_AGGREGATE_NAME_REPLACEMENTS)),
        );
    }
    // Paths are made only where there is something to report.
    if envelope.iter().any(|(name, value)| is_retired(name) || holds_retired(value)) {
        let mut path = String::new();
        for (name, value) in envelope {
            keys(name, value, &mut path, out);
        }
    }
    event_name.is_some()
}

fn is_retired(name: &str) -> bool {
    FORBIDDEN_LEGACY_KEYS.contains(&name)
}

fn holds_retired(value: &Value) -> bool {
    match value {
        Value::Object(object) => {
            object.iter().any(|(name, value)| is_retired(name) || holds_retired(value))
        }
        Value::Array(values) => values.iter().any(holds_retired),
        _ => false,
    }
}

fn keys(name: &str, value: &Value, path: &mut String, out: &mut Stages) {
    let length = path.len();
    pointer::push(path, name);
    if is_retired(name) && !out.has_room() {
        out.omit();
    } else if is_retired(name) {
        out.add(
            Finding::new(Code::CutoverLegacyKeys, path.clone())
                .at_name()
                .saying(format!("The member name `{name}` is retired."))
                .suggesting(successor(name, LEGACY_KEY_REPLACEMENTS)),
        );
    }
    below(value, path, out);
    path.truncate(length);
}

fn below(value: &Value, path: &mut String, out: &mut Stages) {
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(name, value)| keys(name, value, path, out));
        }
        Value::Array(values) => {
            for (i, value) in values.iter().enumerate() {
                if matches!(value, Value::Object(_) | Value::Array(_)) {
                    let length = path.len();
                    path.push_str(&format!("/{i}"));
                    below(value, path, out);
                    path.truncate(length);
                }
            }
        }
        _ => {}
    }
}
