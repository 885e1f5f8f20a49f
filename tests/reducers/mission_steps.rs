//! A board that grows (D20): folded on the way, kept and taken up again, it is the board of all
//! its lines; and what is told of it row by row ends with it.

use super::mission_logs::log;
use crate::dice::Dice;
use serde_json::{Value, json};
use spec_kitty_events::mission::{
    BadLine, Board, BoardResumeError, Card, Finding, FoldedRow, Reading, What,
};
use std::collections::BTreeMap;

/// Everything that a fold says.
fn told(board: &mut Board) -> Value {
    match board.fold() {
        Err(bad) => json!({"refused": bad.to_string()}),
        Ok(folded) => json!({
            "state": folded.state.to_value().to_string(),
            "steps": folded.rows.iter().map(|s| (s.line(), s.outcome)).collect::<Vec<_>>(),
            "findings": folded.findings().iter().map(Finding::to_value).collect::<Vec<_>>(),
            "bad": folded.bad.iter().map(BadLine::to_value).collect::<Vec<_>>(),
            "copies": folded.copies.len(),
        }),
    }
}

fn logs(seed: u64, count: usize) -> impl Iterator<Item = (Dice, Vec<Value>)> {
    let mut dice = Dice(seed | 1);
    (0..count).map(move |_| {
        let rows = log(&mut dice);
        (Dice(dice.0), rows)
    })
}

#[test]
fn a_board_that_is_folded_on_the_way_and_kept_is_that_of_all_lines_at_once() {
    for reading in [Reading::Contract, Reading::Release] {
        for (mut dice, rows) in logs(29, 400) {
            let lines: Vec<String> = rows.iter().map(Value::to_string).collect();
            let mut at_once = Board::new(reading);
            lines.iter().for_each(|line| at_once.line(line.as_bytes()));
            let mut steps = Board::new(reading);
            for line in &lines {
                steps.line(line.as_bytes());
                if dice.chance(40) {
                    let _ = told(&mut steps);
                }
                if dice.chance(20) {
                    let kept = steps.checkpoint().to_string();
                    steps = Board::resume(&serde_json::from_str(&kept).unwrap()).unwrap();
                }
            }
            let text = lines.join("\n");
            assert_eq!(told(&mut steps), told(&mut at_once), "{reading:?}\n{text}");
            // Asking changes nothing.
            assert_eq!(told(&mut steps), told(&mut at_once), "{reading:?}\n{text}");
            assert_eq!(steps.lines(), at_once.lines());
            assert_eq!(steps.shapes(), at_once.shapes());
        }
    }
}

#[test]
fn the_order_of_the_file_changes_no_board() {
    for (mut dice, rows) in logs(31, 400) {
        let mut lines: Vec<String> = rows.iter().map(Value::to_string).collect();
        let state = |lines: &[String]| {
            let mut board = Board::new(Reading::Contract);
            lines.iter().for_each(|line| board.line(line.as_bytes()));
            board.fold().unwrap().state.to_value()
        };
        let before = state(&lines);
        for i in (1..lines.len()).rev() {
            lines.swap(i, dice.below(i + 1));
        }
        assert_eq!(state(&lines), before, "{}", lines.join("\n"));
    }
}

#[test]
fn what_is_told_row_by_row_ends_with_the_board() {
    for (_, rows) in logs(37, 400) {
        let mut board = Board::new(Reading::Contract);
        rows.iter().for_each(|row| board.line(row.to_string().as_bytes()));
        let folded = board.fold().unwrap();
        let timeline = folded.timeline();
        let mut moves: Vec<u64> = Vec::new();
        for event in &timeline {
            if let What::Moves(step) = &event.what {
                moves.push(step.line());
            }
        }
        let mut steps: Vec<u64> = folded.rows.iter().map(FoldedRow::line).collect();
        moves.sort_unstable();
        steps.sort_unstable();
        assert_eq!(moves, steps, "each lane row is told once");
        let told = timeline.iter().map(|event| (event.what.wp_id().to_owned(), event.card.clone()));
        let told: BTreeMap<String, Card> = told.collect();
        let cards = folded.cards();
        assert_eq!(cards.iter().cloned().collect::<BTreeMap<_, _>>(), told, "the last of each");
        assert_eq!(cards.len(), folded.state.work_packages.len());
        for (id, card) in cards {
            let package = folded.state.work_packages.get(&id).unwrap();
            let agent = package.slots.get("agent").and_then(Value::as_str);
            let holder = agent.filter(|agent| !agent.is_empty()).unwrap_or(&package.actor);
            let subtasks = package.slots.get("subtasks").and_then(Value::as_object);
            assert_eq!((card.lane, card.holder.as_str()), (package.lane, holder), "{id}");
            assert_eq!(card.subtasks[1], subtasks.map_or(0, serde_json::Map::len), "{id}");
        }
    }
}

#[test]
fn a_checkpoint_of_another_contract_or_form_is_refused() {
    let mut kept = Board::default().checkpoint();
    kept["contract"] = "another".into();
    assert_eq!(Board::resume(&kept).unwrap_err(), BoardResumeError::OtherContract);
    for broken in [json!(null), json!({}), json!({"contract": 1})] {
        assert!(matches!(Board::resume(&broken), Err(BoardResumeError::Form { .. })));
    }
}
