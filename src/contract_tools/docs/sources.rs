//! What the pages say besides the contract.

use super::Release;
use crate::contract::fixtures::Fixtures;
use crate::contract_tools::authoring::Examples;
use crate::contract_tools::compat::Contract;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// What pages are made of besides a contract: what somebody wrote as examples, and what releases
/// changed.
///
/// ```
/// use spec_kitty_events::{compat::Contract, docs::{Sources, site}};
/// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
/// let sources = Sources::read(std::path::Path::new("."), &contract);
/// assert!(site(&contract, &sources)["events/WPStatusChanged.html"].contains("orchard-ledger"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Sources {
    /// The releases, oldest first, and at the end what is not released yet.
    pub releases: Vec<Release>,
    /// The fixtures: examples come from them.
    pub fixtures: Fixtures,
    /// Rows of a mission's log, by their type.
    pub rows: BTreeMap<String, Vec<Value>>,
}

impl Sources {
    /// Reads the fixtures of a project. Where there are none to read, there are none.
    #[must_use]
    pub fn read(root: &Path, contract: &Contract) -> Self {
        let folder = root.join("fixtures");
        Self::load(&|file| crate::io::folder::read(&folder, file), contract)
    }

    /// As [`read`](Self::read), from wherever the text of a file below `fixtures/` comes from.
    ///
    /// ```
    /// use spec_kitty_events::{compat::Contract, docs::Sources};
    /// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
    /// let none = |_: &str| Err(std::io::ErrorKind::NotFound.into());
    /// assert!(Sources::load(&none, &contract).fixtures.cases.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn load(text_of: &dyn Fn(&str) -> io::Result<String>, contract: &Contract) -> Self {
        let rows = rows(contract, text_of);
        Self { fixtures: Fixtures::load(text_of).unwrap_or_default(), rows, ..Self::default() }
    }

    /// The examples of a contract.
    #[must_use]
    pub fn examples<'c>(&'c self, contract: &'c Contract) -> Examples<'c> {
        let mut examples = Examples::new(contract, &self.fixtures);
        for (type_name, rows) in &self.rows {
            rows.iter().for_each(|row| examples.add(type_name, row.clone()));
        }
        examples
    }
}

/// The rows of the fixtures that are sound, by type: `rows/<type>.jsonl`.
fn rows(
    contract: &Contract,
    text_of: &dyn Fn(&str) -> io::Result<String>,
) -> BTreeMap<String, Vec<Value>> {
    let shapes = contract.policy("/row_shapes/shapes").and_then(Value::as_array);
    let types = shapes.into_iter().flatten().filter_map(|shape| shape["schema"].as_str());
    let mut out: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for type_name in types {
        let Ok(text) = text_of(&format!("rows/{type_name}.jsonl")) else { continue };
        let cases = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let sound = cases.filter(|case| case.get("code").is_none());
        out.entry(type_name.to_owned()).or_default().extend(sound.map(|case| case["row"].clone()));
    }
    out
}
