//! Which file a path names: the same one as before, another one, or none.

use super::StoreError;
use serde::{Deserialize, Serialize};
use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::Path;

/// What tells a file from every other one that stands under its name at other times; nothing, where
/// the system has no such number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Identity(Option<(u64, u64)>);

impl Identity {
    /// Of an open file, or of the one that a path names.
    #[cfg(unix)]
    pub(super) fn of(found: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self(Some((found.dev(), found.ino())))
    }

    /// Of an open file, or of the one that a path names.
    #[cfg(not(unix))]
    pub(super) fn of(_: &Metadata) -> Self {
        Self(None)
    }

    /// Of the file that a path names now.
    pub(super) fn at(path: &Path) -> io::Result<Self> {
        std::fs::metadata(path).map(|found| Self::of(&found))
    }

    /// Says that a log is gone, or that another file has its name.
    pub(super) fn check(self, path: &Path) -> Result<(), StoreError> {
        match Self::at(path) {
            Ok(now) if now == self => Ok(()),
            Ok(_) => Err(replaced(path)),
            Err(source) => Err(gone(path, source)),
        }
    }
}

/// A log that was read cannot be looked at any more: because it is not there, or for another
/// reason.
pub(super) fn gone(path: &Path, source: io::Error) -> StoreError {
    match source.kind() {
        ErrorKind::NotFound => changed(path, "it was deleted or moved away"),
        _ => StoreError::Io { path: path.to_owned(), doing: "look at", source },
    }
}

/// Another file has the name of a log.
pub(super) fn replaced(path: &Path) -> StoreError {
    changed(path, "another file was put in its place; open it again, from its beginning")
}

fn changed(path: &Path, reason: &str) -> StoreError {
    StoreError::Changed { path: path.to_owned(), reason: reason.to_owned() }
}
