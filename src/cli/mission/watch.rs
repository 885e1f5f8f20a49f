//! `mission board --watch`: the board again whenever what it is made of changes.

use super::args::BoardArgs;
use super::logs::{Found, find};
use crate::cli::{Exit, Failure};
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

/// How often the logs are looked at.
const POLL: Duration = Duration::from_millis(300);
/// Begins a terminal's screen anew.
const CLEAR: &str = "\x1b[H\x1b[2J";

/// By which a change is noticed: each file, its length, and when it was written.
type Seen = Vec<(PathBuf, u64, Option<SystemTime>)>;

/// Shows the board until the program is interrupted, or nobody reads any more.
pub(super) fn run(
    args: &BoardArgs,
    show: impl Fn(&Found) -> Result<Exit, Failure>,
) -> Result<Exit, Failure> {
    let screen = args.out.is_none() && io::stdout().is_terminal();
    let mut seen: Option<Seen> = None;
    loop {
        // A log that is being replaced may be away for a moment; at the beginning it is an error.
        match find(&args.paths, args.mission.as_deref()) {
            Ok(found) => {
                let now = look(&found, args)?;
                if seen.as_ref() != Some(&now) {
                    if screen {
                        let mut out = anstream::stdout().lock();
                        write!(out, "{CLEAR}")?;
                    }
                    show(&found)?;
                    seen = Some(now);
                }
            }
            Err(failure) if seen.is_none() => return Err(failure),
            Err(_) => {}
        }
        wait()?;
    }
}

/// The files that a board is made of, as they are now.
fn look(found: &Found, args: &BoardArgs) -> Result<Seen, Failure> {
    let mut seen = Seen::new();
    for log in &found.logs {
        let Some(path) = &log.path else {
            return Err(Failure::new(
                "standard input is read once and cannot be watched: name the log",
            ));
        };
        for file in [Some(path.clone()), log.meta_path(args.context.as_deref())] {
            let Some(file) = file else { continue };
            if let Ok(metadata) = std::fs::metadata(&file) {
                seen.push((file, metadata.len(), metadata.modified().ok()));
            }
        }
    }
    Ok(seen)
}

/// Waits until it is time to look again.
///
/// # Errors
///
/// A broken pipe, as soon as the reader of standard output is gone.
#[cfg(unix)]
fn wait() -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let out = io::stdout();
    let mut watched = [PollFd::new(&out, PollFlags::empty())];
    let timeout = Timespec::try_from(POLL).ok();
    match poll(&mut watched, timeout.as_ref()) {
        Ok(0) => Ok(()),
        Ok(_) => Err(io::ErrorKind::BrokenPipe.into()),
        Err(rustix::io::Errno::INTR) => Ok(()),
        Err(e) => Err(e.into()),
    }
}

#[cfg(not(unix))]
fn wait() -> io::Result<()> {
    std::thread::sleep(POLL);
    Ok(())
}
