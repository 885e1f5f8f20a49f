//! What came out of a run, as numbers and as the cases that people look at.

use super::adapter::Crash;
use super::classify::Asked;
use crate::conformance::protocol::{Answer, Hello, Operation};
use crate::conformance::suite::Case;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How the cases of one operation in one family ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Both sides answered the same.
    pub agreed: usize,
    /// They differ, and every point of difference is declared.
    pub declared: usize,
    /// They differ in a way that is not declared.
    pub differing: usize,
    /// One side does not have the operation.
    pub unsupported: usize,
    /// The adapter hung, died or wrote nonsense.
    pub crashed: usize,
}

impl Counts {
    /// How many cases there were.
    #[must_use]
    pub const fn cases(&self) -> usize {
        self.compared() + self.unsupported + self.crashed
    }

    /// How many of them have two answers to compare.
    #[must_use]
    pub const fn compared(&self) -> usize {
        self.agreed + self.declared + self.differing
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.agreed += other.agreed;
        self.declared += other.declared;
        self.differing += other.differing;
        self.unsupported += other.unsupported;
        self.crashed += other.crashed;
    }
}

/// A difference that is not declared, shown by one case of those that differ alike.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Difference {
    /// How many cases differ in this way.
    pub count: usize,
    /// The smallest that was found.
    pub case: Case,
    /// Whether the case was made smaller; its id names the case that it comes from.
    pub shrunk: bool,
    /// What should have been answered.
    pub expected: Answer,
    /// What was answered.
    pub actual: Answer,
    /// The points of difference.
    pub points: Vec<Value>,
}

/// A case that ended the adapter.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CrashedCase {
    /// The case.
    pub case: Case,
    /// How it ended.
    pub crash: Crash,
}

/// How often a declared difference occurred.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeclaredCount {
    /// Its name.
    pub id: String,
    /// The decision it follows from.
    pub decision: String,
    /// A sentence.
    pub summary: String,
    /// In how many cases of the suites.
    pub occurrences: usize,
    /// How many of its examples showed it, of how many.
    pub examples: (usize, usize),
}

impl DeclaredCount {
    /// Whether an example no longer shows it.
    #[must_use]
    pub const fn is_stale(&self) -> bool {
        self.examples.0 < self.examples.1
    }
}

/// What a run found.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Outcome {
    /// What the adapter said of itself.
    pub hello: Hello,
    /// Counts by family and operation.
    pub rows: BTreeMap<(&'static str, Operation), Counts>,
    /// Differences that are not declared, the most frequent first.
    pub differences: Vec<Difference>,
    /// The first cases that ended the adapter.
    pub crashes: Vec<CrashedCase>,
    /// The declared differences.
    pub declared: Vec<DeclaredCount>,
    /// Cases that were not asked, because the run was given up.
    pub not_asked: usize,
}

impl Outcome {
    /// The sum of all rows.
    #[must_use]
    pub fn total(&self) -> Counts {
        self.rows.values().fold(Counts::default(), |mut sum, counts| {
            sum += *counts;
            sum
        })
    }

    /// Whether the implementation conforms: something was compared, and nothing differs that is not
    /// declared, crashed, was left out, or is declared and no longer so.
    #[must_use]
    pub fn conforms(&self) -> bool {
        let total = self.total();
        total.compared() > 0
            && total.differing == 0
            && total.crashed == 0
            && self.not_asked == 0
            && !self.declared.iter().any(DeclaredCount::is_stale)
    }
}

/// Counts while a run goes on.
#[derive(Default)]
pub(super) struct Tally {
    pub rows: BTreeMap<(&'static str, Operation), Counts>,
    pub differences: BTreeMap<String, Difference>,
    pub crashes: Vec<CrashedCase>,
    pub occurrences: BTreeMap<String, usize>,
    pub shown: BTreeMap<String, usize>,
    pub crashed: usize,
}

/// So many kinds of differences and so many crashes are kept as cases; all are counted.
const MOST_KINDS: usize = 300;
const MOST_CRASHES: usize = 20;

impl Tally {
    pub(super) fn row(&mut self, case: &Case) -> &mut Counts {
        self.rows.entry((case.family, case.operation)).or_default()
    }

    pub(super) fn declared(&mut self, case: &Case, ids: &BTreeSet<String>) {
        self.row(case).declared += 1;
        for id in ids {
            *self.occurrences.entry(id.clone()).or_default() += 1;
        }
    }

    pub(super) fn differing(&mut self, asked: Asked) {
        self.row(&asked.case).differing += 1;
        let kind = kind(&asked);
        if let Some(known) = self.differences.get_mut(&kind) {
            known.count += 1;
            if asked.case.input.to_string().len() < known.case.input.to_string().len() {
                let Asked { case, expected, actual, points } = asked;
                *known = Difference {
                    count: known.count,
                    case,
                    shrunk: false,
                    expected,
                    actual,
                    points,
                };
            }
        } else if self.differences.len() < MOST_KINDS {
            let Asked { case, expected, actual, points } = asked;
            self.differences.insert(
                kind,
                Difference { count: 1, case, shrunk: false, expected, actual, points },
            );
        }
    }

    pub(super) fn crashed(&mut self, case: Case, crash: Crash) {
        self.row(&case).crashed += 1;
        self.crashed += 1;
        if self.crashes.len() < MOST_CRASHES {
            self.crashes.push(CrashedCase { case, crash });
        }
    }
}

/// Cases of one kind differ alike: in the same operation and family, at the same place but for
/// positions in lists.
pub(super) fn kind(asked: &Asked) -> String {
    let mut kind = format!("{} {}", asked.case.family, asked.case.operation);
    if let Some(point) = asked.points.first() {
        for member in ["differs", "refused_by", "code"] {
            if let Some(text) = point.get(member).and_then(Value::as_str) {
                kind.push(' ');
                kind.push_str(text);
            }
        }
        // Another code is another difference: a smaller case must not be refused for a reason of
        // its own.
        for side in ["/expected/error/code", "/actual/error/code"] {
            if let Some(code) = point.pointer(side).and_then(Value::as_str) {
                kind.push(' ');
                kind.push_str(code);
            }
        }
        let pointer = point.get("pointer").and_then(Value::as_str).unwrap_or_default();
        for part in pointer.split('/') {
            kind.push('/');
            kind.push_str(if part.bytes().all(|b| b.is_ascii_digit()) { "*" } else { part });
        }
    }
    kind
}
