//! The command line: arguments in, library calls, text out.

mod args;
mod conformance;
mod contracts;
mod format;
mod inputs;
mod interrupt;
mod json;
mod log;
mod mission;
mod progress_bar;
mod quarantine;
mod reduce;
mod say;
mod validate;

use args::{Args, Command};
use clap::Parser;
use spec_kitty_events::authoring::DraftError;
use spec_kitty_events::lines::InputError;
use spec_kitty_events::output_file::NotPlaced;
use spec_kitty_events::{BuildError, StoreError, escape};
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// How a command ended, as CI reads it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Exit {
    /// Everything is accepted.
    #[default]
    Clean = 0,
    /// There are findings.
    Findings = 1,
    /// Some input could not be read, and has been told.
    Incomplete = 2,
}

/// Why a command could not run: one sentence for the person who typed it, and what belongs to it.
struct Failure {
    sentence: String,
    details: Vec<String>,
}

impl Failure {
    fn new(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), details: Vec::new() }
    }

    /// A sentence with the lines of a text below it.
    fn with_lines(sentence: impl Into<String>, text: &str) -> Self {
        let details = text.lines().map(str::to_owned).collect();
        Self { sentence: sentence.into(), details }
    }

    /// What is wrong has been told already.
    fn told() -> Self {
        Self::new(String::new())
    }

    fn io(what: &str, error: &io::Error) -> Self {
        Self::new(format!("{what}: {}", spec_kitty_events::lines::reason(error)))
    }

    /// An output; the error is one of `output_file` or of a write.
    fn cannot_write(path: &Path, error: &io::Error) -> Self {
        let reason = spec_kitty_events::lines::reason(error);
        Self::new(format!("cannot write {}: {reason}", escape::path(path)))
    }
}

pub(crate) fn run() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(e) => {
            let status = if e.use_stderr() { 2 } else { 0 };
            let _ = shown(e).print();
            return ExitCode::from(status);
        }
    };
    interrupt::watch();
    let ended = match args.command {
        Command::Validate(args) => validate::run(&args),
        Command::Contracts(command) => contracts::run(&command),
        Command::Conformance(command) => conformance::execute(&command),
        Command::Log(command) => log::run(&command),
        Command::Mission(command) => mission::run(&command),
        Command::Reduce(args) => reduce::reduce(&args),
        Command::Replay(args) => reduce::replay(&args),
    };
    match ended {
        Ok(exit) => ExitCode::from(exit as u8),
        Err(Failure { sentence, details }) => {
            if !sentence.is_empty() {
                say::error(&sentence, &details);
            }
            ExitCode::from(2)
        }
    }
}

/// A fault of the arguments, with the arguments as they may be shown: parsed again, they have the
/// same fault.
fn shown(fault: clap::Error) -> clap::Error {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let escaped = |argument: &OsString| escape::path(argument).into_owned();
    if arguments.iter().all(|argument| argument.to_str() == Some(&escaped(argument))) {
        return fault;
    }
    Args::try_parse_from(arguments.iter().map(escaped)).err().unwrap_or(fault)
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
