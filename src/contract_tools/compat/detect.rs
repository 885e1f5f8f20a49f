//! Two schemas side by side: every place where they differ, by keyword. Pure; decides nothing about
//! documents.

use super::change::Party;
use super::contract::judging;
use super::judge::token;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// One difference between two schemas of one type.
#[derive(Debug, Clone)]
pub(super) struct Difference {
    pub rule: &'static str,
    /// Pointer of the keyword or member, in the schema where it stands.
    pub pointer: String,
    /// Pointer of the schema that the keyword belongs to.
    pub node: String,
    pub name: String,
    pub old: Option<Value>,
    pub new: Option<Value>,
    /// Schema pointers at which a refusal is due to this difference, with the member's name if one
    /// is named.
    pub aims: Vec<(String, Option<String>)>,
    /// The old node with nothing but this difference. None where no document can be judged
    /// otherwise.
    pub isolated: Option<(Value, Value)>,
    /// Who can be hurt at all.
    pub possible: Vec<Party>,
}

/// Walks two schemas.
pub(super) fn compare(old: &Value, new: &Value) -> Vec<Difference> {
    let mut walk = Walk::default();
    walk.node(old, new, "", true);
    walk.found
}

#[derive(Default)]
struct Walk {
    found: Vec<Difference>,
}

/// Keywords whose larger value allows more, and those whose smaller value does.
const UPPER: &[&str] = &["maximum", "maxLength", "maxItems"];
const LOWER: &[&str] = &["minimum", "minLength", "minItems", "minProperties"];
const SILENT: &[&str] = &["title", "description", "examples", "$comment"];

impl Walk {
    /// `positive`: whether accepting more here means accepting more on the whole. Not so behind
    /// `not` and `if`.
    fn node(&mut self, old: &Value, new: &Value, at: &str, positive: bool) {
        if old == new {
            return;
        }
        self.annotations(old, new, at);
        if judging(old) == judging(new) {
            return self.defaults_below(old, new, at, positive);
        }
        let (Some(o), Some(n)) = (old.as_object(), new.as_object()) else {
            return self.add("schema.changed", at, at, "the schema", old, new, None, positive);
        };
        if self.shape(o, n, old, new, at, positive) {
            return;
        }
        // What other keywords say of another type of value is not news.
        if disjoint(o.get("type"), n.get("type")) {
            return self.keyword("type", o.get("type"), n.get("type"), o, n, at, positive);
        }
        let keywords: BTreeSet<&String> = o.keys().chain(n.keys()).collect();
        for keyword in keywords {
            let (was, is) = (o.get(keyword), n.get(keyword));
            if was.map(judging) == is.map(judging)
                && !matches!(
                    keyword.as_str(),
                    "properties" | "items" | "prefixItems" | "additionalProperties" | "allOf"
                )
            {
                continue;
            }
            self.keyword(keyword, was, is, o, n, at, positive);
        }
    }

    /// Nothing judges otherwise here, but annotations further down may differ.
    fn defaults_below(&mut self, old: &Value, new: &Value, at: &str, positive: bool) {
        let (Some(o), Some(n)) = (old.as_object(), new.as_object()) else { return };
        for (name, was) in o.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if let Some(is) = n.get("properties").and_then(|p| p.get(name)) {
                self.node(was, is, &format!("{at}/properties/{}", token(name)), positive);
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if let (Some(was), Some(is)) = (o.get(keyword), n.get(keyword)) {
                self.node(was, is, &format!("{at}/{keyword}"), positive);
            }
        }
        if let (Some(was), Some(is)) =
            (o.get("allOf").and_then(Value::as_array), n.get("allOf").and_then(Value::as_array))
            && was.len() == is.len()
        {
            for (i, (was, is)) in was.iter().zip(is).enumerate() {
                self.node(was, is, &format!("{at}/allOf/{i}"), positive);
            }
        }
    }

    fn annotations(&mut self, old: &Value, new: &Value, at: &str) {
        for keyword in SILENT.iter().chain(&["default", "x-code"]) {
            let (was, is) = (old.get(keyword), new.get(keyword));
            if was == is || !(old.is_object() && new.is_object()) {
                continue;
            }
            let rule = match *keyword {
                "default" => "default.changed",
                "x-code" => "code.changed",
                _ => "annotation.changed",
            };
            self.found.push(Difference {
                rule,
                pointer: format!("{at}/{keyword}"),
                node: at.to_owned(),
                name: (*keyword).to_owned(),
                old: was.cloned(),
                new: is.cloned(),
                aims: Vec::new(),
                isolated: None,
                possible: Vec::new(),
            });
        }
    }

    /// A difference in what the whole schema is: null added or taken away, another reference,
    /// another form.
    fn shape(
        &mut self,
        o: &Map<String, Value>,
        n: &Map<String, Value>,
        old: &Value,
        new: &Value,
        at: &str,
        positive: bool,
    ) -> bool {
        let (was, was_null) = without_null(old);
        let (is, is_null) = without_null(new);
        let form = |v: &Map<String, Value>| {
            ["$ref", "anyOf", "type"].into_iter().find(|k| v.contains_key(*k))
        };
        if was_null != is_null {
            let (rule, party) = if is_null {
                ("type.nullable", Party::Reader)
            } else {
                ("type.not_nullable", Party::Producer)
            };
            let bare = |v: &Value, null: bool| if null { with_null(v) } else { v.clone() };
            let place = format!("{at}/{}", form(n).unwrap_or("type"));
            self.push(
                rule,
                &place,
                at,
                "null",
                Some(old.clone()),
                Some(new.clone()),
                (old.clone(), bare(&was, is_null)),
                &[party],
                positive,
            );
            self.found.last_mut().expect("it was pushed").aims = vec![(at.to_owned(), None)];
            if judging(&was) != judging(&is) {
                self.node(&was, &is, at, positive);
            }
            return true;
        }
        if form(o) != form(n) || o.get("$ref") != n.get("$ref") {
            let place = format!("{at}/{}", form(n).unwrap_or("type"));
            self.add(
                "ref.changed",
                &place,
                at,
                "the type",
                old,
                new,
                Some((old.clone(), new.clone())),
                positive,
            );
            self.found.last_mut().expect("it was pushed").aims = vec![(at.to_owned(), None)];
            return true;
        }
        if was_null && o.contains_key("anyOf") {
            self.node(&was, &is, &format!("{at}/anyOf/0"), positive);
            return true;
        }
        false
    }

    #[allow(clippy::too_many_arguments)]
    fn keyword(
        &mut self,
        keyword: &str,
        was: Option<&Value>,
        is: Option<&Value>,
        o: &Map<String, Value>,
        n: &Map<String, Value>,
        at: &str,
        positive: bool,
    ) {
        let pointer = format!("{at}/{keyword}");
        let isolated = || (Value::Object(o.clone()), Value::Object(replaced(o, keyword, is)));
        let mut simple = |rule: &'static str, parties: &[Party]| {
            self.push(
                rule,
                &pointer,
                at,
                keyword,
                was.cloned(),
                is.cloned(),
                isolated(),
                parties,
                positive,
            );
        };
        match keyword {
            "title" | "description" | "examples" | "$comment" | "default" | "x-code"
            | "$schema" | "$defs" => {}
            "properties" => self.properties(o, n, at, positive),
            "required" => self.required(o, n, at, positive),
            "additionalProperties" => {
                match (was.unwrap_or(&Value::Bool(true)), is.unwrap_or(&Value::Bool(true))) {
                    (Value::Bool(false), _) => simple("object.opened", &[Party::Reader]),
                    (_, Value::Bool(false)) => simple("object.closed", &[Party::Producer]),
                    (Value::Bool(true), _) | (_, Value::Bool(true)) => {
                        simple("schema.changed", &Party::ALL);
                    }
                    (was, is) => self.node(was, is, &pointer, positive),
                }
            }
            "type" => {
                let set = |v: Option<&Value>| -> BTreeSet<String> {
                    match v {
                        Some(Value::String(one)) => [one.clone()].into(),
                        Some(Value::Array(many)) => {
                            many.iter().filter_map(Value::as_str).map(str::to_owned).collect()
                        }
                        _ => BTreeSet::new(),
                    }
                };
                let (was, is) = (set(was), set(is));
                let wider = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
                    b.iter().all(|t| a.contains(t) || (t == "integer" && a.contains("number")))
                };
                if wider(&is, &was) {
                    simple("type.widened", &[Party::Reader]);
                } else if wider(&was, &is) {
                    simple("type.narrowed", &[Party::Producer]);
                } else {
                    simple("type.changed", &Party::ALL);
                }
            }
            "enum" => {
                let list =
                    |v: Option<&Value>| v.and_then(Value::as_array).cloned().unwrap_or_default();
                let (was, is) = (list(was), list(is));
                let lost: Vec<Value> = was.iter().filter(|v| !is.contains(v)).cloned().collect();
                let gained: Vec<Value> = is.iter().filter(|v| !was.contains(v)).cloned().collect();
                let (rule, parties): (_, &[Party]) =
                    match (o.contains_key("enum"), n.contains_key("enum")) {
                        (true, true) if lost.is_empty() => ("enum.widened", &[Party::Reader]),
                        (true, true) if gained.is_empty() => ("enum.narrowed", &[Party::Producer]),
                        (true, true) => ("enum.changed", &Party::ALL),
                        _ => ("schema.changed", &Party::ALL),
                    };
                let one = |mut values: Vec<Value>| {
                    if values.len() == 1 { values.remove(0) } else { Value::Array(values) }
                };
                let some = |values: Vec<Value>| (!values.is_empty()).then(|| one(values));
                self.push(
                    rule,
                    &pointer,
                    at,
                    keyword,
                    some(lost),
                    some(gained),
                    isolated(),
                    parties,
                    positive,
                );
            }
            "const" => simple("const.changed", &Party::ALL),
            "pattern" => simple("pattern.changed", &Party::ALL),
            "format" => simple("format.changed", &Party::ALL),
            "uniqueItems" => simple("unique.changed", &Party::ALL),
            "items" => match (was, is) {
                (Some(was), Some(is)) => self.node(was, is, &pointer, positive),
                _ => simple("schema.changed", &Party::ALL),
            },
            "prefixItems" => match (was.and_then(Value::as_array), is.and_then(Value::as_array)) {
                (Some(was), Some(is)) if was.len() == is.len() => {
                    for (i, (was, is)) in was.iter().zip(is).enumerate() {
                        self.node(was, is, &format!("{pointer}/{i}"), positive);
                    }
                }
                _ => simple("schema.changed", &Party::ALL),
            },
            "anyOf" => self.branches(was, is, o, at, positive),
            "allOf" => self.conditions(was, is, o, at, positive),
            "if" | "not" => match (was, is) {
                (Some(was), Some(is)) => self.node(was, is, &pointer, false),
                _ => simple(
                    if is.is_some() { "condition.added" } else { "condition.removed" },
                    &Party::ALL,
                ),
            },
            "then" | "else" => match (was, is) {
                (Some(was), Some(is)) => self.node(was, is, &pointer, positive),
                _ => simple(
                    if is.is_some() { "condition.added" } else { "condition.removed" },
                    &Party::ALL,
                ),
            },
            _ if UPPER.contains(&keyword) || LOWER.contains(&keyword) => {
                let number = |v: Option<&Value>| v.and_then(Value::as_f64);
                let upper = UPPER.contains(&keyword);
                match (number(was), number(is)) {
                    (None, Some(_)) => simple("range.narrowed", &[Party::Producer]),
                    (Some(_), None) => simple("range.widened", &[Party::Reader]),
                    (Some(was), Some(is)) if (is > was) == upper => {
                        simple("range.widened", &[Party::Reader]);
                    }
                    (Some(_), Some(_)) => simple("range.narrowed", &[Party::Producer]),
                    _ => simple("schema.changed", &Party::ALL),
                }
            }
            _ => simple("schema.changed", &Party::ALL),
        }
    }

    fn properties(
        &mut self,
        o: &Map<String, Value>,
        n: &Map<String, Value>,
        at: &str,
        positive: bool,
    ) {
        let members = |v: &Map<String, Value>| {
            v.get("properties").and_then(Value::as_object).cloned().unwrap_or_default()
        };
        let (was, is) = (members(o), members(n));
        let closed =
            |v: &Map<String, Value>| v.get("additionalProperties") == Some(&Value::Bool(false));
        for (name, old) in &was {
            let pointer = format!("{at}/properties/{}", token(name));
            if let Some(new) = is.get(name) {
                self.node(old, new, &pointer, positive);
                continue;
            }
            let mut isolated = o.clone();
            edit(&mut isolated, "properties", |m| {
                m.shift_remove(name);
            });
            let needed = requires(o, name);
            unlist(&mut isolated, name);
            let (rule, parties): (_, &[Party]) = match (needed, closed(n)) {
                (true, true) => ("property.removed_required", &Party::ALL),
                (true, false) => ("property.removed_required", &Party::ALL),
                (false, true) => ("property.removed_from_closed", &[Party::Producer]),
                (false, false) => ("property.removed_from_open", &Party::ALL),
            };
            let parties = if closed(n) && closed(o) || !closed(n) { parties } else { &Party::ALL };
            self.push(
                rule,
                &pointer,
                at,
                name,
                Some(old.clone()),
                None,
                (Value::Object(o.clone()), Value::Object(isolated)),
                parties,
                positive,
            );
            self.member_aims(at, name, &pointer);
        }
        for (name, new) in is.iter().filter(|(name, _)| !was.contains_key(*name)) {
            let pointer = format!("{at}/properties/{}", token(name));
            let mut isolated = o.clone();
            edit(&mut isolated, "properties", |m| {
                m.insert(name.clone(), new.clone());
            });
            let needed = requires(n, name);
            if needed {
                list(&mut isolated, name);
            }
            let (rule, parties): (_, &[Party]) = match (needed, closed(o)) {
                (true, _) => ("property.added_required", &Party::ALL),
                (false, true) => ("property.added_to_closed", &[Party::Reader]),
                (false, false) => ("property.added_to_open", &Party::ALL),
            };
            self.push(
                rule,
                &pointer,
                at,
                name,
                None,
                Some(new.clone()),
                (Value::Object(o.clone()), Value::Object(isolated)),
                parties,
                positive,
            );
            self.member_aims(at, name, &pointer);
        }
    }

    /// A refusal is due to a member if it is missing, unknown, or wrong.
    fn member_aims(&mut self, at: &str, name: &str, pointer: &str) {
        let named = Some(name.to_owned());
        self.found.last_mut().expect("it was pushed").aims = vec![
            (format!("{at}/required"), named.clone()),
            (format!("{at}/additionalProperties"), named),
            (pointer.to_owned(), None),
        ];
    }

    fn required(
        &mut self,
        o: &Map<String, Value>,
        n: &Map<String, Value>,
        at: &str,
        positive: bool,
    ) {
        let names = |v: &Map<String, Value>| -> BTreeSet<String> {
            v.get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let known = |v: &Map<String, Value>, name: &str| {
            v.get("properties").and_then(|p| p.get(name)).is_some()
        };
        let (was, is) = (names(o), names(n));
        // A member that came or went has been reported as that.
        for name in is.difference(&was).filter(|name| known(o, name) || !known(n, name)) {
            let mut isolated = o.clone();
            list(&mut isolated, name);
            self.needs("required.added", name, at, o, isolated, Party::Producer, positive);
        }
        for name in was.difference(&is).filter(|name| known(n, name) || !known(o, name)) {
            let mut isolated = o.clone();
            unlist(&mut isolated, name);
            self.needs("required.removed", name, at, o, isolated, Party::Reader, positive);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn needs(
        &mut self,
        rule: &'static str,
        name: &str,
        at: &str,
        o: &Map<String, Value>,
        isolated: Map<String, Value>,
        party: Party,
        positive: bool,
    ) {
        let pointer = format!("{at}/required");
        self.push(
            rule,
            &pointer,
            at,
            name,
            None,
            None,
            (Value::Object(o.clone()), Value::Object(isolated)),
            &[party],
            positive,
        );
        self.found.last_mut().expect("it was pushed").aims = vec![(pointer, Some(name.to_owned()))];
    }

    fn branches(
        &mut self,
        was: Option<&Value>,
        is: Option<&Value>,
        o: &Map<String, Value>,
        at: &str,
        positive: bool,
    ) {
        let list = |v: Option<&Value>| v.and_then(Value::as_array).cloned().unwrap_or_default();
        let (was, is) = (list(was), list(is));
        let within = |v: &Value, list: &[Value]| list.iter().any(|w| judging(w) == judging(v));
        let pointer = format!("{at}/anyOf");
        for branch in was.iter().filter(|b| !within(b, &is)) {
            let rest: Vec<Value> = was.iter().filter(|b| *b != branch).cloned().collect();
            let isolated = (
                Value::Object(o.clone()),
                Value::Object(replaced(o, "anyOf", Some(&Value::Array(rest)))),
            );
            self.push(
                "union.branch_removed",
                &pointer,
                at,
                "anyOf",
                Some(branch.clone()),
                None,
                isolated,
                &[Party::Producer],
                positive,
            );
        }
        for (i, branch) in is.iter().enumerate().filter(|(_, b)| !within(b, &was)) {
            let mut more = was.clone();
            more.push(branch.clone());
            let isolated = (
                Value::Object(o.clone()),
                Value::Object(replaced(o, "anyOf", Some(&Value::Array(more)))),
            );
            self.push(
                "union.branch_added",
                &format!("{pointer}/{i}"),
                at,
                "anyOf",
                None,
                Some(branch.clone()),
                isolated,
                &[Party::Reader],
                positive,
            );
            self.found.last_mut().expect("it was pushed").aims = vec![(pointer.clone(), None)];
        }
    }

    fn conditions(
        &mut self,
        was: Option<&Value>,
        is: Option<&Value>,
        o: &Map<String, Value>,
        at: &str,
        positive: bool,
    ) {
        let list = |v: Option<&Value>| v.and_then(Value::as_array).cloned().unwrap_or_default();
        let (was, is) = (list(was), list(is));
        let within = |v: &Value, list: &[Value]| list.iter().any(|w| judging(w) == judging(v));
        let gone: Vec<(usize, &Value)> =
            was.iter().enumerate().filter(|(_, v)| !within(v, &is)).collect();
        let come: Vec<(usize, &Value)> =
            is.iter().enumerate().filter(|(_, v)| !within(v, &was)).collect();
        let pointer = format!("{at}/allOf");
        if gone.len() == come.len() {
            for ((i, old), (j, new)) in gone.into_iter().zip(come) {
                let edited: Vec<Value> = was
                    .iter()
                    .enumerate()
                    .map(|(k, v)| if k == i { new.clone() } else { v.clone() })
                    .collect();
                let isolated = (
                    Value::Object(o.clone()),
                    Value::Object(replaced(o, "allOf", Some(&Value::Array(edited)))),
                );
                let place = format!("{pointer}/{j}");
                self.push(
                    "condition.changed",
                    &place,
                    at,
                    "allOf",
                    Some(old.clone()),
                    Some(new.clone()),
                    isolated,
                    &Party::ALL,
                    positive,
                );
                self.found.last_mut().expect("it was pushed").aims =
                    vec![(place, None), (format!("{pointer}/{i}"), None)];
            }
            return;
        }
        for (i, old) in gone {
            let rest: Vec<Value> =
                was.iter().enumerate().filter(|(k, _)| *k != i).map(|(_, v)| v.clone()).collect();
            let isolated = (
                Value::Object(o.clone()),
                Value::Object(replaced(o, "allOf", Some(&Value::Array(rest)))),
            );
            self.push(
                "condition.removed",
                &format!("{pointer}/{i}"),
                at,
                "allOf",
                Some(old.clone()),
                None,
                isolated,
                &[Party::Reader],
                positive,
            );
        }
        for (j, new) in come {
            let mut more = was.clone();
            more.push(new.clone());
            let isolated = (
                Value::Object(o.clone()),
                Value::Object(replaced(o, "allOf", Some(&Value::Array(more)))),
            );
            self.push(
                "condition.added",
                &format!("{pointer}/{j}"),
                at,
                "allOf",
                None,
                Some(new.clone()),
                isolated,
                &[Party::Producer],
                positive,
            );
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn add(
        &mut self,
        rule: &'static str,
        pointer: &str,
        node: &str,
        name: &str,
        old: &Value,
        new: &Value,
        isolated: Option<(Value, Value)>,
        positive: bool,
    ) {
        let isolated = isolated.unwrap_or_else(|| (old.clone(), new.clone()));
        self.push(
            rule,
            pointer,
            node,
            name,
            Some(old.clone()),
            Some(new.clone()),
            isolated,
            &Party::ALL,
            positive,
        );
    }

    #[allow(clippy::too_many_arguments)]
    fn push(
        &mut self,
        rule: &'static str,
        pointer: &str,
        node: &str,
        name: &str,
        old: Option<Value>,
        new: Option<Value>,
        isolated: (Value, Value),
        parties: &[Party],
        positive: bool,
    ) {
        self.found.push(Difference {
            rule,
            pointer: pointer.to_owned(),
            node: node.to_owned(),
            name: name.to_owned(),
            old,
            new,
            aims: vec![(pointer.to_owned(), None)],
            isolated: Some(isolated),
            possible: if positive { parties.to_vec() } else { Party::ALL.to_vec() },
        });
    }
}

fn replaced(
    object: &Map<String, Value>,
    keyword: &str,
    value: Option<&Value>,
) -> Map<String, Value> {
    let mut out = object.clone();
    match value {
        Some(value) => {
            out.insert(keyword.to_owned(), value.clone());
        }
        None => {
            out.shift_remove(keyword);
        }
    }
    out
}

fn edit(
    object: &mut Map<String, Value>,
    keyword: &str,
    change: impl FnOnce(&mut Map<String, Value>),
) {
    let members = object.entry(keyword).or_insert_with(|| Value::Object(Map::new()));
    if let Some(members) = members.as_object_mut() {
        change(members);
    }
}

fn requires(object: &Map<String, Value>, name: &str) -> bool {
    object.get("required").and_then(Value::as_array).is_some_and(|r| r.iter().any(|v| v == name))
}

fn list(object: &mut Map<String, Value>, name: &str) {
    let required = object.entry("required").or_insert_with(|| Value::Array(Vec::new()));
    if let Some(required) = required.as_array_mut() {
        required.push(name.into());
    }
}

fn unlist(object: &mut Map<String, Value>, name: &str) {
    if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|v| v != name);
    }
}

/// Whether no JSON type is in both. Integers are numbers.
fn disjoint(was: Option<&Value>, is: Option<&Value>) -> bool {
    let (Some(was), Some(is)) = (was, is) else { return false };
    let list = |v: &Value| -> Vec<String> {
        let all = v.as_array().cloned().unwrap_or_else(|| vec![v.clone()]);
        all.iter()
            .filter_map(Value::as_str)
            .map(|t| if t == "integer" { "number" } else { t }.to_owned())
            .collect()
    };
    let is = list(is);
    !list(was).iter().any(|t| is.contains(t))
}

/// The schema without its alternative null, and whether it had one.
fn without_null(schema: &Value) -> (Value, bool) {
    let Some(mut object) = schema.as_object().cloned() else { return (schema.clone(), false) };
    object.retain(|k, _| !SILENT.contains(&k.as_str()) && k != "default");
    let object = &object;
    let null = |v: &Value| {
        v.get("type").is_some_and(|t| t == "null") && v.as_object().is_some_and(|o| o.len() == 1)
    };
    match (object.get("type"), object.get("anyOf")) {
        (Some(Value::Array(types)), _) if types.iter().any(|t| t == "null") && types.len() > 1 => {
            let mut rest: Vec<Value> = types.iter().filter(|t| *t != "null").cloned().collect();
            let rest = if rest.len() == 1 { rest.remove(0) } else { Value::Array(rest) };
            (Value::Object(replaced(object, "type", Some(&rest))), true)
        }
        (_, Some(Value::Array(branches))) if branches.len() == 2 && branches.iter().any(null) => {
            (branches.iter().find(|b| !null(b)).cloned().unwrap_or_default(), true)
        }
        _ => (Value::Object(object.clone()), false),
    }
}

/// The schema with the alternative null.
fn with_null(schema: &Value) -> Value {
    serde_json::json!({"anyOf": [schema, {"type": "null"}]})
}
