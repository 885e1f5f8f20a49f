//! What the system says of a file that is written, in words.

use crate::text::escape;
use std::io::{self, ErrorKind};
use std::path::Path;

/// An error of the system, in words about a file that is written.
pub(super) fn said(error: io::Error, path: &Path) -> io::Error {
    let sentence = match error.kind() {
        ErrorKind::NotFound => format!("there is no folder {}", escape::path(folder(path))),
        ErrorKind::PermissionDenied => {
            format!("the folder {} may not be written to", escape::path(folder(path)))
        }
        ErrorKind::ReadOnlyFilesystem => {
            format!("the folder {} is on a read-only file system", escape::path(folder(path)))
        }
        ErrorKind::StorageFull => "the disk is full".to_owned(),
        ErrorKind::AlreadyExists => return there_already(),
        _ => return error,
    };
    io::Error::new(error.kind(), sentence)
}

pub(super) fn there_already() -> io::Error {
    io::Error::new(
        ErrorKind::AlreadyExists,
        "it exists already; name another file, or move this one away",
    )
}

/// The folder that a file stands in.
pub(super) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
