//! Every event that can still be read in a damaged log, also within its damaged lines.

use super::damage::diagnose;
use super::events_in_damage;
use super::files::{failed, open_regular};
use super::log::real_path;
use super::reader::JsonlReader;
use crate::contract::policy::LIMITS;
use crate::contract::scalar::EventId;
use crate::gate::Gate;
use crate::store::salvage::{Left, Salvage};
use crate::store::{Digest, Record, StoreError};
use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _};
use std::ops::Range;
use std::path::Path;

impl JsonlReader {
    /// Brings every event out of a log, in the order of the file, each once: whole lines, and the
    /// whole events that stand within damaged ones, such as two on one line or one behind garbage.
    /// Each has passed the gate's reading of envelopes. JSON Lines keep no digests, so that an
    /// event whose text was altered looks like any other.
    ///
    /// Memory: the ids and digests of the events, and one line. Takes no lock and changes no file.
    ///
    /// # Errors
    ///
    /// What `each` answers; and, as the same type, [`StoreError::Io`] when the file cannot be read.
    ///
    /// ```
    /// use spec_kitty_events::{JsonlReader, StoreError};
    /// let line = r#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
    ///     "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
    ///     "node_id": "n", "lamport_clock": 1,
    ///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
    ///     "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
    ///     "payload": {"participant_id": "p1", "mission_id": "m1"}}"#.replace("\n    ", " ");
    /// let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("status.events.jsonl");
    /// std::fs::write(&path, [b"garbage", line.as_bytes(), b"\n"].concat())?;
    /// let mut events = Vec::new();
    /// let salvage = JsonlReader::salvage(&path, |record| {
    ///     events.push(record.event().event_id.clone());
    ///     Ok::<(), StoreError>(())
    /// })?;
    /// assert_eq!(events.len(), 1);
    /// assert_eq!(salvage.left[0].to_string(), "line 1, \
    ///     bytes 0 to 7: it is not an event envelope");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn salvage<E: From<StoreError>>(
        path: impl AsRef<Path>,
        each: impl FnMut(&Record) -> Result<(), E>,
    ) -> Result<Salvage, E> {
        let path = real_path(path.as_ref())?;
        let mut input = BufReader::with_capacity(1 << 16, open_regular(&path)?);
        let mut pieces = Pieces::new(each);
        // An event that begins in the first half of a full buffer stands in it as a whole.
        let most = 2 * LIMITS.max_bytes;
        let mut buffer = Vec::new();
        loop {
            let room = (most - buffer.len()) as u64;
            input
                .by_ref()
                .take(room)
                .read_until(b'\n', &mut buffer)
                .map_err(failed(&path, "read"))?;
            if buffer.is_empty() {
                return Ok(pieces.out);
            }
            let used = pieces.take(&buffer, buffer.len() == most)?;
            buffer.drain(..used);
        }
    }
}

/// What is made of a file, piece by piece: lines, and parts of lines that are longer than any
/// event.
struct Pieces<F> {
    each: F,
    out: Salvage,
    known: HashMap<EventId, Digest>,
    /// Number of the line that the next piece begins or goes on with.
    line: u64,
    /// Whether the next piece goes on with a line.
    goes_on: bool,
    /// Where the next piece stands in the file.
    offset: u64,
}

impl<F> Pieces<F> {
    fn new(each: F) -> Self {
        let (out, known) = (Salvage::default(), HashMap::new());
        Self { each, out, known, line: 1, goes_on: false, offset: 0 }
    }

    /// Takes in what stands at the beginning of a buffer, a line or, in a full buffer without a
    /// line feed, a part of one. Gives its length.
    fn take<E>(&mut self, buffer: &[u8], is_full: bool) -> Result<usize, E>
    where
        F: FnMut(&Record) -> Result<(), E>,
    {
        let ended = buffer.last() == Some(&b'\n');
        let bytes = &buffer[..buffer.len() - usize::from(ended)];
        let is_line = !self.goes_on && (ended || !is_full);
        let used = match Record::restore(bytes).filter(|_| is_line) {
            Some(record) => {
                self.event(&record, 0..bytes.len())?;
                buffer.len()
            }
            None if ended || !is_full => {
                self.search(bytes, bytes.len())?;
                buffer.len()
            }
            None => self.search(bytes, bytes.len() / 2)?,
        };
        self.goes_on = used < buffer.len() || !ended;
        self.line += u64::from(!self.goes_on);
        self.offset += used as u64;
        Ok(used)
    }

    /// Brings out the whole events that begin before `until`, and leaves what stands between them.
    /// Gives how far it has come.
    fn search<E>(&mut self, bytes: &[u8], until: usize) -> Result<usize, E>
    where
        F: FnMut(&Record) -> Result<(), E>,
    {
        let mut from = 0;
        for (place, record) in
            events_in_damage::events(bytes).take_while(|(place, _)| place.start < until)
        {
            self.leave(bytes, from..place.start);
            from = place.end;
            self.event(&record, place)?;
        }
        let end = from.max(until);
        self.leave(bytes, from..end);
        Ok(end)
    }

    fn event<E>(&mut self, record: &Record, place: Range<usize>) -> Result<(), E>
    where
        F: FnMut(&Record) -> Result<(), E>,
    {
        let event_id = record.event_id();
        let gate = Gate::lenient().envelope(record.bytes());
        let reason = match (gate.violations.first(), self.known.get(event_id)) {
            (Some(violation), _) => format!("the gate refuses it: {}", violation.message()),
            // A copy: nothing is lost with it.
            (None, Some(known)) if *known == record.digest() => return Ok(()),
            (None, Some(_)) => "an event of this id with other content is further up".to_owned(),
            (None, None) => {
                self.known.insert(event_id.clone(), record.digest());
                self.out.events += 1;
                return (self.each)(record);
            }
        };
        self.left(place, vec![event_id.clone()], reason);
        Ok(())
    }

    /// Leaves bytes that are no event. Blanks are nothing.
    fn leave(&mut self, bytes: &[u8], place: Range<usize>) {
        let left = &bytes[place.clone()];
        if !left.trim_ascii().is_empty() {
            self.left(place, events_in_damage::event_ids(left), diagnose(left).to_string());
        }
    }

    fn left(&mut self, place: Range<usize>, event_ids: Vec<EventId>, reason: String) {
        let bytes = self.offset + place.start as u64..self.offset + place.end as u64;
        self.out.leave(Left::Line { line: self.line, bytes, event_ids, reason });
    }
}
