//! Where two policies differ: every part by itself, at the item and not at the list that holds it.

use crate::json::pointer;
use serde_json::{Map, Value};

/// Members of policies that are sentences for people.
const PROSE: &[&str] = &["advice", "description", "help", "note", "reason", "summary", "title"];

/// Members that tell the items of a list apart.
const KEYS: &[&str] = &["id", "name", "code", "event_type", "from", "kind"];

/// A part on which two values differ. What is missing on a side is None.
pub(super) struct Part<'v> {
    pub at: String,
    pub old: Option<&'v Value>,
    pub new: Option<&'v Value>,
}

impl Part<'_> {
    /// Whether it is a sentence for people.
    pub(super) fn is_prose(&self) -> bool {
        let name = self.at.rsplit('/').next().unwrap_or_default();
        let text = |v: Option<&Value>| v.is_none_or(Value::is_string);
        PROSE.contains(&name) && text(self.old) && text(self.new)
    }
}

/// All parts on which two values differ, the innermost that say so.
pub(super) fn parts<'v>(old: &'v Value, new: &'v Value) -> Vec<Part<'v>> {
    let mut out = Vec::new();
    both("", old, new, &mut out);
    out
}

fn both<'v>(at: &str, old: &'v Value, new: &'v Value, out: &mut Vec<Part<'v>>) {
    if old == new {
        return;
    }
    match (old, new) {
        (Value::Object(was), Value::Object(is)) => members(at, was, is, out),
        (Value::Array(was), Value::Array(is)) => items(at, (old, was), (new, is), out),
        _ => out.push(Part { at: at.to_owned(), old: Some(old), new: Some(new) }),
    }
}

fn members<'v>(
    at: &str,
    was: &'v Map<String, Value>,
    is: &'v Map<String, Value>,
    out: &mut Vec<Part<'v>>,
) {
    for (name, old) in was {
        let place = pointer::member(at, name);
        match is.get(name) {
            Some(new) => both(&place, old, new, out),
            None => out.push(Part { at: place, old: Some(old), new: None }),
        }
    }
    for (name, new) in is.iter().filter(|(name, _)| !was.contains_key(*name)) {
        out.push(Part { at: pointer::member(at, name), old: None, new: Some(new) });
    }
}

fn items<'v>(
    at: &str,
    (old, was): (&'v Value, &'v [Value]),
    (new, is): (&'v Value, &'v [Value]),
    out: &mut Vec<Part<'v>>,
) {
    let gone: Vec<usize> = unpaired(was, is);
    let come: Vec<usize> = unpaired(is, was);
    let kept = |list: &'v [Value], left: &[usize]| -> Vec<&'v Value> {
        list.iter().enumerate().filter(|(i, _)| !left.contains(i)).map(|(_, v)| v).collect()
    };
    let (before, after) = (kept(was, &gone), kept(is, &come));
    let in_order = before.len() == after.len()
        && before.iter().zip(&after).all(|(a, b)| a == b || are_one(a, b));
    if !in_order {
        return out.push(Part { at: at.to_owned(), old: Some(old), new: Some(new) });
    }
    // What has no name of its own is compared with what stands at its place.
    if gone == come {
        for i in gone {
            both(&format!("{at}/{i}"), &was[i], &is[i], out);
        }
    } else {
        out.extend(gone.iter().map(|i| Part { at: at.to_owned(), old: Some(&was[*i]), new: None }));
        let added = |i: &usize| Part { at: format!("{at}/{i}"), old: None, new: Some(&is[*i]) };
        out.extend(come.iter().map(added));
    }
    for (a, b) in before.into_iter().zip(after).filter(|(a, b)| a != b) {
        let i = is.iter().position(|v| v == b).unwrap_or_default();
        both(&format!("{at}/{i}"), a, b, out);
    }
}

/// The items of a list that have no counterpart in the other.
fn unpaired(list: &[Value], other: &[Value]) -> Vec<usize> {
    let alone = |v: &Value| !other.iter().any(|w| v == w || are_one(v, w));
    (0..list.len()).filter(|i| alone(&list[*i])).collect()
}

/// Whether two items have one name.
fn are_one(one: &Value, other: &Value) -> bool {
    let key = KEYS.iter().find(|key| one.get(**key).is_some_and(Value::is_string));
    key.is_some_and(|key| one.get(*key) == other.get(*key))
}

/// The pointer of an item: in the new list, or of the list where the item is gone.
pub(super) fn item(at: &str, is: &Value, wanted: impl Fn(&Value) -> bool) -> String {
    let list = is.pointer(at).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    match list.iter().position(wanted) {
        Some(i) => format!("{at}/{i}"),
        None => at.to_owned(),
    }
}
