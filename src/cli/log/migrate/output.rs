//! Where lines go. Files are written under another name and moved into their place when they are whole.

use crate::cli::lines::Line;
use crate::cli::quarantine::Quarantine;
use crate::cli::{Failure, output_failed};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::fs::{self, File};
use std::io::{self, BufRead, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// Ending of files that are being written.
const PARTIAL: &str = ".partial";

/// The file beside another one whose name has this at its end.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn cannot_write(path: &Path) -> impl Fn(io::Error) -> Failure {
    move |e| Failure::io(&format!("cannot write {}", path.display()), &e)
}

fn hex(digest: Sha256) -> String {
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Moves a file, and has the medium keep the new name.
fn rename(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::rename(from, to).map_err(cannot_write(to))?;
    // Windows cannot open a folder, and does this by itself.
    let folder =
        to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(windows) {
        Ok(())
    } else {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(cannot_write(folder))
    }
}

/// A file in the making.
pub(super) struct Fresh {
    path: PathBuf,
    partial: PathBuf,
    file: BufWriter<File>,
}

impl Fresh {
    /// A file that must not exist.
    pub(super) fn create(path: &Path) -> Result<Self, Failure> {
        if path.exists() {
            return Err(Failure::new(format!(
                "{} exists already; name another file, or move this one away",
                path.display()
            )));
        }
        Self::beside(path)
    }

    /// A file that takes the place of another one. What an interrupted run has left of it is written anew.
    pub(super) fn beside(path: &Path) -> Result<Self, Failure> {
        let partial = beside(path, PARTIAL);
        let file = File::create(&partial).map_err(cannot_write(&partial))?;
        Ok(Self { path: path.to_owned(), partial, file: BufWriter::with_capacity(1 << 16, file) })
    }

    /// Has the medium keep what was written.
    fn sync(&mut self) -> Result<(), Failure> {
        self.file
            .flush()
            .and_then(|()| self.file.get_ref().sync_all())
            .map_err(cannot_write(&self.partial))
    }

    fn commit(mut self) -> Result<(), Failure> {
        self.sync()?;
        rename(&self.partial, &self.path)
    }
}

/// Where the lines go.
pub(super) struct Out {
    to: To,
    /// The last line had no end of its own.
    open_end: bool,
}

enum To {
    File(Fresh),
    Stdout(BufWriter<io::StdoutLock<'static>>),
    Nowhere,
}

impl Out {
    pub(super) const fn file(fresh: Fresh) -> Self {
        Self { to: To::File(fresh), open_end: false }
    }

    pub(super) fn stdout() -> Self {
        Self {
            to: To::Stdout(BufWriter::with_capacity(1 << 16, io::stdout().lock())),
            open_end: false,
        }
    }

    pub(super) const fn nowhere() -> Self {
        Self { to: To::Nowhere, open_end: false }
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.to {
            To::File(fresh) => fresh.file.write_all(bytes),
            To::Stdout(out) => out.write_all(bytes),
            To::Nowhere => Ok(()),
        }
    }

    /// Two lines stay two lines when the first came from the end of a file without a line feed.
    fn separate(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.open_end) { self.write_all(b"\n") } else { Ok(()) }
    }

    pub(super) fn commit(self) -> Result<(), Failure> {
        match self.to {
            To::File(fresh) => fresh.commit(),
            To::Stdout(mut out) => out.flush().map_err(|e| output_failed(&e)),
            To::Nowhere => Ok(()),
        }
    }

    /// Removes what was written.
    pub(super) fn discard(self) {
        if let To::File(fresh) = self.to {
            // What cannot be removed is harmless: the next run writes it anew.
            let _ = fs::remove_file(&fresh.partial);
        }
    }
}

/// The part of the output that comes from one file, with its digest.
pub(super) struct Hashed<'o> {
    out: &'o mut Out,
    digest: Sha256,
}

impl<'o> Hashed<'o> {
    pub(super) fn new(out: &'o mut Out) -> Self {
        Self { out, digest: Sha256::new() }
    }

    pub(super) fn line(&mut self, bytes: &[u8], ended: bool) -> io::Result<()> {
        self.write_all(bytes)?;
        self.end(ended)
    }

    /// Ends a line.
    pub(super) fn end(&mut self, ended: bool) -> io::Result<()> {
        if ended {
            self.write_all(b"\n")?;
        }
        self.out.open_end = !ended;
        Ok(())
    }

    pub(super) fn digest(&mut self) -> String {
        hex(std::mem::take(&mut self.digest))
    }
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.separate()?;
        self.out.write_all(bytes)?;
        self.digest.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A file that is read, with its digest.
pub(super) struct HashedInput<R> {
    input: R,
    digest: Sha256,
    bytes: u64,
}

impl<R: BufRead> HashedInput<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, digest: Sha256::new(), bytes: 0 }
    }

    /// The digest, and how many bytes there were.
    pub(super) fn digest(self) -> (String, u64) {
        (hex(self.digest), self.bytes)
    }
}

impl<R: BufRead> Read for HashedInput<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.digest.update(&buffer[..read]);
        self.bytes += read as u64;
        Ok(read)
    }
}

impl<R: BufRead> BufRead for HashedInput<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.input.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        // What is consumed is in the buffer, so that nothing is read here.
        if let Ok(buffer) = self.input.fill_buf() {
            self.digest.update(&buffer[..amount]);
        }
        self.bytes += amount as u64;
        self.input.consume(amount);
    }
}

/// Takes a line that is too long for a document, with its digest.
pub(super) struct Spill<'w> {
    to: Option<&'w mut dyn Write>,
    digest: Sha256,
}

impl<'w> Spill<'w> {
    pub(super) fn to(to: Option<&'w mut dyn Write>) -> Self {
        Self { to, digest: Sha256::new() }
    }

    pub(super) fn digest(self) -> [u8; 32] {
        self.digest.finalize().into()
    }
}

impl Write for Spill<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(to) = &mut self.to {
            to.write_all(bytes)?;
        }
        self.digest.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Manifest and quarantine.
pub(super) struct Sides {
    manifest: Option<Fresh>,
    quarantine: Option<(Quarantine, PathBuf)>,
    /// Whether a line went to quarantine.
    holds_lines: bool,
}

const REASONS: &str = ".reasons.jsonl";

impl Sides {
    /// None of the files may exist, except where a run was interrupted while it moved them: then `out` is
    /// still in the making, and they are written anew.
    pub(super) fn create(
        manifest: Option<PathBuf>,
        quarantine: Option<PathBuf>,
        out: Option<&Path>,
    ) -> Result<Self, Failure> {
        let interrupted = out.is_some_and(|out| !out.exists() && beside(out, PARTIAL).exists());
        let reasons = quarantine.as_ref().map(|quarantine| beside(quarantine, REASONS));
        if let Some(path) = manifest
            .iter()
            .chain(&quarantine)
            .chain(&reasons)
            .find(|path| !interrupted && path.exists())
        {
            return Err(Failure::new(format!(
                "{} exists already; name another file, or move this one away",
                path.display()
            )));
        }
        let quarantine = quarantine.map(|path| {
            let partial = beside(&path, PARTIAL);
            for leftover in [&partial, &beside(&partial, REASONS)] {
                match fs::remove_file(leftover) {
                    Err(e) if e.kind() != io::ErrorKind::NotFound => {
                        return Err(cannot_write(leftover)(e));
                    }
                    _ => {}
                }
            }
            Ok((Quarantine::create(&partial)?, path))
        });
        Ok(Self {
            manifest: manifest.map(|path| Fresh::beside(&path)).transpose()?,
            quarantine: quarantine.transpose()?,
            holds_lines: false,
        })
    }

    /// Writes an entry of the manifest, if there is one.
    pub(super) fn entry(&mut self, entry: &impl Serialize) -> Result<(), Failure> {
        let Some(Fresh { partial, file, .. }) = &mut self.manifest else { return Ok(()) };
        serde_json::to_writer(&mut *file, entry)
            .map_err(io::Error::from)
            .and_then(|()| file.write_all(b"\n"))
            .map_err(cannot_write(partial))
    }

    /// Keeps a line without a target, if there is a quarantine.
    pub(super) fn quarantine(
        &mut self,
        line: &Line<'_>,
        reasons: &impl Serialize,
    ) -> Result<(), Failure> {
        self.holds_lines = true;
        match &mut self.quarantine {
            Some((quarantine, _)) => quarantine.add(line, reasons),
            None => Ok(()),
        }
    }

    /// Where the part of a line goes that is too long to be kept.
    pub(super) fn spill(&mut self) -> Option<&mut dyn Write> {
        self.quarantine.as_mut().map(|(quarantine, _)| quarantine.spill())
    }

    /// Moves both into their places. Quarantine files without a line are not left behind.
    pub(super) fn commit(self) -> Result<(), Failure> {
        if let Some((quarantine, path)) = self.quarantine {
            let partial = beside(&path, PARTIAL);
            quarantine.finish()?;
            for (from, to) in
                [(&partial, &path), (&beside(&partial, REASONS), &beside(&path, REASONS))]
            {
                if !self.holds_lines {
                    fs::remove_file(from).map_err(cannot_write(from))?;
                    continue;
                }
                File::open(from).and_then(|file| file.sync_all()).map_err(cannot_write(from))?;
                rename(from, to)?;
            }
        }
        self.manifest.map_or(Ok(()), Fresh::commit)
    }
}

/// A file that is whole and waits for its place. It is not held open: there may be thousands.
pub(super) struct Staged {
    path: PathBuf,
    partial: PathBuf,
    backup: PathBuf,
    bytes: u64,
}

impl Staged {
    /// Makes sure that nothing stands in the way of the backup. `bytes` is how long the file was when it was read.
    pub(super) fn new(path: &Path, out: Out, ending: &str, bytes: u64) -> Result<Self, Failure> {
        let To::File(mut fresh) = out.to else {
            return Err(Failure::new(format!("{} cannot be replaced", path.display())));
        };
        fresh.sync()?;
        let permissions = fs::metadata(path).map_err(cannot_write(path))?.permissions();
        fs::set_permissions(&fresh.partial, permissions).map_err(cannot_write(&fresh.partial))?;
        let backup = beside(path, ending);
        // A run that was interrupted between backup and replacement has left the same bytes there.
        if backup.exists()
            && fs::read(&backup).map_err(cannot_write(&backup))?
                != fs::read(path).map_err(cannot_write(path))?
        {
            return Err(Failure::new(format!(
                "{} exists already and is another file; give another --backup, or move this one away",
                backup.display()
            )));
        }
        Ok(Self { path: fresh.path, partial: fresh.partial, backup, bytes })
    }

    /// Keeps the old file under the name of the backup, and moves the new one into its place.
    pub(super) fn replace(self) -> Result<(), Failure> {
        let Self { path, partial, backup, bytes } = self;
        if fs::metadata(&path).map_err(cannot_write(&path))?.len() != bytes {
            return Err(Failure::new(format!(
                "{} was written to while it was read, and was left as it is; run it again when nobody writes to it",
                path.display()
            )));
        }
        if !backup.exists() {
            // Where links are not to be had, a copy does.
            let copy = || {
                let partial = beside(&backup, PARTIAL);
                fs::copy(&path, &partial)
                    .and_then(|_| File::open(&partial)?.sync_all())
                    .map_err(cannot_write(&partial))?;
                rename(&partial, &backup)
            };
            fs::hard_link(&path, &backup).map_err(cannot_write(&backup)).or_else(|_| copy())?;
        }
        rename(&partial, &path)
    }
}
