//! A torn last line, moved away before anything is appended behind it.

use super::files::{Durability, beside, failed, sync_folder};
use super::log::Log;
use crate::io::output_file::Access;
use crate::store::StoreError;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Moves what stands behind the last line to a file of its own. When it is cut off the log, the
/// other file has it: after a crash in between it stands in both.
pub(super) fn move_away(log: &mut Log, durability: Durability) -> Result<(), StoreError> {
    let Some(mut torn) = log.torn.take() else { return Ok(()) };
    let (saved_as, mut saved) = create(&log.path)?;
    let copied = File::open(&log.path).and_then(|mut file| {
        file.seek(SeekFrom::Start(log.end))?;
        io::copy(&mut file, &mut saved)?;
        if durability == Durability::Full { saved.sync_all() } else { Ok(()) }
    });
    copied.map_err(failed(&saved_as, "write the torn end of the log to"))?;
    sync_folder(&saved_as, durability)?;
    cut(&log.path, log.end)?;
    torn.saved_as = Some(saved_as);
    log.torn = Some(torn);
    Ok(())
}

/// Cuts the log back to its last line. Through a handle of its own: not every system lets one cut a
/// file that was opened for appending.
pub(super) fn cut(path: &Path, end: u64) -> Result<(), StoreError> {
    OpenOptions::new()
        .write(true)
        .open(path)
        .and_then(|file| file.set_len(end))
        .map_err(failed(path, "cut"))
}

/// The first `<log>.torn-<n>` that does not exist, made for those who may read the log.
fn create(log: &Path) -> Result<(PathBuf, File), StoreError> {
    let access = Access::of([log]);
    let mut n = 1_u64;
    loop {
        let path = beside(log, &format!(".torn-{n}"));
        match access.create_new(&path) {
            Ok(file) => return Ok((path, file)),
            Err(e) if e.kind() == ErrorKind::AlreadyExists => n += 1,
            Err(e) => return Err(failed(&path, "create")(e)),
        }
    }
}
