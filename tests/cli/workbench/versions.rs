//! Breaks that are approved, and what changes ask of the version numbers.

use super::{MISSION, add_lane, edit, ended, git, project, run};
use serde_json::{Value, json};

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
