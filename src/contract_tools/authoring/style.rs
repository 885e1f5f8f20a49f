//! Rules of style: what the build accepts, and a reviewer would ask to change.

use super::layout::formatted;
use crate::contract_tools::check::problem;
use crate::generator::{ContractTree, Problem};
use crate::json::pointer;
use serde_json::Value;
use std::collections::BTreeSet;

/// Judges the style of contract files: `style.layout`, `style.sentence`, `style.required_order`,
/// `style.required_twice`. Files that are not JSON are left to the authoring rules.
///
/// ```
/// use spec_kitty_events::{authoring::style, generator::ContractTree};
/// let mut tree = ContractTree::default();
/// tree.insert("shared/Tea.schema.json", "{\"description\": \"Tea\"}");
/// let rules: Vec<&str> = style(&tree).iter().map(|p| p.rule).collect();
/// assert_eq!(rules, ["style.layout", "style.sentence"]);
/// ```
#[must_use]
pub fn style(tree: &ContractTree) -> Vec<Problem> {
    let mut found = Vec::new();
    for (file, text) in tree.iter().filter(|(file, _)| file.ends_with(".json")) {
        let Ok(value) = serde_json::from_str::<Value>(text) else { continue };
        let place = format!("contracts/{file}");
        if formatted(file, text).is_some_and(|formatted| formatted != text) {
            found.push(problem(
                &place,
                "",
                "style.layout",
                "The file is not in its layout.".to_owned(),
                "Run `spec-kitty-events contract fmt`.",
            ));
        }
        if file.ends_with(".schema.json") && !file.starts_with("policy/") {
            schema(&value, "", &place, &mut found);
        }
    }
    found.sort();
    found
}

fn schema(value: &Value, at: &str, file: &str, found: &mut Vec<Problem>) {
    let Some(object) = value.as_object() else { return };
    if let Some(text) = object.get("description").and_then(Value::as_str)
        && !text.trim().is_empty()
        && (!text.ends_with(['.', '?', ')', ':']) || text != text.trim())
    {
        let message = "The description is not a sentence that ends.".to_owned();
        found.push(problem(
            file,
            &format!("{at}/description"),
            "style.sentence",
            message,
            "End it with a full stop, without white space around it.",
        ));
    }
    if let (Some(required), Some(properties)) = (
        object.get("required").and_then(Value::as_array),
        object.get("properties").and_then(Value::as_object),
    ) {
        let names: Vec<&str> = required.iter().filter_map(Value::as_str).collect();
        let mut seen = BTreeSet::new();
        if let Some(twice) = names.iter().find(|n| !seen.insert(**n)) {
            let message = format!("`{twice}` is listed twice.");
            found.push(problem(
                file,
                &format!("{at}/required"),
                "style.required_twice",
                message,
                "List it once.",
            ));
        }
        let position = |name: &str| properties.keys().position(|k| k == name).unwrap_or(usize::MAX);
        if !names.is_sorted_by_key(|n| position(n)) {
            let message = "The required names are not in the order of `properties`.".to_owned();
            found.push(problem(
                file,
                &format!("{at}/required"),
                "style.required_order",
                message,
                "Put them in that order.",
            ));
        }
    }
    for holder in ["properties", "$defs"] {
        for (name, inner) in object.get(holder).and_then(Value::as_object).into_iter().flatten() {
            schema(inner, &pointer::member(&format!("{at}/{holder}"), name), file, found);
        }
    }
    for holder in ["items", "additionalProperties"] {
        if let Some(inner) = object.get(holder) {
            schema(inner, &format!("{at}/{holder}"), file, found);
        }
    }
}
