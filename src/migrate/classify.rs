//! What a line is, by its structure.

use super::keys;
use super::ruleset::{Ruleset, ruleset};
use crate::contract::policy::{
    LEGACY_AGGREGATE_NAME_REPLACEMENTS, LEGACY_EVENT_NAME_REPLACEMENTS, LIMITS,
};
use crate::contract::violation::{Code, Severity};
use crate::gate::{Gate, Report, code_of};
use crate::json::{self, FaultKind};
use crate::migrate::line_rules::{Action, LineClass, LineKind, TextClass};
use serde_json::{Map, Value};

/// A line and its class.
///
/// ```
/// use spec_kitty_events::migrate::{LineKind, classify};
/// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "GatePassed",
///     "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "node_id": "n", "lamport_clock": 1,
///         "schema_version": "3.0.0", "payload": {"mission_key": "x"}}"#;
/// let classified = classify(line);
/// assert_eq!(classified.class().id, "envelope.hybrid");
/// assert_eq!(classified.class().kind, LineKind::HybridEnvelope);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Classified<'b> {
    bytes: &'b [u8],
    class: &'static LineClass,
    value: Option<Value>,
    fault: Option<Code>,
}

impl<'b> Classified<'b> {
    /// The class.
    #[must_use]
    pub const fn class(&self) -> &'static LineClass {
        self.class
    }

    /// The line as JSON, when it is sound.
    #[must_use]
    pub const fn value(&self) -> Option<&Value> {
        self.value.as_ref()
    }

    /// What is wrong with the text, when it is not sound.
    #[must_use]
    pub const fn fault(&self) -> Option<Code> {
        self.fault
    }

    /// Identifier of the event or row, where it is a text.
    #[must_use]
    pub fn event_id(&self) -> Option<&str> {
        self.value.as_ref()?.get("event_id")?.as_str()
    }

    /// What the live gate says, for envelopes. `None` for lines that are none.
    ///
    /// ```
    /// assert!(spec_kitty_events::migrate::classify(b"[]").verdict().is_none());
    /// ```
    #[must_use]
    pub fn verdict(&self) -> Option<Report> {
        let envelope = matches!(
            self.class.kind,
            LineKind::CanonicalEnvelope | LineKind::LegacyEnvelope | LineKind::HybridEnvelope
        );
        envelope.then(|| Gate::live().envelope(self.bytes))
    }

    pub(super) fn into_object(self) -> Option<Map<String, Value>> {
        match self.value {
            Some(Value::Object(object)) => Some(object),
            _ => None,
        }
    }
}

/// Every class, in the order in which they are tried; those of lines without sound JSON come last.
///
/// ```
/// use spec_kitty_events::migrate::{LineKind, classes};
/// assert!(classes().any(|class| class.kind == LineKind::LaneRow));
/// ```
pub fn classes() -> impl Iterator<Item = &'static LineClass> {
    let Ruleset { classes, .. } = ruleset();
    classes.classes.iter().chain(classes.text.values())
}

/// The class of lines that are longer than a document may be (`contracts/policy/limits.json`).
///
/// ```
/// assert_eq!(spec_kitty_events::migrate::too_long().id, "text.unsound");
/// ```
#[must_use]
pub fn too_long() -> &'static LineClass {
    &ruleset().classes.text[&TextClass::Unsound]
}

/// Says what a line is. Every line is of exactly one class.
///
/// ```
/// use spec_kitty_events::migrate::classify;
/// assert_eq!(classify(b"{\"a\": 1, \"a\": 2}").class().id, "text.unsound");
/// assert_eq!(classify(b"  ").class().id, "text.blank");
/// ```
#[must_use]
pub fn classify(bytes: &[u8]) -> Classified<'_> {
    let ruleset = ruleset();
    let text = |class: TextClass, fault| Classified {
        bytes,
        class: &ruleset.classes.text[&class],
        value: None,
        fault,
    };
    if bytes.iter().all(|b| matches!(b, b' ' | b'\t' | b'\r')) {
        return text(TextClass::Blank, None);
    }
    let faults = json::check(bytes, LIMITS);
    if let Some(fault) =
        faults.iter().find(|fault| code_of(&fault.kind).severity() == Severity::Error)
    {
        let class = match fault.kind {
            FaultKind::Syntax { .. } | FaultKind::Truncated | FaultKind::InvalidUtf8 => {
                TextClass::NotJson
            }
            _ => TextClass::Unsound,
        };
        return text(class, Some(code_of(&fault.kind)));
    }
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
        return text(TextClass::NotJson, Some(Code::JsonSyntax));
    };
    // Whether names are retired is asked once, and only where a structure fits.
    let mut retired = None;
    let fits =
        ruleset.classes.classes.iter().zip(&ruleset.structures).find(|(class, structure)| {
            structure.as_ref().is_none_or(|structure| structure.is_valid(&value))
                && class.retired_names.is_none_or(|asked| {
                    *retired.get_or_insert_with(|| uses_retired_names(&value, ruleset)) == asked
                })
        });
    let class = fits.map(|(class, _)| class).expect("the last class takes what is left");
    Classified { bytes, class, value: Some(value), fault: None }
}

/// Whether a rule for envelopes that replaces a name would find one.
fn uses_retired_names(line: &Value, ruleset: &Ruleset) -> bool {
    let text = |name: &str| line.get(name).and_then(Value::as_str).unwrap_or_default();
    let event_type = text("event_type");
    let kind = text("aggregate_id").split('/').next().unwrap_or_default();
    ruleset.rules.envelopes.iter().any(|rule| match &rule.action {
        Action::RetiredKeys { .. } => keys::holds_retired(line),
        Action::RetiredEventNames {} => {
            LEGACY_EVENT_NAME_REPLACEMENTS.iter().any(|(old, _)| *old == event_type)
        }
        Action::RetiredAggregateNames {} => {
            LEGACY_AGGREGATE_NAME_REPLACEMENTS.iter().any(|(old, _)| *old == kind)
        }
        Action::RenameEventType { from, .. } => from == event_type && ruleset.meets(rule, line),
        Action::RenameMember { event_types, from, .. } => {
            event_types.as_ref().is_none_or(|t| t.iter().any(|t| t == event_type))
                && line.pointer(from).is_some()
        }
        _ => false,
    })
}
