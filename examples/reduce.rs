//! From events to states, where the work packages of a log stand:
//! `cargo run --example reduce LOG`.

use spec_kitty_events::reduce::{ReplayEvent, Status, reduce};
use std::error::Error;

/// Two moves of a work package, as old programs wrote them.
fn moves() -> String {
    let event = |clock: u8, from: &str, to: &str| {
        format!(
            r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMC{clock}", "event_type": "WPStatusChanged",
            "aggregate_id": "mission/042-importer", "timestamp": "2026-01-15T10:0{clock}:00Z",
            "node_id": "worker-7", "lamport_clock": {clock}, "payload": {{
            "mission_slug": "042-importer", "wp_id": "WP01", "from_lane": {from},
            "to_lane": "{to}", "actor": "ana", "execution_mode": "worktree"}}}}"#
        )
        .replace('\n', "")
    };
    [event(1, "null", "planned"), event(2, r#""planned""#, "claimed")].join("\n")
}

#[allow(clippy::print_stdout)]
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let log = match std::env::args().nth(1).filter(|argument| argument.ends_with(".jsonl")) {
        Some(path) => std::fs::read_to_string(path)?,
        None => moves(),
    };
    let lines = log.lines().filter(|line| !line.trim().is_empty());
    // Events of every generation are read. In which order they came does not matter.
    let events: Result<Vec<_>, _> = lines.map(|line| ReplayEvent::read(line.as_bytes())).collect();

    let state = reduce(Status, events?)?;
    for package in state.wp_states.values() {
        let (id, lane) = (&package.wp_id, package.current_lane);
        println!("{id} is {lane} since {}", package.last_transition_at);
    }
    // What broke a rule did not count, and says so.
    for anomaly in &state.anomalies {
        println!("{}: {}", anomaly.event_id, anomaly.reason);
    }
    Ok(())
}
