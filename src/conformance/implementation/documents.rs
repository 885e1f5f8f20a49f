//! Verdicts on documents.

use super::{Outcome, member};
use crate::conformance::protocol::{Answer, FindingLine, REQUEST_INVALID, VerdictLine};
use crate::contract::fixtures::bytes_of;
use crate::contract::transition::validate_transition;
use crate::contract::types::StatusTransitionPayload;
use crate::gate::{Gate, Report};
use crate::{Code, EventType};
use serde_json::Value;
use std::borrow::Cow;

pub(super) fn payload(input: &Value) -> Outcome {
    let event_type: Cow<'_, str> = member(input, "event_type")?;
    Ok(verdict(&Gate::live().payload(&event_type, &document(input, "payload")?)))
}

pub(super) fn envelope(input: &Value) -> Outcome {
    Ok(verdict(&Gate::live().envelope(&document(input, "envelope")?)))
}

/// A payload that is refused has no move to judge: its verdict is that of `validate_payload`.
pub(super) fn transition(input: &Value) -> Outcome {
    let payload: Value = member(input, "payload")?;
    let report =
        Gate::live().payload(EventType::WPStatusChanged.as_str(), payload.to_string().as_bytes());
    if !report.is_valid() {
        return Ok(verdict(&report));
    }
    let payload: StatusTransitionPayload =
        serde_json::from_value(payload).expect("the gate has accepted it");
    let codes = validate_transition(&payload);
    let violations = codes.iter().map(|code| FindingLine::new(code.as_str(), "")).collect();
    Ok(Answer::Verdict(VerdictLine {
        valid: codes.is_empty(),
        violations: Some(violations),
        warnings: Some(Vec::new()),
    }))
}

/// The bytes to judge: a parsed document, or text or bytes for faults that no parsed document has.
fn document(input: &Value, name: &str) -> Result<Vec<u8>, Answer> {
    let given = [name, "text", "hex"].map(|form| input.get(form));
    match given {
        [Some(document), None, None] => Ok(document.to_string().into_bytes()),
        [None, Some(Value::String(text)), None] => Ok(text.clone().into_bytes()),
        [None, None, Some(Value::String(hex))] => bytes_of(hex).ok_or_else(|| {
            Answer::error(
                REQUEST_INVALID,
                "`hex` holds something else than pairs of hexadecimal digits",
            )
        }),
        _ => Err(Answer::error(
            REQUEST_INVALID,
            format!("the input has exactly one of `{name}`, `text`, a string, and `hex`, a string"),
        )),
    }
}

fn verdict(report: &Report) -> Answer {
    let violations = report
        .violations
        .iter()
        .map(|v| FindingLine::new(v.code.as_str(), v.pointer.as_str()))
        .collect();
    let warnings = report.warnings.iter().map(|v| Code::as_str(v.code).to_owned()).collect();
    Answer::Verdict(VerdictLine {
        valid: report.is_valid(),
        violations: Some(violations),
        warnings: Some(warnings),
    })
}
