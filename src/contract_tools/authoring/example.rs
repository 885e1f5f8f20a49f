//! An example document for a type that the gate accepts.

use crate::contract_tools::compat::Contract;

/// A small document that the type accepts, made from its schema. None when the contract has no such
/// type, or none was found.
///
/// ```
/// use spec_kitty_events::{authoring::example, compat::Contract};
/// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
/// let tea = example(&contract, "ParticipantLeftPayload").unwrap();
/// assert!(spec_kitty_events::Gate::live().payload("ParticipantLeft",
///     tea.to_string().as_bytes()).is_valid());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn example(contract: &Contract, type_name: &str) -> Option<serde_json::Value> {
    crate::contract_tools::compat::valid_example(contract, type_name, &[])
}
