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
    /// The event, or why the line is none; the violations stand on the line of that number.
    pub event: Result<AdmittedEvent, Refusal>,
}

/// The lines of an input, as [`lines`] makes them.
#[derive(Debug)]
pub struct EventLines<R> {
    lines: Lines<R>,
}

/// Reads events line by line, in memory for one line: a line that is too long is refused as such,
/// and is not held.
///
/// ```
/// use spec_kitty_events::{Code, gate};
/// let body = b"\n{\"event_type\": 1}\n[]\n";
/// for line in gate::lines(&body[..]) {
///     let line = line?;
///     let refusal = line.event.unwrap_err();
///     assert_eq!(refusal.report().violations[0].line as u64, line.number);
/// }
/// let last = gate::lines(&body[..]).last().transpose()?;
/// assert_eq!(last.map(|line| line.number), Some(3));
/// # Ok::<(), std::io::Error>(())
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
