//! What the page of a mission knows: its rows in the order in which they are told, its packages,
//! its findings.

use crate::contract::mission::{
    BOARD_LANES, FINISHED_LANES, LEFT_OUT_LANES, PLACEHOLDERS, VERDICT_SLOT,
};
use crate::contract::types::{MissionFindingLevel, MissionLane};
use crate::mission::folded::{Created, Folded};
use crate::mission::package::Package;
use crate::mission::state::progress_order;
use crate::mission::timeline::{Card, Event, What, is_finished};
use crate::mission::{BadLine, Finding, python_values};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

impl Folded<'_> {
    /// The data of the page.
    pub(super) fn data(&self) -> Value {
        let names = |lanes: &[MissionLane]| -> Vec<&str> {
            lanes.iter().map(|lane| lane.as_str()).collect()
        };
        let created = self.created();
        let packages = self.state.work_packages.iter();
        let packages: Map<String, Value> = packages
            .map(|(id, package)| (id.clone(), known(package, created.get(id.as_str()))))
            .collect();
        let bad = self.bad.iter().map(bad_line);
        let findings: Vec<Value> =
            bad.chain(self.findings().iter().map(Finding::to_value)).collect();
        json!({
            "lanes": names(BOARD_LANES),
            "order": names(&progress_order()),
            "finished": names(FINISHED_LANES),
            "left_out": names(LEFT_OUT_LANES),
            "packages": packages,
            "events": events(&self.timeline()),
            "findings": findings,
        })
    }
}

/// A bad line in the form of a finding.
fn bad_line(bad: &BadLine) -> Value {
    json!({
        "code": "row.bad",
        "level": MissionFindingLevel::Error.as_str(),
        "message": bad.fault.detail,
        "help": "",
        "line": bad.line,
    })
}

/// Rows, each with the card of its package where that changed.
fn events(told: &[Event<'_>]) -> Vec<Value> {
    let mut cards: HashMap<&str, &Card> = HashMap::new();
    let mut events = Vec::with_capacity(told.len());
    for Event { what, card } in told {
        let mut event = match what {
            What::Moves(step) => json!({
                "kind": "move", "line": step.line(), "at": step.at(), "wp": step.wp_id(),
                "actor": step.actor(), "from": step.from().as_str(), "to": step.to().as_str(),
                "applied": step.outcome.applied(), "forced": step.forced(),
                "restated": step.is_seed(), "reason": step.reason(), "why": step.why(),
            }),
            What::Annotates(said) => json!({
                "kind": "note", "line": said.line, "at": said.at, "wp": said.wp_id,
                "actor": said.actor, "changes": said.changes(),
            }),
        };
        if cards.insert(what.wp_id(), card) != Some(card) {
            event["card"] = of_card(card);
        }
        events.push(event);
    }
    events
}

fn of_card(card: &Card) -> Value {
    json!({
        "lane": card.lane.as_str(), "holder": card.holder, "since": card.since,
        "forced": card.forced, "subtasks": card.subtasks, "verdict": card.verdict,
    })
}

/// What is known of a package at the end of the log.
fn known(package: &Package, created: Option<&Created<'_>>) -> Value {
    let subtasks = package.slots.get("subtasks").and_then(Value::as_object);
    let subtasks: Vec<Value> = subtasks
        .into_iter()
        .flatten()
        .map(|(id, state)| json!([id, state, is_finished(state)]))
        .collect();
    json!({
        "title": created.map_or("", |created| created.title),
        "depends_on": created.map(|created| created.depends_on.clone()).unwrap_or_default(),
        "facts": facts(package),
        "subtasks": subtasks,
    })
}

/// What the slots of a package say, in words. Notes stand in its history, and subtasks in a list of
/// their own.
fn facts(package: &Package) -> Vec<[String; 2]> {
    let mut facts = vec![["moved by".to_owned(), package.actor.clone()]];
    let slots = package.slots.iter().filter(|(name, _)| *name != "subtasks" && *name != "notes");
    for (name, value) in slots {
        match value {
            Value::Object(members) if name == VERDICT_SLOT => {
                facts.extend(members.iter().map(|(name, value)| fact(name, value)));
            }
            Value::Object(members) => {
                let members: Vec<String> = members
                    .iter()
                    .map(|(k, v)| format!("{k} {}", python_values::text(v)))
                    .collect();
                facts.push(fact(name, &members.join(", ").into()));
            }
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(python_values::text).collect();
                facts.push(fact(name, &items.join(", ").into()));
            }
            value => facts.push(fact(name, value)),
        }
    }
    facts.push(["forced rows".to_owned(), package.force_count.to_string()]);
    facts.retain(|[_, value]| !value.is_empty() && !PLACEHOLDERS.contains(&value.as_str()));
    facts
}

fn fact(name: &str, value: &Value) -> [String; 2] {
    let text = if value.is_null() { String::new() } else { python_values::text(value) };
    [name.replace('_', " "), text]
}
