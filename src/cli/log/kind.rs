//! Which kind of log a path names: by what the file holds, and by its name where there is nothing
//! yet.

use crate::cli::Failure;
use spec_kitty_events::lines::{Contents, NotRegular, require_regular};
use spec_kitty_events::{Code, escape};
use std::path::Path;

pub(super) enum Kind {
    Sqlite,
    Jsonl,
}

/// What is named where events are read.
pub(super) enum Named {
    /// The file of a log.
    Log,
    /// Standard input, a folder or a packed file, which is read like any input.
    Input,
}

/// What a file holds, as far as a log may be kept in it.
enum Held {
    Log(Kind),
    Packed(&'static str),
}

/// The kind of a log that is named by its own file.
pub(super) fn kind(path: &Path) -> Result<Kind, Failure> {
    if path.as_os_str() == "-" {
        return Err(no_log(path, "it is standard input, and a log is a regular file"));
    }
    match held(path)? {
        Held::Log(kind) => Ok(kind),
        Held::Packed(by) => {
            Err(no_log(path, &format!("it is packed by {by}, and a log is kept as it is")))
        }
    }
}

/// Whether a path names a log, or something else that events can be read from. A named pipe is
/// neither: where a log is meant, nobody waits for its writer.
pub(super) fn named(path: &Path) -> Result<Named, Failure> {
    if path.as_os_str() == "-" || path.is_dir() {
        return Ok(Named::Input);
    }
    Ok(match held(path)? {
        Held::Log(_) => Named::Log,
        Held::Packed(_) => Named::Input,
    })
}

/// Refuses what no log can be kept in, before it is opened: to open a named pipe may wait for ever.
pub(super) fn regular(path: &Path) -> Result<(), Failure> {
    require_regular(path).map_err(|e| {
        let kind = e.get_ref().and_then(|inner| inner.downcast_ref::<NotRegular>());
        match kind {
            Some(kind) => no_log(path, &kind.to_string()),
            None => Failure::io(&format!("cannot open {}", escape::path(path)), &e),
        }
    })
}

fn held(path: &Path) -> Result<Held, Failure> {
    regular(path)?;
    match Contents::of(path) {
        Ok(Contents::Sqlite) => Ok(Held::Log(Kind::Sqlite)),
        Ok(Contents::Objects) => Ok(Held::Log(Kind::Jsonl)),
        Ok(Contents::Packed(by)) => Ok(Held::Packed(by)),
        Ok(Contents::Problem(problem)) => Err(Failure::new(format!(
            "{} is no log: {problem} {} [{}]",
            escape::path(path),
            problem.help(),
            problem.code()
        ))),
        // What cannot be opened, the store tells.
        Ok(Contents::Lines) | Err(_) => by_name(path).map(Held::Log),
    }
}

/// Refuses what no log is kept in, with the way to its events.
fn no_log(path: &Path, why: &str) -> Failure {
    let (shown, argument) = match path.as_os_str() == "-" {
        true => ("<stdin>".into(), "-".into()),
        false => (escape::path(path), escape::argument(path)),
    };
    Failure::new(format!(
        "{shown} can be no log: {why}. Name the file of the log, or bring the events into one with \
         `spec-kitty-events log import LOG {argument}`. [{}]",
        Code::FileNotALog
    ))
}

fn by_name(path: &Path) -> Result<Kind, Failure> {
    match path.extension().and_then(|e| e.to_str()) {
        Some("db" | "sqlite" | "sqlite3") => Ok(Kind::Sqlite),
        Some("jsonl" | "ndjson") => Ok(Kind::Jsonl),
        _ => Err(Failure::new(format!(
            "{} is neither a SQLite log (*.db, *.sqlite, *.sqlite3) nor a JSON Lines file \
             (*.jsonl, *.ndjson) [{}]",
            escape::path(path),
            Code::FileNotALog
        ))),
    }
}

/// Refuses a log that could only be made in a folder that is not there.
pub(super) fn require_folder(log: &Path) -> Result<(), Failure> {
    let folder = log.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder.filter(|folder| !folder.exists()) {
        None => Ok(()),
        Some(folder) => Err(Failure::new(format!(
            "cannot open {}: there is no folder {}; make it first",
            escape::path(log),
            escape::path(folder)
        ))),
    }
}
