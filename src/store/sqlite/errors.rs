//! Keeping the error log.

use super::fault::{corrupt, fault};
use super::{SqliteStore, StoreError};
use crate::contract::types::ErrorEntry;
use crate::store::ErrorStorage;
use rusqlite::Connection;

impl ErrorStorage for SqliteStore {
    fn append_error(&mut self, entry: &ErrorEntry) -> Result<(), StoreError> {
        let text = serde_json::to_string(entry).expect("generated types are written as JSON");
        let retention = as_integer(self.error_retention);
        self.write(|transaction, path| {
            append(transaction, &text, retention).map_err(fault(path, "record an error in"))
        })
    }

    fn recent_errors(&self, limit: usize) -> Result<Vec<ErrorEntry>, StoreError> {
        if limit == 0 {
            return Err(StoreError::InvalidLimit);
        }
        newest(&self.connection, as_integer(limit))
            .map_err(fault(&self.path, "read the errors in"))?
            .into_iter()
            .map(|(sequence, text)| {
                serde_json::from_str(&text).map_err(|e| {
                    corrupt(&self.path, format!("error record {sequence}"), e.to_string())
                })
            })
            .collect()
    }
}

fn append(transaction: &Connection, text: &str, retention: i64) -> rusqlite::Result<()> {
    transaction.prepare_cached("INSERT INTO errors (entry) VALUES (?1)")?.execute([text])?;
    transaction
        .prepare_cached("DELETE FROM errors WHERE sequence <= (SELECT sequence FROM errors ORDER BY sequence DESC LIMIT 1 OFFSET ?1)")?
        .execute([retention])?;
    Ok(())
}

fn newest(connection: &Connection, limit: i64) -> rusqlite::Result<Vec<(i64, String)>> {
    let mut statement = connection
        .prepare_cached("SELECT sequence, entry FROM errors ORDER BY sequence DESC LIMIT ?1")?;
    let rows = statement.query_map([limit], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// SQLite counts in i64; there are never more records than that.
fn as_integer(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
