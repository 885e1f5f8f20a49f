//! What a log can be kept in.

use std::fs;
use std::io;
use std::path::Path;

/// Something that no log can be kept in, and that may hang whoever opens it.
///
/// ```
/// use spec_kitty_events::lines::require_regular;
/// let refused = require_regular(std::env::temp_dir()).unwrap_err();
/// assert_eq!(refused.to_string(), "it is a folder, and a log is a regular file");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotRegular(&'static str);

impl std::fmt::Display for NotRegular {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "it is {}, and a log is a regular file", self.0)
    }
}

impl std::error::Error for NotRegular {}

/// Refuses what is there and is no regular file (a named pipe, a socket, a device, a folder),
/// without opening it: to open a named pipe may wait for ever. What is not there is no error, and
/// neither is what a link leads to.
///
/// # Errors
///
/// An error of the kind [`InvalidInput`](io::ErrorKind::InvalidInput) that holds a [`NotRegular`];
/// any other when the system does not say.
pub fn require_regular(path: impl AsRef<Path>) -> io::Result<()> {
    let kind = match fs::metadata(path) {
        Ok(metadata) => metadata.file_type(),
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(e),
    };
    if kind.is_file() {
        return Ok(());
    }
    Err(io::Error::new(io::ErrorKind::InvalidInput, NotRegular(named(kind))))
}

#[cfg(unix)]
fn named(kind: fs::FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt as _;
    match kind {
        kind if kind.is_dir() => "a folder",
        kind if kind.is_fifo() => "a named pipe",
        kind if kind.is_socket() => "a socket",
        _ => "a device",
    }
}

#[cfg(not(unix))]
fn named(kind: fs::FileType) -> &'static str {
    if kind.is_dir() { "a folder" } else { "a device" }
}
