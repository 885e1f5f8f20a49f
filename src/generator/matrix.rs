//! The moves between lanes that need no force, as the policies of a contract say them: for the
//! gate, its tables, and comparisons with other contracts.

use serde_json::Value;

/// A move: the lane that is left, or none, and the one that is entered.
pub(crate) type Move<'p> = (Option<&'p str>, &'p str);

/// The moves that `policy/transitions.json` allows: those of its rows, in their order, and those
/// from every lane that is not terminal to the lanes that are open from anywhere. `terminal` and
/// `lanes` are lists of lanes.
pub(crate) fn moves<'p>(
    transitions: &'p Value,
    terminal: &'p Value,
    lanes: &'p Value,
) -> Vec<Move<'p>> {
    let mut moves = Vec::new();
    for row in transitions["allowed"].as_array().into_iter().flatten() {
        moves.extend(texts(&row["to"]).map(|to| (row["from"].as_str(), to)));
    }
    let terminal: Vec<&str> = texts(terminal).collect();
    for from in texts(lanes).filter(|from| !terminal.contains(from)) {
        moves.extend(texts(&transitions["from_any_open_lane"]).map(|to| (Some(from), to)));
    }
    moves
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}
