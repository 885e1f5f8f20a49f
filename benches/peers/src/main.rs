//! Other parsers and validators beside the gate, in one run: `cargo run --release` in this folder.
//!
//! The lines are those of `benches/gate.rs`, and so is the way of timing.

#[path = "../../mix/mod.rs"]
mod mix;

use mix::{Order, lines};
use serde::de::IgnoredAny;
use serde_json::Value;
use spec_kitty_events::{EVENT_TYPES, EventType, Gate, bundle};
use std::collections::HashMap;
use std::hint::black_box;
use std::time::Instant;

const LINES: usize = 12_000;
const ROUNDS: usize = 9;

type Row<'a> = (&'a str, Box<dyn Fn(&[u8]) -> bool + 'a>);

fn main() {
    let good = lines(LINES, &Order::ALL);
    let (gate, boon) = (Gate::live(), Boon::new());
    let rows: Vec<Row<'_>> = vec![
        (
            "serde_json, skip-parse (the floor)",
            Box::new(|l| serde_json::from_slice::<IgnoredAny>(l).is_ok()),
        ),
        ("gate, verdict", Box::new(|l| gate.accepts_envelope(l))),
        ("serde_json::Value", Box::new(|l| serde_json::from_slice::<Value>(l).is_ok())),
        ("boon on serde_json::Value", Box::new(|l| boon.accepts(l))),
        (
            "sonic-rs into its Value",
            Box::new(|l| sonic_rs::from_slice::<sonic_rs::Value>(l).is_ok()),
        ),
        ("simd-json into its tape", Box::new(|l| simd_json::to_tape(&mut l.to_vec()).is_ok())),
    ];
    let mut times = vec![Vec::new(); rows.len()];
    for _ in 0..ROUNDS {
        for ((_, work), times) in rows.iter().zip(&mut times) {
            let begin = Instant::now();
            let passed = good.iter().filter(|l| black_box(work(black_box(l)))).count();
            times.push(begin.elapsed());
            assert_eq!(passed, good.len());
        }
    }
    let medians: Vec<f64> = times
        .into_iter()
        .map(|mut t| {
            t.sort_unstable();
            t[t.len() / 2].as_secs_f64()
        })
        .collect();
    println!("{:36} {:>12} {:>9}", "", "lines/s", "x floor");
    for ((name, _), median) in rows.iter().zip(&medians) {
        println!("{name:36} {:>12.0} {:>9.3}", LINES as f64 / median, medians[0] / median);
    }
}

struct Boon {
    schemas: boon::Schemas,
    envelope: boon::SchemaIndex,
    payloads: HashMap<EventType, boon::SchemaIndex>,
}

impl Boon {
    fn new() -> Self {
        let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
        let document: Value = serde_json::from_str(bundle()).expect("the bundle is JSON");
        compiler
            .add_resource("http://contract/bundle.json", document.clone())
            .expect("the bundle is a schema");
        compiler.enable_format_assertions();
        let id = document["$id"].as_str().unwrap_or("http://contract/bundle.json").to_owned();
        compiler.add_resource(&id, document).expect("the bundle is a schema");
        let mut compile = |name: &str| {
            compiler.compile(&format!("{id}#/$defs/{name}"), &mut schemas).expect("it compiles")
        };
        let envelope = compile("Event");
        let payloads = EVENT_TYPES
            .iter()
            .filter_map(|i| Some((i.event_type, compile(i.payload_type?))))
            .collect();
        Self { schemas, envelope, payloads }
    }

    fn accepts(&self, line: &[u8]) -> bool {
        let Ok(value) = serde_json::from_slice::<Value>(line) else { return false };
        let payload = value["event_type"]
            .as_str()
            .and_then(|t| self.payloads.get(&t.parse::<EventType>().ok()?));
        self.schemas.validate(&value, self.envelope).is_ok()
            && payload.is_some_and(|p| self.schemas.validate(&value["payload"], *p).is_ok())
    }
}
