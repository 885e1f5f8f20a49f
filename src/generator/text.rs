//! The text of a contract file: JSON, and what is wrong where it is not.

use super::tree::Problems;
use crate::json;
use serde_json::Value;

/// Parses one JSON file, by the same rules as the gate: a duplicate key is refused.
pub(super) fn parse(text: &str, out: &mut Problems<'_>) -> Option<Value> {
    let faults = json::check(text.as_bytes(), json::Limits::GENEROUS);
    for fault in &faults {
        let (line, column) = json::line_and_column(text.as_bytes(), fault.offset);
        let (what, fix) = match habit(text.as_bytes(), fault.offset) {
            Some((what, fix)) => (what.into(), fix),
            None => (fault.kind.sentence(), "Correct the JSON."),
        };
        out.add(
            "json.invalid",
            &fault.pointer,
            format!("Line {line}, column {column}: {what}."),
            fix,
        );
    }
    if !faults.is_empty() {
        return None;
    }
    match serde_json::from_str(text) {
        Ok(value) => Some(value),
        Err(e) => {
            out.add("json.invalid", "", format!("{e}."), "Correct the JSON.");
            None
        }
    }
}

/// What people write who are used to other formats.
fn habit(text: &[u8], offset: usize) -> Option<(&'static str, &'static str)> {
    let (before, rest) = text.split_at_checked(offset)?;
    let comment = "Remove it; what an author should know is for `$comment`.";
    if [&b"//"[..], b"/*", b"#"].iter().any(|sign| rest.starts_with(sign)) {
        return Some(("JSON has no comments, and here is one", comment));
    }
    if rest.starts_with(b"'") {
        return Some(("this string is in single quotes", "Use double quotes."));
    }
    let last = before.iter().rev().find(|b| !b.is_ascii_whitespace());
    if last == Some(&b',') && matches!(rest.first(), Some(b'}' | b']')) {
        return Some(("there is a trailing comma before the closing bracket", "Remove the comma."));
    }
    None
}
