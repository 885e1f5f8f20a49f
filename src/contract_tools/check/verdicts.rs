//! Whether every fixture gets its verdict from the contract as it stands in the tree.
//!
//! The program has another contract built in; it is not asked. What only compiled code can tell
//! (the warnings, the states that reducers make, what a migration writes) is left to `cargo test`.

use super::problem;
use crate::contract::fixtures::{Case, CaseKind, Fixtures};
use crate::contract::violation::Severity;
use crate::contract_tools::compat::{Contract, ContractGate, Reason};
use crate::gate::code_of;
use crate::generator::Problem;
use crate::json::pointer;
use crate::json::{self, Limits};
use serde_json::Value;

/// Every case and every golden state that the contract judges otherwise than its file says.
pub(super) fn verdicts(contract: &Contract, fixtures: &Fixtures) -> Vec<Problem> {
    let gate = ContractGate::new(contract);
    let cases = fixtures.cases.iter().filter_map(|case| {
        let wrong = match (verdict(contract, &gate, case)?, &case.violation) {
            (Verdict::Accepted, None) => return None,
            (Verdict::Accepted, Some(_)) => "The contract accepts the document.".to_owned(),
            (Verdict::Refused(_, sentence), None) => {
                format!("The contract refuses the document: {sentence}")
            }
            (Verdict::Refused(reasons, sentence), Some(wanted)) => {
                if reasons.is_empty() || reasons.contains(wanted) {
                    return None;
                }
                format!("The contract refuses the document for another reason: {sentence}")
            }
        };
        let (file, line) = &case.place;
        let message = format!("Line {line}, `{}`: {wrong}", case.id);
        let fix = "Correct the schema, or the case.";
        Some(problem(&format!("fixtures/{file}"), "", "fixture.verdict", message, fix))
    });
    let states = fixtures.streams.iter().filter_map(|stream| golden(contract, &gate, stream));
    cases.chain(states).collect()
}

enum Verdict {
    Accepted,
    /// Codes and pointers, none where they cannot be told, and the first reason as a sentence.
    Refused(Vec<(String, String)>, String),
}

/// What the contract says of a case. `None` where the event type is none of its.
fn verdict(contract: &Contract, gate: &ContractGate<'_>, case: &Case) -> Option<Verdict> {
    let limit = |name: &str, none: usize| {
        gate.limit(name).and_then(|n| usize::try_from(n).ok()).unwrap_or(none)
    };
    let limits = Limits {
        max_depth: limit("max_depth", Limits::GENEROUS.max_depth),
        max_bytes: limit("max_line_bytes", Limits::GENEROUS.max_bytes),
        max_values: limit("max_values", Limits::GENEROUS.max_values),
        ..Limits::GENEROUS
    };
    let faults = json::check(&case.bytes, limits);
    let faults = faults.iter().filter(|f| code_of(&f.kind).severity() == Severity::Error);
    let faults: Vec<(String, String)> =
        faults.map(|f| (code_of(&f.kind).to_string(), f.pointer.clone())).collect();
    if let Some((code, _)) = faults.first() {
        let sentence = format!("its text is at fault ({code}).");
        return Some(Verdict::Refused(faults, sentence));
    }
    let document: Value = serde_json::from_slice(&case.bytes).ok()?;
    let reasons = match (case.kind, &case.event_type) {
        (CaseKind::Payload, Some(name)) => {
            let (_, type_name) = contract.events().find(|(event, _)| event == name)?.1;
            gate.reasons(type_name.as_ref()?, &document)
        }
        _ => gate.envelope(&document),
    };
    let Some(first) = reasons.first() else { return Some(Verdict::Accepted) };
    let sentence = first.sentence.clone();
    // Of alternatives, and of policies, the gate has its own way to choose what it tells.
    let told = |reason: &Reason| !reason.opaque && !reason.keyword.is_empty();
    let named = if document.is_object() && reasons.iter().all(told) {
        reasons.iter().flat_map(|reason| named(gate, reason)).collect()
    } else {
        Vec::new()
    };
    Some(Verdict::Refused(named, sentence))
}

/// Code and pointer as the gate tells them: an unknown member is told at its name.
fn named(gate: &ContractGate<'_>, reason: &Reason) -> Vec<(String, String)> {
    let code = reason.code.as_deref().or_else(|| gate.code_of(&reason.keyword));
    let Some(code) = code else { return Vec::new() };
    let at = |inner: &str| (code.to_owned(), format!("{}{inner}", reason.instance));
    if reason.keyword == "additionalProperties" {
        reason.names.iter().map(|n| at(&pointer::member("", n))).collect()
    } else {
        vec![at("")]
    }
}

/// A golden state that its type refuses.
fn golden(
    contract: &Contract,
    gate: &ContractGate<'_>,
    stream: &crate::contract::fixtures::GoldenStream,
) -> Option<Problem> {
    let reducers = contract.policy("/reducers/reducers")?.as_array()?;
    let state =
        reducers.iter().find(|r| r["name"] == stream.reducer.as_str())?["state"].as_str()?;
    let (member, type_name) = match stream.golden.get("state") {
        Some(_) => ("state", state),
        None => ("failure", "ReducerFailure"),
    };
    let reason = gate.reasons(type_name, stream.golden.get(member)?).into_iter().next()?;
    Some(problem(
        &format!("fixtures/{}", stream.golden_file),
        &format!("/{member}{}", reason.instance),
        "fixture.verdict",
        format!("`{type_name}` refuses what the reducer makes: {}", reason.sentence),
        "Correct the schema of the state, or write the golden anew.",
    ))
}
