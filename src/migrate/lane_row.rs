//! From a lane row to an envelope.

use super::Change;
use super::apply::Work;
use super::lanes::LaneDiffers;
use super::reason::Reason;
use crate::json::pointer;
use crate::migrate::line_rules::{Lift, Source};
use crate::text::escape;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
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
    fn may_be(&self, other: &Self) -> bool {
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

/// The work packages of which a row could not be lifted.
#[derive(Debug, Clone, Default)]
pub(super) struct HeldBack {
    /// By the name of the work package, so that few are compared.
    packages: BTreeMap<Option<String>, BTreeSet<WorkPackage>>,
    /// Those that would end in another lane than on the board.
    differ: Vec<LaneDiffers>,
}

impl HeldBack {
    pub(super) fn add(&mut self, package: WorkPackage) {
        self.packages.entry(package.name.clone()).or_default().insert(package);
    }

    pub(super) fn holds(&self, package: &WorkPackage) -> bool {
        let named = |name: &Option<String>| self.packages.get(name).into_iter().flatten();
        match package.name {
            Some(_) => named(&package.name).chain(named(&None)).any(|held| held.may_be(package)),
            None => self.all().any(|held| held.may_be(package)),
        }
    }

    /// Holds a package back whose rows can be lifted, and lead to another lane.
    pub(super) fn add_other_lane(&mut self, differs: LaneDiffers) {
        self.add(differs.package.clone());
        self.differ.push(differs);
    }

    /// What differs, of a package that is held back for that alone.
    pub(super) fn other_lane(&self, package: &WorkPackage) -> Option<&LaneDiffers> {
        self.differ.iter().find(|differs| differs.package.may_be(package))
    }

    pub(super) fn other_lanes(&self) -> &[LaneDiffers] {
        &self.differ
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &WorkPackage> {
        self.packages.values().flatten()
    }
}

impl Work<'_> {
    /// Makes an envelope of the row. What no member of the envelope is taken from becomes the
    /// payload.
    pub(super) fn lift(&mut self, lift: &'static Lift) {
        let mut envelope = Map::new();
        let mut used = BTreeSet::new();
        for member in &lift.members {
            let found =
                member.from.iter().find_map(|source| Some((source, self.value_of(source)?)));
            match found {
                Some((source, value)) => {
                    if let Source::Member(place) = source {
                        used.insert(pointer::split(place).1);
                    }
                    envelope.insert(member.member.clone(), value);
                }
                None => self.reasons.push(Reason::ValueMissing {
                    rule: &lift.id,
                    pointer: String::new(),
                    member: member.member.clone(),
                }),
            }
        }
        envelope.insert("event_type".to_owned(), lift.event_type.as_str().into());
        let row = self.line.take();
        let payload = row
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| !used.contains(name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        envelope.insert("payload".to_owned(), Value::Object(payload));
        self.line = Value::Object(envelope);
        self.changes.push(Change::Lifted { rule: &lift.id, event_type: lift.event_type.clone() });
    }
}
