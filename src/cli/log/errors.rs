//! `log errors`: error logs, newest entry first.

use super::open::{Reader, reader_that_tells};
use crate::cli::format::Format;
use crate::cli::json::Rows;
use crate::cli::limit::Limit;
use crate::cli::{Exit, Failure, stderr};
use serde::Serialize;
use spec_kitty_events::escape::Escaped;
use spec_kitty_events::lines::{files, name};
use spec_kitty_events::plural::count;
use spec_kitty_events::{Code, ErrorEntry, Timestamp};
use std::cmp::Reverse;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// An entry, and the log that it was noted for.
#[derive(Serialize)]
struct Noted {
    log: String,
    #[serde(flatten)]
    entry: ErrorEntry,
}

/// What the error logs hold.
#[derive(Default)]
struct Found {
    entries: Vec<Noted>,
    /// Records that cannot be read.
    unreadable: u64,
    logs: usize,
    exit: Exit,
}

/// `log errors`.
pub(super) fn errors(
    paths: &[PathBuf],
    limit: Limit,
    since: Option<&Timestamp>,
    format: Format,
) -> Result<Exit, Failure> {
    let found = Found::of(paths, since)?;
    let shown = &found.entries[..found.entries.len().min(limit.most())];
    let mut out = BufWriter::new(anstream::stdout().lock());
    let mut rows = Rows::new(format, "errors");
    for noted in shown {
        match format {
            Format::Text => noted.text(&mut out, found.logs > 1),
            _ => rows.row(&mut out, noted),
        }?;
    }
    if format == Format::Text && shown.is_empty() {
        writeln!(
            out,
            "{}",
            if found.logs > 1 { "The error logs are empty." } else { "The error log is empty." }
        )?;
    }
    rows.end(&mut out)?;
    out.flush()?;
    let more = found.entries.len() - shown.len();
    if more > 0 {
        let more = count(more, "older entry");
        stderr::note(&format!("{more} not shown; --limit all shows them"));
    }
    if let Some(code) = shown.iter().find_map(Noted::code).filter(|_| format == Format::Text) {
        stderr::explained_by(code.as_str());
    }
    if found.unreadable > 0 {
        let records = count(found.unreadable, "record");
        stderr::note(&format!("{records} of the error log cannot be read"));
    }
    Ok(found.exit.max(if found.unreadable > 0 { Exit::Findings } else { Exit::Clean }))
}

impl Found {
    fn of(paths: &[PathBuf], since: Option<&Timestamp>) -> Result<Self, Failure> {
        let mut found = Self::default();
        for path in files(paths) {
            let read = path.map_err(Failure::from).and_then(|path| {
                let store = reader_that_tells(&path)?;
                found.add(&path, &store, since)
            });
            if let Err(failure) = read {
                stderr::error(&failure.sentence, &failure.details);
                found.exit = Exit::Incomplete;
            }
        }
        if found.logs == 0 {
            return Err(Failure::told());
        }
        // Those of one time stay in the order of their log.
        found.entries.sort_by_key(|noted| Reverse(noted.entry.timestamp.unix_nanos()));
        Ok(found)
    }

    fn add(
        &mut self,
        path: &Path,
        store: &Reader,
        since: Option<&Timestamp>,
    ) -> Result<(), Failure> {
        let late = |entry: &ErrorEntry| {
            since.is_none_or(|since| entry.timestamp.unix_nanos() >= since.unix_nanos())
        };
        let entries = store.recent_errors(usize::MAX)?.into_iter().filter(late);
        self.entries.extend(entries.map(|entry| Noted { log: name(path), entry }));
        self.unreadable += store.unreadable_errors()?;
        self.logs += 1;
        Ok(())
    }
}

impl Noted {
    fn text(&self, out: &mut dyn Write, with_log: bool) -> io::Result<()> {
        let Self { log, entry } = self;
        let of = if with_log { format!("  {}", Escaped(log)) } else { String::new() };
        writeln!(
            out,
            "{:<24}  {}{of}\n    {}",
            to_milliseconds(entry.timestamp.as_ref()),
            Escaped(&entry.action_attempted),
            Escaped(&entry.error_message)
        )
    }

    /// The code that its message begins with.
    fn code(&self) -> Option<Code> {
        self.entry.error_message.split([',', ':']).next()?.parse().ok()
    }
}

/// A time without what is less than a millisecond.
fn to_milliseconds(time: &str) -> String {
    let Some((seconds, rest)) = time.split_once('.') else { return time.to_owned() };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (fraction, zone) = rest.split_at(digits);
    format!("{seconds}.{:0<3}{zone}", &fraction[..digits.min(3)])
}
