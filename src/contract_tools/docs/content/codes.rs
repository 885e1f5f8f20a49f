//! The page of codes: grouped, each with an example and the events that can earn it.

use super::{Content, home, said, way_out};
use crate::contract_tools::docs::page::{
    Block, Entry, Line, Page, Span, heading, joined, line, name, text,
};
use crate::json::schema;
use crate::text::plural::count;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What earns a code.
#[derive(Debug, Default)]
pub(super) struct Earners {
    /// Event types by code.
    events: BTreeMap<String, BTreeSet<String>>,
    /// Codes that every envelope can earn.
    envelope: BTreeSet<String>,
}

impl Content<'_> {
    pub(super) fn codes(&self) -> Page {
        let earners = self.all_earners();
        let mut groups: Vec<(String, Vec<Entry>)> = Vec::new();
        for entry in self.list("/violation_codes/codes") {
            let prefix = said(&entry, "code").split('.').next().unwrap_or_default().to_owned();
            let made = self.code_entry(&entry, &earners);
            match groups.iter_mut().find(|(known, _)| *known == prefix) {
                Some((_, entries)) => entries.push(made),
                None => groups.push((prefix, vec![made])),
            }
        }
        let mut blocks = vec![Block::Filter("Filter codes", vec!["error", "warning"])];
        for (prefix, entries) in groups {
            blocks.push(heading(&prefix));
            blocks.push(Block::Entries(entries));
        }
        self.term("codes", "page", "codes", "All codes of the gate and of its helpers.");
        Page {
            path: "codes".to_owned(),
            title: "Codes".to_owned(),
            kind: "codes".to_owned(),
            summary: "An error refuses the document, a warning does not. A code is never renamed \
                or given another meaning."
                .to_owned(),
            above: vec![home()],
            blocks,
        }
    }

    fn code_entry(&self, entry: &Value, earners: &Earners) -> Entry {
        let code = said(entry, "code");
        let (summary, severity) = (said(entry, "summary"), said(entry, "severity"));
        self.term(code, &format!("code, {severity}"), &format!("codes#{code}"), summary);
        let mut facts = vec![self.severity(code)];
        if let Some(keyword) = entry["keyword"].as_str() {
            facts.push(text(" the keyword "));
            facts.push(Span::Code(keyword.to_owned()));
        }
        let mut more = Vec::new();
        if let Some(mut refused) = self.examples.of_code(code) {
            refused.note = format!("Example: {}", refused.note);
            more.push(self.refusal(&refused, &[]));
        }
        more.extend(self.who_earns(code, earners));
        Entry {
            anchor: code.to_owned(),
            name: code.to_owned(),
            facts,
            text: vec![line(summary), way_out(entry)],
            more,
        }
    }

    /// Which event types can earn a code.
    fn who_earns(&self, code: &str, earners: &Earners) -> Option<Block> {
        let every = self.contract.event_types().count();
        let of_lines = ["json.", "cutover."].iter().any(|family| code.starts_with(family));
        let mut events = earners.events.get(code).cloned().unwrap_or_default();
        events.extend(self.examples.earners(code).into_iter().map(str::to_owned));
        if of_lines || earners.envelope.contains(code) || events.len() == every {
            return Some(Block::Text(line("Events of every type can earn it.")));
        }
        if events.is_empty() {
            return None;
        }
        let links: Vec<Line> =
            events.iter().map(|event| name(format!("events/{event}"), event)).collect();
        if links.len() <= 3 {
            let mut out = joined(links, ", ");
            out.push(text(" can earn it."));
            return Some(Block::Text(out));
        }
        let what = format!("{} can earn it", count(links.len(), "event type"));
        Some(Block::Fold(line(&what), vec![Block::List(links)]))
    }

    /// What earns each code, by the schemas and the policies.
    fn all_earners(&self) -> Earners {
        let codes = self.list("/violation_codes/codes");
        let by_keyword: BTreeMap<String, String> = codes
            .iter()
            .filter_map(|c| Some((c["keyword"].as_str()?.to_owned(), c["code"].as_str()?.into())))
            .collect();
        let mut out = Earners::default();
        let mut envelope = Walk::new(self, &by_keyword);
        envelope.type_of("Event", None);
        out.envelope = envelope.codes;
        for (event, payload) in self.contract.event_types() {
            let mut walk = Walk::new(self, &by_keyword);
            walk.type_of(payload, None);
            for advice in self.list("/advisories/advisories") {
                if walk.seen.iter().any(|(name, _)| *name == advice["type"]) {
                    walk.codes.insert(said(&advice, "code").to_owned());
                }
            }
            for code in walk.codes {
                out.events.entry(code).or_default().insert(event.to_owned());
            }
        }
        for guard in self.list("/transitions/guards") {
            let event = self.policy("/transitions/event_type");
            let event = event.as_str().unwrap_or_default().to_owned();
            out.events.entry(said(&guard, "code").to_owned()).or_default().insert(event);
        }
        let reserved = self.list("/reserved_event_types/reserved");
        let names = reserved.iter().map(|entry| said(entry, "event_type").to_owned());
        out.events.entry("event_type.reserved".to_owned()).or_default().extend(names);
        out
    }
}

/// A walk through a schema and all that it refers to, for the codes that its keywords give: that
/// which the schema names on the way, or else the one of the keyword.
struct Walk<'w> {
    content: &'w Content<'w>,
    by_keyword: &'w BTreeMap<String, String>,
    seen: BTreeSet<(String, Option<String>)>,
    codes: BTreeSet<String>,
}

impl<'w> Walk<'w> {
    fn new(content: &'w Content<'w>, by_keyword: &'w BTreeMap<String, String>) -> Self {
        Self { content, by_keyword, seen: BTreeSet::new(), codes: BTreeSet::new() }
    }

    fn type_of(&mut self, name: &str, code: Option<&str>) {
        if self.seen.insert((name.to_owned(), code.map(str::to_owned)))
            && let Some(schema) = self.content.contract.type_schema(name)
        {
            self.schema(schema, code);
        }
    }

    fn schema(&mut self, schema: &Value, above: Option<&str>) {
        let code = schema["x-code"].as_str().or(above);
        if let Some(target) = schema::target(schema) {
            self.type_of(target, code);
        }
        for (keyword, value) in schema.as_object().into_iter().flatten() {
            let judges = *value != Value::Bool(true) || keyword == "uniqueItems";
            if let Some(own) = self.by_keyword.get(keyword).filter(|_| judges) {
                self.codes.insert(code.unwrap_or(own).to_owned());
            }
            match keyword.as_str() {
                "properties" => {
                    let members = value.as_object().into_iter().flatten();
                    members.for_each(|(_, inner)| self.schema(inner, code));
                }
                // What an exclusion or a condition says is not what refuses.
                "not" | "if" | "$defs" => {}
                _ => match value {
                    Value::Array(all) => all.iter().for_each(|inner| self.schema(inner, code)),
                    Value::Object(_) => self.schema(value, code),
                    _ => {}
                },
            }
        }
    }
}
