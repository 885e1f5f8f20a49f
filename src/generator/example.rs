//! A smallest document for each type, for the documentation.

use super::bundle::{Bundle, TypeDef};
use crate::json::schema;
use serde_json::{Map, Value, json};

/// Values that one example may have, and strings may be long: beyond that there is no example.
const MOST_VALUES: usize = 4096;

/// Lines of documentation with an example. Nothing when the smallest document is large.
pub(super) fn doc(bundle: &Bundle, def: &TypeDef) -> Vec<String> {
    let Some(text) = text(bundle, def) else { return Vec::new() };
    vec![String::new(), "```json".to_owned(), text, "```".to_owned()]
}

fn text(bundle: &Bundle, def: &TypeDef) -> Option<String> {
    let value = smallest(bundle, &def.schema)?;
    Some(serde_json::to_string(&value).expect("a JSON value prints"))
}

/// Lines of documentation that prove the examples of some types: each is read, written, and read
/// again.
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
    let checks = types.into_iter().filter_map(|def| {
        let name = heck::ToPascalCase::to_pascal_case(def.name.as_str());
        let text = text(bundle, def)?;
        // As many as no run of the example has, and two where there are none.
        let hashes = "#".repeat(2.max(text.matches('#').count() + 1));
        Some(format!("check::<{name}>(r{hashes}\"{text}\"{hashes});"))
    });
    HEAD.lines().map(str::to_owned).chain(checks).chain(["```".to_owned()]).collect()
}

/// A smallest value that has the shape of the schema. `None` when it is large.
pub(super) fn smallest(bundle: &Bundle, schema: &Value) -> Option<Value> {
    Maker { bundle, path: Vec::new(), left: MOST_VALUES }.value(schema)
}

struct Maker<'a> {
    bundle: &'a Bundle,
    /// The types that are being made: a smallest document holds none of them again.
    path: Vec<String>,
    left: usize,
}

impl Maker<'_> {
    fn value(&mut self, schema: &Value) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        let first = |keyword: &str| schema.get(keyword)?.as_array()?.first();
        if let Some(example) = first("examples") {
            return Some(example.clone());
        }
        if let Some(value) = schema.get("const").or(first("enum")) {
            return Some(value.clone());
        }
        if let Some(name) = schema::target(schema) {
            return self.named(name);
        }
        if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            return branches.iter().find_map(|branch| self.value(branch));
        }
        let kind = match schema.get("type") {
            Some(Value::String(kind)) => kind.as_str(),
            Some(Value::Array(kinds)) => kinds.first().and_then(Value::as_str).unwrap_or("null"),
            _ => "null",
        };
        match kind {
            "string" => self.string(schema),
            "boolean" => Some(json!(false)),
            "integer" | "number" => Some(schema.get("minimum").cloned().unwrap_or(json!(0))),
            "array" => self.array(schema),
            "object" => self.object(schema),
            _ => Some(Value::Null),
        }
    }

    fn named(&mut self, name: &str) -> Option<Value> {
        if self.path.iter().any(|known| known == name) {
            return None;
        }
        let def = self.bundle.types.get(name)?;
        self.path.push(name.to_owned());
        let value = self.value(&def.schema);
        self.path.pop();
        value
    }

    fn string(&self, schema: &Value) -> Option<Value> {
        let least = count(schema, "minLength");
        if least > self.left {
            return None;
        }
        let most = schema.get("maxLength").map_or(usize::MAX, |_| count(schema, "maxLength"));
        let length = if least == 0 { 0 } else { least.max(most.min("text".len())) };
        Some("text".chars().cycle().take(length).collect::<String>().into())
    }

    fn array(&mut self, schema: &Value) -> Option<Value> {
        if let Some(entries) = schema.get("prefixItems").and_then(Value::as_array) {
            return entries.iter().map(|entry| self.value(entry)).collect();
        }
        let items = schema.get("items").unwrap_or(&Value::Null);
        (0..count(schema, "minItems")).map(|_| self.value(items)).collect()
    }

    fn object(&mut self, schema: &Value) -> Option<Value> {
        let required = schema.get("required").and_then(Value::as_array);
        let properties = schema.get("properties").and_then(Value::as_object);
        let mut object = Map::new();
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if let Some(property) = properties.and_then(|p| p.get(name)) {
                object.insert(name.to_owned(), self.value(property)?);
            }
        }
        if object.is_empty() && count(schema, "minProperties") > 0 {
            object.insert("name".to_owned(), json!("text"));
        }
        Some(Value::Object(object))
    }
}

fn count(schema: &Value, keyword: &str) -> usize {
    let count = schema.get(keyword).and_then(Value::as_u64).unwrap_or(0);
    usize::try_from(count).unwrap_or(usize::MAX)
}
