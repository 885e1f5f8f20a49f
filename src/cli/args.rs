//! The commands. What each of them takes stands with it.

use super::completions_man::{CompletionsArgs, ManArgs};
use super::conformance::args::ConformanceCommand;
use super::contracts::args::ContractsCommand;
use super::global_flags::GlobalFlags;
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
#[command(after_help = "\
Exit status: 0 all accepted, 1 findings, 2 could not run.

Neither configuration files nor environment variables of its own are read; NO_COLOR, TERM and \
COLUMNS are obeyed. Outputs for programs are described in COMPATIBILITY.md, under Machine output.")]
pub(super) struct Args {
    #[command(flatten)]
    pub flags: GlobalFlags,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Validate event logs and report each problem with its place.
    #[command(after_help = "\
Examples:
  spec-kitty-events validate status.events.jsonl
  spec-kitty-events validate --as envelope incoming.jsonl
  spec-kitty-events validate --format jsonl < status.events.jsonl
  spec-kitty-events validate --quarantine refused.jsonl logs/
  spec-kitty-events validate --as payload payloads.jsonl
  spec-kitty-events validate --contract v0.1.0 logs/
  producer | spec-kitty-events validate --require-lines

--as envelope judges as ingestion does. Files may be packed by gzip or zstd: what a file holds \
counts, and not its name.

Exit status: 0 all lines accepted; 1 findings, or a file that holds no lines of JSON; 2 could \
not run, or an input could not be read (the others are judged).")]
    Validate(ValidateArgs),
    /// Store and inspect events.
    #[command(subcommand)]
    Log(LogCommand),
    /// Compute the state of one family of events.
    Reduce(ReduceArgs),
    /// Compute the states of all families: each mission, run and connector by itself.
    Replay(ReplayArgs),
    /// Inspect and merge the logs that missions keep on disk.
    #[command(subcommand)]
    Mission(MissionCommand),
    /// Read the contract, and check it after an edit.
    #[command(subcommand)]
    Contract(ContractsCommand),
    /// Test an implementation in any language against the contract.
    #[command(subcommand)]
    Conformance(ConformanceCommand),
    /// Write the completions of a shell to standard output.
    #[command(after_help = "\
Examples:
  spec-kitty-events completions bash \\
    > ~/.local/share/bash-completion/completions/spec-kitty-events
  spec-kitty-events completions zsh > ~/.zfunc/_spec-kitty-events
  spec-kitty-events completions fish \\
    > ~/.config/fish/completions/spec-kitty-events.fish
  spec-kitty-events completions elvish \\
    > ~/.config/elvish/lib/spec-kitty-events.elv
  spec-kitty-events completions powershell >> $PROFILE

The shell finds the file there when it starts: bash with the package bash-completion, zsh where \
~/.zfunc is in its fpath before compinit runs, fish by itself, elvish after `use \
spec-kitty-events` in rc.elv, and PowerShell as a part of its profile.

Exit status: 0 done, 2 could not run.")]
    Completions(CompletionsArgs),
    /// Write manual pages.
    #[command(after_help = "\
Examples:
  spec-kitty-events man | man -l -
  spec-kitty-events man log list
  spec-kitty-events man --out man1

Exit status: 0 done, 2 could not run, or there is no such command.")]
    Man(ManArgs),
}
