//! Strings, numbers, lists of values, and codes.

use super::{Lint, Place, names, pattern, says_type};
use crate::generator::tree::Problems;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Formats that every validator we know asserts alike.
const FORMATS: &[&str] = &["uri"];

impl Lint<'_> {
    pub(super) fn text(&self, object: &Map<String, Value>, at: &str, out: &mut Problems<'_>) {
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

    pub(super) fn number(
        &self,
        object: &Map<String, Value>,
        at: &str,
        place: Place,
        out: &mut Problems<'_>,
    ) {
        if !says_type(object, "integer") || place == Place::Condition {
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

    pub(super) fn enumeration(
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

    pub(super) fn code(&self, object: &Map<String, Value>, at: &str, out: &mut Problems<'_>) {
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
}
