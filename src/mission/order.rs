//! The order in which the lane rows of a package are folded: approvals of slow clocks are lifted (§
//! "Lift" of the release).

use super::row::{Ident, Move};
use super::row_fault::RowFault;
use crate::contract::mission::APPROVAL_LANE;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Where a row sorts, when not by its own time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moved {
    /// The time at which it sorts.
    pub at: String,
    /// Whether it is an approval's departure that was lifted; else it was carried along.
    pub lifted: bool,
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

/// Brings the rows of a package into the order of the fold.
pub(super) fn ordered(moves: &[Box<Move>], rows: Vec<usize>) -> Vec<(usize, Placed)> {
    let mut moved = carried(moves, &rows, &lifted(moves, &rows));
    let arrivals: HashSet<&str> = rows
        .iter()
        .map(|i| &*moves[*i])
        .filter(|row| arrives(row) && !row.seed)
        .map(|row| row.at.text.as_str())
        .collect();
    let mut placed: Vec<(usize, Placed)> = Vec::with_capacity(rows.len());
    for i in rows {
        let row = &moves[i];
        let leaves = row.from == APPROVAL_LANE && !row.seed;
        let moved = moved.remove(&i);
        let late = moved.is_some() || (leaves && arrivals.contains(row.at.text.as_str()));
        placed.push((i, Placed { moved, late }));
    }
    placed.sort_by(|(a, x), (b, y)| x.key(&moves[*a]).cmp(&y.key(&moves[*b])));
    placed
}

/// Rows whose time or id is no text, where it must be compared with others.
pub(super) fn incomparable(moves: &[Box<Move>], rows: &[usize]) -> Vec<(usize, RowFault)> {
    let mut found = Vec::new();
    if rows.len() > 1 {
        let odd = rows.iter().filter(|i| moves[**i].at.odd.is_some());
        found.extend(odd.map(|i| (*i, RowFault::crash("`at` is no string".to_owned()))));
    }
    let mut times: HashMap<&str, usize> = HashMap::new();
    for i in rows {
        *times.entry(&moves[*i].at.text).or_default() += 1;
    }
    let odd = rows.iter().filter(|i| moves[**i].event_id.odd.is_some());
    let tied = odd.filter(|i| times[moves[**i].at.text.as_str()] > 1);
    let detail = "`event_id` is no text, and another row has its time";
    found.extend(tied.map(|i| (*i, RowFault::crash(detail.to_owned()))));
    found.sort_by_key(|(i, _)| *i);
    found.dedup_by_key(|(i, _)| *i);
    found
}

fn arrives(row: &Move) -> bool {
    row.to == APPROVAL_LANE && row.from != APPROVAL_LANE
}

fn departs(row: &Move) -> bool {
    row.from == APPROVAL_LANE && row.to != APPROVAL_LANE
}

/// Departures from `approved` that a slow clock put before their arrival: row to the time of the
/// arrival. Each departure takes the latest free arrival that is not later; those left over take
/// the earliest free one that is.
fn lifted(moves: &[Box<Move>], rows: &[usize]) -> HashMap<usize, String> {
    let of = |is: fn(&Move) -> bool| {
        let mut of: Vec<usize> = rows.to_vec();
        of.retain(|i| !moves[*i].seed && is(&moves[*i]));
        of.sort_by(|a, b| moves[*a].key().cmp(&moves[*b].key()));
        of
    };
    let at = |i: usize| moves[i].at.text.as_str();
    let (arrivals, departures) = (of(arrives), of(departs));
    let (mut next, mut open, mut left) = (0, Vec::new(), Vec::new());
    let mut taken = vec![false; arrivals.len()];
    for departure in departures {
        while next < arrivals.len() && at(arrivals[next]) <= at(departure) {
            open.push(next);
            next += 1;
        }
        match open.pop() {
            Some(arrival) => taken[arrival] = true,
            None => left.push(departure),
        }
    }
    let mut lifted = HashMap::new();
    let mut free = arrivals.iter().zip(taken).filter(|(_, taken)| !taken).map(|(i, _)| *i);
    for departure in left {
        let Some(arrival) = free.by_ref().find(|i| at(*i) > at(departure)) else { break };
        lifted.insert(departure, at(arrival).to_owned());
    }
    lifted
}

/// Rows that sort at another time: the lifted ones, and rows between the two times.
fn carried(
    moves: &[Box<Move>],
    rows: &[usize],
    lifted: &HashMap<usize, String>,
) -> HashMap<usize, Moved> {
    let mut moved = HashMap::new();
    if lifted.is_empty() {
        return moved;
    }
    let mut by_key = rows.to_vec();
    by_key.sort_by(|a, b| moves[*a].key().cmp(&moves[*b].key()));
    let mut floor = "";
    for i in by_key {
        if let Some(at) = lifted.get(&i) {
            floor = floor.max(at);
            moved.insert(i, Moved { at: at.clone(), lifted: true });
        } else if moves[i].at.text.as_str() < floor {
            moved.insert(i, Moved { at: floor.to_owned(), lifted: false });
        }
    }
    moved
}

/// The greatest key of a real row that leaves `approved`.
pub(super) fn last_departure<'m>(
    rows: impl Iterator<Item = &'m Move>,
) -> Option<(&'m str, &'m str)> {
    rows.filter(|row| row.from == APPROVAL_LANE && !row.seed).map(Move::key).max()
}

/// Whether two scalars are the same value.
pub(super) fn same(a: &Ident, b: &Ident) -> bool {
    a.odd.as_ref().map(Value::to_string) == b.odd.as_ref().map(Value::to_string) && a.text == b.text
}
