//! The one layout of a contract file: two spaces, one final newline, keywords of a schema in one
//! order.

use serde_json::{Map, Value};

/// The order of keywords: what it is, what it holds, what it asks for, what else is worth knowing.
const ORDER: &[&str] = &[
    "$schema",
    "$comment",
    "title",
    "description",
    "$ref",
    "type",
    "const",
    "enum",
    "anyOf",
    "format",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "properties",
    "propertyNames",
    "required",
    "additionalProperties",
    "x-code",
    "if",
    "then",
    "else",
    "not",
    "allOf",
    "default",
    "examples",
    "$defs",
];

/// A contract file in its layout. Members of `properties`, `$defs` and policies keep their order:
/// it is the author's.
///
/// None when the text is not JSON, which the authoring rules report.
///
/// ```
/// use spec_kitty_events::authoring::formatted;
/// let text = formatted("shared/Tea.schema.json", r#"{"type": "string",
///     "description": "Tea."}"#).unwrap();
/// assert_eq!(text, "{\n  \"description\": \"Tea.\",\n  \"type\": \"string\"\n}\n");
/// ```
#[must_use]
pub fn formatted(file: &str, text: &str) -> Option<String> {
    let value: Value = serde_json::from_str(text).ok()?;
    let value = if file.ends_with(".schema.json") { ordered(&value) } else { value };
    let mut out = serde_json::to_string_pretty(&value).ok()?;
    out.push('\n');
    Some(out)
}

/// A schema with its keywords in order. Unknown keywords come last.
pub(super) fn ordered(schema: &Value) -> Value {
    let Some(object) = schema.as_object() else { return schema.clone() };
    let mut members: Vec<(&String, &Value)> = object.iter().collect();
    members
        .sort_by_key(|(keyword, _)| ORDER.iter().position(|k| k == keyword).unwrap_or(ORDER.len()));
    let inner = |keyword: &str, value: &Value| match (keyword, value) {
        ("properties" | "$defs", Value::Object(schemas)) => Value::Object(
            schemas.iter().map(|(name, s)| (name.clone(), ordered(s))).collect::<Map<_, _>>(),
        ),
        ("allOf" | "anyOf" | "prefixItems", Value::Array(schemas)) => {
            Value::Array(schemas.iter().map(ordered).collect())
        }
        (
            "items" | "additionalProperties" | "propertyNames" | "if" | "then" | "else" | "not",
            schema,
        ) => ordered(schema),
        (_, other) => other.clone(),
    };
    Value::Object(
        members
            .into_iter()
            .map(|(keyword, value)| (keyword.clone(), inner(keyword, value)))
            .collect(),
    )
}
