//! `log errors`: the error log, newest first.

use super::open::reader_that_tells;
use crate::cli::format::Format;
use crate::cli::json::Rows;
use crate::cli::limit::Limit;
use crate::cli::{Exit, Failure, stderr};
use spec_kitty_events::escape::Escaped;
use spec_kitty_events::plural::count;
use spec_kitty_events::{ErrorEntry, Timestamp};
use std::io::{BufWriter, Write};
use std::path::Path;

/// `log errors`.
pub(super) fn errors(
    log: &Path,
    limit: Limit,
    since: Option<&Timestamp>,
    format: Format,
) -> Result<Exit, Failure> {
    let store = reader_that_tells(log)?;
    let late = |entry: &ErrorEntry| {
        since.is_none_or(|since| entry.timestamp.unix_nanos() >= since.unix_nanos())
    };
    let mut entries = store.recent_errors(limit.most())?;
    entries.retain(late);
    let mut out = BufWriter::new(anstream::stdout().lock());
    let mut rows = Rows::new(format, "errors");
    for entry in &entries {
        match format {
            Format::Text => writeln!(
                out,
                "{:<24}  {}\n    {}",
                to_milliseconds(entry.timestamp.as_ref()),
                Escaped(&entry.action_attempted),
                Escaped(&entry.error_message)
            ),
            _ => rows.row(&mut out, entry),
        }?;
    }
    if entries.is_empty() && format == Format::Text {
        writeln!(out, "The error log is empty.")?;
    }
    rows.end(&mut out)?;
    out.flush()?;
    let unreadable = store.unreadable_errors()?;
    if unreadable == 0 {
        return Ok(Exit::Clean);
    }
    stderr::note(&format!("{} of the error log cannot be read", count(unreadable, "record")));
    Ok(Exit::Findings)
}

/// A time without what is less than a millisecond.
fn to_milliseconds(time: &str) -> String {
    let Some((seconds, rest)) = time.split_once('.') else { return time.to_owned() };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (fraction, zone) = rest.split_at(digits);
    format!("{seconds}.{:0<3}{zone}", &fraction[..digits.min(3)])
}
