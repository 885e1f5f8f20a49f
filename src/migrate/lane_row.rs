//! From a lane row to an envelope.

use super::apply::Work;
use super::change::Change;
use super::reason::Reason;
use crate::json::pointer;
use crate::migrate::line_rules::{Lift, Source};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

impl Work<'_> {
    /// Makes an envelope of the row. What no member of the envelope is taken from becomes the
    /// payload.
    pub(super) fn lift(&mut self, lift: &'static Lift) {
        let mut envelope = Map::new();
        let mut used = BTreeSet::new();
        for member in &lift.members {
            let found =
                member.from.iter().find_map(|source| Some((source, self.value_of(source)?)));
            match found {
                Some((source, value)) => {
                    if let Source::Member(place) = source {
                        used.insert(pointer::split(place).1);
                    }
                    envelope.insert(member.member.clone(), value);
                }
                None => self.reasons.push(Reason::ValueMissing {
                    rule: &lift.id,
                    pointer: String::new(),
                    member: member.member.clone(),
                }),
            }
        }
        envelope.insert("event_type".to_owned(), lift.event_type.as_str().into());
        let row = self.line.take();
        let payload = row
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| !used.contains(name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        envelope.insert("payload".to_owned(), Value::Object(payload));
        self.line = Value::Object(envelope);
        self.changes.push(Change::Lifted { rule: &lift.id, event_type: lift.event_type.clone() });
    }
}
