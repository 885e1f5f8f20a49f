//! What the gate says of lines, as findings for the forms that programs read.

use crate::cli::report::{Diagnostic, Level, Place, Report, Summary};
use serde_json::{Value, json};
use spec_kitty_events::lines::FileProblem;
use spec_kitty_events::render::{JudgedLine, Renderer};
use spec_kitty_events::{Severity, Violation};
use std::io::{self, Write};

/// Lines of a file by their verdicts.
#[derive(Default)]
struct Counts {
    lines: u64,
    accepted: u64,
    refused: u64,
    blank: u64,
}

/// The findings of all files.
pub(super) struct Findings {
    report: Report,
    /// The file that is judged now.
    file: Option<String>,
    counts: Counts,
    /// What was counted, file by file.
    files: Vec<Value>,
    /// Lines that were judged.
    judged: u64,
}

impl Findings {
    pub(super) fn new(report: Report) -> Self {
        Self { report, file: None, counts: Counts::default(), files: Vec::new(), judged: 0 }
    }

    fn enter(&mut self, out: &mut dyn Write, path: &str) -> io::Result<()> {
        if self.file.is_some() {
            return Ok(());
        }
        self.file = Some(path.to_owned());
        self.report.file(out, path)
    }

    fn count(&mut self, judged: &JudgedLine<'_>) {
        let (blank, valid) = (judged.line.is_blank(), judged.report.is_valid());
        self.counts.lines += 1;
        self.counts.blank += u64::from(blank);
        self.counts.refused += u64::from(!valid);
        self.counts.accepted += u64::from(valid && !blank);
        self.judged += u64::from(!blank);
    }
}

impl Renderer for Findings {
    fn line(&mut self, out: &mut dyn Write, judged: &JudgedLine<'_>) -> io::Result<()> {
        self.enter(out, judged.path)?;
        self.count(judged);
        let report = judged.report;
        for violation in report.violations.iter().chain(&report.warnings) {
            self.report.one(out, &diagnostic(judged, violation))?;
        }
        Ok(())
    }

    fn pass(&mut self, out: &mut dyn Write, judged: &JudgedLine<'_>) -> io::Result<()> {
        self.enter(out, judged.path)?;
        self.count(judged);
        Ok(())
    }

    fn problem(
        &mut self,
        out: &mut dyn Write,
        path: &str,
        problem: &FileProblem,
    ) -> io::Result<()> {
        self.enter(out, path)?;
        let code = problem.code().to_string();
        let place = Place::file(path);
        let found = Diagnostic::new(code, Level::Error, place, problem.to_string(), problem.help());
        self.report.one(out, &found)
    }

    fn file_end(&mut self, out: &mut dyn Write, path: &str) -> io::Result<()> {
        self.enter(out, path)?;
        self.file = None;
        let Counts { lines, accepted, refused, blank } = std::mem::take(&mut self.counts);
        self.files.push(json!({"file": path, "lines": lines, "accepted": accepted,
            "refused": refused, "blank": blank}));
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let mut summary = Summary { checked: self.judged, ..Summary::default() };
        summary.own.insert("files".to_owned(), std::mem::take(&mut self.files).into());
        self.report.end(out, &summary)
    }
}

fn diagnostic(judged: &JudgedLine<'_>, violation: &Violation) -> Diagnostic {
    let level = match violation.code.severity() {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
    };
    let place = Place {
        file: judged.path.to_owned(),
        line: Some(judged.line.number),
        column: u64::try_from(violation.column).ok(),
        pointer: violation.pointer.clone(),
    };
    let code = violation.code.as_str();
    Diagnostic::new(code, level, place, violation.message(), violation.help())
        .with("event_id", judged.report.event_id.clone())
        .with("event_type", judged.report.event_type.clone())
}
