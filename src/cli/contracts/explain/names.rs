//! Rows of mission logs, classes of lines, reducers with their codes, and policies.

use super::{Explained, Source, pretty, text};
use serde_json::Value;
use spec_kitty_events::authoring::about_policy;
use std::fmt::Write as _;

/// Lines of a policy that are shown in full.
const MOST_LINES: usize = 40;
/// What a reducer says, by list: what one of them is, and its name in the output.
const SAID: [(&str, &str); 3] =
    [("anomalies", "an anomaly"), ("notices", "a notice"), ("failures", "a failure")];

pub(super) fn names(source: &Source) -> Vec<String> {
    let ids = [("/row_shapes/shapes", "id"), ("/line_classes/classes", "id")];
    let mut names = Vec::new();
    for (list, member) in ids.into_iter().chain([("/reducers/reducers", "name")]) {
        names.extend(source.list(list).iter().map(|entry| text(entry, member).to_owned()));
    }
    for reducer in source.list("/reducers/reducers") {
        for (list, _) in SAID {
            let entries = reducer[list].as_array().into_iter().flatten();
            names.extend(entries.map(|entry| text(entry, "code").to_owned()));
        }
    }
    names.extend(policies(source).map(str::to_owned));
    names
}

fn policies(source: &Source) -> impl Iterator<Item = &str> {
    source.contract.policy_names()
}

fn find<'s>(source: &'s Source, list: &str, member: &str, name: &str) -> Option<&'s Value> {
    source.list(list).iter().find(|entry| text(entry, member) == name)
}

pub(super) fn row_shape(source: &Source, name: &str) -> Option<Explained> {
    let shape = find(source, "/row_shapes/shapes", "id", name)?;
    let mut out = format!("{}\n", text(shape, "summary"));
    match shape["schema"].as_str() {
        Some(schema) => {
            let _ = writeln!(out, "\nIts schema is {schema}; its role is {}.", text(shape, "role"));
        }
        None => {
            let _ = writeln!(out, "\nIt has no schema; its role is {}.", text(shape, "role"));
        }
    }
    Some(Explained::new("row", "a shape of rows in a mission's log", out))
}

pub(super) fn line_class(source: &Source, name: &str) -> Option<Explained> {
    let class = find(source, "/line_classes/classes", "id", name)?;
    let out = format!(
        "{}\n{}\n\n`log migrate envelopes` does with it: {}. `log migrate lanes`: {}.",
        text(class, "summary"),
        text(class, "advice"),
        text(class, "envelopes"),
        text(class, "lanes")
    );
    Some(Explained::new("line_class", "a class of lines, as `log classify` tells them apart", out))
}

pub(super) fn reducer(source: &Source, name: &str) -> Option<Explained> {
    let reducer = find(source, "/reducers/reducers", "name", name)?;
    let events = reducer["event_types"].as_array().into_iter().flatten();
    let events: Vec<&str> = events.filter_map(Value::as_str).collect();
    let mut out = format!("{}\n\nIt reads: {}.\n", text(reducer, "title"), events.join(", "));
    let _ = writeln!(out, "It makes: {}.", text(reducer, "state"));
    for (list, _) in SAID {
        let entries = reducer[list].as_array().into_iter().flatten();
        let codes: Vec<&str> = entries.map(|entry| text(entry, "code")).collect();
        if !codes.is_empty() {
            let _ = writeln!(out, "Its {list}: {}.", codes.join(", "));
        }
    }
    Some(Explained::new("reducer", "a reducer, as `reduce` takes it", out))
}

/// A code of reducers, with the sentence of each that says it.
pub(super) fn reducer_code(source: &Source, name: &str) -> Option<Explained> {
    let (mut out, mut titles) = (String::new(), Vec::new());
    for reducer in source.list("/reducers/reducers") {
        for (list, title) in SAID {
            let entries = reducer[list].as_array().into_iter().flatten();
            for entry in entries.filter(|entry| text(entry, "code") == name) {
                if !titles.contains(&title) {
                    titles.push(title);
                }
                let _ =
                    writeln!(out, "  {}\n      {}", text(reducer, "name"), text(entry, "reason"));
            }
        }
    }
    let title = format!("{} of reducers", titles.join(" and "));
    (!titles.is_empty()).then(|| Explained::new("reducer_code", title, out))
}

/// A policy by its name, with or without the ending of its file.
pub(super) fn policy(source: &Source, name: &str) -> Option<Explained> {
    let name = name.trim_start_matches("policy/").trim_end_matches(".json");
    let name = policies(source).find(|policy| *policy == name)?;
    let mut out = String::new();
    if let Some((holds, readers)) = about_policy(name) {
        let _ = writeln!(out, "It holds {holds}.\nIt is read by: {readers}.");
    }
    let document = source.contract.policy(&format!("/{name}")).map(pretty).unwrap_or_default();
    let lines = document.lines().count();
    if lines <= MOST_LINES {
        let _ = writeln!(out, "\n{document}");
    } else {
        let _ = writeln!(out, "\nIts file has {lines} lines: contracts/policy/{name}.json.");
    }
    Some(Explained::new("policy", format!("a policy: contracts/policy/{name}.json"), out))
}
