//! Members of objects, in the words of JSON Schema, with the types that they name unfolded.

use super::Content;
use crate::contract_tools::docs::page::{
    Badge, Block, Entry, Line, Span, joined, line, name, text,
};
use crate::json::schema;
use serde_json::Value;

/// How deep types are unfolded in each other.
const DEPTH: usize = 5;

/// The longest pattern that is shown at once, in characters.
const PATTERN: usize = 48;

/// The most values that are shown at once.
const VALUES: usize = 12;

/// Keywords that are shown with their values, in this order.
const SHOWN: &[&str] = &[
    "format",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "default",
];

/// Where an object stands that is unfolded.
struct Place<'p> {
    /// Anchors of what is above it.
    prefix: &'p str,
    /// The types that are unfolded already.
    above: &'p [&'p str],
}

impl Content<'_> {
    /// The members of an object, an entry for each.
    pub(super) fn members(&self, type_name: &str, schema: &Value) -> Vec<Entry> {
        self.entries(schema, &Place { prefix: "", above: &[type_name] })
    }

    fn entries(&self, schema: &Value, place: &Place<'_>) -> Vec<Entry> {
        let needed: Vec<&str> = schema::required(schema).collect();
        let members = schema::members(schema, "properties");
        members
            .map(|(member, inner)| {
                let anchor = format!("{}{member}", place.prefix);
                let presence = if needed.contains(&member.as_str()) {
                    Span::Badge(Badge::Needed, "required".to_owned())
                } else {
                    Span::Badge(Badge::Plain, "optional".to_owned())
                };
                let mut facts = self.facts(inner);
                facts.push(text(" "));
                facts.push(presence);
                let description = inner["description"].as_str().unwrap_or_default();
                let mut said = vec![line(description)];
                said.extend(values(inner));
                let more = self.unfolded(inner, &anchor, place.above);
                Entry { anchor, name: member.clone(), facts, text: said, more }
            })
            .collect()
    }

    /// What a schema asks for, on one line.
    pub(super) fn facts(&self, schema: &Value) -> Line {
        let mut out = self.kind(schema);
        for keyword in SHOWN {
            if let Some(value) = schema.get(*keyword) {
                out.push(text(" "));
                out.push(Span::Code(format!("{keyword}: {value}")));
            }
        }
        if let Some(pattern) = schema["pattern"].as_str() {
            out.push(text(" "));
            out.push(Span::Code(match pattern.chars().count() {
                0..=PATTERN => format!("pattern: {pattern}"),
                _ => "pattern".to_owned(),
            }));
        }
        out
    }

    /// The type of a value, by the names of JSON Schema and of the contract.
    fn kind(&self, schema: &Value) -> Line {
        if let Some(target) = schema::target(schema) {
            return name(self.target(target), target);
        }
        if let Some(value) = schema.get("const") {
            return vec![Span::Code(format!("const: {value}"))];
        }
        if schema.get("anyOf").is_some() {
            let branches = schema::list(schema, "anyOf").map(|branch| self.kind(branch));
            return joined(branches, " or ");
        }
        let kinds = schema::types(schema).into_iter().map(|kind| {
            let mut out = vec![Span::Code(kind.to_owned())];
            let inner = match kind {
                "array" => schema.get("items"),
                "object" => schema.get("additionalProperties").filter(|v| v.is_object()),
                _ => None,
            };
            if let Some(inner) = inner {
                out.push(text(" of "));
                out.extend(self.kind(inner));
            }
            out
        });
        let mut out = joined(kinds, " or ");
        if schema.get("enum").is_some() {
            out.push(text(" "));
            out.push(Span::Code("enum".to_owned()));
        }
        if out.is_empty() { line("any value") } else { out }
    }

    /// What the types of a member hold, to unfold where it stands.
    fn unfolded(&self, schema: &Value, anchor: &str, above: &[&str]) -> Vec<Block> {
        let mut out = Vec::new();
        if let Some(pattern) = schema["pattern"].as_str().filter(|p| p.chars().count() > PATTERN) {
            out.push(pattern_block(pattern));
        }
        if above.len() > DEPTH {
            return out;
        }
        let prefix = format!("{anchor}.");
        if schema.get("properties").is_some() {
            let place = Place { prefix: &prefix, above };
            out.push(Block::Fold(
                line("Members"),
                vec![Block::Entries(self.entries(schema, &place))],
            ));
        }
        for inner in inner_schemas(schema) {
            out.extend(self.unfolded(inner, anchor, above));
        }
        if let Some(target) = schema::target(schema)
            && !above.contains(&target)
            && let Some(inner) = self.contract.type_schema(target)
        {
            out.extend(self.type_fold(target, inner, &prefix, above));
        }
        out
    }

    fn type_fold(&self, name: &str, schema: &Value, prefix: &str, above: &[&str]) -> Option<Block> {
        let above = [above, &[name]].concat();
        let place = Place { prefix: &format!("{prefix}{name}."), above: &above };
        let entries = self.entries(schema, &place);
        let (what, mut inside) = if entries.is_empty() {
            ("What fits ", Vec::new())
        } else {
            ("Members of ", vec![Block::Entries(entries)])
        };
        if inside.is_empty() {
            inside.push(Block::Text(line(&self.description(name))));
            inside.push(Block::Text(self.facts(schema)));
            inside.extend(values(schema).map(Block::Text));
            inside.extend(schema["pattern"].as_str().map(pattern_block));
            inside.extend(self.unfolded(schema, prefix.trim_end_matches('.'), &above));
        }
        Some(Block::Fold(vec![text(what), Span::Code(name.to_owned())], inside))
    }
}

/// The schemas of what is in an array or a map, and of alternatives.
fn inner_schemas(schema: &Value) -> impl Iterator<Item = &Value> {
    let items = schema.get("items").into_iter();
    let map = schema.get("additionalProperties").filter(|v| v.is_object());
    items.chain(map).chain(schema::list(schema, "prefixItems")).chain(schema::list(schema, "anyOf"))
}

/// The values of an enumeration, where they are few.
fn values(schema: &Value) -> Option<Line> {
    let values = schema["enum"].as_array()?;
    let mut out = line("One of ");
    let shown = values.iter().take(VALUES).map(|value| vec![Span::Code(plain(value))]);
    out.extend(joined(shown, ", "));
    out.push(text(if values.len() > VALUES { " and others." } else { "." }));
    Some(out)
}

/// A value as it is written in a sentence.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A regular expression to unfold.
pub(super) fn pattern_block(pattern: &str) -> Block {
    Block::Fold(line("Pattern"), vec![Block::Text(vec![Span::Code(pattern.to_owned())])])
}
