//! `contracts`: what its owners and readers do with the contract.

pub(super) mod args;
mod author;
mod bump;
mod changelog;
mod check;
mod comparison;
mod diff;
mod explain;
mod list_show;
mod site;

use super::{Exit, Failure};
use args::ContractsCommand;
use spec_kitty_events::{bundle, escape};
use std::io::{self, Write};

pub(super) fn run(command: &ContractsCommand) -> Result<Exit, Failure> {
    match command {
        ContractsCommand::List { family, format } => list_show::list(family.as_deref(), *format),
        ContractsCommand::Show { name } => list_show::show(name),
        ContractsCommand::Bundle => print(bundle()),
        ContractsCommand::Check { root, bless } => check::run(root, *bless),
        ContractsCommand::Diff(args) => diff::run(args),
        ContractsCommand::Bump(args) => bump::run(args),
        ContractsCommand::Changelog(args) => changelog::run(args),
        ContractsCommand::New(args) => author::new(args),
        ContractsCommand::Fmt(args) => author::fmt(args),
        ContractsCommand::Lint(args) => author::lint(args),
        ContractsCommand::Explain(args) => explain::run(args),
        ContractsCommand::Docs(args) => site::run(args),
    }
}

/// A text of several lines from outside, line by line.
fn lines(text: &str) -> String {
    text.split('\n').map(escape::line).collect::<Vec<_>>().join("\n")
}

/// Prints a whole text. Its lines are its own; whatever they quote is on one line already.
fn print(text: &str) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush())?;
    Ok(Exit::Clean)
}
