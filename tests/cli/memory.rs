//! Memory is bounded by limits, not by what stands in a line. Measured on real processes.

#![allow(clippy::print_stderr)]
#![cfg(target_os = "linux")]

use crate::process::start;
use std::fs::{self, File};
use std::io::{BufWriter, Read, Write};
use std::path::Path;
use std::process::{Child, ExitStatus};
use std::thread;
use std::time::Duration;

/// What no command may exceed, in MiB.
const MOST: u64 = 200;

/// Length of the longest line in MiB; `.ci/run --full` sets 1024.
fn length() -> usize {
    std::env::var("SKE_LINE_MIB").map_or(64, |text| text.parse().expect("SKE_LINE_MIB is a number"))
}

fn is_long_run() -> bool {
    std::env::var_os("SKE_LINE_MIB").is_some()
}

/// How many short lines there are; `.ci/run --full` sets ten million.
fn short_lines() -> usize {
    std::env::var("SKE_SHORT_LINES").map_or(40_000, |text| text.parse().expect("a number"))
}

/// Every command that takes lines from `INPUT`.
const COMMANDS: &[&[&str]] = &[
    &["validate", "INPUT"],
    &["validate", "--format", "jsonl", "INPUT"],
    &["reduce", "status", "INPUT"],
    &["replay", "INPUT"],
    &["log", "classify", "INPUT"],
    &["log", "import", "new.db", "INPUT"],
    &["log", "append", "new.jsonl", "INPUT"],
    &["log", "migrate", "--dry-run", "INPUT"],
];

fn begin(folder: &Path, command: &[&str], input: &str) -> Child {
    for made in ["new.db", "new.jsonl"] {
        let _ = fs::remove_file(folder.join(made));
    }
    let args: Vec<&str> =
        command.iter().map(|arg| if *arg == "INPUT" { input } else { arg }).collect();
    start(folder, &args)
}

/// Waits for the end; the most memory that the process ever had, in MiB.
fn peak(mut child: Child) -> (u64, ExitStatus) {
    drop(child.stdin.take());
    let outputs: Vec<Box<dyn Read + Send>> =
        vec![Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
    for mut output in outputs {
        thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
    }
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let most = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let most = most.and_then(|most| most.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        peak = peak.max(most.unwrap_or(0));
        if let Some(status) = child.try_wait().unwrap() {
            return (peak / 1024, status);
        }
        thread::sleep(Duration::from_millis(2));
    }
}

#[track_caller]
fn bounded(command: &[&str], what: &str, (peak, status): (u64, ExitStatus)) {
    eprintln!("{peak:>5} MiB  {what}: {}", command.join(" "));
    assert!(matches!(status.code(), Some(0..=2)), "{command:?} {what}: {status}");
    assert!(peak < MOST, "{command:?} takes {peak} MiB for {what}");
}

fn write_line(to: &mut dyn Write, mebibytes: usize, chunk: usize) {
    let text = vec![b'a'; chunk];
    for _ in 0..(mebibytes << 20) / chunk {
        // A program that has seen enough may close its input.
        if to.write_all(&text).is_err() {
            return;
        }
    }
}

#[test]
fn a_long_line_is_never_held() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let mut file = BufWriter::new(File::create(path.join("long.jsonl")).unwrap());
    write_line(&mut file, length(), 1 << 16);
    file.write_all(b"\n{}\n").unwrap();
    drop(file);
    // From a file, a fast pipe, and one that brings little at a time; the long run tries each with
    // every command.
    let ways = [None, Some(1 << 16), Some(1 << 12)];
    for (i, command) in COMMANDS.iter().enumerate() {
        for (j, chunk) in ways.iter().enumerate() {
            if !is_long_run() && i % ways.len() != j {
                continue;
            }
            let Some(chunk) = *chunk else {
                bounded(command, "a file", peak(begin(path, command, "long.jsonl")));
                continue;
            };
            let mut child = begin(path, command, "-");
            let mut input = child.stdin.take().unwrap();
            let writer = thread::spawn(move || write_line(&mut input, length(), chunk));
            bounded(command, &format!("a pipe of {chunk} bytes at a time"), peak(child));
            writer.join().unwrap();
        }
    }
}

#[test]
fn short_lines_are_never_held() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("empty.jsonl"), "\n".repeat(short_lines())).unwrap();
    fs::write(path.join("short.jsonl"), "x\n".repeat(short_lines() / 4)).unwrap();
    for command in COMMANDS {
        bounded(command, "empty lines", peak(begin(path, command, "empty.jsonl")));
    }
    // An append records every refusal by itself.
    for command in COMMANDS.iter().filter(|command| command[0] != "log" || command[1] != "append") {
        bounded(command, "short lines", peak(begin(path, command, "short.jsonl")));
    }
}

/// Lines that are as long as a document may be, many at once.
#[test]
fn lines_at_the_limit_share_one_budget() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let line = [b"{\"a\":\"", &vec![b'a'; (16 << 20) - 10][..], b"\"}\n"].concat();
    let mut file = File::create(path.join("limit.jsonl")).unwrap();
    for _ in 0..(length() / 16).max(4) {
        file.write_all(&line).unwrap();
    }
    for command in [COMMANDS[0], COMMANDS[5]] {
        bounded(command, "lines at the limit", peak(begin(path, command, "limit.jsonl")));
    }
}
