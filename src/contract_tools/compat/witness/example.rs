//! Documents that a type accepts, made from its schema alone.

use super::candidates::{Edit, conditions};
use super::repair::repaired;
use crate::contract_tools::compat::contract::Contract;
use crate::contract_tools::compat::sample::Sampler;
use crate::contract_tools::compat::validator::ContractGate;
use serde_json::Value;

/// Small documents that a type accepts, those with the fewest members first.
pub(crate) fn made_examples(
    contract: &Contract,
    gate: &ContractGate<'_>,
    type_name: &str,
) -> Vec<Value> {
    let sampler = Sampler { defs: &contract.defs };
    let Some(schema) = contract.defs.get(type_name) else { return Vec::new() };
    let mut overlays = Vec::new();
    conditions(schema, &sampler, &mut overlays, 0);
    let plain = [false, true].map(|full| sampler.smallest(schema, &[], full));
    let merged: Vec<Value> =
        overlays.into_iter().filter_map(|o| Edit::Merge(o).apply(&plain[0], "")).collect();
    let made = plain.into_iter().chain(merged).map(|d| repaired(d, contract, gate, type_name));
    made.filter(|d| gate.accepts(type_name, d)).collect()
}
