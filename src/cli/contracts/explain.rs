//! `explain`: what a violation code or a type means, for a person.

use crate::cli::stdout::print;
use crate::cli::{Exit, Failure, stderr};
use clap::Args as ClapArgs;
use serde_json::Value;
use spec_kitty_events::authoring::example;
use spec_kitty_events::compat::{Contract, Rule};
use spec_kitty_events::{
    Code, EVENT_TYPES, EventType, MissionFindingCode, Severity, TYPES, bundle, schema,
};
use std::fmt::Write as _;

#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  spec-kitty-events contract explain timestamp.naive
  spec-kitty-events contract explain WPStatusChanged
  spec-kitty-events contract explain Lane
  spec-kitty-events contract explain fold.lost_cancel
  spec-kitty-events contract explain enum.widened

Exit status: 0 done, 2 could not run, or there is no such name.")]
pub(in crate::cli) struct ExplainArgs {
    /// A violation code, a finding about a mission's log, an event type, a type, or a rule of
    /// `contract diff`.
    #[arg(value_name = "CODE|TYPE|RULE")]
    pub name: String,
}

pub(super) fn run(args: &ExplainArgs) -> Result<Exit, Failure> {
    let name = args.name.as_str();
    let contract = Contract::from_bundle(bundle()).map_err(|e| Failure::new(e.to_string()))?;
    let document: Value = serde_json::from_str(bundle())?;
    if let Ok(code) = name.parse::<Code>() {
        return print(&explain_code(code, &document));
    }
    if let Ok(code) = name.parse::<MissionFindingCode>() {
        return print(&format!(
            "{name}: a finding about the log of a mission, {}\n\n{}\n{}\n",
            code.level().as_str(),
            code.sentence(),
            code.help()
        ));
    }
    if let Ok(event_type) = name.parse::<EventType>() {
        return print(&explain_event(event_type, &contract, &document));
    }
    if TYPES.iter().any(|t| t.name == name) {
        return print(&explain_type(name, &contract, &document));
    }
    if let Some(rule) = Rule::find(name) {
        return print(&explain_rule(rule));
    }
    let codes = document
        .pointer("/x-policy/violation_codes/codes")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let codes = codes.filter_map(|c| c["code"].as_str());
    let findings = MissionFindingCode::ALL.iter().map(|code| code.as_str());
    let all = codes
        .chain(findings)
        .chain(EVENT_TYPES.iter().map(|i| i.name))
        .chain(TYPES.iter().map(|t| t.name))
        .chain(Rule::all().iter().map(|r| r.id.as_str()));
    let wanted = name.to_lowercase();
    let mut near: Vec<(usize, &str)> =
        all.map(|n| (strsim::levenshtein(&n.to_lowercase(), &wanted), n)).collect();
    near.sort_unstable();
    near.dedup();
    let near: Vec<&str> = near.iter().take(3).map(|(_, n)| *n).collect();
    let way_out = stderr::did_you_mean(&near).unwrap_or_default();
    Err(Failure::new(format!("`{name}` is no violation code, type or rule; {way_out}")))
}

fn explain_code(code: Code, document: &Value) -> String {
    let mut out = format!(
        "{code}: a violation code, {}\n\n{}\n{}\n",
        if code.severity() == Severity::Error { "an error that refuses" } else { "a warning" },
        code.summary(),
        code.help()
    );
    let entries = document.pointer("/x-policy/violation_codes/codes").and_then(Value::as_array);
    let entry = entries.and_then(|c| c.iter().find(|c| c["code"] == code.as_str()));
    if let Some(keyword) = entry.and_then(|e| e["keyword"].as_str()) {
        let _ = writeln!(
            out,
            "\nIt stands for the JSON Schema keyword `{keyword}`, where a schema names no code of \
                its own."
        );
    }
    let mut places = Vec::new();
    for (name, schema) in document["$defs"].as_object().into_iter().flatten() {
        named(schema, code.as_str(), name, &mut places);
    }
    if !places.is_empty() {
        out.push_str("\nSchemas that say it:\n");
    }
    for place in &places {
        let _ = writeln!(out, "  {place}");
    }
    if let Some((case, document)) = refused(code.as_str()) {
        let at = case["pointer"]
            .as_str()
            .filter(|p| !p.is_empty())
            .map(|p| format!(", at {p}"))
            .unwrap_or_default();
        let _ = writeln!(
            out,
            "\nA document that earns it{at}: {}\n{document}",
            case["note"].as_str().unwrap_or_default()
        );
    }
    out
}

/// The fixtures that show a code each: every code that a single document can earn is among them.
const FIXTURES: &[&str] = &[
    include_str!("../../../fixtures/envelopes/cutover.jsonl"),
    include_str!("../../../fixtures/envelopes/envelope.jsonl"),
    include_str!("../../../fixtures/envelopes/event_types.jsonl"),
    include_str!("../../../fixtures/envelopes/legacy.jsonl"),
    include_str!("../../../fixtures/text/text.jsonl"),
    include_str!("../../../fixtures/payloads/status/WPStatusChanged.jsonl"),
];

/// The shortest fixture with this violation, and its document.
fn refused(code: &str) -> Option<(Value, String)> {
    let cases = FIXTURES
        .iter()
        .flat_map(|file| file.lines())
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let earns = |case: &Value| {
        case["code"] == code
            || case["warnings"].as_array().is_some_and(|w| w.iter().any(|w| w == code))
    };
    let shown = cases.filter(earns).filter_map(|case| {
        let document = match ["payload", "envelope"].iter().find_map(|member| case.get(member)) {
            Some(document) => pretty(document),
            None => match (case["text"].as_str(), case["hex"].as_str()) {
                (Some(text), _) => text.to_owned(),
                (_, Some(hex)) => format!("the bytes {hex} (hexadecimal)"),
                _ => return None,
            },
        };
        Some((case, document))
    });
    shown.min_by_key(|(_, document)| document.len())
}

fn named(schema: &Value, code: &str, at: &str, out: &mut Vec<String>) {
    match schema {
        Value::Object(object) => {
            if object.get("x-code").is_some_and(|c| c == code) {
                let why = object
                    .get("$comment")
                    .and_then(Value::as_str)
                    .map(|c| format!(": {c}"))
                    .unwrap_or_default();
                out.push(format!("{at}{why}"));
            }
            for (key, value) in object {
                let at = if key == "properties" { at.to_owned() } else { format!("{at}/{key}") };
                named(value, code, &at, out);
            }
        }
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(i, v)| named(v, code, &format!("{at}/{i}"), out));
        }
        _ => {}
    }
}

fn explain_event(event_type: EventType, contract: &Contract, document: &Value) -> String {
    let info = event_type.info();
    let mut out = format!(
        "{}: an event type of the family {}\n\n{}\n",
        info.name, info.family, info.description
    );
    let Some(type_name) = info.payload_type else {
        out.push_str("\nThe name is reserved: it has no schema, and events of it are refused.\n");
        return out;
    };
    if let Some(file) = info.schema_file {
        let _ = writeln!(
            out,
            "\nSchema: contracts/{}   Rust: {}",
            file.trim_start_matches("contracts/"),
            info.rust_type.unwrap_or(type_name)
        );
    }
    body(&mut out, type_name, contract);
    let readers = readers(document, info.name);
    if readers.is_empty() {
        out.push_str("\nNo reducer reads it.\n");
    } else {
        let _ = writeln!(out, "\nReducers that read it: {}.", readers.join(", "));
    }
    out
}

fn explain_type(name: &str, contract: &Contract, document: &Value) -> String {
    let info = TYPES.iter().find(|t| t.name == name).expect("the caller has found it");
    let mut out = format!(
        "{name}: a type of the contract\n\n{}\n\nSchema: contracts/{}{}\n",
        info.description,
        info.file,
        hash(info.pointer)
    );
    body(&mut out, name, contract);
    let target = format!("#/$defs/{name}");
    let users: Vec<&str> = document["$defs"]
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, s)| s.to_string().contains(&format!("\"{target}\"")))
        .map(|(n, _)| n.as_str())
        .collect();
    if !users.is_empty() {
        let _ = writeln!(out, "\nUsed by: {}.", users.join(", "));
    }
    out
}

fn hash(pointer: &str) -> String {
    if pointer.is_empty() { String::new() } else { format!("#{pointer}") }
}

fn explain_rule(rule: &Rule) -> String {
    format!(
        "{}: a rule of `contract diff`, {}\n\n{}\n{}\n\nSee {}.\n",
        rule.id, rule.class, rule.message, rule.help, rule.reference
    )
}

/// Members or values, conditions, and an example.
fn body(out: &mut String, type_name: &str, contract: &Contract) {
    let schema = schema(type_name).unwrap_or_default();
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if let Some(properties) = schema["properties"].as_object() {
        let open = schema.get("additionalProperties") != Some(&Value::Bool(false));
        let _ = writeln!(
            out,
            "\nMembers ({}):",
            if open { "others are kept" } else { "others are refused" }
        );
        for (name, inner) in properties {
            let need = if required.contains(&name.as_str()) { "required" } else { "optional" };
            let _ = writeln!(out, "  {name}  {need}, {}", spec_kitty_events::docs::in_words(inner));
            if let Some(text) = inner["description"].as_str() {
                let _ = writeln!(out, "      {text}");
            }
        }
    } else {
        let _ = writeln!(out, "\n{}", capital(&spec_kitty_events::docs::in_words(&schema)));
    }
    let rules = spec_kitty_events::docs::conditions(&schema);
    if !rules.is_empty() {
        out.push_str("\nRules:\n");
    }
    for rule in rules {
        let _ = writeln!(out, "  - {rule}");
    }
    if let Some(example) = example(contract, type_name) {
        let _ = writeln!(out, "\nExample:\n{}", pretty(&example));
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("a JSON value prints")
}

/// The reducers that read an event type, by the policy of reducers.
fn readers(document: &Value, event_type: &str) -> Vec<String> {
    let reducers = document.pointer("/x-policy/reducers/reducers").and_then(Value::as_array);
    let reads =
        |r: &&Value| r["event_types"].as_array().is_some_and(|e| e.iter().any(|e| e == event_type));
    reducers
        .into_iter()
        .flatten()
        .filter(reads)
        .filter_map(|r| Some(format!("{} (state {})", r["name"].as_str()?, r["state"].as_str()?)))
        .collect()
}
