//! Comparing contracts: every rule with its pair of contracts, and a history of edits.

mod edits;
mod gates;
mod history;
mod pairs;
mod patterns;
mod words;

use crate::support::{contracts, root};
use serde_json::{Value, json};
use spec_kitty_events::compat::{
    Change, Class, Comparison, Contract, Mode, Party, Rule, Side, Witness, compare, read_seeds,
};
use spec_kitty_events::generator::ContractTree;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

fn contract(tree: &ContractTree) -> Contract {
    Contract::from_tree(tree.clone()).unwrap_or_else(|p| panic!("{p:?}"))
}

fn document(tree: &ContractTree, file: &str) -> Value {
    serde_json::from_str(tree.get(file).unwrap_or_else(|| panic!("{file} is not there"))).unwrap()
}

/// Sets what a pointer leads to; `-` appends to a list.
fn set(tree: &mut ContractTree, file: &str, pointer: &str, value: &Value) {
    let mut whole = document(tree, file);
    let (holder, last) = pointer.rsplit_once('/').unwrap();
    match whole.pointer_mut(holder).unwrap_or_else(|| panic!("{file} has no {holder}")) {
        Value::Array(values) if last == "-" => values.push(value.clone()),
        Value::Array(values) => values[last.parse::<usize>().unwrap()] = value.clone(),
        Value::Object(object) => {
            object.insert(last.to_owned(), value.clone());
        }
        other => panic!("{other}"),
    }
    tree.insert(file, whole.to_string());
}

fn remove(tree: &mut ContractTree, unwanted: impl Fn(&str) -> bool) {
    let files: Vec<String> = tree
        .iter()
        .map(|(file, _)| file)
        .filter(|file| unwanted(file))
        .map(str::to_owned)
        .collect();
    for file in files {
        tree.remove(&file);
    }
}

const MISSION: &str = "events/lifecycle/MissionCreated.schema.json";
const STATUS: &str = "events/status/WPStatusChanged.schema.json";
/// An open object.
const OPEN: &str = "events/collaboration/DecisionCaptured.schema.json";

/// The gate of one side, made of public pieces only: jsonschema over the type's self-contained
/// schema. Each type is compiled once.
struct Validators<'c> {
    contract: &'c Contract,
    made: RefCell<BTreeMap<String, Option<Rc<jsonschema::Validator>>>>,
}

impl<'c> Validators<'c> {
    fn new(contract: &'c Contract) -> Self {
        Self { contract, made: RefCell::default() }
    }

    /// Whether a whole event is accepted: the envelope, and its payload by the event type that it
    /// names.
    fn accept_event(&self, event: &Value) -> bool {
        let event_type = event["event_type"].as_str().unwrap_or_default();
        let payload = self.contract.event_types().find(|(name, _)| *name == event_type);
        let empty = json!({});
        self.accept("Event", event)
            && payload.is_some_and(|(_, payload)| {
                self.accept(payload, event.get("payload").unwrap_or(&empty))
            })
    }

    fn accept(&self, judged_as: &str, value: &Value) -> bool {
        let mut event_types = self.contract.event_types();
        let type_name = match judged_as {
            "envelope" => return self.accept_event(value),
            "lenient envelope" => "LenientEvent",
            name => event_types.find(|(event, _)| *event == name).map_or(name, |(_, p)| p),
        };
        self.of(type_name).is_some_and(|validator| validator.is_valid(value))
    }

    fn of(&self, type_name: &str) -> Option<Rc<jsonschema::Validator>> {
        let mut made = self.made.borrow_mut();
        let validator = made.entry(type_name.to_owned()).or_insert_with(|| {
            let options = jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .should_validate_formats(true)
                .with_pattern_options(jsonschema::PatternOptions::regex());
            Some(Rc::new(options.build(&self.contract.schema(type_name)?).unwrap()))
        });
        validator.clone()
    }
}

/// Judges every witness again, by another way than the one that found it.
fn see_refused(comparison: &Comparison, old: &Validators<'_>, new: &Contract) {
    let new = Validators::new(new);
    for change in &comparison.changes {
        for effect in &change.effects {
            let Some(Witness::Document { judged_as, document, accepted_by, .. }) = &effect.witness
            else {
                continue;
            };
            assert_eq!(*accepted_by == Side::Old, effect.party == Party::Producer, "{change:?}");
            if judged_as == "envelope"
                && (change.subject.starts_with("policy/")
                    || change.rule.id.starts_with("event_type."))
            {
                continue;
            }
            let (a, b) = (old.accept(judged_as, document), new.accept(judged_as, document));
            assert_ne!(a, b, "both sides say {a} of {document}: {change:?}");
            assert_eq!(a, *accepted_by == Side::Old, "{change:?}");
        }
    }
}

fn summary(change: &Change) -> String {
    let mut out = format!(
        "{} {} {}#{}: {}\n",
        change.class(Mode::Full),
        change.rule.id,
        change.subject,
        change.pointer,
        change.sentence()
    );
    for effect in &change.effects {
        out.push_str(&format!("  {} {}: ", effect.party, effect.class));
        out.push_str(&match &effect.witness {
            None => "cannot tell".to_owned(),
            Some(Witness::Document { judged_as, document, refusal, .. }) => {
                // Of an event whose payload is refused, the envelope says nothing more.
                let payload = document.get("payload").filter(|_| refusal.0.starts_with("/payload"));
                let text = payload.unwrap_or(document).to_string();
                let text = if text.len() > 300 {
                    format!("{}…", text.chars().take(300).collect::<String>())
                } else {
                    text
                };
                format!("{judged_as} {text} | {} {}", refusal.0, refusal.1)
            }
            Some(Witness::Answer { input, old, new }) => format!("{input}: {old} → {new}"),
        });
        out.push('\n');
    }
    out
}
