//! `log`: append, import, export, list, follow, verify, stats, classify, migrate, errors.

mod append_import;
pub(super) mod args;
mod classify;
mod damage;
mod destination;
mod follow;
mod gather;
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
        LogCommand::Export { logs, salvage: true, .. } => match logs.logs.as_slice() {
            [log] => salvage::salvage(log),
            _ => Err(Failure::new("--salvage brings the events out of one log; name it alone")),
        },
        LogCommand::Export { logs, aggregate, by_arrival, .. } => {
            read_commands::export(&logs.logs, aggregate.as_deref(), *by_arrival)
        }
        LogCommand::List { logs, aggregate, limit, format } => {
            read_commands::list(&logs.logs, aggregate.as_deref(), *limit, *format)
        }
        LogCommand::Follow { log, after, once } => follow::follow(&log.log, *after, *once),
        LogCommand::Verify { log } => verify::verify(&log.log),
        LogCommand::Stats { logs } => read_commands::stats(&logs.logs),
        LogCommand::Classify(args) => classify::run(args),
        LogCommand::Migrate(args) => migrate::run(args),
        LogCommand::Errors { log, limit, format } => {
            read_commands::errors(&log.log, *limit, *format)
        }
    }
}
