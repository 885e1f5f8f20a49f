//! The arguments of `log`.

use crate::cli::format::Format;
use clap::{Args as ClapArgs, Subcommand};
use std::path::PathBuf;
use std::time::Duration;

/// What every `log` command is about.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct LogPath {
    /// The log: a SQLite log (*.db, *.sqlite, *.sqlite3) or a JSON Lines file (*.jsonl, *.ndjson).
    #[arg(value_name = "LOG")]
    pub log: PathBuf,
}

/// What the `log` commands that show events look at.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct LogPaths {
    /// A log, or any inputs: several logs, folders (*.jsonl, *.ndjson), packed files; `-` is
    /// standard input. An event that several of them hold is shown once.
    #[arg(value_name = "LOG", required = true)]
    pub logs: Vec<PathBuf>,
}

/// For every command that writes to a log.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct Wait {
    /// How long to wait for another writer to let go of the log; 0 does not wait.
    #[arg(long, value_name = "SECONDS", default_value = "5", value_parser = seconds)]
    pub wait: Duration,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().map_err(|_| "it is no number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|e| e.to_string())
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum LogCommand {
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
  spec-kitty-events log export old/ packed.jsonl.gz mission.db > events.jsonl

Exit status: 0 all events, 1 some had to be left (--salvage), 2 could not run, or an input could not
be read.")]
    Export {
        #[command(flatten)]
        logs: LogPaths,
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
  spec-kitty-events log list --aggregate mission/042-importer --limit 20 mission.db
  spec-kitty-events log list logs/ packed.jsonl.gz")]
    List {
        #[command(flatten)]
        logs: LogPaths,
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
  spec-kitty-events log stats mission.db
  spec-kitty-events log stats logs/")]
    Stats {
        #[command(flatten)]
        logs: LogPaths,
    },
    /// Say of every line of old logs what it is, and what can be done with it.
    #[command(after_help = super::classify::HELP)]
    Classify(super::classify::ClassifyArgs),
    /// Rewrite old logs: envelopes to the current contract, or local lane rows to their current
    /// members.
    #[command(after_help = super::migrate::args::HELP)]
    Migrate(super::migrate::args::MigrateArgs),
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
