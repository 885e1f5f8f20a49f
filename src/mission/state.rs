//! What a log amounts to, with the members of that release.

use super::package::Package;
use crate::contract::mission::{BOARD_LANES, DEFAULT_MISSION_TYPE, FINISHED_LANES, LEFT_OUT_LANES};
use crate::contract::types::MissionLane;
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};

/// What a log amounts to.
///
/// Its JSON has the members of that release, in its order.
///
/// ```
/// use spec_kitty_events::mission::Board;
/// let mut board = Board::default();
/// let empty = board.fold()?;
/// assert_eq!(empty.state.event_count, 0);
/// assert_eq!(serde_json::to_value(&empty.state)?["summary"]["done"], 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct State {
    /// Slug of the first lane row, where it is a safe name of a folder; else empty.
    pub mission_slug: String,
    /// Time of the last lane row, applied or not, as it was written.
    pub materialized_at: Value,
    /// How many lane rows there are, each id once, applied or not.
    pub event_count: usize,
    /// Id of the last lane row, applied or not, or null.
    pub last_event_id: Value,
    /// The work packages, in the order of their first row.
    pub work_packages: Packages,
}

impl Default for State {
    fn default() -> Self {
        Self {
            mission_slug: String::new(),
            materialized_at: "".into(),
            event_count: 0,
            last_event_id: Value::Null,
            work_packages: Packages::default(),
        }
    }
}

impl State {
    /// The digits that the slug begins with, without leading zeros; else empty.
    #[must_use]
    pub fn mission_number(&self) -> &str {
        let digits = self.mission_slug.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.mission_slug.split_at(digits);
        if digits.is_empty() || !rest.starts_with('-') {
            return "";
        }
        let number = digits.trim_start_matches('0');
        if number.is_empty() { "0" } else { number }
    }

    /// How many packages stand in a lane.
    #[must_use]
    pub fn count(&self, lane: MissionLane) -> usize {
        self.work_packages.iter().filter(|(_, package)| package.lane == lane).count()
    }

    /// How many packages are finished, of how many.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress::of(self.work_packages.iter().map(|(_, package)| package.lane))
    }

    /// The state as JSON.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let mut members = Map::new();
        let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
        put("mission_slug", self.mission_slug.clone().into());
        put("mission_number", self.mission_number().into());
        put("mission_type", DEFAULT_MISSION_TYPE.into());
        put("materialized_at", self.materialized_at.clone());
        put("event_count", self.event_count.into());
        put("last_event_id", self.last_event_id.clone());
        let packages = self.work_packages.iter();
        put("work_packages", packages.map(|(id, p)| (id.to_owned(), p.to_value())).collect());
        let lanes = BOARD_LANES.iter();
        let count = |lane: &MissionLane| (lane.as_str().to_owned(), Value::from(self.count(*lane)));
        put("summary", lanes.map(count).collect());
        Value::Object(members)
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

/// How far a mission is.
///
/// ```
/// use spec_kitty_events::MissionLane::{Canceled, Done, Planned};
/// use spec_kitty_events::mission::Progress;
/// let progress = Progress::of([Done, Planned, Canceled]);
/// assert_eq!((progress.finished, progress.of), (1, 2));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Progress {
    /// How many packages are finished.
    pub finished: usize,
    /// How many there are, without those that are left out.
    pub of: usize,
}

impl Progress {
    /// The progress of packages that stand in these lanes.
    #[must_use]
    pub fn of(lanes: impl IntoIterator<Item = MissionLane>) -> Self {
        let mut progress = Self::default();
        for lane in lanes.into_iter().filter(|lane| !LEFT_OUT_LANES.contains(lane)) {
            progress.of += 1;
            progress.finished += usize::from(FINISHED_LANES.contains(&lane));
        }
        progress
    }
}

/// Whether a package in that lane needs nothing more: it is finished, or left out.
///
/// ```
/// use spec_kitty_events::MissionLane;
/// assert!(spec_kitty_events::mission::is_closed(MissionLane::Approved));
/// ```
#[must_use]
pub fn is_closed(lane: MissionLane) -> bool {
    FINISHED_LANES.contains(&lane) || LEFT_OUT_LANES.contains(&lane)
}

/// The columns of the board in the order of progress: what is furthest comes first.
///
/// ```
/// assert_eq!(spec_kitty_events::mission::progress_order()[0].as_str(), "done");
/// ```
#[must_use]
pub fn progress_order() -> Vec<MissionLane> {
    let (mut order, others): (Vec<MissionLane>, Vec<MissionLane>) =
        BOARD_LANES.iter().rev().partition(|lane| FINISHED_LANES.contains(lane));
    order.extend(others);
    order
}

/// Work packages by id, in the order of their first row.
///
/// ```
/// assert!(spec_kitty_events::mission::Packages::default().get("WP01").is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Packages {
    pub(super) list: Vec<(String, Package)>,
    places: std::collections::HashMap<String, usize>,
}

impl Packages {
    /// The package of that id.
    #[must_use]
    pub fn get(&self, wp_id: &str) -> Option<&Package> {
        self.places.get(wp_id).map(|place| &self.list[*place].1)
    }

    /// Ids and packages.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Package)> {
        self.list.iter().map(|(id, package)| (id, package))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn add(&mut self, wp_id: &str, package: Package) {
        self.places.insert(wp_id.to_owned(), self.list.len());
        self.list.push((wp_id.to_owned(), package));
    }
}
