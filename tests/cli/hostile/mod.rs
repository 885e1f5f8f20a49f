//! Trees and repositories of strangers: what a pull request may bring, run through the commands of
//! CI.

mod adapters;
mod files;
mod names;
mod repositories;
mod reviews;
mod revisions;

use crate::support::{copy, root};
use crate::workbench::{edit, ended, git, project, text};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const STATUS: &str = "contracts/events/status/WPStatusChanged.schema.json";

pub(crate) fn ske(folder: &Path, args: &[&str], env: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
        .current_dir(folder)
        .arg("contract")
        .args(args)
        .envs(env.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

pub(crate) fn run(folder: &Path, args: &[&str]) -> Output {
    ske(folder, args, &[])
}

/// A break for producers.
pub(crate) fn break_it(folder: &Path) {
    edit(folder, STATUS, |s| s["required"].as_array_mut().unwrap().push(json!("from_lane")));
}

pub(crate) fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "-m", message]);
}

fn answer(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git").arg("-C").arg(folder).args(args).output().unwrap();
    text(&output.stdout).trim().to_owned()
}

/// Everything that a command wrote.
pub(crate) fn said(output: &Output) -> String {
    format!("{}{}", text(&output.stdout), text(&output.stderr))
}

pub(crate) fn outside() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}
