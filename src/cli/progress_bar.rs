//! Progress bars on a terminal: how far an input is read, how many cases are compared.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use spec_kitty_events::escape;
use spec_kitty_events::lines::{BytesRead, Input, Line};
use std::io::{self, IsTerminal};

/// Files from this size on get a progress bar on a terminal.
const LARGE: u64 = 8 << 20;
/// Bytes after which the progress bar moves.
const STEP: u64 = 1 << 18;

/// Shows on a terminal how far reading is.
pub(super) struct ReadingBar {
    bar: ProgressBar,
    bytes_read: BytesRead,
    since: u64,
}

impl ReadingBar {
    pub(super) fn new(input: &Input) -> Self {
        let bar = match input.size() {
            Some(size) if size >= LARGE && io::stderr().is_terminal() => {
                let style =
                    ProgressStyle::with_template("{msg} [{bar:30}] {bytes}/{total_bytes} {eta}")
                        .expect("the template is fixed");
                ProgressBar::with_draw_target(Some(size), ProgressDrawTarget::stderr_with_hz(5))
                    .with_style(style)
                    .with_message(escape::line(input.name()).into_owned())
            }
            _ => ProgressBar::hidden(),
        };
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

/// Shows how many cases of a conformance run are compared. Hidden where nobody looks.
pub(super) fn of_cases(total: u64) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{wide_bar} {human_pos}/{human_len} cases, {eta} left")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(5))
        .with_style(style)
}
