//! Values of vocabularies, lanes among them, and names that are retired.

use super::{Explained, Source, text};
use serde_json::Value;
use std::fmt::Write as _;

/// Lists of retired names in the policy of the cutover, what each of them is, and where its
/// successors stand.
const RETIRED: [(&str, &str, &str); 4] = [
    ("forbidden_legacy_keys", "a member name", "keys"),
    ("forbidden_legacy_event_names", "an event type", "event_names"),
    ("forbidden_legacy_aggregate_names", "a kind of aggregate", "aggregate_names"),
    ("forbidden_legacy_contract_surfaces", "a surface of the contract", "surfaces"),
];

pub(super) fn names(source: &Source) -> Vec<String> {
    let retired = RETIRED.iter().flat_map(|(list, ..)| retired_list(source, list));
    let values = vocabularies(source).flat_map(|(_, values)| values);
    retired.chain(values).filter_map(Value::as_str).map(str::to_owned).collect()
}

fn retired_list<'s>(source: &'s Source, list: &str) -> &'s [Value] {
    source.list(&format!("/cutover/{list}"))
}

/// The types that list their values.
fn vocabularies(source: &Source) -> impl Iterator<Item = (&str, &Vec<Value>)> {
    let contract = &source.contract;
    contract
        .type_names()
        .filter_map(|name| Some((name, contract.type_schema(name)?["enum"].as_array()?)))
}

/// A value, by the types that list it; of a lane, the moves too.
pub(super) fn lane(source: &Source, name: &str) -> Option<Explained> {
    let of: Vec<&str> = vocabularies(source)
        .filter(|(_, values)| values.iter().any(|value| value == name))
        .map(|(type_name, _)| type_name)
        .collect();
    if of.is_empty() {
        return None;
    }
    let policy = |pointer: &str| source.contract.policy(pointer).and_then(Value::as_str);
    let lanes = policy("/lane_aliases/canonical_type").unwrap_or_default();
    let is_lane = of.contains(&lanes);
    let mut out = String::new();
    for type_name in &of {
        let schema = source.contract.type_schema(type_name).unwrap_or(&Value::Null);
        let _ = writeln!(out, "  {type_name}\n      {}", text(schema, "description"));
    }
    if let Some(stands_for) = policy(&format!("/lane_aliases/aliases/{name}")) {
        let _ = writeln!(out, "\nIt is an older spelling of `{stands_for}`.");
    }
    if is_lane {
        moves(source, name, &mut out);
    }
    let what = if is_lane { "a lane: a value of " } else { "a value of " };
    let kind = if is_lane { "lane" } else { "value" };
    Some(Explained::new(kind, format!("{what}{}", of.join(", ")), out))
}

/// The moves from and to a lane that need no force.
fn moves(source: &Source, lane: &str, out: &mut String) {
    let moves = source.contract.moves();
    let before: Vec<&str> = moves
        .iter()
        .filter(|(_, to)| to == lane)
        .map(|(from, _)| from.as_deref().unwrap_or("(nowhere)"))
        .collect();
    let after: Vec<&str> = moves
        .iter()
        .filter(|(from, _)| from.as_deref() == Some(lane))
        .map(|(_, to)| to.as_str())
        .collect();
    let _ = writeln!(out, "\nWithout force it is entered from: {}.", listed(&before));
    let _ = writeln!(out, "Without force it is left for: {}.", listed(&after));
    if source.list("/terminal_states/lanes").iter().any(|end| end == lane) {
        out.push_str("It is terminal.\n");
    }
}

fn listed(lanes: &[&str]) -> String {
    if lanes.is_empty() { "none".to_owned() } else { lanes.join(", ") }
}

/// A name that is refused since the cutover, and its successor.
pub(super) fn retired(source: &Source, name: &str) -> Option<Explained> {
    let is_in = |(list, ..): &&(&str, &str, &str)| {
        retired_list(source, list).iter().any(|retired| retired == name)
    };
    let (_, what, successors) = RETIRED.iter().find(is_in)?;
    let successor = source.contract.policy(&format!("/legacy_replacements/{successors}/{name}"));
    let way_out = match successor.and_then(Value::as_str) {
        Some(successor) => format!("Use `{successor}`."),
        None => "Nothing took its place.".to_owned(),
    };
    let version = source.contract.version().unwrap_or("the present version");
    let out = format!("Envelopes of {version} that use it are refused. {way_out}");
    Some(Explained::new("retired", format!("{what} that is retired"), out))
}
