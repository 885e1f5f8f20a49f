//! What an implementation is asked: the fixtures, and what is generated from the schemas and a
//! seed.

mod documents;
mod envelopes;
mod fixtures;
mod mutation;
mod operations;
mod sample;
mod schemas;
mod streams;
mod texts;

pub use fixtures::Fixed;

use super::protocol::{Answer, Operation};
use crate::contract::registry::{EventType, Family};
use crate::json::random::Random;
use crate::reduce::ReducerName;
use serde_json::Value;

/// One question, and what is known of its answer beforehand.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Case {
    /// Names the case for people, and says how to have it again: `generated/SEED/INDEX`, or a
    /// fixture's id.
    pub id: String,
    /// What the question is about: a family of events, `envelope`, or `core` for what belongs to no
    /// family.
    pub family: &'static str,
    /// The operation.
    pub operation: Operation,
    /// Its input.
    pub input: Value,
    /// What is known of the answer.
    pub expected: Expected,
}

/// What is known of an answer before anybody is asked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expected {
    /// The whole answer: fixtures say it.
    Answer(Answer),
    /// Whether the document is valid: it was made so. The rest of the answer is this crate's.
    Valid(bool),
    /// Nothing: this crate's answer is the one to give.
    Reference,
}

/// A suite: cases by number, each the same whenever it is asked for.
pub trait Suite: Sync {
    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The case of that number, from 0.
    fn case(&self, index: usize) -> Case;
}

/// Cases generated from the schemas: documents, valid ones and broken ones, and questions to the
/// other operations.
///
/// Two cases in five go through every mutation of every type in turn, and go on with other
/// documents when they are through; others break several rules of random documents.
///
/// ```
/// use spec_kitty_events::conformance::suite::{Generated, Suite};
/// let suite = Generated::new(7, 100);
/// assert_eq!(suite.len(), 100);
/// assert_eq!(suite.case(3), Generated::new(7, 4).case(3));
/// ```
#[derive(Debug, Clone)]
pub struct Generated {
    seed: u64,
    cases: usize,
    walk: std::sync::Arc<documents::Walk>,
}

impl Generated {
    /// As many cases of a seed.
    #[must_use]
    pub fn new(seed: u64, cases: usize) -> Self {
        Self { seed, cases, walk: std::sync::Arc::new(documents::Walk::new()) }
    }

    /// How many single mutations there are, over all types: with two and a half times as many
    /// cases, each has been asked.
    #[must_use]
    pub fn mutations(&self) -> usize {
        self.walk.len()
    }
}

impl Suite for Generated {
    fn len(&self) -> usize {
        self.cases
    }

    fn case(&self, index: usize) -> Case {
        let random = &mut Random::new(self.seed, index as u64);
        let id = format!("generated/{}/{index}", self.seed);
        match index % 10 {
            0 => operations::case(id, random),
            1 | 2 => envelopes::case(id, random),
            // The walk begins at another place for each seed, and its stride takes it everywhere.
            n if n % 2 == 1 => {
                documents::walked(id, &self.walk, (index / 10) * 4 + (n - 3) / 2, random, self.seed)
            }
            _ => documents::random(id, random),
        }
    }
}

/// Streams of events for the reducers: late, doubled, foreign, malformed, with equal clocks and
/// mixed offsets.
///
/// ```
/// use spec_kitty_events::conformance::suite::{Streams, Suite};
/// let case = Streams::new(7, 10).case(0);
/// assert!(case.input["events"].is_array());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Streams {
    seed: u64,
    streams: usize,
}

impl Streams {
    /// As many streams of a seed; each reducer gets its share.
    #[must_use]
    pub const fn new(seed: u64, streams: usize) -> Self {
        Self { seed, streams }
    }
}

impl Suite for Streams {
    fn len(&self) -> usize {
        self.streams
    }

    fn case(&self, index: usize) -> Case {
        // Apart from the sequences of documents of the same seed.
        streams::case(
            format!("streams/{}/{index}", self.seed),
            index,
            &mut Random::new(!self.seed, index as u64),
        )
    }
}

/// The family of an event type by its name; `core` for a name that the contract does not have.
pub(super) fn family_of(event_type: &str) -> &'static str {
    event_type.parse::<EventType>().map_or("core", |event_type| event_type.family().as_str())
}

/// The family that a reducer is about.
pub(super) fn family_of_reducer(reducer: ReducerName) -> &'static str {
    let name = reducer.as_str().replace('-', "_");
    Family::ALL
        .iter()
        .map(|family| family.as_str())
        .find(|family| *family == name)
        .unwrap_or("core")
}
