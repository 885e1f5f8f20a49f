//! `log follow`: events as they arrive.

use super::columns::Columns;
use super::damage;
use super::open::{Reader, reader_that_tells};
use crate::cli::format::Format;
use crate::cli::screen::looked_at;
use crate::cli::{Exit, Failure};
use spec_kitty_events::escape;
use spec_kitty_events::{EventId, Position, Record};
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

/// How often a log that is followed is looked at.
const POLL: Duration = Duration::from_millis(200);

/// `log follow`.
pub(super) fn follow(
    log: &Path,
    after: Option<u64>,
    once: bool,
    format: Format,
) -> Result<Exit, Failure> {
    let mut store = reader_that_tells(log)?;
    let last = store.last_position()?;
    if let Some(after) = after
        && last.is_none_or(|Position(last)| after > last)
        && after > 0
    {
        let last = last.map_or(0, |Position(last)| last);
        return Err(Failure::new(format!(
            "{} ends at position {last}, so that nothing can come after {after}: it is another log \
            than the one that was followed before; begin without --after",
            escape::path(log)
        )));
    }
    let mut told = store.damaged_lines();
    let mut place = Place { after: after.map(Position), last: None };
    let mut out = anstream::stdout().lock();
    let columns = (format == Format::Text).then(|| Columns::of(looked_at()));
    columns.iter().try_for_each(|columns| columns.head(&mut out))?;
    loop {
        for item in store.follow(place.after)? {
            let (position, record) = item?;
            match &columns {
                Some(columns) => columns.row(&mut out, record.event())?,
                None => write(&mut out, position, &record)?,
            }
            place = Place { after: Some(position), last: Some(record.event().event_id.clone()) };
        }
        out.flush()?;
        if once {
            return Ok(Exit::Clean);
        }
        std::thread::sleep(POLL);
        store.refresh()?;
        place.check(&store, log)?;
        if let Reader::Jsonl(store) = &store {
            damage::tell_new(log, store.damaged(), &mut told);
        }
    }
}

/// The event as it was kept, but for hidden characters, inside an object of ours.
fn write(out: &mut dyn Write, position: Position, record: &Record) -> io::Result<()> {
    let event = String::from_utf8_lossy(record.bytes());
    writeln!(out, "{{\"position\":{},\"event\":{}}}", position.0, escape::json(&event))
}

/// Where a follower is.
struct Place {
    after: Option<Position>,
    /// The last event that it has written, which came in at that position.
    last: Option<EventId>,
}

impl Place {
    /// Looks whether the event that was written last still stands where it was: a log that was made
    /// anew in the same file has another one there.
    fn check(&self, store: &Reader, log: &Path) -> Result<(), Failure> {
        let (Some(Position(at)), Some(last)) = (self.after, &self.last) else { return Ok(()) };
        let before = (at > 1).then_some(Position(at - 1));
        let there = store.follow(before)?.next().transpose()?;
        match there {
            Some((Position(there), record)) if there == at && record.event().event_id == *last => {
                Ok(())
            }
            _ => Err(Failure::new(format!(
                "{} is not the log that was followed: event {last} is no more at position {at}; \
                follow it again, from its beginning",
                escape::path(log)
            ))),
        }
    }
}
