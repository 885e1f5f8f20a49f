//! `check`.

use crate::cli::stdout::print;
use crate::cli::{Exit, Failure};
use spec_kitty_events::check::{self, Outcome};
use spec_kitty_events::escape;
use spec_kitty_events::plural::count;
use std::fmt::Write as _;
use std::path::Path;

pub(super) fn run(root: &Path, bless: bool) -> Result<Exit, Failure> {
    if !root.join("contracts").is_dir() {
        return Err(Failure::new(format!(
            "there is no contracts/ folder in {}; name the project's folder with --root",
            escape::path(root)
        )));
    }
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
    let text = report(&outcome, blessed, bless && !sound);
    print(&text)?;
    Ok(if outcome.is_clean() { Exit::Clean } else { Exit::Findings })
}

fn report(outcome: &Outcome, blessed: usize, refused: bool) -> String {
    let mut out = String::new();
    for problem in &outcome.problems {
        let _ = writeln!(out, "{}", escape::line(&problem.to_string()));
    }
    for drift in &outcome.drift {
        let _ = writeln!(out, "{}", lines(&drift.diff));
    }
    if !outcome.drift.is_empty() && outcome.problems.is_empty() {
        let _ = writeln!(
            out,
            "{} of generated/ {} out of date. Review the diff, then run \
             `spec-kitty-events contracts check --bless`.",
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
