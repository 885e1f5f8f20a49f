//! Several rows of one id: which of them counts.

use super::row::Move;
use super::strictness::Reading;
use std::collections::HashMap;

/// The rows of each id, and the one that counts.
#[derive(Debug, Clone, Default)]
pub(super) struct Copies {
    reading: Reading,
    /// By id, and whether that is no text. Rows by their indices.
    ids: HashMap<(String, bool), Group>,
    /// Whether each row counts.
    counts: Vec<bool>,
    /// Ids with several rows, in the order of the second.
    repeated: Vec<(String, bool)>,
}

#[derive(Debug, Clone)]
struct Group {
    first: usize,
    /// The rows after the first.
    more: Vec<usize>,
    kept: usize,
    /// Whether one of them is no restatement.
    real: bool,
}

/// Two rows of one id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Repeated {
    /// Index of the row that counts.
    pub kept: usize,
    /// Index of the row that does not.
    pub dropped: usize,
    /// Whether the two say different things.
    pub differs: bool,
}

impl Copies {
    pub(super) fn new(reading: Reading) -> Self {
        Self { reading, ..Self::default() }
    }

    /// Whether a row counts.
    pub(super) fn counts(&self, row: usize) -> bool {
        self.counts[row]
    }

    /// Takes the last row. Gives the one that counted and does not any more.
    pub(super) fn add(&mut self, moves: &[Box<Move>], row: usize) -> Option<usize> {
        let id = (moves[row].event_id.text.clone(), moves[row].event_id.odd.is_some());
        self.counts.push(true);
        let Some(group) = self.ids.get_mut(&id) else {
            let real = !moves[row].seed;
            self.ids.insert(id, Group { first: row, more: Vec::new(), kept: row, real });
            return None;
        };
        group.more.push(row);
        group.real |= !moves[row].seed;
        if group.more.len() == 1 {
            self.repeated.push(id);
        }
        let before = group.kept;
        group.kept = chosen(self.reading, moves, group, row);
        self.counts[before] = false;
        self.counts[row] = false;
        self.counts[group.kept] = true;
        (group.kept != before).then_some(before)
    }

    /// Every row that does not count, with the one that does.
    pub(super) fn repeated(&self, moves: &[Box<Move>]) -> Vec<Repeated> {
        let groups = self.repeated.iter().filter_map(|id| self.ids.get(id));
        let pairs = groups.flat_map(|group| {
            let text = moves[group.kept].canonical();
            let rows = std::iter::once(&group.first).chain(&group.more).copied();
            let dropped = rows.filter(|row| *row != group.kept);
            dropped.map(move |row| Repeated {
                kept: group.kept,
                dropped: row,
                differs: moves[row].canonical() != text,
            })
        });
        pairs.collect()
    }
}

/// Which of the rows of an id counts, when one comes to them.
fn chosen(reading: Reading, moves: &[Box<Move>], group: &Group, row: usize) -> usize {
    // The release takes the first one in the file (L3).
    if reading == Reading::Release && group.real {
        return group.first;
    }
    let (known, new) = (&moves[group.kept], &moves[row]);
    let wins = match (known.seed, new.seed) {
        // A real row wins over a restatement of it, and the earlier one over the later.
        (true, false) => true,
        (false, true) => false,
        (false, false) if new.at.text != known.at.text => new.at.text < known.at.text,
        _ => new.canonical() < known.canonical(),
    };
    if wins { row } else { group.kept }
}
