//! A board that is fed row by row: what it holds, and which packages are to be folded.

use super::copies::Copies;
use super::fault::RowFault;
use super::fold::Track;
use super::folded::Folded;
use super::order::incomparable;
use super::package::claim_is_broken;
use super::row::{Annotation, Content, Ident, Move, Row};
use super::shape::{BLANK, RowShape, UNREADABLE};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap, HashSet};

/// By whose rules rows are read and copies chosen.
///
/// ```
/// use spec_kitty_events::mission::{Reading, Row};
/// let row = br#"{"event_id": "01KQ9M3M0000000000000000ZA", "mission_slug": "012-sample",
///     "wp_id": "WP01", "from_lane": "planned",
///     "to_lane": "claimed", "at": "2026-05-01T10:00:00Z", "actor": "ana", "force": "false",
///         "execution_mode": "worktree"}"#;
/// assert!(Row::read(row, Reading::Release).is_ok());
/// assert!(Row::read(row, Reading::Contract).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reading {
    /// By the schemas of the rows. Bad lines are listed, and the good ones folded. The order of the
    /// file changes nothing.
    #[default]
    Contract,
    /// As release 11.0.0 of the Python package reads them. One bad line refuses the log, and of two
    /// rows of one id the first one in the file counts.
    Release,
}

/// A line that is not folded, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BadLine {
    /// Its number, from 1.
    pub line: u64,
    /// What is wrong.
    pub fault: RowFault,
}

/// Why release 11.0.0 refuses a log: its bad lines, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct BadLines(pub Vec<BadLine>);

impl std::fmt::Display for BadLines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.first() {
            Some(first) => write!(f, "line {}: {}", first.line, first.fault),
            None => f.write_str("no line is bad"),
        }
    }
}

impl std::error::Error for BadLines {}

/// A board that is fed line by line.
///
/// The board is always the one that all lines so far give, whether it was folded on the way or not
/// (D20). Feeding takes constant time. Folding takes time in proportion to the rows of the packages
/// that rows came to since it was folded last, and sorts the rows.
///
/// ```
/// use spec_kitty_events::mission::{Board, Reading};
/// let mut board = Board::new(Reading::Contract);
/// board.line(b"not JSON");
/// let folded = board.fold()?;
/// assert_eq!(folded.bad[0].line, 1);
/// assert_eq!(folded.state.event_count, 0);
/// # Ok::<(), spec_kitty_events::mission::BadLines>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Board {
    pub(super) reading: Reading,
    pub(super) lines: u64,
    pub(super) moves: Vec<Box<Move>>,
    pub(super) annotations: Vec<Annotation>,
    /// Rows that move nothing, by line.
    pub(super) notes: Vec<(u64, &'static RowShape, Map<String, Value>)>,
    pub(super) bad: Vec<BadLine>,
    pub(super) shapes: BTreeMap<&'static str, u64>,
    /// Which of the rows of one id counts.
    pub(super) copies: Copies,
    pub(super) tracks: HashMap<String, Track>,
    /// Rows that may not be comparable with others, by index.
    odd: Vec<usize>,
}

impl Board {
    /// An empty board.
    #[must_use]
    pub fn new(reading: Reading) -> Self {
        Self { reading, copies: Copies::new(reading), ..Self::default() }
    }

    /// By whose rules it reads.
    #[must_use]
    pub const fn reading(&self) -> Reading {
        self.reading
    }

    /// How many lines it was fed, blank ones included.
    #[must_use]
    pub const fn lines(&self) -> u64 {
        self.lines
    }

    /// How many rows there are of each shape. Lines that are no rows are `unreadable`, empty ones
    /// `blank`.
    #[must_use]
    pub const fn shapes(&self) -> &BTreeMap<&'static str, u64> {
        &self.shapes
    }

    /// Takes the next line, without its end.
    pub fn line(&mut self, line: &[u8]) {
        if Row::is_blank(line, self.reading) {
            self.lines += 1;
            *self.shapes.entry(BLANK).or_default() += 1;
        } else {
            self.row(Row::read(line, self.reading));
        }
    }

    /// Takes every line of a log.
    pub fn log(&mut self, log: &[u8]) {
        match self.reading {
            Reading::Contract => super::lines(log).for_each(|line| self.line(line)),
            Reading::Release => super::lines_of_release(log).for_each(|line| self.line(line)),
        }
    }

    /// Passes over the next line, which is counted and nothing else.
    pub const fn skip(&mut self) {
        self.lines += 1;
    }

    /// Takes what was read of the next line.
    pub fn row(&mut self, row: Result<Row, RowFault>) {
        self.lines += 1;
        let line = self.lines;
        let row = match row {
            Ok(row) => row,
            Err(fault) => {
                *self.shapes.entry(UNREADABLE).or_default() += 1;
                self.bad.push(BadLine { line, fault });
                return;
            }
        };
        *self.shapes.entry(row.shape.id).or_default() += 1;
        match row.content {
            Content::Lane(row) => {
                let mut row = row;
                row.line = line;
                self.take(row);
            }
            Content::Annotation(row) => self.annotate(Annotation { line, ..*row }),
            Content::Note(members) => self.notes.push((line, row.shape, members)),
        }
    }

    /// Takes a lane row.
    pub(super) fn take(&mut self, row: Box<Move>) {
        let place = self.moves.len();
        let idents = [&row.at, &row.event_id, &row.wp_id];
        if idents.iter().any(|ident| ident.odd.is_some()) || claim_is_broken(&row) {
            self.odd.push(place);
        }
        self.track(&row.wp_id.text).moves.push(place);
        self.moves.push(row);
        if let Some(dropped) = self.copies.add(&self.moves, place) {
            let wp_id = self.moves[dropped].wp_id.text.clone();
            self.track(&wp_id);
        }
    }

    /// Takes an annotation.
    pub(super) fn annotate(&mut self, row: Annotation) {
        let place = self.annotations.len();
        self.track(&row.wp_id).annotations.push(place);
        self.annotations.push(row);
    }

    /// The rows of a package, which are to be folded anew.
    fn track(&mut self, wp_id: &str) -> &mut Track {
        if !self.tracks.contains_key(wp_id) {
            self.tracks.insert(wp_id.to_owned(), Track::default());
        }
        let track = self.tracks.get_mut(wp_id).expect("it was put there");
        track.end = None;
        track
    }

    /// Folds all rows so far.
    ///
    /// # Errors
    ///
    /// The bad lines, when the board reads as release 11.0.0 does, which refuses a log for one of
    /// them.
    pub fn fold(&mut self) -> Result<Folded<'_>, BadLines> {
        let aside = self.aside();
        let mut bad = self.bad.clone();
        let lines = aside.iter();
        bad.extend(
            lines.map(|(i, fault)| BadLine { line: self.moves[*i].line, fault: fault.clone() }),
        );
        bad.sort_by_key(|bad| bad.line);
        if self.reading == Reading::Release && !bad.is_empty() {
            return Err(BadLines(bad));
        }
        self.settle(&aside);
        Ok(Folded::of(self, bad))
    }

    /// Rows that release ends on: they cannot be compared with others, or what they claim cannot be
    /// read.
    fn aside(&self) -> BTreeMap<usize, RowFault> {
        let mut aside = BTreeMap::new();
        if self.odd.is_empty() {
            return aside;
        }
        let named = self.named();
        let is_two = |id: &Ident| id.odd.is_some() && named.contains(id.text.as_str());
        for i in self.odd.iter().copied().filter(|i| self.copies.counts(*i)) {
            let wrong = if claim_is_broken(&self.moves[i]) {
                "`policy_metadata` is no object"
            } else if is_two(&self.moves[i].wp_id) {
                "`wp_id` is no text, and another row names its text"
            } else {
                continue;
            };
            aside.insert(i, RowFault::crash(wrong.to_owned()));
        }
        loop {
            let rows = 0..self.moves.len();
            let rows = rows.filter(|i| self.copies.counts(*i) && !aside.contains_key(i));
            let faults = incomparable(&self.moves, &rows.collect::<Vec<_>>());
            if faults.is_empty() {
                return aside;
            }
            aside.extend(faults);
        }
    }

    /// Packages that rows name by a text. Where another row names one by a number, say, release
    /// 11.0.0 has two packages and shows one of them.
    fn named(&self) -> HashSet<&str> {
        let moves = self.moves.iter().filter(|row| row.wp_id.odd.is_none());
        let moves = moves.map(|row| row.wp_id.text.as_str());
        moves.chain(self.annotations.iter().map(|row| row.wp_id.as_str())).collect()
    }

    /// Folds the packages that rows came to, without the rows that are put aside.
    fn settle(&mut self, aside: &BTreeMap<usize, RowFault>) {
        let mut tracks = std::mem::take(&mut self.tracks);
        for track in tracks.values_mut() {
            // Which rows are put aside depends on those of other packages.
            if track.end.is_none() || !self.odd.is_empty() {
                track.fold(self, |i| self.copies.counts(i) && !aside.contains_key(&i));
            }
        }
        self.tracks = tracks;
    }
}
