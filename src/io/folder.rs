//! Files below a folder that somebody else may have filled: regular files of bounded size, and
//! nothing through links.
//!
//! A pull request brings folders, links, devices and names. Every file of `contracts/`,
//! `fixtures/`, `generated/` and `compat/` is read through here, in the build script too, so that
//! nothing outside of the project is opened because of what stands in it.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Component, Path, PathBuf};

/// Largest file that is read, in bytes.
pub(crate) const MOST_BYTES: u64 = 16 << 20;

/// What a name in a folder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A folder.
    Folder,
    /// A regular file.
    File,
    /// A symbolic link, wherever it leads.
    Link,
    /// A device, a pipe or a socket.
    Special,
}

impl Kind {
    fn of(kind: fs::FileType) -> Self {
        if kind.is_symlink() {
            Self::Link
        } else if kind.is_dir() {
            Self::Folder
        } else if kind.is_file() {
            Self::File
        } else {
            Self::Special
        }
    }
}

/// The names in the folder `name` below `root`, or in `root` itself where it is empty: sorted, each
/// with what it stands for. Nothing is opened but the folder.
pub(crate) fn list(root: &Path, name: &str) -> io::Result<Vec<(String, Kind)>> {
    let folder = if name.is_empty() { root.to_owned() } else { place(root, name)? };
    if Kind::of(fs::symlink_metadata(&folder)?.file_type()) != Kind::Folder {
        return Err(refused("is not a folder of its own: links are not followed"));
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            return Err(refused("holds a file whose name is not UTF-8"));
        };
        found.push((name, Kind::of(entry.file_type()?)));
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(found)
}

/// Where a file below `root` lies, once every step to it was looked at: the name is relative and
/// without `..`, and no folder on the way is a link. The file itself need not be there.
pub(crate) fn place(root: &Path, name: &str) -> io::Result<PathBuf> {
    let inside =
        !name.is_empty() && Path::new(name).components().all(|c| matches!(c, Component::Normal(_)));
    if !inside {
        return Err(refused("leads out of its folder: names are relative and without `..`"));
    }
    let mut path = root.to_owned();
    let mut steps = Path::new(name).components().peekable();
    while let Some(step) = steps.next() {
        path.push(step);
        if steps.peek().is_some()
            && let Ok(metadata) = fs::symlink_metadata(&path)
            && !metadata.is_dir()
        {
            return Err(refused("lies behind a link or a file: links are not followed"));
        }
    }
    Ok(path)
}

/// The text of a regular file below `root`.
pub(crate) fn read(root: &Path, name: &str) -> io::Result<String> {
    text(bytes(root, name)?)
}

/// The bytes of a regular file below `root`, at most [`MOST_BYTES`].
pub(crate) fn bytes(root: &Path, name: &str) -> io::Result<Vec<u8>> {
    let path = place(root, name)?;
    match Kind::of(fs::symlink_metadata(&path)?.file_type()) {
        Kind::File => {}
        Kind::Folder => return Err(ErrorKind::IsADirectory.into()),
        Kind::Link => return Err(refused("is a link, and links are not followed")),
        Kind::Special => return Err(refused("is not a regular file")),
    }
    let mut bytes = Vec::new();
    File::open(&path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    bounded(bytes)
}

fn bounded(bytes: Vec<u8>) -> io::Result<Vec<u8>> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(refused(&format!("has more than {MOST_BYTES} bytes")));
    }
    Ok(bytes)
}

/// The bytes of a file as text: at most [`MOST_BYTES`] of UTF-8.
pub(crate) fn text(bytes: Vec<u8>) -> io::Result<String> {
    String::from_utf8(bounded(bytes)?)
        .map_err(|e| refused(&format!("is not UTF-8 at byte {}", e.utf8_error().valid_up_to())))
}

/// Whether a file below `root` is there, as one that [`read`] would open.
#[cfg(feature = "contract-tools")]
pub(crate) fn is_file(root: &Path, name: &str) -> bool {
    place(root, name)
        .and_then(fs::symlink_metadata)
        .is_ok_and(|m| Kind::of(m.file_type()) == Kind::File)
}

/// An error that says what the file is; whoever reports it puts the file's name before it.
fn refused(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, what)
}
