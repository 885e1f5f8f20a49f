//! Logs that are kept: import, append, scan and export, beside the same work with rows at hand.

use crate::in_memory::{self, skip_parse};
use crate::process::{least, own_seconds, run, run_often};
use crate::{Table, at_least, at_most, mix, python, write_lines};
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use spec_kitty_events::reduce::ReducerName;
use spec_kitty_events::{EventReader, JsonlReader, Record, SqliteStore};
use std::fs;
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;

/// Rows of a transaction, and lines of a write.
const BATCH: usize = 1_000;

pub(crate) fn rows(table: &Table, log: &Path, events: usize) {
    let judged = run_often(&["validate", "--format", "text"], &[log]);
    let records = records(log);
    for (kind, bar) in [("db", "1.7"), ("jsonl", "2")] {
        let to = |round: usize| table.at(&format!("imported-{round}.{kind}"));
        let ours = least(|round| run(&["log", "import"], &[&to(round), log]));
        let to = to(0);
        let bare_to = table.at(&format!("bare.{kind}"));
        let before = own_seconds();
        if kind == "db" {
            database(&bare_to, &records);
        } else {
            file(&bare_to, &records);
        }
        let bare = own_seconds() - before;
        at_most(&format!("log import to .{kind}, against bare rows"), ours.seconds, bare, bar);
        if kind == "db"
            && let Some(theirs) = python::rows(&table.at("python.db"), log)
        {
            at_most("log import to .db, against Python's sqlite3", ours.seconds, theirs, "0.6");
        }
        let one = table.at("one.jsonl");
        write_lines(&one, mix::family_lines(ReducerName::Status).skip(events + 7).take(1));
        let one = run(&["log", "append"], &[&to, &one]);
        println!("{:<52} {:>9.3} s", format!("append of one to {events} in .{kind}"), one.wall);
        let exported = run_often(&["log", "export"], &[&to]);
        let what = format!("log export of .{kind}, against validate");
        at_most(&what, exported.seconds, judged.seconds, "-");
    }
    scans(table, log);
}

/// Reading in store order.
fn scans(table: &Table, log: &Path) {
    let jsonl = JsonlReader::open(table.at("imported-0.jsonl")).expect("it was imported");
    at_least("scan of .jsonl, against skip-parsing", scanned(&jsonl), skip_parse(log), "0.7");
    let sqlite = SqliteStore::open(table.at("imported-0.db")).expect("it was imported");
    let bare = Connection::open(table.at("bare.db")).expect("it was written");
    let select = in_memory::least(|| {
        let sql = "SELECT bytes FROM events ORDER BY lamport_clock, node_id, event_id";
        let mut statement = bare.prepare(sql).expect("the statement is sound");
        let digest = |bytes: &[u8]| black_box(Sha256::digest(bytes));
        let rows = statement.query_map((), |row| Ok(digest(row.get_ref(0)?.as_blob()?)));
        assert!(rows.expect("the table is there").all(|row| row.is_ok()));
    });
    at_least("scan of .db, against SELECT with SHA-256", scanned(&sqlite), select, "0.5");
}

fn scanned(store: &dyn EventReader) -> f64 {
    in_memory::least(|| assert!(store.scan().expect("it can be read").all(|record| record.is_ok())))
}

fn records(log: &Path) -> Vec<Record> {
    let bytes = fs::read(log).expect("it was written");
    let lines = bytes.split(|b| *b == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| Record::restore(line).expect("it is an event")).collect()
}

/// Writes the lines without a look at them.
fn file(path: &Path, records: &[Record]) {
    let mut file = fs::File::create(path).expect("the folder can be written");
    for chunk in records.chunks(BATCH) {
        let lines: Vec<u8> = chunk.iter().flat_map(|r| [r.bytes(), b"\n"].concat()).collect();
        file.write_all(&lines).and_then(|()| file.sync_data()).expect("it has room");
    }
}

/// Writes the rows of one table without a look at them.
fn database(path: &Path, records: &[Record]) {
    let mut connection = Connection::open(path).expect("the folder can be written");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE events (lamport_clock INTEGER, node_id TEXT, event_id TEXT, aggregate_id
                 TEXT, bytes BLOB, PRIMARY KEY (lamport_clock, node_id, event_id)) WITHOUT ROWID;",
        )
        .expect("the statements are sound");
    for chunk in records.chunks(BATCH) {
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
