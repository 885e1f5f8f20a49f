//! The error log, in a sidecar of JSON lines: appended to, and rewritten when it holds twice what
//! is retained.

use super::files::{Durability, beside, failed, replace, sync_folder};
use crate::contract::policy::LIMITS;
use crate::contract::types::ErrorEntry;
use crate::io::lines::Lines;
use crate::io::output_file::{is_file, open_sidecar};
use crate::store::StoreError;
use crate::store::recent_errors::RecentErrors;
use std::fs::File;
use std::io::{self, BufReader, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub(super) struct ErrorFile {
    log: PathBuf,
    path: PathBuf,
    recent: RecentErrors,
    /// Lines in the file, sound or not.
    lines: usize,
    /// Lines in the file that are no records.
    unreadable: u64,
    /// Whether the last line lacks its end, so that the next write has to begin a new one.
    open_line: bool,
}

impl ErrorFile {
    pub(super) fn open(log: &Path, retained: NonZeroUsize) -> Result<Self, StoreError> {
        let path = beside(log, ".errors.jsonl");
        let recent = RecentErrors::new(retained);
        let (lines, unreadable, open_line) = (0, 0, false);
        let mut this = Self { log: log.to_owned(), path, recent, lines, unreadable, open_line };
        if !is_file(&this.path).map_err(failed(&this.path, "open"))? {
            return Ok(this);
        }
        let file = File::open(&this.path).map_err(failed(&this.path, "open"))?;
        let mut lines = Lines::new(BufReader::new(file), LIMITS.max_bytes);
        while let Some(line) = lines.next(&mut io::sink()).map_err(failed(&this.path, "read"))? {
            this.lines += 1;
            this.open_line = !line.ended;
            // A torn or damaged line is no record; it goes when the file is next rewritten.
            let entry = (!line.is_cut()).then(|| serde_json::from_slice(line.bytes).ok());
            match entry.flatten() {
                Some(entry) => this.recent.push(entry),
                // An empty line was written to end one that was torn.
                None => this.unreadable += u64::from(line.length > 0),
            }
        }
        Ok(this)
    }

    pub(super) fn append(
        &mut self,
        entries: &[ErrorEntry],
        durability: Durability,
    ) -> Result<(), StoreError> {
        let entries = self.recent.staying(entries);
        if entries.is_empty() {
            return Ok(());
        }
        let mut bytes = if self.open_line { b"\n".to_vec() } else { Vec::new() };
        entries.iter().for_each(|entry| line(entry, &mut bytes));
        let is_new = self.lines == 0;
        let written = open_sidecar(&self.path, &self.log).and_then(|mut file| {
            file.write_all(&bytes)?;
            if durability == Durability::Full { file.sync_data() } else { Ok(()) }
        });
        if let Err(e) = written {
            // How much of it is there is not known. An empty line more does no harm.
            self.open_line = true;
            return Err(failed(&self.path, "append to")(e));
        }
        if is_new {
            sync_folder(&self.path, durability)?;
        }
        self.open_line = false;
        self.lines += entries.len();
        entries.iter().for_each(|entry| self.recent.push(entry.clone()));
        if self.lines > self.recent.retained().saturating_mul(2) {
            self.rewrite(durability)
        } else {
            Ok(())
        }
    }

    /// Lines that are no records.
    pub(super) const fn unreadable(&self) -> u64 {
        self.unreadable
    }

    pub(super) fn newest(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
        self.recent.newest(limit)
    }

    fn rewrite(&mut self, durability: Durability) -> Result<(), StoreError> {
        let mut bytes = Vec::new();
        self.recent.oldest_first().for_each(|entry| line(entry, &mut bytes));
        replace(&self.path, &self.log, &bytes, durability)?;
        self.lines = self.recent.oldest_first().count();
        self.unreadable = 0;
        Ok(())
    }
}

fn line(entry: &ErrorEntry, bytes: &mut Vec<u8>) {
    serde_json::to_writer(&mut *bytes, entry).expect("an error entry is written as JSON");
    bytes.push(b'\n');
}
