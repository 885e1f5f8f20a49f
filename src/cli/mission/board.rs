//! `mission board`.

use super::args::BoardArgs;
use super::logs::{Found, find};
use super::summary::{MissionSummary, One};
use super::{text, watch};
use crate::cli::format::Format;
use crate::cli::{Exit, Failure, json as written};
use serde_json::{Value, json};
use spec_kitty_events::mission::{Entry, Origin, Reading};
use spec_kitty_events::output_file::{Access, replace};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub(super) fn run(args: &BoardArgs) -> Result<Exit, Failure> {
    if args.watch {
        return watch::run(args, |found| show(args, found));
    }
    show(args, &find(&args.paths, args.mission.as_deref())?)
}

/// Shows the boards of these logs.
fn show(args: &BoardArgs, found: &Found) -> Result<Exit, Failure> {
    let mut out = Output::new(args, found.many)?;
    let mut exit = Exit::Clean;
    let mut missions = Vec::new();
    for log in &found.logs {
        let meta = log.meta(args.context.as_deref())?;
        let reading = if args.strict { Reading::Release } else { Reading::Contract };
        let mut board = log.board(reading, args.at.as_ref())?;
        match board.fold() {
            Ok(folded) => {
                if !args.strict && !folded.is_sound() {
                    exit = Exit::Findings;
                }
                let one = One { log, meta: meta.as_ref(), folded: &folded };
                match (found.many, args.format) {
                    (true, Format::Html) => out.page(&one)?,
                    (true, _) => missions.push(MissionSummary::of(&one)),
                    (false, _) => {
                        print(&one, args, &mut out.text)?;
                    }
                }
            }
            Err(refused) => {
                exit = Exit::Findings;
                let lines: Vec<Value> =
                    refused.0.iter().map(spec_kitty_events::mission::BadLine::to_value).collect();
                let refusal = json!({"path": log.name(), "bad_lines": lines});
                writeln!(io::stderr(), "{refusal}")?;
                out.refused = true;
            }
        }
    }
    if !missions.is_empty() {
        overview(args, &missions, &mut out.text)?;
    }
    out.finish(args)?;
    Ok(exit)
}

fn overview(args: &BoardArgs, missions: &[MissionSummary], out: &mut dyn Write) -> io::Result<()> {
    if args.format == Format::Text {
        return text::overview(out, missions);
    }
    let mut missions = missions.iter().map(MissionSummary::to_value);
    if args.format == Format::Jsonl {
        return missions.try_for_each(|mission| written::row(out, &mission));
    }
    let missions: Vec<Value> = missions.collect();
    let release = spec_kitty_events::mission::release();
    pretty(out, &json!({"release": release, "missions": missions}))
}

/// Where boards go: standard output, a file, or pages in a folder.
struct Output {
    /// What goes to standard output or to a file, whole before it is written.
    text: Vec<u8>,
    /// The folder of pages.
    folder: Option<PathBuf>,
    entries: Vec<Entry>,
    /// Whether a log was refused, so that there may be nothing to write.
    refused: bool,
}

impl Output {
    fn new(args: &BoardArgs, many: bool) -> Result<Self, Failure> {
        let pages = many && args.format == Format::Html;
        let folder = args.out.clone().filter(|_| pages);
        if pages && folder.is_none() {
            return Err(Failure::new("name the folder of the pages: --out DIR"));
        }
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).map_err(|e| Failure::cannot_write(folder, &e))?;
        }
        Ok(Self { text: Vec::new(), folder, entries: Vec::new(), refused: false })
    }

    /// Writes the page of one mission into the folder.
    fn page(&mut self, one: &One<'_>) -> Result<(), Failure> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let slug = one.slug();
        let name = self.file_name(&slug);
        let page = one.folded.page(&slug, one.meta);
        write(&folder.join(&name), page.as_bytes())?;
        self.entries.push(Entry::of(one.folded, one.meta, &slug, name));
        Ok(())
    }

    /// The name of a mission's page: its slug where that is safe and not taken, else its place.
    fn file_name(&self, slug: &str) -> String {
        let safe = !slug.is_empty()
            && !slug.starts_with('.')
            && slug.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
        let name = format!("{slug}.html");
        let taken = name.eq_ignore_ascii_case("index.html")
            || self.entries.iter().any(|entry| entry.href.eq_ignore_ascii_case(&name));
        if safe && !taken { name } else { format!("mission-{}.html", self.entries.len() + 1) }
    }

    fn finish(self, args: &BoardArgs) -> Result<(), Failure> {
        if let Some(folder) = &self.folder {
            let page = spec_kitty_events::mission::index(&self.entries);
            return write(&folder.join("index.html"), page.as_bytes());
        }
        if self.text.is_empty() && self.refused {
            return Ok(());
        }
        match &args.out {
            Some(path) => {
                // A file holds no colours.
                let mut plain = anstream::StripStream::new(Vec::new());
                plain.write_all(&self.text).map_err(|e| Failure::cannot_write(path, &e))?;
                write(path, &plain.into_inner())
            }
            None => {
                let mut out = anstream::stdout().lock();
                out.write_all(&self.text).and_then(|()| out.flush()).map_err(Failure::from)
            }
        }
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    replace(path, bytes, Access::usual()).map_err(|e| Failure::cannot_write(path, &e))
}

fn pretty(out: &mut dyn Write, value: &Value) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}

fn print(one: &One<'_>, args: &BoardArgs, out: &mut dyn Write) -> io::Result<()> {
    match args.format {
        Format::Json | Format::Jsonl => {
            let (name, at) = (one.log.name(), args.at.as_ref().map(ToString::to_string));
            let origin = Origin::of(Some(&name), one.meta).until(at.as_deref());
            let value = one.folded.to_value(origin);
            if args.format == Format::Jsonl {
                return written::row(out, &value);
            }
            pretty(out, &value)
        }
        Format::Html => out.write_all(one.folded.page(&one.slug(), one.meta).as_bytes()),
        _ => text::board(out, one),
    }
}
