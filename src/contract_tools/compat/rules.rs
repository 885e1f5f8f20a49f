//! The rules: data in `compat/rules/`, one file for each.

use super::class::{Class, Party};
use serde::Deserialize;
use std::sync::LazyLock;

/// One rule.
///
/// ```
/// use spec_kitty_events::compat::{Class, Rule};
/// assert_eq!(Rule::find("enum.narrowed").unwrap().class, Class::Breaking);
/// assert!(Rule::find("no.such_rule").is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable identifier.
    pub id: String,
    /// The class that a change of this kind has when it flips a document.
    pub class: Class,
    /// The class for one party, where it differs from `class`.
    #[serde(default)]
    pub producer: Option<Class>,
    /// The same for the other.
    #[serde(default)]
    pub reader: Option<Class>,
    /// One sentence with `{name}`, `{old}` and `{new}`.
    pub message: String,
    /// What it means for those who depend on the contract, and the way out.
    pub help: String,
    /// Where the rule is explained.
    pub reference: String,
}

macro_rules! rules {
    ($($id:literal),* $(,)?) => { &[$(include_str!(concat!("../../../compat/rules/", $id,
    ".json"))),*] };
}

/// The rule files. `tests/contract/compat/pairs.rs` compares the list with the folder.
const FILES: &[&str] = rules![
    "annotation.changed",
    "code.changed",
    "code.meaning_changed",
    "code.renamed",
    "condition.added",
    "condition.changed",
    "condition.removed",
    "const.changed",
    "contract.version",
    "default.changed",
    "enum.changed",
    "enum.narrowed",
    "enum.widened",
    "event_type.added",
    "event_type.moved",
    "event_type.released",
    "event_type.removed",
    "event_type.reserved",
    "format.changed",
    "limit.changed",
    "mapping.added",
    "mapping.changed",
    "mapping.removed",
    "name.released",
    "name.retired",
    "object.closed",
    "object.opened",
    "pattern.changed",
    "policy.changed",
    "property.added_required",
    "property.added_to_closed",
    "property.added_to_open",
    "property.removed_from_closed",
    "property.removed_from_open",
    "property.removed_required",
    "range.narrowed",
    "range.widened",
    "ref.changed",
    "required.added",
    "required.removed",
    "schema.changed",
    "transition.added",
    "transition.guard_changed",
    "transition.removed",
    "type.added",
    "type.changed",
    "type.narrowed",
    "type.not_nullable",
    "type.nullable",
    "type.removed",
    "type.renamed",
    "type.reshaped",
    "type.widened",
    "union.branch_added",
    "union.branch_removed",
    "unique.changed",
];

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    FILES.iter().map(|text| serde_json::from_str(text).expect("rule files are tested")).collect()
});

impl Rule {
    /// All rules, sorted by id.
    #[must_use]
    pub fn all() -> &'static [Rule] {
        &RULES
    }

    /// The rule with that id.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Rule> {
        RULES.iter().find(|r| r.id == id)
    }

    /// The class of a flip for one party.
    #[must_use]
    pub fn class_for(&self, party: Party) -> Class {
        match party {
            Party::Producer => self.producer,
            Party::Reader => self.reader,
        }
        .unwrap_or(self.class)
    }
}
