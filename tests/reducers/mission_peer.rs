//! Release 11.0.0 of the Python package as a peer: made-up logs by a seed, and the same state from
//! both, or a refusal from both. Runs when `bash tests/interop/setup.sh` has made its environment;
//! `SKE_MISSION_LOGS` and `SKE_MISSION_SEED` say how many logs and which.

#![allow(clippy::print_stdout)]

use super::mission_logs::log;
use crate::dice::Dice;
use serde_json::Value;
use spec_kitty_events::mission::{Board, Reading, RowFaultKind};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn made_up_logs_have_the_state_that_the_release_gives_them() {
    let venv = std::env::var_os("SKE_MISSION_VENV")
        .map_or_else(|| "target/mission-venv".into(), PathBuf::from);
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let python = root.join(venv).join("bin/python");
    if !python.is_file() {
        println!("skipped: bash tests/interop/setup.sh makes the environment of release 11.0.0");
        return;
    }
    let seed = number("SKE_MISSION_SEED", 11);
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let logs: Vec<Vec<Value>> =
        (0..number("SKE_MISSION_LOGS", 1500)).map(|_| log(&mut dice)).collect();
    let mut child = Command::new(python)
        .args(["-I", "tests/interop/mission_adapter.py"])
        .current_dir(&root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let asked: String =
        logs.iter().map(|rows| Value::from(rows.clone()).to_string() + "\n").collect();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(asked.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let answers = String::from_utf8(output.stdout).unwrap();
    assert_eq!(answers.lines().count(), logs.len());
    for (rows, answer) in logs.iter().zip(answers.lines()) {
        let answer: Value = serde_json::from_str(answer).unwrap();
        let mut board = Board::new(Reading::Release);
        rows.iter().for_each(|row| board.line(row.to_string().as_bytes()));
        let ours = match board.fold() {
            Ok(folded) => folded.state.to_value(),
            // A value of the wrong type is refused, also where the release happens to compare it
            // with nothing (L16).
            Err(bad) if bad.0.iter().all(|bad| bad.fault.kind == RowFaultKind::Type) => continue,
            Err(_) => Value::Null,
        };
        let text: Vec<String> = rows.iter().map(Value::to_string).collect();
        assert_eq!(ours.to_string(), answer.to_string(), "seed {seed}\n{}", text.join("\n"));
    }
}
