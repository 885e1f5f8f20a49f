//! Moves between lanes, as the policies of any contract allow them.

use super::contract::Contract;
use serde_json::Value;
use std::collections::BTreeSet;

/// A move: the lane that is left, or none, and the one that is entered.
pub(super) type Move = (Option<String>, String);

/// The moves that need no force.
pub(super) fn allowed(contract: &Contract) -> BTreeSet<Move> {
    let mut out = BTreeSet::new();
    let Some(transitions) = contract.policies.get("transitions") else { return out };
    let texts = |v: &Value| -> Vec<String> {
        v.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    for row in transitions["allowed"].as_array().into_iter().flatten() {
        out.extend(
            texts(&row["to"]).into_iter().map(|to| (row["from"].as_str().map(str::to_owned), to)),
        );
    }
    let terminal =
        contract.policies.get("terminal_states").map(|t| texts(&t["lanes"])).unwrap_or_default();
    let canonical = contract
        .policies
        .get("lane_aliases")
        .and_then(|p| p["canonical_type"].as_str())
        .unwrap_or("Lane");
    let lanes = contract.defs.get(canonical).map(|s| texts(&s["enum"])).unwrap_or_default();
    for to in texts(&transitions["from_any_open_lane"]) {
        let open = lanes.iter().filter(|from| !terminal.contains(from) && **from != to);
        out.extend(open.map(|from| (Some(from.clone()), to.clone())));
    }
    out
}

/// A move in words.
pub(super) fn in_words((from, to): &Move) -> String {
    format!("{} → {to}", from.as_deref().unwrap_or("(none)"))
}
