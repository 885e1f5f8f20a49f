//! The lock of the one writer.

use super::files::{beside, failed};
use crate::output_file::open_sidecar;
use crate::store::StoreError;
use std::fs::{File, TryLockError};
use std::path::Path;

/// Held for as long as it lives; the system gives it up when the process ends in any way.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Lock {
    /// Takes the lock, or says that another writer has it. Does not wait.
    pub(super) fn take(log: &Path) -> Result<Self, StoreError> {
        // The file stays: another process may be about to lock it.
        let path = beside(log, ".lock");
        let file = open_sidecar(&path, log).map_err(failed(&path, "open"))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(StoreError::Locked { path: log.to_owned() }),
            Err(TryLockError::Error(e)) => Err(failed(&path, "lock")(e)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a process that another thread is just starting may for a moment share the handle.
        let _ = self.0.unlock();
    }
}
