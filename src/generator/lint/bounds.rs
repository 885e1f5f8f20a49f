//! Bounds that leave no room between them.

use crate::generator::tree::Problems;
use serde_json::{Map, Value};
use std::cmp::Ordering;

/// Reports a lower bound that is above its upper bound.
pub(super) fn check(object: &Map<String, Value>, at: &str, out: &mut Problems<'_>) {
    for (low, high) in
        [("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")]
    {
        let (Some(least), Some(most)) = (object.get(low), object.get(high)) else { continue };
        if compared(least, most) == Some(Ordering::Greater) {
            out.add(
                "bounds.crossed",
                &format!("{at}/{low}"),
                format!("{low} is {least} and {high} is {most}, so nothing is accepted."),
                "Swap them, or correct one.",
            );
        }
    }
}

fn compared(a: &Value, b: &Value) -> Option<Ordering> {
    match (a.as_i64(), b.as_i64()) {
        (Some(a), Some(b)) => Some(a.cmp(&b)),
        _ => a.as_f64()?.partial_cmp(&b.as_f64()?),
    }
}
