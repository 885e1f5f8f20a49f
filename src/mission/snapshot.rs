//! The snapshot beside a log, `status.json`: how it is written, and what is wrong with one that is
//! there.
//!
//! The log is right, and the snapshot is disposable.

use super::finding::Finding;
use super::folded::Folded;
use super::meta::Meta;
use super::row::Move;
use crate::contract::mission::{
    CLAIM, NEWEST_SNAPSHOT, PROVENANCE_MEMBERS, SYNTHETIC_REASONS, VERDICT_SLOT,
};
use crate::contract::types::{MissionFindingCode as Code, MissionLane};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Member that says of which generation a snapshot is. The first generation has none.
const GENERATION: &str = "schema_version";
/// Member that only the command line's own rows feed; it is carried over.
const RETROSPECTIVE: &str = "retrospective";

impl Folded<'_> {
    /// The snapshot of the log, as `status.json` holds it: members sorted, two spaces, a final line
    /// feed. A snapshot that is there keeps its generation; a new one is of the newest. `None`
    /// where no snapshot may be made: the log is empty, or has bad lines.
    ///
    /// ```
    /// use spec_kitty_events::mission::Board;
    /// assert!(Board::default().fold()?.snapshot(None, None).is_none());
    /// # Ok::<(), spec_kitty_events::mission::BadLines>(())
    /// ```
    #[must_use]
    pub fn snapshot(&self, meta: Option<&Meta>, old: Option<&Value>) -> Option<String> {
        if self.rows.is_empty() || !self.bad.is_empty() {
            return None;
        }
        let value = sorted(Value::Object(self.expected(meta, old)));
        serde_json::to_string_pretty(&value).ok().map(|text| text + "\n")
    }

    fn expected(&self, meta: Option<&Meta>, old: Option<&Value>) -> Map<String, Value> {
        let Value::Object(mut members) = self.state.to_value() else { return Map::new() };
        let generation = match old {
            Some(old) => old.get(GENERATION).and_then(Value::as_u64).unwrap_or(1),
            None => NEWEST_SNAPSHOT,
        };
        if let Some(number) = meta.and_then(|meta| meta.number.clone()) {
            members.insert("mission_number".to_owned(), number.into());
        }
        if let Some(mission_type) = meta.and_then(|meta| meta.mission_type.clone()) {
            members.insert("mission_type".to_owned(), mission_type.into());
        }
        if generation > 1 {
            members.insert(GENERATION.to_owned(), generation.into());
        }
        if let Some(kept) = old.and_then(|old| old.get(RETROSPECTIVE)) {
            members.insert(RETROSPECTIVE.to_owned(), kept.clone());
        }
        let rows = self.rows_by_package();
        let packages = members.get_mut("work_packages").and_then(Value::as_object_mut);
        for (id, package) in packages.into_iter().flatten() {
            let (Some(package), Some(rows)) = (package.as_object_mut(), rows.get(id.as_str()))
            else {
                continue;
            };
            if package["lane"] == MissionLane::Canceled.as_str() {
                package.extend(cancellation(rows));
            }
            if generation > 1 {
                package.extend(implementer(rows));
            }
        }
        members
    }

    /// The rows of each package, by key.
    fn rows_by_package(&self) -> BTreeMap<&str, Vec<&Move>> {
        let mut rows: BTreeMap<&str, Vec<&Move>> = BTreeMap::new();
        for folded_row in &self.rows {
            rows.entry(&folded_row.row.wp_id.text).or_default().push(folded_row.row);
        }
        rows.values_mut().for_each(|rows| rows.sort_by_key(|row| row.key()));
        rows
    }

    /// What is wrong with the snapshot that lies beside the log. `None` is a file that is no JSON.
    #[must_use]
    pub fn compare_snapshot(&self, meta: Option<&Meta>, snapshot: Option<&Value>) -> Vec<Finding> {
        if !self.bad.is_empty() {
            return vec![Finding::new(Code::SnapshotNoStatement)];
        }
        let packages =
            |value: &Value| value.get("work_packages").and_then(Value::as_object).cloned();
        let Some((snapshot, there)) = snapshot.and_then(|s| Some((s, packages(s)?))) else {
            return vec![Finding::new(Code::SnapshotUnreadable)];
        };
        let expected = Value::Object(self.expected(meta, Some(snapshot)));
        let here = packages(&expected).unwrap_or_default();
        let lanes = lanes_that_differ(&here, &there);
        if !lanes.is_empty() {
            return vec![listing(Code::SnapshotLaneMismatch, lanes)];
        }
        let last = snapshot.get("last_event_id").cloned().unwrap_or_default();
        if last != self.state.last_event_id {
            let mut stale = Finding::new(Code::SnapshotStale);
            stale.words.text = Some(last.as_str().unwrap_or("no row").to_owned());
            return vec![stale];
        }
        let differences = Differences::between(&expected, snapshot);
        let frozen = !here.is_empty()
            && here.values().all(|package| package["lane"] == MissionLane::Done.as_str());
        if frozen && !differences.is_empty() {
            return vec![Finding::new(Code::SnapshotFrozen)];
        }
        differences.findings()
    }

    /// What is wrong with the metadata beside the log.
    #[must_use]
    pub fn compare_meta(&self, meta: &Meta) -> Vec<Finding> {
        let mut found = Vec::new();
        let mut say = |code, text: &str, other: &str| {
            let mut finding = Finding::new(code);
            finding.words.text = Some(text.to_owned());
            finding.words.other = Some(other.to_owned());
            found.push(finding);
        };
        let slug = &self.state.mission_slug;
        if let Some(other) = meta.slug.as_deref().filter(|_| !slug.is_empty()) {
            // A slug may stand there without the suffix that is made of the identifier.
            if slug != other && !slug.strip_prefix(other).is_some_and(|rest| rest.starts_with('-'))
            {
                say(Code::MetaSlugMismatch, slug, other);
            }
        }
        let ids: BTreeSet<&str> =
            self.rows.iter().filter_map(|folded_row| folded_row.row.mission_id.as_str()).collect();
        if let Some(other) = meta.id.as_deref() {
            ids.into_iter()
                .filter(|id| *id != other)
                .for_each(|id| say(Code::MetaIdMismatch, id, other));
        }
        found
    }
}

fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: BTreeMap<String, Value> =
                members.into_iter().map(|(name, value)| (name, sorted(value))).collect();
            Value::Object(members.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

/// Why a package was canceled, and whether a person says so.
fn cancellation(rows: &[&Move]) -> Vec<(String, Value)> {
    let Some(row) = rows.iter().rev().find(|row| row.to == MissionLane::Canceled) else {
        return Vec::new();
    };
    let reason = row.reason.as_str().unwrap_or_default();
    let made_up =
        reason.trim().is_empty() || SYNTHETIC_REASONS.iter().any(|p| reason.starts_with(p));
    let source = row.reason_source.clone().filter(|source| !source.is_null());
    let source = source.unwrap_or_else(|| if made_up { "synthetic" } else { "operator" }.into());
    vec![
        ("cancellation_reason".to_owned(), row.reason.clone()),
        ("reason_source".to_owned(), source),
    ]
}

/// Who claimed the package last; a restatement counts only where no real claim is at its time or
/// later.
fn implementer(rows: &[&Move]) -> Option<(String, Value)> {
    let claims = || rows.iter().rev().filter(|row| (row.from, row.to) == CLAIM);
    let last = claims().next()?;
    let real = claims().find(|row| !row.seed && row.at.text >= last.at.text);
    let agent = real.unwrap_or(last).policy_metadata.get("agent")?.as_str()?;
    Some(("implementer_of_record".to_owned(), agent.into()))
}

fn listing(code: Code, list: Vec<String>) -> Finding {
    let mut finding = Finding::new(code);
    finding.words.list = list;
    finding
}

/// Packages with another lane, or that only one of the two knows.
fn lanes_that_differ(here: &Map<String, Value>, there: &Map<String, Value>) -> Vec<String> {
    let ids: BTreeSet<&String> = here.keys().chain(there.keys()).collect();
    let lane = |packages: &Map<String, Value>, id: &String| {
        let lane = packages.get(id).and_then(|package| package.get("lane")?.as_str());
        lane.unwrap_or("unknown").to_owned()
    };
    ids.into_iter()
        .map(|id| (id, lane(there, id), lane(here, id)))
        .filter(|(_, there, here)| there != here)
        .map(|(id, there, here)| format!("{id} {there}, and not {here}"))
        .collect()
}

/// Where a snapshot differs from the one that would be written, by what that means.
#[derive(Default)]
struct Differences {
    /// Packages that lack what snapshots of their time did not hold.
    older: BTreeSet<String>,
    /// Packages with another mover.
    provenance: BTreeSet<String>,
    others: BTreeSet<String>,
}

impl Differences {
    fn between(expected: &Value, snapshot: &Value) -> Self {
        let mut found = Self::default();
        let names = |value: &Value| {
            value.as_object().into_iter().flat_map(Map::keys).cloned().collect::<BTreeSet<_>>()
        };
        for name in names(expected).union(&names(snapshot)) {
            let (here, there) = (expected.get(name), snapshot.get(name));
            if here == there {
                continue;
            }
            if name == "work_packages" {
                let (Some(here), Some(there)) = (here, there) else { continue };
                for id in names(here) {
                    found.package(&id, &here[&id], &there[&id]);
                }
            } else {
                found.others.insert(name.clone());
            }
        }
        found
    }

    fn package(&mut self, id: &str, here: &Value, there: &Value) {
        let later = [VERDICT_SLOT, "cancellation_reason", "reason_source"];
        let members = |value: &Value| value.as_object().cloned().unwrap_or_default();
        let (here, there) = (members(here), members(there));
        let names: BTreeSet<&String> = here.keys().chain(there.keys()).collect();
        for name in names.into_iter().filter(|name| here.get(*name) != there.get(*name)) {
            if later.contains(&name.as_str()) && !there.contains_key(name) {
                self.older.insert(id.to_owned());
            } else if PROVENANCE_MEMBERS.contains(&name.as_str()) {
                self.provenance.insert(id.to_owned());
            } else {
                self.others.insert(format!("{id} {name}"));
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.older.is_empty() && self.provenance.is_empty() && self.others.is_empty()
    }

    fn findings(self) -> Vec<Finding> {
        let groups = [
            (Code::SnapshotOlderShape, self.older),
            (Code::SnapshotProvenance, self.provenance),
            (Code::SnapshotDiffers, self.others),
        ];
        let groups = groups.into_iter().filter(|(_, group)| !group.is_empty());
        groups.map(|(code, group)| listing(code, group.into_iter().collect())).collect()
    }
}
