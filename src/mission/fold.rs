//! The fold: of each work package its rows in their order, and what each did.
//!
//! No row of another package changes anything about one, so that a new row asks for its own package
//! alone.

use super::board::Board;
use super::folded::Folded;
use super::order::{incomparable, last_departure, ordered};
use super::outcome::{Judge, Outcome};
use super::package::{Package, Provenance, claim_is_broken};
use super::package_rows::{End, RowResult, Track};
use super::row::{Ident, Move};
use super::row_fault::{BadLine, BadLines, RowFault};
use super::strictness::Reading;
use crate::contract::types::MissionLane;
use std::collections::{BTreeMap, HashSet};

impl Board {
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

impl Track {
    /// Folds the rows that count.
    pub(super) fn fold(&mut self, board: &Board, counts: impl Fn(usize) -> bool) {
        let rows: Vec<usize> = self.moves.iter().copied().filter(|i| counts(*i)).collect();
        let mut walk = Walk::new(rows.iter().map(|i| &*board.moves[*i]));
        let mut results = Vec::with_capacity(rows.len());
        for (row, place) in ordered(&board.moves, rows) {
            let (outcome, before) = walk.row(&board.moves[row]);
            results.push(RowResult { row, outcome, before, place });
        }
        let annotations = in_order(board, &self.annotations);
        let mut package = walk.at.map(|(package, _)| package);
        for annotation in annotations.iter().map(|i| &board.annotations[*i]) {
            let first = || Package::annotated(annotation.actor.identity());
            package.get_or_insert_with(first).annotate(&annotation.delta);
        }
        self.end = package.map(|package| End { results, annotations, package });
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
