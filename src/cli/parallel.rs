//! Lines of one input worked on by all cores and given back in the order of the input, in bounded memory.
//!
//! Workers take turns in reading a block of whole lines. Taking a block also takes a place in the queue of results,
//! so that the order is kept and reading waits when the results are not fetched.

use super::Failure;
use super::lines::Line;
use std::io::{self, Read};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::{mem, thread};

/// Bytes that are read at once.
const BLOCK: usize = 1 << 20;

/// What comes back, in order.
pub(super) enum Piece<'b, T> {
    /// A line and what was made of it.
    Line(&'b Line<'b>, T),
    /// Bytes of a line that is too long to be kept, all of them; the line itself follows, cut.
    Spill(&'b [u8]),
}

/// Applies `work` to every line, on all cores, and `each` to every result, in order.
///
/// Lines are cut at `limit` bytes. An input that fits into one block is worked on without threads. `eager` works on
/// what has arrived instead of waiting for a full block: for pipes.
pub(super) fn in_order<T: Send>(
    input: impl Read + Send,
    eager: bool,
    limit: usize,
    work: &(impl Fn(&Line<'_>) -> T + Sync),
    each: &mut impl FnMut(Piece<'_, T>) -> Result<(), Failure>,
    failure: &impl Fn(&io::Error) -> Failure,
) -> Result<(), Failure> {
    let spares = Spares::default();
    let mut source = Source {
        input,
        eager,
        limit,
        number: 0,
        rest: Vec::new(),
        long: None,
        at_end: false,
        spares: &spares,
    };
    let Some(first) = source.next().map_err(|e| failure(&e))? else { return Ok(()) };
    deliver(worked(first, limit, work), each, &spares)?;
    if source.at_end {
        while let Some(block) = source.next().map_err(|e| failure(&e))? {
            deliver(worked(block, limit, work), each, &spares)?;
        }
        return Ok(());
    }
    let workers = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let source = Mutex::new(source);
    let (queue, results) = sync_channel(workers * 2);
    thread::scope(|scope| {
        for _ in 0..workers {
            let (queue, source) = (queue.clone(), &source);
            scope.spawn(move || {
                while let Some((block, answer)) = turn(source, &queue) {
                    // Nobody listens any more where the answer cannot be sent.
                    if answer.send(block.map(|block| worked(block, limit, work))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(queue);
        for result in results {
            // A worker that gave no answer has panicked; the scope passes that on.
            let Ok(block) = result.recv() else { break };
            deliver(block.map_err(|e| failure(&e))?, each, &spares)?;
        }
        Ok(())
    })
}

type Answer<T> = io::Result<Worked<T>>;
type Queue<T> = SyncSender<Receiver<Answer<T>>>;

/// Takes the next block and its place in the queue.
fn turn<R: Read, T>(
    source: &Mutex<Source<'_, R>>,
    queue: &Queue<T>,
) -> Option<(io::Result<Block>, SyncSender<Answer<T>>)> {
    let mut source = source.lock().ok()?;
    let block = source.next().transpose()?;
    if block.is_err() {
        source.at_end = true;
        source.rest.clear();
    }
    let (answer, result) = sync_channel(1);
    queue.send(result).ok()?;
    Some((block, answer))
}

enum Block {
    /// Whole lines, and the number of the first one.
    Lines(u64, Vec<u8>),
    Spill(Vec<u8>),
    Long(Long),
}

/// A line that is too long to be kept.
struct Long {
    number: u64,
    head: Vec<u8>,
    length: usize,
    ended: bool,
    whole: bool,
}

/// Buffers of blocks that have been delivered, for the next ones: fresh memory costs more than reading into it.
#[derive(Default)]
struct Spares(Mutex<Vec<Vec<u8>>>);

impl Spares {
    fn take(&self) -> Vec<u8> {
        self.0.lock().ok().and_then(|mut spares| spares.pop()).unwrap_or_default()
    }

    fn give(&self, mut buffer: Vec<u8>) {
        // One that had to hold a long line is not kept.
        if buffer.capacity() <= 4 * BLOCK
            && let Ok(mut spares) = self.0.lock()
        {
            buffer.clear();
            spares.push(buffer);
        }
    }
}

/// Reads blocks that end where lines end.
struct Source<'s, R> {
    input: R,
    eager: bool,
    limit: usize,
    /// Lines given out so far.
    number: u64,
    /// Read already, behind the last block.
    rest: Vec<u8>,
    long: Option<Long>,
    at_end: bool,
    spares: &'s Spares,
}

impl<R: Read> Source<'_, R> {
    fn next(&mut self) -> io::Result<Option<Block>> {
        if self.long.is_some() {
            return self.onward();
        }
        let mut bytes = mem::take(&mut self.rest);
        let mut cut = None;
        while !self.at_end && bytes.len() <= self.limit {
            let from = bytes.len();
            self.fill(&mut bytes)?;
            cut = bytes[from..].iter().rposition(|b| *b == b'\n').map(|at| from + at + 1).or(cut);
            if cut.is_some() && (self.eager || bytes.len() >= BLOCK) {
                break;
            }
        }
        let cut = match cut.or_else(|| bytes.iter().rposition(|b| *b == b'\n').map(|at| at + 1)) {
            Some(cut) if !self.at_end => cut,
            _ if self.at_end => bytes.len(),
            _ => {
                // No end in sight.
                self.number += 1;
                let head = bytes[..self.limit.min(bytes.len())].to_vec();
                self.long = Some(Long {
                    number: self.number,
                    head,
                    length: bytes.len(),
                    ended: false,
                    whole: false,
                });
                return Ok(Some(Block::Spill(bytes)));
            }
        };
        self.rest = self.spares.take();
        self.rest.extend_from_slice(&bytes[cut..]);
        bytes.truncate(cut);
        if bytes.is_empty() {
            return Ok(None);
        }
        let first = self.number + 1;
        self.number += bytes.iter().filter(|b| **b == b'\n').count() as u64
            + u64::from(bytes.last() != Some(&b'\n'));
        Ok(Some(Block::Lines(first, bytes)))
    }

    /// Goes on in a line that is too long, up to its end.
    fn onward(&mut self) -> io::Result<Option<Block>> {
        let Some(mut long) = self.long.take() else { return Ok(None) };
        if long.whole {
            return Ok(Some(Block::Long(long)));
        }
        let mut bytes = mem::take(&mut self.rest);
        if bytes.is_empty() && !self.at_end {
            self.fill(&mut bytes)?;
        }
        long.whole = bytes.is_empty();
        if let Some(end) = bytes.iter().position(|b| *b == b'\n') {
            self.rest = bytes.split_off(end + 1);
            bytes.pop();
            (long.ended, long.whole) = (true, true);
        }
        long.length += bytes.len();
        self.long = Some(long);
        Ok(Some(Block::Spill(bytes)))
    }

    /// Reads once, or a whole block where nobody waits for less.
    fn fill(&mut self, bytes: &mut Vec<u8>) -> io::Result<()> {
        let from = bytes.len();
        if !self.eager {
            bytes.reserve(BLOCK);
            self.at_end = self.input.by_ref().take(BLOCK as u64).read_to_end(bytes)? == 0;
            return Ok(());
        }
        bytes.resize(from + BLOCK, 0);
        let count = loop {
            match self.input.read(&mut bytes[from..]) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        bytes.truncate(from + count);
        self.at_end = count == 0;
        Ok(())
    }
}

/// A block, the places of its lines, and what was made of them.
struct Worked<T> {
    block: Block,
    limit: usize,
    lines: Vec<(usize, usize, T)>,
}

fn worked<T>(block: Block, limit: usize, work: &impl Fn(&Line<'_>) -> T) -> Worked<T> {
    let mut lines = Vec::new();
    match &block {
        Block::Spill(_) => {}
        Block::Long(long) => lines.push((0, long.head.len(), work(&long.line()))),
        Block::Lines(first, bytes) => {
            let mut begin = 0;
            for (number, line) in (*first..).zip(bytes.split_inclusive(|b| *b == b'\n')) {
                let place = (begin, begin + line.len());
                lines.push((place.0, place.1, work(&line_of(number, line, limit))));
                begin = place.1;
            }
        }
    }
    Worked { block, limit, lines }
}

fn line_of(number: u64, bytes: &[u8], limit: usize) -> Line<'_> {
    let whole = bytes.strip_suffix(b"\n");
    let line = whole.unwrap_or(bytes);
    Line {
        offset: 0,
        number,
        bytes: &line[..line.len().min(limit)],
        length: line.len(),
        ended: whole.is_some(),
    }
}

impl Long {
    fn line(&self) -> Line<'_> {
        Line {
            number: self.number,
            offset: 0,
            bytes: &self.head,
            length: self.length,
            ended: self.ended,
        }
    }
}

fn deliver<T>(
    worked: Worked<T>,
    each: &mut impl FnMut(Piece<'_, T>) -> Result<(), Failure>,
    spares: &Spares,
) -> Result<(), Failure> {
    let Worked { block, limit, lines } = worked;
    match block {
        Block::Spill(bytes) => {
            each(Piece::Spill(&bytes))?;
            spares.give(bytes);
            Ok(())
        }
        Block::Long(long) => {
            lines.into_iter().try_for_each(|(_, _, made)| each(Piece::Line(&long.line(), made)))
        }
        Block::Lines(first, bytes) => {
            for (number, (begin, end, made)) in (first..).zip(lines) {
                let whole = line_of(number, &bytes[begin..end], usize::MAX);
                let line = line_of(number, &bytes[begin..end], limit);
                if line.is_cut() {
                    each(Piece::Spill(whole.bytes))?;
                }
                each(Piece::Line(&line, made))?;
            }
            spares.give(bytes);
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    /// Gives a few bytes at a time.
    struct Drip<'a>(&'a [u8], usize);

    impl Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = self.1.min(self.0.len()).min(buffer.len());
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn told(input: impl Read + Send, eager: bool, limit: usize) -> String {
        let mut out = String::new();
        let mut spilled = 0;
        let mut each = |piece: Piece<'_, usize>| {
            match piece {
                Piece::Spill(bytes) => spilled += bytes.len(),
                Piece::Line(line, made) => {
                    let _ = write!(
                        out,
                        "{}:{}/{}{}",
                        line.number,
                        made,
                        line.length,
                        if line.ended { "" } else { "!" }
                    );
                    let _ = write!(
                        out,
                        "{} ",
                        if line.is_cut() {
                            format!("~{}", mem::take(&mut spilled))
                        } else {
                            String::new()
                        }
                    );
                }
            }
            Ok(())
        };
        in_order(input, eager, limit, &|line: &Line<'_>| line.bytes.len(), &mut each, &|e| {
            Failure::new(e.to_string())
        })
        .map_err(|_| ())
        .expect("nothing fails");
        out
    }

    #[test]
    fn lines_come_back_in_order_however_they_arrive() {
        let text = b"one\n\nthree is longer\nfour";
        for (step, eager) in [(1, true), (2, true), (7, false), (100, true), (100, false)] {
            assert_eq!(
                told(Drip(text, step), eager, 8),
                "1:3/3 2:0/0 3:8/15~15 4:4/4! ",
                "{step} bytes at a time"
            );
        }
        assert_eq!(told(&b""[..], false, 8), "");
        assert_eq!(told(&b"\n"[..], false, 8), "1:0/0 ");
    }

    #[test]
    fn many_blocks_keep_their_order_and_long_lines_their_length() {
        let mut text = Vec::new();
        let mut wanted = String::new();
        for number in 1..=9000 {
            let length = if number == 5000 { 3 * BLOCK } else { number % 700 };
            text.extend(std::iter::repeat_n(b'x', length));
            text.push(b'\n');
            let cut = if length > 4096 { format!("~{length}") } else { String::new() };
            let _ = write!(wanted, "{number}:{}/{length}{cut} ", length.min(4096));
        }
        assert!(told(&text[..], false, 4096) == wanted);
    }
}
