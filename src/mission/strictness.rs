//! By whose rules a log is read.

use serde::{Deserialize, Serialize};

/// By whose rules rows are read and copies chosen.
///
/// ```
/// use spec_kitty_events::mission::{Reading, Row};
/// let row = br#"{"event_id": "01KQ9M3M0000000000000000ZA", "mission_slug": "012-sample",
///     "wp_id": "WP01", "from_lane": "planned",
///     "to_lane": "claimed", "at": "2026-05-01T10:00:00Z", "actor": "ana", "force": "false",
///         "execution_mode": "worktree"}"#;
/// assert!(Row::read(row, Reading::Release).is_ok());
/// assert!(Row::read(row, Reading::Contract).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reading {
    /// By the schemas of the rows. Bad lines are listed, and the good ones folded. The order of the
    /// file changes nothing.
    #[default]
    Contract,
    /// As release 11.0.0 of the Python package reads them. One bad line refuses the log, and of two
    /// rows of one id the first one in the file counts.
    Release,
}
