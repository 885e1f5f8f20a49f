//! Examples of the types of a contract: for pages, for `contract explain`, for tests of consumers.
//!
//! One rule chooses all of them. What somebody wrote comes first, in the order of the fixtures,
//! then what is found inside of it, then what is made from the schema alone. The first one counts
//! that the contract's own gate accepts and that holds no poor text: blank, hidden or very long.
//! Where each of them holds one, the one with the fewest is mended as far as the schema lets it.

mod poor;
mod refused;
mod within;

pub use refused::{Refused, Said};

use crate::contract::fixtures::{Case, CaseKind, Fixtures};
use crate::contract_tools::compat::{Contract, ContractGate, made_examples};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The type of envelopes.
const ENVELOPE: &str = "Event";

/// How many values of one type are kept of what is found inside of documents.
const KEPT: usize = 8;

/// The examples of one contract.
///
/// ```
/// use spec_kitty_events::{Gate, authoring::Examples, compat::Contract};
/// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
/// let none = Default::default();
/// let event = Examples::new(&contract, &none).event("ParticipantLeft").unwrap();
/// assert!(Gate::live().accepts_envelope(event.to_string().as_bytes()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Examples<'c> {
    contract: &'c Contract,
    gate: ContractGate<'c>,
    cases: &'c [Case],
    /// What somebody wrote, by type.
    written: BTreeMap<String, Vec<Value>>,
    /// Whether the contract is the one that is compiled in.
    is_built_in: bool,
    chosen: RefCell<BTreeMap<String, Option<Value>>>,
}

impl<'c> Examples<'c> {
    /// The examples of a contract, from its fixtures where there are any.
    #[must_use]
    pub fn new(contract: &'c Contract, fixtures: &'c Fixtures) -> Self {
        let mut examples = Self {
            contract,
            gate: ContractGate::new(contract),
            cases: &fixtures.cases,
            written: BTreeMap::new(),
            is_built_in: Contract::from_bundle(crate::bundle())
                .is_ok_and(|built_in| built_in.says_the_same_as(contract)),
            chosen: RefCell::default(),
        };
        for case in fixtures.cases.iter().filter(|case| case.valid && case.warnings.is_empty()) {
            let Ok(document) = serde_json::from_slice(&case.bytes) else { continue };
            match (case.kind, case.event_type.as_deref()) {
                (CaseKind::Payload, Some(event_type)) => {
                    if let Some(type_name) = examples.payload_type(event_type) {
                        examples.add(&type_name, document);
                    }
                }
                (CaseKind::Envelope, _) => examples.add(ENVELOPE, document),
                _ => {}
            }
        }
        for stream in &fixtures.streams {
            let state = stream.golden.get("state").cloned();
            if let (Some(type_name), Some(state)) = (examples.state(&stream.reducer), state) {
                examples.add(&type_name, state);
            }
        }
        examples
    }

    /// One more document that somebody wrote of a type, with what is inside of it.
    pub fn add(&mut self, type_name: &str, document: Value) {
        let mut found = Vec::new();
        within::values(self.contract, &self.gate, type_name, &document, &mut found);
        self.written.entry(type_name.to_owned()).or_default().push(document);
        for (name, value) in found {
            let known = self.written.entry(name).or_default();
            if known.len() < KEPT && !known.contains(&value) {
                known.push(value);
            }
        }
        self.chosen.borrow_mut().clear();
    }

    fn payload_type(&self, event_type: &str) -> Option<String> {
        let mut all = self.contract.event_types();
        all.find(|(name, _)| *name == event_type).map(|(_, payload)| payload.to_owned())
    }

    /// The type of what a reducer makes.
    fn state(&self, reducer: &crate::reduce::ReducerName) -> Option<String> {
        let reducers = self.contract.policy("/reducers/reducers")?.as_array()?;
        let entry = reducers.iter().find(|r| r["name"] == reducer.as_str())?;
        Some(entry["state"].as_str()?.to_owned())
    }

    /// A document that the type accepts. None when the contract has no such type, or none was
    /// found.
    #[must_use]
    pub fn of_type(&self, type_name: &str) -> Option<Value> {
        if let Some(known) = self.chosen.borrow().get(type_name) {
            return known.clone();
        }
        let chosen = if type_name == ENVELOPE { self.envelope() } else { self.choose(type_name) };
        self.chosen.borrow_mut().insert(type_name.to_owned(), chosen.clone());
        chosen
    }

    fn choose(&self, type_name: &str) -> Option<Value> {
        let mut all: Vec<Value> = self.written.get(type_name).cloned().unwrap_or_default();
        all.retain(|document| self.gate.accepts(type_name, document));
        if all.iter().all(|document| poor::count(document) > 0) {
            all.extend(made_examples(self.contract, &self.gate, type_name));
        }
        let best = all.iter().min_by_key(|document| poor::count(document))?;
        let accepts = |document: &Value| self.gate.accepts(type_name, document);
        Some(poor::mended(best, &all, &accepts))
    }

    /// A whole event of any type.
    fn envelope(&self) -> Option<Value> {
        let written = self.written.get(ENVELOPE).into_iter().flatten();
        let mut sound = written.filter(|e| self.gate.envelope(e).is_empty());
        if let Some(first) = sound.find(|document| poor::count(document) == 0) {
            return Some(first.clone());
        }
        let made = self.choose(ENVELOPE)?;
        let mut all = self.contract.event_types();
        all.find_map(|(event_type, _)| self.event_in(made.clone(), event_type))
    }

    /// A whole event that the gate accepts: the envelope around the example of its payload. None
    /// for a reserved name.
    #[must_use]
    pub fn event(&self, event_type: &str) -> Option<Value> {
        self.event_in(self.of_type(ENVELOPE)?, event_type)
    }

    fn event_in(&self, envelope: Value, event_type: &str) -> Option<Value> {
        let payload = self.of_type(&self.payload_type(event_type)?)?;
        let event = self.around(envelope, event_type, payload)?;
        self.gate.envelope(&event).is_empty().then_some(event)
    }

    /// The envelope with another payload, and about the mission that the payload names.
    fn around(&self, mut envelope: Value, event_type: &str, payload: Value) -> Option<Value> {
        let members = self.contract.policy("/reducers/mission_members").and_then(Value::as_array);
        let kind = self.contract.policy("/reducers/mission_aggregate").and_then(Value::as_str);
        let mut names = members.into_iter().flatten().filter_map(Value::as_str);
        let mission = names.find_map(|name| payload.get(name)?.as_str());
        let about = mission.zip(kind).map(|(name, kind)| format!("{kind}/{name}"));
        let object = envelope.as_object_mut()?;
        object.insert("event_type".to_owned(), event_type.into());
        if let Some(about) = about {
            object.insert("aggregate_id".to_owned(), about.into());
        }
        object.insert("payload".to_owned(), payload);
        Some(envelope)
    }
}
