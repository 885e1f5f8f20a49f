//! The files that paths stand for.

use super::error::InputError;
use super::input::about_stdin;
use std::collections::HashSet;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// Endings of logs in JSON Lines.
const ENDINGS: &[&str] = &["jsonl", "ndjson"];
/// What a log's error log has behind the log's name: this, and the first of the endings.
const ERROR_LOG: &str = "errors";

/// Files and folders as files. A folder stands for the logs below it (`*.jsonl`, `*.ndjson`), in
/// the order of their names; the error log beside a log is none, links to folders are not followed,
/// and a folder without a log is an error. A file stands for itself, whatever its name, and `-` for
/// standard input. What cannot be read does not hide the rest, and neither does a pipe that is
/// named twice: what it holds can be read once.
///
/// ```
/// use spec_kitty_events::lines::files;
/// let folder = tempfile::tempdir()?;
/// std::fs::write(folder.path().join("b.jsonl"), "")?;
/// std::fs::write(folder.path().join("a.txt"), "")?;
/// let found = files(&[folder.path().into(), "missing.jsonl".into()]);
/// assert_eq!(found[0].as_ref().ok(), Some(&folder.path().join("b.jsonl")));
/// assert!(found[1].as_ref().is_err_and(|e| e.to_string().ends_with("there is no such file")));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn files(paths: &[PathBuf]) -> Vec<Result<PathBuf, InputError>> {
    let mut found = Vec::new();
    let mut streams = Streams::default();
    for path in paths {
        if path.as_os_str() == "-" {
            found.push(streams.stdin(path));
            continue;
        }
        match fs::metadata(path) {
            Err(e) => found.push(Err(InputError::read(path, e))),
            Ok(metadata) if metadata.is_dir() => {
                let known = found.len();
                below(path, &is_log, &mut found);
                if found.len() == known {
                    found.push(Err(InputError::no_logs(path)));
                }
            }
            Ok(metadata) => found.push(streams.once(path, &metadata)),
        }
    }
    found
}

/// What can be read once: standard input, and pipes by whatever name.
#[derive(Default)]
struct Streams {
    seen: HashSet<(u64, u64)>,
    stdin: bool,
}

impl Streams {
    fn stdin(&mut self, path: &Path) -> Result<PathBuf, InputError> {
        if std::mem::replace(&mut self.stdin, true) {
            return Err(twice(path));
        }
        about_stdin().map_or_else(|| Ok(path.to_owned()), |about| self.once(path, &about))
    }

    fn once(&mut self, path: &Path, about: &Metadata) -> Result<PathBuf, InputError> {
        match pipe(about) {
            Some(pipe) if !self.seen.insert(pipe) => Err(twice(path)),
            _ => Ok(path.to_owned()),
        }
    }
}

fn twice(path: &Path) -> InputError {
    let sentence = "it is named twice, and what comes through a pipe can be read once";
    InputError::read(path, io::Error::other(sentence))
}

/// Which pipe or socket this is, if it is one.
#[cfg(unix)]
fn pipe(about: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _};
    let kind = about.file_type();
    (kind.is_fifo() || kind.is_socket()).then(|| (about.dev(), about.ino()))
}

#[cfg(not(unix))]
fn pipe(_: &Metadata) -> Option<(u64, u64)> {
    None
}

fn is_log(path: &Path) -> bool {
    let ends = |path: &Path, ending: &str| path.extension().is_some_and(|found| found == ending);
    let named = |path: &Path| ENDINGS.iter().any(|ending| ends(path, ending));
    let beside = || {
        let errors = path.with_extension("");
        let log = errors.with_extension("");
        ends(path, ENDINGS[0]) && ends(&errors, ERROR_LOG) && named(&log) && log.is_file()
    };
    named(path) && !beside()
}

/// Files below a folder that are wanted, in the order of their names. `.git` is passed by, and what
/// is no regular file.
pub fn below(
    folder: &Path,
    wanted: &dyn Fn(&Path) -> bool,
    found: &mut Vec<Result<PathBuf, InputError>>,
) {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(e) => return found.push(Err(InputError::read(folder, e))),
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        match entry.file_type() {
            Err(e) => found.push(Err(InputError::read(&path, e))),
            Ok(kind) if kind.is_dir() => {
                if entry.file_name() != ".git" {
                    below(&path, wanted, found);
                }
            }
            Ok(_) if wanted(&path) => match fs::metadata(&path) {
                Ok(about) if about.is_file() => found.push(Ok(path)),
                Ok(_) => {}
                // A folder that may be listed and not entered, or a link that leads nowhere.
                Err(e) => found.push(Err(InputError::read(&path, e))),
            },
            Ok(_) => {}
        }
    }
}
