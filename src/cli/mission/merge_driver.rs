//! `mission merge-driver`: what git calls to merge two branches of a log.

use super::args::MergeDriverArgs;
use crate::cli::{Exit, Failure};
use spec_kitty_events::escape;
use spec_kitty_events::mission::{Fork, Merged, merge};
use spec_kitty_events::output_file::{Access, replace};
use spec_kitty_events::plural::count;
use std::io::{self, Write};
use std::path::Path;

/// Refusals that are told in full.
const MOST: usize = 20;

pub(super) fn run(args: &MergeDriverArgs) -> Result<Exit, Failure> {
    let read = |path: &Path| match std::fs::read(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read.map_err(|e| Failure::io(&format!("cannot read {}", escape::path(path)), &e)),
    };
    let (base, ours, theirs) = (read(&args.base)?, read(&args.ours)?, read(&args.theirs)?);
    let name = args.path.as_deref().unwrap_or(&args.ours);
    let name = escape::path(name);
    let mut said = io::stderr().lock();
    let merged = match merge(&base, &ours, &theirs) {
        Ok(merged) => merged,
        Err(refusals) => {
            let mut say = || -> io::Result<()> {
                writeln!(
                    said,
                    "error: {name} is not merged; the file of this branch is as it was"
                )?;
                for refusal in refusals.iter().take(MOST) {
                    writeln!(said, "  {}", escape::line(&refusal.to_string()))?;
                }
                if refusals.len() > MOST {
                    writeln!(said, "  … and {}", count(refusals.len() - MOST, "further reason"))?;
                }
                Ok(())
            };
            say()?;
            return Ok(Exit::Findings);
        }
    };
    told(&mut said, &name, &merged, args.strict)?;
    if args.strict && !merged.forks.is_empty() {
        return Ok(Exit::Findings);
    }
    if merged.bytes != ours {
        let access = Access::of([&args.ours]);
        replace(&args.ours, &merged.bytes, access)
            .map_err(|e| Failure::cannot_write(&args.ours, &e))?;
    }
    Ok(Exit::Clean)
}

/// What a person who merges should know.
fn told(said: &mut dyn Write, name: &str, merged: &Merged, strict: bool) -> io::Result<()> {
    for fork in &merged.forks {
        forked(said, name, fork)?;
    }
    if strict && !merged.forks.is_empty() {
        writeln!(
            said,
            "error: {name} is not merged, because of --strict; the file of this branch is as it was"
        )?;
    }
    if !merged.kept.is_empty() {
        let kept = count(merged.kept.len(), "row");
        writeln!(
            said,
            "note: {name}: {kept} that one side had removed stay, because the other has them"
        )?;
    }
    Ok(())
}

fn forked(said: &mut dyn Write, name: &str, fork: &Fork) -> io::Result<()> {
    let Fork { wp_id, from, ours, theirs, dropped, .. } = fork;
    let line = |text: &str| escape::line(text).into_owned();
    writeln!(
        said,
        "warning: {name}: both sides move {} out of {}: {} to {} here, {} to {} there. The log \
            keeps both.",
        line(wp_id),
        line(from),
        line(&ours.0),
        line(&ours.1),
        line(&theirs.0),
        line(&theirs.1),
    )?;
    for id in dropped {
        writeln!(
            said,
            "  the board drops {}; see `spec-kitty-events mission history {}`",
            line(id),
            line(wp_id)
        )?;
    }
    Ok(())
}
