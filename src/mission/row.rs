//! A row as the fold reads it.

use super::python_values;
use super::shape::RowShape;
use crate::contract::mission::{PLACEHOLDERS, REJECTIONS, SEED_ACTOR_PREFIX, VERDICT_LANE};
use crate::contract::scalar::Timestamp;
use crate::contract::types::MissionLane;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A row of a mission log.
///
/// ```
/// use spec_kitty_events::mission::{Reading, Row};
/// let note = br#"{"event_type": "DecisionPointOpened", "event_id": "01KQ9M3M0000000000000000ZA",
///     "at": "2026-05-01T00:00:00Z", "payload": {}}"#;
/// let row = Row::read(note, Reading::Release)?;
/// assert_eq!(row.shape().id, "decision");
/// # Ok::<(), spec_kitty_events::mission::RowFault>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub(super) shape: &'static RowShape,
    pub(super) content: Content,
}

/// What the fold takes of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    Lane(Box<Move>),
    Annotation(Box<Annotation>),
    /// A row that moves nothing, as JSON.
    Note(Map<String, Value>),
}

impl Row {
    /// When what it tells happened, where it says so in a form that the contract reads.
    #[must_use]
    pub fn time(&self) -> Option<Timestamp> {
        match &self.content {
            Content::Lane(row) => row.at.text.parse().ok(),
            Content::Annotation(row) => row.at.parse().ok(),
            Content::Note(members) => ["at", "timestamp", "time"]
                .iter()
                .find_map(|name| members.get(*name).and_then(Value::as_str)?.parse().ok()),
        }
    }

    /// Its shape.
    #[must_use]
    pub const fn shape(&self) -> &'static RowShape {
        self.shape
    }
}

/// A scalar that names or orders something. It is nearly always a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(into = "Value", try_from = "Value")]
pub(super) struct Ident {
    /// The text, or what stands for a value that is none.
    pub text: String,
    /// The value, where it is no text.
    pub odd: Option<Value>,
}

impl From<Ident> for Value {
    fn from(ident: Ident) -> Self {
        ident.value()
    }
}

impl TryFrom<Value> for Ident {
    type Error = &'static str;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        Self::new(value).ok_or("an array or an object names nothing")
    }
}

impl Ident {
    /// Takes a scalar. An array or an object names nothing.
    pub(super) fn new(value: Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self { text, odd: None }),
            Value::Array(_) | Value::Object(_) => None,
            odd => Some(Self { text: odd.to_string(), odd: Some(odd) }),
        }
    }

    pub(super) fn is_null(&self) -> bool {
        self.odd == Some(Value::Null)
    }

    pub(super) fn value(&self) -> Value {
        self.odd.clone().unwrap_or_else(|| Value::String(self.text.clone()))
    }
}

/// Who acted: a text, or an object of four members.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum Actor {
    Text(String),
    Binding(Map<String, Value>),
}

impl Actor {
    /// The text by which the board knows the actor.
    pub(super) fn identity(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Binding(members) => ["tool", "role"]
                .iter()
                .filter_map(|name| members.get(*name).and_then(Value::as_str))
                .find(|text| !text.is_empty())
                .unwrap_or_default(),
        }
    }

    fn value(&self) -> Value {
        match self {
            Self::Text(text) => Value::String(text.clone()),
            Self::Binding(members) => Value::Object(members.clone()),
        }
    }
}

/// A lane row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Move {
    /// Number of its line, from 1.
    pub line: u64,
    pub event_id: Ident,
    pub slug: Value,
    pub wp_id: Ident,
    pub from: MissionLane,
    pub to: MissionLane,
    pub at: Ident,
    pub actor: Actor,
    pub force: Value,
    pub execution_mode: Value,
    pub reason: Value,
    pub reason_source: Option<Value>,
    pub review_ref: Value,
    /// The members that are known, or null.
    pub evidence: Value,
    pub review_result: Option<Map<String, Value>>,
    pub policy_metadata: Value,
    pub mission_id: Value,
    /// Whether a lane was written in an older spelling.
    pub aliased: bool,
    pub seed: bool,
    pub rollback: bool,
}

impl Annotation {
    /// Key of an annotation: time, then id, as texts.
    pub(super) fn key(&self) -> (&str, &str) {
        (&self.at, &self.event_id)
    }
}

impl Move {
    pub(super) fn forced(&self) -> bool {
        python_values::truthy(&self.force)
    }

    /// Whether an actor restated what had happened before.
    pub(super) fn is_seed(actor: &Actor) -> bool {
        actor.identity().starts_with(SEED_ACTOR_PREFIX)
    }

    /// Whether a review sends the package back.
    pub(super) fn is_rollback(from: MissionLane, to: MissionLane, review_ref: &Value) -> bool {
        REJECTIONS.iter().any(|rejection| {
            rejection.from == from
                && rejection.to.contains(&to)
                && (!rejection.needs_review_ref || !review_ref.is_null())
        })
    }

    /// Whether the row writes the verdict of a review, or that there is none.
    pub(super) fn writes_verdict(&self) -> bool {
        self.review_result.is_some() || self.from == VERDICT_LANE
    }

    pub(super) fn verdict(&self) -> Value {
        self.review_result.clone().map_or(Value::Null, Value::Object)
    }

    /// Key of a row: time, then id, as texts.
    pub(super) fn key(&self) -> (&str, &str) {
        (&self.at.text, &self.event_id.text)
    }

    /// The row in the form of that release, to choose among copies.
    pub(super) fn canonical(&self) -> String {
        let mut row = Map::new();
        let mut put = |name: &str, value: Value| row.insert(name.to_owned(), value);
        put("event_id", self.event_id.value());
        put("mission_slug", self.slug.clone());
        put("wp_id", self.wp_id.value());
        put("from_lane", self.from.as_str().into());
        put("to_lane", self.to.as_str().into());
        put("at", self.at.value());
        put("actor", self.actor.value());
        put("force", self.force.clone());
        put("execution_mode", self.execution_mode.clone());
        put("reason", self.reason.clone());
        put("review_ref", self.review_ref.clone());
        put("evidence", self.evidence.clone());
        put("policy_metadata", self.policy_metadata.clone());
        if let Some(verdict) = &self.review_result {
            put("review_result", Value::Object(verdict.clone()));
        }
        if !self.mission_id.is_null() {
            put("mission_id", self.mission_id.clone());
        }
        python_values::canonical(&Value::Object(row))
    }
}

/// An annotation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Annotation {
    /// Number of its line, from 1.
    pub line: u64,
    pub event_id: String,
    pub wp_id: String,
    pub at: String,
    pub actor: Actor,
    pub delta: Delta,
    /// The whole row in one form, to tell copies apart.
    pub canonical: String,
}

impl Delta {
    /// What changes, each as a slot and what becomes of it.
    /// Subtasks of one state stand together, and texts that say that nothing is known are left out.
    pub(super) fn changes(&self) -> Vec<(String, String)> {
        let mut changes: Vec<(&str, String)> = Vec::new();
        if self.release {
            changes.push(("claim", "released".to_owned()));
        }
        let replaced =
            self.replace.iter().map(|(slot, value)| (slot.as_str(), python_values::text(value)));
        changes.extend(replaced.filter(|(_, text)| !PLACEHOLDERS.contains(&text.as_str())));
        let mut states: Vec<(String, Vec<&str>)> = Vec::new();
        for (id, state) in self.subtasks.iter().flatten() {
            let state = python_values::text(state);
            match states.iter_mut().find(|(known, _)| *known == state) {
                Some((_, ids)) => ids.push(id),
                None => states.push((state, vec![id])),
            }
        }
        let states = states.into_iter();
        changes
            .extend(states.map(|(state, ids)| ("subtasks", format!("{} {state}", ids.join(", ")))));
        changes.extend(self.note.iter().map(|note| ("note", python_values::text(note))));
        let refs = self.refs_replace.iter().chain(&self.refs).flatten();
        changes.extend(refs.map(|item| ("tracker_ref", python_values::text(item))));
        if let Some(review) = &self.review {
            let reason = review.get("reason").map(python_values::text).unwrap_or_default();
            changes.push(("review override", reason));
        }
        changes.into_iter().map(|(slot, text)| (slot.to_owned(), text)).collect()
    }
}

/// What an annotation changes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Delta {
    pub release: bool,
    /// Slots and what replaces them, in the order of the policy.
    pub replace: Vec<(String, Value)>,
    pub subtasks: Option<Vec<(String, Value)>>,
    pub note: Option<Value>,
    pub refs: Option<Vec<Value>>,
    pub refs_replace: Option<Vec<Value>>,
    /// The override of a review. Four empty texts clear it.
    pub review: Option<Map<String, Value>>,
    /// Members that nothing reads.
    pub unread: Vec<String>,
}
