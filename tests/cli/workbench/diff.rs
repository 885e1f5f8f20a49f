//! `contract diff`: what an edit breaks, against whatever is named, and which real events flip.

use super::{MISSION, add_lane, edit, ended, git, project, run};
use crate::support::{copy, root};
use serde_json::{Value, json};

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
        let output = crate::process::run_with(folder.path(), &args, b"");
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
