//! `contract lint` and `fmt`: layout, style, what is repaired, and which files are meant.

use super::{LANE, MISSION, TEA, ended, project, run};
use crate::support::root;
use serde_json::{Value, json};

#[test]
fn the_project_is_in_its_layout_and_in_good_style() {
    ended(&run(root(), &["fmt", "--check"]), 0);
    ended(&run(root(), &["lint"]), 0);
}

#[test]
fn a_file_is_brought_into_its_layout_without_another_meaning() {
    let folder = project();
    let file = folder.path().join(MISSION);
    let before: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let mut turned: Vec<(String, Value)> =
        before.as_object().unwrap().clone().into_iter().collect();
    turned.reverse();
    std::fs::write(&file, Value::Object(turned.into_iter().collect()).to_string()).unwrap();
    let out = ended(&run(folder.path(), &["fmt", "--check"]), 1);
    assert!(out.starts_with(&format!("{MISSION}\n1 file would change.\ncontract fmt: ")), "{out}");
    ended(&run(folder.path(), &["fmt"]), 0);
    ended(&run(folder.path(), &["fmt", "--check"]), 0);
    let committed = std::fs::read_to_string(root().join(MISSION)).unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), committed);
}

#[test]
fn findings_name_their_rule_and_mechanical_ones_are_fixed() {
    let folder = project();
    let schema = json!({
        "description": "Tea was brewed",
        "type": "object",
        "properties": {
            "pot": {"type": "string"},
            "minutes": {"description": "How long.", "type": "integer"},
            "milk": {"description": "With milk, or null.", "type": ["null", "boolean"]}
        },
        "required": ["minutes", "pot", "minutes"],
        "additionalProperties": false
    });
    std::fs::create_dir(folder.path().join("contracts/events/kitchen")).unwrap();
    std::fs::write(folder.path().join(TEA), schema.to_string()).unwrap();
    let out = ended(&run(folder.path(), &["lint"]), 1);
    for rule in [
        "schema.dialect",
        "integer.bounds",
        "type.form",
        "optional.default",
        "description.missing",
        "style.layout",
        "style.sentence",
        "style.required_order",
        "style.required_twice",
    ] {
        assert!(out.contains(&format!("[{rule}]")), "no {rule} in {out}");
    }
    let out = ended(&run(folder.path(), &["lint", "--fix"]), 1);
    // What only a person can say is left.
    assert!(
        out.contains("8 fixed.")
            && out.contains(" 1 error, ")
            && out.contains("[description.missing]"),
        "{out}"
    );
    let fixed: Value =
        serde_json::from_str(&std::fs::read_to_string(folder.path().join(TEA)).unwrap()).unwrap();
    assert_eq!(fixed["required"], json!(["pot", "minutes"]));
    assert_eq!(fixed["properties"]["milk"]["type"], json!(["boolean", "null"]));
    let out = ended(&run(folder.path(), &["lint", "--format", "github"]), 1);
    assert!(out.starts_with(&format!("::error file={TEA},line=")), "{out}");
    let rows = ended(&run(folder.path(), &["lint", "--format", "jsonl"]), 1);
    let row: Value = serde_json::from_str(rows.lines().next().unwrap()).unwrap();
    assert_eq!(row["rule"], "description.missing");
}

#[test]
fn files_and_folders_of_the_contract_can_be_named() {
    let folder = project();
    let (lane, event) = (folder.path().join(LANE), folder.path().join(MISSION));
    for file in [&lane, &event] {
        let squeezed = std::fs::read_to_string(file).unwrap().replace("\n  ", "\n ");
        std::fs::write(file, squeezed).unwrap();
    }
    let found = |args: &[&str]| ended(&run(folder.path(), args), 1);
    for command in [&["fmt", "--check"][..], &["lint"]] {
        let all = found(command);
        assert!(all.contains(LANE) && all.contains(MISSION), "{all}");
        let one = found(&[command, &["contracts/shared"]].concat());
        assert!(one.contains(LANE) && !one.contains(MISSION), "{one}");
        ended(
            &run(folder.path(), &[command, &["contracts/policy", "contracts/README.md"]].concat()),
            0,
        );
        let err = ended(&run(folder.path(), &[command, &["fixtures"]].concat()), 2);
        assert!(err.contains("fixtures is not within"), "{err}");
        let err = ended(&run(folder.path(), &[command, &["contracts/nowhere.json"]].concat()), 2);
        assert!(err.contains("there is no such file"), "{err}");
    }
    ended(&run(folder.path(), &["fmt", MISSION]), 0);
    let left = found(&["fmt", "--check"]);
    assert!(left.contains(LANE) && !left.contains(MISSION), "{left}");
    ended(&run(folder.path(), &["lint", "--fix", LANE]), 0);
    ended(&run(folder.path(), &["fmt", "--check"]), 0);
}
