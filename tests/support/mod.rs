//! What several tests need.
#![allow(dead_code)]

use spec_kitty_events::check::{Case, CaseKind, Fixtures};
use spec_kitty_events::generator::ContractTree;
use spec_kitty_events::{Gate, Report};
use std::path::Path;
use std::sync::OnceLock;

/// The project's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The project's contract files, which are read once.
pub(crate) fn contracts() -> ContractTree {
    static CONTRACTS: OnceLock<ContractTree> = OnceLock::new();
    CONTRACTS.get_or_init(|| ContractTree::read(&root().join("contracts")).unwrap()).clone()
}

/// Copies these folders of the project.
pub(crate) fn copy_of_project(parts: &[&str], to: &Path) {
    for part in parts {
        copy(&root().join(part), &to.join(part));
    }
}

pub(crate) fn fixtures() -> Fixtures {
    Fixtures::read(&root().join("fixtures")).unwrap_or_else(|e| panic!("{e}"))
}

/// What the live gate says of a case.
pub(crate) fn judge(case: &Case) -> Report {
    match (case.kind, &case.event_type) {
        (CaseKind::Payload, Some(event_type)) => Gate::live().payload(event_type, &case.bytes),
        _ => Gate::live().envelope(&case.bytes),
    }
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
