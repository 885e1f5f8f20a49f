//! What the log and its sidecars share of files: names, errors, durability, replacing.

use crate::io::lines::require_regular;
use crate::io::output_file::{Access, OutputFile, is_file};
use crate::store::StoreError;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// When a write counts as kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Durability {
    /// When the medium has it: every append ends with `fsync`. Survives loss of power.
    #[default]
    Full,
    /// When the operating system has it. Survives the end of the process, also by a kill; after a
    /// crash of the system or loss of power the newest events may be missing.
    Os,
}

/// Says what was being done to a file when the system refused.
pub(super) fn failed(path: &Path, doing: &'static str) -> impl FnOnce(io::Error) -> StoreError {
    move |source| StoreError::Io { path: path.to_owned(), doing, source }
}

/// The file beside another one whose name has this at its end.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Makes the names in a file's folder durable: a new file, a rename. Windows does that by itself
/// and cannot open a folder.
pub(super) fn sync_folder(path: &Path, durability: Durability) -> Result<(), StoreError> {
    if cfg!(windows) || durability == Durability::Os {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(path);
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed(folder, "sync"))
}

/// Replaces a sidecar of a log as a whole: after a crash at any moment there is the old one or the
/// new one.
pub(super) fn replace(
    path: &Path,
    log: &Path,
    bytes: &[u8],
    durability: Durability,
) -> Result<(), StoreError> {
    let write = || {
        let mut file = OutputFile::create_or_replace(path, Access::of([log]))?;
        file.write_all(bytes)?;
        // Synced whatever the durability: some file systems would else keep the name and lose the
        // bytes.
        file.finish()?.place_unsynced()
    };
    write().map_err(failed(path, "replace"))?;
    sync_folder(path, durability)
}

/// Opens a log for appending; makes it when there is none.
pub(super) fn open_log(path: &Path) -> Result<File, StoreError> {
    require_regular(path).map_err(failed(path, "open"))?;
    OpenOptions::new().append(true).create(true).open(path).map_err(failed(path, "open"))
}

/// Opens a regular file for reading.
pub(super) fn open_regular(path: &Path) -> Result<File, StoreError> {
    require_regular(path).map_err(failed(path, "open"))?;
    File::open(path).map_err(failed(path, "open"))
}

/// The bytes of a file that may not be there.
pub(super) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let read = || if is_file(path)? { fs::read(path).map(Some) } else { Ok(None) };
    read().map_err(failed(path, "read"))
}
