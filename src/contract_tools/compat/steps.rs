//! How much a comparison may do. What it costs is counted in values that are looked at, and not in
//! time, so that the answer is the same on every machine.

use serde_json::Value;
use std::cell::Cell;

/// Values that one comparison looks at before it gives up.
const MOST: u64 = 20_000_000;

/// What the algebra of schemas costs for each value of a schema, against one look at a value.
const ALGEBRA: u64 = 64;

/// The steps of one comparison.
#[derive(Debug)]
pub(super) struct Steps {
    left: Cell<u64>,
}

impl Steps {
    pub(super) fn new() -> Self {
        Self { left: Cell::new(MOST) }
    }

    /// Whether there are any left.
    pub(super) fn are_left(&self) -> bool {
        self.left.get() > 0
    }

    /// Counts a document that is judged. Returns whether it may still be.
    pub(super) fn judge(&self, document: &Value) -> bool {
        self.spend(size(document))
    }

    /// Counts schemas that are held against each other. Returns whether they may still be.
    pub(super) fn compare(&self, one: &Value, other: &Value) -> bool {
        self.spend((size(one) + size(other)).saturating_mul(ALGEBRA))
    }

    /// Counts steps of another kind. Returns whether they may still be taken.
    pub(super) fn take(&self, steps: u64) -> bool {
        self.spend(steps)
    }

    fn spend(&self, steps: u64) -> bool {
        let may = self.are_left();
        self.left.set(self.left.get().saturating_sub(steps));
        may
    }
}

/// How many values a value holds, itself among them.
fn size(value: &Value) -> u64 {
    match value {
        Value::Array(values) => values.iter().map(size).sum::<u64>() + 1,
        Value::Object(members) => members.values().map(size).sum::<u64>() + 1,
        _ => 1,
    }
}
