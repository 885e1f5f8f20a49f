#![cfg_attr(feature = "validate", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "validate"),
    doc = "The Spec Kitty event contract: JSON Schemas in, Rust types out."
)]

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
    Payload, TYPES, TypeInfo, UnknownEventType, bundle, schema,
};
pub use contract::scalar::{EventId, InvalidTimestamp, ProjectUuid, Timestamp};
pub use contract::transition::{
    Guard, GuardMember, is_allowed_transition, is_blank, validate_transition,
};
pub use contract::types::{self, error::ConversionError};
pub use contract::violation::{Code, Expected, Severity, UnknownCode, Violation};
pub use contract::{cutover, policy};
#[cfg(feature = "contract-tools")]
pub use contract_tools::{authoring, check, compat, docs};
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
pub use text::{escape, plural};
#[doc(no_inline)]
pub use types::*;
