//! From the contents of `contracts/` to Rust: a pure function from text to text.
//!
//! `build.rs` includes this module by path and writes the result to `OUT_DIR`; the library compiles
//! it only with the feature `contract-tools`, for `contracts check` and the drift test. It knows no
//! event type, family or lane by name: those are data.

mod attributes;
mod builders;
pub(crate) mod bundle;
mod codes;
mod culprit;
pub(crate) mod dfa;
mod example;
mod fast_path;
mod graph;
mod keywords;
mod lint;
pub(crate) mod matrix;
mod objects;
mod paths;
mod policy;
mod printer;
mod project;
mod reducers;
mod refs;
mod registry;
mod rust_names;
mod shared_members;
mod string_enums;
mod text;
mod tree;
mod types;
mod unions;

pub use bundle::{Bundle, Role, TypeDef};
pub(crate) use lint::{is_family, is_taken, is_type_name};
pub(crate) use rust_names::SCALARS;
pub use tree::{ContractTree, InvalidContract, Problem};

use std::collections::BTreeMap;

/// Everything that is generated: file name to contents.
///
/// `types.rs`, `builders.rs`, `registry.rs`, `tables.rs`, `policy.rs`, `reducers.rs`, `mission.rs`,
/// `codes.rs` and `bundle.json` compile into the crate; `EVENTS.md` and `CODES.md` are
/// documentation. `contracts.sha256` says which contract files the others were made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Generated {
    /// File name to contents.
    pub files: BTreeMap<String, String>,
}

/// Checks the contract files and generates everything that follows from them.
///
/// # Errors
///
/// Every problem that was found, sorted by file and pointer.
pub fn generate(tree: &ContractTree) -> Result<Generated, InvalidContract> {
    checked(tree)?.generate(tree)
}

/// A contract that keeps the authoring rules.
pub(crate) struct Checked {
    policies: policy::Policies,
    bundle: Bundle,
}

impl Checked {
    /// What [`Checked::generate`] would refuse, found without writing anything.
    pub(crate) fn problem(&self) -> Option<Problem> {
        types::problem(&self.bundle, &self.policies)
    }

    /// What follows from the files, which these are the parts of.
    pub(crate) fn generate(&self, tree: &ContractTree) -> Result<Generated, InvalidContract> {
        let Self { policies, bundle } = self;
        let text = bundle_text(policies, bundle);
        let digest = registry::digest(text.as_bytes());

        let mut files = BTreeMap::new();
        let types = types::generate(bundle, policies)
            .map_err(|problem| InvalidContract { problems: vec![problem] })?;
        let registry = registry::generate(bundle, policies, &digest, &types.accessors);
        files.insert("types.rs".to_owned(), types.types);
        files.insert("builders.rs".to_owned(), types.builders);
        files.insert("registry.rs".to_owned(), registry);
        files.insert("tables.rs".to_owned(), fast_path::generate(bundle, policies));
        files.insert("policy.rs".to_owned(), policy::generate(policies, bundle));
        files.insert("reducers.rs".to_owned(), reducers::generate(policies, bundle));
        files.insert("mission.rs".to_owned(), policy::mission::generate(policies));
        files.insert("codes.rs".to_owned(), codes::generate(policies));
        files.insert("EVENTS.md".to_owned(), registry::document(bundle, policies));
        files.insert("CODES.md".to_owned(), codes::document(policies));
        files.insert("bundle.json".to_owned(), text);
        files.insert("contracts.sha256".to_owned(), format!("{}\n", tree.digest()));
        Ok(Generated { files })
    }
}

/// The bundle alone, as [`generate`] writes it.
///
/// # Errors
///
/// As [`lint`].
pub fn bundle(tree: &ContractTree) -> Result<String, InvalidContract> {
    let Checked { policies, bundle } = checked(tree)?;
    Ok(bundle_text(&policies, &bundle))
}

fn bundle_text(policies: &policy::Policies, bundle: &Bundle) -> String {
    let document = bundle.document(policies.version(), &policies.reserved(), &policies.documents);
    bundle::print(&document)
}

/// The authoring rules alone, without generating anything. The rule `typify` is left to
/// [`generate`].
#[must_use]
pub fn lint(tree: &ContractTree) -> Vec<Problem> {
    checked(tree).err().map_or_else(Vec::new, |invalid| invalid.problems)
}

/// Every problem that [`generate`] finds, without writing what it makes.
///
/// ```
/// use spec_kitty_events::generator::{ContractTree, problems};
/// assert!(problems(&ContractTree::default()).iter().any(|p| p.rule == "policy.missing"));
/// ```
#[must_use]
pub fn problems(tree: &ContractTree) -> Vec<Problem> {
    match checked(tree) {
        Ok(checked) => checked.problem().into_iter().collect(),
        Err(invalid) => invalid.problems,
    }
}

/// The keywords that a contract file may use, sorted by name.
pub fn keywords() -> impl Iterator<Item = &'static str> {
    keywords::KEYWORDS.iter().map(|keyword| keyword.name)
}

/// Holds the files against the authoring rules.
pub(crate) fn checked(tree: &ContractTree) -> Result<Checked, InvalidContract> {
    let mut found = Vec::new();
    tree.refusals(&mut found);
    let policies = policy::load(tree, &mut found);
    let codes = policies.refusals();
    let reserved = policies.reserved();
    let bundle = bundle::load(tree, &codes, &reserved.keys().cloned().collect(), &mut found);
    finish(&mut found)?;

    graph::cycles(&bundle, &mut found);
    graph::depth(&bundle, &mut found);
    finish(&mut found)?;
    graph::sizes(&bundle, policies.limits.max_line_bytes, &mut found);
    policy::cross_check(&policies, &bundle, &mut found);
    finish(&mut found)?;
    Ok(Checked { policies, bundle })
}

/// A contract as far as its files can be read, for whoever compares or explains it: no authoring
/// rule is asked for.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The types.
    pub bundle: Bundle,
    /// Every policy document, by name.
    pub policies: serde_json::Map<String, serde_json::Value>,
}

/// Reads the contract files without judging how they are written.
///
/// # Errors
///
/// What keeps a file from being read: text that is no JSON, a reference that leads nowhere, two
/// types of one name.
pub fn read(tree: &ContractTree) -> Result<Reading, InvalidContract> {
    const UNREADABLE: &[&str] = &[
        "file.encoding",
        "file.regular",
        "json.invalid",
        "ref.cycle",
        "ref.dangling",
        "ref.form",
        "name.clash",
        "event.clash",
        "schema.object",
    ];
    let mut found = Vec::new();
    tree.refusals(&mut found);
    let policies = policy::documents(tree, &mut found);
    let none = std::collections::BTreeSet::new();
    let bundle = bundle::load(tree, &none, &none, &mut found);
    graph::cycles(&bundle, &mut found);
    found.retain(|p| UNREADABLE.contains(&p.rule));
    finish(&mut found)?;
    Ok(Reading { bundle, policies })
}

fn finish(found: &mut Vec<Problem>) -> Result<(), InvalidContract> {
    if found.is_empty() {
        return Ok(());
    }
    found.sort();
    found.dedup();
    Err(InvalidContract { problems: std::mem::take(found) })
}

/// What generated Rust files begin with.
const PREAMBLE: &str = "// Generated from contracts/. Edit a schema or a policy there, then \
    run\n// `cargo run -- contracts check --bless`.\n\n";

/// Formats generated Rust.
fn print(tokens: proc_macro2::TokenStream) -> String {
    let mut file: syn::File = syn::parse2(tokens).expect("the generator writes valid Rust");
    paths::shorten(&mut file);
    format!("{PREAMBLE}{}", prettyplease::unparse(&file))
}
