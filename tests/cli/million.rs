//! One legal line with a very large number of violations, through every command that judges lines:
//! the peak of a real process.
//!
//! `SKE_VIOLATIONS` says how many things are wrong with the line, about.
#![cfg(target_os = "linux")]

use crate::process::start;
use serde_json::{Value, json};
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::thread;

/// Most memory that a command may take.
const MOST: u64 = 200 << 20;

fn lines() -> (String, usize) {
    let n: usize = std::env::var("SKE_VIOLATIONS").map_or(30_000, |n| n.parse().unwrap());
    // Each of these lacks two members and has one of another type.
    let repos = vec![json!({"repo": 5}); n.div_ceil(3)];
    let event = json!({
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "WPStatusChanged",
        "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
        "node_id": "n", "lamport_clock": 1, "schema_version": "3.0.0",
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
        "payload": {"mission_slug": "m", "wp_id": "WP01", "to_lane": "done", "actor": "ana",
            "execution_mode": "worktree", "evidence": {"repos": repos}},
    });
    (format!("{event}\n{event}\n"), n)
}

/// What a process has taken at most so far, in bytes. `None` when it has ended.
fn peak(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? << 10)
}

/// Runs the program over the lines, and tells its peak, its exit and its output.
fn measured(folder: &Path, args: &[&str], input: &str) -> (u64, Option<i32>, String) {
    let mut child = start(folder, args);
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let bytes = input.to_owned();
    let writer = thread::spawn(move || drop(stdin.write_all(bytes.as_bytes())));
    let reader = thread::spawn(move || {
        let mut text = String::new();
        let _ = stdout.read_to_string(&mut text);
        text
    });
    let mut most = 0;
    let exit = loop {
        most = most.max(peak(child.id()).unwrap_or(0));
        if let Some(exit) = child.try_wait().unwrap() {
            break exit;
        }
        thread::sleep(std::time::Duration::from_millis(2));
    };
    writer.join().unwrap();
    (most, exit.code(), reader.join().unwrap())
}

#[test]
fn a_line_of_violations_takes_no_more_memory_than_a_line() {
    let (input, n) = lines();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("log.jsonl"), &input).unwrap();
    for args in [
        &["validate", "--format", "jsonl"][..],
        &["log", "import", "out.jsonl", "-"],
        &["log", "append", "out.jsonl", "-"],
        &["reduce", "status", "log.jsonl"],
        &["replay", "log.jsonl"],
        &["log", "classify", "log.jsonl"],
        &["log", "migrate", "log.jsonl", "--dry-run"],
    ] {
        let (most, code, output) = measured(folder.path(), args, &input);
        assert!(most > 0 && most < MOST, "{args:?} took {} MiB", most >> 20);
        assert!(code.is_some_and(|code| code <= 1), "{args:?} ended with {code:?}");
        if args[0] == "validate" {
            let row: Value = serde_json::from_str(output.lines().next().unwrap()).unwrap();
            let told = row["violations"].as_array().unwrap().len() as u64;
            let omitted = row["omitted"].as_u64().unwrap();
            assert!(told + omitted >= n as u64, "{told} and {omitted} of {n}");
        }
    }
}
