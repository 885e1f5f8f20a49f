//! The files in the making of this process, so that none is left when it is interrupted.

use super::access::Access;
use super::error;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tempfile::{TempDir, TempPath};

static UNFINISHED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn unfinished() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    // Whatever panicked meanwhile, the set is whole.
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A file that is known to be unfinished, until this is dropped.
#[derive(Debug)]
pub(super) struct Entry(PathBuf);

impl Drop for Entry {
    fn drop(&mut self) {
        unfinished().remove(&self.0);
    }
}

/// Makes a file beside its place.
pub(super) fn create(target: &Path, access: Access) -> io::Result<(File, TempPath, Entry)> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    // A file name has 255 bytes on most systems.
    let start: String = name.chars().take(50).collect();
    let mut known = unfinished();
    let made = tempfile::Builder::new()
        .prefix(&format!(".{start}."))
        .suffix(".partial")
        .make_in(error::folder(target), |path| access.create_new(path))
        .map_err(|e| error::said(e, target))?;
    let (file, temporary) = made.into_parts();
    let path = temporary.to_path_buf();
    known.insert(path.clone());
    Ok((file, temporary, Entry(path)))
}

/// A private folder for what is needed while this lives; it goes with it, and by [`abandon`].
#[derive(Debug)]
pub struct ScratchFolder {
    // In this order: the folder is removed, then it is forgotten.
    folder: TempDir,
    _entry: Entry,
}

impl ScratchFolder {
    /// Makes one where the system keeps temporary files.
    ///
    /// # Errors
    ///
    /// When it cannot be made.
    ///
    /// ```
    /// use spec_kitty_events::output_file::ScratchFolder;
    /// let scratch = ScratchFolder::create()?;
    /// let path = scratch.path().to_owned();
    /// std::fs::write(path.join("note"), "kept for now")?;
    /// drop(scratch);
    /// assert!(!path.exists());
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn create() -> io::Result<Self> {
        let mut known = unfinished();
        let folder = tempfile::Builder::new().prefix("spec-kitty-events-").tempdir()?;
        let path = folder.path().to_owned();
        known.insert(path.clone());
        Ok(Self { folder, _entry: Entry(path) })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Runs what an interrupt must not come between.
pub(super) fn undisturbed<T>(work: impl FnOnce() -> T) -> T {
    let _unfinished = unfinished();
    work()
}

/// Removes the files in the making of this process and goes on with `last`, which is to end the
/// process: until it returns, no file is made or moved. It gets the files that could not be
/// removed.
///
/// For a thread that waits for signals, and for a program that is about to exit.
///
/// ```
/// use spec_kitty_events::output_file::{Access, OutputFile, abandon};
/// let folder = tempfile::tempdir()?;
/// let file = OutputFile::create_new(folder.path().join("report"), Access::usual())?;
/// abandon(|left| assert_eq!(left.len(), 0)); // and std::process::exit
/// assert_eq!(std::fs::read_dir(folder.path())?.count(), 0);
/// assert!(file.place().is_err());
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn abandon(last: impl FnOnce(&[PathBuf])) {
    let unfinished = unfinished();
    let remove = |path: &Path| fs::remove_file(path).or_else(|_| fs::remove_dir_all(path));
    let left: Vec<PathBuf> =
        unfinished.iter().filter(|path| remove(path).is_err()).cloned().collect();
    last(&left);
}
