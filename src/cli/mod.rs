//! The command line: arguments in, library calls, text out.

mod args;
mod conformance;
mod contracts;
mod interrupt;
mod lines;
mod log;
mod parallel;
mod paths;
mod quarantine;
mod reduce;
mod validate;

use args::{Args, Command};
use clap::Parser;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// How a command ended, as CI reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Exit {
    /// Everything is accepted.
    Clean = 0,
    /// There are findings.
    Findings = 1,
}

/// Why a command could not run: one sentence for the person who typed it.
struct Failure(String);

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    fn io(what: &str, error: &io::Error) -> Self {
        let reason = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file".to_owned(),
            io::ErrorKind::PermissionDenied => "permission is denied".to_owned(),
            io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
            _ => error.to_string(),
        };
        Self(format!("{what}: {reason}"))
    }

    /// An output; the error is one of `output_file` or of a write.
    fn cannot_write(path: &Path, error: &io::Error) -> Self {
        Self(format!("cannot write {}: {error}", spec_kitty_events::escape::path(path)))
    }
}

pub(crate) fn run() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(e) => {
            let _ = e.print();
            return ExitCode::from(if e.use_stderr() { 2 } else { 0 });
        }
    };
    interrupt::watch();
    let ended = match args.command {
        Command::Validate(args) => validate::run(&args),
        Command::Contracts(command) => contracts::run(&command),
        Command::Conformance(command) => conformance::execute(&command),
        Command::Log(command) => log::run(&command),
        Command::Reduce(args) => reduce::reduce(&args),
        Command::Replay(args) => reduce::replay(&args),
    };
    match ended {
        Ok(exit) => ExitCode::from(exit as u8),
        Err(Failure(message)) => {
            let _ = writeln!(io::stderr(), "error: {message}");
            ExitCode::from(2)
        }
    }
}

/// What to make of a failed write to standard output: a reader that went away ends the program quietly.
fn output_failed(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        // Quiet, but not a pass: what was not written was not judged.
        interrupt::exit(2);
    }
    Failure::io("cannot write the output", error)
}
