//! Keywords that hold further schemas: unions, conditions, tuples.

use super::{Lint, Place};
use crate::generator::tree::Problems;
use serde_json::{Map, Value};

impl Lint<'_> {
    pub(super) fn union(
        &self,
        object: &Map<String, Value>,
        at: &str,
        place: Place,
        out: &mut Problems<'_>,
    ) {
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

    pub(super) fn conditions(
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

    /// A tuple: it says each of its entries and its length, so that every tool reads the same type.
    pub(super) fn tuple(
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
}
