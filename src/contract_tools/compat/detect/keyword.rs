//! Differences in one keyword.

use super::{ANNOTATIONS, Finder, Node};
use crate::contract_tools::compat::class::Party;
use serde_json::Value;
use std::collections::BTreeSet;

/// Keywords whose larger value allows more, and those whose smaller value does.
const UPPER: &[&str] = &["maximum", "maxLength", "maxItems"];
const LOWER: &[&str] = &["minimum", "minLength", "minItems", "minProperties"];

impl Finder {
    pub(super) fn keyword(&mut self, node: Node<'_>, keyword: &str) {
        match keyword {
            "$defs" => {}
            annotation if ANNOTATIONS.contains(&annotation) => {}
            "properties" => self.properties(node),
            "required" => self.required(node),
            "additionalProperties" => self.additional_properties(node),
            "type" => self.types(node),
            "enum" => self.values(node),
            "const" => self.simple(node, "const.changed", keyword, &Party::ALL),
            "pattern" => self.simple(node, "pattern.changed", keyword, &Party::ALL),
            "format" => self.simple(node, "format.changed", keyword, &Party::ALL),
            "uniqueItems" => self.simple(node, "unique.changed", keyword, &Party::ALL),
            "items" => self.inner(node, keyword, node.positive, "schema.changed"),
            "prefixItems" => self.prefix_items(node),
            "anyOf" => self.branches(node),
            "allOf" => self.conditions(node),
            "if" | "not" | "then" | "else" => {
                let positive = node.positive && !matches!(keyword, "if" | "not");
                let added = node.new.contains_key(keyword);
                let rule = if added { "condition.added" } else { "condition.removed" };
                self.inner(node, keyword, positive, rule);
            }
            _ if UPPER.contains(&keyword) || LOWER.contains(&keyword) => self.bound(node, keyword),
            _ => self.simple(node, "schema.changed", keyword, &Party::ALL),
        }
    }

    fn simple(&mut self, node: Node<'_>, rule: &'static str, keyword: &str, parties: &[Party]) {
        self.push(node, node.differs(rule, keyword).hurting(parties));
    }

    /// A keyword that holds a schema. The rule names what it is that only one side has it.
    fn inner(&mut self, node: Node<'_>, keyword: &str, positive: bool, rule: &'static str) {
        match (node.old.get(keyword), node.new.get(keyword)) {
            (Some(was), Some(is)) => {
                self.schemas(was, is, &format!("{}/{keyword}", node.at), positive);
            }
            _ => self.simple(node, rule, keyword, &Party::ALL),
        }
    }

    fn additional_properties(&mut self, node: Node<'_>) {
        const KEYWORD: &str = "additionalProperties";
        let of = |side: &serde_json::Map<String, Value>| {
            side.get(KEYWORD).cloned().unwrap_or(Value::Bool(true))
        };
        match (&of(node.old), &of(node.new)) {
            (Value::Bool(false), _) => {
                self.simple(node, "object.opened", KEYWORD, &[Party::Reader]);
            }
            (_, Value::Bool(false)) => {
                self.simple(node, "object.closed", KEYWORD, &[Party::Producer]);
            }
            (Value::Bool(true), _) | (_, Value::Bool(true)) => {
                self.simple(node, "schema.changed", KEYWORD, &Party::ALL);
            }
            (was, is) => self.schemas(was, is, &format!("{}/{KEYWORD}", node.at), node.positive),
        }
    }

    fn types(&mut self, node: Node<'_>) {
        let set = |v: Option<&Value>| -> BTreeSet<String> {
            match v {
                Some(Value::String(one)) => [one.clone()].into(),
                Some(Value::Array(many)) => {
                    many.iter().filter_map(Value::as_str).map(str::to_owned).collect()
                }
                _ => BTreeSet::new(),
            }
        };
        let (was, is) = (set(node.old.get("type")), set(node.new.get("type")));
        let wider = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
            b.iter().all(|t| a.contains(t) || (t == "integer" && a.contains("number")))
        };
        let (rule, parties): (_, &[Party]) = if wider(&is, &was) {
            ("type.widened", &[Party::Reader])
        } else if wider(&was, &is) {
            ("type.narrowed", &[Party::Producer])
        } else {
            ("type.changed", &Party::ALL)
        };
        self.simple(node, rule, "type", parties);
    }

    fn values(&mut self, node: Node<'_>) {
        let (was, is) = node.lists("enum");
        let lost: Vec<Value> = was.iter().filter(|v| !is.contains(v)).cloned().collect();
        let gained: Vec<Value> = is.iter().filter(|v| !was.contains(v)).cloned().collect();
        let (rule, parties): (_, &[Party]) =
            match (node.old.contains_key("enum"), node.new.contains_key("enum")) {
                (true, true) if lost.is_empty() => ("enum.widened", &[Party::Reader]),
                (true, true) if gained.is_empty() => ("enum.narrowed", &[Party::Producer]),
                (true, true) => ("enum.changed", &Party::ALL),
                _ => ("schema.changed", &Party::ALL),
            };
        let some = |mut values: Vec<Value>| match values.len() {
            0 => None,
            1 => Some(values.remove(0)),
            _ => Some(Value::Array(values)),
        };
        let difference = node.differs(rule, "enum").between(some(lost), some(gained));
        self.push(node, difference.hurting(parties));
    }

    fn prefix_items(&mut self, node: Node<'_>) {
        let (was, is) = node.lists("prefixItems");
        if was.len() != is.len() {
            return self.simple(node, "schema.changed", "prefixItems", &Party::ALL);
        }
        for (i, (was, is)) in was.iter().zip(is).enumerate() {
            self.schemas(was, is, &format!("{}/prefixItems/{i}", node.at), node.positive);
        }
    }

    fn bound(&mut self, node: Node<'_>, keyword: &str) {
        let number = |v: Option<&Value>| v.and_then(Value::as_f64);
        let narrowed: (_, &[Party]) = ("range.narrowed", &[Party::Producer]);
        let widened: (_, &[Party]) = ("range.widened", &[Party::Reader]);
        let upper = UPPER.contains(&keyword);
        let (rule, parties) = match (number(node.old.get(keyword)), number(node.new.get(keyword))) {
            (None, Some(_)) => narrowed,
            (Some(_), None) => widened,
            (Some(was), Some(is)) if (is > was) == upper => widened,
            (Some(_), Some(_)) => narrowed,
            (None, None) => ("schema.changed", &Party::ALL[..]),
        };
        self.simple(node, rule, keyword, parties);
    }
}
