//! The fold: from the rows of a log to its board.

use super::fault::RowFault;
use super::order::{Copies, Moved, Ordered, Repeated, distinct, last_departures, ordered};
use super::package::{Package, Provenance, claim_is_broken};
use super::row::{Annotation, Content, Move, Row};
use super::shape::RowShape;
use super::state::{Packages, State};
use super::verdict::{Judge, Outcome};
use crate::contract::types::MissionLane;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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

/// A line that is not folded, and why.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BadLine {
    /// Its number, from 1.
    pub line: u64,
    /// What is wrong.
    pub fault: RowFault,
}

/// Why release 11.0.0 refuses a log: its bad lines, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct BadLines(pub Vec<BadLine>);

impl std::fmt::Display for BadLines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.first() {
            Some(first) => write!(f, "line {}: {}", first.line, first.fault),
            None => f.write_str("no line is bad"),
        }
    }
}

impl std::error::Error for BadLines {}

/// A board that is fed line by line.
///
/// Feeding takes constant time, folding time in proportion to the rows, and sorting them. The board
/// that is folded is the same whether its lines came at once or in steps, and folding changes
/// nothing: more lines may follow.
///
/// ```
/// use spec_kitty_events::mission::{Board, Reading};
/// let mut board = Board::new(Reading::Contract);
/// board.line(b"not JSON");
/// let folded = board.fold()?;
/// assert_eq!(folded.bad[0].line, 1);
/// assert_eq!(folded.state.event_count, 0);
/// # Ok::<(), spec_kitty_events::mission::BadLines>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Board {
    reading: Reading,
    lines: u64,
    pub(super) moves: Vec<Move>,
    pub(super) annotations: Vec<Annotation>,
    /// Rows that move nothing, by line.
    pub(super) notes: Vec<(u64, &'static RowShape, Map<String, Value>)>,
    bad: Vec<BadLine>,
    shapes: BTreeMap<&'static str, u64>,
}

impl Board {
    /// An empty board.
    #[must_use]
    pub fn new(reading: Reading) -> Self {
        Self { reading, ..Self::default() }
    }

    /// By whose rules it reads.
    #[must_use]
    pub const fn reading(&self) -> Reading {
        self.reading
    }

    /// How many lines it was fed, blank ones included.
    #[must_use]
    pub const fn lines(&self) -> u64 {
        self.lines
    }

    /// How many rows there are of each shape. Lines that are no rows are `unreadable`, empty ones
    /// `blank`.
    #[must_use]
    pub const fn shapes(&self) -> &BTreeMap<&'static str, u64> {
        &self.shapes
    }

    /// Takes the next line, without its end.
    pub fn line(&mut self, line: &[u8]) {
        if Row::is_blank(line, self.reading) {
            self.lines += 1;
            *self.shapes.entry("blank").or_default() += 1;
        } else {
            self.row(Row::read(line, self.reading));
        }
    }

    /// Takes every line of a log.
    pub fn log(&mut self, log: &[u8]) {
        match self.reading {
            Reading::Contract => super::lines(log).for_each(|line| self.line(line)),
            Reading::Release => super::lines_of_release(log).for_each(|line| self.line(line)),
        }
    }

    /// Passes over the next line, which is counted and nothing else.
    pub const fn skip(&mut self) {
        self.lines += 1;
    }

    /// Takes what was read of the next line.
    pub fn row(&mut self, row: Result<Row, RowFault>) {
        self.lines += 1;
        let line = self.lines;
        let row = match row {
            Ok(row) => row,
            Err(fault) => {
                *self.shapes.entry("unreadable").or_default() += 1;
                self.bad.push(BadLine { line, fault });
                return;
            }
        };
        *self.shapes.entry(row.shape.id).or_default() += 1;
        match row.content {
            Content::Lane(row) => self.moves.push(Move { line, ..*row }),
            Content::Annotation(row) => self.annotations.push(Annotation { line, ..*row }),
            Content::Note(members) => self.notes.push((line, row.shape, members)),
        }
    }

    /// Folds all rows so far.
    ///
    /// # Errors
    ///
    /// The bad lines, when the board reads as release 11.0.0 does, which refuses a log for one of
    /// them.
    pub fn fold(&self) -> Result<Folded<'_>, BadLines> {
        let mut bad = self.bad.clone();
        let strict = self.reading == Reading::Release;
        let copies = if strict { Copies::FirstInFile } else { Copies::Least };
        let (mut rows, repeated) = distinct(&self.moves, copies);
        self.set_aside(&mut rows, &mut bad);
        let order = loop {
            match ordered(&self.moves, &rows) {
                Ok(order) => break order,
                Err(faults) => {
                    rows.retain(|i| faults.iter().all(|(bad, _)| bad != i));
                    let faults = faults.into_iter();
                    bad.extend(
                        faults.map(|(i, fault)| BadLine { line: self.moves[i].line, fault }),
                    );
                }
            }
        };
        bad.sort_by_key(|bad| bad.line);
        if strict && !bad.is_empty() {
            return Err(BadLines(bad));
        }
        Ok(self.folded(&order, repeated, bad))
    }

    /// Leaves out rows that release ends on.
    fn set_aside(&self, rows: &mut Vec<usize>, bad: &mut Vec<BadLine>) {
        rows.retain(|i| {
            let broken = claim_is_broken(&self.moves[*i]);
            if broken {
                let fault = RowFault::crash("`policy_metadata` is no object".to_owned());
                bad.push(BadLine { line: self.moves[*i].line, fault });
            }
            !broken
        });
    }

    fn folded(&self, order: &Ordered, repeated: Vec<Repeated>, bad: Vec<BadLine>) -> Folded<'_> {
        let judge = Judge { last_departures: last_departures(&self.moves, &order.rows) };
        let mut packages = Packages::default();
        let mut hands: Vec<Hand> = Vec::new();
        let mut steps = Vec::with_capacity(order.rows.len());
        for i in &order.rows {
            let row = &self.moves[*i];
            let place = packages.place(&row.wp_id.text);
            let known = place.map(|p| (&packages.list[p].1, &self.moves[hands[p].setter]));
            let outcome = judge.outcome(known, row);
            let before = known.map(|(package, setter)| (package.lane, setter.line));
            let moved = order.moved.get(i).cloned();
            steps.push(Step { row, outcome, before, moved });
            match (place, outcome.applied()) {
                (None, _) => {
                    let mut provenance = Provenance::default();
                    let package = Package::moved(None, row, &mut provenance);
                    packages.add(&row.wp_id.text, package);
                    hands.push(Hand { setter: *i, provenance });
                }
                (Some(p), true) => {
                    let hand = &mut hands[p];
                    let slot = &mut packages.list[p].1;
                    let previous = std::mem::replace(slot, Package::annotated(""));
                    *slot = Package::moved(Some(previous), row, &mut hand.provenance);
                    hand.setter = *i;
                }
                (Some(p), false) if row.seed && outcome == Outcome::LostOnContinuity => {
                    packages.list[p].1.filled(row, &mut hands[p].provenance);
                }
                _ => {}
            }
        }
        self.annotate(&mut packages);
        let state = self.head(order, packages);
        let copies = repeated.into_iter().map(|copy| Copy {
            kept: &self.moves[copy.kept],
            dropped: &self.moves[copy.dropped],
            differs: copy.differs,
        });
        Folded { board: self, state, steps, copies: copies.collect(), bad }
    }

    /// The annotations that count, in their order.
    pub(super) fn ordered_annotations(&self) -> Vec<&Annotation> {
        let mut annotations: Vec<&Annotation> = self.annotations.iter().collect();
        if self.reading == Reading::Release {
            annotations.sort_by(|a, b| (&a.at, &a.event_id).cmp(&(&b.at, &b.event_id)));
        } else {
            let key = |a: &'_ &Annotation| (a.at.clone(), a.event_id.clone(), a.canonical.clone());
            annotations.sort_by_cached_key(key);
            annotations.dedup_by(|a, b| a.event_id == b.event_id && a.canonical == b.canonical);
        }
        annotations
    }

    /// Annotations of one id: the one that counts, one that does not or is another, and whether the
    /// two differ.
    pub(super) fn repeated_annotations(&self) -> Vec<(&Annotation, &Annotation, bool)> {
        let mut first: HashMap<&str, &Annotation> = HashMap::new();
        let mut found = Vec::new();
        for row in &self.annotations {
            match first.get(row.event_id.as_str()) {
                Some(known) => found.push((*known, row, known.canonical != row.canonical)),
                None => drop(first.insert(&row.event_id, row)),
            }
        }
        found
    }

    fn annotate(&self, packages: &mut Packages) {
        for annotation in self.ordered_annotations() {
            let place = packages.place(&annotation.wp_id).unwrap_or_else(|| {
                let package = Package::annotated(annotation.actor.identity());
                packages.add(&annotation.wp_id, package)
            });
            packages.list[place].1.annotate(&annotation.delta);
        }
    }

    fn head(&self, order: &Ordered, work_packages: Packages) -> State {
        let at = |place: Option<&usize>| place.map(|i| &self.moves[*i]);
        let (first, last) = (at(order.rows.first()), at(order.rows.last()));
        let slug = first.and_then(|row| row.slug.as_str()).filter(|slug| is_safe(slug));
        State {
            mission_slug: slug.unwrap_or_default().to_owned(),
            materialized_at: last.map_or_else(|| "".into(), |row| row.at.value()),
            event_count: order.rows.len(),
            last_event_id: last.map_or(Value::Null, |row| row.event_id.value()),
            work_packages,
        }
    }
}

/// Whose row put a package where it stands, and who wrote its slots.
struct Hand {
    setter: usize,
    provenance: Provenance,
}

/// Whether a text is safe as the name of a folder.
pub(super) fn is_safe(slug: &str) -> bool {
    slug.starts_with(|c: char| c.is_ascii_alphanumeric())
        && slug.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
        && !slug.contains("..")
}

/// What a fold made of a board.
#[derive(Debug, Clone)]
pub struct Folded<'b> {
    pub(super) board: &'b Board,
    /// The state, with the members of release 11.0.0.
    pub state: State,
    /// What each lane row did, in the order of the fold. Copies are left out.
    pub steps: Vec<Step<'b>>,
    /// Rows that do not count, because another one of their id does.
    pub copies: Vec<Copy<'b>>,
    /// Lines that are not folded.
    pub bad: Vec<BadLine>,
}

impl Folded<'_> {
    /// How many lines the log has, blank ones included.
    #[must_use]
    pub const fn lines(&self) -> u64 {
        self.board.lines
    }

    /// Titles of packages, as the rows of their creation give them.
    #[must_use]
    pub fn titles(&self) -> HashMap<&str, &str> {
        let payloads = self.board.notes.iter().filter_map(|(_, _, row)| row.get("payload"));
        payloads
            .filter_map(|payload| {
                Some((payload.get("wp_id")?.as_str()?, payload.get("wp_title")?.as_str()?))
            })
            .collect()
    }

    /// What annotations say of a package, in their order: line, time, actor, and the names of what
    /// they change.
    #[must_use]
    pub fn annotations(&self, wp_id: &str) -> Vec<Annotated<'_>> {
        let rows = self.board.ordered_annotations().into_iter();
        let rows = rows.filter(|row| row.wp_id == wp_id);
        rows.map(|row| Annotated {
            line: row.line,
            at: &row.at,
            actor: row.actor.identity(),
            changes: row.delta.changes(),
        })
        .collect()
    }
}

/// What one annotation says of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Annotated<'b> {
    /// Number of its line, from 1.
    pub line: u64,
    /// When it was annotated, as it was written.
    pub at: &'b str,
    /// By whom.
    pub actor: &'b str,
    /// What changes, each as a slot and what becomes of it.
    pub changes: Vec<(&'static str, String)>,
}

/// What one lane row did.
#[derive(Debug, Clone)]
pub struct Step<'b> {
    pub(super) row: &'b Move,
    /// What became of it.
    pub outcome: Outcome,
    /// The lane in which its package stood before, and the line that had put it there.
    pub before: Option<(MissionLane, u64)>,
    pub(super) moved: Option<Moved>,
}

/// A row that does not count, and the one of its id that does.
#[derive(Debug, Clone)]
pub struct Copy<'b> {
    pub(super) kept: &'b Move,
    pub(super) dropped: &'b Move,
    /// Whether the two say different things.
    pub differs: bool,
}

impl Step<'_> {
    /// Id of the row, where it is a text.
    #[must_use]
    pub fn event_id(&self) -> &str {
        &self.row.event_id.text
    }

    /// Time of the row, as it was written.
    #[must_use]
    pub fn at(&self) -> &str {
        &self.row.at.text
    }

    /// The time at which the row sorts, where that is another one: a slow clock dated it before its
    /// approval.
    #[must_use]
    pub fn sorts_at(&self) -> Option<&str> {
        self.moved.as_ref().map(|moved| moved.at.as_str())
    }

    /// Who acted, as the board knows the actor.
    #[must_use]
    pub fn actor(&self) -> &str {
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
    pub fn reason(&self) -> Option<&str> {
        self.row.reason.as_str()
    }

    /// Number of its line, from 1.
    #[must_use]
    pub const fn line(&self) -> u64 {
        self.row.line
    }

    /// The work package.
    #[must_use]
    pub fn wp_id(&self) -> &str {
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
}
