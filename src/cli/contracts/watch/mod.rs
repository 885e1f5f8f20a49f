//! `watch`: what `lint` and `diff` say, at once and after every save.

mod render;

use super::author::{findings, tree};
use super::bump::{Cost, since};
use super::chosen::Chosen;
use super::comparison::{APPROVALS, Compared, SidesArgs, compared_in_silence, fail};
use crate::cli::format::{Format, among};
use crate::cli::watch::{Seen, again};
use crate::cli::{Exit, Failure};
use clap::Args as ClapArgs;
use spec_kitty_events::compat::{Mode, read_base};
use spec_kitty_events::generator::{ContractTree, Problem};
use spec_kitty_events::lines;
use std::io::{self, IsTerminal};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contract watch
  spec-kitty-events contract watch --against v0.1.0
  spec-kitty-events contract watch --format jsonl
  spec-kitty-events contract watch --once

Looks again whenever a file below contracts/ or fixtures/, compat/approvals.json or Cargo.toml \
changes, is new or goes. Shows the first finding, of `contract lint` or else of `contract diff`, \
and a line with what the edit breaks and which versions it costs.

Exit status: 0 sound (--once), 1 not sound (--once), 2 could not run, or nobody reads any more.")]
pub(in crate::cli) struct WatchArgs {
    /// What to compare with, as in `contract diff`; by default the merge base of HEAD and the main
    /// branch.
    #[arg(long, value_name = "REV|DIR|BUNDLE")]
    pub against: Option<String>,
    /// Look once, and end.
    #[arg(long)]
    pub once: bool,
    /// How it is written; jsonl is one object each time.
    #[arg(long, value_parser = among(FORMATS), default_value = "text")]
    pub format: Format,
    /// The project's folder, which holds contracts/ and fixtures/.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
}

/// The forms of what is shown again and again.
const FORMATS: &[Format] = &[Format::Text, Format::Jsonl];

/// Whom breaks are looked for.
const MODE: Mode = Mode::Full;

/// What one look at the contract came to.
struct Look {
    tree: ContractTree,
    /// What `lint` finds.
    problems: Vec<Problem>,
    /// What `diff` finds, or why nothing was compared.
    compared: Result<Compared, Failure>,
    /// What that costs, where there are package versions.
    cost: Option<Cost>,
}

impl Look {
    fn is_sound(&self) -> bool {
        let is_kept = |found: &Compared| {
            found.stale.is_empty() && found.comparison.breaks(MODE).next().is_none()
        };
        self.problems.is_empty() && self.compared.as_ref().is_ok_and(is_kept)
    }
}

pub(super) fn run(args: &WatchArgs) -> Result<Exit, Failure> {
    let sides = SidesArgs {
        against: args.against.clone(),
        approvals_from: None,
        ci: false,
        root: args.root.clone(),
    };
    // What no edit of the contract can mend ends it at once.
    tree(&args.root)?;
    read_base(&args.root, args.against.as_deref()).map_err(|e| fail(&e))?;
    if args.once {
        let look = look(&sides)?;
        render::show(args.format, &Ok(&look))?;
        return Ok(if look.is_sound() { Exit::Clean } else { Exit::Findings });
    }
    let on_screen = args.format == Format::Text && io::stdout().is_terminal();
    again(
        on_screen,
        || Ok(((), files(&args.root))),
        |()| render::show(args.format, &look(&sides).as_ref()),
    )
}

/// Lint and comparison side by side: somebody waits for both.
fn look(sides: &SidesArgs) -> Result<Look, Failure> {
    let tree = tree(&sides.root)?;
    let all = Chosen::of(&sides.root, &[])?;
    let (problems, compared, cost) = thread::scope(|scope| {
        let linting = scope.spawn(|| findings(&tree, &all));
        let compared = compared_in_silence(sides, sides.against.as_deref());
        let cost = compared.as_ref().ok().and_then(|found| cost(sides, found));
        let problems = linting.join().unwrap_or_else(|panic| resume_unwind(panic));
        (problems, compared, cost)
    });
    Ok(Look { tree, problems, compared, cost })
}

/// What the changes since the last release cost, as `bump` counts them.
fn cost(sides: &SidesArgs, found: &Compared) -> Option<Cost> {
    let (since, released) = since(sides).ok()?;
    if since == sides.against {
        return Cost::of(found, None, released).ok();
    }
    let of_release = compared_in_silence(sides, since.as_deref()).ok()?;
    Cost::of(&of_release, None, released).ok()
}

/// The files that `lint` and `diff` read, as they are now.
fn files(root: &Path) -> Vec<Seen> {
    let is_shown =
        |path: &Path| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.'));
    let mut found = Vec::new();
    for folder in ["contracts", "fixtures"] {
        lines::below(&root.join(folder), &is_shown, &mut found);
    }
    let others = [APPROVALS, "Cargo.toml"].map(|file| root.join(file));
    found.into_iter().flatten().chain(others).filter_map(Seen::of).collect()
}
