//! One JSON object for each finding.

use super::{Diagnostic, Place, Render};
use crate::cli::json;
use serde_json::{Map, Value, json};
use std::io::{self, Write};

pub(super) struct Jsonl;

impl Render for Jsonl {
    fn one(&mut self, out: &mut dyn Write, found: &Diagnostic) -> io::Result<()> {
        json::row(out, &value(found))
    }
}

/// A finding as JSON. Members are only added, never renamed or removed.
pub(in crate::cli) fn value(found: &Diagnostic) -> Value {
    let mut members = Map::new();
    members.insert("code".to_owned(), found.code.clone().into());
    members.insert("level".to_owned(), found.level.as_str().into());
    place(&mut members, &found.place);
    members.insert("message".to_owned(), found.message.clone().into());
    members.insert("help".to_owned(), found.help.clone().into());
    let related = found.related.iter().map(|related| {
        let mut members = Map::new();
        place(&mut members, &related.place);
        members.insert("message".to_owned(), related.message.clone().into());
        Value::Object(members)
    });
    members.insert("related".to_owned(), related.collect());
    members.extend(found.own.clone());
    Value::Object(members)
}

fn place(members: &mut Map<String, Value>, place: &Place) {
    members.insert("file".to_owned(), place.file.clone().into());
    members.insert("line".to_owned(), json!(place.line));
    members.insert("column".to_owned(), json!(place.column));
    members.insert("pointer".to_owned(), place.pointer.clone().into());
}
