//! Anomalies, notices and failures: codes with an event, and the sentences that
//! `contracts/policy/reducers.json` gives them.

use super::event::{Malformed, ReplayEvent};
use super::info::{Mode, ReducerName, Sentence};
use crate::contract::registry::Payload;
use crate::contract::types::{
    LocalNamespaceTuple, ReducerFailure, ReducerNotice, ReducerNoticeCode,
};
use crate::text::template::filled;
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::fmt;

/// Values for the names of a sentence.
pub(super) type Values<'a> = &'a [(&'a str, &'a dyn fmt::Display)];

/// An anomaly type of the contract.
pub(super) trait Anomaly: Clone {
    /// Its codes.
    type Code: Copy;
    /// The reducer that reports it.
    const REDUCER: ReducerName;
    /// The code of a malformed payload.
    const INVALID: Self::Code;
    /// A code as it is written.
    fn code(code: Self::Code) -> &'static str;
    /// An anomaly.
    fn new(event: &ReplayEvent, code: Self::Code, reason: String, details: Vec<String>) -> Self;
}

/// Implements [`Anomaly`] for a type with the members that all anomalies have.
macro_rules! anomaly {
    ($reducer:ident, $anomaly:ident, $code:ident) => {
        impl $crate::reduce::report::Anomaly for $anomaly {
            type Code = $code;
            const REDUCER: ReducerName = ReducerName::$reducer;
            const INVALID: $code = $code::PayloadInvalid;

            fn code(code: $code) -> &'static str {
                code.as_str()
            }

            fn new(event: &ReplayEvent, code: $code, reason: String, details: Vec<String>) -> Self {
                Self {
                    event_id: event.event_id().clone(),
                    event_type: event.event_type_name().to_owned(),
                    code,
                    reason,
                    details,
                }
            }
        }
    };
}
pub(super) use anomaly;

/// What a reducer has to say so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Report<A> {
    pub(super) anomalies: Vec<A>,
    pub(super) notices: Vec<ReducerNotice>,
}

impl<A> Default for Report<A> {
    fn default() -> Self {
        Self { anomalies: Vec::new(), notices: Vec::new() }
    }
}

impl<A: Anomaly> Report<A> {
    /// Reports an anomaly.
    pub(super) fn anomaly(&mut self, event: &ReplayEvent, code: A::Code, values: Values<'_>) {
        self.anomaly_with(event, code, values, Vec::new());
    }

    /// Reports an anomaly with details.
    pub(super) fn anomaly_with(
        &mut self,
        event: &ReplayEvent,
        code: A::Code,
        values: Values<'_>,
        details: Vec<String>,
    ) {
        let reason = sentence(A::REDUCER.info().anomalies, A::code(code), values);
        self.anomalies.push(A::new(event, code, reason, details));
    }

    /// Reports a malformed payload ([D17]).
    ///
    /// [D17]: crate::decisions#d17
    pub(super) fn invalid(&mut self, event: &ReplayEvent, malformed: &Malformed) {
        self.anomaly_with(
            event,
            A::INVALID,
            &[("event_type", &event.event_type_name())],
            malformed.details(),
        );
    }

    /// The payload of an event, or none and an anomaly where it is malformed ([D17]).
    ///
    /// [D17]: crate::decisions#d17
    pub(super) fn sound<'e>(&mut self, event: &'e ReplayEvent) -> Option<&'e Payload> {
        match event.payload()? {
            Ok(payload) => Some(payload),
            Err(malformed) => {
                self.invalid(event, malformed);
                None
            }
        }
    }

    /// A rule is broken: strict mode gives up, permissive mode reports it.
    pub(super) fn broken(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        code: A::Code,
        values: Values<'_>,
    ) -> Result<(), ReduceError> {
        match mode {
            Mode::Strict => Err(ReduceError::new(A::REDUCER, event, A::code(code), values)),
            Mode::Permissive => {
                self.anomaly(event, code, values);
                Ok(())
            }
        }
    }

    /// A payload is malformed: strict mode gives up, permissive mode reports it ([D17]).
    ///
    /// [D17]: crate::decisions#d17
    pub(super) fn malformed(
        &mut self,
        mode: Mode,
        event: &ReplayEvent,
        malformed: &Malformed,
    ) -> Result<(), ReduceError> {
        match mode {
            Mode::Strict => Err(ReduceError::invalid(A::REDUCER, event, malformed)),
            Mode::Permissive => {
                self.invalid(event, malformed);
                Ok(())
            }
        }
    }

    /// Gives a notice.
    pub(super) fn notice(
        &mut self,
        event: &ReplayEvent,
        code: ReducerNoticeCode,
        values: Values<'_>,
    ) {
        self.notices.push(notice(A::REDUCER, event, code, values, Vec::new()));
    }
}

/// A notice.
pub(super) fn notice(
    reducer: ReducerName,
    event: &ReplayEvent,
    code: ReducerNoticeCode,
    values: Values<'_>,
    details: Vec<String>,
) -> ReducerNotice {
    ReducerNotice {
        event_id: event.event_id().clone(),
        event_type: event.event_type_name().to_owned(),
        code,
        reason: sentence(reducer.info().notices, code.as_str(), values),
        details,
    }
}

/// The sentence of a code, with values in place of their names.
pub(super) fn sentence(sentences: &[Sentence], code: &str, values: Values<'_>) -> String {
    let template = sentences.iter().find(|s| s.code == code).map_or(code, |s| s.reason);
    filled(template, |name| values.iter().find(|(n, _)| *n == name).map(|(_, value)| value))
}

/// Why a reduction was given up.
///
/// ```
/// use spec_kitty_events::reduce::{Collaboration, ReplayEvent, reduce};
/// let left = ReplayEvent::read(br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD",
///     "event_type": "PresenceHeartbeat", "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "node_id": "n", "lamport_clock": 1,
///         "payload": {"participant_id": "p1", "mission_id": "m1"}}"#)?;
/// let error = reduce(Collaboration::strict(), [left]).unwrap_err();
/// assert_eq!(error.code(), "participant_unknown");
/// assert_eq!(error.failure().participant_id.as_deref(), Some("p1"));
/// # Ok::<(), spec_kitty_events::Refusal>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReduceError {
    failure: Box<ReducerFailure>,
}

impl ReduceError {
    pub(super) fn new(
        reducer: ReducerName,
        event: &ReplayEvent,
        code: &str,
        values: Values<'_>,
    ) -> Self {
        let failure = ReducerFailure {
            reducer: reducer.as_str().to_owned(),
            event_id: event.event_id().clone(),
            event_type: event.event_type_name().to_owned(),
            code: code.to_owned(),
            reason: sentence(reducer.info().failures, code, values),
            details: Vec::new(),
            participant_id: None,
            expected: None,
            actual: None,
        };
        Self { failure: Box::new(failure) }
    }

    pub(super) fn invalid(
        reducer: ReducerName,
        event: &ReplayEvent,
        malformed: &Malformed,
    ) -> Self {
        let mut error = Self::new(
            reducer,
            event,
            "payload_invalid",
            &[("event_type", &event.event_type_name())],
        );
        error.failure.details = malformed.details();
        error
    }

    pub(super) fn about_participant(mut self, id: &str) -> Self {
        self.failure.participant_id = Some(id.to_owned());
        self
    }

    pub(super) fn between(
        mut self,
        expected: LocalNamespaceTuple,
        actual: LocalNamespaceTuple,
    ) -> Self {
        (self.failure.expected, self.failure.actual) = (Some(expected), Some(actual));
        self
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.failure.code
    }

    /// All that is known, as an object of the contract.
    #[must_use]
    pub const fn failure(&self) -> &ReducerFailure {
        &self.failure
    }
}

impl fmt::Display for ReduceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ReducerFailure { event_id, event_type, code, reason, .. } = &*self.failure;
        write!(f, "{event_type} {event_id}: {code} {reason}")
    }
}

impl Error for ReduceError {}
