//! `validate`: judges logs line by line.

use super::args::{Document, Format, ProfileArg, ValidateArgs};
use super::lines::{Line, open};
use super::parallel::{Piece, in_order};
use super::paths::name;
use super::quarantine::Quarantine;
use super::{Exit, Failure, output_failed};
use spec_kitty_events::escape;
use spec_kitty_events::policy::LIMITS;
use spec_kitty_events::render::{Jsonl, Renderer, Row, Text};
use spec_kitty_events::{Gate, Report};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

/// Bytes after which the progress bar moves.
const BAR_STEP: u64 = 1 << 18;

pub(super) fn run(args: &ValidateArgs) -> Result<Exit, Failure> {
    let stdin_name = Path::new("-");
    let paths: Vec<&Path> = if args.paths.is_empty() {
        vec![stdin_name]
    } else {
        args.paths.iter().map(AsRef::as_ref).collect()
    };
    if args.paths.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::new(
            "name a file to validate, or pipe one in; see `spec-kitty-events validate --help`",
        ));
    }
    if args.envelope_only && args.document == Document::Payload {
        return Err(Failure::new("--envelope-only judges envelopes; leave out --as payload"));
    }
    for path in paths.iter().filter(|p| **p != stdin_name) {
        let meta = std::fs::metadata(path)
            .map_err(|e| Failure::io(&format!("cannot read {}", escape::path(path)), &e))?;
        if meta.is_dir() {
            return Err(Failure::new(format!(
                "{} is a folder; name the files in it, for example {}/*.jsonl",
                escape::path(path),
                escape::path(path)
            )));
        }
    }

    let mut gate = match args.profile {
        ProfileArg::Live => Gate::live(),
        ProfileArg::Lenient => Gate::lenient(),
    };
    if args.envelope_only {
        gate = gate.envelope_only();
    }
    let judge = |bytes: &[u8]| match args.document {
        Document::Envelope => gate.envelope(bytes),
        Document::Payload => gate.payload_record(bytes),
    };
    // Lines without findings are only counted for a person: what they are called stays with the worker.
    let brief = |report: Report| match args.format {
        Format::Text if report.is_valid() && report.warnings.is_empty() => Report::default(),
        _ => report,
    };
    let mut renderer: Box<dyn Renderer> = match args.format {
        Format::Text => Box::new(Text::new(args.show)),
        Format::Jsonl => Box::new(Jsonl),
    };
    let mut quarantine =
        args.quarantine.as_deref().map(|path| Quarantine::create(path, &paths)).transpose()?;
    let mut out = BufWriter::with_capacity(1 << 16, anstream::stdout().lock());
    let mut exit = Exit::Clean;
    for path in paths {
        let name = name(path);
        let (input, bar) = open(path)?;
        let work = |line: &Line<'_>| {
            if line.is_blank() { Report::default() } else { brief(judge(line.bytes)) }
        };
        let mut seen = 0;
        let mut each = |piece: Piece<'_, Report>| match piece {
            Piece::Spill(bytes) => match &mut quarantine {
                Some(quarantine) => quarantine
                    .spill()
                    .write_all(bytes)
                    .map_err(|e| Failure::io("cannot write the quarantine file", &e)),
                None => Ok(()),
            },
            Piece::Line(line, report) => {
                seen += line.length as u64 + 1;
                if seen > BAR_STEP {
                    bar.inc(std::mem::take(&mut seen));
                }
                if !report.is_valid() {
                    exit = Exit::Findings;
                    if let Some(quarantine) = &mut quarantine {
                        quarantine.add(line, &Row::new(&name, line, &report))?;
                    }
                }
                let mut write = || renderer.line(&mut out, &name, line, &report);
                if bar.is_hidden() { write() } else { bar.suspend(write) }
                    .map_err(|e| output_failed(&e))
            }
        };
        let failure = |e: &io::Error| Failure::io(&format!("cannot read {name}"), e);
        in_order(
            input,
            path == stdin_name,
            LIMITS.max_bytes.saturating_add(1),
            &work,
            &mut each,
            &failure,
        )?;
        bar.finish_and_clear();
        renderer.file_end(&mut out, &name).map_err(|e| output_failed(&e))?;
    }
    renderer.end(&mut out).and_then(|()| out.flush()).map_err(|e| output_failed(&e))?;
    if let Some(quarantine) = quarantine {
        quarantine.finish()?;
    }
    Ok(exit)
}
