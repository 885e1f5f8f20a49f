//! What a reducer is.

use super::any_state::AnyState;
use super::event::ReplayEvent;
use super::info::ReducerName;
use super::report::ReduceError;
use crate::contract::registry::Sealed;
use crate::contract::scalar::EventId;
use crate::contract::types::ReducerNotice;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The rules of one family: how an event changes what is known. Pure: no clock, no file, no order
/// of arrival.
///
/// A reducer sees the events of its own types in reducer order ([D15]), one clock value at a time.
/// [`Fold`](super::Fold) brings them into that order, leaves copies out, and keeps what is needed
/// to fold again.
///
/// It is implemented for the ten families alone: each has a name and a state in the contract.
///
/// [D15]: crate::decisions#d15
pub trait Reducer: Clone + Serialize + DeserializeOwned + Sealed {
    /// Which reducer it is.
    const NAME: ReducerName;
    /// What is known between two events. It can be kept as JSON.
    type Working: Clone + Default + Serialize + DeserializeOwned;
    /// What is made of it: a type of the contract.
    type State: Serialize + Into<AnyState>;

    /// What is known before the first event.
    fn start(&self) -> Self::Working {
        Self::Working::default()
    }

    /// Takes one event.
    ///
    /// # Errors
    ///
    /// When the rules of the family give up here. No later event is taken then.
    fn apply(&self, working: &mut Self::Working, event: &ReplayEvent) -> Result<(), ReduceError>;

    /// Takes all events of one clock value. A family whose rules look at them together says so
    /// here.
    ///
    /// # Errors
    ///
    /// As [`apply`](Self::apply).
    fn apply_clock(
        &self,
        working: &mut Self::Working,
        events: &[&ReplayEvent],
    ) -> Result<(), ReduceError> {
        events.iter().try_for_each(|event| self.apply(working, event))
    }

    /// Makes the state.
    ///
    /// # Errors
    ///
    /// When the rules of the family make no state of such events.
    fn finish(&self, working: Self::Working, stream: Stream) -> Result<Self::State, ReduceError>;
}

/// What the pipeline knows of the events that were taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stream {
    /// How many there are, each id once.
    pub count: i64,
    /// The last one in reducer order.
    pub last: Option<EventId>,
    /// Notices of copies that differ, in reducer order.
    pub conflicts: Vec<ReducerNotice>,
}

impl Stream {
    /// All notices: copies that differ first, then those of the reducer.
    pub(super) fn notices(&mut self, of_reducer: Vec<ReducerNotice>) -> Vec<ReducerNotice> {
        let mut all = std::mem::take(&mut self.conflicts);
        all.extend(of_reducer);
        all
    }
}

/// Whether an event is one that the reducer reads.
pub(super) fn is_own<R: Reducer>(event: &ReplayEvent) -> bool {
    event.event_type().is_some_and(|event_type| R::NAME.info().event_types.contains(&event_type))
}
