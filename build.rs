//! Generates the Rust types and tables from `contracts/`. A thin caller: the work is in `src/generator`.

#![allow(clippy::print_stdout)]

#[path = "src/folder.rs"]
#[allow(dead_code)]
mod folder;
#[path = "src/generator/mod.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports)]
mod generator;
#[path = "src/json/mod.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports)]
mod json;
#[path = "src/line_rules.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports)]
mod line_rules;

use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=contracts");
    println!("cargo::rerun-if-changed=src/folder.rs");
    println!("cargo::rerun-if-changed=src/generator");
    println!("cargo::rerun-if-changed=src/json");
    println!("cargo::rerun-if-changed=src/line_rules.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let tree = match generator::ContractTree::read(Path::new("contracts")) {
        Ok(tree) => tree,
        Err(e) => return println!("cargo::error={e}"),
    };
    match generator::generate(&tree) {
        Ok(generated) => {
            for (name, text) in &generated.files {
                let path = out.join(name);
                if let Err(e) = std::fs::write(&path, text) {
                    println!("cargo::error=cannot write {}: {e}", path.display());
                }
            }
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
}
