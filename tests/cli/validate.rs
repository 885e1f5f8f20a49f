//! The command line as its users meet it: real processes, real files.

use crate::process::{run_with, start};
use crate::support::root;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};

fn run(folder: &Path, args: &[&str]) -> Output {
    run_with(folder, args, b"")
}

fn piped(args: &[&str], input: &[u8]) -> Output {
    run_with(root(), args, input)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn rows(output: &Output) -> Vec<Value> {
    text(&output.stdout).lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

fn envelope() -> Value {
    json!({
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "WPStatusChanged",
        "aggregate_id": "mission/007-teapot",
        "payload": {"mission_slug": "007-teapot", "wp_id": "WP03", "from_lane": "planned",
        "to_lane": "claimed", "actor": "ana", "execution_mode": "worktree"},
        "timestamp": "2026-01-15T10:00:00Z", "build_id": "b1", "node_id": "n1", "lamport_clock": 4,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0"
    })
}

fn changed(edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value = envelope();
    edit(&mut value);
    value.to_string().into_bytes()
}

/// A log with one line of every sort.
fn log() -> Vec<u8> {
    let lines: Vec<Vec<u8>> = vec![
        changed(|_| {}),
        changed(|e| e["payload"]["to_lane"] = json!("claimd")),
        b"".to_vec(),
        changed(|e| e["payload"]["to_lane"] = json!("for_review")),
        changed(|e| {
            e["schema_version"] = json!("2.0.0");
            e["payload"]["feature_slug"] = json!("007-teapot");
            e["aggregate_id"] = json!("feature/007");
        }),
        b"{\"event_id\": \"01J8Z3N5QV9Y4T2RK7WXH6BMCD\", \"event_ty".to_vec(),
        b"\xff\xfe".to_vec(),
        changed(|e| e["payload"]["to_lane"] = json!("clamed")),
        changed(|e| {
            e["payload"].as_object_mut().unwrap().remove("wp_id");
            e["payload"].as_object_mut().unwrap().remove("actor");
            e["payload"]["wpid"] = json!("WP03");
        }),
        b"[1, 2]\r".to_vec(),
        changed(|e| e["timestamp"] = json!("2026-01-15T10:00:00")),
    ];
    lines.join(&b'\n')
}

fn folder_with_log() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("status.events.jsonl"), log()).unwrap();
    folder
}

#[test]
fn the_text_is_worth_receiving() {
    let folder = folder_with_log();
    let output = run(folder.path(), &["validate", "status.events.jsonl"]);
    assert_eq!(output.status.code(), Some(1));
    let note = "note: what lane.unknown means: `spec-kitty-events contract explain lane.unknown`\n";
    assert_eq!(text(&output.stderr), note);
    // Which lanes there are is said by the contract.
    let values = |name: &str| -> Vec<String> {
        let listed = spec_kitty_events::schema(name).unwrap()["enum"].clone();
        serde_json::from_value(listed).unwrap()
    };
    let lanes = [values("Lane"), values("LaneAlias")].concat().join(", ");
    let said = text(&output.stdout);
    assert!(said.contains(&lanes), "{said}");
    insta::assert_snapshot!("validate_text", said.replace(&lanes, "(the lanes)"));
}

#[test]
fn every_input_line_gets_one_object_in_order() {
    let folder = folder_with_log();
    let output = run(folder.path(), &["validate", "--format", "jsonl", "status.events.jsonl"]);
    assert_eq!(output.status.code(), Some(1));
    let rows = rows(&output);
    assert_eq!(
        rows.iter().map(|r| r["line"].as_u64().unwrap()).collect::<Vec<_>>(),
        (1..=11).collect::<Vec<_>>()
    );
    assert_eq!(
        rows.iter().map(|r| r["valid"].as_bool().unwrap()).collect::<Vec<_>>(),
        [true, false, true, true, false, false, false, false, false, false, true]
    );
    assert_eq!(
        rows[0],
        json!({"path": "status.events.jsonl", "line": 1, "valid": true,
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "WPStatusChanged", "violations": [],
        "warnings": []})
    );
    assert_eq!(
        rows[2],
        json!({"path": "status.events.jsonl", "line": 3, "valid": true, "blank": true,
        "event_id": null, "event_type": null, "violations": [], "warnings": []})
    );
    let lane = &rows[1]["violations"][0];
    assert_eq!(lane["code"], "lane.unknown");
    assert_eq!(lane["pointer"], "/payload/to_lane");
    assert_eq!(lane["line"], 2);
    assert_eq!(lane["schema"], "contracts/shared/InboundLane.schema.json#/anyOf");
    assert_eq!(lane["found"], "\"claimd\"");
    assert_eq!(lane["suggestion"], "claimed");
    let column = lane["column"].as_u64().unwrap() as usize;
    let bytes = log();
    let line = bytes.split(|b| *b == b'\n').nth(1).unwrap();
    assert!(line[column - 1..].starts_with(b"\"claimd\""));
    let legacy: Vec<&str> = rows[4]["violations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| v["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        legacy,
        ["cutover.major_unsupported", "cutover.legacy_aggregate_name", "cutover.legacy_keys"]
    );
    assert_eq!(rows[3]["warnings"][0]["code"], "transition.not_allowed");
    assert_eq!(rows[10]["warnings"][0]["code"], "timestamp.naive");
}

#[test]
fn a_clean_log_exits_with_zero() {
    let output = piped(&["validate"], &[changed(|_| {}), b"\n\n".to_vec()].concat());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        text(&output.stdout),
        "<stdin>: 2 lines: 1 accepted, 0 refused, 1 blank\nvalidate: 1 line checked, 0 errors, 0 \
            warnings\n"
    );
    let empty = piped(&["validate", "-"], b"");
    assert_eq!(empty.status.code(), Some(0));
    assert_eq!(
        text(&empty.stdout),
        "<stdin>: 0 lines: 0 accepted, 0 refused, 0 blank\nvalidate: 0 lines checked, 0 errors, \
            0 warnings\n"
    );
}

#[test]
fn several_files_are_summed_up() {
    let folder = folder_with_log();
    std::fs::write(folder.path().join("b.jsonl"), changed(|_| {})).unwrap();
    let output = run(folder.path(), &["validate", "b.jsonl", "status.events.jsonl"]);
    let out = text(&output.stdout);
    assert!(
        out.ends_with(
            "\nb.jsonl: 1 line: 1 accepted, 0 refused, 0 blank\nstatus.events.jsonl: \
        11 lines: 3 accepted, 7 refused, 1 blank (2 of the accepted with warnings)\n2 files: 12 \
        lines: 4 accepted, 7 refused, 1 blank (2 of the accepted with warnings)\nvalidate: 11 \
        lines checked, 11 errors, 2 warnings\n"
        ),
        "{out}"
    );
}

#[test]
fn alike_lines_are_shown_once_and_accounted_for() {
    let mut bytes = Vec::new();
    for i in 0..600 {
        bytes.extend(changed(|e| e["payload"]["to_lane"] = json!(format!("lane {i}"))));
        bytes.push(b'\n');
    }
    let out = text(&piped(&["validate"], &bytes).stdout);
    assert_eq!(out.matches("error[lane.unknown]").count(), 1);
    assert!(out.contains("kind 1: 600 lines refused like this: 1-600\n"), "{out}");
    let all = text(&piped(&["validate", "--limit", "all"], &bytes).stdout);
    assert_eq!(all.matches("error[lane.unknown]").count(), 600);
}

#[test]
fn refused_lines_go_to_quarantine_byte_for_byte() {
    let folder = folder_with_log();
    let output =
        run(folder.path(), &["validate", "--quarantine", "bad.jsonl", "status.events.jsonl"]);
    assert_eq!(output.status.code(), Some(1));
    let log = log();
    let lines: Vec<&[u8]> = log.split(|b| *b == b'\n').collect();
    let wanted: Vec<u8> =
        [1, 4, 5, 6, 7, 8, 9].iter().flat_map(|i| [lines[*i], b"\n"].concat()).collect();
    assert_eq!(std::fs::read(folder.path().join("bad.jsonl")).unwrap(), wanted);
    let reasons = std::fs::read_to_string(folder.path().join("bad.jsonl.reasons.jsonl")).unwrap();
    let reasons: Vec<Value> = reasons.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(
        reasons.iter().map(|r| r["line"].as_u64().unwrap()).collect::<Vec<_>>(),
        [2, 5, 6, 7, 8, 9, 10]
    );
    assert!(
        reasons.iter().all(|r| r["path"] == "status.events.jsonl"
            && !r["violations"].as_array().unwrap().is_empty())
    );

    // What is in quarantine stays there: a second run does not write over it.
    let again =
        run(folder.path(), &["validate", "--quarantine", "bad.jsonl", "status.events.jsonl"]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(
        text(&again.stderr),
        "error: cannot write bad.jsonl: it exists already; name another file, or move this one \
            away\n"
    );
    assert_eq!(std::fs::read(folder.path().join("bad.jsonl")).unwrap(), wanted);
}

#[test]
fn quarantined_last_lines_do_not_run_together() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a"), "{\"a\"").unwrap();
    std::fs::write(folder.path().join("b"), "{\"b\"\n").unwrap();
    run(folder.path(), &["validate", "--quarantine", "q", "a", "b", "a"]);
    assert_eq!(std::fs::read_to_string(folder.path().join("q")).unwrap(), "{\"a\"\n{\"b\"\n{\"a\"");
}

/// A line of 100 MB is refused, quarantined whole, and never held in memory.
#[cfg(target_os = "linux")]
#[test]
fn a_huge_line_is_refused_in_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.jsonl");
    let mut file = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
    file.write_all(b"{\"a\":\"").unwrap();
    for _ in 0..100 {
        file.write_all(&vec![b'x'; 1 << 20]).unwrap();
    }
    file.write_all(b"\"}\n").unwrap();
    file.write_all(&changed(|_| {})).unwrap();
    drop(file);
    let args = ["validate", "--format", "jsonl", "--quarantine", "q", "huge.jsonl"];
    let program = env!("CARGO_BIN_EXE_spec-kitty-events");
    let script = format!("ulimit -v 400000; exec {program} {}", args.join(" "));
    let output =
        Command::new("sh").current_dir(folder.path()).args(["-c", &script]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    crate::json_forms::hold(&args.map(std::ffi::OsStr::new), &output).unwrap();
    let rows = rows(&output);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["violations"][0]["code"], "json.too_long");
    assert_eq!(rows[1]["valid"], true);
    let (before, after) =
        (std::fs::read(&path).unwrap(), std::fs::read(folder.path().join("q")).unwrap());
    assert!(before.starts_with(&after) && after.len() == (100 << 20) + 9, "{} bytes", after.len());
}

#[test]
fn payload_records_are_judged_by_their_payload_alone() {
    let input = concat!(
        r#"{"event_type": "ParticipantLeft", "payload": {"participant_id": "p", "#,
        r#""mission_id": "m", "feature_slug": "kept"}}"#,
        "\n",
        r#"{"event_type": "ParticipantLeft", "payload": {"participant_id": "p"}}"#,
        "\n",
        r#"{"event_type": "ParticipantLeft"}"#,
        "\n",
        r#"{"event_type": "NextStepPlanned", "payload": {}}"#,
        "\n",
        r#"{"event_type": "Nonsense", "payload": {}}"#,
        "\n",
        r#"{"payload": {}}"#,
        "\n",
    );
    let output = piped(&["validate", "--as", "payload", "--format", "jsonl"], input.as_bytes());
    let found: Vec<(bool, Vec<(String, String)>)> = rows(&output)
        .iter()
        .map(|r| {
            let violations = r["violations"].as_array().unwrap();
            (
                r["valid"].as_bool().unwrap(),
                violations
                    .iter()
                    .map(|v| {
                        (
                            v["code"].as_str().unwrap().to_owned(),
                            v["pointer"].as_str().unwrap().to_owned(),
                        )
                    })
                    .collect(),
            )
        })
        .collect();
    let one = |code: &str, pointer: &str| (false, vec![(code.to_owned(), pointer.to_owned())]);
    assert_eq!(
        found,
        [
            (true, vec![]),
            one("schema.required", "/payload"),
            one("schema.required", ""),
            one("event_type.reserved", "/event_type"),
            one("event_type.unknown", "/event_type"),
            one("schema.required", ""),
        ]
    );
}

#[test]
fn envelope_only_and_lenient_ask_for_less() {
    let unknown = changed(|e| e["event_type"] = json!("SomethingNew"));
    let bad_payload = changed(|e| e["payload"] = json!({}));
    let legacy_deep = changed(|e| e["payload"]["x"] = json!([{"mission_key": 1}]));
    let old = changed(|e| {
        e["schema_version"] = json!("1.0.0");
        e["event_type"] = json!("FeatureCreated");
        e.as_object_mut().unwrap().remove("build_id");
    });
    for (line, live, envelope_only, lenient) in [
        (&unknown, 1, 0, 0),
        (&bad_payload, 1, 0, 0),
        (&legacy_deep, 1, 1, 0),
        (&old, 1, 1, 0),
        (&b"{}".to_vec(), 1, 1, 1),
    ] {
        assert_eq!(piped(&["validate"], line).status.code(), Some(live));
        assert_eq!(
            piped(&["validate", "--envelope-only"], line).status.code(),
            Some(envelope_only)
        );
        assert_eq!(piped(&["validate", "--profile", "lenient"], line).status.code(), Some(lenient));
    }
}

#[test]
fn errors_of_use_are_one_clear_sentence() {
    let folder = tempfile::tempdir().unwrap();
    for (args, wanted) in [
        (
            vec!["validate", "nowhere.jsonl"],
            "error: cannot read nowhere.jsonl: there is no such file\n",
        ),
        (vec!["validate", "."], "error: there are no logs (*.jsonl, *.ndjson) in .\n"),
        (
            vec!["validate", "--as", "payload", "--envelope-only", "-"],
            "error: --envelope-only judges envelopes; leave out --as payload\n",
        ),
        (
            vec!["contract", "show", "Lanes"],
            "error: the contract has no type `Lanes`; did you mean `Lane`?\n",
        ),
        (
            vec!["contract", "show", "Zzz"],
            "error: the contract has no type `Zzz`; `spec-kitty-events contract list` names \
                them\n",
        ),
        (
            vec!["contract", "show", "NextStepPlanned"],
            "error: `NextStepPlanned` is a reserved name and has no schema. Kept for the planner \
                of mission runs; it has no payload contract yet.\n",
        ),
        (
            vec!["contract", "check"],
            "error: there is no contracts/ folder in .; name the project's folder with --root\n",
        ),
    ] {
        let output = run(folder.path(), &args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert_eq!(text(&output.stderr), wanted, "{args:?}");
        assert_eq!(text(&output.stdout), "", "{args:?}");
    }
    assert_eq!(run(folder.path(), &["validate", "--format", "yaml"]).status.code(), Some(2));
}

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    let mut child = start(root(), &["contract", "bundle"]);
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(text(&output.stderr), "");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_digest_in_the_version_is_that_of_the_bundle() {
    use sha2::{Digest, Sha256};
    let bundle = run(root(), &["contract", "bundle"]).stdout;
    let digest: String = Sha256::digest(&bundle).iter().map(|b| format!("{b:02x}")).collect();
    let version = text(&run(root(), &["--version"]).stdout);
    assert_eq!(
        version,
        format!(
            "spec-kitty-events {}\ncontract 3.0.0 sha256:{digest}\n",
            env!("CARGO_PKG_VERSION")
        )
    );
    let parsed: Value = serde_json::from_slice(&bundle).unwrap();
    assert_eq!(parsed["$ref"], "#/$defs/Event");
}

#[test]
fn the_contract_can_be_looked_at() {
    let list = text(&run(root(), &["contract", "list"]).stdout);
    assert!(list.contains("\nstatus\n  WPStatusChanged "), "{list}");
    assert!(list.ends_with("\n67 event types, 3 reserved names\n"), "{list}");
    let status =
        rows(&run(root(), &["contract", "list", "--family", "status", "--format", "jsonl"]));
    assert_eq!(status.len(), 1);
    assert_eq!(status[0]["payload_type"], "StatusTransitionPayload");
    let schema: Value =
        serde_json::from_slice(&run(root(), &["contract", "show", "WPStatusChanged"]).stdout)
            .unwrap();
    assert!(schema["$defs"]["Lane"].is_object() && schema["$defs"]["Event"].is_null());
    let output = run(root(), &["contract", "check"]);
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.starts_with("The contract is sound.\ncontract check: "), "{said}");
    assert!(said.ends_with(" files checked, 0 errors, 0 warnings\n"), "{said}");
}

#[test]
fn every_command_helps_with_an_example() {
    for args in [
        vec!["validate"],
        vec!["contract", "list"],
        vec!["contract", "show"],
        vec!["contract", "bundle"],
        vec!["contract", "check"],
    ] {
        let help = text(&run(root(), &[args.as_slice(), &["--help"]].concat()).stdout);
        assert!(
            help.contains("\nExample")
                && help.contains(&format!("spec-kitty-events {}", args.join(" "))),
            "{help}"
        );
    }
}
