//! Objects: their members, which of them are required, and whether there may be others.

use super::{Lint, Place, says_type};
use crate::generator::tree::Problems;
use crate::json::pointer;
use serde_json::{Map, Value};

impl Lint<'_> {
    pub(super) fn object(
        &self,
        object: &Map<String, Value>,
        at: &str,
        place: Place,
        out: &mut Problems<'_>,
    ) {
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
        for name in
            required.iter().filter(|name| !properties.is_some_and(|p| p.contains_key(**name)))
        {
            out.add(
                "required.unknown",
                &format!("{at}/required"),
                format!("`{name}` is required but not described."),
                "Add it to `properties`, or take it off the list.",
            );
        }
        if !says_type(object, "object") {
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
        self.openness(object, at, out);
    }

    /// What an object does with members that it does not name.
    fn openness(&self, object: &Map<String, Value>, at: &str, out: &mut Problems<'_>) {
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
                if object.get("properties").is_some_and(Value::is_object) {
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
