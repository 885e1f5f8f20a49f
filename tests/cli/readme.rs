//! The README: every command that it shows is run as it is written, and every output that it shows
//! is what the program says.

use crate::process::limit;
use crate::support::{copy, root};
use crate::workbench::{git, project};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// What the README shows and this test does not run, by how the line begins.
const NOT_RUN: &[(&str, &str)] = &[
    ("$EDITOR ", "a person's part"),
    ("cargo test", "it runs this test"),
    ("spec-kitty-events conformance run", "tests/cli/conformance.rs runs it, with smaller numbers"),
    ("spec-kitty-events log follow", "it waits for more events"),
    ("spec-kitty-events contract watch", "it waits for more edits"),
    ("spec-kitty-events mission board --watch", "it waits for more rows"),
];

/// A block of the README: what kind it is, its lines, and the line that it begins in.
struct Block<'r> {
    kind: &'r str,
    lines: Vec<&'r str>,
    number: usize,
}

fn blocks(readme: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = readme.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let inside = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
            blocks.push(Block { kind, lines: inside.collect(), number: number + 1 });
        }
    }
    blocks
}

/// A project in a repository, with the files that the README names: a log with a mistake, an event,
/// missions, an old log, a SQLite log and a damaged one.
fn world() -> tempfile::TempDir {
    let folder = project();
    let at = |name: &str| folder.path().join(name);
    for part in ["generated", "compat", "examples"] {
        if root().join(part).is_dir() {
            copy(&root().join(part), &at(part));
        }
    }
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    fs::write(at("Cargo.toml"), manifest).unwrap();
    let event = |n: u8, from: Option<&str>, to: &str| {
        json!({
            "event_id": format!("01J8Z3N5QV9Y4T2RK7WXH6BMC{n}"), "event_type": "WPStatusChanged",
            "aggregate_id": "mission/042-importer", "payload": {
                "mission_slug": "042-importer", "wp_id": "WP01", "from_lane": from, "to_lane": to,
                "actor": "ana", "execution_mode": "worktree",
            },
            "timestamp": format!("2026-01-15T10:00:0{n}+00:00"), "build_id": "b1", "node_id": "n1",
            "lamport_clock": n, "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
            "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
        })
        .to_string()
    };
    let planned = event(1, None, "planned");
    let log = format!("{planned}\n{}\n", event(2, Some("planned"), "claimd"));
    fs::write(at("status.events.jsonl"), log).unwrap();
    fs::write(at("event.json"), event(3, Some("planned"), "claimed")).unwrap();
    fs::write(at("old.jsonl"), planned.replace("3.0.0", "2.0.0") + "\n").unwrap();
    let mission = root().join("fixtures/missions/kitty-specs/042-importer-01KQJ3T0");
    copy(&mission, &at("kitty-specs/042-importer"));
    for log in ["mission.db", "broken.db"] {
        let made =
            shell(folder.path(), &format!("spec-kitty-events log append {log} < event.json"));
        assert!(made.status.success(), "{}", text(&made));
    }
    let mut broken = fs::read(at("broken.db")).unwrap();
    broken.truncate(broken.len() - broken.len() % 4096 - 100);
    fs::write(at("broken.db"), broken).unwrap();
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", "What the README names"]);
    folder
}

/// Runs a line as a person's shell does, with the program on the path.
fn shell(folder: &Path, line: &str) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_spec-kitty-events"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let first = program.parent().unwrap().to_owned();
    let path = std::env::join_paths([first].into_iter().chain(std::env::split_paths(&path)));
    let child = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("PATH", path.unwrap())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _limit = limit(&child);
    child.wait_with_output().unwrap()
}

fn text(output: &Output) -> String {
    let whole = [&output.stdout[..], &output.stderr[..]].concat();
    String::from_utf8(whole).unwrap()
}

/// A command as it is run: without the words behind it, and what a clone runs by cargo is the
/// program of these tests.
fn command(line: &str) -> String {
    let line = line.split_once("  #").map_or(line, |(command, _)| command).trim_end();
    match line.strip_prefix("cargo run -- ") {
        Some(rest) => format!("spec-kitty-events {rest}"),
        None => line.to_owned(),
    }
}

#[test]
fn every_command_of_the_readme_runs_as_it_is_written() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let world = world();
    let (mut run, mut left) = (BTreeSet::new(), vec![0; NOT_RUN.len()]);
    for block in blocks(&readme).iter().filter(|block| block.kind == "sh") {
        for line in block.lines.iter().filter(|line| !line.trim().is_empty()) {
            let command = command(line);
            if let Some(known) = NOT_RUN.iter().position(|(start, _)| command.starts_with(start)) {
                left[known] += 1;
                continue;
            }
            if !run.insert(command.clone()) {
                continue;
            }
            let output = shell(world.path(), &command);
            let said = text(&output);
            assert!(
                matches!(output.status.code(), Some(0 | 1)),
                "README.md, block at line {}: `{line}` ends with {}\n{said}",
                block.number,
                output.status
            );
        }
        // The next block begins with the same files.
        git(world.path(), &["reset", "--quiet", "--hard"]);
        git(world.path(), &["clean", "--quiet", "-fdx"]);
    }
    assert!(!run.is_empty(), "the README shows no command");
    for ((start, _), times) in NOT_RUN.iter().zip(left) {
        // An exception that nobody needs any more would hide what is not run.
        assert!(times > 0, "the README does not show `{start}` any more");
    }
}

#[test]
fn every_output_of_the_readme_is_what_the_program_says() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let world = world();
    let mut shown = 0;
    for block in blocks(&readme).iter().filter(|block| block.kind == "console") {
        let whole = block.lines.join("\n");
        for one in whole.split("$ ").filter(|one| !one.is_empty()) {
            let (line, expected) = one.split_once('\n').unwrap_or((one, ""));
            let said = text(&shell(world.path(), &command(line)));
            assert_eq!(
                said.trim_end(),
                expected.trim_end(),
                "README.md, block at line {}: `{line}` says something else",
                block.number
            );
            shown += 1;
        }
    }
    assert!(shown > 0, "the README shows no output");
}
