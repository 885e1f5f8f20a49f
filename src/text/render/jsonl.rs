//! One JSON object for each input line, blank ones included, in order.

use super::{JudgedLine, Renderer};
use crate::contract::violation::Violation;
use crate::text::escape::JsonWriter;
use serde::ser::{Serialize, SerializeSeq, Serializer};
use std::io::{self, Write};

/// Writes the verdict on each line.
#[derive(Debug)]
pub struct Jsonl;

impl Renderer for Jsonl {
    fn line(&mut self, out: &mut dyn Write, judged: &JudgedLine<'_>) -> io::Result<()> {
        serde_json::to_writer(JsonWriter::new(&mut *out), &LineVerdict::new(judged))?;
        out.write_all(b"\n")
    }
}

/// The verdict on one line.
#[derive(serde::Serialize, Debug)]
pub struct LineVerdict<'a> {
    path: &'a str,
    line: u64,
    valid: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    blank: bool,
    event_id: Option<&'a str>,
    event_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<&'static str>,
    violations: InFile<'a>,
    warnings: InFile<'a>,
    #[serde(skip_serializing_if = "is_zero")]
    omitted: usize,
}

impl<'a> LineVerdict<'a> {
    /// The row of a line and its report.
    #[must_use]
    pub fn new(judged: &JudgedLine<'a>) -> Self {
        let JudgedLine { path, line, report } = *judged;
        let in_file = |violations| InFile { violations, number: line.number };
        Self {
            path,
            line: line.number,
            valid: report.is_valid(),
            blank: line.is_blank(),
            event_id: report.event_id.as_deref(),
            event_type: report.event_type.as_deref(),
            shape: report.shape,
            violations: in_file(&report.violations),
            warnings: in_file(&report.warnings),
            omitted: report.omitted,
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(n: &usize) -> bool {
    *n == 0
}

/// Violations with the line of the file in place of the line of the document.
#[derive(Debug)]
struct InFile<'a> {
    violations: &'a [Violation],
    number: u64,
}

impl Serialize for InFile<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.violations.len()))?;
        for violation in self.violations {
            let mut moved = violation.clone();
            moved.line = usize::try_from(self.number).unwrap_or(usize::MAX);
            seq.serialize_element(&moved)?;
        }
        seq.end()
    }
}
