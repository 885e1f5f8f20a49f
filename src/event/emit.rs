//! Emission: from a typed payload to an event that the live gate has admitted.

use crate::contract::policy::CONTRACT_VERSION;
use crate::contract::registry::EventPayload;
use crate::contract::scalar::{EventId, ProjectUuid, Timestamp};
use crate::contract::types::Event;
use crate::event::clock::{ClockStorage, StoredClock};
use crate::gate::{Refusal, Validated};
use crate::store::Record;
use serde_json::Value;
use std::error::Error;
use std::fmt;

/// Who emits: the build, the node and the project that every event of a program carries.
///
/// ```
/// use spec_kitty_events::{MemoryStore, Origin, ParticipantLeftPayload, StoredClock};
/// let origin = Origin::new("importer@4f2a91c", "worker-7",
///     "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?);
/// let mut clock = StoredClock::open(MemoryStore::new(), origin.node_id())?;
/// let left = |who: &str| ParticipantLeftPayload::builder().participant_id(who).mission_id("m1")
///     .try_into();
///
/// let first = origin.draft::<ParticipantLeftPayload>(left("p1")?).aggregate("mission/042")
///     .emit(&mut clock)?;
/// // One line makes an event with another one as its cause.
/// let second = origin.draft::<ParticipantLeftPayload>(left("p2")?).caused_by(first.event())
///     .emit(&mut clock)?;
/// assert_eq!(second.event().causation_id.as_ref(), Some(&first.event().event_id));
/// assert_eq!(second.event().correlation_id, first.event().correlation_id);
/// assert_eq!(second.event().lamport_clock, 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    build_id: String,
    node_id: String,
    project_uuid: ProjectUuid,
    project_slug: Option<String>,
}

impl Origin {
    /// A build on a node, working for a project.
    #[must_use]
    pub fn new(
        build_id: impl Into<String>,
        node_id: impl Into<String>,
        project_uuid: ProjectUuid,
    ) -> Self {
        Self {
            build_id: build_id.into(),
            node_id: node_id.into(),
            project_uuid,
            project_slug: None,
        }
    }

    /// Adds the project's readable name.
    #[must_use]
    pub fn with_project_slug(mut self, slug: impl Into<String>) -> Self {
        self.project_slug = Some(slug.into());
        self
    }

    /// The node.
    #[must_use]
    pub fn node_id(&self) -> &str {
        &self.node_id
    }

    /// Begins an event with this payload.
    pub fn draft<P: EventPayload>(&self, payload: P) -> Draft<'_, P> {
        Draft {
            origin: self,
            payload,
            aggregate_id: None,
            causation_id: None,
            correlation_id: None,
            seen: 0,
            data_tier: 0,
            event_id: None,
            timestamp: None,
        }
    }
}

/// An event that is not emitted yet.
///
/// What is not said is made: a new ULID as event id, the present moment in UTC, and the event's own
/// id as correlation id where there is no cause to take one from.
#[derive(Debug, Clone)]
#[must_use = "a draft is nothing until it is emitted"]
pub struct Draft<'o, P> {
    origin: &'o Origin,
    payload: P,
    aggregate_id: Option<String>,
    causation_id: Option<EventId>,
    correlation_id: Option<EventId>,
    seen: i64,
    data_tier: i64,
    event_id: Option<EventId>,
    timestamp: Option<Timestamp>,
}

impl<P: EventPayload> Draft<'_, P> {
    /// Says what the event is about, for example `mission/042-importer`.
    pub fn aggregate(mut self, aggregate_id: impl Into<String>) -> Self {
        self.aggregate_id = Some(aggregate_id.into());
        self
    }

    /// Names the event that caused this one: its id becomes the causation id, its correlation id is
    /// carried on, its clock counts as seen, and its aggregate is taken over unless another one is
    /// said.
    pub fn caused_by(mut self, cause: &Event) -> Self {
        self.causation_id = Some(cause.event_id.clone());
        self.correlation_id = Some(cause.correlation_id.clone());
        self.seen = self.seen.max(cause.lamport_clock);
        self.aggregate_id.get_or_insert_with(|| cause.aggregate_id.clone());
        self
    }

    /// Says which undertaking the event is part of.
    pub fn correlation(mut self, correlation_id: EventId) -> Self {
        self.correlation_id = Some(correlation_id);
        self
    }

    /// Says how far the event may be shared, 0 to 4.
    pub fn data_tier(mut self, tier: i64) -> Self {
        self.data_tier = tier;
        self
    }

    /// Gives the event an id, in place of a new ULID.
    pub fn event_id(mut self, event_id: EventId) -> Self {
        self.event_id = Some(event_id);
        self
    }

    /// Gives the event a time, in place of the present moment.
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// The largest clock that the event has seen: what the emitting clock must advance past.
    pub fn seen(&self) -> i64 {
        self.seen
    }

    /// Ticks the clock and makes the event.
    ///
    /// The payload is judged before the clock ticks, so that a refused payload costs no number.
    ///
    /// # Errors
    ///
    /// When the gate refuses the event, or the clock cannot be advanced.
    pub fn emit<S: ClockStorage>(
        self,
        clock: &mut StoredClock<S>,
    ) -> Result<Record, EmitError<S::Error>> {
        let draft = self.judged().map_err(EmitError::Refused)?;
        let lamport_clock = clock.update(draft.seen).map_err(EmitError::Clock)?;
        draft.stamped(lamport_clock).map_err(EmitError::Refused)
    }

    /// Makes the event with a clock value that was obtained elsewhere, for stores that tick and
    /// append in one transaction.
    ///
    /// # Errors
    ///
    /// When the gate refuses the event.
    pub fn stamp(self, lamport_clock: i64) -> Result<Record, Refusal> {
        self.judged()?.stamped(lamport_clock)
    }

    fn judged(self) -> Result<Self, Refusal> {
        let payload = Validated::new(self.payload)?.into_inner();
        Ok(Self { payload, ..self })
    }

    /// Writes the envelope in the order of its schema; what is written is what the gate judges.
    fn stamped(self, lamport_clock: i64) -> Result<Record, Refusal> {
        let event_id = self.event_id.unwrap_or_else(new_event_id);
        let correlation_id = self.correlation_id.unwrap_or_else(|| event_id.clone());
        let payload = match serde_json::to_value(&self.payload) {
            Ok(Value::Object(payload)) => payload,
            _ => unreachable!("a payload that the gate has judged is an object"),
        };
        let event: Event = Event::builder()
            .event_id(event_id)
            .event_type(P::EVENT_TYPE.as_str())
            .aggregate_id(self.aggregate_id.unwrap_or_default())
            .payload(payload)
            .timestamp(self.timestamp.unwrap_or_else(Timestamp::now))
            .build_id(self.origin.build_id.clone())
            .node_id(self.origin.node_id.clone())
            .lamport_clock(lamport_clock)
            .causation_id(self.causation_id)
            .project_uuid(self.origin.project_uuid.clone())
            .project_slug(self.origin.project_slug.clone())
            .correlation_id(correlation_id)
            .schema_version(CONTRACT_VERSION)
            .data_tier(self.data_tier)
            .try_into()
            .expect("every member is given");
        let bytes = serde_json::to_vec(&event).expect("an envelope is written as JSON");
        Record::admit(&bytes)
    }
}

fn new_event_id() -> EventId {
    EventId::parse(&ulid::Ulid::generate().to_string()).expect("a ULID is an event id")
}

/// Why an event was not emitted.
///
/// ```
/// use spec_kitty_events::{EmitError, MemoryStore, Origin, ParticipantLeftPayload, StoredClock};
/// let origin = Origin::new("b", "n", "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?);
/// let mut clock = StoredClock::open(MemoryStore::new(), "n")?;
/// let payload: ParticipantLeftPayload = ParticipantLeftPayload::builder().participant_id("")
///     .mission_id("m1").try_into()?;
/// let error = origin.draft(payload).aggregate("mission/1").emit(&mut clock).unwrap_err();
/// assert!(matches!(error, EmitError::Refused(_)));
/// assert_eq!(clock.current(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum EmitError<E> {
    /// The gate refused the event.
    Refused(Refusal),
    /// The clock could not be advanced.
    Clock(E),
}

impl<E: fmt::Display> fmt::Display for EmitError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "the gate refuses the event: {refusal}"),
            Self::Clock(error) => write!(f, "the clock cannot be advanced: {error}"),
        }
    }
}

impl<E: Error + 'static> Error for EmitError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            Self::Clock(error) => Some(error),
        }
    }
}
