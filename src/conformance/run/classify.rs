//! From two answers to what became of a case.

use super::compare::{Comparison, compare};
use super::declared::{Declarations, Remedy};
use super::remedy;
use crate::conformance::answer;
use crate::conformance::protocol::Answer;
use crate::conformance::suite::{Case, Expected};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A case on its way: as it came, or rewritten to prove a declared cause.
#[derive(Debug, Clone)]
pub(super) struct Question {
    /// What is asked now.
    pub case: Case,
    /// The answer to give.
    pub expected: Answer,
    /// The case as it came, when `case` is a rewrite of it.
    original: Option<Box<Asked>>,
    tried: Vec<Remedy>,
    explained: BTreeSet<String>,
}

/// A case with both answers.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub case: Case,
    pub expected: Answer,
    pub actual: Answer,
    pub points: Vec<Value>,
}

/// What became of a question.
pub(super) enum Classified {
    Agreed,
    Unsupported,
    /// All points are declared: by these.
    Declared(BTreeSet<String>),
    /// At least one point is not.
    Undeclared(Asked),
    /// To be asked again, rewritten.
    Again(Question),
}

impl Question {
    pub(super) fn new(case: Case) -> Self {
        let expected = match &case.expected {
            Expected::Answer(answer) => answer.clone(),
            Expected::Valid(_) | Expected::Reference => answer(case.operation.as_str(), &case.input),
        };
        Self { case, expected, original: None, tried: Vec::new(), explained: BTreeSet::new() }
    }

    /// Whether this crate itself gives another verdict than the one that the case was made for.
    pub(super) fn contradiction(&self) -> Option<Asked> {
        let (Expected::Valid(made), Answer::Verdict(verdict)) = (&self.case.expected, &self.expected) else { return None };
        (verdict.valid != *made).then(|| Asked {
            case: self.case.clone(),
            expected: self.expected.clone(),
            actual: self.expected.clone(),
            points: vec![json!({"differs": "construction", "made_valid": made, "verdict": verdict.valid})],
        })
    }

    /// Holds the answer against the one to give.
    pub(super) fn classify(mut self, actual: Answer, codes: bool, declarations: &Declarations) -> Classified {
        let points = match compare(&self.case, &self.expected, &actual, codes) {
            Comparison::Unsupported => return Classified::Unsupported,
            Comparison::Agreed if self.original.is_some() => return Classified::Declared(self.explained),
            Comparison::Agreed => return Classified::Agreed,
            Comparison::Differing(points) => points,
        };
        let whole = self.original.as_ref().map_or(&self.case.input, |asked| &asked.case.input).clone();
        let mut more = self.tried.clone();
        let mut explained = BTreeSet::new();
        for point in &points {
            let mut rewritten = None;
            let helps = |remedies: &[Remedy]| {
                let new: Vec<Remedy> = self.tried.iter().chain(remedies).copied().collect::<BTreeSet<_>>().into_iter().collect();
                remedy::apply(&new, &whole).is_some_and(|input| input != self.case.input)
            };
            let found = declarations.explains(point, |declaration| declaration.remedies.is_empty() || helps(&declaration.remedies));
            if let Some(declaration) = found {
                explained.insert(declaration.id.clone());
                rewritten = Some(&declaration.remedies);
            }
            let Some(remedies) = rewritten else { return Classified::Undeclared(self.asked(actual, points)) };
            more.extend(remedies.iter().filter(|remedy| !self.tried.contains(remedy)));
        }
        more.sort_unstable();
        more.dedup();
        self.explained.extend(explained);
        if more.len() == self.tried.len() {
            return Classified::Declared(self.explained);
        }
        match remedy::apply(&more, &whole) {
            Some(input) => Classified::Again(self.rewritten(input, more, actual, points)),
            None => Classified::Undeclared(self.asked(actual, points)),
        }
    }

    /// The case as it came, with the points of difference of the last rewrite, which are those that nothing explains.
    fn asked(self, actual: Answer, points: Vec<Value>) -> Asked {
        match self.original {
            Some(original) => Asked { points, ..*original },
            None => Asked { case: self.case, expected: self.expected, actual, points },
        }
    }

    fn rewritten(self, input: Value, tried: Vec<Remedy>, actual: Answer, points: Vec<Value>) -> Self {
        let original = self.original.unwrap_or_else(|| Box::new(Asked { case: self.case.clone(), expected: self.expected, actual, points }));
        let case = Case { input, expected: Expected::Reference, ..self.case };
        let expected = answer(case.operation.as_str(), &case.input);
        Self { case, expected, original: Some(original), tried, explained: self.explained }
    }
}
