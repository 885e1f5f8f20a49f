//! Values as people read them in a sentence.

use crate::escape;
use crate::plural::count;
use serde_json::Value;

/// Longest excerpt of a value, in characters.
const EXCERPT: usize = 80;

/// A value as compact JSON, cut to a readable length.
pub(crate) fn excerpt(value: &Value) -> String {
    // A long text is cut before it is printed, so that a huge value costs nothing.
    let text = match value {
        Value::String(s) if s.len() > EXCERPT * 4 => {
            Value::from(s.chars().take(EXCERPT + 1).collect::<String>()).to_string()
        }
        Value::Object(o) if !o.is_empty() => {
            format!("an object of {}", count(o.len(), "member"))
        }
        Value::Array(a) if !a.is_empty() => {
            format!("an array of {}", count(a.len(), "entry"))
        }
        Value::Object(_) => "an empty object".to_owned(),
        Value::Array(_) => "an empty array".to_owned(),
        other => other.to_string(),
    };
    let mut shown = String::new();
    for (length, piece) in escape::pieces(text.as_bytes()).enumerate() {
        if length == EXCERPT {
            shown.push_str("…\"");
            break;
        }
        shown.push_str(&piece);
    }
    shown
}
