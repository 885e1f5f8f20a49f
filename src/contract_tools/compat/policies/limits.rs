//! Limits.

use super::{Edit, Found, answer};
use crate::contract_tools::compat::class::Party;
use serde_json::{Value, json};
use std::collections::BTreeSet;

impl Found<'_, '_> {
    pub(super) fn limits(&mut self, was: &Value, is: &Value) {
        let names = |v: &Value| -> Vec<String> {
            v.as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
        };
        let members: BTreeSet<String> = names(was).into_iter().chain(names(is)).collect();
        for member in members.iter().filter(|member| was[*member] != is[*member]) {
            match member.as_str() {
                "max_depth" | "max_values" | "max_line_bytes" => {
                    self.document_limit(member, &was[member], &is[member]);
                }
                // What the others bound is no document: how much is kept, or when a warning is
                // given.
                _ => {
                    let place = format!("/{member}");
                    let edit = Edit::new("annotation.changed", "limits", &place, member);
                    self.add(edit.between(was.get(member), is.get(member)));
                }
            }
        }
    }

    /// A limit beyond which the gate refuses a document.
    fn document_limit(&mut self, member: &str, was: &Value, is: &Value) {
        let place = format!("/{member}");
        let (Some(before), Some(after)) = (was.as_u64(), is.as_u64()) else {
            return self.unclear("limits", &place, member, Some(was), Some(is));
        };
        let party = if after < before { Party::Producer } else { Party::Reader };
        let most = before.max(after);
        // A text of that many values or bytes is not worth printing: its size is the question.
        let sized = |input| answer(input, json!(most <= before), json!(most <= after));
        let witness = match member {
            "max_depth" => self.flips(party, |e| nest(e, most), "policy/limits", member),
            "max_values" => sized(json!({"values": most})),
            _ => sized(json!({"bytes": most})),
        };
        let edit = Edit::new("limit.changed", "limits", &place, member);
        self.add(edit.between(Some(was), Some(is)).hurting(party, witness));
    }
}

/// Nests an envelope's payload so that the whole is exactly so deep.
fn nest(envelope: &mut Value, depth: u64) {
    // The envelope and the payload are two levels.
    let mut inner = json!({});
    for _ in 3..depth {
        inner = json!({"deeper": inner});
    }
    if let Some(payload) = envelope["payload"].as_object_mut() {
        payload.insert("deeper".to_owned(), inner);
    }
}
