//! Logs as events for reducers. What is no event is said on standard error.

use super::args::At;
use crate::cli::lines::{Line, open};
use crate::cli::log::{is_sqlite, reader};
use crate::cli::parallel::{Piece, in_order};
use crate::cli::paths::name;
use crate::cli::{Failure, say};
use spec_kitty_events::Refusal;
use spec_kitty_events::escape;
use spec_kitty_events::policy::LIMITS;
use spec_kitty_events::reduce::{ReplayEvent, ReplayKey};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

/// Lines that are told in full.
const SHOWN: u64 = 3;

/// Reads all events that are wanted, as they were at a point.
pub(super) fn events(
    command: &str,
    paths: &[PathBuf],
    at: Option<&At>,
    wanted: impl Fn(&ReplayEvent) -> bool,
) -> Result<Vec<ReplayEvent>, Failure> {
    let stdin = PathBuf::from("-");
    if paths.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::new(format!(
            "name a log, or pipe one in; see `spec-kitty-events {command} --help`"
        )));
    }
    let paths = if paths.is_empty() { std::slice::from_ref(&stdin) } else { paths };
    let mut reading = Reading { at, wanted, events: Vec::new(), reached: None, read: 0, unread: 0 };
    for path in paths {
        if path != &stdin && is_sqlite(path) {
            reading.store(path)?;
        } else {
            reading.lines(path)?;
        }
    }
    reading.finish()
}

struct Reading<'a, W> {
    at: Option<&'a At>,
    wanted: W,
    events: Vec<ReplayEvent>,
    /// The place of the event that was asked for.
    reached: Option<ReplayKey>,
    read: u64,
    unread: u64,
}

impl<W: Fn(&ReplayEvent) -> bool> Reading<'_, W> {
    fn take(&mut self, event: ReplayEvent) {
        self.read += 1;
        let in_time = match self.at {
            Some(At::Clock(clock)) => event.lamport_clock() <= *clock,
            Some(At::Time(time)) => event.timestamp().unix_nanos() <= time.unix_nanos(),
            Some(At::Event(id)) => {
                if event.event_id() == id {
                    let key = event.key();
                    self.reached =
                        Some(self.reached.take().map_or(key.clone(), |earlier| earlier.min(key)));
                }
                true
            }
            None => true,
        };
        if in_time && (self.wanted)(&event) {
            self.events.push(event);
        }
    }

    fn store(&mut self, path: &Path) -> Result<(), Failure> {
        let failed = |e: spec_kitty_events::StoreError| {
            Failure::new(format!("cannot read {}: {e}", escape::path(path)))
        };
        let log = reader(path)?;
        for record in log.scan().map_err(failed)? {
            self.take(ReplayEvent::from(&record.map_err(failed)?));
        }
        Ok(())
    }

    fn lines(&mut self, path: &Path) -> Result<(), Failure> {
        let name = name(path);
        let (input, bar) = open(path)?;
        let before = self.unread;
        let work = |line: &Line<'_>| (!line.is_blank()).then(|| ReplayEvent::read(line.bytes));
        let mut each = |piece: Piece<'_, Option<Result<ReplayEvent, Refusal>>>| {
            let Piece::Line(line, read) = piece else { return Ok(()) };
            bar.inc(line.length as u64 + 1);
            match read {
                None => {}
                Some(Ok(event)) => self.take(event),
                Some(Err(refusal)) => {
                    self.unread += 1;
                    if self.unread - before <= SHOWN {
                        let said = format!(
                            "{name}:{}{} takes no part: {}",
                            line.number,
                            column(&refusal),
                            refusal.reason()
                        );
                        bar.suspend(|| say::warning(&said));
                    }
                }
            }
            Ok(())
        };
        let failure = |e: &io::Error| Failure::io(&format!("cannot read {name}"), e);
        in_order(
            input,
            path == Path::new("-"),
            LIMITS.max_bytes.saturating_add(1),
            &work,
            &mut each,
            &failure,
        )?;
        bar.finish_and_clear();
        let unread = self.unread - before;
        if unread > SHOWN {
            let said = "lines take no part, because they are no envelopes; see `spec-kitty-events validate --profile lenient`";
            say::warning(&format!("{name}: {unread} {said}"));
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<ReplayEvent>, Failure> {
        if self.read == 0 && self.unread > 0 {
            return Err(Failure::new(
                "no line is an envelope, so there is nothing to reduce".to_owned(),
            ));
        }
        if let Some(At::Event(id)) = self.at {
            let Some(reached) = &self.reached else {
                return Err(Failure::new(format!("there is no event {id} in the log")));
            };
            self.events.retain(|event| event.key() <= *reached);
        }
        Ok(self.events)
    }
}

/// Where in its line a refused event is wrong: the column behind the number of the line.
fn column(refusal: &Refusal) -> String {
    refusal.report().violations.first().map_or_else(String::new, |v| format!(":{}", v.column))
}
