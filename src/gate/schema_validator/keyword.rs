//! A keyword that fails, in the terms of a finding: its code, and what it expects.

use crate::contract::violation::{Code, Expected};
use crate::text::nearest::nearest;
use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use serde_json::Value;

/// The code of a keyword, where the schema names none.
pub(super) fn code(error: &ValidationError<'_>) -> Code {
    Code::for_keyword(error.kind().keyword()).unwrap_or(Code::SchemaAnyOf)
}

/// The word of a vocabulary that a text may have meant.
pub(super) fn nearest_of(value: &Value, values: &[String]) -> Option<String> {
    let word = value.as_str()?;
    nearest(word, values.iter().map(String::as_str)).map(str::to_owned)
}

pub(super) fn is_null_type(error: &ValidationError<'_>) -> bool {
    matches!(expected(error.kind()), Some(Expected::Types(types)) if types == ["null"])
}

pub(super) fn keyword(kind: &Kind) -> &'static str {
    match kind {
        Kind::Type { .. } => "type",
        Kind::Enum { .. } => "enum",
        _ => "",
    }
}

pub(super) fn expected(kind: &Kind) -> Option<Expected> {
    Some(match kind {
        Kind::Type { kind: TypeKind::Single(one) } => Expected::Types(vec![one.to_string()]),
        Kind::Type { kind: TypeKind::Multiple(set) } => {
            Expected::Types(set.iter().map(|t| t.to_string()).collect())
        }
        Kind::Enum { options } => Expected::OneOf(
            options
                .as_array()?
                .iter()
                .map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned))
                .collect(),
        ),
        Kind::Constant { expected_value } => Expected::Constant((**expected_value).clone()),
        Kind::Required { property } => Expected::Member(property.as_str()?.to_owned()),
        Kind::Pattern { pattern } => Expected::Pattern(pattern.clone()),
        Kind::Format { format } => Expected::Format(format.clone()),
        Kind::MinLength { limit } | Kind::MinItems { limit } | Kind::MinProperties { limit } => {
            Expected::AtLeast((*limit).into())
        }
        Kind::MaxLength { limit } | Kind::MaxItems { limit } => Expected::AtMost((*limit).into()),
        Kind::Minimum { limit } => Expected::AtLeast(limit.clone()),
        Kind::Maximum { limit } => Expected::AtMost(limit.clone()),
        _ => return None,
    })
}
