//! Paths into documents: from a pointer into a schema to the values that the schema is about.

use crate::json::pointer;
use crate::json::schema::sample::PathSegment;
use serde_json::Value;

/// The steps in documents that a pointer into a schema takes.
pub(super) fn steps(pointer: &str) -> Vec<PathSegment> {
    let mut tokens = pointer::names(pointer);
    let mut out = Vec::new();
    while let Some(token) = tokens.next() {
        match &*token {
            "properties" => {
                out.extend(tokens.next().map(|name| PathSegment::Member(name.into_owned())));
            }
            "items" => out.push(PathSegment::Item),
            "prefixItems" => {
                tokens.next();
                out.push(PathSegment::Item);
            }
            "additionalProperties" => out.push(PathSegment::AnyMember),
            "allOf" | "anyOf" => {
                tokens.next();
            }
            _ => {}
        }
    }
    out
}

/// The places in a document that a path leads to.
pub(super) fn places(document: &Value, path: &[PathSegment]) -> Vec<String> {
    let mut at = vec![(String::new(), document)];
    for step in path {
        let mut next = Vec::new();
        for (pointer, value) in at {
            match (step, value) {
                (PathSegment::Member(name), Value::Object(object)) => {
                    next.extend(object.get(name).map(|v| (pointer::member(&pointer, name), v)));
                }
                (PathSegment::AnyMember, Value::Object(object)) => {
                    next.extend(
                        object.iter().map(|(name, v)| (pointer::member(&pointer, name), v)),
                    );
                }
                (PathSegment::Item, Value::Array(values)) => next
                    .extend(values.iter().enumerate().map(|(i, v)| (format!("{pointer}/{i}"), v))),
                _ => {}
            }
        }
        at = next;
    }
    at.truncate(3);
    at.into_iter().map(|(pointer, _)| pointer).collect()
}

/// Whether a place in a document lies on the way that the path takes.
pub(super) fn leads(instance: &str, path: &[PathSegment]) -> bool {
    let parts: Vec<&str> = instance.split('/').skip(1).collect();
    parts.len() <= path.len() && agree(&parts, path)
}

/// Whether a place in a document is what the path leads to, or inside it.
pub(super) fn covers(instance: &str, path: &[PathSegment]) -> bool {
    let parts: Vec<&str> = instance.split('/').skip(1).collect();
    parts.len() >= path.len() && agree(&parts, path)
}

fn agree(parts: &[&str], path: &[PathSegment]) -> bool {
    parts.iter().zip(path).all(|(part, step)| match step {
        PathSegment::Member(name) => pointer::unescape(part) == *name,
        PathSegment::Item => part.parse::<usize>().is_ok(),
        PathSegment::AnyMember => true,
    })
}
