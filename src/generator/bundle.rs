//! From many files to one self-contained schema: every type gets one global name.

use super::lint::{self, DIALECT};
use super::refs;
use super::text::parse;
use super::tree::{ContractTree, Problem, Problems, is_output};
use crate::json::schema;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What a contract file stands for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Role {
    /// The payload of an event type: `events/<family>/<EventType>.schema.json`.
    Event {
        /// The folder.
        family: String,
        /// The file's name.
        event_type: String,
    },
    /// Anything else that becomes a type.
    #[default]
    Shared,
}

/// One type of the contract.
#[derive(Debug, Clone, Default)]
pub struct TypeDef {
    /// Global name, the Rust type's name too.
    pub name: String,
    /// The file it stands in, relative to `contracts/`.
    pub file: String,
    /// JSON pointer of the type inside its file: empty, or `/$defs/<name>`.
    pub pointer: String,
    /// What the file stands for. Definitions inside a file are shared types.
    pub role: Role,
    /// The schema, with every reference of the form `#/$defs/<name>`.
    pub schema: Value,
}

impl TypeDef {
    /// The description of the schema.
    pub fn description(&self) -> &str {
        self.schema.get("description").and_then(Value::as_str).unwrap_or("")
    }
}

/// All types of the contract, sorted by name.
#[derive(Debug, Clone, Default)]
pub struct Bundle {
    /// Name to type.
    pub types: BTreeMap<String, TypeDef>,
}

struct Source<'a> {
    file: &'a str,
    role: Role,
    root: Value,
}

/// Loads, checks and joins all schema files that become types.
pub(super) fn load(
    tree: &ContractTree,
    codes: &BTreeSet<String>,
    reserved: &BTreeSet<String>,
    found: &mut Vec<Problem>,
) -> Bundle {
    let sources = sources(tree, codes, reserved, found);
    // Name every type before any reference is rewritten.
    let names = named(&sources, found);
    let mut bundle = Bundle::default();
    for source in &sources {
        bundle.add(source, &names, &mut Problems { file: source.file, found });
    }
    bundle
}

/// The files that become types, each held against the authoring rules.
fn sources<'t>(
    tree: &'t ContractTree,
    codes: &BTreeSet<String>,
    reserved: &BTreeSet<String>,
    found: &mut Vec<Problem>,
) -> Vec<Source<'t>> {
    let mut sources = Vec::new();
    let mut events: BTreeMap<String, &str> = BTreeMap::new();
    for (file, text) in tree.iter() {
        let mut out = Problems { file, found };
        if is_output(file) {
            parse(text, &mut out).iter().for_each(|root| lint::check(root, codes, &mut out));
            continue;
        }
        let Some(role) = place(file, &mut out) else { continue };
        if let Role::Event { event_type, .. } = &role {
            if let Some(other) = events.insert(event_type.clone(), file) {
                out.add(
                    "event.clash",
                    "",
                    format!("The event type `{event_type}` is also in contracts/{other}."),
                    "Keep one of the two files.",
                );
            }
            if reserved.contains(event_type) {
                out.add(
                    "event.reserved",
                    "",
                    format!("`{event_type}` is a reserved name."),
                    "Take it off policy/reserved_event_types.json when it gets a schema.",
                );
            }
        }
        let Some(root) = parse(text, &mut out) else { continue };
        lint::check(&root, codes, &mut out);
        sources.push(Source { file, role, root });
    }
    sources
}

/// The name of each type, by its file and pointer.
fn named(sources: &[Source<'_>], found: &mut Vec<Problem>) -> refs::Names {
    let mut names = refs::Names::new();
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for source in sources {
        let mut out = Problems { file: source.file, found };
        let mut name_it = |pointer: String, name: String, out: &mut Problems<'_>| {
            let key = heck::ToPascalCase::to_pascal_case(name.as_str());
            if let Some(other) = owners.insert(key, format!("{}#{pointer}", source.file)) {
                out.add(
                    "name.clash",
                    &pointer,
                    format!("Two types are called `{name}`; the other one is contracts/{other}."),
                    "Give one of them another name (a title for the root of a file, the key for a \
                        member of $defs).",
                );
            }
            names.insert((source.file.to_owned(), pointer), name);
        };
        let root = root_name(source);
        let place = if source.root.get("title").is_some() { "/title" } else { "" };
        lint::of_type(&root, place, &mut out);
        name_it(String::new(), root, &mut out);
        for name in
            source.root.get("$defs").and_then(Value::as_object).into_iter().flat_map(Map::keys)
        {
            name_it(format!("/$defs/{name}"), name.clone(), &mut out);
        }
    }
    names
}

impl Bundle {
    /// Adds the types of one file.
    fn add(&mut self, source: &Source<'_>, names: &refs::Names, out: &mut Problems<'_>) {
        let mut root = source.root.clone();
        refs::rewrite(&mut root, source.file, "", names, out);
        let mut defs = Map::new();
        if let Some(object) = root.as_object_mut() {
            object.shift_remove("$schema");
            if let Some(Value::Object(found)) = object.shift_remove("$defs") {
                defs = found;
            }
        }
        let mut add = |pointer: String, role: Role, schema: Value| {
            let name = names[&(source.file.to_owned(), pointer.clone())].clone();
            let schema = titled(&name, schema);
            self.types.insert(
                name.clone(),
                TypeDef { name, file: source.file.to_owned(), pointer, role, schema },
            );
        };
        add(String::new(), source.role.clone(), root);
        for (name, schema) in defs {
            add(format!("/$defs/{name}"), Role::Shared, schema);
        }
    }
}

/// What a file stands for, by its place. `None` for policy files, which are read elsewhere.
fn place(file: &str, out: &mut Problems<'_>) -> Option<Role> {
    let parts: Vec<&str> = file.split('/').collect();
    let stem = parts.last().and_then(|f| f.strip_suffix(".schema.json"));
    match (parts.as_slice(), stem) {
        (["policy", _], _) if file.ends_with(".json") => None,
        (["events", family, _], Some(event_type)) => {
            if !lint::is_type_name(event_type) {
                out.add(
                    "event.name",
                    "",
                    format!("`{event_type}` is not an event type name."),
                    "Name the file <EventType>.schema.json in PascalCase letters and digits.",
                );
            }
            if !lint::is_family(family) {
                out.add(
                    "event.family",
                    "",
                    format!("`{family}` is not a family name."),
                    "Name the folder in lower case letters, digits and underscores.",
                );
            }
            (lint::is_type_name(event_type) && lint::is_family(family)).then(|| Role::Event {
                family: (*family).to_owned(),
                event_type: event_type.to_owned(),
            })
        }
        (["shared" | "states" | "rows", _] | [_], Some(_)) => Some(Role::Shared),
        (["README.md"], _) => None,
        _ => {
            out.add(
                "file.place",
                "",
                "The file is in no folder where contracts are found.",
                "Use events/<family>/<EventType>.schema.json, shared/<TypeName>.schema.json, \
                    states/<TypeName>.schema.json, rows/<TypeName>.schema.json, \
                    outputs/<name>.schema.json or policy/<name>.json.",
            );
            None
        }
    }
}

fn root_name(source: &Source<'_>) -> String {
    if let Some(title) = source.root.get("title").and_then(Value::as_str) {
        return title.to_owned();
    }
    match &source.role {
        Role::Event { event_type, .. } => format!("{event_type}Payload"),
        Role::Shared => {
            let name = source.file.rsplit('/').next().unwrap_or(source.file);
            name.trim_end_matches(".schema.json").to_owned()
        }
    }
}

fn titled(name: &str, schema: Value) -> Value {
    let mut object = Map::new();
    object.insert("title".to_owned(), name.into());
    if let Value::Object(members) = schema {
        object.extend(members.into_iter().filter(|(k, _)| k != "title"));
    }
    Value::Object(object)
}

/// The parts of a bundle as one document.
pub(crate) fn join(
    version: &str,
    event_types: Map<String, Value>,
    policies: Map<String, Value>,
    defs: Map<String, Value>,
) -> Value {
    let mut root = Map::new();
    root.insert("$schema".into(), DIALECT.into());
    root.insert("$id".into(), format!("urn:spec-kitty-events:contract:{version}").into());
    root.insert("title".into(), "SpecKittyEventContract".into());
    root.insert(
        "description".into(),
        "The whole Spec Kitty event contract in one document. The root judges an envelope; $defs \
        holds every type; x-event-types names the payload of each event type; x-policy holds \
        what a schema cannot say."
            .into(),
    );
    if defs.contains_key("Event") {
        root.insert("$ref".into(), schema::reference("Event").into());
    }
    root.insert("x-contract-version".into(), version.into());
    root.insert("x-event-types".into(), Value::Object(event_types));
    root.insert("x-policy".into(), Value::Object(policies));
    root.insert("$defs".into(), Value::Object(defs));
    Value::Object(root)
}

/// A bundle as the text of its file.
pub(crate) fn print(document: &Value) -> String {
    let mut text = serde_json::to_string_pretty(document).expect("a JSON value prints");
    text.push('\n');
    text
}

impl Bundle {
    /// The event payloads: event type to family and type name, sorted by event type.
    #[must_use]
    pub fn events(&self) -> BTreeMap<&str, (&str, &TypeDef)> {
        self.types
            .values()
            .filter_map(|t| match &t.role {
                Role::Event { family, event_type } => {
                    Some((event_type.as_str(), (family.as_str(), t)))
                }
                Role::Shared => None,
            })
            .collect()
    }

    /// The bundle as one JSON document: a schema for envelopes whose `$defs` hold every type, with
    /// the event types and policies beside them.
    #[must_use]
    pub fn document(
        &self,
        version: &str,
        reserved: &BTreeMap<String, String>,
        policies: &Map<String, Value>,
    ) -> Value {
        let mut event_types = Map::new();
        for (event_type, (family, def)) in self.events() {
            event_types.insert(
                event_type.to_owned(),
                serde_json::json!({
                    "family": family, "payload": schema::reference(&def.name), "reserved": false,
                }),
            );
        }
        for (event_type, family) in reserved {
            event_types.insert(
                event_type.clone(),
                serde_json::json!({
                    "family": family, "payload": null, "reserved": true,
                }),
            );
        }
        event_types.sort_keys();
        let defs = self.types.iter().map(|(n, t)| (n.clone(), t.schema.clone())).collect();
        join(version, event_types, policies.clone(), defs)
    }
}
