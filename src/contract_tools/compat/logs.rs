//! Which real events flip between two contracts.

use super::change::Change;
use super::class::Side;
use super::contract::Contract;
use super::validator::{ContractGate, Reason};
use serde_json::Value;

/// A line on which the two contracts differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flip {
    /// The event type that is named, if one is.
    pub event_type: Option<String>,
    /// Who accepts it; the other one refuses it.
    pub accepted_by: Side,
    /// Where and why the other refuses it.
    pub refusals: Vec<(String, String)>,
    /// Positions of the changes that are to blame, in the comparison.
    pub changes: Vec<usize>,
}

/// What two contracts make of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Judged {
    /// Both accept it.
    Accepted,
    /// Both refuse it.
    Refused,
    /// One accepts it.
    Flipped(Flip),
}

/// Judges the lines of logs by two contracts.
pub struct LogComparison<'c> {
    old: ContractGate<'c>,
    new: ContractGate<'c>,
    changes: &'c [Change],
}

impl<'c> LogComparison<'c> {
    /// Compares by these contracts; `changes` are what [`compare`](super::compare) found.
    #[must_use]
    pub fn new(old: &'c Contract, new: &'c Contract, changes: &'c [Change]) -> Self {
        Self { old: ContractGate::new(old), new: ContractGate::new(new), changes }
    }

    /// Judges one line. None when both contracts say the same of it, which they do of a line that
    /// is not JSON.
    #[must_use]
    pub fn line(&self, bytes: &[u8]) -> Option<Flip> {
        match self.judge(bytes) {
            Judged::Flipped(flip) => Some(flip),
            Judged::Accepted | Judged::Refused => None,
        }
    }

    /// Judges one line, and says what both contracts make of it. A line that is not JSON is refused
    /// by both.
    #[must_use]
    pub fn judge(&self, bytes: &[u8]) -> Judged {
        let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return Judged::Refused };
        let (old, new) = (self.old.envelope(&value), self.new.envelope(&value));
        let (accepted_by, reasons) = match (old.is_empty(), new.is_empty()) {
            (true, true) => return Judged::Accepted,
            (false, false) => return Judged::Refused,
            (true, false) => (Side::Old, new),
            (false, true) => (Side::New, old),
        };
        let changes = (0..self.changes.len())
            .filter(|i| reasons.iter().flat_map(Reason::all).any(|r| blames(r, &self.changes[*i])))
            .collect();
        Judged::Flipped(Flip {
            event_type: value.get("event_type").and_then(Value::as_str).map(str::to_owned),
            accepted_by,
            refusals: reasons.into_iter().map(|r| (r.instance, r.sentence)).collect(),
            changes,
        })
    }
}

fn blames(reason: &Reason, change: &Change) -> bool {
    let subject = change.subject == reason.subject;
    let below = |a: &str, b: &str| a == b || (a.starts_with(b) && a[b.len()..].starts_with('/'));
    let node = change.pointer.rsplit_once("/properties/").map_or("", |(node, _)| node);
    let named = reason.names.contains(&change.name)
        && (change.subject.starts_with("policy/") || below(&reason.pointer, node));
    let placed = below(&reason.pointer, &change.pointer)
        || (reason.opaque && below(&change.pointer, &reason.pointer));
    subject && !change.effects.is_empty() && (named || (reason.names.is_empty() && placed))
}
