//! The search for a value that one schema accepts and another refuses, or the proof that there is
//! none.
//!
//! What has to hold of a value is taken apart: what is certain becomes facts, what can be so or
//! otherwise becomes a choice, and the choices are tried one after the other until the facts
//! contradict each other everywhere (there is no such value) or a value can be made of them. A
//! keyword that is not understood makes the answer unknown, never wrong.

mod expand;
mod facts;
mod make;
mod numbers;
mod objects;

use super::steps::Steps;
use crate::json::schema;
use expand::Literal;
use facts::Facts;
use serde_json::{Map, Value};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

/// What is known of the values that one schema accepts and another refuses.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Answer {
    /// There is none: proved.
    Nothing,
    /// One of them.
    Example(Value),
    /// Neither was found in the steps that there are.
    Unknown,
}

/// Which definitions a schema refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Taken,
    Removed,
}

/// The definitions that the two schemas refer to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Definitions<'s> {
    pub taken: &'s Map<String, Value>,
    pub removed: &'s Map<String, Value>,
}

/// Something that has to hold of a value: that it fits a schema, or that it does not.
#[derive(Debug, Clone, Copy)]
struct Goal<'s> {
    schema: &'s Value,
    of: Of,
    holds: bool,
}

/// Why there is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum No {
    /// What has to hold contradicts itself.
    Contradiction,
    /// It was not found out.
    Unknown,
}

/// Objects and lists within each other.
const DEPTH: usize = 10;
/// Goals that are looked at for one question.
const MOST: u64 = 60_000;
/// What one goal costs of the comparison's steps.
const COST: u64 = 4;

/// A value that `taken` accepts and `removed` refuses.
pub(super) fn difference(
    taken: &Value,
    removed: &Value,
    definitions: Definitions<'_>,
    steps: &Steps,
) -> Answer {
    let search = Search {
        definitions,
        same: same_names(definitions),
        steps,
        left: Cell::new(MOST),
        open: RefCell::default(),
    };
    let goals = vec![
        Goal { schema: removed, of: Of::Removed, holds: false },
        Goal { schema: taken, of: Of::Taken, holds: true },
    ];
    match search.value(goals, Vec::new(), 0) {
        Ok(value) => Answer::Example(value),
        Err(No::Contradiction) => Answer::Nothing,
        Err(No::Unknown) => Answer::Unknown,
    }
}

/// The names that mean the same on both sides, with all that they refer to. None: all of them.
fn same_names(definitions: Definitions<'_>) -> Option<BTreeSet<String>> {
    let Definitions { taken, removed } = definitions;
    if std::ptr::eq(taken, removed) {
        return None;
    }
    let mut same: BTreeSet<String> = taken
        .iter()
        .filter(|(name, schema)| removed.get(*name) == Some(schema))
        .map(|(name, _)| name.clone())
        .collect();
    loop {
        let before = same.len();
        let kept: BTreeSet<String> =
            same.iter().filter(|name| refers_within(&taken[*name], &same)).cloned().collect();
        same = kept;
        if same.len() == before {
            return Some(same);
        }
    }
}

/// Whether a schema refers to nothing but these names.
fn refers_within(schema: &Value, names: &BTreeSet<String>) -> bool {
    match schema {
        Value::Object(object) => {
            object
                .get("$ref")
                .and_then(Value::as_str)
                .is_none_or(|target| names.contains(schema::type_name(target)))
                && object.values().all(|inner| refers_within(inner, names))
        }
        Value::Array(values) => values.iter().all(|inner| refers_within(inner, names)),
        _ => true,
    }
}

struct Search<'s, 'k> {
    definitions: Definitions<'s>,
    same: Option<BTreeSet<String>>,
    steps: &'k Steps,
    left: Cell<u64>,
    /// The questions that are being answered, from the outermost one.
    open: RefCell<Vec<Vec<Goal<'s>>>>,
}

/// Alternatives, each a list of what has to hold together.
type Choice<'s> = Vec<Vec<Literal<'s>>>;

impl<'s> Search<'s, '_> {
    fn step(&self) -> Result<(), No> {
        let left = self.left.get();
        if left == 0 || !self.steps.take(COST) {
            return Err(No::Unknown);
        }
        self.left.set(left - 1);
        Ok(())
    }

    /// Whether two schemas mean the same.
    fn is_same(&self, one: Goal<'s>, other: Goal<'s>) -> bool {
        one.schema == other.schema
            && (one.of == other.of
                || self.same.as_ref().is_none_or(|names| refers_within(one.schema, names)))
    }

    fn contradict(&self, one: Goal<'s>, other: Goal<'s>) -> bool {
        one.holds != other.holds && self.is_same(one, other)
    }

    fn agree(&self, one: Goal<'s>, other: Goal<'s>) -> bool {
        one.holds == other.holds && self.is_same(one, other)
    }

    /// A value for which all goals hold, and which is none of these.
    fn value(&self, goals: Vec<Goal<'s>>, others: Vec<Value>, depth: usize) -> Result<Value, No> {
        self.value_of(goals, Facts::new(others), depth)
    }

    /// A value for which all goals hold, and of which these facts are true.
    fn value_of(
        &self,
        goals: Vec<Goal<'s>>,
        mut facts: Facts<'s>,
        depth: usize,
    ) -> Result<Value, No> {
        if depth > DEPTH {
            return Err(No::Unknown);
        }
        // The same question within itself: whoever answers it there has answered it here.
        let asked = |open: &Vec<Goal<'s>>| {
            open.len() == goals.len()
                && goals.iter().all(|g| open.iter().any(|o| self.agree(*g, *o)))
        };
        let only_goals = facts.none_of.is_empty() && facts.one_of.is_none();
        if only_goals && self.open.borrow().iter().any(asked) {
            return Err(No::Contradiction);
        }
        self.open.borrow_mut().push(goals.clone());
        let literals = goals.into_iter().map(Literal::Goal).collect();
        let found = self.settle(&mut facts, literals, Vec::new(), depth);
        self.open.borrow_mut().pop();
        found
    }

    /// Works off what is certain, and then takes the choices one after the other.
    fn settle(
        &self,
        facts: &mut Facts<'s>,
        mut literals: Vec<Literal<'s>>,
        mut choices: Vec<Choice<'s>>,
        depth: usize,
    ) -> Result<Value, No> {
        loop {
            while let Some(literal) = literals.pop() {
                self.step()?;
                match literal {
                    Literal::Goal(goal) => {
                        if facts.goals.iter().any(|g| self.contradict(*g, goal)) {
                            return Err(No::Contradiction);
                        }
                        if facts.goals.iter().any(|g| self.agree(*g, goal)) {
                            continue;
                        }
                        facts.goals.push(goal);
                        self.expand(goal, &mut literals, &mut choices);
                    }
                    Literal::Unclear => return Err(No::Unknown),
                    fact => facts.learn(fact),
                }
            }
            if facts.is_hopeless() || self.has_hopeless_member(facts, depth) {
                return Err(No::Contradiction);
            }
            for choice in &mut choices {
                choice.retain(|alternative| !self.excluded(facts, alternative));
            }
            if choices.iter().any(Vec::is_empty) {
                return Err(No::Contradiction);
            }
            match choices.iter().position(|choice| choice.len() == 1) {
                Some(certain) => literals = choices.swap_remove(certain).remove(0),
                None => break,
            }
        }
        let smallest = (0..choices.len()).min_by_key(|i| choices[*i].len());
        let Some(smallest) = smallest else { return self.make(facts, depth) };
        let choice = choices.swap_remove(smallest);
        self.first_of(choice, |alternative| {
            self.settle(&mut facts.clone(), alternative, choices.clone(), depth)
        })
    }

    /// The value that the first alternative gives which gives one.
    fn first_of<T>(
        &self,
        alternatives: Vec<T>,
        mut take: impl FnMut(T) -> Result<Value, No>,
    ) -> Result<Value, No> {
        let mut why = No::Contradiction;
        for alternative in alternatives {
            match take(alternative) {
                Ok(value) => return Ok(value),
                Err(No::Unknown) => why = No::Unknown,
                Err(No::Contradiction) => {}
            }
        }
        Err(why)
    }
}
