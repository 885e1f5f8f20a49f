//! `log` as its users meet it, on both kinds of log.

use crate::process::run_with;
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Stdio};

const LOGS: [&str; 2] = ["mission.db", "mission.jsonl"];

#[track_caller]
fn run(folder: &Path, args: &[&str], status: i32) -> String {
    let output = run_with(folder, args, b"");
    assert_eq!(
        output.status.code(),
        Some(status),
        "{args:?}: {}{}",
        text(&output.stdout),
        text(&output.stderr)
    );
    text(&output.stdout)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn event(n: u32, clock: u32, node: &str, aggregate: &str) -> String {
    let value = json!({
        "event_id": format!("01J8Z3N5QV9Y4T2RK7WX{n:06}"), "event_type": "ParticipantLeft",
        "aggregate_id": aggregate,
        "payload": {"participant_id": format!("p{n}"), "mission_id": "m1"},
        "timestamp": format!("2026-01-15T10:00:{:02}Z", n % 60),
        "build_id": "b", "node_id": node, "lamport_clock": clock,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0"
    });
    value.to_string()
}

#[test]
fn an_import_accounts_for_every_line_and_can_be_repeated() {
    for log in LOGS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        // Out of order, with a refused line, a blank one, a repeat, and a conflict.
        let conflict = event(1, 1, "a", "mission/1").replace("\"p1\"", "\"somebody else\"");
        let lines = [
            event(3, 3, "a", "mission/1"),
            event(1, 1, "a", "mission/1"),
            "{\"event_id\"".to_owned(),
            String::new(),
            event(2, 2, "b", "mission/2"),
            event(1, 1, "a", "mission/1"),
            conflict.clone(),
        ];
        std::fs::write(path.join("in.jsonl.txt"), lines.join("\n")).unwrap();

        let out = run(path, &["log", "import", "--quarantine", "bad", log, "in.jsonl.txt"], 1);
        assert_eq!(
            out,
            format!(
                "in.jsonl.txt: 7 lines: 3 kept, 1 known already, 1 refused, 1 in conflict, 1 \
                    blank\nThe reasons are in the error log: `spec-kitty-events log errors \
                    {log}`.\n"
            )
        );
        assert_eq!(
            std::fs::read_to_string(path.join("bad")).unwrap(),
            format!("{{\"event_id\"\n{conflict}")
        );
        let reasons: Vec<Value> = std::fs::read_to_string(path.join("bad.reasons.jsonl"))
            .unwrap()
            .lines()
            .map(|l| serde_json::from_str(l).unwrap())
            .collect();
        assert_eq!(reasons[0]["violations"][0]["code"], "json.truncated");
        assert_eq!(
            (reasons[1]["status"].as_str(), reasons[1]["line"].as_u64()),
            (Some("conflict"), Some(7))
        );

        // Again: what is kept is not kept twice.
        let again = run(path, &["log", "import", log, "in.jsonl.txt"], 1);
        assert!(
            again.starts_with(
                "in.jsonl.txt: 7 lines: 0 kept, 4 known already, 1 refused, 1 in \
            conflict, 1 blank\n"
            ),
            "{again}"
        );

        // Byte for byte, in store order and in order of arrival.
        assert_eq!(
            run(path, &["log", "export", log], 0),
            [
                event(1, 1, "a", "mission/1"),
                event(2, 2, "b", "mission/2"),
                event(3, 3, "a", "mission/1"),
                String::new()
            ]
            .join("\n")
        );
        assert_eq!(
            run(path, &["log", "export", "--by-arrival", log], 0),
            [
                event(3, 3, "a", "mission/1"),
                event(1, 1, "a", "mission/1"),
                event(2, 2, "b", "mission/2"),
                String::new()
            ]
            .join("\n")
        );
        assert_eq!(
            run(path, &["log", "export", "--aggregate", "mission/2", log], 0),
            format!("{}\n", event(2, 2, "b", "mission/2"))
        );

        // The error log has the refusals and conflicts of both runs, newest first, with their
        // codes.
        let errors: Vec<Value> = run(path, &["log", "errors", "--format", "jsonl", log], 0)
            .lines()
            .map(|l| serde_json::from_str(l).unwrap())
            .collect();
        assert_eq!(errors.len(), 4, "{errors:?}");
        assert!(
            errors
                .iter()
                .any(|e| e["error_message"].as_str().unwrap().starts_with("json.truncated: "))
        );
        assert!(
            errors
                .iter()
                .any(|e| e["error_message"].as_str().unwrap().starts_with("log.conflict: "))
        );
        assert_eq!(run(path, &["log", "errors", "--limit", "1", log], 0).lines().count(), 2);
        let all = run(path, &["log", "errors", "--limit", "all", log], 0);
        assert_eq!(run(path, &["log", "errors", "--limit", "0", log], 0), all);
        assert_eq!(all.lines().count(), 2 * errors.len());
        for wrong in ["-1", "some"] {
            let args = ["log", "errors", "--limit", wrong, log];
            let output = run_with(path, &args, b"");
            let said = text(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{said}");
            assert!(said.contains("write a number, or `all`"), "{said}");
        }

        let verified = run(path, &["log", "verify", log], 0);
        let (first, unseen) = verified.split_once('\n').unwrap();
        let seen = if log == LOGS[0] { "integrity" } else { "lines" };
        let said = "3 events of 2 nodes about 2 aggregates; 0 causes outside of the log";
        assert_eq!(first, format!("{log}: {said}; {seen}, order, clocks and causation are sound."));
        // What such a log cannot show is said too.
        assert!(unseen.starts_with("Not seen here: "), "{unseen}");
        assert_eq!(unseen.contains("no digests"), log == LOGS[1]);
        let list = run(path, &["log", "list", "--format", "jsonl", "--limit", "2", log], 0);
        let clocks: Vec<u64> = list
            .lines()
            .map(|l| serde_json::from_str::<Value>(l).unwrap()["lamport_clock"].as_u64().unwrap())
            .collect();
        assert_eq!(clocks, [1, 2]);
        let stats = run(path, &["log", "stats", log], 0);
        assert!(
            stats.starts_with(&format!("{log}: 3 events, "))
                && stats.contains("\n       3  100 %  ParticipantLeft\n")
                && stats.contains("\n       2   67 %           3  a\n"),
            "{stats}"
        );
    }
}

#[test]
fn each_appended_event_is_acknowledged_with_its_position() {
    for log in LOGS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let input = [
            event(5, 5, "a", "mission/1"),
            "[]".to_owned(),
            event(4, 4, "a", "mission/1"),
            event(5, 5, "a", "mission/1"),
        ]
        .join("\n");
        let args = ["log", "append", "--format", "jsonl", log];
        let output = run_with(path, &args, input.as_bytes());
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
        let said: Vec<Value> =
            text(&output.stdout).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        let status: Vec<&str> = said.iter().map(|s| s["status"].as_str().unwrap()).collect();
        assert_eq!(status, ["kept", "refused", "kept", "known"]);
        assert_eq!(said[1]["violations"][0]["code"], "json.not_object");
        assert_eq!(
            (&said[0]["position"], &said[2]["position"], &said[3]["position"]),
            (&json!(1), &json!(2), &json!(1))
        );

        // A reader that follows finds the late event, and resumes after any position.
        let followed: Vec<Value> = run(path, &["log", "follow", "--once", log], 0)
            .lines()
            .map(|l| serde_json::from_str(l).unwrap())
            .collect();
        assert_eq!(
            followed
                .iter()
                .map(|f| f["event"]["lamport_clock"].as_u64().unwrap())
                .collect::<Vec<_>>(),
            [5, 4]
        );
        let resumed = run(path, &["log", "follow", "--once", "--after", "1", log], 0);
        assert_eq!(
            resumed,
            format!("{{\"position\":2,\"event\":{}}}\n", event(4, 4, "a", "mission/1"))
        );
        assert_eq!(run(path, &["log", "follow", "--once", "--after", "2", log], 0), "");
    }
}

#[test]
fn verify_says_what_it_found() {
    for log in LOGS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        let caused = |n: u32, clock: u32, by: u32| {
            let mut value: Value =
                serde_json::from_str(&event(n, clock, "a", "mission/1")).unwrap();
            value["causation_id"] = json!(format!("01J8Z3N5QV9Y4T2RK7WX{by:06}"));
            value.to_string()
        };
        // 1 and 2 share a clock value of one node, 3 is not later than its cause 4, 5 and 6 cause
        // each other, 7's cause is elsewhere.
        let input = [
            event(1, 1, "a", "mission/1"),
            event(2, 1, "a", "mission/1"),
            caused(3, 3, 4),
            event(4, 4, "a", "mission/1"),
            caused(5, 5, 6),
            caused(6, 6, 5),
            caused(7, 7, 99),
        ]
        .join("\n");
        assert_eq!(
            run_with(path, &["log", "append", log], input.as_bytes()).status.code(),
            Some(0)
        );
        let out = run(path, &["log", "verify", log], 1);
        let codes: Vec<&str> = out
            .lines()
            .filter_map(|l| l.split_once(": "))
            .map(|(code, _)| code)
            .filter(|c| c.starts_with("log."))
            .collect();
        assert_eq!(
            codes,
            [
                "log.clock_repeated",
                "log.clock_before_cause",
                "log.clock_before_cause",
                "log.causation_cycle"
            ],
            "{out}"
        );
        let said = "7 events of 1 node about 1 aggregate; 1 cause outside of the log; 4 findings.";
        assert!(out.contains(&format!("\n{log}: {said}\n")), "{out}");
    }
}

#[test]
fn errors_of_use_are_one_clear_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    std::fs::write(path.join("notes.txt"), "hello").unwrap();
    std::fs::write(
        path.join("fake.db"),
        "this is no database, though it is long enough to be one at a glance",
    )
    .unwrap();
    for (args, wanted) in [
        (
            vec!["log", "list", "nowhere.db"],
            "error: cannot read nowhere.db: there is no such file\n",
        ),
        (
            vec!["log", "list", "nowhere.jsonl"],
            "error: cannot read nowhere.jsonl: there is no such file\n",
        ),
        (
            vec!["log", "import", "mission.db", "nowhere.jsonl"],
            "error: cannot read nowhere.jsonl: there is no such file\n",
        ),
        (
            vec!["log", "list", "notes.txt"],
            "error: notes.txt is neither a SQLite log (*.db, *.sqlite, *.sqlite3) nor a JSON Lines \
                file (*.jsonl, *.ndjson) [file.not_a_log]\n",
        ),
    ] {
        let output = run_with(path, &args, b"");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert_eq!(text(&output.stderr), wanted, "{args:?}");
    }
    let output = run_with(path, &["log", "append", "fake.db"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("fake.db is no event log: it is not an SQLite database"),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(
        std::fs::read_to_string(path.join("fake.db")).unwrap(),
        "this is no database, though it is long enough to be one at a glance"
    );
}

#[test]
fn an_import_that_was_killed_goes_on_where_it_stopped() {
    const LINES: u32 = 400;
    for log in LOGS {
        let lines: Vec<String> = (1..=LINES).map(|n| event(n, n, "a", "mission/1")).collect();
        for round in 0..4_u64 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path();
            std::fs::write(path.join("in.txt"), lines.join("\n")).unwrap();
            let mut child = Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
                .current_dir(path)
                .args(["log", "import", "--batch", "10", log, "in.txt"])
                .stdout(Stdio::null())
                .spawn()
                .unwrap();
            // Each round ends it when more of the log is there.
            let length = |name: &str| std::fs::metadata(path.join(name)).map_or(0, |m| m.len());
            let kept = || length(log) + length(&format!("{log}-wal"));
            while kept() < round * 40_000 && child.try_wait().unwrap().is_none() {
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
            let _ = child.kill();
            child.wait().unwrap();
            // Whatever was reached, the second run completes it, and nothing is there twice.
            let out = run(path, &["log", "import", log, "in.txt"], 0);
            let numbers: Vec<u64> =
                out.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
            let all = u64::from(LINES);
            assert_eq!((numbers[0], numbers[1] + numbers[2]), (all, all), "{out}");
            assert_eq!(run(path, &["log", "export", log], 0), lines.join("\n") + "\n");
            run(path, &["log", "verify", log], 0);
        }
    }
}
