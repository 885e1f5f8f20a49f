//! Files that the program writes: made new, as private as what they are made of, and whole or not
//! there.
#![cfg(unix)]

use crate::process::{is_ignored, run_with, start};
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Command;

const ROW: &str = concat!(
    r#"{"event_id": "01J8Z3N5QV9Y4T2RK7WX000001", "at": "2026-01-15T10:00:00+00:00", "#,
    r#""feature_slug": "042-importer", "wp_id": "WP01", "work_package_id": "WP01", "#,
    r#""from_lane": "planned", "to_lane": "claimed", "actor": "ana", "force": false, "#,
    r#""reason": null, "evidence": null, "review_ref": null, "execution_mode": "worktree"}"#,
    "\n"
);

const LANES: &[&str] = &["log", "migrate", "lanes", "--build-id", "b"];

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Runs the program, which must end with a status; gives what it said.
#[track_caller]
fn run(folder: &Path, args: &[&str], status: i32) -> String {
    let output = run_with(folder, args, b"");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert_eq!(output.status.code(), Some(status), "{args:?}: {said}");
    said
}

#[test]
fn what_is_made_of_a_private_file_is_private() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let log = path.join("in.jsonl");
    fs::write(&log, format!("{ROW}{{}}\n{{\"a\": 1, \"a\": 2}}\n")).unwrap();
    fs::set_permissions(&log, Permissions::from_mode(0o600)).unwrap();
    fs::write(path.join("public.jsonl"), ROW).unwrap();
    run(path, &["validate", "--quarantine", "v", "public.jsonl", "in.jsonl"], 1);
    run(path, &["log", "migrate", "--out", "m.jsonl", "in.jsonl"], 1);
    let place = ["--in-place", "--backup", ".old", "--manifest", "m", "--quarantine", "q"];
    run(path, &[LANES, &place, &["in.jsonl"]].concat(), 0);
    for name in names(path).iter().filter(|name| *name != "public.jsonl") {
        let mode = fs::metadata(path.join(name)).unwrap().mode() & 0o777;
        assert_eq!(mode, 0o600, "{name}: {mode:o}");
    }
    for made in ["v", "v.reasons.jsonl", "m.jsonl", "m.jsonl.manifest.jsonl", "in.jsonl.old", "m"] {
        assert!(path.join(made).exists(), "{made}");
    }
}

#[test]
fn a_file_that_is_replaced_keeps_its_mode() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("in.jsonl");
    fs::write(&log, ROW).unwrap();
    fs::set_permissions(&log, Permissions::from_mode(0o664)).unwrap();
    let place = ["--in-place", "--backup", ".old", "--manifest", "m", "--quarantine", "q"];
    run(folder.path(), &[LANES, &place, &["in.jsonl"]].concat(), 0);
    assert_ne!(fs::read_to_string(&log).unwrap(), ROW);
    assert_eq!(fs::metadata(&log).unwrap().mode() & 0o777, 0o664);
}

#[test]
fn nothing_is_written_through_what_stands_in_the_place_of_an_output() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("in.jsonl"), ROW).unwrap();
    fs::write(path.join("victim"), "of somebody").unwrap();
    fs::write(path.join("there"), "of somebody").unwrap();
    fs::create_dir(path.join("folder")).unwrap();
    symlink("victim", path.join("link")).unwrap();
    symlink("nowhere", path.join("dangling")).unwrap();
    assert!(Command::new("mkfifo").arg(path.join("pipe")).status().unwrap().success());
    // What an earlier program has used as the name of its temporary file.
    symlink("victim", path.join("in.jsonl.partial")).unwrap();
    let before = names(path);
    for (place, why) in [
        ("link", "symbolic link"),
        ("dangling", "symbolic link"),
        ("pipe", "a pipe"),
        ("/dev/null", "a device"),
        ("folder", "a folder"),
        ("there", "exists already"),
        ("nowhere/else", "no folder"),
    ] {
        for args in [
            &["validate", "--quarantine", place, "in.jsonl"][..],
            &["log", "migrate", "--out", place, "in.jsonl"],
            &["log", "migrate", "--out", "o", "--manifest", place, "in.jsonl"],
            &["log", "migrate", "--out", "o", "--quarantine", place, "in.jsonl"],
        ] {
            let said = run(path, args, 2);
            assert!(said.contains(why) && said.contains(place), "{args:?}: {said}");
            assert_eq!(names(path), before, "{args:?}");
        }
    }
    let place = ["--in-place", "--backup", ".old", "--manifest", "m", "--quarantine", "q"];
    run(path, &[LANES, &place, &["in.jsonl"]].concat(), 0);
    assert!(fs::symlink_metadata(path.join("in.jsonl")).unwrap().is_file());
    assert_eq!(fs::read_to_string(path.join("victim")).unwrap(), "of somebody");
}

#[test]
fn an_interrupt_leaves_nothing_behind() {
    for (signal, number) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
        // As under `nohup`: the program ignores it too, and would wait for its input for ever.
        if is_ignored(number) {
            continue;
        }
        for args in [
            &["validate", "--quarantine", "q"][..],
            &["log", "migrate", "--out", "o.jsonl"],
            &["log", "migrate", "--quarantine", "q"],
        ] {
            let folder = tempfile::tempdir().unwrap();
            // It waits for its input.
            let mut child = start(folder.path(), args);
            // Kept open: `wait` would close it, and the program could end by itself.
            let input = child.stdin.take();
            while names(folder.path()).is_empty() {
                std::thread::yield_now();
            }
            let sent = Command::new("kill").args(["-s", signal, &child.id().to_string()]).status();
            assert!(sent.unwrap().success());
            let status = child.wait().unwrap();
            drop(input);
            assert_eq!(status.signal(), Some(number), "{args:?}: {status}");
            assert_eq!(names(folder.path()), [""; 0], "{args:?}");
        }
    }
}

#[test]
fn a_reader_that_goes_away_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in.jsonl"), ROW.repeat(20_000)).unwrap();
    let args = ["validate", "--format", "jsonl", "--quarantine", "q", "in.jsonl"];
    let mut child = start(folder.path(), &args);
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(2));
    assert_eq!(names(folder.path()), ["in.jsonl"]);
}
