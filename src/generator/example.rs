//! A smallest document for each type, for the documentation.

use super::bundle::{Bundle, TypeDef};
use serde_json::{Map, Value, json};

/// Lines of documentation with an example.
pub(super) fn doc(bundle: &Bundle, def: &TypeDef) -> Vec<String> {
    vec![String::new(), "```json".to_owned(), text(bundle, def), "```".to_owned()]
}

fn text(bundle: &Bundle, def: &TypeDef) -> String {
    let value = smallest(bundle, &def.schema, 0);
    serde_json::to_string(&value).expect("a JSON value prints")
}

/// Lines of documentation that prove the examples of some types: each is read, written, and read again.
pub(super) fn proof<'a>(
    bundle: &Bundle,
    types: impl IntoIterator<Item = &'a TypeDef>,
) -> Vec<String> {
    const HEAD: &str = "```
# use spec_kitty_events::*;
# fn check<T>(example: &str)
# where
#     T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
# {
#     let value: T = serde_json::from_str(example).unwrap();
#     let text = serde_json::to_string(&value).unwrap();
#     assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
# }";
    let checks = types.into_iter().map(|def| {
        let name = heck::ToPascalCase::to_pascal_case(def.name.as_str());
        format!("check::<{name}>(r##\"{}\"##);", text(bundle, def))
    });
    HEAD.lines().map(str::to_owned).chain(checks).chain(["```".to_owned()]).collect()
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
