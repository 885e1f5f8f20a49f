//! Moves between lanes, as the policies of any contract allow them.

use super::contract::Contract;
use crate::generator::matrix;
use serde_json::Value;
use std::collections::BTreeSet;

/// A move: the lane that is left, or none, and the one that is entered.
pub(super) type Move = (Option<String>, String);

/// The moves that need no force.
pub(super) fn allowed(contract: &Contract) -> BTreeSet<Move> {
    let policy = |name: &str| contract.policies.get(name).unwrap_or(&Value::Null);
    let canonical = policy("lane_aliases")["canonical_type"].as_str().unwrap_or("Lane");
    let lanes = contract.defs.get(canonical).map_or(&Value::Null, |schema| &schema["enum"]);
    let moves = matrix::moves(policy("transitions"), &policy("terminal_states")["lanes"], lanes);
    moves.into_iter().map(|(from, to)| (from.map(str::to_owned), to.to_owned())).collect()
}

/// A move in words.
pub(super) fn in_words((from, to): &Move) -> String {
    format!("{} → {to}", from.as_deref().unwrap_or("(none)"))
}
