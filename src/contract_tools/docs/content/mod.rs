//! What the pages say, from a contract. Pages are put in the order in which they are read.

mod changes;
mod codes;
mod event;
mod lanes;
mod members;
mod policies;
mod reducers;
mod retired;
mod rows;
mod start;
mod types;

use super::page::{Group, Line, Page, Site, Span, Term, line, name};
use super::{Release, Sources};
use crate::contract_tools::authoring::Examples;
use crate::contract_tools::compat::Contract;
use crate::text::hex::hex;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// All pages, with what leads to them.
pub(super) fn site(contract: &Contract, sources: &Sources) -> Site {
    let bundle = contract.bundle();
    let examples = sources.examples(contract);
    let content = Content {
        contract,
        releases: &sources.releases,
        examples,
        terms: RefCell::default(),
        families: families(contract),
    };
    let sections = content.sections();
    let mut site = Site {
        version: contract.version().unwrap_or("?").to_owned(),
        digest: hex(&Sha256::digest(bundle.as_bytes())),
        ..Site::default()
    };
    for (group, pages) in sections {
        site.groups.extend(group);
        site.pages.extend(pages);
    }
    site.terms = content.terms.into_inner();
    site.files.insert("bundle.json".to_owned(), bundle);
    for (file, text) in contract.files().filter(|(file, _)| file.ends_with(".json")) {
        site.files.insert(format!("contracts/{file}"), text.to_owned());
    }
    site
}

/// The families, each with its event types and whether they have payloads.
fn families(contract: &Contract) -> BTreeMap<String, Vec<(String, bool)>> {
    let mut out: BTreeMap<String, Vec<(String, bool)>> = BTreeMap::new();
    for (event, (family, payload)) in contract.events() {
        out.entry(family.clone()).or_default().push((event.to_owned(), payload.is_some()));
    }
    out
}

/// Pages with the group of the side column that they stand in.
type Section = (Option<Group>, Vec<Page>);

struct Content<'c> {
    contract: &'c Contract,
    releases: &'c [Release],
    examples: Examples<'c>,
    /// What the search finds, page by page as they are made.
    terms: RefCell<Vec<Term>>,
    families: BTreeMap<String, Vec<(String, bool)>>,
}

impl Content<'_> {
    fn sections(&self) -> Vec<Section> {
        let mut out = vec![self.start()];
        out.extend(self.families.keys().map(|family| self.family(family)));
        out.push(self.reference());
        out.push(self.log());
        out.extend(self.types());
        out
    }

    /// The pages that are about more than one event.
    fn reference(&self) -> Section {
        let pages = vec![
            self.lanes(),
            self.codes(),
            self.reducers(),
            self.retired(),
            self.limits(),
            self.migration(),
            self.policies(),
            self.changes(),
        ];
        (Some(group("Reference", None, &pages)), pages)
    }

    fn policy(&self, pointer: &str) -> Value {
        self.contract.policy(pointer).cloned().unwrap_or_default()
    }

    /// The entries of a list in a policy.
    fn list(&self, pointer: &str) -> Vec<Value> {
        self.policy(pointer).as_array().cloned().unwrap_or_default()
    }

    /// The page of a type: that of its event type, if it is a payload.
    fn target(&self, type_name: &str) -> String {
        match self.contract.event_types().find(|(_, payload)| *payload == type_name) {
            Some((event, _)) => format!("events/{event}"),
            None => format!("types/{type_name}"),
        }
    }

    /// A link to the page of a type.
    fn type_link(&self, type_name: &str) -> Line {
        name(self.target(type_name), type_name)
    }

    fn description(&self, type_name: &str) -> String {
        let schema = self.contract.type_schema(type_name);
        let text = schema.and_then(|s| s.get("description")).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    }

    /// What an event type means, in a sentence.
    fn summary_of_event(&self, event: &str) -> String {
        let payload = self.contract.event_types().find(|(name, _)| *name == event);
        payload.map(|(_, p)| first_sentence(&self.description(p))).unwrap_or_default()
    }

    fn term(&self, name: &str, kind: &str, to: &str, text: &str) {
        let (name, kind, to, text) = (name.into(), kind.into(), to.into(), text.into());
        self.terms.borrow_mut().push(Term { name, kind, to, text });
    }
}

/// A group of the side column with its pages.
fn group(title: &str, to: Option<&str>, pages: &[Page]) -> Group {
    Group {
        title: title.to_owned(),
        to: to.map(str::to_owned),
        pages: pages.iter().map(|page| (page.path.clone(), page.title.clone())).collect(),
    }
}

/// The page above all.
fn home() -> (String, String) {
    ("index".to_owned(), "Contract".to_owned())
}

/// A link to a code.
fn code(code: &str) -> Span {
    Span::CodeLink(format!("codes#{code}"), code.to_owned())
}

/// What to do about a code, by its entry in a policy.
fn way_out(entry: &Value) -> Line {
    line(&format!("The way out: {}", said(entry, "help")))
}

/// The text of a member, empty where there is none.
fn said<'v>(value: &'v Value, member: &str) -> &'v str {
    value[member].as_str().unwrap_or_default()
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn first_sentence(text: &str) -> String {
    text.split_inclusive(". ").next().unwrap_or(text).trim().to_owned()
}
