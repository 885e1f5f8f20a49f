//! The columns of events, one line each: as wide as the screen, or in full.

use crate::cli::screen::{DIM, padded};
use spec_kitty_events::Event;
use spec_kitty_events::escape::Escaped;
use std::io::{self, Write};

/// Where the columns stand. A pipe has all of them in full, and no head.
pub(super) enum Columns {
    Whole,
    Screen(Widths),
}

/// Widths of the columns of a screen; a column of no width is left out.
pub(super) struct Widths {
    clock: usize,
    time: usize,
    node: usize,
    id: usize,
    kind: usize,
    aggregate: usize,
}

impl Columns {
    pub(super) fn of(width: Option<usize>) -> Self {
        let Some(room) = width else { return Self::Whole };
        // Narrow screens have the day without its year, and the end of an id, which tells events
        // of one second apart.
        let (clock, time, node, id) = match room {
            130.. => (8, 19, 16, 26),
            100.. => (8, 19, 10, 8),
            76.. => (6, 11, 8, 8),
            _ => (6, 11, 0, 8),
        };
        let gaps = if node == 0 { 8 } else { 10 };
        let left = room.saturating_sub(clock + time + node + id + gaps);
        let kind = (left * 3 / 5).min(28);
        Self::Screen(Widths { clock, time, node, id, kind, aggregate: left - kind })
    }

    pub(super) fn head(&self, out: &mut dyn Write) -> io::Result<()> {
        let Self::Screen(widths) = self else { return Ok(()) };
        let names = ["CLOCK", "TIME", "NODE", "EVENT ID", "TYPE", "AGGREGATE"];
        writeln!(out, "{DIM}{}{DIM:#}", widths.line(names))
    }

    pub(super) fn row(&self, out: &mut dyn Write, e: &Event) -> io::Result<()> {
        let Self::Screen(widths) = self else {
            return writeln!(
                out,
                "{:>8}  {:<27}  {:<16}  {:<26}  {:<28}  {}",
                e.lamport_clock,
                e.timestamp,
                Escaped(&e.node_id),
                e.event_id,
                Escaped(&e.event_type),
                Escaped(&e.aggregate_id)
            );
        };
        let (clock, time) = (e.lamport_clock.to_string(), e.timestamp.to_string());
        let time = time.replace('T', " ");
        let time = if widths.time == 11 { time.get(5..16) } else { time.get(..19) };
        let id = e.event_id.as_str();
        let id = id.get(id.len().saturating_sub(widths.id)..).unwrap_or(id);
        let time = time.unwrap_or_default();
        let line = widths.line([&clock, time, &e.node_id, id, &e.event_type, &e.aggregate_id]);
        writeln!(out, "{line}")
    }
}

impl Widths {
    fn line(&self, [clock, time, node, id, kind, aggregate]: [&str; 6]) -> String {
        let columns = [
            (self.time, time),
            (self.node, node),
            (self.id, id),
            (self.kind, kind),
            (self.aggregate, aggregate),
        ];
        let mut line = format!("{clock:>0$}", self.clock);
        for (width, text) in columns.into_iter().filter(|(width, _)| *width > 0) {
            line.push_str("  ");
            line.push_str(&padded(text, width));
        }
        line.trim_end().to_owned()
    }
}
