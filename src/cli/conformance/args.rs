//! Arguments of `conformance`.

use crate::cli::format::{Format, LINES, among};
use crate::cli::limit::Limit;
use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ConformanceCommand {
    /// Answer requests in JSON Lines on standard input: this program as the implementation under
    /// test.
    #[command(after_help = "\
Examples:
  spec-kitty-events conformance serve < requests.jsonl

docs/conformance.md describes the protocol.

Exit status: 0 the requests came to their end, 2 could not run.")]
    Serve,
    /// Test an implementation against the contract, and show each difference by a small case.
    #[command(after_help = "\
Examples:
  spec-kitty-events conformance run
  spec-kitty-events conformance run --adapter 'python3 adapter.py'
  spec-kitty-events conformance run --adapter ./a --seed 7 --cases 100000

Exit status: 0 it conforms, 1 it does not, 2 could not run, or nothing could be compared.")]
    Run(RunArgs),
    /// Print the cases of a suite, one JSON object each, without asking anybody.
    #[command(after_help = "\
Examples:
  spec-kitty-events conformance cases --suite fixtures
  spec-kitty-events conformance cases --suite generated --cases 100

Exit status: 0 done, 2 could not run.")]
    Cases(CasesArgs),
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct CasesArgs {
    #[command(flatten)]
    pub suite: SuiteArgs,
    /// How it is written: one object for each case.
    #[arg(long, value_parser = among(LINES), default_value = "jsonl")]
    pub format: Format,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct SuiteArgs {
    /// What is asked: the fixtures, or cases generated from the schemas. May be given twice; none
    /// is both.
    #[arg(long, value_enum, value_name = "SUITE")]
    pub suite: Vec<SuiteArg>,
    /// Where generated cases come from: the same seed, the same cases.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// How many cases are generated.
    #[arg(long, value_name = "N", default_value_t = 20_000)]
    pub cases: usize,
    /// How many streams of events are generated for the reducers.
    #[arg(long, value_name = "N", default_value_t = 500)]
    pub streams: usize,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct RunArgs {
    /// The adapter: a command line, split as a shell would. Without it, this program is asked.
    #[arg(long, value_name = "CMD")]
    pub adapter: Option<String>,
    #[command(flatten)]
    pub suite: SuiteArgs,
    /// Expected differences, as JSON. Those that are not listed count, and so do those that
    /// no longer occur.
    #[arg(long, value_name = "FILE")]
    pub declared: Option<PathBuf>,
    /// How many adapters work side by side; 0 is one for each processor.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub jobs: usize,
    /// Seconds that an answer may take.
    #[arg(long, value_name = "SECONDS", default_value_t = 10.0)]
    pub timeout: f64,
    /// Seconds from an adapter's start to its greeting.
    #[arg(long, value_name = "SECONDS", default_value_t = 60.0)]
    pub start_timeout: f64,
    /// The run is given up after so many crashes.
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub max_crashes: usize,
    /// So many kinds of differences are made small and shown.
    #[arg(long, value_name = "N|all", default_value_t = Limit::new(20))]
    #[arg(allow_negative_numbers = true)]
    pub limit: Limit,
    /// How it is written.
    #[arg(long, value_parser = among(REPORT), default_value = "text")]
    pub format: Format,
}

/// The forms of a report.
const REPORT: &[Format] = &[Format::Text, Format::Json, Format::Jsonl, Format::Junit];

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum SuiteArg {
    Fixtures,
    Generated,
}
