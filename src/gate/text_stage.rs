//! The text stage: whether the bytes are one JSON object, as every reader sees it.

use super::finding::{Finding, with_positions};
use super::report::Report;
use crate::contract::cutover::json_type;
use crate::contract::policy::LIMITS;
use crate::contract::violation::{Code, Severity, Violation};
use crate::json::{self, Fault, FaultKind};
use serde_json::Value;

/// A document with the warnings of its text, or the report that refuses it.
pub(super) fn parse(bytes: &[u8]) -> Result<(Value, Vec<Finding>), Report> {
    let scanned = json::scan(bytes, LIMITS);
    let is_error = |kind: &FaultKind| code_of(kind).severity() == Severity::Error;
    let refused = scanned.faults.iter().any(|fault| is_error(&fault.kind));
    let unkept = |kind: &FaultKind, n: usize| if is_error(kind) { n } else { 0 };
    let omitted = scanned.omitted + unkept(&FaultKind::NumberPrecision, scanned.omitted_numbers);
    let mut findings: Vec<(usize, Finding)> = scanned.faults.into_iter().map(found).collect();
    if refused {
        return Err(refusal(bytes, findings, omitted));
    }
    match serde_json::from_slice(bytes) {
        Ok(object @ Value::Object(_)) => {
            Ok((object, findings.into_iter().map(|(_, finding)| finding).collect()))
        }
        Ok(other) => {
            let offset = bytes.iter().position(|b| !b.is_ascii_whitespace()).unwrap_or(0);
            let found = json_type(&other);
            findings.push((
                offset,
                Finding::new(Code::JsonNotObject, "").saying(format!(
                    "The document is of the JSON type {found}; it must be an object."
                )),
            ));
            Err(refusal(bytes, findings, omitted))
        }
        // The scanner accepts nothing that the parser refuses; a test holds them together.
        Err(e) => {
            let finding = Finding::new(Code::JsonSyntax, "");
            let finding = finding.saying(format!("This is not JSON: {e}."));
            Err(refusal(bytes, vec![(0, finding)], omitted))
        }
    }
}

/// A fault of the text as a finding, with its offset.
fn found(fault: Fault) -> (usize, Finding) {
    let mut sentence = fault.kind.sentence().into_owned();
    sentence[..1].make_ascii_uppercase();
    sentence.push('.');
    (fault.offset, Finding::new(code_of(&fault.kind), fault.pointer).saying(sentence))
}

/// The report that refuses a text for what is found at these offsets.
fn refusal(bytes: &[u8], findings: Vec<(usize, Finding)>, omitted: usize) -> Report {
    let spans = findings
        .into_iter()
        .map(|(offset, finding)| (offset, (offset + 1).min(bytes.len()), finding))
        .collect();
    let (violations, warnings) = with_positions(bytes, spans)
        .into_iter()
        .partition(|v: &Violation| v.code.severity() == Severity::Error);
    Report { violations, warnings, omitted, ..Report::default() }
}

/// The code of a fault of JSON text.
pub(crate) fn code_of(kind: &FaultKind) -> Code {
    match kind {
        FaultKind::TooLong { .. } => Code::JsonTooLong,
        FaultKind::InvalidUtf8 => Code::JsonInvalidUtf8,
        FaultKind::ByteOrderMark => Code::JsonByteOrderMark,
        FaultKind::Syntax { .. } => Code::JsonSyntax,
        FaultKind::Truncated => Code::JsonTruncated,
        FaultKind::TooDeep { .. } => Code::JsonTooDeep,
        FaultKind::TooManyValues { .. } => Code::JsonTooManyValues,
        FaultKind::DuplicateKey { .. } => Code::JsonDuplicateKey,
        FaultKind::LoneSurrogate => Code::JsonLoneSurrogate,
        FaultKind::NumberOutOfRange => Code::JsonNumberOutOfRange,
        FaultKind::NumberPrecision => Code::JsonNumberPrecision,
    }
}
