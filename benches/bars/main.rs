//! What folding and keeping cost beside judging: `cargo bench --bench bars [-- EVENTS]`.
//!
//! Every row compares two pieces of work of the same run by the time of their processors (user and
//! system, all threads), or by the clock where cores are compared. Only ratios count. Needs Linux,
//! whose `/proc` tells the time and the memory of processes; rows of Python need the packages that
//! `tests/interop/setup.sh` installs, and are left out without them.

#![allow(clippy::print_stdout)]

mod in_memory;
#[path = "../mix/mod.rs"]
mod mix;
mod process;
mod python;
mod stores;

use mix::Order;
use process::{least, run_often, run_on};
use spec_kitty_events::reduce::ReducerName;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

fn main() {
    let quick = std::env::args().any(|a| a == "--test");
    let asked = std::env::args().find_map(|n| n.parse().ok());
    let events = asked.unwrap_or(if quick { 200 } else { 200_000 });
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    println!("{:<52} {:>9} {:>9} {:>7} {:>7}", "work", "ours, s", "theirs, s", "ratio", "bar");
    let mut table = Table { folder: folder.path().to_owned(), memory: Vec::new() };
    judging(if quick { 100 } else { 12_000 });
    for name in ReducerName::ALL {
        table.reduced(name.as_str(), *name, mix::family_lines(*name).take(events));
    }
    let sound = mix::sound_moves().take(events);
    table.reduced("status without anomalies", ReducerName::Status, sound);
    let log = table.mixed("mixed", events);
    table.replay(&log);
    stores::rows(&table, &log, events);
    // Long enough that starting is no part of it.
    cores(&table, &table.mixed("long", 4 * events));
    table.memory();
}

/// A row whose ratio is to be small: our time is divided by the other one.
fn at_most(what: &str, ours: f64, theirs: f64, bar: &str) {
    println!(
        "{what:<52} {ours:>9.3} {theirs:>9.3} {:>7.2} {:>7}",
        ours / theirs,
        format!("≤ {bar}")
    );
}

/// A row whose ratio is to be large: the other time is divided by ours.
fn at_least(what: &str, ours: f64, theirs: f64, bar: &str) {
    println!(
        "{what:<52} {ours:>9.3} {theirs:>9.3} {:>7.2} {:>7}",
        theirs / ours,
        format!("≥ {bar}")
    );
}

/// Verdicts and typed payloads, against the least that reading JSON takes.
fn judging(count: usize) {
    for (order, bar) in [(Order::Schema, "1.0"), (Order::Sorted, "1.0"), (Order::Shuffled, "0.85")]
    {
        let lines = mix::lines(count, &[order]);
        let [skip, verdict, typed] = in_memory::judged(&lines);
        at_least(&format!("verdict, members {order:?}, against skip-parsing"), verdict, skip, bar);
        at_least(&format!("verdict and typed payload, members {order:?}"), typed, skip, "0.55");
    }
}

/// The time by the clock on one core, against that on all.
fn cores(table: &Table, log: &Path) {
    let works: [(&str, &[&str]); 3] = [
        ("validate", &["validate", "--format", "text"]),
        ("reduce status", &["reduce", "status", "--format", "json"]),
        ("log import", &["log", "import"]),
    ];
    for (what, arguments) in works {
        let [one, all] = [true, false].map(|one_core| {
            least(|round| {
                let to = table.at(&format!("{round}-{one_core}.db"));
                let files = if what == "log import" { vec![&*to, log] } else { vec![log] };
                run_on(one_core, arguments, &files)
            })
        });
        at_least(&format!("{what} on all cores, against one"), all.wall, one.wall, "1.7");
    }
}

/// The rows that run the program on files, and what memory they took.
struct Table {
    folder: PathBuf,
    /// What ran, its most memory, and the size of its file.
    memory: Vec<(String, f64, f64)>,
}

impl Table {
    fn at(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// `reduce` of the events of one family.
    fn reduced(&mut self, what: &str, name: ReducerName, lines: impl Iterator<Item = String>) {
        let log = self.at(&format!("{what}.jsonl"));
        write_lines(&log, lines);
        let judged = run_often(&["validate", "--format", "text"], &[&log]);
        let reduce = ["reduce", name.as_str(), "--format", "json"];
        let modes: &[&str] =
            if name.info().modes.is_empty() { &[] } else { &["--on-error", "report"] };
        let reduced = run_often(&[&reduce, modes].concat(), &[&log]);
        self.memory.push((format!("reduce {what}"), reduced.peak, size(&log)));
        at_most(&format!("reduce {what}, against validate"), reduced.seconds, judged.seconds, "2");
        if let Some((whole, fold)) = python::package(name, &log) {
            at_least("  against the Python package", reduced.seconds, whole, "8");
            let ours = in_memory::fold(name, &log);
            at_least("  the fold alone, against that of the package", ours, fold, "25");
        }
    }

    /// A log with the events of all families in turn.
    fn mixed(&self, name: &str, events: usize) -> PathBuf {
        let log = self.at(&format!("{name}.jsonl"));
        let mut families: Vec<_> =
            ReducerName::ALL.iter().map(|name| mix::family_lines(*name)).collect();
        let count = families.len();
        write_lines(&log, (0..events).filter_map(|i| families[i % count].next()));
        log
    }

    fn replay(&mut self, log: &Path) {
        let judged = run_often(&["validate", "--format", "text"], &[log]);
        let replayed = run_often(&["replay", "--format", "json"], &[log]);
        self.memory.push(("replay".to_owned(), replayed.peak, size(log)));
        at_most("replay, against validate", replayed.seconds, judged.seconds, "4");
    }

    fn memory(&self) {
        println!("\n{:<52} {:>9} {:>9}", "memory at most", "MB", "of file");
        for (what, peak, size) in &self.memory {
            println!("{what:<52} {:>9.0} {:>9.2}", peak / 1e6, peak / size);
        }
    }
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
