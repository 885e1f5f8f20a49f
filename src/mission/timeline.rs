//! A log as it is told to people: row by row, each with what it did and how its package stood then.

use super::fold::Walk;
use super::folded::{Annotated, Folded, FoldedRow};
use super::package::Package;
use super::row::Move;
use crate::contract::mission::{BOARD_LANES, BOOTSTRAP, FINISHED_SUBTASKS, VERDICT_SLOT};
use crate::contract::types::MissionLane;
use serde_json::Value;
use std::collections::HashMap;

/// One row as it is told.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Event<'b> {
    /// What the row says.
    pub what: What<'b>,
    /// How its package stood after it.
    pub card: Card,
}

/// What a row that is told says.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum What<'b> {
    /// It moves its package, or does nothing.
    Moves(&'b FoldedRow<'b>),
    /// It annotates its package.
    Annotates(Annotated<'b>),
}

/// What a board shows of a package.
///
/// ```
/// use spec_kitty_events::mission::{Board, Card};
/// # let row = br#"{"event_id": "01KQ9M3M0000000000000000ZA", "mission_slug": "012-sample",
/// #     "wp_id": "WP01", "from_lane": "planned",
/// #     "to_lane": "claimed", "at": "2026-05-01T10:00:00Z", "actor": "ana",
/// #     "force": false, "execution_mode": "worktree"}"#;
/// let mut board = Board::default();
/// board.line(row);
/// let folded = board.fold()?;
/// let card = folded.timeline().pop().unwrap().card;
/// assert_eq!((card.holder.as_str(), card.lane.as_str()), ("ana", "claimed"));
/// assert_eq!(card.subtasks, [0, 0]);
/// # Ok::<(), spec_kitty_events::mission::BadLines>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Card {
    /// The lane that it stands in.
    pub lane: MissionLane,
    /// Who holds it: the agent of its claim, else who moved it last.
    pub holder: String,
    /// When it was moved there, as it was written; empty where no row did.
    pub since: String,
    /// How many forced rows moved it. The set-up, which is forced as a rule, is left out.
    pub forced: usize,
    /// How many subtasks are finished, and how many there are.
    pub subtasks: [usize; 2],
    /// The verdict of its last review.
    pub verdict: Option<String>,
}

impl Card {
    /// The card of a package of which so many rows were forced. What annotations said, where that
    /// is not in the package yet, goes before what lane rows wrote.
    fn of(known: &Package, said: Option<&Package>, forced: usize) -> Self {
        let slot = |name: &str| {
            said.and_then(|said| said.slots.get(name)).or_else(|| known.slots.get(name)).cloned()
        };
        let text = |value: Option<Value>| value.as_ref().and_then(Value::as_str).map(str::to_owned);
        let subtasks = slot("subtasks").unwrap_or_default();
        let states = || subtasks.as_object().into_iter().flat_map(serde_json::Map::values);
        let verdict = slot(VERDICT_SLOT).and_then(|result| text(result.get("verdict").cloned()));
        Self {
            lane: known.lane,
            holder: text(slot("agent"))
                .filter(|agent| !agent.is_empty())
                .unwrap_or_else(|| known.actor.clone()),
            since: known.last_transition_at.as_str().unwrap_or_default().to_owned(),
            forced,
            subtasks: [states().filter(|state| is_finished(state)).count(), states().count()],
            verdict: verdict.filter(|verdict| !verdict.is_empty()),
        }
    }
}

/// Whether a subtask in that state is finished.
pub(super) fn is_finished(state: &Value) -> bool {
    state.as_str().is_some_and(|state| FINISHED_SUBTASKS.contains(&state))
}

/// A package while its log is told.
struct Teller<'m> {
    walk: Walk<'m>,
    said: Option<Package>,
    forced: usize,
}

impl<'m> Teller<'m> {
    fn new(rows: &[&'m Move]) -> Self {
        Self { walk: Walk::new(rows.iter().copied()), said: None, forced: 0 }
    }

    /// Takes the next row, and gives the card after it.
    fn tell(&mut self, what: &What<'m>) -> Option<Card> {
        match what {
            What::Moves(folded_row) => {
                self.walk.row(folded_row.row);
                self.forced += usize::from(counts_as_forced(folded_row));
            }
            What::Annotates(said) => {
                let first = || Package::annotated(said.actor);
                self.said.get_or_insert_with(first).annotate(said.delta);
            }
        }
        let moved = self.walk.at.as_ref().map(|(package, _)| package);
        let said = self.said.as_ref();
        let known = moved.or(said)?;
        Some(Card::of(known, said, self.forced))
    }
}

/// Whether a row moved its package because it was forced. The set-up, which is forced as a rule, is
/// left out.
fn counts_as_forced(folded_row: &FoldedRow<'_>) -> bool {
    folded_row.outcome.applied() && folded_row.forced() && !is_setup(folded_row.row)
}

/// Whether a row sets a package up: it comes from no column of the board, or is the forced move
/// that sets up once more.
fn is_setup(row: &Move) -> bool {
    (row.from, row.to) == BOOTSTRAP || !BOARD_LANES.contains(&row.from)
}

impl Folded<'_> {
    /// Every lane row that counts, in the order of the fold, and annotations where their times put
    /// them. A row that a slow clock dated too early stands where it is folded.
    #[must_use]
    pub fn timeline(&self) -> Vec<Event<'_>> {
        let mut rows: HashMap<&str, Vec<&Move>> = HashMap::new();
        let mut order: Vec<(&str, What<'_>)> = Vec::new();
        let mut time = "";
        for folded_row in &self.rows {
            rows.entry(folded_row.wp_id()).or_default().push(folded_row.row);
            time = time.max(folded_row.sorts_at().unwrap_or_else(|| folded_row.at()));
            order.push((time, What::Moves(folded_row)));
        }
        order.extend(self.annotations().into_iter().map(|said| (said.at, What::Annotates(said))));
        order.sort_by_key(|(time, _)| *time);
        let mut tellers: HashMap<&str, Teller<'_>> =
            rows.iter().map(|(id, rows)| (*id, Teller::new(rows))).collect();
        let mut told = Vec::with_capacity(order.len());
        for (_, what) in order {
            let teller = tellers.entry(what.wp_id()).or_insert_with(|| Teller::new(&[]));
            told.extend(teller.tell(&what).map(|card| Event { what, card }));
        }
        told
    }

    /// What the board shows of each package, in the order of the state.
    #[must_use]
    pub fn cards(&self) -> Vec<(String, Card)> {
        let mut forced: HashMap<&str, usize> = HashMap::new();
        for folded_row in self.rows.iter().filter(|row| counts_as_forced(row)) {
            *forced.entry(folded_row.wp_id()).or_default() += 1;
        }
        let packages = self.state.work_packages.iter();
        let card = |id: &str, package| {
            Card::of(package, None, forced.get(id).copied().unwrap_or_default())
        };
        packages.map(|(id, package)| (id.clone(), card(id, package))).collect()
    }
}

impl<'b> What<'b> {
    /// The work package.
    #[must_use]
    pub fn wp_id(&self) -> &'b str {
        match self {
            Self::Moves(folded_row) => &folded_row.row.wp_id.text,
            Self::Annotates(said) => said.wp_id,
        }
    }

    /// Number of the line, from 1.
    #[must_use]
    pub const fn line(&self) -> u64 {
        match self {
            Self::Moves(folded_row) => folded_row.line(),
            Self::Annotates(said) => said.line,
        }
    }
}
