//! How a command ended: its exit status, or why it could not run.

use super::interrupt;
use spec_kitty_events::authoring::DraftError;
use spec_kitty_events::lines::InputError;
use spec_kitty_events::output_file::NotPlaced;
use spec_kitty_events::{BuildError, StoreError, escape};
use std::io;
use std::path::Path;

/// How a command ended, as CI reads it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// Everything is accepted.
    #[default]
    Clean = 0,
    /// There are findings.
    Findings = 1,
    /// Some input could not be read, and has been told.
    Incomplete = 2,
}

/// Why a command could not run: one sentence for the person who typed it, and what belongs to it.
pub(super) struct Failure {
    pub(super) sentence: String,
    pub(super) details: Vec<String>,
}

impl Failure {
    pub(super) fn new(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), details: Vec::new() }
    }

    /// A sentence with the lines of a text below it.
    pub(super) fn with_lines(sentence: impl Into<String>, text: &str) -> Self {
        let details = text.lines().map(str::to_owned).collect();
        Self { sentence: sentence.into(), details }
    }

    /// What is wrong has been told already.
    pub(super) fn told() -> Self {
        Self::new(String::new())
    }

    pub(super) fn io(what: &str, error: &io::Error) -> Self {
        Self::new(format!("{what}: {}", spec_kitty_events::lines::reason(error)))
    }

    /// An output; the error is one of `output_file` or of a write.
    pub(super) fn cannot_write(path: &Path, error: &io::Error) -> Self {
        let reason = spec_kitty_events::lines::reason(error);
        Self::new(format!("cannot write {}: {reason}", escape::path(path)))
    }
}

/// A write to standard output or standard error that failed. What fails in a file is told with its
/// name: [`Failure::io`], [`Failure::cannot_write`].
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            // Quiet, but not a pass: what was not written was not judged.
            interrupt::exit(2);
        }
        Self::io("cannot write the output", &error)
    }
}

/// Errors that say by themselves which file they are about.
macro_rules! told_as_they_are {
    ($($error:ty),* $(,)?) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::new(error.to_string())
            }
        })*
    };
}

told_as_they_are!(BuildError, DraftError, InputError, NotPlaced, serde_json::Error);

/// With the way out, where the log is damaged or none.
impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::new(error.with_help())
    }
}
