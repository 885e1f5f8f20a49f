//! Contracts that nobody could build: each kind of fault has a rule, a place and a way out, and
//! what is only near to it is accepted.

mod keywords;
mod names;
mod other_formats;
mod references;

use crate::authoring::{tea, with_event, written};
use crate::support::contracts;
use serde_json::{Value, json};
use spec_kitty_events::generator::{ContractTree, Problem, generate, lint};

const TEA: &str = "contracts/events/kitchen/TeaBrewed.schema.json#";

/// What is wrong with the tea itself: it shows without the other files, and sooner.
fn of_itself(tree: &ContractTree) -> Vec<Problem> {
    let alone: ContractTree = tree
        .iter()
        .filter(|(file, _)| {
            file.contains("Tea") || file.contains("/Lane.") || file.contains("/Timestamp.")
        })
        .fold(ContractTree::default(), |mut out, (file, text)| {
            out.insert(file, text);
            out
        });
    lint(&alone).into_iter().filter(|p| p.file.contains("Tea")).collect()
}

fn problems(tree: &ContractTree) -> Vec<Problem> {
    let found = of_itself(tree);
    if found.is_empty() { lint(tree) } else { found }
}

#[track_caller]
fn refused(tree: &ContractTree, rule: &str, place: &str) -> String {
    let found = problems(tree);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    let at = |p: &Problem| format!("{}#{}", p.file, p.pointer) == place;
    assert!(found.iter().any(|p| p.rule == rule && at(p)), "wanted {rule} at {place}: {shown:?}");
    assert!(found.iter().all(|p| p.rule == rule), "more than {rule}: {shown:?}");
    shown.join("\n")
}

/// Asserts that each edit of the tea earns its rule at its place, and nothing else.
#[track_caller]
fn each(rule: &str, edits: &[(&str, Value)]) {
    for (pointer, value) in edits {
        let tree = with_event(set(pointer, value.clone()));
        let found = problems(&tree);
        let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(
            found.iter().any(|p| p.rule == rule && p.file.ends_with("TeaBrewed.schema.json"))
                && found.iter().all(|p| p.rule == rule),
            "wanted {rule} for {value} at {pointer}, got:\n{}",
            shown.join("\n")
        );
        assert!(found.iter().all(|p| !p.fix.is_empty() && p.message.ends_with('.')), "{shown:?}");
    }
}

/// Asserts that types can be made with each edit of the tea.
#[track_caller]
fn sound(edits: &[(&str, Value)]) {
    for (pointer, value) in edits {
        assert_eq!(problems(&with_event(set(pointer, value.clone()))), [], "{value} at {pointer}");
    }
}

/// The tea with one value set, along a pointer whose objects are made where they are missing.
fn set(pointer: &str, value: Value) -> Value {
    let mut schema = tea();
    let mut node = &mut schema;
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        node = node.as_object_mut().unwrap().entry(token).or_insert(json!({}));
    }
    *node = value;
    schema
}

fn text() -> Value {
    json!({"description": "A word.", "type": "string", "default": ""})
}
