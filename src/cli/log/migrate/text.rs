//! What was done, for a person.

use super::args::MigrateArgs;
use super::output::beside;
use anstyle::Style;
use spec_kitty_events::Code;
use spec_kitty_events::escape::{self, Escaped};
use spec_kitty_events::migrate::{LineKind, Migrator, Mode, Reason, Summary, WorkPackage, rules};
use spec_kitty_events::plural::count;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::Path;

const BOLD: Style = Style::new().bold();

/// Work packages that are named.
const NAMED: usize = 50;

/// Sentences that are told apart, and how many are shown for each code.
const MOST_SENTENCES: usize = 1000;
const SHOWN: usize = 4;

/// Why lines went to quarantine, in sentences.
#[derive(Default)]
pub(super) struct Sentences {
    codes: BTreeMap<Code, BTreeMap<String, u64>>,
    /// The way out, where all lines of a code have the same.
    helps: BTreeMap<Code, Option<String>>,
    kept: usize,
}

impl Sentences {
    pub(super) fn add(&mut self, reasons: &[Reason]) {
        for reason in reasons {
            let help = self.helps.entry(reason.code()).or_insert_with(|| Some(reason.help()));
            help.take_if(|help| *help != reason.help());
            let sentences = self.codes.entry(reason.code()).or_default();
            let message = reason.message();
            match sentences.get_mut(&message) {
                Some(lines) => *lines += 1,
                None if self.kept < MOST_SENTENCES => {
                    self.kept += 1;
                    sentences.insert(message, 1);
                }
                None => {}
            }
        }
    }

    fn print(&self, out: &mut dyn Write, code: Code, lines: u64) -> io::Result<()> {
        writeln!(out, "{lines:>8}  {BOLD}{code}{BOLD:#} {}", code.summary())?;
        let mut sentences: Vec<_> = self
            .codes
            .get(&code)
            .into_iter()
            .flatten()
            .filter(|(sentence, _)| *sentence != code.summary())
            .collect();
        sentences.sort_by_key(|(sentence, lines)| (std::cmp::Reverse(**lines), sentence.as_str()));
        for (sentence, lines) in sentences.iter().take(SHOWN) {
            writeln!(out, "          {lines:>6}  {}", Escaped(sentence))?;
        }
        if sentences.len() > SHOWN {
            writeln!(out, "               …")?;
        }
        let help = self.helps.get(&code).and_then(Option::as_deref).unwrap_or(code.help());
        writeln!(out, "          = {help}")
    }
}

/// The work packages of which no row is an envelope now.
pub(super) fn held_back(out: &mut dyn Write, migrator: &Migrator) -> io::Result<()> {
    let differ = migrator.other_lanes();
    let is_other = |package: &&WorkPackage| differ.iter().any(|other| other.package == **package);
    let lost = migrator.held_back().filter(|package| !is_other(package));
    let lost: BTreeSet<String> = lost.map(ToString::to_string).collect();
    let differ: BTreeSet<String> = differ.iter().map(ToString::to_string).collect();
    named(out, "not lifted, because a row of theirs cannot be", &lost)?;
    named(out, "not lifted, because they would end in another lane", &differ)?;
    if lost.is_empty() && differ.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "          Their lanes are those of the old log; the new one says nothing of them."
    )
}

/// A few work packages under their head.
fn named(out: &mut dyn Write, head: &str, packages: &BTreeSet<String>) -> io::Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let n = count(packages.len() as u64, "work package");
    writeln!(out, "\n{BOLD}{head}: {n}{BOLD:#}")?;
    for package in packages.iter().take(NAMED) {
        writeln!(out, "          {package}")?;
    }
    if packages.len() > NAMED {
        writeln!(out, "          … and {} more", packages.len() - NAMED)?;
    }
    Ok(())
}

pub(super) fn print(
    out: &mut dyn Write,
    args: &MigrateArgs,
    mode: Mode,
    summary: &Summary,
    sentences: &Sentences,
    changed_files: usize,
) -> io::Result<()> {
    let would = if args.dry_run { " (nothing was written)" } else { "" };
    writeln!(
        out,
        "{BOLD}{}: {} passed on, {} rewritten, {} in quarantine{BOLD:#}{would}",
        count(summary.lines(), "line"),
        summary.kept(),
        summary.rewritten(),
        summary.quarantined()
    )?;
    let lane_rows = summary.of_kind(LineKind::LaneRow);
    if lane_rows > 0 && mode == Mode::Envelopes {
        writeln!(
            out,
            "{} passed on; envelopes are made of them with `log migrate lanes --lift`",
            match lane_rows {
                1 => "1 lane row is".to_owned(),
                rows => format!("{rows} lane rows are"),
            }
        )?;
    }
    causes(out, summary, sentences)?;
    writeln!(out)?;
    let beside_out = |ending: &str| args.out.as_ref().map(|out| beside(out, ending));
    if args.in_place {
        let backup = args.backup.as_deref().unwrap_or_default();
        match changed_files {
            0 => writeln!(out, "No file had to be replaced.")?,
            files => writeln!(
                out,
                "Replaced: {}. What was there before is kept with the ending {}.",
                count(files, "file"),
                Escaped(backup)
            )?,
        }
    }
    let manifest = args.manifest.clone().or_else(|| beside_out(".manifest.jsonl"));
    manifest_line(out, manifest.as_deref(), summary.set_aside())?;
    let quarantine = args.quarantine.clone().or_else(|| beside_out(".quarantine.jsonl"));
    let written = quarantine.filter(|_| !args.dry_run);
    quarantine_line(out, written.as_deref(), summary.quarantined())
}

/// How many lines each rule changed, and how many each reason held back.
fn causes(out: &mut dyn Write, summary: &Summary, sentences: &Sentences) -> io::Result<()> {
    let applied: BTreeMap<&str, u64> = summary.rules().collect();
    if !applied.is_empty() {
        writeln!(out, "\nlines changed, by rule")?;
        for (id, what) in rules() {
            if let Some(lines) = applied.get(id) {
                writeln!(out, "{lines:>8}  {id:<34} {what}")?;
            }
        }
    }
    if summary.quarantined() > 0 {
        writeln!(out, "\nlines in quarantine, by reason (a line may have several)")?;
        for (code, lines) in summary.reasons() {
            sentences.print(out, code, lines)?;
        }
    }
    Ok(())
}

/// Where it stands what was done with each line.
fn manifest_line(out: &mut dyn Write, manifest: Option<&Path>, set_aside: u64) -> io::Result<()> {
    match (manifest, set_aside) {
        (Some(manifest), 0) => writeln!(out, "Manifest: {}", escape::path(manifest))?,
        (Some(manifest), members) => {
            writeln!(
                out,
                "Manifest: {} (with {} that the contract has no place for)",
                escape::path(manifest),
                count(members, "member")
            )?;
        }
        (None, 0) => {}
        (None, members) => {
            writeln!(
                out,
                "Left out, because the contract has no place for them: {}. They stand in the input \
                    only; name --manifest FILE to keep them.",
                count(members, "member")
            )?;
        }
    }
    Ok(())
}

/// Where the lines in quarantine stand.
fn quarantine_line(out: &mut dyn Write, quarantine: Option<&Path>, lines: u64) -> io::Result<()> {
    match (quarantine, lines) {
        (_, 0) => {}
        (Some(quarantine), lines) => {
            writeln!(
                out,
                "Quarantine: {0} ({1}; reasons in {0}.reasons.jsonl)",
                escape::path(quarantine),
                count(lines, "line")
            )?;
        }
        (_, lines) => {
            writeln!(
                out,
                "In quarantine: {}. They stand in the input only; name --quarantine FILE to have \
                    them, with the reasons.",
                count(lines, "line")
            )?;
        }
    }
    Ok(())
}
