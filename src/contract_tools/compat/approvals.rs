//! Breaks that somebody has accepted, with reason and expiry. An entry approves one change, as it
//! was when it was accepted, for those whom it hurt then; one that matches nothing any more fails.

use super::change::Change;
use super::class::{Mode, Party};
use super::rules::Rule;
use crate::json;
use crate::text::hex::hex;
use crate::text::{escape, nearest};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::fmt;

/// The form of `compat/approvals.json`.
const SCHEMA: &str = include_str!("../../../compat/approvals.schema.json");

/// How many bytes of JSON a state may have to be written into an entry beside the digest.
const SHOWN: usize = 400;

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
    /// The member or value that the change is about.
    pub name: String,
    /// The old state, where there was one and it is short.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub old: Option<Value>,
    /// The new state, where there is one and it is short.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub new: Option<Value>,
    /// SHA-256 of the whole change: rule, place, old and new state.
    pub digest: String,
    /// Who is hurt.
    #[serde(rename = "for")]
    pub parties: Vec<PartyName>,
    /// Why it is accepted.
    pub reason: String,
    /// Last day on which it counts, `YYYY-MM-DD`.
    pub expires: Date,
}

/// A state that is null is there.
fn present<'de, D: serde::Deserializer<'de>>(value: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(value).map(Some)
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

/// The file `compat/approvals.json`. Its form is `compat/approvals.schema.json`.
///
/// ```
/// use spec_kitty_events::compat::Approvals;
/// let approvals = Approvals::parse(r#"{"approvals": []}"#)?;
/// assert!(approvals.approvals.is_empty());
/// let error = Approvals::parse("{\"approvals\": [\n{\"rule\": \"enum.widened\"}\n]}")
///     .unwrap_err();
/// assert!(error.to_string().starts_with("line 2, at /approvals/0: "), "{error}");
/// # Ok::<(), spec_kitty_events::compat::ApprovalsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approvals {
    /// Where the schema stands, if the file says so.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The entries.
    pub approvals: Vec<Approval>,
}

/// The file does not have its form: line, place and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovalsError(String);

impl fmt::Display for ApprovalsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ApprovalsError {}

/// Why an entry does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Staleness {
    /// Its day is over.
    Expired,
    /// No change is like it.
    Unmatched,
    /// There is a change at its place, and it is another one, or hurts others.
    Differs,
    /// No rule has its id; the nearest one, if any is near.
    NoSuchRule(Option<&'static str>),
}

/// An entry that does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// Its position in the file, from 0.
    pub position: usize,
    /// The entry.
    pub approval: Approval,
    /// Why.
    pub why: Staleness,
}

impl Approvals {
    /// Reads the file's text.
    ///
    /// # Errors
    ///
    /// When it does not have its form, with the line.
    pub fn parse(text: &str) -> Result<Self, ApprovalsError> {
        let value = sound(text)?;
        let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
        let validator = crate::gate::compile(&schema).expect("the schema compiles");
        if let Some(error) = validator.iter_errors(&value).next() {
            return Err(at(text, error.instance_path().as_str(), &error.masked().to_string()));
        }
        let entries = value["approvals"].as_array().into_iter().flatten();
        for (i, entry) in entries.enumerate() {
            let date = entry["expires"].as_str().unwrap_or_default();
            if let Err(e) = date.parse::<Date>() {
                return Err(at(text, &format!("/approvals/{i}/expires"), &e.to_string()));
            }
            if is_blank(entry["reason"].as_str().unwrap_or_default()) {
                return Err(at(text, &format!("/approvals/{i}/reason"), "it gives no reason"));
            }
        }
        serde_json::from_value(value).map_err(|e| ApprovalsError(e.to_string()))
    }

    /// Marks the effects that are approved, and returns the entries that do not count.
    pub fn apply(&self, changes: &mut [Change], today: Date) -> Vec<Stale> {
        let mut stale = Vec::new();
        for (position, entry) in self.approvals.iter().enumerate() {
            if let Some(why) = entry.apply(changes, today) {
                stale.push(Stale { position, approval: entry.clone(), why });
            }
        }
        stale
    }

    /// Approves every break that is left. Entries at the same place that do not count are replaced.
    /// Returns how many were added.
    pub fn approve(
        &mut self,
        changes: &[Change],
        mode: Mode,
        reason: &str,
        expires: Date,
        today: Date,
    ) -> usize {
        let new: Vec<Approval> = changes
            .iter()
            .filter(|c| c.is_unapproved_break(mode))
            .map(|c| Approval::of(c, mode, reason, expires))
            .collect();
        let replaced: Vec<usize> = self
            .apply(&mut changes.to_vec(), today)
            .into_iter()
            .filter(|stale| new.iter().any(|n| n.is_at_the_place_of(&stale.approval)))
            .map(|stale| stale.position)
            .collect();
        let mut position = 0;
        self.approvals.retain(|entry| {
            position += 1;
            !replaced.contains(&(position - 1)) && !new.iter().any(|n| n.covers(entry))
        });
        let added = new.len();
        self.approvals.extend(new);
        added
    }
}

impl Approval {
    /// Marks what it approves, and says why it does not count, if it does not.
    fn apply(&self, changes: &mut [Change], today: Date) -> Option<Staleness> {
        if Rule::find(&self.rule).is_none() {
            let ids = Rule::all().iter().map(|r| r.id.as_str());
            return Some(Staleness::NoSuchRule(nearest::nearest(&self.rule, ids)));
        }
        let Some(change) = changes.iter_mut().find(|c| self.is_about(c)) else {
            let moved = changes.iter().any(|c| self.is_at_the_place_of(&Self::of_all(c)));
            return Some(if moved { Staleness::Differs } else { Staleness::Unmatched });
        };
        let hurts = |party: PartyName| {
            change.effects.iter().any(|e| e.is_break() && PartyName::from(e.party) == party)
        };
        if !self.parties.iter().all(|p| hurts(*p)) {
            return Some(Staleness::Differs);
        }
        if self.expires < today {
            return Some(Staleness::Expired);
        }
        for effect in &mut change.effects {
            effect.approved |= effect.is_break() && self.parties.contains(&effect.party.into());
        }
        None
    }

    /// Whether the change is the one that was accepted: nothing that the entry says of it differs.
    fn is_about(&self, change: &Change) -> bool {
        let now = Self::of_all(change);
        self.is_at_the_place_of(&now)
            && self.digest == now.digest
            && self.old == now.old
            && self.new == now.new
    }

    fn is_at_the_place_of(&self, other: &Self) -> bool {
        (&self.rule, &self.subject, &self.pointer, &self.name)
            == (&other.rule, &other.subject, &other.pointer, &other.name)
    }

    /// Whether the other entry says nothing that this one does not say too.
    fn covers(&self, other: &Self) -> bool {
        self.digest == other.digest
            && self.is_at_the_place_of(other)
            && other.parties.iter().all(|p| self.parties.contains(p))
    }

    fn of_all(change: &Change) -> Self {
        Self::of(change, Mode::Full, "", Date::MAX)
    }

    /// An entry for a change, for all whom the mode asks about and whom it breaks.
    #[must_use]
    pub fn of(change: &Change, mode: Mode, reason: &str, expires: Date) -> Self {
        let short =
            |state: &Option<Value>| state.clone().filter(|value| value.to_string().len() <= SHOWN);
        let hurt = change.effects.iter().filter(|e| e.is_break());
        Self {
            rule: change.rule.id.clone(),
            subject: change.subject.clone(),
            pointer: change.pointer.clone(),
            name: change.name.clone(),
            old: short(&change.old),
            new: short(&change.new),
            digest: digest(change),
            parties: hurt.filter(|e| mode.asks(e.party)).map(|e| e.party.into()).collect(),
            reason: reason.to_owned(),
            expires,
        }
    }
}

/// SHA-256 of a change. Another order of the members of an object is the same change.
fn digest(change: &Change) -> String {
    let state = |state: &Option<Value>| state.iter().cloned().collect::<Vec<Value>>();
    let mut whole = serde_json::json!([
        change.rule.id,
        change.subject,
        change.pointer,
        change.name,
        state(&change.old),
        state(&change.new),
    ]);
    whole.sort_all_objects();
    hex(&Sha256::digest(whole.to_string()))
}

/// Whether a text says nothing: white space, and characters that nobody sees.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || escape::is_hidden(c))
}

/// The text as JSON, if it is sound ([D3]).
///
/// [D3]: crate::decisions#d3
fn sound(text: &str) -> Result<Value, ApprovalsError> {
    let faults = json::check(text.as_bytes(), json::Limits::GENEROUS);
    if let Some(fault) = faults.iter().find(|f| f.kind != json::FaultKind::NumberPrecision) {
        let (line, column) = json::line_and_column(text.as_bytes(), fault.offset);
        let what = fault.kind.sentence();
        return Err(ApprovalsError(format!("line {line}, column {column}: {what}")));
    }
    serde_json::from_str(text).map_err(|e| ApprovalsError(e.to_string()))
}

fn at(text: &str, pointer: &str, what: &str) -> ApprovalsError {
    let span = json::locate(text.as_bytes(), &[pointer]).first().copied().flatten();
    let line = span.map_or(1, |s| json::line_and_column(text.as_bytes(), s.begin).0);
    let what = what.trim_end_matches('.');
    ApprovalsError(format!("line {line}, at {}: {what}", escape::line(pointer)))
}
