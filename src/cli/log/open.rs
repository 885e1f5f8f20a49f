//! Which kind of log a path names, and opening it.

use crate::cli::paths::missing_folder;
use crate::cli::{Failure, say};
use spec_kitty_events::escape;
use spec_kitty_events::plural;
use spec_kitty_events::{
    Code, ErrorEntry, ErrorStorage, EventAppender, EventReader, JsonlReader, JsonlStore, Position,
    PositionedRecords, Records, SqliteStore, StoreError,
};
use std::fs::File;
use std::io::Read;
use std::path::Path;

enum Kind {
    Sqlite,
    Jsonl,
}

/// Whether a file holds a SQLite database.
pub(in crate::cli) fn is_sqlite(path: &Path) -> bool {
    let mut head = [0; 16];
    File::open(path).and_then(|mut f| f.read_exact(&mut head)).is_ok()
        && head == *b"SQLite format 3\0"
}

/// By what the file holds, or by its name when it is not there yet.
fn kind(path: &Path) -> Result<Kind, Failure> {
    if is_sqlite(path) {
        return Ok(Kind::Sqlite);
    }
    match path.extension().and_then(|e| e.to_str()) {
        Some("db" | "sqlite" | "sqlite3") => Ok(Kind::Sqlite),
        Some("jsonl" | "ndjson") => Ok(Kind::Jsonl),
        _ => Err(Failure::new(format!(
            "{} is neither a SQLite log (*.db, *.sqlite, *.sqlite3) nor a JSON Lines file (*.jsonl, *.ndjson)",
            escape::path(path)
        ))),
    }
}

fn failed(e: StoreError) -> Failure {
    Failure::new(e.to_string())
}

/// A log that can be appended to.
pub(super) trait Writer: EventReader + EventAppender + ErrorStorage {}

impl<S: EventReader + EventAppender + ErrorStorage> Writer for S {}

pub(super) fn writer(path: &Path) -> Result<Box<dyn Writer>, Failure> {
    if let Some(folder) = missing_folder(path) {
        return Err(Failure::new(format!(
            "cannot open {}: there is no folder {}",
            escape::path(path),
            escape::path(folder)
        )));
    }
    Ok(match kind(path)? {
        Kind::Sqlite => Box::new(SqliteStore::open(path).map_err(failed)?),
        Kind::Jsonl => {
            let store = JsonlStore::open(path).map_err(failed)?;
            if let Some(torn) = store.recovery().torn {
                say::note(&format!(
                    "the last line of {} was torn; its {} moved to {}",
                    escape::path(path),
                    plural::count(torn.length, "byte"),
                    escape::path(&torn.saved_as)
                ));
            }
            Box::new(store)
        }
    })
}

/// A log that is only read.
pub(in crate::cli) enum Reader {
    Sqlite(SqliteStore),
    Jsonl(JsonlReader),
}

pub(in crate::cli) fn reader(path: &Path) -> Result<Reader, Failure> {
    let kind = kind(path)?;
    std::fs::metadata(path)
        .map_err(|e| Failure::io(&format!("cannot read {}", escape::path(path)), &e))?;
    Ok(match kind {
        Kind::Sqlite => Reader::Sqlite(SqliteStore::open_read_only(path).map_err(failed)?),
        Kind::Jsonl => Reader::Jsonl(JsonlReader::open(path).map_err(failed)?),
    })
}

impl Reader {
    pub(super) fn events(&self) -> &dyn EventReader {
        match self {
            Self::Sqlite(store) => store,
            Self::Jsonl(store) => store,
        }
    }

    pub(in crate::cli) fn scan(&self) -> Result<Records<'_>, StoreError> {
        self.events().scan()
    }

    pub(super) fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError> {
        self.events().scan_aggregate(aggregate_id)
    }

    pub(super) fn follow(
        &self,
        after: Option<Position>,
    ) -> Result<PositionedRecords<'_>, StoreError> {
        self.events().follow(after)
    }

    pub(super) fn recent_errors(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
        match self {
            Self::Sqlite(store) => store.recent_errors(limit),
            Self::Jsonl(store) => store.recent_errors(limit),
        }
    }

    /// Takes in what was appended since.
    pub(super) fn refresh(&mut self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(_) => Ok(()),
            Self::Jsonl(store) => store.refresh().map(drop),
        }
    }

    /// What is wrong with the medium, a sentence each.
    pub(super) fn damage(&self) -> Result<Vec<String>, StoreError> {
        Ok(match self {
            Self::Sqlite(store) => store
                .verify_integrity()?
                .iter()
                .map(|f| format!("{}: {f}", Code::LogDamagedRow))
                .collect(),
            Self::Jsonl(store) => {
                let damaged = store.damaged();
                let mut said: Vec<String> = damaged
                    .lines
                    .iter()
                    .map(|d| format!("{}: line {}: {}", Code::LogDamagedLine, d.line, d.damage))
                    .collect();
                if damaged.omitted > 0 {
                    said.push(format!(
                        "{}: damaged as well: {}",
                        Code::LogDamagedLine,
                        plural::count(damaged.omitted, "further line")
                    ));
                }
                said
            }
        })
    }
}
