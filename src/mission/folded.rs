//! What a fold made of a board: the state, and what each row did.

use super::board::Board;
use super::copies::Repeated;
use super::finding::Finding;
use super::order::{Moved, Placed};
use super::outcome::Outcome;
use super::package_rows::RowResult;
use super::row::{Annotation, Delta, Move};
use super::row_fault::BadLine;
use super::state::{Packages, State};
use crate::contract::mission::CREATED_EVENT_TYPE;
use crate::contract::types::MissionLane;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::OnceLock;

/// What a fold made of a board.
#[derive(Debug, Clone)]
pub struct Folded<'b> {
    pub(super) board: &'b Board,
    /// The state, with the members of release 11.0.0.
    pub state: State,
    /// What each lane row did, in the order of the fold. Copies are left out.
    pub rows: Vec<FoldedRow<'b>>,
    /// Rows that do not count, because another one of their id does.
    pub copies: Vec<Copy<'b>>,
    /// Lines that are not folded.
    pub bad: Vec<BadLine>,
    /// What there is to say, once it was asked for.
    pub(super) said: OnceLock<Vec<Finding>>,
}

impl<'b> Folded<'b> {
    /// Joins what the packages of a board amount to.
    pub(super) fn of(board: &'b Board, bad: Vec<BadLine>) -> Self {
        let ends = || board.tracks.values().filter_map(|track| track.end.as_ref());
        let mut order: Vec<&RowResult> = ends().flat_map(|end| &end.results).collect();
        // Rows come in the order of their times as a rule: then the second sort only looks.
        order.sort_by_key(|result| result.row);
        let moves = &board.moves;
        order.sort_by(|a, b| a.place.key(&moves[a.row]).cmp(&b.place.key(&moves[b.row])));
        let rows: Vec<FoldedRow<'b>> =
            order.into_iter().map(|result| FoldedRow::of(board, result)).collect();
        let mut packages = Packages::default();
        let mut annotated: Vec<&Annotation> = Vec::new();
        for end in ends() {
            let first = end.annotations.first().filter(|_| end.results.is_empty());
            annotated.extend(first.map(|i| &board.annotations[*i]));
        }
        annotated.sort_by_key(|row| (row.key(), &row.canonical));
        let ids = rows.iter().map(FoldedRow::wp_id);
        for id in ids.chain(annotated.into_iter().map(|row| row.wp_id.as_str())) {
            let end = board.tracks.get(id).and_then(|track| track.end.as_ref());
            if let Some(end) = end.filter(|_| packages.get(id).is_none()) {
                packages.add(id, end.package.clone());
            }
        }
        let copies = board.copies.repeated(&board.moves).into_iter();
        let copies = copies.map(|copy| Copy::of(board, &copy)).collect();
        let state = head(&rows, packages);
        Self { state, board, rows, copies, bad, said: OnceLock::new() }
    }

    /// How many lines the log has, blank ones included.
    #[must_use]
    pub const fn lines(&self) -> u64 {
        self.board.lines()
    }

    /// Packages that lifecycle rows say were created, by id.
    #[must_use]
    pub fn created(&self) -> HashMap<&'b str, Created<'b>> {
        let rows = self.board.notes.iter().filter(|(_, _, row)| {
            row.get("event_type").and_then(Value::as_str) == Some(CREATED_EVENT_TYPE)
        });
        let payloads = rows.filter_map(|(_, _, row)| row.get("payload")?.as_object());
        payloads.filter_map(|row| Some((row.get("wp_id")?.as_str()?, Created::of(row)))).collect()
    }

    /// What annotations say, in the order of their times.
    #[must_use]
    pub fn annotations(&self) -> Vec<Annotated<'b>> {
        let ends = self.board.tracks.values().filter_map(|track| track.end.as_ref());
        let places = ends.flat_map(|end| &end.annotations);
        let mut rows: Vec<&Annotation> = places.map(|i| &self.board.annotations[*i]).collect();
        rows.sort_by_key(|row| (row.key(), row.line));
        rows.into_iter().map(Annotated::of).collect()
    }

    /// Annotations of one id: the first one, one that follows it, and whether the two differ.
    pub(super) fn repeated_annotations(&self) -> Vec<(&'b Annotation, &'b Annotation, bool)> {
        let mut first: HashMap<&str, &Annotation> = HashMap::new();
        let mut found = Vec::new();
        for row in &self.board.annotations {
            match first.get(row.event_id.as_str()) {
                Some(known) => found.push((*known, row, known.canonical != row.canonical)),
                None => drop(first.insert(&row.event_id, row)),
            }
        }
        found
    }
}

/// The state of rows in the order of the fold.
fn head(rows: &[FoldedRow<'_>], work_packages: Packages) -> State {
    let slug = rows.first().and_then(|row| row.row.slug.as_str()).filter(|slug| is_safe(slug));
    let last = rows.last().map(|row| row.row);
    State {
        mission_slug: slug.unwrap_or_default().to_owned(),
        materialized_at: last.map_or_else(|| "".into(), |row| row.at.value()),
        event_count: rows.len(),
        last_event_id: last.map_or(Value::Null, |row| row.event_id.value()),
        work_packages,
    }
}

/// Whether a text is safe as the name of a folder.
fn is_safe(slug: &str) -> bool {
    slug.starts_with(|c: char| c.is_ascii_alphanumeric())
        && slug.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
        && !slug.contains("..")
}

/// What the row of a package's creation says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Created<'b> {
    /// Title of the package.
    pub title: &'b str,
    /// Packages that it waits for.
    pub depends_on: Vec<&'b str>,
}

impl<'b> Created<'b> {
    fn of(payload: &'b Map<String, Value>) -> Self {
        let depends_on = payload.get("depends_on").and_then(Value::as_array);
        Self {
            title: payload.get("wp_title").and_then(Value::as_str).unwrap_or_default(),
            depends_on: depends_on.into_iter().flatten().filter_map(Value::as_str).collect(),
        }
    }
}

/// What one annotation says.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Annotated<'b> {
    /// Number of its line, from 1.
    pub line: u64,
    /// The work package.
    pub wp_id: &'b str,
    /// When it was annotated, as it was written.
    pub at: &'b str,
    /// By whom.
    pub actor: &'b str,
    pub(super) delta: &'b Delta,
}

impl<'b> Annotated<'b> {
    fn of(row: &'b Annotation) -> Self {
        Self {
            line: row.line,
            wp_id: &row.wp_id,
            at: &row.at,
            actor: row.actor.identity(),
            delta: &row.delta,
        }
    }

    /// What changes, each as a slot and what becomes of it.
    #[must_use]
    pub fn changes(&self) -> Vec<(String, String)> {
        self.delta.changes()
    }
}

/// What one lane row did.
#[derive(Debug, Clone)]
pub struct FoldedRow<'b> {
    pub(super) row: &'b Move,
    /// What became of it.
    pub outcome: Outcome,
    /// The lane in which its package stood before, and the line that had put it there.
    pub before: Option<(MissionLane, u64)>,
    place: &'b Placed,
}

/// A row that does not count, and the one of its id that does.
#[derive(Debug, Clone)]
pub struct Copy<'b> {
    pub(super) kept: &'b Move,
    pub(super) dropped: &'b Move,
    /// Whether the two say different things.
    pub differs: bool,
}

impl<'b> Copy<'b> {
    fn of(board: &'b Board, copy: &Repeated) -> Self {
        let row = |place: usize| &board.moves[place];
        Self { kept: row(copy.kept), dropped: row(copy.dropped), differs: copy.differs }
    }
}

impl<'b> FoldedRow<'b> {
    fn of(board: &'b Board, result: &'b RowResult) -> Self {
        let RowResult { row, outcome, before, place } = result;
        Self { row: &board.moves[*row], outcome: *outcome, before: *before, place }
    }

    /// Where the row sorts, when not by its own time.
    pub(super) const fn moved(&self) -> Option<&'b Moved> {
        self.place.moved.as_ref()
    }

    /// Id of the row, where it is a text.
    #[must_use]
    pub fn event_id(&self) -> &'b str {
        &self.row.event_id.text
    }

    /// Time of the row, as it was written.
    #[must_use]
    pub fn at(&self) -> &'b str {
        &self.row.at.text
    }

    /// The time at which the row sorts, where that is another one: a slow clock dated it before its
    /// approval.
    #[must_use]
    pub fn sorts_at(&self) -> Option<&'b str> {
        self.moved().map(|moved| moved.at.as_str())
    }

    /// Who acted, as the board knows the actor.
    #[must_use]
    pub fn actor(&self) -> &'b str {
        self.row.actor.identity()
    }

    /// Whether the row was forced.
    #[must_use]
    pub fn forced(&self) -> bool {
        self.row.forced()
    }

    /// Whether the row restates what had happened before.
    #[must_use]
    pub const fn is_seed(&self) -> bool {
        self.row.seed
    }

    /// Why the package was moved.
    #[must_use]
    pub fn reason(&self) -> Option<&'b str> {
        self.row.reason.as_str().filter(|reason| !reason.is_empty())
    }

    /// Number of its line, from 1.
    #[must_use]
    pub const fn line(&self) -> u64 {
        self.row.line
    }

    /// The work package.
    #[must_use]
    pub fn wp_id(&self) -> &'b str {
        &self.row.wp_id.text
    }

    /// The lane that it leaves.
    #[must_use]
    pub const fn from(&self) -> MissionLane {
        self.row.from
    }

    /// The lane that it enters.
    #[must_use]
    pub const fn to(&self) -> MissionLane {
        self.row.to
    }

    /// Why the row did nothing, or why it moved its package although that stood in another lane.
    /// `None` where it did what it says.
    #[must_use]
    pub fn why(&self) -> Option<String> {
        let (lane, line) = self.before?;
        let lane = lane.as_str();
        Some(match self.outcome {
            Outcome::LostOnContinuity => format!("The package stood in {lane} since line {line}."),
            Outcome::LostToRollback => {
                format!("At the same time line {line} sent the package back.")
            }
            Outcome::Forced => {
                format!("It was forced: the package stood in {lane} since line {line}.")
            }
            Outcome::SentBack => {
                format!("A review sent the package back, which stood in {lane} since line {line}.")
            }
            Outcome::OverSeed => format!("Line {line} before it only restated what had happened."),
            _ => return None,
        })
    }
}
