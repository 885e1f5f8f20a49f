//! The first look at all lines: work packages of which a row cannot be lifted are held back as a
//! whole.

use crate::cli::Failure;
use crate::cli::inputs::Inputs;
use spec_kitty_events::lines::{InputError, Piece};
use spec_kitty_events::migrate::{Migrator, Mode};
use spec_kitty_events::output_file::ScratchFolder;
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

    /// The file.
    pub(super) fn file(&self) -> &Path {
        &self.file
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
    let piped = paths.is_empty() || paths.iter().any(|path| path.as_os_str() == "-");
    let spooled = piped.then(Spooled::keep).transpose()?;
    let inputs = Inputs::of(paths);
    let inputs = match &spooled {
        Some(spooled) => inputs.with_standard_input(spooled.file()),
        None => inputs,
    };
    // What cannot be read is told when it is read for good.
    inputs.each_readable(&mut |input| {
        input.each(&mut |piece| {
            // A line that is too long for a document is no row.
            if let Piece::Line(line, ()) = piece
                && !line.is_cut()
            {
                migrator.survey(line.bytes, line.number);
            }
            Ok::<(), InputError>(())
        })
    });
    migrator.settle();
    Ok(spooled)
}
