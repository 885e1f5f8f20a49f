//! Who may read and write a file that is made.

use super::error::said;
use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

/// Who may read and write a file that is made: never more people than may read and write what it is
/// made of.
///
/// ```
/// use spec_kitty_events::output_file::Access;
/// # #[cfg(unix)] {
/// use std::fs::{File, Permissions, set_permissions};
/// use std::os::unix::fs::PermissionsExt;
/// let folder = tempfile::tempdir()?;
/// let (private, copy) = (folder.path().join("private"), folder.path().join("copy"));
/// File::create(&private)?.set_permissions(Permissions::from_mode(0o600))?;
/// let made = Access::of([&private]).create_new(&copy)?;
/// assert_eq!(made.metadata()?.permissions().mode() & 0o777, 0o600);
/// # }
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// Bits of a mode on Unix; the process's mask takes away more.
    mode: u32,
    /// The group that the middle three bits speak of, where it matters.
    group: Option<u32>,
}

const ALL: u32 = 0o666;
const OWNER: u32 = 0o600;
const OF_GROUP: u32 = 0o060;

impl Access {
    /// As the system makes files for this user.
    #[must_use]
    pub const fn usual() -> Self {
        Self { mode: ALL, group: None }
    }

    /// The user alone.
    #[must_use]
    pub const fn owner() -> Self {
        Self { mode: OWNER, group: None }
    }

    /// Those who have access to all of these files. What is no file that can be asked, such as a
    /// pipe, does not matter; `-` is standard input.
    #[must_use]
    pub fn of<P: AsRef<Path>>(files: impl IntoIterator<Item = P>) -> Self {
        files
            .into_iter()
            .filter_map(|path| match path.as_ref() {
                dash if dash.as_os_str() == "-" => std::fs::metadata("/dev/stdin").ok(),
                path => std::fs::metadata(path).ok(),
            })
            .filter(Metadata::is_file)
            .map(|found| Self::of_file(&found))
            .fold(Self::usual(), Self::and)
    }

    fn and(self, other: Self) -> Self {
        let group = self.group.or(other.group);
        let one_group = other.group.is_none_or(|other| group == Some(other));
        let mode = self.mode & other.mode;
        Self { mode: if one_group { mode } else { mode & !OF_GROUP }, group }
    }

    #[cfg(unix)]
    fn of_file(found: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        // Who makes a file can write it, also when it is made of one that nobody may write.
        Self { mode: found.mode() & ALL | OWNER, group: Some(found.gid()) }
    }

    #[cfg(not(unix))]
    fn of_file(_: &Metadata) -> Self {
        Self::usual()
    }

    /// Makes a file where nothing stands, for reading and writing.
    ///
    /// # Errors
    ///
    /// When something stands there, also a link, or it cannot be made.
    #[cfg(unix)]
    pub fn create_new(self, path: impl AsRef<Path>) -> io::Result<File> {
        use std::os::unix::fs::{
            MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, fchown,
        };
        let mut options = OpenOptions::new();
        let path = path.as_ref();
        let file = options
            .read(true)
            .write(true)
            .create_new(true)
            .mode(self.mode)
            .open(path)
            .map_err(|e| said(e, path))?;
        // What the group may do is meant for the group of the input.
        if let (Some(group), true) = (self.group, self.mode & OF_GROUP != 0) {
            let found = file.metadata()?;
            if found.gid() != group && fchown(&file, None, Some(group)).is_err() {
                let mode = found.mode() & 0o777 & !OF_GROUP;
                file.set_permissions(std::fs::Permissions::from_mode(mode))?;
            }
        }
        Ok(file)
    }

    /// Makes a file where nothing stands, for reading and writing.
    ///
    /// # Errors
    ///
    /// When something stands there, also a link, or it cannot be made.
    #[cfg(not(unix))]
    pub fn create_new(self, path: impl AsRef<Path>) -> io::Result<File> {
        let path = path.as_ref();
        let made = OpenOptions::new().read(true).write(true).create_new(true).open(path);
        made.map_err(|e| said(e, path))
    }
}

/// Gives a file the owner, the group and the mode of the one whose place it takes, as far as this
/// user may. Where the group stays another one, it gets nothing.
#[cfg(unix)]
pub(super) fn hand_over(file: &File, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    let own = file.metadata()?;
    let mut mode = old.mode() & 0o7777;
    if own.gid() != old.gid() && fchown(file, None, Some(old.gid())).is_err() {
        mode &= !0o2070;
    }
    // Only the administrator may; for others it stays their own.
    if own.uid() != old.uid() && fchown(file, Some(old.uid()), None).is_err() {
        mode &= !0o4000;
    }
    file.set_permissions(std::fs::Permissions::from_mode(mode))
}

/// Gives a file the permissions of the one whose place it takes.
#[cfg(not(unix))]
pub(super) fn hand_over(file: &File, old: &Metadata) -> io::Result<()> {
    file.set_permissions(old.permissions())
}
