//! The cutover stage: the signal, then retired names at any depth (D10).

use super::finding::Finding;
use crate::contract::policy::{
    CONTRACT_VERSION, FORBIDDEN_LEGACY_KEYS, LEGACY_AGGREGATE_NAME_REPLACEMENTS,
    LEGACY_EVENT_NAME_REPLACEMENTS, LEGACY_KEY_REPLACEMENTS, MAX_VIOLATIONS, SIGNAL_FIELD_NAME,
};
use crate::cutover::{self, CutoverError};
use crate::violation::Code;
use serde_json::{Map, Value};

/// The member that carries the signal, as a pointer.
pub(super) fn signal_pointer() -> String {
    format!("/{SIGNAL_FIELD_NAME}")
}

/// Judges the signal.
pub(super) fn signal(envelope: &Map<String, Value>, out: &mut Vec<Finding>) {
    let Err(error) = cutover::check_signal(envelope) else { return };
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
    out.push(finding);
}

/// Looks for retired names: the event type, the kind of aggregate, member names at any depth. Tells how
/// many there were beyond the most that are kept.
pub(super) fn names(envelope: &Map<String, Value>, out: &mut Vec<Finding>) -> usize {
    let mut omitted = 0;
    if let Some(name) = cutover::forbidden_legacy_event_name(envelope) {
        out.push(
            Finding::new(Code::CutoverLegacyEventName, "/event_type")
                .saying(format!("The event type `{name}` is retired."))
                .suggesting(successor(name, LEGACY_EVENT_NAME_REPLACEMENTS)),
        );
    }
    if let Some(name) = cutover::forbidden_legacy_aggregate_name(envelope) {
        out.push(
            Finding::new(Code::CutoverLegacyAggregateName, "/aggregate_id")
                .saying(format!("Aggregates of the kind `{name}` are retired."))
                .suggesting(successor(name, LEGACY_AGGREGATE_NAME_REPLACEMENTS)),
        );
    }
    // Paths are made only where there is something to report.
    if envelope.iter().any(|(name, value)| is_retired(name) || holds_retired(value)) {
        let mut path = String::new();
        for (name, value) in envelope {
            keys(name, value, &mut path, out, &mut omitted);
        }
    }
    omitted
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

fn keys(name: &str, value: &Value, path: &mut String, out: &mut Vec<Finding>, omitted: &mut usize) {
    let length = path.len();
    path.push('/');
    path.push_str(&name.replace('~', "~0").replace('/', "~1"));
    if is_retired(name) && out.len() >= MAX_VIOLATIONS {
        *omitted += 1;
    } else if is_retired(name) {
        out.push(
            Finding::new(Code::CutoverLegacyKeys, path.clone())
                .at_name()
                .saying(format!("The member name `{name}` is retired."))
                .suggesting(successor(name, LEGACY_KEY_REPLACEMENTS)),
        );
    }
    below(value, path, out, omitted);
    path.truncate(length);
}

fn below(value: &Value, path: &mut String, out: &mut Vec<Finding>, omitted: &mut usize) {
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(name, value)| keys(name, value, path, out, omitted))
        }
        Value::Array(values) => {
            for (i, value) in values.iter().enumerate() {
                if matches!(value, Value::Object(_) | Value::Array(_)) {
                    let length = path.len();
                    path.push_str(&format!("/{i}"));
                    below(value, path, out, omitted);
                    path.truncate(length);
                }
            }
        }
        _ => {}
    }
}

/// What took the place of a retired name.
pub(super) fn successor(name: &str, replacements: &[(&str, &'static str)]) -> Option<&'static str> {
    replacements.iter().find(|(old, _)| *old == name).map(|(_, new)| *new)
}
