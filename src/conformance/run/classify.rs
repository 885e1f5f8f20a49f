//! From two answers to what became of a case.

use super::compare::{Comparison, compare};
use super::declared::{Declaration, Declarations};
use super::remedy;
use crate::conformance::answer;
use crate::conformance::protocol::Answer;
use crate::conformance::suite::{Case, Expected};
use serde_json::{Value, json};
use std::collections::{BTreeSet, VecDeque};

/// A case on its way: as it came, or rewritten to prove a declared cause.
#[derive(Debug, Clone)]
pub(super) struct Question {
    /// What is asked now.
    pub case: Case,
    /// The answer to give.
    pub expected: Answer,
    /// What is being proved, when `case` is a rewrite.
    proof: Option<Box<Proof>>,
}

/// Rewrites that may prove what a difference comes from, the smallest first.
#[derive(Debug, Clone)]
struct Proof {
    /// The case as it came.
    original: Asked,
    /// Declarations that explain points without a proof.
    explained: BTreeSet<String>,
    /// What the present rewrite would prove.
    trying: BTreeSet<String>,
    /// What is to be tried after it.
    next: VecDeque<Attempt>,
}

/// A rewritten input, and the declarations whose causes it takes away.
#[derive(Debug, Clone)]
struct Attempt {
    ids: BTreeSet<String>,
    input: Value,
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
            Expected::Valid(_) | Expected::Reference => {
                answer(case.operation.as_str(), &case.input)
            }
        };
        Self { case, expected, proof: None }
    }

    /// Whether this crate itself gives another verdict than the one that the case was made for.
    pub(super) fn contradiction(&self) -> Option<Asked> {
        let (Expected::Valid(made), Answer::Verdict(verdict)) =
            (&self.case.expected, &self.expected)
        else {
            return None;
        };
        (verdict.valid != *made).then(|| Asked {
            case: self.case.clone(),
            expected: self.expected.clone(),
            actual: self.expected.clone(),
            points: vec![
                json!({"differs": "construction", "made_valid": made, "verdict": verdict.valid}),
            ],
        })
    }

    /// Holds the answer against the one to give.
    pub(super) fn classify(
        self,
        actual: Answer,
        codes: bool,
        declarations: &Declarations,
    ) -> Classified {
        let comparison = compare(&self.case, &self.expected, &actual, codes);
        let Self { case, expected, proof } = self;
        match (comparison, proof) {
            (Comparison::Unsupported, None) => Classified::Unsupported,
            (Comparison::Agreed, None) => Classified::Agreed,
            (Comparison::Agreed, Some(proof)) => proof.done(BTreeSet::new()),
            (Comparison::Unsupported, Some(proof)) => proof.go_on(&case),
            (Comparison::Differing(points), Some(proof)) => {
                match explained(&points, declarations) {
                    (explained, unexplained) if unexplained.is_empty() => proof.done(explained),
                    _ => proof.go_on(&case),
                }
            }
            (Comparison::Differing(points), None) => {
                let (explained, unexplained) = explained(&points, declarations);
                if unexplained.is_empty() {
                    return Classified::Declared(explained);
                }
                let next = attempts(&case.input, &unexplained, declarations);
                let original = Asked { case: case.clone(), expected, actual, points };
                Proof { original, explained, trying: BTreeSet::new(), next }.go_on(&case)
            }
        }
    }
}

impl Proof {
    /// The rewrite took the difference away.
    fn done(mut self, also: BTreeSet<String>) -> Classified {
        self.explained.extend(self.trying);
        self.explained.extend(also);
        Classified::Declared(self.explained)
    }

    fn go_on(mut self, case: &Case) -> Classified {
        let Some(Attempt { ids, input }) = self.next.pop_front() else {
            return Classified::Undeclared(self.original);
        };
        self.trying = ids;
        let case = Case { input, expected: Expected::Reference, ..case.clone() };
        let expected = answer(case.operation.as_str(), &case.input);
        Classified::Again(Question { case, expected, proof: Some(Box::new(self)) })
    }
}

/// The declarations that explain points by what they look like, and the points that they leave.
fn explained<'p>(
    points: &'p [Value],
    declarations: &Declarations,
) -> (BTreeSet<String>, Vec<&'p Value>) {
    let (mut ids, mut left) = (BTreeSet::new(), Vec::new());
    for point in points {
        match declarations.explaining(point).find(|declaration| declaration.remedies.is_empty()) {
            Some(declaration) => drop(ids.insert(declaration.id.clone())),
            None => left.push(point),
        }
    }
    (ids, left)
}

/// So many declarations are tried together; their combinations double with each.
const MOST_CAUSES: usize = 5;

/// Every combination of declared causes that may be behind the points, single ones first. None
/// where a point has none.
fn attempts(input: &Value, points: &[&Value], declarations: &Declarations) -> VecDeque<Attempt> {
    let mut causes: Vec<&Declaration> = Vec::new();
    for point in points {
        let mut known = false;
        for declaration in declarations.explaining(point) {
            known = true;
            if !causes.iter().any(|cause| cause.id == declaration.id) {
                causes.push(declaration);
            }
        }
        if !known {
            return VecDeque::new();
        }
    }
    causes.retain(|cause| remedy::apply(&cause.remedies, input).is_some());
    causes.truncate(MOST_CAUSES);
    let mut sets: Vec<u32> = (1..1 << causes.len()).collect();
    sets.sort_by_key(|set| set.count_ones());
    let mut out: VecDeque<Attempt> = VecDeque::new();
    for set in sets {
        let chosen =
            causes.iter().enumerate().filter(|(i, _)| set & (1 << i) != 0).map(|(_, cause)| *cause);
        let (mut ids, mut remedies) = (BTreeSet::new(), BTreeSet::new());
        for cause in chosen {
            ids.insert(cause.id.clone());
            remedies.extend(cause.remedies.iter().copied());
        }
        let rewritten = remedy::apply(&remedies.into_iter().collect::<Vec<_>>(), input);
        if let Some(input) = rewritten
            && !out.iter().any(|attempt| attempt.input == input)
        {
            out.push_back(Attempt { ids, input });
        }
    }
    out
}
