//! Several processes at once, and kills.

use super::child::{child_command, say};
use super::{SKETCH, Sketch, folder, id, keys, quick};
use spec_kitty_events::{
    Appended, ClockStorage, EventAppender, EventReader, Position, Record, SqliteStore, StoreError,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::BuildHasher as _;
use std::io::BufRead as _;
use std::io::BufReader;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

const OF_EACH_WRITER: u64 = 10_000;
const BATCH: u64 = 50;

/// Half of the events one by one on a clock that both writers share, half in batches on a clock of
/// its own.
pub(super) fn writer(path: &Path, number: u64) {
    let mut store =
        SqliteStore::open_with(path, &quick().busy_timeout(Duration::from_secs(60))).unwrap();
    let own = format!("writer {number}");
    let mut next = number * OF_EACH_WRITER;
    for _ in 0..OF_EACH_WRITER / (2 * BATCH) {
        for _ in 0..BATCH {
            store
                .append_with_tick("shared", 0, |clock| {
                    Ok::<_, StoreError>(
                        Sketch { id: next, clock, node: "shared", ..SKETCH }.record(),
                    )
                })
                .unwrap();
            next += 1;
        }
        let batch: Vec<Record> = (next..next + BATCH)
            .map(|id| {
                let clock = store.advance(&own, 0).unwrap();
                Sketch { id, clock, node: &own, aggregate: &own, ..SKETCH }.record()
            })
            .collect();
        assert!(
            store
                .append_all(&batch)
                .unwrap()
                .iter()
                .all(|appended| matches!(appended, Appended::New(_)))
        );
        next += BATCH;
    }
}

/// Follows until everything is there, and looks at what it sees on the way.
pub(super) fn reader(path: &Path) {
    let done = path.with_extension("done");
    let store = SqliteStore::open_read_only(path).unwrap();
    let (mut ids, mut clocks, mut after) = (BTreeSet::new(), BTreeMap::new(), 0);
    let mut rounds = 0;
    while ids.len() < 2 * OF_EACH_WRITER as usize {
        let writers_are_done = done.exists();
        for read in store.follow(Some(Position(after))).unwrap() {
            let (Position(position), record) = read.unwrap();
            let event = record.event();
            assert_eq!(position, after + 1, "no position is left out, and none comes late");
            after = position;
            assert!(ids.insert(event.event_id.clone()), "{} came twice", event.event_id);
            let previous =
                clocks.insert(event.node_id.to_string(), event.lamport_clock).unwrap_or(0);
            assert_eq!(
                event.lamport_clock,
                previous + 1,
                "the clock of {} over all processes",
                event.node_id
            );
        }
        assert!(
            !writers_are_done || ids.len() == 2 * OF_EACH_WRITER as usize,
            "events are lost: {} are there",
            ids.len()
        );
        rounds += 1;
        if rounds % 16 == 0 {
            assert!(keys(store.scan_aggregate("writer 0").unwrap()).is_sorted());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn two_writers_and_a_reader_lose_and_double_nothing() {
    let (_folder, path) = folder();
    drop(SqliteStore::open(&path).unwrap());
    let spawn = |role: &str| child_command(role, &path).stdout(Stdio::null()).spawn().unwrap();
    let mut reader = spawn("reader");
    let writers =
        [spawn("writer 0"), spawn("writer 1")].map(|mut writer| writer.wait().unwrap().success());
    fs::write(path.with_extension("done"), "").unwrap();
    assert!(reader.wait().unwrap().success() && writers == [true, true]);

    let store = SqliteStore::open(&path).unwrap();
    let all = keys(store.scan().unwrap());
    assert!(all.is_sorted_by(|a, b| a < b));
    let ids: BTreeSet<String> = all.iter().map(|key| key.event_id.to_string()).collect();
    assert_eq!(ids, (0..2 * OF_EACH_WRITER).map(id).collect());
    assert_eq!(
        ["shared", "writer 0", "writer 1"].map(|node| store.load(node).unwrap() as u64),
        [OF_EACH_WRITER, OF_EACH_WRITER / 2, OF_EACH_WRITER / 2]
    );
    assert_eq!(store.verify_integrity().unwrap(), []);
}

#[test]
fn many_processes_make_one_log_at_once() {
    for _ in 0..5 {
        let (_folder, path) = folder();
        let openers: Vec<Child> = (0..8)
            .map(|_| child_command("opener", &path).stdout(Stdio::null()).spawn().unwrap())
            .collect();
        // All of them end before the folder goes away.
        let ends: Vec<bool> =
            openers.into_iter().map(|mut opener| opener.wait().unwrap().success()).collect();
        assert_eq!(ends, [true; 8]);
        assert_eq!(SqliteStore::open(&path).unwrap().verify_integrity().unwrap(), []);
    }
}

/// Appends until it is killed, and says what has been acknowledged.
pub(super) fn endless(path: &Path) {
    let mut store = SqliteStore::open(path).unwrap();
    loop {
        let (record, _) = store
            .append_with_tick("n", 0, |clock| {
                Ok::<_, StoreError>(Sketch { id: clock as u64, clock, ..SKETCH }.record())
            })
            .unwrap();
        say(&format!("kept {}", record.event().lamport_clock));
    }
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let rounds: u64 = std::env::var("SKE_KILL_ROUNDS")
        .map_or(40, |text| text.parse().expect("SKE_KILL_ROUNDS is a number"));
    let random = std::hash::RandomState::new();
    let mut kept_over_all = 0;
    let (mut _folder, mut path) = folder();
    for round in 0..rounds {
        // Every fourth round begins a new log, and may end before there is one.
        if round % 4 == 0 {
            (_folder, path) = folder();
        }
        let mut child = child_command("endless", &path).stdout(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (to_read, pause) =
            (random.hash_one((round, "read")) % 30, random.hash_one((round, "pause")) % 12_000);
        let mut kept = Vec::new();
        let mut line = String::new();
        let mut read_line = |kept: &mut Vec<i64>| {
            line.clear();
            let more = out.read_line(&mut line).unwrap() > 0;
            // A line without its end was not said to the end.
            if let Some(number) =
                line.strip_suffix('\n').and_then(|line| line.strip_prefix("kept "))
            {
                kept.push(number.parse().unwrap());
            }
            more
        };
        if round % 4 != 0 {
            while (kept.len() as u64) < to_read && read_line(&mut kept) {}
        }
        std::thread::sleep(Duration::from_micros(pause));
        child.kill().unwrap();
        child.wait().unwrap();
        while read_line(&mut kept) {}
        kept_over_all += kept.len();

        let mut store = SqliteStore::open(&path).unwrap();
        let stored: Vec<i64> =
            keys(store.scan().unwrap()).into_iter().map(|key| key.lamport_clock).collect();
        let last = stored.last().copied().unwrap_or(0);
        assert_eq!(stored, (1..=last).collect::<Vec<_>>(), "round {round}");
        assert!(
            kept.iter().all(|clock| *clock <= last),
            "round {round}: {kept:?} were acknowledged, {last} is the last"
        );
        // One more than was acknowledged may be there: kept, and killed before it was said.
        assert!(kept.last().is_none_or(|said| last <= said + 1), "round {round}");
        assert_eq!(store.load("n").unwrap(), last, "clock and events agree");
        assert_eq!(store.verify_integrity().unwrap(), [], "round {round}");
        let next = store
            .append_with_tick("n", 0, |clock| {
                Ok::<_, StoreError>(Sketch { id: clock as u64, clock, ..SKETCH }.record())
            })
            .unwrap();
        assert_eq!(next.1, Appended::New(Position(last as u64 + 1)));
    }
    assert!(rounds < 10 || kept_over_all > 0);
}
