//! What a judging command has found, as data: one model for all of them. How it is written is said
//! in one file for each form, and none of them knows a command.
//!
//! Text has no file here, because it is not one form: `validate` shows a finding at its place in
//! the line, `contract lint` and `check` as the build says it, `mission check` below the name of
//! its log. What they share is the last line, of [`Tally::line`].

mod github;
mod json;
mod jsonl;
mod junit;
mod sarif;
pub(super) mod xml;

use super::format::Format;
use github::Github;
use json::Json;
use jsonl::Jsonl;
pub(super) use jsonl::value;
use junit::Junit;
use sarif::Sarif;
use serde_json::{Map, Value};
use spec_kitty_events::plural::count;
use std::io::{self, Write};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Note,
    Warning,
    Error,
}

impl Level {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// Where something stands. What is not known is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// A name as programs read it: it may hold any character.
    pub file: String,
    /// From 1.
    pub line: Option<u64>,
    /// In bytes, from 1.
    pub column: Option<u64>,
    /// JSON pointer of the value; empty for the whole document.
    pub pointer: String,
}

impl Place {
    pub(super) fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), ..Self::default() }
    }

    pub(super) fn line(file: impl Into<String>, line: Option<u64>) -> Self {
        Self { line, ..Self::file(file) }
    }
}

/// Another place that belongs to a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Related {
    pub place: Place,
    pub message: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Diagnostic {
    /// Stable, for example `timestamp.invalid`.
    pub code: String,
    pub level: Level,
    pub place: Place,
    /// What is wrong, in one sentence.
    pub message: String,
    /// The way out, in one sentence; may be empty.
    pub help: String,
    pub related: Vec<Related>,
    /// Members that the JSON of one command has beside those of all.
    pub own: Map<String, Value>,
}

impl Diagnostic {
    pub(super) fn new(
        code: impl Into<String>,
        level: Level,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            level,
            place,
            message: message.into(),
            help: help.into(),
            related: Vec::new(),
            own: Map::new(),
        }
    }

    /// With a member of this command's own.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.own.insert(name.to_owned(), value.into());
        self
    }

    /// What is wrong, and the way out.
    fn whole(&self) -> String {
        if self.help.is_empty() {
            self.message.clone()
        } else {
            format!("{} {}", self.message, self.help)
        }
    }
}

/// What was judged, in numbers. A renderer writes it where its form has a place for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Summary {
    /// How many were judged.
    pub checked: u64,
    /// Members that the JSON of one command has beside those of all.
    pub own: Map<String, Value>,
}

impl Summary {
    pub(super) fn of(checked: usize) -> Self {
        Self { checked: checked as u64, own: Map::new() }
    }

    /// With a member of this command's own.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.own.insert(name.to_owned(), value.into());
        self
    }
}

/// One form of a report. Findings come file by file.
pub(super) trait Render {
    /// A file that is judged, before its findings: one without any is a fact too.
    fn file(&mut self, _out: &mut dyn Write, _name: &str) -> io::Result<()> {
        Ok(())
    }

    fn one(&mut self, out: &mut dyn Write, found: &Diagnostic) -> io::Result<()>;

    /// The end of the report. `tally` counts what was given to [`Render::one`].
    fn end(&mut self, _out: &mut dyn Write, _summary: &Summary, _tally: Tally) -> io::Result<()> {
        Ok(())
    }
}

/// How many findings there were of each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub errors: u64,
    pub warnings: u64,
    pub notes: u64,
}

impl Tally {
    pub(super) fn of(found: &[Diagnostic]) -> Self {
        let mut tally = Self::default();
        found.iter().for_each(|one| tally.add(one.level));
        tally
    }

    /// The last line of the text of every judging command: how many were judged, and how much was
    /// found.
    pub(super) fn line(self, command: &str, checked: u64, one: &str) -> String {
        let checked = count(checked, one);
        let (errors, warnings) = (count(self.errors, "error"), count(self.warnings, "warning"));
        let notes = match self.notes {
            0 => String::new(),
            notes => format!(", {}", count(notes, "note")),
        };
        format!("{command}: {checked} checked, {errors}, {warnings}{notes}\n")
    }

    pub(super) fn add(&mut self, level: Level) {
        match level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
            Level::Note => self.notes += 1,
        }
    }
}

/// A report in the making.
pub(super) struct Report {
    form: Box<dyn Render>,
    tally: Tally,
}

impl Report {
    /// The report of a command, such as `validate`, in one of the forms of programs.
    pub(super) fn new(command: &'static str, format: Format) -> Option<Self> {
        let form: Box<dyn Render> = match format {
            Format::Json => Box::new(Json::new(command)),
            Format::Jsonl => Box::new(Jsonl),
            Format::Github => Box::new(Github),
            Format::Sarif => Box::<Sarif>::default(),
            Format::Junit => Box::new(Junit::new(command)),
            Format::Text | Format::Markdown | Format::Html => return None,
        };
        Some(Self { form, tally: Tally::default() })
    }

    pub(super) fn file(&mut self, out: &mut dyn Write, name: &str) -> io::Result<()> {
        self.form.file(out, name)
    }

    pub(super) fn one(&mut self, out: &mut dyn Write, found: &Diagnostic) -> io::Result<()> {
        self.tally.add(found.level);
        self.form.one(out, found)
    }

    pub(super) fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        self.form.end(out, summary, self.tally)
    }

    /// A whole report at once. Each file that has findings is named before them.
    pub(super) fn whole(
        command: &'static str,
        format: Format,
        found: &[Diagnostic],
        summary: &Summary,
    ) -> Option<String> {
        let mut report = Self::new(command, format)?;
        let mut out = Vec::new();
        let mut files: Vec<&str> = Vec::new();
        for one in found {
            if !files.contains(&one.place.file.as_str()) {
                files.push(&one.place.file);
            }
        }
        let write = || {
            for file in files {
                report.file(&mut out, file)?;
                for one in found.iter().filter(|one| one.place.file == file) {
                    report.one(&mut out, one)?;
                }
            }
            report.end(&mut out, summary)
        };
        write().expect("a vector takes what is written");
        Some(String::from_utf8(out).expect("each form is text"))
    }
}
