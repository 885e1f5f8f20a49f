//! Blocks: what workers take turns in reading. A block holds whole lines, or a part of a line that
//! is too long.

use super::error::InputError;
use super::line::Line;
use std::io::{self, Read};
use std::sync::Mutex;

#[cfg(feature = "sqlite")]
use crate::store::{EventReader as _, Position, sqlite::SqliteStore};

/// Bytes after which a block is full. It holds at least one line.
pub(super) const BLOCK: usize = 1 << 19;
/// Lines of a block at most, so that what is made of them stays small however short they are.
const LINES: usize = 1000;
/// Bytes that are read at once.
const READ: usize = 1 << 16;
/// Buffers that wait for their next block, at most.
const SPARES: usize = 8;

/// A block.
pub(super) enum Block {
    /// Whole lines; the number of the first, and where it begins.
    Lines { number: u64, offset: u64, bytes: Vec<u8> },
    /// Bytes of a line that is too long to be kept.
    Spill(Vec<u8>),
    /// The line itself, behind its bytes.
    Long(Long),
}

/// A line that is too long to be kept.
pub(super) struct Long {
    number: u64,
    offset: u64,
    head: Vec<u8>,
    length: usize,
    ended: bool,
}

impl Long {
    pub(super) fn line(&self) -> Line<'_> {
        Line {
            number: self.number,
            offset: self.offset,
            bytes: &self.head,
            length: self.length,
            ended: self.ended,
        }
    }
}

impl Block {
    /// Bytes that it holds in memory.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Lines { bytes, .. } | Self::Spill(bytes) => bytes.capacity(),
            Self::Long(long) => long.head.capacity(),
        }
    }
}

/// Buffers of blocks that are done with: fresh memory costs more than reading into it.
#[derive(Default)]
pub(super) struct Spares(Mutex<Vec<Vec<u8>>>);

impl Spares {
    fn take(&self) -> Vec<u8> {
        self.0.lock().ok().and_then(|mut spares| spares.pop()).unwrap_or_default()
    }

    pub(super) fn give(&self, mut buffer: Vec<u8>) {
        // One that had to hold a long line is not kept.
        if buffer.capacity() <= 2 * BLOCK
            && let Ok(mut spares) = self.0.lock()
            && spares.len() < SPARES
        {
            buffer.clear();
            spares.push(buffer);
        }
    }
}

/// Where blocks come from.
pub(super) trait Blocks: Send {
    /// The next block; `None` at the end.
    fn next(&mut self, spares: &Spares) -> Result<Option<Block>, InputError>;

    /// Whether it is known that the next call returns `None`.
    fn is_at_end(&self) -> bool;
}

/// Blocks of a stream of bytes.
pub(super) struct Stream {
    name: String,
    input: Box<dyn Read + Send>,
    /// Works on what has arrived instead of waiting for a full block.
    eager: bool,
    limit: usize,
    /// What was read: given out up to `begin`, and without a line feed from there up to `searched`.
    buffer: Vec<u8>,
    begin: usize,
    searched: usize,
    chunk: Box<[u8]>,
    at_end: bool,
    /// Why reading ended before the end: told behind the whole lines that came before.
    failed: Option<io::Error>,
    /// The next line.
    number: u64,
    offset: u64,
    long: Option<Long>,
}

impl Stream {
    pub(super) fn new(name: String, input: Box<dyn Read + Send>, eager: bool) -> Self {
        Self {
            name,
            input,
            eager,
            limit: super::limit(),
            buffer: Vec::new(),
            begin: 0,
            searched: 0,
            chunk: vec![0; READ].into(),
            at_end: false,
            failed: None,
            number: 1,
            offset: 0,
            long: None,
        }
    }

    fn waiting(&self) -> &[u8] {
        &self.buffer[self.begin..]
    }

    /// Reads once. What was given out makes room first.
    fn fill(&mut self) {
        if self.begin > 0 {
            self.buffer.drain(..self.begin);
            self.searched = self.searched.saturating_sub(self.begin);
            self.begin = 0;
        }
        loop {
            match self.input.read(&mut self.chunk) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => {
                    self.failed = Some(e);
                    self.at_end = true;
                    return;
                }
                Ok(read) => {
                    self.at_end = read == 0;
                    self.buffer.extend_from_slice(&self.chunk[..read]);
                    return;
                }
            }
        }
    }

    /// Tells why reading ended early, if it did.
    fn end(&mut self) -> Result<(), InputError> {
        self.failed.take().map_or(Ok(()), |e| Err(InputError::named(&self.name, e)))
    }

    /// Where the lines end that make the next block: whole ones, or the last one. `None` when more
    /// has to be read.
    fn cut(&mut self) -> Option<usize> {
        let full = self.waiting().len() >= BLOCK || self.at_end || self.eager;
        if !full {
            return None;
        }
        let mut lines = 0;
        let mut cut = None;
        for at in memchr::memchr_iter(b'\n', &self.buffer[self.searched..]) {
            let end = self.searched + at + 1;
            lines += 1;
            // A first line may be as long as it likes.
            if cut.is_some() && end - self.begin > BLOCK {
                break;
            }
            cut = Some(end);
            if lines == LINES {
                break;
            }
        }
        self.searched = cut.unwrap_or(self.buffer.len());
        // The last line may have no line feed. What stands before a failure may be a part of one,
        // and is none.
        let last = self.at_end && self.failed.is_none();
        match cut {
            None if last && !self.waiting().is_empty() => Some(self.buffer.len()),
            cut => cut,
        }
    }

    /// Takes what stands before `cut` out of the buffer.
    fn take(&mut self, cut: usize, spares: &Spares) -> Vec<u8> {
        let mut bytes = spares.take();
        bytes.extend_from_slice(&self.buffer[self.begin..cut]);
        self.begin = cut;
        self.searched = self.searched.max(cut);
        if self.begin == self.buffer.len() {
            self.buffer.clear();
            self.begin = 0;
            self.searched = 0;
            // A long line leaves no long buffer behind.
            self.buffer.shrink_to(4 * BLOCK);
        }
        bytes
    }

    /// Begins a line whose end is not in sight.
    fn lengthy(&mut self, spares: &Spares) -> Block {
        let head = self.waiting()[..self.limit].to_vec();
        let bytes = self.take(self.buffer.len(), spares);
        self.long = Some(Long {
            number: self.number,
            offset: self.offset,
            head,
            length: bytes.len(),
            ended: false,
        });
        Block::Spill(bytes)
    }

    /// Goes on in a line that is too long, up to its end.
    fn onward(&mut self, mut long: Long, spares: &Spares) -> Result<Option<Block>, InputError> {
        if self.waiting().is_empty() && !self.at_end {
            self.fill();
        }
        if self.waiting().is_empty() {
            self.end()?;
        }
        let end = memchr::memchr(b'\n', self.waiting());
        let cut = self.begin + end.unwrap_or(self.waiting().len());
        let bytes = self.take(cut, spares);
        long.length += bytes.len();
        long.ended = end.is_some();
        if bytes.is_empty() {
            // Behind its bytes comes the line itself.
            if long.ended {
                self.take(self.begin + 1, spares);
            }
            self.number += 1;
            self.offset += long.line().size();
            return Ok(Some(Block::Long(long)));
        }
        self.long = Some(long);
        Ok(Some(Block::Spill(bytes)))
    }
}

impl Blocks for Stream {
    fn next(&mut self, spares: &Spares) -> Result<Option<Block>, InputError> {
        if let Some(long) = self.long.take() {
            return self.onward(long, spares);
        }
        let cut = loop {
            if let Some(cut) = self.cut() {
                break cut;
            }
            if self.at_end {
                return self.end().map(|()| None);
            }
            if self.searched == self.buffer.len() && self.waiting().len() > self.limit {
                return Ok(Some(self.lengthy(spares)));
            }
            self.fill();
        };
        let (number, offset) = (self.number, self.offset);
        let bytes = self.take(cut, spares);
        let ends = memchr::memchr_iter(b'\n', &bytes).count() as u64;
        self.number += ends + u64::from(bytes.last() != Some(&b'\n'));
        self.offset += bytes.len() as u64;
        Ok(Some(Block::Lines { number, offset, bytes }))
    }

    fn is_at_end(&self) -> bool {
        self.at_end && self.failed.is_none() && self.long.is_none() && self.waiting().is_empty()
    }
}

/// Blocks of the events of a SQLite log, in order of arrival. The number of a line is the event's
/// position.
#[cfg(feature = "sqlite")]
pub(super) struct Log {
    name: String,
    store: SqliteStore,
    last: Option<Position>,
    offset: u64,
    at_end: bool,
}

#[cfg(feature = "sqlite")]
impl Log {
    pub(super) const fn new(name: String, store: SqliteStore) -> Self {
        Self { name, store, last: None, offset: 0, at_end: false }
    }
}

#[cfg(feature = "sqlite")]
impl Blocks for Log {
    fn next(&mut self, spares: &Spares) -> Result<Option<Block>, InputError> {
        let failed = |e| InputError::store(&self.name, e);
        let mut bytes = spares.take();
        let mut number = None;
        let mut lines = 0;
        self.at_end = true;
        for event in self.store.follow(self.last).map_err(failed)? {
            let (position, record) = match event {
                // What came before it is given out first; the next block begins with it.
                Err(_) if lines > 0 => {
                    self.at_end = false;
                    break;
                }
                event => event.map_err(failed)?,
            };
            let first = *number.get_or_insert(position.0);
            // Rows that are missing end a block: its lines are numbered one by one.
            if position.0 != first + lines {
                self.at_end = false;
                break;
            }
            bytes.extend_from_slice(record.bytes());
            bytes.push(b'\n');
            lines += 1;
            self.last = Some(position);
            if lines as usize == LINES || bytes.len() >= BLOCK {
                self.at_end = false;
                break;
            }
        }
        let Some(number) = number else { return Ok(None) };
        let offset = self.offset;
        self.offset += bytes.len() as u64;
        Ok(Some(Block::Lines { number, offset, bytes }))
    }

    fn is_at_end(&self) -> bool {
        self.at_end
    }
}
