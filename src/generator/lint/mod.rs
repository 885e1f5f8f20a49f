//! The authoring rules: a closed vocabulary, and a form that every tool in the chain understands.

mod applicators;
mod bounds;
mod keyword;
mod names;
mod objects;
mod pattern;
mod values;

pub(in crate::generator) use names::of_type;
pub(crate) use names::{is_family, is_taken, is_type_name};

use super::tree::Problems;
use crate::json::pointer;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The only dialect.
pub(super) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Where in a file a schema stands; the rules differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The root of a file, or a member of its `$defs`: it becomes a type.
    Type,
    /// A property, an item, a map value: it must not invent a type.
    Inline,
    /// Inside if/then/else/not/allOf: it only judges.
    Condition,
}

/// Checks one contract file.
pub(super) fn check(schema: &Value, codes: &BTreeSet<String>, out: &mut Problems<'_>) {
    let Some(root) = schema.as_object() else {
        out.add("schema.object", "", "A schema is a JSON object.", "Write an object.");
        return;
    };
    match root.get("$schema").and_then(Value::as_str) {
        Some(DIALECT) => {}
        _ => out.add(
            "schema.dialect",
            "/$schema",
            "The dialect is not draft 2020-12.",
            format!("Begin the file with \"$schema\": \"{DIALECT}\"."),
        ),
    }
    let lint = Lint { codes };
    lint.schema(schema, "", Place::Type, out);
    if let Some(defs) = root.get("$defs").and_then(Value::as_object) {
        for (name, def) in defs {
            let pointer = pointer::member("/$defs", name);
            of_type(name, &pointer, out);
            if def.get("$defs").is_some() {
                out.add(
                    "schema.nested_defs",
                    &format!("{pointer}/$defs"),
                    "$defs is inside a definition.",
                    "Move its members to the $defs of the file.",
                );
            }
            lint.schema(def, &pointer, Place::Type, out);
        }
    }
}

struct Lint<'a> {
    codes: &'a BTreeSet<String>,
}

impl Lint<'_> {
    fn schema(&self, schema: &Value, at: &str, place: Place, out: &mut Problems<'_>) {
        let Some(object) = schema.as_object() else {
            if !(schema.is_boolean() && place == Place::Condition) {
                out.add(
                    "schema.object",
                    at,
                    "A schema is a JSON object.",
                    "Write an object; `true` and `false` are allowed in additionalProperties only.",
                );
            }
            return;
        };
        if !keyword::check(object, at, out) {
            return;
        }
        if !at.is_empty() && object.contains_key("$schema") {
            out.add(
                "schema.dialect",
                &format!("{at}/$schema"),
                "$schema is inside the file.",
                "Keep it at the root only.",
            );
        }
        bounds::check(object, at, out);
        if place != Place::Condition {
            self.describe(object, at, out);
            self.typing(object, at, place, out);
            names::of_members(object, at, out);
        }
        self.text(object, at, out);
        self.number(object, at, place, out);
        self.enumeration(object, at, place, out);
        self.code(object, at, out);
        self.object(object, at, place, out);
        self.union(object, at, place, out);
        self.conditions(object, at, place, out);
        if let Some(items) = object.get("items") {
            let inner = if place == Place::Condition { place } else { Place::Inline };
            self.schema(items, &format!("{at}/items"), inner, out);
        }
        if let Some(entries) = object.get("prefixItems") {
            self.tuple(object, entries, at, place, out);
        }
        if let Some(names) = object.get("propertyNames") {
            self.schema(names, &format!("{at}/propertyNames"), Place::Condition, out);
        }
    }

    fn describe(&self, object: &Map<String, Value>, at: &str, out: &mut Problems<'_>) {
        let needs = at.is_empty() || is_named(at);
        let text = object.get("description").and_then(Value::as_str).unwrap_or("");
        if needs && text.trim().is_empty() {
            out.add(
                "description.missing",
                at,
                "There is no description.",
                "Add `description`: one sentence that tells a producer what to put here.",
            );
        }
    }

    fn typing(&self, object: &Map<String, Value>, at: &str, place: Place, out: &mut Problems<'_>) {
        let forms = ["type", "$ref", "anyOf"];
        let used: Vec<_> = forms.iter().filter(|k| object.contains_key(**k)).collect();
        if used.len() != 1 {
            out.add(
                "schema.form",
                at,
                format!(
                    "A schema says exactly one of type, $ref and anyOf; this one says {}.",
                    used.len()
                ),
                "Name the type, or refer to a shared one.",
            );
        }
        if let Some(Value::Array(types)) = object.get("type") {
            let names: Vec<_> = types.iter().filter_map(Value::as_str).collect();
            if names.len() != 2
                || names[1] != "null"
                || names[0] == "null"
                || (names[0] == "object" && object.contains_key("properties"))
            {
                out.add(
                    "type.form",
                    &format!("{at}/type"),
                    "A type list is not of the form [type, \"null\"].",
                    "Write one type, or one type and \"null\"; give objects and other unions a \
                        name in $defs.",
                );
            } else if place == Place::Type {
                out.add(
                    "type.form",
                    &format!("{at}/type"),
                    "A named type is nullable.",
                    "Make the member that refers to it nullable instead.",
                );
            }
        }
    }
}

/// Whether the pointer names a property or a definition: those carry a description.
fn is_named(at: &str) -> bool {
    let mut tokens = at.rsplit('/');
    let _name = tokens.next();
    matches!(tokens.next(), Some("properties" | "$defs"))
}

/// Whether a schema names this type, alone or beside another one.
fn says_type(object: &Map<String, Value>, name: &str) -> bool {
    match object.get("type") {
        Some(Value::String(one)) => one == name,
        Some(Value::Array(several)) => several.iter().any(|one| one == name),
        _ => false,
    }
}
