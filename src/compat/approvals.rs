//! Breaks that somebody has accepted, with reason and expiry. An entry that matches nothing any more fails.

use super::change::{Change, Class, Party};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One accepted break.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Id of the rule.
    pub rule: String,
    /// The type, event type or policy.
    pub subject: String,
    /// Pointer inside it.
    pub pointer: String,
    /// The member or value that the change is about. Left out, every change of this rule at this place is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who is known to be hurt. Left out, both.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyName>,
    /// Why it is accepted.
    pub reason: String,
    /// Last day on which it counts, `YYYY-MM-DD`.
    pub expires: Date,
}

/// A party as approvals spell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PartyName {
    /// A producer of old documents.
    Producer,
    /// A reader with the old contract.
    Reader,
}

impl From<Party> for PartyName {
    fn from(party: Party) -> Self {
        match party {
            Party::Producer => Self::Producer,
            Party::Reader => Self::Reader,
        }
    }
}

/// The file `compat/approvals.json`.
///
/// ```
/// use spec_kitty_events::compat::Approvals;
/// let approvals = Approvals::parse(r#"{"approvals": []}"#)?;
/// assert!(approvals.approvals.is_empty());
/// # Ok::<(), spec_kitty_events::compat::ApprovalsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// The entries.
    pub approvals: Vec<Approval>,
}

/// The file does not have its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovalsError(String);

impl fmt::Display for ApprovalsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ApprovalsError {}

/// Why an entry does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staleness {
    /// Its day is over.
    Expired,
    /// No change is like it.
    Unmatched,
}

impl Approvals {
    /// Reads the file's text.
    ///
    /// # Errors
    ///
    /// When it does not have its form, or an entry gives no reason.
    pub fn parse(text: &str) -> Result<Self, ApprovalsError> {
        let parsed: Self = serde_json::from_str(text).map_err(|e| ApprovalsError(e.to_string()))?;
        match parsed.approvals.iter().position(|a| a.reason.trim().is_empty()) {
            Some(i) => Err(ApprovalsError(format!("entry {} gives no reason", i + 1))),
            None => Ok(parsed),
        }
    }

    /// Marks the effects that are approved, and returns the entries that do not count.
    pub fn apply(&self, changes: &mut [Change], today: Date) -> Vec<(&Approval, Staleness)> {
        let mut stale = Vec::new();
        for entry in &self.approvals {
            let mut matched = false;
            for change in changes.iter_mut().filter(|c| entry.matches(c)) {
                for effect in &mut change.effects {
                    if effect.class == Class::Breaking
                        && entry.party.is_none_or(|p| p == effect.party.into())
                    {
                        matched = true;
                        effect.approved |= entry.expires >= today;
                    }
                }
            }
            if !matched {
                stale.push((entry, Staleness::Unmatched));
            } else if entry.expires < today {
                stale.push((entry, Staleness::Expired));
            }
        }
        stale
    }
}

impl Approval {
    fn matches(&self, change: &Change) -> bool {
        self.rule == change.rule.id
            && self.subject == change.subject
            && self.pointer == change.pointer
            && self.name.as_ref().is_none_or(|n| *n == change.name)
    }

    /// An entry for a change, for all whom it breaks.
    #[must_use]
    pub fn of(change: &Change, reason: &str, expires: Date) -> Self {
        Self {
            rule: change.rule.id.clone(),
            subject: change.subject.clone(),
            pointer: change.pointer.clone(),
            name: Some(change.name.clone()),
            party: None,
            reason: reason.to_owned(),
            expires,
        }
    }
}
