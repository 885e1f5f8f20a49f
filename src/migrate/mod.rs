//! Old lines: what each one is, and what it becomes.
//!
//! [`classify`] says what a line of a log is, by its structure. [`Migrator`] rewrites lines of
//! earlier generations: envelopes to the current contract, local lane rows to their current
//! members. Both work on bytes and know no files. Shapes and rules are data:
//! `contracts/policy/line_classes.json` and `contracts/policy/migration_rules.json`.
//!
//! What a rewrite never changes: identifier and time of an event, its lanes (a lane may get its
//! canonical spelling), force, reason, evidence, and the order of lines. What a line lacks comes
//! from the caller or from the context of its mission, never from a guess. Every envelope that is
//! written has passed the live gate.
//!
//! ```
//! use spec_kitty_events::migrate::{Context, Migrator, Mode, Outcome};
//! let old = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "FeatureCreated",
//!     "aggregate_id": "feature/042-importer",
//!     "timestamp": "2026-01-15T10:00:00Z", "node_id": "cli", "lamport_clock": 7,
//!         "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
//!     "payload": {"feature_slug": "042-importer", "feature_number": "042", "wp_count": 3}}"#;
//! let mut context = Context::default();
//! context.add(br#"{"mission_slug": "042-importer", "mission_type": "software-dev"}"#, &[])?;
//! let migration = Migrator::new(Mode::Envelopes, context).line(old, 1);
//! assert_eq!(migration.outcome(), Outcome::Migrated);
//! let event = spec_kitty_events::AdmittedEvent::read(migration.bytes().unwrap()).unwrap();
//! assert_eq!(event.event().event_type, "MissionCreated");
//! // What the current contract has no place for is not lost.
//! assert_eq!(migration.set_aside().next(), Some(("/payload/wp_count", &3.into())));
//! # Ok::<(), spec_kitty_events::migrate::ContextError>(())
//! ```

mod apply;
mod change;
mod classify;
mod context;
mod held_back;
mod keys;
mod lane_row;
mod lanes;
pub(crate) mod line_rules;
mod manifest;
mod migration;
mod payload_members;
mod reason;
mod ruleset;
mod work_package;

use crate::json::pointer;
pub use change::Change;
pub use classify::{Classified, classes, classify, too_long};
pub use context::{Context, ContextError};
pub use lanes::LaneDiffers;
pub use line_rules::{LineClass, LineKind, Treatment};
pub use manifest::{Entry, Summary};
pub use migration::{Migration, Outcome};
pub use reason::Reason;
pub use ruleset::rules;
pub use work_package::WorkPackage;

use crate::contract::violation::Code;
use crate::gate::Gate;
use crate::json;
use apply::{Origin, Work};
use held_back::HeldBack;
use lanes::Lanes;
use serde::Serialize;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// What is rewritten. Everything else is passed on.
///
/// ```
/// use spec_kitty_events::migrate::{Context, Migrator, Mode, Outcome};
/// let lane_row = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "at": "2026-01-15T10:00:00Z",
///     "feature_slug": "042", "wp_id": "WP01",
///     "from_lane": "planned", "to_lane": "claimed", "actor": "ana", "force": false,
///         "policy_metadata": null}"#;
/// assert_eq!(Migrator::new(Mode::Envelopes, Context::default()).line(lane_row, 1).outcome(),
///     Outcome::Kept);
/// assert_eq!(Migrator::new(Mode::Lanes, Context::default()).line(lane_row, 1).outcome(),
///     Outcome::Repaired);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Mode {
    /// Envelopes of earlier generations become envelopes of the current contract.
    Envelopes,
    /// Local lane rows get their current members and stay local rows.
    Lanes,
    /// Local lane rows become envelopes.
    LiftedLanes,
}

/// Rewrites lines, one by one. A pure function of its settings, the line and its number, and of the
/// work packages that it holds back.
///
/// See [the module](self) for an example.
#[derive(Debug, Clone)]
pub struct Migrator {
    mode: Mode,
    context: Context,
    held_back: HeldBack,
    lanes: Lanes,
}

impl Migrator {
    /// A migrator with what is known of the missions.
    #[must_use]
    pub fn new(mode: Mode, context: Context) -> Self {
        Self { mode, context, held_back: HeldBack::default(), lanes: Lanes::default() }
    }

    /// Looks at a line before any is rewritten: holds back the work package of a lane row that
    /// cannot be lifted. Has nothing to do in other modes than [`Mode::LiftedLanes`]. Without it
    /// rows are lifted that make no whole.
    ///
    /// See [`WorkPackage`] for an example.
    pub fn survey(&mut self, bytes: &[u8], number: u64) {
        if self.mode != Mode::LiftedLanes {
            return;
        }
        let migration = self.line(bytes, number);
        let class = migration.class();
        // A row that has not even the shape of one may be a move all the same.
        let may_be_a_move = matches!(class.kind, LineKind::LaneRow | LineKind::ForeignJson);
        if !may_be_a_move {
            return;
        }
        let lifted = migration.bytes().filter(|_| migration.outcome() == Outcome::Lifted);
        if let Some(row) = classify(bytes).into_object() {
            let mut work = Work::new(row, Origin { context: &self.context, class, bytes, number });
            work.apply(&ruleset::ruleset().rules.lanes);
            let package = package(&work.line);
            if let Some(event) = lifted {
                self.lanes.add(package, work.line.to_string().as_bytes(), event);
            } else if class.kind == LineKind::LaneRow || package.is_named() {
                self.held_back.add(package);
            }
        }
    }

    /// Ends the survey: holds back the work packages that their rows would leave in another lane
    /// than the board shows.
    ///
    /// ```
    /// use spec_kitty_events::migrate::{Context, Migrator, Mode};
    /// let mut migrator = Migrator::new(Mode::LiftedLanes, Context::default());
    /// migrator.settle();
    /// assert!(migrator.other_lanes().is_empty());
    /// ```
    pub fn settle(&mut self) {
        for differs in self.lanes.settle() {
            if !self.held_back.holds(&differs.package) {
                self.held_back.add_other_lane(differs);
            }
        }
    }

    /// The work packages that are held back for the lanes that they would end in.
    #[must_use]
    pub fn other_lanes(&self) -> &[LaneDiffers] {
        self.held_back.other_lanes()
    }

    /// The work packages of which no row is lifted.
    pub fn held_back(&self) -> impl Iterator<Item = &WorkPackage> {
        self.held_back.all()
    }

    /// What is rewritten.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// What is done with the lines of a class.
    #[must_use]
    pub const fn treatment(&self, class: &LineClass) -> Treatment {
        match self.mode {
            Mode::Envelopes => class.envelopes,
            Mode::Lanes | Mode::LiftedLanes => class.lanes,
        }
    }

    /// What becomes of a line, given without its end. `number` is its place in its file, from 1.
    #[must_use]
    pub fn line<'b>(&self, bytes: &'b [u8], number: u64) -> Migration<'b> {
        let classified = classify(bytes);
        let class = classified.class();
        let event_id = classified.event_id().map(str::to_owned);
        let kept = |changes| Treated {
            outcome: Outcome::Kept,
            after: Some(Cow::Borrowed(bytes)),
            changes,
            reasons: Vec::new(),
        };
        let refused = |reasons| Treated::refused(Vec::new(), reasons);
        let mut treated = match self.treatment(class) {
            Treatment::Keep => kept(Vec::new()),
            Treatment::Judge => match refusals(bytes) {
                reasons if reasons.is_empty() => kept(Vec::new()),
                reasons => refused(reasons),
            },
            Treatment::Quarantine if class.kind == LineKind::NotJson => refused(refusals(bytes)),
            Treatment::Quarantine => refused(vec![Reason::NoTarget { class }]),
            Treatment::Rewrite => match classified.into_object() {
                None => refused(vec![Reason::NoTarget { class }]),
                Some(_) if loses_digits(bytes) => refused(vec![Reason::NumberPrecision]),
                Some(object) => self.rewrite(bytes, number, class, object),
            },
        };
        // A rule that had nothing to do leaves the line as it was, to the byte.
        let touches = |change: &Change| !matches!(change, Change::Unknown { .. });
        if treated.outcome == Outcome::Repaired && !treated.changes.iter().any(touches) {
            treated.outcome = Outcome::Kept;
            treated.after = Some(Cow::Borrowed(bytes));
        }
        let Treated { outcome, after, changes, reasons } = treated;
        Migration { class, outcome, before: bytes, after, event_id, changes, reasons }
    }

    fn rewrite<'b>(
        &self,
        bytes: &[u8],
        number: u64,
        class: &'static LineClass,
        object: Map<String, Value>,
    ) -> Treated<'b> {
        let rules = ruleset::ruleset();
        let mut work = Work::new(object, Origin { context: &self.context, class, bytes, number });
        let mut held = None;
        let outcome = match self.mode {
            Mode::Envelopes => {
                work.apply(&rules.rules.envelopes);
                Outcome::Migrated
            }
            Mode::Lanes => {
                work.apply(&rules.rules.lanes);
                Outcome::Repaired
            }
            Mode::LiftedLanes => {
                work.apply(&rules.rules.lanes);
                held = Some(package(&work.line)).filter(|package| self.held_back.holds(package));
                work.lift(&rules.rules.lift);
                work.apply(&rules.rules.envelopes);
                Outcome::Lifted
            }
        };
        let (mut after, changes, mut reasons) = work.finish();
        if outcome != Outcome::Repaired {
            reasons.extend(further_refusals(&after, &reasons));
        }
        if let Some(package) = held.filter(|_| reasons.is_empty()) {
            let rule = &rules.rules.lift.id;
            reasons.push(match self.held_back.other_lane(&package) {
                Some(differs) => Reason::LaneDiffers { rule, differs: differs.clone() },
                None => Reason::PackageIncomplete { rule, package },
            });
        }
        if !reasons.is_empty() {
            return Treated::refused(changes, reasons);
        }
        // A log from another system keeps its line ends.
        after.extend(bytes.ends_with(b"\r").then_some(b'\r'));
        Treated { outcome, after: Some(Cow::Owned(after)), changes, reasons }
    }
}

/// What becomes of a line.
struct Treated<'b> {
    outcome: Outcome,
    after: Option<Cow<'b, [u8]>>,
    changes: Vec<Change>,
    reasons: Vec<Reason>,
}

impl Treated<'_> {
    const fn refused(changes: Vec<Change>, reasons: Vec<Reason>) -> Self {
        Self { outcome: Outcome::Quarantined, after: None, changes, reasons }
    }
}

/// The work package of a row whose members have the names of today.
fn package(row: &Value) -> WorkPackage {
    let rules = &ruleset::ruleset().rules;
    WorkPackage::of(row, &rules.mission, &rules.lift)
}

/// What the live gate says against an envelope.
fn refusals(bytes: &[u8]) -> Vec<Reason> {
    Gate::live().envelope(bytes).violations.into_iter().map(Reason::Refused).collect()
}

/// What the live gate says against an envelope beside what a rule has said already.
fn further_refusals(envelope: &[u8], reasons: &[Reason]) -> Vec<Reason> {
    let said: Vec<(&str, Vec<String>)> =
        reasons.iter().map(|reason| (reason.pointer(), reason.members())).collect();
    let is_said = |reason: &Reason| {
        let (pointer, members) = (reason.pointer(), reason.members());
        said.iter().any(|(at, names)| {
            let missing = !members.is_empty()
                && *at == pointer
                && members.iter().all(|member| names.contains(member));
            // A member that is null is as good as missing.
            missing || names.iter().any(|name| pointer::member(at, name) == pointer)
        })
    };
    let mut refusals = refusals(envelope);
    refusals.retain(|reason| !is_said(reason));
    refusals
}

/// Whether writing a line anew would round a number.
fn loses_digits(bytes: &[u8]) -> bool {
    json::check(bytes, crate::contract::policy::LIMITS)
        .iter()
        .any(|fault| crate::gate::code_of(&fault.kind) == Code::JsonNumberPrecision)
}
