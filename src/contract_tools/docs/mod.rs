//! The contract as documentation: words for schemas, a static site, and Markdown.
//!
//! Pages are made as data from a contract and written by one renderer for each form. A page keeps
//! its path as long as its event type, type or code keeps its name, so that links stay.

mod content;
mod html;
mod lanes;
mod markdown;
mod page;
pub mod quote;
mod words;

pub use words::{conditions, in_words};

use crate::contract_tools::compat::{Change, Contract, Seeds};
use std::collections::BTreeMap;

/// A release, and what it changed since the one before.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// Its name, for example `v0.2.0`.
    pub name: String,
    /// What it was compared with.
    pub since: String,
    /// The changes.
    pub changes: Vec<Change>,
}

/// The static site: path to contents. Where `seeds` hold a payload of an event type, it is the
/// example.
///
/// ```
/// use spec_kitty_events::{compat::Contract, docs::site};
/// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
/// let files = site(&contract, &[], &Default::default());
/// assert!(files["events/WPStatusChanged.html"].contains("<h1>WPStatusChanged</h1>"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn site(contract: &Contract, releases: &[Release], seeds: &Seeds) -> BTreeMap<String, String> {
    let pages = content::pages(contract, releases, seeds);
    let lanes = lanes::svg(contract);
    let mut files: BTreeMap<String, String> =
        pages.iter().map(|p| (format!("{}.html", p.path), html::page(p, &lanes))).collect();
    files.insert("assets/site.css".to_owned(), include_str!("assets/site.css").to_owned());
    files.insert("assets/site.js".to_owned(), include_str!("assets/site.js").to_owned());
    files.insert("assets/search.js".to_owned(), html::index(&pages));
    files
}

/// The same pages as Markdown: path to contents.
///
/// ```
/// use spec_kitty_events::{compat::Contract, docs::markdown};
/// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
/// assert!(markdown(&contract, &[], &Default::default())["lanes.md"].starts_with("# Lanes\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn markdown(
    contract: &Contract,
    releases: &[Release],
    seeds: &Seeds,
) -> BTreeMap<String, String> {
    let pages = content::pages(contract, releases, seeds);
    let mut files: BTreeMap<String, String> =
        pages.iter().map(|p| (format!("{}.md", p.path), markdown::page(p))).collect();
    let style = "<style>svg{color:#222;background:#fff;font:14px sans-serif}\
        rect{fill:#eef;stroke:#667}text{text-anchor:middle}\
        path{fill:none;stroke:#556}marker path{fill:#556}</style>";
    let svg = lanes::svg(contract).replacen('>', &format!(">{style}"), 1).replacen(
        "<svg ",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" ",
        1,
    );
    files.insert("lanes.svg".to_owned(), svg);
    files
}
