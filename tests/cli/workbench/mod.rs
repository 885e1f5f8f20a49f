//! The workbench of the contract's owner: real processes on a real git repository.

mod check;
mod diff;
mod drafts;
mod style;
mod versions;

use crate::process;
use crate::support::copy_of_project;
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};

const MISSION: &str = "contracts/events/lifecycle/MissionCreated.schema.json";
const LANE: &str = "contracts/shared/Lane.schema.json";
const TEA: &str = "contracts/events/kitchen/TeaBrewed.schema.json";

fn run(folder: &Path, args: &[&str]) -> Output {
    process::run_with(folder, &[&["contract"], args].concat(), b"")
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[track_caller]
pub(crate) fn ended(output: &Output, code: i32) -> String {
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}\n{err}");
    if code == 2 { err } else { out }
}

pub(crate) fn git(folder: &Path, args: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args([
            "-c",
            "user.name=Ana",
            "-c",
            "user.email=ana@example.com",
            "-c",
            "commit.gpgsign=false",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(args)
        .output()
        .unwrap();
    assert!(output.status.success(), "git {args:?}: {}", text(&output.stderr));
}

/// A project in a repository of its own, on a branch that left main.
pub(crate) fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy_of_project(&["contracts", "fixtures"], folder.path());
    std::fs::write(
        folder.path().join("Cargo.toml"),
        "[package]\nname = \"contract\"\nversion = \"0.1.0\"\n",
    )
    .unwrap();
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", "The contract"]);
    git(folder.path(), &["switch", "--quiet", "-c", "edit"]);
    folder
}

pub(crate) fn edit(folder: &Path, file: &str, change: impl FnOnce(&mut Value)) {
    let path = folder.join(file);
    let mut value: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    change(&mut value);
    std::fs::write(&path, serde_json::to_string_pretty(&value).unwrap() + "\n").unwrap();
}

fn add_lane(folder: &Path) {
    edit(folder, LANE, |s| s["enum"].as_array_mut().unwrap().push(json!("in_review")));
}
