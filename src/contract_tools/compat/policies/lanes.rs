//! Lanes: which words stand for them, and the moves between them.

use super::{Edit, Found, answer, texts};
use crate::contract_tools::compat::class::Party;
use crate::contract_tools::compat::contract::Contract;
use crate::json::pointer;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

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
            self.unclear(policy, "", policy, &rest(was), &rest(is));
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
                let edit = Edit::new(rule, "transitions", "/allowed", &words);
                self.add(edit.hurting(party, witness));
            }
        }
    }

    pub(super) fn guards(&mut self, was: &Value, is: &Value) {
        let list = |v: &Value| v["guards"].as_array().cloned().unwrap_or_default();
        let (before, after) = (list(was), list(is));
        for guard in before
            .iter()
            .filter(|g| !after.contains(g))
            .chain(after.iter().filter(|g| !before.contains(g)))
        {
            let new = after.contains(guard);
            let party = if new { Party::Producer } else { Party::Reader };
            let input = json!({"from_lane": guard["from"][0], "to_lane": guard["to"][0],
            guard["needs"].as_str().unwrap_or("needs"): null});
            let said = |there: bool| if there { guard["code"].clone() } else { json!("allowed") };
            let witness = answer(input, said(!new), said(new));
            let (old, now) = if new { (None, Some(guard)) } else { (Some(guard), None) };
            let code = guard["code"].as_str().unwrap_or("?");
            let edit = Edit::new("transition.guard_changed", "transitions", "/guards", code);
            self.add(edit.between(old, now).hurting(party, witness));
        }
        if was["event_type"] != is["event_type"] {
            self.unclear(
                "transitions",
                "/event_type",
                "event_type",
                &was["event_type"],
                &is["event_type"],
            );
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
                let pointer = format!("/{list}");
                let edit = Edit::new("mapping.changed", "terminal_states", &pointer, state);
                let edit = edit.between(Some(&old), Some(&new));
                let witness = answer(json!({"terminal": state}), old, new);
                self.add(edit.hurting(Party::Reader, witness));
            }
        }
    }
}
