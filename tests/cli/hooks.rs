//! The hooks of `.pre-commit-config.yaml`, for somebody who has the program and no Rust.

use crate::hostile::{break_it, said};
use crate::support::{copy, root};
use crate::workbench::project;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output};

/// The commands of the hooks, by their ids.
fn hooks() -> Vec<(String, String)> {
    let config = std::fs::read_to_string(root().join(".pre-commit-config.yaml")).unwrap();
    let after = |key: &str| -> Vec<String> {
        config.lines().filter_map(|line| line.trim().strip_prefix(key)).map(str::to_owned).collect()
    };
    let (ids, entries) = (after("- id: "), after("entry: "));
    assert_eq!(ids.len(), entries.len());
    ids.into_iter().zip(entries).collect()
}

/// Runs a hook where these programs are, and no others.
fn run(folder: &Path, entry: &str, programs: &Path) -> Output {
    let mut words = entry.split_whitespace();
    Command::new(folder.join(words.next().unwrap()))
        .args(words)
        .current_dir(folder)
        .env("PATH", programs)
        .env_remove("SKE_PROGRAM")
        .output()
        .unwrap()
}

#[test]
fn the_hooks_need_the_program_alone() {
    let folder = project();
    copy(&root().join("generated"), &folder.path().join("generated"));
    copy(&root().join(".ci"), &folder.path().join(".ci"));
    let programs = tempfile::tempdir().unwrap();
    for name in ["bash", "env", "git"] {
        let found = std::env::split_paths(&std::env::var_os("PATH").unwrap())
            .map(|folder| folder.join(name))
            .find(|path| path.is_file())
            .unwrap();
        symlink(found, programs.path().join(name)).unwrap();
    }
    let output = run(folder.path(), &hooks()[0].1, programs.path());
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(said(&output).contains("SKE_PROGRAM"), "{}", said(&output));
    let program = Path::new(env!("CARGO_BIN_EXE_spec-kitty-events"));
    symlink(program, programs.path().join("spec-kitty-events")).unwrap();
    for (id, entry) in hooks() {
        let output = run(folder.path(), &entry, programs.path());
        assert_eq!(output.status.code(), Some(0), "{id}: {}", said(&output));
    }
    break_it(folder.path());
    let stopped: Vec<String> = hooks()
        .into_iter()
        .filter(|(_, entry)| run(folder.path(), entry, programs.path()).status.code() == Some(1))
        .map(|(id, _)| id)
        .collect();
    assert!(stopped.contains(&"contract-diff".to_owned()), "{stopped:?}");
}
