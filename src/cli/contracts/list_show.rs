//! `list` and `show`.

use crate::cli::format::Format;
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure, stderr};
use spec_kitty_events::plural::count;
use spec_kitty_events::{EVENT_TYPES, EventType, EventTypeInfo, Family, TYPES, schema};
use std::fmt::Write as _;

pub(super) fn list(family: Option<&str>, format: Format) -> Result<Exit, Failure> {
    let family = match family {
        None => None,
        Some(name) => {
            Some(Family::ALL.iter().copied().find(|f| f.as_str() == name).ok_or_else(|| {
                let known: Vec<&str> = Family::ALL.iter().map(|f| f.as_str()).collect();
                Failure::new(format!(
                    "there is no family `{name}`; the families are {}",
                    known.join(", ")
                ))
            })?)
        }
    };
    let rows: Vec<&EventTypeInfo> =
        EVENT_TYPES.iter().filter(|i| family.is_none_or(|f| i.family == f)).collect();
    let mut out = String::new();
    match format {
        Format::Jsonl => {
            for info in rows {
                let row = serde_json::json!({
                    "event_type": info.name, "family": info.family.as_str(),
                    "reserved": info.is_reserved(),
                    "payload_type": info.payload_type, "rust_type": info.rust_type,
                    "schema_file": info.schema_file, "description": info.description,
                });
                let _ = writeln!(out, "{row}");
            }
        }
        Format::Text => {
            let width = rows.iter().map(|i| i.name.len()).max().unwrap_or(0);
            let mut last = None;
            for info in &rows {
                if last.replace(info.family) != Some(info.family) {
                    let _ =
                        writeln!(out, "{}{}", if out.is_empty() { "" } else { "\n" }, info.family);
                }
                let _ = writeln!(
                    out,
                    "  {:width$}  {}",
                    info.name,
                    info.payload_type.unwrap_or("(reserved)")
                );
            }
            let reserved = rows.iter().filter(|i| i.is_reserved()).count();
            let _ = writeln!(
                out,
                "\n{}, {}",
                count(rows.len() - reserved, "event type"),
                count(reserved, "reserved name")
            );
        }
    }
    print(&out)
}

pub(super) fn show(name: &str) -> Result<Exit, Failure> {
    let type_name = match name.parse::<EventType>() {
        Ok(event_type) => match event_type.info().payload_type {
            Some(type_name) => type_name,
            None => {
                return Err(Failure::new(format!(
                    "`{name}` is a reserved name and has no schema. {}",
                    event_type.info().description
                )));
            }
        },
        Err(_) => name,
    };
    let Some(schema) = schema(type_name) else {
        let names = EVENT_TYPES.iter().map(|i| i.name).chain(TYPES.iter().map(|t| t.name));
        let near: Vec<&str> =
            names.filter(|n| is_near(&n.to_lowercase(), &name.to_lowercase())).take(5).collect();
        let way_out = stderr::did_you_mean(&near)
            .unwrap_or_else(|| "`spec-kitty-events contracts list` names them".to_owned());
        return Err(Failure::new(format!("the contract has no type `{name}`; {way_out}")));
    };
    let mut text = serde_json::to_string_pretty(&schema).expect("a JSON value prints");
    text.push('\n');
    print(&text)
}

/// Whether one of two words is a piece of the other.
fn is_near(known: &str, wanted: &str) -> bool {
    known.contains(wanted) || (known.len() > 3 && wanted.contains(known))
}
