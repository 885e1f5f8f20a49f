//! Patterns whose bytes do not depend on each other: identifiers of a fixed length, compared
//! sixteen bytes at a time.

use super::automaton::{Automaton, MOST_JOINED};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// Bytes that are compared at once.
const WIDTH: usize = 16;
/// Longest string that is considered.
const LONGEST: usize = 64;
/// The bit by which upper and lower case differ.
const CASE: u8 = 0x20;

/// A length at which every position has its own set of bytes, whatever is at the others.
struct FixedLength {
    /// By position.
    sets: Vec<BTreeSet<u8>>,
}

/// Prints the fixed lengths of an automaton, and by length the number of the entry. `good` tells
/// the bits of a string that matches.
pub(super) fn print(automaton: &Automaton, good: impl Fn(u8) -> bool) -> TokenStream {
    let fixed_lengths = fixed_lengths(automaton, good);
    let mut by_length = vec![0; fixed_lengths.iter().map(|g| g.sets.len() + 1).max().unwrap_or(0)];
    for (number, fixed) in (1..).zip(&fixed_lengths) {
        by_length[fixed.sets.len()] = number;
    }
    let by_length = Literal::byte_string(&by_length);
    let fixed_lengths = fixed_lengths.iter().map(FixedLength::print);
    quote!(fixed_lengths: &[#(#fixed_lengths),*], by_length: #by_length)
}

/// The lengths at which every byte of a good string has a set of its own.
fn fixed_lengths(automaton: &Automaton, good: impl Fn(u8) -> bool) -> Vec<FixedLength> {
    let states = automaton.accepted.len();
    if states > MOST_JOINED {
        return Vec::new();
    }
    let classes = automaton.classes.iter().max().map_or(0, |last| usize::from(*last) + 1);
    let step = |state: usize, class: usize| {
        usize::from(automaton.next[(state << automaton.stride) + class] >> automaton.stride)
    };
    // States from which a good string ends in exactly n more bytes.
    let mut ends: Vec<Vec<bool>> =
        vec![automaton.accepted.iter().map(|bits| good(*bits)).collect()];
    for n in 0..LONGEST {
        ends.push((0..states).map(|s| (0..classes).any(|c| ends[n][step(s, c)])).collect());
    }
    let mut fixed_lengths = Vec::new();
    for length in WIDTH..=LONGEST {
        let mut here = BTreeSet::from([0]);
        let mut sets = Vec::new();
        for position in 0..length {
            let left = &ends[length - position - 1];
            let good: BTreeSet<usize> =
                (0..classes).filter(|c| here.iter().any(|s| left[step(*s, *c)])).collect();
            let of_a_good_class =
                |byte: &u8| good.contains(&usize::from(automaton.classes[usize::from(*byte)]));
            let set: BTreeSet<u8> = (0..=255).filter(of_a_good_class).collect();
            // Strings whose bytes are all in their sets: all of them must be good. No set holds a
            // control.
            let next: BTreeSet<usize> =
                here.iter().flat_map(|s| good.iter().map(|c| step(*s, *c))).collect();
            if set.first().is_none_or(|b| *b < b' ') || !next.iter().all(|s| left[*s]) {
                break;
            }
            here = next;
            sets.push(set);
        }
        if sets.len() == length {
            fixed_lengths.push(FixedLength { sets });
        }
    }
    // A language of every length is no list of fixed lengths.
    if fixed_lengths.len() > 8 {
        fixed_lengths.clear();
    }
    fixed_lengths
}

impl FixedLength {
    fn print(&self) -> TokenStream {
        let fold = if self.sets.iter().all(is_folded) { CASE } else { 0 };
        let ranges: Vec<Vec<(u8, u8)>> = self.sets.iter().map(|set| ranges(set, fold)).collect();
        let last = self.sets.len() - WIDTH;
        let blocks = (0..last).step_by(WIDTH).chain([last]).map(|at| {
            let here = &ranges[at..at + WIDTH];
            let most = here.iter().map(Vec::len).max().unwrap_or(0);
            // An offset with fewer ranges has its last one again.
            let rows = (0..most).map(|row| {
                let pick = |r: &Vec<(u8, u8)>| r.get(row).or(r.last()).copied().unwrap_or((0, 0));
                let low = here.iter().map(|r| Literal::u8_unsuffixed(pick(r).0));
                let high = here.iter().map(|r| Literal::u8_unsuffixed(pick(r).1));
                quote!(([#(#low),*], [#(#high),*]))
            });
            let at = Literal::usize_unsuffixed(at);
            quote!(Block { offset: #at, ranges: &[#(#rows),*] })
        });
        quote!(FixedLength { fold: #fold, blocks: &[#(#blocks),*] })
    }
}

/// Whether the case bit makes no difference to a set.
fn is_folded(set: &BTreeSet<u8>) -> bool {
    (b' '..=255).all(|b| set.contains(&b) == set.contains(&(b | CASE)))
}

/// The lowest and the highest byte of each run in a set, of the bytes with the bits of `fold`.
fn ranges(set: &BTreeSet<u8>, fold: u8) -> Vec<(u8, u8)> {
    let mut ranges: Vec<(u8, u8)> = Vec::new();
    for byte in set.iter().copied().filter(|b| b | fold == *b) {
        match ranges.last_mut() {
            Some((_, high)) if *high + 1 == byte => *high = byte,
            _ => ranges.push((byte, byte)),
        }
    }
    ranges
}
