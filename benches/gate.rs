//! What judging costs, as ratios within one run: `cargo bench --bench gate`.
//!
//! Lines are envelopes around the valid payload fixtures, seven of ten of them status changes. Every row
//! goes over the same lines in turn, round by round, so that a machine whose speed drifts slows all alike;
//! the median round counts.

#![allow(clippy::print_stdout)]

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use spec_kitty_events::check::{CaseKind, Fixtures};
use spec_kitty_events::json::{Limits, check};
use spec_kitty_events::{AdmittedEvent, Gate};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

const LINES: usize = 10_000;
const ROUNDS: usize = 9;

fn lines() -> Vec<Vec<u8>> {
    let fixtures = Fixtures::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")).expect("the fixtures are sound");
    let valid: Vec<(String, Value)> = fixtures
        .cases
        .into_iter()
        .filter(|c| c.valid && c.kind == CaseKind::Payload && c.warnings.is_empty())
        .filter_map(|c| Some((c.event_type?, serde_json::from_slice::<Value>(&c.bytes).ok()?)))
        // The note of a bare payload may use a retired name, which an envelope may not.
        .filter(|(_, payload)| !["feature_slug", "feature_number", "mission_key"].iter().any(|k| payload.to_string().contains(k)))
        .collect();
    let (status, others): (Vec<_>, Vec<_>) = valid.into_iter().partition(|(t, _)| t == "WPStatusChanged");
    (0..LINES)
        .map(|i| {
            let (event_type, payload) = if i % 10 < 7 { &status[i % status.len()] } else { &others[i % others.len()] };
            let envelope = json!({
                "event_id": format!("01J8Z3N5QV9Y4T2RK7WX{i:06}"), "event_type": event_type, "aggregate_id": "mission/042-importer", "payload": payload,
                "timestamp": "2026-01-15T10:00:00Z", "build_id": "importer@4f2a91c", "node_id": "worker-7", "lamport_clock": i, "causation_id": null,
                "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40", "project_slug": "importer", "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
                "schema_version": "3.0.0", "data_tier": 0
            });
            envelope.to_string().into_bytes()
        })
        .collect()
}

/// One thing that is timed: its name, and what it does with a line.
type Row<'a> = (&'static str, Box<dyn Fn(&[u8]) -> bool + 'a>);

fn main() {
    // `cargo test --benches` asks for a quick look only.
    let quick = std::env::args().any(|a| a == "--test");
    let good = lines();
    // One line of ten has a lane that does not exist.
    let bad: Vec<Vec<u8>> = good
        .iter()
        .enumerate()
        .map(|(i, line)| {
            if i % 10 == 0 {
                String::from_utf8_lossy(line).replace("\"schema_version\":\"3.0.0\"", "\"schema_version\":\"2.0.0\"").into_bytes()
            } else {
                line.clone()
            }
        })
        .collect();
    let gate = Gate::live();
    let rows: Vec<Row<'_>> = vec![
        ("serde_json, syntax only", Box::new(|l| serde_json::from_slice::<IgnoredAny>(l).is_ok())),
        ("text rules (D3)", Box::new(|l| check(l, Limits::GENEROUS).is_empty())),
        ("serde_json::Value", Box::new(|l| serde_json::from_slice::<Value>(l).is_ok())),
        ("gate, verdict and report", Box::new(|l| gate.envelope(l).is_valid())),
        ("gate, verdict and types", Box::new(|l| AdmittedEvent::read(l).is_ok())),
    ];
    let refused = good.iter().find(|l| !gate.envelope(l).is_valid());
    assert!(refused.is_none(), "{}", String::from_utf8_lossy(refused.map_or(b"", |l| l)));
    let bytes: usize = good.iter().map(Vec::len).sum();
    println!("{LINES} lines of {} bytes on average, one thread, median of {ROUNDS} rounds", bytes / LINES);
    println!("{:28} {:>12} {:>10} {:>18}", "", "lines/s", "MB/s", "x serde_json::Value");

    let mut times = vec![Vec::new(); rows.len() + 1];
    for _ in 0..if quick { 1 } else { ROUNDS } {
        for (i, (_, row)) in rows.iter().enumerate() {
            times[i].push(time(&good, row.as_ref()));
        }
        times[rows.len()].push(time(&bad, &|l| gate.envelope(l).is_valid()));
    }
    let medians: Vec<f64> = times
        .into_iter()
        .map(|mut t| {
            t.sort_unstable();
            t[t.len() / 2].as_secs_f64()
        })
        .collect();
    let value = medians[2];
    let names = rows.iter().map(|(name, _)| *name).chain(["gate, one line of ten refused"]);
    for (name, median) in names.zip(medians) {
        println!("{name:28} {:>12.0} {:>10.0} {:>18.2}", LINES as f64 / median, bytes as f64 / median / 1e6, value / median);
    }
}

fn time(lines: &[Vec<u8>], judge: &dyn Fn(&[u8]) -> bool) -> Duration {
    let begin = Instant::now();
    for line in lines {
        black_box(judge(black_box(line)));
    }
    begin.elapsed()
}
