//! Violation codes.

use super::{Edit, Found, answer, item};
use crate::contract_tools::compat::class::Party;
use serde_json::{Map, Value, json};

const POLICY: &str = "violation_codes";

impl Found<'_, '_> {
    pub(super) fn codes(&mut self, was: &Value, is: &Value) {
        let entries = |v: &Value| -> Map<String, Value> {
            v["codes"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|e| Some((e["code"].as_str()?.to_owned(), e.clone())))
                .collect()
        };
        let (before, after) = (entries(was), entries(is));
        for (code, entry) in &before {
            match after.get(code) {
                None => {
                    let edit = Edit::new("code.renamed", POLICY, "/codes", code);
                    let severity = entry["severity"].clone();
                    let witness = answer(json!({"code": code}), severity, Value::Null);
                    self.add(edit.between(Some(entry), None).hurting(Party::Reader, witness));
                }
                Some(now) => self.code(is, code, entry, now),
            }
        }
        for (code, entry) in after.iter().filter(|(code, _)| !before.contains_key(*code)) {
            let severity = &entry["severity"];
            let at = place(is, code);
            let edit = Edit::new("mapping.added", POLICY, &at, code);
            let witness = answer(json!({"code": code}), Value::Null, severity.clone());
            self.add(edit.between(None, Some(severity)).hurting(Party::Reader, witness));
        }
    }

    /// A code that both sides have.
    fn code(&mut self, policy: &Value, code: &str, was: &Value, is: &Value) {
        let at = place(policy, code);
        for (member, rule, party) in [
            ("keyword", "code.meaning_changed", Party::Reader),
            ("severity", "mapping.changed", Party::Producer),
        ] {
            let (old, new) = (&was[member], &is[member]);
            if old != new {
                let witness = answer(json!({"code": code}), old.clone(), new.clone());
                let at = format!("{at}/{member}");
                let edit = Edit::new(rule, POLICY, &at, code).between(Some(old), Some(new));
                return self.add(edit.hurting(party, witness));
            }
        }
        if was != is {
            self.add(Edit::new("annotation.changed", POLICY, &at, code));
        }
    }
}

/// Where a code stands.
fn place(policy: &Value, code: &str) -> String {
    item("/codes", policy, |entry| entry["code"] == code)
}
