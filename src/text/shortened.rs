//! Values as people read them in a sentence.

use crate::text::escape;
use crate::text::plural::count;
use serde_json::Value;

/// Longest form of a value, in characters.
const EXCERPT: usize = 80;

/// A value as compact JSON, cut to a readable length. Hidden characters are escaped.
pub(crate) fn shortened(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Object(o) if !o.is_empty() => {
            format!("an object of {}", count(o.len(), "member"))
        }
        Value::Array(a) if !a.is_empty() => {
            format!("an array of {}", count(a.len(), "entry"))
        }
        Value::Object(_) => "an empty object".to_owned(),
        Value::Array(_) => "an empty array".to_owned(),
        other => other.to_string(),
    }
}

/// A text in quotes. It is cut before it is printed, so that a huge value costs nothing, and never
/// inside an escape.
fn quoted(text: &str) -> String {
    let mut out = "\"".to_owned();
    let mut length = 1;
    for c in text.chars() {
        let piece = match c {
            '"' | '\\' => format!("\\{c}"),
            '\n' => "\\n".to_owned(),
            '\t' => "\\t".to_owned(),
            '\r' => "\\r".to_owned(),
            c => escape::line(c.encode_utf8(&mut [0; 4])).into_owned(),
        };
        length += piece.chars().count();
        if length > EXCERPT {
            out.push('…');
            break;
        }
        out.push_str(&piece);
    }
    out.push('"');
    out
}
