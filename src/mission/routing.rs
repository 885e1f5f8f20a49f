//! Whether a line is an envelope, and what a sound row still deserves a word about.

use super::matrix::{Transition, missing};
use super::members::Fields;
use super::row::Actor;
use super::shape::{RowRole, RowShape, shapes};
use crate::contract::mission::{BOARD_LANES, ENVELOPE_MEMBERS, LIFECYCLE_LABEL, SEED_ACTOR_PREFIX};
use crate::contract::policy::FORBIDDEN_LEGACY_EVENT_NAMES;
use crate::contract::registry::EventType;
use crate::contract::violation::Code;
use serde_json::{Map, Value};

/// Whether a line is an envelope, sound or not: it has a member that only envelopes have, or it
/// names an event type of the contract, known, retired or reserved, and has neither the label of
/// lifecycle rows nor the form of a row that may name one.
///
/// ```
/// use spec_kitty_events::mission::is_envelope;
/// let envelope = |text: &str| is_envelope(serde_json::from_str::<serde_json::Value>(text).unwrap()
///     .as_object().unwrap());
/// assert!(envelope(r#"{"lamport_clock": 1, "to_lane": "done"}"#));
/// assert!(envelope(r#"{"event_type": "WPStatusChanged"}"#));
/// assert!(!envelope(r#"{"event_type": "MissionCreated", "schema_version": "5.0.0"}"#));
/// ```
#[must_use]
pub fn is_envelope(row: &Map<String, Value>) -> bool {
    names_an_envelope(row)
}

/// Whether what has members is an envelope.
pub(super) fn names_an_envelope(row: &impl Fields) -> bool {
    if ENVELOPE_MEMBERS.iter().any(|name| row.has(name)) {
        return true;
    }
    let Some(event_type) = row.text("event_type") else { return false };
    let known =
        EventType::find(event_type).is_some() || FORBIDDEN_LEGACY_EVENT_NAMES.contains(&event_type);
    let (label, text) = LIFECYCLE_LABEL;
    let labelled = row.text(label) == Some(text);
    known
        && !labelled
        && !shapes().iter().any(|shape| shape.names_contract_events && shape.fits(row))
}

/// What a sound row deserves a warning for, each with its place.
pub(crate) fn concerns(shape: &RowShape, row: &Map<String, Value>) -> Vec<(Code, &'static str)> {
    let text = |name: &str| row.get(name).and_then(Value::as_str);
    match shape.role {
        RowRole::Newer => vec![(Code::RowNewerLine, "/specversion")],
        RowRole::Note if text("from_lane").is_some() && text("to_lane").is_some() => {
            vec![(Code::RowTypedLaneIgnored, "/event_type")]
        }
        RowRole::Lane => of_a_move(row),
        _ => Vec::new(),
    }
}

fn of_a_move(row: &Map<String, Value>) -> Vec<(Code, &'static str)> {
    let lane = |name: &str| {
        let text = row.get(name).and_then(Value::as_str)?;
        super::lane::lane_of(text).map(|(lane, _)| lane)
    };
    let (Some(from), Some(to)) = (lane("from_lane"), lane("to_lane")) else { return Vec::new() };
    let mut found = Vec::new();
    if !BOARD_LANES.contains(&to) {
        found.push((Code::RowNotDisplayed, "/to_lane"));
    }
    let actor = row.get("actor").cloned().unwrap_or_default();
    let actor = match actor {
        Value::Object(members) => Actor::Binding(members),
        Value::String(text) => Actor::Text(text),
        _ => return found,
    };
    if !actor.identity().starts_with(SEED_ACTOR_PREFIX) {
        let member = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
        let transition = Transition {
            from,
            to,
            forced: row.get("force") == Some(&Value::Bool(true)),
            review_ref: member("review_ref"),
            reason: member("reason"),
        };
        found.extend(missing(&transition).into_iter().map(|code| (code, "/to_lane")));
    }
    found
}
