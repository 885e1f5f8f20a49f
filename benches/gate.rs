//! What judging costs, as ratios within one run: `cargo bench --bench gate`.
//!
//! Every row goes over the same lines in turn, round by round, so that a machine whose speed drifts
//! slows all alike; the median round counts. The floor is serde_json walking over the same bytes
//! and keeping nothing.
//!
//! boon, sonic-rs and simd-json are compared in `benches/peers`, a package of its own: nobody else
//! builds them. With `SKE_PYTHON` naming a Python that has the original package, its full check is
//! a row too.

#![allow(clippy::print_stdout)]

mod mix;

use mix::{Order, lines, spoilt};
use serde::de::IgnoredAny;
use serde_json::Value;
use spec_kitty_events::gate::fast_path;
use spec_kitty_events::json::{Limits, check};
use spec_kitty_events::{AdmittedEvent, EVENT_TYPES, Gate, Verdict, schema};
use std::collections::HashMap;
use std::hint::black_box;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const LINES: usize = 12_000;
const ROUNDS: usize = 9;

/// What is done with a line.
type Work<'a> = Box<dyn Fn(&[u8]) -> bool + 'a>;

/// One thing that is timed: its name, its lines, and what it does with a line.
struct Row<'a> {
    name: String,
    lines: &'a [Vec<u8>],
    judge: Work<'a>,
}

fn row<'a>(
    name: impl Into<String>,
    lines: &'a [Vec<u8>],
    judge: impl Fn(&[u8]) -> bool + 'a,
) -> Row<'a> {
    Row { name: name.into(), lines, judge: Box::new(judge) }
}

fn main() {
    // `cargo test --benches` asks for a quick look only.
    let quick = std::env::args().any(|a| a == "--test");
    let good = lines(LINES, &Order::ALL);
    let by_order: Vec<(Order, Vec<Vec<u8>>)> =
        Order::ALL.into_iter().map(|o| (o, lines(LINES / 3, &[o]))).collect();
    let bad: Vec<(usize, Vec<Vec<u8>>)> =
        [100, 10, 1].into_iter().map(|every| (every, spoilt(&good, every))).collect();
    let gate = Gate::live();
    let asked = good.iter().filter(|l| fast_path().envelope(l) != Verdict::Accept).count();
    assert!(
        asked * 1000 < LINES,
        "the fast path decides on the lines of the mix; it leaves {asked}"
    );

    let schemas = Jsonschema::new();
    let floor = |l: &[u8]| serde_json::from_slice::<IgnoredAny>(l).is_ok();
    let mut rows: Vec<Row<'_>> = vec![
        row("serde_json, skip-parse (the floor)", &good, floor),
        row("gate, verdict", &good, |l| gate.accepts_envelope(l)),
        row("gate, verdict and report", &good, |l| gate.envelope(l).is_valid()),
        row("gate, verdict and typed payload", &good, |l| AdmittedEvent::read(l).is_ok()),
        row("gate, typed payload and envelope", &good, |l| {
            AdmittedEvent::read(l).is_ok_and(|e| e.event().lamport_clock >= 0)
        }),
        row("gate, without the fast path", &good, |l| {
            gate.without_precheck().envelope(l).is_valid()
        }),
        row("text rules with places (D3)", &good, |l| check(l, Limits::GENEROUS).is_empty()),
        row("serde_json::Value", &good, |l| serde_json::from_slice::<Value>(l).is_ok()),
        row("jsonschema on serde_json::Value", &good, |l| schemas.accepts(l)),
    ];
    for (order, lines) in &by_order {
        rows.push(row(format!("members {order:?}: the floor"), lines, floor));
        rows.push(row(format!("members {order:?}: verdict"), lines, |l| gate.accepts_envelope(l)));
    }
    for (every, lines) in &bad {
        rows.push(row(format!("{} % refused, with diagnostics", 100 / every), lines, |l| {
            gate.envelope(l).is_valid()
        }));
    }
    for (every, lines) in &bad {
        rows.push(row(format!("{} % refused, verdict", 100 / every), lines, |l| {
            gate.accepts_envelope(l)
        }));
    }

    let bytes: usize = good.iter().map(Vec::len).sum();
    println!(
        "{LINES} lines of {} bytes on average, one thread, median of {ROUNDS} rounds",
        bytes / LINES
    );
    println!("{:36} {:>12} {:>8} {:>9}", "", "lines/s", "MB/s", "x floor");
    let mut times = vec![Vec::new(); rows.len()];
    for _ in 0..if quick { 1 } else { ROUNDS } {
        for (row, times) in rows.iter().zip(&mut times) {
            times.push(time(row));
        }
    }
    let speeds: Vec<f64> = rows
        .iter()
        .zip(times)
        .map(|(row, mut t)| {
            t.sort_unstable();
            row.lines.len() as f64 / t[t.len() / 2].as_secs_f64()
        })
        .collect();
    for (row, speed) in rows.iter().zip(&speeds) {
        let size = row.lines.iter().map(Vec::len).sum::<usize>() as f64 / row.lines.len() as f64;
        println!(
            "{:36} {speed:>12.0} {:>8.0} {:>9.3}",
            row.name,
            speed * size / 1e6,
            speed / speeds[0]
        );
    }
    if let Some(python) = std::env::var_os("SKE_PYTHON") {
        let speed = original(&python, &good[..if quick { 50 } else { 5000 }]);
        println!(
            "{:36} {speed:>12.0} {:>8} {:>9.5}",
            "the original in Python, full check",
            "",
            speed / speeds[0]
        );
    }
}

fn time(row: &Row<'_>) -> Duration {
    let begin = Instant::now();
    for line in row.lines {
        black_box((row.judge)(black_box(line)));
    }
    begin.elapsed()
}

/// The envelope's schema and the payload's, on a parsed value: no more than schemas can say.
struct Jsonschema {
    envelope: jsonschema::Validator,
    payloads: HashMap<&'static str, jsonschema::Validator>,
}

impl Jsonschema {
    fn new() -> Self {
        let compile = |name: &str| {
            let options = jsonschema::options()
                .should_validate_formats(true)
                .with_pattern_options(jsonschema::PatternOptions::regex());
            options.build(&schema(name).expect("the contract has it")).expect("it compiles")
        };
        let payloads =
            EVENT_TYPES.iter().filter_map(|i| Some((i.name, compile(i.payload_type?)))).collect();
        Self { envelope: compile("Event"), payloads }
    }

    fn accepts(&self, line: &[u8]) -> bool {
        let Ok(value) = serde_json::from_slice::<Value>(line) else { return false };
        let payload = value["event_type"].as_str().and_then(|t| self.payloads.get(t));
        self.envelope.is_valid(&value) && payload.is_some_and(|p| p.is_valid(&value["payload"]))
    }
}

/// Lines a second of the original's full check: parsing, the model of the envelope, both layers of
/// the payload's check. Lines that it raises an error at are left out.
fn original(python: &std::ffi::OsStr, lines: &[Vec<u8>]) -> f64 {
    const SCRIPT: &str = "import json, sys, time
from spec_kitty_events import Event
from spec_kitty_events.conformance import validate_event
lines = sys.stdin.buffer.read().splitlines()
def judge(line):
    envelope = json.loads(line)
    Event(**envelope)
    validate_event(envelope['payload'], envelope['event_type'])
def knows(line):
    try: judge(line)
    except ValueError: return False
    return True
lines = [line for line in lines if knows(line)]
begin = time.perf_counter()
for line in lines: judge(line)
print(len(lines) / (time.perf_counter() - begin))
";
    let mut child = Command::new(python)
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("SKE_PYTHON names a Python");
    let mut input = child.stdin.take().expect("it is piped");
    let text = lines.join(&b'\n');
    let feed = std::thread::spawn(move || input.write_all(&text));
    let output = child.wait_with_output().expect("Python ends");
    feed.join().expect("nothing panics there").expect("Python reads its input");
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .parse()
        .expect("the original package is installed")
}
