//! Where the moves run that are drawn beside the lanes: each on the nearest track that is free,
//! with ends at the lanes that are ordered so that no two of one side meet more often than they
//! must.

use super::{HEIGHT, Machine};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Downwards.
    Left,
    /// Upwards.
    Right,
}

/// A move with its track.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Track {
    pub from: Option<String>,
    pub to: String,
    pub side: Side,
    /// The track, from the lanes outwards.
    pub number: usize,
    /// Where it leaves and enters the lanes, from their upper edges.
    pub leave: usize,
    pub enter: usize,
    /// Rows, from 1; 0 is the dot where work begins.
    begin: usize,
    end: usize,
}

impl Track {
    const fn rows(&self) -> (usize, usize) {
        if self.begin < self.end { (self.begin, self.end) } else { (self.end, self.begin) }
    }
}

/// The tracks of all moves that lead to another lane than the next one.
pub(super) fn tracks(machine: &Machine) -> Vec<Track> {
    let row = |lane: &str| machine.lanes.iter().position(|l| l == lane).map(|row| row + 1);
    let mut out: Vec<Track> = Vec::new();
    for (from, to) in &machine.moves {
        let begin = from.as_deref().map_or(Some(0), row);
        let (Some(begin), Some(end)) = (begin, row(to)) else { continue };
        if end == begin || end == begin + 1 {
            continue;
        }
        let side = if end > begin { Side::Left } else { Side::Right };
        let (from, to) = (from.clone(), to.clone());
        out.push(Track { from, to, side, number: 0, leave: 0, enter: 0, begin, end });
    }
    out.sort_by_key(|t| (t.begin.abs_diff(t.end), t.begin));
    for i in 0..out.len() {
        let (above, rest) = out.split_at_mut(i);
        let track = &mut rest[0];
        let meets = |other: &&Track| {
            let ((a, b), (c, d)) = (track.rows(), other.rows());
            other.side == track.side && a <= d && c <= b
        };
        let taken: Vec<usize> = above.iter().filter(meets).map(|t| t.number).collect();
        track.number = (0..).find(|n| !taken.contains(n)).unwrap_or_default();
    }
    for lane in 1..=machine.lanes.len() {
        for side in [Side::Left, Side::Right] {
            spread(&mut out, lane, side);
        }
    }
    out
}

/// Spreads the ends at one side of a lane. On the right what leaves goes up and stands above what
/// enters; on the left what enters comes from above.
fn spread(tracks: &mut [Track], lane: usize, side: Side) {
    let mut ends: Vec<(bool, isize, usize)> = Vec::new();
    for (i, track) in tracks.iter().enumerate().filter(|(_, t)| t.side == side) {
        let number = isize::try_from(track.number).unwrap_or(0);
        if track.begin == lane {
            ends.push((side == Side::Left, if side == Side::Left { -number } else { number }, i));
        }
        if track.end == lane {
            ends.push((side == Side::Right, if side == Side::Right { -number } else { number }, i));
        }
    }
    ends.sort_unstable();
    let count = ends.len();
    for (place, (_, _, i)) in ends.into_iter().enumerate() {
        let at = HEIGHT * (place + 1) / (count + 1);
        if tracks[i].begin == lane {
            tracks[i].leave = at;
        } else {
            tracks[i].enter = at;
        }
    }
}
