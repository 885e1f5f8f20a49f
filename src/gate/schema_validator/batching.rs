//! What a schema says about judging a document in batches.

use serde_json::Value;
use std::collections::BTreeSet;

/// Adds the names of all members that a schema names.
pub(super) fn names_of(schema: &Value, out: &mut BTreeSet<String>) {
    match schema {
        Value::Object(keywords) => {
            for (keyword, inner) in keywords {
                match (keyword.as_str(), inner) {
                    ("properties", Value::Object(properties)) => {
                        out.extend(properties.keys().cloned());
                    }
                    ("required", Value::Array(names)) => {
                        out.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => {}
                }
                names_of(inner, out);
            }
        }
        Value::Array(schemas) => schemas.iter().for_each(|schema| names_of(schema, out)),
        _ => {}
    }
}

/// Whether elements and members can be judged apart from each other: whether no condition and no
/// negation looks into them, and none is known by its index.
pub(super) fn splits(schema: &Value) -> bool {
    const LOOKS_INSIDE: [&str; 5] =
        ["$ref", "additionalProperties", "items", "prefixItems", "propertyNames"];
    fn mentions(schema: &Value) -> bool {
        match schema {
            Value::Object(keywords) => keywords.iter().any(|(keyword, inner)| {
                LOOKS_INSIDE.contains(&keyword.as_str()) || mentions(inner)
            }),
            Value::Array(schemas) => schemas.iter().any(mentions),
            _ => false,
        }
    }
    match schema {
        Value::Object(keywords) => keywords.iter().all(|(keyword, inner)| match keyword.as_str() {
            "if" | "not" => !mentions(inner),
            "prefixItems" => false,
            _ => splits(inner),
        }),
        Value::Array(schemas) => schemas.iter().all(splits),
        _ => true,
    }
}
