//! Reducers: from a log of events to what they amount to, the same bytes on any machine.
//!
//! A [`Reducer`] holds the rules of one family and nothing else. The pipeline that all of them
//! share is [`Fold`]: it takes events in any order, keeps those that the reducer reads, puts them
//! into reducer order, leaves copies out, and folds them ([D15]). Which reducers there are, which
//! event types they read, and what they can say is data: `contracts/policy/reducers.json`. What
//! they make are types of the contract: `contracts/states/`.
//!
//! [`reduce`] and [`Reduction`] do it in one go, [`Fold`] in steps, and [`AnyReduction`] and
//! [`AnyFold`] for a reducer that is named at run time.
//!
//! ```
//! use spec_kitty_events::reduce::{DecisionPoint, reduce};
//! let state = reduce(DecisionPoint, [])?;
//! assert_eq!(serde_json::to_value(&state)?["anomalies"], serde_json::json!([]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [D15]: crate::decisions#d15

mod any;
mod any_state;
mod checkpoint;
pub(crate) mod drop_unknown;
mod event;
mod family;
mod fold;
mod forgotten;
mod in_order;
pub(crate) mod info;
mod kept_lines;
mod mission;
mod pending_steps;
mod reducer;
mod reduction;
pub mod replay;
mod report;
mod roster;
mod seen;
mod snapshot;

pub use any::{AnyFold, AnyReduction, ReduceOptions};
pub use any_state::AnyState;
pub use event::{Malformed, ReplayEvent, ReplayKey};
pub use family::{
    Collaboration, Connector, DecisionPoint, Dossier, Glossary, Lifecycle, MissionAudit,
    MissionNext, Status, Sync, decision_point_policy,
};
pub use fold::{Fed, Fold, reduce};
pub use info::{
    Counts, Mode, Partition, REDUCERS, ReducerInfo, ReducerName, Sentence, UnknownReducer,
};
pub use reducer::{Reducer, Stream};
pub use reduction::Reduction;
pub use report::ReduceError;
pub use roster::{RosterError, read_roster};
pub use snapshot::ResumeError;
