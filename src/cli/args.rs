//! The arguments. The text of `--help` stands here.

use super::conformance::args::ConformanceCommand;
use super::reduce::{ReduceArgs, ReplayArgs};
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use spec_kitty_events::{CONTRACT_DIGEST, policy::CONTRACT_VERSION};
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::Duration;

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
    Mission(super::mission::args::MissionCommand),
    /// Look at the contract, and check it after an edit.
    #[command(subcommand)]
    Contracts(ContractsCommand),
    /// Hold an implementation of the contract, in any language, to it.
    #[command(subcommand)]
    Conformance(ConformanceCommand),
}

#[derive(Debug, ClapArgs)]
pub(super) struct ValidateArgs {
    /// What a line is: whatever it says it is (an envelope, or a row of a mission's log), a whole
    /// envelope and nothing else, or a record {"event_type": T, "payload": …}.
    #[arg(long = "as", value_enum, default_value_t = Document::Auto, value_name = "WHAT")]
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
    /// End with 1 when there was no line to judge.
    #[arg(long)]
    pub require_lines: bool,
    /// Files, folders (*.jsonl, *.ndjson) or SQLite logs; `-`, or none, is standard input.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Document {
    Auto,
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
    /// Print the whole contract as one JSON Schema document. Its SHA-256 is the digest in
    /// --version.
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
    /// Show what an edit breaks: every change with its class, whom it hurts, and a document that
    /// flips.
    Diff(super::contracts::diff::DiffArgs),
    /// Name the least version numbers that the changes since the last release allow.
    Bump(super::contracts::bump::BumpArgs),
    /// Write the changelog section of the changes since the last release.
    Changelog(super::contracts::changelog::ChangelogArgs),
    /// Write the first draft of an event type: a schema, and fixtures that pass.
    New(super::contracts::author::NewArgs),
    /// Bring contract files into their one layout.
    Fmt(super::contracts::author::FmtArgs),
    /// Check the authoring rules and the style of contract files.
    Lint(super::contracts::author::LintArgs),
    /// Tell what a violation code, an event type, a type or a rule means.
    Explain(super::contracts::explain::ExplainArgs),
    /// Write the contract as a static site, or as Markdown.
    Docs(super::contracts::site::DocsArgs),
}

/// What every `log` command is about.
#[derive(Debug, ClapArgs)]
pub(super) struct LogPath {
    /// The log: a SQLite log (*.db, *.sqlite, *.sqlite3) or a JSON Lines file (*.jsonl, *.ndjson).
    #[arg(value_name = "LOG")]
    pub log: PathBuf,
}

/// For every command that writes to a log.
#[derive(Debug, ClapArgs)]
pub(super) struct Wait {
    /// How long to wait for another writer to let go of the log; 0 does not wait.
    #[arg(long, value_name = "SECONDS", default_value = "5", value_parser = seconds)]
    pub wait: Duration,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().map_err(|_| "it is no number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|e| e.to_string())
}

#[derive(Debug, Subcommand)]
pub(super) enum LogCommand {
    /// Append events one by one, each acknowledged when it is kept.
    #[command(after_help = "\
Examples:
  spec-kitty-events log append mission.db < event.json
  producer | spec-kitty-events log append mission.db

Writes one JSON object for each line: what became of it, and its position. Refusals are recorded \
in the error log.
Exit status: 0 all kept, 1 some refused, 2 could not run.")]
    Append {
        #[command(flatten)]
        log: LogPath,
        #[command(flatten)]
        wait: Wait,
        /// File or SQLite log to read; `-`, or none, is standard input.
        #[arg(value_name = "PATH")]
        path: Option<PathBuf>,
    },
    /// Import logs in JSON Lines, in batches. Run it again after an interruption: what is kept is
    /// not kept twice.
    #[command(after_help = "\
Examples:
  spec-kitty-events log import mission.db status.events.jsonl
  spec-kitty-events log import --quarantine refused.jsonl mission.db logs/*.jsonl

Known rows of a local log are no events: they are counted, and left where they are.
Exit status: 0 all lines kept or known, 1 refusals or conflicts, 2 could not run.")]
    Import {
        #[command(flatten)]
        log: LogPath,
        #[command(flatten)]
        wait: Wait,
        /// Write every refused line, byte for byte, to FILE, and the reasons to FILE.reasons.jsonl.
        #[arg(long, value_name = "FILE")]
        quarantine: Option<PathBuf>,
        /// Events in one batch.
        #[arg(long, value_name = "N", default_value_t = 500)]
        batch: usize,
        /// Files, folders (*.jsonl, *.ndjson) or SQLite logs; `-` is standard input.
        #[arg(value_name = "PATH", required = true)]
        paths: Vec<PathBuf>,
    },
    /// Write the events as JSON Lines, byte for byte as they were kept.
    #[command(after_help = "\
Examples:
  spec-kitty-events log export mission.db > events.jsonl
  spec-kitty-events log export --aggregate mission/042-importer mission.db
  spec-kitty-events log export --salvage damaged.db > sound.jsonl

Exit status: 0 all events, 1 some had to be left (--salvage), 2 could not run.")]
    Export {
        #[command(flatten)]
        log: LogPath,
        /// Only the events of this aggregate.
        #[arg(long, value_name = "ID")]
        aggregate: Option<String>,
        /// Order of arrival in place of store order.
        #[arg(long, conflicts_with = "aggregate")]
        by_arrival: bool,
        /// Every sound event of a damaged log, as they are found; tells what had to be left.
        #[arg(long, conflicts_with_all = ["aggregate", "by_arrival"])]
        salvage: bool,
    },
    /// List the events in store order, one line each.
    #[command(after_help = "\
Examples:
  spec-kitty-events log list mission.db
  spec-kitty-events log list --aggregate mission/042-importer --limit 20 mission.db")]
    List {
        #[command(flatten)]
        log: LogPath,
        /// Only the events of this aggregate.
        #[arg(long, value_name = "ID")]
        aggregate: Option<String>,
        /// At most this many; 0 is all.
        #[arg(long, value_name = "N", default_value_t = 0)]
        limit: usize,
        /// A table, or one JSON object for each event.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Write events as they arrive, late ones too, each with its position.
    #[command(after_help = "\
Examples:
  spec-kitty-events log follow mission.db
  spec-kitty-events log follow --after 1200 --once mission.db

Writes one JSON object for each event: {\"position\": N, \"event\": …}. Resume with --after and \
the last position.")]
    Follow {
        #[command(flatten)]
        log: LogPath,
        /// Begin after this position.
        #[arg(long, value_name = "POSITION")]
        after: Option<u64>,
        /// End when everything that is there has been written.
        #[arg(long)]
        once: bool,
    },
    /// Check the log: integrity, order, clocks, causation, and what the gate says of its events
    /// today.
    #[command(after_help = "\
Examples:
  spec-kitty-events log verify mission.db

Exit status: 0 sound, 1 findings, 2 could not run.")]
    Verify {
        #[command(flatten)]
        log: LogPath,
    },
    /// Count the events by type, node and aggregate.
    #[command(after_help = "\
Examples:
  spec-kitty-events log stats mission.db")]
    Stats {
        #[command(flatten)]
        log: LogPath,
    },
    /// Say of every line of old logs what it is, and what can be done with it.
    #[command(after_help = super::log::classify::HELP)]
    Classify(super::log::classify::ClassifyArgs),
    /// Rewrite old logs: envelopes to the current contract, or local lane rows to their current
    /// members.
    #[command(after_help = super::log::migrate::HELP)]
    Migrate(super::log::migrate::MigrateArgs),
    /// Show the error log, newest first.
    #[command(after_help = "\
Examples:
  spec-kitty-events log errors mission.db
  spec-kitty-events log errors --limit 3 --format jsonl mission.db

Exit status: 0 clean, 1 records that cannot be read, 2 could not run.")]
    Errors {
        #[command(flatten)]
        log: LogPath,
        /// At most this many.
        #[arg(long, value_name = "N", default_value_t = 10)]
        limit: usize,
        /// Text, or one JSON object for each entry.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}
