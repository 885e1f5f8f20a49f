//! Steps under way: a list from which the first occurrence of a step can be taken without looking
//! through it.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Steps in the order in which they were started. One step may be under way several times.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Steps {
    /// Number of the next start.
    next: u64,
    steps: BTreeMap<u64, String>,
    starts: BTreeMap<String, BTreeSet<u64>>,
}

impl Steps {
    pub(super) fn start(&mut self, step: &str) {
        self.steps.insert(self.next, step.to_owned());
        self.starts.entry(step.to_owned()).or_default().insert(self.next);
        self.next += 1;
    }

    /// Takes the first occurrence away. False when there is none.
    pub(super) fn complete(&mut self, step: &str) -> bool {
        let Some(starts) = self.starts.get_mut(step) else { return false };
        let first = starts.pop_first();
        if starts.is_empty() {
            self.starts.remove(step);
        }
        first.and_then(|start| self.steps.remove(&start)).is_some()
    }

    pub(super) fn into_list(self) -> Vec<String> {
        self.steps.into_values().collect()
    }
}
