//! What is proved of two schemas: that no value is accepted by one and refused by the other.

use super::algebra::{self, Inclusion};
use super::contract::judging;
use super::counterexample::{self, Answer, Definitions};
use super::witness::Sides;
use serde_json::{Map, Value};

/// A value that `taken` accepts and `removed` refuses, what both refer to being the same.
pub(super) fn between(sides: &Sides<'_>, taken: &Value, removed: &Value) -> Answer {
    if judging(taken) == judging(removed) {
        return Answer::Nothing;
    }
    let definitions = Definitions { taken: &sides.defs, removed: &sides.defs };
    let found = counterexample::difference(taken, removed, definitions, &sides.steps);
    if found != Answer::Unknown {
        return found;
    }
    // The algebra decides a few that the search leaves open.
    let both = sides.comparable(taken, removed);
    match both.map(|(taken, removed)| algebra::included(&taken, &removed)) {
        Some(Inclusion::Proved) => Answer::Nothing,
        _ => Answer::Unknown,
    }
}

/// Whether both accept the same, what they refer to being the same.
pub(super) fn equivalent(sides: &Sides<'_>, one: &Value, other: &Value) -> bool {
    between(sides, one, other) == Answer::Nothing && between(sides, other, one) == Answer::Nothing
}

/// A value that one type accepts by one contract's definitions and refuses by another's.
pub(super) fn of_type(
    sides: &Sides<'_>,
    name: &str,
    taken: &Map<String, Value>,
    removed: &Map<String, Value>,
) -> Answer {
    let (Some(one), Some(other)) = (taken.get(name), removed.get(name)) else {
        return Answer::Unknown;
    };
    let definitions = Definitions { taken, removed };
    counterexample::difference(one, other, definitions, &sides.steps)
}
