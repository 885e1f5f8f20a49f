//! `log classify` and `log migrate` as their users meet them.

use crate::process::{run_with, start};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const PROJECT: &str = "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40";
const CONTEXT: &str = concat!(
    r#"{"mission_slug": "042-importer", "mission_id": "m42", "mission_number": 42, "#,
    r#""mission_type": "software-dev"}"#,
);

/// Runs a command that must end with a status. Gives standard output and standard error.
#[track_caller]
fn run(folder: &Path, args: &[&str], status: i32) -> (String, String) {
    let output = run_with(folder, args, b"");
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(status), "{args:?}: {out}{err}");
    (out, err)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn envelope(n: u32) -> Value {
    json!({
        "event_id": format!("01J8Z3N5QV9Y4T2RK7WX{n:06}"), "event_type": "FeatureCreated",
        "aggregate_id": "feature/042-importer", "timestamp": "2026-01-15T10:00:00Z",
        "node_id": "workshop", "lamport_clock": n, "causation_id": null, "project_uuid": PROJECT,
        "payload": {"feature_slug": "042-importer", "feature_number": "042", "wp_count": 3}
    })
}

fn lane(n: u32) -> Value {
    json!({
        "event_id": format!("01J8Z3N5QV9Y4T2RK7WX{n:06}"), "at": "2026-01-15T10:00:00+00:00",
        "feature_slug": "042-importer", "wp_id": "WP01", "work_package_id": "WP01",
        "from_lane": "planned", "to_lane": "claimed", "actor": "ana", "force": true,
        "reason": "because", "evidence": null, "review_ref": null, "execution_mode": "worktree"
    })
}

/// A log with a line of every kind; the last one has no end.
fn mixed() -> String {
    let current = json!({
        "event_id": "01J8Z3N5QV9Y4T2RK7WX000009", "event_type": "ParticipantLeft",
        "aggregate_id": "mission/1", "payload": {"participant_id": "ana", "mission_id": "m1"},
        "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 9,
        "project_uuid": PROJECT, "correlation_id": "01J8Z3N5QV9Y4T2RK7WX000009",
        "schema_version": "3.0.0"
    });
    let mut refused = current.clone();
    refused["payload"] = json!({});
    let mut hybrid = current.clone();
    hybrid["payload"]["mission_key"] = json!("software-dev");
    let mut lost = envelope(2);
    lost["payload"]["feature_slug"] = json!("041-exporter");
    [
        current.to_string(),
        refused.to_string(),
        hybrid.to_string(),
        envelope(1).to_string(),
        lost.to_string(),
        lane(3).to_string(),
        r#"{"kind": "annotation", "event_id": "e", "at": "2026-01-15T10:00:00Z", "delta": {}}"#
            .to_owned(),
        r#"{ "colour" :  "red" }"#.to_owned(),
        String::new(),
        r#"{"a": 1, "a": 2}"#.to_owned(),
        "# a note".to_owned(),
    ]
    .join("\n")
}

fn scratch() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old.jsonl"), mixed()).unwrap();
    fs::write(folder.path().join("context.jsonl"), CONTEXT).unwrap();
    folder
}

fn rows(path: &Path) -> Vec<Value> {
    fs::read_to_string(path)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn classify_says_what_every_line_is() {
    let folder = scratch();
    let (out, _) = run(folder.path(), &["log", "classify", "--by-file", "old.jsonl"], 1);
    insta::assert_snapshot!(out);
}

#[test]
fn classify_writes_one_object_for_each_line() {
    let folder = scratch();
    let (out, _) = run(folder.path(), &["log", "classify", "--format", "jsonl", "old.jsonl"], 1);
    let rows: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let kinds: Vec<&str> = rows.iter().map(|row| row["kind"].as_str().unwrap()).collect();
    let expected = [
        "canonical_envelope",
        "canonical_envelope",
        "hybrid_envelope",
        "legacy_envelope",
        "legacy_envelope",
        "lane_row",
        "local_row",
        "foreign_json",
        "blank",
        "not_json",
        "not_json",
    ];
    assert_eq!(kinds, expected);
    assert_eq!(
        (&rows[0]["admitted"], &rows[1]["admitted"], &rows[6]["admitted"]),
        (&json!(true), &json!(false), &Value::Null)
    );
    assert_eq!(rows[9]["codes"], json!(["json.duplicate_key"]));
    assert_eq!(rows[3]["generation"], "2.x");
    assert_eq!(rows[4]["line"], 5);
}

#[test]
fn classify_takes_trees_and_ends_with_0_when_there_is_nothing_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("kitty-specs/042-importer");
    fs::create_dir_all(&deep).unwrap();
    let annotation =
        "{\"kind\": \"annotation\", \"event_id\": \"e\", \"at\": \"x\", \"delta\": {}}\n\n";
    fs::write(deep.join("status.events.jsonl"), annotation).unwrap();
    fs::write(deep.join("meta.json"), "not a log").unwrap();
    let (out, _) = run(folder.path(), &["log", "classify", "kitty-specs"], 0);
    assert!(out.starts_with("2 lines in 1 file\n"), "{out}");
    fs::write(deep.join("other.ndjson"), format!("{}\n", lane(1))).unwrap();
    run(folder.path(), &["log", "classify", "kitty-specs"], 1);
    let (_, err) = run(folder.path(), &["log", "classify", "nowhere"], 2);
    assert!(err.contains("there is no such file"), "{err}");
    fs::create_dir(folder.path().join("empty")).unwrap();
    let (_, err) = run(folder.path(), &["log", "classify", "empty"], 2);
    assert!(err.contains("there are no logs"), "{err}");
}

#[test]
fn migrate_accounts_for_every_line() {
    let folder = scratch();
    let path = folder.path();
    let (out, _) = run(
        path,
        &["log", "migrate", "--context", "context.jsonl", "--out", "new.jsonl", "old.jsonl"],
        1,
    );
    insta::assert_snapshot!(out);
    let old = mixed();
    let lines: Vec<&str> = old.split('\n').collect();
    let new = fs::read_to_string(path.join("new.jsonl")).unwrap();
    let written: Vec<&str> = new.split('\n').collect();
    // What is passed on is the same to the byte, in the same order; the last line still has no end.
    assert_eq!(
        [written[0], written[3], written[4], written[5], written[6], written[7]],
        [lines[0], lines[5], lines[6], lines[7], lines[8], lines[10]]
    );
    assert_eq!(written.len(), 8);
    let hybrid: Value = serde_json::from_str(written[1]).unwrap();
    assert_eq!(hybrid["payload"]["mission_type"], "software-dev");
    let created: Value = serde_json::from_str(written[2]).unwrap();
    assert_eq!(
        (created["event_type"].as_str(), created["payload"]["mission_number"].as_i64()),
        (Some("MissionCreated"), Some(42))
    );
    // What is not passed on stands in the quarantine, to the byte.
    assert_eq!(
        fs::read_to_string(path.join("new.jsonl.quarantine.jsonl")).unwrap(),
        format!("{}\n{}\n{}\n", lines[1], lines[4], lines[9])
    );
    let reasons = rows(&path.join("new.jsonl.quarantine.jsonl.reasons.jsonl"));
    let codes: Vec<&str> =
        reasons.iter().map(|row| row["reasons"][0]["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["schema.required", "migrate.context_missing", "json.duplicate_key"]);
    let manifest = rows(&path.join("new.jsonl.manifest.jsonl"));
    assert_eq!(manifest.len(), lines.len() + 1);
    for (i, row) in manifest[..lines.len()].iter().enumerate() {
        assert_eq!(row["line"], i + 1);
        assert_eq!(row["outcome"] == "kept", row["sha256_before"] == row["sha256_after"], "{row}");
        assert_eq!(row["outcome"] == "quarantined", row["sha256_after"].is_null(), "{row}");
    }
    let set_aside: Vec<&Value> = manifest[3]["actions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|a| a["change"] == "set_aside")
        .collect();
    assert_eq!(
        set_aside,
        [&json!({"change": "set_aside", "rule": "payload.no_home",
            "pointer": "/payload/wp_count", "value": 3})]
    );
    let summary = &manifest[lines.len()]["summary"];
    let count = |name: &str| summary[name].as_u64().unwrap();
    assert_eq!(
        count("lines"),
        count("kept")
            + count("migrated")
            + count("repaired")
            + count("lifted")
            + count("quarantined")
    );
    assert_eq!(
        (count("lines"), count("kept"), count("migrated"), count("quarantined")),
        (11, 6, 2, 3)
    );
    // The input is as it was, nothing is left behind, and the output is not touched again.
    assert_eq!(fs::read_to_string(path.join("old.jsonl")).unwrap(), old);
    assert!(
        fs::read_dir(path).unwrap().all(|e| !e
            .unwrap()
            .file_name()
            .to_string_lossy()
            .ends_with(".partial"))
    );
    let (again, _) = run(
        path,
        &["log", "migrate", "--context", "context.jsonl", "--out", "again.jsonl", "new.jsonl"],
        0,
    );
    assert!(again.contains("8 lines: 8 passed on, 0 rewritten, 0 in quarantine"), "{again}");
    assert_eq!(fs::read(path.join("again.jsonl")).unwrap(), new.as_bytes());
    assert!(!path.join("again.jsonl.quarantine.jsonl").exists());
    let (_, err) = run(path, &["log", "migrate", "--out", "new.jsonl", "old.jsonl"], 2);
    assert!(err.contains("new.jsonl.manifest.jsonl: it exists already"), "{err}");
}

#[test]
fn the_same_input_and_flags_give_the_same_bytes() {
    let (one, two) = (scratch(), scratch());
    for folder in [&one, &two] {
        for (mode, out) in [
            (&["--mode", "envelopes"][..], "a.jsonl"),
            (&["--mode", "lanes"], "b.jsonl"),
            (&["--mode", "lanes", "--lift", "--project-uuid", PROJECT], "c.jsonl"),
        ] {
            let args: Vec<&str> = ["log", "migrate", "--context", "context.jsonl", "--out", out]
                .iter()
                .chain(mode)
                .chain(&["old.jsonl"])
                .copied()
                .collect();
            run_with(folder.path(), &args, b"");
        }
    }
    for out in ["a.jsonl", "b.jsonl", "c.jsonl"] {
        for ending in ["", ".manifest.jsonl"] {
            let read = |folder: &tempfile::TempDir| {
                fs::read_to_string(folder.path().join(format!("{out}{ending}"))).unwrap()
            };
            assert_eq!(read(&one), read(&two));
        }
    }
    let lifted = fs::read_to_string(one.path().join("c.jsonl")).unwrap();
    let event: Value = lifted
        .lines()
        .filter_map(|l| serde_json::from_str(l).ok())
        .find(|v: &Value| v.get("migrated_from").is_some())
        .unwrap();
    assert_eq!(
        (event["event_id"].as_str(), event["lamport_clock"].as_i64()),
        (Some("01J8Z3N5QV9Y4T2RK7WX000003"), Some(6))
    );
    assert_eq!(event["migrated_from"], "lane.feature_slug_work_package_id");
}

#[test]
fn a_pipe_carries_the_lines_and_the_account_goes_beside_it() {
    let folder = scratch();
    let path = folder.path();
    let args = ["log", "migrate", "--context", "context.jsonl", "--quarantine", "q.jsonl"];
    let output = run_with(path, &args, format!("{}\n", envelope(1)).as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout).lines().count(), 1);
    assert!(
        text(&output.stdout).contains("MissionCreated")
            && text(&output.stderr).contains("1 rewritten")
    );
    // Nobody else has what comes by a pipe.
    let output = run_with(path, &["log", "migrate"], envelope(1).to_string().as_bytes());
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("would be lost"));
    // Two files are two files, though the first one has no end.
    fs::write(path.join("more.jsonl"), "# more").unwrap();
    let output = run_with(path, &["log", "migrate", "old.jsonl", "more.jsonl"], b"");
    assert!(text(&output.stdout).ends_with("# a note\n# more"));
}

#[test]
fn a_dry_run_writes_nothing_but_the_manifest() {
    let folder = scratch();
    let before: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    let (out, _) = run(
        folder.path(),
        &["log", "migrate", "--dry-run", "--context", "context.jsonl", "old.jsonl"],
        1,
    );
    assert!(
        out.starts_with(
            "11 lines: 6 passed on, 2 rewritten, 3 in quarantine (nothing was written)"
        ),
        "{out}"
    );
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect::<Vec<_>>(),
        before
    );
    run(folder.path(), &["log", "migrate", "--dry-run", "--manifest", "m", "old.jsonl"], 1);
    assert_eq!(rows(&folder.path().join("m")).len(), 12);
}

#[test]
fn in_place_keeps_the_files_that_it_replaces() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let specs = path.join("kitty-specs/042-importer");
    fs::create_dir_all(&specs).unwrap();
    let log = format!("{}\r\n{}\n", lane(1), lane(2));
    fs::write(specs.join("status.events.jsonl"), &log).unwrap();
    fs::write(specs.join("other.jsonl"), "# nothing to do\n").unwrap();
    // The folder's name is a name of the mission.
    fs::write(
        specs.join("meta.json"),
        "{\n  \"mission_id\": \"m42\",\n  \"mission_number\": 42\n}\n",
    )
    .unwrap();
    let (_, err) =
        run(path, &["log", "migrate", "--mode", "lanes", "--in-place", "kitty-specs"], 2);
    assert!(err.contains("--backup") && err.contains("--manifest"), "{err}");
    let args = [
        "log",
        "migrate",
        "--mode",
        "lanes",
        "--context",
        "kitty-specs",
        "--in-place",
        "--backup",
        ".old",
        "--manifest",
        "m1",
        "--quarantine",
        "q1",
        "kitty-specs",
        "kitty-specs",
    ];
    let (out, _) = run(path, &args, 0);
    assert!(out.contains("Replaced: 1 file."), "{out}");
    assert_eq!(fs::read_to_string(specs.join("status.events.jsonl.old")).unwrap(), log);
    assert!(!specs.join("other.jsonl.old").exists());
    let new = fs::read_to_string(specs.join("status.events.jsonl")).unwrap();
    assert!(new.contains("\r\n") && new.ends_with('\n'));
    for line in new.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        assert_eq!(
            (row["mission_slug"].as_str(), row["mission_id"].as_str(), row.get("work_package_id")),
            (Some("042-importer"), Some("m42"), None)
        );
    }
    // A second run has nothing to do.
    let args: Vec<&str> = args.iter().map(|a| if *a == "m1" { "m2" } else { *a }).collect();
    let (out, _) = run(path, &args, 0);
    assert!(out.contains("3 lines: 3 passed on"), "{out}");
    assert_eq!(fs::read_to_string(specs.join("status.events.jsonl")).unwrap(), new);
    // A backup that is another file is not written over.
    fs::write(specs.join("status.events.jsonl"), format!("{}\n", lane(7))).unwrap();
    let args: Vec<&str> = args.iter().map(|a| if *a == "m2" { "m3" } else { *a }).collect();
    let (_, err) = run(path, &args, 2);
    assert!(err.contains("is another file"), "{err}");
    assert_eq!(
        fs::read_to_string(specs.join("status.events.jsonl")).unwrap(),
        format!("{}\n", lane(7))
    );
}

#[test]
fn a_line_that_is_too_long_for_a_document_is_passed_through_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let long = format!("{{\"text\": \"{}\"}}", "x".repeat(17 << 20));
    let log = format!("# before\n{long}\n# behind\n");
    fs::write(path.join("old.jsonl"), &log).unwrap();
    run(path, &["log", "migrate", "--mode", "lanes", "--out", "lanes.jsonl", "old.jsonl"], 0);
    assert!(fs::read_to_string(path.join("lanes.jsonl")).unwrap() == log);
    run(path, &["log", "migrate", "--out", "envelopes.jsonl", "old.jsonl"], 1);
    assert_eq!(fs::read_to_string(path.join("envelopes.jsonl")).unwrap(), "# before\n# behind\n");
    assert!(
        fs::read_to_string(path.join("envelopes.jsonl.quarantine.jsonl")).unwrap()
            == format!("{long}\n")
    );
    let digest = |file: &str| rows(&path.join(file))[1]["sha256_before"].clone();
    assert_eq!(digest("lanes.jsonl.manifest.jsonl"), digest("envelopes.jsonl.manifest.jsonl"));
}

#[test]
fn a_run_that_is_killed_leaves_the_input_and_can_be_run_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let log: String = (1..1_500).map(|n| format!("{}\n{}\n", lane(n), envelope(n))).collect();
    fs::write(path.join("old.jsonl"), &log).unwrap();
    fs::write(path.join("context.jsonl"), CONTEXT).unwrap();
    let out = ["log", "migrate", "--context", "context.jsonl", "--out", "new.jsonl", "old.jsonl"];
    let place = [
        "log",
        "migrate",
        "--mode",
        "lanes",
        "--context",
        "context.jsonl",
        "--in-place",
        "--backup",
        ".old",
        "--manifest",
        "m",
        "--quarantine",
        "q",
        "old.jsonl",
    ];
    for (args, partial) in [(&out[..], ".new.jsonl."), (&place, ".old.jsonl.")] {
        // It is killed when it has written something.
        let mut child = start(path, args);
        while unfinished(path, partial) == 0 {
            assert!(child.try_wait().unwrap().is_none(), "it ended before it was killed");
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(fs::read_to_string(path.join("old.jsonl")).unwrap() == log);
        assert!(!path.join("new.jsonl").exists() || partial == ".old.jsonl.");
        let (report, _) = run(path, args, 0);
        assert!(report.contains("1499 rewritten"), "{report}");
    }
    assert_eq!(fs::read_to_string(path.join("new.jsonl")).unwrap().lines().count(), 2_998);
    assert!(fs::read_to_string(path.join("old.jsonl.old")).unwrap() == log);
}

/// Bytes of the temporary files whose names begin so.
fn unfinished(folder: &Path, beginning: &str) -> u64 {
    let files = fs::read_dir(folder).unwrap().map(Result::unwrap);
    files
        .filter(|file| file.file_name().to_string_lossy().starts_with(beginning))
        .filter_map(|file| file.metadata().ok())
        .map(|metadata| metadata.len())
        .sum()
}

#[test]
fn a_backup_with_the_bytes_of_the_file_is_taken_for_one() {
    let folder = scratch();
    let path = folder.path();
    // In place: between backup and replacement the backup has the bytes of the file.
    fs::copy(path.join("old.jsonl"), path.join("old.jsonl.kept")).unwrap();
    let args = [
        "log",
        "migrate",
        "--context",
        "context.jsonl",
        "--in-place",
        "--backup",
        ".kept",
        "--manifest",
        "m",
        "--quarantine",
        "q",
        "old.jsonl",
    ];
    run(path, &args, 1);
    assert_eq!(fs::read_to_string(path.join("old.jsonl.kept")).unwrap(), mixed());
}

#[test]
fn flags_that_make_no_sense_are_refused() {
    let folder = scratch();
    for (args, message) in [
        (&["--lift", "old.jsonl"][..], "log migrate lanes --lift"),
        (&["--project-uuid", "mine", "old.jsonl"], "--project-uuid"),
        (&["--build-id", "", "old.jsonl"], "--build-id"),
        (&["--context", "nowhere", "old.jsonl"], "nowhere"),
        (&["--context", "old.jsonl", "old.jsonl"], "old.jsonl:"),
        (
            &["--in-place", "--backup", "a/b", "--manifest", "m", "--quarantine", "q", "old.jsonl"],
            "--backup",
        ),
        (
            &["--in-place", "--backup", ".b", "--manifest", "m", "--quarantine", "q", "-"],
            "standard input",
        ),
    ] {
        let args: Vec<&str> = ["log", "migrate"].iter().chain(args).copied().collect();
        let (_, err) = run(folder.path(), &args, 2);
        assert!(err.contains(message), "{args:?}: {err}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("old.jsonl")).unwrap(), mixed());
}
