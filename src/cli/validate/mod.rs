//! `validate`: judges logs line by line.

pub(super) mod args;
mod findings;

use super::format::Format;
use super::inputs::{self, Inputs, Stop, sentence, size_of_report};
use super::quarantine::Quarantine;
use super::{Exit, Failure};
use crate::cli::progress_bar::ReadingBar;
use crate::cli::report::{self, Level, Tally};
use crate::cli::stderr;
use args::{Document, ProfileArg, ValidateArgs};
use findings::Findings;
use spec_kitty_events::compat::{ContractGate, read_base};
use spec_kitty_events::lines::{Conflicts, FileProblem, Input, Line, Piece, Work};
use spec_kitty_events::render::{Jsonl, JudgedLine, LineVerdict, Renderer, Text};
use spec_kitty_events::{Code, Gate, Report, Severity};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

pub(super) fn run(args: &ValidateArgs) -> Result<Exit, Failure> {
    if args.paths.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::new(
            "name a file to validate, or pipe one in; see `spec-kitty-events validate --help`",
        ));
    }
    if args.envelope_only && args.document == Document::Payload {
        return Err(Failure::new("--envelope-only judges envelopes; leave out --as payload"));
    }
    let contract = args.contract.as_deref().map(|named| {
        read_base(Path::new("."), Some(named)).map_err(|e| Failure::new(e.to_string()))
    });
    let contract = contract.transpose()?;
    let other = contract.as_ref().map(|base| ContractGate::new(&base.contract));
    let inputs = Inputs::of(&args.paths);
    let quarantine = |path| Quarantine::create(path, &inputs.files());
    let mut run = Run {
        args,
        gate: gate(args),
        other: other.as_ref(),
        renderer: renderer(args),
        quarantine: args.quarantine.as_deref().map(quarantine).transpose()?,
        out: BufWriter::with_capacity(1 << 16, anstream::stdout().lock()),
        exit: Exit::Clean,
        judged: 0,
        files: 0,
        tally: Tally::default(),
        code: None,
    };
    let read = inputs.each(&mut |_, input| run.file(input))?;
    run.finish().map(|exit| exit.max(read))
}

/// JSON Lines are about lines, blank ones included, and all other forms about findings.
fn renderer(args: &ValidateArgs) -> Box<dyn Renderer> {
    match args.format {
        Format::Jsonl => Box::new(Jsonl),
        format => match report::Report::new("validate", format) {
            Some(report) => Box::new(Findings::new(report)),
            None => Box::new(Text::new(args.limit.or_zero())),
        },
    }
}

fn gate(args: &ValidateArgs) -> Gate {
    let gate = match args.profile {
        ProfileArg::Live => Gate::live(),
        ProfileArg::Lenient => Gate::lenient(),
    };
    if args.envelope_only { gate.envelope_only() } else { gate }
}

struct Run<'a, W: Write> {
    args: &'a ValidateArgs,
    gate: Gate,
    /// The gate of another contract, in place of the one that is compiled in.
    other: Option<&'a ContractGate<'a>>,
    renderer: Box<dyn Renderer>,
    quarantine: Option<Quarantine>,
    out: W,
    exit: Exit,
    /// Lines that were no blank ones.
    judged: u64,
    files: u64,
    /// What was found, and the first code of it, where it is told to a person.
    tally: Tally,
    code: Option<Code>,
}

impl<W: Write> Run<'_, W> {
    fn file(&mut self, input: Input) -> Result<(), Stop> {
        self.files += 1;
        let name = input.name().to_owned();
        let mut bar = ReadingBar::new("validating", &input);
        let whole = input.problem().is_some();
        if let Some(problem) = input.problem() {
            self.problem(&name, problem)?;
        }
        let (gate, other, args) = (self.gate, self.other, self.args);
        let make = move |line: &Line<'_>| match other {
            _ if line.is_blank() => Report::default(),
            Some(other) => brief(args, other.judge(line.bytes)),
            None => brief(args, judge(gate, args, line)),
        };
        let work = Work { make: &make, size: &size_of_report };
        let mut conflicts = Conflicts::default();
        let read = input.each_in_order(&work, &mut |piece| match piece {
            Piece::Spill(bytes) => self.spill(bytes).map_err(Stop::from),
            Piece::Line(line, report) => {
                bar.pass(&line);
                let quiet = conflicts.is_marker(&line) || whole;
                let judged = JudgedLine { path: &name, line: &line, report: &report };
                self.line(&judged)?;
                if !quiet {
                    let all = report.violations.iter().chain(&report.warnings);
                    all.for_each(|violation| self.found(violation.code));
                }
                let (renderer, out) = (&mut self.renderer, &mut self.out);
                let written = bar.suspend(|| match quiet {
                    true => renderer.pass(out, &judged),
                    false => renderer.line(out, &judged),
                });
                written.map_err(Into::into)
            }
        });
        drop(bar);
        for problem in conflicts.finish() {
            self.problem(&name, &problem)?;
        }
        self.renderer.file_end(&mut self.out, &name)?;
        read
    }

    fn problem(&mut self, name: &str, problem: &FileProblem) -> Result<(), Failure> {
        self.exit = Exit::Findings;
        self.found(problem.code());
        if self.args.format == Format::Jsonl {
            // It has no line: the rows are those of the lines, as ever.
            inputs::error(&sentence(name, problem));
        }
        self.renderer.problem(&mut self.out, name, problem).map_err(Failure::from)
    }

    fn found(&mut self, code: Code) {
        self.code = self.code.or(Some(code));
        self.tally.add(match code.severity() {
            Severity::Error => Level::Error,
            Severity::Warning => Level::Warning,
        });
    }

    fn spill(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match &mut self.quarantine {
            Some(quarantine) => quarantine
                .spill()
                .write_all(bytes)
                .map_err(|e| Failure::io("cannot write the quarantine file", &e)),
            None => Ok(()),
        }
    }

    fn line(&mut self, judged: &JudgedLine<'_>) -> Result<(), Failure> {
        self.judged += u64::from(!judged.line.is_blank());
        if !judged.report.is_valid() {
            self.exit = Exit::Findings;
            if let Some(quarantine) = &mut self.quarantine {
                quarantine.add(judged.line, &LineVerdict::new(judged))?;
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Exit, Failure> {
        self.renderer.end(&mut self.out)?;
        if self.args.format == Format::Text && self.files > 0 {
            let line = self.tally.line("validate", self.judged, "line");
            self.out.write_all(line.as_bytes())?;
        }
        self.out.flush()?;
        if let Some(code) = self.code.filter(|_| self.args.format == Format::Text) {
            stderr::explained_by(code.as_str());
        }
        // Where no input could be read, nothing is left behind.
        if let Some(quarantine) = self.quarantine.filter(|_| self.files > 0) {
            quarantine.finish()?;
        }
        if self.args.require_lines && self.judged == 0 {
            inputs::error("there was no line to judge, and --require-lines asks for one");
            return Ok(Exit::Findings);
        }
        Ok(self.exit)
    }
}

fn judge(gate: Gate, args: &ValidateArgs, line: &Line<'_>) -> Report {
    match args.document {
        Document::Auto => gate.line(line.bytes),
        Document::Envelope => gate.envelope(line.bytes),
        Document::Payload => gate.payload_record(line.bytes),
    }
}

/// Lines without findings are only counted: what they are called stays with the worker.
fn brief(args: &ValidateArgs, report: Report) -> Report {
    match args.format {
        Format::Jsonl => report,
        _ if report.is_valid() && report.warnings.is_empty() => {
            let mut brief = Report::default();
            brief.shape = report.shape;
            brief
        }
        _ => report,
    }
}
