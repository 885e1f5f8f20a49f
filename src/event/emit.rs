//! Emission: from a typed payload to an event that the live gate has admitted.

use crate::contract::policy::CONTRACT_VERSION;
use crate::contract::registry::EventPayload;
use crate::contract::scalar::{EventId, ProjectUuid, Timestamp};
use crate::contract::types::Event;
use crate::event::clock::{ClockStorage, StoredClock};
use crate::gate::Refusal;
use crate::store::{Record, StoreError};
use crate::text::escape;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::error::Error;
use std::fmt;

/// Who emits: the build, the node and the project that every event of a program carries.
///
/// ```
/// use spec_kitty_events::{Emit, MemoryStore, Origin, ParticipantLeftPayload};
/// let origin = Origin::new("importer@4f2a91c", "worker-7",
///     "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?);
/// let mut store = MemoryStore::new();
/// let left = |who: &str| ParticipantLeftPayload::builder().participant_id(who).mission_id("m1")
///     .build();
///
/// let first = store.emit(origin.draft(left("p1")?).aggregate("mission/042"))?;
/// // One line makes an event with another one as its cause.
/// let second = store.emit(origin.draft(left("p2")?).caused_by(&first))?;
/// assert_eq!(second.event().causation_id.as_ref(), Some(&first.event().event_id));
/// assert_eq!(second.event().correlation_id, first.event().correlation_id);
/// assert_eq!(second.event().lamport_clock, 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    build_id: String,
    node_id: String,
    project_uuid: ProjectUuid,
    #[serde(default)]
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

    /// Begins an event with this payload: it has its id and its time from here on, so that one
    /// draft is one event however often it is emitted.
    pub fn draft<P: EventPayload>(&self, payload: P) -> Draft<'_, P> {
        Draft {
            origin: self,
            payload,
            aggregate_id: None,
            causation_id: None,
            correlation_id: None,
            seen: 0,
            data_tier: 0,
            event_id: EventId::generate(),
            timestamp: Timestamp::now(),
        }
    }
}

/// An event that is not emitted yet.
///
/// What is not said is made when the draft is begun: a new ULID as event id and the present moment
/// in UTC; and the event's own id as correlation id where there is no cause to take one from. A
/// clone has the same id: after a failure that leaves open whether the event was kept, the draft
/// is emitted again, and is still one event.
///
/// [`Emit::emit`](crate::Emit::emit) judges, ticks, stamps and appends in one call.
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
    event_id: EventId,
    timestamp: Timestamp,
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
    pub fn caused_by(mut self, cause: &impl AsRef<Event>) -> Self {
        let cause = cause.as_ref();
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
        self.event_id = event_id;
        self
    }

    /// Gives the event a time, in place of the present moment.
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = timestamp;
        self
    }

    /// The largest clock that the event has seen: what the emitting clock must advance past.
    pub fn seen(&self) -> i64 {
        self.seen
    }

    /// The id that the event will have.
    #[must_use]
    pub fn id(&self) -> &EventId {
        &self.event_id
    }

    /// The node that emits it, whose clock is to tick.
    #[must_use]
    pub fn node_id(&self) -> &str {
        &self.origin.node_id
    }

    /// Ticks the clock and makes the event. It is not appended to anything:
    /// [`Emit::emit`](crate::Emit::emit) does both.
    ///
    /// The event is judged before the clock ticks, so that a refused one costs no number.
    ///
    /// # Errors
    ///
    /// When the gate refuses the event, when the clock is that of another node, or when it cannot
    /// be advanced.
    pub fn emit<S: ClockStorage>(
        self,
        clock: &mut StoredClock<S>,
    ) -> Result<Record, EmitError<S::Error>> {
        if clock.node_id() != self.node_id() {
            let (draft, clock) = (self.node_id().to_owned(), clock.node_id().to_owned());
            return Err(EmitError::OtherNode { draft, clock });
        }
        self.judge()?;
        let lamport_clock = clock.update(self.seen).map_err(EmitError::Clock)?;
        Ok(self.stamp(lamport_clock)?)
    }

    /// Judges the event as it would be with the first value of a clock.
    ///
    /// # Errors
    ///
    /// The refusal; its pointers begin at the envelope.
    ///
    /// ```
    /// use spec_kitty_events::{Origin, ParticipantLeftPayload};
    /// let origin = Origin::new("b", "n", "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?);
    /// let left = ParticipantLeftPayload::builder().participant_id("p1").mission_id("").build()?;
    /// let refusal = origin.draft(left).judge().unwrap_err();
    /// let pointers = refusal.report().violations.iter().map(|v| v.pointer.as_str());
    /// assert_eq!(pointers.collect::<Vec<_>>(), ["/aggregate_id", "/payload/mission_id"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn judge(&self) -> Result<(), Refusal> {
        self.stamp(1).map(drop)
    }

    /// Makes the event with a clock value that was obtained elsewhere: from a clock of the node of
    /// this draft. Stores that keep clocks do it all by [`Emit::emit`](crate::Emit::emit).
    ///
    /// # Errors
    ///
    /// When the gate refuses the event.
    pub fn stamp(&self, lamport_clock: i64) -> Result<Record, Refusal> {
        let payload = match serde_json::to_value(&self.payload) {
            Ok(Value::Object(payload)) => payload,
            _ => unreachable!("payloads are written as objects"),
        };
        // In the order of the schema; what is written is what the gate judges.
        let event: Event = Event::builder()
            .event_id(self.event_id.clone())
            .event_type(P::EVENT_TYPE.as_str())
            .aggregate_id(self.aggregate_id.clone().unwrap_or_default())
            .payload(payload)
            .timestamp(self.timestamp.clone())
            .build_id(self.origin.build_id.clone())
            .node_id(self.origin.node_id.clone())
            .lamport_clock(lamport_clock)
            .causation_id(self.causation_id.clone())
            .project_uuid(self.origin.project_uuid.clone())
            .project_slug(self.origin.project_slug.clone())
            .correlation_id(self.correlation_id.as_ref().unwrap_or(&self.event_id).clone())
            .schema_version(CONTRACT_VERSION)
            .data_tier(self.data_tier)
            .build()
            .expect("every member is given");
        let bytes = serde_json::to_vec(&event).expect("an envelope is written as JSON");
        Record::admit(&bytes)
    }
}

/// Why an event was not emitted.
///
/// ```
/// use spec_kitty_events::{Emit, EmitError, ClockStorage, MemoryStore, Origin};
/// use spec_kitty_events::ParticipantLeftPayload;
/// let origin = Origin::new("b", "n", "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?);
/// let left = ParticipantLeftPayload::builder().participant_id("").mission_id("m1").build()?;
/// let mut store = MemoryStore::new();
/// let error = store.emit(origin.draft(left).aggregate("mission/1")).unwrap_err();
/// assert!(matches!(error, EmitError::Refused(_)));
/// assert_eq!(store.load("n")?, 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum EmitError<E> {
    /// The gate refused the event.
    Refused(Refusal),
    /// The clock could not be advanced.
    Clock(E),
    /// The store could not be read or written, or has another event of that id.
    Store(E),
    /// The clock is not that of the draft's node: an event would carry a number that its node has
    /// not reached.
    OtherNode {
        /// The node of the draft.
        draft: String,
        /// The node of the clock.
        clock: String,
    },
}

impl<E: fmt::Display> fmt::Display for EmitError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "the gate refuses the event: {refusal}"),
            Self::Clock(error) | Self::Store(error) => error.fmt(f),
            Self::OtherNode { draft, clock } => {
                let (draft, clock) = (escape::line(draft), escape::line(clock));
                write!(f, "the draft is of node `{draft}`, the clock is that of node `{clock}`")
            }
        }
    }
}

/// What it says holds what the cause says: there is no source beside it.
impl<E: Error> Error for EmitError<E> {}

impl<E> From<Refusal> for EmitError<E> {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StoreError> for EmitError<StoreError> {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Clock(_) => Self::Clock(error),
            error => Self::Store(error),
        }
    }
}
