//! Release 11.0.0 of the Python package as a peer: made-up logs by a seed, and the same state from
//! both, or a refusal from both. Runs when `bash tests/interop/setup.sh` has made its environment;
//! `SKE_MISSION_LOGS` and `SKE_MISSION_SEED` say how many logs and which.

#![allow(clippy::print_stdout)]

use serde_json::{Value, json};
use spec_kitty_events::mission::{Board, Reading, RowFaultKind};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Numbers that follow from a seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
}

const LANES: [&str; 11] = [
    "planned",
    "claimed",
    "in_progress",
    "for_review",
    "in_review",
    "approved",
    "done",
    "canceled",
    "blocked",
    "genesis",
    "uninitialized",
];
/// Few, so that rows meet at one time.
const TIMES: [&str; 8] = [
    "2026-05-01T10:00:00Z",
    "2026-05-01T10:00:00+00:00",
    "2026-05-01T10:00:00.250000+00:00",
    "2026-05-01T10:01:00Z",
    "2026-05-01T10:02:00Z",
    "2026-05-01T10:03:00Z",
    "2026-05-01T10:04:00.5Z",
    "2026-05-02T00:00:00Z",
];

fn id(dice: &mut Dice) -> String {
    let n = dice.roll(400);
    format!("01KQ9M3M00000000000000{n:04}")
}

fn lane_row(dice: &mut Dice) -> Value {
    let lanes = |dice: &mut Dice| {
        if dice.chance(90) { *dice.one(&LANES[..7]) } else { *dice.one(&LANES) }
    };
    let verdict = json!({"reviewer": "r", "verdict": *dice.one(&["approved", "changes_requested"]),
    "reference": dice.roll(3).to_string()});
    let actors = [
        json!("ana"),
        json!("migration:backfill"),
        json!("migration:backfill"),
        json!("migration"),
        json!("claude"),
        json!({"role": "r", "profile": null, "tool": "migration:x", "model": null}),
        json!({"role": "implementer", "profile": "p", "tool": null, "model": "m"}),
    ];
    let claims = [
        Value::Null,
        json!({"agent": "a", "shell_pid": 1}),
        json!({"shell_pid": 0, "shell_pid_created_at": "1.5"}),
        json!({"agent": "", "shell_pid_created_at": "2.5"}),
        json!({}),
    ];
    let mut row = json!({
        "event_id": id(dice), "mission_slug": *dice.one(&["012-sample", "0-x", "../x", "plain"]),
        "wp_id": *dice.one(&["WP01", "WP01", "WP02", "WP03"]), "from_lane": lanes(dice),
        "to_lane": lanes(dice),
        "at": *dice.one(&TIMES), "actor": dice.one(&actors).clone(), "force": dice.chance(15),
        "execution_mode": "worktree",
        "review_ref": dice.one(&[Value::Null, json!(""), json!("x")]).clone(),
        "policy_metadata": dice.one(&claims).clone(), "reason": dice.one(&[Value::Null,
        json!("ü")]).clone(),
    });
    match dice.roll(4) {
        0 => row["review_result"] = verdict,
        1 => row["review_result"] = Value::Null,
        _ => {}
    }
    row
}

fn annotation(dice: &mut Dice) -> Value {
    let deltas = [
        json!({"subtasks": {"T1": "done", "T2": "not_applicable"}}),
        json!({"subtasks": {"T2": "planned"}}),
        json!({"note": "n"}),
        json!({"agent": "z", "release_runtime_claim": true}),
        json!({"agent": "", "shell_pid": 0}),
        json!({"tracker_refs": ["a", "b"]}),
        json!({"tracker_refs": ["b", "c"], "tracker_refs_replace": ["c", "c", "d"]}),
        json!({"review": {"at": "", "actor": "", "wp_id": "", "reason": ""}}),
        json!({"review": {"at": "t", "actor": "a", "wp_id": "w", "reason": ""}}),
        json!({"model": "m", "provider": "p", "role": "r", "shell_pid": 2.9}),
        json!({}),
    ];
    json!({
        "kind": "annotation", "event_id": id(dice), "wp_id": *dice.one(&["WP01", "WP02", "WP04"]),
        "at": *dice.one(&TIMES), "actor": *dice.one(&["ana", "claude"]),
        "delta": dice.one(&deltas).clone(),
    })
}

/// Something that is not as it should be.
fn odd(dice: &mut Dice, mut row: Value) -> Value {
    match dice.roll(12) {
        0 => {
            row["force"] =
                dice.one(&[Value::Null, json!("false"), json!([]), json!(1), json!({})]).clone();
        }
        1 => {
            row["actor"] =
                dice.one(&[Value::Null, json!(5), json!(true), json!(["a", {"b": 1.5}])]).clone();
        }
        2 => row["wp_id"] = dice.one(&[Value::Null, json!(true), json!(5)]).clone(),
        3 => {
            row["evidence"] =
                dice.one(&[json!([]), json!("x"), json!({"review": {}}), json!({})]).clone();
        }
        4 => row["kind"] = dice.one(&[Value::Null, json!("note"), json!("")]).clone(),
        5 => row["to_lane"] = dice.one(&[json!("reviewing"), Value::Null, json!(5)]).clone(),
        6 => drop(
            row.as_object_mut().unwrap().remove(*dice.one(&["actor", "force", "reason", "wp_id"])),
        ),
        7 => row["event_type"] = json!("x"),
        8 => row["event_id"] = Value::Null,
        9 => row["mission_slug"] = dice.one(&[Value::Null, json!(""), json!("ü")]).clone(),
        10 => {
            row["review_result"] = dice
                .one(&[json!({}), json!({"reviewer": 1, "verdict": null, "reference": []})])
                .clone();
        }
        _ => row["delta"] = json!({"shell_pid": "1_2", "tracker_refs": "aba", "note": 5}),
    }
    row
}

fn log(dice: &mut Dice) -> Vec<Value> {
    let bends = dice.chance(25);
    let rows = 1 + dice.roll(24);
    (0..rows)
        .map(|_| {
            let row = if dice.chance(75) { lane_row(dice) } else { annotation(dice) };
            if bends && dice.chance(8) { odd(dice, row) } else { row }
        })
        .collect()
}

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
