use super::{Case, Expected, Suite, family_of};
use crate::conformance::kit;
use crate::conformance::protocol::{Answer, FindingLine, Operation, VerdictLine};
use crate::fixtures::{Case as Fixture, CaseKind};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Cases that are written down, with their answers: the fixtures of this crate.
///
/// ```
/// use spec_kitty_events::conformance::suite::{Fixed, Suite};
/// assert!(Fixed::fixtures().len() > 1000);
/// ```
#[derive(Debug, Clone)]
pub struct Fixed {
    cases: Vec<Case>,
}

impl Fixed {
    /// The fixtures of this crate.
    #[must_use]
    pub fn fixtures() -> Self {
        Self { cases: kit::cases().iter().map(document).collect() }
    }
}

impl Suite for Fixed {
    fn len(&self) -> usize {
        self.cases.len()
    }

    fn case(&self, index: usize) -> Case {
        self.cases[index].clone()
    }
}

fn document(fixture: &Fixture) -> Case {
    let parsed = || serde_json::from_slice::<Value>(&fixture.bytes).expect("it was written from a parsed document");
    let mut input = match (fixture.kind, std::str::from_utf8(&fixture.bytes)) {
        (CaseKind::Payload, _) => json!({"payload": parsed()}),
        (CaseKind::Envelope, _) => json!({"envelope": parsed()}),
        (_, Ok(text)) => json!({"text": text}),
        (_, Err(_)) => json!({"hex": hex(&fixture.bytes)}),
    };
    let event_type = fixture.event_type.as_deref();
    let operation = match event_type {
        Some(event_type) => {
            input["event_type"] = event_type.into();
            Operation::ValidatePayload
        }
        None => Operation::ValidateEnvelope,
    };
    let named = event_type.or_else(|| input.pointer("/envelope/event_type")?.as_str()).unwrap_or_default();
    let violations = fixture.violation.iter().map(|(code, pointer)| FindingLine::new(code, pointer)).collect();
    let verdict = VerdictLine { valid: fixture.valid, violations: Some(violations), warnings: Some(fixture.warnings.clone()) };
    Case { id: fixture.id.clone(), family: family_of(named), operation, input, expected: Expected::Answer(Answer::Verdict(verdict)) }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}
