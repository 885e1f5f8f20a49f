//! What reducing costs, against sorting the same events alone: `cargo bench --bench reduce`.
//!
//! First every reducer on a realistic stream of its own, then the shapes that tempt a reducer to
//! look through what it has seen. Reading and judging the lines is not timed here: the bench `gate`
//! does that. Each row sorts and reduces the same events in turn; the median round counts.
//! `SKE_EVENTS` says how many events the long streams have.

#![allow(clippy::print_stdout)]

mod mix;

use serde_json::{Value, json};
use spec_kitty_events::reduce::{AnyFold, Mode, ReduceOptions, ReducerName, ReplayEvent};
use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 3;

/// What is reduced, and how.
struct Row {
    name: String,
    reducer: ReducerName,
    events: Vec<ReplayEvent>,
}

fn main() {
    // `cargo test --benches` asks for a quick look only.
    let quick = std::env::args().any(|a| a == "--test");
    let asked = std::env::var("SKE_EVENTS").ok().and_then(|n| n.parse().ok());
    let long = asked.unwrap_or(if quick { 200 } else { 1_000_000 });
    let (family, open) = (long / 5, if quick { 200 } else { 32_000 });
    println!(
        "{:<58} {:>9} {:>14} {:>14} {:>7}",
        "stream", "events", "sorted/s", "reduced/s", "ratio"
    );
    for name in ReducerName::ALL {
        row(&Row {
            name: format!("{name}: fixtures"),
            reducer: *name,
            events: family_stream(*name, family),
        });
    }
    for (label, make) in shapes() {
        let count = if label.contains("million") { long } else { open };
        let (reducer, events) = make(count);
        row(&Row { name: format!("{reducer}: {label}"), reducer, events });
    }
}

fn row(row: &Row) {
    let options = ReduceOptions { mode: Mode::Permissive, ..ReduceOptions::default() };
    let (mut sorted, mut reduced) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let mut events = row.events.clone();
        let start = Instant::now();
        events.sort_unstable_by(ReplayEvent::order);
        sorted.push(start.elapsed());
        black_box(events);

        let events = row.events.clone();
        let start = Instant::now();
        let mut fold = AnyFold::new(row.reducer, &options);
        for event in events {
            fold.feed(event);
        }
        let state = fold.state().expect("permissive streams make a state");
        reduced.push(start.elapsed());
        black_box(state);
    }
    let (sorted, reduced) = (median(sorted), median(reduced));
    #[allow(clippy::cast_precision_loss)]
    let rate = |time: Duration| row.events.len() as f64 / time.as_secs_f64();
    println!(
        "{:<58} {:>9} {:>14.0} {:>14.0} {:>7.2}",
        row.name,
        row.events.len(),
        rate(sorted),
        rate(reduced),
        rate(reduced) / rate(sorted)
    );
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// The n-th event; its clock is not its number, so that there is something to sort.
fn event(n: usize, clock: usize, event_type: &str, payload: &Value) -> ReplayEvent {
    let line = json!({
        "event_id": format!("01J8Z3N5QV9Y4T2RK{n:09}"), "event_type": event_type,
        "aggregate_id": "mission/042-importer",
        "timestamp": "2026-01-15T10:00:00Z", "node_id": "n", "lamport_clock": clock,
        "payload": payload,
    });
    ReplayEvent::read(line.to_string().as_bytes()).expect("an envelope")
}

/// A number that looks like chance and is not.
fn scatter(n: usize) -> usize {
    n.wrapping_mul(2_654_435_761) % 1_000_003
}

fn family_stream(reducer: ReducerName, count: usize) -> Vec<ReplayEvent> {
    let payloads: Vec<_> = mix::family_payloads(reducer).map(|(payload, _)| payload).collect();
    (0..count)
        .map(|n| {
            event(n, scatter(n), &payloads[n % payloads.len()].0, &payloads[n % payloads.len()].1)
        })
        .collect()
}

type Shape = fn(usize) -> (ReducerName, Vec<ReplayEvent>);

/// A work package's move.
fn status(wp: &str, from: Option<&str>, to: &str) -> Value {
    json!({"mission_slug": "042-importer", "wp_id": wp, "from_lane": from, "to_lane": to,
    "actor": "ana", "execution_mode": "worktree"})
}

fn shapes() -> Vec<(&'static str, Shape)> {
    vec![
        ("a million events of one work package", |n| {
            let lanes = [
                status("WP01", Some("blocked"), "blocked"),
                status("WP01", Some("planned"), "blocked"),
            ];
            (
                ReducerName::Status,
                (0..n).map(|i| event(i, scatter(i), "WPStatusChanged", &lanes[i % 2])).collect(),
            )
        }),
        ("a million work packages with one event", |n| {
            (
                ReducerName::Status,
                (0..n)
                    .map(|i| {
                        event(
                            i,
                            scatter(i),
                            "WPStatusChanged",
                            &status(&format!("WP{i}"), None, "planned"),
                        )
                    })
                    .collect(),
            )
        }),
        ("one work package at one clock value", |n| {
            (
                ReducerName::Status,
                (0..n)
                    .map(|i| event(i, 1, "WPStatusChanged", &status("WP01", None, "planned")))
                    .collect(),
            )
        }),
        ("open audit decisions", |n| {
            let ask = |i: usize| {
                json!({"mission_id": "m", "run_id": "r", "mission_slug": "s", "mission_number": 1,
                "mission_type": "t", "actor": "a",
                    "decision_id": format!("d{i}"), "question": "?", "context_summary": "",
                    "severity": "info"})
            };
            (
                ReducerName::MissionAudit,
                (0..n)
                    .map(|i| event(i, scatter(i), "MissionAuditDecisionRequested", &ask(i)))
                    .collect(),
            )
        }),
        ("open clarifications", |n| {
            let scope = json!({"mission_id": "m", "scope_id": "s", "scope_type": "mission_local",
            "glossary_version_id": "1"});
            let check = json!({"mission_id": "m", "scope_id": "s", "step_id": "x", "conflicts": [],
            "severity": "low", "confidence": 1, "recommended_action": "pass",
                "effective_strictness": "medium"});
            let ask = |i: usize| {
                json!({"mission_id": "m", "scope_id": "s", "step_id": "x",
                "semantic_check_event_id": format!("01J8Z3N5QV9Y4T2RK{:09}", 1 + i / 4 * 4),
                    "term": "t", "question": "?", "options": [], "urgency": "low", "actor": "a"})
            };
            let events = (0..n).map(|i| match i % 4 {
                0 => event(i, i, "GlossaryScopeActivated", &scope),
                1 => event(i, i, "SemanticCheckEvaluated", &check),
                _ => event(i, i, "GlossaryClarificationRequested", &ask(i)),
            });
            (ReducerName::Glossary, events.collect())
        }),
        ("unique completed steps", |n| {
            let actor = json!({"actor_id": "a", "actor_type": "llm"});
            let start = json!({"run_id": "r", "mission_type": "t", "actor": actor});
            let done = |i: usize| {
                json!({"run_id": "r", "step_id": format!("s{i}"), "agent_id": "a",
            "result": "success", "actor": actor})
            };
            let first = event(0, 0, "MissionRunStarted", &start);
            let events =
                (1..n).map(|i| event(i, 1 + scatter(i), "NextStepAutoCompleted", &done(i)));
            (ReducerName::MissionNext, std::iter::once(first).chain(events).collect())
        }),
        ("steps in flight, ended from the last to the first", |n| {
            let join = json!({"participant_id": "p", "participant_identity": {"participant_id": "p",
            "participant_type": "human"}, "mission_id": "m"});
            let begin = |i: usize| {
                json!({"participant_id": "p", "mission_id": "m",
            "step_id": format!("s{i}")})
            };
            let end = |i: usize| {
                json!({"participant_id": "p", "mission_id": "m",
            "step_id": format!("s{i}"), "outcome": "success"})
            };
            let mut events = vec![event(0, 0, "ParticipantJoined", &join)];
            events.extend((1..n / 2).map(|i| event(i, i, "PromptStepExecutionStarted", &begin(i))));
            events.extend(
                (1..n / 2)
                    .map(|i| event(n + i, n + i, "PromptStepExecutionCompleted", &end(n / 2 - i))),
            );
            (ReducerName::Collaboration, events)
        }),
    ]
}
