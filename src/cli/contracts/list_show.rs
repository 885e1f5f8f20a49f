//! `list`, `show` and `bundle`: the contract that the program holds, or that of a working tree.

use super::args::Language;
use super::author::tree;
use super::read_from::{contract, say_where_it_differs, unsound};
use crate::cli::format::Format;
use crate::cli::stdout::print;
use crate::cli::{Exit, Failure, stderr};
use serde_json::Value;
use spec_kitty_events::bundle_for::bundle_for;
use spec_kitty_events::generator::generate;
use spec_kitty_events::nearest::near;
use spec_kitty_events::plural::count;
use spec_kitty_events::{EVENT_TYPES, EventType, EventTypeInfo, TYPES, escape, schema};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// One event type of a contract.
struct Row {
    name: String,
    family: String,
    payload_type: Option<String>,
    rust_type: Option<String>,
    schema_file: Option<String>,
    description: String,
}

impl From<&EventTypeInfo> for Row {
    fn from(info: &EventTypeInfo) -> Self {
        Self {
            name: info.name.to_owned(),
            family: info.family.as_str().to_owned(),
            payload_type: info.payload_type.map(str::to_owned),
            rust_type: info.rust_type.map(str::to_owned),
            schema_file: info.schema_file.map(str::to_owned),
            description: info.description.to_owned(),
        }
    }
}

impl Row {
    fn value(&self) -> Value {
        serde_json::json!({
            "event_type": self.name, "family": self.family,
            "reserved": self.payload_type.is_none(), "payload_type": self.payload_type,
            "rust_type": self.rust_type, "schema_file": self.schema_file,
            "description": self.description,
        })
    }
}

fn rows(root: Option<&Path>) -> Result<Vec<Row>, Failure> {
    let contract = contract(root)?;
    if root.is_none() {
        return Ok(EVENT_TYPES.iter().map(Row::from).collect());
    }
    let mut rows: Vec<Row> = contract
        .events()
        .map(|(name, (family, payload))| {
            let of = |payload: &String| contract.type_schema(payload);
            let text = payload.as_ref().and_then(of).and_then(|s| s["description"].as_str());
            let source = payload.as_ref().and_then(|payload| contract.source(payload));
            Row {
                name: name.to_owned(),
                family: family.clone(),
                payload_type: payload.clone(),
                rust_type: payload.clone(),
                schema_file: source.map(|source| source.file.clone()),
                description: text.unwrap_or_default().to_owned(),
            }
        })
        .collect();
    rows.sort_by(|a, b| a.family.cmp(&b.family).then_with(|| a.name.cmp(&b.name)));
    Ok(rows)
}

pub(super) fn list(
    root: Option<&Path>,
    family: Option<&str>,
    format: Format,
) -> Result<Exit, Failure> {
    let mut rows = rows(root)?;
    if let Some(family) = family {
        let known: BTreeSet<String> = rows.iter().map(|row| row.family.clone()).collect();
        rows.retain(|row| row.family == family);
        if rows.is_empty() {
            let near = near(family, known.iter().map(String::as_str));
            let way_out = stderr::did_you_mean(&near).unwrap_or_else(|| {
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                format!("the families are {}", known.join(", "))
            });
            let family = escape::line(family);
            return Err(Failure::new(format!("there is no family `{family}`; {way_out}")));
        }
    }
    let mut out = String::new();
    match format {
        Format::Jsonl => {
            for row in rows {
                let _ = writeln!(out, "{}", escape::json(&row.value().to_string()));
            }
        }
        Format::Json => {
            let rows: Vec<Value> = rows.iter().map(Row::value).collect();
            let document = serde_json::json!({ "event_types": rows });
            let text = serde_json::to_string_pretty(&document)?;
            let _ = writeln!(out, "{}", escape::json(&text));
        }
        _ => out = table(&rows),
    }
    print(&out)
}

fn table(rows: &[Row]) -> String {
    let mut out = String::new();
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let mut last = None;
    for row in rows {
        if last.replace(&row.family) != Some(&row.family) {
            let space = if out.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{space}{}", escape::line(&row.family));
        }
        let payload = row.payload_type.as_deref().unwrap_or("(reserved)");
        let _ = writeln!(out, "  {:width$}  {}", escape::line(&row.name), escape::line(payload));
    }
    let reserved = rows.iter().filter(|row| row.payload_type.is_none()).count();
    let _ = writeln!(
        out,
        "\n{}, {}",
        count(rows.len() - reserved, "event type"),
        count(reserved, "reserved name")
    );
    out
}

pub(super) fn bundle(root: Option<&Path>, language: Option<Language>) -> Result<Exit, Failure> {
    match root {
        Some(root) => drop(contract(Some(root))?),
        None => say_where_it_differs()?,
    }
    let text = match root {
        // The digest is that of these very bytes.
        None if language.is_none() => return print(spec_kitty_events::bundle()),
        None => spec_kitty_events::bundle().to_owned(),
        Some(root) => {
            let mut generated =
                generate(&tree(root)?).map_err(|invalid| unsound(&invalid.problems))?;
            generated.files.remove("bundle.json").unwrap_or_default()
        }
    };
    let Some(language) = language else { return print(&escape::json(&text)) };
    let fitted = bundle_for(&serde_json::from_str(&text)?, language.into());
    let mut text = serde_json::to_string_pretty(&fitted)?;
    text.push('\n');
    print(&escape::json(&text))
}

pub(super) fn show(root: Option<&Path>, name: &str) -> Result<Exit, Failure> {
    let (schema, names) = match root {
        Some(root) => {
            let contract = contract(Some(root))?;
            let payload = contract.event_types().find(|(event, _)| *event == name);
            let schema = contract.schema(payload.map_or(name, |(_, payload)| payload));
            let names = contract.events().map(|(event, _)| event).chain(contract.type_names());
            (schema, names.map(str::to_owned).collect())
        }
        None => {
            say_where_it_differs()?;
            built_in(name)?
        }
    };
    let Some(schema) = schema else {
        let near = near(name, names.iter().map(String::as_str));
        let way_out = stderr::did_you_mean(&near)
            .unwrap_or_else(|| "`spec-kitty-events contract list` names them".to_owned());
        return Err(Failure::new(format!("the contract has no type `{name}`; {way_out}")));
    };
    let mut text = serde_json::to_string_pretty(&schema).expect("a JSON value prints");
    text.push('\n');
    print(&escape::json(&text))
}

/// A type of the contract that the program holds, and the names that there are.
fn built_in(name: &str) -> Result<(Option<Value>, Vec<String>), Failure> {
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
    let names = EVENT_TYPES.iter().map(|i| i.name).chain(TYPES.iter().map(|t| t.name));
    Ok((schema(type_name), names.map(str::to_owned).collect()))
}
