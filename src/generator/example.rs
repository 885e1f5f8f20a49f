//! A smallest document for each type, for the documentation.

use super::bundle::{Bundle, TypeDef};
use serde_json::{Map, Value, json};

/// Lines of documentation with an example that runs.
pub(super) fn doc(bundle: &Bundle, def: &TypeDef) -> Vec<String> {
    let value = smallest(bundle, &def.schema, 0);
    let compact = serde_json::to_string(&value).expect("a JSON value prints");
    let mut lines = vec![String::new(), "```".to_owned()];
    let name = heck::ToPascalCase::to_pascal_case(def.name.as_str());
    lines.push(format!(
        "let value: spec_kitty_events::{name} = serde_json::from_str(r##\"{compact}\"##)?;"
    ));
    lines.push("let text = serde_json::to_string(&value)?;".to_owned());
    lines.push(format!(
        "assert_eq!(serde_json::from_str::<spec_kitty_events::{name}>(&text)?, value);"
    ));
    lines.push("# Ok::<(), serde_json::Error>(())".to_owned());
    lines.push("```".to_owned());
    lines
}

/// A smallest value that has the shape of the schema.
pub(super) fn smallest(bundle: &Bundle, schema: &Value, depth: usize) -> Value {
    if depth > 16 {
        return Value::Null;
    }
    if let Some(example) = schema.get("examples").and_then(Value::as_array).and_then(|e| e.first())
    {
        return example.clone();
    }
    if let Some(value) = schema.get("const") {
        return value.clone();
    }
    if let Some(value) = schema.get("enum").and_then(Value::as_array).and_then(|e| e.first()) {
        return value.clone();
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return match bundle.types.get(name.trim_start_matches("#/$defs/")) {
            Some(def) => smallest(bundle, &def.schema, depth + 1),
            None => Value::Null,
        };
    }
    if let Some(branch) = schema.get("anyOf").and_then(Value::as_array).and_then(|b| b.first()) {
        return smallest(bundle, branch, depth + 1);
    }
    let kind = match schema.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        Some(Value::Array(kinds)) => kinds.first().and_then(Value::as_str).unwrap_or("null"),
        _ => "null",
    };
    let count = |keyword: &str| schema.get(keyword).and_then(Value::as_u64).unwrap_or(0);
    match kind {
        "string" if count("minLength") > 0 => json!("text"),
        "string" => json!(""),
        "boolean" => json!(false),
        "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(0)),
        "array" if schema.get("prefixItems").is_some() => Value::Array(
            schema["prefixItems"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|entry| smallest(bundle, entry, depth + 1))
                .collect(),
        ),
        "array" => {
            let item = schema.get("items").map_or(Value::Null, |i| smallest(bundle, i, depth + 1));
            Value::Array(vec![item; usize::try_from(count("minItems")).unwrap_or(0)])
        }
        "object" => {
            let required: Vec<&str> = schema
                .get("required")
                .and_then(Value::as_array)
                .map(|r| r.iter().filter_map(Value::as_str).collect())
                .unwrap_or_default();
            let properties = schema.get("properties").and_then(Value::as_object);
            let mut object: Map<String, Value> = required
                .iter()
                .filter_map(|name| {
                    Some(((*name).to_owned(), smallest(bundle, properties?.get(*name)?, depth + 1)))
                })
                .collect();
            if object.is_empty() && count("minProperties") > 0 {
                object.insert("name".to_owned(), json!("text"));
            }
            Value::Object(object)
        }
        _ => Value::Null,
    }
}
