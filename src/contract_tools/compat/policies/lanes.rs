//! Lanes: which words stand for them, and the moves between them.

use super::{Edit, Found, answer, item, texts};
use crate::contract_tools::compat::class::Party;
use crate::contract_tools::compat::contract::Contract;
use crate::json::pointer;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

impl Found<'_, '_> {
    /// A map of one word to another.
    pub(super) fn mapping(&mut self, policy: &str, part: &str, was: &Value, is: &Value) {
        let members =
            |v: &Value| v.pointer(part).and_then(Value::as_object).cloned().unwrap_or_default();
        let (before, after) = (members(was), members(is));
        let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let (old, new) = (before.get(key), after.get(key));
            let rule = match (old, new) {
                _ if old == new => continue,
                (None, _) => "mapping.added",
                (_, None) => "mapping.removed",
                _ => "mapping.changed",
            };
            let said = |value: Option<&Value>| value.cloned().unwrap_or(Value::Null);
            let input = json!({part.trim_start_matches('/'): key});
            let witness = answer(input, said(old), said(new));
            let party = if rule == "mapping.removed" { Party::Producer } else { Party::Reader };
            let pointer = pointer::member(part, key);
            let edit = Edit::new(rule, policy, &pointer, key).between(old, new);
            self.add(edit.hurting(party, witness));
        }
        let rest = |v: &Value| {
            let mut v = v.clone();
            if let Some(object) = v.as_object_mut() {
                object.retain(|_, v| !v.is_object());
            }
            v
        };
        if rest(was) != rest(is)
            && !self
                .changes
                .iter()
                .any(|c| c.subject == format!("policy/{policy}") && c.rule.id == "policy.changed")
        {
            self.other(policy, &rest(was), &rest(is));
        }
    }

    pub(super) fn moves(&mut self) {
        let moves = |side: &Contract| side.moves().into_iter().collect::<BTreeSet<_>>();
        let (before, after) = (moves(self.sides.old), moves(self.sides.new));
        for (moves, rule, party, old) in [
            (after.difference(&before), "transition.added", Party::Reader, false),
            (before.difference(&after), "transition.removed", Party::Producer, true),
        ] {
            for one in moves {
                let said = |allowed: bool| {
                    json!(if allowed { "allowed" } else { "transition.not_allowed" })
                };
                let input = json!({"from_lane": one.0, "to_lane": one.1, "force": false});
                let witness = answer(input, said(old), said(!old));
                let words = format!("{} → {}", one.0.as_deref().unwrap_or("(none)"), one.1);
                let at = self.place_of_move(&one.0, &one.1);
                let edit = Edit::new(rule, "transitions", &at, &words);
                self.add(edit.hurting(party, witness));
            }
        }
    }

    /// Where the new contract allows a move, or might.
    fn place_of_move(&self, from: &Option<String>, to: &str) -> String {
        let empty = Value::Null;
        let policy = self.sides.new.policies.get("transitions").unwrap_or(&empty);
        let row = item("/allowed", policy, |row| row["from"].as_str() == from.as_deref());
        let within = format!("{row}/to");
        let at = item(&within, policy, |lane| lane == to);
        let anywhere = item("/from_any_open_lane", policy, |lane| lane == to);
        match (at == within, anywhere.ends_with("lane")) {
            (false, _) => at,
            (true, false) => anywhere,
            (true, true) => row,
        }
    }

    /// What the policy of moves says beside the moves.
    pub(super) fn transitions(&mut self, was: &Value, is: &Value) {
        self.guards(was, is);
        let rest = |v: &Value| {
            let mut v = v.clone();
            if let Some(object) = v.as_object_mut() {
                object.retain(|name, _| {
                    !matches!(name.as_str(), "allowed" | "from_any_open_lane" | "guards")
                });
            }
            v
        };
        self.other("transitions", &rest(was), &rest(is));
    }

    /// The moves that a guard is about, by what it asks of them.
    fn guarded(&self, policy: &Value) -> BTreeMap<String, (Value, BTreeSet<(String, String)>)> {
        let mut lanes: BTreeSet<String> = BTreeSet::new();
        for side in [self.sides.old, self.sides.new] {
            lanes.extend(
                side.moves().into_iter().flat_map(|(from, to)| from.into_iter().chain([to])),
            );
        }
        let mut out: BTreeMap<String, (Value, BTreeSet<(String, String)>)> = BTreeMap::new();
        for guard in policy["guards"].as_array().into_iter().flatten() {
            let listed = |end: &str| -> Vec<String> {
                let named = guard[end].as_array().map(|l| texts_of(l));
                named.unwrap_or_else(|| lanes.iter().cloned().collect())
            };
            let mut asks = guard.clone();
            if let Some(object) = asks.as_object_mut() {
                object.retain(|name, _| !matches!(name.as_str(), "from" | "to"));
            }
            let (_, moves) =
                out.entry(asks.to_string()).or_insert_with(|| (guard.clone(), BTreeSet::new()));
            for from in listed("from") {
                moves.extend(listed("to").into_iter().map(|to| (from.clone(), to)));
            }
        }
        out
    }

    fn guards(&mut self, was: &Value, is: &Value) {
        let (before, after) = (self.guarded(was), self.guarded(is));
        let none = BTreeSet::new();
        let asks: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for ask in asks {
            let (old, new) = (before.get(ask), after.get(ask));
            let moves = |side: Option<&(Value, BTreeSet<(String, String)>)>| {
                side.map_or(none.clone(), |(_, moves)| moves.clone())
            };
            let (was_guarded, is_guarded) = (moves(old), moves(new));
            let Some((guard, _)) = new.or(old) else { continue };
            let (code, needs) =
                (guard["code"].as_str().unwrap_or("?"), guard["needs"].as_str().unwrap_or("needs"));
            let at = item("/guards", is, |g| g == guard);
            for (party, one) in [
                (Party::Producer, is_guarded.difference(&was_guarded).next()),
                (Party::Reader, was_guarded.difference(&is_guarded).next()),
            ] {
                let Some((from, to)) = one else { continue };
                let input = json!({"from_lane": from, "to_lane": to, needs: null});
                let said = |guarded: bool| if guarded { json!(code) } else { json!("allowed") };
                let new = party == Party::Producer;
                let witness = answer(input, said(!new), said(new));
                let edit = Edit::new("transition.guard_changed", "transitions", &at, code);
                let edit = edit.between(old.map(|(g, _)| g), after.get(ask).map(|(g, _)| g));
                self.add(edit.hurting(party, witness));
            }
        }
    }

    pub(super) fn terminal(&mut self, was: &Value, is: &Value) {
        let lists: BTreeSet<&String> =
            [was, is].iter().filter_map(|v| v.as_object()).flat_map(Map::keys).collect();
        for list in lists.into_iter().filter(|l| was[l.as_str()] != is[l.as_str()]) {
            let (before, after) = (texts(was, list), texts(is, list));
            for state in before.symmetric_difference(&after) {
                let said = |set: &BTreeSet<String>| json!(set.contains(state));
                let (old, new) = (said(&before), said(&after));
                let pointer = item(&format!("/{list}"), is, |v| v == state);
                let edit = Edit::new("mapping.changed", "terminal_states", &pointer, state);
                let edit = edit.between(Some(&old), Some(&new));
                let witness = answer(json!({"terminal": state}), old, new);
                self.add(edit.hurting(Party::Reader, witness));
            }
        }
    }
}

fn texts_of(list: &[Value]) -> Vec<String> {
    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
