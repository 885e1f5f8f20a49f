//! The arguments of `log`.

use crate::cli::format::{FINDINGS, Format, LINES, ROWS, among};
use crate::cli::limit::Limit;
use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use spec_kitty_events::Timestamp;
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

/// The logs that a command looks at one by one.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct LogFiles {
    /// The logs: SQLite logs (*.db, *.sqlite, *.sqlite3) or JSON Lines files. A folder stands for
    /// the logs below it (*.jsonl, *.ndjson).
    #[arg(value_name = "LOG", required = true)]
    pub logs: Vec<PathBuf>,
}

/// How events that arrive are written: JSON Lines where nothing is said.
const ARRIVALS: &[Format] = &[Format::Jsonl, Format::Text];

/// Which events are listed.
#[derive(Debug, Default, ClapArgs)]
pub(in crate::cli) struct Choice {
    /// Only the events of this aggregate.
    #[arg(long, value_name = "ID")]
    pub aggregate: Option<String>,
    /// Only the events of this type; may be given several times.
    #[arg(long = "type", value_name = "TYPE")]
    pub types: Vec<String>,
    /// Only the events of this node.
    #[arg(long, value_name = "ID")]
    pub node: Option<String>,
    /// Only events of this time or later, by their own clocks.
    #[arg(long, value_name = "TIME")]
    pub since: Option<Timestamp>,
    /// Only events before this time or at it, by their own clocks.
    #[arg(long, value_name = "TIME")]
    pub until: Option<Timestamp>,
}

/// What events are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum By {
    Type,
    Node,
    Aggregate,
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

/// What `log import` takes.
#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct ImportArgs {
    #[command(flatten)]
    pub log: LogPath,
    #[command(flatten)]
    pub wait: Wait,
    /// Write every refused line, byte for byte, to FILE, and the reasons to FILE.reasons.jsonl.
    #[arg(long, value_name = "FILE")]
    pub quarantine: Option<PathBuf>,
    /// How it is written; jsonl is one object for each input.
    #[arg(long, value_parser = among(ROWS), default_value = "text")]
    pub format: Format,
    /// Events in one batch.
    #[arg(long, value_name = "N", default_value_t = 500)]
    pub batch: usize,
    /// Files, folders (*.jsonl, *.ndjson) or SQLite logs; `-` is standard input.
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum LogCommand {
    /// Append events one by one, each acknowledged when it is kept.
    #[command(after_help = "\
Examples:
  spec-kitty-events log append mission.db < event.json
  producer | spec-kitty-events log append mission.db
  producer | spec-kitty-events log append --format jsonl mission.db

Says of each line what became of it, as soon as it is kept. Refusals are recorded in the error \
log.

Exit status: 0 all kept, 1 some refused, 2 could not run.")]
    Append {
        #[command(flatten)]
        log: LogPath,
        #[command(flatten)]
        wait: Wait,
        /// How it is written; jsonl is one object for each line.
        #[arg(long, value_parser = among(ROWS), default_value = "text")]
        format: Format,
        /// File or SQLite log to read; `-`, or none, is standard input.
        #[arg(value_name = "PATH")]
        path: Option<PathBuf>,
    },
    /// Import logs in JSON Lines, in batches. Run it again after an interruption: what is kept is
    /// not kept twice.
    #[command(after_help = "\
Examples:
  spec-kitty-events log import mission.db status.events.jsonl
  spec-kitty-events log import --quarantine refused.jsonl mission.db logs/

Known rows of a local log are no events: they are counted, and left where they are.

Exit status: 0 all lines kept or known, 1 refusals or conflicts, 2 could not run.")]
    Import(ImportArgs),
    /// Write the events as JSON Lines, byte for byte as they were kept.
    #[command(after_help = "\
Examples:
  spec-kitty-events log export mission.db > events.jsonl
  spec-kitty-events log export --aggregate mission/042-importer mission.db
  spec-kitty-events log export --salvage damaged.db > sound.jsonl
  spec-kitty-events log export old/ packed.jsonl.gz mission.db > events.jsonl

Exit status: 0 all events, 1 some had to be left (--salvage), 2 could not run, or an input could \
not be read.")]
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
        /// How it is written: the events as they were kept, one on each line, and nothing else.
        #[arg(long, value_parser = among(LINES), default_value = "jsonl")]
        format: Format,
    },
    /// List the events in store order, one line each.
    #[command(after_help = "\
Examples:
  spec-kitty-events log list mission.db
  spec-kitty-events log list --node n1 --reverse --limit 20 mission.db
  spec-kitty-events log list --type WPStatusChanged --since 2026-05-01T00:00:00Z logs/
  spec-kitty-events log list --format json --aggregate mission/042-importer mission.db

--reverse lists the newest events first, so that --reverse --limit 20 are the newest 20. On a \
terminal the columns fit it and have a head; elsewhere each row is whole.

Exit status: 0 done, 2 could not run, or an input could not be read.")]
    List {
        #[command(flatten)]
        logs: LogPaths,
        /// At most so many; on a terminal 50 unless it is said.
        #[arg(long, value_name = "N|all", allow_negative_numbers = true)]
        limit: Option<Limit>,
        #[command(flatten)]
        choice: Choice,
        /// The last events first.
        #[arg(long)]
        reverse: bool,
        /// How it is written; jsonl is one object for each event.
        #[arg(long, value_parser = among(ROWS), default_value = "text")]
        format: Format,
    },
    /// Write events as they arrive, late ones too, each with its position.
    #[command(after_help = "\
Examples:
  spec-kitty-events log follow mission.db
  spec-kitty-events log follow --after 1200 --once mission.db

A line is an object with the `position` and the `event`. Resume with --after and the last \
position. It is one log, because its positions are its own; `log list` shows several together.

Exit status: 0 all written (--once), 2 could not run, or nobody reads any more.")]
    Follow {
        #[command(flatten)]
        log: LogPath,
        /// Begin after this position.
        #[arg(long, value_name = "POSITION")]
        after: Option<u64>,
        /// End when everything that is there has been written.
        #[arg(long)]
        once: bool,
        /// How it is written; text has the columns of `log list`.
        #[arg(long, value_parser = among(ARRIVALS), default_value = "jsonl")]
        format: Format,
    },
    /// Check logs: integrity, order, clocks, causation, and what the gate says of their events
    /// today.
    #[command(after_help = "\
Examples:
  spec-kitty-events log verify mission.db
  spec-kitty-events log verify --format json mission.db
  spec-kitty-events log verify old.db kitty-specs/

Each log is checked by itself. One that cannot be read does not hide the others.

Exit status: 0 sound, 1 findings, 2 could not run, or a log could not be read.")]
    Verify {
        #[command(flatten)]
        logs: LogFiles,
        /// How findings are written.
        #[arg(long, value_parser = among(FINDINGS), default_value = "text")]
        format: Format,
    },
    /// Count the events by type, node and aggregate.
    #[command(after_help = "\
Examples:
  spec-kitty-events log stats mission.db
  spec-kitty-events log stats --by node --limit all logs/
  spec-kitty-events log stats --format json mission.db

Exit status: 0 done, 2 could not run, or an input could not be read.")]
    Stats {
        #[command(flatten)]
        logs: LogPaths,
        /// Only this table.
        #[arg(long, value_enum)]
        by: Option<By>,
        /// Rows of each table (text only).
        #[arg(long, value_name = "N|all", default_value_t = Limit::new(20))]
        #[arg(allow_negative_numbers = true)]
        limit: Limit,
        /// How it is written; jsonl is one object for each row of a table.
        #[arg(long, value_parser = among(ROWS), default_value = "text")]
        format: Format,
    },
    /// Say what every line of old logs is, and what can be done with it.
    #[command(after_help = super::classify::HELP)]
    Classify(super::classify::ClassifyArgs),
    /// Rewrite old logs: envelopes to the current contract, or local lane rows.
    #[command(subcommand)]
    Migrate(super::migrate::args::MigrateCommand),
    /// Show error logs, newest entry first.
    #[command(after_help = "\
Examples:
  spec-kitty-events log errors mission.db
  spec-kitty-events log errors --limit 3 --format jsonl mission.db
  spec-kitty-events log errors --since 2026-05-01T00:00:00Z mission.db
  spec-kitty-events log errors --limit all mission.db kitty-specs/

The entries of several logs are shown together, each with its log.

Exit status: 0 clean, 1 records that cannot be read, 2 could not run, or a log could not be read.")]
    Errors {
        #[command(flatten)]
        logs: LogFiles,
        /// At most so many.
        #[arg(long, value_name = "N|all", default_value_t = Limit::new(10))]
        #[arg(allow_negative_numbers = true)]
        limit: Limit,
        /// Only what was noted at this time or later.
        #[arg(long, value_name = "TIME")]
        since: Option<Timestamp>,
        /// How it is written; jsonl is one object for each entry.
        #[arg(long, value_parser = among(ROWS), default_value = "text")]
        format: Format,
    },
}
