//! `generated/` is what `contracts/` generates, and the project passes its own check.

use crate::support::{copy_of_project, root};
use spec_kitty_events::check::{Outcome, bless, check};
use std::sync::OnceLock;

/// What the project's own check finds; it is made once.
fn own_check() -> &'static Outcome {
    static OWN: OnceLock<Outcome> = OnceLock::new();
    OWN.get_or_init(|| check(root()).unwrap())
}

#[test]
fn the_project_passes_its_own_check() {
    let outcome = own_check();
    let problems: Vec<String> = outcome.problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let diffs: Vec<&str> = outcome.drift.iter().map(|d| d.diff.as_str()).collect();
    assert!(
        diffs.is_empty(),
        "{}\nReview the diff, then run `.ci/ske contracts check --bless`.",
        diffs.join("\n")
    );
}

#[test]
fn what_is_compiled_is_what_is_committed() {
    let committed = std::fs::read_to_string(root().join("generated/bundle.json")).unwrap();
    assert_eq!(spec_kitty_events::bundle(), committed);
}

#[test]
fn drift_is_a_diff_that_names_both_sides() {
    let folder = tempfile::tempdir().unwrap();
    copy_of_project(&["contracts", "fixtures"], folder.path());
    let generated = own_check().generated.as_ref().unwrap();
    bless(folder.path(), generated).unwrap();
    for (name, text) in &generated.files {
        let written = std::fs::read_to_string(folder.path().join("generated").join(name)).unwrap();
        assert!(written == *text, "{name} is not what was generated");
    }

    let codes = folder.path().join("generated/CODES.md");
    let text = std::fs::read_to_string(&codes).unwrap();
    std::fs::write(&codes, text.replace("# Violation codes", "# Codes")).unwrap();
    std::fs::write(folder.path().join("generated/old.rs"), "// left over\n").unwrap();
    std::fs::remove_file(folder.path().join("generated/EVENTS.md")).unwrap();
    let outcome = check(folder.path()).unwrap();
    // Nothing else is found, so that the check was clean before.
    assert_eq!(outcome.problems, []);
    let files: Vec<&str> = outcome.drift.iter().map(|d| d.file.as_str()).collect();
    assert_eq!(files, ["CODES.md", "EVENTS.md", "old.rs"]);
    assert!(outcome.drift[0].diff.contains(
        "--- generated/CODES.md (committed)\n+++ generated/CODES.md (from contracts/)\n"
    ));
    assert!(outcome.drift[0].diff.contains("-# Codes\n+# Violation codes\n"));
}

#[test]
fn missing_fixtures_fail_the_check_and_not_the_generator() {
    let folder = tempfile::tempdir().unwrap();
    copy_of_project(&["contracts", "fixtures"], folder.path());
    let family = folder.path().join("contracts/events/no_such_family");
    std::fs::create_dir(&family).unwrap();
    let schema = concat!(
        r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "#,
        r#""description": "Nobody brewed.", "type": "object", "additionalProperties": true}"#,
    );
    std::fs::write(family.join("NobodyBrewed.schema.json"), schema).unwrap();
    let outcome = check(folder.path()).unwrap();
    assert!(outcome.generated.is_some());
    let missing: Vec<&str> = outcome
        .problems
        .iter()
        .filter(|p| p.rule == "fixture.missing")
        .map(|p| p.file.as_str())
        .collect();
    assert_eq!(missing, ["contracts/events/no_such_family/NobodyBrewed.schema.json"]);
}

#[test]
fn policies_defaults_and_examples_are_judged_by_their_schemas() {
    let folder = tempfile::tempdir().unwrap();
    copy_of_project(&["contracts", "fixtures"], folder.path());
    let edit = |file: &str, from: &str, to: &str| {
        let path = folder.path().join("contracts").join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} lacks {from}");
        std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
    };
    edit("policy/limits.json", "\"max_depth\": 100", "\"max_depth\": 500");
    edit("shared/EventId.schema.json", "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "not-an-id");
    let outcome = check(folder.path()).unwrap();
    let found: Vec<(&str, &str, &str)> =
        outcome.problems.iter().map(|p| (p.rule, p.file.as_str(), p.pointer.as_str())).collect();
    assert!(
        found.contains(&("policy.schema", "contracts/policy/limits.json", "/max_depth")),
        "{found:?}"
    );
    assert!(
        found.contains(&(
            "annotation.invalid",
            "contracts/shared/EventId.schema.json",
            "/examples/0"
        )),
        "{found:?}"
    );
}
