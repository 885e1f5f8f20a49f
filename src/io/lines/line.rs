//! One line after the other, in bounded memory: a line past the limit is measured, not kept.

use std::io::{self, BufRead, Write};

/// One line, without its line feed. A carriage return before that is part of the line.
///
/// ```
/// use spec_kitty_events::lines::Lines;
/// let mut lines = Lines::new(&b"{}\n\nlast"[..], 100);
/// lines.next(&mut std::io::sink())?;
/// assert!(lines.next(&mut std::io::sink())?.is_some_and(|line| line.is_blank()));
/// let last = lines.next(&mut std::io::sink())?.expect("there are three");
/// assert_eq!((last.number, last.offset, last.length, last.ended), (3, 4, 4, false));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'b> {
    /// Number, from 1. For an event of a SQLite log, its position.
    pub number: u64,
    /// Where it begins in the input, in bytes, from 0.
    pub offset: u64,
    /// The bytes, cut at the limit.
    pub bytes: &'b [u8],
    /// Length of the whole line in bytes.
    pub length: usize,
    /// Whether a line feed ended it.
    pub ended: bool,
}

impl Line<'_> {
    /// Whether the line is longer than what was kept.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.length > self.bytes.len()
    }

    /// Whether there is nothing in it but white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        !self.is_cut() && self.bytes.iter().all(|b| matches!(b, b' ' | b'\t' | b'\r'))
    }

    /// Bytes of the input that it takes, with its line feed.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.length as u64 + self.ended as u64
    }
}

/// Cuts an input into lines. No more than one line is kept, and of that no more than the limit.
///
/// It ends where the input first ends. What a file has grown by since then may be the rest of its
/// last line, and is never a line of its own.
///
/// ```
/// use spec_kitty_events::lines::Lines;
/// let mut lines = Lines::new(&b"a line that is too long\nshort\n"[..], 8);
/// let mut spill = Vec::new();
/// let long = lines.next(&mut spill)?.expect("there are two");
/// assert_eq!((long.bytes, long.length, long.is_cut()), (&b"a line t"[..], 23, true));
/// assert_eq!(spill, b"a line that is too long");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Lines<R> {
    input: R,
    limit: usize,
    number: u64,
    offset: u64,
    buffer: Vec<u8>,
    at_end: bool,
}

impl<R: BufRead> Lines<R> {
    /// Lines of an input. Of a longer line, `limit` bytes are kept.
    pub const fn new(input: R, limit: usize) -> Self {
        Self { input, limit, number: 0, offset: 0, buffer: Vec::new(), at_end: false }
    }

    /// Goes on behind `number` lines that ended at byte `offset`, where the input stands.
    #[must_use]
    pub fn behind(self, number: u64, offset: u64) -> Self {
        Self { number, offset, ..self }
    }

    /// What the lines are read from.
    pub fn into_input(self) -> R {
        self.input
    }

    /// The next line; `None` at the end, and behind an error. A line that is too long goes to
    /// `spill` as it is read, all of it.
    ///
    /// # Errors
    ///
    /// When the input cannot be read, or `spill` cannot be written.
    pub fn next(&mut self, spill: &mut dyn Write) -> io::Result<Option<Line<'_>>> {
        self.buffer.clear();
        let (mut length, mut ended) = (0, false);
        while !ended && !self.at_end {
            let chunk = match self.input.fill_buf() {
                Ok(chunk) => chunk,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(e) => {
                    self.at_end = true;
                    return Err(e);
                }
            };
            self.at_end = chunk.is_empty();
            let end = memchr::memchr(b'\n', chunk);
            let part = &chunk[..end.unwrap_or(chunk.len())];
            let room = part.len().min(self.limit - self.buffer.len());
            if room < part.len() {
                // All that was kept goes first, once: then the line was not longer than the limit
                // yet.
                if length <= self.limit {
                    spill.write_all(&self.buffer)?;
                }
                let spilled = if length <= self.limit { part } else { &part[room..] };
                spill.write_all(spilled)?;
            }
            self.buffer.extend_from_slice(&part[..room]);
            length += part.len();
            ended = end.is_some();
            let used = part.len() + usize::from(ended);
            self.input.consume(used);
        }
        if length == 0 && !ended {
            return Ok(None);
        }
        self.number += 1;
        let offset = self.offset;
        let line = Line { number: self.number, offset, bytes: &self.buffer, length, ended };
        self.offset += line.size();
        Ok(Some(line))
    }
}
