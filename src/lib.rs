#![cfg_attr(feature = "validate", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "validate"),
    doc = "The Spec Kitty event contract: JSON Schemas in, Rust types out."
)]

#[cfg(feature = "contract-tools")]
pub mod authoring;
#[cfg(feature = "contract-tools")]
pub mod check;
mod clock;
#[cfg(feature = "contract-tools")]
pub mod compat;
#[cfg(feature = "conformance")]
pub mod conformance;
pub mod cutover;
#[cfg(feature = "contract-tools")]
pub mod docs;
#[cfg(feature = "validate")]
mod emit;
#[cfg(feature = "validate")]
pub mod gate;
#[cfg(feature = "contract-tools")]
pub mod generator;
pub mod json;
#[cfg(feature = "validate")]
pub mod lines;
#[cfg(feature = "validate")]
pub mod reduce;

#[cfg_attr(not(feature = "validate"), allow(dead_code))]
mod advisory;
mod canonical;
mod contract;
pub mod escape;
mod excerpt;
#[cfg(any(feature = "contract-tools", feature = "conformance"))]
mod fixtures;
#[cfg(any(feature = "contract-tools", feature = "conformance"))]
#[cfg_attr(not(feature = "contract-tools"), allow(dead_code))]
mod folder;
mod ident;
#[cfg(feature = "validate")]
mod line_rules;
mod merge;
#[cfg(feature = "validate")]
pub mod migrate;
#[cfg(feature = "validate")]
pub mod mission;
mod nearest;
mod order;
#[cfg(feature = "validate")]
pub mod output_file;
pub mod plural;
mod registry;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod render;
#[cfg(feature = "validate")]
pub mod replay;
mod scalar;
#[cfg(feature = "validate")]
pub mod store;
mod transition;
mod violation;
mod vocabulary;

pub use clock::{ClockExhausted, ClockStorage, LamportClock, StoredClock};
pub use contract::builder::BuildError;
pub use contract::policy;
pub use contract::types::{error::ConversionError, *};
#[cfg(feature = "validate")]
pub use emit::{Draft, EmitError, Origin};
#[cfg(feature = "validate")]
pub use gate::{AdmittedEvent, Gate, Profile, Refusal, Report, Screen, Validated, Verdict};
pub use ident::{IdForm, InvalidId, normalize_event_id};
pub use merge::{
    ConflictResolution, CrdtError, MergeError, MergedCounter, ResolutionNote, Tag, merge_counter,
    merge_gset, state_machine_merge,
};
pub use order::{
    CausationError, Deduplicated, DuplicateConflict, ReducerOrderKey, TotalOrderKey, dedup,
    is_concurrent, reducer_order_key, topological_sort, total_order_key,
};
pub use registry::{
    CONTRACT_DIGEST, EVENT_TYPES, EventPayload, EventType, EventTypeInfo, Family, Payload, TYPES,
    TypeInfo, UnknownEventType, bundle, schema,
};
pub use scalar::{EventId, InvalidTimestamp, ProjectUuid, Timestamp};
#[cfg(feature = "sqlite")]
pub use store::sqlite::SqliteStore;
#[cfg(feature = "validate")]
pub use store::{
    Appended, Digest, Durability, ErrorStorage, EventAppender, EventReader, EventStore,
    JsonlOptions, JsonlReader, JsonlStore, LogFinding, MemoryStore, Position, PositionedRecords,
    Record, Records, StoreError, StoreKey, Verification, verify,
};
pub use transition::{Guard, GuardMember, is_allowed_transition, is_blank, validate_transition};
pub use violation::{Code, Expected, Severity, UnknownCode, Violation};
pub use vocabulary::{
    UnknownConclusion, UnknownLane, actor_label, map_check_run_conclusion, normalize_lane,
    sync_lane_v1, sync_lane_v2,
};
