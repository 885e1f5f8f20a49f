//! How a run is done.

use super::adapter::{AdapterCommand, TimeLimits};
use std::time::Duration;

/// How a run is done.
#[derive(Debug, Clone)]
pub struct Options {
    /// How adapters are started.
    pub command: AdapterCommand,
    /// How many adapters work side by side.
    pub jobs: usize,
    /// How long they may take.
    pub limits: TimeLimits,
    /// After so many crashes the run is given up.
    pub most_crashes: usize,
    /// So many kinds of undeclared differences are made small.
    pub shrink: usize,
}

impl Options {
    /// One adapter for each processor, 60 seconds to start and 10 for an answer, 50 crashes, 20
    /// differences made small.
    #[must_use]
    pub fn new(command: AdapterCommand) -> Self {
        let limits = TimeLimits { start: Duration::from_secs(60), answer: Duration::from_secs(10) };
        let jobs = std::thread::available_parallelism().map_or(1, usize::from);
        Self { command, jobs, limits, most_crashes: 50, shrink: 20 }
    }
}
