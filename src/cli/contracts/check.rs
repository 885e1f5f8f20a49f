//! `check`.

use super::author::{diagnostic, one_line, tree};
use crate::cli::format::Format;
use crate::cli::report::{Diagnostic, Level, Place, Report, Summary, Tally};
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure};
use spec_kitty_events::check::{self, Outcome};
use spec_kitty_events::escape;
use spec_kitty_events::generator::ContractTree;
use spec_kitty_events::plural::count;
use std::fmt::Write as _;
use std::path::Path;

pub(super) fn run(root: &Path, bless: bool, stat: bool, format: Format) -> Result<Exit, Failure> {
    let tree = tree(root)?;
    let mut outcome =
        check::check(root).map_err(|e| Failure::io("cannot check the contract", &e))?;
    let mut blessed = 0;
    // A fixture may be missing or wrong, and the snapshot too; the contract may not.
    let sound = outcome.problems.iter().all(|problem| {
        problem.rule.starts_with("fixture.") || problem.file.starts_with("generated/")
    });
    if let (true, true, Some(generated)) = (bless, sound, &outcome.generated) {
        check::bless(root, generated).map_err(|e| Failure::io("cannot write generated/", &e))?;
        blessed = std::mem::take(&mut outcome.drift).len();
        outcome.problems.retain(|problem| !problem.file.starts_with("generated/"));
    }
    let found = diagnostics(&tree, &outcome);
    let summary = Summary::of(tree.iter().count()).with("blessed", blessed);
    print(&match Report::whole("contract check", format, &found, &summary) {
        Some(report) => report,
        None => {
            let end = Tally::of(&found).line("contract check", summary.checked, "file");
            text(&outcome, blessed, bless && !sound, stat) + &end
        }
    })?;
    Ok(if outcome.is_clean() { Exit::Clean } else { Exit::Findings })
}

/// What was found, each file of `generated/` that is out of date too.
fn diagnostics(tree: &ContractTree, outcome: &Outcome) -> Vec<Diagnostic> {
    let problems = outcome.problems.iter().map(|problem| diagnostic(tree, problem));
    let drift = outcome.drift.iter().map(|drift| {
        let place = Place::file(format!("generated/{}", drift.file));
        let (rule, message, fix) = (
            "generated.drift",
            "It is not what the contract generates.",
            "Review the difference, then run `spec-kitty-events contract check --bless`.",
        );
        Diagnostic::new(rule, Level::Error, place, message, fix)
            .with("rule", rule)
            .with("fix", fix)
            .with("diff", drift.diff.as_str())
    });
    problems.chain(drift).collect()
}

fn text(outcome: &Outcome, blessed: usize, refused: bool, stat: bool) -> String {
    let mut out = String::new();
    for problem in &outcome.problems {
        let _ = writeln!(out, "{}", one_line(problem));
    }
    let width = outcome.drift.iter().map(|drift| drift.file.len()).max().unwrap_or(0);
    for drift in &outcome.drift {
        let (added, removed) = drift.lines();
        let file = escape::line(&drift.file);
        let _ = writeln!(out, "generated/{file:width$}  +{added} -{removed}");
    }
    for drift in outcome.drift.iter().filter(|_| !stat) {
        let _ = write!(out, "\n{}", lines(&drift.diff));
    }
    if !outcome.drift.is_empty() {
        out.push('\n');
    }
    if !outcome.drift.is_empty() && outcome.problems.is_empty() {
        let _ = writeln!(
            out,
            "{} of generated/ {} out of date. Review the diff, then run \
             `spec-kitty-events contract check --bless`.",
            count(outcome.drift.len(), "file"),
            if outcome.drift.len() == 1 { "is" } else { "are" }
        );
    }
    if blessed > 0 {
        let _ = writeln!(out, "{} of generated/ written anew.", count(blessed, "file"));
    }
    match outcome.problems.len() {
        0 if outcome.drift.is_empty() => out.push_str("The contract is sound.\n"),
        0 => {}
        n => {
            let _ = writeln!(out, "{}.", count(n, "problem"));
            if refused {
                out.push_str("Nothing was written: --bless accepts a sound contract.\n");
            }
        }
    }
    out
}

/// A text of several lines from outside, line by line.
fn lines(text: &str) -> String {
    text.split('\n').map(escape::line).collect::<Vec<_>>().join("\n")
}
