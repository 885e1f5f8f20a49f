//! Findings for a person: each kind of finding once in full, then a summary that accounts for every
//! line.

use super::cut_line::cut_line;
use super::{JudgedLine, Renderer};
use crate::contract::violation::{Code, Expected, Severity, Violation};
use crate::gate::Report;
use crate::io::lines::{FileProblem, Line};
use crate::json::pointer;
use crate::text::escape::{self, Escaped};
use crate::text::plural::count;
use anstyle::{AnsiColor, Style};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher as _, RandomState};
use std::io::{self, Write};

/// Kinds of findings that are told apart; lines of further kinds are counted together.
const MOST_KINDS: usize = 2000;
/// Runs of line numbers that a summary lists.
const MOST_RUNS: usize = 6;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const PLACE: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Lines whose findings are alike: the same codes at the same places of the document.
#[derive(Debug)]
struct Kind {
    number: usize,
    shown: usize,
    lines: u64,
    runs: Runs,
    refused: bool,
}

/// Line numbers as runs, the first few of them.
#[derive(Default, Debug)]
struct Runs {
    runs: Vec<(u64, u64)>,
    more: bool,
}

impl Runs {
    fn add(&mut self, line: u64) {
        let known = self.runs.len();
        match self.runs.last_mut() {
            Some((_, last)) if *last + 1 == line => *last = line,
            _ if known < MOST_RUNS => self.runs.push((line, line)),
            _ => self.more = true,
        }
    }

    fn text(&self) -> String {
        let mut parts: Vec<String> = self
            .runs
            .iter()
            .map(|(a, b)| if a == b { a.to_string() } else { format!("{a}-{b}") })
            .collect();
        if self.more {
            parts.push("…".to_owned());
        }
        parts.join(", ")
    }
}

#[derive(Default, Clone, Copy, Debug)]
struct Counts {
    lines: u64,
    accepted: u64,
    refused: u64,
    blank: u64,
    warned: u64,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.lines += other.lines;
        self.accepted += other.accepted;
        self.refused += other.refused;
        self.blank += other.blank;
        self.warned += other.warned;
    }

    /// What a line adds.
    fn of(line: &Line<'_>, report: &Report) -> Self {
        let refused = !report.is_valid();
        Self {
            lines: 1,
            blank: u64::from(line.is_blank()),
            refused: u64::from(refused),
            accepted: u64::from(!refused && !line.is_blank()),
            warned: u64::from(!refused && !report.warnings.is_empty()),
        }
    }

    fn text(&self) -> String {
        let mut text = format!(
            "{}: {} accepted, {} refused, {} blank",
            count(self.lines, "line"),
            self.accepted,
            self.refused,
            self.blank
        );
        if self.warned > 0 {
            text.push_str(&format!(" ({} of the accepted with warnings)", self.warned));
        }
        text
    }
}

/// What a person sees.
#[derive(Debug)]
pub struct Text {
    /// Lines shown in full for each kind; 0 is all.
    show: usize,
    /// By a hash of their codes and places, which may be long.
    kinds: HashMap<u64, Kind>,
    hasher: RandomState,
    /// Refused lines of the file that are not told one by one, and the code that stands for them.
    quiet: u64,
    problem: Option<Code>,
    file: Counts,
    total: Counts,
    codes: BTreeMap<Code, (u64, u64)>,
    files: Vec<(String, Counts)>,
    kinds_made: usize,
    /// How many rows of mission logs there are of each shape.
    shapes: BTreeMap<&'static str, u64>,
}

impl Text {
    /// Shows so many lines of each kind in full; 0 is all.
    #[must_use]
    pub fn new(show: usize) -> Self {
        Self {
            show,
            kinds: HashMap::new(),
            hasher: RandomState::new(),
            quiet: 0,
            problem: None,
            file: Counts::default(),
            total: Counts::default(),
            codes: BTreeMap::new(),
            files: Vec::new(),
            kinds_made: 0,
            shapes: BTreeMap::new(),
        }
    }
}

impl Renderer for Text {
    fn problem(
        &mut self,
        out: &mut dyn Write,
        path: &str,
        problem: &FileProblem,
    ) -> io::Result<()> {
        let code = problem.code();
        self.problem = Some(code);
        self.codes.entry(code).or_default().1 += 1;
        let path = escape::line(path);
        writeln!(out, "{PLACE}{path}{PLACE:#}: {ERROR}error[{code}]{ERROR:#}: {problem}")?;
        writeln!(out, "  {DIM}={DIM:#} {}\n", problem.help())
    }

    fn pass(&mut self, _: &mut dyn Write, judged: &JudgedLine<'_>) -> io::Result<()> {
        let JudgedLine { line, report, .. } = *judged;
        self.file.add(Counts::of(line, report));
        self.quiet += u64::from(!report.is_valid());
        Ok(())
    }

    fn line(&mut self, out: &mut dyn Write, judged: &JudgedLine<'_>) -> io::Result<()> {
        let JudgedLine { path, line, report } = *judged;
        let refused = !report.is_valid();
        if let Some(shape) = report.shape {
            *self.shapes.entry(shape).or_default() += 1;
        }
        self.file.add(Counts::of(line, report));
        let findings: Vec<&Violation> = report.violations.iter().chain(&report.warnings).collect();
        if findings.is_empty() {
            return Ok(());
        }
        let mut codes: Vec<Code> = findings.iter().map(|f| f.code).collect();
        codes.sort_unstable();
        for (i, code) in codes.iter().enumerate() {
            let entry = self.codes.entry(*code).or_default();
            entry.1 += 1;
            entry.0 += u64::from(i == 0 || codes[i - 1] != *code);
        }
        let mut key: Vec<(Code, String)> = findings.iter().map(|f| (f.code, general(f))).collect();
        key.dedup();
        let mut key = self.hasher.hash_one(key);
        if self.kinds.len() >= MOST_KINDS && !self.kinds.contains_key(&key) {
            key = 0;
        }
        let made = &mut self.kinds_made;
        let kind = self.kinds.entry(key).or_insert_with(|| {
            *made += 1;
            Kind { number: *made, shown: 0, lines: 0, runs: Runs::default(), refused }
        });
        kind.lines += 1;
        kind.runs.add(line.number);
        if self.show > 0 && kind.shown >= self.show {
            return Ok(());
        }
        kind.shown += 1;
        let number = kind.number;
        head(out, number, line, report)?;
        for finding in together(&findings) {
            show(out, path, line, &finding)?;
        }
        if report.omitted > 0 {
            writeln!(out, "  … and {} not shown", count(report.omitted, "further violation"))?;
        }
        writeln!(out)
    }

    fn file_end(&mut self, out: &mut dyn Write, path: &str) -> io::Result<()> {
        let quiet = std::mem::take(&mut self.quiet);
        if let Some(code) = self.problem.take() {
            self.codes.entry(code).or_default().0 += quiet;
        }
        let mut kinds: Vec<Kind> = self.kinds.drain().map(|(_, k)| k).collect();
        kinds.sort_by_key(|k| k.number);
        let hidden: Vec<&Kind> = kinds.iter().filter(|k| k.lines as usize > k.shown).collect();
        for kind in &hidden {
            let what = if kind.refused { "refused" } else { "warned about" };
            writeln!(
                out,
                "{DIM}kind {}: {} {what} like this: {}{DIM:#}",
                kind.number,
                count(kind.lines, "line"),
                kind.runs.text()
            )?;
        }
        if !hidden.is_empty() {
            writeln!(out)?;
        }
        self.files.push((path.to_owned(), std::mem::take(&mut self.file)));
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if !self.codes.is_empty() {
            let width = self.codes.keys().map(|c| c.as_str().len()).max().unwrap_or(0);
            writeln!(out, "{PLACE}{:width$}  {:>8}  {:>9}{PLACE:#}", "code", "lines", "findings")?;
            for (code, (lines, findings)) in &self.codes {
                writeln!(
                    out,
                    "{code:width$}  {lines:>8}  {findings:>9}  {DIM}{}{DIM:#}",
                    code.summary()
                )?;
            }
            writeln!(out)?;
        }
        for (path, counts) in &self.files {
            self.total.add(*counts);
            writeln!(out, "{PLACE}{}{PLACE:#}: {}", Escaped(path), counts.text())?;
        }
        if self.files.len() > 1 {
            writeln!(
                out,
                "{PLACE}{}{PLACE:#}: {}",
                count(self.files.len(), "file"),
                self.total.text()
            )?;
        }
        self.rows(out)
    }
}

impl Text {
    /// Which rows of mission logs there were, and the command that shows what they amount to.
    fn rows(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.shapes.is_empty() {
            return Ok(());
        }
        let shapes: Vec<String> = self.shapes.iter().map(|(id, n)| format!("{n} {id}")).collect();
        writeln!(out, "rows of mission logs: {}", shapes.join(", "))?;
        writeln!(
            out,
            "{DIM}= `spec-kitty-events mission board` shows what they amount to; `--as envelope` \
                is the \
             check of ingestion.{DIM:#}"
        )
    }
}

fn head(out: &mut dyn Write, number: usize, line: &Line<'_>, report: &Report) -> io::Result<()> {
    let verdict = if report.is_valid() { "accepted with warnings" } else { "refused" };
    let mut text = format!("line {} {verdict}", line.number);
    for (what, value) in [("", &report.event_type), ("event ", &report.event_id)] {
        if let Some(value) = value.as_ref().filter(|v| !v.is_empty()) {
            text.push_str(&format!(", {what}{}", escape::cut(value, 48)));
        }
    }
    writeln!(out, "{DIM}── kind {number}: {text}{DIM:#}")
}

/// A finding with its sentence, its help, and the last byte that is marked.
struct Told<'a> {
    finding: &'a Violation,
    message: String,
    help: String,
    end: usize,
}

/// Missing members of one object are told in one sentence, and so are the unknown ones.
fn together<'a>(findings: &[&'a Violation]) -> Vec<Told<'a>> {
    let mut told: Vec<Told<'a>> = Vec::new();
    for (i, finding) in findings.iter().enumerate() {
        let same = |f: &&&Violation| f.code == finding.code && holder(f) == holder(finding);
        let alike: Vec<&&Violation> = findings.iter().filter(same).collect();
        let is_group =
            matches!(finding.code, Code::SchemaRequired | Code::SchemaAdditionalProperties);
        if is_group && findings[..i].iter().any(|f| same(&f)) {
            continue;
        }
        let mut new =
            Told { finding, message: finding.message(), help: finding.help(), end: finding.end };
        if finding.code == Code::SchemaRequired {
            // The whole object lacks something: its first byte says where.
            new.end = finding.offset + 1;
            let names: Vec<String> = alike
                .iter()
                .filter_map(|f| match &f.expected {
                    Some(Expected::Member(name)) => Some(format!("`{name}`")),
                    _ => None,
                })
                .collect();
            if names.len() > 1 {
                new.message = finding.message().replacen(
                    &format!("member {}", names[0]),
                    &format!("members {}", names.join(", ")),
                    1,
                );
                let all = match names.as_slice() {
                    [first @ .., last] => format!("{} and {last}", first.join(", ")),
                    [] => String::new(),
                };
                new.help = finding.help().replacen(&names[0], &all, 1);
            }
        } else if finding.code == Code::SchemaAdditionalProperties && alike.len() > 1 {
            let names: Vec<String> =
                alike.iter().map(|f| format!("`{}`", last(&f.pointer))).collect();
            let place = if holder(finding).is_empty() {
                "The document".to_owned()
            } else {
                format!("`{}`", holder(finding)[1..].replace('/', "."))
            };
            new.message =
                format!("{place} is a closed object and has no members {}.", names.join(", "));
            let near: Vec<String> = alike
                .iter()
                .filter_map(|f| {
                    Some(format!("`{}` for `{}`", f.suggestion.as_ref()?, last(&f.pointer)))
                })
                .collect();
            new.help = if near.is_empty() {
                "Remove them, or correct their names.".to_owned()
            } else {
                format!("Did you mean {}?", near.join(", "))
            };
        }
        told.push(new);
    }
    told
}

/// The object that a missing or unknown member is about.
fn holder(f: &Violation) -> &str {
    match f.code {
        Code::SchemaAdditionalProperties => {
            f.pointer.rsplit_once('/').map_or("", |(holder, _)| holder)
        }
        _ => &f.pointer,
    }
}

fn last(pointer: &str) -> String {
    pointer::split(pointer).1.into_owned()
}

fn show(out: &mut dyn Write, path: &str, line: &Line<'_>, told: &Told<'_>) -> io::Result<()> {
    let f = told.finding;
    let (style, severity) = match f.code.severity() {
        Severity::Error => (ERROR, "error"),
        Severity::Warning => (WARNING, "warning"),
    };
    writeln!(
        out,
        "{PLACE}{}:{}:{}{PLACE:#}: {style}{severity}[{}]{style:#}: {}",
        Escaped(path),
        line.number,
        f.column,
        f.code,
        Escaped(&told.message)
    )?;
    let w = cut_line(line.bytes.strip_suffix(b"\r").unwrap_or(line.bytes), f.offset, told.end);
    writeln!(out, "  {DIM}|{DIM:#} {}", w.text)?;
    writeln!(out, "  {DIM}|{DIM:#} {style}{}{style:#}", w.marks)?;
    writeln!(out, "  {DIM}={DIM:#} {}", Escaped(&told.help))
}

/// Pointer with the positions of entries left out, and the member's name where it is missing.
fn general(f: &Violation) -> String {
    let mut text: String = f
        .pointer
        .split('/')
        .map(|t| if !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit()) { "*" } else { t })
        .collect::<Vec<_>>()
        .join("/");
    if let Some(Expected::Member(name)) = &f.expected {
        text.push('/');
        text.push_str(name);
    }
    text
}
