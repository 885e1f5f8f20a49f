//! The command line: arguments in, library calls, text out.

mod args;
mod conformance;
mod contracts;
mod failure;
mod format;
mod inputs;
mod interrupt;
mod json;
mod log;
mod mission;
mod progress_bar;
mod quarantine;
mod reduce;
mod stderr;
mod stdout;
mod validate;

use args::{Args, Command};
use clap::Parser;
use failure::{Exit, Failure};
use spec_kitty_events::escape;
use std::ffi::OsString;
use std::process::ExitCode;

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
                stderr::error(&sentence, &details);
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
