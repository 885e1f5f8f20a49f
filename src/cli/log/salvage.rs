//! `log export --salvage`: what can still be read of a damaged log.

use super::open::{Kind, is_empty, kind_of};
use crate::cli::{Exit, Failure, json};
use spec_kitty_events::plural::count;
use spec_kitty_events::store::{Salvage, sqlite};
use spec_kitty_events::{JsonlReader, Record, StoreError, escape};
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Why it ended early.
enum Stopped {
    Log(StoreError),
    Output(io::Error),
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Self {
        Self::Log(error)
    }
}

/// Writes every event that can still be read, and tells on standard error what is left.
pub(super) fn salvage(log: &Path) -> Result<Exit, Failure> {
    let kind = kind_of(log)?;
    let mut out = BufWriter::new(json::lines_as_kept());
    let write = |record: &Record| {
        out.write_all(record.bytes()).and_then(|()| out.write_all(b"\n")).map_err(Stopped::Output)
    };
    let salvage = match kind {
        Kind::Sqlite if is_empty(log) => Ok(Salvage::default()),
        Kind::Sqlite => sqlite::salvage(log, write),
        Kind::Jsonl => JsonlReader::salvage(log, write),
    };
    let salvage = salvage.map_err(|stopped| match stopped {
        Stopped::Log(error) => Failure::from(error),
        Stopped::Output(error) => error.into(),
    })?;
    out.flush()?;
    let _ = io::stderr().write_all(told(log, &salvage).as_bytes());
    Ok(if salvage.is_whole() { Exit::Clean } else { Exit::Findings })
}

/// What was brought out, and each place that was left.
fn told(log: &Path, salvage: &Salvage) -> String {
    let log = escape::path(log);
    let mut text = String::new();
    for left in &salvage.left {
        text.push_str(&format!("left: {log}: {}\n", escape::line(&left.to_string())));
    }
    if salvage.omitted > 0 {
        text.push_str(&format!("left: {log}: {}\n", count(salvage.omitted, "further place")));
    }
    let left = salvage.left.len() as u64 + salvage.omitted;
    let left = if left == 0 { "nothing".to_owned() } else { count(left, "place") };
    text + &format!("{log}: {} brought out, {left} left\n", count(salvage.events, "event"))
}
