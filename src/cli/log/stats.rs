//! `log stats`: the events in numbers.

use super::args::By;
use super::gather::{logs, one};
use crate::cli::format::Format;
use crate::cli::json;
use crate::cli::limit::Limit;
use crate::cli::progress_bar::EventsBar;
use crate::cli::screen::{HEAD, Table, lines, looked_at, width};
use crate::cli::{Exit, Failure};
use serde_json::{Value, json};
use spec_kitty_events::Event;
use spec_kitty_events::escape::Escaped;
use spec_kitty_events::plural::count;
use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

/// A moment, and the text that says it.
type Moment = (i128, String);

#[derive(Default)]
struct Stats {
    events: u64,
    bytes: u64,
    first: Option<Moment>,
    last: Option<Moment>,
    types: BTreeMap<String, u64>,
    /// How many events, and the last clock.
    nodes: BTreeMap<String, (u64, i64)>,
    aggregates: BTreeMap<String, u64>,
}

/// One row of a table.
struct Row<'s> {
    name: &'s str,
    events: u64,
    clock: Option<i64>,
}

/// `log stats`.
pub(super) fn stats(
    paths: &[PathBuf],
    by: Option<By>,
    limit: Limit,
    format: Format,
) -> Result<Exit, Failure> {
    let logs = logs(paths)?;
    let mut stats = Stats::default();
    let bar = EventsBar::new("counting", one(paths));
    for record in logs.reader.scan()? {
        let record = record?;
        bar.pass();
        stats.add(record.event(), record.bytes().len() as u64);
    }
    drop(bar);
    let tables = [By::Type, By::Node, By::Aggregate];
    let tables: Vec<By> = tables.into_iter().filter(|one| by.is_none_or(|by| by == *one)).collect();
    let mut out = BufWriter::new(anstream::stdout().lock());
    match format {
        Format::Json => json::pretty(&mut out, &stats.document(&logs.name, &tables))?,
        Format::Jsonl => {
            for table in tables {
                for row in stats.rows(table) {
                    json::row(&mut out, &row.value(table))?;
                }
            }
        }
        _ => stats.text(&mut out, &logs.name, &tables, limit)?,
    }
    out.flush()?;
    Ok(logs.read)
}

impl Stats {
    fn add(&mut self, e: &Event, bytes: u64) {
        self.events += 1;
        self.bytes += bytes;
        *self.types.entry(e.event_type.clone()).or_default() += 1;
        *self.aggregates.entry(e.aggregate_id.clone()).or_default() += 1;
        let node = self.nodes.entry(e.node_id.clone()).or_default();
        node.0 += 1;
        node.1 = node.1.max(e.lamport_clock);
        let time = (e.timestamp.unix_nanos(), e.timestamp.to_string());
        if self.first.as_ref().is_none_or(|first| time < *first) {
            self.first = Some(time.clone());
        }
        if self.last.as_ref().is_none_or(|last| time > *last) {
            self.last = Some(time);
        }
    }

    /// The rows of a table, those of the most events first.
    fn rows(&self, by: By) -> Vec<Row<'_>> {
        let mut rows: Vec<Row<'_>> = match by {
            By::Type => self.types.iter().map(Row::of).collect(),
            By::Aggregate => self.aggregates.iter().map(Row::of).collect(),
            By::Node => self
                .nodes
                .iter()
                .map(|(name, (events, clock))| Row { name, events: *events, clock: Some(*clock) })
                .collect(),
        };
        rows.sort_by(|a, b| b.events.cmp(&a.events).then(a.name.cmp(b.name)));
        rows
    }

    fn document(&self, name: &str, tables: &[By]) -> Value {
        let text = |moment: &Option<Moment>| moment.as_ref().map(|(_, text)| text.clone());
        let mut document = json!({"log": name, "events": self.events, "bytes": self.bytes,
            "first": text(&self.first), "last": text(&self.last)});
        for table in tables {
            let rows = self.rows(*table);
            document[plural(*table)] = rows.iter().map(|row| row.value(*table)).collect();
        }
        document
    }

    fn text(&self, out: &mut dyn Write, name: &str, tables: &[By], limit: Limit) -> io::Result<()> {
        let (events, bytes) = (count(self.events, "event"), size(self.bytes));
        let mut said = format!("{}: {events}, {bytes}", Escaped(name));
        if let (Some((begin, first)), Some((end, last))) = (&self.first, &self.last) {
            said.push_str(&format!(", {}, from {first} to {last}", duration(end - begin)));
        }
        let room = looked_at().unwrap_or(usize::MAX);
        lines(said.split(' '), " ", room).iter().try_for_each(|line| writeln!(out, "{line}"))?;
        for by in tables {
            let rows = self.rows(*by);
            let all = rows.len();
            let shown = all.min(limit.most());
            let of = if shown < all { format!(", {shown} of {all}") } else { String::new() };
            writeln!(out, "\n{HEAD}by {}{of}{HEAD:#}", noun(*by))?;
            self.table(*by, &rows[..shown]).print(out, "  ", width())?;
        }
        Ok(())
    }

    fn table(&self, by: By, rows: &[Row<'_>]) -> Table<'static> {
        let share = |events: u64| format!("{:.0} %", 100.0 * events as f64 / self.events as f64);
        let cells = |row: &Row<'_>| {
            let mut cells = vec![row.events.to_string(), share(row.events)];
            cells.extend(row.clock.map(|clock| clock.to_string()));
            cells.push(row.name.to_owned());
            cells
        };
        let rows = rows.iter().map(cells).collect();
        if by == By::Node {
            let head = vec!["events", "share", "last clock", "node"];
            Table { head, rows, numbers: vec![true, true, true, false] }
        } else {
            Table {
                head: vec!["events", "share", noun(by)],
                rows,
                numbers: vec![true, true, false],
            }
        }
    }
}

impl<'s> Row<'s> {
    fn of((name, events): (&'s String, &u64)) -> Self {
        Self { name, events: *events, clock: None }
    }

    fn value(&self, by: By) -> Value {
        let mut value = json!({"by": noun(by), "name": self.name, "events": self.events});
        if let Some(clock) = self.clock {
            value["last_clock"] = clock.into();
        }
        value
    }
}

const fn noun(by: By) -> &'static str {
    match by {
        By::Type => "type",
        By::Node => "node",
        By::Aggregate => "aggregate",
    }
}

const fn plural(by: By) -> &'static str {
    match by {
        By::Type => "types",
        By::Node => "nodes",
        By::Aggregate => "aggregates",
    }
}

/// Bytes as people read them.
fn size(bytes: u64) -> String {
    match bytes {
        0..=9_999 => count(bytes, "byte"),
        10_000..=9_999_999 => format!("{} KiB", bytes / 1024),
        _ => format!("{} MiB", bytes >> 20),
    }
}

/// A time span as people read it.
fn duration(nanos: i128) -> String {
    let seconds = nanos / 1_000_000_000;
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7_199 => format!("{} min", seconds / 60),
        7_200..=172_799 => format!("{} h", seconds / 3600),
        _ => format!("{} days", seconds / 86_400),
    }
}
