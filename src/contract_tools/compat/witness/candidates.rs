//! Documents near the place of a difference, and the changes that are tried on them.

use super::repair::{fill, repaired};
use super::sides::Sides;
use crate::contract_tools::compat::class::Side;
use crate::contract_tools::compat::detect::Difference;
use crate::contract_tools::compat::path::places;
use crate::contract_tools::compat::roots::Root;
use crate::contract_tools::compat::sample::{Sampler, anything};
use crate::contract_tools::compat::{algebra, pattern};
use crate::json::schema;
use crate::json::schema::sample::PathSegment;
use serde_json::{Map, Value};

/// A change of the value at one place.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Edit {
    Set(Value),
    Remove(String),
    Insert(String, Value),
    Merge(Map<String, Value>),
}

impl Edit {
    pub(super) fn apply(&self, document: &Value, place: &str) -> Option<Value> {
        let mut out = document.clone();
        let at = out.pointer_mut(place)?;
        match self {
            Self::Set(value) => *at = value.clone(),
            Self::Remove(name) => {
                at.as_object_mut()?.shift_remove(name)?;
            }
            Self::Insert(name, value) => {
                at.as_object_mut()?.insert(name.clone(), value.clone());
            }
            Self::Merge(members) => at.as_object_mut()?.extend(members.clone()),
        }
        (out != *document).then_some(out)
    }
}

/// The search for one difference, seen from one root.
pub(super) struct Search<'s, 'c> {
    pub(super) sides: &'s Sides<'c>,
    pub(super) difference: &'s Difference,
    pub(super) subject: &'s str,
    pub(super) root: &'s Root,
    pub(super) accepting: Side,
    pub(super) refusing: Side,
    pub(super) left: usize,
}

impl Search<'_, '_> {
    /// Valid documents in which the place of the difference is there: short ones first.
    pub(super) fn bases(&self, path: &[PathSegment]) -> Vec<Value> {
        let mut out: Vec<Value> = Vec::new();
        let overlays = self.overlays();
        for side in [self.accepting, self.refusing] {
            let contract = self.sides.contract(side);
            let sampler = Sampler { defs: &contract.defs };
            let type_name = &self.root.type_name;
            let Some(schema) = contract.defs.get(type_name) else { continue };
            let mut raw = Vec::new();
            for full in [false, true] {
                for cut in (0..=path.len()).rev().chain([0]) {
                    raw.push(sampler.smallest(schema, &path[..cut], full));
                }
            }
            raw.extend(
                self.sides.seeds.get(&self.root.judged_as).into_iter().flatten().take(6).cloned(),
            );
            let seeds = raw.len();
            for i in 0..seeds {
                let filled = fill(&raw[i], schema, path, &sampler);
                raw.push(filled);
            }
            for i in 0..raw.len().min(24) {
                for overlay in &overlays {
                    for place in places(&raw[i], path) {
                        raw.extend(Edit::Merge(overlay.clone()).apply(&raw[i], &place));
                    }
                }
            }
            for document in raw {
                if !self.sides.steps.are_left() {
                    break;
                }
                for side in [self.accepting, self.refusing] {
                    let repaired = self.repaired(document.clone(), side);
                    if self.sides.accepts(side, &self.root.type_name, &repaired)
                        && !out.contains(&repaired)
                    {
                        out.push(repaired);
                    }
                }
            }
        }
        out.sort_by_cached_key(|d| d.to_string().len());
        out.truncate(60);
        out
    }

    /// Adds what a side finds missing.
    fn repaired(&self, document: Value, side: Side) -> Value {
        if !self.sides.steps.judge(&document) {
            return document;
        }
        repaired(document, self.sides.contract(side), self.sides.gate(side), &self.root.type_name)
    }

    /// The schemas around the difference, on both sides.
    fn nodes(&self) -> Vec<(Side, Value)> {
        let mut out = Vec::new();
        for side in [Side::Old, Side::New] {
            let Some(schema) = self.sides.contract(side).defs.get(self.subject) else { continue };
            out.extend(schema.pointer(&self.difference.node).map(|n| (side, n.clone())));
        }
        out.extend(self.difference.old.clone().filter(Value::is_object).map(|n| (Side::Old, n)));
        out.extend(self.difference.new.clone().filter(Value::is_object).map(|n| (Side::New, n)));
        out
    }

    /// Objects that make the conditions around the difference apply.
    fn overlays(&self) -> Vec<Map<String, Value>> {
        let mut out = Vec::new();
        for (side, node) in self.nodes() {
            let sampler = Sampler { defs: &self.sides.contract(side).defs };
            conditions(&node, &sampler, &mut out, 0);
        }
        out.dedup();
        out.truncate(24);
        out
    }

    /// Changes that may tell the two sides apart: the bounds of the schemas around the difference.
    pub(super) fn near(&self) -> Vec<Edit> {
        let name = &self.difference.name;
        let mut out =
            vec![Edit::Remove(name.clone()), Edit::Insert("unlisted".to_owned(), "text".into())];
        // A member that came or went: what it takes, and what it does not.
        if self.difference.rule.starts_with("property.") {
            out.extend(anything().into_iter().map(|v| Edit::Insert(name.clone(), v)));
        }
        for (side, node) in self.nodes() {
            let sampler = Sampler { defs: &self.sides.contract(side).defs };
            out.extend(sampler.borders(&node, 0).into_iter().map(Edit::Set));
        }
        unique(out)
    }

    /// More of them: what one pattern or schema accepts and the other refuses, members that
    /// conditions speak of, anything.
    pub(super) fn far(&self) -> Vec<Edit> {
        let mut out = Vec::new();
        let name = self.difference.name.clone();
        if let Some((old, new)) = &self.difference.isolated {
            let (taken, removed) =
                if self.accepting == Side::Old { (old, new) } else { (new, old) };
            if let (Some(a), Some(b)) = (
                taken.get("pattern").and_then(Value::as_str),
                removed.get("pattern").and_then(Value::as_str),
            ) && let pattern::Difference::Texts(texts) = pattern::difference(a, Some(b), 40)
            {
                out.extend(texts.into_iter().map(|t| Edit::Set(Value::String(t))));
            }
            let both = self.sides.comparable(taken, removed);
            if let Some(rest) = both.and_then(|(a, b)| algebra::difference(&a, &b)) {
                let defs =
                    rest.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
                out.extend(Sampler { defs: &defs }.borders(&rest, 0).into_iter().map(Edit::Set));
            }
        }
        let mut members: Vec<(String, Value)> = Vec::new();
        for (side, node) in self.nodes() {
            let sampler = Sampler { defs: &self.sides.contract(side).defs };
            described(&node, &sampler, &mut members, 0);
        }
        for (member, value) in members {
            out.push(Edit::Remove(member.clone()));
            out.push(Edit::Insert(member, value));
        }
        out.extend(anything().into_iter().map(|v| Edit::Insert(name.clone(), v)));
        out.extend(anything().into_iter().map(Edit::Set));
        unique(out)
    }
}

/// The edits without repetitions, at most as many as are worth trying.
fn unique(edits: Vec<Edit>) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::new();
    for edit in edits {
        if !out.contains(&edit) {
            out.push(edit);
        }
    }
    out.truncate(400);
    out
}

/// Objects that fit the `if` of a condition, one for each value that its members may have.
pub(super) fn conditions(
    schema: &Value,
    sampler: &Sampler<'_>,
    out: &mut Vec<Map<String, Value>>,
    depth: usize,
) {
    if depth > 4 {
        return;
    }
    let schema = sampler.resolve(schema);
    for keyword in ["if", "not"] {
        let Some(inner) = schema.get(keyword) else { continue };
        if let Value::Object(object) = sampler.smallest(inner, &[], true) {
            for (name, _) in object.clone() {
                for node in sampler.inside(inner, &PathSegment::Member(name.clone())) {
                    for value in schema::list(node, "enum").take(8) {
                        let mut other = object.clone();
                        other.insert(name.clone(), value.clone());
                        out.push(other);
                    }
                }
            }
            out.push(object);
        }
        conditions(inner, sampler, out, depth + 1);
    }
    for keyword in ["allOf", "anyOf"] {
        for inner in schema::list(schema, keyword) {
            conditions(inner, sampler, out, depth + 1);
        }
    }
}

/// Members that a schema speaks of, each with values at its borders.
fn described(schema: &Value, sampler: &Sampler<'_>, out: &mut Vec<(String, Value)>, depth: usize) {
    if depth > 4 || out.len() > 300 {
        return;
    }
    let schema = sampler.resolve(schema);
    for (name, inner) in schema::members(schema, "properties") {
        out.extend(sampler.borders(inner, 2).into_iter().take(12).map(|v| (name.clone(), v)));
    }
    for keyword in ["allOf", "anyOf"] {
        for inner in schema::list(schema, keyword) {
            described(inner, sampler, out, depth + 1);
        }
    }
    for keyword in ["if", "then", "else", "not"] {
        if let Some(inner) = schema.get(keyword) {
            described(inner, sampler, out, depth + 1);
        }
    }
}
