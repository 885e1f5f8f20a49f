//! Puts the generated Rust where the crate compiles it from. With the feature `contract-tools` it
//! is made from `contracts/`, by the library functions of `src/generator`; without it the committed
//! `generated/` is taken, once it is sure that it was made of these contract files.

#![allow(clippy::print_stdout)]

#[cfg(feature = "contract-tools")]
#[path = "src/generator/mod.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports)]
mod generator;
#[path = "src/io"]
mod io {
    #[allow(dead_code)]
    pub(crate) mod folder;
}
#[cfg(feature = "contract-tools")]
#[path = "src/json/mod.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports)]
mod json;
#[cfg(feature = "contract-tools")]
#[path = "src/migrate"]
mod migrate {
    #[allow(dead_code, missing_docs, unreachable_pub, unused_imports)]
    pub(crate) mod line_rules;
}
#[path = "src/text"]
mod text {
    pub(crate) mod hex;
    #[cfg(feature = "contract-tools")]
    #[allow(dead_code, unreachable_pub)]
    pub(crate) mod nearest;
}
#[cfg(not(feature = "contract-tools"))]
#[path = "src/generator/tree.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports)]
mod tree;

#[cfg(feature = "contract-tools")]
use generator::ContractTree;
use std::path::{Path, PathBuf};
#[cfg(not(feature = "contract-tools"))]
use tree::ContractTree;

fn main() {
    for path in
        ["build.rs", "contracts", "src/io/folder.rs", "src/text/hex.rs"].iter().chain(INPUTS)
    {
        println!("cargo::rerun-if-changed={path}");
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let written = ContractTree::read(Path::new("contracts"))
        .map_err(|e| vec![e.to_string()])
        .and_then(|tree| write(&tree, &out));
    for problem in written.err().into_iter().flatten() {
        println!("cargo::error={problem}");
    }
}

/// What else the output is made of.
#[cfg(feature = "contract-tools")]
const INPUTS: &[&str] = &[
    "src/generator",
    "src/json",
    "src/lib.rs",
    "src/migrate/line_rules.rs",
    "src/text/nearest.rs",
];
#[cfg(not(feature = "contract-tools"))]
const INPUTS: &[&str] = &["generated", "src/generator/tree.rs"];

/// Generates everything from the contract files.
#[cfg(feature = "contract-tools")]
fn write(tree: &ContractTree, out: &Path) -> Result<(), Vec<String>> {
    let generated = generator::generate(tree)
        .map_err(|e| e.problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    for (name, text) in &generated.files {
        let path = out.join(name);
        let failed = |e| vec![format!("cannot write {}: {e}", path.display())];
        std::fs::write(&path, text).map_err(failed)?;
    }
    Ok(())
}

/// Takes the committed files, which must be of these contract files.
#[cfg(not(feature = "contract-tools"))]
fn write(tree: &ContractTree, out: &Path) -> Result<(), Vec<String>> {
    const OUTDATED: &str = "generated/ was not made of these contract files. Build with the \
        feature \
        `contract-tools`, or renew it with `cargo run -- contracts check --bless`.";
    let failed = |e: std::io::Error| vec![format!("cannot take generated/: {e}")];
    let folder = Path::new("generated");
    let made_of = std::fs::read_to_string(folder.join("contracts.sha256")).map_err(failed)?;
    if made_of.trim() != tree.digest() {
        return Err(vec![OUTDATED.to_owned()]);
    }
    for (name, _) in io::folder::list(folder, "").map_err(failed)? {
        std::fs::copy(folder.join(&name), out.join(&name)).map_err(failed)?;
    }
    Ok(())
}
