//! The runner: asks an adapter, compares, explains declared differences, and makes the others
//! small.
//!
//! ```no_run
//! use spec_kitty_events::conformance::run::{AdapterCommand, Declarations, Options, run};
//! use spec_kitty_events::conformance::suite::Fixed;
//! let command = AdapterCommand::parse("python3 adapter.py").unwrap();
//! let outcome = run(&[&Fixed::fixtures()], &Declarations::default(), &Options::new(command),
//!     &|_| {})?;
//! assert!(outcome.conforms());
//! # Ok::<(), spec_kitty_events::conformance::run::Crash>(())
//! ```

mod adapter;
mod classify;
mod compare;
mod declared;
mod options;
mod pool;
mod process;
mod remedy;
mod shrink;
mod tally;

pub use adapter::{AdapterCommand, Crash, CrashKind, TimeLimits};
pub use declared::{Declaration, Declarations, DeclarationsError, Example, Remedy};
pub use options::Options;
pub use process::end_adapters;
pub use tally::{Counts, CrashedCase, DeclaredCount, Difference, Outcome};

use super::suite::{Case, Expected, Suite};
use adapter::Adapter;
use classify::{Asked, Classified, Question};
use pool::{Pool, Source};
use tally::kind;

/// So many questions are asked to make one case small.
const SHRINK_BUDGET: usize = 400;

/// Runs the suites, and the examples of the declarations before them. `progress` is told how many
/// cases are done.
///
/// # Errors
///
/// When the adapter cannot be started, or does not greet back in this version of the protocol. What
/// happens later is part of the outcome.
pub fn run(
    suites: &[&dyn Suite],
    declarations: &Declarations,
    options: &Options,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Outcome, Crash> {
    // A first adapter says whether there is anything to talk to, and works later on small cases.
    let mut first = Adapter::start(&options.command, options.limits)?;
    let source = Source::new(suites, declarations);
    let pool = Pool { source: &source, declarations, options, progress };
    let (mut tally, not_asked) = pool.work();
    let mut differences: Vec<Difference> =
        std::mem::take(&mut tally.differences).into_values().collect();
    differences.sort_by_key(|difference| std::cmp::Reverse(difference.count));
    for difference in differences.iter_mut().take(options.shrink) {
        make_small(difference, &mut first, declarations, options);
    }
    let count = |declaration: &Declaration| DeclaredCount {
        id: declaration.id.clone(),
        decision: declaration.decision.clone(),
        summary: declaration.summary.clone(),
        occurrences: tally.occurrences.get(&declaration.id).copied().unwrap_or_default(),
        examples: (
            tally.shown.get(&declaration.id).copied().unwrap_or_default(),
            declaration.examples.len(),
        ),
    };
    let declared = declarations.iter().map(count).collect();
    Ok(Outcome {
        hello: first.hello.clone(),
        rows: tally.rows,
        differences,
        crashes: tally.crashes,
        declared,
        not_asked,
    })
}

/// Replaces the case of a difference by a smaller one that differs in the same way.
fn make_small(
    difference: &mut Difference,
    adapter: &mut Adapter,
    declarations: &Declarations,
    options: &Options,
) {
    let asked = Asked {
        case: difference.case.clone(),
        expected: difference.expected.clone(),
        actual: difference.actual.clone(),
        points: difference.points.clone(),
    };
    // A smaller case may not differ in more than it did.
    let (wanted, most) = (kind(&asked), asked.points.len());
    let mut best: Option<Asked> = None;
    shrink::shrink(&difference.case.input, SHRINK_BUDGET, |input| {
        let case =
            Case { input: input.clone(), expected: Expected::Reference, ..difference.case.clone() };
        let found = ask(case, adapter, declarations, options)
            .filter(|asked| kind(asked) == wanted && asked.points.len() <= most);
        let still = found.is_some();
        best = found.or(best.take());
        still
    });
    if let Some(Asked { case, expected, actual, points }) = best {
        *difference =
            Difference { count: difference.count, case, shrunk: true, expected, actual, points };
    }
}

/// Asks one case to its end: the undeclared difference that it shows, if it shows one.
fn ask(
    case: Case,
    adapter: &mut Adapter,
    declarations: &Declarations,
    options: &Options,
) -> Option<Asked> {
    let mut question = Question::new(case);
    loop {
        adapter.send(&pool::request(1, &question.case));
        match adapter.receive(1) {
            Err(_) => {
                // What ends the adapter is another matter than a difference.
                *adapter = Adapter::start(&options.command, options.limits).ok()?;
                return None;
            }
            Ok(response) => {
                match question.classify(response.answer, adapter.hello.codes, declarations) {
                    Classified::Undeclared(asked) => return Some(asked),
                    Classified::Again(next) => question = next,
                    Classified::Agreed | Classified::Unsupported | Classified::Declared(_) => {
                        return None;
                    }
                }
            }
        }
    }
}
