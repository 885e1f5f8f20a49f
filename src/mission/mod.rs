//! The mission log on disk, `kitty-specs/<mission>/status.events.jsonl`: its rows, and the board
//! that they amount to.
//!
//! Rows are no envelopes. Their shapes are `contracts/rows/` and
//! `contracts/policy/row_shapes.json`; lanes, matrix and fold are those of the release of the
//! Python package that `contracts/policy/mission_lanes.json` names. A [`Row`] is read from a line,
//! a [`Board`] is fed rows, and [`Board::fold`] gives the [`State`], what each row did
//! ([`FoldedRow`]), and what there is to say ([`Folded::findings`]). Everything here is on bytes
//! and values: no files, no clock.
//!
//! Ids such as L9 are quirks of that release; `COMPATIBILITY.md` says what is done about each.

mod board;
mod checkpoint;
mod copies;
mod diagnose;
mod finding;
mod fold;
mod folded;
mod forks;
mod lane;
mod lenient;
mod matrix;
mod members;
mod merge;
mod merge_row;
mod meta;
mod order;
mod outcome;
mod package;
mod package_rows;
mod page;
pub(crate) mod policy;
mod python_values;
mod report;
mod routing;
mod row;
mod row_fault;
mod row_from_line;
mod shape;
mod snapshot;
mod state;
mod strictness;
mod timeline;

use crate::contract::types::MissionLane;
pub use board::Board;
pub use checkpoint::BoardResumeError;
pub use finding::Finding;
pub use folded::{Annotated, Copy, Created, Folded, FoldedRow};
pub use forks::Fork;
pub use matrix::is_in_matrix;
pub use merge::{Merged, Refusal, Side, merge};
pub use meta::Meta;
pub use outcome::Outcome;
pub use package::Package;
pub use page::{Entry, index};
pub use report::Origin;
pub(crate) use routing::concerns;
pub use routing::is_envelope;
pub use row::Row;
pub use row_fault::{BadLine, BadLines, FaultStage, RowFault, RowFaultKind};
pub use shape::{RowRole, RowShape, shape, shapes};
pub use state::{Packages, Progress, State, is_closed, progress_order};
pub use strictness::Reading;
pub use timeline::{Card, Event, What};

/// The release of the Python package whose lanes, matrix and fold these are.
///
/// ```
/// assert_eq!(spec_kitty_events::mission::release(), "11.0.0");
/// ```
#[must_use]
pub const fn release() -> &'static str {
    crate::contract::mission::MISSION_RELEASE
}

/// The columns of the board, in their order.
///
/// ```
/// assert_eq!(spec_kitty_events::mission::board_lanes()[0].as_str(), "planned");
/// ```
#[must_use]
pub const fn board_lanes() -> &'static [MissionLane] {
    crate::contract::mission::BOARD_LANES
}

/// The lines of a log, without their ends. A line ends at a line feed, and at nothing else (L19).
///
/// ```
/// let lines: Vec<&[u8]> = spec_kitty_events::mission::lines(b"a\r\n\nb").collect();
/// assert_eq!(lines, [&b"a"[..], b"", b"b"]);
/// ```
pub fn lines(log: &[u8]) -> impl Iterator<Item = &[u8]> {
    cut(log, b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line))
}

/// The lines of a log as release 11.0.0 cuts it: a carriage return by itself ends one too. In JSON
/// it can stand nowhere but between values.
fn lines_of_release(log: &[u8]) -> impl Iterator<Item = &[u8]> {
    lines(log).flat_map(|line| cut(line, b'\r').chain(line.is_empty().then_some(line)))
}

fn cut(log: &[u8], end: u8) -> impl Iterator<Item = &[u8]> {
    let body = log.strip_suffix(b"\n").unwrap_or(log);
    let mut rest = (!log.is_empty()).then_some(body);
    std::iter::from_fn(move || {
        let line = rest?;
        let place = memchr::memchr(end, line);
        rest = place.map(|place| &line[place + 1..]);
        Some(&line[..place.unwrap_or(line.len())])
    })
}
