//! Kills, full disks, a reader that follows: real processes of this program, called again.

use super::{arrived, beside, open};
use crate::events::{id, unjudged};
use spec_kitty_events::{
    Appended, ClockStorage, Durability, EventAppender, EventReader, JsonlOptions, JsonlReader,
    JsonlStore, Position, Record, StoreError,
};
use std::collections::BTreeSet;
use std::fs;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

fn random(below: u64) -> u64 {
    RandomState::new().build_hasher().finish() % below
}

/// This test program, running one of the functions below that are no tests of their own.
pub(super) fn child(function: &str, path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([
            "--exact",
            &format!("jsonl::processes::{function}"),
            "--nocapture",
            "--test-threads=1",
        ])
        .env("SKE_CHILD", function)
        .env("SKE_PATH", path);
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    command
}

/// The path that a child was started with; `None` in the ordinary run.
pub(super) fn childs_path(function: &str) -> Option<PathBuf> {
    (std::env::var("SKE_CHILD").ok()? == function)
        .then(|| std::env::var_os("SKE_PATH").unwrap().into())
}

/// Tells the parent. On a line of its own, whatever the test harness has written before.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\nchild {text}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

/// The next thing that a child says.
fn heard(out: &mut impl BufRead) -> Option<String> {
    let mut line = String::new();
    while out.read_line(&mut line).unwrap() > 0 {
        // A child that was killed may have left half a line.
        if let Some(said) = line.strip_suffix('\n').and_then(|l| l.strip_prefix("child ")) {
            return Some(said.to_owned());
        }
        line.clear();
    }
    None
}

/// How many events a child makes ready before it appends them one by one.
const MADE: u64 = 40;

/// SIGKILL at random moments: what was acknowledged is there, whole, and the log goes on.
#[test]
fn a_kill_loses_nothing() {
    let rounds: u64 = std::env::var("SKE_KILL_ROUNDS").map_or(40, |n| n.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged: BTreeSet<u64> = BTreeSet::new();
    let (mut clock, mut path) = (0_i64, PathBuf::new());
    for round in 0..rounds {
        // A log lives for a few rounds.
        if round % 5 == 0 {
            path = folder.path().join(format!("{round}.jsonl"));
            acknowledged.clear();
            clock = 0;
        }
        let mut child =
            child("child_appends", &path).env("SKE_FULL", (round % 2).to_string()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut said = Vec::new();
        let patience = random(MADE);
        for _ in 0..patience {
            said.extend(heard(&mut out));
        }
        std::thread::sleep(Duration::from_micros(random(3000)));
        child.kill().unwrap();
        child.wait().unwrap();
        said.extend(std::iter::from_fn(|| heard(&mut out)));
        for said in said {
            let (number, advanced) = said.split_once(' ').unwrap();
            acknowledged.insert(number.parse().unwrap());
            clock = clock.max(advanced.parse().unwrap());
        }

        let file = fs::read(&path).unwrap_or_default();
        let end = file.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        let mut store = open(&path);
        let recovery = store.recovery();
        assert_eq!(recovery.damaged.total(), 0, "nothing is half there");
        if let Some(torn) = &recovery.torn {
            assert_eq!(fs::read(torn.saved_as.as_ref().unwrap()).unwrap(), file[end..]);
        } else if end < file.len() {
            assert!(Record::restore(&file[end..]).is_some(), "nothing else is left in the log");
        }
        for number in &acknowledged {
            assert_eq!(
                store.get(&id(*number)).unwrap(),
                Some(killed(*number)),
                "event {number} of round {round} was acknowledged"
            );
        }
        // At most one event of a round was written and not yet acknowledged.
        let there = store.count().unwrap();
        assert!(
            (acknowledged.len() as u64..=acknowledged.len() as u64 + 1).contains(&there),
            "{there} of {}",
            acknowledged.len()
        );
        assert!(store.load("clock").unwrap() >= clock, "a clock went backwards");
        let next = there + 1;
        assert_eq!(store.append(&killed(next)).unwrap(), Appended::New(Position(next)));
        acknowledged.extend(1..=next);
    }
}

/// Events of several lengths, up to several pages.
fn killed(number: u64) -> Record {
    unjudged(number, (number % 4 * 3000) as usize)
}

#[test]
fn child_appends() {
    let Some(path) = childs_path("child_appends") else { return };
    let durability =
        if std::env::var("SKE_FULL").unwrap() == "1" { Durability::Full } else { Durability::Os };
    let mut store =
        JsonlStore::open_with(&path, JsonlOptions { durability, ..JsonlOptions::default() })
            .unwrap();
    let from = store.count().unwrap() + 1;
    let made: Vec<Record> = (from..from + MADE).map(killed).collect();
    for (number, record) in (from..).zip(&made) {
        let clock = if number % 5 == 0 { store.advance("clock", 0).unwrap() } else { 0 };
        store.append(record).unwrap();
        say(&format!("{number} {clock}"));
    }
    // Until it is killed.
    std::thread::sleep(Duration::from_secs(60));
}

const EVENTS: u64 = 20_000;

/// A reader follows a writer in another process.
#[test]
fn a_reader_follows_a_writer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    fs::write(&path, "").unwrap();
    let mut reader = JsonlReader::open(&path).unwrap();
    let mut child =
        child("child_writes", &path).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let mut waiting = child.stdin.take();
    let mut seen = 0;
    loop {
        let status = child.try_wait().unwrap();
        let more = reader.refresh().unwrap();
        let before = seen;
        for item in reader.follow((seen > 0).then_some(Position(seen))).unwrap() {
            let (position, record) = item.unwrap();
            seen += 1;
            assert_eq!(
                (position, &record.event().event_id),
                (Position(seen), &id(seen)),
                "nothing lost, nothing double, in order"
            );
        }
        assert_eq!(seen - before, more);
        if seen >= EVENTS / 2 {
            waiting = None;
        }
        if let Some(status) = status {
            assert!(status.success());
            break;
        }
        if more == 0 {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
    assert_eq!((seen, waiting.is_none()), (EVENTS, true));
    assert_eq!(reader.damaged().total(), 0);
}

#[test]
fn child_writes() {
    let Some(path) = childs_path("child_writes") else { return };
    let mut store = open(&path);
    let (mut number, mut is_read) = (1, false);
    while number <= EVENTS {
        // Half of them have to be read before the other half is written.
        if number > EVENTS / 2 && !is_read {
            is_read = std::io::stdin().read(&mut [0]).unwrap() == 0;
        }
        // Single events, and batches of several lengths.
        let batch: Vec<Record> = (number..=EVENTS.min(number + number % 4))
            .map(|n| unjudged(n, (n % 50) as usize))
            .collect();
        store.append_all(&batch).unwrap();
        number += batch.len() as u64;
    }
}

/// A file may not grow beyond 64 KiB: what a full disk does, for one process.
#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let inner = child("child_fills", &path);
    let mut shell = Command::new("sh");
    // The signal is ignored, so that the write fails instead.
    shell
        .args(["-c", "trap '' XFSZ; ulimit -f 128; exec \"$0\" \"$@\""])
        .arg(inner.get_program())
        .args(inner.get_args());
    shell
        .envs(inner.get_envs().filter_map(|(k, v)| Some((k, v?))))
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let mut child = shell.spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let acknowledged: Vec<u64> =
        std::iter::from_fn(|| heard(&mut out)).map(|said| said.parse().unwrap()).collect();
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(acknowledged.len() > 10);

    // Space is there again. The last write of the child could not be taken back: it is torn.
    let mut store = open(&path);
    assert!(store.recovery().torn.is_some());
    assert_eq!(store.recovery().damaged.total(), 0);
    assert_eq!(
        arrived(&store),
        acknowledged.iter().zip(1..).map(|(n, position)| (position, id(*n))).collect::<Vec<_>>()
    );
    let next = acknowledged.len() as u64 + 1;
    assert_eq!(store.append(&unjudged(5000, 100_000)).unwrap(), Appended::New(Position(next)));
}

#[cfg(unix)]
#[test]
fn child_fills() {
    let Some(path) = childs_path("child_fills") else { return };
    let mut store = JsonlStore::open(&path).unwrap();
    let full = |e: StoreError| {
        matches!(&e, StoreError::Io { doing: "append to", source,
    .. } if source.kind() == std::io::ErrorKind::FileTooLarge)
    };
    let length = || fs::metadata(&path).unwrap().len();
    let mut written = 0;
    let mut append = |store: &mut JsonlStore, number: u64, bytes: usize| {
        let record = unjudged(number, bytes);
        let before = (store.count().unwrap(), length());
        let appended = store.append(&record);
        match appended {
            Ok(_) => {
                written += record.bytes().len() as u64 + 1;
                assert_eq!(length(), written);
                say(&number.to_string());
                true
            }
            Err(e) => {
                assert!(full(e));
                assert_eq!((store.count().unwrap(), length()), before, "it is as it was");
                assert!(store.get(&id(number)).unwrap().is_none());
                false
            }
        }
    };
    // What is too long fails; what fits is taken by the same store.
    assert!(append(&mut store, 1, 10));
    assert!(!append(&mut store, 2, 100_000));
    assert!(append(&mut store, 2, 10));
    assert!(!append(&mut store, 3, 100_000));
    // To the end.
    let mut number = 3;
    while append(&mut store, number, 1000) {
        number += 1;
    }
    // A batch, all or none: its first event would fit.
    let before = length();
    assert!(full(
        store.append_all(&[unjudged(number, 0), unjudged(number + 1, 100_000)]).unwrap_err()
    ));
    assert_eq!((length(), store.count().unwrap()), (before, number - 1));
    // The log is not where it was, so that a failed write cannot be taken back.
    let away = beside(&path, ".away");
    fs::rename(&path, &away).unwrap();
    assert!(full(store.append(&unjudged(number, 100_000)).unwrap_err()));
    fs::rename(&away, &path).unwrap();
    assert!(length() > before);
    let refused = store.append(&unjudged(number, 0)).unwrap_err();
    assert!(refused.to_string().contains("open the log again"), "{refused}");
    assert_eq!(store.get(&id(1)).unwrap(), Some(unjudged(1, 10)), "it is read all the same");
}
