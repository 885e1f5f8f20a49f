//! `log`: append, import, export, list, follow, verify, stats, classify, migrate, errors.

pub(in crate::cli) mod classify;
mod ingest;
pub(in crate::cli) mod migrate;
mod open;
mod show;

pub(super) use open::{is_sqlite, reader};

use super::args::LogCommand;
use super::{Exit, Failure};

pub(super) fn run(command: &LogCommand) -> Result<Exit, Failure> {
    match command {
        LogCommand::Append { log, path } => ingest::append(&log.log, path.as_deref()),
        LogCommand::Import { log, quarantine, batch, paths } => {
            ingest::import(&log.log, quarantine.as_deref(), (*batch).max(1), paths)
        }
        LogCommand::Export { log, aggregate, by_arrival } => {
            show::export(&log.log, aggregate.as_deref(), *by_arrival)
        }
        LogCommand::List { log, aggregate, limit, format } => {
            show::list(&log.log, aggregate.as_deref(), *limit, *format)
        }
        LogCommand::Follow { log, after, once } => show::follow(&log.log, *after, *once),
        LogCommand::Verify { log } => show::verify(&log.log),
        LogCommand::Stats { log } => show::stats(&log.log),
        LogCommand::Classify(args) => classify::run(args),
        LogCommand::Migrate(args) => migrate::run(args),
        LogCommand::Errors { log, limit, format } => show::errors(&log.log, *limit, *format),
    }
}
