//! What the search knows, as a script: a page that is opened from a disk may not load data in
//! another way.

use crate::contract_tools::docs::page::{Site, Term};
use crate::contract_tools::docs::quote::href;
use crate::text::escape;
use serde_json::{Value, json};

/// Characters of a text that are shown.
const SHOWN: usize = 160;

/// All names: each with its kind, its place and what it is.
pub(super) fn index(site: &Site) -> String {
    let pages = site.pages.iter().map(|page| Term {
        name: page.title.clone(),
        kind: page.kind.clone(),
        to: page.path.clone(),
        text: page.summary.clone(),
    });
    let mut known = std::collections::BTreeSet::new();
    let all = site.terms.iter().cloned().chain(pages);
    let all = all.filter(|term| known.insert((term.to.clone(), term.name.clone())));
    let entries: Vec<Value> = all.map(|term| entry(&term)).collect();
    // A tag inside a text would end the script of a page that inlines it.
    let text = Value::Array(entries).to_string();
    format!("window.CONTRACT_TERMS = {};\n", escape::json(&text).replace('<', "\\u003c"))
}

fn entry(term: &Term) -> Value {
    let address = match term.to.split_once('#') {
        Some((path, anchor)) => format!("{}.html#{}", href(path), href(anchor)),
        None => format!("{}.html", href(&term.to)),
    };
    let text = term.text.replace('`', "");
    json!([term.name, term.kind, address, escape::cut(&text, SHOWN)])
}
