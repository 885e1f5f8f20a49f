//! `log classify`: what every line is.

use crate::cli::format::{Format, ROWS, among};
use crate::cli::inputs::{self, Inputs, sentence, tell_conflicts};
use crate::cli::json::Rows;
use crate::cli::progress_bar::ReadingBar;
use crate::cli::{Exit, Failure};
use anstyle::Style;
use clap::Args;
use serde::Serialize;
use serde_json::Value;
use spec_kitty_events::escape::{self, Escaped};
use spec_kitty_events::lines::{Conflicts, Line, Piece};
use spec_kitty_events::migrate::{
    Classified, Context, LineClass, LineKind, Migrator, Mode, Outcome, Treatment, classes, classify,
};
use spec_kitty_events::plural::count;
use std::collections::BTreeMap;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;

pub(super) const HELP: &str = "\
Examples:
  spec-kitty-events log classify status.events.jsonl
  spec-kitty-events log classify --explain kitty-specs/
  spec-kitty-events log classify --format jsonl kitty-specs/ > classes.jsonl

A folder stands for the logs below it (*.jsonl, *.ndjson). Lines are recognised by their \
structure, never by `schema_version` alone; the classes are in contracts/policy/line_classes.json.

Exit status: 0 every line is an admitted envelope, a known local row or blank; 1 there is \
something to look at or to rewrite; 2 could not run.";

/// Foreign shapes that are told apart.
const MOST_SHAPES: usize = 20;
const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

#[derive(Debug, Args)]
pub(in crate::cli) struct ClassifyArgs {
    /// How it is written: a summary by class, or, in JSON, what each line is.
    #[arg(long, value_parser = among(ROWS), default_value = "text")]
    format: Format,
    /// Say what each class is, and what can be done with its lines (text only).
    #[arg(long)]
    explain: bool,
    /// Count the kinds of lines of each file too (text only).
    #[arg(long)]
    by_file: bool,
    /// Files, folders (*.jsonl, *.ndjson) or SQLite logs; `-`, or none, is standard input.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// What is said of one line.
#[derive(Serialize)]
struct Row<'a> {
    path: &'a str,
    line: u64,
    class: &'a str,
    kind: LineKind,
    generation: Option<&'a str>,
    event_id: Option<&'a str>,
    event_type: Option<&'a str>,
    /// What the live gate says of an envelope.
    admitted: Option<bool>,
    /// Codes of what the gate refuses, or of what is wrong with the text.
    codes: Vec<&'static str>,
    envelopes: Treatment,
    lanes: Treatment,
}

impl<'a> Row<'a> {
    fn new(path: &'a str, line: u64, classified: &'a Classified<'_>) -> Self {
        let class = classified.class();
        let verdict = classified.verdict();
        let mut codes: Vec<&str> =
            verdict.iter().flat_map(|report| &report.violations).map(|v| v.code.as_str()).collect();
        codes.extend(classified.fault().map(spec_kitty_events::Code::as_str));
        codes.sort_unstable();
        codes.dedup();
        Self {
            path,
            line,
            class: &class.id,
            kind: class.kind,
            generation: class.generation.as_deref(),
            event_id: classified.event_id(),
            event_type: classified
                .value()
                .and_then(|v| v.get("event_type"))
                .and_then(Value::as_str),
            admitted: verdict.map(|report| report.is_valid()),
            codes,
            envelopes: class.envelopes,
            lanes: class.lanes,
        }
    }
}

/// What is known of the lines of one class.
#[derive(Default)]
struct Tally {
    lines: u64,
    admitted: u64,
    /// Lane rows that a repair would change.
    older: u64,
    first: Option<(String, u64)>,
    codes: BTreeMap<&'static str, u64>,
}

#[derive(Default)]
struct Report {
    lines: u64,
    classes: BTreeMap<&'static str, Tally>,
    /// Members of foreign lines, with how often and where first.
    shapes: BTreeMap<String, (u64, String)>,
    more_shapes: u64,
    files: Vec<(String, BTreeMap<LineKind, u64>)>,
}

pub(super) fn run(args: &ClassifyArgs) -> Result<Exit, Failure> {
    if args.paths.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::new(
            "name a file or folder to classify, or pipe a log in; see `spec-kitty-events log \
                classify --help`",
        ));
    }
    let mut report = Report::default();
    let mut rows = (args.format != Format::Text).then(|| Rows::new(args.format, "lines"));
    let mut out = BufWriter::with_capacity(1 << 16, anstream::stdout().lock());
    let mut found = Exit::Clean;
    let read = Inputs::of(&args.paths).each(&mut |_, input| {
        let name = input.name().to_owned();
        let mut bar = ReadingBar::new("classifying", &input);
        if let Some(problem) = input.problem() {
            found = Exit::Findings;
            inputs::error(&sentence(&name, problem));
        }
        let mut conflicts = Conflicts::default();
        report.files.push((name.clone(), BTreeMap::new()));
        let read = input.each(&mut |piece| {
            let Piece::Line(line, ()) = piece else { return Ok(()) };
            bar.pass(&line);
            conflicts.is_marker(&line);
            let added = report.add(&mut out, rows.as_mut(), &name, &line);
            added.map_err(Into::into)
        });
        drop(bar);
        tell_conflicts(inputs::error, &name, &mut conflicts);
        read
    })?;
    match rows {
        Some(rows) => rows.end(&mut out)?,
        None => report.print(&mut out, args)?,
    }
    out.flush()?;
    Ok(read.max(found).max(report.exit()))
}

impl Report {
    fn add(
        &mut self,
        out: &mut dyn Write,
        rows: Option<&mut Rows>,
        name: &str,
        line: &Line<'_>,
    ) -> io::Result<()> {
        let classified = classify(line.bytes);
        let row = Row::new(name, line.number, &classified);
        if let Some(rows) = rows {
            rows.row(out, &row)?;
        }
        self.lines += 1;
        if let Some((_, kinds)) = self.files.last_mut() {
            *kinds.entry(row.kind).or_default() += 1;
        }
        let tally = self.classes.entry(&classified.class().id).or_default();
        tally.lines += 1;
        tally.admitted += u64::from(row.admitted == Some(true));
        if row.kind == LineKind::LaneRow {
            let repaired =
                Migrator::new(Mode::Lanes, Context::default()).line(line.bytes, line.number);
            tally.older += u64::from(repaired.outcome() != Outcome::Kept);
        }
        tally.first.get_or_insert_with(|| (name.to_owned(), line.number));
        if matches!(row.kind, LineKind::CanonicalEnvelope | LineKind::NotJson) {
            row.codes.iter().for_each(|code| *tally.codes.entry(code).or_default() += 1);
        }
        if row.kind == LineKind::ForeignJson {
            let shape = shape(classified.value());
            let known = self.shapes.len();
            match self.shapes.get_mut(&shape) {
                Some((lines, _)) => *lines += 1,
                None if known < MOST_SHAPES => {
                    self.shapes.insert(shape, (1, format!("{name}:{}", line.number)));
                }
                None => self.more_shapes += 1,
            }
        }
        Ok(())
    }

    /// Lines of a kind.
    fn of(&self, kind: LineKind) -> u64 {
        self.tallies(kind).map(|(_, tally)| tally.lines).sum()
    }

    fn tallies(&self, kind: LineKind) -> impl Iterator<Item = (&'static LineClass, &Tally)> {
        classes()
            .filter(move |class| class.kind == kind)
            .filter_map(|class| Some((class, self.classes.get(class.id.as_str())?)))
    }

    fn admitted(&self) -> u64 {
        self.tallies(LineKind::CanonicalEnvelope).map(|(_, tally)| tally.admitted).sum()
    }

    fn exit(&self) -> Exit {
        let fine = self.admitted() + self.of(LineKind::LocalRow) + self.of(LineKind::LaneRow)
            - self.older_rows()
            + self.of(LineKind::Blank);
        if fine == self.lines { Exit::Clean } else { Exit::Findings }
    }

    /// Lane rows that a repair would change.
    fn older_rows(&self) -> u64 {
        self.tallies(LineKind::LaneRow).map(|(_, tally)| tally.older).sum()
    }

    fn print(&self, out: &mut dyn Write, args: &ClassifyArgs) -> io::Result<()> {
        writeln!(
            out,
            "{BOLD}{} in {}{BOLD:#}",
            count(self.lines, "line"),
            count(self.files.len(), "file")
        )?;
        for kind in LineKind::ALL {
            if self.of(*kind) > 0 {
                writeln!(out, "\n{BOLD}{}{BOLD:#}", count(self.of(*kind), noun(*kind)))?;
                let mut tallies = self.tallies(*kind).peekable();
                while let Some((class, tally)) = tallies.next() {
                    self.class(out, class, tally, args.explain)?;
                    // What can be done is said once for classes that share it.
                    let next = tallies.peek();
                    if args.explain && next.is_none_or(|(next, _)| next.advice != class.advice) {
                        writeln!(out, "          {DIM}={DIM:#} {}", class.advice)?;
                    }
                }
            }
        }
        if !self.shapes.is_empty() {
            writeln!(out, "\n{BOLD}members of the foreign lines{BOLD:#}")?;
            for (shape, (lines, first)) in &self.shapes {
                writeln!(out, "{lines:>8}  {shape} {DIM}({}){DIM:#}", Escaped(first))?;
            }
            if self.more_shapes > 0 {
                writeln!(out, "{:>8}  of other shapes", self.more_shapes)?;
            }
        }
        if args.by_file {
            writeln!(out)?;
            for (name, kinds) in &self.files {
                let kinds: Vec<String> =
                    kinds.iter().map(|(kind, lines)| count(*lines, noun(*kind))).collect();
                writeln!(
                    out,
                    "{BOLD}{}{BOLD:#}: {}",
                    Escaped(name),
                    if kinds.is_empty() { "empty".to_owned() } else { kinds.join(", ") }
                )?;
            }
        }
        self.conclusion(out)
    }

    fn class(
        &self,
        out: &mut dyn Write,
        class: &LineClass,
        tally: &Tally,
        explain: bool,
    ) -> io::Result<()> {
        let (path, line) = tally.first.as_ref().expect("a class that is listed has a line");
        let generation = class.generation.as_ref().map(|g| format!(" ({g})")).unwrap_or_default();
        let is_current = class.kind == LineKind::CanonicalEnvelope;
        let refused = tally.lines - tally.admitted;
        let verdict = match is_current && refused > 0 {
            true => format!(", {} admitted and {refused} refused", tally.admitted),
            false => String::new(),
        };
        writeln!(
            out,
            "{:>8}  {BOLD}{}{BOLD:#}{generation}{verdict} {DIM}first: {}:{line}{DIM:#}",
            tally.lines,
            class.id,
            Escaped(path)
        )?;
        if !explain {
            return Ok(());
        }
        writeln!(out, "          {}", class.summary)?;
        if is_current {
            writeln!(
                out,
                "          The live gate admits {} and refuses {refused}.",
                tally.admitted
            )?;
        }
        if !tally.codes.is_empty() {
            let mut codes: Vec<_> = tally.codes.iter().collect();
            codes.sort_by_key(|(code, lines)| (std::cmp::Reverse(**lines), **code));
            let shown: Vec<String> =
                codes.iter().take(5).map(|(code, lines)| format!("{code} {lines}")).collect();
            writeln!(
                out,
                "          Lines by code: {}{}.",
                shown.join(", "),
                if codes.len() > 5 { ", …" } else { "" }
            )?;
        }
        Ok(())
    }

    /// What the whole amounts to; the numbers add up to all lines.
    fn conclusion(&self, out: &mut dyn Write) -> io::Result<()> {
        let treated = |mode: fn(&LineClass) -> Treatment, treatment| -> u64 {
            classes()
                .filter(|class| mode(class) == treatment)
                .filter_map(|class| self.classes.get(class.id.as_str()))
                .map(|tally| tally.lines)
                .sum()
        };
        let envelopes = treated(|class| class.envelopes, Treatment::Rewrite);
        let lost = treated(|class| class.envelopes, Treatment::Quarantine);
        let canonical = self.of(LineKind::CanonicalEnvelope);
        let not_json: u64 = self
            .tallies(LineKind::NotJson)
            .filter(|(class, _)| class.envelopes != Treatment::Quarantine)
            .map(|(_, tally)| tally.lines)
            .sum();
        let lane_rows = self.of(LineKind::LaneRow) - self.older_rows();
        let done = envelopes + lost + self.older_rows() + canonical + not_json + lane_rows;
        let rest = self.lines - done;
        writeln!(out, "\n{BOLD}what can be done{BOLD:#} {DIM}(--explain says more){DIM:#}")?;
        let rows = [
            (self.admitted(), "admitted as they are: `log import`"),
            (canonical - self.admitted(), "of the current shape and refused: `validate` says why"),
            (
                envelopes,
                "older envelopes: `log migrate envelopes` tries to rewrite each, and says of \
                    the others what is missing",
            ),
            (lost, "without a target: `log migrate envelopes` moves them to quarantine"),
            (
                self.older_rows(),
                "lane rows of older vintages: `log migrate lanes` gives them their current \
                 members, and with `--lift` makes envelopes of them",
            ),
            (lane_rows, "lane rows of today: `log migrate lanes --lift` makes envelopes of them"),
            (
                not_json,
                "not JSON: restore them from where they come from; `validate` says what is wrong",
            ),
            (rest, "nothing: other local rows, foreign lines and blank ones stay as they are"),
        ];
        for (lines, what) in rows.iter().filter(|(lines, _)| *lines > 0) {
            writeln!(out, "{lines:>8}  {what}")?;
        }
        Ok(())
    }
}

/// Members of a foreign line, or its JSON type.
fn shape(value: Option<&Value>) -> String {
    const MOST_MEMBERS: usize = 12;
    match value {
        Some(Value::Object(object)) => {
            let mut names: Vec<String> =
                object.keys().map(|name| escape::cut(name, 40).into_owned()).collect();
            names.sort_unstable();
            let more = names.len() > MOST_MEMBERS;
            names.truncate(MOST_MEMBERS);
            format!("{{{}{}}}", names.join(", "), if more { ", …" } else { "" })
        }
        Some(Value::Array(_)) => "an array".to_owned(),
        Some(Value::String(_)) => "a string".to_owned(),
        Some(Value::Number(_)) => "a number".to_owned(),
        Some(Value::Bool(_)) => "a boolean".to_owned(),
        Some(Value::Null) | None => "null".to_owned(),
    }
}

const fn noun(kind: LineKind) -> &'static str {
    match kind {
        LineKind::CanonicalEnvelope => "canonical envelope",
        LineKind::LegacyEnvelope => "legacy envelope",
        LineKind::HybridEnvelope => "hybrid envelope",
        LineKind::LaneRow => "local lane row",
        LineKind::LocalRow => "other local row",
        LineKind::ForeignJson => "foreign JSON line",
        LineKind::NotJson => "line that is not JSON",
        LineKind::Blank => "blank line",
        _ => "line",
    }
}
