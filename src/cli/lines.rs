//! Lines of a log with bounded memory: a line past the limit is measured, not kept.

use super::Failure;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use spec_kitty_events::escape;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::Path;

/// Files from this size on get a progress bar on a terminal.
const LARGE: u64 = 8 << 20;

pub(super) use spec_kitty_events::lines::Line;

/// Reads lines one by one.
pub(super) struct Lines<R> {
    input: R,
    limit: usize,
    number: u64,
    buffer: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(input: R, limit: usize) -> Self {
        Self { input, limit, number: 0, buffer: Vec::new() }
    }

    /// What the lines are read from.
    pub(super) fn into_input(self) -> R {
        self.input
    }

    /// The next line. What lies beyond the limit goes to `spill` as it is read, after the part that was kept.
    pub(super) fn next(&mut self, spill: &mut dyn Write) -> io::Result<Option<Line<'_>>> {
        self.buffer.clear();
        let (mut length, mut ended) = (0, false);
        let mut spilled = false;
        loop {
            let chunk = match self.input.fill_buf() {
                Ok(chunk) => chunk,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(e) => return Err(e),
            };
            if chunk.is_empty() {
                break;
            }
            let end = chunk.iter().position(|b| *b == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            let room = self.limit.saturating_sub(self.buffer.len()).min(part.len());
            self.buffer.extend_from_slice(&part[..room]);
            if room < part.len() {
                if !spilled {
                    spill.write_all(&self.buffer)?;
                    spilled = true;
                }
                spill.write_all(&part[room..])?;
            }
            length += part.len();
            let used = part.len() + usize::from(end.is_some());
            self.input.consume(used);
            if end.is_some() {
                ended = true;
                break;
            }
        }
        if length == 0 && !ended {
            return Ok(None);
        }
        self.number += 1;
        Ok(Some(Line { number: self.number, offset: 0, bytes: &self.buffer, length, ended }))
    }
}

/// Opens a file, or standard input for `-`, with a bar that shows how far reading is.
pub(super) fn open(path: &Path) -> Result<(Box<dyn BufRead + Send>, ProgressBar), Failure> {
    if path == Path::new("-") {
        return Ok((
            Box::new(BufReader::with_capacity(1 << 16, io::stdin())),
            ProgressBar::hidden(),
        ));
    }
    let fail = |e: io::Error| Failure::io(&format!("cannot read {}", escape::path(path)), &e);
    let file = File::open(path).map_err(fail)?;
    let size = file.metadata().map_err(fail)?.len();
    let bar = if size >= LARGE && io::stderr().is_terminal() {
        let style = ProgressStyle::with_template("{msg} [{bar:30}] {bytes}/{total_bytes} {eta}")
            .expect("the template is fixed");
        ProgressBar::with_draw_target(Some(size), ProgressDrawTarget::stderr_with_hz(5))
            .with_style(style)
            .with_message(escape::path(path).into_owned())
    } else {
        ProgressBar::hidden()
    };
    Ok((Box::new(BufReader::with_capacity(1 << 16, file)), bar))
}
