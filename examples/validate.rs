//! Judges the lines of a log: `cargo run --example validate LOG`.

use spec_kitty_events::{AdmittedEvent, Payload};
use std::error::Error;

/// An event that an old program wrote.
const OLD: &str = r#"{"event_type": "WPStatusChanged", "feature_slug": "042"}"#;

#[allow(clippy::print_stdout)]
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let log = match std::env::args().nth(1).filter(|argument| argument.ends_with(".jsonl")) {
        Some(path) => std::fs::read(path)?,
        None => OLD.into(),
    };
    for (number, line) in (1..).zip(log.split(|byte| *byte == b'\n')) {
        if line.trim_ascii().is_empty() {
            continue;
        }
        match AdmittedEvent::read(line) {
            // What the gate has admitted is typed.
            Ok(event) => match event.payload() {
                Payload::WPStatusChanged(moved) => {
                    println!("{number}: {} is {}", moved.wp_id, moved.to_lane);
                }
                _ => println!("{number}: {}", event.event().event_type),
            },
            // A refusal says where, what, and the way out.
            Err(refusal) => {
                for violation in &refusal.report().violations {
                    println!("{number}:{}: {violation} {}", violation.column, violation.help());
                }
            }
        }
    }
    Ok(())
}
