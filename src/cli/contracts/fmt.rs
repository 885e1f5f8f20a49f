//! `fmt`: contract files in their layout.

use super::author::{tree, write};
use super::chosen::Chosen;
use crate::cli::format::{FINDINGS, Format, among};
use crate::cli::report::{Diagnostic, Level, Place, Report, Summary, Tally};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure};
use clap::Args as ClapArgs;
use spec_kitty_events::authoring::formatted;
use spec_kitty_events::escape;
use spec_kitty_events::plural::count;
use std::fmt::Write as _;
use std::path::PathBuf;

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contract fmt
  spec-kitty-events contract fmt --check
  spec-kitty-events contract fmt contracts/events/status

Exit status: 0 all files are formatted, or were; 1 some are not (--check), or are not JSON; 2 \
could not run.")]
pub(in crate::cli) struct FmtArgs {
    /// Only name the files that are not formatted.
    #[arg(long)]
    pub check: bool,
    /// How it is written. A finding is a file that is not formatted, or was not.
    #[arg(long, value_parser = among(FINDINGS), default_value = "text")]
    pub format: Format,
    /// The project's folder.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Only these files and folders of the contract.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

pub(super) fn fmt(args: &FmtArgs) -> Result<Exit, Failure> {
    let tree = tree(&args.root)?;
    let chosen = Chosen::of(&args.root, &args.paths)?;
    let mut found = Vec::new();
    let mut checked = 0;
    let files = tree.iter().filter(|(file, _)| file.ends_with(".json") && chosen.has(file));
    for (file, text) in files {
        checked += 1;
        let wanted = formatted(file, text);
        if let Some(wanted) = wanted.as_deref().filter(|wanted| !args.check && *wanted != text) {
            write(&args.root, &format!("contracts/{file}"), wanted)?;
        }
        found.extend(judged(file, text, wanted.as_deref(), args.check));
    }
    let summary = Summary::of(checked);
    print(&match Report::whole("contract fmt", args.format, &found, &summary) {
        Some(report) => report,
        None => text(&found, args.check, summary.checked),
    })?;
    let bad = found.iter().any(|one| one.level == Level::Error);
    Ok(if bad { Exit::Findings } else { Exit::Clean })
}

/// What there is to say of a file.
fn judged(file: &str, text: &str, wanted: Option<&str>, check: bool) -> Option<Diagnostic> {
    let (rule, level, message, fix) = match wanted {
        None => {
            let fix = "`contract lint` says where.";
            ("json.invalid", Level::Error, "The file is not JSON.", fix)
        }
        Some(wanted) if wanted == text => return None,
        Some(_) if check => {
            let fix = "Run `spec-kitty-events contract fmt`.";
            ("style.layout", Level::Error, "The file is not formatted.", fix)
        }
        Some(_) => ("style.layout", Level::Note, "The file was not formatted, and is now.", ""),
    };
    let place = Place::file(format!("contracts/{file}"));
    Some(Diagnostic::new(rule, level, place, message, fix).with("rule", rule).with("fix", fix))
}

fn text(found: &[Diagnostic], check: bool, checked: u64) -> String {
    let mut out = String::new();
    for one in found {
        let said = match one.code.as_str() {
            "style.layout" => String::new(),
            _ => format!(": {} {}", one.message, one.help),
        };
        let _ = writeln!(out, "{}{said}", escape::line(&one.place.file));
    }
    let changed = found.iter().filter(|one| one.code == "style.layout").count();
    let verb = if check { "would change" } else { "changed" };
    let _ = writeln!(out, "{} {verb}.", count(changed, "file"));
    // What was only formatted is nothing that is wrong.
    let Tally { errors, warnings, .. } = Tally::of(found);
    out + &Tally { errors, warnings, notes: 0 }.line("contract fmt", checked, "file")
}
