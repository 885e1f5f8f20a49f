//! What was done, for a person.

use super::MigrateArgs;
use super::output::beside;
use anstyle::Style;
use spec_kitty_events::migrate::{Summary, rules};
use std::collections::BTreeMap;
use std::io::{self, Write};

const BOLD: Style = Style::new().bold();

pub(super) fn print(out: &mut dyn Write, args: &MigrateArgs, summary: &Summary, changed_files: usize) -> io::Result<()> {
    let would = if args.dry_run { " (nothing was written)" } else { "" };
    writeln!(
        out,
        "{BOLD}{} lines: {} passed on, {} rewritten, {} in quarantine{BOLD:#}{would}",
        summary.lines(),
        summary.kept(),
        summary.rewritten(),
        summary.quarantined()
    )?;
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
            writeln!(out, "{lines:>8}  {:<34} {}", code.as_str(), code.summary())?;
            writeln!(out, "{:>8}  {:<34} {}", "", "", code.help())?;
        }
    }
    writeln!(out)?;
    let beside_out = |ending: &str| args.out.as_ref().map(|out| beside(out, ending));
    let manifest = args.manifest.clone().or_else(|| beside_out(".manifest.jsonl"));
    let quarantine = args.quarantine.clone().or_else(|| beside_out(".quarantine.jsonl"));
    if args.in_place {
        let backup = args.backup.as_deref().unwrap_or_default();
        writeln!(out, "{changed_files} files were replaced; each one is kept with the ending {backup}.")?;
    }
    match (&manifest, summary.set_aside()) {
        (Some(manifest), 0) => writeln!(out, "What was done with each line stands in {}.", manifest.display())?,
        (Some(manifest), members) => {
            writeln!(out, "What was done with each line stands in {}, with {members} members that have no place in the contract.", manifest.display())?;
        }
        (None, 0) => {}
        (None, members) => {
            writeln!(out, "{members} members have no place in the contract and were left out. They stand in the input only: name --manifest FILE to keep them.")?;
        }
    }
    match (&quarantine, summary.quarantined()) {
        (_, 0) => {}
        (Some(quarantine), _) if !args.dry_run => {
            writeln!(out, "The lines in quarantine stand in {0}, byte for byte, and the reasons in {0}.reasons.jsonl.", quarantine.display())?;
        }
        (_, lines) => writeln!(out, "The {lines} lines in quarantine stand in the input only: name --quarantine FILE to have them, with the reasons.")?,
    }
    Ok(())
}
