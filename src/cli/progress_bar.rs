//! Progress bars on a terminal: how far an input is read, how many cases are compared.

use super::global_flags;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use spec_kitty_events::escape;
use spec_kitty_events::lines::{BytesRead, Input, Line};
use std::io::{self, IsTerminal};
use std::path::Path;
use std::time::Duration;

/// Files from this size on get a progress bar on a terminal.
const LARGE: u64 = 8 << 20;
/// Bytes after which the progress bar moves.
const STEP: u64 = 1 << 18;
/// How often a bar moves by itself.
const TICK: Duration = Duration::from_millis(250);

/// Shows on a terminal how far reading is: what is done, with which file, and how fast.
pub(super) struct ReadingBar {
    bar: ProgressBar,
    bytes_read: BytesRead,
    since: u64,
}

impl ReadingBar {
    /// `verb` says what is done, such as `validating`.
    pub(super) fn new(verb: &'static str, input: &Input) -> Self {
        let bar = of_bytes(verb, input.size(), &escape::line(input.name()));
        Self { bar, bytes_read: input.bytes_read(), since: 0 }
    }

    /// Goes on behind a line.
    pub(super) fn pass(&mut self, line: &Line<'_>) {
        self.since += line.size();
        if self.since > STEP {
            self.since = 0;
            self.bar.set_position(self.bytes_read.count());
        }
    }

    /// Lets something be written in peace.
    pub(super) fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        if self.bar.is_hidden() { write() } else { self.bar.suspend(write) }
    }
}

impl Drop for ReadingBar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// Shows how far a large log is read while it is opened.
pub(super) struct OpeningBar(ProgressBar);

impl OpeningBar {
    pub(super) fn new(log: &Path) -> Self {
        let size = std::fs::metadata(log).ok().map(|file| file.len());
        Self(of_bytes("opening", size, &escape::path(log)))
    }

    /// Goes on to so many bytes.
    pub(super) fn read(&self, bytes: u64) {
        if bytes >= self.0.position() + STEP {
            self.0.set_position(bytes);
        }
    }
}

impl Drop for OpeningBar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// A bar for so many bytes; a hidden one where they are few, or nobody looks.
fn of_bytes(verb: &'static str, size: Option<u64>, name: &str) -> ProgressBar {
    let Some(size) = size.filter(|size| *size >= LARGE && is_watched()) else {
        return ProgressBar::hidden();
    };
    let template = "{prefix} {msg}  {percent}%  {bytes}/{total_bytes}  {bytes_per_sec}  {eta}";
    let style = ProgressStyle::with_template(template).expect("the template is fixed");
    ProgressBar::with_draw_target(Some(size), ProgressDrawTarget::stderr_with_hz(5))
        .with_style(style)
        .with_prefix(verb)
        .with_message(name.to_owned())
}

/// Whether somebody sees a bar.
fn is_watched() -> bool {
    io::stderr().is_terminal() && !global_flags::is_quiet()
}

/// Shows how many events of a large log were looked at, and how fast; hidden where nobody looks.
pub(super) struct EventsBar(ProgressBar);

impl EventsBar {
    /// `verb` says what is done with the events of the log, such as `counting`.
    pub(super) fn new(verb: &'static str, log: &Path) -> Self {
        let large = std::fs::metadata(log).is_ok_and(|file| file.len() >= LARGE);
        if !large || !is_watched() {
            return Self(ProgressBar::hidden());
        }
        let style = ProgressStyle::with_template(
            "{prefix} {msg}  {human_pos} events  {per_sec}  {elapsed}",
        )
        .expect("the template is fixed");
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(5))
            .with_style(style)
            .with_prefix(verb)
            .with_message(escape::path(log).into_owned());
        // Opening a log takes its time too.
        bar.enable_steady_tick(TICK);
        Self(bar)
    }

    /// Goes on behind an event.
    pub(super) fn pass(&self) {
        self.0.inc(1);
    }
}

impl Drop for EventsBar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Shows how many cases of a conformance run are compared. Hidden where nobody looks.
pub(super) fn of_cases(total: u64) -> ProgressBar {
    if !is_watched() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template(
        "comparing  {percent}%  {human_pos}/{human_len} cases  {per_sec}  {eta}",
    )
    .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(5))
        .with_style(style)
}
