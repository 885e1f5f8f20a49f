//! One log and two users: what one may not read or write is said in plain words, and neither gets
//! into the other's way. Only root can be two users; anybody else is told that nothing was tried.
#![allow(clippy::print_stderr)]

use crate::lines::lines;
use crate::process::run_with;
use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const OWNER: u32 = 1_000;
const GUEST: u32 = 65_534;

/// The program in a folder, as a user.
fn command(user: u32, folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"));
    command.current_dir(folder).args(args).uid(user).gid(user);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(user: u32, folder: &Path, args: &[&str], input: &str) -> Output {
    let mut child = command(user, folder, args).spawn().unwrap();
    // A program that refuses to run may close its input early.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// What a run said, which must have ended with a status.
#[track_caller]
fn said(output: &Output, status: i32) -> String {
    let said = [&output.stdout[..], &output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert_eq!(output.status.code(), Some(status), "{said}");
    said
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// A folder that both users may write; none where there are no two users.
fn shared() -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    allow(folder.path(), 0o777);
    let root = fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0);
    let runs = |user| {
        command(user, folder.path(), &["--version"]).output().is_ok_and(|o| o.status.success())
    };
    if root && runs(OWNER) && runs(GUEST) {
        return Some(folder);
    }
    eprintln!("skipped: this user cannot run the program as two others");
    None
}

const LOGS: [&str; 2] = ["mission.db", "mission.jsonl"];

/// Every command that reads a log.
const READERS: &[&[&str]] = &[
    &["validate"],
    &["reduce", "collaboration"],
    &["replay"],
    &["log", "list"],
    &["log", "stats"],
    &["log", "export"],
    &["log", "export", "--salvage"],
    &["log", "verify"],
    &["log", "errors"],
    &["log", "follow", "--once"],
    &["log", "classify"],
];

#[test]
fn a_private_log_is_refused_to_others_in_plain_words() {
    let Some(folder) = shared() else { return };
    let path = folder.path();
    for log in LOGS {
        said(&run(OWNER, path, &["log", "append", log], &lines(1..=3)), 0);
        allow(&path.join(log), 0o600);
        for reader in READERS {
            let args = [*reader, &[log]].concat();
            let told = said(&run(GUEST, path, &args, ""), 2);
            assert!(told.contains("permission is denied"), "{args:?}: {told}");
            assert!(told.contains(log) && !told.contains("file:"), "{args:?}: {told}");
        }
        for writer in [&["log", "append", log][..], &["log", "import", log, "-"]] {
            let told = said(&run(GUEST, path, writer, &lines(4..=4)), 2);
            assert!(told.contains("permission is denied") || told.contains("this user"), "{told}");
        }
        said(&run(OWNER, path, &["log", "verify", log], ""), 0);
    }
}

#[test]
fn a_reader_leaves_nothing_that_locks_the_owner_out() {
    let Some(folder) = shared() else { return };
    let path = folder.path();
    for (n, log) in (1..).zip(LOGS) {
        // Closed, and while the owner has it open.
        said(&run(OWNER, path, &["log", "append", log], &lines(1..=3)), 0);
        allow(&path.join(log), 0o644);
        let read = |user| {
            for reader in READERS {
                let output = run(user, path, &[*reader, &[log]].concat(), "");
                let told = said(&output, 0);
                assert!(output.stderr.is_empty() || reader.contains(&"--salvage"), "{told}");
            }
        };
        read(GUEST);
        let mut writer = command(OWNER, path, &["log", "append", log]).spawn().unwrap();
        let mut input = writer.stdin.take().unwrap();
        input.write_all(lines(4..=4).as_bytes()).unwrap();
        read(GUEST);
        drop(input);
        said(&writer.wait_with_output().unwrap(), 0);
        read(GUEST);
        said(&run(OWNER, path, &["log", "append", log], &lines(5..=5 + n)), 0);
        let owner = |name: &str| fs::metadata(path.join(name)).unwrap().uid();
        let entries = fs::read_dir(path).unwrap();
        for name in entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
            assert_eq!(owner(&name), OWNER, "{name}");
        }
    }
}

#[test]
fn a_folder_that_may_not_be_written_is_read_and_named() {
    let Some(folder) = shared() else { return };
    let path = folder.path();
    fs::write(path.join("in.jsonl"), lines(1..=3)).unwrap();
    for log in LOGS {
        said(&run(OWNER, path, &["log", "import", log, "in.jsonl"], ""), 0);
        allow(&path.join(log), 0o666);
    }
    let _ = fs::remove_file(path.join("mission.jsonl.lock"));
    allow(path, 0o555);
    for log in LOGS {
        for reader in READERS {
            said(&run(GUEST, path, &[*reader, &[log]].concat(), ""), 0);
        }
    }
    for (args, way) in [
        (&["log", "append", "mission.db"][..], "the folder"),
        (&["log", "append", "mission.jsonl"], "the folder . may not be written to"),
        (&["log", "append", "new.jsonl"], "the folder . may not be written to"),
        (&["log", "import", "new.db", "in.jsonl"], "the folder . may not be written to"),
        (&["validate", "--quarantine", "q", "in.jsonl"], "the folder . may not be written to"),
        (&["log", "migrate", "--out", "o", "in.jsonl"], "the folder . may not be written to"),
    ] {
        let told = said(&run(GUEST, path, args, &lines(4..=4)), 2);
        let told = told.replace(path.to_str().unwrap(), ".");
        assert!(told.contains(way) && !told.contains("os error"), "{args:?}: {told}");
    }
    allow(path, 0o777);
}

#[test]
fn a_folder_that_may_be_listed_and_not_entered_hides_no_log() {
    let Some(folder) = shared() else { return };
    let path = folder.path();
    fs::create_dir(path.join("listed")).unwrap();
    fs::write(path.join("listed/a.jsonl"), lines(1..=1)).unwrap();
    fs::write(path.join("open.jsonl"), lines(2..=2)).unwrap();
    allow(&path.join("open.jsonl"), 0o644);
    allow(&path.join("listed"), 0o744);
    for command in [&["validate"][..], &["replay"], &["log", "classify"], &["log", "list"]] {
        let args = [command, &["listed", "open.jsonl"]].concat();
        let told = said(&run(GUEST, path, &args, ""), 2);
        assert!(told.contains("cannot read listed/a.jsonl: permission is denied"), "{told}");
    }
    // For who may enter it, it is a folder like any other.
    let output = run_with(path, &["log", "list", "listed", "open.jsonl"], b"");
    assert_eq!(said(&output, 0).lines().count(), 2);
}
