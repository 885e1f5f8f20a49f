//! The files that paths stand for.

use super::error::InputError;
use std::fs;
use std::path::{Path, PathBuf};

/// Endings of logs in JSON Lines.
const ENDINGS: &[&str] = &["jsonl", "ndjson"];
/// What a log's error log has behind the log's name.
const ERROR_LOG: &str = ".errors.jsonl";

/// Files and folders as files. A folder stands for the logs below it (`*.jsonl`, `*.ndjson`), in
/// the order of their names; the error log beside a log is none, links to folders are not followed,
/// and a folder without a log is an error. A file stands for itself, whatever its name, and `-` for
/// standard input. What cannot be read does not hide the rest.
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
    for path in paths {
        if path.as_os_str() == "-" {
            found.push(Ok(path.clone()));
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
            Ok(_) => found.push(Ok(path.clone())),
        }
    }
    found
}

fn is_log(path: &Path) -> bool {
    let named = |path: &Path| {
        path.extension().and_then(|e| e.to_str()).is_some_and(|e| ENDINGS.contains(&e))
    };
    let beside = || {
        let log = path.to_str().and_then(|path| path.strip_suffix(ERROR_LOG)).map(Path::new);
        log.is_some_and(|log| named(log) && log.is_file())
    };
    named(path) && !beside()
}

/// Files below a folder that are wanted, in the order of their names. `.git` is passed by.
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
            Ok(_) if wanted(&path) && path.is_file() => found.push(Ok(path)),
            Ok(_) => {}
        }
    }
}
