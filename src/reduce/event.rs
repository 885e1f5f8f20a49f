//! What a reducer reads of an event.

use crate::contract::registry::{EventType, Payload};
use crate::contract::scalar::{EventId, Timestamp};
use crate::contract::types::{Event, LenientEvent};
use crate::contract::violation::Code;
use crate::event::canonical::canonical;
use crate::event::order::{EventCopy, ReducerOrderKey};
use crate::gate::{
    AdmittedEvent, Gate, Head, Layout, Refusal, head_again, payload_again, quickly_with_head,
};
use crate::store::Record;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// An event as reducers read it: leniently. An event that a live path would refuse takes part as
/// the rules of its family say.
///
/// Its payload was judged by the schema of its event type when it was read, once for all reducers.
/// A copy is cheap, and shares what was read.
///
/// ```
/// use spec_kitty_events::reduce::ReplayEvent;
/// let old = ReplayEvent::read(br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD",
///     "event_type": "ParticipantLeft", "aggregate_id": "mission/1",
///     "timestamp": "2025-01-15T10:00:00Z", "node_id": "n", "lamport_clock": 1,
///         "payload": {"participant_id": "p1"}}"#)?;
/// let malformed = old.payload().unwrap().unwrap_err();
/// assert_eq!(malformed.codes()[0].as_str(), "schema.required");
/// # Ok::<(), spec_kitty_events::Refusal>(())
/// ```
#[derive(Clone)]
pub struct ReplayEvent(Arc<Inner>);

struct Inner {
    head: Head,
    event_type: Option<EventType>,
    name: Cow<'static, str>,
    /// Of an accepted line it may be read when it is first asked for.
    payload: OnceLock<Option<Result<Payload, Malformed>>>,
    source: Source,
}

/// Where the whole envelope can be read again, for comparisons of copies and for snapshots.
enum Source {
    Line(Box<[u8]>),
    /// A line that the live gate has accepted in its first pass, and where its members stand.
    Accepted(Box<[u8]>, Layout),
    Event(Box<Event>),
}

/// A payload that does not fit the schema of its event type.
#[derive(Debug, Clone, PartialEq)]
pub struct Malformed {
    codes: Vec<Code>,
    raw: Map<String, Value>,
}

impl Malformed {
    /// The codes of its violations, each once, in order.
    #[must_use]
    pub fn codes(&self) -> &[Code] {
        &self.codes
    }

    /// The payload as it came.
    #[must_use]
    pub const fn raw(&self) -> &Map<String, Value> {
        &self.raw
    }

    /// A member of the payload, where it is a string that is not empty.
    pub(super) fn text(&self, member: &str) -> Option<&str> {
        self.raw.get(member).and_then(Value::as_str).filter(|t| !t.is_empty())
    }

    pub(super) fn details(&self) -> Vec<String> {
        self.codes.iter().map(|c| c.as_str().to_owned()).collect()
    }
}

/// The place of an event in reducer order ([D15]): Lamport clock, nanoseconds since 1970 in UTC,
/// event id.
///
/// [D15]: crate::decisions#d15
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReplayKey {
    /// Lamport clock.
    pub lamport_clock: i64,
    /// Nanoseconds since 1970 in UTC.
    pub unix_nanos: i128,
    /// Event id.
    pub event_id: EventId,
}

impl ReplayEvent {
    /// Reads one line as the lenient gate does, and judges its payload if the contract knows its
    /// event type.
    ///
    /// # Errors
    ///
    /// The refusal, when the line is not an envelope of any generation.
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        Self::read_payloads_of(bytes, |_| true)
    }

    /// Reads one line as [`read`](Self::read) does. The payload of a sound event whose type is not
    /// wanted is read when it is first asked for, which saves the time where nobody asks.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    ///
    /// ```
    /// use spec_kitty_events::EventType;
    /// use spec_kitty_events::reduce::ReplayEvent;
    /// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
    ///     "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
    ///     "node_id": "n", "lamport_clock": 1, "schema_version": "3.0.0",
    ///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
    ///     "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
    ///     "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
    /// let left = ReplayEvent::read_payloads_of(line, |t| t == EventType::WPStatusChanged)?;
    /// assert!(left.payload().is_some_and(|payload| payload.is_ok()));
    /// # Ok::<(), spec_kitty_events::Refusal>(())
    /// ```
    pub fn read_payloads_of(
        bytes: &[u8],
        wanted: impl Fn(EventType) -> bool,
    ) -> Result<Self, Refusal> {
        // What the live gate accepts, the lenient one does too.
        if let Some((head, layout, payload)) = quickly_with_head(bytes, wanted) {
            return Ok(Self::accepted(head, layout, payload, bytes));
        }
        let mut envelope = Gate::lenient().admit_leniently(bytes)?;
        let payload =
            match envelope.as_object_mut().and_then(|members| members.shift_remove("payload")) {
                Some(Value::Object(payload)) => payload,
                _ => Map::new(),
            };
        let envelope: LenientEvent = serde_json::from_value(envelope)
            .expect("what the lenient gate accepts has the shape of its type");
        let head = Head {
            event_id: envelope.event_id,
            aggregate_id: envelope.aggregate_id.into(),
            lamport_clock: envelope.lamport_clock,
            timestamp: envelope.timestamp,
        };
        let source = Source::Line(bytes.trim_ascii().into());
        Ok(Self::judged(head, envelope.event_type, payload, source))
    }

    /// A line that was accepted before.
    pub(super) fn again(event_id: EventId, line: &[u8], layout: Layout) -> Self {
        Self::accepted(head_again(event_id, line, &layout), layout, None, line)
    }

    fn accepted(head: Head, layout: Layout, payload: Option<Payload>, line: &[u8]) -> Self {
        let source = Source::Accepted(line.into(), layout);
        let payload = payload.map_or_else(OnceLock::new, |known| OnceLock::from(Some(Ok(known))));
        Self::known(head, layout.event_type(), payload, source)
    }

    /// An event that the gate has accepted.
    fn known(
        head: Head,
        event_type: EventType,
        payload: OnceLock<Option<Result<Payload, Malformed>>>,
        source: Source,
    ) -> Self {
        let name = Cow::Borrowed(event_type.as_str());
        Self(Arc::new(Inner { head, event_type: Some(event_type), name, payload, source }))
    }

    fn judged(head: Head, name: String, payload: Map<String, Value>, source: Source) -> Self {
        let event_type = EventType::find(&name);
        let payload = event_type.filter(|t| !t.info().is_reserved()).map(|t| judge(t, payload));
        let name = event_type.map_or(Cow::Owned(name), |known| Cow::Borrowed(known.as_str()));
        let payload = OnceLock::from(payload);
        Self(Arc::new(Inner { head, event_type, name, payload, source }))
    }

    /// Its id, in canonical form.
    #[must_use]
    pub fn event_id(&self) -> &EventId {
        &self.0.head.event_id
    }

    /// Its event type, where the contract knows it.
    #[must_use]
    pub fn event_type(&self) -> Option<EventType> {
        self.0.event_type
    }

    /// The name of its event type, known or not.
    #[must_use]
    pub fn event_type_name(&self) -> &str {
        &self.0.name
    }

    /// What it is about.
    #[must_use]
    pub fn aggregate_id(&self) -> &str {
        &self.0.head.aggregate_id
    }

    /// Its Lamport clock.
    #[must_use]
    pub fn lamport_clock(&self) -> i64 {
        self.0.head.lamport_clock
    }

    /// When it was emitted.
    #[must_use]
    pub fn timestamp(&self) -> &Timestamp {
        &self.0.head.timestamp
    }

    /// Its payload: typed, or why not. `None` when the contract knows no payload of its event type.
    #[must_use]
    pub fn payload(&self) -> Option<Result<&Payload, &Malformed>> {
        let payload = self.0.payload.get_or_init(|| match &self.0.source {
            Source::Accepted(line, layout) => Some(Ok(payload_again(line, layout))),
            // These were judged when they were read.
            Source::Line(_) | Source::Event(_) => None,
        });
        payload.as_ref().map(Result::as_ref)
    }

    /// Its place in reducer order.
    #[must_use]
    pub fn key(&self) -> ReplayKey {
        ReplayKey {
            lamport_clock: self.0.head.lamport_clock,
            unix_nanos: self.0.head.timestamp.unix_nanos(),
            event_id: self.0.head.event_id.clone(),
        }
    }

    /// Compares places in reducer order, as [`key`](Self::key) does, without a copy of the id.
    ///
    /// ```
    /// use spec_kitty_events::reduce::ReplayEvent;
    /// fn in_reducer_order(events: &mut [ReplayEvent]) {
    ///     events.sort_by(ReplayEvent::order);
    /// }
    /// ```
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        EventCopy::key(self).cmp(&EventCopy::key(other))
    }

    /// Whether there is another copy of it.
    pub(super) fn is_shared(&self) -> bool {
        Arc::strong_count(&self.0) > 1
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The line, as compact JSON where the event did not come as one.
    pub(super) fn line(&self) -> Cow<'_, [u8]> {
        match &self.0.source {
            Source::Line(line) | Source::Accepted(line, _) => Cow::Borrowed(line.trim_ascii()),
            Source::Event(event) => {
                Cow::Owned(serde_json::to_vec(&**event).expect("an envelope is written as JSON"))
            }
        }
    }

    /// The line as it came, where the live gate has accepted it in its first pass, and where its
    /// members stand.
    pub(super) fn accepted_line(&self) -> Option<(&[u8], Layout)> {
        match &self.0.source {
            Source::Accepted(line, layout) => Some((line, *layout)),
            Source::Line(_) | Source::Event(_) => None,
        }
    }

    /// The JSON of the payload, where the line tells where it stands.
    pub(super) fn payload_json(&self) -> Option<&[u8]> {
        match &self.0.source {
            Source::Accepted(line, layout) => Some(layout.payload_json(line)),
            Source::Line(_) | Source::Event(_) => None,
        }
    }

    /// The canonical bytes of the envelope, with the digits of all numbers where the line is known:
    /// equal exactly when two events have the same content.
    pub(super) fn exact(&self) -> Vec<u8> {
        match &self.0.source {
            Source::Event(_) => self.canonical(None),
            Source::Line(line) | Source::Accepted(line, _) => self.canonical(Some(line)),
        }
    }

    fn canonical(&self, line: Option<&[u8]>) -> Vec<u8> {
        match &self.0.source {
            Source::Event(event) => canonical(&**event, line),
            Source::Line(text) | Source::Accepted(text, _) => {
                match serde_json::from_slice::<Event>(text) {
                    Ok(event) => canonical(&event, line),
                    Err(_) => canonical(&lenient(text), line),
                }
            }
        }
    }
}

impl EventCopy for ReplayEvent {
    fn key(&self) -> ReducerOrderKey<'_> {
        (self.0.head.lamport_clock, self.0.head.timestamp.unix_nanos(), &self.0.head.event_id)
    }

    fn content(&self) -> Vec<u8> {
        self.canonical(None)
    }

    fn text(&self) -> Vec<u8> {
        match &self.0.source {
            Source::Event(event) => event.text(),
            Source::Line(line) | Source::Accepted(line, _) => {
                match serde_json::from_slice::<Event>(line) {
                    Ok(event) => event.text(),
                    Err(_) => serde_json::to_vec(&lenient(line)).expect("it is written as JSON"),
                }
            }
        }
    }

    fn bytes(&self) -> Option<&[u8]> {
        match &self.0.source {
            Source::Event(_) => None,
            Source::Line(line) | Source::Accepted(line, _) => Some(line.trim_ascii()),
        }
    }
}

/// An envelope of another generation.
fn lenient(line: &[u8]) -> LenientEvent {
    serde_json::from_slice(line).expect("the lenient gate has accepted it")
}

fn judge(event_type: EventType, payload: Map<String, Value>) -> Result<Payload, Malformed> {
    let payload = Value::Object(payload);
    let codes = Gate::live().payload_codes(event_type, &payload);
    match (codes.is_empty(), payload) {
        (true, payload) => Ok(Payload::from_value(event_type, payload)
            .expect("what the gate accepts has the shape of its type")
            .expect("a reserved event type has no payload to judge")),
        (false, Value::Object(raw)) => Err(Malformed { codes, raw }),
        (false, _) => unreachable!("it was made an object above"),
    }
}

impl From<Event> for ReplayEvent {
    /// An event that was made or read in this program; its payload is judged here.
    fn from(event: Event) -> Self {
        let (head, payload) = (Head::of(&event), event.payload.clone());
        Self::judged(head, event.event_type.clone(), payload, Source::Event(Box::new(event)))
    }
}

impl From<AdmittedEvent> for ReplayEvent {
    /// An event that the live gate has judged.
    fn from(admitted: AdmittedEvent) -> Self {
        let (event, payload) = admitted.into_parts();
        let (head, event_type) = (Head::of(&event), payload.event_type());
        let payload = OnceLock::from(Some(Ok(payload)));
        Self::known(head, event_type, payload, Source::Event(Box::new(event)))
    }
}

impl From<&Record> for ReplayEvent {
    /// An event of a store; its payload is judged here, by the contract of today.
    fn from(record: &Record) -> Self {
        let line = record.bytes();
        if let Some((head, layout, payload)) = quickly_with_head(line, |_| true) {
            return Self::accepted(head, layout, payload, line);
        }
        let event = record.event();
        Self::judged(
            Head::of(event),
            event.event_type.clone(),
            event.payload.clone(),
            Source::Line(record.bytes().into()),
        )
    }
}

impl fmt::Debug for ReplayEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayEvent")
            .field("event_id", &self.0.head.event_id)
            .field("event_type", &self.0.name)
            .field("lamport_clock", &self.0.head.lamport_clock)
            .finish_non_exhaustive()
    }
}
