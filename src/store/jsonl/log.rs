//! The log file as readers see it: complete lines, an index over them, and records read back through it.

use super::damage::{Damage, DamagedLines};
use super::files::failed;
use super::lines::next_line;
use crate::contract::policy::LIMITS;
use crate::scalar::EventId;
use crate::store::index::{Entry, Index};
use crate::store::{
    Appended, EventReader, Position, PositionedRecords, Record, Records, StoreError,
};
use std::fs::File;
use std::io::{BufReader, ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Read ahead while scanning, in bytes.
const BUFFER: usize = 64 * 1024;

/// Where a record's line stands in the file, without its end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) offset: u64,
    pub(super) length: usize,
}

/// What stands behind the last complete line.
#[derive(Debug)]
pub(super) struct Tail {
    pub(super) length: u64,
    /// The event, when only the line end is missing.
    pub(super) event_id: Option<EventId>,
}

/// The complete lines of a log file. A record's position is the number of its line, so that it stays the same
/// whatever a later program makes of the lines before it.
#[derive(Debug)]
pub(super) struct Log {
    pub(super) path: PathBuf,
    pub(super) index: Index<Span>,
    pub(super) damaged: DamagedLines,
    /// Complete lines read.
    pub(super) lines: u64,
    /// Where the last complete line ends.
    pub(super) end: u64,
}

impl Log {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, index: Index::default(), damaged: DamagedLines::default(), lines: 0, end: 0 }
    }

    /// Position of the next line.
    pub(super) const fn next(&self) -> Position {
        Position(self.lines + 1)
    }

    /// Reads the complete lines behind those that are known. Returns what stands behind the last of them.
    pub(super) fn read_on(&mut self) -> Result<Option<Tail>, StoreError> {
        let mut file = self.open()?;
        file.seek(SeekFrom::Start(self.end)).map_err(failed(&self.path, "read"))?;
        let mut input = BufReader::with_capacity(BUFFER, file);
        let mut buffer = Vec::new();
        while let Some(line) = next_line(&mut input, LIMITS.max_bytes, &mut buffer)
            .map_err(failed(&self.path, "read"))?
        {
            if !line.ended {
                let event_id = if line.cut {
                    None
                } else {
                    Record::restore(&buffer).map(|record| record.event().event_id.clone())
                };
                return Ok(Some(Tail { length: line.length, event_id }));
            }
            self.take(&buffer, line.cut)?;
            self.lines += 1;
            self.end += line.length;
        }
        Ok(None)
    }

    /// Puts a complete line into the index, or says what is wrong with it.
    fn take(&mut self, bytes: &[u8], cut: bool) -> Result<(), StoreError> {
        let position = self.next();
        if cut {
            self.damaged.add(position.0, Damage::TooLong { limit: LIMITS.max_bytes });
            return Ok(());
        }
        if bytes.trim_ascii().is_empty() {
            return Ok(());
        }
        let Some(record) = Record::restore(bytes) else {
            self.damaged.add(position.0, Damage::NotAnEnvelope);
            return Ok(());
        };
        match self.index.plan(std::slice::from_ref(&record), position).map(|plan| plan[0]) {
            Ok(Appended::New(position)) => {
                self.index.insert(&record, position, Span { offset: self.end, length: bytes.len() })
            }
            Ok(Appended::Known(first)) => self.damaged.add(
                position.0,
                Damage::Repeated { event_id: record.event().event_id.clone(), first },
            ),
            Err(StoreError::Conflict { event_id, stored, offered }) => {
                // Its node has been there, whichever of the two counts.
                self.index.saw_clock(&record);
                self.damaged.add(position.0, Damage::Conflict { event_id, stored, offered });
            }
            Err(other) => return Err(other),
        }
        Ok(())
    }

    /// Looks whether what was read is still what the file holds.
    pub(super) fn check_unchanged(&self) -> Result<(), StoreError> {
        let length = self.open()?.metadata().map_err(failed(&self.path, "read"))?.len();
        if length < self.end {
            return Err(self.changed(
                format!("byte {length}"),
                "it ends here, though more of it was read before; open it again",
            ));
        }
        self.index.last().map_or(Ok(()), |last| self.records(0)?.fetch(last).map(drop))
    }

    pub(super) fn changed(&self, place: String, reason: &str) -> StoreError {
        StoreError::Corrupt { path: self.path.clone(), place, reason: reason.to_owned() }
    }

    fn open(&self) -> Result<File, StoreError> {
        File::open(&self.path).map_err(failed(&self.path, "open"))
    }

    /// A handle of its own for each iterator: no iterator moves another one's place in the file.
    fn records(&self, buffer: usize) -> Result<Fetch<'_>, StoreError> {
        Ok(Fetch { log: self, input: BufReader::with_capacity(buffer, self.open()?), at: 0 })
    }
}

/// Reads records back from where they stand.
struct Fetch<'l> {
    log: &'l Log,
    input: BufReader<File>,
    /// Where `input` stands.
    at: u64,
}

impl Fetch<'_> {
    fn fetch(&mut self, entry: &Entry<Span>) -> Result<Record, StoreError> {
        let Span { offset, length } = entry.kept;
        let changed = || {
            self.log.changed(
                format!("line {}", entry.position.0),
                "it is not what it was when the log was read; open it again",
            )
        };
        let mut bytes = vec![0; length];
        // Stays within the buffer where it can.
        let read = self
            .input
            .seek_relative(offset.wrapping_sub(self.at).cast_signed())
            .and_then(|()| self.input.read_exact(&mut bytes));
        match read {
            Err(e) if e.kind() == ErrorKind::UnexpectedEof => return Err(changed()),
            Err(e) => return Err(failed(&self.log.path, "read")(e)),
            Ok(()) => self.at = offset + length as u64,
        }
        Record::restore(&bytes).filter(|record| record.digest() == entry.digest).ok_or_else(changed)
    }
}

/// Fetches one entry after the other and ends with the first error.
fn fetched<'l, T>(
    entries: impl Iterator<Item = &'l Entry<Span>> + 'l,
    mut fetch: Fetch<'l>,
    item: impl Fn(&Entry<Span>, Record) -> T + 'l,
) -> Box<dyn Iterator<Item = Result<T, StoreError>> + 'l> {
    let mut failed = false;
    Box::new(entries.map_while(move |entry| {
        if failed {
            return None;
        }
        let record = fetch.fetch(entry);
        failed = record.is_err();
        Some(record.map(|record| item(entry, record)))
    }))
}

impl EventReader for Log {
    fn get(&self, event_id: &EventId) -> Result<Option<Record>, StoreError> {
        self.index.find(event_id).map(|entry| self.records(0)?.fetch(entry)).transpose()
    }

    fn scan(&self) -> Result<Records<'_>, StoreError> {
        Ok(fetched(self.index.in_order(), self.records(BUFFER)?, |_, record| record))
    }

    fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError> {
        Ok(fetched(self.index.of_aggregate(aggregate_id), self.records(BUFFER)?, |_, record| {
            record
        }))
    }

    fn follow(&self, after: Option<Position>) -> Result<PositionedRecords<'_>, StoreError> {
        Ok(fetched(self.index.after(after), self.records(BUFFER)?, |entry, record| {
            (entry.position, record)
        }))
    }

    fn count(&self) -> Result<u64, StoreError> {
        Ok(self.index.len())
    }
}

/// Where a log really is: relative names and links resolved once, so that a change of the working folder
/// changes nothing, and so that all names of a log lead to the same sidecars.
pub(super) fn real_path(path: &Path) -> Result<PathBuf, StoreError> {
    path.canonicalize().map_err(failed(path, "open"))
}
