//! `check`.

use super::super::{Exit, Failure};
use super::{lines, print};
use spec_kitty_events::check::{self, Outcome};
use spec_kitty_events::escape;
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
    if bless && let Some(generated) = &outcome.generated {
        check::bless(root, generated).map_err(|e| Failure::io("cannot write generated/", &e))?;
        blessed = std::mem::take(&mut outcome.drift).len();
    }
    let text = report(&outcome, blessed);
    print(&text)?;
    Ok(if outcome.is_clean() { Exit::Clean } else { Exit::Findings })
}

fn report(outcome: &Outcome, blessed: usize) -> String {
    let mut out = String::new();
    for problem in &outcome.problems {
        let _ = writeln!(out, "{}", escape::line(&problem.to_string()));
    }
    for drift in &outcome.drift {
        let _ = writeln!(out, "{}", lines(&drift.diff));
    }
    if !outcome.drift.is_empty() {
        let _ = writeln!(
            out,
            "{} files of generated/ are out of date. Review the diff, then run `cargo run -- contracts check --bless`.",
            outcome.drift.len()
        );
    }
    if blessed > 0 {
        let _ = writeln!(out, "{blessed} files of generated/ were written anew.");
    }
    match outcome.problems.len() {
        0 if outcome.drift.is_empty() => out.push_str("The contract is sound.\n"),
        0 => {}
        n => {
            let _ = writeln!(out, "{n} {}.", if n == 1 { "problem" } else { "problems" });
        }
    }
    out
}
