//! Envelopes: sound ones, and ones with faults of their own, of their payload or of the cutover.

use super::documents::{break_up, payload_types};
use super::mutation::damaged_text;
use super::sample::{Style, anything, document};
use super::texts;
use super::{Case, Expected, family_of};
use crate::conformance::protocol::Operation;
use crate::contract::registry::EVENT_TYPES;
use crate::json::random::Random;
use crate::policy::{
    FORBIDDEN_LEGACY_AGGREGATE_NAMES, FORBIDDEN_LEGACY_EVENT_NAMES, FORBIDDEN_LEGACY_KEYS,
};
use serde_json::{Value, json};

/// A sound envelope around a payload.
pub(super) fn envelope(
    event_type: &str,
    payload: Value,
    style: Style,
    random: &mut Random,
) -> Value {
    let mut envelope = document("Event", style, random);
    envelope["event_type"] = event_type.into();
    envelope["aggregate_id"] =
        (*random.pick(&["mission/042-importer", "mission/1", "m", "features/1", "x/feature"]))
            .into();
    if !payload.as_object().is_some_and(serde_json::Map::is_empty) || random.chance(50) {
        envelope["payload"] = payload;
    } else if let Some(object) = envelope.as_object_mut() {
        object.shift_remove("payload");
    }
    envelope
}

pub(super) fn case(id: String, random: &mut Random) -> Case {
    let types = payload_types();
    let (event_type, payload_type) = *random.pick(&types);
    let payload = document(payload_type, Style::VARIED, random);
    let mut whole = envelope(event_type, payload, Style { unknown: 0, ..Style::VARIED }, random);
    let mut expected = Expected::Reference;
    match random.below(16) {
        0..=2 => expected = Expected::Valid(true),
        3..=6 => break_up("Event", &mut whole, 1, random),
        7 => break_up("Event", &mut whole, 2, random),
        8 | 9 => break_up(payload_type, &mut whole["payload"], 1, random),
        10 => {
            break_up(payload_type, &mut whole["payload"], 1, random);
            break_up("Event", &mut whole, 1, random);
        }
        11 => {
            whole["schema_version"] =
                if random.chance(80) { texts::version(random).into() } else { anything(random, 0) };
        }
        12 => {
            let names: Vec<&str> = EVENT_TYPES
                .iter()
                .filter(|i| i.is_reserved())
                .map(|i| i.name)
                .chain(FORBIDDEN_LEGACY_EVENT_NAMES.iter().copied())
                .collect();
            let others =
                ["Unheard", "FeatureCompleted", "wpstatuschanged", "WPStatusChanged ", "Event"];
            whole["event_type"] = (*random.pick(&[names.as_slice(), &others].concat())).into();
            expected = Expected::Valid(false);
        }
        13 => {
            let kind = *random.pick(FORBIDDEN_LEGACY_AGGREGATE_NAMES);
            let forms = [
                kind.to_owned(),
                format!("{kind}/"),
                format!("{kind}/1/2"),
                format!("{kind}s/1"),
                format!("{kind}:1"),
                format!("/{kind}"),
                kind.to_uppercase(),
            ];
            whole["aggregate_id"] = random.pick(&forms).as_str().into();
        }
        14 => retired_key(&mut whole, random),
        _ => {
            let input = json!({"text": damaged_text(&whole, random.below(14))});
            return Case {
                id,
                family: family_of(event_type),
                operation: Operation::ValidateEnvelope,
                input,
                expected,
            };
        }
    }
    Case {
        id,
        family: family_of(event_type),
        operation: Operation::ValidateEnvelope,
        input: json!({"envelope": whole}),
        expected,
    }
}

/// A retired name at some depth: as a member, or as a value, which is none of the cutover's
/// business.
fn retired_key(whole: &mut Value, random: &mut Random) {
    let name = *random.pick(FORBIDDEN_LEGACY_KEYS);
    let deep = json!({"deeper": [{name: 1}], "value": name});
    match random.below(6) {
        0 => whole[name] = Value::Null,
        1 => whole["payload"][name] = json!(1),
        2 => whole["extra"] = deep,
        3 => whole["payload"]["extra"] = deep,
        4 => whole["extra"] = name.into(),
        _ => whole["payload"]["inner"] = json!({name: null}),
    }
}
