//! `mission board --watch` as a real process: it shows the board again when the log grows, and ends
//! quietly when it is interrupted or nobody reads any more.

use crate::mission_rows::row;
use crate::process::{Limit, interrupt, limit, run_with, start};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout};

fn append(folder: &Path, text: &str) {
    let mut log = std::fs::OpenOptions::new();
    let log = log.append(true).create(true).open(folder.join("log.jsonl"));
    log.unwrap().write_all(text.as_bytes()).unwrap();
}

fn watch(folder: &Path) -> (Child, BufReader<ChildStdout>, Limit) {
    let mut child = start(folder, &["mission", "board", "--watch", "log.jsonl"]);
    let out = BufReader::new(child.stdout.take().unwrap());
    let limit = limit(&child);
    (child, out, limit)
}

/// Reads up to the line of a lane.
fn await_lane(out: &mut BufReader<ChildStdout>, lane: &str) {
    let mut line = String::new();
    while !line.starts_with(lane) {
        line.clear();
        assert_ne!(out.read_line(&mut line).unwrap(), 0, "it ended before it showed {lane}");
    }
}

#[test]
fn a_board_that_is_watched_follows_its_log_until_it_is_interrupted() {
    use std::os::unix::process::ExitStatusExt;
    let folder = tempfile::tempdir().unwrap();
    append(folder.path(), &row(0, "genesis>planned"));
    let (mut child, mut out, _limit) = watch(folder.path());
    await_lane(&mut out, "planned");
    append(folder.path(), &row(1, "planned>claimed"));
    await_lane(&mut out, "claimed");
    // A log that is replaced is away for a moment.
    std::fs::rename(folder.path().join("log.jsonl"), folder.path().join("before")).unwrap();
    append(folder.path(), &(row(0, "genesis>planned") + &row(2, "planned>blocked")));
    await_lane(&mut out, "blocked");
    let signal = interrupt(&child);
    let status = child.wait().unwrap();
    assert_eq!(status.signal(), Some(signal), "it ends as an interrupt ends a program");
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
}

#[test]
fn a_board_that_nobody_reads_any_more_ends_by_itself_and_says_nothing() {
    let folder = tempfile::tempdir().unwrap();
    append(folder.path(), &row(0, "genesis>planned"));
    let (mut child, mut out, _limit) = watch(folder.path());
    await_lane(&mut out, "planned");
    // Nothing is written any more; that the reader is gone is noticed all the same.
    drop(out);
    assert_eq!(child.wait().unwrap().code(), Some(2));
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
}

#[test]
fn what_cannot_be_watched_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    for args in [&["-"][..], &["missing.jsonl"]] {
        let args = [&["mission", "board", "--watch"], args].concat();
        let output = run_with(folder.path(), &args, b"");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
    }
}
