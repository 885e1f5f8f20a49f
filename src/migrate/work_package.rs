//! The work package that a lane row is about.

use crate::migrate::line_rules::Lift;
use crate::text::escape;
use serde_json::Value;
use std::fmt;

/// The work package that a lane row is about. Its rows are lifted all or none: an event log that
/// lacks one of its moves would say that it is in another lane.
///
/// ```
/// use spec_kitty_events::migrate::{Context, Migrator, Mode, Outcome};
/// let row = |n: u8, from: &str, to: &str| format!(r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMC{n}",
///     "at": "2026-01-15T10:00:00Z",
///     "mission_slug": "042", "mission_id": "m42", "wp_id": "WP01", "from_lane": "{from}",
///         "to_lane": "{to}", "actor": "ana",
///     "force": false, "reason": null, "evidence": null, "review_ref": null,
///         "execution_mode": "worktree", "policy_metadata": null}}"#);
/// let (lost, sound) = (row(1, "genesis", "planned"), row(2, "planned", "claimed"));
/// let mut migrator = Migrator::new(Mode::LiftedLanes, Context::default().with_build_id("b"));
/// // First all lines are looked at, then they are rewritten.
/// for (line, number) in [(&lost, 1), (&sound, 2)] {
///     migrator.survey(line.as_bytes(), number);
/// }
/// assert_eq!(migrator.line(sound.as_bytes(), 2).outcome(), Outcome::Quarantined);
/// let held: Vec<String> = migrator.held_back().map(ToString::to_string).collect();
/// assert_eq!(held, ["the work package `WP01` of the mission `042`"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WorkPackage {
    /// Every name that the row has for the mission; none, for a row that may be of any.
    missions: Vec<String>,
    /// `None` for a row that may be about any work package.
    name: Option<String>,
}

impl WorkPackage {
    /// Of a row whose members have the names of today.
    pub(super) fn of(row: &Value, missions: &[String], lift: &Lift) -> Self {
        let text = |place: &String| row.pointer(place).and_then(Value::as_str).map(str::to_owned);
        Self {
            missions: missions.iter().filter_map(text).collect(),
            name: text(&lift.work_package),
        }
    }

    /// Whether the row names a work package.
    pub(super) const fn is_named(&self) -> bool {
        self.name.is_some()
    }

    /// Its name.
    pub(super) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The first name of its mission.
    pub(super) fn mission(&self) -> Option<&str> {
        self.missions.first().map(String::as_str)
    }

    /// Whether two rows may be about the same work package.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        let any = self.missions.is_empty() || other.missions.is_empty();
        let mission = any || self.missions.iter().any(|name| other.missions.contains(name));
        mission && (self.name.is_none() || other.name.is_none() || self.name == other.name)
    }
}

impl fmt::Display for WorkPackage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "the work package `{}`", escape::line(name))?,
            None => f.write_str("every work package")?,
        }
        match self.missions.first() {
            Some(mission) => write!(f, " of the mission `{}`", escape::line(mission)),
            None => f.write_str(" of any mission"),
        }
    }
}
