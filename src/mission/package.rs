//! A work package as the fold leaves it: its lane, and its slots.

use super::python_values;
use super::row::{Delta, Move};
use crate::contract::mission::{CLAIM, CLAIM_SLOTS, RELEASED_SLOTS, RUNTIME_SLOTS, VERDICT_SLOT};
use crate::contract::types::MissionLane;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Where a work package stands.
///
/// ```
/// use spec_kitty_events::mission::Board;
/// # let row = br#"{"event_id": "01KQ9M3M0000000000000000ZA", "mission_slug": "012-sample",
/// #     "wp_id": "WP01", "from_lane": "planned",
/// #     "to_lane": "claimed", "at": "2026-05-01T10:00:00Z", "actor": "ana", "force": false,
/// #     "execution_mode": "worktree"}"#;
/// let mut board = Board::default();
/// board.line(row);
/// let folded = board.fold()?;
/// let (wp_id, package) = folded.state.work_packages.iter().next().unwrap();
/// assert_eq!((wp_id.as_str(), package.lane.as_str()), ("WP01", "claimed"));
/// # Ok::<(), spec_kitty_events::mission::BadLines>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// The lane that it stands in.
    pub lane: MissionLane,
    /// Who moved it there, or who annotated it first.
    pub actor: String,
    /// Time of the row that moved it there, as it was written. Null where none did.
    pub last_transition_at: Value,
    /// Id of that row, or null.
    pub last_event_id: Value,
    /// How many forced rows moved it.
    pub force_count: u64,
    /// What else is known of it, in the order in which it was written.
    pub slots: Map<String, Value>,
}

/// Which slots a decision wrote, and which a restatement of history.
#[derive(Debug, Clone, Default)]
pub(super) struct Provenance {
    real: BTreeSet<&'static str>,
    seed: BTreeSet<&'static str>,
}

/// What a claim writes.
fn claim(row: &Move) -> impl Iterator<Item = (&'static str, &Value)> {
    let claims = (row.from, row.to) == CLAIM;
    let metadata = row.policy_metadata.as_object().filter(|_| claims);
    CLAIM_SLOTS.iter().filter_map(move |slot| {
        let value = metadata?.get(slot.name)?;
        let counts = if slot.if_true { python_values::truthy(value) } else { !value.is_null() };
        counts.then_some((slot.name, value))
    })
}

/// Whether what a claim would write cannot be read.
pub(super) fn claim_is_broken(row: &Move) -> bool {
    (row.from, row.to) == CLAIM
        && python_values::truthy(&row.policy_metadata)
        && !row.policy_metadata.is_object()
}

impl Package {
    /// A package that only annotations know.
    pub(super) fn annotated(actor: &str) -> Self {
        Self {
            lane: MissionLane::Uninitialized,
            actor: actor.to_owned(),
            last_transition_at: Value::Null,
            last_event_id: Value::Null,
            force_count: 0,
            slots: Map::new(),
        }
    }

    /// The package after a row that applies.
    pub(super) fn moved(previous: Option<Self>, row: &Move, provenance: &mut Provenance) -> Self {
        let (force_count, mut slots) = match previous {
            Some(previous) => (previous.force_count, in_order(previous.slots)),
            None => (0, Map::new()),
        };
        let verdict = slots.shift_remove(VERDICT_SLOT);
        for (slot, value) in claim(row) {
            slots.insert(slot.to_owned(), value.clone());
        }
        let verdict = if row.writes_verdict() { Some(row.verdict()) } else { verdict };
        if let Some(verdict) = verdict {
            slots.insert(VERDICT_SLOT.to_owned(), verdict);
        }
        provenance.applied(row, &mut slots);
        Self {
            lane: row.to,
            actor: row.actor.identity().to_owned(),
            last_transition_at: row.at.value(),
            last_event_id: row.event_id.value(),
            force_count: force_count + u64::from(row.forced()),
            slots,
        }
    }

    /// What a restatement that lost on continuity still fills.
    pub(super) fn filled(&mut self, seed: &Move, provenance: &mut Provenance) {
        for (slot, value) in claim(seed) {
            let owned = provenance.real.contains(slot)
                || (slot == "shell_pid_created_at" && provenance.real.contains("shell_pid"));
            if !owned {
                self.slots.insert(slot.to_owned(), value.clone());
                provenance.seed.insert(slot);
            }
        }
        if seed.review_result.is_some() && !provenance.real.contains(VERDICT_SLOT) {
            self.slots.insert(VERDICT_SLOT.to_owned(), seed.verdict());
            provenance.seed.insert(VERDICT_SLOT);
        }
    }

    /// Writes what an annotation says.
    pub(super) fn annotate(&mut self, delta: &Delta) {
        let slots = &mut self.slots;
        if delta.release {
            for slot in RELEASED_SLOTS {
                slots.insert((*slot).to_owned(), Value::Null);
            }
        }
        for (slot, value) in &delta.replace {
            slots.insert(slot.clone(), value.clone());
        }
        if let Some(subtasks) = &delta.subtasks {
            let mut known = object(slots.get("subtasks"));
            known.extend(subtasks.iter().cloned());
            slots.insert("subtasks".to_owned(), Value::Object(known));
        }
        if let Some(note) = &delta.note {
            let mut notes = array(slots.get("notes"));
            notes.push(note.clone());
            slots.insert("notes".to_owned(), Value::Array(notes));
        }
        let added = match (&delta.refs_replace, &delta.refs) {
            (Some(replaced), _) => Some((Vec::new(), replaced)),
            (None, Some(added)) => Some((array(slots.get("tracker_refs")), added)),
            (None, None) => None,
        };
        if let Some((mut refs, added)) = added {
            for item in added {
                if !refs.contains(item) {
                    refs.push(item.clone());
                }
            }
            slots.insert("tracker_refs".to_owned(), Value::Array(refs));
        }
        if let Some(review) = &delta.review {
            let clears = review.values().all(|text| text == "");
            let review = if clears { Value::Null } else { Value::Object(review.clone()) };
            slots.insert("review".to_owned(), review);
        }
    }

    /// The package as that release prints it.
    pub(super) fn to_value(&self) -> Value {
        let mut members = Map::new();
        members.insert("lane".to_owned(), self.lane.as_str().into());
        members.insert("actor".to_owned(), self.actor.clone().into());
        members.insert("last_transition_at".to_owned(), self.last_transition_at.clone());
        members.insert("last_event_id".to_owned(), self.last_event_id.clone());
        members.insert("force_count".to_owned(), self.force_count.into());
        members.extend(self.slots.clone());
        Value::Object(members)
    }
}

/// Slots in the order in which a new row writes them.
fn in_order(mut slots: Map<String, Value>) -> Map<String, Value> {
    let names = || RUNTIME_SLOTS.iter().chain([&VERDICT_SLOT]);
    if names().filter(|name| slots.contains_key(**name)).eq(slots.keys()) {
        return slots;
    }
    names().filter_map(|name| slots.remove_entry(*name)).collect()
}

fn object(value: Option<&Value>) -> Map<String, Value> {
    value.and_then(Value::as_object).cloned().unwrap_or_default()
}

fn array(value: Option<&Value>) -> Vec<Value> {
    value.and_then(Value::as_array).cloned().unwrap_or_default()
}

impl Provenance {
    fn applied(&mut self, row: &Move, slots: &mut Map<String, Value>) {
        let mut wrote: BTreeSet<&'static str> = claim(row).map(|(slot, _)| slot).collect();
        let claimed_without_start =
            wrote.contains("shell_pid") && !wrote.contains("shell_pid_created_at");
        if row.writes_verdict() {
            wrote.insert(VERDICT_SLOT);
        }
        if row.seed && !row.rollback {
            self.seed.extend(wrote);
            return;
        }
        if claimed_without_start && self.seed.remove("shell_pid_created_at") {
            slots.shift_remove("shell_pid_created_at");
        }
        self.seed.retain(|slot| !wrote.contains(slot));
        self.real.extend(wrote);
    }
}
