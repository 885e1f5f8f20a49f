//! The gate: judges bytes against the contract. Fail-closed, and it collects everything ([D9]).
//!
//! An envelope passes these stages, and each reports all it finds: the JSON text, the cutover
//! signal, retired names, the envelope's schema, the event type, the payload's schema. A fault of
//! the bytes ends everything, because two readers might see two documents.
//!
//! ```
//! use spec_kitty_events::{Code, Gate};
//! let report = Gate::live().envelope(br#"{"schema_version": "3.0.0"}"#);
//! assert!(!report.is_valid());
//! assert_eq!(report.violations[0].code, Code::SchemaRequired);
//! ```
//!
//! [D9]: crate::decisions#d9

mod admitted;
mod batch;
pub(crate) mod fast_path;
mod finding;
mod legacy;
mod line;
mod lines;
mod precheck;
mod report;
mod schema_validator;
mod stages;
mod text_stage;

pub use admitted::{AdmittedEvent, Refusal, Validated};
pub(crate) use admitted::{admit, head_again, head_and_node, payload_again, quickly_with_head};
pub(crate) use fast_path::{Head, Layout};
pub(crate) use line::row_is_sound;
pub use lines::{EventLine, EventLines, lines};
pub use precheck::{Precheck, Verdict};
pub use report::Report;
pub(crate) use schema_validator::compile;
pub(crate) use text_stage::code_of;

use crate::contract::registry::{EVENT_TYPES, EventType, TYPES};
use crate::contract::violation::{Code, Expected};
use finding::{Finding, resolve_offsets};
use schema_validator::validator_of;
use serde_json::{Map, Value};
use stages::Stages;
use text_stage::parse;

/// The fast path, the precheck of every live gate: static tables, generated from the contracts, and
/// a validator that reads each byte once.
///
/// ```
/// use spec_kitty_events::{Verdict, gate::fast_path};
/// assert_eq!(fast_path().payload("ParticipantLeft", br#"{"participant_id": "p1",
///     "mission_id": "m1"}"#), Verdict::Accept);
/// assert_eq!(fast_path().payload("ParticipantLeft", br#"{"participant_id": "p1"}"#),
///     Verdict::Reject);
/// ```
#[must_use]
pub fn fast_path() -> &'static dyn Precheck {
    &fast_path::FastPath
}

/// How much the gate asks for.
///
/// ```
/// use spec_kitty_events::{Gate, Profile};
/// let old = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "FeatureCreated",
///     "aggregate_id": "feature/1",
///     "timestamp": "2025-01-15T10:00:00Z", "node_id": "n", "lamport_clock": 1,
///         "payload": {"feature_slug": "x"}}"#;
/// assert!(Gate::lenient().accepts_envelope(old));
/// assert!(!Gate::live().accepts_envelope(old));
/// assert_eq!(Gate::live().profile(), Profile::Live);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Everything: for emission and ingestion.
    Live,
    /// The shape alone: for readers of history. Unknown types, keys and versions are kept whole.
    Lenient,
}

/// Judges envelopes and payloads.
///
/// A gate is a small value: make one where it is needed. Schemas are compiled when they are first
/// used and shared by all gates of the process.
///
/// ```
/// use spec_kitty_events::Gate;
/// let gate = Gate::live();
/// assert!(gate.payload("ParticipantLeft", br#"{"participant_id": "p1",
///     "mission_id": "m1"}"#).is_valid());
/// ```
#[derive(Clone, Copy)]
pub struct Gate {
    profile: Profile,
    envelope_only: bool,
    precheck: PrecheckChoice,
}

/// The precheck that is asked before `jsonschema`.
#[derive(Clone, Copy)]
enum PrecheckChoice {
    Off,
    FastPath,
    Other(&'static dyn Precheck),
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gate")
            .field("profile", &self.profile)
            .field("envelope_only", &self.envelope_only)
            .finish_non_exhaustive()
    }
}

impl Gate {
    /// The gate of live paths.
    #[must_use]
    pub const fn live() -> Self {
        Self { profile: Profile::Live, envelope_only: false, precheck: PrecheckChoice::FastPath }
    }

    /// The gate of readers of history.
    #[must_use]
    pub const fn lenient() -> Self {
        Self { profile: Profile::Lenient, envelope_only: false, precheck: PrecheckChoice::Off }
    }

    /// Judges envelope, cutover and retired names, but leaves the payload's own schema aside and
    /// takes any event type that is not retired.
    ///
    /// ```
    /// use spec_kitty_events::Gate;
    /// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "SomethingNew",
    ///     "aggregate_id": "mission/1",
    ///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n",
    ///         "lamport_clock": 1,
    ///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
    ///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
    ///     "schema_version": "3.0.0"}"#;
    /// assert!(Gate::live().envelope_only().accepts_envelope(line));
    /// assert!(!Gate::live().accepts_envelope(line));
    /// ```
    #[must_use]
    pub const fn envelope_only(self) -> Self {
        Self { envelope_only: true, ..self }
    }

    /// Puts another precheck in front of `jsonschema`, in place of the fast path. Only the live
    /// profile asks it.
    ///
    /// See [`Precheck`] for an example.
    #[must_use]
    pub const fn with_precheck(self, precheck: &'static dyn Precheck) -> Self {
        Self { precheck: PrecheckChoice::Other(precheck), ..self }
    }

    /// Leaves every verdict to the validator, without a quick look before it. For comparisons.
    ///
    /// ```
    /// use spec_kitty_events::Gate;
    /// let payload = br#"{"participant_id": "p1", "mission_id": "m1"}"#;
    /// assert_eq!(Gate::live().payload("ParticipantLeft", payload),
    ///     Gate::live().without_precheck().payload("ParticipantLeft", payload));
    /// ```
    #[must_use]
    pub const fn without_precheck(self) -> Self {
        Self { precheck: PrecheckChoice::Off, ..self }
    }

    /// Compiles what the first refusal would otherwise wait for: the schemas of the envelope and of
    /// every payload. For the start of a service.
    ///
    /// ```
    /// spec_kitty_events::Gate::warm();
    /// ```
    pub fn warm() {
        let payloads = EVENT_TYPES.iter().filter_map(|event| event.payload_type);
        for name in payloads.chain(["Event"]) {
            schema_validator::warm(name);
        }
    }

    /// How much the gate asks for.
    #[must_use]
    pub const fn profile(&self) -> Profile {
        self.profile
    }

    /// Judges an envelope and, unless [`envelope_only`](Self::envelope_only), its payload.
    ///
    /// ```
    /// use spec_kitty_events::{Code, Gate};
    /// let report = Gate::live().envelope(b"{\"event_id\": ");
    /// assert_eq!(report.violations[0].code, Code::JsonTruncated);
    /// ```
    #[must_use]
    pub fn envelope(&self, bytes: &[u8]) -> Report {
        if let PrecheckChoice::FastPath = self.precheck()
            && let Ok(header) = fast_path::envelope(bytes)
        {
            return header.report(bytes);
        }
        match parse(bytes) {
            Ok((envelope, warnings)) => self.judge_envelope(bytes, &envelope, warnings),
            Err(report) => report,
        }
    }

    /// Whether an envelope is accepted. Asks the precheck first.
    ///
    /// ```
    /// assert!(!spec_kitty_events::Gate::live().accepts_envelope(b"{}"));
    /// ```
    #[must_use]
    pub fn accepts_envelope(&self, bytes: &[u8]) -> bool {
        match self.prechecked(|s| s.envelope(bytes)) {
            Verdict::Accept => true,
            Verdict::Reject => false,
            Verdict::Fallback => self.envelope(bytes).is_valid(),
        }
    }

    /// Judges a payload by its event type's schema and nothing else: cutover and retired names
    /// belong to envelopes ([D10]).
    ///
    /// ```
    /// use spec_kitty_events::{Code, Gate};
    /// let report = Gate::live().payload("WPStatusChangd", b"{}");
    /// assert_eq!(report.violations[0].code, Code::EventTypeUnknown);
    /// assert_eq!(report.violations[0].suggestion.as_deref(), Some("WPStatusChanged"));
    /// ```
    ///
    /// [D10]: crate::decisions#d10
    #[must_use]
    pub fn payload(&self, event_type: impl AsRef<str>, bytes: &[u8]) -> Report {
        let event_type = event_type.as_ref();
        if let PrecheckChoice::FastPath = self.precheck()
            && fast_path::payload(event_type, bytes).is_ok()
        {
            return Report { event_type: Some(event_type.to_owned()), ..Report::default() };
        }
        let mut report = match parse(bytes) {
            Ok((payload, warnings)) => self.judge_payload(bytes, event_type, &payload, warnings),
            Err(report) => report,
        };
        report.event_type = Some(event_type.to_owned());
        report
    }

    /// Judges a record `{"event_type": T, "payload": …}` by the payload's schema alone.
    ///
    /// ```
    /// use spec_kitty_events::Gate;
    /// let report = Gate::live().payload_record(br#"{"event_type": "ParticipantLeft",
    ///     "payload": {"mission_id": "m1"}}"#);
    /// assert_eq!(report.violations[0].pointer, "/payload");
    /// ```
    #[must_use]
    pub fn payload_record(&self, bytes: &[u8]) -> Report {
        let (record, warnings) = match parse(bytes) {
            Ok(parsed) => parsed,
            Err(report) => return report,
        };
        let mut stages = Stages::new(warnings);
        let whole = stages.schema("PayloadRecord", &record, "", |_| true);
        let name = record.get("event_type").and_then(Value::as_str);
        if self.profile == Profile::Live
            && whole
            && let Some(event_type) = name.and_then(|n| stages.event_type(n, "/event_type", false))
        {
            stages.payload(event_type, &record["payload"], "/payload", |_| true);
        }
        let (violations, warnings) = resolve_offsets(bytes, stages.findings);
        Report {
            event_type: name.map(str::to_owned),
            violations,
            warnings,
            omitted: stages.omitted,
            ..Report::default()
        }
    }

    /// Judges an object of any type of the contract, for example an `ErrorEntry`. `None` when the
    /// contract has no type of that name.
    ///
    /// ```
    /// use spec_kitty_events::Gate;
    /// let report = Gate::live().object("ForceMetadata", br#"{"force": false, "actor": "ana",
    ///     "reason": "late"}"#).unwrap();
    /// assert_eq!(report.violations[0].pointer, "/force");
    /// assert!(Gate::live().object("Nonsense", b"{}").is_none());
    /// ```
    #[must_use]
    pub fn object(&self, type_name: &str, bytes: &[u8]) -> Option<Report> {
        TYPES.binary_search_by(|t| t.name.cmp(type_name)).ok()?;
        let (value, warnings) = match parse(bytes) {
            Ok(parsed) => parsed,
            Err(report) => return Some(report),
        };
        let mut stages = Stages::new(warnings);
        stages.schema(type_name, &value, "", |_| true);
        let (violations, warnings) = resolve_offsets(bytes, stages.findings);
        Some(Report { violations, warnings, omitted: stages.omitted, ..Report::default() })
    }

    /// Whether a payload is accepted. Asks the precheck first.
    ///
    /// ```
    /// let gate = spec_kitty_events::Gate::live();
    /// assert!(gate.accepts_payload("ParticipantLeft", br#"{"participant_id": "p1",
    ///     "mission_id": "m1"}"#));
    /// ```
    #[must_use]
    pub fn accepts_payload(&self, event_type: &str, bytes: &[u8]) -> bool {
        match self.prechecked(|s| s.payload(event_type, bytes)) {
            Verdict::Accept => true,
            Verdict::Reject => false,
            Verdict::Fallback => self.payload(event_type, bytes).is_valid(),
        }
    }

    /// An envelope that this gate accepts, as a value.
    pub(crate) fn admit_leniently(&self, bytes: &[u8]) -> Result<Value, Refusal> {
        let (envelope, warnings) = parse(bytes).map_err(Refusal::new)?;
        let report = self.judge_envelope(bytes, &envelope, warnings);
        if report.is_valid() { Ok(envelope) } else { Err(Refusal::new(report)) }
    }

    /// Whether a value fits a type of the contract.
    pub(crate) fn fits(&self, type_name: &str, value: &Value) -> bool {
        validator_of(type_name).accepts(value)
    }

    /// The codes of a payload's violations, each once, in order. Empty when its schema accepts it.
    pub(crate) fn payload_codes(&self, event_type: EventType, payload: &Value) -> Vec<Code> {
        let validator = validator_of(
            event_type.info().payload_type.expect("callers name no reserved event type"),
        );
        let mut codes: Vec<Code> = Vec::new();
        if !validator.accepts(payload) {
            validator.judge(payload, "", &mut |finding| {
                if !codes.contains(&finding.code) {
                    codes.push(finding.code);
                }
                false
            });
        }
        codes
    }

    fn prechecked(&self, ask: impl FnOnce(&dyn Precheck) -> Verdict) -> Verdict {
        match self.precheck() {
            PrecheckChoice::Off => Verdict::Fallback,
            PrecheckChoice::FastPath => ask(&fast_path::FastPath),
            PrecheckChoice::Other(precheck) => ask(precheck),
        }
    }

    /// Who is asked first: a precheck knows the live profile and whole events only.
    fn precheck(&self) -> PrecheckChoice {
        if self.profile == Profile::Live && !self.envelope_only {
            self.precheck
        } else {
            PrecheckChoice::Off
        }
    }

    fn judge_envelope(&self, bytes: &[u8], envelope: &Value, warnings: Vec<Finding>) -> Report {
        let text = |name: &str| envelope.get(name).and_then(Value::as_str).map(str::to_owned);
        let mut stages = Stages::new(warnings);
        match self.profile {
            Profile::Live => self.judge_live(envelope, &mut stages),
            Profile::Lenient => {
                stages.schema("LenientEvent", envelope, "", |_| true);
            }
        }
        stages.clock(envelope);
        let (violations, warnings) = resolve_offsets(bytes, stages.findings);
        Report {
            event_id: text("event_id"),
            event_type: text("event_type"),
            shape: None,
            violations,
            warnings,
            omitted: stages.omitted,
        }
    }

    fn judge_live(&self, whole: &Value, stages: &mut Stages) {
        let Some(envelope) = whole.as_object() else { return };
        stages.begin();
        let bad_signal = legacy::signal(envelope, stages);
        stages.begin();
        let retired_type = legacy::names(envelope, stages);

        // What the cutover stage has said of the signal is not said again.
        let signal_pointer = legacy::signal_pointer();
        let is_signal = |f: &Finding| {
            let is_missing = |e: &Expected| match e {
                Expected::Member(name) => signal_pointer[1..] == **name,
                _ => false,
            };
            f.pointer == signal_pointer
                || (f.pointer.is_empty() && f.expected.as_ref().is_some_and(is_missing))
        };
        stages.schema("Event", whole, "", |f| !(bad_signal && is_signal(f)));

        if self.envelope_only {
            return;
        }
        let Some(name) = envelope.get("event_type").and_then(Value::as_str) else { return };
        // A retired name has been reported as such, and an empty one by the envelope's schema.
        let reported = name.is_empty() || retired_type;
        let Some(event_type) = stages.event_type(name, "/event_type", reported) else { return };
        let empty = Value::Object(Map::new());
        let payload = envelope.get("payload").unwrap_or(&empty);
        if payload.is_object() {
            // A retired name in a closed object has been reported as what it is.
            stages.payload(event_type, payload, "/payload", |f| !legacy::is_told(f));
        }
    }

    fn judge_payload(
        &self,
        bytes: &[u8],
        name: &str,
        payload: &Value,
        warnings: Vec<Finding>,
    ) -> Report {
        let mut stages = Stages::new(warnings);
        if self.profile == Profile::Live
            && let Some(event_type) = stages.event_type(name, "", false)
        {
            stages.payload(event_type, payload, "", |_| true);
        }
        let (violations, warnings) = resolve_offsets(bytes, stages.findings);
        Report { violations, warnings, omitted: stages.omitted, ..Report::default() }
    }
}

/// Whether a value fits a type's schema, which is what the stages ask first.
#[cfg(feature = "conformance")]
pub(crate) fn accepts(type_name: &str, value: &Value) -> bool {
    validator_of(type_name).accepts(value)
}

/// The report of a line whose envelope something else judges: the text stage, and what is found of
/// the envelope, as a code, a pointer and a sentence each.
#[cfg(feature = "contract-tools")]
pub(crate) fn report_of(
    bytes: &[u8],
    judge: impl FnOnce(&Value) -> Vec<(Code, String, String)>,
) -> Report {
    let (envelope, warnings) = match parse(bytes) {
        Ok(parsed) => parsed,
        Err(report) => return report,
    };
    let mut stages = Stages::new(warnings);
    for (code, pointer, sentence) in judge(&envelope) {
        stages.add(Finding::new(code, pointer).saying(sentence));
    }
    let named = |member: &str| envelope.get(member).and_then(Value::as_str).map(str::to_owned);
    let (violations, warnings) = resolve_offsets(bytes, stages.findings);
    Report {
        event_id: named("event_id"),
        event_type: named("event_type"),
        violations,
        warnings,
        omitted: stages.omitted,
        ..Report::default()
    }
}
