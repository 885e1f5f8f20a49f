//! Events out of the bytes of a database file, whatever has become of its tree of pages.
//!
//! A row of `events` stands in the file as a record: a header with the type and length of each
//! column, and the columns. Such headers are looked for at every byte of every page. What follows
//! one is the row of an event when its bytes have the digest that stands beside them; that is asked
//! by the caller. Rows that were removed by hand may come back this way, as long as their place was
//! not used again.

use super::connect::beside;
use crate::contract::policy::LIMITS;
use crate::store::Digest;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// A row that may be an event: where it came in, the digest that was kept, and its bytes.
pub(super) struct Carved {
    pub(super) position: i64,
    pub(super) digest: Digest,
    pub(super) bytes: Vec<u8>,
}

const MAGIC: &[u8] = b"SQLite format 3\0";
const APPLICATION_ID: &[u8] = b"SKEV";
const TABLE: &[u8] = b"CREATE TABLE events (";

/// Bytes of a page, unless a file says otherwise.
const USUAL_SIZE: usize = 4096;

/// The first bytes of a write-ahead log, and of each page in it.
const WAL_HEADER: u64 = 32;
const FRAME_HEADER: u64 = 24;

/// Whether a file is a log of this store, or the remains of one: it has two of the three marks of
/// one.
pub(super) fn is_log(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(1 << 16).read_to_end(&mut head));
    let marks = [
        head.starts_with(MAGIC),
        head.get(68..72) == Some(APPLICATION_ID),
        head.windows(TABLE.len()).any(|window| window == TABLE),
    ];
    read.is_ok() && marks.iter().filter(|mark| **mark).count() >= 2
}

/// The rows of a file and of its write-ahead log.
pub(super) fn events(path: &Path) -> io::Result<Events> {
    let pages = Pages::open(path, &beside(path, "-wal"))?;
    Ok(Events { pages, page: Vec::new(), number: 0, at: 0 })
}

/// Goes through the pages, and through the bytes of each.
pub(super) struct Events {
    pages: Pages,
    page: Vec<u8>,
    /// How many pages were begun.
    number: u64,
    at: usize,
}

impl Events {
    pub(super) fn next(&mut self) -> io::Result<Option<Carved>> {
        loop {
            while self.at < self.page.len() {
                self.at += 1;
                if let Some(found) = self.row(self.at - 1)? {
                    return Ok(Some(found));
                }
            }
            let Some(page) = self.pages.nth(self.number)? else { return Ok(None) };
            (self.page, self.at) = (page, 0);
            self.number += 1;
        }
    }

    /// The row whose header stands here, if one does.
    fn row(&mut self, at: usize) -> io::Result<Option<Carved>> {
        let Some(header) = Header::read(&self.page[at..]) else { return Ok(None) };
        let here = self.pages.local(header.total()).min(self.page.len() - at);
        let mut row = self.page[at..at + here].to_vec();
        if here < header.total() {
            let next = self.page.get(at + here..at + here + 4).and_then(|b| b.try_into().ok());
            let Some(next) = next.map(u32::from_be_bytes) else { return Ok(None) };
            self.pages.overflow(next, header.total(), &mut row)?;
        }
        Ok(header.columns(&row))
    }
}

/// Types and lengths of the columns of a row: lamport_clock, node_id, event_id, aggregate_id,
/// position, digest, bytes.
struct Header {
    length: usize,
    types: [u64; 7],
}

impl Header {
    const DIGEST: u64 = 12 + 2 * 32;

    fn read(bytes: &[u8]) -> Option<Self> {
        let length = usize::from(*bytes.first()?);
        // One byte for itself, and at least one for each column.
        if !(8..=40).contains(&length) {
            return None;
        }
        let (mut at, mut types) = (1, [0; 7]);
        for column in &mut types {
            let (value, used) = varint(bytes.get(at..length)?)?;
            (*column, at) = (value, at + used);
        }
        let [clock, node, event, aggregate, position, digest, content] = types;
        let integer = |t: u64| matches!(t, 1..=6 | 8 | 9);
        let text = |t: u64| t > 13 && t % 2 == 1;
        let sound = at == length
            && integer(clock)
            && text(node)
            && text(event)
            && text(aggregate)
            && integer(position)
            && digest == Self::DIGEST
            && content > 12
            && content % 2 == 0;
        let this = Self { length, types };
        (sound && types.iter().all(|t| *t <= 2 * LIMITS.max_bytes as u64 + 13)).then_some(this)
    }

    /// Length of the row.
    fn total(&self) -> usize {
        self.length + self.types.iter().map(|t| length(*t)).sum::<usize>()
    }

    fn columns(&self, row: &[u8]) -> Option<Carved> {
        let start = |column: usize| {
            self.length + self.types[..column].iter().map(|t| length(*t)).sum::<usize>()
        };
        let column = |n: usize| row.get(start(n)..start(n) + length(self.types[n]));
        Some(Carved {
            position: integer(self.types[4], column(4)?),
            digest: Digest::from_bytes(column(5)?.try_into().ok()?),
            bytes: column(6)?.to_vec(),
        })
    }
}

/// Bytes of a column of this type.
fn length(serial_type: u64) -> usize {
    match serial_type {
        t @ 0..=4 => t as usize,
        5 => 6,
        6 | 7 => 8,
        8..=11 => 0,
        t => ((t - 12) / 2) as usize,
    }
}

fn integer(serial_type: u64, bytes: &[u8]) -> i64 {
    let sign = if bytes.first().is_some_and(|b| b & 0x80 != 0) { -1 } else { 0 };
    match serial_type {
        8 => 0,
        9 => 1,
        _ => bytes.iter().fold(sign, |value, byte| value << 8 | i64::from(*byte)),
    }
}

/// A number of up to nine bytes of which each but the last has its highest bit set; and how many.
fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for (at, byte) in bytes.iter().take(9).enumerate() {
        if at == 8 {
            return Some((value << 8 | u64::from(*byte), 9));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((value, at + 1));
        }
    }
    None
}

/// The pages of a file, and behind them those of its write-ahead log.
struct Pages {
    main: File,
    wal: Option<File>,
    size: usize,
    /// Pages of the file, and of the write-ahead log; the last of each may be cut off.
    counts: (u64, u64),
    /// Where the newest form of a page stands in the write-ahead log.
    newest: HashMap<u32, u64>,
}

impl Pages {
    fn open(path: &Path, wal: &Path) -> io::Result<Self> {
        let mut main = File::open(path)?;
        let wal = File::open(wal).ok();
        let length = main.metadata()?.len();
        let mut head = [0; 32];
        let size = main.read_exact(&mut head).map_or(USUAL_SIZE, |()| page_size(&head, length));
        let counts = (length.div_ceil(size as u64), 0);
        let mut this = Self { main, wal, size, counts, newest: HashMap::new() };
        this.look_into_wal()?;
        Ok(this)
    }

    fn look_into_wal(&mut self) -> io::Result<()> {
        let Some(wal) = &mut self.wal else { return Ok(()) };
        let frame = FRAME_HEADER + self.size as u64;
        let frames = wal.metadata()?.len().saturating_sub(WAL_HEADER).div_ceil(frame);
        for n in 0..frames {
            let mut number = [0; 4];
            wal.seek(SeekFrom::Start(WAL_HEADER + n * frame))?;
            if wal.read_exact(&mut number).is_ok() {
                self.newest.insert(u32::from_be_bytes(number), n);
            }
        }
        self.counts.1 = frames;
        Ok(())
    }

    /// One page after the other: first those of the file.
    fn nth(&mut self, n: u64) -> io::Result<Option<Vec<u8>>> {
        let (main, wal) = self.counts;
        if n < main {
            self.of_main(n).map(Some)
        } else if n < main + wal {
            self.of_wal(n - main).map(Some)
        } else {
            Ok(None)
        }
    }

    fn of_main(&mut self, n: u64) -> io::Result<Vec<u8>> {
        read(&mut self.main, n * self.size as u64, self.size)
    }

    fn of_wal(&mut self, frame: u64) -> io::Result<Vec<u8>> {
        let at = WAL_HEADER + frame * (FRAME_HEADER + self.size as u64) + FRAME_HEADER;
        match &mut self.wal {
            Some(wal) => read(wal, at, self.size),
            None => Ok(Vec::new()),
        }
    }

    /// How many bytes of a row of this length stand in its own page; the rest is on others.
    fn local(&self, total: usize) -> usize {
        let most = self.size - 35;
        let least = (self.size - 12) * 32 / 255 - 23;
        let fitting = least + total.saturating_sub(least) % (self.size - 4);
        match total {
            total if total <= most => total,
            _ if fitting <= most => fitting,
            _ => least,
        }
    }

    /// Reads the rest of a row from the pages that it goes on in, as far as they go.
    fn overflow(&mut self, first: u32, total: usize, row: &mut Vec<u8>) -> io::Result<()> {
        let mut next = first;
        while row.len() < total && next != 0 {
            let page = match self.newest.get(&next) {
                Some(frame) => self.of_wal(*frame)?,
                None => self.of_main(u64::from(next) - 1)?,
            };
            let Some((head, rest)) = page.split_first_chunk::<4>() else { break };
            row.extend_from_slice(&rest[..rest.len().min(total - row.len())]);
            next = u32::from_be_bytes(*head);
        }
        Ok(())
    }
}

/// The size of a page, by the header of the file. Where it does not fit the number of pages and the
/// length of the file, and the usual size does, it is damaged.
fn page_size(head: &[u8; 32], length: u64) -> usize {
    let size = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 1 << 16,
        size if size >= 512 && size.is_power_of_two() => usize::from(size),
        _ => return USUAL_SIZE,
    };
    let pages = u64::from(u32::from_be_bytes([head[28], head[29], head[30], head[31]]));
    let fits = |size: usize| pages * size as u64 == length;
    if !fits(size) && fits(USUAL_SIZE) { USUAL_SIZE } else { size }
}

/// What a file holds from a place on, at most so many bytes.
fn read(file: &mut File, at: u64, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(most);
    file.seek(SeekFrom::Start(at))?;
    file.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}
