//! `contracts`: list, show, bundle, check.

use super::args::{ContractsCommand, Format};
use super::{Exit, Failure, output_failed};
use spec_kitty_events::check::{self, Outcome};
use spec_kitty_events::{EVENT_TYPES, EventType, EventTypeInfo, Family, TYPES, bundle, schema};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

pub(super) fn run(command: &ContractsCommand) -> Result<Exit, Failure> {
    match command {
        ContractsCommand::List { family, format } => list(family.as_deref(), *format),
        ContractsCommand::Show { name } => show(name),
        ContractsCommand::Bundle => print(bundle()),
        ContractsCommand::Check { root, bless } => check_project(root, *bless),
    }
}

fn print(text: &str) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|e| output_failed(&e))?;
    Ok(Exit::Clean)
}

fn list(family: Option<&str>, format: Format) -> Result<Exit, Failure> {
    let family = match family {
        None => None,
        Some(name) => Some(Family::ALL.iter().copied().find(|f| f.as_str() == name).ok_or_else(|| {
            let known: Vec<&str> = Family::ALL.iter().map(|f| f.as_str()).collect();
            Failure::new(format!("there is no family `{name}`; the families are {}", known.join(", ")))
        })?),
    };
    let rows: Vec<&EventTypeInfo> = EVENT_TYPES.iter().filter(|i| family.is_none_or(|f| i.family == f)).collect();
    let mut out = String::new();
    match format {
        Format::Jsonl => {
            for info in rows {
                let row = serde_json::json!({
                    "event_type": info.name, "family": info.family.as_str(), "reserved": info.is_reserved(),
                    "payload_type": info.payload_type, "rust_type": info.rust_type, "schema_file": info.schema_file, "description": info.description,
                });
                let _ = writeln!(out, "{row}");
            }
        }
        Format::Text => {
            let width = rows.iter().map(|i| i.name.len()).max().unwrap_or(0);
            let mut last = None;
            for info in &rows {
                if last.replace(info.family) != Some(info.family) {
                    let _ = writeln!(out, "{}{}", if out.is_empty() { "" } else { "\n" }, info.family);
                }
                let _ = writeln!(out, "  {:width$}  {}", info.name, info.payload_type.unwrap_or("(reserved)"));
            }
            let reserved = rows.iter().filter(|i| i.is_reserved()).count();
            let count = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
            let _ = writeln!(out, "\n{}, {}", count(rows.len() - reserved, "event type"), count(reserved, "reserved name"));
        }
    }
    print(&out)
}

fn show(name: &str) -> Result<Exit, Failure> {
    let type_name = match name.parse::<EventType>() {
        Ok(event_type) => match event_type.info().payload_type {
            Some(type_name) => type_name,
            None => return Err(Failure::new(format!("`{name}` is a reserved name and has no schema. {}", event_type.info().description))),
        },
        Err(_) => name,
    };
    let Some(schema) = schema(type_name) else {
        let names = EVENT_TYPES.iter().map(|i| i.name).chain(TYPES.iter().map(|t| t.name));
        let mut near: Vec<&str> = names.filter(|n| n.to_lowercase().contains(&name.to_lowercase())).take(5).collect();
        if near.is_empty() {
            near = vec!["see `spec-kitty-events contracts list`"];
        }
        return Err(Failure::new(format!("the contract has no type `{name}`; did you mean one of: {}?", near.join(", "))));
    };
    let mut text = serde_json::to_string_pretty(&schema).expect("a JSON value prints");
    text.push('\n');
    print(&text)
}

fn check_project(root: &Path, bless: bool) -> Result<Exit, Failure> {
    if !root.join("contracts").is_dir() {
        return Err(Failure::new(format!("there is no contracts/ folder in {}; name the project's folder with --root", root.display())));
    }
    let mut outcome = check::check(root).map_err(|e| Failure::io("cannot check the contract", &e))?;
    let mut blessed = 0;
    if bless && let Some(generated) = &outcome.generated {
        check::bless(root, generated).map_err(|e| Failure::io("cannot write generated/", &e))?;
        blessed = std::mem::take(&mut outcome.drift).len();
    }
    let text = report(&outcome, blessed);
    print(&text)?;
    Ok(if outcome.is_clean() { Exit::Clean } else { Exit::Findings })
}

fn report(outcome: &Outcome, blessed: usize) -> String {
    let mut out = String::new();
    for problem in &outcome.problems {
        let _ = writeln!(out, "{problem}");
    }
    for drift in &outcome.drift {
        let _ = writeln!(out, "{}", drift.diff);
    }
    if !outcome.drift.is_empty() {
        let _ = writeln!(out, "{} files of generated/ are out of date. Review the diff, then run `cargo run -- contracts check --bless`.", outcome.drift.len());
    }
    if blessed > 0 {
        let _ = writeln!(out, "{blessed} files of generated/ were written anew.");
    }
    match outcome.problems.len() {
        0 if outcome.drift.is_empty() => out.push_str("The contract is sound.\n"),
        0 => {}
        n => {
            let _ = writeln!(out, "{n} {}.", if n == 1 { "problem" } else { "problems" });
        }
    }
    out
}
