//! The merge of a set that only grows.

use super::CrdtError;
use crate::contract::cutover::json_type;
use crate::contract::types::Event;
use serde::Serialize;
use serde_json::{Number, Value};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;

/// An element of a merged set: a JSON value that is no array and no object.
///
/// Tags are equal as JSON values are: `1`, `"1"` and `true` are three tags ([C7]), `1` and `1.0`
/// are one, kept as `1` ([D2]). Null comes first, then false, true, numbers by value, and strings
/// by code point.
///
/// ```
/// use serde_json::json;
/// use spec_kitty_events::Tag;
/// assert_eq!(Tag::new(&json!(1.0)), Tag::new(&json!(1)));
/// assert!(Tag::new(&json!(true)) < Tag::new(&json!(1))
///     && Tag::new(&json!(1)) < Tag::new(&json!("1")));
/// assert_eq!(Tag::new(&json!(["a"])), None);
/// assert_eq!(Tag::from("a").as_value(), "a");
/// ```
///
/// [C7]: crate::decisions#c7
/// [D2]: crate::decisions#d2
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Tag(Value);

impl Tag {
    /// The tag that a JSON value is; `None` for an array, an object, or a number beyond a 64-bit
    /// float.
    #[must_use]
    pub fn new(value: &Value) -> Option<Self> {
        match value {
            Value::Null | Value::Bool(_) | Value::String(_) => Some(Self(value.clone())),
            Value::Number(number) => normal(number).map(|number| Self(number.into())),
            Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The JSON value.
    #[must_use]
    pub const fn as_value(&self) -> &Value {
        &self.0
    }

    /// The JSON value, owned.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.0
    }
}

impl From<&str> for Tag {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Ord for Tag {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
            (Value::Number(a), Value::Number(b)) => by_value(a, b),
            (Value::String(a), Value::String(b)) => a.cmp(b),
            (a, b) => rank(a).cmp(&rank(b)),
        }
    }
}

impl PartialOrd for Tag {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

const fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) | Value::Object(_) => 4,
    }
}

/// One way of writing each number: a whole one of 64 bits as an integer, another one as a float.
fn normal(number: &Number) -> Option<Number> {
    const I64: std::ops::Range<f64> = -9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0;
    const U64: std::ops::Range<f64> = 0.0..18_446_744_073_709_551_616.0;
    if let Some(whole) = number.as_i64() {
        return Some(whole.into());
    }
    if let Some(whole) = number.as_u64() {
        return Some(whole.into());
    }
    let float = number.as_f64()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    match float {
        whole if whole.fract() == 0.0 && I64.contains(&whole) => Some((whole as i64).into()),
        whole if whole.fract() == 0.0 && U64.contains(&whole) => Some((whole as u64).into()),
        other => Number::from_f64(other),
    }
}

/// The order of normal numbers. No float of them equals an integer of them.
fn by_value(a: &Number, b: &Number) -> Ordering {
    match (whole(a), whole(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        (None, None) => float(a).total_cmp(&float(b)),
        (Some(a), None) => whole_to_float(a, float(b)),
        (None, Some(b)) => whole_to_float(b, float(a)).reverse(),
    }
}

fn whole(number: &Number) -> Option<i128> {
    number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
}

fn float(number: &Number) -> f64 {
    number.as_f64().expect("a tag's number was read as a float")
}

fn whole_to_float(whole: i128, float: f64) -> Ordering {
    // A cast of a float beyond i128 ends at its bounds, which are beyond every 64-bit integer too.
    #[allow(clippy::cast_possible_truncation)]
    let floor = float.floor() as i128;
    if whole <= floor { Ordering::Less } else { Ordering::Greater }
}

/// Merges a set that only grows: the union of `payload.tags` over all events.
///
/// An event without `tags` adds nothing. Copies of an event all count, also where they differ: in a
/// union nothing is lost, and [`dedup`](crate::dedup) reports them. The event type does not matter.
///
/// ```
/// use spec_kitty_events::{Event, merge_gset};
/// let event = |n: u8, tags| serde_json::from_value::<Event>(serde_json::json!({
///     "event_id": format!("01J8Z3N5QV9Y4T2RK7WXH6BM0{n}"), "event_type": "T",
///         "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0", "payload": {"tags": tags},
/// }));
/// let tags = merge_gset(&[event(1, ["urgent", "api"])?, event(2, ["api", "docs"])?])?;
/// assert_eq!(serde_json::to_string(&tags)?, r#"["api","docs","urgent"]"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`CrdtError::TagsInvalid`] when the `tags` of an event are not an array, or hold an array or
/// object ([C6]).
///
/// [C6]: crate::decisions#c6
pub fn merge_gset<E: AsRef<Event>>(events: &[E]) -> Result<BTreeSet<Tag>, CrdtError> {
    let mut tags = BTreeSet::new();
    let mut fault: Option<CrdtError> = None;
    for event in events.iter().map(AsRef::as_ref) {
        let read = match event.payload.get("tags") {
            None => Ok(()),
            Some(Value::Array(entries)) => {
                entries.iter().enumerate().try_for_each(|(index, entry)| {
                    let tag = Tag::new(entry).ok_or_else(|| invalid(event, Some(index), entry))?;
                    tags.insert(tag);
                    Ok(())
                })
            }
            Some(other) => Err(invalid(event, None, other)),
        };
        if let Err(found) = read {
            fault = fault.into_iter().chain([found]).min();
        }
    }
    fault.map_or(Ok(tags), Err)
}

fn invalid(event: &Event, index: Option<usize>, found: &Value) -> CrdtError {
    CrdtError::TagsInvalid { event_id: event.event_id.clone(), index, found: json_type(found) }
}
