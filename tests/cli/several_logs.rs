//! Commands that look at logs one by one take several of them, and one that follows a log says its
//! events in the form that is asked for.

use crate::process::run_with;
use crate::support::root;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Output;

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[track_caller]
fn run(folder: &Path, args: &[&str], status: i32) -> Output {
    let output = run_with(folder, args, b"");
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(status), "{args:?}: {out}{err}");
    output
}

/// A SQLite log, a folder with two logs in JSON Lines, and refusals in two error logs.
fn world() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let stream = fs::read_to_string(root().join("fixtures/streams/status/plain.jsonl")).unwrap();
    let events: Vec<&str> = stream.lines().take(3).collect();
    fs::create_dir(path.join("logs")).unwrap();
    fs::write(path.join("in.txt"), format!("{}\n{{\"one\": 1}}\n", events[0])).unwrap();
    fs::write(path.join("logs/a.jsonl"), format!("{}\n", events[1])).unwrap();
    fs::write(path.join("logs/b.jsonl"), format!("{}\nno event\n", events[2])).unwrap();
    run(path, &["log", "import", "kept.db", "in.txt"], 1);
    run_with(path, &["log", "append", "logs/a.jsonl"], b"[2]\n");
    folder
}

#[test]
fn every_log_is_verified_and_one_that_is_not_there_hides_none() {
    let folder = world();
    let path = folder.path();
    let out = text(&run(path, &["log", "verify", "kept.db", "logs"], 1).stdout);
    for said in ["kept.db: 1 event ", "logs/a.jsonl: 1 event ", "logs/b.jsonl: 1 event "] {
        assert_eq!(out.lines().filter(|line| line.starts_with(said)).count(), 1, "{said}: {out}");
    }
    // What is wrong says with which of them.
    assert!(out.contains("logs/b.jsonl: log.damaged_line: line 2"), "{out}");
    assert!(out.ends_with("log verify: 3 events checked, 1 error, 0 warnings\n"), "{out}");

    let missing = run(path, &["log", "verify", "nowhere.db", "kept.db"], 2);
    assert!(text(&missing.stdout).contains("kept.db: 1 event "));
    assert_eq!(text(&missing.stderr), "error: cannot read nowhere.db: there is no such file\n");
    let none = run(path, &["log", "verify", "--format", "json", "nowhere.db"], 2);
    assert_eq!(text(&none.stdout), "");

    let whole = run(path, &["log", "verify", "--format", "json", "kept.db", "logs"], 1);
    let whole: Value = serde_json::from_slice(&whole.stdout).unwrap();
    let named: Vec<&str> =
        whole["logs"].as_array().unwrap().iter().map(|log| log["log"].as_str().unwrap()).collect();
    assert_eq!(named, ["kept.db", "logs/a.jsonl", "logs/b.jsonl"]);
    assert_eq!(whole["findings"][0]["file"], "logs/b.jsonl");
    assert_eq!((&whole["checked"], &whole["errors"]), (&3.into(), &1.into()));
}

#[test]
fn entries_of_several_error_logs_stand_together_each_with_its_log() {
    let folder = world();
    let path = folder.path();
    let rows = run(path, &["log", "errors", "--format", "jsonl", "kept.db", "logs"], 0);
    let rows: Vec<Value> =
        text(&rows.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of: Vec<(&str, &str)> = rows
        .iter()
        .map(|row| (row["log"].as_str().unwrap(), row["action_attempted"].as_str().unwrap()))
        .collect();
    // The newest first; each says what brought it.
    assert_eq!(of, [("logs/a.jsonl", "append <stdin>:1"), ("kept.db", "import in.txt:2")]);
    assert!(rows[0]["timestamp"].as_str() >= rows[1]["timestamp"].as_str());

    let short = run(path, &["log", "errors", "--limit", "1", "kept.db", "logs"], 0);
    let (out, err) = (text(&short.stdout), text(&short.stderr));
    assert!(out.contains("append <stdin>:1  logs/a.jsonl\n") && !out.contains("import"), "{out}");
    assert!(err.contains("1 older entry not shown; --limit all shows them"), "{err}");
    let all = run(path, &["log", "errors", "--limit", "all", "kept.db", "logs"], 0);
    assert!(!text(&all.stderr).contains("not shown"));
    // One log is not named in each entry.
    let one = text(&run(path, &["log", "errors", "kept.db"], 0).stdout);
    assert!(one.contains("import in.txt:2\n"), "{one}");
}

#[test]
fn a_log_that_is_followed_is_written_as_json_lines_or_as_columns() {
    let folder = world();
    let path = folder.path();
    let kept = text(&run(path, &["log", "export", "kept.db"], 0).stdout);
    let followed = text(&run(path, &["log", "follow", "--once", "kept.db"], 0).stdout);
    assert_eq!(followed, format!("{{\"position\":1,\"event\":{}}}\n", kept.trim_end()));
    let listed = text(&run(path, &["log", "list", "kept.db"], 0).stdout);
    let columns = run(path, &["log", "follow", "--once", "--format", "text", "kept.db"], 0);
    assert_eq!(text(&columns.stdout), listed);
}
