//! The line protocol: a request is one line of JSON, and so is the answer to it.
//!
//! Answers come in the order of the requests. The first request of a session is `hello`.
//! `docs/conformance.md` is the specification for authors of adapters; a test replays the session
//! that it prints.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::fmt;

/// Version of the protocol. It moves when an adapter that was right becomes wrong; new operations
/// do not move it, because an adapter answers `unsupported` to what it does not know.
pub const PROTOCOL: u64 = 1;

/// The code of an answer to a request whose input does not have its form.
pub const REQUEST_INVALID: &str = "request.invalid";

/// What an adapter has written is no response, or not the one that was asked for.
///
/// ```
/// use spec_kitty_events::conformance::protocol::Response;
/// let error = Response::parse("[]").unwrap_err();
/// assert_eq!(error.to_string(), "a response is an object");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidResponse(String);

impl fmt::Display for InvalidResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidResponse {}

macro_rules! operations {
    ($($(#[doc = $doc:literal])+ $variant:ident => $name:literal,)+) => {
        /// What can be asked for. The names are those of the functions of this crate.
        ///
        /// ```
        /// use spec_kitty_events::conformance::protocol::Operation;
        /// assert_eq!(Operation::parse("dedup"), Some(Operation::Dedup));
        /// assert_eq!(Operation::Dedup.as_str(), "dedup");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Operation {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Operation {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name on the line.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

operations! {
    /// `{"event_type": T, "payload": {…}}`, or `text` or `hex` in place of `payload`: a verdict.
    ValidatePayload => "validate_payload",
    /// `{"envelope": {…}}`, or `text` or `hex`: a verdict on envelope and payload.
    ValidateEnvelope => "validate_envelope",
    /// `{"event_id": string}`: the canonical string.
    NormalizeEventId => "normalize_event_id",
    /// `{"lane": string}`: the canonical lane.
    NormalizeLane => "normalize_lane",
    /// `{"lane": canonical lane}`: `{"v1": …, "v2": …}`.
    SyncLanes => "sync_lanes",
    /// `{"payload": {…}}` of a `WPStatusChanged`: a verdict on the move.
    ValidateTransition => "validate_transition",
    /// `{"actor": string or object}`: a label.
    ActorLabel => "actor_label",
    /// `{"conclusion": string}`: an event type, or null when the conclusion is ignored.
    MapCheckRunConclusion => "map_check_run_conclusion",
    /// `{"envelope": {…}}`: the signal, or null.
    ReadCutoverSignal => "read_cutover_signal",
    /// `{"signal": string}`: a boolean.
    AcceptedMajorMatches => "accepted_major_matches",
    /// `{"signal": string}`: a boolean.
    RequiredCutoverValueMatches => "required_cutover_value_matches",
    /// `{"envelope": {…}}`: the names found, in ascending order.
    ForbiddenLegacyKeys => "forbidden_legacy_keys",
    /// `{"envelope": {…}}`: the name, or null.
    ForbiddenLegacyEventName => "forbidden_legacy_event_name",
    /// `{"envelope": {…}}`: the name, or null.
    ForbiddenLegacyAggregateName => "forbidden_legacy_aggregate_name",
    /// `{"envelope": {…}}`: a boolean.
    IsPreCutover => "is_pre_cutover",
    /// `{"envelope": {…}}`: null, or an error with the first failure.
    AssertCanonicalCutoverSignal => "assert_canonical_cutover_signal",
    /// `{}`: the cutover artifact.
    CutoverArtifact => "cutover_artifact",
    /// `{"events": [a, b]}`: a boolean.
    IsConcurrent => "is_concurrent",
    /// `{"events": […]}`: positions in store order.
    TotalOrder => "total_order",
    /// `{"events": […]}`: positions in reducer order.
    ReducerOrder => "reducer_order",
    /// `{"events": […]}`: positions, causes before effects.
    TopologicalSort => "topological_sort",
    /// `{"events": […]}`: the positions of one copy of each event, in reducer order.
    Dedup => "dedup",
    /// `{"events": […]}`: the ids of events whose copies differ in content, in ascending order.
    DuplicateConflicts => "duplicate_conflicts",
    /// `{"events": […]}`: the tags in order: null, false, true, numbers, strings by code point.
    MergeGset => "merge_gset",
    /// `{"events": […]}`: the sum.
    MergeCounter => "merge_counter",
    /// `{"events": […], "priorities": {state: n}, "state_key": string}`:
    /// `{"merged_event": position, "requires_manual_review": bool}`.
    StateMachineMerge => "state_machine_merge",
    /// `{"node_id": string, "stored": n, "steps": […]}`, a step being `{"tick": true}` or
    /// `{"update": n}`: the clock after each step.
    ClockTrace => "clock_trace",
    /// `{"reducer": name, "mode": "strict" or "permissive", "roster": {…}, "events": […]}`: the
    /// state.
    Reduce => "reduce",
}

impl Operation {
    /// The operation of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|operation| operation.as_str() == name)
    }

    /// Whether the answer is a list of positions in the list of events that was given.
    ///
    /// Positions of equal events stand for each other.
    #[must_use]
    pub const fn answers_positions(self) -> bool {
        matches!(self, Self::TotalOrder | Self::ReducerOrder | Self::TopologicalSort | Self::Dedup)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One finding about a document, as it stands on a line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FindingLine {
    /// What kind of thing is wrong.
    pub code: String,
    /// JSON pointer of the value; for a missing member, of the object that lacks it.
    pub pointer: String,
}

impl FindingLine {
    /// A finding.
    pub fn new(code: impl Into<String>, pointer: impl Into<String>) -> Self {
        Self { code: code.into(), pointer: pointer.into() }
    }
}

/// Whether a document is accepted, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerdictLine {
    /// Whether it is accepted.
    pub valid: bool,
    /// What refuses it. May be left out by an implementation that gives no reasons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub violations: Option<Vec<FindingLine>>,
    /// Codes of what is worth knowing all the same. May be left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<String>>,
}

/// A refusal: the input has its form, and the operation has no result for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorLine {
    /// What kind of refusal it is, where the implementation has a name for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// A sentence. It is shown and never compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// What comes back for a request.
///
/// ```
/// use spec_kitty_events::conformance::protocol::{Answer, Response};
/// let response = Response::parse(r#"{"id":7,"value":3}"#).unwrap();
/// assert_eq!((response.id, response.answer), (7, Answer::Value(3.into())));
/// assert!(Response::parse("ready").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A judgement of a document or of a move.
    Verdict(VerdictLine),
    /// A result.
    Value(Value),
    /// A result that is a whole number, and may be larger than a [`Value`] holds.
    #[serde(rename = "value")]
    Whole(i128),
    /// A refusal.
    Error(ErrorLine),
    /// The implementation does not have the operation; why, in a sentence.
    Unsupported(String),
}

impl Answer {
    /// An error with a code and a sentence.
    pub(crate) fn error(code: impl Into<String>, message: impl fmt::Display) -> Self {
        Self::Error(ErrorLine { code: Some(code.into()), message: Some(message.to_string()) })
    }

    /// The result, if it is one. A whole number beyond 64 bits is rounded, as a JSON reader does.
    pub(crate) fn value(&self) -> Option<Cow<'_, Value>> {
        match self {
            Self::Value(value) => Some(Cow::Borrowed(value)),
            Self::Whole(n) => {
                let whole = i64::try_from(*n).map(Value::from);
                let whole = whole.or_else(|_| u64::try_from(*n).map(Value::from));
                Some(Cow::Owned(whole.unwrap_or_else(|_| Value::from(*n as f64))))
            }
            Self::Verdict(_) | Self::Error(_) | Self::Unsupported(_) => None,
        }
    }

    /// The answer as it stands on a line, without the id.
    #[must_use]
    pub fn to_json(&self) -> Value {
        if let Some(value) = self.value() {
            return json!({"value": value});
        }
        serde_json::to_value(self).expect("an answer is written as JSON")
    }
}

/// A line from the runner to the adapter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Request {
    /// Chosen by the runner; the answer repeats it.
    pub id: u64,
    /// Name of the operation.
    pub op: String,
    /// What it is about.
    pub input: Value,
}

impl Request {
    /// Reads a line.
    ///
    /// # Errors
    ///
    /// When the line is not a request: the id, where it can be read, and what is wrong.
    pub fn parse(line: &str) -> Result<Self, (Option<u64>, String)> {
        let value: Value =
            serde_json::from_str(line).map_err(|e| (None, format!("the line is not JSON: {e}")))?;
        let id = value.get("id").and_then(Value::as_u64);
        let wrong = |what: &str| (id, what.to_owned());
        let Value::Object(mut object) = value else { return Err(wrong("a request is an object")) };
        let (Some(id), Some(Value::String(op))) = (id, object.remove("op")) else {
            return Err(wrong("a request has an `id`, a whole number, and an `op`, a string"));
        };
        let input = object.remove("input").unwrap_or_else(|| json!({}));
        Ok(Self { id, op, input })
    }
}

/// A line from the adapter to the runner.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Response {
    /// The id of the request.
    pub id: u64,
    /// The answer.
    #[serde(flatten)]
    pub answer: Answer,
}

impl Response {
    /// Reads a line.
    ///
    /// # Errors
    ///
    /// When the line is not a response.
    pub fn parse(line: &str) -> Result<Self, InvalidResponse> {
        let invalid = |why: &str| InvalidResponse(why.to_owned());
        let value: Value = serde_json::from_str(line)
            .map_err(|e| invalid(&format!("the line is not JSON: {e}")))?;
        let Value::Object(mut object) = value else {
            return Err(invalid("a response is an object"));
        };
        let Some(id) = object.remove("id").and_then(|id| id.as_u64()) else {
            return Err(invalid("a response has an `id`, a whole number"));
        };
        let answer = only_answer(object)?;
        Ok(Self { id, answer })
    }
}

fn only_answer(object: Map<String, Value>) -> Result<Answer, InvalidResponse> {
    let mut members = object.into_iter();
    let (Some((name, value)), None) = (members.next(), members.next()) else {
        let one = "a response has exactly one of `verdict`, `value`, `error` and `unsupported` \
            beside its id";
        return Err(InvalidResponse(one.to_owned()));
    };
    let form =
        |e: serde_json::Error| InvalidResponse(format!("`{name}` does not have its form: {e}"));
    Ok(match name.as_str() {
        "verdict" => Answer::Verdict(serde_json::from_value(value).map_err(form)?),
        "value" => Answer::Value(value),
        "error" => Answer::Error(serde_json::from_value(value).map_err(form)?),
        "unsupported" => Answer::Unsupported(serde_json::from_value(value).map_err(form)?),
        other => return Err(InvalidResponse(format!("a response has no member `{other}`"))),
    })
}

/// What an adapter says of itself when it is greeted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The version of the protocol that it speaks.
    pub protocol: u64,
    /// Name of the implementation.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The on-wire contract version that it implements.
    pub contract: String,
    /// Whether its codes are those of the contract (`generated/CODES.md`), so that they are
    /// compared, and with them the notices of states and the spelling of the timestamps in them.
    /// Otherwise codes only serve to explain differences, and timestamps of one instant are equal.
    #[serde(default)]
    pub codes: bool,
}

impl Hello {
    /// The request that opens a session.
    #[must_use]
    pub fn request(id: u64) -> Request {
        Request {
            id,
            op: "hello".to_owned(),
            input: json!({"protocol": PROTOCOL, "contract": crate::policy::CONTRACT_VERSION}),
        }
    }

    /// Reads the answer to it.
    ///
    /// # Errors
    ///
    /// When it is not a greeting in this version of the protocol.
    pub fn read(answer: Answer) -> Result<Self, InvalidResponse> {
        let Some(value) = answer.value() else {
            let said = format!("it answered the greeting with {}", answer.to_json());
            return Err(InvalidResponse(said));
        };
        let hello: Self = serde_json::from_value(value.into_owned())
            .map_err(|e| InvalidResponse(format!("its greeting does not have its form: {e}")))?;
        if hello.protocol != PROTOCOL {
            return Err(InvalidResponse(format!(
                "it speaks version {} of the protocol, and this runner version {PROTOCOL}",
                hello.protocol
            )));
        }
        Ok(hello)
    }
}
