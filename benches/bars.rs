//! What folding and keeping cost beside judging: `cargo bench --bench bars [-- EVENTS]`.
//!
//! Every row runs the program on a file and compares the time of its processes (user and system,
//! all threads) with that of a yardstick in the same run: `validate` of the same file, or a loop
//! that does the same input and output with rows at hand. Only ratios count. Needs Linux, whose
//! `/proc` tells the time and the memory of processes.

#![allow(clippy::print_stdout)]

mod mix;

use rusqlite::Connection;
use spec_kitty_events::Record;
use spec_kitty_events::reduce::{
    Collaboration, Connector, DecisionPoint, Dossier, Glossary, Lifecycle, MissionAudit,
    MissionNext, Mode, Reducer, ReducerName, ReplayEvent, Status, Sync, reduce,
};
use std::fs;
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_spec-kitty-events");

fn main() {
    let quick = std::env::args().any(|a| a == "--test");
    let asked = std::env::args().find_map(|n| n.parse().ok());
    let events = asked.unwrap_or(if quick { 200 } else { 200_000 });
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    let at = |name: &str| folder.path().join(name);
    println!("{:<44} {:>9} {:>9} {:>7} {:>7}", "work", "ours, s", "theirs, s", "ratio", "bar");
    let mut memory = Vec::new();
    for name in ReducerName::ALL {
        let log = at(&format!("{name}.jsonl"));
        write_lines(&log, (0..events).zip(mix::family_lines(*name)).map(|(_, line)| line));
        let judged = run(&["validate", "--format", "text"], &[&log]);
        let reduce = ["reduce", name.as_str(), "--format", "json"];
        let modes: &[&str] =
            if name.info().modes.is_empty() { &[] } else { &["--on-error", "report"] };
        let reduced = run(&[&reduce, modes].concat(), &[&log]);
        memory.push((format!("reduce {name}"), reduced.peak, size(&log)));
        row(&format!("reduce {name}, against validate"), reduced.seconds, judged.seconds, "≤ 2");
        if let Some((whole, fold)) = package(*name, &log) {
            row("  the Python package, against it", whole, reduced.seconds, "≥ 8");
            row("  its fold, against ours in memory", fold, fold_alone(*name, &log), "≥ 25");
        }
    }
    let log = at("mixed.jsonl");
    let mut families: Vec<_> =
        ReducerName::ALL.iter().map(|name| mix::family_lines(*name)).collect();
    write_lines(&log, (0..events).filter_map(|i| families[i % 10].next()));
    let judged = run(&["validate", "--format", "text"], &[&log]);
    let replayed = run(&["replay", "--format", "json"], &[&log]);
    memory.push(("replay".to_owned(), replayed.peak, size(&log)));
    row("replay, against validate", replayed.seconds, judged.seconds, "≤ 4");
    for (kind, bar) in [("db", "≤ 1.7"), ("jsonl", "≤ 2")] {
        let to = at(&format!("imported.{kind}"));
        let ours = run(&["log", "import"], &[&to, &log]);
        let theirs = bare(&at(&format!("bare.{kind}")), &log);
        row(&format!("log import to .{kind}, against bare rows"), ours.seconds, theirs, bar);
        let one = at("one.jsonl");
        write_lines(&one, mix::family_lines(ReducerName::Status).skip(events + 7).take(1));
        let one = run(&["log", "append"], &[&to, &one]);
        println!("{:<44} {:>9.3} s", format!("append of one to {events} in .{kind}"), one.seconds);
        let scanned = run(&["log", "export"], &[&to]);
        row(
            &format!("log export of .{kind}, against validate"),
            scanned.seconds,
            judged.seconds,
            "-",
        );
    }
    println!("\n{:<44} {:>9} {:>9}", "memory at most", "MB", "of file");
    for (what, peak, size) in memory {
        println!("{what:<44} {:>9.0} {:>9.2}", peak / 1e6, peak / size);
    }
}

/// Seconds that the published Python package takes: decoding, `Event(**d)`, reducing and writing;
/// and reducing alone. `None` where `tests/interop/setup.sh` has not installed it.
fn package(reducer: ReducerName, log: &Path) -> Option<(f64, f64)> {
    let venv = std::env::var("SKE_ORIGINAL_VENV").unwrap_or("target/original-venv".into());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = root.join(venv).join("bin/python");
    let script = root.join("benches/package.py");
    let output = Command::new(python).arg(script).arg(reducer.as_str()).arg(log).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let (whole, fold) = text.trim().split_once(' ')?;
    Some((whole.parse().ok()?, fold.parse().ok()?))
}

/// Seconds that a fold of typed events in memory takes, without output: the least of some rounds.
fn fold_alone(reducer: ReducerName, log: &Path) -> f64 {
    let bytes = fs::read(log).expect("it was written");
    let lines = bytes.split(|b| *b == b'\n').filter(|line| !line.is_empty());
    let events: Vec<ReplayEvent> =
        lines.map(|line| ReplayEvent::read(line).expect("it is an event")).collect();
    match reducer {
        ReducerName::Status => timed(Status, &events),
        ReducerName::Lifecycle => timed(Lifecycle, &events),
        ReducerName::Collaboration => timed(Collaboration::in_mode(Mode::Permissive), &events),
        ReducerName::Glossary => timed(Glossary::in_mode(Mode::Permissive), &events),
        ReducerName::MissionNext => timed(MissionNext, &events),
        ReducerName::Dossier => timed(Dossier, &events),
        ReducerName::MissionAudit => timed(MissionAudit, &events),
        ReducerName::DecisionPoint => timed(DecisionPoint, &events),
        ReducerName::Connector => timed(Connector, &events),
        ReducerName::Sync => timed(Sync, &events),
        other => panic!("{other} has no row here"),
    }
}

fn timed<R: Reducer>(reducer: R, events: &[ReplayEvent]) -> f64 {
    let rounds = (0..5).map(|_| {
        let (reducer, events) = (reducer.clone(), events.to_vec());
        let start = Instant::now();
        let state = black_box(reduce(reducer, events));
        let seconds = start.elapsed().as_secs_f64();
        drop(state);
        seconds
    });
    rounds.fold(f64::INFINITY, f64::min)
}

fn row(what: &str, ours: f64, theirs: f64, bar: &str) {
    println!("{what:<44} {ours:>9.3} {theirs:>9.3} {:>7.2} {bar:>7}", ours / theirs);
}

/// What a process took.
struct Took {
    /// Seconds of processors.
    seconds: f64,
    /// Most memory at once, in bytes, about.
    peak: f64,
}

/// Runs the program. The files of a command stand in its own order.
fn run(arguments: &[&str], files: &[&Path]) -> Took {
    let before = ticks("/proc/self/stat", &[16, 17]);
    let mut child = Command::new(PROGRAM)
        .args(arguments)
        .args(files)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0.0_f64;
    while child.try_wait().expect("it is ours").is_none() {
        peak = peak.max(peak_of(&status));
        sleep(Duration::from_millis(2));
    }
    Took { seconds: ticks("/proc/self/stat", &[16, 17]) - before, peak }
}

/// Seconds in these fields of a process's statistics, 100 ticks each.
fn ticks(path: &str, fields: &[usize]) -> f64 {
    let text = fs::read_to_string(path).unwrap_or_default();
    // The name of the program, which may hold blanks, stands in parentheses.
    let behind: Vec<&str> = text.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    let ticks = fields.iter().filter_map(|field| behind.get(field - 3)?.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

fn peak_of(path: &str) -> f64 {
    let text = fs::read_to_string(path).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or("");
    line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) * 1024.0
}

fn size(path: &Path) -> f64 {
    fs::metadata(path).map_or(1.0, |m| m.len() as f64)
}

fn write_lines(path: &Path, lines: impl Iterator<Item = String>) {
    let mut out = BufWriter::new(fs::File::create(path).expect("the folder can be written"));
    for line in lines {
        out.write_all(line.as_bytes()).and_then(|()| out.write_all(b"\n")).expect("it has room");
    }
    out.flush().expect("it has room");
}

/// Seconds of this process for the rows of a log, written without a look at them.
fn bare(path: &PathBuf, log: &Path) -> f64 {
    let bytes = fs::read(log).expect("it was written");
    let records: Vec<Record> = bytes
        .split(|b| *b == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| Record::restore(line).expect("it is an event"))
        .collect();
    let before = ticks("/proc/self/stat", &[14, 15]);
    if path.extension().is_some_and(|e| e == "db") {
        database(path, &records);
    } else {
        let mut file = fs::File::create(path).expect("the folder can be written");
        for chunk in records.chunks(1_000) {
            let lines: Vec<u8> = chunk.iter().flat_map(|r| [r.bytes(), b"\n"].concat()).collect();
            file.write_all(&lines).and_then(|()| file.sync_data()).expect("it has room");
        }
    }
    ticks("/proc/self/stat", &[14, 15]) - before
}

fn database(path: &Path, records: &[Record]) {
    let mut connection = Connection::open(path).expect("the folder can be written");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE events (lamport_clock INTEGER, node_id TEXT, event_id TEXT, aggregate_id
                 TEXT, bytes BLOB, PRIMARY KEY (lamport_clock, node_id, event_id)) WITHOUT ROWID;",
        )
        .expect("the statements are sound");
    for chunk in records.chunks(1_000) {
        let transaction = connection.transaction().expect("nobody else writes");
        for r in chunk {
            transaction
                .prepare_cached("INSERT INTO events VALUES (?, ?, ?, ?, ?)")
                .and_then(|mut insert| {
                    let id = r.event_id().as_str();
                    let clock = r.lamport_clock();
                    insert.execute((clock, r.node_id(), id, r.aggregate_id(), r.bytes()))
                })
                .expect("the row is new");
        }
        transaction.commit().expect("the disk has room");
    }
}
