//! What keeping costs: `cargo bench --bench store [-- EVENTS]`, a million events by default.
//!
//! Every row stands beside a bare loop that does the same input and output without our checks, on
//! the same lines, in the same run. Ratios are what counts: machines differ, and this one may be
//! shared.

#![allow(clippy::print_stdout)]

use rusqlite::Connection;
use spec_kitty_events::{
    Durability, EventAppender, EventReader, JsonlOptions, JsonlStore, MemoryStore, Record,
    SqliteStore,
};
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::time::Instant;

/// Events appended one by one, each of them synced.
const SINGLES: usize = 1_000;
const BATCH: usize = 1_000;

fn record(i: usize) -> Record {
    // Not in order: one event of seven comes late.
    let clock = if i.is_multiple_of(7) { i.saturating_sub(40) } else { i };
    let line = serde_json::json!({
        "event_id": format!("01J8Z3N5QV9Y4T2RK7{i:08}"), "event_type": "WPStatusChanged",
        "aggregate_id": format!("mission/{:04}", i % 1000),
        "payload": {
            "mission_slug": "042-importer", "wp_id": format!("WP{:02}", i % 30),
            "from_lane": "planned", "to_lane": "claimed",
            "actor": {"role": "implementer", "tool": "agent-1"}, "force": false, "reason": null,
            "execution_mode": "worktree", "review_ref": null, "evidence": null,
        },
        "timestamp": "2026-01-15T10:00:00Z", "build_id": "importer@4f2a91c",
        "node_id": format!("worker-{}", i % 5), "lamport_clock": clock, "causation_id": null,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "project_slug": "importer",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0", "data_tier": 0,
    })
    .to_string();
    Record::admit(line.as_bytes()).expect("the line is an event")
}

fn rate(events: usize, run: impl FnOnce()) -> f64 {
    let begin = Instant::now();
    run();
    events as f64 / begin.elapsed().as_secs_f64()
}

fn row(what: &str, ours: f64, bare: f64) {
    println!("{what:44} {ours:>12.0} {bare:>12.0} {:>8.2}", ours / bare);
}

/// Memory of this process in MB, where the system tells.
fn memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmRSS:")).unwrap_or("VmRSS: 0");
    line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

fn appended(store: &mut dyn EventAppender, records: &[Record], batch: usize) {
    for chunk in records.chunks(batch) {
        store.append_all(chunk).expect("the store appends");
    }
}

fn bare_file(path: &Path, records: &[Record], batch: usize) {
    let mut file =
        OpenOptions::new().create(true).append(true).open(path).expect("the folder can be written");
    for chunk in records.chunks(batch) {
        let bytes: Vec<u8> = chunk.iter().flat_map(|r| [r.bytes(), b"\n"].concat()).collect();
        file.write_all(&bytes).and_then(|()| file.sync_data()).expect("the file can be written");
    }
}

fn bare_database(path: &Path) -> Connection {
    let connection = Connection::open(path).expect("the folder can be written");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE IF NOT EXISTS events (lamport_clock INTEGER, node_id TEXT, event_id \
             TEXT, aggregate_id TEXT, bytes BLOB,
                 PRIMARY KEY (lamport_clock, node_id, event_id)) WITHOUT ROWID;",
        )
        .expect("the statements are sound");
    connection
}

fn bare_insert(connection: &mut Connection, records: &[Record], batch: usize) {
    for chunk in records.chunks(batch) {
        let transaction = connection.transaction().expect("nobody else writes");
        {
            let mut insert = transaction
                .prepare_cached("INSERT INTO events VALUES (?, ?, ?, ?, ?)")
                .expect("the statement is sound");
            for r in chunk {
                let e = r.event();
                insert
                    .execute((
                        e.lamport_clock,
                        &e.node_id,
                        e.event_id.as_str(),
                        &e.aggregate_id,
                        r.bytes(),
                    ))
                    .expect("the row is new");
            }
        }
        transaction.commit().expect("the disk has room");
    }
}

/// Scans a store in its order; answers the rate and by how much memory grew at most.
fn scanned(store: &dyn EventReader, events: usize) -> (f64, f64) {
    let before = memory();
    let mut most = before;
    let mut count = 0;
    let rate = rate(events, || {
        for item in store.scan().expect("the store can be read") {
            item.expect("the store can be read");
            count += 1;
            if count % 50_000 == 0 {
                most = most.max(memory());
            }
        }
    });
    assert_eq!(count, events);
    (rate, most - before)
}

fn main() {
    let quick = std::env::args().any(|a| a == "--test");
    let events = std::env::args().find_map(|a| a.parse().ok()).unwrap_or(if quick {
        2_000
    } else {
        1_000_000
    });
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let at = |name: &str| folder.path().join(name);
    let singles: Vec<Record> = (0..SINGLES.min(events)).map(record).collect();
    println!("events per second{:38} {:>12} {:>8}", "ours", "bare loop", "ratio");

    let mut jsonl = JsonlStore::open(at("single.jsonl")).expect("the folder can be written");
    let ours = rate(singles.len(), || appended(&mut jsonl, &singles, 1));
    row(
        "JSON Lines, single appends, each synced",
        ours,
        rate(singles.len(), || bare_file(&at("bare-single"), &singles, 1)),
    );
    let mut sqlite = SqliteStore::open(at("single.db")).expect("the folder can be written");
    let ours = rate(singles.len(), || appended(&mut sqlite, &singles, 1));
    let mut bare = bare_database(&at("bare-single.db"));
    row(
        "SQLite, single appends, each synced",
        ours,
        rate(singles.len(), || bare_insert(&mut bare, &singles, 1)),
    );
    let mut memory_store = MemoryStore::new();
    let ours = rate(singles.len(), || appended(&mut memory_store, &singles, 1));
    let mut map = BTreeMap::new();
    row(
        "memory, single appends (bare: BTreeMap)",
        ours,
        rate(singles.len(), || singles.iter().for_each(|r| drop(map.insert(r.key(), r.clone())))),
    );
    drop((jsonl, sqlite, memory_store, map, singles));

    // Batches of a thousand, up to the full size. Making the records is not timed.
    let mut jsonl = JsonlStore::open_with(
        at("log.jsonl"),
        JsonlOptions { durability: Durability::Full, ..JsonlOptions::default() },
    )
    .expect("the folder can be written");
    let mut sqlite = SqliteStore::open(at("log.db")).expect("the folder can be written");
    let mut bare = bare_database(&at("bare.db"));
    let (mut memory_store, mut map) = (MemoryStore::new(), BTreeMap::new());
    let mut seconds = [0.0; 6];
    for from in (0..events).step_by(20 * BATCH) {
        let records: Vec<Record> = (from..events.min(from + 20 * BATCH)).map(record).collect();
        let mut timed = |i: usize, run: &mut dyn FnMut()| {
            let begin = Instant::now();
            run();
            seconds[i] += begin.elapsed().as_secs_f64();
        };
        timed(0, &mut || appended(&mut jsonl, &records, BATCH));
        timed(1, &mut || bare_file(&at("bare.jsonl"), &records, BATCH));
        timed(2, &mut || appended(&mut sqlite, &records, BATCH));
        timed(3, &mut || bare_insert(&mut bare, &records, BATCH));
        timed(4, &mut || appended(&mut memory_store, &records, BATCH));
        timed(5, &mut || records.iter().for_each(|r| drop(map.insert(r.key(), r.clone()))));
    }
    let [jsonl_time, file_time, sqlite_time, database_time, memory_time, map_time] =
        seconds.map(|s| events as f64 / s);
    row(&format!("JSON Lines, {events} in batches of {BATCH}"), jsonl_time, file_time);
    row(&format!("SQLite, {events} in batches of {BATCH}"), sqlite_time, database_time);

    row(&format!("memory, {events} in batches of {BATCH}"), memory_time, map_time);

    let (ours, grown) = scanned(&memory_store, events);
    let bare_scan = rate(events, || {
        assert_eq!(
            map.values().map(Record::clone).filter(|r| !r.bytes().is_empty()).count(),
            events
        );
    });
    row(&format!("memory, ordered scan (+{grown:.0} MB; bare: BTreeMap)"), ours, bare_scan);
    drop((memory_store, map));
    let (ours, grown) = scanned(&jsonl, events);
    let bare_scan = rate(events, || {
        let lines =
            BufReader::new(File::open(at("bare.jsonl")).expect("it was written")).split(b'\n');
        assert_eq!(lines.map_while(Result::ok).count(), events);
    });
    row(&format!("JSON Lines, ordered scan (+{grown:.0} MB; bare: lines)"), ours, bare_scan);
    let (ours, grown) = scanned(&sqlite, events);
    let bare_scan = rate(events, || {
        let mut select = bare
            .prepare("SELECT bytes FROM events ORDER BY lamport_clock, node_id, event_id")
            .expect("the statement is sound");
        let rows = select
            .query_map((), |row| row.get_ref(0).map(|v| v.as_blob().map_or(0, <[u8]>::len)))
            .expect("the table is there");
        assert_eq!(rows.map_while(Result::ok).count(), events);
    });
    row(&format!("SQLite, ordered scan (+{grown:.0} MB; bare: SELECT)"), ours, bare_scan);
}
