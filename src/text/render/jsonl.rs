//! One JSON object for each input line, blank ones included, in order.

use super::Renderer;
use crate::contract::violation::Violation;
use crate::gate::Report;
use crate::io::lines::{FileProblem, Line};
use crate::text::escape::JsonWriter;
use serde::ser::{Serialize, SerializeSeq, Serializer};
use std::io::{self, Write};

/// Writes the verdict on each line.
#[derive(Debug)]
pub struct Jsonl;

impl Renderer for Jsonl {
    fn line(
        &mut self,
        out: &mut dyn Write,
        path: &str,
        line: &Line<'_>,
        report: &Report,
    ) -> io::Result<()> {
        serde_json::to_writer(JsonWriter::new(&mut *out), &Row::new(path, line, report))?;
        out.write_all(b"\n")
    }

    /// A problem has no line: whoever writes the rows tells it beside them.
    fn problem(&mut self, _: &mut dyn Write, _: &str, _: &FileProblem) -> io::Result<()> {
        Ok(())
    }

    fn pass(
        &mut self,
        out: &mut dyn Write,
        path: &str,
        line: &Line<'_>,
        report: &Report,
    ) -> io::Result<()> {
        self.line(out, path, line, report)
    }

    fn file_end(&mut self, _: &mut dyn Write, _: &str) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

/// The verdict on one line.
#[derive(serde::Serialize, Debug)]
pub struct Row<'a> {
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

impl<'a> Row<'a> {
    /// The row of a line and its report.
    #[must_use]
    pub fn new(path: &'a str, line: &Line<'_>, report: &'a Report) -> Self {
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
