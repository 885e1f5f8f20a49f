//! Retired member names, and members at a place.

use super::change::Change;
use super::reason::Reason;
use crate::contract::policy::LEGACY_KEY_REPLACEMENTS;
use crate::json::pointer;
use crate::migrate::line_rules::{Depth, Transform};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

fn successor(name: &str) -> Option<&'static str> {
    LEGACY_KEY_REPLACEMENTS.iter().find(|(old, _)| *old == name).map(|(_, new)| *new)
}

/// Whether a retired member name stands anywhere in a value.
pub(super) fn holds_retired(value: &Value) -> bool {
    match value {
        Value::Object(object) => {
            object.iter().any(|(name, value)| successor(name).is_some() || holds_retired(value))
        }
        Value::Array(values) => values.iter().any(holds_retired),
        _ => false,
    }
}

/// Renames retired members, and says what it did and what it could not do.
pub(super) struct Renaming<'w> {
    pub rule: &'static str,
    pub depth: Depth,
    pub values: &'static BTreeMap<String, Transform>,
    pub changes: &'w mut Vec<Change>,
    pub reasons: &'w mut Vec<Reason>,
}

impl Renaming<'_> {
    pub(super) fn object(&mut self, object: &mut Map<String, Value>, at: &str) {
        if self.depth == Depth::Any {
            for (name, value) in object.iter_mut() {
                self.below(value, &pointer::member(at, name));
            }
        }
        let retired: Vec<(String, &'static str)> =
            object.keys().filter_map(|name| Some((name.clone(), successor(name)?))).collect();
        for (old, new) in retired {
            if let Some(transform) = self.values.get(&old) {
                let from = pointer::member(at, &old);
                let value = object.get_mut(&old).expect("it was listed");
                match transformed(*transform, value) {
                    Some(after) if after != *value => {
                        let before = std::mem::replace(value, after.clone());
                        self.changes.push(Change::Replaced {
                            rule: self.rule,
                            pointer: from,
                            before,
                            after,
                        });
                    }
                    Some(_) => {}
                    None => {
                        self.reasons.push(Reason::ValueUnreadable {
                            rule: self.rule,
                            pointer: from,
                            found: value.clone(),
                        });
                        continue;
                    }
                }
            }
            rename(object, at, &old, new, self.rule, self.changes, self.reasons);
        }
    }

    fn below(&mut self, value: &mut Value, at: &str) {
        match value {
            Value::Object(object) => self.object(object, at),
            Value::Array(values) => {
                for (i, value) in values.iter_mut().enumerate() {
                    self.below(value, &format!("{at}/{i}"));
                }
            }
            _ => {}
        }
    }
}

/// A value in its form of today. `None` when it has none.
fn transformed(transform: Transform, value: &Value) -> Option<Value> {
    match (transform, value) {
        (Transform::Integer, Value::Null) => Some(Value::Null),
        (Transform::Integer, Value::Number(number)) => {
            (number.is_i64() || number.is_u64()).then(|| value.clone())
        }
        (Transform::Integer, Value::String(text))
            if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) =>
        {
            text.parse::<i64>().ok().map(Value::from)
        }
        (Transform::Integer, _) => None,
    }
}

/// Renames a member of an object and leaves it in its place among the others.
pub(super) fn rename(
    object: &mut Map<String, Value>,
    at: &str,
    old: &str,
    new: &str,
    rule: &'static str,
    changes: &mut Vec<Change>,
    reasons: &mut Vec<Reason>,
) {
    let Some(value) = object.get(old) else { return };
    let (from, to) = (pointer::member(at, old), pointer::member(at, new));
    match object.get(new) {
        Some(known) if known == value => {
            let value = object.shift_remove(old).expect("it is there");
            changes.push(Change::Dropped { rule, pointer: from, value });
        }
        Some(known) => reasons.push(Reason::MembersDiffer {
            rule,
            pointer: from,
            found: value.clone(),
            other: to,
            other_found: known.clone(),
        }),
        None => {
            *object = std::mem::take(object)
                .into_iter()
                .map(
                    |(name, value)| {
                        if name == old { (new.to_owned(), value) } else { (name, value) }
                    },
                )
                .collect();
            changes.push(Change::Renamed { rule, pointer: from, to });
        }
    }
}

/// The object at a pointer.
pub(super) fn object_at<'v>(
    line: &'v mut Value,
    pointer: &str,
) -> Option<&'v mut Map<String, Value>> {
    line.pointer_mut(pointer)?.as_object_mut()
}
