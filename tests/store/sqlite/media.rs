//! Media that refuse: full, read-only, limited.

use super::child::{child_command, play, run, run_child, say};
use super::{SKETCH, Sketch, folder, keys};
use spec_kitty_events::{ClockStorage, EventAppender, EventReader, SqliteStore, StoreError};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Appends events of a few kilobytes until the medium refuses; returns how many were acknowledged.
fn fill(store: &mut SqliteStore) -> u64 {
    let participant = "x".repeat(3000);
    for n in 1..100_000 {
        match store.append_with_tick("n", 0, |clock| {
            Ok::<_, StoreError>(
                Sketch { id: n, clock, participant: &participant, ..SKETCH }.record(),
            )
        }) {
            Ok(_) => {}
            Err(StoreError::Io { .. }) => return n - 1,
            Err(error) => panic!("{error:?}"),
        }
    }
    panic!("the medium is never full");
}

fn assert_whole(store: &SqliteStore, kept: u64) {
    assert!(kept > 0);
    assert_eq!(store.count().unwrap(), kept);
    assert_eq!(store.scan().unwrap().map(Result::unwrap).count() as u64, kept);
    assert_eq!(store.load("n").unwrap() as u64, kept, "the clock of a refused event has not moved");
    assert_eq!(store.verify_integrity().unwrap(), []);
}

pub(super) fn disk_full(folder: &Path) {
    let ballast = folder.join("ballast");
    fs::write(&ballast, vec![0; 1 << 20]).unwrap();
    let mut before = SqliteStore::open(folder.join("before.db")).unwrap();
    before
        .append_with_tick("n", 0, |clock| {
            Ok::<_, StoreError>(Sketch { id: 1, clock, ..SKETCH }.record())
        })
        .unwrap();
    drop(before);
    let mut store = SqliteStore::open(folder.join("events.db")).unwrap();
    let kept = fill(&mut store);
    assert_whole(&store, kept);
    // Readers take no room: beside the writer, and through a log that was closed.
    assert_whole(&SqliteStore::open_read_only(folder.join("events.db")).unwrap(), kept);
    assert_whole(&SqliteStore::open_read_only(folder.join("before.db")).unwrap(), 1);
    // Once there is room again, the same handle goes on.
    fs::remove_file(ballast).unwrap();
    store
        .append_with_tick("n", 0, |clock| {
            Ok::<_, StoreError>(Sketch { id: kept + 1, clock, ..SKETCH }.record())
        })
        .unwrap();
    drop(store);
    assert_whole(&SqliteStore::open(folder.join("events.db")).unwrap(), kept + 1);
}

pub(super) fn file_limit(path: &Path) {
    let mut store = SqliteStore::open(path).unwrap();
    let kept = fill(&mut store);
    fs::write(path.with_extension("kept"), kept.to_string()).unwrap();
    assert_eq!(store.count().unwrap(), kept);
}

/// A command in a mount namespace of its own with a small file system at the folder, which goes
/// with the process. `None` where this may not be done.
fn with_own_medium(role: &str, folder: &Path) -> Option<Command> {
    let script = r#"mount -t tmpfs -o size=4m tmpfs "$SKE_PATH" && exec "$0" "$@""#;
    let probe = Command::new("unshare")
        .args(["-m", "sh", "-c", script, "true"])
        .env("SKE_PATH", folder)
        .output();
    if !probe.is_ok_and(|output| output.status.success()) {
        say(&format!("{role} is skipped: this user may not mount"));
        return None;
    }
    let mut command = Command::new("unshare");
    command.args(["-m", "sh", "-c", script]).arg(std::env::current_exe().unwrap());
    Some(play(command, role, folder))
}

#[test]
fn a_full_disk_is_an_error_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    if let Some(command) = with_own_medium("disk_full", folder.path()) {
        run(command);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_grow_is_an_error_and_loses_nothing() {
    let (_folder, path) = folder();
    let mut command = Command::new("sh");
    command
        .args(["-c", r#"trap "" XFSZ; ulimit -f 600; exec "$0" "$@""#])
        .arg(std::env::current_exe().unwrap());
    run(play(command, "file_limit", &path));
    let kept = fs::read_to_string(path.with_extension("kept")).unwrap().parse().unwrap();
    assert_whole(&SqliteStore::open(&path).unwrap(), kept);
}

pub(super) fn read_only_medium(folder: &Path) {
    let path = folder.join("events %?#.db");
    let mut store = SqliteStore::open(&path).unwrap();
    store.append(&SKETCH.record()).unwrap();
    let remount = |how: &str| {
        assert!(Command::new("mount").args(["-o", how]).arg(folder).status().unwrap().success());
    };
    let copy = folder.join("pending.db");
    for suffix in ["", "-wal"] {
        fs::copy(format!("{}{suffix}", path.display()), format!("{}{suffix}", copy.display()))
            .unwrap();
    }
    drop(store);
    remount("remount,ro");
    assert!(matches!(SqliteStore::open(&path), Err(StoreError::Io { .. })));
    let mut reader = SqliteStore::open_read_only(&path).unwrap();
    assert_eq!(keys(reader.scan().unwrap()).len(), 1);
    assert_eq!(reader.verify_integrity().unwrap(), []);
    assert!(matches!(
        reader.append(&Sketch { id: 2, ..SKETCH }.record()),
        Err(StoreError::Io { .. })
    ));
    // Its event is in the write-ahead log alone.
    assert_eq!(SqliteStore::open_read_only(&copy).unwrap().count().unwrap(), 1);
}

#[test]
fn a_log_on_a_read_only_medium_is_read() {
    let folder = tempfile::tempdir().unwrap();
    if let Some(command) = with_own_medium("read_only_medium", folder.path()) {
        run(command);
    }
}

#[cfg(unix)]
#[test]
fn files_and_folders_that_may_not_be_written_are_typed_errors() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;

    let (folder, path) = folder();
    let root = fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0);
    // Root may write everywhere. Its child is therefore someone else, if that one may run this
    // program.
    let other = |command: &mut Command| {
        if root {
            command.uid(65_534).gid(65_534);
        }
    };
    let mut try_run = child_command("none", &path);
    other(&mut try_run);
    if !try_run.env_remove("SKE_ROLE").output().is_ok_and(|output| output.status.success()) {
        say("skipped: no user without rights may run this program");
        return;
    }
    let allow =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    allow(folder.path(), 0o755);
    let mut store = SqliteStore::open(&path).unwrap();
    store.append(&SKETCH.record()).unwrap();
    let expect = |role: &str, path: &Path| run_child(role, path, other);

    // A file that may not be written, in a folder that may not be written.
    allow(&path, 0o444);
    allow(folder.path(), 0o555);
    expect("refused", &path);
    expect("refused", &folder.path().join("new.db"));
    expect("allowed_reader", &path);
    drop(store);
    expect("allowed_reader", &path);
    // A file that may not be read.
    allow(&path, 0o000);
    expect("refused_reader", &path);
    expect("refused", &path);
    // A file that may only be read, in a folder that may be written.
    allow(&path, 0o444);
    allow(folder.path(), 0o777);
    expect("refused", &path);
    expect("allowed_reader", &path);
}
