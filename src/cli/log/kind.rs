//! Which kind of log a path names: by what the file holds, and by its name where there is nothing
//! yet.

use crate::cli::Failure;
use spec_kitty_events::escape;
use spec_kitty_events::lines::{Contents, require_regular};
use std::path::Path;

pub(super) enum Kind {
    Sqlite,
    Jsonl,
}

pub(super) fn kind(path: &Path) -> Result<Kind, Failure> {
    let shown = escape::path(path);
    // To open a named pipe may wait for ever.
    require_regular(path).map_err(|e| Failure::new(format!("{shown} can be no log: {e}")))?;
    match Contents::of(path) {
        Ok(Contents::Sqlite) => Ok(Kind::Sqlite),
        Ok(Contents::Objects) => Ok(Kind::Jsonl),
        Ok(Contents::Packed(by)) => Err(Failure::new(format!(
            "{shown} is packed by {by}, and a log is kept as it is; `log import LOG {shown}` reads \
             it into one"
        ))),
        Ok(Contents::Problem(problem)) => Err(Failure::new(format!(
            "{shown} is no log: {problem} {} [{}]",
            problem.help(),
            problem.code()
        ))),
        // What cannot be opened, the store tells.
        Ok(Contents::Lines) | Err(_) => by_name(path),
    }
}

fn by_name(path: &Path) -> Result<Kind, Failure> {
    match path.extension().and_then(|e| e.to_str()) {
        Some("db" | "sqlite" | "sqlite3") => Ok(Kind::Sqlite),
        Some("jsonl" | "ndjson") => Ok(Kind::Jsonl),
        _ => Err(Failure::new(format!(
            "{} is neither a SQLite log (*.db, *.sqlite, *.sqlite3) nor a JSON Lines file \
             (*.jsonl, *.ndjson)",
            escape::path(path)
        ))),
    }
}

/// The folder that a file would be made in, where there is none.
pub(super) fn missing_folder(file: &Path) -> Option<&Path> {
    file.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists())
}
