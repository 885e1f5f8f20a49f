//! `log`: append, import, export, list, follow, verify, stats, classify, migrate, errors.

mod append_import;
pub(super) mod args;
mod classify;
mod columns;
mod damage;
mod destination;
mod errors;
mod export;
mod follow;
mod gather;
mod kind;
mod list;
mod migrate;
mod open;
mod salvage;
mod stats;
mod verify;

use super::{Exit, Failure};
use args::LogCommand;
use list::List;

pub(super) fn run(command: &LogCommand) -> Result<Exit, Failure> {
    match command {
        LogCommand::Append { log, wait, format, path } => {
            append_import::append(&log.log, wait.wait, path.as_deref(), *format)
        }
        LogCommand::Import(args) => append_import::import(args),
        LogCommand::Export { logs, salvage: true, .. } => match logs.logs.as_slice() {
            [log] => salvage::salvage(log),
            _ => Err(Failure::new("--salvage brings the events out of one log; name it alone")),
        },
        LogCommand::Export { logs, aggregate, by_arrival, .. } => {
            export::export(&logs.logs, aggregate.as_deref(), *by_arrival)
        }
        LogCommand::List { logs, limit, choice, reverse, format } => {
            let list = List { choice, limit: *limit, reverse: *reverse, format: *format };
            list::list(&logs.logs, &list)
        }
        LogCommand::Follow { log, after, once, format } => {
            follow::follow(&log.log, *after, *once, *format)
        }
        LogCommand::Verify { logs, format } => verify::verify(&logs.logs, *format),
        LogCommand::Stats { logs, by, limit, format } => {
            stats::stats(&logs.logs, *by, *limit, *format)
        }
        LogCommand::Classify(args) => classify::run(args),
        LogCommand::Migrate(args) => migrate::run(args),
        LogCommand::Errors { logs, limit, since, format } => {
            errors::errors(&logs.logs, *limit, since.as_ref(), *format)
        }
    }
}
