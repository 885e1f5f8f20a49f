//! The order in which lane rows are folded: copies left out, approvals of slow clocks lifted.

use super::fault::RowFault;
use super::row::{Ident, Move};
use crate::contract::mission::APPROVAL_LANE;
use serde_json::Value;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};

/// How copies of one id are chosen among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Copies {
    /// The first one in the file counts (L3).
    FirstInFile,
    /// The earliest one counts, then the one whose canonical text is least.
    Least,
}

/// One id with several rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Repeated {
    /// Index of the row that counts.
    pub kept: usize,
    /// Index of the row that does not.
    pub dropped: usize,
    /// Whether the two say different things.
    pub differs: bool,
}

/// The rows that count, by index, in the order of the first of each id.
pub(super) fn distinct(moves: &[Move], copies: Copies) -> (Vec<usize>, Vec<Repeated>) {
    let mut places: HashMap<(&str, bool), usize> = HashMap::with_capacity(moves.len());
    let mut groups: Vec<Vec<usize>> = Vec::with_capacity(moves.len());
    for (i, row) in moves.iter().enumerate() {
        let id = (row.event_id.text.as_str(), row.event_id.odd.is_some());
        let place = *places.entry(id).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(i),
            None => groups.push(vec![i]),
        }
    }
    let mut repeated = Vec::new();
    let kept = groups.into_iter().map(|group| {
        let [only] = group[..] else { return choose(moves, &group, copies, &mut repeated) };
        only
    });
    (kept.collect(), repeated)
}

fn choose(moves: &[Move], group: &[usize], copies: Copies, repeated: &mut Vec<Repeated>) -> usize {
    let texts: Vec<String> = group.iter().map(|i| moves[*i].canonical()).collect();
    let all_seeds = group.iter().all(|i| moves[*i].seed);
    let place = match copies {
        Copies::FirstInFile if !all_seeds => 0,
        // A real row wins over a restatement of it, and the earlier one over the later.
        Copies::Least if !all_seeds => (0..group.len())
            .min_by_key(|p| (moves[group[*p]].seed, &moves[group[*p]].at.text, &texts[*p]))
            .unwrap_or_default(),
        _ => (0..group.len()).min_by_key(|p| &texts[*p]).unwrap_or_default(),
    };
    for (p, dropped) in group.iter().enumerate().filter(|(p, _)| *p != place) {
        let differs = texts[p] != texts[place];
        repeated.push(Repeated { kept: group[place], dropped: *dropped, differs });
    }
    group[place]
}

/// Where a row sorts, when not by its own time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moved {
    /// The time at which it sorts.
    pub at: String,
    /// Its number by key.
    pub number: usize,
    /// Whether it is an approval's departure that was lifted; else it was carried along.
    pub lifted: bool,
}

/// The rows in the order of the fold, and those that do not sort by their own time.
pub(super) struct Ordered {
    pub rows: Vec<usize>,
    pub moved: HashMap<usize, Moved>,
}

/// Brings rows into the order of the fold.
///
/// # Errors
///
/// Rows that cannot be compared with others, by index.
pub(super) fn ordered(moves: &[Move], rows: &[usize]) -> Result<Ordered, Vec<(usize, RowFault)>> {
    let incomparable = incomparable(moves, rows);
    if !incomparable.is_empty() {
        return Err(incomparable);
    }
    let moved = carried(moves, rows, &lifted(moves, rows));
    let arrivals: HashSet<(&str, &str)> = rows
        .iter()
        .map(|i| &moves[*i])
        .filter(|row| arrives(row) && !row.seed)
        .map(|row| (row.wp_id.text.as_str(), row.at.text.as_str()))
        .collect();
    let key = |i: usize| {
        let row = &moves[i];
        let of = moved.get(&i);
        let leaves = of.is_some()
            || (row.from == APPROVAL_LANE
                && !row.seed
                && arrivals.contains(&(row.wp_id.text.as_str(), row.at.text.as_str())));
        (
            of.map_or(row.at.text.as_str(), |of| of.at.as_str()),
            leaves,
            of.map_or(0, |of| of.number),
            row.event_id.text.as_str(),
        )
    };
    let mut keyed: Vec<_> = rows.iter().map(|i| (key(*i), *i)).collect();
    keyed.sort_by_key(|(a, _)| *a);
    let rows = keyed.into_iter().map(|(_, i)| i).collect();
    Ok(Ordered { rows, moved })
}

/// Rows whose time or id is no text, where it must be compared with others.
fn incomparable(moves: &[Move], rows: &[usize]) -> Vec<(usize, RowFault)> {
    let mut found = Vec::new();
    if rows.len() > 1 {
        let odd = rows.iter().filter(|i| moves[**i].at.odd.is_some());
        found.extend(odd.map(|i| (*i, RowFault::crash("`at` is no string".to_owned()))));
    }
    let odd_ids: Vec<usize> =
        rows.iter().copied().filter(|i| moves[*i].event_id.odd.is_some()).collect();
    if !odd_ids.is_empty() {
        let mut times: HashMap<&str, usize> = HashMap::new();
        for i in rows {
            *times.entry(&moves[*i].at.text).or_default() += 1;
        }
        let tied = odd_ids.into_iter().filter(|i| times[moves[*i].at.text.as_str()] > 1);
        let detail = "`event_id` is no string, and another row has its time";
        found.extend(tied.map(|i| (i, RowFault::crash(detail.to_owned()))));
    }
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
/// arrival.
fn lifted(moves: &[Move], rows: &[usize]) -> HashMap<usize, String> {
    let mut packages: BTreeMap<&str, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for i in rows.iter().copied().filter(|i| !moves[*i].seed) {
        let row = &moves[i];
        let (arrivals, departures) = match (arrives(row), departs(row)) {
            (false, false) => continue,
            _ => packages.entry(&row.wp_id.text).or_default(),
        };
        if arrives(row) { arrivals.push(i) } else { departures.push(i) }
    }
    let mut lifted = HashMap::new();
    for (mut arrivals, mut departures) in packages.into_values() {
        let by_key = |a: &usize, b: &usize| moves[*a].key().cmp(&moves[*b].key());
        arrivals.sort_by(by_key);
        departures.sort_by(by_key);
        pair(moves, &arrivals, &departures, &mut lifted);
    }
    lifted
}

/// Each departure takes the latest free arrival that is not later; those left over take the
/// earliest free one that is.
fn pair(
    moves: &[Move],
    arrivals: &[usize],
    departures: &[usize],
    lifted: &mut HashMap<usize, String>,
) {
    let at = |i: usize| moves[i].at.text.as_str();
    let (mut next, mut open, mut left) = (0, Vec::new(), Vec::new());
    let mut taken = vec![false; arrivals.len()];
    for departure in departures {
        while next < arrivals.len() && at(arrivals[next]) <= at(*departure) {
            open.push(next);
            next += 1;
        }
        match open.pop() {
            Some(arrival) => taken[arrival] = true,
            None => left.push(*departure),
        }
    }
    let mut free = arrivals.iter().zip(taken).filter(|(_, taken)| !taken).map(|(i, _)| *i);
    for departure in left {
        let Some(arrival) = free.by_ref().find(|i| at(*i) > at(departure)) else { return };
        lifted.insert(departure, at(arrival).to_owned());
    }
}

/// Rows that sort at another time: the lifted ones, and rows of their packages between the two
/// times.
fn carried(
    moves: &[Move],
    rows: &[usize],
    lifted: &HashMap<usize, String>,
) -> HashMap<usize, Moved> {
    let mut moved = HashMap::new();
    if lifted.is_empty() {
        return moved;
    }
    let mut by_key = rows.to_vec();
    by_key.sort_by(|a, b| moves[*a].key().cmp(&moves[*b].key()));
    let mut floors: HashMap<&str, &str> = HashMap::new();
    for (number, i) in (1..).zip(by_key) {
        let row = &moves[i];
        let floor = floors.get(row.wp_id.text.as_str()).copied();
        if let Some(at) = lifted.get(&i) {
            floors.insert(&row.wp_id.text, floor.unwrap_or_default().max(at));
            moved.insert(i, Moved { at: at.clone(), number, lifted: true });
        } else if let Some(floor) = floor.filter(|floor| row.at.text.as_str() < *floor) {
            moved.insert(i, Moved { at: floor.to_owned(), number, lifted: false });
        }
    }
    moved
}

/// The greatest key of a real row that leaves `approved`, for each package.
pub(super) fn last_departures<'m>(
    moves: &'m [Move],
    rows: &[usize],
) -> HashMap<&'m str, (&'m str, &'m str)> {
    let mut last = HashMap::new();
    for row in rows.iter().map(|i| &moves[*i]) {
        if row.from == APPROVAL_LANE && !row.seed {
            let known = last.entry(row.wp_id.text.as_str()).or_insert(row.key());
            *known = (*known).max(row.key());
        }
    }
    last
}

/// Whether two scalars are the same value.
pub(super) fn same(a: &Ident, b: &Ident) -> bool {
    a.odd.as_ref().map(Value::to_string) == b.odd.as_ref().map(Value::to_string)
        && a.text.cmp(&b.text) == Ordering::Equal
}
