//! Schemas in words.

use crate::text::plural::count;
use serde_json::{Map, Value};

/// What a schema accepts, in a few words and without a full stop.
///
/// ```
/// use spec_kitty_events::docs::in_words;
/// let schema = serde_json::json!({"type": ["integer", "null"], "minimum": 1, "maximum": 9});
/// assert_eq!(in_words(&schema), "integer from 1 to 9, or null");
/// ```
#[must_use]
pub fn in_words(schema: &Value) -> String {
    let mut out =
        match (schema.get("$ref"), schema.get("anyOf"), schema.get("enum"), schema.get("const")) {
            (Some(target), ..) => name_of(target),
            (_, Some(branches), ..) => branches
                .as_array()
                .into_iter()
                .flatten()
                .map(in_words)
                .collect::<Vec<_>>()
                .join(" or "),
            (_, _, Some(values), _) => match values.as_array().map(Vec::as_slice) {
                Some([only]) => plain(only),
                Some(values) => {
                    format!("one of {}", values.iter().map(plain).collect::<Vec<_>>().join(", "))
                }
                None => String::new(),
            },
            (_, _, _, Some(value)) => plain(value),
            _ => typed(schema),
        };
    if let Some(default) = schema.get("default") {
        out.push_str(&format!("; {default} when left out"));
    }
    out
}

/// The name that a reference leads to.
fn name_of(target: &Value) -> String {
    let target = target.as_str().unwrap_or_default();
    target.rsplit('/').next().unwrap_or(target).trim_end_matches(".schema.json").to_owned()
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn typed(schema: &Value) -> String {
    let kinds: Vec<&str> = match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let words: Vec<String> = kinds.iter().map(|kind| one_type(kind, schema)).collect();
    match words.as_slice() {
        [] => constraints(schema),
        [one] => one.clone(),
        [one, rest @ ..] => format!("{one}, or {}", rest.join(" or ")),
    }
}

/// What a schema without a type asks for.
fn constraints(schema: &Value) -> String {
    let mut parts = Vec::new();
    if let Some(n) = schema.get("minLength") {
        parts.push(format!("at least {}", count(n, "character")));
    }
    if let Some(n) = schema.get("minItems") {
        parts.push(format!("at least {}", count(n, "entry")));
    }
    if let Some(n) = schema.get("minimum") {
        parts.push(format!("at least {n}"));
    }
    if schema.get("pattern").is_some() {
        parts.push("in the form of its pattern".to_owned());
    }
    if parts.is_empty() { "any value".to_owned() } else { parts.join(", ") }
}

fn one_type(kind: &str, schema: &Value) -> String {
    match kind {
        "string" => string(schema),
        "integer" | "number" => number(kind, schema),
        "array" => list(schema),
        "object" => match schema.get("additionalProperties") {
            Some(values) if values.is_object() => format!("map of {}", in_words(values)),
            _ => "object".to_owned(),
        },
        "boolean" => "true or false".to_owned(),
        other => other.to_owned(),
    }
}

fn string(schema: &Value) -> String {
    let mut out = "string".to_owned();
    match (
        schema.get("minLength").and_then(Value::as_u64),
        schema.get("maxLength").and_then(Value::as_u64),
    ) {
        (Some(1), None) => out.push_str(", not empty"),
        (Some(min), None) => {
            out.push_str(&format!(" of at least {}", count(min, "character")));
        }
        (None, Some(max)) => {
            out.push_str(&format!(" of at most {}", count(max, "character")));
        }
        (Some(min), Some(max)) => {
            out.push_str(&format!(" of {min} to {}", count(max, "character")));
        }
        (None, None) => {}
    }
    if schema.get("pattern").is_some() {
        out.push_str(" in the form of its pattern");
    }
    if let Some(format) = schema.get("format").and_then(Value::as_str) {
        out.push_str(&format!(", a {}", format.to_uppercase()));
    }
    out
}

fn number(kind: &str, schema: &Value) -> String {
    match (schema.get("minimum"), schema.get("maximum")) {
        (Some(min), Some(max)) if max.as_i64() == Some(i64::MAX) => {
            format!("{kind}, at least {min}")
        }
        (Some(min), Some(max)) => format!("{kind} from {min} to {max}"),
        (Some(min), None) => format!("{kind}, at least {min}"),
        (None, Some(max)) => format!("{kind}, at most {max}"),
        (None, None) => kind.to_owned(),
    }
}

fn list(schema: &Value) -> String {
    let of = match (schema.get("items"), schema.get("prefixItems").and_then(Value::as_array)) {
        (Some(items), _) => in_words(items),
        (None, Some(entries)) => entries.iter().map(in_words).collect::<Vec<_>>().join(" and "),
        (None, None) => "anything".to_owned(),
    };
    let least = schema.get("minItems").and_then(Value::as_u64).filter(|n| *n > 0);
    let unique =
        if schema.get("uniqueItems") == Some(&Value::Bool(true)) { ", none twice" } else { "" };
    match least {
        Some(1) => format!("list of {of}, not empty{unique}"),
        Some(n) => format!("list of {of}, at least {n}{unique}"),
        None => format!("list of {of}{unique}"),
    }
}

/// The conditions of a type, one sentence each: the author's own words where there are any.
///
/// ```
/// use spec_kitty_events::docs::conditions;
/// let schema = serde_json::json!({"allOf": [{"if": {"properties": {"force": {"const": true}}},
///     "then": {"required": ["reason"]}}]});
/// assert_eq!(conditions(&schema), ["If force is true: reason is required."]);
/// ```
#[must_use]
pub fn conditions(schema: &Value) -> Vec<String> {
    let mut out = Vec::new();
    let own = schema.get("if").is_some() || schema.get("not").is_some();
    let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    for part in parts.chain(own.then_some(schema)) {
        out.push(match part.get("$comment").and_then(Value::as_str) {
            Some(comment) => comment.to_owned(),
            None => sentence(part),
        });
    }
    out
}

fn sentence(part: &Value) -> String {
    if let Some(not) = part.get("not") {
        return format!("Not allowed: {}.", clause(not));
    }
    let when = part.get("if").map(clause).unwrap_or_default();
    let mut out = match part.get("then") {
        Some(then) => format!("If {when}: {}.", clause(then)),
        None => String::new(),
    };
    if let Some(otherwise) = part.get("else") {
        let begin = if out.is_empty() { format!("Unless {when}") } else { " Otherwise".to_owned() };
        out.push_str(&format!("{begin}: {}.", clause(otherwise)));
    }
    out
}

/// What a condition says of members.
fn clause(schema: &Value) -> String {
    let properties =
        schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let required = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let mut parts: Vec<String> =
        properties.iter().map(|(name, inner)| format!("{name} is {}", in_words(inner))).collect();
    parts.extend(missing(required, &properties));
    for branch in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        parts.push(clause(branch));
    }
    if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
        parts.push(branches.iter().map(clause).collect::<Vec<_>>().join(", or "));
    }
    if let Some(not) = schema.get("not") {
        parts.push(format!("not ({})", clause(not)));
    }
    if parts.is_empty() { in_words(schema) } else { parts.join(" and ") }
}

/// Names that are required and not described by the condition itself.
fn missing<'a>(
    required: impl Iterator<Item = &'a str>,
    properties: &Map<String, Value>,
) -> Vec<String> {
    required
        .filter(|name| !properties.contains_key(*name))
        .map(|name| format!("{name} is required"))
        .collect()
}
