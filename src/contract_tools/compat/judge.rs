//! What the gate of any contract says of a line, in the form of the gate that is compiled in.

use super::validator::{ContractGate, Reason};
use crate::contract::violation::Code;
use crate::gate::{Report, report_of};
use crate::json::pointer;

/// Longest sentence that is kept of a reason, in characters: it may quote the value.
const LONGEST: usize = 300;

impl ContractGate<'_> {
    /// Judges a line as an envelope of this contract.
    ///
    /// Codes are those of this program: what another contract calls otherwise is told by the
    /// keyword that refuses it. A value that deserves a warning gets none.
    #[must_use]
    pub fn judge(&self, bytes: &[u8]) -> Report {
        report_of(bytes, |envelope| self.envelope(envelope).iter().flat_map(findings).collect())
    }
}

/// What a reason says, member by member where it is about members that are unknown. Of
/// alternatives the one counts that is not refused for the type of the value alone.
fn findings(reason: &Reason) -> Vec<(Code, String, String)> {
    let is_of_another_type = |r: &&Reason| r.keyword == "type" && r.instance == reason.instance;
    let within: Vec<_> = reason.within.iter().filter(|r| !is_of_another_type(r)).collect();
    if !within.is_empty() {
        return within.into_iter().flat_map(findings).collect();
    }
    let code = code(reason);
    if reason.keyword != "additionalProperties" {
        return vec![(code, reason.instance.clone(), shortened(&reason.sentence))];
    }
    let unknown = |name: &String| {
        let sentence = shortened(&format!("The member `{name}` is unknown here."));
        (code, pointer::member(&reason.instance, name), sentence)
    };
    reason.names.iter().map(unknown).collect()
}

/// The code of this program for a reason.
fn code(reason: &Reason) -> Code {
    if let Some(named) = reason.code.as_deref().and_then(|code| code.parse().ok()) {
        return named;
    }
    match (reason.subject.as_str(), reason.pointer.as_str()) {
        ("policy/limits", _) => Code::JsonTooDeep,
        (_, "/cutover_contract_version") => Code::CutoverValueMismatch,
        (_, "/forbidden_legacy_keys") => Code::CutoverLegacyKeys,
        (_, "/forbidden_legacy_event_names") => Code::CutoverLegacyEventName,
        (_, "/forbidden_legacy_aggregate_names") => Code::CutoverLegacyAggregateName,
        (_, "") if reason.instance == "/event_type" && reason.keyword.is_empty() => {
            let reserved = reason.sentence.ends_with("reserved.");
            if reserved { Code::EventTypeReserved } else { Code::EventTypeUnknown }
        }
        _ => by_keyword(&reason.keyword),
    }
}

/// The code of a keyword, `schema.any_of` where none is for it alone.
fn by_keyword(keyword: &str) -> Code {
    let mut name = String::from("schema.");
    for c in keyword.chars() {
        if c.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    name.parse().unwrap_or(Code::SchemaAnyOf)
}

fn shortened(sentence: &str) -> String {
    match sentence.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &sentence[..end]),
        None => sentence.to_owned(),
    }
}
