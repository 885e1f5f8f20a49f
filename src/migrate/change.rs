//! One change of a line, as the manifest tells it.

use serde::Serialize;
use serde_json::Value;

/// One change of a line, with the rule that made it.
///
/// ```
/// use spec_kitty_events::migrate::Change;
/// let change = Change::Renamed { rule: "envelope.retired_keys", pointer: "/feature_slug".into(),
///     to: "/mission_slug".into() };
/// assert_eq!(change.rule(), "envelope.retired_keys");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// A member has another name.
    Renamed {
        /// Id of the rule.
        rule: &'static str,
        /// Where it was.
        pointer: String,
        /// Where it is.
        to: String,
    },
    /// A member has another value.
    Replaced {
        /// Id of the rule.
        rule: &'static str,
        /// Where it is.
        pointer: String,
        /// Its value before.
        before: Value,
        /// Its value after.
        after: Value,
    },
    /// A member was missing or null.
    Added {
        /// Id of the rule.
        rule: &'static str,
        /// Where it is.
        pointer: String,
        /// Its value.
        value: Value,
    },
    /// A member stood there a second time under its new name, with the same value.
    Dropped {
        /// Id of the rule.
        rule: &'static str,
        /// Where it was.
        pointer: String,
        /// Its value.
        value: Value,
    },
    /// A member has no place in the current contract. Its value stands here and nowhere else.
    SetAside {
        /// Id of the rule.
        rule: &'static str,
        /// Where it was.
        pointer: String,
        /// Its value.
        value: Value,
    },
    /// A row became the payload of an envelope.
    Lifted {
        /// Id of the rule.
        rule: &'static str,
        /// Event type of the envelope.
        event_type: String,
    },
    /// A value that nobody gave; the member stays away.
    Unknown {
        /// Id of the rule.
        rule: &'static str,
        /// Where it would be.
        pointer: String,
    },
}

impl Change {
    /// Id of the rule in `contracts/policy/migration_rules.json`.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::Renamed { rule, .. }
            | Self::Replaced { rule, .. }
            | Self::Added { rule, .. }
            | Self::Dropped { rule, .. }
            | Self::SetAside { rule, .. }
            | Self::Lifted { rule, .. }
            | Self::Unknown { rule, .. } => rule,
        }
    }
}
