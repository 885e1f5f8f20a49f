//! `mission board --watch`: the board again whenever what it is made of changes.

use super::args::BoardArgs;
use super::logs::{Found, find};
use crate::cli::watch::{Seen, again};
use crate::cli::{Exit, Failure};
use std::io::{self, IsTerminal};

/// Shows the board until the program is interrupted, or nobody reads any more.
pub(super) fn run(
    args: &BoardArgs,
    show: impl Fn(&Found) -> Result<Exit, Failure>,
) -> Result<Exit, Failure> {
    let on_screen = args.out.is_none() && io::stdout().is_terminal();
    let look = || {
        let found = find(&args.paths, args.mission.as_deref())?;
        let seen = seen(&found, args)?;
        Ok((found, seen))
    };
    again(on_screen, look, |found| show(&found).map(|_| ()))
}

/// The files that a board is made of, as they are now.
fn seen(found: &Found, args: &BoardArgs) -> Result<Vec<Seen>, Failure> {
    let mut seen = Vec::new();
    for log in &found.logs {
        let Some(path) = &log.path else {
            return Err(Failure::new(
                "standard input is read once and cannot be watched: name the log",
            ));
        };
        let files = [Some(path.clone()), log.meta_path(args.context.as_deref())];
        seen.extend(files.into_iter().flatten().filter_map(Seen::of));
    }
    Ok(seen)
}
