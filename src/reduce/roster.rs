//! Rosters: who counts as joined before the first event.

use crate::contract::types::ParticipantIdentity;
use crate::gate::Gate;
use crate::json::{Limits, check, line_and_column};
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

/// Reads a roster: a JSON object of participant identities by participant id. Its text is judged as
/// that of an event is ([D3]), and each entry by the schema `ParticipantIdentity`.
///
/// ```
/// use spec_kitty_events::reduce::read_roster;
/// let roster = read_roster(br#"{"tove": {"participant_id": "tove",
///     "participant_type": "human"}}"#)?;
/// assert_eq!(roster["tove"].participant_id, "tove");
/// let error = read_roster(br#"{"tove": {"participant_id": "tove",
///     "participant_type": "cat"}}"#).unwrap_err();
/// assert!(error.to_string().starts_with("the entry of tove is no participant identity: "));
/// # Ok::<(), spec_kitty_events::reduce::RosterError>(())
/// ```
///
/// # Errors
///
/// What is wrong first.
///
/// [D3]: crate::decisions#d3
pub fn read_roster(bytes: &[u8]) -> Result<BTreeMap<String, ParticipantIdentity>, RosterError> {
    if let Some(fault) = check(bytes, Limits::GENEROUS).first() {
        let (line, column) = line_and_column(bytes, fault.offset);
        return Err(RosterError(format!("{line}:{column}: {}", fault.kind.sentence())));
    }
    let form = |_| {
        RosterError("write a JSON object of participant identities by participant id".to_owned())
    };
    let entries: BTreeMap<String, Value> = serde_json::from_slice(bytes).map_err(form)?;
    let judged = entries.into_iter().map(|(id, entry)| {
        let report = Gate::live()
            .object("ParticipantIdentity", entry.to_string().as_bytes())
            .expect("the contract has that type");
        match report.violations.first() {
            Some(first) => Err(RosterError(format!(
                "the entry of {id} is no participant identity: {} {}",
                first.message(),
                first.help()
            ))),
            None => Ok((
                id,
                serde_json::from_value(entry)
                    .expect("what the gate accepts has the shape of its type"),
            )),
        }
    });
    judged.collect()
}

/// A file is no roster.
///
/// ```
/// let error = spec_kitty_events::reduce::read_roster(b"[]").unwrap_err();
/// assert_eq!(error.to_string(),
///     "write a JSON object of participant identities by participant id");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterError(String);

impl fmt::Display for RosterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for RosterError {}
