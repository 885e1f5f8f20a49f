//! The command line: arguments in, library calls, text out.

mod args;
mod completions_man;
mod conformance;
mod contracts;
mod deprecated;
mod failure;
mod format;
mod global_flags;
mod inputs;
mod interrupt;
mod json;
mod limit;
mod log;
mod mission;
mod progress_bar;
mod quarantine;
mod reduce;
mod report;
mod screen;
mod stderr;
mod stdout;
mod suggestion;
mod validate;
mod watch;

use args::{Args, Command};
use clap::{CommandFactory, FromArgMatches};
use failure::{Exit, Failure};
use spec_kitty_events::escape;
use std::ffi::OsString;
use std::process::ExitCode;

pub(crate) fn run() -> ExitCode {
    let (arguments, notes) = deprecated::renewed(std::env::args_os().collect());
    let args = match parse(&arguments) {
        Ok(args) => args,
        Err(e) => {
            let status = if e.use_stderr() { 2 } else { 0 };
            let _ = shown(e, &arguments).print();
            return ExitCode::from(status);
        }
    };
    global_flags::set(args.flags);
    notes.iter().for_each(|note| stderr::note(note));
    interrupt::watch();
    let ended = match args.command {
        Command::Validate(args) => validate::run(&args),
        Command::Contract(command) => contracts::run(&command),
        Command::Completions(args) => completions_man::completions(&args),
        Command::Conformance(command) => conformance::execute(&command),
        Command::Log(command) => log::run(&command),
        Command::Man(args) => completions_man::man(&args),
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
fn shown(fault: clap::Error, arguments: &[OsString]) -> clap::Error {
    let escaped = |argument: &OsString| escape::path(argument).into_owned();
    if arguments.iter().all(|argument| argument.to_str() == Some(&escaped(argument))) {
        return fault;
    }
    let escaped: Vec<OsString> = arguments.iter().map(|arg| escaped(arg).into()).collect();
    parse(&escaped).err().unwrap_or(fault)
}

/// The arguments as commands. What the parser itself says has colours as they ask for.
fn parse(arguments: &[OsString]) -> Result<Args, clap::Error> {
    let color = global_flags::asked_color(arguments);
    let mut program = Args::command().color(color.of_help());
    let mut matches = program
        .try_get_matches_from_mut(arguments)
        .map_err(|fault| suggestion::of_commands(fault, &program))?;
    Args::from_arg_matches_mut(&mut matches)
}
