//! The transition matrix of local mission logs. It judges nothing: moves outside it are findings.

use crate::contract::mission::{
    FROM_ANY_OPEN_LANE, MISSION_GUARDS, MISSION_MOVES, TERMINAL_MISSION_LANES,
};
use crate::contract::transition::is_blank;
use crate::contract::types::MissionLane;
use crate::contract::violation::Code;

/// What moves between certain lanes must bring along.
#[derive(Debug)]
pub(crate) struct MoveGuard {
    pub code: Code,
    pub from: &'static [MissionLane],
    /// `None` is every lane.
    pub to: Option<&'static [MissionLane]>,
    pub needs: Needs,
    /// Whether a forced move needs it too.
    pub also_forced: bool,
}

/// What a guard asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    Force,
    ReviewRef,
    Reason,
}

/// Whether a move is in the matrix, so that it needs no force.
///
/// ```
/// use spec_kitty_events::MissionLane;
/// use spec_kitty_events::mission::is_in_matrix;
/// assert!(is_in_matrix(Some(MissionLane::ForReview), MissionLane::InReview));
/// assert!(!is_in_matrix(Some(MissionLane::Done), MissionLane::Planned));
/// ```
#[must_use]
pub fn is_in_matrix(from: Option<MissionLane>, to: MissionLane) -> bool {
    let open = from.is_some_and(|from| !TERMINAL_MISSION_LANES.contains(&from));
    MISSION_MOVES.contains(&(from, to)) || (open && FROM_ANY_OPEN_LANE.contains(&to))
}

/// A move as the matrix looks at it.
pub(super) struct Transition<'t> {
    pub from: MissionLane,
    pub to: MissionLane,
    pub forced: bool,
    pub review_ref: &'t str,
    pub reason: &'t str,
}

/// What is missing for a move, in the order of that release. Empty when nothing is.
pub(super) fn missing(row: &Transition<'_>) -> Vec<Code> {
    let forced = row.forced;
    let given = |needs| match needs {
        Needs::Force => forced,
        Needs::ReviewRef => !is_blank(row.review_ref),
        Needs::Reason => !is_blank(row.reason),
    };
    let unmet = |guard: &&MoveGuard| {
        guard.from.contains(&row.from)
            && guard.to.is_none_or(|to| to.contains(&row.to))
            && (guard.also_forced || !forced)
            && !given(guard.needs)
    };
    let guards = |force: bool| {
        let guards = MISSION_GUARDS.iter().filter(move |g| (g.needs == Needs::Force) == force);
        guards.filter(unmet).map(|guard| guard.code)
    };
    let outside = !forced && !is_in_matrix(Some(row.from), row.to);
    let outside = outside.then_some(Code::TransitionNotAllowed);
    guards(true).chain(outside).chain(guards(false)).collect()
}
