//! A violation before its offset is known.

use crate::contract::violation::{Code, Expected, Severity, Violation};
use crate::json;
use crate::text::shortened::shortened;
use serde_json::Value;
use std::collections::HashSet;

/// What part of a member is wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Value,
    Name,
}

/// A violation that knows its pointer but not its bytes.
pub(super) struct Finding {
    pub code: Code,
    pub pointer: String,
    pub part: Part,
    pub schema: Option<String>,
    pub expected: Option<Expected>,
    pub found: Option<String>,
    pub suggestion: Option<String>,
    /// Keyword of the schema that failed, for telling two reports of one fault apart.
    pub keyword: &'static str,
}

impl Finding {
    pub(super) fn new(code: Code, pointer: impl Into<String>) -> Self {
        Self {
            code,
            pointer: pointer.into(),
            part: Part::Value,
            schema: None,
            expected: None,
            found: None,
            suggestion: None,
            keyword: "",
        }
    }

    pub(super) fn at_name(self) -> Self {
        Self { part: Part::Name, ..self }
    }

    pub(super) fn found(self, value: &Value) -> Self {
        Self { found: Some(shortened(value)), ..self }
    }

    pub(super) fn saying(self, sentence: impl Into<String>) -> Self {
        Self { expected: Some(Expected::Text(sentence.into())), ..self }
    }

    pub(super) fn suggesting(self, name: Option<&str>) -> Self {
        Self { suggestion: name.map(str::to_owned), ..self }
    }
}

/// Finds the offsets of all findings in one pass, and parts errors from warnings.
///
/// `stages` keep their order; inside a stage findings are ordered by offset, then code.
pub(super) fn resolve_offsets(
    bytes: &[u8],
    stages: Vec<Vec<Finding>>,
) -> (Vec<Violation>, Vec<Violation>) {
    let findings: Vec<(usize, Finding)> = stages
        .into_iter()
        .enumerate()
        .flat_map(|(stage, f)| f.into_iter().map(move |f| (stage, f)))
        .collect();
    if findings.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let pointers: Vec<&str> = findings.iter().map(|(_, f)| f.pointer.as_str()).collect();
    let spans = json::locate(bytes, &pointers);
    let (stages, findings): (Vec<usize>, Vec<(usize, usize, Finding)>) = findings
        .into_iter()
        .zip(spans)
        .map(|((stage, finding), span)| {
            let (offset, end) = match span {
                Some(json::Span { key: Some(key), .. }) if finding.part == Part::Name => key,
                Some(span) => (span.begin, span.end),
                None => (0, 0),
            };
            (stage, (offset, end, finding))
        })
        .unzip();
    let mut placed: Vec<(usize, Violation)> =
        stages.into_iter().zip(with_positions(bytes, findings)).collect();
    placed.sort_by(|(s, a), (t, b)| {
        (s, a.offset, a.code, &a.pointer).cmp(&(t, b.offset, b.code, &b.pointer))
    });
    let (errors, mut warnings): (Vec<Violation>, Vec<Violation>) =
        placed.into_iter().map(|(_, v)| v).partition(|v| v.code.severity() == Severity::Error);
    // Of a number that is refused, it does not matter how readers round it.
    let refused: HashSet<&str> = errors.iter().map(|v| v.pointer.as_str()).collect();
    warnings
        .retain(|v| v.code != Code::JsonNumberPrecision || !refused.contains(v.pointer.as_str()));
    (errors, warnings)
}

/// Violations whose offsets are known: first byte, first byte behind, finding.
pub(super) fn with_positions(
    bytes: &[u8],
    findings: Vec<(usize, usize, Finding)>,
) -> Vec<Violation> {
    let offsets: Vec<usize> = findings.iter().map(|(offset, ..)| *offset).collect();
    let positions = json::lines_and_columns(bytes, &offsets);
    let violation =
        |((offset, end, finding), (line, column)): ((usize, usize, Finding), (usize, usize))| {
            Violation {
                code: finding.code,
                pointer: finding.pointer,
                offset,
                end,
                line,
                column,
                schema: finding.schema,
                expected: finding.expected,
                found: finding.found,
                suggestion: finding.suggestion,
            }
        };
    findings.into_iter().zip(positions).map(violation).collect()
}
