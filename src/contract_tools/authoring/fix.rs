//! Fixes that need no judgement.

use super::layout::formatted;
use crate::generator::{ContractTree, Problem};
use serde_json::{Map, Value, json};

/// Repairs what is mechanical, and returns the files that changed, with their new text.
///
/// What is repaired: `schema.dialect`, `type.form` (null first), `integer.bounds` (the bounds of 64
/// bits, which every integer of the contract has), `optional.default` (null where null is
/// accepted), and the rules of style.
///
/// ```
/// use spec_kitty_events::{authoring::{fix, style}, generator::ContractTree};
/// let mut tree = ContractTree::default();
/// tree.insert("shared/Tea.schema.json", "{\"description\": \"Tea\", \"type\": \"string\"}");
/// let fixed = fix(&tree, &style(&tree));
/// assert!(fixed.get("shared/Tea.schema.json").unwrap().contains("\"description\": \"Tea.\""));
/// ```
#[must_use]
pub fn fix(tree: &ContractTree, problems: &[Problem]) -> ContractTree {
    let mut out = ContractTree::default();
    for (file, text) in tree.iter().filter(|(file, _)| file.ends_with(".json")) {
        let place = format!("contracts/{file}");
        let mine: Vec<&Problem> = problems.iter().filter(|p| p.file == place).collect();
        if mine.is_empty() {
            continue;
        }
        let Ok(mut value) = serde_json::from_str::<Value>(text) else { continue };
        let before = value.clone();
        for problem in &mine {
            repair(&mut value, problem);
        }
        let layout = mine.iter().any(|p| p.rule == "style.layout");
        if (value != before || layout)
            && let Some(text) = formatted(file, &value.to_string())
        {
            out.insert(file, text);
        }
    }
    out
}

fn repair(root: &mut Value, problem: &Problem) {
    let at = problem.pointer.as_str();
    // The problem is at a keyword, or at the schema itself.
    let holder = at.rsplit_once('/').map_or("", |(holder, _)| holder);
    match problem.rule {
        "schema.dialect" if at == "/$schema" => edit(root, "", |o| {
            o.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
        }),
        "schema.dialect" => edit(root, holder, |o| {
            o.shift_remove("$schema");
        }),
        "type.form" => edit(root, holder, |o| {
            if let Some(types) = o
                .get_mut("type")
                .and_then(Value::as_array_mut)
                .filter(|t| t.len() == 2 && t[0] == "null")
            {
                types.swap(0, 1);
            }
        }),
        "integer.bounds" => edit(root, at, |o| {
            for (keyword, bound) in [("minimum", i64::MIN), ("maximum", i64::MAX)] {
                if o.get(keyword).and_then(Value::as_i64).is_none() {
                    o.insert(keyword.to_owned(), bound.into());
                }
            }
        }),
        "optional.default" => edit(root, at, |o| {
            let null = o
                .get("type")
                .and_then(Value::as_array)
                .is_some_and(|t| t.iter().any(|t| t == "null"))
                || o.get("anyOf")
                    .and_then(Value::as_array)
                    .is_some_and(|b| b.contains(&json!({"type": "null"})));
            if null && !o.contains_key("default") {
                o.insert("default".to_owned(), Value::Null);
            }
        }),
        "style.sentence" => edit(root, holder, |o| {
            if let Some(text) = o.get("description").and_then(Value::as_str) {
                let text = text.trim();
                let end = if text.ends_with(['.', '?', ')', ':']) { "" } else { "." };
                let text = format!("{text}{end}");
                o.insert("description".to_owned(), text.into());
            }
        }),
        "style.required_order" | "style.required_twice" => edit(root, holder, |o| {
            let order: Vec<String> = o
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flat_map(Map::keys)
                .cloned()
                .collect();
            if let Some(required) = o.get_mut("required").and_then(Value::as_array_mut) {
                required.sort_by_key(|n| order.iter().position(|k| n == k).unwrap_or(usize::MAX));
                required.dedup();
            }
        }),
        _ => {}
    }
}

fn edit(root: &mut Value, pointer: &str, change: impl FnOnce(&mut Map<String, Value>)) {
    if let Some(Value::Object(object)) = root.pointer_mut(pointer) {
        change(object);
    }
}
