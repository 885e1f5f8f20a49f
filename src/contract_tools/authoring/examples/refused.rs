//! Documents that the gate refuses, and what it says of them.

use super::Examples;
use crate::contract::fixtures::{Case, CaseKind};
use crate::contract::violation::{Expected, Violation};
use crate::gate::{Gate, Report};
use crate::text::hex::hex;
use serde_json::Value;

/// One sentence of the gate.
///
/// See [`Examples::refused`] for an example.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Said {
    /// The code.
    pub code: String,
    /// JSON pointer of the value.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub help: String,
}

/// A document that earns a code, and what the gate says of it.
///
/// See [`Examples::refused`] for an example.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refused {
    /// The code that it shows.
    pub code: String,
    /// What it shows, in a sentence.
    pub note: String,
    /// The document as JSON with its lines, or as it is written where it is no JSON.
    pub document: String,
    /// Whether the document is JSON.
    pub is_json: bool,
    /// All that the gate says.
    pub said: Vec<Said>,
}

impl Refused {
    /// Nothing when the gate does not give the code.
    fn earned(self) -> Option<Self> {
        self.said.iter().any(|said| said.code == self.code).then_some(self)
    }
}

impl Examples<'_> {
    /// Payloads of an event type that the gate refuses, or warns of: for each code that a fixture
    /// shows, the first.
    ///
    /// ```
    /// use spec_kitty_events::{authoring::Examples, check::Fixtures, compat::Contract};
    /// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
    /// let fixtures = Fixtures::read(std::path::Path::new("fixtures"))?;
    /// let refused = Examples::new(&contract, &fixtures).refused("WPStatusChanged");
    /// assert!(refused.iter().any(|r| r.code == "status.force_requires_reason"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn refused(&self, event_type: &str) -> Vec<Refused> {
        let mut out: Vec<Refused> = Vec::new();
        for case in self.cases.iter().filter(|c| c.event_type.as_deref() == Some(event_type)) {
            let codes = codes(case);
            if let Some(code) = codes.into_iter().find(|code| out.iter().all(|r| r.code != *code)) {
                out.extend(self.shown(case, code));
            }
        }
        out
    }

    /// The document of the fixtures that shows a code best. None where no single document earns it.
    ///
    /// A value that is nearly right comes first, because that is what somebody writes, and among
    /// equals the shortest document.
    ///
    /// ```
    /// use spec_kitty_events::{authoring::Examples, check::Fixtures, compat::Contract};
    /// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
    /// let fixtures = Fixtures::read(std::path::Path::new("fixtures"))?;
    /// let naive = Examples::new(&contract, &fixtures).of_code("timestamp.naive").unwrap();
    /// assert_eq!(naive.code, "timestamp.naive");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_code(&self, code: &str) -> Option<Refused> {
        let earns = self.cases.iter().filter(|case| codes(case).contains(&code));
        let ranked = earns.filter_map(|case| Some((self.rank(case, code)?, case)));
        let (_, best) = ranked.min_by_key(|(rank, _)| *rank)?;
        self.shown(best, code)
    }

    /// How well a case shows a code, the best first: by a value that the gate knows a better one
    /// for, or else by one of the right type that is not empty, and by a short document. How long
    /// the value is does not count.
    fn rank(&self, case: &Case, code: &str) -> Option<(bool, bool, bool, usize)> {
        let report = self.report(case)?;
        let mut all = report.violations.iter().chain(&report.warnings);
        let violation = all.find(|violation| violation.code.as_str() == code)?;
        let found = violation.found.as_deref().unwrap_or_default();
        let is_of_another_type = match violation.expected {
            Some(Expected::Types(_)) => true,
            Some(Expected::OneOf(_)) => !found.starts_with('"'),
            _ => false,
        };
        let of_value = if found.starts_with('"') { violation.end - violation.offset } else { 0 };
        let around = case.bytes.len().saturating_sub(of_value);
        Some((violation.suggestion.is_none(), is_of_another_type, found == "\"\"", around))
    }

    /// The event types whose payloads earn a code in a fixture.
    pub(crate) fn earners(&self, code: &str) -> Vec<&str> {
        let mut out: Vec<&str> = Vec::new();
        for case in self.cases.iter().filter(|case| codes(case).contains(&code)) {
            out.extend(case.event_type.as_deref().filter(|name| !out.contains(name)));
        }
        out
    }

    /// An event with what the gate says of it. None when it does not earn the code.
    pub(crate) fn judged(&self, event: &Value, code: &str, note: &str) -> Option<Refused> {
        let bytes = event.to_string().into_bytes();
        let report =
            if self.is_built_in { Gate::live().envelope(&bytes) } else { self.gate.judge(&bytes) };
        let document = serde_json::to_string_pretty(event).ok()?;
        Refused {
            code: code.into(),
            note: note.into(),
            document,
            is_json: true,
            said: all(&report),
        }
        .earned()
    }

    /// A case with what the gate says. None when it does not say what the case wants: the contract
    /// has changed, and its fixtures have not.
    fn shown(&self, case: &Case, code: &str) -> Option<Refused> {
        let report = self.report(case)?;
        let value: Option<Value> = match case.kind {
            CaseKind::Text => None,
            _ => serde_json::from_slice(&case.bytes).ok(),
        };
        let document = match (&value, std::str::from_utf8(&case.bytes)) {
            (Some(value), _) => serde_json::to_string_pretty(value).ok()?,
            (None, Ok(text)) => text.to_owned(),
            (None, Err(_)) => format!("the bytes {}", hex(&case.bytes)),
        };
        Refused {
            code: code.to_owned(),
            note: case.note.clone(),
            document,
            is_json: value.is_some(),
            said: all(&report),
        }
        .earned()
    }

    fn report(&self, case: &Case) -> Option<Report> {
        match (case.event_type.as_deref(), self.is_built_in) {
            (Some(event_type), true) => Some(Gate::live().payload(event_type, &case.bytes)),
            (None, true) => Some(Gate::live().envelope(&case.bytes)),
            (None, false) => Some(self.gate.judge(&case.bytes)),
            (Some(event_type), false) => {
                let payload = serde_json::from_slice(&case.bytes).ok()?;
                let event = self.around(self.of_type(super::ENVELOPE)?, event_type, payload)?;
                let mut report = self.gate.judge(event.to_string().as_bytes());
                for violation in report.violations.iter_mut().chain(&mut report.warnings) {
                    if let Some(inner) = violation.pointer.strip_prefix("/payload") {
                        violation.pointer = inner.to_owned();
                    }
                }
                Some(report)
            }
        }
    }
}

/// The codes that a case shows.
fn codes(case: &Case) -> Vec<&str> {
    let violation = case.violation.iter().map(|(code, _)| code.as_str());
    violation.chain(case.warnings.iter().map(String::as_str)).collect()
}

/// All that a report says.
fn all(report: &Report) -> Vec<Said> {
    report.violations.iter().chain(&report.warnings).map(said).collect()
}

fn said(violation: &Violation) -> Said {
    Said {
        code: violation.code.to_string(),
        pointer: violation.pointer.clone(),
        message: violation.message(),
        help: violation.help(),
    }
}
