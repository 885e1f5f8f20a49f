//! The log file as readers see it: complete lines, an index over them, and records read back
//! through it. Where an index on disk covers the first lines, they are read once they are asked
//! for.

use super::damage::{Damage, DamagedLine, DamagedLines, TornLine};
use super::files::{failed, open_regular};
use super::index_file::IndexFile;
use crate::contract::policy::LIMITS;
use crate::contract::scalar::EventId;
use crate::io::lines::{Line, Lines};
use crate::store::duplicates::find_duplicates;
use crate::store::identity::Identity;
use crate::store::index::{Entry, Index};
use crate::store::{
    Appended, EventReader, Position, PositionedRecords, Record, Records, StoreError,
};
use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Read ahead while scanning, in bytes.
const BUFFER: usize = 64 * 1024;

/// Where a record's line stands in the file, without its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) offset: u64,
    pub(super) length: usize,
}

/// The lines of a log file. A record's position is the number of its line, so that it stays the
/// same whatever a later program makes of the lines before it.
#[derive(Debug)]
pub(super) struct Log {
    pub(super) path: PathBuf,
    /// Covers the first lines, which are then in no `index`. They have no damage.
    pub(super) on_disk: Option<IndexFile>,
    /// How often the index on disk was, or will be, asked.
    pub(super) look_ups: u64,
    /// The log without the help of the index on disk, once that is needed.
    pub(super) all: OnceLock<Box<Self>>,
    pub(super) index: Index<Span>,
    pub(super) damaged: DamagedLines,
    /// Lines read, or covered by the index on disk.
    pub(super) lines: u64,
    /// Where the last of them ends.
    pub(super) end: u64,
    /// Whether the last of them lacks its line feed: nothing else is missing of its event, or it is
    /// blank.
    pub(super) open_line: bool,
    /// What stands behind them: the remains of a write that was cut off, or one that goes on.
    pub(super) torn: Option<TornLine>,
    /// Which file this is, and the file: while it is open, no other one gets its number.
    kept: Option<(Identity, File)>,
}

impl Log {
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            path,
            on_disk: None,
            look_ups: 0,
            all: OnceLock::new(),
            index: Index::default(),
            damaged: DamagedLines::default(),
            lines: 0,
            end: 0,
            open_line: false,
            torn: None,
            kept: None,
        }
    }

    /// Position of the next line.
    pub(super) const fn next(&self) -> Position {
        Position(self.lines + 1)
    }

    /// Reads the lines behind those that are known.
    pub(super) fn read_on(&mut self) -> Result<(), StoreError> {
        self.read_on_each(&mut |_| {})
    }

    /// As [`read_on`](Self::read_on), and tells behind every line how many bytes were read.
    pub(super) fn read_on_each(&mut self, each: &mut dyn FnMut(u64)) -> Result<(), StoreError> {
        let mut file = self.open()?;
        self.keep(&file).map_err(failed(&self.path, "read"))?;
        file.seek(SeekFrom::Start(self.end)).map_err(failed(&self.path, "read"))?;
        // The rest of a line that was read without its end is a part of that line.
        let known = self.lines - u64::from(self.open_line);
        let input = BufReader::with_capacity(BUFFER, file);
        let mut lines = Lines::new(input, LIMITS.max_bytes).behind(known, self.end);
        self.torn = None;
        while let Some(line) = lines.next(&mut io::sink()).map_err(failed(&self.path, "read"))? {
            if self.open_line {
                self.end_line(&line)?;
            } else if line.ended || is_whole(&line) {
                self.take(&line)?;
                self.lines += 1;
                self.end += line.size();
                self.open_line = !line.ended;
            } else {
                self.torn = Some(TornLine::examine(&line));
            }
            each(self.end);
        }
        Ok(())
    }

    /// Takes in what has come behind a last line that had no line feed: its end, or blanks.
    fn end_line(&mut self, rest: &Line<'_>) -> Result<(), StoreError> {
        if !rest.is_blank() {
            return Err(self.changed(format!(
                "line {} goes on where it ended before; open it again",
                self.lines
            )));
        }
        self.end += rest.size();
        self.open_line = !rest.ended;
        Ok(())
    }

    /// Puts a line into the index, or says what is wrong with it.
    fn take(&mut self, line: &Line<'_>) -> Result<(), StoreError> {
        if line.is_blank() {
            return Ok(());
        }
        let record = if line.is_cut() { None } else { Record::restore(line.bytes) };
        let Some(record) = record else {
            self.damaged.add(DamagedLine::examine(line));
            return Ok(());
        };
        let position = Position(line.number);
        let event_id = record.event_id().clone();
        let copy = |damage| DamagedLine::of(line, vec![event_id.clone()], damage);
        let records = std::slice::from_ref(&record);
        let outcomes = find_duplicates(records, position, |record| self.stored(record));
        match outcomes.map(|outcomes| outcomes[0]) {
            Ok(Appended::New(position)) => {
                let span = Span { offset: line.offset, length: line.length };
                self.index.insert(&record, position, span);
            }
            Ok(Appended::Duplicate(first)) => {
                self.damaged.add(copy(Damage::Repeated { event_id: event_id.clone(), first }));
            }
            Err(StoreError::Conflict { event_id, stored, offered }) => {
                // Its node has been there, whichever of the two counts.
                self.index.saw_clock(&record);
                self.damaged.add(copy(Damage::Conflict { event_id, stored, offered }));
            }
            Err(other) => return Err(other),
        }
        Ok(())
    }

    fn keep(&mut self, file: &File) -> io::Result<()> {
        if self.kept.is_none() {
            self.kept = Some((Identity::of(&file.metadata()?), file.try_clone()?));
        }
        Ok(())
    }

    /// Looks whether what was read is still what the file holds.
    pub(super) fn check_unchanged(&self) -> Result<(), StoreError> {
        let length = self.open()?.metadata().map_err(failed(&self.path, "read"))?.len();
        if length < self.end {
            return Err(self.changed(format!(
                "it ends at byte {length}, and {} bytes of it were read before; open it again",
                self.end
            )));
        }
        self.index.last().map_or(Ok(()), |last| self.fetch(last).map(drop))
    }

    pub(super) fn changed(&self, reason: String) -> StoreError {
        StoreError::Changed { path: self.path.clone(), reason }
    }

    fn open(&self) -> Result<File, StoreError> {
        if let Some((identity, _)) = &self.kept {
            identity.check(&self.path)?;
        }
        open_regular(&self.path)
    }

    /// One record, read back.
    pub(super) fn fetch(&self, entry: &Entry<Span>) -> Result<Record, StoreError> {
        self.records(0)?.fetch(entry)
    }

    /// A handle of its own for each iterator: no iterator moves another one's place in the file.
    pub(super) fn records(&self, buffer: usize) -> Result<Fetch<'_>, StoreError> {
        Ok(Fetch { log: self, input: BufReader::with_capacity(buffer, self.open()?), at: 0 })
    }
}

/// Reads records back from where they stand.
pub(super) struct Fetch<'l> {
    log: &'l Log,
    input: BufReader<File>,
    /// Where `input` stands.
    at: u64,
}

impl Fetch<'_> {
    fn fetch(&mut self, entry: &Entry<Span>) -> Result<Record, StoreError> {
        let bytes = self.bytes(entry.kept)?;
        bytes.and_then(|bytes| Record::unchanged(&bytes, entry.digest)).ok_or_else(|| {
            self.log.changed(format!("line {} is not what it was; open it again", entry.position.0))
        })
    }

    /// The record that stands there, if there is one.
    pub(super) fn read(&mut self, span: Span) -> Result<Option<Record>, StoreError> {
        Ok(self.bytes(span)?.and_then(|bytes| Record::restore(&bytes)))
    }

    /// The bytes that stand there, if the file is that long.
    fn bytes(&mut self, Span { offset, length }: Span) -> Result<Option<Vec<u8>>, StoreError> {
        if length > LIMITS.max_bytes {
            return Ok(None);
        }
        let mut bytes = vec![0; length];
        // Stays within the buffer where it can.
        let read = self
            .input
            .seek_relative(offset.wrapping_sub(self.at).cast_signed())
            .and_then(|()| self.input.read_exact(&mut bytes));
        match read {
            Err(e) if e.kind() == ErrorKind::UnexpectedEof => return Ok(None),
            Err(e) => return Err(failed(&self.log.path, "read")(e)),
            Ok(()) => self.at = offset + length as u64,
        }
        Ok(Some(bytes))
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
        match self.index.find(event_id) {
            Some(entry) => self.fetch(entry).map(Some),
            None => Ok(self.find_on_disk(event_id)?.map(|(_, record)| record)),
        }
    }

    fn scan(&self) -> Result<Records<'_>, StoreError> {
        let all = self.all()?;
        Ok(fetched(all.index.in_order(), all.records(BUFFER)?, |_, record| record))
    }

    fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError> {
        let all = self.all()?;
        let entries = all.index.of_aggregate(aggregate_id);
        Ok(fetched(entries, all.records(BUFFER)?, |_, record| record))
    }

    fn follow(&self, after: Option<Position>) -> Result<PositionedRecords<'_>, StoreError> {
        // What came in last has not to be read again.
        let on_disk = self.on_disk.as_ref().map(|on_disk| Position(on_disk.lines()));
        let all = if after >= on_disk { self } else { self.all()? };
        let entries = all.index.after(after);
        Ok(fetched(entries, all.records(BUFFER)?, |entry, record| (entry.position, record)))
    }

    fn count(&self) -> Result<u64, StoreError> {
        Ok(self.on_disk.as_ref().map_or(0, IndexFile::events) + self.index.len())
    }
}

/// Whether nothing but its end is missing of a last line: it is an event, or blank.
fn is_whole(line: &Line<'_>) -> bool {
    !line.is_cut() && (line.is_blank() || Record::restore(line.bytes).is_some())
}

/// Where a log really is: relative names and links resolved once, so that a change of the working
/// folder changes nothing, and so that all names of a log lead to the same sidecars.
pub(super) fn real_path(path: &Path) -> Result<PathBuf, StoreError> {
    path.canonicalize().map_err(failed(path, "open"))
}
