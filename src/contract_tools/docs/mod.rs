//! The contract as documentation: words for schemas, a static site, and Markdown.
//!
//! Pages are made as data from a contract (`content`) and written by one renderer for each form. A
//! page keeps its path as long as its event type, type or code keeps its name, so that links stay.

mod content;
mod diagram;
mod html;
mod machine;
mod markdown;
mod page;
pub mod quote;
mod snippets;
mod sources;
mod words;

pub use sources::Sources;
pub use words::{conditions, in_words};

use crate::contract_tools::compat::{Change, Contract};
use page::Block;
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

/// The static site: path to contents.
///
/// ```
/// use spec_kitty_events::{compat::Contract, docs::site};
/// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
/// let files = site(&contract, &Default::default());
/// assert!(files["events/WPStatusChanged.html"].contains("<h1>WPStatusChanged</h1>"));
/// assert_eq!(files["bundle.json"], spec_kitty_events::bundle());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn site(contract: &Contract, sources: &Sources) -> BTreeMap<String, String> {
    let site = content::site(contract, sources);
    let mut files = html::files(&site);
    files.extend(site.files);
    files
}

/// The same pages as Markdown: path to contents.
///
/// ```
/// use spec_kitty_events::{compat::Contract, docs::markdown};
/// let contract = Contract::from_bundle(spec_kitty_events::bundle())?;
/// assert!(markdown(&contract, &Default::default())["lanes.md"].starts_with("# Lanes\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn markdown(contract: &Contract, sources: &Sources) -> BTreeMap<String, String> {
    let site = content::site(contract, sources);
    let mut files: BTreeMap<String, String> =
        site.pages.iter().map(|p| (format!("{}.md", p.path), markdown::page(p))).collect();
    for block in site.pages.iter().flat_map(|page| &page.blocks) {
        if let Block::Diagram(diagram) = block {
            files.insert(diagram.file.clone(), markdown::drawing(&diagram.svg));
        }
    }
    files.extend(site.files);
    files
}
