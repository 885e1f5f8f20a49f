//! A small value that has the shape of a schema.

use super::{count, list, members, required, target};
use serde_json::{Map, Value, json};

/// One step from a value to a value inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PathSegment {
    Member(String),
    Item,
    /// A member of a map, whatever its name.
    AnyMember,
}

/// Values that one sample may have. A string may have as many characters.
const MOST: usize = 4096;

/// Objects within each other that have members that need not be there.
const FULL: usize = 4;

/// How samples are made.
#[derive(Clone, Copy)]
pub(crate) struct Sample<'s> {
    /// The schema of a type.
    pub schema_of: &'s dyn Fn(&str) -> Option<&'s Value>,
    /// A string that the pattern of a schema matches.
    pub matching: fn(&Value) -> Option<String>,
    /// A string where any will do.
    pub plain: &'static str,
    /// Whether there are members that need not be there.
    pub full: bool,
}

impl Sample<'_> {
    /// A small value; with a path, one in which there is something where the path leads to. None
    /// when it would be large or endless.
    pub(crate) fn of(self, schema: &Value, path: &[PathSegment]) -> Option<Value> {
        let full = if self.full { FULL } else { 0 };
        Maker { how: self, made: Vec::new(), left: MOST }.value(schema, path, full)
    }
}

struct Maker<'s> {
    how: Sample<'s>,
    /// The types that are being made, and how much of the path there was: a small value holds none
    /// of them again, unless the path leads there.
    made: Vec<(String, usize)>,
    left: usize,
}

impl Maker<'_> {
    fn value(&mut self, schema: &Value, path: &[PathSegment], full: usize) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        let first = |keyword| list(schema, keyword).next();
        if path.is_empty()
            && let Some(known) = first("examples").or(schema.get("const")).or(first("enum"))
        {
            return Some(known.clone());
        }
        if let Some(name) = target(schema) {
            return self.named(name, path, full);
        }
        if schema.get("anyOf").is_some() {
            return self.any_of(schema, path, full);
        }
        match kind(schema, path) {
            "string" => self.string(schema).map(Value::String),
            "boolean" => Some(json!(false)),
            "integer" | "number" => Some(schema.get("minimum").cloned().unwrap_or(json!(0))),
            "array" => self.array(schema, path, full),
            "object" => self.object(schema, path, full),
            _ => Some(Value::Null),
        }
    }

    fn named(&mut self, name: &str, path: &[PathSegment], full: usize) -> Option<Value> {
        let making = (name.to_owned(), path.len());
        if self.made.contains(&making) {
            return None;
        }
        let schema = (self.how.schema_of)(name)?;
        self.made.push(making);
        let value = self.value(schema, path, full);
        self.made.pop();
        value
    }

    /// The first branch in which there is something where the path leads to, or else the first.
    fn any_of(&mut self, schema: &Value, path: &[PathSegment], full: usize) -> Option<Value> {
        let mut other = None;
        for branch in list(schema, "anyOf") {
            match self.value(branch, path, full) {
                Some(value) if leads(&value, path) => return Some(value),
                made => other = other.or(made),
            }
        }
        other
    }

    fn string(&self, schema: &Value) -> Option<String> {
        let least = count(schema, "minLength").unwrap_or(0);
        if least > self.left {
            return None;
        }
        if schema.get("pattern").is_some()
            && let Some(text) = (self.how.matching)(schema)
        {
            return Some(text);
        }
        if least == 0 {
            return Some(self.how.plain.to_owned());
        }
        let most = count(schema, "maxLength").unwrap_or(usize::MAX);
        Some("text".chars().cycle().take(least.max(most.min("text".len()))).collect())
    }

    fn array(&mut self, schema: &Value, path: &[PathSegment], full: usize) -> Option<Value> {
        let rest = path.get(1..).unwrap_or_default();
        if schema.get("prefixItems").is_some() {
            return list(schema, "prefixItems").map(|item| self.value(item, rest, full)).collect();
        }
        let items = schema.get("items").unwrap_or(&Value::Null);
        let wanted = full > 0 || path.first() == Some(&PathSegment::Item);
        let length = count(schema, "minItems").unwrap_or(0).max(usize::from(wanted));
        (0..length).map(|_| self.value(items, rest, full)).collect()
    }

    fn object(&mut self, schema: &Value, path: &[PathSegment], full: usize) -> Option<Value> {
        let needed: Vec<&str> = required(schema).collect();
        let below = full.saturating_sub(1);
        let (wanted, rest) = match path.split_first() {
            Some((PathSegment::Member(name), rest)) => (Some(name.as_str()), rest),
            Some((PathSegment::AnyMember, rest)) => (Some("name"), rest),
            _ => (None, &[][..]),
        };
        let mut object = Map::new();
        for (name, inner) in members(schema, "properties") {
            let leads = path.first() == Some(&PathSegment::Member(name.clone()));
            let must = leads || needed.contains(&name.as_str());
            if must || full > 0 {
                match self.value(inner, if leads { rest } else { &[] }, below) {
                    Some(value) => _ = object.insert(name.clone(), value),
                    None if must => return None,
                    None => {}
                }
            }
        }
        for name in needed {
            object.entry(name).or_insert_with(|| json!("text"));
        }
        let few = object.is_empty() && count(schema, "minProperties").unwrap_or(0) > 0;
        let missing = wanted.filter(|name| !object.contains_key(*name));
        match schema.get("additionalProperties").filter(|values| values.is_object()) {
            Some(values) if few || full > 0 || missing.is_some() => {
                let rest = if missing.is_some() { rest } else { &[] };
                let value = self.value(values, rest, 0)?;
                object.insert(missing.unwrap_or("name").to_owned(), value);
            }
            _ if few => _ = object.insert("name".to_owned(), json!("text")),
            _ => {}
        }
        Some(Value::Object(object))
    }
}

/// Whether there is something in a value where a path leads to.
fn leads(value: &Value, path: &[PathSegment]) -> bool {
    let Some((step, rest)) = path.split_first() else { return true };
    match step {
        PathSegment::Member(name) => value.get(name).is_some_and(|inner| leads(inner, rest)),
        PathSegment::Item => value.get(0).is_some_and(|inner| leads(inner, rest)),
        PathSegment::AnyMember => {
            value.as_object().is_some_and(|object| object.values().any(|inner| leads(inner, rest)))
        }
    }
}

/// The JSON type to make.
fn kind<'s>(schema: &'s Value, path: &[PathSegment]) -> &'s str {
    let has = |keywords: &[&str]| keywords.iter().any(|keyword| schema.get(*keyword).is_some());
    match schema.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        Some(Value::Array(kinds)) => kinds.first().and_then(Value::as_str).unwrap_or("null"),
        _ if has(&["properties", "required"]) || !path.is_empty() => "object",
        _ if has(&["minLength", "pattern"]) => "string",
        _ if has(&["items", "minItems"]) => "array",
        _ => "null",
    }
}
