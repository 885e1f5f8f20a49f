//! Why a line goes to quarantine: data, and its sentences.

use super::lanes::LaneDiffers;
use super::work_package::WorkPackage;
use crate::contract::violation::{Code, Expected, Violation};
use crate::migrate::line_rules::LineClass;
use crate::text::escape;
use crate::text::shortened::shortened;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// Why a line goes to quarantine.
///
/// ```
/// use spec_kitty_events::Code;
/// use spec_kitty_events::migrate::{Context, Migrator, Mode};
/// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "GatePassed",
///     "aggregate_id": "a", "timestamp": "2026-01-15T10:00:00Z",
///     "node_id": "n", "lamport_clock": 1, "payload": {"feature_slug": "a",
///         "mission_slug": "b"}}"#;
/// let migration = Migrator::new(Mode::Envelopes, Context::default()).line(line, 1);
/// assert_eq!(migration.reasons()[0].code(), Code::MigrateMembersDiffer);
/// assert_eq!(migration.reasons()[0].message(),
///     "`/payload/feature_slug` is \"a\" and `/payload/mission_slug` is \"b\".");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Reason {
    /// The live gate refuses what the line is, or what it would become.
    Refused(Violation),
    /// The current contract has nothing that such a line could become.
    NoTarget {
        /// Class of the line.
        class: &'static LineClass,
    },
    /// A member stands there under two names, with different values.
    MembersDiffer {
        /// Id of the rule.
        rule: &'static str,
        /// The member under its old name.
        pointer: String,
        /// Its value.
        found: Value,
        /// The member under its new name.
        other: String,
        /// Its value.
        other_found: Value,
    },
    /// The value of a retired member has no form in the current contract.
    ValueUnreadable {
        /// Id of the rule.
        rule: &'static str,
        /// The member.
        pointer: String,
        /// Its value.
        found: Value,
    },
    /// Nobody gave a value that the line does not have.
    ValueMissing {
        /// Id of the rule.
        rule: &'static str,
        /// The object that lacks it.
        pointer: String,
        /// The member.
        member: String,
    },
    /// The context does not say what the payload must have.
    ContextMissing {
        /// Id of the rule.
        rule: &'static str,
        /// The object that lacks them.
        pointer: String,
        /// The members.
        members: Vec<String>,
        /// Name of the mission, if the line has one.
        mission: Option<String>,
        /// Whether the context has an entry for it.
        known: bool,
    },
    /// Another row of its work package cannot be lifted, so that none of them is.
    PackageIncomplete {
        /// Id of the rule.
        rule: &'static str,
        /// The work package.
        package: WorkPackage,
    },
    /// Its rows would leave the work package in another lane than the board shows.
    LaneDiffers {
        /// Id of the rule.
        rule: &'static str,
        /// The work package, and the two lanes.
        differs: LaneDiffers,
    },
    /// A rewrite would round a number.
    NumberPrecision,
}

impl Reason {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::Refused(violation) => violation.code,
            Self::NoTarget { .. } => Code::MigrateNoTarget,
            Self::MembersDiffer { .. } => Code::MigrateMembersDiffer,
            Self::ValueUnreadable { .. } => Code::MigrateValueUnreadable,
            Self::ValueMissing { .. } => Code::MigrateValueMissing,
            Self::ContextMissing { .. } => Code::MigrateContextMissing,
            Self::PackageIncomplete { .. } => Code::MigratePackageIncomplete,
            Self::LaneDiffers { .. } => Code::MigrateLaneDiffers,
            Self::NumberPrecision => Code::MigrateNumberPrecision,
        }
    }

    /// JSON pointer of the value. For what the gate refuses, in the line as it would have become.
    #[must_use]
    pub fn pointer(&self) -> &str {
        match self {
            Self::Refused(Violation { pointer, .. })
            | Self::MembersDiffer { pointer, .. }
            | Self::ValueUnreadable { pointer, .. }
            | Self::ValueMissing { pointer, .. }
            | Self::ContextMissing { pointer, .. } => pointer,
            Self::NoTarget { .. }
            | Self::PackageIncomplete { .. }
            | Self::LaneDiffers { .. }
            | Self::NumberPrecision => "",
        }
    }

    /// Id of the rule that could not be applied.
    #[must_use]
    pub const fn rule(&self) -> Option<&'static str> {
        match self {
            Self::MembersDiffer { rule, .. }
            | Self::ValueUnreadable { rule, .. }
            | Self::ValueMissing { rule, .. }
            | Self::PackageIncomplete { rule, .. }
            | Self::LaneDiffers { rule, .. }
            | Self::ContextMissing { rule, .. } => Some(rule),
            Self::Refused(_) | Self::NoTarget { .. } | Self::NumberPrecision => None,
        }
    }

    /// One plain sentence for a person, on one line: hidden characters are escaped.
    #[must_use]
    pub fn message(&self) -> String {
        escape::line(&self.sentence()).into_owned()
    }

    fn sentence(&self) -> String {
        match self {
            Self::Refused(violation) => violation.message(),
            Self::NoTarget { class } => format!("{} {}", class.summary, self.code().summary()),
            Self::MembersDiffer { pointer, found, other, other_found, .. } => {
                format!(
                    "`{pointer}` is {} and `{other}` is {}.",
                    shortened(found),
                    shortened(other_found)
                )
            }
            Self::ValueUnreadable { pointer, found, .. } => format!(
                "`{pointer}` is {}, which has no form in the current contract.",
                shortened(found)
            ),
            Self::ValueMissing { member, .. } => {
                format!("`{member}` is missing, and nobody gave it.")
            }
            Self::ContextMissing { members, mission, known, .. } => {
                let members =
                    members.iter().map(|m| format!("`{m}`")).collect::<Vec<_>>().join(", ");
                match mission {
                    Some(mission) if *known => format!(
                        "The context of the mission {} does not give {members}.",
                        shortened(&mission.as_str().into())
                    ),
                    Some(mission) => format!(
                        "{members} must come from the context, which has no mission {}.",
                        shortened(&mission.as_str().into())
                    ),
                    None => format!(
                        "{members} must come from the context, and the line names no mission."
                    ),
                }
            }
            Self::PackageIncomplete { package, .. } => {
                format!("Another row of {package} cannot be lifted, so that none of its rows is.")
            }
            Self::LaneDiffers { differs, .. } => format!("{differs}."),
            Self::NumberPrecision => self.code().summary().to_owned(),
        }
    }

    /// The way out, in one sentence.
    #[must_use]
    pub fn help(&self) -> String {
        match self {
            // What the code says elsewhere is that this command helps.
            Self::Refused(violation) if violation.code.as_str().starts_with("cutover.") => {
                "No rule rewrites this. Mend the line by hand, from the quarantine file, and \
                 migrate it again."
                    .to_owned()
            }
            Self::Refused(violation) => violation.help(),
            _ => self.code().help().to_owned(),
        }
    }

    /// The members that are missing at its pointer, if that is what it says.
    pub(super) fn members(&self) -> Vec<String> {
        match self {
            Self::Refused(Violation { expected: Some(Expected::Member(member)), .. })
            | Self::ValueMissing { member, .. } => vec![member.clone()],
            Self::ContextMissing { members, .. } => members.clone(),
            _ => Vec::new(),
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", &self.code())?;
        map.serialize_entry("pointer", self.pointer())?;
        map.serialize_entry("rule", &self.rule())?;
        map.serialize_entry("message", &self.message())?;
        map.serialize_entry("help", &self.help())?;
        map.end()
    }
}
