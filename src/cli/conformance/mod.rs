//! `conformance`: serve, run, cases.

pub(super) mod args;
mod jsonl;
mod junit;
mod text;

use super::format::Format;
use super::{Exit, Failure, json, progress_bar};
use args::{ConformanceCommand, RunArgs, SuiteArg, SuiteArgs};
use spec_kitty_events::conformance::protocol::Operation;
use spec_kitty_events::conformance::run::{
    AdapterCommand, Counts, Crash, Declarations, Options, Outcome, TimeLimits, run,
};
use spec_kitty_events::conformance::serve;
use spec_kitty_events::conformance::suite::{Expected, Fixed, Generated, Streams, Suite};
use spec_kitty_events::escape::JsonWriter;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

pub(super) fn execute(command: &ConformanceCommand) -> Result<Exit, Failure> {
    match command {
        ConformanceCommand::Serve => {
            serve(io::stdin().lock(), JsonWriter::new(io::stdout().lock()))?;
            Ok(Exit::Clean)
        }
        ConformanceCommand::Run(args) => compare(args),
        ConformanceCommand::Cases(args) => cases(&args.suite),
    }
}

/// The suites that were asked for, all of them when none was.
fn suites(args: &SuiteArgs) -> Vec<Box<dyn Suite>> {
    let wanted = |suite| args.suite.is_empty() || args.suite.contains(&suite);
    let mut suites: Vec<Box<dyn Suite>> = Vec::new();
    if wanted(SuiteArg::Fixtures) {
        suites.push(Box::new(Fixed::fixtures()));
    }
    if wanted(SuiteArg::Generated) {
        suites.push(Box::new(Generated::new(args.seed, args.cases)));
        suites.push(Box::new(Streams::new(args.seed, args.streams)));
    }
    suites
}

fn cases(args: &SuiteArgs) -> Result<Exit, Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for suite in suites(args) {
        for case in (0..suite.len()).map(|index| suite.case(index)) {
            let expected = match &case.expected {
                Expected::Answer(answer) => answer.to_json(),
                Expected::Valid(valid) => serde_json::json!({"valid": valid}),
                _ => serde_json::Value::Null,
            };
            let line = serde_json::json!({"id": case.id, "family": case.family,
            "op": case.operation.as_str(), "input": case.input, "expected": expected});
            json::row(&mut out, &line)?;
        }
    }
    out.flush()?;
    Ok(Exit::Clean)
}

/// Everything that a report says.
struct Report<'r> {
    args: &'r RunArgs,
    outcome: &'r Outcome,
    /// The command that was run, as a person would write it.
    against: String,
}

impl Report<'_> {
    /// What the report is about, in one line; the seed makes the run repeatable.
    fn subject(&self) -> String {
        let hello = &self.outcome.hello;
        format!(
            "{} {} (contract {}), seed {}",
            hello.name, hello.version, hello.contract, self.args.suite.seed
        )
    }
}

fn compare(args: &RunArgs) -> Result<Exit, Failure> {
    let options = options(args)?;
    let declarations = match &args.declared {
        Some(path) => Declarations::read(path).map_err(|e| Failure::new(e.to_string()))?,
        None => Declarations::default(),
    };
    let suites = suites(&args.suite);
    let borrowed: Vec<&dyn Suite> = suites.iter().map(AsRef::as_ref).collect();
    let total = borrowed.iter().map(|suite| suite.len()).sum::<usize>();
    let bar = progress_bar::of_cases(total as u64);
    let outcome = run(&borrowed, &declarations, &options, &|done| bar.set_position(done as u64))
        .map_err(|crash| not_run(&options, &crash))?;
    bar.finish_and_clear();

    let against = args.adapter.clone().unwrap_or_else(|| "this program".to_owned());
    let report = Report { args, outcome: &outcome, against };
    let mut out = anstream::AutoStream::auto(io::stdout().lock());
    let written = match args.format {
        Format::Json => jsonl::document(&report, &mut out),
        Format::Jsonl => jsonl::write(&report, &mut out),
        Format::Junit => junit::write(&report, &mut out),
        _ => text::write(&report, &mut out),
    };
    written.and_then(|()| out.flush())?;
    verdict(&outcome)
}

/// Silence is never a pass: where nothing was compared, nothing was shown.
fn verdict(outcome: &Outcome) -> Result<Exit, Failure> {
    let total = outcome.total();
    if total.compared() == 0 && total.crashed == 0 {
        return Err(Failure::new(match total.cases() {
            0 => "there was no case to compare; ask for a suite with --suite, and for cases with \
                --cases or --streams"
                .to_owned(),
            n => format!("nothing was compared: none of the {n} cases is supported by both sides"),
        }));
    }
    Ok(if outcome.conforms() { Exit::Clean } else { Exit::Findings })
}

fn options(args: &RunArgs) -> Result<Options, Failure> {
    let command = match &args.adapter {
        Some(text) => AdapterCommand::parse(text).ok_or_else(|| {
            Failure::new("--adapter is no command line: it is empty, or a quote is not closed")
        })?,
        None => {
            let program = std::env::current_exe()
                .map_err(|e| Failure::new(format!("cannot find this program: {e}")))?;
            AdapterCommand::new(
                program.to_string_lossy(),
                vec!["conformance".to_owned(), "serve".to_owned()],
            )
        }
    };
    let seconds = |name: &str, value: f64| {
        Duration::try_from_secs_f64(value).ok().filter(|d| !d.is_zero()).ok_or_else(|| {
            Failure::new(format!("--{name} {value} is no time limit; give seconds, for example 10"))
        })
    };
    let limits = TimeLimits {
        start: seconds("start-timeout", args.start_timeout)?,
        answer: seconds("timeout", args.timeout)?,
    };
    let defaults = Options::new(command);
    let jobs = if args.jobs == 0 { defaults.jobs } else { args.jobs };
    Ok(Options {
        jobs,
        limits,
        most_crashes: args.max_crashes,
        shrink: args.limit.most(),
        ..defaults
    })
}

fn not_run(options: &Options, crash: &Crash) -> Failure {
    let sentence = format!("the adapter `{}` does not work: {crash}", options.command.program());
    match crash.stderr.trim_end() {
        "" => Failure::new(sentence),
        said => Failure::with_lines(sentence, &format!("It wrote to its standard error:\n{said}")),
    }
}

/// Rows by family; the operations in their order.
fn by_family(outcome: &Outcome) -> BTreeMap<&'static str, Vec<(Operation, Counts)>> {
    let mut families: BTreeMap<&'static str, Vec<(Operation, Counts)>> = BTreeMap::new();
    for ((family, operation), counts) in &outcome.rows {
        families.entry(family).or_default().push((*operation, *counts));
    }
    families
}
