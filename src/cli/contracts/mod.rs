//! `contract`: what its owners and readers do with the contract.

pub(super) mod args;
mod author;
mod bump;
mod changelog;
mod check;
mod chosen;
mod comparison;
mod diff;
mod explain;
mod fmt;
mod list_show;
mod read_from;
mod site;
mod watch;

use super::{Exit, Failure};
use args::ContractsCommand;

pub(super) fn run(command: &ContractsCommand) -> Result<Exit, Failure> {
    match command {
        ContractsCommand::List { family, format, root } => {
            list_show::list(root.as_deref(), family.as_deref(), *format)
        }
        ContractsCommand::Show { name, root, .. } => list_show::show(root.as_deref(), name),
        ContractsCommand::Bundle { language, root, .. } => {
            list_show::bundle(root.as_deref(), *language)
        }
        ContractsCommand::Check { root, bless, stat, format } => {
            check::run(root, *bless, *stat, *format)
        }
        ContractsCommand::Diff(args) => diff::run(args),
        ContractsCommand::Bump(args) => bump::run(args),
        ContractsCommand::Changelog(args) => changelog::run(args),
        ContractsCommand::New(args) => author::new(args),
        ContractsCommand::Fmt(args) => fmt::fmt(args),
        ContractsCommand::Lint(args) => author::lint(args),
        ContractsCommand::Watch(args) => watch::run(args),
        ContractsCommand::Explain(args) => explain::run(args),
        ContractsCommand::Docs(args) => site::run(args),
    }
}
