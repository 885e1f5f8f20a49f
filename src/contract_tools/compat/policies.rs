//! The policy files of two contracts.

use super::change::{Change, Effect, Witness};
use super::class::Party;
use super::contract::Contract;
use super::events::{differs, envelope};
use super::rules::Rule;
use super::witness::Sides;
use crate::json::pointer;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The changes of all policy files.
pub(super) fn changes(sides: &Sides<'_>) -> Vec<Change> {
    let mut out = Found { sides, changes: Vec::new() };
    let mut names: Vec<&String> =
        sides.old.policies.keys().chain(sides.new.policies.keys()).collect();
    names.sort();
    names.dedup();
    for name in names {
        let (was, is) = (sides.old.policies.get(name), sides.new.policies.get(name));
        if was == is {
            continue;
        }
        let empty = Value::Object(Map::new());
        let (was, is) = (was.unwrap_or(&empty), is.unwrap_or(&empty));
        match name.as_str() {
            "cutover" => out.cutover(was, is),
            "limits" => out.limits(was, is),
            "lane_aliases" => out.mapping("lane_aliases", "/aliases", was, is),
            "sync_lanes" => {
                out.mapping("sync_lanes", "/v1", was, is);
                out.mapping("sync_lanes", "/v2", was, is);
            }
            "check_run_conclusions" => {
                out.mapping("check_run_conclusions", "/conclusions", was, is);
            }
            "legacy_replacements" => {
                for part in ["/keys", "/event_names", "/aggregate_names"] {
                    out.mapping("legacy_replacements", part, was, is);
                }
            }
            "transitions" => out.guards(was, is),
            // Their effects: the moves, and the list of event types.
            "terminal_states" => out.terminal(was, is),
            "reserved_event_types" => out.reasons(was, is),
            "violation_codes" => out.codes(was, is),
            _ => out.other(name, was, is),
        }
    }
    out.moves();
    out.rest();
    out.changes
}

/// Members of policies that are sentences for people.
const PROSE: &[&str] = &["advice", "description", "help", "note", "reason", "summary", "title"];

/// A policy without its sentences.
fn without_prose(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let kept =
                object.iter().filter(|(n, v)| !(v.is_string() && PROSE.contains(&n.as_str())));
            Value::Object(kept.map(|(n, v)| (n.clone(), without_prose(v))).collect())
        }
        Value::Array(values) => Value::Array(values.iter().map(without_prose).collect()),
        other => other.clone(),
    }
}

/// The innermost part that holds everything on which two values differ, and its pointer.
fn narrowed<'v>(old: &'v Value, new: &'v Value) -> (String, &'v Value, &'v Value) {
    let (mut at, mut old, mut new) = (String::new(), old, new);
    loop {
        let step = match (old, new) {
            (Value::Object(a), Value::Object(b)) if a.len() == b.len() => {
                let mut other = a.iter().filter(|(name, value)| b.get(*name) != Some(value));
                other.next().filter(|_| other.next().is_none()).and_then(|(name, value)| {
                    Some((pointer::escape(name).into_owned(), value, b.get(name)?))
                })
            }
            (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                let mut other = a.iter().zip(b).enumerate().filter(|(_, (a, b))| a != b);
                other
                    .next()
                    .filter(|_| other.next().is_none())
                    .map(|(i, (a, b))| (i.to_string(), a, b))
            }
            _ => None,
        };
        let Some((step, a, b)) = step else { return (at, old, new) };
        at = format!("{at}/{step}");
        (old, new) = (a, b);
    }
}

struct Found<'s, 'c> {
    sides: &'s Sides<'c>,
    changes: Vec<Change>,
}

fn texts(value: &Value, list: &str) -> BTreeSet<String> {
    value[list]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

impl Found<'_, '_> {
    #[allow(clippy::too_many_arguments)]
    fn add(
        &mut self,
        rule: &str,
        policy: &str,
        pointer: &str,
        name: &str,
        old: Option<Value>,
        new: Option<Value>,
        effects: Vec<(Party, Option<Witness>)>,
    ) {
        let rule = Rule::find(rule).expect("the rule exists");
        let effects = effects
            .into_iter()
            .map(|(party, witness)| Effect {
                party,
                class: rule.class_for(party),
                witness,
                approved: false,
            })
            .collect();
        self.changes.push(Change {
            rule,
            subject: format!("policy/{policy}"),
            pointer: pointer.to_owned(),
            place: Some((format!("policy/{policy}.json"), pointer.to_owned())),
            line: None,
            name: name.to_owned(),
            old,
            new,
            touches: Vec::new(),
            effects,
        });
    }

    fn cutover(&mut self, was: &Value, is: &Value) {
        let version = "cutover_contract_version";
        if was[version] != is[version] {
            let effects = Party::ALL
                .map(|party| (party, self.flips(party, |_| {}, "policy/cutover", "schema_version")))
                .to_vec();
            self.add(
                "contract.version",
                "cutover",
                "/cutover_contract_version",
                version,
                Some(was[version].clone()),
                Some(is[version].clone()),
                effects,
            );
        }
        for list in [
            "forbidden_legacy_keys",
            "forbidden_legacy_event_names",
            "forbidden_legacy_aggregate_names",
        ] {
            let (before, after) = (texts(was, list), texts(is, list));
            let spoil = |name: &str, envelope: &mut Value| match list {
                "forbidden_legacy_keys" => {
                    if let Some(payload) = envelope["payload"].as_object_mut() {
                        payload.insert(name.to_owned(), "text".into());
                    }
                }
                "forbidden_legacy_event_names" => envelope["event_type"] = name.into(),
                _ => envelope["aggregate_id"] = format!("{name}/1").into(),
            };
            for (names, rule, party) in [
                (after.difference(&before), "name.retired", Party::Producer),
                (before.difference(&after), "name.released", Party::Reader),
            ] {
                for name in names {
                    let witness = self.flips(party, |e| spoil(name, e), "policy/cutover", name);
                    let at = format!("/{list}");
                    // A name of an event type or a member that no document may carry anyway hurts
                    // nobody.
                    let hurts = witness.is_some() || list == "forbidden_legacy_keys";
                    let effects = if hurts { vec![(party, witness)] } else { Vec::new() };
                    self.add(rule, "cutover", &at, name, None, None, effects);
                }
            }
        }
        for member in ["signal_field_name", "signal_location", "accepted_major"] {
            // The build holds the accepted major version against the contract version.
            let follows = member == "accepted_major" && was[version] != is[version];
            if was[member] != is[member] && !follows {
                self.unclear("cutover", &format!("/{member}"), member, &was[member], &is[member]);
            }
        }
    }

    /// An envelope that hurts this party: accepted by one side once it is spoilt, and refused by
    /// the other for this name.
    fn flips(
        &self,
        party: Party,
        spoil: impl Fn(&mut Value),
        subject: &str,
        name: &str,
    ) -> Option<Witness> {
        let (accepting, refusing) = super::witness::sides(party);
        let contract = self.sides.contract(accepting);
        contract.event_types().find_map(|(event_type, _)| {
            let mut document = envelope(self.sides, accepting, event_type)?;
            spoil(&mut document);
            differs(self.sides, &document, accepting, refusing, |s, names| {
                s == subject && names.iter().any(|n| n == name)
            })
        })
    }

    fn limits(&mut self, was: &Value, is: &Value) {
        for member in ["max_depth", "max_line_bytes", "max_values", "max_violations"] {
            let (Some(before), Some(after)) = (was[member].as_u64(), is[member].as_u64()) else {
                if was[member] != is[member] {
                    self.unclear(
                        "limits",
                        &format!("/{member}"),
                        member,
                        &was[member],
                        &is[member],
                    );
                }
                continue;
            };
            if before == after {
                continue;
            }
            let party = if after < before { Party::Producer } else { Party::Reader };
            let most = before.max(after);
            let witness = match member {
                "max_depth" => self.flips(party, |e| nest(e, most), "policy/limits", member),
                "max_values" => Some(Witness::Answer {
                    input: json!({"values": most}),
                    old: json!(most <= before),
                    new: json!(most <= after),
                }),
                // A text of that length is not worth printing: its length is the question.
                "max_line_bytes" => Some(Witness::Answer {
                    input: json!({"bytes": most}),
                    old: json!(most <= before),
                    new: json!(most <= after),
                }),
                _ => None,
            };
            let effects =
                if member == "max_violations" { Vec::new() } else { vec![(party, witness)] };
            let rule =
                if member == "max_violations" { "annotation.changed" } else { "limit.changed" };
            self.add(
                rule,
                "limits",
                &format!("/{member}"),
                member,
                Some(before.into()),
                Some(after.into()),
                effects,
            );
        }
    }

    /// A map of one word to another.
    fn mapping(&mut self, policy: &str, part: &str, was: &Value, is: &Value) {
        let members =
            |v: &Value| v.pointer(part).and_then(Value::as_object).cloned().unwrap_or_default();
        let (before, after) = (members(was), members(is));
        let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let (old, new) = (before.get(key), after.get(key));
            let rule = match (old, new) {
                _ if old == new => continue,
                (None, _) => "mapping.added",
                (_, None) => "mapping.removed",
                _ => "mapping.changed",
            };
            let witness = Witness::Answer {
                input: json!({part.trim_start_matches('/'): key}),
                old: old.cloned().unwrap_or(Value::Null),
                new: new.cloned().unwrap_or(Value::Null),
            };
            let party = if rule == "mapping.removed" { Party::Producer } else { Party::Reader };
            let pointer = pointer::member(part, key);
            self.add(
                rule,
                policy,
                &pointer,
                key,
                old.cloned(),
                new.cloned(),
                vec![(party, Some(witness))],
            );
        }
        let rest = |v: &Value| {
            let mut v = v.clone();
            if let Some(object) = v.as_object_mut() {
                object.retain(|_, v| !v.is_object());
            }
            v
        };
        if rest(was) != rest(is)
            && !self
                .changes
                .iter()
                .any(|c| c.subject == format!("policy/{policy}") && c.rule.id == "policy.changed")
        {
            self.unclear(policy, "", policy, &rest(was), &rest(is));
        }
    }

    fn moves(&mut self) {
        let moves = |side: &Contract| side.moves().into_iter().collect::<BTreeSet<_>>();
        let (before, after) = (moves(self.sides.old), moves(self.sides.new));
        for (moves, rule, party, old) in [
            (after.difference(&before), "transition.added", Party::Reader, false),
            (before.difference(&after), "transition.removed", Party::Producer, true),
        ] {
            for one in moves {
                let said = |allowed: bool| {
                    json!(if allowed { "allowed" } else { "transition.not_allowed" })
                };
                let witness = Witness::Answer {
                    input: json!({"from_lane": one.0, "to_lane": one.1, "force": false}),
                    old: said(old),
                    new: said(!old),
                };
                let words = format!("{} → {}", one.0.as_deref().unwrap_or("(none)"), one.1);
                self.add(
                    rule,
                    "transitions",
                    "/allowed",
                    &words,
                    None,
                    None,
                    vec![(party, Some(witness))],
                );
            }
        }
    }

    fn guards(&mut self, was: &Value, is: &Value) {
        let list = |v: &Value| v["guards"].as_array().cloned().unwrap_or_default();
        let (before, after) = (list(was), list(is));
        for guard in before
            .iter()
            .filter(|g| !after.contains(g))
            .chain(after.iter().filter(|g| !before.contains(g)))
        {
            let new = after.contains(guard);
            let party = if new { Party::Producer } else { Party::Reader };
            let input = json!({"from_lane": guard["from"][0], "to_lane": guard["to"][0],
            guard["needs"].as_str().unwrap_or("needs"): null});
            let said = |there: bool| if there { guard["code"].clone() } else { json!("allowed") };
            let witness = Witness::Answer { input, old: said(!new), new: said(new) };
            let (old, now) =
                if new { (None, Some(guard.clone())) } else { (Some(guard.clone()), None) };
            self.add(
                "transition.guard_changed",
                "transitions",
                "/guards",
                guard["code"].as_str().unwrap_or("?"),
                old,
                now,
                vec![(party, Some(witness))],
            );
        }
        if was["event_type"] != is["event_type"] {
            self.unclear(
                "transitions",
                "/event_type",
                "event_type",
                &was["event_type"],
                &is["event_type"],
            );
        }
    }

    fn terminal(&mut self, was: &Value, is: &Value) {
        let lists: BTreeSet<&String> =
            [was, is].iter().filter_map(|v| v.as_object()).flat_map(Map::keys).collect();
        for list in lists.into_iter().filter(|l| was[l.as_str()] != is[l.as_str()]) {
            let (before, after) = (texts(was, list), texts(is, list));
            for state in before.symmetric_difference(&after) {
                let said = |set: &BTreeSet<String>| json!(set.contains(state));
                let witness = Witness::Answer {
                    input: json!({"terminal": state}),
                    old: said(&before),
                    new: said(&after),
                };
                let pointer = format!("/{list}");
                self.add(
                    "mapping.changed",
                    "terminal_states",
                    &pointer,
                    state,
                    Some(said(&before)),
                    Some(said(&after)),
                    vec![(Party::Reader, Some(witness))],
                );
            }
        }
    }

    fn codes(&mut self, was: &Value, is: &Value) {
        let entries = |v: &Value| -> Map<String, Value> {
            v["codes"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|e| Some((e["code"].as_str()?.to_owned(), e.clone())))
                .collect()
        };
        let (before, after) = (entries(was), entries(is));
        for (code, entry) in &before {
            match after.get(code) {
                None => {
                    let witness = Witness::Answer {
                        input: json!({"code": code}),
                        old: entry["severity"].clone(),
                        new: Value::Null,
                    };
                    self.add(
                        "code.renamed",
                        "violation_codes",
                        "/codes",
                        code,
                        Some(entry.clone()),
                        None,
                        vec![(Party::Reader, Some(witness))],
                    );
                }
                Some(now) if now["keyword"] != entry["keyword"] => {
                    let witness = Witness::Answer {
                        input: json!({"code": code}),
                        old: entry["keyword"].clone(),
                        new: now["keyword"].clone(),
                    };
                    self.add(
                        "code.meaning_changed",
                        "violation_codes",
                        "/codes",
                        code,
                        Some(entry["keyword"].clone()),
                        Some(now["keyword"].clone()),
                        vec![(Party::Reader, Some(witness))],
                    );
                }
                Some(now) if now["severity"] != entry["severity"] => {
                    let witness = Witness::Answer {
                        input: json!({"code": code}),
                        old: entry["severity"].clone(),
                        new: now["severity"].clone(),
                    };
                    let effects = vec![(Party::Producer, Some(witness))];
                    self.add(
                        "mapping.changed",
                        "violation_codes",
                        "/codes",
                        code,
                        Some(entry["severity"].clone()),
                        Some(now["severity"].clone()),
                        effects,
                    );
                }
                Some(now) if now != entry => self.add(
                    "annotation.changed",
                    "violation_codes",
                    "/codes",
                    code,
                    None,
                    None,
                    Vec::new(),
                ),
                Some(_) => {}
            }
        }
        for (code, entry) in after.iter().filter(|(code, _)| !before.contains_key(*code)) {
            let witness = Witness::Answer {
                input: json!({"code": code}),
                old: Value::Null,
                new: entry["severity"].clone(),
            };
            self.add(
                "mapping.added",
                "violation_codes",
                "/codes",
                code,
                None,
                Some(entry["severity"].clone()),
                vec![(Party::Reader, Some(witness))],
            );
        }
    }

    /// A policy of which we know no more than that it differs.
    fn other(&mut self, name: &str, was: &Value, is: &Value) {
        let members: BTreeSet<&String> =
            [was, is].iter().filter_map(|v| v.as_object()).flat_map(Map::keys).collect();
        for member in members.into_iter().filter(|m| was.get(m.as_str()) != is.get(m.as_str())) {
            let (old, new) = (&was[member.as_str()], &is[member.as_str()]);
            let pointer = pointer::member("", member);
            if without_prose(old) == without_prose(new) {
                self.reworded(name, &pointer, old, new);
            } else {
                self.unclear(name, &pointer, member, old, new);
            }
        }
    }

    /// The reasons of reserved names; which names there are is told with the event types.
    fn reasons(&mut self, was: &Value, is: &Value) {
        let entries = |v: &Value| v["reserved"].as_array().cloned().unwrap_or_default();
        let before = entries(was);
        for (i, entry) in entries(is).iter().enumerate() {
            let old = before.iter().find(|o| o["event_type"] == entry["event_type"]);
            if let Some(old) = old.filter(|o| o["reason"] != entry["reason"]) {
                let pointer = format!("/reserved/{i}/reason");
                self.reworded("reserved_event_types", &pointer, &old["reason"], &entry["reason"]);
            }
        }
    }

    /// Nothing but words, or what no rule knows of: the digest moves all the same.
    fn reworded(&mut self, policy: &str, pointer: &str, old: &Value, new: &Value) {
        let (inside, old, new) = narrowed(old, new);
        let pointer = format!("{pointer}{inside}");
        let name = pointer.rsplit('/').next().unwrap_or(policy).to_owned();
        let (old, new) = (Some(old.clone()), Some(new.clone()));
        self.add("annotation.changed", policy, &pointer, &name, old, new, Vec::new());
    }

    /// A policy that differs where nothing has told of it.
    fn rest(&mut self) {
        let (old, new) = (&self.sides.old.policies, &self.sides.new.policies);
        for (name, is) in new {
            let Some(was) = old.get(name).filter(|was| *was != is) else { continue };
            let subject = format!("policy/{name}");
            let told = self.changes.iter().any(|c| c.subject == subject);
            // Names that come and go are told with the event types, and moves with the transitions.
            let elsewhere = name == "reserved_event_types" && {
                let count = |v: &Value| v["reserved"].as_array().map(Vec::len);
                count(was) != count(is)
            };
            if !told && !elsewhere {
                self.reworded(name, "", was, is);
            }
        }
    }

    /// What follows cannot be told: breaking until it is approved.
    fn unclear(&mut self, policy: &str, pointer: &str, name: &str, old: &Value, new: &Value) {
        let effects = Party::ALL.map(|party| (party, None)).to_vec();
        let (inside, old, new) = narrowed(old, new);
        let pointer = format!("{pointer}{inside}");
        self.add(
            "policy.changed",
            policy,
            &pointer,
            name,
            Some(old.clone()),
            Some(new.clone()),
            effects,
        );
    }
}

/// Nests an envelope's payload so that the whole is exactly so deep.
fn nest(envelope: &mut Value, depth: u64) {
    // The envelope and the payload are two levels.
    let mut inner = json!({});
    for _ in 3..depth {
        inner = json!({"deeper": inner});
    }
    if let Some(payload) = envelope["payload"].as_object_mut() {
        payload.insert("deeper".to_owned(), inner);
    }
}
