//! Values that have passed the gate. There is no other way to make them.

use super::fast_path::{self, Head, Layout};
use super::{Gate, Report, parse};
use crate::contract::registry::{EventPayload, EventType, Payload};
use crate::contract::scalar::EventId;
use crate::contract::types::Event;
use crate::contract::violation::Violation;
use serde::Serialize;
use serde_json::Value;
use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

/// Why the gate refused a document.
///
/// ```
/// use spec_kitty_events::AdmittedEvent;
/// let refusal = AdmittedEvent::read(b"[]").unwrap_err();
/// assert_eq!(refusal.to_string(),
///     "1:1: json.not_object The document is of the JSON type array; it must be an object.");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    report: Report,
}

impl Refusal {
    pub(super) const fn new(report: Report) -> Self {
        Self { report }
    }

    /// The report, with at least one violation.
    #[must_use]
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// The first violation without its position, and how many there are beside it: for a sentence
    /// that says the position itself.
    ///
    /// ```
    /// use spec_kitty_events::AdmittedEvent;
    /// let refusal = AdmittedEvent::read(b"[]").unwrap_err();
    /// assert!(refusal.reason().starts_with("json.not_object The document is"));
    /// ```
    #[must_use]
    pub fn reason(&self) -> String {
        let Some(first) = self.report.violations.first() else { return String::new() };
        let more = self.report.violations.len() - 1 + self.report.omitted;
        let more = if more == 0 { String::new() } else { format!(" (and {more} more)") };
        format!("{} {}{more}", first.code, first.message())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.report.violations.first() {
            None => Ok(()),
            Some(first) => write!(f, "{}:{}: {}", first.line, first.column, self.reason()),
        }
    }
}

impl Error for Refusal {}

/// As its report.
impl Serialize for Refusal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.report.serialize(serializer)
    }
}

impl From<Refusal> for Report {
    fn from(refusal: Refusal) -> Self {
        refusal.report
    }
}

/// Its violations.
impl IntoIterator for Refusal {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.report.violations.into_iter()
    }
}

/// An event that the live gate has admitted: its envelope, its typed payload, and what is worth
/// knowing.
///
/// ```
/// use spec_kitty_events::{AdmittedEvent, EventType, Payload};
/// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
///     "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0", "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
/// let admitted = AdmittedEvent::read(line)?;
/// assert_eq!(admitted.event_type(), EventType::ParticipantLeft);
/// assert_eq!(admitted.event().lamport_clock, 1);
/// let Payload::ParticipantLeft(left) = admitted.payload() else { unreachable!() };
/// assert_eq!(left.participant_id, "p1");
/// # Ok::<(), spec_kitty_events::Refusal>(())
/// ```
///
/// The payload is read at once, the envelope when it is first asked for.
#[derive(Debug, Clone)]
pub struct AdmittedEvent {
    text: Box<str>,
    event: OnceLock<Event>,
    payload: Payload,
    warnings: Vec<Violation>,
}

impl PartialEq for AdmittedEvent {
    fn eq(&self, other: &Self) -> bool {
        self.event() == other.event()
            && self.payload == other.payload
            && self.warnings == other.warnings
    }
}

/// Judges an event by the live profile and reads its envelope alone.
pub(crate) fn admit(bytes: &[u8]) -> Result<Event, Refusal> {
    let (envelope, _) = asked(bytes)?;
    Ok(serde_json::from_value(envelope).expect(SHAPE))
}

/// The head and the node of an envelope that the fast path accepts. `None` says nothing.
pub(crate) fn head_and_node(bytes: &[u8]) -> Option<(Head, Box<str>)> {
    let header = fast_path::envelope(bytes).ok()?;
    let text = text_of(bytes);
    let head = header.layout()?.head(header.event_id(text)?, text)?;
    Some((head, header.node_id(text)?.into()))
}

/// The report of the gate's stages, and the envelope when they accept it.
fn asked(bytes: &[u8]) -> Result<(Value, Report), Refusal> {
    let (envelope, text_warnings) = parse(bytes).map_err(|report| Refusal { report })?;
    let report = Gate::live().judge_envelope(bytes, &envelope, text_warnings);
    if report.is_valid() { Ok((envelope, report)) } else { Err(Refusal { report }) }
}

fn envelope_of(text: &str) -> Event {
    serde_json::from_str(text).expect(SHAPE)
}

/// What the gate has accepted is UTF-8: it is looked at once, and not again at every string in it.
fn text_of(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect(SHAPE)
}

/// The JSON and the payload of an envelope that the fast path accepts.
/// `None` says nothing.
fn quickly(bytes: &[u8]) -> Option<(&str, Payload)> {
    let (header, text, payload) = fast_path::typed(bytes, |_| true).ok()?;
    let payload = match payload {
        Some(payload) => payload,
        None => payload_of(&header.layout()?, text),
    };
    Some((text, payload))
}

/// The head of an envelope that the fast path accepts, and its payload where its event type is
/// wanted. `None` says nothing.
pub(crate) fn quickly_with_head(
    bytes: &[u8],
    wanted: impl Fn(EventType) -> bool,
) -> Option<(Head, Layout, Option<Payload>)> {
    let (header, text, payload) = fast_path::typed(bytes, &wanted).ok()?;
    let layout = header.layout()?;
    let head = layout.head(header.event_id(text)?, text)?;
    let late = || wanted(layout.event_type()).then(|| payload_of(&layout, text));
    Some((head, layout, payload.or_else(late)))
}

/// The head of an envelope that the fast path has accepted before.
pub(crate) fn head_again(event_id: EventId, bytes: &[u8], layout: &Layout) -> Head {
    layout.head(event_id, text_of(bytes)).expect(SHAPE)
}

/// The payload of an envelope that the fast path has accepted before.
pub(crate) fn payload_again(bytes: &[u8], layout: &Layout) -> Payload {
    let text = text_of(bytes);
    layout.payload(text).unwrap_or_else(|| payload_of(layout, text))
}

/// The payload of what the fast path has accepted.
fn payload_of(layout: &Layout, text: &str) -> Payload {
    Payload::from_json(layout.event_type(), text_of(layout.payload_json(text.as_bytes())))
        .expect(SHAPE)
        .expect("a reserved event type is refused")
}

/// Tests hold the types to the schemas.
const SHAPE: &str = "what the gate accepts has the shape of its type";

impl AdmittedEvent {
    /// Judges an event by the live profile and reads it into its types.
    ///
    /// # Errors
    ///
    /// The refusal, with every violation.
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        if let Some((text, payload)) = quickly(bytes) {
            return Ok(Self {
                text: text.into(),
                event: OnceLock::new(),
                payload,
                warnings: Vec::new(),
            });
        }
        let (mut envelope, report) = asked(bytes)?;
        let event_type = report
            .event_type
            .as_deref()
            .and_then(EventType::find)
            .expect("the gate knows the event type of what it admits");
        let payload = envelope
            .get_mut("payload")
            .map_or_else(|| Value::Object(serde_json::Map::new()), Value::take);
        let payload = Payload::from_value(event_type, payload)
            .expect(SHAPE)
            .expect("a reserved event type is refused");
        Ok(Self {
            text: text_of(bytes).into(),
            event: OnceLock::new(),
            payload,
            warnings: report.warnings,
        })
    }

    /// The JSON text that was judged.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The envelope, read when it is first asked for. Its `payload` member holds the payload as it
    /// came.
    #[must_use]
    pub fn event(&self) -> &Event {
        self.event.get_or_init(|| envelope_of(&self.text))
    }

    /// The typed payload.
    #[must_use]
    pub const fn payload(&self) -> &Payload {
        &self.payload
    }

    /// The event type.
    #[must_use]
    pub const fn event_type(&self) -> EventType {
        self.payload.event_type()
    }

    /// What the gate thought worth knowing.
    #[must_use]
    pub fn warnings(&self) -> &[Violation] {
        &self.warnings
    }

    /// The envelope and the typed payload, no longer vouched for by the gate.
    #[must_use]
    pub fn into_parts(self) -> (Event, Payload) {
        (self.event.into_inner().unwrap_or_else(|| envelope_of(&self.text)), self.payload)
    }
}

impl AsRef<Event> for AdmittedEvent {
    fn as_ref(&self) -> &Event {
        self.event()
    }
}

/// A payload that the gate has accepted.
///
/// It can be read like the payload itself; changing it takes it out of the gate's hands.
///
/// ```
/// use spec_kitty_events::{ExecutionMode, Lane, StatusTransitionPayload, Validated};
/// let payload: StatusTransitionPayload = StatusTransitionPayload::builder()
///     .mission_slug("importer").wp_id("WP01").to_lane(Lane::Planned).actor("ana")
///         .execution_mode(ExecutionMode::Worktree)
///     .try_into()?;
/// let validated = Validated::new(payload)?;
/// assert_eq!(validated.wp_id, "WP01");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Validated<T> {
    inner: T,
}

impl<T: EventPayload> Validated<T> {
    /// Judges a payload that was made in this program.
    ///
    /// # Errors
    ///
    /// The refusal; its offsets are those of the payload written as compact JSON.
    pub fn new(payload: T) -> Result<Self, Refusal> {
        let bytes = serde_json::to_vec(&payload).expect("generated types are written as JSON");
        Self::judged(&bytes)?;
        Ok(Self { inner: payload })
    }

    /// Judges a payload and reads it into its type.
    ///
    /// # Errors
    ///
    /// The refusal, with every violation.
    ///
    /// ```
    /// use spec_kitty_events::{ParticipantLeftPayload, Validated};
    /// let left = Validated::<ParticipantLeftPayload>::read(br#"{"participant_id": "p1",
    ///     "mission_id": "m1"}"#)?;
    /// assert_eq!(left.reason, None);
    /// # Ok::<(), spec_kitty_events::Refusal>(())
    /// ```
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        Self::judged(bytes)?;
        let inner = serde_json::from_str(text_of(bytes)).expect(SHAPE);
        Ok(Self { inner })
    }

    fn judged(bytes: &[u8]) -> Result<(), Refusal> {
        let report = Gate::live().payload(T::EVENT_TYPE.as_str(), bytes);
        if report.is_valid() { Ok(()) } else { Err(Refusal { report }) }
    }
}

impl<T> Validated<T> {
    /// The payload, no longer vouched for by the gate.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.inner
    }
}

impl<T> Deref for Validated<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}
