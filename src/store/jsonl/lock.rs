//! The lock of the one writer.

use super::files::{beside, failed};
use crate::io::output_file::{is_file, open_sidecar};
use crate::store::StoreError;
use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How long to sleep before the lock is tried again.
const PAUSE: Duration = Duration::from_millis(5);

/// Held for as long as it lives; the system gives it up when the process ends in any way.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Lock {
    /// Takes the lock. Where another writer has it, waits so long for it and then says so.
    pub(super) fn take(log: &Path, patience: Duration) -> Result<Self, StoreError> {
        // The file stays: another process may be about to lock it.
        let path = beside(log, ".lock");
        let file = open(&path, log).map_err(failed(&path, "open"))?;
        let begin = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::Error(e)) => return Err(failed(&path, "lock")(e)),
                Err(TryLockError::WouldBlock) if begin.elapsed() < patience => {
                    thread::sleep(PAUSE);
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(StoreError::Locked { path: log.to_owned() });
                }
            }
        }
    }
}

/// Opens the file of the lock, for everybody who may write the log.
fn open(path: &Path, log: &Path) -> io::Result<File> {
    match open_sidecar(path, log) {
        Ok(file) => {
            share(&file, log);
            Ok(file)
        }
        // It is of somebody else, from a time when the log was theirs alone. Reading is enough to
        // lock it.
        Err(e) if e.kind() == ErrorKind::PermissionDenied && is_file(path)? => File::open(path),
        Err(e) => Err(e),
    }
}

/// Opens the lock to those to whom its log was opened since it was made, as far as this user may.
#[cfg(unix)]
fn share(file: &File, log: &Path) {
    use std::fs::{Permissions, metadata};
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |found: std::fs::Metadata| found.permissions().mode() & 0o666;
    if let (Ok(of_log), Ok(own)) = (metadata(log).map(mode), file.metadata().map(mode))
        && of_log & !own != 0
    {
        let _ = file.set_permissions(Permissions::from_mode(of_log | own));
    }
}

#[cfg(not(unix))]
fn share(_: &File, _: &Path) {}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a process that another thread is just starting may for a moment
        // share the handle.
        let _ = self.0.unlock();
    }
}
