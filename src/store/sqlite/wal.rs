//! Damage in a write-ahead log. SQLite reads it up to the first frame whose checksum does not fit,
//! and says nothing: that is how it tells a write that was cut off. But frames are written one
//! after the other, and a commit behind such a frame means that the frame was whole once.

use super::connect::beside;
use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

const HEADER: u64 = 32;
const FRAME_HEADER: usize = 24;

/// A frame that cannot be read, with commits behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Damaged {
    /// Number of the frame, from 1.
    pub(super) frame: u64,
    /// Transactions that were kept behind it and are not read.
    pub(super) commits: u64,
}

/// The running checksum of a write-ahead log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sum {
    value: [u32; 2],
    big_endian: bool,
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        for pair in bytes.chunks_exact(8) {
            let [a, b] = [&pair[..4], &pair[4..]].map(|word| {
                let word = [word[0], word[1], word[2], word[3]];
                if self.big_endian { u32::from_be_bytes(word) } else { u32::from_le_bytes(word) }
            });
            self.value[0] = self.value[0].wrapping_add(a).wrapping_add(self.value[1]);
            self.value[1] = self.value[1].wrapping_add(b).wrapping_add(self.value[0]);
        }
    }

    fn fits(self, stored: &[u8]) -> bool {
        stored == [self.value[0].to_be_bytes(), self.value[1].to_be_bytes()].concat()
    }
}

/// What the header says that every frame of this log says too.
struct Header {
    page: usize,
    salts: [u8; 8],
    sum: Sum,
}

impl Header {
    fn read(input: &mut impl Read) -> io::Result<Option<Self>> {
        let mut bytes = [0; HEADER as usize];
        if !fill(input, &mut bytes)? {
            return Ok(None);
        }
        let word = |at: usize| {
            u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
        };
        let big_endian = match word(0) {
            0x377f_0682 => false,
            0x377f_0683 => true,
            _ => return Ok(None),
        };
        let mut sum = Sum { value: [0; 2], big_endian };
        sum.add(&bytes[..24]);
        let page = word(8) as usize;
        let sound = sum.fits(&bytes[24..]) && (512..=65536).contains(&page);
        let mut salts = [0; 8];
        salts.copy_from_slice(&bytes[16..24]);
        Ok(sound.then_some(Self { page, salts, sum }))
    }
}

/// Looks for a frame that SQLite cannot read with commits behind it. A log that others write to
/// meanwhile is looked at again where it seems to have one.
pub(super) fn damaged(log: &Path) -> io::Result<Option<Damaged>> {
    let path = beside(log, "-wal");
    let mut found = look(&path)?;
    // A frame that was being written is whole when another one stands behind it.
    while let Some(damaged) = found {
        let again = look(&path)?;
        if again.is_some_and(|again| again.frame == damaged.frame) {
            return Ok(again);
        }
        found = again;
    }
    Ok(None)
}

fn look(path: &Path) -> io::Result<Option<Damaged>> {
    let mut input = match File::open(path) {
        Ok(file) => BufReader::with_capacity(1 << 16, file),
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(e),
    };
    let Some(Header { page, salts, mut sum }) = Header::read(&mut input)? else { return Ok(None) };
    let mut frame = vec![0; FRAME_HEADER + page];
    let mut damaged: Option<Damaged> = None;
    let mut number = 0;
    while fill(&mut input, &mut frame)? {
        number += 1;
        let is_of_this_log = frame[8..16] == salts;
        if damaged.is_none() {
            sum.add(&frame[..8]);
            sum.add(&frame[FRAME_HEADER..]);
            if !is_of_this_log || !sum.fits(&frame[16..FRAME_HEADER]) {
                damaged = Some(Damaged { frame: number, commits: 0 });
            }
        } else if let Some(damaged) = &mut damaged {
            let commits = frame[4..8] != [0; 4];
            damaged.commits += u64::from(is_of_this_log && commits);
        }
    }
    // What was looked at is one log only if its header has stayed.
    let mut input = input.into_inner();
    input.seek(SeekFrom::Start(0))?;
    let stayed = Header::read(&mut input)?.is_some_and(|header| header.salts == salts);
    Ok(damaged.filter(|damaged| stayed && damaged.commits > 0))
}

/// Whether there are as many bytes.
fn fill(input: &mut impl Read, bytes: &mut [u8]) -> io::Result<bool> {
    match input.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(e) => Err(e),
    }
}
