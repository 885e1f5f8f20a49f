//! Keywords: which there are, and what their values are.

use crate::generator::keywords::{Form, KEYWORDS, TYPES};
use crate::generator::tree::Problems;
use crate::json::pointer;
use crate::text::nearest::nearest;
use serde_json::{Map, Value};

/// Keywords of other drafts and of habit, and what to write in this contract.
const FOREIGN: &[(&str, &str)] = &[
    ("$anchor", "Refer to #/$defs/<Name>; anchors are not followed by every tool."),
    ("$dynamicRef", "Use `$ref`."),
    ("$id", "Leave it out: a file is named by its path."),
    ("$recursiveRef", "Use `$ref`."),
    ("additionalItems", "List every entry in `prefixItems`, with minItems and maxItems."),
    ("definitions", "Draft 2020-12 calls it `$defs`."),
    ("dependencies", "Use `allOf` with if and then."),
    ("dependentRequired", "Use `allOf` with if and then."),
    ("dependentSchemas", "Use `allOf` with if and then."),
    ("deprecated", "Say it in `description`."),
    ("example", "Use `examples`, a list."),
    (
        "exclusiveMaximum",
        "Use `maximum` with the last number that is accepted, or exclude the bound with \"not\": \
            {\"const\": …}.",
    ),
    (
        "exclusiveMinimum",
        "Use `minimum` with the first number that is accepted, or exclude the bound with \"not\": \
            {\"const\": …}.",
    ),
    ("id", "Leave it out: a file is named by its path."),
    (
        "nullable",
        "Write \"type\": [\"string\", \"null\"] (with the type that it has), and \"default\": \
            null.",
    ),
    ("oneOf", "Use `anyOf`, with alternatives that no document fits twice."),
    (
        "patternProperties",
        "Use `additionalProperties` for the values, and `propertyNames` with a pattern.",
    ),
    ("unevaluatedItems", "List every entry in `prefixItems`, with minItems and maxItems."),
    ("unevaluatedProperties", "Use `additionalProperties`."),
];

/// Reports what is no keyword, and keywords whose values have another form. False when one has, so
/// that the rest of the schema is not worth a look.
pub(super) fn check(object: &Map<String, Value>, at: &str, out: &mut Problems<'_>) -> bool {
    let mut sound = true;
    for (name, value) in object {
        let pointer = pointer::member(at, name);
        let Some(keyword) = KEYWORDS.iter().find(|k| k.name == name) else {
            out.add(
                "keyword.unknown",
                &pointer,
                format!("`{name}` is outside the closed vocabulary."),
                instead_of(name),
            );
            continue;
        };
        if !keyword.form.fits(value) {
            sound = false;
            let fault = misfit(keyword.form, value, &pointer);
            out.add(
                "keyword.value",
                &fault,
                format!("The value of `{name}` does not have its form."),
                right_value(name, keyword.form, value),
            );
        }
    }
    sound
}

/// The place of the part that does not fit.
fn misfit(form: Form, value: &Value, pointer: &str) -> String {
    let is_schema = |v: &Value| v.is_object() || v.is_boolean();
    let inner = match (form, value) {
        (Form::SchemasByName, Value::Object(all)) => all
            .iter()
            .find(|(_, v)| !is_schema(v))
            .map(|(name, _)| pointer::escape(name).into_owned()),
        (Form::Schemas, Value::Array(all)) => {
            all.iter().position(|v| !is_schema(v)).map(|i| i.to_string())
        }
        _ => None,
    };
    inner.map_or_else(|| pointer.to_owned(), |inner| format!("{pointer}/{inner}"))
}

/// What to write in place of an unknown keyword.
fn instead_of(name: &str) -> String {
    if let Some((_, fix)) = FOREIGN.iter().find(|(foreign, _)| *foreign == name) {
        return (*fix).to_owned();
    }
    // `minimumLength` is `minLength`.
    let short = ["minimum", "maximum"]
        .iter()
        .find_map(|long| Some(format!("{}{}", &long[..3], name.strip_prefix(long)?)));
    let known = || KEYWORDS.iter().map(|k| k.name);
    match nearest(short.as_deref().unwrap_or(name), known()) {
        Some(keyword) => format!("Did you mean `{keyword}`?"),
        None => format!("Say it with one of: {}.", known().collect::<Vec<_>>().join(", ")),
    }
}

/// What to write in place of a value that does not have its form.
fn right_value(name: &str, form: Form, value: &Value) -> String {
    match (name, value) {
        ("items", Value::Array(_)) => {
            "Draft 2020-12 calls a list of schemas `prefixItems`; give minItems and maxItems their \
                number."
                .to_owned()
        }
        ("required", Value::Bool(_)) => {
            "Take it off here, and list the member's name in `required` of the object that holds \
                it."
            .to_owned()
        }
        ("type", Value::String(word)) => match nearest(word, TYPES.iter().copied()) {
            Some(kind) => format!("Did you mean `{kind}`?"),
            None => format!("Write {}.", form.words()),
        },
        _ => format!("Write {}.", form.words()),
    }
}
