//! The closed vocabulary: every keyword that a contract file may use, what it does, and what its
//! value is.

use serde_json::Value;

/// What the value of a keyword is, as the meta-schema of draft 2020-12 has it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Anything,
    Boolean,
    /// A whole number that is not negative.
    Count,
    /// Values of any kind.
    List,
    /// Strings. That none occurs twice is a matter of style, which can be repaired.
    Names,
    Number,
    Schema,
    /// At least one schema.
    Schemas,
    /// Schemas by name.
    SchemasByName,
    String,
    /// The name of a type, or different names of types.
    Types,
}

/// The types of JSON.
pub(super) const TYPES: &[&str] =
    &["array", "boolean", "integer", "null", "number", "object", "string"];

impl Form {
    /// Whether a value has the form. What stands inside of schemas is not looked at.
    pub(super) fn fits(self, value: &Value) -> bool {
        match self {
            Self::Anything => true,
            Self::Boolean => value.is_boolean(),
            Self::Count => {
                value.is_u64() || value.as_f64().is_some_and(|n| n >= 0.0 && n.fract() == 0.0)
            }
            Self::List => value.is_array(),
            Self::Names => value.as_array().is_some_and(|all| all.iter().all(Value::is_string)),
            Self::Number => value.is_number(),
            Self::Schema => is_schema(value),
            Self::Schemas => {
                value.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(is_schema))
            }
            Self::SchemasByName => value.as_object().is_some_and(|all| all.values().all(is_schema)),
            Self::String => value.is_string(),
            Self::Types => match value {
                Value::String(name) => TYPES.contains(&name.as_str()),
                Value::Array(all) => !all.is_empty() && distinct(all, |t| TYPES.contains(&t)),
                _ => false,
            },
        }
    }

    /// What to write.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Anything => "a value",
            Self::Boolean => "true or false",
            Self::Count => "a whole number that is not negative, without quotes",
            Self::List => "a list of values",
            Self::Names => "a list of names, on the object that holds the members",
            Self::Number => "a number, without quotes",
            Self::Schema => "a schema",
            Self::Schemas => "a list of at least one schema",
            Self::SchemasByName => "an object of named schemas",
            Self::String => "a string",
            Self::Types => "array, boolean, integer, null, number, object or string",
        }
    }
}

fn is_schema(value: &Value) -> bool {
    value.is_object() || value.is_boolean()
}

/// Whether a list holds strings, each once, that pass the test.
fn distinct(values: &[Value], test: impl Fn(&str) -> bool) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    values.iter().all(|v| v.as_str().is_some_and(|text| test(text) && seen.insert(text)))
}

/// A keyword.
pub(super) struct Keyword {
    pub name: &'static str,
    /// What its value is.
    pub form: Form,
    /// Whether it shapes a type; the rest only judges or explains, and typify does not see it.
    pub shapes: bool,
    /// Whether it can refuse a value, so that a violation code must report it.
    pub refuses: bool,
}

const fn keyword(name: &'static str, form: Form, shapes: bool, refuses: bool) -> Keyword {
    Keyword { name, form, shapes, refuses }
}

/// A keyword outside of this table fails the build, because some tool in the chain (typify, static
/// tables, another language's generator) would drop it in silence.
pub(super) const KEYWORDS: &[Keyword] = &[
    keyword("$comment", Form::String, false, false),
    keyword("$defs", Form::SchemasByName, true, false),
    keyword("$ref", Form::String, true, false),
    keyword("$schema", Form::String, true, false),
    keyword("additionalProperties", Form::Schema, true, true),
    keyword("allOf", Form::Schemas, false, false),
    keyword("anyOf", Form::Schemas, true, true),
    keyword("const", Form::Anything, false, true),
    keyword("default", Form::Anything, true, false),
    keyword("description", Form::String, true, false),
    keyword("else", Form::Schema, false, false),
    keyword("enum", Form::List, true, true),
    keyword("examples", Form::List, false, false),
    keyword("format", Form::String, false, true),
    keyword("if", Form::Schema, false, false),
    keyword("items", Form::Schema, true, false),
    keyword("maxItems", Form::Count, false, true),
    keyword("maxLength", Form::Count, false, true),
    keyword("maximum", Form::Number, false, true),
    keyword("minItems", Form::Count, false, true),
    keyword("minLength", Form::Count, false, true),
    keyword("minProperties", Form::Count, false, true),
    keyword("minimum", Form::Number, false, true),
    keyword("not", Form::Schema, false, true),
    keyword("pattern", Form::String, false, true),
    keyword("prefixItems", Form::Schemas, true, false),
    keyword("properties", Form::SchemasByName, true, false),
    keyword("propertyNames", Form::Schema, false, true),
    keyword("required", Form::Names, true, true),
    keyword("then", Form::Schema, false, false),
    keyword("title", Form::String, true, false),
    keyword("type", Form::Types, true, true),
    keyword("uniqueItems", Form::Boolean, false, true),
    keyword("x-code", Form::String, false, false),
];
