//! `log`: append, import, export, list, follow, verify, stats, classify, migrate, errors.

mod append_import;
pub(super) mod args;
mod classify;
mod damage;
mod destination;
mod follow;
mod kind;
mod migrate;
mod open;
mod read_commands;
mod salvage;
mod verify;

use super::{Exit, Failure};
use args::LogCommand;

pub(super) fn run(command: &LogCommand) -> Result<Exit, Failure> {
    match command {
        LogCommand::Append { log, wait, path } => {
            append_import::append(&log.log, wait.wait, path.as_deref())
        }
        LogCommand::Import { log, wait, quarantine, batch, paths } => append_import::import(
            &log.log,
            wait.wait,
            quarantine.as_deref(),
            (*batch).max(1),
            paths,
        ),
        LogCommand::Export { log, salvage: true, .. } => salvage::salvage(&log.log),
        LogCommand::Export { log, aggregate, by_arrival, .. } => {
            read_commands::export(&log.log, aggregate.as_deref(), *by_arrival)
        }
        LogCommand::List { log, aggregate, limit, format } => {
            read_commands::list(&log.log, aggregate.as_deref(), *limit, *format)
        }
        LogCommand::Follow { log, after, once } => follow::follow(&log.log, *after, *once),
        LogCommand::Verify { log } => verify::verify(&log.log),
        LogCommand::Stats { log } => read_commands::stats(&log.log),
        LogCommand::Classify(args) => classify::run(args),
        LogCommand::Migrate(args) => migrate::run(args),
        LogCommand::Errors { log, limit, format } => {
            read_commands::errors(&log.log, *limit, *format)
        }
    }
}
