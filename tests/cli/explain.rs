//! `contract explain`, `show` and `list`: every name of the contract, the contract of a folder, and
//! what a misspelt name may mean.

use crate::support::root;
use crate::workbench::{edit, ended, project};
use serde_json::{Value, json};
use spec_kitty_events::authoring::AuthoringRule;
use spec_kitty_events::compat::Rule;
use spec_kitty_events::{EVENT_TYPES, TYPES, bundle};
use std::path::Path;

fn run(folder: &Path, args: &[&str]) -> std::process::Output {
    crate::process::run_with(folder, &[&["contract"], args].concat(), b"")
}

/// Names of the contract by what they are: the first and the last of each list.
fn names() -> Vec<(&'static str, String)> {
    let bundle: Value = serde_json::from_str(bundle()).unwrap();
    let list = |pointer: &str, member: &str| -> Vec<String> {
        let entries = bundle.pointer(&format!("/x-policy{pointer}")).unwrap().as_array().unwrap();
        let name = |entry: &Value| match member {
            "" => entry.as_str().unwrap().to_owned(),
            member => entry[member].as_str().unwrap().to_owned(),
        };
        entries.iter().map(name).collect()
    };
    let lanes = bundle["$defs"]["Lane"]["enum"].as_array().unwrap();
    let policies = bundle["x-policy"].as_object().unwrap();
    let events = || EVENT_TYPES.iter();
    let members = bundle["$defs"]["Event"]["properties"].as_object().unwrap();
    let reducers = bundle["x-policy"]["reducers"]["reducers"].as_array().unwrap();
    let anomalies = reducers.iter().flat_map(|reducer| reducer["anomalies"].as_array().unwrap());
    let of: Vec<(&str, Vec<String>)> = vec![
        ("code", list("/violation_codes/codes", "code")),
        ("finding", list("/mission_findings/findings", "code")),
        ("event_type", events().map(|info| info.name.to_owned()).collect()),
        ("family", events().map(|info| info.family.as_str().to_owned()).collect()),
        ("type", TYPES.iter().map(|info| info.name.to_owned()).collect()),
        ("lane", lanes.iter().map(|lane| lane.as_str().unwrap().to_owned()).collect()),
        ("value", vec!["in_review".to_owned()]),
        ("retired", list("/cutover/forbidden_legacy_keys", "")),
        ("retired", list("/cutover/forbidden_legacy_event_names", "")),
        ("retired", list("/cutover/forbidden_legacy_aggregate_names", "")),
        ("row", list("/row_shapes/shapes", "id")),
        ("line_class", list("/line_classes/classes", "id")),
        ("reducer", list("/reducers/reducers", "name")),
        ("reducer_code", anomalies.map(|a| a["code"].as_str().unwrap().to_owned()).collect()),
        ("policy", policies.keys().cloned().collect()),
        ("authoring_rule", AuthoringRule::all().iter().map(|rule| rule.id.to_owned()).collect()),
        ("comparison_rule", Rule::all().iter().map(|rule| rule.id.clone()).collect()),
        ("member", members.keys().cloned().collect()),
        ("member", members.keys().map(|name| format!("Event.{name}")).collect()),
    ];
    let mut names = Vec::new();
    for (kind, mut of) in of {
        names.push((kind, of.swap_remove(0)));
        names.extend(of.pop().map(|last| (kind, last)));
    }
    names
}

#[test]
fn every_kind_of_name_is_explained_in_text_and_as_json() {
    for (kind, name) in names() {
        let said = ended(&run(root(), &["explain", "--format", "json", &name]), 0);
        let said: Value = serde_json::from_str(&said).unwrap();
        let found = said["explanations"].as_array().unwrap();
        let one = found.iter().find(|one| one["kind"] == kind);
        let one = one.unwrap_or_else(|| panic!("{name} is no {kind}: {said}"));
        assert!(!one["text"].as_str().unwrap().trim().is_empty(), "{name}");
        assert_eq!(said["name"], name);
    }
    let text = ended(&run(root(), &["explain", "feature_slug"]), 0);
    assert!(text.starts_with("feature_slug: a member name that is retired\n"), "{text}");
    assert!(text.contains("Use `mission_slug`."), "{text}");
    let text = ended(&run(root(), &["explain", "policy/limits.json"]), 0);
    assert!(text.contains("max_depth"), "{text}");
    let lane = ended(&run(root(), &["explain", "claimed"]), 0);
    assert!(lane.contains("Without force it is left for: "), "{lane}");
}

#[test]
fn a_misspelt_name_leads_to_the_one_that_is_meant() {
    for (args, meant) in [
        (&["explain", "description.mising"][..], "did you mean `description.missing`?"),
        (&["explain", "feature_slugg"], "did you mean `feature_slug`?"),
        (&["explain", "enum.widend"], "did you mean `enum.widened`?"),
        (&["explain", "zzzzz"], "`contract list` names event types"),
        (&["show", "WPStatusChangd"], "did you mean `WPStatusChanged`?"),
        (&["show", "zzzzz"], "`spec-kitty-events contract list` names them"),
        (&["list", "--family", "statsu"], "did you mean `status`?"),
        (&["list", "--family", "zzzzz"], "the families are "),
    ] {
        let err = ended(&run(root(), args), 2);
        assert!(err.contains(meant), "{args:?}: {err}");
    }
}

/// The contract of a folder is read where it is named, and told where it is not.
#[test]
fn a_folder_with_another_contract_than_the_program_is_noticed() {
    let folder = project();
    let commands: [&[&str]; 4] = [&["show", "Lane"], &["explain", "Lane"], &["list"], &["bundle"]];
    let said = |args: &[&str]| {
        let output = run(folder.path(), args);
        let err = String::from_utf8(output.stderr.clone()).unwrap();
        (ended(&output, 0), err)
    };
    for args in commands {
        assert_eq!(said(args).1, "", "{args:?}");
        assert_eq!(said(&[args, &["--root", "."]].concat()).1, "", "{args:?}");
    }
    edit(folder.path(), "contracts/shared/Timestamp.schema.json", |schema| {
        schema["description"] = json!("Another sentence.");
    });
    for args in commands {
        let (out, err) = said(args);
        assert!(!out.contains("Another sentence."), "{args:?}: {out}");
        assert!(err.contains("contracts/ differs from the contract"), "{args:?}: {err}");
        assert!(err.contains("--root . reads it"), "{args:?}: {err}");
        assert_eq!(said(&[&["-q"], args].concat()).1, "", "{args:?}");
        let (_, err) = said(&[args, &["--root", "."]].concat());
        assert!(err.contains("the contract of . differs from the one"), "{args:?}: {err}");
    }
    for name in ["Timestamp", "MissionCreated"] {
        let out = said(&["explain", "--root", ".", name]).0;
        assert!(name == "MissionCreated" || out.contains("Another sentence."), "{out}");
    }
    ended(&run(folder.path(), &["new", "kitchen", "TeaBrewed"]), 0);
    let err = ended(&run(folder.path(), &["explain", "TeaBrewed"]), 2);
    assert!(err.contains("--root . reads it"), "{err}");
    for name in ["TeaBrewed", "kitchen", "TeaBrewedPayload.note"] {
        let out = said(&["explain", "--root", ".", name]).0;
        assert!(out.contains("TeaBrewed"), "{out}");
    }
}

#[test]
fn a_code_a_type_and_a_rule_are_explained() {
    insta::assert_snapshot!(
        "explain_code",
        ended(&run(root(), &["explain", "status.force_requires_reason"]), 0)
    );
    insta::assert_snapshot!(
        "explain_event",
        ended(&run(root(), &["explain", "WPStatusChanged"]), 0)
    );
    insta::assert_snapshot!("explain_type", ended(&run(root(), &["explain", "InboundLane"]), 0));
    let out = ended(&run(root(), &["explain", "enum.widened"]), 0);
    assert!(out.starts_with("enum.widened: a rule of `contract diff`, breaking\n"), "{out}");
    let err = ended(&run(root(), &["explain", "WPStatusChangd"]), 2);
    assert!(err.contains("did you mean `WPStatusChanged`?"), "{err}");
}
