//! Event types, their families, types, and members of types.

use super::{Explained, Source, pretty, text};
use serde_json::Value;
use spec_kitty_events::docs::{conditions, in_words};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Members of one name that are told one by one.
const MOST: usize = 12;

pub(super) fn names(source: &Source) -> Vec<String> {
    let contract = &source.contract;
    let mut names: BTreeSet<String> = contract.type_names().map(str::to_owned).collect();
    for (event, (family, _)) in contract.events() {
        names.extend([event.to_owned(), family.clone()]);
    }
    let members = contract.type_names().filter_map(|name| properties(source, name));
    names.extend(members.flat_map(serde_json::Map::keys).cloned());
    names.into_iter().collect()
}

pub(super) fn event(source: &Source, name: &str) -> Option<Explained> {
    let (_, (family, payload)) = source.contract.events().find(|(event, _)| *event == name)?;
    let title = format!("an event type of the family {family}");
    let Some(type_name) = payload else {
        let reserved = source.list("/reserved_event_types/reserved");
        let reserved = reserved.iter().find(|entry| text(entry, "event_type") == name);
        let reason = reserved.map_or("", |entry| text(entry, "reason"));
        let out = format!(
            "{reason}\n\nThe name is reserved: it has no schema, and events of it are refused."
        );
        return Some(Explained::new("event_type", title, out));
    };
    let mut out = format!("{}\n", description(source, type_name));
    if let Some((file, _)) = source.place(type_name) {
        let _ = writeln!(out, "\nSchema: contracts/{file}   Rust: {type_name}");
    }
    body(&mut out, type_name, source);
    let readers = readers(source, name);
    if readers.is_empty() {
        out.push_str("\nNo reducer reads it.\n");
    } else {
        let _ = writeln!(out, "\nReducers that read it: {}.", readers.join(", "));
    }
    Some(Explained::new("event_type", title, out))
}

/// The event types of a family.
pub(super) fn family(source: &Source, name: &str) -> Option<Explained> {
    let own: Vec<(&str, Option<&str>)> = source
        .contract
        .events()
        .filter(|(_, (family, _))| family == name)
        .map(|(event, (_, payload))| (event, payload.as_deref()))
        .collect();
    if own.is_empty() {
        return None;
    }
    let mut out = String::new();
    for (event, payload) in own {
        let said = payload.map_or("reserved", |payload| description(source, payload));
        let first = said.split_inclusive(". ").next().unwrap_or_default().trim_end();
        let _ = writeln!(out, "  {event}\n      {first}");
    }
    Some(Explained::new("family", "a family of event types", out))
}

pub(super) fn of_that_name(source: &Source, name: &str) -> Option<Explained> {
    if !source.contract.has_type(name) {
        return None;
    }
    let mut out = format!("{}\n", description(source, name));
    if let Some((file, pointer)) = source.place(name) {
        let at = if pointer.is_empty() { String::new() } else { format!("#{pointer}") };
        let _ = writeln!(out, "\nSchema: contracts/{file}{at}");
    }
    body(&mut out, name, source);
    let target = format!("\"#/$defs/{name}\"");
    let uses = |user: &&str| {
        let schema = source.contract.type_schema(user);
        schema.is_some_and(|schema| schema.to_string().contains(&target))
    };
    let users: Vec<&str> = source.contract.type_names().filter(uses).collect();
    if !users.is_empty() {
        let _ = writeln!(out, "\nUsed by: {}.", users.join(", "));
    }
    Some(Explained::new("type", "a type of the contract", out))
}

/// A member by its name, or by its type (or event type), a dot and its name.
pub(super) fn member(source: &Source, name: &str) -> Option<Explained> {
    let (holder, name) = match name.split_once('.') {
        Some((holder, member)) => (Some(holder), member),
        None => (None, name),
    };
    let is_holder = |type_name: &str| {
        let of_event =
            |(event, payload): (&str, &str)| Some(event) == holder && payload == type_name;
        holder.is_none_or(|holder| holder == type_name)
            || source.contract.event_types().any(of_event)
    };
    let mut found: Vec<(&str, &Value)> = Vec::new();
    for type_name in source.contract.type_names().filter(|name| is_holder(name)) {
        let schema = properties(source, type_name).and_then(|members| members.get(name));
        found.extend(schema.map(|schema| (type_name, schema)));
    }
    let title = match found.as_slice() {
        [] => return None,
        [(only, _)] => format!("a member of {only}"),
        several => format!("a member of {} types", several.len()),
    };
    let mut out = String::new();
    for (type_name, schema) in found.iter().take(MOST) {
        let holder = source.contract.type_schema(type_name).unwrap_or(&Value::Null);
        let _ = writeln!(out, "  {type_name}.{name}  {}", need(holder, name, schema));
        if let Some(said) = schema["description"].as_str() {
            let _ = writeln!(out, "      {said}");
        }
    }
    if found.len() > MOST {
        let rest: Vec<&str> = found[MOST..].iter().map(|(name, _)| *name).collect();
        let _ = writeln!(out, "\nAlso in: {}.", rest.join(", "));
    }
    Some(Explained::new("member", title, out))
}

fn properties<'s>(source: &'s Source, name: &str) -> Option<&'s serde_json::Map<String, Value>> {
    source.contract.type_schema(name)?["properties"].as_object()
}

fn description<'s>(source: &'s Source, name: &str) -> &'s str {
    source.contract.type_schema(name).map_or("", |schema| text(schema, "description"))
}

/// Whether a member has to be there, and what it holds.
fn need(holder: &Value, name: &str, schema: &Value) -> String {
    let required = holder["required"].as_array().is_some_and(|all| all.iter().any(|n| n == name));
    format!("{}, {}", if required { "required" } else { "optional" }, in_words(schema))
}

/// Members or values, conditions, and an example.
fn body(out: &mut String, type_name: &str, source: &Source) {
    let schema = source.contract.schema(type_name).unwrap_or_default();
    if let Some(properties) = schema["properties"].as_object() {
        let open = schema.get("additionalProperties") != Some(&Value::Bool(false));
        let others = if open { "others are kept" } else { "others are refused" };
        let _ = writeln!(out, "\nMembers ({others}):");
        for (name, inner) in properties {
            let _ = writeln!(out, "  {name}  {}", need(&schema, name, inner));
            if let Some(text) = inner["description"].as_str() {
                let _ = writeln!(out, "      {text}");
            }
        }
    } else {
        let _ = writeln!(out, "\n{}", capital(&in_words(&schema)));
    }
    let rules = conditions(&schema);
    if !rules.is_empty() {
        out.push_str("\nRules:\n");
    }
    for rule in rules {
        let _ = writeln!(out, "  - {rule}");
    }
    if let Some(example) = source.sources.examples(&source.contract).of_type(type_name) {
        let _ = writeln!(out, "\nExample:\n{}", pretty(&example));
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The reducers that read an event type, by the policy of reducers.
fn readers(source: &Source, event_type: &str) -> Vec<String> {
    let reads =
        |r: &&Value| r["event_types"].as_array().is_some_and(|e| e.iter().any(|e| e == event_type));
    let readers = source.list("/reducers/reducers").iter().filter(reads);
    readers.map(|r| format!("{} (state {})", text(r, "name"), text(r, "state"))).collect()
}
