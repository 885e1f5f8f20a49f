//! Refused lines, byte for byte, and beside them the reasons ([D13]).
//!
//! [D13]: crate::decisions#d13

use super::Failure;
use serde::Serialize;
use spec_kitty_events::lines::Line;
use spec_kitty_events::output_file::{Access, OutputFile, WholeFile, place_all};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub(in crate::cli) struct Quarantine {
    lines: OutputFile,
    reasons: OutputFile,
    /// The last line had no end of its own.
    open_end: bool,
    spilled: bool,
}

impl Quarantine {
    /// Begins the two files, for those who may read the inputs. Files that exist are left alone.
    pub(in crate::cli) fn create<P: AsRef<Path>>(
        path: &Path,
        inputs: &[P],
    ) -> Result<Self, Failure> {
        if path.as_os_str() == "-" {
            return Err(Failure::new("--quarantine needs a file; standard output is taken"));
        }
        let mut reasons = path.as_os_str().to_owned();
        reasons.push(".reasons.jsonl");
        let access = Access::of(inputs);
        let begin = |path: &Path| {
            OutputFile::create_new(path, access).map_err(|e| Failure::cannot_write(path, &e))
        };
        Ok(Self {
            lines: begin(path)?,
            reasons: begin(&PathBuf::from(reasons))?,
            open_end: false,
            spilled: false,
        })
    }

    /// Where the part of a line goes that is too long to be kept: it is refused whatever it says.
    pub(in crate::cli) fn spill(&mut self) -> &mut dyn Write {
        self
    }

    /// Keeps a line and the reason why it was refused, one JSON object.
    pub(in crate::cli) fn add(
        &mut self,
        line: &Line<'_>,
        reason: &impl Serialize,
    ) -> Result<(), Failure> {
        let result = self.write_line(line).and_then(|()| {
            serde_json::to_writer(&mut self.reasons, reason)?;
            self.reasons.write_all(b"\n")
        });
        result.map_err(|e| Failure::cannot_write(self.lines.path(), &e))
    }

    fn write_line(&mut self, line: &Line<'_>) -> io::Result<()> {
        if !line.is_cut() {
            self.separate()?;
            self.lines.write_all(line.bytes)?;
        }
        self.spilled = false;
        self.open_end = !line.ended;
        if line.ended { self.lines.write_all(b"\n") } else { Ok(()) }
    }

    /// Two lines stay two lines when the first came from the end of a file without a line feed.
    fn separate(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.open_end) { self.lines.write_all(b"\n") } else { Ok(()) }
    }

    /// Both files, whole, before they are moved into their places.
    pub(in crate::cli) fn whole(self) -> Result<[WholeFile; 2], Failure> {
        let path = self.lines.path().to_owned();
        let whole = || Ok([self.lines.finish()?, self.reasons.finish()?]);
        whole().map_err(|e: io::Error| Failure::cannot_write(&path, &e))
    }

    pub(in crate::cli) fn finish(self) -> Result<(), Failure> {
        place_all(self.whole()?).map_err(Failure::from)
    }
}

impl Write for Quarantine {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !std::mem::replace(&mut self.spilled, true) {
            self.separate()?;
        }
        self.lines.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.lines.flush()
    }
}
