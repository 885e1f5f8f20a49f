//! Arguments of `reduce` and `replay`.

use crate::cli::format::{Format, ROWS, among};
use crate::cli::limit::Limit;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use spec_kitty_events::reduce::{Mode, ReducerName};
use spec_kitty_events::{EventId, Timestamp};
use std::path::PathBuf;
use std::str::FromStr;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  spec-kitty-events reduce status status.events.jsonl
  spec-kitty-events reduce status --format json mission.db
  spec-kitty-events reduce collaboration --on-error report < events.jsonl
  spec-kitty-events reduce lifecycle --at 2026-01-15T10:00:00Z log.jsonl

Events are read leniently: invalid events are handled by the rules of their family.

Exit status: 0 there is a state, whatever anomalies it holds; 1 the reducer stopped, because the \
log breaks its rules (one JSON object on standard error says why); 2 could not run.")]
pub(in crate::cli) struct ReduceArgs {
    /// Which reducer.
    #[arg(value_name = "FAMILY", value_parser = family())]
    pub family: ReducerName,
    /// What to do with an event that breaks a rule: stop, or report it and go on (collaboration
    /// and glossary).
    #[arg(long, value_enum)]
    pub on_error: Option<OnError>,
    /// A JSON object of participants who count as joined before the first event, by id
    /// (collaboration).
    #[arg(long, value_name = "FILE")]
    pub roster: Option<PathBuf>,
    #[command(flatten)]
    pub output: Output,
    /// Logs in JSON Lines, folders of them, or SQLite logs; `-`, or none, is standard input.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

/// The names of the reducers, which the contract lists.
fn family() -> impl TypedValueParser<Value = ReducerName> {
    PossibleValuesParser::new(ReducerName::ALL.iter().map(|name| name.as_str()))
        .try_map(|name| name.parse())
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  spec-kitty-events replay status.events.jsonl
  spec-kitty-events replay --details mission.db
  spec-kitty-events replay --at 1200 --format json mission.db

Exit status: 0 done, 1 a reducer stopped at a part of the log (the output says where), 2 could \
not run.")]
pub(in crate::cli) struct ReplayArgs {
    /// What to do with an event that breaks a rule: stop with that part of the log, or report it
    /// and go on (collaboration and glossary).
    #[arg(long, value_enum, default_value_t = OnError::Report)]
    pub on_error: OnError,
    /// Show each part with all its facts, and not as one row.
    #[arg(long)]
    pub details: bool,
    #[command(flatten)]
    pub output: Output,
    /// Logs in JSON Lines, folders of them, or SQLite logs; `-`, or none, is standard input.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Output {
    /// How it is written: tables, or the whole state as JSON.
    #[arg(long, value_parser = among(ROWS), default_value = "text")]
    pub format: Format,
    /// Work packages, entries of a list and remarks that are shown of each (text only).
    #[arg(long, value_name = "N|all", default_value_t = Limit::new(20))]
    #[arg(allow_negative_numbers = true)]
    pub limit: Limit,
    /// The state as it was then: after this event, at this Lamport clock, or at this time.
    #[arg(long, value_name = "EVENT_ID|CLOCK|TIME")]
    pub at: Option<At>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum OnError {
    Stop,
    Report,
}

impl From<OnError> for Mode {
    fn from(on_error: OnError) -> Self {
        match on_error {
            OnError::Stop => Self::Strict,
            OnError::Report => Self::Permissive,
        }
    }
}

/// A point in the life of a log.
#[derive(Debug, Clone)]
pub(in crate::cli) enum At {
    /// After this event, in reducer order.
    Event(EventId),
    /// After all events up to this Lamport clock.
    Clock(i64),
    /// After all events up to this time, by their own clocks.
    Time(Timestamp),
}

impl FromStr for At {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(clock) = text.parse() {
            return Ok(Self::Clock(clock));
        }
        if let Ok(time) = text.parse() {
            return Ok(Self::Time(time));
        }
        text.parse().map(Self::Event).map_err(|_| {
            "write an event id, a Lamport clock such as \
            1200, or a time such as 2026-01-15T10:00:00Z"
                .to_owned()
        })
    }
}
