//! Refused lines, byte for byte, and beside them the reasons (D13).

use super::Failure;
use super::lines::Line;
use serde::Serialize;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

pub(in crate::cli) struct Quarantine {
    path: PathBuf,
    lines: BufWriter<File>,
    reasons: BufWriter<File>,
    /// The last line had no end of its own.
    open_end: bool,
    spilled: bool,
}

impl Quarantine {
    /// Makes the two files. Files that exist are left alone.
    pub(in crate::cli) fn create(path: &Path) -> Result<Self, Failure> {
        let mut reasons = path.as_os_str().to_owned();
        reasons.push(".reasons.jsonl");
        let reasons = PathBuf::from(reasons);
        for file in [path, &reasons] {
            if file.exists() {
                return Err(Failure::new(format!(
                    "{} exists already; name another quarantine file, or move this one away",
                    file.display()
                )));
            }
        }
        let make = |path: &Path| {
            OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(path)
                .map(BufWriter::new)
                .map_err(|e| Failure::io(&format!("cannot write {}", path.display()), &e))
        };
        Ok(Self {
            path: path.to_owned(),
            lines: make(path)?,
            reasons: make(&reasons)?,
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
        result.map_err(|e| Failure::io(&format!("cannot write {}", self.path.display()), &e))
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

    pub(in crate::cli) fn finish(mut self) -> Result<(), Failure> {
        self.lines
            .flush()
            .and_then(|()| self.reasons.flush())
            .map_err(|e| Failure::io(&format!("cannot write {}", self.path.display()), &e))
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
