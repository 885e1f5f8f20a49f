//! Forks of a merge: rows of both sides that leave one lane of a package in two directions (M10).

use super::board::Board;
use super::folded::FoldedRow;
use super::lane::lane_of;
use super::merge_row::MergeRow;
use super::strictness::Reading;
use crate::contract::mission::BOARD_LANES;
use crate::contract::types::MissionLane;
use std::collections::{BTreeSet, HashMap};

/// Two rows that leave one lane of a package in two directions, each on one side (M10).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fork {
    /// The work package.
    pub wp_id: String,
    /// The lane that both leave.
    pub from: String,
    /// Id and destination of the row that ours alone has.
    pub ours: (String, String),
    /// Id and destination of the row that theirs alone has.
    pub theirs: (String, String),
    /// Ids of those that do nothing on the merged board.
    pub dropped: Vec<String>,
}

/// Rows of one side that leave a lane of a package, against those of the other.
pub(super) fn forks(ours: &[&MergeRow<'_>], theirs: &[&MergeRow<'_>]) -> Vec<Fork> {
    let mut leaving: HashMap<(&str, &str), Vec<&MergeRow<'_>>> = HashMap::new();
    for other in theirs {
        if let Some(left) = left(other) {
            leaving.entry(left).or_default().push(other);
        }
    }
    let mut found = Vec::new();
    for one in ours {
        let others = left(one).and_then(|left| leaving.get(&left));
        found.extend(others.into_iter().flatten().filter_map(|other| fork(one, other)));
    }
    found
}

/// The package that a row moves, and the lane that it leaves.
fn left<'r>(row: &'r MergeRow<'_>) -> Option<(&'r str, &'r str)> {
    Some((row.text("wp_id")?, row.text("from_lane")?))
}

fn fork(one: &MergeRow<'_>, other: &MergeRow<'_>) -> Option<Fork> {
    let (wp_id, from) = left(one)?;
    let (to, other_to) = (one.text("to_lane")?, other.text("to_lane")?);
    let decides = [to, other_to].iter().any(|to| is_decision(from, to));
    (to != other_to && decides).then(|| Fork {
        wp_id: wp_id.to_owned(),
        from: from.to_owned(),
        ours: (one.id().to_owned(), to.to_owned()),
        theirs: (other.id().to_owned(), other_to.to_owned()),
        dropped: Vec::new(),
    })
}

/// Whether a move cancels, or leads back.
fn is_decision(from: &str, to: &str) -> bool {
    let aside = [MissionLane::Blocked, MissionLane::Canceled];
    let place = |lane: &str| {
        let (lane, _) = lane_of(lane)?;
        BOARD_LANES.iter().position(|l| *l == lane).filter(|_| !aside.contains(&lane))
    };
    let canceled = lane_of(to).is_some_and(|(lane, _)| lane == MissionLane::Canceled);
    canceled || place(from).zip(place(to)).is_some_and(|(from, to)| to < from)
}

/// Which rows of forks do nothing on the merged board.
pub(super) fn tell_dropped(log: &[u8], forks: &mut [Fork]) {
    if forks.is_empty() {
        return;
    }
    let mut board = Board::new(Reading::Contract);
    board.log(log);
    let Ok(folded) = board.fold() else { return };
    let lost: BTreeSet<&str> = folded
        .rows
        .iter()
        .filter(|folded_row| !folded_row.outcome.applied())
        .map(FoldedRow::event_id)
        .collect();
    for fork in forks {
        let ids = [&fork.ours.0, &fork.theirs.0].into_iter();
        fork.dropped = ids.filter(|id| lost.contains(id.as_str())).cloned().collect();
    }
}
