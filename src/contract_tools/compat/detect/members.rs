//! Differences in the members of an object: what it may hold, and what it must.

use super::edit::{edit, release, require, requires};
use super::{Finder, Node};
use crate::contract_tools::compat::class::Party;
use crate::json::pointer;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

fn closed(schema: &Map<String, Value>) -> bool {
    schema.get("additionalProperties") == Some(&Value::Bool(false))
}

impl Finder {
    pub(super) fn properties(&mut self, node: Node<'_>) {
        let members = |side: &Map<String, Value>| {
            side.get("properties").and_then(Value::as_object).cloned().unwrap_or_default()
        };
        let (was, is) = (members(node.old), members(node.new));
        for (name, old) in &was {
            match is.get(name) {
                Some(new) => {
                    let inner = pointer::member(&format!("{}/properties", node.at), name);
                    self.schemas(old, new, &inner, node.positive);
                }
                None => self.removed(node, name, old),
            }
        }
        for (name, new) in is.iter().filter(|(name, _)| !was.contains_key(*name)) {
            self.added(node, name, new);
        }
    }

    fn removed(&mut self, node: Node<'_>, name: &str, old: &Value) {
        let mut edited = node.old.clone();
        edit(&mut edited, "properties", |m| {
            m.shift_remove(name);
        });
        release(&mut edited, name);
        let (rule, parties): (_, &[Party]) = match (requires(node.old, name), closed(node.new)) {
            (true, _) => ("property.removed_required", &Party::ALL),
            (false, true) if closed(node.old) => {
                ("property.removed_from_closed", &[Party::Producer])
            }
            (false, true) => ("property.removed_from_closed", &Party::ALL),
            (false, false) => ("property.removed_from_open", &Party::ALL),
        };
        self.member(node, rule, name, edited, (Some(old.clone()), None), parties);
    }

    fn added(&mut self, node: Node<'_>, name: &str, new: &Value) {
        let mut edited = node.old.clone();
        edit(&mut edited, "properties", |m| {
            m.insert(name.to_owned(), new.clone());
        });
        let needed = requires(node.new, name);
        if needed {
            require(&mut edited, name);
        }
        let (rule, parties): (_, &[Party]) = match (needed, closed(node.old)) {
            (true, _) => ("property.added_required", &Party::ALL),
            (false, true) => ("property.added_to_closed", &[Party::Reader]),
            (false, false) => ("property.added_to_open", &Party::ALL),
        };
        self.member(node, rule, name, edited, (None, Some(new.clone())), parties);
    }

    /// A member that came or went. A refusal is due to it if it is missing, unknown, or wrong.
    fn member(
        &mut self,
        node: Node<'_>,
        rule: &'static str,
        name: &str,
        edited: Map<String, Value>,
        (old, new): (Option<Value>, Option<Value>),
        parties: &[Party],
    ) {
        let at = node.at;
        let place = pointer::member(&format!("{at}/properties"), name);
        let aims = vec![
            (format!("{at}/required"), Some(name.to_owned())),
            (format!("{at}/additionalProperties"), Some(name.to_owned())),
            (place.clone(), None),
        ];
        let difference = node.differs(rule, "properties").named(name).at(&place).aiming(aims);
        let difference = difference.between(old, new).isolated(Value::Object(edited));
        self.push(node, difference.hurting(parties));
    }

    pub(super) fn required(&mut self, node: Node<'_>) {
        let (was, is) = node.lists("required");
        let names = |list: &[Value]| -> BTreeSet<String> {
            list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let known = |side: &Map<String, Value>, name: &str| {
            side.get("properties").and_then(|p| p.get(name)).is_some()
        };
        let (old, new) = (node.old, node.new);
        let (was, is) = (names(was), names(is));
        // A member that came or went has been reported as that.
        for name in is.difference(&was).filter(|name| known(old, name) || !known(new, name)) {
            self.needs(node, "required.added", name, require, Party::Producer);
        }
        for name in was.difference(&is).filter(|name| known(new, name) || !known(old, name)) {
            self.needs(node, "required.removed", name, release, Party::Reader);
        }
    }

    fn needs(
        &mut self,
        node: Node<'_>,
        rule: &'static str,
        name: &str,
        edit: fn(&mut Map<String, Value>, &str),
        party: Party,
    ) {
        let mut edited = node.old.clone();
        edit(&mut edited, name);
        let aims = vec![(format!("{}/required", node.at), Some(name.to_owned()))];
        let difference = node.differs(rule, "required").named(name).between(None, None);
        let difference = difference.isolated(Value::Object(edited)).aiming(aims);
        self.push(node, difference.hurting(&[party]));
    }
}
