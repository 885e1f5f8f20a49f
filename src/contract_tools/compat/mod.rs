//! What an edit of the contract breaks: two contracts compared, each change with a proof.
//!
//! The syntax names a change (`detect`), the meaning decides what it does: schema algebra where it
//! can prove that nothing flips, and otherwise a document that one side accepts and the other
//! refuses, judged by both. What can be neither proved nor shown counts as breaking until it is
//! approved. A reworded schema that accepts the same is no change.
//!
//! ```
//! use spec_kitty_events::compat::{Contract, Mode, compare};
//! let old = Contract::from_bundle(spec_kitty_events::bundle())?;
//! let mut edited: serde_json::Value = serde_json::from_str(spec_kitty_events::bundle()).unwrap();
//! edited["$defs"]["Lane"]["enum"].as_array_mut().unwrap().push("parked".into());
//! let new = Contract::from_bundle(&edited.to_string())?;
//! let comparison = compare(&old, &new, &Default::default());
//! let change = comparison.changes.iter().find(|c| c.subject == "Lane").unwrap();
//! assert_eq!(change.rule.id, "enum.widened");
//! assert!(change.is_unapproved_break(Mode::Forward)
//!     && !change.is_unapproved_break(Mode::Backward));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod algebra;
mod approvals;
mod change;
mod class;
mod contract;
mod counterexample;
mod detect;
mod events;
mod git;
mod judge;
mod logs;
mod path;
mod pattern;
mod policies;
mod proof;
mod roots;
mod rules;
mod sample;
mod shape;
mod source;
mod source_error;
mod steps;
mod types;
mod validator;
mod versions;
mod witness;

pub(crate) use algebra::empty_schemas;
pub use approvals::{Approval, Approvals, ApprovalsError, PartyName, Stale, Staleness, is_blank};
pub use change::{Change, Effect, Witness};
pub use class::{Class, Mode, Party, Side};
pub use contract::{Contract, InvalidBundle, TypeSource};
pub use logs::{Flip, Judged, LogComparison};
pub(crate) use pattern::refuses_every_length;
pub use rules::Rule;
pub use source::{Base, Origin, read_base, read_seeds, release_base, releases};
pub use source_error::SourceError;
pub use validator::ContractGate;
pub(crate) use validator::Reason;
pub use versions::{Bump, bump};
pub(crate) use witness::made_examples;

use serde_json::Value;
use std::collections::BTreeMap;
use witness::Sides;

/// Valid payloads that somebody wrote, by event type. They make better witnesses than made-up ones.
pub type Seeds = BTreeMap<String, Vec<Value>>;

/// All changes between two contracts.
#[derive(Debug, Clone, Default)]
pub struct Comparison {
    /// The changes, the worst first, then by place.
    pub changes: Vec<Change>,
    /// How many event types were compared.
    pub event_types: usize,
    /// Whether the comparison came to the end of its steps, so that what is shown is not all that
    /// could be: what has neither proof nor document counts as breaking.
    pub gave_up: bool,
}

impl Comparison {
    /// The changes that break somebody whom the mode asks about and are not approved.
    pub fn breaks(&self, mode: Mode) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |c| c.is_unapproved_break(mode))
    }
}

/// Compares two contracts.
///
/// See the module for an example.
#[must_use]
pub fn compare(old: &Contract, new: &Contract, seeds: &Seeds) -> Comparison {
    let renames = types::renames(old, new);
    let aligned = types::aligned(new, &renames);
    let sides = Sides {
        old,
        new: &aligned,
        old_gate: ContractGate::new(old),
        new_gate: ContractGate::new(&aligned),
        seeds,
        defs: contract::merged(&old.defs, &aligned.defs),
        steps: steps::Steps::new(),
    };
    let mut changes = types::changes(&sides);
    changes.extend(types::named(old, new, &renames));
    changes.extend(events::changes(&sides));
    changes.extend(policies::changes(&sides));
    types::tell_moved_codes(&mut changes);
    changes.extend(shape::changes(old, &aligned, &changes));
    for change in &mut changes {
        if let Some((file, pointer)) = &change.place {
            change.line = new.line(file, pointer);
        }
    }
    changes.sort_by(|a, b| {
        let key = |c: &Change| {
            (
                std::cmp::Reverse(c.class(Mode::Full)),
                c.subject.clone(),
                c.pointer.clone(),
                c.rule.id.clone(),
                c.name.clone(),
            )
        };
        key(a).cmp(&key(b))
    });
    let gave_up = !sides.steps.are_left();
    Comparison { changes, event_types: new.event_types().count(), gave_up }
}
