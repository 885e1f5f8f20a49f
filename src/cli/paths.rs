//! The files that a command reads: as they were named, and those in folders.

use super::Failure;
use spec_kitty_events::escape;
use std::path::{Path, PathBuf};

/// Endings of logs in JSON Lines.
const ENDINGS: &[&str] = &["jsonl", "ndjson"];

/// Files and folders as files. A folder stands for the logs below it, in the order of their names; links to
/// folders are not followed. `-` stays as it is.
pub(super) fn logs(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if path.as_os_str() != "-" && metadata(path)?.is_dir() {
            let known = files.len();
            below(
                path,
                &|file| {
                    file.extension().and_then(|e| e.to_str()).is_some_and(|e| ENDINGS.contains(&e))
                },
                &mut files,
            )?;
            if files.len() == known {
                return Err(Failure::new(format!(
                    "there are no logs (*.jsonl, *.ndjson) in {}",
                    escape::path(path)
                )));
            }
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

/// Files below a folder that are wanted.
pub(super) fn below(
    folder: &Path,
    wanted: &dyn Fn(&Path) -> bool,
    files: &mut Vec<PathBuf>,
) -> Result<(), Failure> {
    let fail =
        |e: std::io::Error| Failure::io(&format!("cannot read {}", escape::path(folder)), &e);
    let mut entries =
        std::fs::read_dir(folder).map_err(fail)?.collect::<Result<Vec<_>, _>>().map_err(fail)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let kind = entry.file_type().map_err(fail)?;
        if kind.is_dir() {
            if entry.file_name() != ".git" {
                below(&path, wanted, files)?;
            }
        } else if wanted(&path) && path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

fn metadata(path: &Path) -> Result<std::fs::Metadata, Failure> {
    std::fs::metadata(path)
        .map_err(|e| Failure::io(&format!("cannot read {}", escape::path(path)), &e))
}

/// The folder that a file would be made in, where there is none.
pub(super) fn missing_folder(file: &Path) -> Option<&Path> {
    file.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists())
}

/// Name of a file as it stands in reports: exact, so that whoever prints it for a person escapes it.
pub(super) fn name(path: &Path) -> String {
    if path.as_os_str() == "-" { "<stdin>".to_owned() } else { escape::name(path).into_owned() }
}
