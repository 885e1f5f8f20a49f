//! A value made of what is certain of it.

use super::facts::{
    ARRAY, BOOLEAN, FRACTION, Facts, INTEGER, NULL, OBJECT, STRING, equal, type_of,
};
use super::{Goal, No, Search, numbers};
use crate::contract_tools::compat::pattern::{self, Difference, Texts};
use serde_json::{Value, json};

/// How many strings are looked at for one that has a format.
const SOME: usize = 40;

/// Strings of well-known formats.
const FORMATTED: &[&str] = &[
    "https://example.com/",
    "2026-01-15T10:00:00Z",
    "2026-01-15",
    "a@example.com",
    "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
    "text",
    "%zz",
    "",
];

impl<'s> Search<'s, '_> {
    /// A value of which all facts are true.
    pub(super) fn make(&self, facts: &mut Facts<'s>, depth: usize) -> Result<Value, No> {
        if let Some(values) = facts.one_of.clone() {
            return self.first_of(values, |value| self.check(facts, &value));
        }
        let kinds = [STRING, OBJECT, ARRAY, INTEGER, BOOLEAN, NULL, FRACTION];
        let kinds = kinds.into_iter().filter(|kind| facts.types & kind != 0).collect();
        let free = |values: Vec<Value>, facts: &Facts<'_>| {
            let mut values = values.into_iter();
            let is_free = |v: &Value| !facts.none_of.iter().any(|other| equal(other, v));
            values.find(is_free).ok_or(No::Contradiction)
        };
        self.first_of(kinds, |kind| match kind {
            NULL => free(vec![Value::Null], facts),
            BOOLEAN => free(vec![json!(true), json!(false)], facts),
            INTEGER => numbers::integer(facts),
            FRACTION => numbers::fraction(facts),
            STRING => self.string(facts),
            ARRAY => self.array(facts, depth),
            _ => self.object(&mut facts.clone(), depth),
        })
    }

    /// The value of a vocabulary, if the facts are true of it.
    fn check(&self, facts: &Facts<'s>, value: &Value) -> Result<Value, No> {
        if type_of(value) & facts.types == 0 || facts.none_of.iter().any(|v| equal(v, value)) {
            return Err(No::Contradiction);
        }
        let kind = type_of(value);
        let mut only = Facts::new(Vec::new());
        only.types = kind;
        match kind {
            NULL | BOOLEAN => Ok(value.clone()),
            STRING => {
                let text =
                    format!("^(?:{})$", pattern::literal(value.as_str().unwrap_or_default()));
                only.patterns.clone_from(&facts.patterns);
                only.formats.clone_from(&facts.formats);
                (only.shortest, only.longest) = (facts.shortest, facts.longest);
                self.text(&only, &[(&text, true)])
            }
            INTEGER | FRACTION => numbers::check(facts, value),
            // Objects and lists as constants are rare: only what nothing else is said of is clear.
            ARRAY
                if facts.items.is_empty()
                    && facts.item_at.is_empty()
                    && facts.some_item.is_empty()
                    && facts.fewest == 0
                    && facts.at_most.is_none()
                    && !facts.distinct
                    && !facts.repeated =>
            {
                Ok(value.clone())
            }
            OBJECT
                if facts.members.is_empty()
                    && facts.others.is_empty()
                    && facts.some_other.is_empty()
                    && facts.names.is_empty()
                    && facts.some_name.is_empty()
                    && facts.fewest_members == 0
                    && facts.most_members.is_none() =>
            {
                Ok(value.clone())
            }
            _ => Err(No::Unknown),
        }
    }

    fn string(&self, facts: &Facts<'s>) -> Result<Value, No> {
        let literals: Vec<String> = facts
            .none_of
            .iter()
            .filter_map(Value::as_str)
            .map(|text| format!("^(?:{})$", pattern::literal(text)))
            .collect();
        let without: Vec<(&str, bool)> = literals.iter().map(|text| (&**text, false)).collect();
        self.text(facts, &without)
    }

    /// A string of which all facts are true, and which matches or does not match these as well.
    fn text(&self, facts: &Facts<'s>, more: &[(&str, bool)]) -> Result<Value, No> {
        let mut patterns: Vec<(&str, bool)> = facts.patterns.clone();
        patterns.extend(more);
        if patterns.iter().any(|(p, holds)| *holds && patterns.contains(&(p, false))) {
            return Err(No::Contradiction);
        }
        patterns.sort_unstable();
        patterns.dedup();
        let most = if facts.formats.is_empty() { 1 } else { SOME };
        let query = Texts { patterns, shortest: facts.shortest, longest: facts.longest };
        match query.find(most, self.steps) {
            Difference::Nothing => Err(No::Contradiction),
            Difference::Unknown => Err(No::Unknown),
            Difference::Texts(texts) if facts.formats.is_empty() => {
                texts.into_iter().next().map(Value::String).ok_or(No::Unknown)
            }
            Difference::Texts(texts) => {
                let torn = |(f, holds): &(&str, bool)| facts.formats.contains(&(*f, !holds));
                if facts.formats.iter().any(torn) {
                    return Err(No::Contradiction);
                }
                let known = FORMATTED.iter().map(|text| (*text).to_owned());
                let known = known.filter(|text| query.accepts(text));
                let fits = |text: &String| {
                    facts.formats.iter().all(|(format, holds)| has_format(text, format) == *holds)
                };
                texts.into_iter().chain(known).find(fits).map(Value::String).ok_or(No::Unknown)
            }
        }
    }

    fn array(&self, facts: &Facts<'s>, depth: usize) -> Result<Value, No> {
        let last = facts.item_at.keys().next_back().map_or(0, |last| last + 1);
        let places = |(from, _): &(usize, Goal<'s>)| -> Vec<usize> {
            (*from..=last.max(*from)).filter(|i| facts.at_most.is_none_or(|m| *i < m)).collect()
        };
        match facts.some_item.as_slice() {
            [] => self.items(facts, &[], depth),
            [one] => self.first_of(places(one), |i| self.items(facts, &[(i, one.1)], depth)),
            several => {
                // Each at its own place, or all at one; what else there could be is not tried.
                let apart: Vec<(usize, Goal<'s>)> = several
                    .iter()
                    .enumerate()
                    .map(|(i, (from, goal))| (last.max(*from) + i, *goal))
                    .collect();
                let from = several.iter().map(|(from, _)| *from).max().unwrap_or(0);
                let together: Vec<_> = several.iter().map(|(_, goal)| (from, *goal)).collect();
                let found =
                    self.first_of(vec![apart, together], |at| self.items(facts, &at, depth));
                found.map_err(|_| No::Unknown)
            }
        }
    }

    /// A list with these goals at some of its places.
    fn items(
        &self,
        facts: &Facts<'s>,
        some: &[(usize, Goal<'s>)],
        depth: usize,
    ) -> Result<Value, No> {
        let length = some.iter().map(|(i, _)| i + 1).max().unwrap_or(0).max(facts.fewest);
        if facts.at_most.is_some_and(|most| length > most) {
            return Err(No::Contradiction);
        }
        if length > SOME {
            return Err(No::Unknown);
        }
        let mut out: Vec<Value> = Vec::new();
        for i in 0..length {
            let all = facts.items.iter().filter(|(from, _)| *from <= i).map(|(_, goal)| *goal);
            let here = facts.item_at.get(&i).into_iter().flatten().copied();
            let wanted = some.iter().filter(|(at, _)| *at == i).map(|(_, goal)| *goal);
            let goals: Vec<Goal<'s>> = all.chain(here).chain(wanted).collect();
            if facts.repeated && i == 1 && some.is_empty() && facts.item_at.is_empty() {
                out.push(out[0].clone());
                continue;
            }
            let others = if facts.distinct { out.clone() } else { Vec::new() };
            let alone = others.is_empty();
            let found = self.value(goals, others, depth + 1);
            // Another item before it might leave room for this one.
            out.push(found.map_err(|no| if alone { no } else { No::Unknown })?);
        }
        let twice = |(i, v): (usize, &Value)| out[..i].iter().any(|w| equal(v, w));
        if facts.repeated && !out.iter().enumerate().any(twice) {
            return Err(No::Unknown);
        }
        let out = Value::Array(out);
        if facts.none_of.iter().any(|v| equal(v, &out)) {
            return Err(No::Unknown);
        }
        Ok(out)
    }
}

/// Whether a string has a format.
fn has_format(text: &str, format: &str) -> bool {
    let schema = json!({"type": "string", "format": format});
    crate::gate::compile(&schema).is_ok_and(|v| v.is_valid(&Value::String(text.to_owned())))
}
