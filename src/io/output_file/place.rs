//! Where a file may go.

use super::access::Access;
use super::error::{said, there_already};
use crate::text::escape;
use std::fmt;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::{Component, Path, PathBuf};
use tempfile::TempPath;

/// A file that could not be moved into its place.
#[derive(Debug)]
pub struct NotPlaced {
    /// The place.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

impl fmt::Display for NotPlaced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot write {}: {}", escape::path(&self.path), self.source)
    }
}

/// What it says holds the cause.
impl std::error::Error for NotPlaced {}

/// What stands in a place: a regular file that may be replaced, or nothing.
pub(super) fn check(path: &Path, may_replace: bool) -> io::Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(found) => match refusal(&found) {
            Some(sentence) => Err(io::Error::new(ErrorKind::InvalidInput, sentence)),
            None if may_replace => Ok(Some(found)),
            None => Err(there_already()),
        },
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(said(e, path)),
    }
}

/// Whether a regular file stands there, for a file that is read without following links.
///
/// # Errors
///
/// When something else stands there.
///
/// ```
/// let folder = tempfile::tempdir()?;
/// assert!(!spec_kitty_events::output_file::is_file(folder.path().join("state.json"))?);
/// assert!(spec_kitty_events::output_file::is_file(folder.path()).is_err());
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn is_file(path: impl AsRef<Path>) -> io::Result<bool> {
    check(path.as_ref(), true).map(|found| found.is_some())
}

fn refusal(found: &Metadata) -> Option<&'static str> {
    let kind = found.file_type();
    if kind.is_file() {
        None
    } else if kind.is_symlink() {
        Some("it is a symbolic link, and nothing is written through one; name the file itself")
    } else if kind.is_dir() {
        Some("it is a folder; name a file")
    } else {
        Some("it is a device, a pipe or a socket, and no file; name a file")
    }
}

/// Moves a file into its place, over the one that it replaces and no other. Adds what it made to
/// `made`.
pub(super) fn put(
    temporary: TempPath,
    target: &Path,
    old: Option<&Metadata>,
    backup: Option<&Path>,
    made: &mut Vec<PathBuf>,
) -> io::Result<()> {
    let Some(old) = old else {
        temporary.persist_noclobber(target).map_err(|e| said(e.error, target))?;
        made.push(target.to_owned());
        return Ok(());
    };
    if !check(target, true)?.is_some_and(|now| unchanged(old, &now)) {
        let sentence = "it was written to meanwhile, and was left as it is; \
                        run it again when nobody writes to it";
        return Err(io::Error::other(sentence));
    }
    if let Some(backup) = backup
        && keep(target, backup)?
    {
        made.push(backup.to_owned());
    }
    temporary.persist(target).map_err(|e| said(e.error, target))
}

/// Removes what was made by a run that failed.
pub(super) fn remove(made: &[PathBuf]) {
    for path in made {
        // Nobody could do more about it.
        let _ = fs::remove_file(path);
    }
}

fn unchanged(then: &Metadata, now: &Metadata) -> bool {
    let when = |metadata: &Metadata| metadata.modified().ok();
    same(then, now) && then.len() == now.len() && when(then) == when(now)
}

/// Whether nothing stands where a file is to be kept, or the same bytes.
pub(super) fn check_backup(path: &Path, backup: &Path) -> io::Result<()> {
    if check(backup, true)?.is_none() || same_bytes(path, backup)? {
        return Ok(());
    }
    let sentence = format!(
        "{} exists already and is another file; name another backup, or move this one away",
        escape::path(backup)
    );
    Err(io::Error::new(ErrorKind::AlreadyExists, sentence))
}

fn same_bytes(one: &Path, other: &Path) -> io::Result<bool> {
    let (mut one, mut other) =
        (BufReader::new(File::open(one)?), BufReader::new(File::open(other)?));
    loop {
        let (left, right) = (one.fill_buf()?, other.fill_buf()?);
        let common = left.len().min(right.len());
        if left[..common] != right[..common] || (common == 0 && left.len() != right.len()) {
            return Ok(false);
        }
        if common == 0 {
            return Ok(true);
        }
        one.consume(common);
        other.consume(common);
    }
}

/// Keeps a file under a second name. Tells whether that was made: an interrupted run may have made
/// it.
fn keep(path: &Path, backup: &Path) -> io::Result<bool> {
    if check(backup, true)?.is_some() {
        return Ok(false);
    }
    if fs::hard_link(path, backup).is_err() {
        // Where links are not to be had, a copy does. It is no output of its own: nothing is
        // registered, because this runs undisturbed.
        let copy = || {
            let mut copy = Access::of([path]).create_new(backup)?;
            io::copy(&mut File::open(path)?, &mut copy)?;
            copy.sync_all()
        };
        copy().inspect_err(|_| remove(&[backup.to_owned()]))?;
    }
    Ok(true)
}

/// Has the medium keep the names in a folder. Windows does that by itself and cannot open a folder.
pub(super) fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(windows) { Ok(()) } else { File::open(folder)?.sync_all() }
}

/// Opens a regular file for reading and appending, and no other than the one that stands under this
/// name.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().read(true).append(true).open(path)?;
    let (opened, found) = (file.metadata()?, fs::symlink_metadata(path)?);
    if same(&opened, &found) {
        Ok(file)
    } else {
        Err(io::Error::new(ErrorKind::InvalidInput, "it was replaced while it was opened"))
    }
}

#[cfg(unix)]
fn same(opened: &Metadata, found: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (opened.dev(), opened.ino()) == (found.dev(), found.ino())
}

#[cfg(not(unix))]
fn same(_: &Metadata, found: &Metadata) -> bool {
    found.is_file()
}

/// The path of a file below a folder, for a name that comes from outside. Folders on the way are
/// made.
///
/// # Errors
///
/// When the name leads out of the folder (`..`, an absolute path), or passes a link or anything
/// else that is no folder.
///
/// ```
/// use spec_kitty_events::output_file::below;
/// let folder = tempfile::tempdir()?;
/// let page = below(folder.path(), "events/status.html")?;
/// assert!(page.parent().is_some_and(|folder| folder.is_dir()));
/// assert!(below(folder.path(), "../status.html").is_err());
/// # #[cfg(unix)] {
/// std::os::unix::fs::symlink("/", folder.path().join("elsewhere"))?;
/// assert!(below(folder.path(), "elsewhere/status.html").is_err());
/// # }
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn below(folder: impl AsRef<Path>, name: impl AsRef<Path>) -> io::Result<PathBuf> {
    let (mut path, name) = (folder.as_ref().to_owned(), name.as_ref());
    fs::create_dir_all(&path)?;
    let refused = |sentence| Err(io::Error::new(ErrorKind::InvalidInput, sentence));
    let mut parts = name.components().peekable();
    if parts.peek().is_none() {
        return refused("it has no name");
    }
    while let Some(part) = parts.next() {
        let Component::Normal(part) = part else {
            return refused("its name leads out of the folder that it belongs to");
        };
        path.push(part);
        if parts.peek().is_none() {
            break;
        }
        match fs::create_dir(&path) {
            Err(e) if e.kind() != ErrorKind::AlreadyExists => return Err(e),
            _ => {}
        }
        if !fs::symlink_metadata(&path)?.is_dir() {
            return refused("its path leads through a symbolic link, or what is no folder");
        }
    }
    Ok(path)
}
