//! What the gate says of a document.

use crate::contract::violation::Violation;

/// What the gate says of a document.
///
/// ```
/// use spec_kitty_events::Gate;
/// let report = Gate::live().payload("ParticipantLeft", b"[]");
/// assert!(!report.is_valid());
/// assert_eq!(report.violations.len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Report {
    /// The envelope's `event_id` as it was written, where it is a string.
    pub event_id: Option<String>,
    /// The event type that was named, where it is a string.
    pub event_type: Option<String>,
    /// The shape of a row of a local mission log, by its name in
    /// `contracts/policy/row_shapes.json`. None for anything that was judged as an envelope or a
    /// payload.
    pub shape: Option<&'static str>,
    /// Why the document is refused, in order of stage and offset. Empty when it is accepted.
    pub violations: Vec<Violation>,
    /// What is worth knowing all the same. No more warnings are kept than violations.
    pub warnings: Vec<Violation>,
    /// How many violations were found beyond the most that are kept
    /// (`contracts/policy/limits.json`).
    pub omitted: usize,
}

impl Report {
    /// Whether the document is accepted.
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        self.violations.is_empty()
    }
}
