//! What a log can be kept in, and a document.

use crate::contract::policy::LIMITS;
use std::fs;
use std::io::{self, Read as _};
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

/// Reads a file that holds one document: regular, and no longer than a line may be.
///
/// ```
/// use spec_kitty_events::lines::read_document;
/// assert!(read_document("Cargo.toml")?.starts_with(b"[package]"));
/// assert!(read_document(std::env::temp_dir()).is_err());
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Of the kind [`InvalidInput`](io::ErrorKind::InvalidInput) when something else than a regular
/// file is there, [`NotFound`](io::ErrorKind::NotFound) when nothing is, and
/// [`FileTooLarge`](io::ErrorKind::FileTooLarge) when the file has more than
/// `max_line_bytes` of `contracts/policy/limits.json`.
pub fn read_document(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {
    let most = LIMITS.max_bytes as u64;
    require_regular(&path).map_err(|e| match e.downcast::<NotRegular>() {
        Ok(NotRegular(kind)) => {
            let message = format!("it is {kind}, and a regular file is needed");
            io::Error::new(io::ErrorKind::InvalidInput, message)
        }
        Err(e) => e,
    })?;
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        let message = format!("it has more than {most} bytes, which no such file needs");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
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
