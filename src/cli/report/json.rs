//! One JSON document: the command, its findings, and how many there were. It is written while it is
//! made, so that a report of any length takes little memory.

use super::{Diagnostic, Render, Summary, Tally, jsonl};
use serde_json::{Map, Value, json};
use spec_kitty_events::escape::{JsonWriter, json as shown};
use std::io::{self, Write};

pub(super) struct Json {
    command: &'static str,
    begun: bool,
}

impl Json {
    pub(super) fn new(command: &'static str) -> Self {
        Self { command, begun: false }
    }

    fn separate(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if std::mem::replace(&mut self.begun, true) {
            out.write_all(b",\n    ")
        } else {
            let command = Value::from(self.command).to_string();
            write!(out, "{{\n  \"command\": {},\n  \"findings\": [\n    ", shown(&command))
        }
    }
}

impl Render for Json {
    fn one(&mut self, out: &mut dyn Write, found: &Diagnostic) -> io::Result<()> {
        self.separate(out)?;
        serde_json::to_writer(JsonWriter::new(out), &jsonl::value(found)).map_err(Into::into)
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary, tally: Tally) -> io::Result<()> {
        let members = members(summary, tally);
        if !self.begun {
            let mut whole = Map::new();
            whole.insert("command".to_owned(), self.command.into());
            whole.insert("findings".to_owned(), json!([]));
            whole.extend(members);
            return crate::cli::json::pretty(out, &Value::Object(whole));
        }
        out.write_all(b"\n  ]")?;
        for (name, value) in members {
            let text = format!(",\n  {}: {value}", Value::from(name));
            out.write_all(shown(&text).as_bytes())?;
        }
        out.write_all(b"\n}\n")
    }
}

fn members(summary: &Summary, tally: Tally) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert("checked".to_owned(), summary.checked.into());
    members.insert("errors".to_owned(), tally.errors.into());
    members.insert("warnings".to_owned(), tally.warnings.into());
    members.insert("notes".to_owned(), tally.notes.into());
    members.extend(summary.own.clone());
    members
}
