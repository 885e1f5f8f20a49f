//! Documents that show a code: fixtures of the project.

use super::pretty;
use serde_json::Value;

/// The fixtures that show a code each: every code that a single document can earn is among them.
const FIXTURES: &[&str] = &[
    include_str!("../../../../fixtures/envelopes/cutover.jsonl"),
    include_str!("../../../../fixtures/envelopes/envelope.jsonl"),
    include_str!("../../../../fixtures/envelopes/event_types.jsonl"),
    include_str!("../../../../fixtures/envelopes/legacy.jsonl"),
    include_str!("../../../../fixtures/text/text.jsonl"),
    include_str!("../../../../fixtures/payloads/status/WPStatusChanged.jsonl"),
];

/// The shortest document with this violation, under a head that says what it shows and where.
pub(super) fn refused(code: &str) -> Option<String> {
    let cases = FIXTURES
        .iter()
        .flat_map(|file| file.lines())
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let earns = |case: &Value| {
        case["code"] == code
            || case["warnings"].as_array().is_some_and(|w| w.iter().any(|w| w == code))
    };
    let shown = cases.filter(earns).filter_map(|case| Some((document(&case)?, case)));
    let (document, case) = shown.min_by_key(|(document, _)| document.len())?;
    let pointer = case["pointer"].as_str().filter(|pointer| !pointer.is_empty());
    let at = pointer.map(|pointer| format!(", at {pointer}")).unwrap_or_default();
    let note = case["note"].as_str().unwrap_or_default();
    Some(format!("Example{at}: {note}\n{document}"))
}

fn document(case: &Value) -> Option<String> {
    if let Some(document) = ["payload", "envelope"].iter().find_map(|member| case.get(member)) {
        return Some(pretty(document));
    }
    let hex = || Some(format!("the bytes {} (hexadecimal)", case["hex"].as_str()?));
    case["text"].as_str().map(str::to_owned).or_else(hex)
}
