//! Codes of violations, findings about missions, rules of authoring and of comparison.

use super::{Explained, Source, text};
use serde_json::Value;
use spec_kitty_events::authoring::{AuthoringRule, Refused};
use spec_kitty_events::compat::Rule;
use std::fmt::Write as _;

pub(super) fn names(source: &Source) -> Vec<String> {
    let codes = source.list("/violation_codes/codes").iter();
    let findings = source.list("/mission_findings/findings").iter();
    let listed = codes.chain(findings).map(|entry| text(entry, "code").to_owned());
    let authoring = AuthoringRule::all().iter().map(|rule| rule.id.to_owned());
    listed.chain(authoring).chain(Rule::all().iter().map(|rule| rule.id.clone())).collect()
}

/// What to do, under the name that it has everywhere.
fn way_out(help: &str) -> String {
    format!("The way out: {help}")
}

pub(super) fn code(source: &Source, name: &str) -> Option<Explained> {
    let entry = source.list("/violation_codes/codes").iter().find(|e| text(e, "code") == name)?;
    let severity = match text(entry, "severity") {
        "error" => "an error that refuses",
        _ => "a warning",
    };
    let mut out = format!("{}\n{}\n", text(entry, "summary"), way_out(text(entry, "help")));
    if let Some(keyword) = entry["keyword"].as_str() {
        let _ = writeln!(
            out,
            "\nIt stands for the JSON Schema keyword `{keyword}`, where a schema names no code of \
                its own."
        );
    }
    let mut places = Vec::new();
    for type_name in source.contract.type_names() {
        if let Some(schema) = source.contract.type_schema(type_name) {
            named(schema, name, type_name, &mut places);
        }
    }
    if !places.is_empty() {
        out.push_str("\nSchemas that say it:\n");
    }
    for place in &places {
        let _ = writeln!(out, "  {place}");
    }
    if let Some(refused) = source.sources.examples(&source.contract).of_code(name) {
        let _ = writeln!(out, "\n{}", example(&refused));
    }
    Some(Explained::new("code", format!("a violation code, {severity}"), out))
}

/// A document under a head that says what it shows and where, and what the gate says of it.
fn example(refused: &Refused) -> String {
    let Refused { code, note, document, said, .. } = refused;
    let Some(said) = said.iter().find(|said| said.code == *code) else { return String::new() };
    let at = match said.pointer.as_str() {
        "" => String::new(),
        pointer => format!(", at {pointer}"),
    };
    format!("Example{at}: {note}\n{document}\nThe gate says: {} {}", said.message, said.help)
}

/// The places of a schema that say a code.
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

pub(super) fn finding(source: &Source, name: &str) -> Option<Explained> {
    let all = source.list("/mission_findings/findings");
    let entry = all.iter().find(|entry| text(entry, "code") == name)?;
    let title = format!("a finding about the log of a mission, {}", text(entry, "level"));
    let said = format!("{}\n{}", text(entry, "sentence"), way_out(text(entry, "help")));
    Some(Explained::new("finding", title, said))
}

pub(super) fn authoring(name: &str) -> Option<Explained> {
    let rule = AuthoringRule::find(name)?;
    let mut out = format!("It is kept where {}.\n", rule.rule);
    if !rule.reason.is_empty() {
        let _ = writeln!(out, "Why: {}.", rule.reason);
    }
    let _ = write!(out, "\nSee contracts/README.md, {}.", rule.section);
    Some(Explained::new("authoring_rule", "a rule of `contract lint` and `check`", out))
}

pub(super) fn comparison(name: &str) -> Option<Explained> {
    let rule = Rule::find(name)?;
    let title = format!("a rule of `contract diff`, {}", rule.class);
    let (message, help) = (&rule.message, way_out(&rule.help));
    let text = format!("{message}\n{help}\n\nSee {}.", rule.reference);
    Some(Explained::new("comparison_rule", title, text))
}
