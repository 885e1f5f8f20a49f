//! The authoring rules: a closed vocabulary, and a form that every tool in the chain understands.

mod bounds;
mod keyword;
mod names;
mod pattern;

pub(in crate::generator) use names::of_type;
pub(crate) use names::{is_family, is_taken, is_type_name};

use super::tree::Problems;
use crate::json::pointer;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The only dialect.
pub(super) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Formats that every validator we know asserts alike.
const FORMATS: &[&str] = &["uri"];

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

    /// A tuple: it says each of its entries and its length, so that every tool reads the same type.
    fn tuple(
        &self,
        object: &Map<String, Value>,
        entries: &Value,
        at: &str,
        place: Place,
        out: &mut Problems<'_>,
    ) {
        let pointer = format!("{at}/prefixItems");
        let count = entries.as_array().map_or(0, Vec::len);
        let length = |name: &str| object.get(name).and_then(Value::as_u64) == Some(count as u64);
        if count == 0 || !length("minItems") || !length("maxItems") || object.contains_key("items")
        {
            out.add(
                "tuple.form",
                &pointer,
                "prefixItems does not list every entry of an array of fixed length.",
                "List the entries, set minItems and maxItems to their number, and leave items out.",
            );
        }
        let inner = if place == Place::Condition { place } else { Place::Inline };
        for (i, entry) in entries.as_array().into_iter().flatten().enumerate() {
            self.schema(entry, &format!("{pointer}/{i}"), inner, out);
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

    fn text(&self, object: &Map<String, Value>, at: &str, out: &mut Problems<'_>) {
        if let Some(pattern) = object.get("pattern").and_then(Value::as_str) {
            pattern::check(pattern, &format!("{at}/pattern"), out);
            let example =
                object.get("examples").and_then(Value::as_array).is_some_and(|e| !e.is_empty());
            if !example
                && (at.is_empty() || at.starts_with("/$defs/"))
                && at.matches('/').count() <= 2
            {
                out.add(
                    "pattern.example",
                    at,
                    "A string with a pattern has no example.",
                    "Add `examples` with at least one value that the pattern accepts.",
                );
            }
        }
        if let Some(format) = object.get("format")
            && !format.as_str().is_some_and(|f| FORMATS.contains(&f))
        {
            out.add(
                "format.unknown",
                &format!("{at}/format"),
                format!("The format {format} is not one that all validators assert alike."),
                "Say it with a pattern.",
            );
        }
    }

    fn number(&self, object: &Map<String, Value>, at: &str, place: Place, out: &mut Problems<'_>) {
        let is_integer = match object.get("type") {
            Some(Value::String(t)) => t == "integer",
            Some(Value::Array(ts)) => ts.iter().any(|t| t == "integer"),
            _ => false,
        };
        if !is_integer || place == Place::Condition {
            return;
        }
        let bound = |name: &str| object.get(name).and_then(Value::as_i64);
        if bound("minimum").is_none() || bound("maximum").is_none() {
            out.add(
                "integer.bounds",
                at,
                "An integer does not say both its bounds as 64-bit integers.",
                format!("Add minimum, and maximum (at most {}).", i64::MAX),
            );
        }
    }

    fn enumeration(
        &self,
        object: &Map<String, Value>,
        at: &str,
        place: Place,
        out: &mut Problems<'_>,
    ) {
        let Some(values) = object.get("enum") else { return };
        let pointer = format!("{at}/enum");
        if place == Place::Inline {
            out.add(
                "inline.enum",
                &pointer,
                "An enum is written inside a member.",
                "Give it a name in $defs, or in shared/ if another file needs it, and refer to it.",
            );
        }
        let values = values.as_array().map_or(&[][..], Vec::as_slice);
        if values.is_empty() {
            let message = "The enum lists no value.";
            out.add("enum.form", &pointer, message, "List the values.");
        }
        if place == Place::Condition {
            return;
        }
        let mut seen = BTreeMap::new();
        for (i, value) in values.iter().enumerate() {
            let pointer = format!("{pointer}/{i}");
            let Some(variant) = value.as_str().and_then(names::variant) else {
                out.add(
                    "enum.form",
                    &pointer,
                    "The value makes no Rust variant.",
                    "Enums list strings: a letter first, then ASCII letters and digits, and signs \
                        between them.",
                );
                continue;
            };
            if let Some(other) = seen.insert(variant.clone(), value) {
                out.add(
                    "enum.clash",
                    &pointer,
                    format!("{other} and {value} both become the variant `{variant}`."),
                    "Choose values that differ in more than case and separators.",
                );
            }
        }
    }

    fn code(&self, object: &Map<String, Value>, at: &str, out: &mut Problems<'_>) {
        if let Some(code) = object.get("x-code")
            && !code.as_str().is_some_and(|c| self.codes.contains(c))
        {
            out.add(
                "code.unknown",
                &format!("{at}/x-code"),
                format!("{code} is not a registered violation code that refuses."),
                "Add it to policy/violation_codes.json with the severity error, or use one that \
                    stands there.",
            );
        }
    }

    fn object(&self, object: &Map<String, Value>, at: &str, place: Place, out: &mut Problems<'_>) {
        let properties = object.get("properties").and_then(Value::as_object);
        let required: Vec<&str> = object
            .get("required")
            .and_then(Value::as_array)
            .map(|r| r.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        let inner = if place == Place::Condition { place } else { Place::Inline };
        if let Some(properties) = properties {
            for (name, property) in properties {
                let pointer = pointer::member(&format!("{at}/properties"), name);
                self.schema(property, &pointer, inner, out);
                if place == Place::Type && !required.contains(&name.as_str()) {
                    optional(property, &pointer, out);
                }
            }
        }
        if place == Place::Condition {
            return;
        }
        for name in &required {
            if !properties.is_some_and(|p| p.contains_key(*name)) {
                out.add(
                    "required.unknown",
                    &format!("{at}/required"),
                    format!("`{name}` is required but not described."),
                    "Add it to `properties`, or take it off the list.",
                );
            }
        }
        let is_object = match object.get("type") {
            Some(Value::String(t)) => t == "object",
            Some(Value::Array(ts)) => ts.iter().any(|t| t == "object"),
            _ => false,
        };
        if !is_object {
            return;
        }
        if properties.is_some() && place == Place::Inline {
            out.add(
                "inline.object",
                at,
                "An object with members is written inside a member.",
                "Give it a name in $defs, or in shared/ if another file needs it, and refer to it.",
            );
        }
        match object.get("additionalProperties") {
            None => out.add(
                "object.openness",
                at,
                "The object does not say whether it takes unknown keys.",
                "Add additionalProperties: true (kept), false (refused), or the schema of the \
                    values.",
            ),
            Some(Value::Bool(_)) => {}
            Some(values) => {
                let pointer = format!("{at}/additionalProperties");
                if properties.is_some() {
                    out.add(
                        "object.openness",
                        &pointer,
                        "An object with named members also has a schema for others.",
                        "Use true or false here, or make it a map without named members.",
                    );
                }
                self.schema(values, &pointer, Place::Inline, out);
            }
        }
    }

    fn union(&self, object: &Map<String, Value>, at: &str, place: Place, out: &mut Problems<'_>) {
        let Some(branches) = object.get("anyOf") else { return };
        let pointer = format!("{at}/anyOf");
        let branches = branches.as_array().map_or(&[][..], Vec::as_slice);
        if place == Place::Condition {
            for (i, branch) in branches.iter().enumerate() {
                self.schema(branch, &format!("{pointer}/{i}"), place, out);
            }
            return;
        }
        let is_ref =
            |b: &Value| b.as_object().is_some_and(|b| b.len() == 1 && b.contains_key("$ref"));
        let is_null = |b: &Value| *b == serde_json::json!({"type": "null"});
        let nullable = branches.len() == 2 && is_ref(&branches[0]) && is_null(&branches[1]);
        let named = branches.len() > 1 && branches.iter().all(is_ref);
        match place {
            Place::Inline if !nullable => out.add(
                "inline.union",
                &pointer,
                "A union is written inside a member.",
                "Give it a name in $defs; only [{\"$ref\": …}, {\"type\": \"null\"}] may stand \
                    here.",
            ),
            Place::Type if !named => out.add(
                "union.form",
                &pointer,
                "A named union lists something else than references.",
                "Give every alternative a name in $defs and refer to it.",
            ),
            _ => {}
        }
    }

    fn conditions(
        &self,
        object: &Map<String, Value>,
        at: &str,
        place: Place,
        out: &mut Problems<'_>,
    ) {
        for keyword in ["if", "then", "else", "not"] {
            if let Some(inner) = object.get(keyword) {
                self.schema(inner, &format!("{at}/{keyword}"), Place::Condition, out);
            }
        }
        if let Some(all) = object.get("allOf").and_then(Value::as_array) {
            for (i, inner) in all.iter().enumerate() {
                let pointer = format!("{at}/allOf/{i}");
                if place != Place::Condition
                    && inner.get("if").is_none()
                    && inner.get("not").is_none()
                {
                    out.add(
                        "allof.form",
                        &pointer,
                        "A part of allOf is neither a condition nor an exclusion, so the type \
                            would not show it.",
                        "Write the members into the object itself; allOf holds if/then/else and \
                            not.",
                    );
                }
                self.schema(inner, &pointer, Place::Condition, out);
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

/// An optional member either accepts null or has a default, so that it can always be written.
fn optional(property: &Value, at: &str, out: &mut Problems<'_>) {
    let null = match property.get("type") {
        Some(Value::Array(types)) => types.iter().any(|t| t == "null"),
        _ => property
            .get("anyOf")
            .and_then(Value::as_array)
            .is_some_and(|b| b.iter().any(|b| b.get("type").is_some_and(|t| t == "null"))),
    };
    match property.get("default") {
        None => out.add(
            "optional.default",
            at,
            "An optional member has no default.",
            "Make it required, or let it accept null with \"default\": null, or give it a default \
                of its type.",
        ),
        Some(Value::Null) if !null => {
            out.add(
                "optional.default",
                at,
                "The default is null, but null is not accepted.",
                "Accept null, or give a default of the member's type.",
            );
        }
        Some(default) if !default.is_null() => {
            let fits = match property.get("type").and_then(Value::as_str) {
                Some("string") => default.is_string(),
                Some("boolean") => default.is_boolean(),
                Some("integer") => default.is_i64(),
                Some("number") => default.is_number(),
                Some("array") => default.is_array(),
                Some("object") => default.is_object(),
                _ => true,
            };
            if !fits {
                out.add(
                    "optional.default",
                    &format!("{at}/default"),
                    format!("The default {default} is not of the member's type."),
                    "Give a default of the member's type.",
                );
            }
        }
        Some(_) => {}
    }
}
