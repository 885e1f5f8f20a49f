//! The account of a migration: one entry for each line, and a summary that adds up.

use super::change::Change;
use super::classify::classes;
use super::migration::{Migration, Outcome};
use super::reason::Reason;
use crate::migrate::line_rules::LineKind;
use crate::text::hex::hex;
use serde::{Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// SHA-256, written as hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// What the manifest says of one line.
///
/// ```
/// use spec_kitty_events::migrate::{Context, Entry, Migrator, Mode};
/// let migration = Migrator::new(Mode::Envelopes, Context::default()).line(b"# a note", 3);
/// let entry = serde_json::to_value(Entry::new("a.jsonl", 3, &migration)).unwrap();
/// assert_eq!(entry["class"], "text.not_json");
/// assert_eq!(entry["outcome"], "kept");
/// assert_eq!(entry["sha256_before"], entry["sha256_after"]);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry<'m> {
    path: &'m str,
    line: u64,
    class: &'m str,
    kind: LineKind,
    outcome: Outcome,
    event_id: Option<&'m str>,
    actions: &'m [Change],
    reasons: &'m [Reason],
    sha256_before: String,
    sha256_after: Option<String>,
}

impl<'m> Entry<'m> {
    /// The entry of a line.
    #[must_use]
    pub fn new(path: &'m str, line: u64, migration: &'m Migration<'_>) -> Self {
        let sha256_before = sha256(migration.original());
        let sha256_after = match migration.bytes() {
            Some(bytes) if bytes == migration.original() => Some(sha256_before.clone()),
            other => other.map(sha256),
        };
        Self {
            path,
            line,
            class: &migration.class().id,
            kind: migration.class().kind,
            outcome: migration.outcome(),
            event_id: migration.event_id(),
            actions: migration.changes(),
            reasons: migration.reasons(),
            sha256_before,
            sha256_after,
        }
    }

    /// The entry of a line that is longer than a document may be, with the digest of all its bytes.
    #[must_use]
    pub fn with_digest(mut self, digest: [u8; 32]) -> Self {
        self.sha256_before = hex(&digest);
        self.sha256_after = self.sha256_after.map(|_| self.sha256_before.clone());
        self
    }
}

/// Lines by what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
struct Outcomes {
    lines: u64,
    kept: u64,
    migrated: u64,
    repaired: u64,
    lifted: u64,
    quarantined: u64,
}

impl Outcomes {
    fn add(&mut self, outcome: Outcome) {
        self.lines += 1;
        *match outcome {
            Outcome::Kept => &mut self.kept,
            Outcome::Migrated => &mut self.migrated,
            Outcome::Repaired => &mut self.repaired,
            Outcome::Lifted => &mut self.lifted,
            Outcome::Quarantined => &mut self.quarantined,
        } += 1;
    }

    const fn adds_up(&self) -> bool {
        self.lines == self.kept + self.migrated + self.repaired + self.lifted + self.quarantined
    }
}

/// The sum of a migration.
///
/// ```
/// use spec_kitty_events::migrate::{Context, Migrator, Mode, Summary};
/// let mut summary = Summary::default();
/// summary.add(&Migrator::new(Mode::Envelopes, Context::default()).line(b"# a note", 1));
/// assert!(summary.adds_up());
/// assert_eq!((summary.lines(), summary.quarantined()), (1, 0));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Summary {
    #[serde(flatten)]
    all: Outcomes,
    /// Members that stand in the manifest only.
    set_aside: u64,
    classes: BTreeMap<&'static str, Outcomes>,
    /// Lines for each rule that changed them.
    rules: BTreeMap<&'static str, u64>,
    /// Lines for each code of their reasons.
    #[serde(serialize_with = "by_code")]
    reasons: BTreeMap<crate::contract::violation::Code, u64>,
}

fn by_code<S: Serializer>(
    reasons: &BTreeMap<crate::contract::violation::Code, u64>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(reasons.iter().map(|(code, lines)| (code.as_str(), lines)))
}

impl Summary {
    /// Counts a line.
    pub fn add(&mut self, migration: &Migration<'_>) {
        let outcome = migration.outcome();
        self.all.add(outcome);
        self.classes.entry(&migration.class().id).or_default().add(outcome);
        if outcome != Outcome::Quarantined {
            self.set_aside += migration.set_aside().count() as u64;
            let mut rules: Vec<&str> = migration
                .changes()
                .iter()
                .filter(|c| !matches!(c, Change::Unknown { .. }))
                .map(Change::rule)
                .collect();
            rules.sort_unstable();
            rules.dedup();
            for rule in rules {
                *self.rules.entry(rule).or_default() += 1;
            }
        }
        let mut codes: Vec<_> = migration.reasons().iter().map(Reason::code).collect();
        codes.sort_unstable();
        codes.dedup();
        for code in codes {
            *self.reasons.entry(code).or_default() += 1;
        }
    }

    /// Whether every line is counted once: in the whole, and over all classes.
    #[must_use]
    pub fn adds_up(&self) -> bool {
        let of_classes =
            |count: fn(&Outcomes) -> u64| self.classes.values().map(count).sum::<u64>();
        self.all.adds_up()
            && self.classes.values().all(Outcomes::adds_up)
            && of_classes(|o| o.lines) == self.all.lines
            && of_classes(|o| o.kept) == self.all.kept
            && of_classes(|o| o.quarantined) == self.all.quarantined
    }

    /// Lines.
    #[must_use]
    pub const fn lines(&self) -> u64 {
        self.all.lines
    }

    /// Lines that were passed on byte for byte.
    #[must_use]
    pub const fn kept(&self) -> u64 {
        self.all.kept
    }

    /// Lines that were rewritten, whatever they became.
    #[must_use]
    pub const fn rewritten(&self) -> u64 {
        self.all.migrated + self.all.repaired + self.all.lifted
    }

    /// Lines of a kind.
    #[must_use]
    pub fn of_kind(&self, kind: LineKind) -> u64 {
        let class = |id: &str| classes().find(|class| class.id == id);
        let counted =
            self.classes.iter().filter(|(id, _)| class(id).is_some_and(|c| c.kind == kind));
        counted.map(|(_, outcomes)| outcomes.lines).sum()
    }

    /// Lines that went to quarantine.
    #[must_use]
    pub const fn quarantined(&self) -> u64 {
        self.all.quarantined
    }

    /// Members that stand in the manifest only.
    #[must_use]
    pub const fn set_aside(&self) -> u64 {
        self.set_aside
    }

    /// Ids of the rules that changed lines, with the number of these lines.
    pub fn rules(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.rules.iter().map(|(rule, lines)| (*rule, *lines))
    }

    /// Codes of the reasons, with the number of lines that have them.
    pub fn reasons(&self) -> impl Iterator<Item = (crate::contract::violation::Code, u64)> {
        self.reasons.iter().map(|(code, lines)| (*code, *lines))
    }
}
