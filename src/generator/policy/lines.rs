//! Checks of `line_classes.json` and `migration_rules.json`: that they are whole, and speak of
//! things that exist.

use super::Policies;
use crate::generator::bundle::Bundle;
use crate::generator::tree::{Problem, Problems};
use crate::json::schema;
use crate::migrate::line_rules::{Action, LineClass};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

const CLASSES: &str = "policy/line_classes.json";
const RULES: &str = "policy/migration_rules.json";

pub(super) fn check(p: &Policies, bundle: &Bundle, found: &mut Vec<Problem>) {
    classes(p, &mut Problems { file: CLASSES, found });
    rules(p, bundle, &mut Problems { file: RULES, found });
}

fn classes(p: &Policies, out: &mut Problems<'_>) {
    let classes = &p.line_classes.classes;
    let mut ids = BTreeSet::new();
    for class in classes.iter().chain(p.line_classes.text.values()) {
        if !ids.insert(&class.id) {
            out.add(
                "lines.clash",
                "/classes",
                format!("Two classes have the id `{}`.", class.id),
                "Give one of them another id.",
            );
        }
    }
    for (i, one) in classes.iter().enumerate() {
        class(p, one, &format!("/classes/{i}"), i + 1 == classes.len(), out);
    }
    versions(p, out);
    if p.line_classes.text.len() != 3 {
        out.add(
            "policy.form",
            "/text",
            "A class of lines without sound JSON is missing.",
            "Give blank, not_json and unsound.",
        );
    }
}

/// One class: its shape, and whether lines reach it and it leaves some for those behind it.
fn class(p: &Policies, class: &LineClass, pointer: &str, last: bool, out: &mut Problems<'_>) {
    if let Some(shape) = &class.shape
        && !p.row_shapes.shapes.iter().any(|known| known.id == *shape)
    {
        out.add(
            "policy.type",
            &format!("{pointer}/shape"),
            format!("No shape in policy/row_shapes.json is called `{shape}`."),
            "Add it, or correct the name.",
        );
    }
    match &class.when {
        None if class.shape.is_some() && !last => {}
        None if !last => out.add(
            "lines.order",
            pointer,
            format!("`{}` takes every line, so that no class behind it is asked.", class.id),
            "Put it last, or add its structure.",
        ),
        Some(_) if last => out.add(
            "lines.order",
            pointer,
            "No class takes what is left.",
            "Put a class without `when` last.",
        ),
        Some(when) if class.shape.is_none() => {
            let mut names = BTreeSet::new();
            members(when, &p.line_classes.defs, &mut names, 0);
            names.remove(p.cutover.signal_field_name.as_str());
            if names.is_empty() {
                out.add(
                    "lines.signal_alone",
                    &format!("{pointer}/when"),
                    format!(
                        "`{}` is recognised by nothing but a version, which proves nothing.",
                        class.id
                    ),
                    "Add the members that such a line has.",
                );
            }
        }
        _ => {}
    }
}

/// The labels of versions are those of the cutover.
fn versions(p: &Policies, out: &mut Problems<'_>) {
    let (signal, version) = (&p.cutover.signal_field_name, &p.cutover.cutover_contract_version);
    for (name, def) in &p.line_classes.defs {
        if let Some(labelled) = def
            .pointer(&format!("/properties/{signal}/const"))
            .filter(|label| *label != version.as_str())
        {
            out.add(
                "lines.version",
                &format!("/$defs/{name}/properties/{signal}/const"),
                format!("The label is {labelled}; `policy/cutover.json` says \"{version}\"."),
                format!("Write \"{version}\"."),
            );
        }
    }
}

/// Names of the members that a structure asks for.
fn members<'v>(
    schema: &'v Value,
    defs: &'v Map<String, Value>,
    names: &mut BTreeSet<&'v str>,
    depth: usize,
) {
    if depth > 16 {
        return;
    }
    match schema {
        Value::Object(object) => {
            for (keyword, value) in object {
                match (keyword.as_str(), value) {
                    ("required", Value::Array(required)) => {
                        names.extend(required.iter().filter_map(Value::as_str));
                    }
                    ("$ref", Value::String(target)) => {
                        if let Some(def) = defs.get(schema::type_name(target)) {
                            members(def, defs, names, depth + 1);
                        }
                    }
                    ("allOf" | "anyOf" | "oneOf", _) => members(value, defs, names, depth + 1),
                    _ => {}
                }
            }
        }
        Value::Array(branches) => {
            branches.iter().for_each(|branch| members(branch, defs, names, depth + 1));
        }
        _ => {}
    }
}

fn rules(p: &Policies, bundle: &Bundle, out: &mut Problems<'_>) {
    let rules = &p.migration_rules;
    let events = bundle.events();
    let mut ids = BTreeSet::new();
    for id in rules.all().map(|rule| &rule.id).chain([&rules.lift.id]) {
        if !ids.insert(id) {
            out.add(
                "lines.clash",
                "",
                format!("Two rules have the id `{id}`."),
                "Give one of them another id.",
            );
        }
    }
    let mut named: Vec<(&str, &String)> = vec![(&rules.lift.id, &rules.lift.event_type)];
    for rule in rules.all() {
        match &rule.action {
            Action::RenameEventType { to, .. } => named.push((&rule.id, to)),
            Action::RenameMember { event_types: Some(types), .. }
            | Action::LaneAliases { event_types: types, .. } => {
                named.extend(types.iter().map(|t| (rule.id.as_str(), t)));
            }
            Action::RetiredKeys { values, .. } => {
                for name in values.keys().filter(|name| !p.legacy.keys.contains_key(*name)) {
                    let message = format!(
                        "`{}` changes the values of `{name}`, which is not retired.",
                        rule.id
                    );
                    out.add(
                        "policy.value",
                        "",
                        message,
                        "Add it to policy/legacy_replacements.json, or remove it here.",
                    );
                }
            }
            _ => {}
        }
    }
    for (id, event_type) in
        named.into_iter().filter(|(_, name)| !events.contains_key(name.as_str()))
    {
        out.add(
            "policy.event_type",
            "",
            format!("The contract has no event type `{event_type}`, which `{id}` names."),
            "Correct the name.",
        );
    }
    let mut out = Problems { file: "policy/legacy_replacements.json", found: &mut *out.found };
    for (old, new) in
        p.legacy.event_names.iter().filter(|(_, new)| !events.contains_key(new.as_str()))
    {
        out.add(
            "policy.event_type",
            &format!("/event_names/{old}"),
            format!("The contract has no event type `{new}`."),
            "Correct the name.",
        );
    }
}
