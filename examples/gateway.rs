//! Judges a batch of events as a server gets it, and answers line by line:
//! `cargo run --example gateway -- - < LOG`.

use spec_kitty_events::{EventAppender, MemoryStore, Record, Report, gate};
use std::error::Error;
use std::io::{BufRead, IsTerminal, Write};

/// An event, a line that is none, and one that an old program wrote.
const BATCH: [&str; 3] = [
    r#"{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
    "aggregate_id": "mission/042", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
    "node_id": "n", "lamport_clock": 1, "schema_version": "3.0.0",
    "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
    "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
    "payload": {"participant_id": "p1", "mission_id": "m1"}}"#,
    "[]",
    r#"{"event_type": "WPStatusChanged", "feature_slug": "042"}"#,
];

/// Stores what the gate admits, and writes a JSON object for each line.
fn answer(
    batch: impl BufRead,
    log: &mut impl EventAppender,
    out: &mut impl Write,
) -> Result<usize, Box<dyn Error>> {
    let mut kept = 0;
    for line in gate::lines(batch) {
        let line = line?;
        let report = match line.event {
            Ok(event) => {
                log.append(&Record::from(event))?;
                kept += 1;
                continue;
            }
            Err(refusal) => Report::from(refusal),
        };
        serde_json::to_writer(&mut *out, &report)?;
        out.write_all(b"\n")?;
    }
    Ok(kept)
}

#[allow(clippy::print_stdout)]
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let mut log = MemoryStore::new();
    let mut out = std::io::stdout();
    let piped = std::env::args().nth(1).is_some_and(|argument| argument == "-");
    let kept = if piped && !std::io::stdin().is_terminal() {
        answer(std::io::stdin().lock(), &mut log, &mut out)?
    } else {
        let batch = BATCH.map(|line| line.replace('\n', "")).join("\n");
        answer(batch.as_bytes(), &mut log, &mut out)?
    };
    println!("{kept} kept");
    Ok(())
}
