//! The log that events are brought into, and what is noted in its error log on the way.

use super::kind::require_folder;
use super::open::{Writer, kind, writer, writer_of};
use crate::cli::Failure;
use spec_kitty_events::output_file::Access;
use spec_kitty_events::{ErrorEntry, StoreError, Timestamp};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A log that is there is opened at once. Another one is made when there is something to keep, for
/// those who may read where it comes from: inputs that cannot be read leave no log behind.
pub(super) struct Destination<'a> {
    log: &'a Path,
    /// How long another writer is waited for.
    wait: Duration,
    inputs: &'a [PathBuf],
    /// What brings the events, as the error log says it.
    doing: &'static str,
    store: Option<Box<dyn Writer>>,
    /// What was refused since errors were last written.
    errors: Vec<ErrorEntry>,
}

impl<'a> Destination<'a> {
    pub(super) fn open(
        doing: &'static str,
        log: &'a Path,
        wait: Duration,
        inputs: &'a [PathBuf],
    ) -> Result<Self, Failure> {
        kind(log)?;
        require_folder(log)?;
        let there = std::fs::symlink_metadata(log).is_ok();
        let store = there.then(|| writer(log, wait)).transpose()?;
        Ok(Self { log, wait, inputs, doing, store, errors: Vec::new() })
    }

    pub(super) fn store(&mut self) -> Result<&mut dyn Writer, Failure> {
        if self.store.is_none() {
            self.store = Some(self.make()?);
        }
        Ok(&mut **self.store.as_mut().expect("it was just made"))
    }

    fn make(&self) -> Result<Box<dyn Writer>, Failure> {
        let made = match Access::of(self.inputs).create_new(self.log) {
            Ok(_) => true,
            // Another writer was first.
            Err(e) if e.kind() == ErrorKind::AlreadyExists => false,
            Err(e) => return Err(Failure::cannot_write(self.log, &e)),
        };
        writer_of(kind(self.log)?, self.log, self.wait).map_err(|error| {
            // It has nothing in it yet, unless another writer has it now.
            if made && !matches!(error, StoreError::Locked { .. }) {
                let _ = std::fs::remove_file(self.log);
            }
            error.into()
        })
    }

    /// Notes a refusal, to be written with the next ones.
    pub(super) fn note(&mut self, place: &str, message: &str) -> Result<(), Failure> {
        let entry = ErrorEntry::builder()
            .timestamp(Timestamp::now())
            .action_attempted(format!("{} {place}", self.doing))
            .error_message(message)
            .agent("spec-kitty-events log")
            .try_into()
            .map_err(|e: spec_kitty_events::BuildError| Failure::new(e.to_string()))?;
        self.errors.push(entry);
        Ok(())
    }

    /// How many refusals wait to be written.
    pub(super) fn waiting(&self) -> usize {
        self.errors.len()
    }

    /// Writes what was noted, in one go.
    pub(super) fn write_errors(&mut self) -> Result<(), Failure> {
        let errors = std::mem::take(&mut self.errors);
        if errors.is_empty() {
            return Ok(());
        }
        self.store()?.append_errors(&errors).map_err(Failure::from)
    }
}
