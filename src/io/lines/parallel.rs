//! Lines worked on by all cores and given back in the order of the input, in bounded memory.
//!
//! Workers take turns in reading a block of whole lines. Taking a block also takes a place in the
//! queue of results, so that the order is kept. One budget holds all blocks that are read and not
//! given back, and what was made of them: reading waits while it is spent, whoever is slow.

use super::blocks::{Block, Blocks, Spares};
use super::error::InputError;
use super::input::Input;
use super::line::Line;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Condvar, Mutex};
use std::{num, thread};

/// Bytes of blocks and results in flight, whatever the number of workers. The last block may go
/// beyond.
const BUDGET: usize = 48 << 20;
/// Bytes of results of one block, after which its other lines are worked on when they are given
/// back.
const RESULTS: usize = 1 << 20;

/// What comes back, in order.
#[derive(Debug)]
pub enum Piece<'b, T> {
    /// A line, and what was made of it.
    Line(Line<'b>, T),
    /// Bytes of a line that is too long to be kept, all of them; the line itself follows, cut.
    Spill(&'b [u8]),
}

/// What is done with each line.
///
/// ```
/// use spec_kitty_events::lines::{Input, InputError, Line, Piece, Work};
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("numbers.jsonl");
/// std::fs::write(&path, "1\n2\n39")?;
/// let length = Work { make: &|line: &Line<'_>| line.length, size: &|_: &usize| 8 };
/// let mut lengths = Vec::new();
/// Input::open(&path)?.each_in_order(&length, &mut |piece| {
///     if let Piece::Line(_, length) = piece {
///         lengths.push(length);
///     }
///     Ok::<(), InputError>(())
/// })?;
/// assert_eq!(lengths, [1, 1, 2]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Work<'w, T> {
    /// Makes something of a line, on any core.
    pub make: &'w (dyn Fn(&Line<'_>) -> T + Sync),
    /// Says how many bytes of memory that takes.
    pub size: &'w (dyn Fn(&T) -> usize + Sync),
}

impl<T> std::fmt::Debug for Work<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Work").finish_non_exhaustive()
    }
}

impl Input {
    /// Gives every line, one after the other, as it comes.
    ///
    /// # Errors
    ///
    /// The first error of `each`, or why the input cannot be read on; what came before has been
    /// given.
    pub fn each<E: From<InputError>>(
        self,
        each: &mut dyn FnMut(Piece<'_, ()>) -> Result<(), E>,
    ) -> Result<(), E> {
        let (_, mut blocks) = self.into_blocks();
        let work = Work { make: &|_: &Line<'_>| (), size: &|(): &()| 0 };
        let spares = Spares::default();
        while let Some(block) = blocks.next(&spares)? {
            deliver(Worked { block, made: Vec::new() }, &work, each, &spares)?;
        }
        Ok(())
    }

    /// Works on every line, on all cores, and gives every result, in order. An input that fits into
    /// one block is worked on without threads.
    ///
    /// # Errors
    ///
    /// The first error of `each`, or why the input cannot be read on; what came before has been
    /// given.
    pub fn each_in_order<T: Send, E: From<InputError>>(
        self,
        work: &Work<'_, T>,
        each: &mut dyn FnMut(Piece<'_, T>) -> Result<(), E>,
    ) -> Result<(), E> {
        let (_, blocks) = self.into_blocks();
        in_order(blocks, work, each)
    }
}

fn in_order<T: Send, E: From<InputError>>(
    mut blocks: Box<dyn Blocks>,
    work: &Work<'_, T>,
    each: &mut dyn FnMut(Piece<'_, T>) -> Result<(), E>,
) -> Result<(), E> {
    let spares = Spares::default();
    let Some(first) = blocks.next(&spares)? else { return Ok(()) };
    let first = Worked { block: first, made: Vec::new() };
    deliver(first, work, each, &spares)?;
    if blocks.is_at_end() {
        return Ok(());
    }
    let workers = thread::available_parallelism().map_or(1, num::NonZero::get);
    let shared = Shared { blocks: Mutex::new(blocks), budget: Budget::default(), spares };
    let (queue, results) = sync_channel(workers * 2);
    thread::scope(|scope| {
        for _ in 0..workers {
            let (queue, shared) = (queue.clone(), &shared);
            scope.spawn(move || serve(shared, &queue, work));
        }
        drop(queue);
        let end = gather(results, &shared, work, each);
        // Whoever still waits has nothing to wait for.
        shared.budget.close();
        end
    })
}

/// What the workers share.
struct Shared {
    blocks: Mutex<Box<dyn Blocks>>,
    budget: Budget,
    spares: Spares,
}

type Answer<T> = Result<Worked<T>, InputError>;
/// A block, and where its results are awaited.
type Turn<T> = (Result<Block, InputError>, SyncSender<Answer<T>>);
type Queue<T> = SyncSender<Receiver<Answer<T>>>;

/// One worker.
fn serve<T: Send>(shared: &Shared, queue: &Queue<T>, work: &Work<'_, T>) {
    while let Some((block, answer)) = turn(shared, queue) {
        let ended = block.is_err();
        let worked = block.map(|block| {
            let worked = Worked::new(block, work);
            // What was made is charged as it is, in place of what was set aside for it.
            shared.budget.take(worked.results(work));
            shared.budget.give_back(RESULTS);
            worked
        });
        // Nobody listens any more where the answer cannot be sent.
        if answer.send(worked).is_err() || ended {
            break;
        }
    }
}

/// Takes the next block and its place in the queue.
fn turn<T>(shared: &Shared, queue: &Queue<T>) -> Option<Turn<T>> {
    let mut blocks = shared.blocks.lock().ok()?;
    if !shared.budget.wait() {
        return None;
    }
    let block = blocks.next(&shared.spares).transpose()?;
    match &block {
        Ok(block) => shared.budget.take(block.size() + RESULTS),
        // Nothing is read behind an error.
        Err(_) => *blocks = Box::new(Nothing),
    }
    let (answer, result) = sync_channel(1);
    queue.send(result).ok()?;
    Some((block, answer))
}

struct Nothing;

impl Blocks for Nothing {
    fn next(&mut self, _: &Spares) -> Result<Option<Block>, InputError> {
        Ok(None)
    }

    fn is_at_end(&self) -> bool {
        true
    }
}

fn gather<T, E: From<InputError>>(
    results: Receiver<Receiver<Answer<T>>>,
    shared: &Shared,
    work: &Work<'_, T>,
    each: &mut dyn FnMut(Piece<'_, T>) -> Result<(), E>,
) -> Result<(), E> {
    for result in results {
        // A worker that gave no answer has panicked; the scope passes that on.
        let Ok(worked) = result.recv() else { break };
        let worked = worked?;
        let charged = worked.block.size() + worked.results(work);
        deliver(worked, work, each, &shared.spares)?;
        shared.budget.give_back(charged);
    }
    Ok(())
}

/// Bytes that are read and not given back.
#[derive(Default)]
struct Budget {
    spent: Mutex<(usize, bool)>,
    changed: Condvar,
}

impl Budget {
    /// Waits until some of it is left. False when nobody fetches results any more.
    fn wait(&self) -> bool {
        let Ok(spent) = self.spent.lock() else { return false };
        let left = self.changed.wait_while(spent, |(spent, closed)| *spent >= BUDGET && !*closed);
        left.is_ok_and(|left| !left.1)
    }

    fn take(&self, bytes: usize) {
        if let Ok(mut spent) = self.spent.lock() {
            spent.0 += bytes;
        }
    }

    fn give_back(&self, bytes: usize) {
        if let Ok(mut spent) = self.spent.lock() {
            spent.0 = spent.0.saturating_sub(bytes);
            self.changed.notify_all();
        }
    }

    fn close(&self) {
        if let Ok(mut spent) = self.spent.lock() {
            spent.1 = true;
            self.changed.notify_all();
        }
    }
}

/// A block, and what was made of its first lines, each with the place where it ends.
struct Worked<T> {
    block: Block,
    made: Vec<(usize, T)>,
}

impl<T> Worked<T> {
    fn new(block: Block, work: &Work<'_, T>) -> Self {
        let mut made = Vec::new();
        match &block {
            Block::Spill(_) => {}
            Block::Long(long) => made.push((0, (work.make)(&long.line()))),
            Block::Lines { bytes, .. } => {
                let mut size = 0;
                let mut lines = Cursor::of(&block);
                while size < RESULTS
                    && let Some((line, _)) = lines.next(bytes)
                {
                    let result = (work.make)(&line);
                    size += entry(&result, work);
                    made.push((lines.end, result));
                }
            }
        }
        Self { block, made }
    }

    /// Bytes that the results take.
    fn results(&self, work: &Work<'_, T>) -> usize {
        self.made.iter().map(|(_, made)| entry(made, work)).sum()
    }
}

/// Bytes that one result takes.
fn entry<T>(made: &T, work: &Work<'_, T>) -> usize {
    size_of::<(usize, T)>() + (work.size)(made)
}

/// Goes through the lines of a block.
struct Cursor {
    number: u64,
    offset: u64,
    end: usize,
}

impl Cursor {
    fn of(block: &Block) -> Self {
        let (number, offset) = match block {
            Block::Lines { number, offset, .. } => (*number, *offset),
            Block::Spill(_) | Block::Long(_) => (0, 0),
        };
        Self { number, offset, end: 0 }
    }

    /// The next line, cut at the limit, and the whole of it.
    fn next<'b>(&mut self, bytes: &'b [u8]) -> Option<(Line<'b>, &'b [u8])> {
        let rest = bytes.get(self.end..).filter(|rest| !rest.is_empty())?;
        let end = memchr::memchr(b'\n', rest);
        let whole = &rest[..end.unwrap_or(rest.len())];
        let line = Line {
            number: self.number,
            offset: self.offset + self.end as u64,
            bytes: &whole[..whole.len().min(super::limit())],
            length: whole.len(),
            ended: end.is_some(),
        };
        self.number += 1;
        self.end += whole.len() + usize::from(line.ended);
        Some((line, whole))
    }
}

fn deliver<T, E>(
    worked: Worked<T>,
    work: &Work<'_, T>,
    each: &mut dyn FnMut(Piece<'_, T>) -> Result<(), E>,
    spares: &Spares,
) -> Result<(), E> {
    let Worked { block, made } = worked;
    let mut made = made.into_iter().map(|(_, made)| made);
    let mut result = |line: &Line<'_>| made.next().unwrap_or_else(|| (work.make)(line));
    let mut lines = Cursor::of(&block);
    match block {
        Block::Spill(bytes) => {
            each(Piece::Spill(&bytes))?;
            spares.give(bytes);
        }
        Block::Long(long) => {
            let line = long.line();
            each(Piece::Line(line, result(&line)))?;
        }
        Block::Lines { bytes, .. } => {
            while let Some((line, whole)) = lines.next(&bytes) {
                if line.is_cut() {
                    each(Piece::Spill(whole))?;
                }
                each(Piece::Line(line, result(&line)))?;
            }
            spares.give(bytes);
        }
    }
    Ok(())
}
