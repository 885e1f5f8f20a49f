//! Event types that came, went, moved, or became reserved.

use super::change::{Change, Effect, Witness};
use super::class::{Party, Side};
use super::contract::Contract;
use super::roots::ENVELOPE;
use super::rules::Rule;
use super::sample::Sampler;
use super::validator::ContractGate;
use super::witness::{Sides, sides as sides_of};
use serde_json::Value;

/// The changes of the list of event types.
pub(super) fn changes(sides: &Sides<'_>) -> Vec<Change> {
    let mut out = Vec::new();
    let mut names: Vec<&String> = sides.old.events.keys().chain(sides.new.events.keys()).collect();
    names.sort();
    names.dedup();
    for name in names {
        let (was, is) = (sides.old.events.get(name), sides.new.events.get(name));
        let payload = |entry: Option<&(String, Option<String>)>| {
            entry.and_then(|(_, payload)| payload.clone())
        };
        let (rule, party) = match (payload(was), payload(is)) {
            (None, Some(_)) => ("event_type.added", Some(Party::Reader)),
            (Some(_), None) => ("event_type.removed", Some(Party::Producer)),
            (None, None) if was.is_none() => ("event_type.reserved", None),
            (None, None) if is.is_none() => ("event_type.released", None),
            _ if was.map(|(f, _)| f) != is.map(|(f, _)| f) => ("event_type.moved", None),
            _ => continue,
        };
        let rule = Rule::find(rule).expect("the rule exists");
        let effects = party.map(|party| Effect::new(rule, party, witness(sides, name, party)));
        let type_name = payload(is).or(payload(was));
        let source = type_name
            .as_ref()
            .and_then(|t| sides.new.sources.get(t).or_else(|| sides.old.sources.get(t)));
        out.push(Change {
            rule,
            subject: name.clone(),
            pointer: String::new(),
            place: source.map(|s| (s.file.clone(), s.pointer.clone())),
            line: None,
            name: name.clone(),
            old: was.map(|(family, _)| family.as_str().into()),
            new: is.map(|(family, _)| family.as_str().into()),
            touches: vec![name.clone()],
            effects: effects.into_iter().collect(),
        });
    }
    out
}

/// An envelope with an event of this type, that one side accepts and the other does not know.
fn witness(sides: &Sides<'_>, event_type: &str, party: Party) -> Option<Witness> {
    let (accepting, refusing) = sides_of(party);
    let document = envelope(sides, accepting, event_type)?;
    differs(sides, &document, accepting, refusing, |subject, _| subject == event_type)
}

/// The document as a witness, if one side accepts it and the other refuses it for a reason that is
/// meant.
pub(super) fn differs(
    sides: &Sides<'_>,
    document: &Value,
    accepting: Side,
    refusing: Side,
    meant: impl Fn(&str, &[String]) -> bool,
) -> Option<Witness> {
    let judge = |side: Side| sides.gate(side).envelope(document);
    if !judge(accepting).is_empty() {
        return None;
    }
    let reason = judge(refusing).into_iter().find(|r| meant(&r.subject, &r.names))?;
    Some(Witness::Document {
        judged_as: ENVELOPE.to_owned(),
        document: document.clone(),
        accepted_by: accepting,
        refusal: (reason.instance, reason.sentence),
    })
}

/// A valid envelope with an event of this type, by one side.
pub(super) fn envelope(sides: &Sides<'_>, side: Side, event_type: &str) -> Option<Value> {
    let contract = sides.contract(side);
    let gate = sides.gate(side);
    let type_name = contract.events.get(event_type)?.1.as_deref()?;
    let sampler = Sampler { defs: &contract.defs };
    let seeds = sides.seeds.get(event_type).into_iter().flatten();
    let made = [false, true].map(|full| sampler.smallest(&contract.defs[type_name], &[], full));
    let payload = made.iter().chain(seeds).find(|p| gate.accepts(type_name, p))?;
    let mut envelope = wrap(contract, gate)?;
    envelope["event_type"] = event_type.into();
    envelope["payload"] = payload.clone();
    Some(envelope)
}

fn wrap(contract: &Contract, gate: &ContractGate<'_>) -> Option<Value> {
    let sampler = Sampler { defs: &contract.defs };
    let envelope = sampler.smallest(contract.defs.get("Event")?, &[], false);
    gate.accepts("Event", &envelope).then_some(envelope)
}
