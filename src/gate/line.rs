//! A line of a log, judged as what it is: an envelope, or a row of a local mission log.

use super::finding::{Finding, resolve_offsets};
use super::{Gate, Profile, Report, Stages, fast_path, parse};
use crate::contract::violation::Code;
use crate::mission::{RowRole, RowShape, concerns, is_envelope, shape};
use serde_json::{Map, Value};

impl Gate {
    /// Judges a line as what it is. What only envelopes have, or an event type of the contract,
    /// makes it an envelope, which goes through the gate of envelopes; anything else is judged by
    /// the shape of its row (`contracts/policy/row_shapes.json`). Lines of no known shape are
    /// refused.
    ///
    /// ```
    /// use spec_kitty_events::{Code, Gate};
    /// let row = br#"{"event_id": "01KQ9M3M0000000000000000ZA", "mission_slug": "012-sample",
    ///     "wp_id": "WP01", "from_lane": "claimed",
    ///     "to_lane": "done", "at": "2026-05-01T10:00:00Z", "actor": "ana", "force": false,
    ///         "execution_mode": "worktree"}"#;
    /// let report = Gate::live().line(row);
    /// assert!(report.is_valid());
    /// assert_eq!(report.warnings[0].code, Code::TransitionNotAllowed);
    /// assert_eq!(Gate::live().line(br#"{"lamport_clock": 1, "to_lane": "done"}"#),
    ///     Gate::live().envelope(br#"{"lamport_clock": 1, "to_lane": "done"}"#));
    /// ```
    #[must_use]
    pub fn line(&self, bytes: &[u8]) -> Report {
        if self.profile == Profile::Live
            && !self.envelope_only
            && let Ok(header) = fast_path::envelope(bytes)
        {
            return header.report(bytes);
        }
        let (value, warnings) = match parse(bytes) {
            Ok(parsed) => parsed,
            Err(report) => return report,
        };
        let Some(members) = value.as_object().filter(|members| !is_envelope(members)) else {
            return self.envelope(bytes);
        };
        let mut stages = Stages::new(warnings);
        let shape = shape(members);
        row(shape, &value, members, &mut stages);
        let text = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
        let (violations, warnings) = resolve_offsets(bytes, stages.findings);
        Report {
            event_id: text("event_id").or_else(|| text("id")),
            event_type: text("event_type"),
            shape: Some(shape.id),
            violations,
            warnings,
            omitted: stages.omitted,
        }
    }
}

fn row(shape: &RowShape, value: &Value, members: &Map<String, Value>, stages: &mut Stages) {
    let Some(schema) = shape.schema else {
        let unknown_kind = shape.role == RowRole::Error && members.contains_key("kind");
        let finding = if unknown_kind {
            Finding::new(Code::RowUnknownKind, "/kind").found(&members["kind"])
        } else {
            Finding::new(Code::RowUnknown, "")
        };
        stages.add(finding);
        return;
    };
    if stages.schema(schema, value, "", |_| true) {
        stages.begin();
        for (code, pointer) in concerns(shape, members) {
            stages.add(Finding::new(code, pointer));
        }
    }
}

/// Whether the fast path accepts a row. What it does not know is for [`Gate::line`] to say.
pub(crate) fn row_is_sound(schema: &str, bytes: &[u8]) -> bool {
    fast_path::row(schema, bytes).is_ok()
}
