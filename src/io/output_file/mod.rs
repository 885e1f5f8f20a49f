//! Files that are written as a whole: the one way in which this crate makes a file beside others.
//!
//! A file is made under a name of its own beside its place (made new: nothing that stands there,
//! and no link, is written through), is synced, and is moved into its place when it is whole. Until
//! then its place is as it was. What is not placed is removed: when the value is dropped, and by
//! [`abandon`] when the program is interrupted. After a `SIGKILL` or a loss of power a file
//! `.<name>.<six characters>.partial` may stay; it can be removed.
//!
//! A place is a path where nothing stands, or a regular file if it is to be replaced. A link, a
//! folder, a device and a named pipe are refused with a sentence.
//!
//! - [`replace`] writes a file in one go; [`OutputFile`] is written to piece by piece.
//! - [`place_all`] moves several files that belong together, and [`WholeFile`] is one that waits
//!   for that.
//! - [`Access`] says who may read what is made: not more people than may read what it is made of.
//! - [`below`] is for names that come from outside, and stay below a folder.
//! - [`ScratchFolder`] is a private folder that goes when it is no longer needed.
//! - [`open_sidecar`] is for a file beside a log that stays and is appended to.

mod access;
mod error;
mod place;
mod unfinished;

pub use access::Access;
pub use place::{NotPlaced, below, is_file};
pub use unfinished::{ScratchFolder, abandon};

use std::fs::{File, Metadata};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::TempPath;
use unfinished::Entry;

/// A file in the making. It is not there until [`place`](Self::place).
///
/// ```
/// use spec_kitty_events::output_file::{Access, OutputFile};
/// use std::io::Write;
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("report.jsonl");
///
/// let mut file = OutputFile::create_new(&path, Access::usual())?;
/// writeln!(file, "{{}}")?;
/// drop(file);
/// assert_eq!(std::fs::read_dir(folder.path())?.count(), 0);
///
/// let mut file = OutputFile::create_new(&path, Access::usual())?;
/// writeln!(file, "{{}}")?;
/// file.place()?;
/// assert!(OutputFile::create_new(&path, Access::usual()).is_err());
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct OutputFile {
    file: BufWriter<File>,
    place: Place,
}

/// Where a file stands, and where it goes.
#[derive(Debug)]
struct Place {
    target: PathBuf,
    /// The file that is replaced.
    old: Option<Metadata>,
    /// Where the file that is replaced is kept.
    backup: Option<PathBuf>,
    // In this order: the file is removed, then it is forgotten.
    temporary: TempPath,
    entry: Entry,
}

impl OutputFile {
    /// Begins a file that must not exist yet.
    ///
    /// # Errors
    ///
    /// When something stands in its place, also a link that leads nowhere; when its folder is
    /// absent or may not be written to.
    pub fn create_new(path: impl AsRef<Path>, access: Access) -> io::Result<Self> {
        Self::begin(path.as_ref(), access, false)
    }

    /// Begins a file that may take the place of another one, and then gets its owner, group and
    /// mode; `access` is for one that is not there yet.
    ///
    /// # Errors
    ///
    /// When what stands in its place is no regular file; when its folder is absent or may not be
    /// written to.
    pub fn create_or_replace(path: impl AsRef<Path>, access: Access) -> io::Result<Self> {
        Self::begin(path.as_ref(), access, true)
    }

    fn begin(path: &Path, access: Access, may_replace: bool) -> io::Result<Self> {
        let old = place::check(path, may_replace)?;
        let made_with = if old.is_some() { Access::owner() } else { access };
        let (file, temporary, entry) = unfinished::create(path, made_with)?;
        let place = Place { target: path.to_owned(), old, backup: None, temporary, entry };
        Ok(Self { file: BufWriter::with_capacity(1 << 16, file), place })
    }

    /// Where it will stand.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.place.target
    }

    /// Ends the file without moving it: it is synced and closed.
    ///
    /// # Errors
    ///
    /// When it cannot be written. It is then removed.
    pub fn finish(mut self) -> io::Result<WholeFile> {
        self.file.flush()?;
        let file = self.file.get_ref();
        if let Some(old) = &self.place.old {
            access::hand_over(file, old)?;
        }
        file.sync_all()?;
        Ok(WholeFile(self.place))
    }

    /// Ends the file and moves it into its place, durably.
    ///
    /// # Errors
    ///
    /// When it cannot be written or moved. It is then removed, and its place is as it was.
    pub fn place(self) -> io::Result<()> {
        self.finish()?.place()
    }
}

impl Write for OutputFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// A file that is whole, on the medium, and waits for its place. It is not held open: there may be
/// thousands.
///
/// ```
/// use spec_kitty_events::output_file::{Access, OutputFile};
/// let folder = tempfile::tempdir()?;
/// let (path, kept) = (folder.path().join("log"), folder.path().join("log.old"));
/// std::fs::write(&path, "old")?;
/// let file = OutputFile::create_or_replace(&path, Access::usual())?;
/// file.finish()?.with_backup(kept.clone())?.place()?;
/// assert_eq!((std::fs::read(&path)?, std::fs::read(&kept)?), (vec![], b"old".to_vec()));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct WholeFile(Place);

impl WholeFile {
    /// Where it will stand.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0.target
    }

    /// Has the file that is replaced kept under another name.
    ///
    /// # Errors
    ///
    /// When something else stands there. A file with the same bytes is what an earlier run has
    /// kept.
    pub fn with_backup(mut self, path: PathBuf) -> io::Result<Self> {
        place::check_backup(&self.0.target, &path)?;
        self.0.backup = Some(path);
        Ok(self)
    }

    /// Moves it into its place, durably.
    ///
    /// # Errors
    ///
    /// As [`place_all`].
    pub fn place(self) -> io::Result<()> {
        place_all([self]).map_err(|failed| failed.source)
    }

    /// Moves it into its place. A loss of power may undo that, for as long as the folder is not
    /// synced.
    ///
    /// # Errors
    ///
    /// As [`place_all`].
    pub fn place_unsynced(self) -> io::Result<()> {
        move_all([self]).map(drop).map_err(|failed| failed.source)
    }
}

/// Moves files that belong together into their places, durably. An interrupt that [`abandon`] is
/// told of comes before or after that.
///
/// # Errors
///
/// When one cannot be moved: something has come to stand in its place, or what it replaces was
/// written to since it was begun. Those that were made new are then removed again, unless a file
/// was replaced already.
///
/// ```
/// use spec_kitty_events::output_file::{Access, OutputFile, place_all};
/// let folder = tempfile::tempdir()?;
/// let begin = |name| OutputFile::create_new(folder.path().join(name), Access::usual())?.finish();
/// place_all([begin("lines")?, begin("reasons")?])?;
/// assert_eq!(std::fs::read_dir(folder.path())?.count(), 2);
///
/// let late = begin("manifest")?;
/// std::fs::write(folder.path().join("manifest"), "of somebody else")?;
/// assert!(place_all([begin("out")?, late]).is_err());
/// assert!(!folder.path().join("out").exists());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn place_all(files: impl IntoIterator<Item = WholeFile>) -> Result<(), NotPlaced> {
    let mut folders: Vec<PathBuf> =
        move_all(files)?.iter().map(|path| error::folder(path).to_owned()).collect();
    folders.sort_unstable();
    folders.dedup();
    folders.into_iter().try_for_each(|folder| {
        place::sync(&folder).map_err(|source| NotPlaced { path: folder, source })
    })
}

/// Moves files, and tells where they stand.
fn move_all(files: impl IntoIterator<Item = WholeFile>) -> Result<Vec<PathBuf>, NotPlaced> {
    let (mut entries, mut files) = (Vec::new(), files.into_iter());
    let moved = unfinished::undisturbed(|| {
        let (mut placed, mut made) = (Vec::new(), Vec::new());
        let mut replaced = false;
        for WholeFile(place) in &mut files {
            let Place { target, old, backup, temporary, entry } = place;
            entries.push(entry);
            replaced |= old.is_some();
            let moved = place::put(temporary, &target, old.as_ref(), backup.as_deref(), &mut made);
            if let Err(source) = moved {
                if !replaced {
                    place::remove(&made);
                }
                return Err(NotPlaced { path: target, source });
            }
            placed.push(target);
        }
        Ok(placed)
    });
    // Not before: forgetting a file waits for what must not be disturbed. Behind one that could not
    // be moved there may be others.
    drop((entries, files));
    moved
}

/// Writes a file as a whole, durably; one that stands there keeps its owner, group and mode.
///
/// # Errors
///
/// As [`OutputFile::create_or_replace`] and [`OutputFile::place`].
///
/// ```
/// use spec_kitty_events::output_file::{Access, replace};
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("state.json");
/// replace(&path, b"{}", Access::usual())?;
/// replace(&path, b"[]", Access::usual())?;
/// assert_eq!(std::fs::read(&path)?, b"[]");
/// assert!(replace(folder.path(), b"", Access::usual()).is_err());
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn replace(path: impl AsRef<Path>, bytes: &[u8], access: Access) -> io::Result<()> {
    let mut file = OutputFile::create_or_replace(path, access)?;
    file.write_all(bytes)?;
    file.place()
}

/// Opens a file that stays beside another one and is appended to or locked, for reading and
/// appending: what is written goes to its end. When it is not there, it is made, and may be read by
/// those who may read `owner`.
///
/// # Errors
///
/// When a link or anything but a regular file stands there; when it may not be opened.
///
/// ```
/// use spec_kitty_events::output_file::open_sidecar;
/// let folder = tempfile::tempdir()?;
/// let log = folder.path().join("events.jsonl");
/// std::fs::write(&log, "")?;
/// open_sidecar(&folder.path().join("events.jsonl.lock"), &log)?;
/// # #[cfg(unix)] {
/// std::os::unix::fs::symlink("elsewhere", folder.path().join("events.jsonl.errors"))?;
/// assert!(open_sidecar(&folder.path().join("events.jsonl.errors"), &log).is_err());
/// # }
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn open_sidecar(path: &Path, owner: &Path) -> io::Result<File> {
    match place::check(path, true)? {
        None => match Access::of([owner]).create_new(path) {
            // Somebody else was first.
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => place::open(path),
            made => made,
        },
        Some(_) => place::open(path),
    }
}
