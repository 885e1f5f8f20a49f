//! The rows of one work package, and what they amount to.

use super::order::Placed;
use super::outcome::Outcome;
use super::package::Package;
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
    pub results: Vec<RowResult>,
    /// Indices of the annotations that count, in their order.
    pub annotations: Vec<usize>,
    pub package: Package,
}

/// What one lane row did.
#[derive(Debug, Clone)]
pub(super) struct RowResult {
    pub row: usize,
    pub outcome: Outcome,
    /// The lane in which the package stood before, and the line that had put it there.
    pub before: Option<(MissionLane, u64)>,
    pub place: Placed,
}
