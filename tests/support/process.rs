//! The program as a real process.
#![allow(dead_code)]

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// Starts the program in a folder, its three streams piped.
pub(crate) fn start<A: AsRef<OsStr>>(folder: &Path, args: &[A]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
        .current_dir(folder)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Runs the program in a folder, with this on its standard input. What it writes as JSON is held to
/// its schema.
#[track_caller]
pub(crate) fn run_with<A: AsRef<OsStr>>(folder: &Path, args: &[A], input: &[u8]) -> Output {
    let mut child = start(folder, args);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that refuses to run may close its input early.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let args: Vec<&OsStr> = args.iter().map(AsRef::as_ref).collect();
    crate::json_forms::hold(&args, &output);
    output
}

/// Whether this process ignores a signal, and so whatever it starts: as under `nohup`, or in the
/// background of a shell.
#[cfg(unix)]
pub(crate) fn is_ignored(signal: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.map_or(0, |mask| u64::from_str_radix(mask.trim(), 16).unwrap());
    mask >> (signal - 1) & 1 == 1
}

/// Interrupts a process, by a signal that it does not ignore. Returns the signal.
#[cfg(unix)]
pub(crate) fn interrupt(child: &Child) -> i32 {
    let (name, signal) = if is_ignored(2) { ("TERM", 15) } else { ("INT", 2) };
    let sent = Command::new("kill").args(["-s", name, &child.id().to_string()]).status();
    assert!(sent.unwrap().success());
    signal
}

/// Longest time that a test waits for a process that has to say something, far beyond what the
/// slowest machine needs.
const PATIENCE: Duration = Duration::from_secs(300);

/// Kills a process that says nothing for too long, so that a test fails and does not wait for ever.
/// Holds as long as it lives.
#[must_use]
pub(crate) struct Limit(mpsc::Sender<()>);

pub(crate) fn limit(child: &Child) -> Limit {
    let (alive, done) = mpsc::channel::<()>();
    let process = child.id().to_string();
    std::thread::spawn(move || {
        if done.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout) {
            let _ = Command::new("kill").args(["-s", "KILL", &process]).status();
        }
    });
    Limit(alive)
}
