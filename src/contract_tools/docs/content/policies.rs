//! Pages of what a schema cannot say: limits, migration, and every policy as it stands.

use super::{Content, home, said};
use crate::contract_tools::docs::page::{Block, Entry, Line, Page, Span, heading, json, line, row};
use serde_json::Value;

impl Content<'_> {
    /// The schema of a policy, where the contract was read from files.
    fn policy_schema(&self, name: &str) -> Option<Value> {
        let file = format!("policy/{name}.schema.json");
        let (_, text) = self.contract.files().find(|(known, _)| *known == file)?;
        serde_json::from_str(text).ok()
    }

    pub(super) fn limits(&self) -> Page {
        let schema = self.policy_schema("limits").unwrap_or_default();
        let limits = self.policy("/limits");
        let entries = limits.as_object().into_iter().flatten().map(|(name, value)| {
            let described = &schema["properties"][name];
            let meaning = said(described, "description");
            self.term(name, "limit", &format!("limits#{name}"), meaning);
            let mut facts = vec![Span::Code(value.to_string())];
            for (keyword, word) in [("minimum", "may be from"), ("maximum", "to")] {
                if let Some(bound) = described.get(keyword) {
                    facts.extend(line(&format!(" {word} {bound}")));
                }
            }
            let (anchor, name) = (name.clone(), name.clone());
            Entry { anchor, name, facts, text: vec![line(meaning)], more: Vec::new() }
        });
        Page {
            path: "limits".to_owned(),
            title: "Limits".to_owned(),
            kind: "limits".to_owned(),
            summary: said(&schema, "description").to_owned(),
            above: vec![home()],
            blocks: vec![Block::Entries(entries.collect()), self.policy_file("limits")],
        }
    }

    /// A policy as it stands, to unfold, with its file where there is one.
    pub(super) fn policy_file(&self, name: &str) -> Block {
        let path = format!("contracts/policy/{name}.json");
        let shown = self.policy(&format!("/{name}"));
        let mut inside = Vec::new();
        if self.contract.files().next().is_some() {
            inside.push(Block::Text(vec![Span::File(path.clone(), path.clone())]));
        }
        inside.push(Block::Snippets(vec![json("JSON", &shown)]));
        Block::Fold(vec![Span::Code(path)], inside)
    }

    pub(super) fn policies(&self) -> Page {
        let entries = self.contract.policy_names().map(|name| {
            let schema = self.policy_schema(name).unwrap_or_default();
            let meaning = said(&schema, "description");
            self.term(name, "policy", &format!("policies#{name}"), meaning);
            let members = schema["properties"].as_object().into_iter().flatten();
            let members: Vec<_> = members
                .map(|(member, inner)| {
                    let to: Line = vec![Span::Code(member.clone())];
                    row(vec![to, line(said(inner, "description"))])
                })
                .collect();
            let mut more = Vec::new();
            if !members.is_empty() {
                let table = Block::Table(vec!["Member", "Meaning"], members);
                more.push(Block::Fold(line("Members"), vec![table]));
            }
            more.push(self.policy_file(name));
            let (anchor, name) = (name.to_owned(), name.to_owned());
            Entry { anchor, name, facts: Line::new(), text: vec![line(meaning)], more }
        });
        Page {
            path: "policies".to_owned(),
            title: "Policies".to_owned(),
            kind: "policies".to_owned(),
            summary: "Rules that are data: what JSON Schema cannot say of one document.".to_owned(),
            above: vec![home()],
            blocks: vec![Block::Entries(entries.collect())],
        }
    }

    /// Old lines: what they are, and what is done with them.
    pub(super) fn migration(&self) -> Page {
        let classes = self.list("/line_classes/classes");
        let classes = classes.iter().map(|class| {
            let id = said(class, "id");
            self.term(id, "class of lines", &format!("migration#{id}"), said(class, "summary"));
            let facts = line(said(class, "generation"));
            let text = vec![line(said(class, "summary")), line(said(class, "advice"))];
            Entry { anchor: id.to_owned(), name: id.to_owned(), facts, text, more: Vec::new() }
        });
        let mut blocks = vec![
            Block::Text(line(
                "`spec-kitty-events log classify` tells what the lines of a log are; \
                 `spec-kitty-events log migrate` applies the rules in their order.",
            )),
            heading("Classes of lines"),
            Block::Entries(classes.collect()),
        ];
        for (list, title) in [("envelopes", "Rules for envelopes"), ("lanes", "Rules for rows")] {
            let rules = self.list(&format!("/migration_rules/{list}"));
            let rules = rules.iter().map(|rule| {
                let id = said(rule, "id");
                let at = format!("migration#rule-{id}");
                self.term(id, "rule of migration", &at, said(rule, "summary"));
                let shown =
                    Block::Fold(line("As data"), vec![Block::Snippets(vec![json(id, rule)])]);
                Entry {
                    anchor: format!("rule-{id}"),
                    name: id.to_owned(),
                    facts: Line::new(),
                    text: vec![line(said(rule, "summary"))],
                    more: vec![shown],
                }
            });
            blocks.push(heading(title));
            blocks.push(Block::Entries(rules.collect()));
        }
        let lift = self.policy("/migration_rules/lift");
        if let Some(summary) = lift["summary"].as_str() {
            blocks.push(heading("Rows lifted to events"));
            blocks.push(Block::Text(line(summary)));
        }
        Page {
            path: "migration".to_owned(),
            title: "Migration".to_owned(),
            kind: "migration".to_owned(),
            summary: "What the lines of real logs are, and how old ones are rewritten.".to_owned(),
            above: vec![home()],
            blocks,
        }
    }
}
