//! From the contents of `contracts/` to Rust: a pure function from text to text.
//!
//! `build.rs` includes this module by path and writes the result to `OUT_DIR`; the library compiles
//! it only with the feature `contract-tools`, for `contracts check` and the drift test. It knows no
//! event type, family or lane by name: those are data.

mod bundle;
mod codes;
mod example;
mod lint;
mod policy;
mod project;
mod reader;
mod registry;
mod tables;
mod tree;
mod types;
mod vocabulary;

pub use bundle::{Bundle, Role, TypeDef};
pub use tree::{ContractTree, Problem};

use std::collections::BTreeMap;

/// Everything that is generated: file name to contents.
///
/// `types.rs`, `builders.rs`, `registry.rs`, `tables.rs`, `policy.rs`, `codes.rs` and `bundle.json` compile into the crate;
/// `EVENTS.md` and `CODES.md` are documentation.
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
pub fn generate(tree: &ContractTree) -> Result<Generated, Vec<Problem>> {
    let mut found = Vec::new();
    let policies = policy::load(tree, &mut found);
    let codes = policies.refusals();
    let reserved = policies.reserved();
    let bundle = bundle::load(tree, &codes, &reserved.keys().cloned().collect(), &mut found);
    finish(&mut found)?;

    policy::cross_check(&policies, &bundle, &mut found);
    finish(&mut found)?;

    let document = bundle.document(policies.version(), &reserved, &policies.documents);
    let mut text = serde_json::to_string_pretty(&document).expect("a JSON value prints");
    text.push('\n');
    let digest = registry::digest(text.as_bytes());

    let mut files = BTreeMap::new();
    let (types, builders) = types::generate(&bundle, &policies).map_err(|p| vec![p])?;
    files.insert("types.rs".to_owned(), types);
    files.insert("builders.rs".to_owned(), builders);
    files.insert("registry.rs".to_owned(), registry::generate(&bundle, &policies, &digest));
    files.insert("tables.rs".to_owned(), tables::generate(&bundle, &policies));
    files.insert("policy.rs".to_owned(), policy::generate(&policies, &bundle));
    files.insert("codes.rs".to_owned(), codes::generate(&policies));
    files.insert("EVENTS.md".to_owned(), registry::document(&bundle, &policies));
    files.insert("CODES.md".to_owned(), codes::document(&policies));
    files.insert("bundle.json".to_owned(), text);
    Ok(Generated { files })
}

fn finish(found: &mut Vec<Problem>) -> Result<(), Vec<Problem>> {
    if found.is_empty() {
        return Ok(());
    }
    found.sort();
    found.dedup();
    Err(std::mem::take(found))
}

/// What generated Rust files begin with.
const PREAMBLE: &str = "// Generated from contracts/. Edit a schema or a policy there, then run\n// `cargo run -- contracts check --bless`.\n\n";

/// Formats generated Rust.
fn print(tokens: proc_macro2::TokenStream) -> String {
    let file: syn::File = syn::parse2(tokens).expect("the generator writes valid Rust");
    format!("{PREAMBLE}{}", prettyplease::unparse(&file))
}
