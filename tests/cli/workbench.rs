//! The workbench of the contract's owner: real processes on a real git repository.

use crate::process;
use crate::support::{copy, copy_of_project, root};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};

fn run(folder: &Path, args: &[&str]) -> Output {
    process::run_with(folder, &[&["contract"], args].concat(), b"")
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[track_caller]
pub(crate) fn ended(output: &Output, code: i32) -> String {
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}\n{err}");
    if code == 2 { err } else { out }
}

pub(crate) fn git(folder: &Path, args: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args([
            "-c",
            "user.name=Ana",
            "-c",
            "user.email=ana@example.com",
            "-c",
            "commit.gpgsign=false",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(args)
        .output()
        .unwrap();
    assert!(output.status.success(), "git {args:?}: {}", text(&output.stderr));
}

/// A project in a repository of its own, on a branch that left main.
pub(crate) fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy_of_project(&["contracts", "fixtures"], folder.path());
    std::fs::write(
        folder.path().join("Cargo.toml"),
        "[package]\nname = \"contract\"\nversion = \"0.1.0\"\n",
    )
    .unwrap();
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", "The contract"]);
    git(folder.path(), &["switch", "--quiet", "-c", "edit"]);
    folder
}

pub(crate) fn edit(folder: &Path, file: &str, change: impl FnOnce(&mut Value)) {
    let path = folder.join(file);
    let mut value: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    change(&mut value);
    std::fs::write(&path, serde_json::to_string_pretty(&value).unwrap() + "\n").unwrap();
}

const MISSION: &str = "contracts/events/lifecycle/MissionCreated.schema.json";
const LANE: &str = "contracts/shared/Lane.schema.json";

fn add_lane(folder: &Path) {
    edit(folder, LANE, |s| s["enum"].as_array_mut().unwrap().push(json!("in_review")));
}

#[test]
fn a_clean_tree_differs_in_nothing() {
    let folder = project();
    let out = ended(&run(folder.path(), &["diff"]), 0);
    assert!(out.starts_with("No change in ") && out.contains(" event types against "), "{out}");
    assert!(out.contains("(merge base with main)"), "{out}");
}

#[test]
fn an_edit_is_shown_with_its_witness_in_every_format() {
    let folder = project();
    edit(folder.path(), MISSION, |s| {
        s["properties"]["wp_count"] =
            json!({"description": "How many.", "type": "integer", "minimum": 0, "maximum": 99});
        s["required"].as_array_mut().unwrap().push(json!("wp_count"));
    });
    let hide = |text: String| {
        let from = text.find("against revision ").unwrap() + "against revision ".len();
        format!("{}REV{}", &text[..from], &text[from + 10..])
    };
    let text = hide(ended(&run(folder.path(), &["diff"]), 1));
    // How many event types there are is said by the contract.
    let types = spec_kitty_events::EVENT_TYPES.iter().filter(|info| !info.is_reserved()).count();
    let text = text.replace(&format!("diff: {types} event types"), "diff: N event types");
    insta::assert_snapshot!("diff_text", text);
    insta::assert_snapshot!(
        "diff_markdown",
        hide(ended(&run(folder.path(), &["diff", "--format", "markdown"]), 1))
    );
    insta::assert_snapshot!(
        "diff_github",
        hide(ended(&run(folder.path(), &["diff", "--format", "github"]), 1))
    );
    let parsed: Value =
        serde_json::from_str(&ended(&run(folder.path(), &["diff", "--format", "json"]), 1))
            .unwrap();
    assert_eq!(parsed["breaking"], 1);
    assert_eq!(parsed["changes"][0]["rule"], "property.added_required");
    assert_eq!(parsed["changes"][0]["file"], MISSION);
    assert_eq!(parsed["changes"][0]["effects"][0]["witness"]["accepted_by"], "old");
}

#[test]
fn the_mode_decides_who_is_asked_about() {
    let folder = project();
    add_lane(folder.path());
    ended(&run(folder.path(), &["diff", "--compat", "backward"]), 0);
    ended(&run(folder.path(), &["diff", "--compat", "forward"]), 1);
    ended(&run(folder.path(), &["diff", "--compat", "full"]), 1);
}

#[test]
fn a_revision_a_folder_a_tree_and_a_bundle_are_all_sides() {
    let folder = project();
    let bundle = folder.path().join("old.json");
    std::fs::write(&bundle, spec_kitty_events::bundle()).unwrap();
    let other = tempfile::tempdir().unwrap();
    copy(&folder.path().join("contracts"), &other.path().join("contracts"));
    add_lane(folder.path());
    let contracts = other.path().join("contracts");
    for against in [
        "HEAD",
        "main",
        bundle.to_str().unwrap(),
        other.path().to_str().unwrap(),
        contracts.to_str().unwrap(),
    ] {
        let out = ended(&run(folder.path(), &["diff", "--against", against]), 1);
        assert!(
            out.contains("[enum.widened]") && out.contains("\"to_lane\":\"in_review\""),
            "{against}: {out}"
        );
    }
    let err = ended(&run(folder.path(), &["diff", "--against", "nowhere"]), 2);
    assert!(err.contains("`nowhere` is no revision here: git says"), "{err}");
    let err = ended(&run(folder.path(), &["diff", "--against", "Cargo.toml"]), 2);
    assert!(err.contains("the path of that name is written ./Cargo.toml"), "{err}");
    let err = ended(&run(folder.path(), &["diff", "--against", "./Cargo.toml"]), 2);
    assert!(err.contains("cannot read ./Cargo.toml"), "{err}");
}

#[test]
fn a_project_below_the_root_of_a_repository_is_found() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("contracts"), &folder.path().join("inner/contracts"));
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", "The contract"]);
    add_lane(&folder.path().join("inner"));
    let out = ended(&run(&folder.path().join("inner"), &["diff"]), 1);
    assert!(out.contains("[enum.widened]"), "{out}");
}

#[test]
fn a_break_is_approved_with_a_reason_until_a_day() {
    let folder = project();
    add_lane(folder.path());
    ended(&run(folder.path(), &["diff", "--approve", "all readers are ours"]), 2);
    ended(
        &run(
            folder.path(),
            &["diff", "--approve", "all readers are ours", "--until", "2999-12-31"],
        ),
        0,
    );
    let out = ended(&run(folder.path(), &["diff"]), 0);
    assert!(out.contains("breaking, approved") && out.contains("1 breaking (1 approved)"), "{out}");

    let file = "compat/approvals.json";
    // Its day is over.
    edit(folder.path(), file, |a| a["approvals"][0]["expires"] = json!("2020-01-01"));
    let out = ended(&run(folder.path(), &["diff"]), 1);
    assert!(out.contains("is stale: its day is over"), "{out}");
    // It is about somebody else.
    edit(folder.path(), file, |a| {
        a["approvals"][0]["expires"] = json!("2999-12-31");
        a["approvals"][0]["for"] = json!(["producer"]);
    });
    let out = ended(&run(folder.path(), &["diff"]), 1);
    assert!(out.contains("is stale: the change is another one now, or hurts others"), "{out}");
    edit(folder.path(), file, |a| a["approvals"][0]["for"] = json!(["reader"]));
    ended(&run(folder.path(), &["diff"]), 0);
    // Merged with what it approves, it may stay until the contract changes again.
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", "A lane"]);
    git(folder.path(), &["branch", "--quiet", "--force", "main", "HEAD"]);
    ended(&run(folder.path(), &["diff"]), 0);
    edit(folder.path(), MISSION, |s| s["description"] = json!("Reworded."));
    let out = ended(&run(folder.path(), &["diff"]), 1);
    assert!(out.contains("is stale"), "{out}");
    // Undone, it approves nothing.
    git(folder.path(), &["checkout", "--quiet", "HEAD~1", "--", "contracts"]);
    ended(&run(folder.path(), &["diff", "--against", "HEAD~1"]), 1);
    // It gives no reason.
    edit(folder.path(), file, |a| a["approvals"][0]["reason"] = json!(" "));
    ended(&run(folder.path(), &["diff"]), 2);
}

#[test]
fn the_version_has_to_say_enough() {
    let folder = project();
    let version = |v: &str| {
        std::fs::write(
            folder.path().join("Cargo.toml"),
            format!("[package]\nname = \"contract\"\nversion = \"{v}\"\n"),
        )
        .unwrap();
    };
    // Before the first release nobody has the version that an edit would break.
    edit(folder.path(), MISSION, |s| s["description"] = json!("Reworded."));
    let out = ended(&run(folder.path(), &["bump"]), 0);
    assert!(
        out.contains("at least 0.1.1 (the worst change is annotation")
            && out.contains("0.1.0 is not released yet and may stay"),
        "{out}"
    );
    let json: Value =
        serde_json::from_str(&ended(&run(folder.path(), &["bump", "--format", "json"]), 0))
            .unwrap();
    assert_eq!(json["package"]["at_least"], "0.1.1");
    assert_eq!(json["contract"], json!({"base": "3.0.0", "current": "3.0.0", "must_become": null}));
    git(folder.path(), &["checkout", "--quiet", "--", "contracts"]);
    git(folder.path(), &["tag", "v0.1.0"]);
    let out = ended(&run(folder.path(), &["bump"]), 0);
    assert!(out.contains("at least 0.1.0 (no change since 0.1.0"), "{out}");
    edit(folder.path(), MISSION, |s| s["description"] = json!("Reworded."));
    let out = ended(&run(folder.path(), &["bump"]), 1);
    assert!(
        out.contains("at least 0.1.1 (the worst change is annotation")
            && out.contains("Set version = \"0.1.1\""),
        "{out}"
    );
    version("0.1.1");
    ended(&run(folder.path(), &["bump"]), 0);
    add_lane(folder.path());
    let out = ended(&run(folder.path(), &["bump"]), 1);
    assert!(
        out.contains("at least 0.2.0 (the worst change is breaking")
            && out.contains("contract version: stays 3.0.0"),
        "{out}"
    );
    version("0.2.0");
    ended(&run(folder.path(), &["bump"]), 0);
    // What producers send today is refused: a cutover, or an approval.
    edit(folder.path(), MISSION, |s| s["properties"]["mission_number"]["maximum"] = json!(9999));
    let out = ended(&run(folder.path(), &["bump"]), 1);
    assert!(out.contains("3.0.0 must become 4.0.0"), "{out}");
    ended(
        &run(folder.path(), &["diff", "--approve", "nobody has so many", "--until", "2999-12-31"]),
        0,
    );
    ended(&run(folder.path(), &["bump"]), 0);
    // From 1.0.0 on, a break is a major version. The base is the last release.
    version("1.4.2");
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", "Release"]);
    git(folder.path(), &["tag", "v1.4.2"]);
    std::fs::remove_file(folder.path().join("compat/approvals.json")).unwrap();
    edit(folder.path(), "contracts/shared/AuditSeverity.schema.json", |s| {
        s["enum"].as_array_mut().unwrap().push(json!("grave"));
    });
    let out = ended(&run(folder.path(), &["bump"]), 1);
    assert!(
        out.contains("at least 2.0.0 (the worst change is breaking since 1.4.2, revision ")
            && out.contains(" (v1.4.2)); Cargo.toml says 1.4.2"),
        "{out}"
    );
    let out = ended(&run(folder.path(), &["changelog"]), 0);
    assert!(
        out.starts_with(
            "## 2.0.0\n\nContract version 3.0.0, unchanged.\n\n### Breaking \
        changes of the contract\n\n- `AuditSeverity`, `enum`: The vocabulary gained `\"grave\"`. \
        For users: update readers"
        ),
        "{out}"
    );
}

#[test]
fn real_events_that_flip_are_counted_by_rule() {
    let folder = project();
    let envelope = |number: u64| {
        json!({"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "MissionCreated",
        "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z",
            "build_id": "b", "node_id": "n", "lamport_clock": 1,
            "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
            "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
            "payload": {"mission_slug": "m", "mission_number": number, "mission_type": "plan"}})
    };
    let lines: Vec<String> = [5, 50, 500, 5000].iter().map(|n| envelope(*n).to_string()).collect();
    std::fs::write(
        folder.path().join("events.jsonl"),
        format!("{}\n\nnot json\n", lines.join("\n")),
    )
    .unwrap();
    edit(folder.path(), MISSION, |s| s["properties"]["mission_number"]["maximum"] = json!(99));
    let out = ended(&run(folder.path(), &["diff", "--log", "events.jsonl", "--limit", "1"]), 1);
    let counts = "2 of 5 lines flip. Both contracts accept 2, both refuse 1.";
    assert!(out.contains(counts), "{out}");
    assert!(
        out.contains(
            "2 lines  range.narrowed \
        MissionCreatedPayload/properties/mission_number/maximum\n  events.jsonl:3 MissionCreated \
        now refused: /payload/mission_number 500 is greater than the maximum of 99.\n  … 1 \
        more"
        ),
        "{out}"
    );
    let parsed: Value = serde_json::from_str(&ended(
        &run(folder.path(), &["diff", "--log", "events.jsonl", "--format", "json"]),
        1,
    ))
    .unwrap();
    let log = &parsed["log"];
    assert_eq!(log["flipped"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&log["lines"], &log["accepted"], &log["refused"]),
        (&json!(5), &json!(2), &json!(1))
    );

    // The log by one contract alone, wherever it stands, in every form of a report.
    for (contract, code, refused) in [("HEAD", 1, 1), ("./", 1, 3), ("./contracts", 1, 3)] {
        let args = ["validate", "--contract", contract, "--format", "jsonl", "events.jsonl"];
        let output = process::run_with(folder.path(), &args, b"");
        let rows: Vec<Value> = String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(output.status.code(), Some(code), "{contract}");
        // A blank line has a row too.
        assert_eq!(rows.len(), 6, "{contract}");
        assert_eq!(rows.iter().filter(|row| row["valid"] == false).count(), refused, "{contract}");
        let above = &rows[2]["violations"][0];
        let expected = if refused == 1 { json!(null) } else { json!("schema.maximum") };
        assert_eq!(above["code"], expected, "{above}");
    }
}

#[test]
fn two_contracts_are_compared_wherever_they_stand() {
    let folder = project();
    add_lane(folder.path());
    git(folder.path(), &["commit", "--quiet", "-am", "A lane"]);
    std::fs::write(folder.path().join("old.json"), spec_kitty_events::bundle()).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    copy(&folder.path().join("contracts"), &elsewhere.path().join("contracts"));
    // Not of the working tree: it has no contract any more.
    std::fs::remove_dir_all(folder.path().join("contracts")).unwrap();
    let new = elsewhere.path().to_str().unwrap();
    for (old, new, widened) in [
        ("HEAD^", "HEAD", "[enum.widened]"),
        ("old.json", new, "[enum.widened]"),
        (new, "./old.json", "[enum.narrowed]"),
    ] {
        let out = ended(&run(folder.path(), &["diff", old, new]), 1);
        assert!(out.contains(widened), "{old} {new}: {out}");
    }
    assert!(ended(&run(folder.path(), &["diff", "HEAD", new]), 0).contains("No change"));
    let out = ended(&run(folder.path(), &["diff", "--ci", "HEAD", "HEAD"]), 2);
    assert!(out.contains("nothing was compared"), "{out}");
    // One alone is no pair.
    ended(&run(folder.path(), &["diff", "HEAD"]), 2);
}

const TEA: &str = "contracts/events/kitchen/TeaBrewed.schema.json";

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
