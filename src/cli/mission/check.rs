//! `mission check`: logs against themselves, and against what lies beside them.

use super::args::CheckArgs;
use super::logs::{Log, find};
use super::text::{DIM, HEAD, level_style, wrapped};
use crate::cli::format::Format;
use crate::cli::report::{
    Diagnostic, Level as Grave, Place, Related, Report, Summary, Tally as Counts,
};
use crate::cli::{Exit, Failure, json as written};
use serde_json::{Map, Value, json};
use spec_kitty_events::lines::read_document;
use spec_kitty_events::mission::{BadLine, Finding, Folded, Meta, Reading};
use spec_kitty_events::output_file::{Access, OutputFile};
use spec_kitty_events::plural::count;
use spec_kitty_events::{MissionFindingCode as Code, MissionFindingLevel as Level, escape};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Ending of the snapshot that `--fix` keeps.
const KEPT: &str = "status.json.old";

pub(super) fn run(args: &CheckArgs) -> Result<Exit, Failure> {
    let found = find(&args.paths, None)?;
    let mut out = BufWriter::new(anstream::stdout().lock());
    let mut tally = Tally::default();
    let mut report = Report::new("mission check", args.format);
    let mut fixed: Vec<Value> = Vec::new();
    for log in &found.logs {
        let checked = Checked::of(log, args.fix)?;
        tally.add(&checked);
        match &mut report {
            None => checked.text(&mut out)?,
            Some(report) => checked.report(&mut out, report)?,
        }
        if let Some(said) = &checked.fixed {
            let row = json!({"path": checked.name, "fixed": said});
            match args.format {
                Format::Jsonl => written::row(&mut out, &row)?,
                _ => fixed.push(row),
            }
        }
    }
    let summary = Summary { checked: tally.logs, ..Summary::default() }.with("fixed", fixed);
    let end = match &mut report {
        None => tally.print(&mut out),
        Some(report) => report.end(&mut out, &summary),
    };
    end.and_then(|()| out.flush())?;
    Ok(if tally.errors == 0 { Exit::Clean } else { Exit::Findings })
}

/// One log, and what there is to say of it.
struct Checked {
    name: String,
    bad: Vec<BadLine>,
    /// Each with the file that it is about.
    findings: Vec<(String, Finding)>,
    /// What `--fix` did.
    fixed: Option<String>,
}

/// What lies beside a log.
struct Beside {
    meta: Option<Meta>,
    /// A meta.json that is no JSON object.
    bad_meta: bool,
    snapshot: Option<PathBuf>,
    /// The snapshot as JSON, where it is there and is JSON.
    value: Option<Value>,
    is_there: bool,
}

impl Beside {
    fn of(log: &Log) -> Result<Self, Failure> {
        let read = |name: &str| -> Result<Option<Vec<u8>>, Failure> {
            let Some(path) = log.path.as_deref().map(|path| path.with_file_name(name)) else {
                return Ok(None);
            };
            match read_document(&path) {
                Ok(bytes) => Ok(Some(bytes)),
                Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(e) => Err(Failure::io(&format!("cannot read {}", escape::path(&path)), &e)),
            }
        };
        let meta = read("meta.json")?;
        let snapshot = read("status.json")?;
        let parsed = meta.as_deref().and_then(Meta::read);
        Ok(Self {
            bad_meta: meta.is_some() && parsed.is_none(),
            meta: parsed,
            snapshot: log.path.as_deref().map(|path| path.with_file_name("status.json")),
            value: snapshot.as_deref().and_then(|bytes| serde_json::from_slice(bytes).ok()),
            is_there: snapshot.is_some(),
        })
    }
}

impl Checked {
    fn of(log: &Log, fix: bool) -> Result<Self, Failure> {
        let beside = Beside::of(log)?;
        let mut board = log.board(Reading::Contract, None)?;
        let folded = board.fold().map_err(|e| Failure::new(e.to_string()))?;
        let name = log.name();
        let file = |other: &str| {
            let path = log.path.as_deref().map(|path| path.with_file_name(other));
            path.map_or_else(|| other.to_owned(), |path| escape::path(&path).into_owned())
        };
        let mut findings: Vec<(String, Finding)> =
            folded.findings().iter().map(|finding| (name.clone(), finding.clone())).collect();
        if beside.bad_meta {
            findings.push((file("meta.json"), Finding::bare(Code::MetaUnreadable)));
        }
        if let Some(meta) = &beside.meta {
            let said = folded.compare_meta(meta).into_iter();
            findings.extend(said.map(|finding| (file("meta.json"), finding)));
        }
        let mut fixed = None;
        if beside.is_there || fix {
            let said = if beside.is_there {
                folded.compare_snapshot(beside.meta.as_ref(), beside.value.as_ref())
            } else {
                Vec::new()
            };
            if fix && (!beside.is_there || wants_fix(&said)) {
                fixed = fix_snapshot(&folded, &beside)?;
            }
            if fixed.is_none() {
                findings.extend(said.into_iter().map(|finding| (file("status.json"), finding)));
            }
        }
        Ok(Self { name, bad: folded.bad.clone(), findings, fixed })
    }

    fn errors(&self) -> usize {
        self.bad.len() + self.of_level(Level::Error)
    }

    fn of_level(&self, level: Level) -> usize {
        self.findings.iter().filter(|(_, finding)| finding.code.level() == level).count()
    }

    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let told = self.findings.iter().filter(|(_, f)| f.code.level() != Level::Note).count();
        if self.bad.is_empty() && told == 0 && self.fixed.is_none() {
            return Ok(());
        }
        writeln!(out, "{HEAD}{}{HEAD:#}", self.name)?;
        for bad in &self.bad {
            let style = level_style(Level::Error);
            wrapped(
                out,
                "  ",
                &format!("line {}: {}", bad.line, bad.fault.detail),
                Some((style, "error[row.bad]")),
            )?;
        }
        for (_, finding) in self.findings.iter().filter(|(_, f)| f.code.level() != Level::Note) {
            let level = finding.code.level();
            let head = format!("{}[{}]", level.as_str(), finding.code.as_str());
            let line = finding.line.map(|line| format!("line {line}: ")).unwrap_or_default();
            let text = format!("{line}{} {}", finding.message(), finding.code.help());
            wrapped(out, "  ", &text, Some((level_style(level), &head)))?;
        }
        if let Some(fixed) = &self.fixed {
            writeln!(out, "  {DIM}{fixed}{DIM:#}")?;
        }
        writeln!(out)
    }

    fn report(&self, out: &mut dyn Write, report: &mut Report) -> io::Result<()> {
        report.file(out, &self.name)?;
        for bad in &self.bad {
            let place = Place::line(&self.name, Some(bad.line));
            let detail = bad.fault.detail.as_str();
            let mut found = Diagnostic::new(kind(bad), Grave::Error, place, detail, "");
            found.own = members(bad.to_value());
            report.one(out, &found.with("path", self.name.as_str()))?;
        }
        for (path, finding) in &self.findings {
            report.one(out, &diagnostic(path, finding))?;
        }
        Ok(())
    }
}

/// What kind of thing is wrong with a line, as a code.
fn kind(bad: &BadLine) -> String {
    bad.to_value()["kind"].as_str().unwrap_or_default().to_owned()
}

/// The members of an object.
fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn diagnostic(path: &str, finding: &Finding) -> Diagnostic {
    let level = match finding.code.level() {
        Level::Error => Grave::Error,
        Level::Warning => Grave::Warning,
        _ => Grave::Note,
    };
    let place = Place::line(path, finding.line);
    let (message, help) = (finding.message(), finding.code.help());
    let mut found = Diagnostic::new(finding.code.as_str(), level, place, message, help);
    found.own = members(finding.to_value());
    found.related.extend(finding.other_line.map(|line| Related {
        place: Place::line(path, Some(line)),
        message: "The other row.".to_owned(),
    }));
    found.with("path", path)
}

/// Whether one of the findings goes away with a new snapshot. An archive stays as it is.
fn wants_fix(findings: &[Finding]) -> bool {
    let kept = [Code::SnapshotFrozen, Code::SnapshotNoStatement];
    findings.iter().any(|finding| !kept.contains(&finding.code))
}

/// Writes the snapshot anew and keeps the old one beside it. Tells what it did.
fn fix_snapshot(folded: &Folded<'_>, beside: &Beside) -> Result<Option<String>, Failure> {
    let Some(path) = beside.snapshot.as_deref() else { return Ok(None) };
    let Some(text) = folded.snapshot(beside.meta.as_ref(), beside.value.as_ref()) else {
        return Ok(None);
    };
    let failed = |e: io::Error| Failure::cannot_write(path, &e);
    let access = if beside.is_there { Access::of([path]) } else { Access::usual() };
    let mut file = OutputFile::create_or_replace(path, access).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    let mut whole = file.finish().map_err(failed)?;
    if beside.is_there {
        whole = whole.with_backup(path.with_file_name(KEPT)).map_err(failed)?;
    }
    whole.place().map_err(failed)?;
    let name = escape::path(path);
    let kept = escape::name(Path::new(KEPT)).into_owned();
    Ok(Some(match beside.is_there {
        true => format!("{name} is written anew; the one before it is {kept}"),
        false => format!("{name} is written"),
    }))
}

#[derive(Default)]
struct Tally {
    logs: u64,
    errors: u64,
    warnings: u64,
    notes: u64,
}

impl Tally {
    fn add(&mut self, checked: &Checked) {
        self.logs += 1;
        self.errors += checked.errors() as u64;
        self.warnings += checked.of_level(Level::Warning) as u64;
        self.notes += checked.of_level(Level::Note) as u64;
    }

    fn print(&self, out: &mut dyn Write) -> io::Result<()> {
        let Self { logs, errors, warnings, notes } = *self;
        let tally = Counts { errors, warnings, notes };
        if notes > 0 {
            let notes = count(notes, "note");
            writeln!(out, "{DIM}{notes} not shown; --format jsonl has them{DIM:#}")?;
        }
        out.write_all(tally.line("mission check", logs, "log").as_bytes())
    }
}
