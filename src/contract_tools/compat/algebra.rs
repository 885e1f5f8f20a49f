//! Inclusion of one schema in another, as far as the canonical form of the `jsonschema` crate
//! decides it.
//!
//! That part of the crate is marked experimental. Nothing else of this crate speaks to it, and what
//! it cannot decide is left to witnesses.

use super::Contract;
use jsonschema::canonical::{CanonicalSchema, Containment, UnsatisfiableReason, options};
use jsonschema::{Draft, PatternOptions};
use serde_json::Value;

/// The schemas of types, members and items that accept nothing: the type, the pointer in it, and
/// why. A schema that is empty because of another one is left out.
pub(crate) fn empty_schemas(contract: &Contract) -> Vec<(String, String, String)> {
    let document = serde_json::json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": contract.defs
    });
    let options = options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .with_pattern_options(PatternOptions::regex())
        .offline();
    let Ok(found) = options.prepare(&document).and_then(|document| document.unsatisfiable()) else {
        return Vec::new();
    };
    let judges = |at: &str| {
        at.split('/').any(|token| matches!(token, "allOf" | "if" | "then" | "else" | "not"))
    };
    let holds_another = |at: &str| {
        found.keys().any(|other| other.strip_prefix(at).is_some_and(|rest| rest.starts_with('/')))
    };
    let refers = |at: &str| document.pointer(at).is_some_and(|s| s.get("$ref").is_some());
    let places = found.iter().filter(|(at, _)| !judges(at) && !holds_another(at) && !refers(at));
    places
        .filter_map(|(at, why)| {
            let rest = at.strip_prefix("/$defs/")?;
            let (name, inner) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            Some((name.to_owned(), inner.to_owned(), words(why)))
        })
        .collect()
}

/// Why a schema is empty, in words.
fn words(why: &UnsatisfiableReason) -> String {
    let causes = match why {
        UnsatisfiableReason::Literal => return "it is written as false".to_owned(),
        UnsatisfiableReason::Empty(cause) => std::slice::from_ref(cause),
        UnsatisfiableReason::Conflict(causes) => causes.as_slice(),
    };
    let mut keywords: Vec<&str> =
        causes.iter().flat_map(|c| c.keywords.iter().map(String::as_str)).collect();
    keywords.dedup();
    if keywords.is_empty() {
        return "its parts exclude each other".to_owned();
    }
    format!("{} leave nothing over", keywords.join(" and "))
}

/// Whether every value of one schema is a value of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inclusion {
    Proved,
    Unknown,
}

fn canonical(schema: &Value) -> Option<CanonicalSchema> {
    options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .with_pattern_options(PatternOptions::regex())
        .offline()
        .canonicalize(schema)
        .ok()
}

/// Whether `outer` accepts all that `inner` accepts. Both are self-contained.
pub(super) fn included(inner: &Value, outer: &Value) -> Inclusion {
    let (Some(inner), Some(outer)) = (canonical(inner), canonical(outer)) else {
        return Inclusion::Unknown;
    };
    match outer.covers(&inner) {
        Ok(Containment::Yes) => Inclusion::Proved,
        _ => Inclusion::Unknown,
    }
}

/// What `taken` accepts and `removed` refuses, as a schema to take samples from. Nothing where it
/// cannot be said.
pub(super) fn difference(taken: &Value, removed: &Value) -> Option<Value> {
    let difference = canonical(taken)?.subtract(&canonical(removed)?).ok()?;
    Some(difference.to_json_schema())
}
