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

use super::stdout::print;
use super::{Exit, Failure};
use args::ContractsCommand;
use spec_kitty_events::bundle;

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
