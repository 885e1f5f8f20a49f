//! What there is to say of a log that was folded: each quirk of its reducer that shows, as a
//! finding.

use super::finding::Finding;
use super::folded::{Folded, FoldedRow};
use super::matrix::{Transition, missing};
use super::outcome::Outcome;
use super::row::Move;
use super::shape::RowRole;
use crate::contract::mission::{BOARD_LANES, BOOTSTRAP, TERMINAL_MISSION_LANES};
use crate::contract::types::{MissionFindingCode as Code, MissionLane};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

impl Folded<'_> {
    /// What there is to say of the log, in the order of its lines; what is about no line comes
    /// first.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        self.said.get_or_init(|| self.say())
    }

    fn say(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        self.of_the_log(&mut found);
        self.of_packages(&mut found);
        self.of_notes(&mut found);
        self.of_annotations(&mut found);
        self.of_copies(&mut found);
        for folded_row in &self.rows {
            of_a_row(folded_row, &mut found);
            of_its_outcome(folded_row, &mut found);
        }
        self.of_siblings(&mut found);
        found.sort_by_key(|a| (a.line, a.code));
        found
    }

    fn of_the_log(&self, found: &mut Vec<Finding>) {
        let created = self.created();
        let mut missing: Vec<String> = created
            .into_keys()
            .filter(|id| self.state.work_packages.get(id).is_none_or(is_only_annotated))
            .map(str::to_owned)
            .collect();
        missing.sort();
        if self.rows.is_empty() && !missing.is_empty() {
            let mut finding = Finding::new(Code::LogUninitialized);
            finding.words.list = missing;
            found.push(finding);
        } else {
            found.extend(
                missing.into_iter().map(|id| Finding {
                    wp_id: Some(id),
                    ..Finding::new(Code::PackageCreatedOnly)
                }),
            );
        }
        let slugs: BTreeSet<&str> = self.rows.iter().filter_map(|s| s.row.slug.as_str()).collect();
        if slugs.len() > 1 {
            let mut finding = Finding::new(Code::LogMixedMissions);
            finding.words.list = slugs.into_iter().map(str::to_owned).collect();
            found.push(finding);
        }
        if let Some(slug) = self.rows.first().and_then(|folded_row| folded_row.row.slug.as_str())
            && !slug.is_empty()
            && self.state.mission_slug.is_empty()
        {
            let mut finding = Finding::new(Code::LogUnsafeSlug);
            finding.words.text = Some(slug.to_owned());
            found.push(finding);
        }
        let forms = forms(self.rows.iter().map(FoldedRow::at));
        if forms > 1 {
            let mut finding = Finding::new(Code::LogMixedTimeForms);
            finding.words.count = Some(forms);
            found.push(finding);
        }
    }

    fn of_packages(&self, found: &mut Vec<Finding>) {
        for (id, package) in self.state.work_packages.iter() {
            let finding = |code| Finding {
                wp_id: Some(id.clone()),
                lane: Some(package.lane),
                ..Finding::new(code)
            };
            if !BOARD_LANES.contains(&package.lane) {
                found.push(finding(Code::PackageNotDisplayed));
            }
            let agent = package.slots.get("agent").and_then(Value::as_str);
            if let Some(agent) = agent.filter(|_| package.lane == MissionLane::Planned) {
                let mut stale = finding(Code::ClaimStaleAgent);
                stale.words.text = Some(agent.to_owned());
                found.push(stale);
            }
        }
    }

    fn of_notes(&self, found: &mut Vec<Finding>) {
        for (line, shape, row) in &self.board.notes {
            let text = |name: &str| row.get(name).and_then(Value::as_str);
            let lane = |name: &str| text(name).and_then(|lane| lane.parse().ok());
            match shape.role {
                RowRole::Note if row.contains_key("from_lane") && row.contains_key("to_lane") => {
                    found.push(Finding {
                        line: Some(*line),
                        event_id: text("event_id").map(str::to_owned),
                        wp_id: text("wp_id").map(str::to_owned),
                        from: lane("from_lane"),
                        to: lane("to_lane"),
                        ..Finding::new(Code::RowTypedLaneIgnored)
                    });
                }
                RowRole::Newer => found.push(Finding {
                    line: Some(*line),
                    event_id: text("id").map(str::to_owned),
                    ..Finding::new(Code::RowNewerLine)
                }),
                _ => {}
            }
        }
    }

    fn of_annotations(&self, found: &mut Vec<Finding>) {
        for row in &self.board.annotations {
            if !row.delta.unread.is_empty() {
                let mut finding = Finding {
                    line: Some(row.line),
                    event_id: Some(row.event_id.clone()),
                    wp_id: Some(row.wp_id.clone()),
                    ..Finding::new(Code::RowUnreadMember)
                };
                finding.words.list.clone_from(&row.delta.unread);
                found.push(finding);
            }
        }
        for (kept, copy, differs) in self.repeated_annotations() {
            let code = if differs { Code::RowIdConflict } else { Code::RowCopy };
            found.push(Finding {
                line: Some(copy.line),
                other_line: Some(kept.line),
                event_id: Some(copy.event_id.clone()),
                wp_id: Some(copy.wp_id.clone()),
                ..Finding::new(code)
            });
        }
    }

    fn of_copies(&self, found: &mut Vec<Finding>) {
        for copy in &self.copies {
            let code = if copy.differs { Code::RowIdConflict } else { Code::RowCopy };
            let other_line = Some(copy.kept.line);
            found.push(Finding { other_line, ..about(copy.dropped, code) });
        }
    }

    /// Applied real rows by package and lane that they leave, and by package and lane that they
    /// enter.
    fn sources(&self) -> Sources<'_> {
        let mut sources = Sources::default();
        for (place, folded_row) in self.rows.iter().enumerate() {
            let wp_id = folded_row.row.wp_id.text.as_str();
            if folded_row.outcome.applied() && !folded_row.row.seed {
                sources.leaving.entry((wp_id, folded_row.row.from)).or_default().push(place);
            }
            sources.entering.entry((wp_id, folded_row.row.to)).or_default().push(place);
        }
        sources
    }

    /// Forks and skewed clocks, which show in other rows of the package.
    fn of_siblings(&self, found: &mut Vec<Finding>) {
        let is_lost = |folded_row: &FoldedRow<'_>| {
            !folded_row.row.seed && folded_row.outcome == Outcome::LostOnContinuity
        };
        let places = 0..self.rows.len();
        let lost: Vec<usize> = places.filter(|place| is_lost(&self.rows[*place])).collect();
        if lost.is_empty() {
            return;
        }
        let sources = self.sources();
        lost.into_iter().for_each(|place| self.of_its_siblings(place, &sources, found));
    }

    fn of_its_siblings(&self, place: usize, sources: &Sources<'_>, found: &mut Vec<Finding>) {
        let folded_row = &self.rows[place];
        let key = |lane| (folded_row.row.wp_id.text.as_str(), lane);
        let earlier = |places: &Vec<usize>| places.iter().rev().find(|p| **p < place).copied();
        let winner = sources.leaving.get(&key(folded_row.row.from)).and_then(earlier);
        let winner = winner.map(|p| &self.rows[p]).filter(|w| w.row.to != folded_row.row.to);
        if let Some(winner) = winner {
            let other_line = Some(winner.line());
            found.push(Finding { other_line, ..about(folded_row.row, Code::FoldFork) });
        }
        let later = |places: &Vec<usize>| places.iter().find(|p| **p > place).copied();
        let source = sources.entering.get(&key(folded_row.row.from)).and_then(later);
        if let Some(source) = source.filter(|_| winner.is_none()) {
            let other_line = Some(self.rows[source].line());
            found.push(Finding { other_line, ..about(folded_row.row, Code::OrderClockSkew) });
        }
    }
}

#[derive(Default)]
struct Sources<'s> {
    leaving: HashMap<(&'s str, MissionLane), Vec<usize>>,
    entering: HashMap<(&'s str, MissionLane), Vec<usize>>,
}

fn is_only_annotated(package: &super::Package) -> bool {
    package.lane == MissionLane::Uninitialized && package.last_event_id.is_null()
}

/// How many forms times have: their characters, with every digit alike.
fn forms<'t>(times: impl Iterator<Item = &'t str>) -> usize {
    let digit = |byte: u8| if byte.is_ascii_digit() { b'0' } else { byte };
    let same = |a: &str, b: &str| a.bytes().map(digit).eq(b.bytes().map(digit));
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut last: Option<&str> = None;
    for at in times {
        if !last.is_some_and(|last| same(last, at)) {
            known.insert(at.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect());
        }
        last = Some(at);
    }
    known.len()
}

fn about(row: &Move, code: Code) -> Finding {
    Finding {
        line: Some(row.line),
        event_id: Some(row.event_id.text.clone()),
        wp_id: Some(row.wp_id.text.clone()),
        from: Some(row.from),
        to: Some(row.to),
        ..Finding::new(code)
    }
}

/// What a row says, whatever became of it.
fn of_a_row(folded_row: &FoldedRow<'_>, found: &mut Vec<Finding>) {
    let row = folded_row.row;
    if row.aliased {
        found.push(about(row, Code::RowLaneAlias));
    }
    if !BOARD_LANES.contains(&row.to) {
        found.push(about(row, Code::RowNotDisplayed));
    }
    let missing = missing(&Transition {
        from: row.from,
        to: row.to,
        forced: row.forced(),
        review_ref: row.review_ref.as_str().unwrap_or_default(),
        reason: row.reason.as_str().unwrap_or_default(),
    });
    if !missing.is_empty() && !row.seed {
        let mut finding = about(row, Code::FoldOutsideMatrix);
        finding.words.list = missing.iter().map(|code| code.as_str().to_owned()).collect();
        found.push(finding);
    }
    if folded_row.moved().is_some_and(|moved| moved.lifted) {
        found.push(about(row, Code::OrderLifted));
    }
}

/// What became of a row.
fn of_its_outcome(folded_row: &FoldedRow<'_>, found: &mut Vec<Finding>) {
    let row = folded_row.row;
    let Some((lane, other_line)) = folded_row.before else { return };
    let lost =
        |code| Finding { lane: Some(lane), other_line: Some(other_line), ..about(row, code) };
    let terminal = TERMINAL_MISSION_LANES.contains(&lane);
    let code = match folded_row.outcome {
        Outcome::LostOnContinuity if row.seed => Code::FoldLostSeed,
        Outcome::LostOnContinuity | Outcome::LostToRollback
            if row.to == MissionLane::Canceled && !row.seed && lane != MissionLane::Canceled =>
        {
            Code::FoldLostCancel
        }
        Outcome::LostOnContinuity => Code::FoldLostOnContinuity,
        Outcome::LostToRollback if row.forced() => Code::FoldLostForced,
        Outcome::LostToRollback => Code::FoldLostToRollback,
        Outcome::SentBack if terminal => Code::FoldReopened,
        Outcome::Continued | Outcome::Forced if is_regression(row, lane) => {
            Code::FoldBootstrapRegression
        }
        _ => return,
    };
    found.push(lost(code));
}

/// Whether a forced set-up came when the package was further already.
fn is_regression(row: &Move, lane: MissionLane) -> bool {
    (row.from, row.to) == BOOTSTRAP
        && row.forced()
        && !matches!(lane, MissionLane::Genesis | MissionLane::Uninitialized)
        && lane != row.to
}
