//! Rows that become envelopes keep the board: every work package whose rows were lifted stands in
//! the lane of the board, and every other one is named.

#![allow(clippy::print_stdout)]

use super::mission_corpus::read;
use crate::dice::Dice;
use serde_json::{Value, json};
use spec_kitty_events::migrate::{Context, Migrator, Mode, Outcome};
use spec_kitty_events::mission::{Board, FoldedRow, Reading, lines};
use spec_kitty_events::reduce::{ReplayEvent, Status, reduce};

const PROJECT: &str = "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40";
const LANES: [&str; 6] = ["planned", "claimed", "in_progress", "for_review", "blocked", "canceled"];

/// What became of the packages of a board: how many stand where they stood, how many could not be
/// lifted, and how many are left out for their lanes.
#[derive(Debug, Default, PartialEq)]
struct Tally {
    same: usize,
    incomplete: usize,
    other_lane: usize,
}

/// Lifts a log, and holds what becomes of it against its board.
fn lifted(log: &str, tally: &mut Tally) {
    let rows: Vec<&[u8]> = lines(log.as_bytes()).collect();
    let context = Context::default().with_build_id("b");
    let context = context.with_project_uuid(PROJECT.parse().unwrap());
    let mut migrator = Migrator::new(Mode::LiftedLanes, context);
    for (row, number) in rows.iter().zip(1..) {
        migrator.survey(row, number);
    }
    migrator.settle();
    let mut events = Vec::new();
    let mut board = Board::new(Reading::Contract);
    for (row, number) in rows.iter().zip(1..) {
        board.line(row);
        let migration = migrator.line(row, number);
        if migration.outcome() == Outcome::Lifted {
            events.push(ReplayEvent::read(migration.bytes().unwrap()).unwrap());
        }
    }
    let state = reduce(Status, events).unwrap();
    let held: Vec<String> = migrator.held_back().map(ToString::to_string).collect();
    let folded = board.fold().unwrap();
    let moved: Vec<&str> = folded.rows.iter().map(FoldedRow::wp_id).collect();
    for (id, package) in folded.state.work_packages.iter() {
        if !moved.contains(&id.as_str()) {
            continue;
        }
        let other = migrator.other_lanes().iter().any(|o| o.package.to_string().contains(id));
        match state.wp_states.get(id) {
            Some(lifted) => {
                let lane = lifted.current_lane.as_str();
                assert_eq!(lane, package.lane.as_str(), "{id} of\n{log}");
                tally.same += 1;
            }
            None => {
                assert!(held.iter().any(|held| held.contains(id)), "{id} is not named\n{log}");
                if other { tally.other_lane += 1 } else { tally.incomplete += 1 }
            }
        }
    }
}

/// A row of a package that goes where it may, mostly.
fn row(dice: &mut Dice, n: usize, lane: &mut [usize; 2]) -> Value {
    let package = dice.below(2);
    let from = if dice.chance(85) { lane[package] } else { dice.below(LANES.len()) };
    let to = if dice.chance(70) { (from + 1) % 4 } else { dice.below(LANES.len()) };
    lane[package] = to;
    let forced = dice.chance(25);
    json!({
        "event_id": format!("01KQ9M3M00000000000000{n:04}"), "mission_slug": "012-sample",
        "mission_id": "m12", "wp_id": format!("WP0{}", package + 1), "from_lane": LANES[from],
        "to_lane": if dice.chance(3) { "in_review" } else { LANES[to] },
        "at": format!("2026-05-01T10:{:02}:00+00:00", if dice.chance(90) { n } else { 1 }),
        "actor": if dice.chance(15) { "migration:backfill" } else { "ana" }, "force": forced,
        "reason": "because", "review_ref": if dice.chance(30) { json!("r") } else { Value::Null },
        "execution_mode": "worktree", "policy_metadata": null, "evidence": null,
    })
}

#[test]
fn lifted_work_packages_stand_where_they_stood_and_others_are_named() {
    let mut dice = Dice(41);
    let mut tally = Tally::default();
    for _ in 0..300 {
        let mut lane = [0, 0];
        let count = 1 + dice.below(9);
        let rows: String =
            (0..count).map(|n| format!("{}\n", row(&mut dice, n, &mut lane))).collect();
        lifted(&rows, &mut tally);
    }
    let Tally { same, incomplete, other_lane } = tally;
    assert!(same > 20 && incomplete > 5 && other_lane > 20, "{tally:?}");
}

#[test]
fn the_work_packages_of_real_logs_stand_where_they_stood_or_are_named() {
    let Some(logs) = read("local_logs") else { return };
    let mut tally = Tally::default();
    for log in &logs {
        lifted(log["text"].as_str().unwrap(), &mut tally);
    }
    println!("{} logs: {tally:?}", logs.len());
}
