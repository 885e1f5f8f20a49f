//! An event as programs of other languages write it.

use super::page::Snippet;
use crate::contract_tools::docs::page::json;
use heck::ToPascalCase as _;
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// What is emitted.
pub(super) struct Emission<'e> {
    /// The type of the payload.
    pub type_name: &'e str,
    /// The whole event.
    pub event: &'e Value,
}

impl Emission<'_> {
    /// The envelope without its payload.
    pub(super) fn envelope(&self) -> Value {
        let members = self.event.as_object().cloned().unwrap_or_default();
        let kept = members.into_iter().filter(|(name, _)| name != "payload");
        Value::Object(kept.collect::<Map<_, _>>())
    }

    fn text(&self, member: &str) -> &str {
        self.event[member].as_str().unwrap_or_default()
    }
}

/// Emits the event with this crate.
pub(super) fn rust(emission: &Emission<'_>) -> Snippet {
    let type_name = emission.type_name.to_pascal_case();
    let payload = json("", &emission.event["payload"]).text;
    let hashes = hashes(&payload);
    let origin: Vec<String> =
        ["build_id", "node_id"].map(|member| format!("{:?}", emission.text(member))).to_vec();
    let text = format!(
        "use spec_kitty_events::{{Emit, Origin, SqliteStore, {type_name}}};\n\n\
         let payload: {type_name} = serde_json::from_str(r{hashes}\"{payload}\"{hashes})?;\n\
         let project = {:?}.parse()?;\n\
         let origin = Origin::new({}, project);\n\
         let mut log = SqliteStore::open(std::path::Path::new(\"events.db\"))?;\n\
         // Judged by the gate, stamped with the next value of the clock, and appended.\n\
         log.emit(origin.draft(payload).aggregate({:?}))?;",
        emission.text("project_uuid"),
        origin.join(", "),
        emission.text("aggregate_id"),
    );
    Snippet { label: "Rust".to_owned(), language: "rust", text }
}

/// As many as no end of a raw string in the text has.
fn hashes(text: &str) -> String {
    let runs = text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len());
    "#".repeat(runs.max().unwrap_or(0) + 1)
}

/// Prints the event as a line of a log, in Python.
pub(super) fn python(emission: &Emission<'_>) -> Snippet {
    let mut event = String::new();
    python_value(emission.event, 0, &mut event);
    let text = format!(
        "import json\n\n\
         # Each event has its own id (a ULID), time and value of its node's clock.\n\
         event = {event}\n\
         # One event is one line: python emit.py | spec-kitty-events validate -\n\
         print(json.dumps(event))"
    );
    Snippet { label: "Python".to_owned(), language: "python", text }
}

/// A value as Python writes it, with a member or an entry on each line.
fn python_value(value: &Value, depth: usize, out: &mut String) {
    let (inside, end) = ("    ".repeat(depth + 1), "    ".repeat(depth));
    match value {
        Value::Null => out.push_str("None"),
        Value::Bool(true) => out.push_str("True"),
        Value::Bool(false) => out.push_str("False"),
        Value::Array(items) if !items.is_empty() => {
            out.push_str("[\n");
            for item in items {
                out.push_str(&inside);
                python_value(item, depth + 1, out);
                out.push_str(",\n");
            }
            let _ = write!(out, "{end}]");
        }
        Value::Object(members) if !members.is_empty() => {
            out.push_str("{\n");
            for (name, inner) in members {
                let _ = write!(out, "{inside}{}: ", Value::from(name.as_str()));
                python_value(inner, depth + 1, out);
                out.push_str(",\n");
            }
            let _ = write!(out, "{end}}}");
        }
        // Strings, numbers, and what is empty are written as JSON writes them.
        other => {
            let _ = write!(out, "{other}");
        }
    }
}

/// Prints the event as a line of a log, in TypeScript, with the types of the contract.
pub(super) fn typescript(emission: &Emission<'_>) -> Snippet {
    let type_name = emission.type_name;
    let payload = json("", &emission.event["payload"]).text;
    let mut envelope = json("", &emission.envelope()).text;
    envelope.truncate(envelope.trim_end_matches(['}', '\n']).len());
    let text = format!(
        "// contract.d.ts is made of what `contract bundle --for typescript` prints.\n\
         import type {{ {type_name} }} from \"./contract\";\n\n\
         const payload: {type_name} = {payload};\n\
         // Each event has its own id (a ULID), time and value of its node's clock.\n\
         const event = {envelope},\n  payload,\n}};\n\
         console.log(JSON.stringify(event));"
    );
    Snippet { label: "TypeScript".to_owned(), language: "typescript", text }
}
