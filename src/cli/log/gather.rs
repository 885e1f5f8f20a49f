//! What the commands that show events look at: a log, or any inputs, gathered into a log of their
//! own for as long as the command runs.

use super::damage;
use super::kind::{Named, named, regular};
use super::open::{Reader, reader_that_tells};
use crate::cli::inputs::{Inputs, Stop, tell_conflicts};
use crate::cli::progress_bar::ReadingBar;
use crate::cli::{Exit, Failure, stderr};
use spec_kitty_events::lines::{self, Conflicts, Input, Line, Piece, Work};
use spec_kitty_events::output_file::ScratchFolder;
use spec_kitty_events::plural::count;
use spec_kitty_events::store::sqlite::{Options, Synchronous};
use spec_kitty_events::store::{DamagedLine, DamagedLines, TornLine};
use spec_kitty_events::{Code, EventAppender as _, Record, SqliteStore, StoreError};
use std::path::{Path, PathBuf};

/// Events, and bytes of them, that are kept in one transaction.
const BATCH: usize = 500;
const BATCH_BYTES: usize = 4 << 20;

/// What a command looks at.
pub(super) struct Logs {
    pub(super) reader: Reader,
    /// What it is called. It may hold any character.
    pub(super) name: String,
    /// Whether every input could be read.
    pub(super) read: Exit,
    // Behind the reader, which has a file open in it.
    _scratch: Option<ScratchFolder>,
}

/// The one path that is named; an empty one, where there are several.
pub(super) fn one(paths: &[PathBuf]) -> &Path {
    match paths {
        [path] => path,
        _ => Path::new(""),
    }
}

/// Opens a log, or gathers inputs: each event once, whichever of them hold it. Tells what of them
/// is no event.
pub(super) fn logs(paths: &[PathBuf]) -> Result<Logs, Failure> {
    if let [path] = paths
        && matches!(named(path)?, Named::Log)
    {
        let (reader, name) = (reader_that_tells(path)?, lines::name(path));
        return Ok(Logs { reader, name, read: Exit::Clean, _scratch: None });
    }
    // A pipe among several is refused before anything is read.
    for path in paths.iter().filter(|path| path.as_os_str() != "-" && path.exists()) {
        if !path.is_dir() {
            regular(path)?;
        }
    }
    gather(paths)
}

fn gather(paths: &[PathBuf]) -> Result<Logs, Failure> {
    let scratch = ScratchFolder::create()
        .map_err(|e| Failure::io("cannot make a folder to gather the events in", &e))?;
    let options = Options::default().synchronous(Synchronous::Normal);
    let store = SqliteStore::open_with(scratch.path().join("events.db"), &options)?;
    let mut gathering = Gathering { store, waiting: Vec::new(), bytes: 0 };
    let mut inputs = 0;
    let read = Inputs::of(paths).each(&mut |_, input| {
        let input = input.require_lines()?;
        inputs += 1;
        gathering.input(input)
    })?;
    if inputs == 0 && read == Exit::Incomplete {
        return Err(Failure::told());
    }
    let name = match paths {
        [path] => lines::name(path),
        _ => count(inputs, "input"),
    };
    Ok(Logs { reader: Reader::Sqlite(gathering.store), name, read, _scratch: Some(scratch) })
}

struct Gathering {
    store: SqliteStore,
    /// Events that are not in the store yet, with the numbers of their lines.
    waiting: Vec<(u64, Record)>,
    bytes: usize,
}

impl Gathering {
    fn input(&mut self, input: Input) -> Result<(), Stop> {
        let name = input.name().to_owned();
        let mut bar = ReadingBar::new("gathering", &input);
        let (mut damaged, mut torn) = (DamagedLines::default(), None);
        let mut conflicts = Conflicts::default();
        let make = |line: &Line<'_>| if line.is_cut() { None } else { Record::restore(line.bytes) };
        let size = |record: &Option<Record>| record.as_ref().map_or(0, |r| r.bytes().len() * 4);
        let read = input.each_in_order(&Work { make: &make, size: &size }, &mut |piece| {
            let Piece::Line(line, record) = piece else { return Ok(()) };
            bar.pass(&line);
            match record {
                Some(record) => self.add(&name, line.number, record)?,
                None if line.is_blank() || conflicts.is_marker(&line) => {}
                None if line.ended => damaged.add(DamagedLine::examine(&line)),
                None => torn = Some(TornLine::examine(&line)),
            }
            Ok::<(), Stop>(())
        });
        drop(bar);
        self.flush(&name)?;
        tell_conflicts(stderr::warning, &name, &mut conflicts);
        damage::tell(&name, &damaged, torn.as_ref());
        read
    }

    fn add(&mut self, name: &str, line: u64, record: Record) -> Result<(), Failure> {
        self.bytes += record.bytes().len();
        self.waiting.push((line, record));
        if self.waiting.len() < BATCH && self.bytes < BATCH_BYTES {
            return Ok(());
        }
        self.flush(name)
    }

    /// Keeps what waits. Of several contents of one event, the first counts, and the others are
    /// told.
    fn flush(&mut self, name: &str) -> Result<(), Failure> {
        self.bytes = 0;
        let waiting = std::mem::take(&mut self.waiting);
        let records: Vec<Record> = waiting.iter().map(|(_, record)| record.clone()).collect();
        match self.store.append_all(&records) {
            Err(StoreError::Conflict { .. }) => {}
            kept => return Ok(kept.map(drop)?),
        }
        for (line, record) in &waiting {
            match self.store.append(record) {
                Err(conflict @ StoreError::Conflict { .. }) => {
                    stderr::warning(&format!("{name}:{line}: {conflict} [{}]", Code::LogConflict));
                }
                kept => drop(kept?),
            }
        }
        Ok(())
    }
}
