//! What the pages say, from a contract.

use super::page::{Block, Line, Page, Row, Span, line};
use super::words::{conditions, in_words};
use super::{Release, lanes};
use crate::contract_tools::compat::{Change, Class, Contract, Mode, Seeds, valid_example};
use crate::json::schema;
use serde_json::Value;
use std::collections::BTreeMap;

/// All pages.
pub(super) fn pages(contract: &Contract, releases: &[Release], seeds: &Seeds) -> Vec<Page> {
    let content = Content { contract, releases, seeds };
    let mut out = vec![content.index()];
    for (name, (family, payload)) in contract.events() {
        out.push(content.event(name, family, payload.as_deref()));
    }
    let payloads: Vec<&str> = contract.event_types().map(|(_, payload)| payload).collect();
    for name in contract.type_names().filter(|n| !payloads.contains(n)) {
        out.push(content.of_type(name));
    }
    out.push(content.lanes());
    out.push(content.codes());
    out.push(content.changes());
    out
}

struct Content<'c> {
    contract: &'c Contract,
    releases: &'c [Release],
    seeds: &'c Seeds,
}

fn link(to: impl Into<String>, text: impl Into<String>) -> Line {
    vec![Span::Link(to.into(), text.into())]
}

fn heading(text: &str) -> Block {
    Block::Heading(text.to_lowercase().replace(' ', "-"), text.to_owned())
}

fn row(cells: Vec<Line>) -> Row {
    Row { anchor: None, cells }
}

impl Content<'_> {
    fn policy(&self, pointer: &str) -> Value {
        self.contract.policy(pointer).cloned().unwrap_or_default()
    }

    /// The page of a type: that of its event type, if it is a payload.
    fn target(&self, type_name: &str) -> String {
        match self.contract.event_types().find(|(_, payload)| *payload == type_name) {
            Some((event, _)) => format!("events/{event}"),
            None => format!("types/{type_name}"),
        }
    }

    /// Words for a schema, with links to the types that it names.
    fn words(&self, schema: &Value) -> Line {
        let mut out = Vec::new();
        let text = in_words(schema);
        let mut rest = text.as_str();
        // Names of types are the only words that are names of types.
        let is_word = |c: char| c.is_ascii_alphanumeric();
        while let Some(begin) = rest.find(|c: char| c.is_ascii_uppercase()) {
            let end = rest[begin..].find(|c| !is_word(c)).map_or(rest.len(), |n| begin + n);
            let before = rest[..begin].chars().next_back();
            let name = &rest[begin..end];
            let known = before.is_none_or(|c| !is_word(c)) && self.contract.has_type(name);
            out.push(Span::Text(rest[..begin].to_owned()));
            out.push(if known {
                Span::Link(self.target(name), name.to_owned())
            } else {
                Span::Text(name.to_owned())
            });
            rest = &rest[end..];
        }
        out.push(Span::Text(rest.to_owned()));
        out.retain(|s| *s != Span::Text(String::new()));
        out
    }

    fn index(&self) -> Page {
        let mut families: BTreeMap<&str, Vec<(&str, bool)>> = BTreeMap::new();
        for (name, (family, payload)) in self.contract.events() {
            families.entry(family).or_default().push((name, payload.is_some()));
        }
        let version = self.contract.version().unwrap_or("?");
        let count = self.contract.event_types().count();
        let mut blocks = vec![
            Block::Text(line(&format!(
                "Contract version `{version}`. {count} event types in {} families.",
                families.len()
            ))),
            Block::List(vec![
                link("lanes", "Lanes and their transitions"),
                link("codes", "Violation codes"),
                link("changes", "What changed since which version"),
            ]),
        ];
        for (family, events) in families {
            blocks.push(Block::Heading(family.to_owned(), family.to_owned()));
            let rows = events.into_iter().map(|(name, payload)| {
                let summary =
                    if payload { self.summary_of_event(name) } else { "Reserved.".to_owned() };
                row(vec![link(format!("events/{name}"), name), line(&summary)])
            });
            blocks.push(Block::Table(vec!["Event type", "Meaning"], rows.collect()));
        }
        blocks.push(heading("Types"));
        let types = self.contract.type_names().filter(|n| self.target(n).starts_with("types/"));
        let rows = types.map(|name| {
            row(vec![
                link(format!("types/{name}"), name),
                line(&first_sentence(&self.description(name))),
            ])
        });
        blocks.push(Block::Table(vec!["Type", "Meaning"], rows.collect()));
        Page {
            path: "index".to_owned(),
            title: "Spec Kitty event contract".to_owned(),
            kind: "",
            summary: String::new(),
            blocks,
        }
    }

    fn description(&self, type_name: &str) -> String {
        self.contract
            .type_schema(type_name)
            .and_then(|s| s.get("description"))
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    }

    fn summary_of_event(&self, name: &str) -> String {
        let payload = self
            .contract
            .event_types()
            .find(|(event, _)| *event == name)
            .map(|(_, payload)| payload);
        payload.map(|p| first_sentence(&self.description(p))).unwrap_or_default()
    }

    fn event(&self, name: &str, family: &str, payload: Option<&str>) -> Page {
        let mut blocks = Vec::new();
        let about = vec![
            Span::Text("Event type of the family ".to_owned()),
            Span::Link(format!("index#{family}"), family.to_owned()),
            Span::Text(".".to_owned()),
        ];
        blocks.push(Block::Text(about));
        let summary = match payload {
            Some(type_name) => {
                self.body(type_name, &mut blocks);
                self.readers(name, &mut blocks);
                self.history(&[name, type_name], &mut blocks);
                self.description(type_name)
            }
            None => {
                let reserved = self.policy("/reserved_event_types/reserved");
                let entry = reserved
                    .as_array()
                    .and_then(|r| r.iter().find(|r| r["event_type"] == name).cloned())
                    .unwrap_or_default();
                format!("A reserved name. {}", entry["reason"].as_str().unwrap_or_default())
            }
        };
        Page {
            path: format!("events/{name}"),
            title: name.to_owned(),
            kind: "event type",
            summary,
            blocks,
        }
    }

    fn of_type(&self, name: &str) -> Page {
        let mut blocks = Vec::new();
        self.body(name, &mut blocks);
        let users = self.users(name);
        if !users.is_empty() {
            blocks.push(heading("Used by"));
            blocks.push(Block::List(
                users
                    .iter()
                    .map(|u| link(self.target(u), self.target(u).rsplit('/').next().unwrap_or(u)))
                    .collect(),
            ));
        }
        self.history(&[name], &mut blocks);
        Page {
            path: format!("types/{name}"),
            title: name.to_owned(),
            kind: "type",
            summary: self.description(name),
            blocks,
        }
    }

    fn users(&self, name: &str) -> Vec<String> {
        let target = format!("\"{}\"", schema::reference(name));
        let uses = |n: &&str| {
            self.contract.type_schema(n).is_some_and(|s| s.to_string().contains(&target))
        };
        self.contract.type_names().filter(uses).map(str::to_owned).collect()
    }

    /// Members, values, rules in words, an example, the source.
    fn body(&self, name: &str, blocks: &mut Vec<Block>) {
        let Some(schema) = self.contract.type_schema(name) else { return };
        self.shape(schema, blocks);
        let rules = conditions(schema);
        if !rules.is_empty() {
            blocks.push(heading("Rules"));
            blocks.push(Block::List(rules.iter().map(|r| line(r)).collect()));
        }
        if let Some(code) = schema["x-code"].as_str() {
            blocks.push(Block::Text(vec![
                Span::Text("A value that does not fit is refused as ".to_owned()),
                Span::Link(format!("codes#{code}"), code.to_owned()),
                Span::Text(".".to_owned()),
            ]));
        }
        let event = self
            .contract
            .event_types()
            .find(|(_, payload)| *payload == name)
            .map(|(event, _)| event);
        let written = event.and_then(|e| self.seeds.get(e)).map_or(&[][..], Vec::as_slice);
        if let Some(example) = valid_example(self.contract, name, written) {
            blocks.push(heading("Example"));
            blocks.push(Block::Example(
                serde_json::to_string_pretty(&example).expect("a JSON value prints"),
            ));
        }
        self.source(name, blocks);
    }

    /// Members, or values.
    fn shape(&self, schema: &Value, blocks: &mut Vec<Block>) {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if let Some(properties) = schema["properties"].as_object() {
            blocks.push(heading("Members"));
            let rows = properties.iter().map(|(member, inner)| Row {
                anchor: Some(member.clone()),
                cells: vec![
                    vec![Span::Code(member.clone())],
                    self.words(inner),
                    line(if required.contains(&member.as_str()) { "required" } else { "optional" }),
                    line(inner["description"].as_str().unwrap_or_default()),
                ],
            });
            blocks
                .push(Block::Table(vec!["Member", "Value", "Presence", "Meaning"], rows.collect()));
            let open = schema.get("additionalProperties") != Some(&Value::Bool(false));
            blocks.push(Block::Text(line(if open {
                "Unknown members are kept."
            } else {
                "Unknown members are refused."
            })));
        } else if let Some(values) = schema["enum"].as_array() {
            blocks.push(heading("Values"));
            blocks.push(Block::List(
                values
                    .iter()
                    .map(|v| {
                        vec![Span::Code(v.as_str().map_or_else(|| v.to_string(), str::to_owned))]
                    })
                    .collect(),
            ));
        } else {
            blocks.push(heading("Values"));
            blocks.push(Block::Text(self.words(schema)));
            if let Some(pattern) = schema["pattern"].as_str() {
                blocks.push(Block::Text(vec![
                    Span::Text("Pattern: ".to_owned()),
                    Span::Code(pattern.to_owned()),
                ]));
            }
        }
    }

    /// Where in the contract the type stands.
    fn source(&self, name: &str, blocks: &mut Vec<Block>) {
        if let Some(source) = self.contract.source(name) {
            let at = if source.pointer.is_empty() {
                String::new()
            } else {
                format!("#{}", source.pointer)
            };
            blocks.push(Block::Text(vec![
                Span::Text("Source: ".to_owned()),
                Span::Code(format!("contracts/{}{at}", source.file)),
            ]));
        }
    }

    fn readers(&self, event: &str, blocks: &mut Vec<Block>) {
        let reducers = self.policy("/reducers/reducers");
        let readers: Vec<Line> = reducers
            .as_array()
            .into_iter()
            .flatten()
            .filter(|r| r["event_types"].as_array().is_some_and(|e| e.iter().any(|e| e == event)))
            .filter_map(|r| {
                let state = r["state"].as_str()?;
                Some(vec![
                    Span::Code(r["name"].as_str()?.to_owned()),
                    Span::Text(", whose state is ".to_owned()),
                    Span::Link(self.target(state), state.to_owned()),
                ])
            })
            .collect();
        if !readers.is_empty() {
            blocks.push(heading("Reducers"));
            blocks.push(Block::List(readers));
        }
    }

    /// The releases that changed any of these.
    fn history(&self, subjects: &[&str], blocks: &mut Vec<Block>) {
        let mut lines = Vec::new();
        for release in self.releases {
            let mine = release.changes.iter().filter(|c| subjects.contains(&c.subject.as_str()));
            lines.extend(mine.map(|c| {
                line(&format!("{}: {} ({})", release.name, c.sentence(), c.class(Mode::Full)))
            }));
        }
        if !lines.is_empty() {
            blocks.push(heading("Changed"));
            blocks.push(Block::List(lines));
        }
    }

    fn lanes(&self) -> Page {
        let mut blocks = vec![Block::Lanes, heading("Moves")];
        let words = |lane: &Option<String>| lane.as_deref().unwrap_or("(none)").to_owned();
        let rows = lanes::moves(self.contract).into_iter().map(|(from, to)| {
            row(vec![
                vec![Span::Code(words(&from))],
                to.iter()
                    .flat_map(|t| [Span::Code(t.clone()), Span::Text(" ".to_owned())])
                    .collect(),
            ])
        });
        blocks.push(Block::Table(vec!["From", "To, without force"], rows.collect()));
        let guards = self.policy("/transitions/guards");
        let list = |v: &Value| {
            v.as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect::<Vec<_>>()
                .join(" or ")
        };
        let guarded = guards.as_array().into_iter().flatten().map(|g| {
            let code = g["code"].as_str().unwrap_or_default();
            let mut out = line(&format!(
                "From {} to {}: `{}` is needed, else ",
                list(&g["from"]),
                list(&g["to"]),
                g["needs"].as_str().unwrap_or_default()
            ));
            out.push(Span::Link(format!("codes#{code}"), code.to_owned()));
            out
        });
        blocks.push(heading("Guards"));
        blocks.push(Block::List(guarded.collect()));
        let aliases = self.policy("/lane_aliases/aliases");
        let aliases = aliases.as_object().into_iter().flatten().map(|(a, lane)| {
            line(&format!("`{a}` is read as `{}`.", lane.as_str().unwrap_or_default()))
        });
        blocks.push(heading("Aliases"));
        blocks.push(Block::List(aliases.collect()));
        let summary =
            "The lanes of a work package, and the moves between them. Any other move needs force."
                .to_owned();
        Page {
            path: "lanes".to_owned(),
            title: "Lanes".to_owned(),
            kind: "diagram",
            summary,
            blocks,
        }
    }

    fn codes(&self) -> Page {
        let codes = self.policy("/violation_codes/codes");
        let text = |v: &Value| line(v.as_str().unwrap_or_default());
        let rows = codes.as_array().into_iter().flatten().map(|c| Row {
            anchor: c["code"].as_str().map(str::to_owned),
            cells: vec![
                vec![Span::Code(c["code"].as_str().unwrap_or_default().to_owned())],
                text(&c["severity"]),
                text(&c["summary"]),
                text(&c["help"]),
            ],
        });
        let blocks = vec![Block::Table(
            vec!["Code", "Severity", "What is wrong", "The way out"],
            rows.collect(),
        )];
        let summary = "An error refuses the document, a warning does not. A code is never renamed \
            or given another meaning."
            .to_owned();
        Page {
            path: "codes".to_owned(),
            title: "Violation codes".to_owned(),
            kind: "codes",
            summary,
            blocks,
        }
    }

    fn changes(&self) -> Page {
        let mut blocks = Vec::new();
        if self.releases.is_empty() {
            blocks.push(Block::Text(line("There is no release to compare with.")));
        }
        for release in self.releases.iter().rev() {
            blocks.push(Block::Heading(
                release.name.replace([' ', '.'], "-"),
                format!("{}, since {}", release.name, release.since),
            ));
            if release.changes.is_empty() {
                blocks.push(Block::Text(line("The contract did not change.")));
            }
            for (class, title) in [
                (Class::Breaking, "Breaking"),
                (Class::Unclear, "Cannot tell"),
                (Class::Source, "Source-breaking"),
                (Class::Additive, "Additive"),
                (Class::Annotation, "Annotations"),
            ] {
                let mine: Vec<&Change> =
                    release.changes.iter().filter(|c| c.class(Mode::Full) == class).collect();
                if !mine.is_empty() {
                    blocks.push(Block::Text(line(title)));
                    blocks.push(Block::List(
                        mine.iter()
                            .map(|c| {
                                line(&format!(
                                    "`{}{}`: {}",
                                    c.subject,
                                    c.pointer,
                                    c.sentence().replace('`', "")
                                ))
                            })
                            .collect(),
                    ));
                }
            }
        }
        let summary = "What each release changed in the contract.".to_owned();
        Page {
            path: "changes".to_owned(),
            title: "Changes".to_owned(),
            kind: "changes",
            summary,
            blocks,
        }
    }
}

fn first_sentence(text: &str) -> String {
    text.split_inclusive(". ").next().unwrap_or(text).trim().to_owned()
}
