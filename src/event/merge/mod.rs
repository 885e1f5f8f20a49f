//! Merges of events that happened side by side: a set that grows, a counter, a state with
//! priorities.
//!
//! What comes out depends on which events came in and not on their order ([C6] to [C9]).
//!
//! [C6]: crate::decisions#c6
//! [C9]: crate::decisions#c9

mod counter;
mod gset;
mod state_machine;

pub use counter::{MergedCounter, merge_counter};
pub use gset::{Tag, merge_gset};
pub use state_machine::{ConflictResolution, MergeError, ResolutionNote, state_machine_merge};

use crate::contract::scalar::EventId;
use crate::contract::violation::Code;
use std::error::Error;
use std::fmt;

/// Why a set or a counter cannot be merged. The way out is in [`code`](Self::code)'s help.
///
/// Of several faults the one with the smallest event id is reported, whatever the order of the
/// events.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CrdtError {
    /// `payload.tags` is not a list of strings, numbers, booleans and nulls ([C6]).
    ///
    /// [C6]: crate::decisions#c6
    TagsInvalid {
        /// The event.
        event_id: EventId,
        /// Which entry of the list is wrong, from 0; `None` when there is no list.
        index: Option<usize>,
        /// JSON type of what was found.
        found: &'static str,
    },
    /// `payload.delta` is not a whole number of 64 bits ([C7]).
    ///
    /// [C7]: crate::decisions#c7
    DeltaInvalid {
        /// The event.
        event_id: EventId,
        /// What was found, as JSON, cut to a readable length.
        found: String,
    },
}

impl CrdtError {
    /// `crdt.tags_invalid` or `crdt.delta_invalid`.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::TagsInvalid { .. } => Code::CrdtTagsInvalid,
            Self::DeltaInvalid { .. } => Code::CrdtDeltaInvalid,
        }
    }
}

impl fmt::Display for CrdtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TagsInvalid { event_id, index: None, found } => {
                write!(
                    f,
                    "event {event_id}: `/payload/tags` is of the JSON type {found}; it must be an \
                        array"
                )
            }
            Self::TagsInvalid { event_id, index: Some(index), found } => {
                write!(
                    f,
                    "event {event_id}: `/payload/tags/{index}` is of the JSON type {found}; a tag \
                        is a string, number, boolean or null"
                )
            }
            Self::DeltaInvalid { event_id, found } => {
                write!(
                    f,
                    "event {event_id}: `/payload/delta` is {found}; it must be a whole number from \
                        {} to {}",
                    i64::MIN,
                    i64::MAX
                )
            }
        }
    }
}

impl Error for CrdtError {}
