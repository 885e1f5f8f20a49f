//! Lanes, as the rows of a log spell them.

use crate::contract::mission::MISSION_LANE_ALIASES;
use crate::contract::types::MissionLane;

/// The lane of a text, and whether that is an older spelling.
pub(super) fn lane_of(text: &str) -> Option<(MissionLane, bool)> {
    let alias = MISSION_LANE_ALIASES.iter().find(|(alias, _)| *alias == text);
    match alias {
        Some((_, lane)) => Some((*lane, true)),
        None => text.parse().ok().map(|lane| (lane, false)),
    }
}
