//! Values for a schema: small ones that fit, and ones at its borders.

use super::pattern;
use crate::json::schema;
use crate::json::schema::sample::{PathSegment, Sample};
use serde_json::{Map, Value, json};

/// How deep samples go.
const DEPTH: usize = 12;

/// Makes values for the types of one contract.
#[derive(Clone, Copy)]
pub(super) struct Sampler<'c> {
    pub defs: &'c Map<String, Value>,
}

impl<'c> Sampler<'c> {
    /// Follows references.
    pub(super) fn resolve<'s>(&self, mut schema: &'s Value) -> &'s Value
    where
        'c: 's,
    {
        for _ in 0..DEPTH {
            let Some(name) = schema::target(schema) else { break };
            let Some(target) = self.defs.get(name) else { break };
            schema = target;
        }
        schema
    }

    /// A small value that has the shape of the schema. With a path, the value that the path leads
    /// to is there. Null where there is none.
    pub(super) fn smallest(&self, schema: &Value, path: &[PathSegment], full: bool) -> Value {
        let schema_of = |name: &str| self.defs.get(name);
        let how = Sample { schema_of: &schema_of, matching, plain: "text", full };
        how.of(schema, path).unwrap_or_default()
    }

    /// The schemas of what a step leads to.
    pub(super) fn inside<'s>(&self, schema: &'s Value, step: &PathSegment) -> Vec<&'s Value>
    where
        'c: 's,
    {
        let mut out = Vec::new();
        self.collect(schema, step, 0, &mut out);
        out
    }

    fn collect<'s>(
        &self,
        schema: &'s Value,
        step: &PathSegment,
        depth: usize,
        out: &mut Vec<&'s Value>,
    ) where
        'c: 's,
    {
        if depth > DEPTH {
            return;
        }
        let schema = self.resolve(schema);
        let found = match step {
            PathSegment::Member(name) => schema
                .get("properties")
                .and_then(|p| p.get(name))
                .or_else(|| schema.get("additionalProperties").filter(|v| v.is_object())),
            PathSegment::Item => schema.get("items"),
            PathSegment::AnyMember => schema.get("additionalProperties").filter(|v| v.is_object()),
        };
        out.extend(found);
        if *step == PathSegment::Item {
            out.extend(schema::list(schema, "prefixItems"));
        }
        for branch in schema::list(schema, "anyOf") {
            self.collect(branch, step, depth + 1, out);
        }
        for branch in schema::list(schema, "allOf") {
            self.collect(branch, step, depth + 1, out);
        }
        for keyword in ["if", "then", "else", "not"] {
            if let Some(branch) = schema.get(keyword) {
                self.collect(branch, step, depth + 1, out);
            }
        }
    }

    /// Values at and around the borders of a schema, the telling ones first.
    pub(super) fn borders(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let mut out = Vec::new();
        if depth > 3 {
            return out;
        }
        let schema = self.resolve(schema);
        out.push(self.smallest(schema, &[], false));
        for keyword in ["enum", "examples"] {
            out.extend(schema::list(schema, keyword).cloned());
        }
        out.extend(["const", "default"].iter().filter_map(|k| schema.get(*k)).cloned());
        numbers(schema, &mut out);
        for n in lengths(schema, ["minLength", "maxLength"], 1 << 16) {
            out.push(Value::String("x".repeat(n)));
        }
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
            out.extend(pattern::strings(pattern).iter().cloned().map(Value::String));
        }
        if let Some(items) = schema.get("items") {
            let item = self.smallest(items, &[], false);
            for n in lengths(schema, ["minItems", "maxItems"], 1 << 12) {
                out.push(Value::Array(vec![item.clone(); n]));
            }
            out.push(json!([item, item]));
            out.push(json!([item]));
            out.extend(self.borders(items, depth + 1).into_iter().map(|v| json!([v])));
        }
        if schema.get("properties").is_some() || schema.get("additionalProperties").is_some() {
            let full = self.smallest(schema, &[], true);
            if let Some(object) = full.as_object() {
                let mut more = object.clone();
                more.insert("unlisted".to_owned(), json!("text"));
                out.push(Value::Object(more));
            }
            out.push(full);
        }
        for branch in schema::list(schema, "anyOf") {
            out.extend(self.borders(branch, depth + 1));
        }
        out.dedup();
        out
    }
}

/// Numbers at and beside the least and the greatest one.
fn numbers(schema: &Value, out: &mut Vec<Value>) {
    for keyword in ["minimum", "maximum"] {
        let Some(border) = schema.get(keyword) else { continue };
        if let Some(n) = border.as_i64() {
            let around = [Some(n), n.checked_sub(1), n.checked_add(1)];
            out.extend(around.into_iter().flatten().map(Value::from));
            if n == i64::MAX {
                out.push(json!(i64::MAX as u64 + 1));
            }
        } else if let Some(n) = border.as_f64() {
            out.extend([n, n - 0.5, n + 0.5].map(Value::from));
        }
    }
}

/// Lengths at and beside the least and the greatest one; none that is past `most`.
fn lengths(schema: &Value, keywords: [&str; 2], most: usize) -> Vec<usize> {
    let borders = keywords.iter().filter_map(|keyword| schema.get(*keyword)?.as_u64());
    let borders = borders.filter_map(|n| usize::try_from(n).ok()).filter(|n| *n <= most);
    borders.flat_map(|n| [n, n.saturating_sub(1), n + 1]).collect()
}

/// A value of every sort.
pub(super) fn anything() -> Vec<Value> {
    vec![
        json!(null),
        json!("text"),
        json!(""),
        json!(" "),
        json!("Zz-9_."),
        json!("https://example.com/%zz"),
        json!(0),
        json!(1),
        json!(-1),
        json!(1.5),
        json!(1_000_000_007),
        json!(true),
        json!(false),
        json!([]),
        json!(["text"]),
        json!(["text", "text"]),
        json!({}),
        json!({"name": "text"}),
    ]
}

/// A string that the pattern of a schema matches, not blank if there is one.
fn matching(schema: &Value) -> Option<String> {
    let strings = pattern::strings(schema.get("pattern")?.as_str()?);
    let least = schema::count(schema, "minLength").unwrap_or(0);
    let fits = |text: &&String| text.chars().count() >= least && !text.trim().is_empty();
    strings.iter().find(fits).or(strings.first()).cloned()
}
