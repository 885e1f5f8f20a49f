//! The fold of one work package: its rows in their order, and what each did.
//!
//! No row of another package changes anything about it, so that a new row asks for its own package
//! alone.

use super::order::{Moved, last_departure, ordered};
use super::package::{Package, Provenance};
use super::row::{Annotation, Move};
use super::verdict::{Judge, Outcome};
use super::{Board, Reading};
use crate::contract::types::MissionLane;

/// The rows of a package, and what they amount to once they are folded.
#[derive(Debug, Clone, Default)]
pub(super) struct Track {
    /// Indices of its lane rows, copies among them.
    pub moves: Vec<usize>,
    /// Indices of its annotations.
    pub annotations: Vec<usize>,
    /// `None` where rows have come since.
    pub end: Option<End>,
}

/// What the rows of a package amount to.
#[derive(Debug, Clone)]
pub(super) struct End {
    /// What each lane row that counts did, in the order of the fold.
    pub steps: Vec<Did>,
    /// Indices of the annotations that count, in their order.
    pub annotations: Vec<usize>,
    pub package: Package,
}

/// What one lane row did.
#[derive(Debug, Clone)]
pub(super) struct Did {
    pub row: usize,
    pub outcome: Outcome,
    /// The lane in which the package stood before, and the line that had put it there.
    pub before: Option<(MissionLane, u64)>,
    pub place: Placed,
}

/// Where a row sorts.
#[derive(Debug, Clone, Default)]
pub(super) struct Placed {
    /// Where it does not sort by its own time.
    pub moved: Option<Moved>,
    /// Whether it stands behind the rows of its time.
    pub late: bool,
}

/// What rows are sorted by: a time, whether they stand behind it, their own keys where they moved,
/// and their ids.
pub(super) type SortKey<'m> = (&'m str, bool, Option<(&'m str, &'m str)>, &'m str);

impl Placed {
    pub(super) fn key<'m>(&'m self, row: &'m Move) -> SortKey<'m> {
        let at = self.moved.as_ref().map_or(row.at.text.as_str(), |moved| moved.at.as_str());
        (at, self.late, self.moved.as_ref().map(|_| row.key()), &row.event_id.text)
    }
}

impl Track {
    /// Folds the rows that count.
    pub(super) fn fold(&mut self, board: &Board, counts: impl Fn(usize) -> bool) {
        let rows: Vec<usize> = self.moves.iter().copied().filter(|i| counts(*i)).collect();
        let mut walk = Walk::new(rows.iter().map(|i| &*board.moves[*i]));
        let mut steps = Vec::with_capacity(rows.len());
        for (row, place) in ordered(&board.moves, rows) {
            let (outcome, before) = walk.row(&board.moves[row]);
            steps.push(Did { row, outcome, before, place });
        }
        let annotations = in_order(board, &self.annotations);
        let mut package = walk.at.map(|(package, _)| package);
        for annotation in annotations.iter().map(|i| &board.annotations[*i]) {
            let first = || Package::annotated(annotation.actor.identity());
            package.get_or_insert_with(first).annotate(&annotation.delta);
        }
        self.end = package.map(|package| End { steps, annotations, package });
    }
}

/// Annotations in their order. Equal copies count once, unless the release is asked.
fn in_order(board: &Board, annotations: &[usize]) -> Vec<usize> {
    let row = |i: &usize| &board.annotations[*i];
    let mut order = annotations.to_vec();
    if board.reading() == Reading::Release {
        order.sort_by(|a, b| row(a).key().cmp(&row(b).key()));
    } else {
        let key = |a: &'_ usize| (row(a).key(), row(a).canonical.as_str());
        order.sort_by(|a, b| key(a).cmp(&key(b)));
        order.dedup_by(|a, b| key(a) == key(b));
    }
    order
}

impl Annotation {
    /// Key of an annotation: time, then id, as texts.
    pub(super) fn key(&self) -> (&str, &str) {
        (&self.at, &self.event_id)
    }
}

/// A package on its way through its lane rows.
pub(super) struct Walk<'m> {
    judge: Judge<'m>,
    /// The package, and the row that put it where it stands.
    pub at: Option<(Package, &'m Move)>,
    provenance: Provenance,
}

impl<'m> Walk<'m> {
    /// A package before its first row, with all the rows that it is to go through.
    pub(super) fn new(rows: impl Iterator<Item = &'m Move>) -> Self {
        let judge = Judge { last_departure: last_departure(rows) };
        Self { judge, at: None, provenance: Provenance::default() }
    }

    /// Takes the next row. Tells what became of it, and where the package stood before.
    pub(super) fn row(&mut self, row: &'m Move) -> (Outcome, Option<(MissionLane, u64)>) {
        let outcome = self.judge.outcome(self.at.as_ref().map(|(p, setter)| (p, *setter)), row);
        let before = self.at.as_ref().map(|(package, setter)| (package.lane, setter.line));
        if outcome.applied() {
            let previous = self.at.take().map(|(package, _)| package);
            self.at = Some((Package::moved(previous, row, &mut self.provenance), row));
        } else if row.seed
            && outcome == Outcome::LostOnContinuity
            && let Some((package, _)) = &mut self.at
        {
            package.filled(row, &mut self.provenance);
        }
        (outcome, before)
    }
}
