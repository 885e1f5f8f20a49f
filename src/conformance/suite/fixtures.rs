//! Cases that are written down: the fixtures.

use super::{Case, Expected, Suite, family_of, family_of_reducer};
use crate::conformance::kit;
use crate::conformance::protocol::{Answer, FindingLine, Operation, VerdictLine};
use crate::contract::fixtures::{Case as Fixture, CaseKind, GoldenStream};
use crate::text::hex::hex;
use serde_json::{Value, json};

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
    /// The fixtures of this crate: documents, and golden streams forwards and backwards.
    #[must_use]
    pub fn fixtures() -> Self {
        let documents = kit::cases().iter().map(document);
        let streams =
            kit::streams().iter().flat_map(|golden| [stream(golden, false), stream(golden, true)]);
        Self { cases: documents.chain(streams).collect() }
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
    let parsed = || {
        serde_json::from_slice::<Value>(&fixture.bytes)
            .expect("it was written from a parsed document")
    };
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
    let named =
        event_type.or_else(|| input.pointer("/envelope/event_type")?.as_str()).unwrap_or_default();
    let violations =
        fixture.violation.iter().map(|(code, pointer)| FindingLine::new(code, pointer)).collect();
    let verdict = VerdictLine {
        valid: fixture.valid,
        violations: Some(violations),
        warnings: Some(fixture.warnings.clone()),
    };
    Case {
        id: fixture.id.clone(),
        family: family_of(named),
        operation,
        input,
        expected: Expected::Answer(Answer::Verdict(verdict)),
    }
}

/// The order of the events changes nothing ([D15]).
///
/// [D15]: crate::decisions#d15
fn stream(golden: &GoldenStream, backwards: bool) -> Case {
    let mut events: Vec<Value> = golden
        .events
        .iter()
        .map(|line| serde_json::from_slice(line).expect("it was read as an object"))
        .collect();
    let mut id = golden.id.clone();
    if backwards {
        events.reverse();
        id.push_str(" backwards");
    }
    let mut input = json!({"reducer": golden.reducer.as_str(), "events": events});
    if let Some(mode) = golden.mode {
        input["mode"] = json!(mode);
    }
    if !golden.roster.is_empty() {
        input["roster"] = json!(golden.roster);
    }
    let expected = match golden.golden.get("state") {
        Some(state) => Answer::Value(state.clone()),
        None => Answer::error(
            golden.golden["failure"]["code"].as_str().unwrap_or_default(),
            &golden.note,
        ),
    };
    Case {
        id,
        family: family_of_reducer(golden.reducer),
        operation: Operation::Reduce,
        input,
        expected: Expected::Answer(expected),
    }
}
