//! SARIF 2.1.0, which code hosts and editors read. Results are written while they are made; the
//! rules, which are few, come behind them.

use super::{Diagnostic, Place, Render, Summary, Tally};
use serde_json::{Value, json};
use spec_kitty_events::escape::JsonWriter;
use std::collections::BTreeSet;
use std::io::{self, Write};

/// Where the form is published.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/\
    sarif-schema-2.1.0.json";

#[derive(Default)]
pub(super) struct Sarif {
    begun: bool,
    rules: BTreeSet<String>,
}

impl Sarif {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.begun = true;
        write!(
            out,
            "{{\n  \"$schema\": \"{SCHEMA}\",\n  \"version\": \"2.1.0\",\n  \"runs\": [{{\n    \
             \"columnKind\": \"utf16CodeUnits\",\n    \"results\": ["
        )
    }
}

impl Render for Sarif {
    fn one(&mut self, out: &mut dyn Write, found: &Diagnostic) -> io::Result<()> {
        let first = !self.begun;
        if first {
            self.begin(out)?;
        }
        out.write_all(if first { b"\n      " } else { b",\n      " })?;
        if !self.rules.contains(&found.code) {
            self.rules.insert(found.code.clone());
        }
        serde_json::to_writer(JsonWriter::new(&mut *out), &result(found)).map_err(Into::into)
    }

    fn end(&mut self, out: &mut dyn Write, _: &Summary, _: Tally) -> io::Result<()> {
        if !self.begun {
            self.begin(out)?;
        }
        let rules: Vec<Value> = self.rules.iter().map(|code| json!({"id": code})).collect();
        let driver = json!({"name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION"),
            "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules});
        out.write_all(b"\n    ],\n    \"tool\": ")?;
        serde_json::to_writer(JsonWriter::new(&mut *out), &json!({"driver": driver}))?;
        out.write_all(b"\n  }]\n}\n")
    }
}

fn result(found: &Diagnostic) -> Value {
    let mut result = json!({
        "ruleId": found.code, "level": found.level.as_str(),
        "message": {"text": found.whole()}, "locations": [location(&found.place)],
    });
    if !found.related.is_empty() {
        let related = found.related.iter().map(|related| {
            let mut location = location(&related.place);
            location["message"] = json!({"text": related.message});
            location
        });
        result["relatedLocations"] = related.collect();
    }
    result
}

/// A column of ours counts bytes and one of SARIF characters: it is left out, where they may
/// differ, in favour of the pointer, which is exact.
fn location(place: &Place) -> Value {
    let mut physical = json!({"artifactLocation": {"uri": uri(&place.file)}});
    if let Some(line) = place.line {
        physical["region"] = json!({"startLine": line.max(1)});
    }
    let mut location = json!({"physicalLocation": physical});
    if !place.pointer.is_empty() {
        location["logicalLocations"] = json!([{"fullyQualifiedName": place.pointer}]);
    }
    location
}

/// The name of a file as a reference: what has a meaning there is written by its bytes.
fn uri(file: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let mut out = String::with_capacity(file.len());
    for byte in file.bytes() {
        if plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
