//! Where lines go. Files are moved into their places when all of them are whole.

use crate::cli::quarantine::Quarantine;
use crate::cli::{Failure, json};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use spec_kitty_events::Digest;
use spec_kitty_events::lines::Line;
use spec_kitty_events::output_file::{Access, OutputFile, WholeFile};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// The file beside another one whose name has this at its end.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn cannot_write(path: &Path) -> impl Fn(io::Error) -> Failure {
    move |e| Failure::cannot_write(path, &e)
}

pub(super) fn hex(digest: Sha256) -> String {
    Digest::from_bytes(digest.finalize().into()).to_string()
}

/// Where the lines go.
pub(super) struct Out {
    to: To,
    /// The last line had no end of its own.
    open_end: bool,
}

enum To {
    File(Box<OutputFile>),
    Stdout(BufWriter<Box<dyn Write>>),
    Nowhere,
}

impl Out {
    /// A file that must not exist.
    pub(super) fn file(path: &Path, access: Access) -> Result<Self, Failure> {
        let file = OutputFile::create_new(path, access).map_err(cannot_write(path))?;
        Ok(Self { to: To::File(Box::new(file)), open_end: false })
    }

    /// A file that takes the place of another one.
    pub(super) fn replacing(path: &Path) -> Result<Self, Failure> {
        let file =
            OutputFile::create_or_replace(path, Access::owner()).map_err(cannot_write(path))?;
        Ok(Self { to: To::File(Box::new(file)), open_end: false })
    }

    pub(super) fn stdout() -> Self {
        Self {
            to: To::Stdout(BufWriter::with_capacity(1 << 16, json::lines_as_kept())),
            open_end: false,
        }
    }

    pub(super) const fn nowhere() -> Self {
        Self { to: To::Nowhere, open_end: false }
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.to {
            To::File(file) => file.write_all(bytes),
            To::Stdout(out) => out.write_all(bytes),
            To::Nowhere => Ok(()),
        }
    }

    /// Two lines stay two lines when the first came from the end of a file without a line feed.
    fn separate(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.open_end) { self.write_all(b"\n") } else { Ok(()) }
    }

    /// Ends the output: a file waits for its place, everything else is out.
    pub(super) fn whole(self) -> Result<Option<WholeFile>, Failure> {
        match self.to {
            To::File(file) => {
                let path = file.path().to_owned();
                file.finish().map(Some).map_err(cannot_write(&path))
            }
            To::Stdout(mut out) => out.flush().map(|()| None).map_err(Failure::from),
            To::Nowhere => Ok(None),
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

/// Manifest and quarantine.
pub(super) struct Sides {
    manifest: Option<OutputFile>,
    quarantine: Option<Quarantine>,
    /// Whether a line went to quarantine.
    holds_lines: bool,
}

impl Sides {
    /// Begins the files, for those who may read the inputs. None of them may exist.
    pub(super) fn create(
        manifest: Option<PathBuf>,
        quarantine: Option<PathBuf>,
        inputs: &[PathBuf],
    ) -> Result<Self, Failure> {
        let begin = |path: PathBuf| {
            OutputFile::create_new(&path, Access::of(inputs)).map_err(cannot_write(&path))
        };
        Ok(Self {
            manifest: manifest.map(begin).transpose()?,
            quarantine: quarantine.map(|path| Quarantine::create(&path, inputs)).transpose()?,
            holds_lines: false,
        })
    }

    /// Whether there is a manifest.
    pub(super) const fn has_manifest(&self) -> bool {
        self.manifest.is_some()
    }

    /// Writes an entry of the manifest, if there is one.
    pub(super) fn entry(&mut self, entry: &impl Serialize) -> Result<(), Failure> {
        let Some(file) = &mut self.manifest else { return Ok(()) };
        serde_json::to_writer(&mut *file, entry)
            .map_err(io::Error::from)
            .and_then(|()| file.write_all(b"\n"))
            .map_err(|e| Failure::cannot_write(file.path(), &e))
    }

    /// Keeps a line without a target, if there is a quarantine.
    pub(super) fn quarantine(
        &mut self,
        line: &Line<'_>,
        reasons: &impl Serialize,
    ) -> Result<(), Failure> {
        self.holds_lines = true;
        match &mut self.quarantine {
            Some(quarantine) => quarantine.add(line, reasons),
            None => Ok(()),
        }
    }

    /// Where the part of a line goes that is too long to be kept.
    pub(super) fn spill(&mut self) -> Option<&mut dyn Write> {
        self.quarantine.as_mut().map(Quarantine::spill)
    }

    /// The files, whole, before they are moved into their places. Quarantine files without a line
    /// are left out.
    pub(super) fn whole(self) -> Result<Vec<WholeFile>, Failure> {
        let mut files = Vec::new();
        if let Some(quarantine) = self.quarantine.filter(|_| self.holds_lines) {
            files.extend(quarantine.whole()?);
        }
        if let Some(manifest) = self.manifest {
            let path = manifest.path().to_owned();
            files.push(manifest.finish().map_err(cannot_write(&path))?);
        }
        Ok(files)
    }
}
