//! `mission`: the logs that missions keep on disk.

pub(super) mod args;
mod board;
mod check;
mod history;
mod install;
mod logs;
mod merge_driver;
mod summary;
mod text;
mod watch;

use super::{Exit, Failure};
use args::MissionCommand;

pub(super) fn run(command: &MissionCommand) -> Result<Exit, Failure> {
    match command {
        MissionCommand::Board(args) => board::run(args),
        MissionCommand::History(args) => history::run(args),
        MissionCommand::Check(args) => check::run(args),
        MissionCommand::MergeDriver(args) => merge_driver::run(args),
        MissionCommand::Install(args) => install::run(args),
    }
}
