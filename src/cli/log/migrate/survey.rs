//! The first look at all lines: work packages of which a row cannot be lifted are held back as a whole.

use crate::cli::Failure;
use crate::cli::lines::{Lines, open};
use crate::cli::paths::name;
use spec_kitty_events::migrate::{Migrator, Mode};
use spec_kitty_events::output_file::ScratchFolder;
use spec_kitty_events::policy::LIMITS;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// Standard input, kept in a file because it is read twice.
pub(super) struct Spooled {
    _folder: ScratchFolder,
    file: PathBuf,
}

impl Spooled {
    fn keep() -> Result<Self, Failure> {
        let keep = || {
            let folder = ScratchFolder::create()?;
            let file = folder.path().join("input");
            io::copy(&mut io::stdin().lock(), &mut File::create_new(&file)?)?;
            Ok(Self { _folder: folder, file })
        };
        keep().map_err(|e| Failure::io("cannot keep standard input, which is read twice", &e))
    }

    /// Where an input is read.
    pub(super) fn path<'p>(&'p self, path: &'p Path) -> &'p Path {
        if path.as_os_str() == "-" { &self.file } else { path }
    }
}

/// Looks at all lines, where lane rows are to be lifted. Gives what came from standard input.
pub(super) fn survey(
    migrator: &mut Migrator,
    paths: &[PathBuf],
) -> Result<Option<Spooled>, Failure> {
    if migrator.mode() != Mode::LiftedLanes {
        return Ok(None);
    }
    let piped = paths.iter().any(|path| path.as_os_str() == "-");
    let spooled = piped.then(Spooled::keep).transpose()?;
    for path in paths {
        let (input, _) = open(spooled.as_ref().map_or(path, |spooled| spooled.path(path)))?;
        let mut lines = Lines::new(input, LIMITS.max_bytes.saturating_add(1));
        let failed = |e| Failure::io(&format!("cannot read {}", name(path)), &e);
        while let Some(line) = lines.next(&mut io::sink()).map_err(failed)? {
            // A line that is too long for a document is no row.
            if !line.is_cut() {
                migrator.survey(line.bytes, line.number);
            }
        }
    }
    Ok(spooled)
}
