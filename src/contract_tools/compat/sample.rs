//! Values for a schema: small ones that fit, and ones at its borders.

use super::path::Step;
use super::pattern;
use crate::json::schema;
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
            let Some(name) = schema.get("$ref").and_then(Value::as_str) else { break };
            let Some(target) = self.defs.get(name.trim_start_matches("#/$defs/")) else { break };
            schema = target;
        }
        schema
    }

    /// A small value that has the shape of the schema. With a path, the value that the path leads
    /// to is there.
    pub(super) fn smallest(
        &self,
        schema: &Value,
        path: &[Step],
        full: bool,
        depth: usize,
    ) -> Value {
        if depth > DEPTH {
            return Value::Null;
        }
        let schema = self.resolve(schema);
        if path.is_empty() {
            if let Some(value) = schema.get("const") {
                return value.clone();
            }
            if let Some(value) = first(schema, "enum").or_else(|| first(schema, "examples")) {
                return value.clone();
            }
        }
        if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            let leads = branches
                .iter()
                .find(|b| path.first().is_some_and(|step| !self.inside(b, step).is_empty()));
            return leads
                .or(branches.first())
                .map_or(Value::Null, |b| self.smallest(b, path, full, depth + 1));
        }
        let count = |keyword: &str| {
            schema
                .get(keyword)
                .and_then(Value::as_u64)
                .and_then(|n| usize::try_from(n).ok())
                .unwrap_or(0)
        };
        match kind(schema, path) {
            "string" => match schema.get("pattern").and_then(Value::as_str) {
                Some(pattern) => {
                    let texts = pattern::strings(pattern);
                    let fits = texts
                        .iter()
                        .find(|t| t.chars().count() >= count("minLength") && !t.trim().is_empty());
                    fits.or(texts.first()).cloned().map_or(json!(""), Value::String)
                }
                None if count("minLength") == 0 => json!("text"),
                None => Value::String(
                    "text".chars().cycle().take(count("minLength").clamp(4, 4096)).collect(),
                ),
            },
            "boolean" => json!(false),
            "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(0)),
            "array" if schema.get("prefixItems").is_some() => {
                let entries = schema::list(schema, "prefixItems");
                let rest = if path.is_empty() { path } else { &path[1..] };
                Value::Array(entries.map(|e| self.smallest(e, rest, full, depth + 1)).collect())
            }
            "array" => {
                let item = |path: &[Step]| {
                    schema
                        .get("items")
                        .map_or(Value::Null, |i| self.smallest(i, path, full, depth + 1))
                };
                match path {
                    [Step::Item, rest @ ..] => {
                        Value::Array(vec![item(rest); count("minItems").max(1)])
                    }
                    _ => Value::Array(vec![
                        item(&[]);
                        count("minItems").max(usize::from(full)).min(64)
                    ]),
                }
            }
            "object" => self.object(schema, path, full, depth),
            _ => Value::Null,
        }
    }

    fn object(&self, schema: &Value, path: &[Step], full: bool, depth: usize) -> Value {
        let properties = schema.get("properties").and_then(Value::as_object);
        let required: Vec<&str> = schema::required(schema).collect();
        let mut object = Map::new();
        for (name, inner) in properties.into_iter().flatten() {
            let wanted = matches!(path.first(), Some(Step::Member(n)) if n == name);
            if wanted || full || required.contains(&name.as_str()) {
                let rest = if wanted { &path[1..] } else { &[] };
                object
                    .insert(name.clone(), self.smallest(inner, rest, full && depth < 4, depth + 1));
            }
        }
        for name in required.iter().filter(|n| !properties.is_some_and(|p| p.contains_key(**n))) {
            object.insert((*name).to_owned(), json!("text"));
        }
        let few = object.is_empty()
            && schema.get("minProperties").and_then(Value::as_u64).unwrap_or(0) > 0;
        if let Some(values) = schema.get("additionalProperties").filter(|v| v.is_object())
            && (few || full || matches!(path.first(), Some(Step::AnyMember)))
        {
            let rest = if matches!(path.first(), Some(Step::AnyMember)) { &path[1..] } else { &[] };
            object.insert("name".to_owned(), self.smallest(values, rest, false, depth + 1));
        } else if few {
            object.insert("name".to_owned(), json!("text"));
        }
        Value::Object(object)
    }

    /// The schemas of what a step leads to.
    pub(super) fn inside<'s>(&self, schema: &'s Value, step: &Step) -> Vec<&'s Value>
    where
        'c: 's,
    {
        let mut out = Vec::new();
        self.collect(schema, step, 0, &mut out);
        out
    }

    fn collect<'s>(&self, schema: &'s Value, step: &Step, depth: usize, out: &mut Vec<&'s Value>)
    where
        'c: 's,
    {
        if depth > DEPTH {
            return;
        }
        let schema = self.resolve(schema);
        let found = match step {
            Step::Member(name) => schema
                .get("properties")
                .and_then(|p| p.get(name))
                .or_else(|| schema.get("additionalProperties").filter(|v| v.is_object())),
            Step::Item => schema.get("items"),
            Step::AnyMember => schema.get("additionalProperties").filter(|v| v.is_object()),
        };
        out.extend(found);
        if *step == Step::Item {
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
        out.push(self.smallest(schema, &[], false, 0));
        for keyword in ["enum", "examples"] {
            out.extend(schema::list(schema, keyword).cloned());
        }
        out.extend(["const", "default"].iter().filter_map(|k| schema.get(*k)).cloned());
        for keyword in ["minimum", "maximum"] {
            if let Some(n) = schema.get(keyword).and_then(Value::as_i64) {
                out.extend(
                    [Some(n), n.checked_sub(1), n.checked_add(1)]
                        .into_iter()
                        .flatten()
                        .map(Value::from),
                );
                if n == i64::MAX {
                    out.push(json!(i64::MAX as u64 + 1));
                }
            } else if let Some(n) = schema.get(keyword).and_then(Value::as_f64) {
                out.extend([n, n - 0.5, n + 0.5].map(Value::from));
            }
        }
        for keyword in ["minLength", "maxLength"] {
            if let Some(n) = schema
                .get(keyword)
                .and_then(Value::as_u64)
                .and_then(|n| usize::try_from(n).ok())
                .filter(|n| *n <= 1 << 16)
            {
                out.extend([n, n.saturating_sub(1), n + 1].map(|n| Value::String("x".repeat(n))));
            }
        }
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
            out.extend(pattern::strings(pattern).iter().cloned().map(Value::String));
        }
        if let Some(items) = schema.get("items") {
            let item = self.smallest(items, &[], false, 0);
            for keyword in ["minItems", "maxItems"] {
                if let Some(n) = schema
                    .get(keyword)
                    .and_then(Value::as_u64)
                    .and_then(|n| usize::try_from(n).ok())
                    .filter(|n| *n <= 1 << 12)
                {
                    out.extend(
                        [n, n.saturating_sub(1), n + 1]
                            .map(|n| Value::Array(vec![item.clone(); n])),
                    );
                }
            }
            out.push(json!([item, item]));
            out.push(json!([item]));
            out.extend(self.borders(items, depth + 1).into_iter().map(|v| json!([v])));
        }
        if schema.get("properties").is_some() || schema.get("additionalProperties").is_some() {
            let full = self.smallest(schema, &[], true, 0);
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

fn first<'s>(schema: &'s Value, keyword: &str) -> Option<&'s Value> {
    schema.get(keyword).and_then(Value::as_array).and_then(|e| e.first())
}

/// The JSON type to make.
fn kind<'s>(schema: &'s Value, path: &[Step]) -> &'s str {
    match schema.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        Some(Value::Array(kinds)) => kinds.first().and_then(Value::as_str).unwrap_or("null"),
        _ if schema.get("properties").is_some()
            || schema.get("required").is_some()
            || !path.is_empty() =>
        {
            "object"
        }
        _ if schema.get("minLength").is_some() || schema.get("pattern").is_some() => "string",
        _ if schema.get("items").is_some() || schema.get("minItems").is_some() => "array",
        _ => "null",
    }
}
