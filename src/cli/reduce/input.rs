//! Logs as events for reducers. What is no event is said on standard error.

use super::args::At;
use crate::cli::inputs::{Inputs, Stop, size_of_report, tell_conflicts};
use crate::cli::progress_bar::{EventsBar, ReadingBar};
use crate::cli::{Exit, Failure, global_flags, stderr};
use spec_kitty_events::lines::{Conflicts, Input, Line, Piece, Work};
use spec_kitty_events::reduce::{ReplayEvent, ReplayKey};
use spec_kitty_events::store::DamagedLine;
use spec_kitty_events::{EventReader as _, EventType, Refusal, SqliteStore, escape};
use std::io::{self, IsTerminal};
use std::path::PathBuf;

/// Lines that are told in full.
const SHOWN: u64 = 3;

/// What is read of logs.
pub(super) struct Reading<'a, W> {
    pub command: &'static str,
    /// Events as they were at a point.
    pub at: Option<&'a At>,
    /// Event types whose payloads are read at once, by all cores.
    pub read_payloads: &'a (dyn Fn(EventType) -> bool + Sync),
    /// Events that are given.
    pub wanted: W,
}

impl<W: Fn(&ReplayEvent) -> bool> Reading<'_, W> {
    /// Gives all events that are wanted. Tells whether every input could be read.
    pub(super) fn each(
        self,
        paths: &[PathBuf],
        give: impl FnMut(ReplayEvent),
    ) -> Result<Exit, Failure> {
        if paths.is_empty() && io::stdin().is_terminal() {
            return Err(Failure::new(format!(
                "name a log, or pipe one in; see `spec-kitty-events {} --help`",
                self.command
            )));
        }
        let mut reader =
            Reader { asked: self, give, waiting: Vec::new(), reached: None, read: 0, unread: 0 };
        let exit =
            Inputs::of(paths).each(&mut |_, input| match input.require_lines()?.into_log() {
                Ok(log) => reader.store(&log),
                Err(input) => reader.lines(*input),
            })?;
        if reader.read == 0 && exit == Exit::Incomplete {
            return Err(Failure::told());
        }
        reader.finish().map(|()| exit)
    }
}

/// An event or a refusal, and the length of its line.
type Read = Option<(usize, Result<ReplayEvent, Refusal>)>;

/// Memory that a result takes, about: the members of a small object take some times their length.
fn size(read: &Read) -> usize {
    match read {
        None => 0,
        Some((length, Ok(_))) => length * 4,
        Some((_, Err(refusal))) => size_of_report(refusal.report()),
    }
}

struct Reader<'a, W, G> {
    asked: Reading<'a, W>,
    give: G,
    /// Events that may come after the one that was asked for.
    waiting: Vec<ReplayEvent>,
    /// The place of the event that was asked for.
    reached: Option<ReplayKey>,
    read: u64,
    unread: u64,
}

impl<W: Fn(&ReplayEvent) -> bool, G: FnMut(ReplayEvent)> Reader<'_, W, G> {
    fn take(&mut self, event: ReplayEvent) {
        self.read += 1;
        let in_time = match self.asked.at {
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
        if in_time && (self.asked.wanted)(&event) {
            match self.asked.at {
                Some(At::Event(_)) => self.waiting.push(event),
                _ => (self.give)(event),
            }
        }
    }

    fn store(&mut self, log: &SqliteStore) -> Result<(), Stop> {
        let failed = |e: spec_kitty_events::StoreError| {
            Stop::Input(format!("cannot read {}: {}", escape::path(log.path()), e.with_help()))
        };
        let bar = EventsBar::new("reading", log.path());
        for record in log.scan().map_err(failed)? {
            bar.pass();
            self.take(ReplayEvent::from(&record.map_err(failed)?));
        }
        Ok(())
    }

    fn lines(&mut self, input: Input) -> Result<(), Stop> {
        let name = input.name().to_owned();
        let mut bar = ReadingBar::new("reading", &input);
        let before = self.unread;
        let read_payloads = self.asked.read_payloads;
        let make = |line: &Line<'_>| {
            let read = || ReplayEvent::read_payloads_of(line.bytes, read_payloads);
            (!line.is_blank()).then(|| (line.length, read()))
        };
        let mut conflicts = Conflicts::default();
        let read = input.each_in_order(&Work { make: &make, size: &size }, &mut |piece| {
            let Piece::Line(line, read) = piece else { return Ok(()) };
            bar.pass(&line);
            match read {
                None => {}
                // A marker is told with its merge.
                Some(_) if conflicts.is_marker(&line) => {}
                Some((_, Ok(event))) => self.take(event),
                Some((_, Err(refusal))) => {
                    self.unread += 1;
                    if self.unread - before <= SHOWN || global_flags::is_verbose() {
                        let said = told(&name, &line, &refusal);
                        bar.suspend(|| stderr::warning(&said));
                    }
                }
            }
            Ok::<(), Stop>(())
        });
        drop(bar);
        tell_conflicts(stderr::warning, &name, &mut conflicts);
        let unread = self.unread - before;
        if unread > SHOWN && !global_flags::is_verbose() {
            let said = "lines take no part, because they are no envelopes; see `spec-kitty-events \
                validate --profile lenient`";
            stderr::warning(&format!("{name}: {unread} {said}"));
        }
        read
    }

    fn finish(mut self) -> Result<(), Failure> {
        if self.read == 0 && self.unread > 0 {
            return Err(Failure::new(
                "no line is an envelope, so there is nothing to reduce".to_owned(),
            ));
        }
        if let Some(At::Event(id)) = self.asked.at {
            let Some(reached) = &self.reached else {
                return Err(Failure::new(format!("there is no event {id} in the log")));
            };
            self.waiting.retain(|event| event.key() <= *reached);
            self.waiting.into_iter().for_each(self.give);
        }
        Ok(())
    }
}

/// Where in its line a refused event is wrong: the column behind the number of the line.
fn column(refusal: &Refusal) -> String {
    refusal.report().violations.first().map_or_else(String::new, |v| format!(":{}", v.column))
}

/// A line that takes no part: where it stands, which event can be read in it, and why.
fn told(name: &str, line: &Line<'_>, refusal: &Refusal) -> String {
    let damage = DamagedLine::examine(line);
    let (from, to) = (damage.bytes.start, damage.bytes.end);
    let events: Vec<String> = damage.event_ids.iter().map(|id| format!(", event {id}")).collect();
    format!(
        "{name}:{}{} takes no part (bytes {from} to {to}{}): {}",
        line.number,
        column(refusal),
        events.concat(),
        refusal.reason()
    )
}
