//! Several adapters side by side, each with a few requests under way.

use super::adapter::{Adapter, Crash};
use super::classify::{Classified, Question};
use super::declared::Declarations;
use super::options::Options;
use super::tally::Tally;
use crate::conformance::protocol::{Operation, Request};
use crate::conformance::suite::{self, Case, Expected, Suite};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Requests that an adapter may have before it: enough that it never waits for the runner.
const WINDOW: usize = 24;

/// Where cases come from: the examples of the declarations, then the suites.
pub(super) struct Source<'s> {
    examples: Vec<(String, Case)>,
    suites: &'s [&'s dyn Suite],
    next: AtomicUsize,
    total: usize,
}

impl<'s> Source<'s> {
    pub(super) fn new(suites: &'s [&'s dyn Suite], declarations: &Declarations) -> Self {
        let mut examples = Vec::new();
        for declaration in declarations.iter() {
            for (n, example) in declaration.examples.iter().enumerate() {
                let operation =
                    Operation::parse(&example.op).expect("it was looked up when the file was read");
                let (id, input) =
                    (format!("declared/{}/{n}", declaration.id), example.input.clone());
                let family = family_of(operation, &input);
                examples.push((
                    declaration.id.clone(),
                    Case { id, family, operation, input, expected: Expected::Reference },
                ));
            }
        }
        let total = examples.len() + suites.iter().map(|suite| suite.len()).sum::<usize>();
        Self { examples, suites, next: AtomicUsize::new(0), total }
    }

    /// The next case that nobody has, and the declaration that it is an example of.
    fn take(&self) -> Option<(Option<String>, Case)> {
        let mut index = self.next.fetch_add(1, Ordering::Relaxed);
        if let Some((id, case)) = self.examples.get(index) {
            return Some((Some(id.clone()), case.clone()));
        }
        index -= self.examples.len();
        for suite in self.suites {
            if index < suite.len() {
                return Some((None, suite.case(index)));
            }
            index -= suite.len();
        }
        None
    }

    fn taken(&self) -> usize {
        self.next.load(Ordering::Relaxed).min(self.total)
    }
}

/// A case under way.
struct Job {
    question: Question,
    example_of: Option<String>,
}

pub(super) struct Pool<'p> {
    pub source: &'p Source<'p>,
    pub declarations: &'p Declarations,
    pub options: &'p Options,
    pub progress: &'p (dyn Fn(usize) + Sync),
}

impl Pool<'_> {
    /// Works until there are no more cases: the counts, and how many cases were given up.
    pub(super) fn work(&self) -> (Tally, usize) {
        let (tally, stop, abandoned) =
            (Mutex::new(Tally::default()), AtomicBool::new(false), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..self.options.jobs.max(1) {
                scope.spawn(|| {
                    let left = self.worker(&tally, &stop);
                    abandoned.fetch_add(left, Ordering::Relaxed);
                });
            }
        });
        let not_asked = self.source.total - self.source.taken() + abandoned.into_inner();
        (tally.into_inner().unwrap_or_else(PoisonError::into_inner), not_asked)
    }

    /// One adapter's work; how many cases it had taken and could not ask.
    fn worker(&self, tally: &Mutex<Tally>, stop: &AtomicBool) -> usize {
        let Ok(mut adapter) = Adapter::start(&self.options.command, self.options.limits) else {
            return 0;
        };
        let (mut waiting, mut asked, mut next_id) = (VecDeque::new(), VecDeque::new(), 1);
        loop {
            while asked.len() < WINDOW && !stop.load(Ordering::Relaxed) {
                let Some(job) = waiting.pop_front().or_else(|| self.job(tally)) else { break };
                adapter.send(&request(next_id, &job.question.case));
                asked.push_back((next_id, job));
                next_id += 1;
            }
            let Some((id, job)) = asked.pop_front() else { return waiting.len() };
            match adapter.receive(id) {
                Ok(response) => {
                    let again = self.settle(job, response.answer, adapter.hello.codes, tally);
                    waiting.extend(again);
                }
                Err(crash) => {
                    // The others were asked behind it and are asked again.
                    for (_, job) in asked.drain(..).rev() {
                        waiting.push_front(job);
                    }
                    let too_many = self.crashed(job, crash, tally);
                    match Adapter::start(&self.options.command, self.options.limits) {
                        Ok(fresh) if !too_many => adapter = fresh,
                        _ => {
                            stop.store(true, Ordering::Relaxed);
                            return waiting.len();
                        }
                    }
                }
            }
            if stop.load(Ordering::Relaxed) {
                return waiting.len() + asked.len();
            }
        }
    }

    fn job(&self, tally: &Mutex<Tally>) -> Option<Job> {
        loop {
            let (example_of, case) = self.source.take()?;
            let question = Question::new(case);
            match question.contradiction() {
                // This crate gives the wrong verdict: there is nothing to hold the adapter to.
                Some(asked) => lock(tally).differing(asked),
                None => return Some(Job { question, example_of }),
            }
        }
    }

    /// Takes note of an answer, or gives the question back, rewritten.
    fn settle(
        &self,
        job: Job,
        answer: crate::conformance::protocol::Answer,
        codes: bool,
        tally: &Mutex<Tally>,
    ) -> Option<Job> {
        let Job { question, example_of } = job;
        let case = question.case.clone();
        let classified = question.classify(answer, codes, self.declarations);
        let mut tally = lock(tally);
        match (classified, &example_of) {
            (Classified::Again(question), _) => return Some(Job { question, example_of }),
            // Examples are no part of the counts; one that shows its difference is what it should
            // be.
            (Classified::Declared(ids), Some(id)) => {
                if ids.contains(id) {
                    *tally.shown.entry(id.clone()).or_default() += 1;
                }
            }
            (Classified::Undeclared(_) | Classified::Agreed | Classified::Unsupported, Some(_)) => {
            }
            (Classified::Agreed, None) => tally.row(&case).agreed += 1,
            (Classified::Unsupported, None) => tally.row(&case).unsupported += 1,
            (Classified::Declared(ids), None) => tally.declared(&case, &ids),
            (Classified::Undeclared(asked), None) => tally.differing(asked),
        }
        drop(tally);
        (self.progress)(self.source.taken());
        None
    }

    /// Takes note of a crash; whether it was one too many.
    fn crashed(&self, job: Job, crash: Crash, tally: &Mutex<Tally>) -> bool {
        let mut tally = lock(tally);
        tally.crashed(job.question.case, crash);
        tally.crashed >= self.options.most_crashes
    }
}

fn lock(tally: &Mutex<Tally>) -> std::sync::MutexGuard<'_, Tally> {
    tally.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn request(id: u64, case: &Case) -> Request {
    Request { id, op: case.operation.as_str().to_owned(), input: case.input.clone() }
}

/// The family that an example belongs to.
fn family_of(operation: Operation, input: &Value) -> &'static str {
    let named = |pointer: &str| input.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    match operation {
        Operation::ValidatePayload => suite::family_of(named("/event_type")),
        Operation::ValidateEnvelope => suite::family_of(named("/envelope/event_type")),
        Operation::Reduce => named("/reducer").parse().map_or("core", suite::family_of_reducer),
        _ => "core",
    }
}
