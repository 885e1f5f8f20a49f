//! The classes of lines and the rules of migration: their structures compile, and each has a
//! fixture.

use super::problem;
use crate::generator::{ContractTree, Problem};
use crate::io::folder;
use crate::migrate::line_rules::{Action, LineClasses, MigrationRules};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// Folders of `fixtures/` that are read here.
pub(super) const FOLDERS: &[&str] = &["lines", "migration", "missions", "rows"];

const CLASSES: &str = "policy/line_classes.json";
const ROW_SHAPES: &str = "policy/row_shapes.json";
const RULES: &str = "policy/migration_rules.json";

/// One example of `fixtures/lines/classes.json`, as far as it matters here.
#[derive(Deserialize)]
struct Example {
    class: String,
    line: Option<String>,
}

pub(super) fn check(root: &Path, tree: &ContractTree) -> Vec<Problem> {
    fn read<T: for<'a> Deserialize<'a> + Default>(tree: &ContractTree, file: &str) -> T {
        tree.get(file).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }
    let (classes, rules): (LineClasses, MigrationRules) = (read(tree, CLASSES), read(tree, RULES));
    let mut found = Vec::new();
    let row_shapes: Value = read(tree, ROW_SHAPES);
    let mut compiles = |file: &str, pointer: String, schema: &Value| {
        if let Err(e) = crate::gate::compile(schema) {
            let message = format!("The structure is not a schema: {}.", e.masked());
            found.push(problem(
                &format!("contracts/{file}"),
                &pointer,
                "schema.invalid",
                message,
                "Correct the structure.",
            ));
        }
    };
    for (i, class) in classes.classes.iter().enumerate() {
        if let Some(schema) = class.structure(&classes.defs, &row_shapes) {
            compiles(CLASSES, format!("/classes/{i}/when"), &schema);
        }
    }
    for rule in rules.all() {
        if let Action::RenameEventType { when, .. } = &rule.action {
            compiles(RULES, format!("/{}", rule.id), when);
        }
    }
    found.extend(fixtures(root, &rules));
    let examples = folder::read(root, "fixtures/lines/classes.json").unwrap_or_default();
    let examples: Vec<Example> = serde_json::from_str(&examples).unwrap_or_default();
    found.extend(misplaced(&classes, &row_shapes, &examples));
    let shown: BTreeSet<&str> = examples.iter().map(|example| example.class.as_str()).collect();
    for class in classes
        .classes
        .iter()
        .chain(classes.text.values())
        .filter(|class| !shown.contains(class.id.as_str()))
    {
        let message = format!("The class `{}` has no example.", class.id);
        found.push(problem(
            &format!("contracts/{CLASSES}"),
            "",
            "fixture.missing",
            message,
            "Add a line to fixtures/lines/classes.json.",
        ));
    }
    found
}

/// Each rule has a fixture, and each fixture its rule.
fn fixtures(root: &Path, rules: &MigrationRules) -> Vec<Problem> {
    let mut found = Vec::new();
    for id in rules.all().map(|rule| &rule.id).chain([&rules.lift.id]) {
        let file = format!("fixtures/migration/{id}.json");
        if !folder::is_file(root, &file) {
            let message = format!("The rule `{id}` has no fixture.");
            found.push(problem(
                &format!("contracts/{RULES}"),
                "",
                "fixture.missing",
                message,
                &format!("Add {file} with a line before and after."),
            ));
        }
    }
    let named: BTreeSet<String> = rules
        .all()
        .map(|rule| &rule.id)
        .chain([&rules.lift.id])
        .map(|id| format!("{id}.json"))
        .collect();
    for (name, _) in folder::list(root, "fixtures/migration").unwrap_or_default() {
        if !named.contains(&name) && !name.starts_with('.') {
            let message =
                "No rule of migration has this name, so nothing reads the file.".to_owned();
            found.push(problem(
                &format!("fixtures/migration/{name}"),
                "",
                "fixture.unlisted",
                message,
                "Name it after its rule, or remove it.",
            ));
        }
    }
    found
}

/// Examples that the structures of the contract put into another class. Whether names are retired
/// is left to the tests.
fn misplaced(classes: &LineClasses, row_shapes: &Value, examples: &[Example]) -> Vec<Problem> {
    let compiled: Vec<_> = classes
        .classes
        .iter()
        .map(|class| {
            let schema = class.structure(&classes.defs, row_shapes)?;
            Some((class, crate::gate::compile(&schema).ok()?))
        })
        .collect();
    let other = |example: &Example| {
        let value: Value = serde_json::from_str(example.line.as_deref()?).ok()?;
        for structure in compiled.iter().flatten() {
            let (class, validator) = structure;
            let fits = validator.is_valid(&value);
            match (class.id == example.class, fits) {
                (true, true) => return None,
                (true, false) => return Some("its structure refuses it".to_owned()),
                (false, true) if class.retired_names.is_none() => {
                    return Some(format!("`{}` takes it first", class.id));
                }
                (false, _) => {}
            }
        }
        None
    };
    let wrong = examples.iter().enumerate().filter_map(|(i, example)| {
        let why = other(example)?;
        Some(problem(
            "fixtures/lines/classes.json",
            &format!("/{i}/line"),
            "fixture.verdict",
            format!("The line is not of the class `{}`: {why}.", example.class),
            "Correct the structure in contracts/policy/line_classes.json, or the example.",
        ))
    });
    wrong.collect()
}
