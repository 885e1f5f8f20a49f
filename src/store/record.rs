//! What a store keeps: the bytes of an event, and a digest of its content.

use crate::contract::policy::LIMITS;
use crate::contract::registry::{EventType, Payload};
use crate::contract::scalar::EventId;
use crate::contract::types::Event;
use crate::event::canonical::canonical;
use crate::event::order::total_order_key;
use crate::gate::{AdmittedEvent, Head, Refusal, admit, head_and_node};
use crate::json;
use crate::text::hex::hex;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// An event on its way into a store or out of it: its bytes, its envelope, and a digest of its
/// content.
///
/// ```
/// use spec_kitty_events::Record;
/// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
///     "aggregate_id": "mission/1",
///     "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
///         "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
///     "schema_version": "3.0.0", "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
/// let record = Record::admit(line)?;
/// assert_eq!(record.event().lamport_clock, 1);
/// assert_eq!(record.digest().to_string().len(), 64);
/// # Ok::<(), spec_kitty_events::Refusal>(())
/// ```
#[derive(Debug, Clone)]
pub struct Record {
    inner: Arc<Inner>,
}

/// What takes time is made when it is first asked for.
#[derive(Debug)]
struct Inner {
    bytes: Box<[u8]>,
    place: OnceLock<Place>,
    event: OnceLock<Event>,
    digest: OnceLock<Digest>,
    bytes_digest: OnceLock<Digest>,
}

/// What says where an event belongs, in every order of events.
#[derive(Debug)]
struct Place {
    head: Head,
    node_id: Box<str>,
}

impl Place {
    fn of(event: &Event) -> Self {
        Self { head: Head::of(event), node_id: event.node_id.as_str().into() }
    }
}

impl PartialEq for Record {
    /// Two records are equal when their bytes are, and what was read of them.
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes() && self.event() == other.event()
    }
}

/// SHA-256 of an event's content: the RFC 8785 form of its envelope with canonical ids and defaults
/// filled in. Spelling, order of members and white space are no content.
///
/// RFC 8785 rounds whole numbers beyond 2^53 (9007199254740992) in size. Where an envelope has such
/// numbers, up to 2^64, each follows the RFC 8785 form as a line feed and its decimal digits, in
/// order of the members' names. A number that is neither one of those nor what a 64-bit float
/// writes follows behind them, as a line feed, its JSON pointer, a blank, and its digits and power
/// of ten (`12345678901234567890123e-2`), in order of the pointers. Where there are more of these
/// than the violations that one document may have, the line itself follows instead.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest as bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A digest that a store has kept.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

/// No SHA-256 in hexadecimal digits.
///
/// ```
/// assert!("12".parse::<spec_kitty_events::Digest>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidDigest(());

impl fmt::Display for InvalidDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a digest is 64 hexadecimal digits")
    }
}

impl std::error::Error for InvalidDigest {}

impl std::str::FromStr for Digest {
    type Err = InvalidDigest;

    fn from_str(text: &str) -> Result<Self, InvalidDigest> {
        let nibble = |digit: &u8| char::from(*digit).to_digit(16).ok_or(InvalidDigest(()));
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return Err(InvalidDigest(()));
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let both = nibble(&pair[0])? << 4 | nibble(&pair[1])?;
            *byte = u8::try_from(both).expect("two digits make a byte");
        }
        Ok(Self(bytes))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

/// Where an event came into a store: 1 for the first. Positions grow and are never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Position(pub u64);

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<u64> for Position {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

impl From<Position> for u64 {
    fn from(position: Position) -> Self {
        position.0
    }
}

/// Store order ([D23]): Lamport clock, then node, then event id.
///
/// ```
/// use spec_kitty_events::{EventId, StoreKey};
/// let id = EventId::parse("01J8Z3N5QV9Y4T2RK7WXH6BMCD")?;
/// let key = |lamport_clock, node_id: &str| StoreKey { lamport_clock, node_id: node_id.to_owned(),
///     event_id: id.clone() };
/// assert!(key(1, "b") < key(2, "a") && key(1, "a") < key(1, "b"));
/// # Ok::<(), spec_kitty_events::InvalidId>(())
/// ```
///
/// [D23]: crate::decisions#d23
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoreKey {
    /// Lamport clock of the event.
    pub lamport_clock: i64,
    /// Node that emitted it.
    pub node_id: String,
    /// Its id, the last tiebreak.
    pub event_id: EventId,
}

impl StoreKey {
    /// The place of an event: its [`total_order_key`], owned.
    #[must_use]
    pub fn of(event: &Event) -> Self {
        let (lamport_clock, node_id, event_id) = total_order_key(event);
        Self { lamport_clock, node_id: node_id.to_owned(), event_id: event_id.clone() }
    }
}

impl Record {
    /// Judges a line by the live gate and makes a record of it.
    ///
    /// The bytes are kept as they are, but for line ends inside the document, which become blanks:
    /// a record is one line.
    ///
    /// # Errors
    ///
    /// The refusal, with every violation.
    pub fn admit(bytes: &[u8]) -> Result<Self, Refusal> {
        match Self::quickly(bytes) {
            Some(record) => Ok(record),
            None => admit(bytes).map(|event| Self::of_event(bytes, event)),
        }
    }

    /// A record that a store has kept: what is in a store has passed the gate on its way in,
    /// whatever the contract says of it today. `None` when the bytes are not an envelope any more,
    /// or hold more values than a document may: these take many times their length in memory.
    #[must_use]
    pub fn restore(bytes: &[u8]) -> Option<Self> {
        if let Some(record) = Self::quickly(bytes) {
            return Some(record);
        }
        if json::has_too_many_values(bytes, LIMITS) {
            return None;
        }
        serde_json::from_slice(bytes).ok().map(|event| Self::of_event(bytes, event))
    }

    /// A record of an envelope that the fast path accepts, which has the shape of its type.
    fn quickly(bytes: &[u8]) -> Option<Self> {
        let (head, node_id) = head_and_node(bytes)?;
        Some(Self::new(bytes, OnceLock::from(Place { head, node_id }), OnceLock::new()))
    }

    /// A record whose bytes are still those that a store has read as one before, by their digest.
    pub(super) fn unchanged(bytes: &[u8], digest: Digest) -> Option<Self> {
        let record = Self::new(bytes, OnceLock::new(), OnceLock::new());
        (record.bytes_digest() == digest).then_some(record)
    }

    fn of_event(bytes: &[u8], event: Event) -> Self {
        Self::new(bytes, OnceLock::from(Place::of(&event)), OnceLock::from(event))
    }

    fn new(bytes: &[u8], place: OnceLock<Place>, event: OnceLock<Event>) -> Self {
        let mut line: Box<[u8]> = bytes.trim_ascii().into();
        // A line end stands between tokens: inside a text it would be an escape.
        let mut from = 0;
        while let Some(at) = memchr::memchr2(b'\n', b'\r', &line[from..]) {
            from += at;
            line[from] = b' ';
        }
        let (digest, bytes_digest) = (OnceLock::new(), OnceLock::new());
        Self { inner: Arc::new(Inner { bytes: line, place, event, digest, bytes_digest }) }
    }

    fn place(&self) -> &Place {
        self.inner.place.get_or_init(|| match head_and_node(self.bytes()) {
            Some((head, node_id)) => Place { head, node_id },
            None => Place::of(self.event()),
        })
    }

    /// The line, without its end.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.inner.bytes
    }

    /// The envelope, read when it is first asked for.
    #[must_use]
    pub fn event(&self) -> &Event {
        self.inner.event.get_or_init(|| {
            serde_json::from_slice(self.bytes()).expect("what the gate accepts is an envelope")
        })
    }

    /// The typed payload. `None` where today's contract has no such event type, or another shape of
    /// its payload: a store keeps what was admitted on the day it came.
    ///
    /// ```
    /// use spec_kitty_events::{ParticipantLeftPayload, Payload, Record};
    /// let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
    ///     "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
    ///     "node_id": "n", "lamport_clock": 1, "schema_version": "3.0.0",
    ///     "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
    ///     "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
    ///     "payload": {"participant_id": "p1", "mission_id": "m1"}}"#;
    /// let payload: Payload = Record::admit(line)?.payload().ok_or("no such event type today")?;
    /// assert_eq!(ParticipantLeftPayload::try_from(payload)?.participant_id, "p1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn payload(&self) -> Option<Payload> {
        let event_type = EventType::find(&self.event().event_type)?;
        let payload = serde_json::Value::Object(self.event().payload.clone());
        Payload::from_value(event_type, payload).ok().flatten()
    }

    /// The id of the event.
    #[must_use]
    pub fn event_id(&self) -> &EventId {
        &self.place().head.event_id
    }

    /// What the event is about.
    #[must_use]
    pub fn aggregate_id(&self) -> &str {
        &self.place().head.aggregate_id
    }

    /// The node that emitted it.
    #[must_use]
    pub fn node_id(&self) -> &str {
        &self.place().node_id
    }

    /// Its Lamport clock.
    #[must_use]
    pub fn lamport_clock(&self) -> i64 {
        self.place().head.lamport_clock
    }

    /// Digest of the content. It takes several times as long as reading the event.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let content = || canonical(self.event(), Some(self.bytes()));
        *self.inner.digest.get_or_init(|| Digest(Sha256::digest(content()).into()))
    }

    /// SHA-256 of the bytes, which stores keep beside them: bytes that are equal need no other
    /// comparison, and damage shows.
    #[must_use]
    pub fn bytes_digest(&self) -> Digest {
        *self.inner.bytes_digest.get_or_init(|| Digest(Sha256::digest(self.bytes()).into()))
    }

    /// Whether a digest that was kept is that of these bytes; or of their content, as logs of
    /// before have it. That may be from a day on which digits beyond 64 bits did not count.
    #[cfg(feature = "sqlite")]
    pub(super) fn has_digest(&self, kept: Digest) -> bool {
        kept == self.bytes_digest()
            || kept == self.digest()
            || kept.0 == <[u8; 32]>::from(Sha256::digest(canonical(self.event(), None)))
    }

    /// Whether the content is that of another record: where bytes are equal, nothing is computed.
    pub(super) fn has_content_of(&self, other: &Self) -> bool {
        self.bytes() == other.bytes() || self.digest() == other.digest()
    }

    /// The place in store order.
    #[must_use]
    pub fn key(&self) -> StoreKey {
        StoreKey {
            lamport_clock: self.lamport_clock(),
            node_id: self.node_id().to_owned(),
            event_id: self.event_id().clone(),
        }
    }
}

impl AsRef<Event> for Record {
    fn as_ref(&self) -> &Event {
        self.event()
    }
}

/// An event that was admitted once is not judged again.
impl From<AdmittedEvent> for Record {
    fn from(admitted: AdmittedEvent) -> Self {
        let text = admitted.text().to_owned();
        Self::of_event(text.as_bytes(), admitted.into_parts().0)
    }
}

/// Judged as what it is when it is written.
impl TryFrom<&Event> for Record {
    type Error = Refusal;

    fn try_from(event: &Event) -> Result<Self, Refusal> {
        Self::admit(&serde_json::to_vec(event).expect("an envelope is written as JSON"))
    }
}
