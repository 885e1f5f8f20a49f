//! The schemas of rows: each has a row that it accepts and one that it refuses.

use super::problem;
use crate::generator::{ContractTree, Problem};
use crate::io::folder;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// One row of `fixtures/rows/<Type>.jsonl`, as far as it matters here.
#[derive(Deserialize)]
struct Example {
    code: Option<String>,
}

pub(super) fn check(root: &Path, tree: &ContractTree) -> Vec<Problem> {
    let policy =
        tree.get("policy/row_shapes.json").and_then(|text| serde_json::from_str(text).ok());
    let policy: Value = policy.unwrap_or_default();
    let shapes = policy["shapes"].as_array().into_iter().flatten();
    let types: BTreeSet<&str> = shapes.filter_map(|shape| shape["schema"].as_str()).collect();
    let mut found = Vec::new();
    for name in types {
        let file = format!("fixtures/rows/{name}.jsonl");
        let text = folder::read(root, &file).unwrap_or_default();
        let rows: Vec<Example> =
            text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let (valid, invalid) =
            (rows.iter().any(|row| row.code.is_none()), rows.iter().any(|row| row.code.is_some()));
        if !valid || !invalid || rows.len() != text.lines().count() {
            found.push(problem(
                &format!("contracts/rows/{name}.schema.json"),
                "",
                "fixture.missing",
                "The row has no valid or no invalid fixture.".to_owned(),
                &format!("Add both to {file}."),
            ));
        }
    }
    found
}
