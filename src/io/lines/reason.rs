//! What the system says of a file, in plain words.

use std::io::{self, ErrorKind};

/// What the system said of a file, in plain words; a sentence of this crate as it is.
///
/// ```
/// let error = std::fs::read("missing.jsonl").unwrap_err();
/// assert_eq!(spec_kitty_events::lines::reason(&error), "there is no such file");
/// ```
#[must_use]
pub fn reason(error: &io::Error) -> String {
    if error.get_ref().is_some() {
        return error.to_string();
    }
    let plain = match error.kind() {
        ErrorKind::NotFound => "there is no such file",
        ErrorKind::PermissionDenied => "permission is denied",
        ErrorKind::IsADirectory => "it is a folder",
        ErrorKind::NotADirectory => "a part of its path is no folder",
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded => "this user may not take more of the disk",
        ErrorKind::ReadOnlyFilesystem => "its file system is read-only",
        _ => return error.to_string(),
    };
    plain.to_owned()
}
