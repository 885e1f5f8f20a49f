//! The arguments. The text of `--help` stands here.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use spec_kitty_events::{CONTRACT_DIGEST, policy::CONTRACT_VERSION};
use std::path::PathBuf;
use std::sync::LazyLock;

static VERSION: LazyLock<String> = LazyLock::new(|| format!("{}\ncontract {CONTRACT_VERSION} sha256:{CONTRACT_DIGEST}", env!("CARGO_PKG_VERSION")));

/// Validates Spec Kitty event logs and keeps their contract.
#[derive(Debug, Parser)]
#[command(name = "spec-kitty-events", version = VERSION.as_str(), long_version = VERSION.as_str(), max_term_width = 100)]
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
  spec-kitty-events validate --format jsonl < status.events.jsonl
  spec-kitty-events validate --quarantine refused.jsonl logs/*.jsonl
  spec-kitty-events validate --as payload payloads.jsonl

Exit status: 0 all lines accepted, 1 findings, 2 could not run.")]
    Validate(ValidateArgs),
    /// Look at the contract, and check it after an edit.
    #[command(subcommand)]
    Contracts(ContractsCommand),
}

#[derive(Debug, ClapArgs)]
pub(super) struct ValidateArgs {
    /// What a line is: a whole envelope, or a record {"event_type": T, "payload": …}.
    #[arg(long = "as", value_enum, default_value_t = Document::Envelope, value_name = "WHAT")]
    pub document: Document,
    /// Leave the payload's own schema aside and take any event type that is not retired.
    #[arg(long)]
    pub envelope_only: bool,
    /// How much is asked for: everything, or the shape alone for readers of history.
    #[arg(long, value_enum, default_value_t = ProfileArg::Live)]
    pub profile: ProfileArg,
    /// What is written: findings for a person, or one JSON object for each input line.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write every refused line, byte for byte, to FILE, and the reasons to FILE.reasons.jsonl.
    #[arg(long, value_name = "FILE")]
    pub quarantine: Option<PathBuf>,
    /// How many lines of each kind of finding are shown in full (text only); 0 shows all.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub show: usize,
    /// Files to read; `-`, or none, is standard input.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Document {
    Envelope,
    Payload,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ProfileArg {
    Live,
    Lenient,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Jsonl,
}

#[derive(Debug, Subcommand)]
pub(super) enum ContractsCommand {
    /// List the event types by family.
    #[command(after_help = "\
Examples:
  spec-kitty-events contracts list
  spec-kitty-events contracts list --family status
  spec-kitty-events contracts list --format jsonl")]
    List {
        /// Only the event types of this family.
        #[arg(long)]
        family: Option<String>,
        /// A table, or one JSON object for each event type.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Show the self-contained schema of an event type or of any type of the contract.
    #[command(after_help = "\
Examples:
  spec-kitty-events contracts show WPStatusChanged
  spec-kitty-events contracts show Lane > lane.schema.json")]
    Show {
        /// An event type such as WPStatusChanged, or a type such as Lane.
        #[arg(value_name = "TYPE")]
        name: String,
    },
    /// Print the whole contract as one JSON Schema document. Its SHA-256 is the digest in --version.
    #[command(after_help = "\
Examples:
  spec-kitty-events contracts bundle > contract.schema.json
  spec-kitty-events contracts bundle | sha256sum")]
    Bundle,
    /// Check contract files: authoring rules, policies, fixtures, and drift of generated/.
    #[command(after_help = "\
Examples:
  spec-kitty-events contracts check
  spec-kitty-events contracts check --bless

Exit status: 0 clean, 1 findings, 2 could not run.")]
    Check {
        /// The project's folder, which holds contracts/, fixtures/ and generated/.
        #[arg(long, value_name = "DIR", default_value = ".")]
        root: PathBuf,
        /// Write generated/ anew instead of reporting drift.
        #[arg(long)]
        bless: bool,
    },
}
