//! The policy files of two contracts.

mod codes;
mod cutover;
mod lanes;
mod limits;
mod parts;

use super::change::{Change, Effect, Witness};
use super::class::Party;
use super::rules::Rule;
use super::witness::Sides;
use crate::json::pointer;
use parts::{item, parts};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The changes of all policy files.
pub(super) fn changes(sides: &Sides<'_>) -> Vec<Change> {
    let mut out = Found { sides, changes: Vec::new() };
    let mut names: Vec<&String> =
        sides.old.policies.keys().chain(sides.new.policies.keys()).collect();
    names.sort();
    names.dedup();
    for name in names {
        let (was, is) = (sides.old.policies.get(name), sides.new.policies.get(name));
        if was == is {
            continue;
        }
        let empty = Value::Object(Map::new());
        let (was, is) = (was.unwrap_or(&empty), is.unwrap_or(&empty));
        match name.as_str() {
            "cutover" => out.cutover(was, is),
            "limits" => out.limits(was, is),
            "lane_aliases" => out.mapping("lane_aliases", "/aliases", was, is),
            "sync_lanes" => {
                out.mapping("sync_lanes", "/v1", was, is);
                out.mapping("sync_lanes", "/v2", was, is);
            }
            "check_run_conclusions" => {
                out.mapping("check_run_conclusions", "/conclusions", was, is);
            }
            "legacy_replacements" => {
                for part in ["/keys", "/event_names", "/aggregate_names"] {
                    out.mapping("legacy_replacements", part, was, is);
                }
            }
            "transitions" => out.transitions(was, is),
            // Their effects: the moves, and the list of event types.
            "terminal_states" => out.terminal(was, is),
            "reserved_event_types" => out.reasons(was, is),
            "violation_codes" => out.codes(was, is),
            _ => out.other(name, was, is),
        }
    }
    out.moves();
    out.rest();
    out.changes
}

struct Found<'s, 'c> {
    sides: &'s Sides<'c>,
    changes: Vec<Change>,
}

/// A change of one policy.
struct Edit<'e> {
    rule: &'e str,
    policy: &'e str,
    /// Pointer in the policy file.
    at: &'e str,
    name: &'e str,
    old: Option<Value>,
    new: Option<Value>,
    /// Whom it hurts, and the proof.
    hurts: Vec<(Party, Option<Witness>)>,
}

impl<'e> Edit<'e> {
    const fn new(rule: &'e str, policy: &'e str, at: &'e str, name: &'e str) -> Self {
        Self { rule, policy, at, name, old: None, new: None, hurts: Vec::new() }
    }

    fn between(mut self, old: Option<&Value>, new: Option<&Value>) -> Self {
        (self.old, self.new) = (old.cloned(), new.cloned());
        self
    }

    fn hurting(mut self, party: Party, witness: Option<Witness>) -> Self {
        self.hurts.push((party, witness));
        self
    }
}

fn texts(value: &Value, list: &str) -> BTreeSet<String> {
    value[list]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// What each side answers to a question.
fn answer(input: Value, old: Value, new: Value) -> Option<Witness> {
    Some(Witness::Answer { input, old, new })
}

impl Found<'_, '_> {
    fn add(&mut self, edit: Edit<'_>) {
        let rule = Rule::find(edit.rule).expect("the rule exists");
        let effect = |(party, witness)| Effect::new(rule, party, witness);
        self.changes.push(Change {
            rule,
            subject: format!("policy/{}", edit.policy),
            pointer: edit.at.to_owned(),
            place: Some((format!("policy/{}.json", edit.policy), edit.at.to_owned())),
            line: None,
            name: edit.name.to_owned(),
            old: edit.old,
            new: edit.new,
            touches: Vec::new(),
            effects: edit.hurts.into_iter().map(effect).collect(),
        });
    }

    /// A policy of which we know no more than that it differs.
    fn other(&mut self, name: &str, was: &Value, is: &Value) {
        for part in parts(was, is) {
            let told = part.at.rsplit('/').next().unwrap_or(name).to_owned();
            let told = pointer::unescape(&told).into_owned();
            if part.is_prose() {
                let edit = Edit::new("annotation.changed", name, &part.at, &told);
                self.add(edit.between(part.old, part.new));
            } else {
                self.unclear(name, &part.at, &told, part.old, part.new);
            }
        }
    }

    /// The reasons of reserved names; which names there are is told with the event types.
    fn reasons(&mut self, was: &Value, is: &Value) {
        let entries = |v: &Value| v["reserved"].as_array().cloned().unwrap_or_default();
        let before = entries(was);
        for (i, entry) in entries(is).iter().enumerate() {
            let old = before.iter().find(|o| o["event_type"] == entry["event_type"]);
            if let Some(old) = old.filter(|o| o["reason"] != entry["reason"]) {
                let pointer = format!("/reserved/{i}/reason");
                self.reworded("reserved_event_types", &pointer, &old["reason"], &entry["reason"]);
            }
        }
    }

    /// Nothing but words, or what no rule knows of: the digest moves all the same.
    fn reworded(&mut self, policy: &str, at: &str, old: &Value, new: &Value) {
        for part in parts(old, new) {
            let pointer = format!("{at}{}", part.at);
            let name = pointer.rsplit('/').next().unwrap_or(policy).to_owned();
            let edit = Edit::new("annotation.changed", policy, &pointer, &name);
            self.add(edit.between(part.old, part.new));
        }
    }

    /// A policy that differs where nothing has told of it.
    fn rest(&mut self) {
        let (old, new) = (&self.sides.old.policies, &self.sides.new.policies);
        for (name, is) in new {
            let Some(was) = old.get(name).filter(|was| *was != is) else { continue };
            let subject = format!("policy/{name}");
            let told = self.changes.iter().any(|c| c.subject == subject);
            // Names that come and go are told with the event types, and moves with the transitions.
            let elsewhere = name == "reserved_event_types" && {
                let count = |v: &Value| v["reserved"].as_array().map(Vec::len);
                count(was) != count(is)
            };
            if !told && !elsewhere {
                self.reworded(name, "", was, is);
            }
        }
    }

    /// What follows cannot be told: it counts like a break until it is approved.
    fn unclear(
        &mut self,
        policy: &str,
        pointer: &str,
        name: &str,
        old: Option<&Value>,
        new: Option<&Value>,
    ) {
        let edit = Edit::new("policy.changed", policy, pointer, name).between(old, new);
        self.add(Party::ALL.into_iter().fold(edit, |edit, party| edit.hurting(party, None)));
    }
}
