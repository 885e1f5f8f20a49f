//! Events of JSON Lines, judged one at a time, for readers that are no files: a request, a socket.

use super::{AdmittedEvent, Refusal, Report};
use crate::io::lines::{Lines, limit};
use std::io::{self, BufRead};

/// A line, and what the live gate says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct EventLine {
    /// Number of the line, from 1. Blank lines count, and are left out.
    pub number: u64,
    /// Where it begins in the input, in bytes, from 0.
    pub offset: u64,
    /// The event, or why the line is none. Violations stand on the line of that number; their
    /// offsets count from its beginning.
    pub event: Result<AdmittedEvent, Refusal>,
}

/// The lines of an input, as [`lines`] makes them.
#[derive(Debug)]
pub struct EventLines<R> {
    lines: Lines<R>,
}

/// Reads events line by line, in memory for one line: a line that is too long is refused as such,
/// and is not held. An error of the reader is the last item.
///
/// ```
/// use spec_kitty_events::{EventAppender, EventReader, MemoryStore, Record, gate};
/// # let event = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
/// #     "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
/// #     "node_id": "n", "lamport_clock": 1, "schema_version": "3.0.0",
/// #     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
/// #     "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
/// #     "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
/// # let event: Vec<u8> = event.iter().copied().filter(|b| *b != b'\n').collect();
/// # let body = [b"\n".as_slice(), &event, b"\n{\"event_type\": 1}\n"].concat();
/// let mut store = MemoryStore::new();
/// let mut reports = Vec::new();
/// for line in gate::lines(body.as_slice()) {
///     let line = line?;
///     match line.event {
///         // It may still be in conflict with another event of its id: `StoreError::Conflict`.
///         Ok(admitted) => drop(store.append(&Record::from(admitted))),
///         Err(refusal) => reports.push((line.number, serde_json::to_string(&refusal)?)),
///     }
/// }
/// assert_eq!((store.count()?, reports[0].0), (1, 3));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn lines<R: BufRead>(reader: R) -> EventLines<R> {
    EventLines { lines: Lines::new(reader, limit()) }
}

impl<R: BufRead> Iterator for EventLines<R> {
    type Item = io::Result<EventLine>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let line = match self.lines.next(&mut io::sink()) {
                Ok(None) => return None,
                Ok(Some(line)) if line.is_blank() => continue,
                Ok(Some(line)) => line,
                Err(error) => return Some(Err(error)),
            };
            let number = usize::try_from(line.number).unwrap_or(usize::MAX);
            let event = AdmittedEvent::read(line.bytes)
                .map_err(|refusal| Refusal::new(Report::from(refusal).at_line(number)));
            return Some(Ok(EventLine { number: line.number, offset: line.offset, event }));
        }
    }
}
