//! The Spec Kitty event contract: JSON Schemas in, Rust types and a gate that fails closed out.
//!
//! Everything that happens in a mission is an event: an *envelope* with a *payload*. The schemas in
//! `contracts/` say what both are; [`types`] is generated from them, and the modules written by
//! hand stand on it.
//!
//! # Start here
//!
//! | you want to | begin with |
//! |---|---|
//! | judge bytes, and read what passes as its type | `AdmittedEvent::read`, `gate::lines`, `Gate` |
//! | make events | a payload's `builder()`, `Origin::draft`, `Emit::emit` |
//! | keep events, and follow them | `SqliteStore`, `JsonlStore`; `EventReader`, `JsonlReader` |
//! | fold events into a state | `reduce::reduce`, `reduce::Fold`; `replay` for a whole log |
//! | read the log of a mission on disk | `mission` |
//! | look a rule up | [`EVENT_TYPES`], [`schema`], [`policy`], [`Code`], [`decisions`] |
//! | test another implementation | `conformance` |
//!
//! The features of the crate say which of these there are: without any there are the types, the
//! clock, orderings and merges; `validate` adds the gate, stores and folds; `sqlite` adds
//! `SqliteStore`.
//!
//! ```
//! use spec_kitty_events::types::{Lane, WPStatusChangedPayload};
//! let moved = WPStatusChangedPayload::builder().mission_slug("042-importer").wp_id("WP01")
//!     .to_lane(Lane::Planned).actor("ana").execution_mode("worktree").build()?;
//! assert_eq!(serde_json::to_value(&moved)?["to_lane"], "planned");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]

/// The README's examples run too.
#[cfg(all(doctest, feature = "validate"))]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(feature = "conformance")]
pub mod conformance;
mod contract;
#[cfg(feature = "contract-tools")]
mod contract_tools;
#[cfg_attr(doc, doc = include_str!("../docs/decisions.md"))]
#[cfg_attr(not(doc), doc = "Why things are as they are: the page `docs/decisions.md`.")]
pub mod decisions {}
mod event;
#[cfg(feature = "validate")]
pub mod gate;
#[cfg(feature = "contract-tools")]
pub mod generator;
mod io;
pub mod json;
#[cfg(feature = "validate")]
pub mod migrate;
#[cfg(feature = "validate")]
pub mod mission;
#[cfg(feature = "validate")]
pub mod reduce;
#[cfg(feature = "validate")]
pub mod store;
mod text;

pub use contract::builder::BuildError;
pub use contract::ident::{IdForm, InvalidId, normalize_event_id};
pub use contract::mappings::{
    UnknownConclusion, UnknownLane, actor_label, map_check_run_conclusion, normalize_lane,
    sync_lane_v1, sync_lane_v2,
};
pub use contract::registry::{
    CONTRACT_DIGEST, EVENT_TYPES, EventPayload, EventType, EventTypeInfo, Family, OtherPayload,
    Payload, TYPES, TypeInfo, UnknownEventType, UnknownFamily, bundle, schema,
};
pub use contract::scalar::{EventId, InvalidTimestamp, ProjectUuid, Timestamp};
pub use contract::transition::{
    Guard, GuardMember, is_allowed_transition, is_blank, validate_transition,
};
pub use contract::types::{self, error::ConversionError};
pub use contract::violation::{Code, Expected, Severity, UnknownCode, Violation};
pub use contract::{cutover, policy};
#[cfg(feature = "contract-tools")]
pub use contract_tools::{authoring, bundle_for, check, compat, docs};
pub use event::clock::{ClockExhausted, ClockStorage, LamportClock, StoredClock};
#[cfg(feature = "validate")]
pub use event::emit::{Draft, EmitError, Origin};
pub use event::merge::{
    ConflictResolution, CrdtError, MergeError, MergedCounter, ResolutionNote, Tag, merge_counter,
    merge_gset, state_machine_merge,
};
pub use event::order::{
    CausationError, Deduplicated, DuplicateConflict, ReducerOrderKey, TotalOrderKey, dedup,
    is_concurrent, reducer_order_key, topological_sort, total_order_key,
};
#[cfg(feature = "validate")]
pub use gate::{AdmittedEvent, Gate, Precheck, Profile, Refusal, Report, Validated, Verdict};
#[cfg(feature = "validate")]
pub use io::{lines, output_file};
#[cfg(feature = "validate")]
pub use reduce::replay;
#[cfg(feature = "sqlite")]
pub use store::sqlite::SqliteStore;
#[cfg(feature = "validate")]
pub use store::{
    Appended, Digest, Durability, Emit, Emitted, ErrorStorage, EventAppender, EventReader,
    EventStore, JsonlOptions, JsonlReader, JsonlStore, LogFinding, MemoryStore, Position,
    PositionedRecords, Record, Records, StoreError, StoreKey, Verification, verify,
};
#[cfg(feature = "cli")]
#[doc(hidden)]
pub use text::render;
pub use text::{escape, nearest, plural};
#[doc(no_inline)]
pub use types::*;
