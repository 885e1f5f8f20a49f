//! Parts of a JSON Schema that every reader of a bundle asks for: references, keywords that only
//! explain, counts, types.

pub(crate) mod sample;

use serde_json::{Map, Value};

/// What a reference to a type of the bundle begins with.
pub(crate) const DEFS: &str = "#/$defs/";

/// Keywords that explain a schema and refuse nothing. `default` and `x-code` are told apart from
/// the rest by [`SILENT`].
pub(crate) const ANNOTATIONS: &[&str] =
    &["$comment", "$schema", "default", "description", "examples", "title", "x-code"];

/// Annotations that no program reads: words for people.
pub(crate) const SILENT: &[&str] = &["$comment", "description", "examples", "title"];

/// The reference to a type.
pub(crate) fn reference(type_name: &str) -> String {
    format!("{DEFS}{type_name}")
}

/// A schema that refers to a type and does nothing else.
pub(crate) fn referring(type_name: &str) -> Value {
    Value::Object(Map::from_iter([("$ref".to_owned(), reference(type_name).into())]))
}

/// The name of the type that a reference leads to.
pub(crate) fn type_name(reference: &str) -> &str {
    reference.strip_prefix(DEFS).unwrap_or(reference)
}

/// The name of the type that a schema refers to.
pub(crate) fn target(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str().map(type_name)
}

/// The number that a keyword such as `minLength` gives.
pub(crate) fn count(schema: &Value, keyword: &str) -> Option<usize> {
    usize::try_from(schema.get(keyword)?.as_u64()?).ok()
}

/// The elements of a keyword that holds an array. None where it is missing.
pub(crate) fn list<'s>(schema: &'s Value, keyword: &str) -> impl Iterator<Item = &'s Value> {
    schema.get(keyword).and_then(Value::as_array).into_iter().flatten()
}

/// The members of a keyword that holds an object, such as `properties`.
pub(crate) fn members<'s>(
    schema: &'s Value,
    keyword: &str,
) -> impl Iterator<Item = (&'s String, &'s Value)> {
    schema.get(keyword).and_then(Value::as_object).into_iter().flatten()
}

/// The names of the members that a schema requires.
pub(crate) fn required(schema: &Value) -> impl Iterator<Item = &str> {
    list(schema, "required").filter_map(Value::as_str)
}

/// The JSON types that a schema without union names.
pub(crate) fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
