//! The page of the cutover: the version, and the names that are refused since then.

use super::{Content, code, home, said, texts};
use crate::contract_tools::docs::page::{
    Badge, Block, Entry, Line, Page, Span, heading, line, name, text,
};
use serde_json::Value;

/// The lists of retired names: the list, the replacements, the kind, the code.
const LISTS: &[(&str, &str, &str, &str)] = &[
    ("forbidden_legacy_keys", "keys", "retired key", "cutover.legacy_keys"),
    (
        "forbidden_legacy_event_names",
        "event_names",
        "retired event type",
        "cutover.legacy_event_name",
    ),
    (
        "forbidden_legacy_aggregate_names",
        "aggregate_names",
        "retired kind of aggregate",
        "cutover.legacy_aggregate_name",
    ),
];

impl Content<'_> {
    pub(super) fn retired(&self) -> Page {
        let cutover = self.policy("/cutover");
        let (field, version) =
            (said(&cutover, "signal_field_name"), said(&cutover, "cutover_contract_version"));
        let mut blocks = vec![
            heading("The signal"),
            Block::Text(line(&format!(
                "Every envelope says `\"{field}\": \"{version}\"`. What says another version, or \
                 none, is from before the cutover, and the live gate refuses it. \
                 `spec-kitty-events log migrate` brings old lines over."
            ))),
        ];
        for (list, replacements, kind, refused_as) in LISTS {
            let names = self.policy(&format!("/cutover/{list}"));
            let replaced = self.policy(&format!("/legacy_replacements/{replacements}"));
            let mut all: Vec<&str> = texts(&names);
            let more = replaced.as_object().into_iter().flatten().map(|(name, _)| name.as_str());
            more.for_each(|name| {
                if !all.contains(&name) {
                    all.push(name);
                }
            });
            if all.is_empty() {
                continue;
            }
            blocks.push(heading(&plural(kind)));
            let refused = texts(&names);
            let entries = all.iter().map(|old| {
                let refused = refused.contains(old).then_some(*refused_as);
                self.retired_entry(old, &replaced[*old], kind, refused)
            });
            blocks.push(Block::Entries(entries.collect()));
        }
        Page {
            path: "retired".to_owned(),
            title: "Cutover and retired names".to_owned(),
            kind: "retired names".to_owned(),
            summary: "Names from before the present contract: each is refused, and has a name \
                that took its place."
                .to_owned(),
            above: vec![home()],
            blocks,
        }
    }

    fn retired_entry(&self, old: &str, new: &Value, kind: &str, refused: Option<&str>) -> Entry {
        let new = new.as_str();
        let anchor = old.to_owned();
        let replaced = new.map_or_else(String::new, |new| format!("Use {new}."));
        self.term(old, kind, &format!("retired#{anchor}"), &replaced);
        let mut facts: Line = match refused {
            Some(_) => vec![Span::Badge(Badge::Error, "refused".to_owned())],
            None => vec![Span::Badge(Badge::Error, "unknown".to_owned())],
        };
        if let Some(new) = new {
            facts.push(text(" use "));
            facts.extend(self.replacement(new));
        }
        let mut said = Vec::new();
        let mut more = Vec::new();
        if let Some(refused) = refused {
            let mut why = line("The name is from before the cutover. Refused as ");
            why.push(code(refused));
            let where_it_is = if kind == "retired key" { ", at any depth." } else { "." };
            why.push(text(where_it_is));
            said.push(why);
            more.extend(self.retired_example(old, kind, refused));
        } else {
            let mut why = line("No list of the cutover has it. Refused as ");
            why.push(code("event_type.unknown"));
            why.push(text(", with the name that took its place."));
            said.push(why);
            more.extend(self.retired_example(old, kind, "event_type.unknown"));
        }
        Entry { anchor, name: old.to_owned(), facts, text: said, more }
    }

    /// A link to what took the place of a name.
    fn replacement(&self, new: &str) -> Line {
        if self.contract.events().any(|(event, _)| event == new) {
            return name(format!("events/{new}"), new);
        }
        vec![Span::Code(new.to_owned())]
    }

    /// An event with a retired name in it, and what the gate says.
    fn retired_example(&self, old: &str, kind: &str, refused: &str) -> Option<Block> {
        let mut event = self.examples.of_type("Event")?;
        match kind {
            "retired key" => {
                event["payload"].as_object_mut()?.insert(old.to_owned(), "042-importer".into());
            }
            "retired event type" => event["event_type"] = old.into(),
            _ => event["aggregate_id"] = format!("{old}/042-importer").into(),
        }
        let refused = self.examples.judged(&event, refused, "Example")?;
        Some(self.refusal(&refused, &[]))
    }
}

fn plural(kind: &str) -> String {
    let kind = kind.replacen("kind of", "kinds of", 1);
    let kind = kind.replacen("retired", "Retired", 1);
    if kind.contains("kinds") { kind + "s" } else { format!("{kind}s") }
}
