//! Whether the fixtures cover the contract.

use super::problem;
use crate::contract::fixtures::{Case, Fixtures};
use crate::generator::{Generated, Problem};
use crate::io::folder::{self, Kind};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Streams that every reducer has at least: a plain life, a stormy one, and one that comes to an
/// end.
const STREAMS_OF_EACH: usize = 3;

/// Every event type has at least one valid and one invalid case, every reducer has its streams, and
/// no file is left over.
pub(super) fn coverage(root: &Path, generated: &Generated, fixtures: &Fixtures) -> Vec<Problem> {
    let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for case in &fixtures.cases {
        if let Some(event_type) = &case.event_type {
            counts.entry(event_type).or_default()[usize::from(case.valid)] += 1;
        }
    }
    let bundle: Value =
        serde_json::from_str(&generated.files["bundle.json"]).expect("the generator writes JSON");
    let mut found = Vec::new();
    let event_types = bundle.get("x-event-types").and_then(Value::as_object);
    for (name, entry) in event_types.into_iter().flatten().filter(|(_, e)| e["reserved"] == false) {
        found.extend(without_cases(name, entry, counts.get(name.as_str()).copied()));
    }
    for name in counts.keys().filter(|n| !event_types.is_some_and(|e| e.contains_key(**n))) {
        let of = |case: &&Case| case.event_type.as_deref() == Some(*name);
        let file = fixtures.cases.iter().find(of).map_or("", |case| case.place.0.as_str());
        found.push(problem(
            &format!("fixtures/{file}"),
            "",
            "fixture.unknown",
            format!("There are fixtures of `{name}`, which is not an event type."),
            "Remove them, or add the schema.",
        ));
    }
    found.extend(without_streams(&bundle, fixtures));
    found.extend(left_over(&root.join("fixtures"), fixtures));
    found
}

/// An event type without a valid or an invalid case.
fn without_cases(name: &str, entry: &Value, counts: Option<[usize; 2]>) -> Option<Problem> {
    let missing = match counts.unwrap_or_default() {
        [0, 0] => "no valid and no invalid",
        [_, 0] => "no valid",
        [0, _] => "no invalid",
        _ => return None,
    };
    let family = entry["family"].as_str().unwrap_or_default();
    let fix = format!(
        "Add cases to fixtures/payloads/{family}/{name}.jsonl and list the file in \
            fixtures/manifest.json."
    );
    Some(problem(
        &format!("contracts/events/{family}/{name}.schema.json"),
        "",
        "fixture.missing",
        format!("The event type has {missing} fixture."),
        &fix,
    ))
}

/// Reducers with too few streams.
fn without_streams(bundle: &Value, fixtures: &Fixtures) -> Vec<Problem> {
    let mut found = Vec::new();
    let reducers = bundle
        .pointer("/x-policy/reducers/reducers")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    for name in reducers.filter_map(|reducer| reducer["name"].as_str()) {
        let streams = fixtures.streams.iter().filter(|s| s.reducer.as_str() == name).count();
        if streams < STREAMS_OF_EACH {
            found.push(problem(
                "contracts/policy/reducers.json",
                "",
                "fixture.missing",
                format!(
                    "The reducer {name} has {streams} of at least {STREAMS_OF_EACH} golden \
                    streams."
                ),
                &format!(
                    "Add streams to fixtures/streams/{name}/ and list them in \
                    fixtures/manifest.json."
                ),
            ));
        }
    }
    found
}

/// Files that the manifest does not name, but for those whose names begin with a dot and those of
/// migration, which go by the names of its rules.
fn left_over(root: &Path, fixtures: &Fixtures) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(inner) = folders.pop() {
        for (name, kind) in folder::list(root, inner.trim_end_matches('/')).unwrap_or_default() {
            let path = format!("{inner}{name}");
            if kind == Kind::Folder {
                if !super::lines::FOLDERS.contains(&path.as_str()) {
                    folders.push(format!("{path}/"));
                }
            } else if !name.starts_with('.')
                && path != "manifest.json"
                && !fixtures.files.contains(&path)
            {
                let message =
                    "The manifest does not name this file, so nothing reads it.".to_owned();
                found.push(problem(
                    &format!("fixtures/{path}"),
                    "",
                    "fixture.unlisted",
                    message,
                    "List it in fixtures/manifest.json, or remove it.",
                ));
            }
        }
    }
    found.sort_by(|a, b| a.file.cmp(&b.file));
    found
}
