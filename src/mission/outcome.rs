//! What becomes of a lane row in the fold: whether it moves its package, by the rules of that
//! release.

use super::order::same;
use super::package::Package;
use super::row::Move;
use crate::contract::mission::APPROVAL_LANE;

/// What became of a lane row.
///
/// ```
/// use spec_kitty_events::mission::Outcome;
/// assert!(Outcome::First.applied());
/// assert!(!Outcome::LostOnContinuity.applied());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// It moved its package, which had no row before.
    First,
    /// It moved its package, from the lane in which that stood.
    Continued,
    /// It moved its package, from another lane than that in which it stood, because it was forced.
    Forced,
    /// It moved its package, from another lane than that in which it stood, because a review sent
    /// it back.
    SentBack,
    /// It moved its package, from another lane than that in which it stood, because the row before
    /// was a restatement.
    OverSeed,
    /// It did nothing: its package stood in another lane.
    LostOnContinuity,
    /// It did nothing: at the same time a review sent the package back.
    LostToRollback,
    /// It did nothing: a row of the same id counts.
    Copy,
}

impl Outcome {
    /// Whether the row moved its package.
    #[must_use]
    pub const fn applied(self) -> bool {
        !matches!(self, Self::LostOnContinuity | Self::LostToRollback | Self::Copy)
    }

    /// Name in machine output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Continued => "continued",
            Self::Forced => "forced",
            Self::SentBack => "sent_back",
            Self::OverSeed => "over_seed",
            Self::LostOnContinuity => "lost_on_continuity",
            Self::LostToRollback => "lost_to_rollback",
            Self::Copy => "copy",
        }
    }
}

/// Decides about the rows of a package.
pub(super) struct Judge<'m> {
    /// The greatest key of a real row of the package that leaves `approved`.
    pub last_departure: Option<(&'m str, &'m str)>,
}

impl Judge<'_> {
    /// What becomes of a row. The setter is the row that put the package where it stands, where its
    /// id finds it.
    pub(super) fn outcome(&self, state: Option<(&Package, &Move)>, row: &Move) -> Outcome {
        let Some((package, setter)) = state else { return Outcome::First };
        let continues = package.lane == row.from;
        let applied = match (continues, row.forced(), row.rollback) {
            (true, _, _) => Outcome::Continued,
            (_, true, _) => Outcome::Forced,
            (_, _, true) => Outcome::SentBack,
            _ => Outcome::OverSeed,
        };
        if setter.event_id.is_null() {
            return applied;
        }
        if same(&setter.at, &row.at) {
            if row.rollback && !setter.rollback && (!row.seed || self.is_bare_sibling(setter, row))
            {
                return applied;
            }
            if !row.rollback && setter.rollback && !self.yields(setter, row) {
                return Outcome::LostToRollback;
            }
        }
        if continues || row.forced() || self.exempt(setter, row) {
            applied
        } else {
            Outcome::LostOnContinuity
        }
    }

    /// Whether a row needs not leave the lane in force.
    fn exempt(&self, setter: &Move, row: &Move) -> bool {
        if row.rollback {
            return !row.seed
                || (setter.seed && setter.rollback)
                || self.is_bare_sibling(setter, row);
        }
        !row.seed && ((setter.seed && !setter.rollback) || self.yields(setter, row))
    }

    /// Whether a restated rollback gives way to a real row.
    fn yields(&self, setter: &Move, row: &Move) -> bool {
        setter.seed && setter.rollback && !row.seed && !self.is_bare_sibling(row, setter)
    }

    /// Whether an approval is what a restated rollback took back: it leaves the same lane, and
    /// nothing real leaves `approved` after it.
    fn is_bare_sibling(&self, approval: &Move, seed: &Move) -> bool {
        !approval.rollback
            && approval.to == APPROVAL_LANE
            && approval.from == seed.from
            && self.last_departure.is_none_or(|key| key <= approval.key())
    }
}
