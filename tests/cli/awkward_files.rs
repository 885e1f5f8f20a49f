//! Files that are named twice, oddly or wrongly, and logs that two programs begin at once.
#![cfg(unix)]

use crate::lines::{line, lines};
use crate::process::{run_with, start};
use serde_json::{Value, json};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::Write as _;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output, Stdio};

#[track_caller]
fn ended(output: &Output, status: i32) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(status), "{out}{err}");
    (out, err)
}

#[track_caller]
fn run<A: AsRef<OsStr>>(folder: &Path, args: &[A], status: i32) -> (String, String) {
    ended(&run_with(folder, args, b""), status)
}

const LOGS: [&str; 2] = ["new.db", "new.jsonl"];

#[test]
fn two_programs_begin_one_log_at_once() {
    for log in LOGS {
        for _ in 0..4 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path();
            let mut writers: Vec<_> = (0..3)
                .map(|_| start(path, &["log", "append", "--format", "jsonl", "--wait", "60", log]))
                .collect();
            for (n, writer) in (1..).zip(&mut writers) {
                writer.stdin.take().unwrap().write_all(line(n).as_bytes()).unwrap();
            }
            for writer in writers {
                let (out, err) = ended(&writer.wait_with_output().unwrap(), 0);
                assert!(out.contains(r#""status":"kept""#) && err.is_empty(), "{log}: {err}");
            }
            let (out, _) = run(path, &["log", "list", log], 0);
            assert_eq!(out.lines().count(), 3, "{log}");
        }
    }
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("in.jsonl"), lines(1..=1)).unwrap();
    for args in [
        &["log", "append", "no/new.db", "in.jsonl"][..],
        &["log", "append", "no/new.jsonl", "in.jsonl"],
        &["log", "import", "no/new.db", "in.jsonl"],
        &["log", "import", "no/new.jsonl", "in.jsonl"],
        &["log", "import", "--quarantine", "no/q", "new.db", "in.jsonl"],
        &["log", "migrate", "--out", "no/o", "in.jsonl"],
        &["log", "migrate", "--dry-run", "--manifest", "no/m", "in.jsonl"],
        &["validate", "--quarantine", "no/q", "in.jsonl"],
    ] {
        let (out, err) = run(path, args, 2);
        assert!(err.contains("there is no folder no") && out.is_empty(), "{args:?}: {out}{err}");
        assert!(!path.join("no").exists() && !path.join("new.db").exists(), "{args:?}");
    }
}

#[test]
fn an_output_is_no_standard_output_and_no_other_output() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("in.jsonl"), "{\"a\": 1, \"a\": 2}\n").unwrap();
    for args in [
        &["validate", "--quarantine", "-", "in.jsonl"][..],
        &["log", "import", "--quarantine", "-", "new.db", "in.jsonl"],
        &["log", "migrate", "--quarantine", "-", "in.jsonl"],
        &["log", "migrate", "--out", "-", "in.jsonl"],
        &["log", "migrate", "--manifest", "-", "--out", "o", "in.jsonl"],
    ] {
        let (_, err) = run(path, args, 2);
        assert!(err.contains(" needs a file"), "{args:?}: {err}");
    }
    for args in [
        &["log", "migrate", "--out", "x", "--manifest", "x", "in.jsonl"][..],
        &["log", "migrate", "--out", "o", "--manifest", "x", "--quarantine", "x", "in.jsonl"],
        &["log", "migrate", "--out", "x.reasons.jsonl", "--quarantine", "x", "in.jsonl"],
    ] {
        let (_, err) = run(path, args, 2);
        assert!(err.contains("it exists already"), "{args:?}: {err}");
        let left: Vec<_> = fs::read_dir(path).unwrap().collect();
        assert_eq!(left.len(), 1, "{args:?}: {left:?}");
    }
}

/// Every command that takes several inputs.
const READERS: &[&[&str]] = &[
    &["validate"],
    &["reduce", "collaboration", "--on-error", "report"],
    &["replay"],
    &["log", "classify"],
    &["log", "list"],
    &["log", "import", "new.db"],
    &["log", "migrate", "--dry-run"],
    &["log", "migrate", "--dry-run", "--mode", "lanes", "--lift"],
];

#[test]
fn what_can_be_read_once_is_read_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let made = Command::new("mkfifo").arg(path.join("pipe")).status().unwrap();
    assert!(made.success());
    let told = "it is named twice, and what comes through a pipe can be read once";
    for reader in READERS {
        // Where a log may be named, a pipe that has a name is refused by that.
        let lists = reader[..] == ["log", "list"];
        for twice in
            [&["-", "-"][..], &["-", "/dev/stdin"]].into_iter().take(2 - usize::from(lists))
        {
            let output = run_with(path, &[reader, twice].concat(), lines(1..=3).as_bytes());
            let (_, err) = ended(&output, 2);
            assert!(err.contains(told), "{reader:?} {twice:?}: {err}");
        }
        if lists {
            continue;
        }
        let child = start(path, &[reader, &["pipe", "./pipe"][..]].concat());
        fs::write(path.join("pipe"), lines(1..=3)).unwrap();
        let (_, err) = ended(&child.wait_with_output().unwrap(), 2);
        assert_eq!(err.matches(told).count(), 1, "{reader:?}: {err}");
    }
}

#[test]
fn names_of_any_bytes_are_told_apart_in_messages_rows_and_commands() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let names: Vec<OsString> = [&b"bad\xff.jsonl"[..], b"bad\xfe.jsonl", b"it's $(touch x).jsonl"]
        .iter()
        .map(|name| OsStr::from_bytes(name).to_owned())
        .collect();
    for name in &names {
        fs::write(path.join(name), "x\n").unwrap();
    }
    let args = |first: &[&str], name: &OsStr| -> Vec<OsString> {
        first.iter().map(OsString::from).chain([name.to_owned()]).collect()
    };
    let mut shown = Vec::new();
    for name in &names {
        let (rows, _) = run(path, &args(&["validate", "--format", "jsonl"], name), 1);
        let row: Value = serde_json::from_str(rows.lines().next().unwrap()).unwrap();
        let called = row["path"].as_str().unwrap().to_owned();
        let (text, _) = run(path, &args(&["validate"], name), 1);
        assert!(text.contains(&called), "{text}");
        let (_, warned) = run(path, &args(&["log", "list"], name), 0);
        assert!(warned.contains(&format!("{called}: line 1")), "{warned}");
        shown.push(called.clone());

        // The log of refusals is looked at with the command that is proposed.
        let mut log = name.clone();
        log.push(".db");
        let mut import = args(&["log", "import"], &log);
        import.push(name.clone());
        let (out, _) = run(path, &import, 1);
        let proposed = out.split('`').nth(1).unwrap_or_else(|| panic!("{out}"));
        let program = env!("CARGO_BIN_EXE_spec-kitty-events");
        let script = proposed.replacen("spec-kitty-events", "\"$PROGRAM\"", 1);
        let mut shell = Command::new("bash");
        shell.current_dir(path).args(["-c", &script]).env("PROGRAM", program).stdin(Stdio::null());
        let (errors, _) = ended(&shell.output().unwrap(), 0);
        assert!(errors.contains(&format!("import {called}:1")), "{errors}");
    }
    assert_eq!(shown[..2], [r"bad\xff.jsonl", r"bad\xfe.jsonl"]);
    assert!(!path.join("x").exists());
}

#[test]
fn a_folder_gives_its_logs_and_tells_what_leads_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let within = path.join("logs");
    fs::create_dir(&within).unwrap();
    let name = OsStr::from_bytes(b"a\xff.jsonl");
    fs::write(within.join(name), lines(1..=1)).unwrap();
    // The error log beside it is none, whatever the name.
    fs::write(within.join(OsStr::from_bytes(b"a\xff.jsonl.errors.jsonl")), "no event\n").unwrap();
    symlink(within.join(name), within.join("b.jsonl")).unwrap();
    let (out, _) = run(path, &["validate", "logs"], 0);
    assert!(out.contains("2 files: 2 lines: 2 accepted"), "{out}");
    symlink("nowhere", within.join("c.jsonl")).unwrap();
    let (out, err) = run(path, &["validate", "logs"], 2);
    assert!(out.contains("2 files: 2 lines: 2 accepted"), "{out}");
    assert_eq!(err, "error: cannot read logs/c.jsonl: there is no such file\n");
}

/// A file that is to become a log, or was left by a writer that was killed before its first event.
#[test]
fn an_empty_file_is_a_log_without_events() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    for log in LOGS {
        fs::write(path.join(log), "").unwrap();
        for reader in [
            &["log", "list"][..],
            &["log", "stats"],
            &["log", "export"],
            &["log", "export", "--salvage"],
            &["log", "verify"],
            &["log", "errors"],
            &["log", "follow", "--once"],
            &["reduce", "status"],
            &["replay"],
            &["validate"],
        ] {
            run(path, &[reader, &[log]].concat(), 0);
            assert_eq!(fs::metadata(path.join(log)).unwrap().len(), 0, "{reader:?} {log}");
        }
        ended(&run_with(path, &["log", "append", log], line(1).as_bytes()), 0);
        let (out, _) = run(path, &["log", "list", log], 0);
        assert_eq!(out.lines().count(), 1, "{log}");
    }
}

#[test]
fn what_is_named_beside_a_log_may_be_anything() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let mission = path.join("kitty-specs/012-sample");
    fs::create_dir_all(&mission).unwrap();
    let row = json!({
        "event_id": "01KQ9M3M0000000000000000ZA", "mission_slug": "012-sample", "wp_id": "WP01",
        "from_lane": "planned", "to_lane": "claimed", "at": "2026-05-01T10:00:00Z",
        "actor": "ana", "force": false, "execution_mode": "worktree",
    });
    fs::write(mission.join("status.events.jsonl"), format!("{row}\n")).unwrap();
    fs::write(path.join("log.jsonl"), lines(1..=2)).unwrap();
    assert!(Command::new("mkfifo").arg(path.join("pipe")).status().unwrap().success());
    fs::File::create(path.join("long")).unwrap().set_len(1 << 40).unwrap();
    symlink("/dev/zero", path.join("endless")).unwrap();
    for (odd, why) in [
        ("pipe", "a named pipe"),
        ("endless", "a device"),
        ("long", "more than"),
        ("kitty-specs", "a folder"),
    ] {
        let named: [&[&str]; 3] = [
            &["reduce", "collaboration", "--roster", odd, "log.jsonl"],
            &["conformance", "run", "--suite", "fixtures", "--declared", odd],
            &["log", "migrate", "--context", odd, "log.jsonl", "out.jsonl"],
        ];
        // A folder of contexts is a context.
        let last = if odd == "kitty-specs" { 2 } else { 3 };
        for args in &named[..last] {
            let (_, err) = run(path, args, 2);
            assert!(err.contains(why) && !err.contains("a log is"), "{args:?}: {err}");
        }
        for beside in ["meta.json", "status.json"] {
            symlink(path.join(odd), mission.join(beside)).unwrap();
            run(path, &["mission", "board", "kitty-specs/012-sample"], 0);
            let checked = run_with(path, &["mission", "check", "kitty-specs"], b"");
            let code = checked.status.code();
            let said = String::from_utf8_lossy(&checked.stderr);
            assert!(code == Some(2) && said.contains(why), "{beside} {odd}: {code:?} {said}");
            fs::remove_file(mission.join(beside)).unwrap();
        }
    }
}
