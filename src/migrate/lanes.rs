//! Whether lifted rows leave their work packages in the lanes that the board shows.
//!
//! The two folds differ: that of local rows knows restatements and reviews that send back, that of
//! events judges every move. Where they end in different lanes, the package is not lifted.

use super::work_package::WorkPackage;
use crate::mission::{Board, Reading, Row};
use crate::reduce::{Fold, ReplayEvent, Status};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A work package that its rows would leave in another lane than the board shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LaneDiffers {
    /// The work package.
    pub package: WorkPackage,
    /// Its lane on the board. `None` where the board does not know it.
    pub board: Option<String>,
    /// The lane that its events would leave it in. `None` where they would say nothing of it.
    pub lifted: Option<String>,
}

impl fmt::Display for LaneDiffers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lane = |lane: &Option<String>| {
            lane.as_deref().map_or_else(|| "in no lane".into(), |lane| format!("in {lane}"))
        };
        let (board, lifted) = (lane(&self.board), lane(&self.lifted));
        write!(f, "{} is {board} on the board, and would be {lifted}", self.package)
    }
}

/// The rows of one mission as they are, and as they would be.
#[derive(Debug, Clone)]
struct Mission {
    board: Board,
    events: Fold<Status>,
    packages: BTreeSet<WorkPackage>,
}

/// Missions by the first name that their rows have for them.
#[derive(Debug, Clone, Default)]
pub(super) struct Lanes(BTreeMap<String, Mission>);

impl Lanes {
    /// Takes a row with the members of today, and the envelope that it would become.
    pub(super) fn add(&mut self, package: WorkPackage, row: &[u8], event: &[u8]) {
        let name = package.mission().unwrap_or_default().to_owned();
        let mission = self.0.entry(name).or_insert_with(|| Mission {
            board: Board::new(Reading::Contract),
            events: Fold::new(Status),
            packages: BTreeSet::new(),
        });
        mission.board.row(Row::read(row, Reading::Contract));
        if let Ok(event) = ReplayEvent::read(event) {
            mission.events.feed(event);
        }
        mission.packages.insert(package);
    }

    /// The packages whose lanes differ. Forgets all rows.
    pub(super) fn settle(&mut self) -> Vec<LaneDiffers> {
        let missions = std::mem::take(&mut self.0).into_values();
        missions.flat_map(Mission::differences).collect()
    }
}

impl Mission {
    fn differences(mut self) -> Vec<LaneDiffers> {
        let board = self.board.fold().ok();
        let events = self.events.into_state().ok();
        let differs = |package: WorkPackage| {
            let name = package.name()?;
            let shown = board.as_ref()?.state.work_packages.get(name);
            let lifted = events.as_ref().and_then(|state| state.wp_states.get(name));
            let shown = shown.map(|package| package.lane.as_str().to_owned());
            let lifted = lifted.map(|state| state.current_lane.as_str().to_owned());
            (shown != lifted).then_some(LaneDiffers { package, board: shown, lifted })
        };
        self.packages.into_iter().filter_map(differs).collect()
    }
}
