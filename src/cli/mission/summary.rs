//! One mission of a board or an overview: its log, its folder, and what its rows amount to.

use super::logs::Log;
use serde_json::{Value, json};
use spec_kitty_events::MissionFindingLevel as Level;
use spec_kitty_events::mission::{Finding, Folded, Meta, Progress};

/// One mission, folded.
pub(super) struct One<'a> {
    pub log: &'a Log,
    pub meta: Option<&'a Meta>,
    pub folded: &'a Folded<'a>,
}

impl One<'_> {
    /// The slug: the name of the folder, or what the rows say.
    pub(super) fn slug(&self) -> String {
        let folder = self.log.mission();
        if folder.is_empty() { self.folded.state.mission_slug.clone() } else { folder }
    }
}

/// One row of the overview.
pub(super) struct MissionSummary {
    pub path: String,
    pub slug: String,
    pub name: Option<String>,
    pub state: Value,
    pub packages: usize,
    pub rows: usize,
    pub progress: Progress,
    pub bad_lines: usize,
    pub findings: Vec<Finding>,
}

impl MissionSummary {
    pub(super) fn of(one: &One<'_>) -> Self {
        let state = &one.folded.state;
        Self {
            path: one.log.name(),
            slug: one.slug(),
            name: one.meta.and_then(|meta| meta.name.clone()),
            state: state.to_value(),
            packages: state.work_packages.len(),
            rows: state.event_count,
            progress: state.progress(),
            bad_lines: one.folded.bad.len(),
            findings: one.folded.findings().to_vec(),
        }
    }

    /// How many packages stand in a lane.
    pub(super) fn count(&self, lane: &str) -> u64 {
        self.state["summary"][lane].as_u64().unwrap_or_default()
    }

    /// How many findings there are of a level.
    pub(super) fn of_level(&self, level: Level) -> usize {
        self.findings.iter().filter(|finding| finding.code.level() == level).count()
    }

    pub(super) fn to_value(&self) -> Value {
        json!({
            "path": self.path,
            "mission_slug": self.slug,
            "friendly_name": self.name,
            "packages": self.packages,
            "event_count": self.rows,
            "summary": self.state["summary"],
            "last_event_id": self.state["last_event_id"],
            "materialized_at": self.state["materialized_at"],
            "bad_lines": self.bad_lines,
            "errors": self.of_level(Level::Error),
            "warnings": self.of_level(Level::Warning),
            "notes": self.of_level(Level::Note),
            "findings": self.findings.iter().map(Finding::to_value).collect::<Value>(),
        })
    }
}
