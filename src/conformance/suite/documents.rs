//! Payloads: sound ones, every single mutation of each type in turn, and random ones with several
//! faults.

use super::mutation::{Edit, Mutation, apply, damaged_text, mutations};
use super::sample::{Style, document};
use super::texts::candidate;
use super::{Case, Expected, family_of};
use crate::conformance::protocol::Operation;
use crate::contract::registry::EVENT_TYPES;
use crate::json::random::Random;
use serde_json::{Value, json};

/// Two documents of each type, and every mutation of them.
#[derive(Debug)]
pub(super) struct Walk {
    documents: Vec<(&'static str, Value)>,
    steps: Vec<(usize, Mutation)>,
}

/// Documents that are walked through for each type: unions take different branches in them.
const VARIANTS: u64 = 2;

impl Walk {
    pub(super) fn new() -> Self {
        let (mut documents, mut steps) = (Vec::new(), Vec::new());
        for (n, (name, payload)) in payload_types().into_iter().enumerate() {
            for variant in 0..VARIANTS {
                let random = &mut Random::new(n as u64, variant);
                let whole = document(payload, Style::FULL, random);
                steps.extend(
                    mutations(payload, &whole)
                        .into_iter()
                        .map(|mutation| (documents.len(), mutation)),
                );
                documents.push((name, whole));
            }
        }
        Self { documents, steps }
    }

    pub(super) const fn len(&self) -> usize {
        self.steps.len()
    }
}

/// Event types with the types of their payloads.
pub(super) fn payload_types() -> Vec<(&'static str, &'static str)> {
    EVENT_TYPES.iter().filter_map(|info| Some((info.name, info.payload_type?))).collect()
}

fn case(id: String, event_type: &str, payload: Value, expected: Expected) -> Case {
    let input = json!({"event_type": event_type, "payload": payload});
    Case {
        id,
        family: family_of(event_type),
        operation: Operation::ValidatePayload,
        input,
        expected,
    }
}

/// A prime, so that no number of steps but its multiples shares a factor with it.
const STRIDE: usize = 1_000_003;

/// The n-th step of the walk.
pub(super) fn walked(id: String, walk: &Walk, n: usize, random: &mut Random, seed: u64) -> Case {
    let start = usize::try_from(seed % walk.len() as u64).expect("it is below a length");
    let (document, mutation) =
        &walk.steps[(n.wrapping_mul(STRIDE).wrapping_add(start)) % walk.len()];
    let (event_type, whole) = &walk.documents[*document];
    let mut payload = whole.clone();
    let breaks = apply(&mut payload, mutation) && mutation.breaks;
    // Once round, the steps are taken on other documents of the type.
    if n >= walk.len() {
        let payload_type = event_type_payload(event_type);
        let mut other = super::sample::document(payload_type, Style::VARIED, random);
        let breaks = apply(&mut other, mutation)
            && mutation.breaks
            && other.pointer(&mutation.pointer).is_some();
        return case(
            id,
            event_type,
            other,
            if breaks { Expected::Valid(false) } else { Expected::Reference },
        );
    }
    case(id, event_type, payload, if breaks { Expected::Valid(false) } else { Expected::Reference })
}

fn event_type_payload(event_type: &str) -> &'static str {
    payload_types().into_iter().find(|(name, _)| *name == event_type).expect("the walk knows it").1
}

/// A random document: sound, with up to three faults, or with a fault in its text.
pub(super) fn random(id: String, random: &mut Random) -> Case {
    let types = payload_types();
    let (event_type, payload_type) = *random.pick(&types);
    let style = if random.chance(30) { Style::FULL } else { Style::VARIED };
    let whole = document(payload_type, style, random);
    match random.below(20) {
        0..=3 => case(id, event_type, whole, Expected::Valid(true)),
        4 => {
            let input =
                json!({"event_type": event_type, "text": damaged_text(&whole, random.below(14))});
            Case {
                id,
                family: family_of(event_type),
                operation: Operation::ValidatePayload,
                input,
                expected: Expected::Reference,
            }
        }
        5 => {
            let names = [
                "",
                "WPStatusChangd",
                "Event",
                "LaneMapping",
                "NextStepPlanned",
                "ProfileInvocationCompleted",
                "ProfileInvocationFailed",
                "FeatureCreated",
                "wpstatuschanged",
            ];
            let name: &&str = random.pick(&names);
            case(id, name, whole, Expected::Valid(false))
        }
        6 => {
            let other = random.pick(&types).0;
            case(id, other, whole, Expected::Reference)
        }
        faults => {
            let mut broken = whole;
            break_up(payload_type, &mut broken, 1 + faults % 3, random);
            case(id, event_type, broken, Expected::Reference)
        }
    }
}

/// Applies mutations that are drawn one after the other.
pub(super) fn break_up(type_name: &str, document: &mut Value, times: usize, random: &mut Random) {
    for _ in 0..times {
        let all = mutations(type_name, document);
        if all.is_empty() {
            return;
        }
        let mut mutation = random.pick(&all).clone();
        if matches!(&mutation.edit, Edit::Replace(Value::String(_))) && random.chance(40) {
            mutation.edit = Edit::Replace(candidate(random).into());
        }
        apply(document, &mutation);
    }
}
