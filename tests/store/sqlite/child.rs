//! Other processes: this program, called again with a role.

use super::events::reader_of_large_events;
use super::file::relative_names;
use super::media::{disk_full, file_limit, read_only_medium};
use super::processes::{endless, reader, writer};
use spec_kitty_events::{EventReader, SqliteStore, StoreError};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
pub(super) fn child() {
    let Ok(role) = std::env::var("SKE_ROLE") else { return };
    let path = PathBuf::from(std::env::var_os("SKE_PATH").unwrap());
    match role.as_str() {
        "writer 0" => writer(&path, 0),
        "writer 1" => writer(&path, 1),
        "reader" => reader(&path),
        "opener" => drop(SqliteStore::open(path).unwrap()),
        #[cfg(target_os = "linux")]
        "reader_of_large_events" => reader_of_large_events(&path),
        "endless" => endless(&path),
        "disk_full" => disk_full(&path),
        "file_limit" => file_limit(&path),
        "read_only_medium" => read_only_medium(&path),
        "relative_names" => relative_names(&path),
        "refused" => assert!(matches!(SqliteStore::open(&path), Err(StoreError::Io { .. }))),
        "refused_reader" => {
            assert!(matches!(SqliteStore::open_read_only(&path), Err(StoreError::Io { .. })));
        }
        "allowed_reader" => assert_eq!(
            SqliteStore::open_read_only(&path)
                .unwrap()
                .scan()
                .unwrap()
                .filter(Result::is_ok)
                .count(),
            1
        ),
        role => panic!("{role}"),
    }
    say("played");
}

/// One line to the parent. The test harness may have begun a line of its own.
pub(super) fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\n{text}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

pub(super) fn child_command(role: &str, path: &Path) -> Command {
    play(Command::new(std::env::current_exe().unwrap()), role, path)
}

pub(super) fn play(mut command: Command, role: &str, path: &Path) -> Command {
    command
        .args(["sqlite::child::child", "--exact", "--nocapture"])
        .env("SKE_ROLE", role)
        .env("SKE_PATH", path);
    command
}

pub(super) fn run(mut command: Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.lines().any(|line| line == "played"),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

pub(super) fn run_child(role: &str, path: &Path, with: impl FnOnce(&mut Command)) {
    let mut command = child_command(role, path);
    with(&mut command);
    run(command);
}
