//! The commands. What each of them takes stands with it.

use super::conformance::args::ConformanceCommand;
use super::contracts::args::ContractsCommand;
use super::log::args::LogCommand;
use super::mission::args::MissionCommand;
use super::reduce::{ReduceArgs, ReplayArgs};
use super::validate::args::ValidateArgs;
use clap::{Parser, Subcommand};
use spec_kitty_events::{CONTRACT_DIGEST, policy::CONTRACT_VERSION};
use std::sync::LazyLock;

static VERSION: LazyLock<String> = LazyLock::new(|| {
    format!("{}\ncontract {CONTRACT_VERSION} sha256:{CONTRACT_DIGEST}", env!("CARGO_PKG_VERSION"))
});

/// Validates Spec Kitty event logs and keeps their contract.
#[derive(Debug, Parser)]
#[command(name = "spec-kitty-events", version = VERSION.as_str(), long_version = VERSION.as_str(),
max_term_width = 100)]
#[command(after_help = "Exit status: 0 all accepted, 1 findings, 2 could not run.")]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Judge event logs in JSON Lines, and say what is wrong in them and where.
    #[command(after_help = "\
Examples:
  spec-kitty-events validate status.events.jsonl
  spec-kitty-events validate --as envelope incoming.jsonl     what ingestion lets in
  spec-kitty-events validate --format jsonl < status.events.jsonl
  spec-kitty-events validate --quarantine refused.jsonl logs/*.jsonl
  spec-kitty-events validate --as payload payloads.jsonl
  producer | spec-kitty-events validate --require-lines

Files may be packed by gzip or zstd: what a file holds counts, and not its name.
Exit status: 0 all lines accepted, 1 findings, or a file that holds no lines of JSON, 2 could not \
run, or an
input could not be read (the others are judged).")]
    Validate(ValidateArgs),
    /// Keep events in a log, and look into it.
    #[command(subcommand)]
    Log(LogCommand),
    /// Fold a log into the state that one family of events amounts to.
    Reduce(ReduceArgs),
    /// Fold a log into the states of all families, each mission, run and connector by itself.
    Replay(ReplayArgs),
    /// Read the logs that missions keep on disk: the board, and what happened to a work package.
    #[command(subcommand)]
    Mission(MissionCommand),
    /// Look at the contract, and check it after an edit.
    #[command(subcommand)]
    Contracts(ContractsCommand),
    /// Hold an implementation of the contract, in any language, to it.
    #[command(subcommand)]
    Conformance(ConformanceCommand),
}
