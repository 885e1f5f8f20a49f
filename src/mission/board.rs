//! A board that is fed row by row: what it holds, and which packages are to be folded.

use super::copies::Copies;
use super::package::claim_is_broken;
use super::package_rows::Track;
use super::row::{Annotation, Content, Move, Row};
use super::row_fault::{BadLine, RowFault};
use super::shape::{BLANK, RowShape, UNREADABLE};
use super::strictness::Reading;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};

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
    #[expect(clippy::vec_box, reason = "a row is a kilobyte, and stays where it was read")]
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
    pub(super) odd: Vec<usize>,
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
}
