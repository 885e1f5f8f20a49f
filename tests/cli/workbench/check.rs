//! `contract check`: fixtures, what cannot be built, and what is out of date.

use super::{MISSION, edit, ended, project, run};
use crate::support::{copy, root};
use serde_json::{Value, json};

#[test]
fn check_judges_the_fixtures_by_the_tree() {
    let folder = project();
    let file = "fixtures/payloads/lifecycle/MissionCreated.jsonl";
    let text = std::fs::read_to_string(folder.path().join(file)).unwrap();
    let first: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!(first["valid"], true, "the first case is a valid one");
    // A valid case that is empty, an invalid one that is not, and one that is refused elsewhere.
    let case = |id: &str, valid: bool, payload: &Value, pointer: &str| {
        let mut case = json!({"id": id, "event_type": "MissionCreated", "note": "A case.",
        "valid": valid, "payload": payload});
        if !valid {
            case["code"] = "schema.type".into();
            case["pointer"] = pointer.into();
        }
        format!("{case}\n")
    };
    let mut broken = first["payload"].clone();
    broken["mission_slug"] = json!(7);
    let more = [
        case("a", true, &json!({}), ""),
        case("b", false, &first["payload"], ""),
        case("c", false, &broken, "/mission_number"),
        case("d", false, &broken, "/mission_slug"),
    ];
    std::fs::write(folder.path().join(file), text.clone() + &more.concat()).unwrap();
    let out = ended(&run(folder.path(), &["check"]), 1);
    let lines = text.lines().count();
    for (i, why) in [
        (1, "`a`: The contract refuses"),
        (2, "`b`: The contract accepts"),
        (3, "`c`: The contract refuses the document for another reason"),
    ] {
        assert!(out.contains(&format!("{file}: Line {}, {why}", lines + i)), "{out}");
    }
    assert!(out.contains("3 problems.") && !out.contains("is sound"), "{out}");

    // The schema decides, not the contract that is built in.
    std::fs::write(folder.path().join(file), text).unwrap();
    edit(folder.path(), MISSION, |s| s["additionalProperties"] = json!(true));
    let out = ended(&run(folder.path(), &["check"]), 1);
    assert!(out.contains("[fixture.verdict]") && out.contains("The contract accepts"), "{out}");
}

#[test]
fn a_listed_fixture_that_is_not_there_comes_off_the_manifest() {
    let folder = project();
    std::fs::remove_file(folder.path().join("fixtures/payloads/lifecycle/MissionCreated.jsonl"))
        .unwrap();
    let out = ended(&run(folder.path(), &["check"]), 1);
    assert!(out.contains("Take it off fixtures/manifest.json"), "{out}");
}

#[test]
fn lint_and_check_end_with_findings_where_the_contract_cannot_be_built() {
    type Edit = fn(&mut Value);
    let edits: &[(Edit, &str)] = &[
        (|s| s["properties"]["mission_number"]["default"] = json!("x"), "annotation.invalid"),
        (|s| s["properties"]["mission_slug"]["pattern"] = json!("["), "pattern.invalid"),
    ];
    for (change, rule) in edits {
        let folder = project();
        edit(folder.path(), MISSION, *change);
        for command in [&["lint"][..], &["check", "--bless"]] {
            let out = ended(&run(folder.path(), command), 1);
            let told = out
                .lines()
                .any(|line| line.starts_with(MISSION) && line.contains(&format!("[{rule}]")));
            assert!(told, "{rule} of {command:?}: {out}");
        }
    }
    let empty = tempfile::tempdir().unwrap();
    for command in ["lint", "check"] {
        ended(&run(empty.path(), &[command]), 2);
    }
}

#[test]
fn what_is_out_of_date_is_summed_up_by_file_before_it_is_shown() {
    let folder = project();
    copy(&root().join("generated"), &folder.path().join("generated"));
    edit(folder.path(), MISSION, |s| s["description"] = json!("A mission began.\nThis line too."));
    let short = ended(&run(folder.path(), &["check", "--stat"]), 1);
    let whole = ended(&run(folder.path(), &["check"]), 1);
    let stat: Vec<&str> = short.lines().take_while(|line| !line.is_empty()).collect();
    assert!(stat.iter().any(|line| line.starts_with("generated/bundle.json")), "{short}");
    assert!(!short.contains("@@"), "{short}");
    assert!(whole.starts_with(&stat.join("\n")) && whole.contains("@@"), "{whole}");
    let diff = whole.split_once("\n\n").unwrap().1;
    for sign in ['+', '-'] {
        let said = |line: &&str| -> usize {
            let numbers = line.split_whitespace().skip(1);
            numbers.filter_map(|word| word.strip_prefix(sign)?.parse::<usize>().ok()).sum()
        };
        let head = format!("{sign}{sign}{sign} generated/");
        let lines = diff.lines().filter(|l| l.starts_with(sign) && !l.starts_with(&head)).count();
        assert_eq!(stat.iter().map(said).sum::<usize>(), lines, "{sign}");
    }
}
