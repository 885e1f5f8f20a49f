//! The actions of the rules, on one line.

use super::change::Change;
use super::context::Context;
use super::keys::{Renaming, object_at, rename};
use super::payload_members::payload_members;
use super::reason::Reason;
use super::ruleset::ruleset;
use crate::contract::policy::{
    CONTRACT_VERSION, LANE_ALIASES, LEGACY_AGGREGATE_NAME_REPLACEMENTS,
    LEGACY_EVENT_NAME_REPLACEMENTS, SIGNAL_FIELD_NAME,
};
use crate::json::pointer;
use crate::migrate::line_rules::{Action, LineClass, Otherwise, Rule, Source};
use crate::text::hex::hex;
use crate::text::template::filled;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

/// Where a line comes from.
pub(super) struct Origin<'w> {
    pub context: &'w Context,
    pub class: &'static LineClass,
    pub bytes: &'w [u8],
    pub number: u64,
}

/// A line in work.
pub(super) struct Work<'w> {
    pub(super) line: Value,
    pub(super) origin: Origin<'w>,
    pub(super) changes: Vec<Change>,
    pub(super) reasons: Vec<Reason>,
}

impl<'w> Work<'w> {
    pub(super) const fn new(line: Map<String, Value>, origin: Origin<'w>) -> Self {
        Self { line: Value::Object(line), origin, changes: Vec::new(), reasons: Vec::new() }
    }

    pub(super) fn finish(self) -> (Vec<u8>, Vec<Change>, Vec<Reason>) {
        (serde_json::to_vec(&self.line).expect("a JSON value prints"), self.changes, self.reasons)
    }

    pub(super) fn apply(&mut self, rules: &'static [Rule]) {
        for rule in rules {
            self.act(rule);
        }
    }

    fn act(&mut self, rule: &'static Rule) {
        let id = rule.id.as_str();
        match &rule.action {
            Action::RetiredKeys { depth, values } => {
                if let Some(object) = self.line.as_object_mut() {
                    Renaming {
                        rule: id,
                        depth: *depth,
                        values,
                        changes: &mut self.changes,
                        reasons: &mut self.reasons,
                    }
                    .object(object, "");
                }
            }
            Action::RetiredEventNames {} => {
                if let Some((_, new)) =
                    LEGACY_EVENT_NAME_REPLACEMENTS.iter().find(|(old, _)| *old == self.event_type())
                {
                    self.replace(id, "/event_type", (*new).into());
                }
            }
            Action::RetiredAggregateNames {} => self.aggregate(id),
            Action::RenameEventType { from, to, .. } => {
                if self.event_type() == from && ruleset().meets(rule, &self.line) {
                    self.replace(id, "/event_type", to.as_str().into());
                }
            }
            Action::RenameMember { event_types, from, to } => {
                let (parent, old) = pointer::split(from);
                let (_, new) = pointer::split(to);
                if self.is_of(event_types.as_deref())
                    && let Some(object) = object_at(&mut self.line, parent)
                {
                    rename(object, parent, &old, &new, id, &mut self.changes, &mut self.reasons);
                }
            }
            Action::LaneAliases { event_types, members } => {
                if self.is_of(Some(event_types)) {
                    self.canonical_lanes(id, members);
                }
            }
            Action::ReplaceValues { member, values } => {
                if let Some(value) = self
                    .line
                    .pointer(member)
                    .and_then(Value::as_str)
                    .and_then(|text| values.get(text))
                {
                    self.replace(id, member, value.clone());
                }
            }
            Action::ContractVersion {} => {
                let place = pointer::member("", SIGNAL_FIELD_NAME);
                match self.line.get(SIGNAL_FIELD_NAME) {
                    None => self.set(id, &place, CONTRACT_VERSION.into()),
                    Some(version) if version == CONTRACT_VERSION => {}
                    Some(_) => self.replace(id, &place, CONTRACT_VERSION.into()),
                }
            }
            Action::Fill { member, from, otherwise } => self.fill(id, member, from, *otherwise),
            Action::FillRequired { members } => self.fill_required(id, members.iter()),
            Action::SetAside { members } => {
                for member in members {
                    self.set_aside(id, member);
                }
            }
            Action::SetAsideHomeless {} => self.set_aside_homeless(id),
        }
    }

    /// Writes lanes in their canonical spelling.
    fn canonical_lanes(&mut self, id: &'static str, members: &[String]) {
        for member in members {
            let lane = self.line.pointer(member).and_then(Value::as_str);
            if let Some((_, lane)) = LANE_ALIASES.iter().find(|(alias, _)| Some(*alias) == lane) {
                self.replace(id, member, lane.to_string().into());
            }
        }
    }

    /// Takes payload members out that the payload's schema has no place for.
    fn set_aside_homeless(&mut self, id: &'static str) {
        let Some(known) = payload_members(self.event_type()) else { return };
        let payload = self.line.get("payload").and_then(Value::as_object);
        let unknown: Vec<String> = payload
            .into_iter()
            .flat_map(Map::keys)
            .filter(|name| !known.takes(name))
            .map(|name| pointer::member("/payload", name))
            .collect();
        for member in unknown {
            self.set_aside(id, &member);
        }
    }

    pub(super) fn event_type(&self) -> &str {
        self.line.get("event_type").and_then(Value::as_str).unwrap_or_default()
    }

    fn is_of(&self, event_types: Option<&[String]>) -> bool {
        event_types.is_none_or(|types| types.iter().any(|name| name == self.event_type()))
    }

    fn aggregate(&mut self, rule: &'static str) {
        let Some(aggregate) = self.line.get("aggregate_id").and_then(Value::as_str) else { return };
        let kind = aggregate.split('/').next().unwrap_or_default();
        if let Some((old, new)) =
            LEGACY_AGGREGATE_NAME_REPLACEMENTS.iter().find(|(old, _)| *old == kind)
        {
            let renamed = format!("{new}{}", &aggregate[old.len()..]);
            self.replace(rule, "/aggregate_id", renamed.into());
        }
    }

    fn replace(&mut self, rule: &'static str, place: &str, after: Value) {
        if let Some(value) = self.line.pointer_mut(place) {
            let before = std::mem::replace(value, after.clone());
            self.changes.push(Change::Replaced { rule, pointer: place.to_owned(), before, after });
        }
    }

    fn set(&mut self, rule: &'static str, place: &str, value: Value) {
        let (parent, name) = pointer::split(place);
        if let Some(object) = object_at(&mut self.line, parent) {
            object.insert(name.into_owned(), value.clone());
            self.changes.push(Change::Added { rule, pointer: place.to_owned(), value });
        }
    }

    fn set_aside(&mut self, rule: &'static str, place: &str) {
        let (parent, name) = pointer::split(place);
        if let Some(value) =
            object_at(&mut self.line, parent).and_then(|object| object.shift_remove(&*name))
        {
            self.changes.push(Change::SetAside { rule, pointer: place.to_owned(), value });
        }
    }

    fn fill(&mut self, rule: &'static str, member: &str, from: &[Source], otherwise: Otherwise) {
        let (parent, name) = pointer::split(member);
        let present = self.line.pointer(member);
        if present.is_some_and(|value| !value.is_null())
            || !self.line.pointer(parent).is_some_and(Value::is_object)
        {
            return;
        }
        let null_already = present.is_some();
        match from.iter().find_map(|source| self.value_of(source)) {
            Some(Value::Null) if null_already => {}
            Some(value) => self.set(rule, member, value),
            None => match otherwise {
                Otherwise::Quarantine => self.reasons.push(Reason::ValueMissing {
                    rule,
                    pointer: parent.to_owned(),
                    member: name.into_owned(),
                }),
                Otherwise::Report => {
                    self.changes.push(Change::Unknown { rule, pointer: member.to_owned() });
                }
            },
        }
    }

    fn fill_required<'r>(
        &mut self,
        rule: &'static str,
        members: impl Iterator<Item = (&'r String, &'r String)>,
    ) {
        let Some(known) = payload_members(self.event_type()) else { return };
        let payload = self
            .line
            .as_object_mut()
            .map(|line| line.entry("payload").or_insert_with(|| Value::Object(Map::new())));
        let Some(Value::Object(payload)) = payload else { return };
        let lacking: Vec<_> = members
            .filter(|(member, _)| {
                known.required.contains(*member) && payload.get(*member).is_none_or(Value::is_null)
            })
            .collect();
        if lacking.is_empty() {
            return;
        }
        let mission = self.mission().map(str::to_owned);
        let known = mission.as_deref().and_then(|name| self.origin.context.mission(name));
        let mut missing = Vec::new();
        for (member, name) in lacking {
            match known.and_then(|known| known.get(name)).filter(|value| !value.is_null()) {
                Some(value) => self.set(rule, &pointer::member("/payload", member), value.clone()),
                None => missing.push(member.clone()),
            }
        }
        if !missing.is_empty() {
            self.reasons.push(Reason::ContextMissing {
                rule,
                pointer: "/payload".to_owned(),
                members: missing,
                mission,
                known: known.is_some(),
            });
        }
    }

    /// Name of the line's mission: the first place that has one decides, whether the context knows
    /// it or not.
    fn mission(&self) -> Option<&str> {
        ruleset().rules.mission.iter().find_map(|place| {
            self.line.pointer(place).and_then(Value::as_str).filter(|name| !name.is_empty())
        })
    }

    pub(super) fn value_of(&self, source: &Source) -> Option<Value> {
        let context = self.origin.context;
        match source {
            Source::Member(place) => {
                self.line.pointer(place).filter(|value| !value.is_null()).cloned()
            }
            Source::Given(name) => context.given(name).cloned(),
            Source::Context(name) => context
                .mission(self.mission()?)?
                .get(name)
                .filter(|value| !value.is_null())
                .cloned(),
            Source::Template(template) => self.text_of(template).map(Value::from),
            Source::Value(value) => Some(value.clone()),
            Source::LineNumber => Some(self.origin.number.into()),
            Source::DerivedId => Some(derived_id(self.origin.bytes, self.origin.number).into()),
            Source::Class => Some(self.origin.class.id.as_str().into()),
        }
    }

    /// A text with the members of the line that it names in braces.
    fn text_of(&self, template: &str) -> Option<String> {
        let mut complete = true;
        let text = filled(template, |member| {
            let text = self.line.pointer(member).and_then(Value::as_str).map(str::to_owned);
            complete &= text.is_some();
            text
        });
        complete.then_some(text)
    }
}

/// An identifier for a line that has none: a UUID of version 8 from the SHA-256 of the line and its
/// number.
fn derived_id(bytes: &[u8], number: u64) -> String {
    let mut digest: [u8; 32] =
        Sha256::new().chain_update(number.to_be_bytes()).chain_update(bytes).finalize().into();
    digest[6] = digest[6] & 0x0f | 0x80;
    digest[8] = digest[8] & 0x3f | 0x80;
    let hex = hex(&digest[..16]);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
