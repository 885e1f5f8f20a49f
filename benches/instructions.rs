//! One task over a number of lines, for counting instructions: `.ci/instructions` runs it under
//! callgrind. A task is a step of the gate, or a reducer; `reducers` names those.

#![allow(clippy::print_stdout)]

mod mix;

use mix::{Order, family_lines, lines, spoilt};
use serde::de::IgnoredAny;
use spec_kitty_events::reduce::{AnyReduction, Mode, ReduceOptions, ReducerName, ReplayEvent};
use spec_kitty_events::{AdmittedEvent, Gate};
use std::hint::black_box;

/// The mix is made before the count; how much of it is gone over is an argument.
const MIX: usize = 1000;

/// What is counted for a line.
type Work<'a> = Box<dyn Fn(&[u8]) -> bool + 'a>;

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|a| !a.starts_with("--"));
    let (task, rounds) = (
        arguments.next().unwrap_or_default(),
        arguments.next().and_then(|n| n.parse().ok()).unwrap_or(0),
    );
    if task == "reducers" {
        return ReducerName::ALL.iter().for_each(|name| println!("{name}"));
    }
    if let Ok(reducer) = task.parse() {
        return reduce(reducer, rounds);
    }
    let gate = Gate::live();
    let good = lines(MIX, &Order::ALL);
    let lines = if task == "diagnostics" { spoilt(&good[..100], 1) } else { good };
    let work: Work<'_> = match task.as_str() {
        "skip-parse" => Box::new(|l| serde_json::from_slice::<IgnoredAny>(l).is_ok()),
        "verdict" => Box::new(|l| gate.accepts_envelope(l)),
        "typed" => Box::new(|l| AdmittedEvent::read(l).is_ok()),
        "diagnostics" => Box::new(|l| gate.envelope(l).is_valid()),
        // `cargo test --benches` names no task.
        _ => return,
    };
    for _ in 0..rounds {
        for line in &lines {
            black_box(work(black_box(line)));
        }
    }
}

/// A log of one family, read and folded, without its output.
fn reduce(reducer: ReducerName, rounds: usize) {
    let lines: Vec<String> = family_lines(reducer).take(MIX).collect();
    let options = ReduceOptions { mode: Mode::Permissive, ..ReduceOptions::default() };
    for _ in 0..rounds {
        let mut reduction = AnyReduction::new(reducer, &options);
        for line in &lines {
            reduction.feed(ReplayEvent::read(black_box(line.as_bytes())).expect("it is sound"));
        }
        black_box(reduction).into_state().expect("a permissive reduction makes a state");
    }
}
