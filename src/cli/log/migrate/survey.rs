//! The first look at all lines: work packages of which a row cannot be lifted are held back as a
//! whole.

use crate::cli::Failure;
use crate::cli::inputs::Inputs;
use spec_kitty_events::escape;
use spec_kitty_events::lines::{self, InputError, Piece};
use spec_kitty_events::migrate::{Migrator, Mode};
use spec_kitty_events::output_file::ScratchFolder;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// What can be read once, kept in files because it is read twice: standard input and named pipes.
pub(super) struct Spooled {
    _folder: ScratchFolder,
    files: Vec<(PathBuf, PathBuf)>,
}

impl Spooled {
    fn keep(inputs: &Inputs) -> Result<Option<Self>, Failure> {
        let once = |path: &PathBuf| {
            path.as_os_str() == "-" || fs::metadata(path).is_ok_and(|about| !about.is_file())
        };
        let paths: Vec<PathBuf> = inputs.files().into_iter().filter(once).collect();
        if paths.is_empty() {
            return Ok(None);
        }
        let failed = |path: &Path, e| {
            let name = lines::name(path);
            Failure::io(&format!("cannot keep {}, which is read twice", escape::line(&name)), &e)
        };
        let folder = ScratchFolder::create().map_err(|e| failed(&paths[0], e))?;
        let mut files = Vec::new();
        for (number, path) in paths.into_iter().enumerate() {
            let file = folder.path().join(number.to_string());
            copy(&path, &file).map_err(|e| failed(&path, e))?;
            files.push((path, file));
        }
        Ok(Some(Self { _folder: folder, files }))
    }

    /// Each input that was kept, and its file.
    pub(super) fn files(&self) -> &[(PathBuf, PathBuf)] {
        &self.files
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<u64> {
    let mut file = File::create_new(to)?;
    match from.as_os_str() == "-" {
        true => io::copy(&mut io::stdin().lock(), &mut file),
        false => io::copy(&mut File::open(from)?, &mut file),
    }
}

/// Looks at all lines, where lane rows are to be lifted. Gives what can be read once.
pub(super) fn survey(
    migrator: &mut Migrator,
    paths: &[PathBuf],
) -> Result<Option<Spooled>, Failure> {
    if migrator.mode() != Mode::LiftedLanes {
        return Ok(None);
    }
    let inputs = Inputs::of(paths);
    let spooled = Spooled::keep(&inputs)?;
    let inputs = match &spooled {
        Some(spooled) => inputs.kept_in(spooled.files()),
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
