//! What the gate says of a document.

use crate::contract::violation::Violation;
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

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

    /// The report of a document that is a line of something longer: what it says stands on that
    /// line, counted from 1.
    ///
    /// ```
    /// use spec_kitty_events::Gate;
    /// let report = Gate::live().envelope(b"[]").at_line(7);
    /// assert_eq!(report.violations[0].line, 7);
    /// ```
    #[must_use]
    pub fn at_line(mut self, number: usize) -> Self {
        for violation in self.violations.iter_mut().chain(&mut self.warnings) {
            violation.line = number;
        }
        self
    }
}

/// The members that `validate --format jsonl` writes of a line, but for its place: `valid`,
/// `event_id`, `event_type`, `shape` of a row alone, `violations`, `warnings`, and `omitted` where
/// there is something.
///
/// ```
/// use spec_kitty_events::Gate;
/// let written = serde_json::to_value(Gate::live().envelope(b"[]"))?;
/// assert_eq!(written["valid"], false);
/// assert_eq!(written["violations"][0]["code"], "json.not_object");
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Report", 7)?;
        out.serialize_field("valid", &self.is_valid())?;
        out.serialize_field("event_id", &self.event_id)?;
        out.serialize_field("event_type", &self.event_type)?;
        if let Some(shape) = self.shape {
            out.serialize_field("shape", shape)?;
        }
        out.serialize_field("violations", &self.violations)?;
        out.serialize_field("warnings", &self.warnings)?;
        if self.omitted > 0 {
            out.serialize_field("omitted", &self.omitted)?;
        }
        out.end()
    }
}
