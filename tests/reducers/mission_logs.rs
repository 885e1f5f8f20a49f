//! Made-up mission logs by a seed: rows that meet at one time, copies, restatements, odd values.

use crate::dice::Dice;
use crate::mission_rows::LANES;
use serde_json::{Value, json};

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
    let n = dice.below(400);
    format!("01KQ9M3M00000000000000{n:04}")
}

fn lane_row(dice: &mut Dice) -> Value {
    let lanes = |dice: &mut Dice| {
        if dice.chance(90) { *dice.one(&LANES[..7]) } else { *dice.one(&LANES) }
    };
    let verdict = json!({"reviewer": "r", "verdict": *dice.one(&["approved", "changes_requested"]),
    "reference": dice.below(3).to_string()});
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
    match dice.below(4) {
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
    match dice.below(12) {
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

/// A log of some rows.
pub(super) fn log(dice: &mut Dice) -> Vec<Value> {
    let bends = dice.chance(25);
    let rows = 1 + dice.below(24);
    (0..rows)
        .map(|_| {
            let row = if dice.chance(75) { lane_row(dice) } else { annotation(dice) };
            if bends && dice.chance(8) { odd(dice, row) } else { row }
        })
        .collect()
}
