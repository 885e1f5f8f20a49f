//! What became of one line.

use super::change::Change;
use super::line_rules::LineClass;
use super::reason::Reason;
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;

/// What became of a line.
///
/// ```
/// use spec_kitty_events::migrate::{Context, Migrator, Mode, Outcome};
/// assert_eq!(Migrator::new(Mode::Envelopes, Context::default()).line(b"# a note", 1).outcome(),
///     Outcome::Kept);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// It is passed on byte for byte.
    Kept,
    /// An envelope was rewritten.
    Migrated,
    /// A lane row was rewritten.
    Repaired,
    /// A lane row became an envelope.
    Lifted,
    /// It has no target, or not yet: the reasons say why.
    Quarantined,
}

/// What became of one line, and why.
///
/// See [the module](super) for an example.
#[derive(Debug, Clone, PartialEq)]
pub struct Migration<'b> {
    pub(super) class: &'static LineClass,
    pub(super) outcome: Outcome,
    pub(super) before: &'b [u8],
    pub(super) after: Option<Cow<'b, [u8]>>,
    pub(super) event_id: Option<String>,
    pub(super) changes: Vec<Change>,
    pub(super) reasons: Vec<Reason>,
}

impl<'b> Migration<'b> {
    /// Class of the line.
    #[must_use]
    pub const fn class(&self) -> &'static LineClass {
        self.class
    }

    /// What became of it.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The line as it came.
    #[must_use]
    pub const fn original(&self) -> &'b [u8] {
        self.before
    }

    /// The line as it is to be written, without its end. `None` when it goes to quarantine.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        self.after.as_deref()
    }

    /// Identifier of the event or row, where it is a text.
    #[must_use]
    pub fn event_id(&self) -> Option<&str> {
        self.event_id.as_deref()
    }

    /// The changes, in the order of the rules. Those of a line in quarantine are what would have
    /// been done.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Pointers and values of members that the current contract has no place for.
    pub fn set_aside(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.changes.iter().filter_map(|change| match change {
            Change::SetAside { pointer, value, .. } => Some((pointer.as_str(), value)),
            _ => None,
        })
    }

    /// Why it goes to quarantine. Empty for all other outcomes.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }
}
