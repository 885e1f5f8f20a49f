//! Keeping the error log.

use super::append::one_row;
use super::fault::fault;
use super::{SqliteStore, StoreError};
use crate::contract::policy::LIMITS;
use crate::contract::types::ErrorEntry;
use crate::store::ErrorStorage;
use rusqlite::{Connection, Row, params};
use std::path::Path;

const DOING: &str = "read the errors in";

/// A record that is longer than a line may be is not read: it is none of this store's.
const NEWEST: &str = "SELECT iif(octet_length(entry) <= ?1, entry, NULL) FROM errors
    ORDER BY sequence DESC";

impl ErrorStorage for SqliteStore {
    fn append_error(&mut self, entry: &ErrorEntry) -> Result<(), StoreError> {
        self.append_errors(std::slice::from_ref(entry))
    }

    fn append_errors(&mut self, entries: &[ErrorEntry]) -> Result<(), StoreError> {
        let retention = self.error_retention;
        let staying = &entries[entries.len().saturating_sub(retention)..];
        if staying.is_empty() {
            return Ok(());
        }
        self.write(|transaction, path| {
            for entry in staying {
                let text = serde_json::to_string(entry).expect("generated types are JSON");
                append(transaction, path, &text)?;
            }
            trim(transaction, as_integer(retention)).map_err(fault(path, "record an error in"))
        })
    }

    fn recent_errors(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
        if limit == 0 {
            return Err(StoreError::InvalidLimit);
        }
        let read = |connection: &Connection| {
            let mut entries = Vec::new();
            each(connection, |entry| {
                entries.extend(entry);
                entries.len() < limit
            })?;
            Ok(entries)
        };
        self.connection
            .read(&self.path, |connection| read(connection).map_err(fault(&self.path, DOING)))
    }

    fn unreadable_errors(&self) -> Result<u64, StoreError> {
        let count = |connection: &Connection| {
            let mut unreadable = 0;
            each(connection, |entry| {
                unreadable += u64::from(entry.is_none());
                true
            })?;
            Ok(unreadable)
        };
        self.connection
            .read(&self.path, |connection| count(connection).map_err(fault(&self.path, DOING)))
    }
}

/// Goes through the records, newest first, for as long as it is told to. `None` is one that cannot
/// be read.
fn each(
    connection: &Connection,
    mut go_on: impl FnMut(Option<ErrorEntry>) -> bool,
) -> rusqlite::Result<()> {
    let entry = |row: &Row<'_>| {
        let text = row.get_ref(0).ok()?.as_str().ok()?;
        serde_json::from_str(text).ok()
    };
    let mut statement = connection.prepare_cached(NEWEST)?;
    let mut rows = statement.query([as_integer(LIMITS.max_bytes)])?;
    while let Some(row) = rows.next()? {
        if !go_on(entry(row)) {
            break;
        }
    }
    Ok(())
}

fn append(transaction: &Connection, path: &Path, text: &str) -> Result<(), StoreError> {
    let insert = || {
        transaction.prepare_cached("INSERT INTO errors (entry) VALUES (?1)")?.execute(params![text])
    };
    one_row(path, insert().map_err(fault(path, "record an error in"))?)
}

/// The oldest go when there are more than are retained.
fn trim(transaction: &Connection, retention: i64) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "DELETE FROM errors WHERE sequence <= (SELECT sequence FROM errors ORDER \
            BY sequence DESC LIMIT 1 OFFSET ?1)",
        )?
        .execute([retention])
        .map(drop)
}

/// SQLite counts in i64; there are never more records than that.
fn as_integer(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
