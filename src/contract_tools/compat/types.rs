//! The types of two contracts: which were renamed, and what each difference does to documents.

use super::change::{Change, Effect, Witness};
use super::class::{Class, Party};
use super::contract::{Contract, judging};
use super::counterexample::Answer;
use super::detect::{self, Difference};
use super::proof;
use super::roots::{Root, Roots};
use super::rules::Rule;
use super::witness::Sides;
use crate::json::{pointer, schema};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// How many documents are tried for one difference of a shared type, one after the other, until one
/// is a witness.
const ROOTS: usize = 6;

/// Types that have another name and are the same otherwise: new name to old name.
pub(super) fn renames(old: &Contract, new: &Contract) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    // The payload of an event type is its payload under whatever name.
    for (event_type, type_name) in new.event_types() {
        if let Some((_, Some(before))) = old.events.get(event_type)
            && before != type_name
            && !old.defs.contains_key(type_name)
            && !new.defs.contains_key(before)
        {
            out.insert(type_name.to_owned(), before.clone());
        }
    }
    // A renamed type may refer to another one.
    loop {
        let taken = out.len();
        let gone: Vec<&String> = old
            .defs
            .keys()
            .filter(|n| !new.defs.contains_key(*n) && !out.values().any(|o| o == *n))
            .collect();
        let come: Vec<&String> = new
            .defs
            .keys()
            .filter(|n| !old.defs.contains_key(*n) && !out.contains_key(*n))
            .collect();
        let pairs: Vec<(String, String)> = come
            .into_iter()
            .filter_map(|name| {
                let schema = judging(&refs_renamed(&new.defs[name], &out));
                let before = gone.iter().find(|before| judging(&old.defs[**before]) == schema)?;
                Some((name.clone(), (*before).clone()))
            })
            .collect();
        for (name, before) in pairs {
            if !out.values().any(|o| *o == before) {
                out.insert(name, before);
            }
        }
        if out.len() == taken {
            return out;
        }
    }
}

fn refs_renamed(schema: &Value, renames: &BTreeMap<String, String>) -> Value {
    match schema {
        Value::Object(object) => {
            let members = object.iter().map(|(key, value)| match value {
                Value::String(target) if key == "$ref" => {
                    let name = schema::type_name(target);
                    (
                        key.clone(),
                        schema::reference(renames.get(name).map_or(name, String::as_str)).into(),
                    )
                }
                _ => (key.clone(), refs_renamed(value, renames)),
            });
            Value::Object(members.collect())
        }
        Value::Array(values) => {
            Value::Array(values.iter().map(|v| refs_renamed(v, renames)).collect())
        }
        other => other.clone(),
    }
}

/// The new contract under the names of the old one.
pub(super) fn aligned(new: &Contract, renames: &BTreeMap<String, String>) -> Contract {
    if renames.is_empty() {
        return new.clone();
    }
    let name = |n: &String| renames.get(n).unwrap_or(n).clone();
    let mut out = new.clone();
    out.defs = new
        .defs
        .iter()
        .map(|(n, schema)| {
            let mut schema = refs_renamed(schema, renames);
            if let Some(object) = schema.as_object_mut() {
                object.insert("title".to_owned(), name(n).into());
            }
            (name(n), schema)
        })
        .collect::<Map<String, Value>>();
    out.sources = new.sources.iter().map(|(n, s)| (name(n), s.clone())).collect();
    for (_, payload) in out.events.values_mut() {
        *payload = payload.as_ref().map(name);
    }
    out
}

/// Types that came, went, or have another name.
pub(super) fn named(
    old: &Contract,
    new: &Contract,
    renames: &BTreeMap<String, String>,
) -> Vec<Change> {
    let mut out = Vec::new();
    let mut add = |rule: &str, subject: &str, was: Option<&str>, is: Option<&str>| {
        let sources = if is.is_some() { &new.sources } else { &old.sources };
        let place =
            sources.get(is.or(was).unwrap_or(subject)).map(|s| (s.file.clone(), s.pointer.clone()));
        out.push(Change {
            rule: Rule::find(rule).expect("the rule exists"),
            subject: subject.to_owned(),
            pointer: String::new(),
            place,
            line: None,
            name: subject.to_owned(),
            old: was.map(Value::from),
            new: is.map(Value::from),
            touches: Vec::new(),
            effects: Vec::new(),
        });
    };
    for (name, before) in renames {
        add("type.renamed", name, Some(before), Some(name));
    }
    for name in new.defs.keys().filter(|n| !old.defs.contains_key(*n) && !renames.contains_key(*n))
    {
        add("type.added", name, None, Some(name));
    }
    for name in
        old.defs.keys().filter(|n| !new.defs.contains_key(*n) && !renames.values().any(|o| o == *n))
    {
        add("type.removed", name, Some(name), None);
    }
    out
}

/// What the differences of all types do to documents.
pub(super) fn changes(sides: &Sides<'_>) -> Vec<Change> {
    let mut out = Vec::new();
    let mut roots = None;
    for (name, old) in &sides.old.defs {
        let Some(new) = sides.new.defs.get(name).filter(|new| *new != old) else { continue };
        let mut found = detect::compare(old, new);
        if found.iter().any(|d| d.isolated.is_some()) && proof::equivalent(sides, old, new) {
            found.retain(|d| d.isolated.is_none());
        }
        if found.is_empty() {
            continue;
        }
        found.retain_mut(|difference| code_differs(sides, name, difference));
        if found.is_empty() {
            continue;
        }
        let roots = roots.get_or_insert_with(|| Roots::new(sides.old, sides.new));
        let touches = roots.touched(name);
        // Another reference is told as that, whatever its code is.
        let mut told = Vec::new();
        for difference in found {
            let (node, rule) = (difference.node.clone(), difference.rule);
            if rule == "code.changed" && told.contains(&node) {
                continue;
            }
            let change = change(sides, roots, name, &touches, difference);
            if rule == "ref.changed" && change.is_some() {
                told.push(node);
            }
            out.extend(change);
        }
    }
    out
}

fn change(
    sides: &Sides<'_>,
    roots: &Roots,
    subject: &str,
    touches: &[String],
    difference: Difference,
) -> Option<Change> {
    let mut rule = Rule::find(difference.rule).expect("the rule exists");
    let mut effects = Vec::new();
    for &party in &difference.possible {
        let Some(witness) = hurt(sides, roots, subject, &difference, party) else { continue };
        effects.push(Effect::new(rule, party, witness));
    }
    if difference.rule == "default.changed" {
        effects.extend(another_meaning(sides, roots, subject, &difference));
        if effects.is_empty() {
            // No default is taken.
            rule = Rule::find("annotation.changed").expect("the rule exists");
        }
    } else if effects.is_empty() && rule.class == Class::Breaking {
        return None;
    }
    // What is shown for one party makes what is not shown for the other no more likely when the
    // rule tolerates it.
    effects.retain(|e| e.witness.is_some() || e.class >= Class::Unclear);
    let source = |c: &super::Contract, at: &str| {
        c.sources.get(subject).map(|s| (s.file.clone(), format!("{}{at}", s.pointer)))
    };
    // What is gone has its place in what held it: `Contract::line` looks for the nearest.
    let place =
        source(sides.new, &difference.pointer).or_else(|| source(sides.old, &difference.pointer));
    Some(Change {
        rule,
        subject: subject.to_owned(),
        pointer: difference.pointer,
        place,
        line: None,
        name: difference.name,
        old: difference.old,
        new: difference.new,
        touches: touches.to_vec(),
        effects,
    })
}

/// Whether the code in force differs, whatever schema names it. Any other difference does.
fn code_differs(sides: &Sides<'_>, subject: &str, difference: &mut Difference) -> bool {
    if difference.rule != "code.changed" {
        return true;
    }
    let in_force = |contract: &Contract| {
        let schema = contract.defs.get(subject)?.pointer(&difference.node)?;
        code_in_force(schema, &contract.defs)
    };
    let listed = difference.node.split('/').any(|part| matches!(part, "allOf" | "anyOf"));
    if listed {
        // The lists may be in another order on the other side.
        return difference.old != difference.new;
    }
    let (old, new) = (in_force(sides.old), in_force(sides.new));
    let differs = old != new;
    (difference.old, difference.new) = (old.map(Value::from), new.map(Value::from));
    differs
}

/// The code that a schema gives a refusal: the innermost one on the way of its references.
fn code_in_force(schema: &Value, defs: &Map<String, Value>) -> Option<String> {
    let (mut schema, mut code) = (schema, None);
    for _ in 0..=defs.len() {
        code = schema.get("x-code").and_then(Value::as_str).or(code);
        match schema::target(schema).and_then(|name| defs.get(name)) {
            Some(target) => schema = target,
            None => break,
        }
    }
    code.map(str::to_owned)
}

/// What another default does: a document without the member means something else to old readers.
/// None where the member is always there, so that no default is taken.
fn another_meaning(
    sides: &Sides<'_>,
    roots: &Roots,
    subject: &str,
    difference: &Difference,
) -> Option<Effect> {
    let (holder, name) = difference.node.rsplit_once("/properties/")?;
    let name = pointer::unescape(name);
    let needed = |contract: &Contract| {
        let required = contract.defs.get(subject)?.pointer(holder)?.get("required")?.as_array()?;
        required.iter().any(|n| *n == *name).then_some(())
    };
    if needed(sides.old).or(needed(sides.new)).is_some() {
        return None;
    }
    let ways = roots.ways(subject, sides.old, sides.new);
    let witness = ways
        .iter()
        .take(ROOTS)
        .find_map(|root| sides.without_member(difference, subject, root, (holder, &name)));
    let rule = Rule::find(difference.rule).expect("the rule exists");
    Some(Effect::new(rule, Party::Reader, witness))
}

/// A code that is taken from one place and given to another has another meaning: two types whose
/// codes change places keep both codes, and each says something else.
pub(super) fn tell_moved_codes(changes: &mut [Change]) {
    let left: Vec<(String, String, Option<Value>)> = changes
        .iter()
        .filter(|c| c.rule.id == "code.changed")
        .map(|c| (c.subject.clone(), c.pointer.clone(), c.old.clone()))
        .collect();
    for change in changes.iter_mut().filter(|c| c.rule.id == "code.changed") {
        let moved = left.iter().find(|(subject, pointer, old)| {
            old.is_some()
                && *old == change.new
                && (subject, pointer) != (&change.subject, &change.pointer)
        });
        let Some((subject, pointer, code)) = moved else { continue };
        change.rule = Rule::find("code.meaning_changed").expect("the rule exists");
        change.name = code.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
        let (was, is) = (
            Value::from(format!("{subject}{pointer}")),
            Value::from(format!("{}{}", change.subject, change.pointer)),
        );
        change.effects = vec![Effect {
            party: Party::Reader,
            class: Class::Breaking,
            witness: Some(Witness::Answer {
                input: serde_json::json!({"code": code}),
                old: was.clone(),
                new: is.clone(),
            }),
            approved: false,
        }];
        (change.old, change.new) = (Some(was), Some(is));
    }
}

/// Whether a party is hurt, with the document that shows it if there is one. None where it is
/// proved that no document is judged otherwise.
fn hurt(
    sides: &Sides<'_>,
    roots: &Roots,
    subject: &str,
    difference: &Difference,
    party: Party,
) -> Option<Option<Witness>> {
    let (old, new) = difference.isolated.as_ref()?;
    let (taken, removed) = in_order(party, old, new);
    let mut hints = Vec::new();
    match proof::between(sides, taken, removed) {
        Answer::Nothing => return None,
        Answer::Example(value) => hints.push(value),
        Answer::Unknown => {}
    }
    let ways = roots.ways(subject, sides.old, sides.new);
    let near = ways.iter().take(ROOTS);
    let shown = near.filter_map(|root| sides.witness(difference, subject, root, party, &hints));
    if let Some(witness) = shown.into_iter().next() {
        return Some(Some(witness));
    }
    // What surrounds the difference may leave no room for it, or other changes make up for it.
    if made_up_for(sides, subject, difference, party) {
        return None;
    }
    in_whole_documents(sides, &ways, subject, difference, party)
}

/// The side that a party's documents are accepted by, and the one that may refuse them.
fn in_order<T>(party: Party, old: T, new: T) -> (T, T) {
    match party {
        Party::Producer => (old, new),
        Party::Reader => (new, old),
    }
}

/// Whether it is proved that all changes around a difference together hurt a party with nothing.
fn made_up_for(sides: &Sides<'_>, subject: &str, difference: &Difference, party: Party) -> bool {
    let (Some(old), Some(new)) = (sides.old.defs.get(subject), sides.new.defs.get(subject)) else {
        return false;
    };
    let judges = |at: &str| {
        at.split('/').any(|part| matches!(part, "if" | "then" | "else" | "not" | "allOf" | "anyOf"))
    };
    let node = &difference.node;
    let around = (old.pointer(node), new.pointer(node));
    let nothing = |old: &Value, new: &Value| {
        let (taken, removed) = in_order(party, old, new);
        proof::between(sides, taken, removed) == Answer::Nothing
    };
    match around {
        (Some(old), Some(new)) if !judges(node) && nothing(old, new) => true,
        _ => nothing(old, new),
    }
}

/// The same, asked of the documents that a type is reached from.
fn in_whole_documents(
    sides: &Sides<'_>,
    ways: &[Root],
    subject: &str,
    difference: &Difference,
    party: Party,
) -> Option<Option<Witness>> {
    let mut names: Vec<&str> = ways.iter().map(|root| &*root.type_name).collect();
    names.dedup();
    let (taken, removed) = in_order(party, &sides.old.defs, &sides.new.defs);
    let mut proved = true;
    for name in names {
        match proof::of_type(sides, name, taken, removed) {
            Answer::Nothing => {}
            Answer::Unknown => proved = false,
            Answer::Example(document) => {
                proved = false;
                let mut roots = ways.iter().filter(|root| root.type_name == name).take(ROOTS);
                let shown = roots
                    .find_map(|root| sides.is_witness(difference, subject, root, party, &document));
                if shown.is_some() {
                    return Some(shown);
                }
            }
        }
    }
    if proved { None } else { Some(None) }
}
