//! From which documents a type is reached, and on which way.

use super::contract::Contract;
use crate::json::schema;
use crate::json::schema::sample::PathSegment;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The name under which an envelope is judged.
pub(super) const ENVELOPE: &str = "envelope";
/// The name under which an envelope is judged for readers of history, who are sent nothing.
pub(super) const LENIENT: &str = "lenient envelope";

/// What a type is reached from, and on which way.
#[derive(Debug, Clone)]
pub(super) struct Root {
    /// How the document is called: an event type, `envelope`, or a type.
    pub judged_as: String,
    /// Its type on either side.
    pub type_name: String,
    pub path: Vec<PathSegment>,
}

/// The documents that two contracts share, and what each reaches.
pub(super) struct Roots {
    /// What it is judged as, its type, and the types that it reaches on either side.
    roots: Vec<(String, String, BTreeSet<String>)>,
}

impl Roots {
    pub(super) fn new(old: &Contract, new: &Contract) -> Self {
        let mut roots = Vec::new();
        let mut add = |judged_as: &str, type_name: &str| {
            if old.defs.contains_key(type_name) && new.defs.contains_key(type_name) {
                let mut reached = old.reaches(type_name);
                reached.extend(new.reaches(type_name));
                reached.insert(type_name.to_owned());
                roots.push((judged_as.to_owned(), type_name.to_owned(), reached));
            }
        };
        add(ENVELOPE, "Event");
        add(LENIENT, "LenientEvent");
        for (event_type, type_name) in new.event_types() {
            if old.events.get(event_type).is_some_and(|(_, old)| old.as_deref() == Some(type_name))
            {
                add(event_type, type_name);
            }
        }
        Self { roots }
    }

    /// What is judged by this type, directly or not.
    pub(super) fn touched(&self, type_name: &str) -> Vec<String> {
        self.roots
            .iter()
            .filter(|(_, _, reached)| reached.contains(type_name))
            .map(|(judged_as, ..)| judged_as.clone())
            .collect()
    }

    /// The roots with the ways from each to the type. A type that no root reaches is a root itself.
    pub(super) fn ways(&self, type_name: &str, old: &Contract, new: &Contract) -> Vec<Root> {
        let mut out = Vec::new();
        for (judged_as, root, _) in
            self.roots.iter().filter(|(_, _, reached)| reached.contains(type_name))
        {
            let mut paths: Vec<Vec<PathSegment>> = Vec::new();
            for contract in [new, old] {
                for path in paths_to(contract, root, type_name) {
                    if !paths.contains(&path) {
                        paths.push(path);
                    }
                }
            }
            out.extend(paths.into_iter().take(3).map(|path| Root {
                judged_as: judged_as.clone(),
                type_name: root.clone(),
                path,
            }));
        }
        if out.is_empty() {
            out.push(Root {
                judged_as: type_name.to_owned(),
                type_name: type_name.to_owned(),
                path: Vec::new(),
            });
        }
        out.sort_by_key(|r| r.path.len());
        out
    }
}

/// The shortest ways from a type to another.
fn paths_to(contract: &Contract, from: &str, to: &str) -> Vec<Vec<PathSegment>> {
    if from == to {
        return vec![Vec::new()];
    }
    let Some(schema) = contract.defs.get(from) else { return Vec::new() };
    let mut found = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut queue: VecDeque<(&Value, Vec<PathSegment>)> = VecDeque::from([(schema, Vec::new())]);
    while let Some((schema, path)) = queue.pop_front() {
        if path.len() > 8 || found.len() >= 3 {
            break;
        }
        if let Some(name) = schema::target(schema) {
            if name == to {
                found.push(path);
                continue;
            }
            let visits = seen.entry(name.to_owned()).or_default();
            *visits += 1;
            if *visits <= 2
                && let Some(target) = contract.defs.get(name)
            {
                queue.push_back((target, path));
            }
            continue;
        }
        for (name, inner) in schema::members(schema, "properties") {
            queue.push_back((inner, with(&path, PathSegment::Member(name.clone()))));
        }
        for (keyword, step) in
            [("items", PathSegment::Item), ("additionalProperties", PathSegment::AnyMember)]
        {
            if let Some(inner) = schema.get(keyword) {
                queue.push_back((inner, with(&path, step)));
            }
        }
        for inner in schema::list(schema, "prefixItems") {
            queue.push_back((inner, with(&path, PathSegment::Item)));
        }
        for keyword in ["allOf", "anyOf"] {
            for inner in schema::list(schema, keyword) {
                queue.push_back((inner, path.clone()));
            }
        }
        for keyword in ["if", "then", "else", "not"] {
            if let Some(inner) = schema.get(keyword) {
                queue.push_back((inner, path.clone()));
            }
        }
    }
    found
}

fn with(path: &[PathSegment], step: PathSegment) -> Vec<PathSegment> {
    let mut path = path.to_vec();
    path.push(step);
    path
}
