//! The contract that is read: the one that the program holds, or that of a project's folder. Where
//! the two differ, it is said.

use super::author::tree;
use crate::cli::{Failure, stderr};
use spec_kitty_events::compat::Contract;
use spec_kitty_events::generator::{ContractTree, Problem};
use spec_kitty_events::{bundle, escape};
use std::path::Path;

/// The contract of a folder, or the one that the program holds.
pub(super) fn contract(root: Option<&Path>) -> Result<Contract, Failure> {
    let held = held()?;
    let Some(root) = root else {
        say_of_the_folder(&held);
        return Ok(held);
    };
    let contract =
        Contract::from_tree(tree(root)?).map_err(|invalid| unsound(&invalid.problems))?;
    if !contract.says_the_same_as(&held) {
        stderr::note(&format!(
            "the contract of {} differs from the one that the program was built with, by which \
             `validate` goes until it is built anew",
            escape::path(root)
        ));
    }
    Ok(contract)
}

/// Says whether the folder here has another contract than the program, which was asked.
pub(super) fn say_where_it_differs() -> Result<(), Failure> {
    held().map(|held| say_of_the_folder(&held))
}

fn held() -> Result<Contract, Failure> {
    Contract::from_bundle(bundle()).map_err(|e| Failure::new(e.to_string()))
}

fn say_of_the_folder(held: &Contract) {
    let folder = Path::new("contracts");
    if !folder.join("envelope.schema.json").is_file() {
        return;
    }
    // What cannot be read is told by the commands that are about it.
    let Ok(here) = ContractTree::read(folder) else { return };
    if Contract::from_tree(here).is_ok_and(|here| here.says_the_same_as(held)) {
        return;
    }
    stderr::note(
        "contracts/ differs from the contract that the program was built with; --root . reads it",
    );
}

pub(super) fn unsound(problems: &[Problem]) -> Failure {
    let first = problems.first().map(ToString::to_string).unwrap_or_default();
    Failure::new(format!(
        "the contract has problems; `contract lint` shows all, and the first is {}",
        escape::line(&first)
    ))
}
