//! What is certain of a value. What stands here of one JSON type says nothing of values of others.

use super::expand::Literal;
use super::{Goal, No, Search};
use crate::json::decimal;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub(super) const NULL: u8 = 1;
pub(super) const BOOLEAN: u8 = 1 << 1;
/// Numbers without a fraction, however they are written.
pub(super) const INTEGER: u8 = 1 << 2;
/// Numbers with one.
pub(super) const FRACTION: u8 = 1 << 3;
pub(super) const NUMBER: u8 = INTEGER | FRACTION;
pub(super) const STRING: u8 = 1 << 4;
pub(super) const ARRAY: u8 = 1 << 5;
pub(super) const OBJECT: u8 = 1 << 6;
const ALL: u8 = (1 << 7) - 1;

/// The types that the keyword `type` names.
pub(super) fn types(value: &Value) -> Option<u8> {
    let one = |name: &Value| {
        Some(match name.as_str()? {
            "null" => NULL,
            "boolean" => BOOLEAN,
            "integer" => INTEGER,
            "number" => NUMBER,
            "string" => STRING,
            "array" => ARRAY,
            "object" => OBJECT,
            _ => return None,
        })
    };
    match value {
        Value::Array(names) => names.iter().try_fold(0, |all, name| Some(all | one(name)?)),
        name => one(name),
    }
}

/// The type of a value.
pub(super) fn type_of(value: &Value) -> u8 {
    match value {
        Value::Null => NULL,
        Value::Bool(_) => BOOLEAN,
        Value::Number(number) => {
            let whole = decimal::normal(&number.to_string());
            if whole.split_once('e').is_some_and(|(_, e)| e.starts_with('-')) {
                FRACTION
            } else {
                INTEGER
            }
        }
        Value::String(_) => STRING,
        Value::Array(_) => ARRAY,
        Value::Object(_) => OBJECT,
    }
}

/// Whether two values are one to JSON Schema, which does not care how numbers are written.
pub(super) fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => {
            decimal::normal(&a.to_string()) == decimal::normal(&b.to_string())
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| equal(a, b)))
        }
        (one, other) => one == other,
    }
}

/// What is certain of a member.
#[derive(Debug, Clone, Default)]
pub(super) struct Member<'s> {
    pub has: bool,
    pub lacks: bool,
    /// What its value has to be, if it is there.
    pub goals: Vec<Goal<'s>>,
    /// Whether a value has been looked for since something was learnt of it.
    pub looked_at: bool,
}

/// Names of members, or none: what is said of all others.
pub(super) type Listed<'s> = Option<&'s Map<String, Value>>;

/// What is certain.
#[derive(Debug, Clone)]
pub(super) struct Facts<'s> {
    /// The goals that have been taken apart.
    pub goals: Vec<Goal<'s>>,
    pub types: u8,
    /// The values that there are to choose from.
    pub one_of: Option<Vec<Value>>,
    pub none_of: Vec<Value>,
    pub patterns: Vec<(&'s str, bool)>,
    pub formats: Vec<(&'s str, bool)>,
    pub shortest: usize,
    pub longest: Option<usize>,
    pub least: Vec<(&'s Value, bool)>,
    pub most: Vec<(&'s Value, bool)>,
    pub items: Vec<(usize, Goal<'s>)>,
    pub some_item: Vec<(usize, Goal<'s>)>,
    pub item_at: BTreeMap<usize, Vec<Goal<'s>>>,
    pub fewest: usize,
    pub at_most: Option<usize>,
    pub distinct: bool,
    pub repeated: bool,
    pub members: BTreeMap<&'s str, Member<'s>>,
    pub others: Vec<(Listed<'s>, Goal<'s>)>,
    pub some_other: Vec<(Listed<'s>, Goal<'s>)>,
    pub names: Vec<Goal<'s>>,
    pub some_name: Vec<Goal<'s>>,
    pub fewest_members: usize,
    pub most_members: Option<usize>,
}

fn lower(bound: &mut Option<usize>, to: usize) {
    *bound = Some(bound.map_or(to, |now| now.min(to)));
}

impl<'s> Facts<'s> {
    /// Nothing but that it is none of these values.
    pub(super) fn new(none_of: Vec<Value>) -> Self {
        Self {
            goals: Vec::new(),
            types: ALL,
            one_of: None,
            none_of,
            patterns: Vec::new(),
            formats: Vec::new(),
            shortest: 0,
            longest: None,
            least: Vec::new(),
            most: Vec::new(),
            items: Vec::new(),
            some_item: Vec::new(),
            item_at: BTreeMap::new(),
            fewest: 0,
            at_most: None,
            distinct: false,
            repeated: false,
            members: BTreeMap::new(),
            others: Vec::new(),
            some_other: Vec::new(),
            names: Vec::new(),
            some_name: Vec::new(),
            fewest_members: 0,
            most_members: None,
        }
    }

    pub(super) fn learn(&mut self, literal: Literal<'s>) {
        match literal {
            Literal::Goal(_) | Literal::Unclear => {}
            Literal::Types(types) => self.types &= types,
            Literal::OneOf(values) => {
                let among = |v: &&Value| {
                    self.one_of.as_ref().is_none_or(|known| known.iter().any(|k| equal(k, v)))
                };
                self.one_of = Some(values.iter().filter(among).cloned().collect());
            }
            Literal::NoneOf(values) => self.none_of.extend(values.iter().cloned()),
            Literal::Pattern(pattern, holds) => self.patterns.push((pattern, holds)),
            Literal::Format(format, holds) => self.formats.push((format, holds)),
            Literal::Shortest(n) => self.shortest = self.shortest.max(n),
            Literal::Longest(n) => lower(&mut self.longest, n),
            Literal::Least(bound, itself) => self.least.push((bound, itself)),
            Literal::Most(bound, itself) => self.most.push((bound, itself)),
            Literal::Fewest(n) => self.fewest = self.fewest.max(n),
            Literal::AtMost(n) => lower(&mut self.at_most, n),
            Literal::FewestMembers(n) => self.fewest_members = self.fewest_members.max(n),
            Literal::MostMembers(n) => lower(&mut self.most_members, n),
            Literal::Items(from, goal) => self.items.push((from, goal)),
            Literal::SomeItem(from, goal) => {
                self.some_item.push((from, goal));
                self.fewest = self.fewest.max(from + 1);
            }
            Literal::ItemAt(i, goal) => self.item_at.entry(i).or_default().push(goal),
            Literal::Distinct => self.distinct = true,
            Literal::Repeated => {
                self.repeated = true;
                self.fewest = self.fewest.max(2);
            }
            Literal::Has(name) => self.members.entry(name).or_default().has = true,
            Literal::Lacks(name) => self.members.entry(name).or_default().lacks = true,
            Literal::Member(name, goal) => {
                let member = self.members.entry(name).or_default();
                member.goals.push(goal);
                member.looked_at = false;
            }
            Literal::Others(listed, goal) => self.others.push((listed, goal)),
            Literal::SomeOther(listed, goal) => self.some_other.push((listed, goal)),
            Literal::Names(goal) => self.names.push(goal),
            Literal::SomeName(goal) => self.some_name.push(goal),
        }
    }

    /// Whether the facts contradict each other at first sight.
    pub(super) fn is_hopeless(&mut self) -> bool {
        let over = |least: usize, most: Option<usize>| most.is_some_and(|most| least > most);
        if over(self.shortest, self.longest) {
            self.types &= !STRING;
        }
        if over(self.fewest, self.at_most) || (self.distinct && self.repeated) {
            self.types &= !ARRAY;
        }
        let torn = self.members.values().any(|m| m.has && m.lacks);
        if torn || over(self.fewest_members, self.most_members) {
            self.types &= !OBJECT;
        }
        if let Some(values) = &mut self.one_of {
            values.retain(|v| type_of(v) & self.types != 0);
            let left = values.iter().fold(0, |all, v| all | type_of(v));
            self.types &= left;
        }
        self.types == 0
    }
}

impl<'s> Search<'s, '_> {
    /// Whether a member that has to be there cannot be.
    pub(super) fn has_hopeless_member(&self, facts: &mut Facts<'s>, depth: usize) -> bool {
        if facts.types != OBJECT {
            return false;
        }
        let open: Vec<&'s str> = facts
            .members
            .iter()
            .filter(|(_, m)| m.has && !m.looked_at && m.goals.len() > 1)
            .map(|(name, _)| *name)
            .collect();
        open.into_iter().any(|name| {
            let goals = facts.members.get_mut(name).map(|m| {
                m.looked_at = true;
                m.goals.clone()
            });
            self.value(goals.unwrap_or_default(), Vec::new(), depth + 1) == Err(No::Contradiction)
        })
    }

    /// Whether an alternative contradicts the facts at first sight.
    pub(super) fn excluded(&self, facts: &Facts<'s>, alternative: &[Literal<'s>]) -> bool {
        alternative.iter().any(|literal| match literal {
            Literal::Types(types) => facts.types & types == 0,
            Literal::Goal(goal) => facts.goals.iter().any(|g| self.contradict(*g, *goal)),
            Literal::Has(name) => facts.members.get(name).is_some_and(|m| m.lacks),
            Literal::Lacks(name) => facts.members.get(name).is_some_and(|m| m.has),
            // Whoever lacks the member has nothing to fear of it.
            Literal::Member(name, goal) => facts.members.get(name).is_some_and(|m| {
                let needed =
                    m.has || alternative.iter().any(|l| matches!(l, Literal::Has(n) if n == name));
                needed && m.goals.iter().any(|g| self.contradict(*g, *goal))
            }),
            Literal::Longest(n) => facts.types == STRING && facts.shortest > *n,
            Literal::Shortest(n) => {
                facts.types == STRING && facts.longest.is_some_and(|most| most < *n)
            }
            _ => false,
        })
    }
}
