//! A document that a type accepts, for people who want to see one.

use super::candidates::{Edit, conditions};
use super::repair::repaired;
use crate::contract_tools::compat::contract::Contract;
use crate::contract_tools::compat::sample::Sampler;
use crate::contract_tools::compat::validator::ContractGate;
use serde_json::Value;

/// A small document that a type accepts: one that somebody wrote, or else one made from the schema.
pub(crate) fn valid_example(
    contract: &Contract,
    type_name: &str,
    written: &[Value],
) -> Option<Value> {
    let gate = ContractGate::new(contract);
    let mut written: Vec<&Value> = written.iter().collect();
    written.sort_by_cached_key(|d| d.to_string().len());
    if let Some(found) = written.into_iter().find(|d| gate.accepts(type_name, d)) {
        return Some(found.clone());
    }
    let sampler = Sampler { defs: &contract.defs };
    let schema = contract.defs.get(type_name)?;
    let mut overlays = Vec::new();
    conditions(schema, &sampler, &mut overlays, 0);
    let plain = [false, true].map(|full| sampler.smallest(schema, &[], full));
    let merged: Vec<Value> =
        overlays.into_iter().filter_map(|o| Edit::Merge(o).apply(&plain[0], "")).collect();
    let made = plain.into_iter().chain(merged).map(|d| repaired(d, contract, &gate, type_name));
    made.into_iter().find(|d| gate.accepts(type_name, d))
}
