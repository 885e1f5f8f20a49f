//! Readers beside the gate: lanes, actor labels and check-run conclusions, each driven by its
//! policy file.

use crate::contract::policy::{
    self, ACTOR_LABEL_FALLBACK, ACTOR_LABEL_KEYS, CHECK_RUN_CONCLUSIONS,
};
use crate::contract::registry::EventType;
use crate::contract::types::{Lane, StatusActor, SyncLaneV1, SyncLaneV2};
use crate::contract::violation::Code;
use serde_json::Value;
use std::error::Error;
use std::fmt;

/// The string is not a lane.
///
/// ```
/// let error = spec_kitty_events::normalize_lane("finished").unwrap_err();
/// assert!(error.to_string().contains("finished"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLane {
    text: String,
}

impl UnknownLane {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        Code::LaneUnknown
    }
}

impl fmt::Display for UnknownLane {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<&str> = Lane::ALL.iter().map(|l| l.as_str()).collect();
        write!(f, "{:?} is not a lane; use one of {}", self.text, known.join(", "))
    }
}

impl Error for UnknownLane {}

/// Reads a lane, an older spelling included (`contracts/policy/lane_aliases.json`, [D5]).
///
/// # Errors
///
/// When the string is neither. Case and blanks count.
///
/// ```
/// use spec_kitty_events::{Lane, normalize_lane};
/// assert_eq!(normalize_lane("doing"), Ok(Lane::InProgress));
/// assert!(normalize_lane("Done").is_err());
/// ```
///
/// [D5]: crate::decisions#d5
pub fn normalize_lane(text: &str) -> Result<Lane, UnknownLane> {
    text.parse().map_err(|_| UnknownLane { text: text.to_owned() })
}

/// The lane in the first synchronisation vocabulary (`contracts/policy/sync_lanes.json`).
///
/// ```
/// use spec_kitty_events::{Lane, SyncLaneV1, sync_lane_v1};
/// assert_eq!(sync_lane_v1(Lane::Approved), SyncLaneV1::Done);
/// ```
#[must_use]
pub const fn sync_lane_v1(lane: Lane) -> SyncLaneV1 {
    policy::sync_lane_v1(lane)
}

/// The lane in the second synchronisation vocabulary (`contracts/policy/sync_lanes.json`).
///
/// ```
/// use spec_kitty_events::{Lane, SyncLaneV2, sync_lane_v2};
/// assert_eq!(sync_lane_v2(Lane::Approved), SyncLaneV2::Approved);
/// ```
#[must_use]
pub const fn sync_lane_v2(lane: Lane) -> SyncLaneV2 {
    policy::sync_lane_v2(lane)
}

/// One short label for an actor.
///
/// A string is its own label. Of an object it is the first member that is a string and not empty:
/// those that `contracts/policy/actor_label.json` lists, in that order, then the others as they
/// come. The policy also has the label for an object without any.
///
/// ```
/// use spec_kitty_events::{StatusActor, actor_label};
/// let actor: StatusActor = serde_json::from_str(r#"{"tool": "editor", "role": "reviewer"}"#)?;
/// assert_eq!(actor_label(&actor), "reviewer");
/// assert_eq!(actor_label(&StatusActor::from("ana")), "ana");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn actor_label(actor: &StatusActor) -> &str {
    let details = match actor {
        StatusActor::Label(label) => return label,
        StatusActor::Details(details) => details,
    };
    let text = |value: &'_ Value| value.as_str().is_some_and(|t| !t.is_empty());
    let named = ACTOR_LABEL_KEYS.iter().filter_map(|key| details.get(*key));
    named
        .chain(details.values())
        .find(|v| text(v))
        .and_then(Value::as_str)
        .unwrap_or(ACTOR_LABEL_FALLBACK)
}

/// The conclusion of a check run is not listed in `contracts/policy/check_run_conclusions.json`.
///
/// ```
/// let error = spec_kitty_events::map_check_run_conclusion("waiting").unwrap_err();
/// assert_eq!(error.conclusion(), "waiting");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownConclusion {
    conclusion: String,
}

impl UnknownConclusion {
    /// The conclusion.
    #[must_use]
    pub fn conclusion(&self) -> &str {
        &self.conclusion
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        Code::GateUnknownConclusion
    }
}

impl fmt::Display for UnknownConclusion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a conclusion that becomes a gate event", self.conclusion)
    }
}

impl Error for UnknownConclusion {}

/// The gate event that a check run's conclusion becomes; `None` when it is ignored.
///
/// # Errors
///
/// When the conclusion is not listed. Case counts.
///
/// ```
/// use spec_kitty_events::{EventType, map_check_run_conclusion};
/// assert_eq!(map_check_run_conclusion("timed_out")?, Some(EventType::GateFailed));
/// assert_eq!(map_check_run_conclusion("skipped")?, None);
/// # Ok::<(), spec_kitty_events::UnknownConclusion>(())
/// ```
pub fn map_check_run_conclusion(conclusion: &str) -> Result<Option<EventType>, UnknownConclusion> {
    CHECK_RUN_CONCLUSIONS
        .iter()
        .find(|(name, _)| *name == conclusion)
        .map(|(_, event_type)| *event_type)
        .ok_or_else(|| UnknownConclusion { conclusion: conclusion.to_owned() })
}
