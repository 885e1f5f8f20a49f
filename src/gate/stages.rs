//! The stages of a judgement: what each has found, and how much of it is kept.

use super::finding::Finding;
use super::schema_validator::validator_of;
use crate::contract::cutover::successor;
use crate::contract::policy::{
    ADVISORIES, LEGACY_EVENT_NAME_REPLACEMENTS, LIMITS, MAX_VIOLATIONS, TRANSITION_EVENT_TYPE,
};
use crate::contract::registry::{EVENT_TYPES, EventType};
use crate::contract::scalar::FromIntegral as _;
use crate::contract::transition::is_allowed_transition;
use crate::contract::types::Lane;
use crate::contract::violation::{Code, Severity};
use crate::event::clock;
use crate::json::pointer;
use crate::text::nearest::nearest;
use crate::text::plural::count;
use crate::text::shortened::shortened;
use serde_json::Value;
use std::collections::HashSet;

/// How much more is kept of what is found in one document: so many findings, and of their pointers
/// so many bytes. A pointer may be as long as the document.
#[derive(Debug, Clone, Copy)]
struct Room {
    findings: usize,
    pointers: usize,
}

impl Room {
    const ALL: Self = Self { findings: MAX_VIOLATIONS, pointers: LIMITS.max_pointer_bytes() };

    const fn is_left(self) -> bool {
        self.findings > 0 && self.pointers > 0
    }

    /// Takes the room of a finding, where some is left.
    const fn take(&mut self, pointer: usize) -> bool {
        let left = self.is_left();
        if left {
            self.findings -= 1;
            self.pointers = self.pointers.saturating_sub(pointer);
        }
        left
    }
}

/// The findings of each stage so far: at most as many violations as are kept, and as many warnings,
/// which never displace a violation.
pub(super) struct Stages {
    pub(super) findings: Vec<Vec<Finding>>,
    /// How many violations there were beyond those.
    pub(super) omitted: usize,
    violations: Room,
    warnings: Room,
}

impl Stages {
    /// Begins with the warnings of the text.
    pub(super) fn new(warnings: Vec<Finding>) -> Self {
        let mut stages = Self {
            findings: vec![Vec::new()],
            omitted: 0,
            violations: Room::ALL,
            warnings: Room::ALL,
        };
        warnings.into_iter().for_each(|warning| stages.add(warning));
        stages
    }

    /// Begins another stage.
    pub(super) fn begin(&mut self) {
        self.findings.push(Vec::new());
    }

    /// Whether another violation would be kept.
    pub(super) const fn has_room(&self) -> bool {
        self.violations.is_left()
    }

    /// Counts a violation that is not kept.
    pub(super) const fn omit(&mut self) {
        self.omitted += 1;
    }

    /// Takes a finding of the stage.
    pub(super) fn add(&mut self, finding: Finding) {
        let error = finding.code.severity() == Severity::Error;
        let room = if error { &mut self.violations } else { &mut self.warnings };
        if room.take(finding.pointer.len()) {
            self.findings.last_mut().expect("a stage has begun").push(finding);
        } else if error {
            self.omit();
        }
    }

    /// The event type of that name, unless it is unknown or reserved.
    pub(super) fn event_type(
        &mut self,
        name: &str,
        pointer: &str,
        reported: bool,
    ) -> Option<EventType> {
        let finding =
            |code| Finding { found: Some(shortened(&name.into())), ..Finding::new(code, pointer) };
        self.begin();
        match EventType::find(name) {
            Some(event_type) if !event_type.info().is_reserved() => return Some(event_type),
            Some(event_type) => {
                let why = event_type.info().description;
                self.add(
                    finding(Code::EventTypeReserved)
                        .saying(format!("The event type `{name}` is reserved. {why}")),
                );
            }
            None if reported => {}
            None => {
                let suggestion = successor(name, LEGACY_EVENT_NAME_REPLACEMENTS)
                    .or_else(|| nearest(name, EVENT_TYPES.iter().map(|i| i.name)));
                let sentence =
                    format!("The contract has no event type {}.", shortened(&name.into()));
                self.add(finding(Code::EventTypeUnknown).saying(sentence).suggesting(suggestion));
            }
        }
        None
    }

    pub(super) fn payload(
        &mut self,
        event_type: EventType,
        payload: &Value,
        prefix: &str,
        keep: impl Fn(&Finding) -> bool,
    ) {
        let type_name = event_type.info().payload_type.expect("it is not reserved");
        let clean = self.schema(type_name, payload, prefix, keep);
        if clean && event_type == TRANSITION_EVENT_TYPE {
            self.begin();
            if let Some(warning) = transition(payload, prefix) {
                self.add(warning);
            }
        }
    }

    /// Judges a value by a type's schema; tells whether nothing was found.
    pub(super) fn schema(
        &mut self,
        type_name: &str,
        value: &Value,
        prefix: &str,
        keep: impl Fn(&Finding) -> bool,
    ) -> bool {
        self.begin();
        let validator = validator_of(type_name);
        let mut clean = true;
        if !validator.accepts(value) {
            validator.judge(value, prefix, &mut |finding| {
                if keep(&finding) {
                    clean = false;
                    self.add(finding);
                }
                self.has_room()
            });
        }
        self.advise(type_name, value, prefix);
        clean
    }

    /// Warns of a clock that can hardly tick any more.
    pub(super) fn clock(&mut self, envelope: &Value) {
        self.begin();
        let clock = envelope.get("lamport_clock").and_then(|value| match value {
            Value::Number(number) => i64::from_raw(number.clone()),
            _ => None,
        });
        let Some(left) = clock.and_then(clock::steps_left) else { return };
        let what = "its node, and every node that sees it, can";
        let sentence = match left {
            0 => format!("The Lamport clock is at its end: {what} never tick again."),
            n => format!(
                "The Lamport clock is near its end: {what} tick only {} more.",
                count(n, "time")
            ),
        };
        self.add(Finding::new(Code::ClockNearEnd, "/lamport_clock").saying(sentence));
    }

    /// Adds the warnings that policy asks for.
    fn advise(&mut self, type_name: &str, value: &Value, prefix: &str) {
        let stage = self.findings.last().expect("a stage has begun");
        let mut told: HashSet<String> = stage.iter().map(|f| f.pointer.clone()).collect();
        for advisory in ADVISORIES {
            let Some((_, paths)) = advisory.places.iter().find(|(name, _)| *name == type_name)
            else {
                continue;
            };
            for path in *paths {
                follow(value, path, &mut prefix.to_owned(), &mut |pointer, value| {
                    if self.warnings.is_left()
                        && value.is_string()
                        && !told.contains(pointer)
                        && !validator_of(advisory.unless).accepts(value)
                    {
                        told.insert(pointer.to_owned());
                        self.add(Finding::new(advisory.code, pointer).found(value));
                    }
                });
            }
        }
    }
}

/// A move outside the matrix is worth a warning ([D24]). The payload is valid.
///
/// [D24]: crate::decisions#d24
fn transition(payload: &Value, prefix: &str) -> Option<Finding> {
    let lane =
        |name: &str| payload.get(name).and_then(Value::as_str).and_then(|t| t.parse::<Lane>().ok());
    let forced = payload.get("force").and_then(Value::as_bool).unwrap_or(false);
    let (from, to) = (lane("from_lane"), lane("to_lane")?);
    if forced || is_allowed_transition(from, to) {
        return None;
    }
    let from = from.map_or_else(|| "no lane".to_owned(), |l| format!("`{l}`"));
    let sentence = format!("The move from {from} to `{to}` is outside the transition matrix.");
    Some(Finding::new(Code::TransitionNotAllowed, format!("{prefix}/to_lane")).saying(sentence))
}

/// Visits the values at a path; `*` stands for every element or member.
fn follow<'v>(
    value: &'v Value,
    path: &[&str],
    pointer: &mut String,
    visit: &mut impl FnMut(&str, &'v Value),
) {
    let Some((token, rest)) = path.split_first() else { return visit(pointer, value) };
    let length = pointer.len();
    let mut inner = |token: &str, value: &'v Value| {
        pointer::push(pointer, token);
        follow(value, rest, pointer, visit);
        pointer.truncate(length);
    };
    match value {
        Value::Object(object) if *token == "*" => {
            object.iter().for_each(|(name, value)| inner(name, value));
        }
        Value::Object(object) => {
            if let Some(value) = object.get(*token) {
                inner(token, value);
            }
        }
        Value::Array(values) if *token == "*" => {
            values.iter().enumerate().for_each(|(i, value)| inner(&i.to_string(), value));
        }
        _ => {}
    }
}
