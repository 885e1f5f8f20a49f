//! Patterns of the contract as one small automaton over bytes.
//!
//! Several patterns are followed at once; those that a string matches are a set of bits at its end.

use crate::generator::dfa;
use regex_automata::Anchored;
use regex_automata::dfa::{Automaton as _, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use std::collections::{HashMap, HashSet};

/// States beyond this number are too many for a table.
const MOST_STATES: usize = 2000;
/// Tables of more states are left as they are: to look for what can be joined would take too long.
pub(super) const MOST_JOINED: usize = 512;

/// An automaton that reads a whole string.
pub(super) struct Automaton {
    /// Byte to class.
    pub classes: Vec<u8>,
    /// Classes rounded up to a power of two: the power.
    pub stride: u32,
    /// Row of a state and class to the row of the next state.
    pub next: Vec<u16>,
    /// First row of the states that are never left. The start is row 0.
    pub first_sink: u16,
    /// Bits of the patterns that a string matches which ends in this state.
    pub accepted: Vec<u8>,
}

/// Where one pattern's search stands: in a state, or done because it has matched.
type SearchState = Option<StateID>;

/// Joins the searches for up to eight patterns. `None` when they cannot be followed in a table.
pub(super) fn build(patterns: &[&str]) -> Option<Automaton> {
    let searches: Vec<_> =
        patterns.iter().map(|pattern| dfa::search(pattern).ok()).collect::<Option<_>>()?;
    let begin: Vec<SearchState> = searches
        .iter()
        .map(|s| s.start_state(&start::Config::new().anchored(Anchored::No)).ok().map(Some))
        .collect::<Option<_>>()?;
    let (mut known, mut places): (HashMap<Vec<SearchState>, usize>, Vec<Vec<SearchState>>) =
        (HashMap::new(), Vec::new());
    known.insert(begin.clone(), 0);
    places.push(begin);
    let (bytes, columns) = bytes_told_apart(&searches);
    let (mut rows, mut accepted): (Vec<Vec<usize>>, Vec<u8>) = (Vec::new(), Vec::new());
    while rows.len() < places.len() {
        let here = places[rows.len()].clone();
        let mut bits = 0;
        for (i, (search, path)) in searches.iter().zip(&here).enumerate() {
            let done = path.is_none_or(|state| search.is_match_state(search.next_eoi_state(state)));
            bits |= u8::from(done) << i;
        }
        accepted.push(bits);
        let mut row = Vec::with_capacity(bytes.len());
        for byte in bytes.iter().copied() {
            let mut there = Vec::with_capacity(here.len());
            for (search, path) in searches.iter().zip(&here) {
                let state = path.map(|state| search.next_state(state, byte));
                if state.is_some_and(|s| search.is_quit_state(s)) {
                    return None;
                }
                there.push(state.filter(|s| !search.is_match_state(*s)));
            }
            let next = *known.entry(there.clone()).or_insert_with(|| {
                places.push(there);
                places.len() - 1
            });
            row.push(next);
        }
        rows.push(row);
        if places.len() > MOST_STATES {
            return None;
        }
    }
    table(&rows, &columns, &accepted)
}

/// One byte for all that no search tells apart, in order; and for each byte the number of its own.
fn bytes_told_apart(searches: &[dense::DFA<Vec<u32>>]) -> (Vec<u8>, Vec<usize>) {
    let (mut bytes, mut known) = (Vec::new(), HashMap::new());
    let columns = (0..=255).map(|byte| {
        let classes: Vec<u8> = searches.iter().map(|s| s.byte_classes().get(byte)).collect();
        *known.entry(classes).or_insert_with(|| {
            bytes.push(byte);
            bytes.len() - 1
        })
    });
    let columns = columns.collect();
    (bytes, columns)
}

/// The number of the group of each state: states of one group accept the same ends.
fn groups(rows: &[Vec<usize>], accepted: &[u8]) -> Vec<usize> {
    // One column for all that lead to the same states everywhere.
    let mut seen = HashSet::new();
    let columns: Vec<usize> = (0..rows[0].len())
        .filter(|at| seen.insert(rows.iter().map(|row| row[*at]).collect::<Vec<_>>()))
        .collect();
    // States are alike until a difference is found.
    let mut group: Vec<usize> = accepted.iter().map(|a| usize::from(*a)).collect();
    loop {
        let mut seen: HashMap<(usize, Vec<usize>), usize> = HashMap::new();
        let refined: Vec<usize> = rows
            .iter()
            .zip(&group)
            .map(|(row, own)| {
                let key = (*own, columns.iter().map(|at| group[row[*at]]).collect::<Vec<_>>());
                let fresh = seen.len();
                *seen.entry(key).or_insert(fresh)
            })
            .collect();
        let before = group.iter().collect::<HashSet<_>>().len();
        let done = seen.len() == before;
        group = refined;
        if done {
            return group;
        }
    }
}

/// The smallest automaton of the same language, with classes of bytes. Each row has a column for
/// the bytes that are not told apart; `columns` has that of each byte.
fn table(rows: &[Vec<usize>], columns: &[usize], accepted: &[u8]) -> Option<Automaton> {
    let group =
        if rows.len() > MOST_JOINED { (0..rows.len()).collect() } else { groups(rows, accepted) };
    // Groups are numbered as first met, so the start is 0. States that are never left come last.
    let count = group.iter().max()? + 1;
    let first = |g: usize| group.iter().position(|x| *x == g);
    let firsts: Vec<usize> = (0..count).map(first).collect::<Option<_>>()?;
    let stays = |g: usize| rows[firsts[g]].iter().all(|s| group[*s] == g);
    let (moving, sinks): (Vec<usize>, Vec<usize>) = (0..count).partition(|g| *g == 0 || !stays(*g));
    let order: Vec<usize> = moving.iter().chain(&sinks).copied().collect();
    let mut rank = vec![0; count];
    order.iter().enumerate().for_each(|(i, g)| rank[*g] = i);

    let mut known: HashMap<Vec<usize>, u8> = HashMap::new();
    let mut classes = Vec::with_capacity(256);
    let mut distinct: Vec<Vec<usize>> = Vec::new();
    for at in columns {
        let column: Vec<usize> = order.iter().map(|g| rank[group[rows[firsts[*g]][*at]]]).collect();
        let fresh = u8::try_from(distinct.len()).ok()?;
        let class = *known.entry(column.clone()).or_insert_with(|| {
            distinct.push(column);
            fresh
        });
        classes.push(class);
    }
    let stride = distinct.len().next_power_of_two().trailing_zeros();
    let row_of = |state: usize| u16::try_from(state << stride).ok();
    let mut next = vec![0; order.len() << stride];
    for (class, column) in distinct.iter().enumerate() {
        for (state, to) in column.iter().enumerate() {
            next[(state << stride) + class] = row_of(*to)?;
        }
    }
    Some(Automaton {
        classes,
        stride,
        next,
        first_sink: row_of(moving.len())?,
        accepted: order.iter().map(|g| accepted[firsts[*g]]).collect(),
    })
}
