//! What Rust code sees of a type: its form, without what only judges documents.
//!
//! The generator gives every type one form: a newtype, a struct with its members, an enumeration
//! with its variants. A reworded schema may accept the same documents and have another form.

use super::change::Change;
use super::class::{Class, Mode};
use super::contract::Contract;
use super::rules::Rule;
use crate::generator::SCALARS;
use crate::json::schema;
use serde_json::{Map, Value, json};

/// Types whose form breaks Rust code, where no other change says so. The new contract goes by the
/// names of the old one.
pub(super) fn changes(old: &Contract, new: &Contract, told: &[Change]) -> Vec<Change> {
    let mut out = Vec::new();
    for (name, was) in &old.defs {
        let Some(is) = new.defs.get(name).filter(|is| *is != was) else { continue };
        let known = |c: &Change| c.subject == *name && c.class(Mode::Full) >= Class::Source;
        let (before, after) = (type_form(was, &old.defs), type_form(is, &new.defs));
        if goes_on(&before, &after) || told.iter().any(known) {
            continue;
        }
        let source = new.sources.get(name);
        let (before, after) = parted(&before, &after);
        out.push(Change {
            rule: Rule::find("type.reshaped").expect("the rule exists"),
            subject: name.clone(),
            pointer: String::new(),
            place: source.map(|s| (s.file.clone(), s.pointer.clone())),
            line: None,
            name: name.clone(),
            old: Some(before),
            new: Some(after),
            touches: Vec::new(),
            effects: Vec::new(),
        });
    }
    out
}

/// The form of a type that has a name: a vocabulary has its values.
fn type_form(schema: &Value, defs: &Map<String, Value>) -> Value {
    match schema.get("enum") {
        Some(values) => json!({"values": values}),
        None => form(schema, defs),
    }
}

/// The form of a member, an item or a type.
fn form(schema: &Value, defs: &Map<String, Value>) -> Value {
    let inner = |schema: &Value| form(schema, defs);
    let list =
        |v: &Value| -> Vec<Value> { v.as_array().into_iter().flatten().map(inner).collect() };
    if let Some(name) = schema::target(schema) {
        return if defs.get(name).is_some_and(|s| is_text(name, s)) {
            json!("text")
        } else {
            json!(name)
        };
    }
    let null = |v: &Value| v.get("type").is_some_and(|t| t == "null");
    if let Some(branches) = schema.get("anyOf") {
        let some = branches.as_array().into_iter().flatten().filter(|b| !null(b)).cloned();
        let mut forms = list(&some.collect());
        forms.sort_by_key(Value::to_string);
        forms.dedup();
        let nullable = branches.as_array().is_some_and(|b| b.iter().any(null));
        return if nullable { json!({"or null": forms}) } else { json!({"one of": forms}) };
    }
    match schema.get("type") {
        Some(Value::Array(types)) => {
            let mut some: Vec<&Value> = types.iter().filter(|t| *t != "null").collect();
            some.sort_by_key(std::string::ToString::to_string);
            let forms: Vec<Value> = some
                .into_iter()
                .map(|one| {
                    let mut alone = schema.clone();
                    alone["type"] = one.clone();
                    inner(&alone)
                })
                .collect();
            match (types.iter().any(|t| t == "null"), forms.as_slice()) {
                (true, _) => json!({"or null": forms}),
                (false, [one]) => one.clone(),
                (false, _) => json!({"one of": forms}),
            }
        }
        Some(Value::String(one)) if one == "object" => object(schema, defs),
        Some(Value::String(one)) if one == "array" => match schema.get("prefixItems") {
            Some(entries) => json!({"tuple": list(entries)}),
            None => json!({"list": schema.get("items").map(inner)}),
        },
        Some(Value::String(one)) if one == "string" => json!("text"),
        Some(other) => other.clone(),
        None => match schema.get("const").or_else(|| schema.get("enum")?.get(0)) {
            Some(Value::String(_)) => json!("text"),
            other => other.cloned().unwrap_or_default(),
        },
    }
}

fn object(schema: &Value, defs: &Map<String, Value>) -> Value {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return json!({"map": schema.get("additionalProperties").map(|s| form(s, defs))});
    };
    let mut members: Map<String, Value> =
        properties.iter().map(|(name, s)| (name.clone(), form(s, defs))).collect();
    members.sort_keys();
    let open = schema.get("additionalProperties") != Some(&Value::Bool(false));
    json!({"members": members, "open": open})
}

/// Whether a type is plain text in Rust, with no name of its own.
fn is_text(name: &str, schema: &Value) -> bool {
    schema.get("type").is_some_and(|t| t == "string")
        && schema.get("enum").is_none()
        && !SCALARS.contains(&name)
}

/// Whether code that was written for the old form compiles with the new one. Vocabularies may get
/// more values, and open objects more members.
fn goes_on(old: &Value, new: &Value) -> bool {
    if old == new {
        return true;
    }
    if let (Some(was), Some(is)) = (old["values"].as_array(), new["values"].as_array()) {
        return was.iter().all(|value| is.contains(value));
    }
    let members = |form: &Value| form["members"].as_object().cloned();
    match (members(old), members(new)) {
        (Some(was), Some(is)) => {
            old["open"] == true
                && new["open"] == true
                && was.iter().all(|(name, form)| is.get(name) == Some(form))
        }
        _ => false,
    }
}

/// Two forms without what is the same in both, for a sentence.
fn parted(old: &Value, new: &Value) -> (Value, Value) {
    let (Some(was), Some(is)) = (old["members"].as_object(), new["members"].as_object()) else {
        return (old.clone(), new.clone());
    };
    let only = |these: &Map<String, Value>, those: &Map<String, Value>| -> Value {
        let other = these.iter().filter(|(name, form)| those.get(*name) != Some(form));
        Value::Object(other.map(|(name, form)| (name.clone(), form.clone())).collect())
    };
    if was == is {
        (old["open"].clone(), new["open"].clone())
    } else {
        (only(was, is), only(is, was))
    }
}
