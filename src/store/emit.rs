//! Judging, ticking, stamping and appending in one call, on every store.

use super::{Appended, EventAppender, EventReader, JsonlStore, MemoryStore, Record, StoreError};
use crate::contract::registry::EventPayload;
use crate::contract::types::Event;
use crate::event::clock::ClockStorage;
use crate::event::emit::{Draft, EmitError};
use crate::gate::Refusal;

/// An event that was emitted, and what became of it in the store.
#[derive(Debug, Clone, PartialEq)]
pub struct Emitted {
    /// The event, as the store keeps it.
    pub record: Record,
    /// Where it came in; a duplicate, when the draft had been emitted before.
    pub appended: Appended,
}

impl Emitted {
    /// The envelope.
    #[must_use]
    pub fn event(&self) -> &Event {
        self.record.event()
    }
}

impl AsRef<Event> for Emitted {
    fn as_ref(&self) -> &Event {
        self.event()
    }
}

/// Makes a record with a clock value.
pub type Stamp<'a> = dyn FnMut(i64) -> Result<Record, Refusal> + 'a;

/// Stores that emit: they keep events and the clocks of the nodes that emit them.
///
/// ```
/// use spec_kitty_events::{Appended, Emit, MemoryStore, Origin, ParticipantLeftPayload, Position};
/// let origin = Origin::new("b", "n", "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse()?);
/// let left = ParticipantLeftPayload::builder().participant_id("p1").mission_id("m1").build()?;
/// let draft = origin.draft(left).aggregate("mission/1");
/// let mut store = MemoryStore::new();
/// let emitted = store.emit(draft.clone())?;
/// assert_eq!(emitted.event().lamport_clock, 1);
/// // After a failure that leaves open whether it was kept, a draft is emitted again.
/// assert_eq!(store.emit(draft)?.appended, Appended::Duplicate(Position(1)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Emit: EventReader + EventAppender + ClockStorage<Error = StoreError> {
    /// Advances a node's clock past what is stored and past `seen`, makes the event with the new
    /// value and appends it. Where the store can, in one transaction: `SqliteStore` does, so that a
    /// clock has not moved when appending fails. Others may leave a number out.
    ///
    /// # Errors
    ///
    /// What `stamp` answers, and what advancing and appending answer.
    fn append_stamped(
        &mut self,
        node_id: &str,
        seen: i64,
        stamp: &mut Stamp<'_>,
    ) -> Result<Emitted, EmitError<StoreError>> {
        let value = self.advance(node_id, seen)?;
        let record = stamp(value)?;
        let appended = self.append(&record)?;
        Ok(Emitted { record, appended })
    }

    /// Emits an event: it is judged, the clock of its node ticks, and it is appended.
    ///
    /// It is judged whole before the clock ticks, so that a refused one costs no number. A draft
    /// that this store has already is not stored again, and the answer is the event as it was.
    ///
    /// # Errors
    ///
    /// When the gate refuses the event, when another event has its id, or when the store cannot be
    /// read or written.
    fn emit<P: EventPayload>(
        &mut self,
        draft: Draft<'_, P>,
    ) -> Result<Emitted, EmitError<StoreError>>
    where
        Self: Sized,
    {
        draft.judge()?;
        if let Some(stored) = self.get(draft.id())? {
            let record = draft.stamp(stored.event().lamport_clock)?;
            let appended = self.append(&record)?;
            return Ok(Emitted { record, appended });
        }
        self.append_stamped(draft.node_id(), draft.seen(), &mut |clock| draft.stamp(clock))
    }
}

impl Emit for MemoryStore {}

impl Emit for JsonlStore {}
