//! Inclusion of one schema in another, as far as the canonical form of the `jsonschema` crate decides it.
//!
//! That part of the crate is marked experimental. Nothing else of this crate speaks to it, and what it cannot decide
//! is left to witnesses.

use jsonschema::canonical::{CanonicalSchema, Containment, options};
use jsonschema::{Draft, PatternOptions};
use serde_json::Value;

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

/// Whether both accept the same.
pub(super) fn equivalent(one: &Value, other: &Value) -> bool {
    let (Some(one), Some(other)) = (canonical(one), canonical(other)) else { return false };
    let covers =
        |a: &CanonicalSchema, b: &CanonicalSchema| matches!(a.covers(b), Ok(Containment::Yes));
    covers(&one, &other) && covers(&other, &one)
}

/// What `taken` accepts and `removed` refuses, as a schema to take samples from. Nothing where it cannot be said.
pub(super) fn difference(taken: &Value, removed: &Value) -> Option<Value> {
    let difference = canonical(taken)?.subtract(&canonical(removed)?).ok()?;
    Some(difference.to_json_schema())
}
