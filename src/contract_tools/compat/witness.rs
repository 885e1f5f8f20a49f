//! The search for a document on which two contracts differ, for the reason that a difference gives.
//!
//! Candidates are made from valid documents by changes near the place of the difference, then by
//! chance (a fixed sequence, so that one comparison always finds the same). Both gates judge every
//! candidate.

use super::algebra;
use super::change::{Party, Side, Witness};
use super::contract::Contract;
use super::detect::Difference;
use super::judge::{Judge, Reason, token};
use super::pattern;
use super::sample::{Sampler, Step, anything};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What a type is reached from, and on which way.
#[derive(Debug, Clone)]
pub(super) struct Root {
    /// How the document is called: an event type, `envelope`, or a type.
    pub judged_as: String,
    /// Its type on either side.
    pub type_name: String,
    pub path: Vec<Step>,
}

/// Two contracts with their judges.
pub(super) struct Sides<'c> {
    pub old: &'c Contract,
    pub new: &'c Contract,
    pub old_judge: Judge<'c>,
    pub new_judge: Judge<'c>,
    /// Valid documents that somebody wrote, by event type.
    pub seeds: &'c BTreeMap<String, Vec<Value>>,
}

/// How many documents by chance are tried for one difference.
const CHANCES: usize = 400;
/// How many documents are judged for one difference and root.
const MOST: usize = 6000;

impl<'c> Sides<'c> {
    pub(super) fn contract(&self, side: Side) -> &'c Contract {
        match side {
            Side::Old => self.old,
            Side::New => self.new,
        }
    }

    pub(super) fn judge(&self, side: Side) -> &Judge<'c> {
        match side {
            Side::Old => &self.old_judge,
            Side::New => &self.new_judge,
        }
    }

    /// A witness for one party against one difference, seen from one root.
    pub(super) fn witness(
        &self,
        difference: &Difference,
        subject: &str,
        root: &Root,
        party: Party,
    ) -> Option<Witness> {
        let (accepting, refusing) = sides(party);
        let mut search =
            Search { sides: self, difference, subject, root, accepting, refusing, left: MOST };
        search.run()
    }
}

impl Sides<'_> {
    /// A document that both sides accept and that leaves a member out, with what each takes for it:
    /// the answer to a default that differs. The member is named by its object's schema and its
    /// name.
    pub(super) fn without_member(
        &self,
        difference: &Difference,
        subject: &str,
        root: &Root,
        (holder, name): (&str, &str),
    ) -> Option<Witness> {
        let around = Difference {
            node: holder.to_owned(),
            name: name.to_owned(),
            isolated: None,
            ..difference.clone()
        };
        let (accepting, refusing) = (Side::Old, Side::New);
        let search = Search {
            sides: self,
            difference: &around,
            subject,
            root,
            accepting,
            refusing,
            left: MOST,
        };
        let mut path = root.path.clone();
        path.extend(steps(holder));
        let taken = |default: &Option<Value>| serde_json::json!({name: default.clone().unwrap_or_else(|| "absent".into())});
        for mut document in search.bases(&path) {
            for place in places(&document, &path) {
                if let Some(Value::Object(object)) = document.pointer_mut(&place) {
                    object.shift_remove(name);
                }
            }
            let accepts = |side| self.judge(side).accepts(&root.type_name, &document);
            if !places(&document, &path).is_empty() && accepts(accepting) && accepts(refusing) {
                let (old, new) = (taken(&difference.old), taken(&difference.new));
                return Some(Witness::Answer { input: document, old, new });
            }
        }
        None
    }
}

/// Who accepts and who refuses when this party is hurt.
pub(super) fn sides(party: Party) -> (Side, Side) {
    match party {
        Party::Producer => (Side::Old, Side::New),
        Party::Reader => (Side::New, Side::Old),
    }
}

struct Search<'s, 'c> {
    sides: &'s Sides<'c>,
    difference: &'s Difference,
    subject: &'s str,
    root: &'s Root,
    accepting: Side,
    refusing: Side,
    left: usize,
}

impl Search<'_, '_> {
    fn run(&mut self) -> Option<Witness> {
        let mut path = self.root.path.clone();
        path.extend(steps(&self.difference.node));
        let bases = self.bases(&path);
        for base in &bases {
            if let Some(found) = self.try_one(base, &path) {
                return Some(found);
            }
        }
        // The algebra and the automata cost more than a look at the bounds.
        let near = self.near();
        if let Some(found) = self.try_all(&bases, &near, &path) {
            return Some(found);
        }
        let mut edits = self.far();
        edits.retain(|e| !near.contains(e));
        if let Some(found) = self.try_all(&bases, &edits, &path) {
            return Some(found);
        }
        edits.extend(near);
        self.by_chance(&bases, &edits, &path)
    }

    fn try_all(&mut self, bases: &[Value], edits: &[Edit], path: &[Step]) -> Option<Witness> {
        for edit in edits {
            for base in bases {
                for place in places(base, path) {
                    if let Some(document) = edit.apply(base, &place)
                        && let Some(found) = self.try_one(&document, path)
                    {
                        return Some(found);
                    }
                }
            }
        }
        None
    }

    /// A few pairs of edits, drawn by a fixed sequence.
    fn by_chance(&mut self, bases: &[Value], edits: &[Edit], path: &[Step]) -> Option<Witness> {
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        let mut draw = |n: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state % (n.max(1) as u64)).unwrap_or(0)
        };
        if bases.is_empty() || edits.is_empty() {
            return None;
        }
        for _ in 0..CHANCES {
            let mut document = bases[draw(bases.len())].clone();
            for _ in 0..2 + draw(2) {
                let places = places(&document, path);
                if places.is_empty() {
                    break;
                }
                let place = places[draw(places.len())].clone();
                if let Some(next) = edits[draw(edits.len())].apply(&document, &place) {
                    document = next;
                }
            }
            if let Some(found) = self.try_one(&document, path) {
                return Some(found);
            }
        }
        None
    }

    /// Judges one document by both gates.
    fn try_one(&mut self, document: &Value, path: &[Step]) -> Option<Witness> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        if !self.sides.judge(self.accepting).accepts(&self.root.type_name, document)
            || self.sides.judge(self.refusing).accepts(&self.root.type_name, document)
        {
            return None;
        }
        let reasons = self.sides.judge(self.refusing).reasons(&self.root.type_name, document);
        let meant = reasons.iter().flat_map(Reason::all).find(|r| self.is_meant(r));
        let reason =
            meant.or_else(|| reasons.iter().find(|r| r.opaque && leads(&r.instance, path)))?;
        Some(Witness::Document {
            judged_as: self.root.judged_as.clone(),
            document: document.clone(),
            accepted_by: self.accepting,
            refusal: (reason.instance.clone(), reason.sentence.clone()),
        })
    }

    /// Whether a refusal is due to the difference.
    fn is_meant(&self, reason: &Reason) -> bool {
        let same = reason.subject == self.subject;
        let below =
            |a: &str, b: &str| a == b || (a.starts_with(b) && a[b.len()..].starts_with('/'));
        // A reference to another type leaves the subject: what fails there fails at the place of
        // the difference.
        let path_meant =
            self.difference.rule == "ref.changed" || self.difference.rule.starts_with("type.");
        if path_meant && !same {
            let mut path = self.root.path.clone();
            path.extend(steps(&self.difference.node));
            return covers(&reason.instance, &path);
        }
        same && self.difference.aims.iter().any(|(aim, name)| {
            let named = name.as_ref().is_none_or(|n| reason.names.contains(n));
            named && (below(&reason.pointer, aim) || (reason.opaque && below(aim, &reason.pointer)))
        })
    }

    /// Valid documents in which the place of the difference is there: short ones first.
    fn bases(&self, path: &[Step]) -> Vec<Value> {
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
                    raw.push(sampler.smallest(schema, &path[..cut], full, 0));
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
                for judge in [self.accepting, self.refusing] {
                    let repaired = self.repaired(document.clone(), judge);
                    if self.sides.judge(judge).accepts(&self.root.type_name, &repaired)
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
        repaired(document, self.sides.contract(side), self.sides.judge(side), &self.root.type_name)
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
    fn near(&self) -> Vec<Edit> {
        let mut out = vec![
            Edit::Remove(self.difference.name.clone()),
            Edit::Insert("unlisted".to_owned(), "text".into()),
        ];
        for (side, node) in self.nodes() {
            let sampler = Sampler { defs: &self.sides.contract(side).defs };
            out.extend(sampler.borders(&node, 0).into_iter().map(Edit::Set));
        }
        unique(out)
    }

    /// More of them: what one pattern or schema accepts and the other refuses, members that
    /// conditions speak of, anything.
    fn far(&self) -> Vec<Edit> {
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
            let defs = merged(&self.sides.old.defs, &self.sides.new.defs);
            if let Some(rest) =
                algebra::difference(&with_defs(taken, &defs), &with_defs(removed, &defs))
            {
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

/// A document with what the type finds missing in it.
fn repaired(mut document: Value, contract: &Contract, judge: &Judge<'_>, type_name: &str) -> Value {
    let sampler = Sampler { defs: &contract.defs };
    let Some(schema) = contract.defs.get(type_name) else { return document };
    for _ in 0..6 {
        let missing = judge.missing(type_name, &document);
        if missing.is_empty() {
            break;
        }
        for (at, name) in missing {
            let mut nodes = vec![schema];
            for part in at.split('/').skip(1) {
                let step = if part.parse::<usize>().is_ok() {
                    Step::Item
                } else {
                    Step::Member(unescaped(part))
                };
                nodes = nodes.iter().flat_map(|n| sampler.inside(n, &step)).collect();
            }
            let step = Step::Member(name.clone());
            let inner: Vec<&Value> = nodes.iter().flat_map(|n| sampler.inside(n, &step)).collect();
            let made = inner
                .iter()
                .map(|i| sampler.smallest(i, &[], false, 0))
                .find(|v| !v.is_null())
                .unwrap_or(Value::Null);
            if let Some(Value::Object(object)) = document.pointer_mut(&at) {
                object.insert(name, made);
            }
        }
    }
    document
}

/// A small document that a type accepts: one that somebody wrote, or else one made from the schema.
pub(crate) fn valid_example(
    contract: &Contract,
    type_name: &str,
    written: &[Value],
) -> Option<Value> {
    let judge = Judge::new(contract);
    let mut written: Vec<&Value> = written.iter().collect();
    written.sort_by_cached_key(|d| d.to_string().len());
    if let Some(found) = written.into_iter().find(|d| judge.accepts(type_name, d)) {
        return Some(found.clone());
    }
    let sampler = Sampler { defs: &contract.defs };
    let schema = contract.defs.get(type_name)?;
    let mut overlays = Vec::new();
    conditions(schema, &sampler, &mut overlays, 0);
    let plain = [false, true].map(|full| sampler.smallest(schema, &[], full, 0));
    let merged: Vec<Value> =
        overlays.into_iter().filter_map(|o| Edit::Merge(o).apply(&plain[0], "")).collect();
    let made = plain.into_iter().chain(merged).map(|d| repaired(d, contract, &judge, type_name));
    made.into_iter().find(|d| judge.accepts(type_name, d))
}

/// A change of the value at one place.
#[derive(Debug, Clone, PartialEq)]
enum Edit {
    Set(Value),
    Remove(String),
    Insert(String, Value),
    Merge(Map<String, Value>),
}

impl Edit {
    fn apply(&self, document: &Value, place: &str) -> Option<Value> {
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

/// The steps in documents that a pointer into a schema takes.
pub(super) fn steps(pointer: &str) -> Vec<Step> {
    let mut tokens = pointer.split('/').skip(1).map(unescaped);
    let mut out = Vec::new();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "properties" => out.extend(tokens.next().map(Step::Member)),
            "items" => out.push(Step::Item),
            "prefixItems" => {
                tokens.next();
                out.push(Step::Item);
            }
            "additionalProperties" => out.push(Step::AnyMember),
            "allOf" | "anyOf" => {
                tokens.next();
            }
            _ => {}
        }
    }
    out
}

fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// The places in a document that a path leads to.
fn places(document: &Value, path: &[Step]) -> Vec<String> {
    let mut at = vec![(String::new(), document)];
    for step in path {
        let mut next = Vec::new();
        for (pointer, value) in at {
            match (step, value) {
                (Step::Member(name), Value::Object(object)) => {
                    next.extend(
                        object.get(name).map(|v| (format!("{pointer}/{}", token(name)), v)),
                    );
                }
                (Step::AnyMember, Value::Object(object)) => next.extend(
                    object.iter().map(|(name, v)| (format!("{pointer}/{}", token(name)), v)),
                ),
                (Step::Item, Value::Array(values)) => next
                    .extend(values.iter().enumerate().map(|(i, v)| (format!("{pointer}/{i}"), v))),
                _ => {}
            }
        }
        at = next;
    }
    at.truncate(3);
    at.into_iter().map(|(pointer, _)| pointer).collect()
}

/// Whether a place in a document lies on the way that the path takes.
fn leads(instance: &str, path: &[Step]) -> bool {
    let parts: Vec<&str> = instance.split('/').skip(1).collect();
    parts.len() <= path.len() && agree(&parts, path)
}

/// Whether a place in a document is what the path leads to, or inside it.
fn covers(instance: &str, path: &[Step]) -> bool {
    let parts: Vec<&str> = instance.split('/').skip(1).collect();
    parts.len() >= path.len() && agree(&parts, path)
}

fn agree(parts: &[&str], path: &[Step]) -> bool {
    parts.iter().zip(path).all(|(part, step)| match step {
        Step::Member(name) => unescaped(part) == *name,
        Step::Item => part.parse::<usize>().is_ok(),
        Step::AnyMember => true,
    })
}

/// The document with the place of the path filled in where it is missing or null.
fn fill(document: &Value, schema: &Value, path: &[Step], sampler: &Sampler<'_>) -> Value {
    let Some((step, rest)) = path.split_first() else { return document.clone() };
    let inner = sampler.inside(schema, step);
    let Some(inner) =
        inner.iter().find(|i| rest.first().is_none_or(|s| !sampler.inside(i, s).is_empty()))
    else {
        return document.clone();
    };
    let made = |present: Option<&Value>| match present {
        Some(value) if !value.is_null() => fill(value, inner, rest, sampler),
        _ => sampler.smallest(inner, rest, false, 0),
    };
    let mut out = document.clone();
    match (step, &mut out) {
        (Step::Member(name), Value::Object(object)) => {
            let value = made(object.get(name));
            object.insert(name.clone(), value);
        }
        (Step::AnyMember, Value::Object(object)) => {
            let name = object.keys().next().cloned().unwrap_or_else(|| "name".to_owned());
            let value = made(object.get(&name));
            object.insert(name, value);
        }
        (Step::Item, Value::Array(values)) => {
            let value = made(values.first());
            match values.first_mut() {
                Some(first) => *first = value,
                None => values.push(value),
            }
        }
        _ => {}
    }
    out
}

/// Objects that fit the `if` of a condition, one for each value that its members may have.
fn conditions(
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
        if let Value::Object(object) = sampler.smallest(inner, &[], true, 0) {
            for (name, _) in object.clone() {
                for node in sampler.inside(inner, &Step::Member(name.clone())) {
                    for value in
                        node.get("enum").and_then(Value::as_array).into_iter().flatten().take(8)
                    {
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
        for inner in schema.get(keyword).and_then(Value::as_array).into_iter().flatten() {
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
    for (name, inner) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        out.extend(sampler.borders(inner, 2).into_iter().take(12).map(|v| (name.clone(), v)));
    }
    for keyword in ["allOf", "anyOf"] {
        for inner in schema.get(keyword).and_then(Value::as_array).into_iter().flatten() {
            described(inner, sampler, out, depth + 1);
        }
    }
    for keyword in ["if", "then", "else", "not"] {
        if let Some(inner) = schema.get(keyword) {
            described(inner, sampler, out, depth + 1);
        }
    }
}

/// A schema with definitions to resolve its references by: those that it reaches.
pub(super) fn with_defs(schema: &Value, defs: &Map<String, Value>) -> Value {
    const ROOT: &str = "\u{0}root";
    let mut all = defs.clone();
    all.insert(ROOT.to_owned(), schema.clone());
    crate::contract::registry::self_contained(&all, ROOT).unwrap_or_else(|| schema.clone())
}

/// The definitions of both sides; where both have one, the old one.
pub(super) fn merged(old: &Map<String, Value>, new: &Map<String, Value>) -> Map<String, Value> {
    let mut out = old.clone();
    for (name, schema) in new {
        if !out.contains_key(name) {
            out.insert(name.clone(), schema.clone());
        }
    }
    out
}
