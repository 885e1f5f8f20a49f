//! Moves of work packages: the matrix and its guards, from `contracts/policy/transitions.json`.
//!
//! The matrix is judged against state and does not decide whether a document is valid ([D24]).
//!
//! [D24]: crate::decisions#d24

use crate::contract::policy::{TERMINAL_LANES, TRANSITION_GUARDS, TRANSITIONS};
use crate::contract::types::{Lane, StatusTransitionPayload};
use crate::contract::violation::Code;

/// A member that certain moves must fill with a string that is not blank.
///
/// ```
/// use spec_kitty_events::policy::TRANSITION_GUARDS;
/// assert_eq!(TRANSITION_GUARDS[0].code.as_str(), "transition.review_ref_required");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guard {
    /// Code when the member is missing or blank.
    pub code: Code,
    /// Lanes before the move.
    pub from: &'static [Lane],
    /// Lanes after the move.
    pub to: &'static [Lane],
    /// The member.
    pub needs: GuardMember,
}

/// Member of the payload that a guard looks at.
///
/// ```
/// use spec_kitty_events::{GuardMember, policy::TRANSITION_GUARDS};
/// assert_eq!(TRANSITION_GUARDS[0].needs, GuardMember::ReviewRef);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuardMember {
    /// `review_ref`
    ReviewRef,
    /// `reason`
    Reason,
}

/// Whether the matrix allows a move without force.
///
/// ```
/// use spec_kitty_events::{Lane, is_allowed_transition};
/// assert!(is_allowed_transition(None, Lane::Planned));
/// assert!(!is_allowed_transition(Some(Lane::Done), Lane::Planned));
/// ```
#[must_use]
pub fn is_allowed_transition(from: Option<Lane>, to: Lane) -> bool {
    TRANSITIONS.contains(&(from, to))
}

/// Judges a move on its own terms: the codes of all violations, in a fixed order. First that a lane
/// is terminal, then that the matrix has no such move, then what each guard misses.
///
/// Force lifts the matrix and the terminal lanes, not the guards.
///
/// ```
/// use spec_kitty_events::{Code, ExecutionMode, Lane, StatusTransitionPayload,
///     validate_transition};
/// let payload: StatusTransitionPayload = StatusTransitionPayload::builder()
///     .mission_slug("importer")
///     .wp_id("WP01")
///     .from_lane(Lane::Canceled)
///     .to_lane(Lane::Planned)
///     .actor("ana")
///     .execution_mode(ExecutionMode::Worktree)
///     .try_into()?;
/// assert_eq!(validate_transition(&payload), [Code::TransitionTerminalRequiresForce,
///     Code::TransitionNotAllowed]);
/// # Ok::<(), spec_kitty_events::BuildError>(())
/// ```
#[must_use]
pub fn validate_transition(payload: &StatusTransitionPayload) -> Vec<Code> {
    let (from, to) = (payload.from_lane, payload.to_lane);
    let mut codes = Vec::new();
    if !payload.force {
        if from.is_some_and(|lane| TERMINAL_LANES.contains(&lane)) {
            codes.push(Code::TransitionTerminalRequiresForce);
        }
        if !is_allowed_transition(from, to) {
            codes.push(Code::TransitionNotAllowed);
        }
    }
    for guard in TRANSITION_GUARDS {
        let text = match guard.needs {
            GuardMember::ReviewRef => payload.review_ref.as_deref(),
            GuardMember::Reason => payload.reason.as_deref(),
        };
        let applies = from.is_some_and(|lane| guard.from.contains(&lane)) && guard.to.contains(&to);
        if applies && text.is_none_or(is_blank) {
            codes.push(guard.code);
        }
    }
    codes
}

/// Whether a string is blank: nothing but the white space that `shared/NonBlankText.schema.json`
/// lists.
///
/// ```
/// assert!(spec_kitty_events::is_blank(" \u{a0}\u{85}\u{1c}"));
/// assert!(!spec_kitty_events::is_blank("\u{200b}"));
/// ```
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c))
}
