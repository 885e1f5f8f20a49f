//! Schemas with one change.

use crate::json::schema::SILENT;
use serde_json::{Map, Value};

/// The schema with another value of a keyword, or without it.
pub(super) fn replaced(
    object: &Map<String, Value>,
    keyword: &str,
    value: Option<&Value>,
) -> Map<String, Value> {
    let mut out = object.clone();
    match value {
        Some(value) => {
            out.insert(keyword.to_owned(), value.clone());
        }
        None => {
            out.shift_remove(keyword);
        }
    }
    out
}

/// Changes the members under a keyword, which is made where it is missing.
pub(super) fn edit(
    object: &mut Map<String, Value>,
    keyword: &str,
    change: impl FnOnce(&mut Map<String, Value>),
) {
    let members = object.entry(keyword).or_insert_with(|| Value::Object(Map::new()));
    if let Some(members) = members.as_object_mut() {
        change(members);
    }
}

/// Whether a schema requires a member.
pub(super) fn requires(object: &Map<String, Value>, name: &str) -> bool {
    object.get("required").and_then(Value::as_array).is_some_and(|r| r.iter().any(|v| v == name))
}

/// Requires a member.
pub(super) fn require(object: &mut Map<String, Value>, name: &str) {
    let required = object.entry("required").or_insert_with(|| Value::Array(Vec::new()));
    if let Some(required) = required.as_array_mut() {
        required.push(name.into());
    }
}

/// Requires a member no more.
pub(super) fn release(object: &mut Map<String, Value>, name: &str) {
    if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|v| v != name);
    }
}

/// Whether no JSON type is in both. Integers are numbers.
pub(super) fn disjoint(was: Option<&Value>, is: Option<&Value>) -> bool {
    let (Some(was), Some(is)) = (was, is) else { return false };
    let list = |v: &Value| -> Vec<String> {
        let all = v.as_array().cloned().unwrap_or_else(|| vec![v.clone()]);
        all.iter()
            .filter_map(Value::as_str)
            .map(|t| if t == "integer" { "number" } else { t }.to_owned())
            .collect()
    };
    let is = list(is);
    !list(was).iter().any(|t| is.contains(t))
}

/// The schema without its alternative null, and whether it had one.
pub(super) fn without_null(schema: &Value) -> (Value, bool) {
    let Some(mut object) = schema.as_object().cloned() else { return (schema.clone(), false) };
    object.retain(|k, _| !SILENT.contains(&k.as_str()) && k != "default");
    let object = &object;
    let null = |v: &Value| {
        v.get("type").is_some_and(|t| t == "null") && v.as_object().is_some_and(|o| o.len() == 1)
    };
    match (object.get("type"), object.get("anyOf")) {
        (Some(Value::Array(types)), _) if types.iter().any(|t| t == "null") && types.len() > 1 => {
            let mut rest: Vec<Value> = types.iter().filter(|t| *t != "null").cloned().collect();
            let rest = if rest.len() == 1 { rest.remove(0) } else { Value::Array(rest) };
            (Value::Object(replaced(object, "type", Some(&rest))), true)
        }
        (_, Some(Value::Array(branches))) if branches.len() == 2 && branches.iter().any(null) => {
            (branches.iter().find(|b| !null(b)).cloned().unwrap_or_default(), true)
        }
        _ => (Value::Object(object.clone()), false),
    }
}

/// The schema with the alternative null.
pub(super) fn with_null(schema: &Value) -> Value {
    serde_json::json!({"anyOf": [schema, {"type": "null"}]})
}
