//! Runs of the program, and what they took.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{fs, io};

const PROGRAM: &str = env!("CARGO_BIN_EXE_spec-kitty-events");

/// Runs of a command whose least counts.
const ROUNDS: usize = 5;

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

/// Runs a command that changes nothing some times.
pub(crate) fn run_often(arguments: &[&str], files: &[&Path]) -> Took {
    least(|_| run(arguments, files))
}

/// The least that some runs took, each with its number: whatever else runs on the machine only adds
/// to it.
pub(crate) fn least(mut once: impl FnMut(usize) -> Took) -> Took {
    let mut least = once(0);
    for round in 1..ROUNDS {
        let took = once(round);
        least.seconds = least.seconds.min(took.seconds);
        least.wall = least.wall.min(took.wall);
        least.peak = least.peak.max(took.peak);
    }
    least
}

/// Runs the program on one core, or on all.
pub(crate) fn run_on(one_core: bool, arguments: &[&str], files: &[&Path]) -> Took {
    if !one_core {
        return run(arguments, files);
    }
    let mut command = Command::new("taskset");
    command.args(["-c", "0", PROGRAM]).args(arguments).args(files);
    took(command).expect("`taskset` is there, as wherever `/proc` is")
}

fn took(mut command: Command) -> io::Result<Took> {
    let before = ticks(&[16, 17]);
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0.0_f64;
    while child.try_wait().expect("it is ours").is_none() {
        peak = peak.max(peak_of(&status));
        sleep(Duration::from_millis(2));
    }
    Ok(Took { seconds: ticks(&[16, 17]) - before, wall: start.elapsed().as_secs_f64(), peak })
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
