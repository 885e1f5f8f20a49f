//! What the schema of a payload asks for, and what it has a place for.

use crate::contract::registry::{EVENT_TYPES, EventType, schema};
use crate::json::schema;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Members of a payload. Where a schema has alternatives, only what all of them ask for is
/// required, and what one of them takes has a place.
#[derive(Debug, Clone, Default)]
pub(super) struct PayloadMembers {
    pub required: BTreeSet<String>,
    known: BTreeSet<String>,
    open: bool,
}

impl PayloadMembers {
    /// Whether a payload may have such a member.
    pub(super) fn takes(&self, name: &str) -> bool {
        self.open || self.known.contains(name)
    }

    fn of(schema: &Value, defs: &Map<String, Value>, depth: usize) -> Self {
        if depth > 16 {
            return Self { open: true, ..Self::default() };
        }
        if let Some(name) = schema::target(schema) {
            return defs.get(name).map_or_else(
                || Self { open: true, ..Self::default() },
                |inner| Self::of(inner, defs, depth + 1),
            );
        }
        if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            let mut alternatives = branches.iter().map(|branch| Self::of(branch, defs, depth + 1));
            let first = alternatives.next().unwrap_or_default();
            return alternatives.fold(first, |a, b| Self {
                required: a.required.intersection(&b.required).cloned().collect(),
                known: a.known.union(&b.known).cloned().collect(),
                open: a.open || b.open,
            });
        }
        let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        Self {
            required: names.filter_map(Value::as_str).map(str::to_owned).collect(),
            known: schema
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flat_map(Map::keys)
                .cloned()
                .collect(),
            open: schema.get("additionalProperties") != Some(&Value::Bool(false)),
        }
    }
}

/// Of the payload of an event type. `None` for names without a payload in the contract.
pub(super) fn payload_members(event_type: &str) -> Option<&'static PayloadMembers> {
    static MEMBERS: LazyLock<BTreeMap<&'static str, PayloadMembers>> = LazyLock::new(|| {
        EVENT_TYPES
            .iter()
            .filter_map(|info| {
                let schema = schema(info.payload_type?)?;
                let none = Map::new();
                let defs = schema.get("$defs").and_then(Value::as_object).unwrap_or(&none);
                Some((info.name, PayloadMembers::of(&schema, defs, 0)))
            })
            .collect()
    });
    EventType::find(event_type).and_then(|event_type| MEMBERS.get(event_type.info().name))
}
