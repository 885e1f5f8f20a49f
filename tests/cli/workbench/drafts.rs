//! `contract new`: the first draft of an event type.

use super::{TEA, edit, ended, project, run};
use serde_json::{Value, json};

#[test]
fn a_new_event_type_passes_as_it_was_drafted_once_it_is_described() {
    let folder = project();
    ended(&run(folder.path(), &["new", "kitchen", "TeaBrewed"]), 0);
    for args in [&["lint"][..], &["check", "--bless"]] {
        let out = ended(&run(folder.path(), args), 1);
        let place = format!("{TEA}#/description: ");
        assert!(out.contains(&place) && out.contains("[description.placeholder]"), "{out}");
    }
    assert!(!folder.path().join("generated").exists(), "written in spite of a problem");
    edit(folder.path(), TEA, |s| s["description"] = json!("Tea was brewed for the reviewers."));
    ended(&run(folder.path(), &["lint"]), 0);
    ended(&run(folder.path(), &["fmt", "--check"]), 0);
    ended(&run(folder.path(), &["check", "--bless"]), 0);
    let out = ended(&run(folder.path(), &["diff"]), 0);
    assert!(out.contains("[event_type.added]"), "{out}");
    // The fixtures get the verdicts that they name, by a gate made of the drafted contract.
    let tree =
        spec_kitty_events::generator::ContractTree::read(&folder.path().join("contracts")).unwrap();
    let schema = spec_kitty_events::compat::Contract::from_tree(tree)
        .unwrap()
        .schema("TeaBrewedPayload")
        .unwrap();
    let fixtures =
        std::fs::read_to_string(folder.path().join("fixtures/payloads/kitchen/TeaBrewed.jsonl"))
            .unwrap();
    let cases: Vec<Value> = fixtures.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(cases.len(), 2);
    for case in cases {
        assert_eq!(
            jsonschema::is_valid(&schema, &case["payload"]),
            case["valid"] == true,
            "{case}"
        );
    }
    // Nothing is written over, and a name that is taken says so.
    let err = ended(&run(folder.path(), &["new", "kitchen", "TeaBrewed"]), 2);
    assert!(err.contains("is there already"), "{err}");
    for (family, name, why) in [
        ("Kitchen", "TeaMade", "is not a family name"),
        ("kitchen", "tea", "is not an event type"),
        ("lifecycle", "MissionCreated", "is there already"),
        ("mission_next", "NextStepPlanned", "is a reserved name"),
        ("lifecycle", "FeatureCreated", "is a retired name"),
        ("self", "TeaMade", "is not a family name"),
        ("kitchen", "Self", "is not an event type"),
        ("kitchen", "Event", "is a name of this crate"),
        ("kitchen", "Option", "is a name of this crate or of Rust"),
    ] {
        let err = ended(&run(folder.path(), &["new", family, name]), 2);
        assert!(err.contains(why), "{err}");
    }
}
