//! `log list`: the events in store order.

use super::args::Choice;
use super::columns::Columns;
use super::gather::{logs, one};
use super::open::Reader;
use crate::cli::format::Format;
use crate::cli::json::Rows;
use crate::cli::limit::Limit;
use crate::cli::progress_bar::EventsBar;
use crate::cli::screen::looked_at;
use crate::cli::{Exit, Failure, stderr};
use serde_json::{Value, json};
use spec_kitty_events::plural::count;
use spec_kitty_events::{Event, Record, StoreError};
use std::collections::VecDeque;
use std::io::{self, BufWriter, IsTerminal, Write as _};
use std::path::PathBuf;

/// Events that a terminal shows where nobody says how many.
const ON_A_TERMINAL: Limit = Limit::new(50);

/// How the list is written.
pub(super) struct List<'a> {
    pub choice: &'a Choice,
    pub limit: Option<Limit>,
    pub reverse: bool,
    pub format: Format,
}

impl Choice {
    fn takes(&self, event: &Event) -> bool {
        let time = event.timestamp.unix_nanos();
        (self.types.is_empty() || self.types.contains(&event.event_type))
            && self.node.as_ref().is_none_or(|node| *node == event.node_id)
            && self.aggregate.as_ref().is_none_or(|id| *id == event.aggregate_id)
            && self.since.as_ref().is_none_or(|since| time >= since.unix_nanos())
            && self.until.as_ref().is_none_or(|until| time <= until.unix_nanos())
    }

    fn is_all(&self) -> bool {
        let Self { aggregate, types, node, since, until } = self;
        (aggregate, node, since, until) == (&None, &None, &None, &None) && types.is_empty()
    }
}

/// `log list`.
pub(super) fn list(paths: &[PathBuf], list: &List<'_>) -> Result<Exit, Failure> {
    let logs = logs(paths)?;
    let is_text = list.format == Format::Text;
    let limit = match list.limit {
        Some(limit) => limit,
        None if is_text && io::stdout().is_terminal() => ON_A_TERMINAL,
        None => Limit::ALL,
    };
    let mut out = BufWriter::new(anstream::stdout().lock());
    let columns = Columns::of(looked_at().filter(|_| is_text));
    let mut rows = Rows::new(list.format, "events");
    columns.head(&mut out)?;
    let (mut shown, mut more) = (0_usize, 0_usize);
    let mut write = |record: &Record| match is_text {
        true => columns.row(&mut out, record.event()),
        false => rows.row(&mut out, &value(record)),
    };
    if list.reverse {
        let bar = EventsBar::new("reading", one(paths));
        let (last, before) = last(&logs.reader, list.choice, limit, &bar)?;
        drop(bar);
        shown += last.len();
        more = before;
        last.iter().rev().try_for_each(&mut write)?;
    } else {
        for record in chosen(&logs.reader, list.choice)? {
            let record = record?;
            if shown < limit.most() {
                shown += 1;
                write(&record)?;
            } else if is_text && list.limit.is_none() {
                more += 1;
            } else {
                break;
            }
        }
    }
    rows.end(&mut out)?;
    out.flush()?;
    if shown == 0 && !list.choice.is_all() {
        stderr::note("no event is chosen; `log stats` lists types, nodes and aggregates");
    } else if more > 0 && is_text && list.limit.is_none() {
        stderr::note(&format!("{} not shown; --limit all shows them", count(more, "event")));
    }
    Ok(logs.read)
}

/// The events that are chosen, in store order.
fn chosen<'r>(
    store: &'r Reader,
    choice: &'r Choice,
) -> Result<impl Iterator<Item = Result<Record, StoreError>> + 'r, StoreError> {
    let records = match &choice.aggregate {
        Some(aggregate) => store.scan_aggregate(aggregate)?,
        None => store.scan()?,
    };
    Ok(records.filter(|record| record.as_ref().map_or(true, |r| choice.takes(r.event()))))
}

/// The last of them, in store order, and how many there are before.
fn last(
    store: &Reader,
    choice: &Choice,
    limit: Limit,
    bar: &EventsBar,
) -> Result<(VecDeque<Record>, usize), StoreError> {
    let (mut last, mut before) = (VecDeque::new(), 0);
    for record in chosen(store, choice)? {
        last.push_back(record?);
        bar.pass();
        if last.len() > limit.most() {
            last.pop_front();
            before += 1;
        }
    }
    Ok((last, before))
}

fn value(record: &Record) -> Value {
    let e = record.event();
    json!({"lamport_clock": e.lamport_clock, "timestamp": e.timestamp, "node_id": e.node_id,
        "event_id": e.event_id, "event_type": e.event_type, "aggregate_id": e.aggregate_id,
        "digest": record.digest().to_string()})
}
