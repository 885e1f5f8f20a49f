//! Runs of the program, and what they took.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_spec-kitty-events");

/// What a process took.
pub(crate) struct Took {
    /// Seconds of processors.
    pub(crate) seconds: f64,
    /// Seconds by the clock.
    pub(crate) wall: f64,
    /// Most memory at once, in bytes, about.
    pub(crate) peak: f64,
}

/// Runs the program. The files of a command stand in its own order.
pub(crate) fn run(arguments: &[&str], files: &[&Path]) -> Took {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).args(files);
    took(command).expect("the program starts")
}

/// Runs the program on one core; `None` where `taskset` is missing.
pub(crate) fn run_on_one_core(arguments: &[&str], files: &[&Path]) -> Option<Took> {
    let mut command = Command::new("taskset");
    command.args(["-c", "0", PROGRAM]).args(arguments).args(files);
    took(command)
}

fn took(mut command: Command) -> Option<Took> {
    let before = ticks(&[16, 17]);
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0.0_f64;
    while child.try_wait().expect("it is ours").is_none() {
        peak = peak.max(peak_of(&status));
        sleep(Duration::from_millis(2));
    }
    Some(Took { seconds: ticks(&[16, 17]) - before, wall: start.elapsed().as_secs_f64(), peak })
}

/// Seconds of processors that this process has taken itself.
pub(crate) fn own_seconds() -> f64 {
    ticks(&[14, 15])
}

/// Seconds in these fields of this process's statistics, 100 ticks each.
fn ticks(fields: &[usize]) -> f64 {
    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, which may hold blanks, stands in parentheses.
    let behind: Vec<&str> = text.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    let ticks = fields.iter().filter_map(|field| behind.get(field - 3)?.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

fn peak_of(path: &str) -> f64 {
    let text = fs::read_to_string(path).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or("");
    line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) * 1024.0
}
