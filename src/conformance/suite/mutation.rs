//! Ways to break a document: at every place that its schema speaks of, every rule that stands
//! there.

use super::schemas::{SCHEMAS, is_of};
use crate::json::schema::types;
use crate::json::{pointer, schema};
use crate::policy::{FORBIDDEN_LEGACY_KEYS, LIMITS};
use serde_json::{Map, Value, json};

/// One change of a document.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mutation {
    /// JSON pointer of the value that changes.
    pub pointer: String,
    /// What becomes of it.
    pub edit: Edit,
    /// Whether the document must be refused afterwards, whatever else it holds.
    pub breaks: bool,
}

/// What becomes of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Edit {
    Replace(Value),
    /// The object loses a member.
    Remove(String),
    /// The object gets a member.
    Insert(String, Value),
}

/// Every mutation of a document of a type.
pub(super) fn mutations(type_name: &str, document: &Value) -> Vec<Mutation> {
    let mut out = Vec::new();
    walk(&schema::referring(type_name), document, String::new(), &mut out);
    out
}

/// Applies a change. False when its place is gone, because an earlier change removed it.
pub(super) fn apply(document: &mut Value, mutation: &Mutation) -> bool {
    let Some(place) = document.pointer_mut(&mutation.pointer) else { return false };
    match (&mutation.edit, place) {
        (Edit::Replace(value), place) => *place = value.clone(),
        (Edit::Remove(name), Value::Object(object)) => return object.shift_remove(name).is_some(),
        (Edit::Insert(name, value), Value::Object(object)) => {
            object.insert(name.clone(), value.clone());
        }
        _ => return false,
    }
    true
}

fn walk(schema: &Value, value: &Value, pointer: String, out: &mut Vec<Mutation>) {
    let branches = SCHEMAS.branches(schema);
    let whole = pointer.is_empty();
    let mut replace = |value: Value, breaks: bool| {
        out.push(Mutation { pointer: pointer.clone(), edit: Edit::Replace(value), breaks });
    };
    if !whole {
        for other in other_types(value) {
            let fits = branches.iter().any(|(_, branch)| {
                types(branch).is_empty() || types(branch).iter().any(|kind| is_of(&other, kind))
            });
            replace(other, !fits);
        }
        for (name, branch) in &branches {
            for (value, breaks) in edges(*name, branch) {
                replace(value, breaks);
            }
        }
        if let Value::String(text) = value {
            for changed in
                [format!("{text}\n"), format!(" {text}"), text.to_uppercase(), format!("{text}x")]
            {
                replace(changed.into(), false);
            }
        }
    }
    for (_, branch) in branches {
        match value {
            Value::Object(object) if types(branch).contains(&"object") => {
                members(branch, object, &pointer, out);
            }
            Value::Array(entries) if types(branch).contains(&"array") => {
                if let Some(items) = branch.get("items") {
                    entries
                        .iter()
                        .enumerate()
                        .for_each(|(i, entry)| walk(items, entry, format!("{pointer}/{i}"), out));
                }
            }
            _ => {}
        }
    }
}

/// Values of the other JSON types, those that a lenient reader would turn into the right one first.
fn other_types(value: &Value) -> Vec<Value> {
    let coercible = match value {
        Value::String(_) => vec![json!(7), json!(true)],
        Value::Number(number) => {
            vec![json!(number.to_string()), json!(format!(" {number} ")), json!(true)]
        }
        Value::Bool(flag) => {
            vec![
                json!(i32::from(*flag)),
                json!(if *flag { "yes" } else { "off" }),
                json!(flag.to_string()),
                json!(f64::from(u8::from(*flag))),
            ]
        }
        Value::Array(entries) => vec![entries.first().cloned().unwrap_or(Value::Null), json!("[]")],
        Value::Object(_) => vec![json!([["a", 1]]), json!("{}")],
        Value::Null => Vec::new(),
    };
    let plain = [
        Value::Null,
        json!(false),
        json!(1),
        json!(1_768_471_200),
        json!(0.5),
        json!("text"),
        json!([]),
        json!({}),
        json!([1]),
        json!({"a": 1}),
    ];
    coercible.into_iter().chain(plain).filter(|other| other != value).collect()
}

/// Values around the bounds of one schema, and whether each is beyond them.
fn edges(name: Option<&str>, schema: &Value) -> Vec<(Value, bool)> {
    let mut out = Vec::new();
    let bound = |keyword: &str| schema.get(keyword);
    let length = |keyword: &str| {
        bound(keyword).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok())
    };
    if let Some(pool) = name.and_then(|name| SCHEMAS.pool(name)) {
        out.extend(pool.fitting.iter().take(8).map(|text| (text.clone(), false)));
        out.extend(pool.others.iter().take(40).map(|text| (text.clone(), false)));
        return out;
    }
    for word in bound("enum").and_then(Value::as_array).into_iter().flatten() {
        out.push((word.clone(), false));
        if let Value::String(word) = word {
            for misspelt in [
                word.to_uppercase(),
                format!("{word} "),
                format!("{word}s"),
                word.replace('_', "-"),
                word.chars().skip(1).collect(),
            ] {
                out.push((misspelt.into(), false));
            }
        }
    }
    if types(schema).contains(&"string") && bound("enum").is_none() {
        if let Some(least @ 1..) = length("minLength") {
            out.push(("a".repeat(least - 1).into(), true));
            out.push((" ".repeat(least).into(), false));
        }
        if let Some(most) = length("maxLength") {
            out.push(("a".repeat(most).into(), false));
            out.push(("a".repeat(most + 1).into(), true));
        }
        out.push(("\u{1f600}\u{0}\u{ffff}".into(), false));
    }
    if let Some(least @ 1..) = length("minItems") {
        out.push((Value::Array(vec![json!("a"); least - 1]), true));
    }
    if types(schema).iter().any(|kind| matches!(*kind, "integer" | "number")) {
        let whole = types(schema).contains(&"integer");
        for (keyword, beyond) in [("minimum", -1), ("maximum", 1)] {
            let Some(limit) = bound(keyword) else { continue };
            out.push((limit.clone(), false));
            match limit.as_i64().and_then(|limit| limit.checked_add(beyond)) {
                Some(past) => out.push((past.into(), true)),
                None => out.push((json!(9_223_372_036_854_775_808_u64), whole)),
            }
            if let (false, Some(limit)) = (whole, limit.as_f64()) {
                out.push((
                    json!(limit + f64::from(i32::try_from(beyond).unwrap_or(0)) * 1.0e-9),
                    false,
                ));
            }
        }
        for number in [
            json!(0),
            json!(-0.0),
            json!(1.0),
            json!(3.0),
            json!(1.5),
            json!(1e3),
            json!(u64::MAX),
            json!(1.0e22),
            json!(-1),
            json!(i64::MIN),
        ] {
            out.push((number, false));
        }
    }
    out
}

/// What can go wrong with the members of an object.
fn members(schema: &Value, object: &Map<String, Value>, pointer: &str, out: &mut Vec<Mutation>) {
    let mut push = |edit, breaks| out.push(Mutation { pointer: pointer.to_owned(), edit, breaks });
    let required: Vec<&str> = schema::required(schema).collect();
    for name in object.keys() {
        push(Edit::Remove(name.clone()), required.contains(&name.as_str()));
    }
    let rest = schema.get("additionalProperties");
    let closed = rest == Some(&Value::Bool(false));
    let names = ["unknown_member", "", "Payload", "event_type ", "__proto__", "a/b~c"];
    for name in names
        .iter()
        .copied()
        .chain(FORBIDDEN_LEGACY_KEYS.iter().copied())
        .filter(|name| !object.contains_key(*name))
    {
        push(Edit::Insert(name.to_owned(), json!("x")), closed);
        push(Edit::Insert(name.to_owned(), Value::Null), closed);
    }
    push(
        Edit::Insert("inner".to_owned(), json!({"deeper": [{FORBIDDEN_LEGACY_KEYS[0]: 1}]})),
        closed,
    );
    for rule in schema::list(schema, "allOf") {
        conditions(rule, object, pointer, out);
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, member) in object {
        let inner =
            properties.and_then(|p| p.get(name)).or_else(|| rest.filter(|rest| rest.is_object()));
        if let Some(inner) = inner {
            walk(inner, member, pointer::member(pointer, name), out);
        }
    }
}

/// A rule across members, broken: its condition is made to hold, and what it then asks for is taken
/// away.
fn conditions(rule: &Value, object: &Map<String, Value>, pointer: &str, out: &mut Vec<Mutation>) {
    let condition = rule.pointer("/if/properties").and_then(Value::as_object);
    let asked: Vec<&str> = rule
        .pointer("/then/required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut states = vec![object.clone()];
    for (name, schema) in condition.into_iter().flatten() {
        let values: Vec<Value> = schema.get("const").map_or_else(
            || schema.get("enum").and_then(Value::as_array).cloned().unwrap_or_default(),
            |c| vec![c.clone()],
        );
        states = states
            .iter()
            .flat_map(|state| values.iter().map(|value| with(state, name, value.clone())))
            .collect();
    }
    for state in states {
        out.push(Mutation {
            pointer: pointer.to_owned(),
            edit: Edit::Replace(Value::Object(state.clone())),
            breaks: false,
        });
        for name in &asked {
            let mut without = state.clone();
            without.shift_remove(*name);
            let broken = [Value::Object(without), Value::Object(with(&state, name, Value::Null))];
            out.extend(broken.map(|value| Mutation {
                pointer: pointer.to_owned(),
                edit: Edit::Replace(value),
                breaks: true,
            }));
            for blank in [" ", "", "\u{a0}\u{1c}", "\u{200b}"] {
                out.push(Mutation {
                    pointer: pointer.to_owned(),
                    edit: Edit::Replace(Value::Object(with(&state, name, blank.into()))),
                    breaks: false,
                });
            }
        }
    }
}

fn with(object: &Map<String, Value>, name: &str, value: Value) -> Map<String, Value> {
    let mut object = object.clone();
    object.insert(name.to_owned(), value);
    object
}

/// A document's text with a fault that no parsed document has.
pub(super) fn damaged_text(document: &Value, kind: usize) -> String {
    let text = document.to_string();
    let object = document.as_object();
    let (first, value) = object
        .and_then(|o| o.iter().next())
        .map_or(("a", &Value::Null), |(name, value)| (name.as_str(), value));
    let name = Value::from(first);
    let reopened = text.strip_suffix('}').unwrap_or(&text);
    match kind % 14 {
        0 => format!("{reopened}, {name}: {value}}}"),
        1 => format!("{reopened}, {name}: null}}"),
        2 => format!("\u{feff}{text}"),
        3 => text[..text.len() - 1].to_owned(),
        4 => format!("{text} {text}"),
        5 => format!("{reopened},}}"),
        6 => format!("{reopened}, \"nan\": NaN}}"),
        7 => format!("{reopened}, \"lone\": \"\\ud800\"}}"),
        8 => format!(
            "{reopened}, \"deep\": {}{}}}",
            "[".repeat(LIMITS.max_depth + 1),
            "]".repeat(LIMITS.max_depth + 1)
        ),
        9 => format!("{reopened}, \"big\": 1e999}}"),
        10 => format!("{reopened}, \"escaped\": \"\\u0041\\ud83d\\ude00\"}}"),
        11 => format!(" \t\r\n{text}\n"),
        12 => format!("[{text}]"),
        _ => format!("{reopened}, 'single': 1}}"),
    }
}
