//! What is made of files, shown again whenever they change: `mission board --watch`, `contract
//! watch`.

use super::failure::{Exit, Failure};
use std::fs::Metadata;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

/// How often the files are looked at.
const POLL: Duration = Duration::from_millis(150);
/// Begins a terminal's screen anew.
const CLEAR: &str = "\x1b[H\x1b[2J";

/// By which a change of a file is noticed: its length, when it was written, and which file it is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Seen {
    path: PathBuf,
    length: u64,
    written: Option<SystemTime>,
    identity: Identity,
}

impl Seen {
    /// A file as it is now; none where there is none.
    pub(super) fn of(path: PathBuf) -> Option<Self> {
        let metadata = std::fs::metadata(&path).ok()?;
        let (length, written) = (metadata.len(), metadata.modified().ok());
        Some(Self { path, length, written, identity: identity(&metadata) })
    }
}

/// The number of a file, and when it was changed in any way: a file that takes the place of another
/// may have its length and its time.
#[cfg(unix)]
type Identity = (u64, i64, i64);

#[cfg(unix)]
fn identity(metadata: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
type Identity = ();

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Identity {}

/// Shows what was found, at once and whenever its files have changed, until the program is
/// interrupted or nobody reads any more. `on_screen` begins a terminal's screen anew each time.
pub(super) fn again<T>(
    on_screen: bool,
    look: impl Fn() -> Result<(T, Vec<Seen>), Failure>,
    mut show: impl FnMut(T) -> Result<(), Failure>,
) -> Result<Exit, Failure> {
    let mut before: Option<Vec<Seen>> = None;
    loop {
        // A file that is being replaced may be away for a moment; at the beginning it is an error.
        match look() {
            Ok((found, now)) => {
                if before.as_ref() != Some(&now) {
                    if on_screen {
                        let mut out = anstream::stdout().lock();
                        write!(out, "{CLEAR}")?;
                    }
                    show(found)?;
                    before = Some(now);
                }
            }
            Err(failure) if before.is_none() => return Err(failure),
            Err(_) => {}
        }
        wait()?;
    }
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
