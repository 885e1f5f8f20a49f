//! Pages of types, and what the page of an event says of its payload.

use super::members::{pattern_block, plain};
use super::{Content, Section, code, group, home};
use crate::contract_tools::docs::page::{
    Block, Entry, Line, Page, Span, heading, json, line, name, row, text,
};
use crate::contract_tools::docs::words::conditions;
use crate::json::schema;
use serde_json::{Value, json};

impl Content<'_> {
    /// The pages of types that are no payload, by what they are for.
    pub(super) fn types(&self) -> Vec<Section> {
        let payloads: Vec<&str> = self.contract.event_types().map(|(_, payload)| payload).collect();
        let all = self.contract.type_names().filter(|n| !payloads.contains(n) && *n != "Event");
        let folder = |name: &str| {
            let file = self.contract.source(name).map(|s| s.file.as_str()).unwrap_or_default();
            file.split_once('/').map_or("", |(folder, _)| folder)
        };
        let (rows, rest): (Vec<&str>, Vec<&str>) = all.partition(|n| folder(n) == "rows");
        let (states, shared): (Vec<&str>, Vec<&str>) =
            rest.into_iter().partition(|n| folder(n) == "states");
        let groups = [
            ("types", "Types", "type", shared),
            ("types/states", "States of reducers", "state", states),
            ("types/rows", "Types of rows", "type of rows", rows),
        ];
        let groups = groups.into_iter().filter(|(.., names)| !names.is_empty());
        groups.map(|(path, title, kind, names)| self.group_of(path, title, kind, &names)).collect()
    }

    fn group_of(&self, path: &str, title: &str, kind: &str, names: &[&str]) -> Section {
        let rows = names.iter().map(|type_name| {
            let meaning = super::first_sentence(&self.description(type_name));
            row(vec![self.type_link(type_name), line(&meaning)])
        });
        let index = Page {
            path: path.to_owned(),
            title: title.to_owned(),
            kind: "types".to_owned(),
            summary: String::new(),
            above: vec![home()],
            blocks: vec![Block::Table(vec!["Type", "Meaning"], rows.collect())],
        };
        let pages = names.iter().map(|name| {
            let mut page = self.of_type(name, kind);
            page.above = vec![home(), (path.to_owned(), title.to_owned())];
            page
        });
        let pages: Vec<Page> = std::iter::once(index).chain(pages).collect();
        (Some(group(title, Some(path), &pages[1..])), pages)
    }

    pub(super) fn of_type(&self, type_name: &str, kind: &str) -> Page {
        let path = format!("types/{type_name}");
        let summary = self.description(type_name);
        self.term(type_name, kind, &path, &summary);
        let mut blocks = Vec::new();
        let makers = self.makers(type_name);
        if !makers.is_empty() {
            let mut out = line("Made by ");
            for maker in &makers {
                out.extend(name(format!("reducers#{maker}"), maker));
                out.push(text(" "));
            }
            blocks.push(Block::Text(out));
        }
        if let Some(example) = self.examples.of_type(type_name) {
            blocks.push(heading("Example"));
            let label = if type_name == "Event" { "Whole event" } else { type_name };
            blocks.push(Block::Snippets(vec![json(label, &example)]));
        }
        self.shape(type_name, &path, &mut blocks);
        self.rules(type_name, &mut blocks);
        let users = self.users(type_name);
        if !users.is_empty() {
            blocks.push(heading("Used by"));
            let user = |u: &String| {
                let page = self.target(u);
                let shown = page.rsplit('/').next().unwrap_or(u).to_owned();
                name(page.clone(), shown)
            };
            blocks.push(Block::List(users.iter().map(user).collect()));
        }
        self.schema(type_name, &mut blocks);
        self.history(&[type_name], &mut blocks);
        let (title, kind) = (type_name.to_owned(), kind.to_owned());
        Page { path, title, kind, summary, blocks, ..Page::default() }
    }

    fn users(&self, type_name: &str) -> Vec<String> {
        let target = format!("\"{}\"", schema::reference(type_name));
        let uses = |n: &&str| {
            self.contract.type_schema(n).is_some_and(|s| s.to_string().contains(&target))
        };
        self.contract.type_names().filter(uses).map(str::to_owned).collect()
    }

    /// Members, or values.
    pub(super) fn shape(&self, type_name: &str, path: &str, blocks: &mut Vec<Block>) {
        let Some(schema) = self.contract.type_schema(type_name) else { return };
        let entries = self.members(type_name, schema);
        if !entries.is_empty() {
            blocks.push(heading("Members"));
            let title = path.rsplit('/').next().unwrap_or(path);
            for entry in &entries {
                let said: String =
                    entry.text.first().map(|l| super::super::page::plain(l)).unwrap_or_default();
                let to = format!("{path}#{}", entry.anchor);
                self.term(&entry.name, &format!("member of {title}"), &to, &said);
            }
            blocks.push(Block::Entries(entries));
            let open = schema.get("additionalProperties") != Some(&Value::Bool(false));
            blocks.push(Block::Text(if open {
                line("Unknown members are kept (`additionalProperties: true`).")
            } else {
                let mut out = line(
                    "Unknown members are refused (`additionalProperties: false`), \
                    as ",
                );
                out.push(code("schema.additional_properties"));
                out.push(text("."));
                out
            }));
        } else if let Some(values) = schema["enum"].as_array() {
            blocks.push(heading("Values"));
            blocks.push(Block::Entries(self.values(type_name, path, values)));
        } else {
            blocks.push(heading("What fits"));
            blocks.push(Block::Text(self.facts(schema)));
            blocks.extend(schema["pattern"].as_str().map(pattern_block));
        }
        if let Some(own) = schema["x-code"].as_str() {
            let mut out = line("A value that does not fit is refused as ");
            out.push(code(own));
            out.push(text("."));
            blocks.push(Block::Text(out));
        }
    }

    fn values(&self, type_name: &str, path: &str, values: &[Value]) -> Vec<Entry> {
        let entry = |value: &Value| {
            let anchor = plain(value);
            let lane = self.lane_anchor(type_name, &anchor);
            let facts = lane.map(|to| vec![Span::Link(to, "its moves".to_owned())]);
            let to = format!("{path}#{anchor}");
            self.term(&anchor, &format!("value of {type_name}"), &to, &self.description(type_name));
            let facts = facts.unwrap_or_default();
            Entry { name: anchor.clone(), anchor, facts, ..Entry::default() }
        };
        values.iter().map(entry).collect()
    }

    /// The rules of a type beyond its members, each with its code.
    pub(super) fn rules(&self, type_name: &str, blocks: &mut Vec<Block>) {
        let Some(schema) = self.contract.type_schema(type_name) else { return };
        let rules = parts(schema);
        if rules.is_empty() {
            return;
        }
        blocks.push(heading("Rules"));
        for part in rules {
            blocks.push(Block::Text(self.rule(part)));
            let as_written = vec![Block::Snippets(vec![json("JSON Schema", part)])];
            blocks.push(Block::Fold(line("The rule as JSON Schema"), as_written));
        }
    }

    /// The rules of a type in words.
    pub(super) fn rules_in_words(&self, type_name: &str) -> Vec<Line> {
        let schema = self.contract.type_schema(type_name);
        schema.map(parts).unwrap_or_default().into_iter().map(|part| self.rule(part)).collect()
    }

    fn rule(&self, part: &Value) -> Line {
        let mut what = line(&conditions(&json!({"allOf": [part]})).concat());
        let own = part["x-code"].as_str().map(str::to_owned);
        if let Some(own) = own.or_else(|| self.code_of_rule(part)) {
            what.push(text(" "));
            what.push(code(&own));
        }
        what
    }

    /// The code that a rule has by its keyword alone.
    fn code_of_rule(&self, part: &Value) -> Option<String> {
        let keyword = if part.get("not").is_some() { "not" } else { "required" };
        let then = part.get("then").or(part.get("else"));
        let applies = keyword == "not" || then.is_some_and(|then| then.get("required").is_some());
        let codes = self.list("/violation_codes/codes");
        let entry = codes.iter().find(|code| code["keyword"] == keyword && applies)?;
        Some(entry["code"].as_str()?.to_owned())
    }

    /// The codes that the schema of a type names itself.
    pub(super) fn named_codes(&self, type_name: &str) -> Vec<String> {
        let schema = self.contract.type_schema(type_name);
        let parts = schema.map(parts).unwrap_or_default();
        parts.iter().filter_map(|p| p["x-code"].as_str()).map(str::to_owned).collect()
    }

    /// The schema itself, to unfold, with its file.
    pub(super) fn schema(&self, type_name: &str, blocks: &mut Vec<Block>) {
        let Some(schema) = self.contract.type_schema(type_name) else { return };
        blocks.push(heading("Schema"));
        if let Some(source) = self.contract.source(type_name) {
            let path = format!("contracts/{}", source.file);
            let mut out: Line = vec![Span::File(path.clone(), path)];
            if !source.pointer.is_empty() {
                out.push(text(" at "));
                out.push(Span::Code(source.pointer.clone()));
            }
            blocks.push(Block::Text(out));
        }
        let shown = vec![Block::Snippets(vec![json("JSON Schema", schema)])];
        blocks.push(Block::Fold(line("JSON Schema"), shown));
    }
}

/// The conditions of a schema.
fn parts(schema: &Value) -> Vec<&Value> {
    let own = schema.get("if").is_some() || schema.get("not").is_some();
    schema::list(schema, "allOf").chain(own.then_some(schema)).collect()
}
