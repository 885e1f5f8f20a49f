//! Events out of a log, and what can be said of it.

use super::gather::logs;
use super::open::reader_that_tells;
use crate::cli::format::Format;
use crate::cli::json;
use crate::cli::{Exit, Failure};
use serde_json::json;
use spec_kitty_events::Record;
use spec_kitty_events::escape::{self, Escaped};
use spec_kitty_events::plural::count;
use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// `log export`.
pub(super) fn export(
    paths: &[PathBuf],
    aggregate: Option<&str>,
    by_arrival: bool,
) -> Result<Exit, Failure> {
    let logs = logs(paths)?;
    let store = &logs.reader;
    let mut out = BufWriter::new(json::lines_as_kept());
    let mut write = |record: &Record| {
        out.write_all(record.bytes()).and_then(|()| out.write_all(b"\n")).map_err(Failure::from)
    };
    if by_arrival {
        for item in store.follow(None)? {
            write(&item?.1)?;
        }
    } else {
        let records = match aggregate {
            Some(aggregate) => store.scan_aggregate(aggregate),
            None => store.scan(),
        };
        for record in records? {
            write(&record?)?;
        }
    }
    out.flush()?;
    Ok(logs.read)
}

/// `log list`.
pub(super) fn list(
    paths: &[PathBuf],
    aggregate: Option<&str>,
    limit: usize,
    format: Format,
) -> Result<Exit, Failure> {
    let logs = logs(paths)?;
    let store = &logs.reader;
    let mut out = BufWriter::new(io::stdout().lock());
    let records = match aggregate {
        Some(aggregate) => store.scan_aggregate(aggregate),
        None => store.scan(),
    };
    let most = if limit == 0 { usize::MAX } else { limit };
    for record in records?.take(most) {
        let record = record?;
        let e = record.event();
        let written = match format {
            Format::Text => {
                writeln!(
                    out,
                    "{:>8}  {:<27}  {:<16}  {:<26}  {:<28}  {}",
                    e.lamport_clock,
                    e.timestamp,
                    Escaped(&e.node_id),
                    e.event_id,
                    Escaped(&e.event_type),
                    Escaped(&e.aggregate_id)
                )
            }
            Format::Jsonl => json::row(
                &mut out,
                &json!({"lamport_clock": e.lamport_clock, "timestamp": e.timestamp,
                "node_id": e.node_id, "event_id": e.event_id, "event_type": e.event_type,
                "aggregate_id": e.aggregate_id, "digest": record.digest().to_string()}),
            ),
        };
        written?;
    }
    out.flush()?;
    Ok(logs.read)
}

/// A moment, and the text that says it.
type Moment = (i128, String);

/// `log stats`.
pub(super) fn stats(paths: &[PathBuf]) -> Result<Exit, Failure> {
    let logs = logs(paths)?;
    let store = &logs.reader;
    let mut types: BTreeMap<String, u64> = BTreeMap::new();
    let mut nodes: BTreeMap<String, (u64, i64)> = BTreeMap::new();
    let mut aggregates: BTreeMap<String, u64> = BTreeMap::new();
    let (mut events, mut bytes) = (0_u64, 0_u64);
    let (mut first, mut last): (Option<Moment>, Option<Moment>) = (None, None);
    for record in store.scan()? {
        let record = record?;
        let e = record.event();
        events += 1;
        bytes += record.bytes().len() as u64;
        *types.entry(e.event_type.clone()).or_default() += 1;
        *aggregates.entry(e.aggregate_id.clone()).or_default() += 1;
        let node = nodes.entry(e.node_id.clone()).or_default();
        node.0 += 1;
        node.1 = node.1.max(e.lamport_clock);
        let time = (e.timestamp.unix_nanos(), e.timestamp.to_string());
        if first.as_ref().is_none_or(|f| time < *f) {
            first = Some(time.clone());
        }
        if last.as_ref().is_none_or(|l| time > *l) {
            last = Some(time);
        }
    }
    let mut text =
        format!("{}: {}, {}", Escaped(&logs.name), count(events, "event"), count(bytes, "byte"));
    if let (Some((_, first)), Some((_, last))) = (first, last) {
        text.push_str(&format!(", from {first} to {last}"));
    }
    text.push_str("\n\nby type\n");
    let mut sorted: Vec<(&String, &u64)> = types.iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    for (name, n) in sorted {
        text.push_str(&format!("{n:>10}  {}\n", Escaped(name)));
    }
    text.push_str("\nby node (events, last clock)\n");
    for (name, (n, clock)) in &nodes {
        text.push_str(&format!("{n:>10}  {clock:>10}  {}\n", Escaped(name)));
    }
    text.push_str(&format!("\nby aggregate, the largest of {}\n", aggregates.len()));
    let mut sorted: Vec<(&String, &u64)> = aggregates.iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    for (name, n) in sorted.into_iter().take(10) {
        text.push_str(&format!("{n:>10}  {}\n", Escaped(name)));
    }
    io::stdout().lock().write_all(text.as_bytes())?;
    Ok(logs.read)
}

/// `log errors`.
pub(super) fn errors(log: &Path, limit: usize, format: Format) -> Result<Exit, Failure> {
    let store = reader_that_tells(log)?;
    let entries = store.recent_errors(limit)?;
    let mut text = String::new();
    for entry in &entries {
        match format {
            Format::Jsonl => {
                let row = serde_json::to_string(entry)?;
                text.push_str(&format!("{}\n", escape::json(&row)));
            }
            Format::Text => text.push_str(&format!(
                "{}  {}\n    {}\n",
                entry.timestamp,
                Escaped(&entry.action_attempted),
                Escaped(&entry.error_message)
            )),
        }
    }
    if entries.is_empty() && format == Format::Text {
        text.push_str("The error log is empty.\n");
    }
    io::stdout().lock().write_all(text.as_bytes())?;
    let unreadable = store.unreadable_errors()?;
    if unreadable == 0 {
        return Ok(Exit::Clean);
    }
    let note = format!("note: {} of the error log cannot be read", count(unreadable, "record"));
    let _ = writeln!(io::stderr(), "{note}");
    Ok(Exit::Findings)
}
