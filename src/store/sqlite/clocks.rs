//! Keeping clocks.

use super::fault::fault;
use super::{SqliteStore, StoreError};
use crate::event::clock::{ClockStorage, LamportClock};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::path::Path;

/// A node's clock is never behind the events of that node that the log holds.
impl ClockStorage for SqliteStore {
    type Error = StoreError;

    fn load(&self, node_id: &str) -> Result<i64, StoreError> {
        self.connection.read(&self.path, |connection| {
            load(connection, node_id).map_err(fault(&self.path, "read the clock in"))
        })
    }

    fn advance(&mut self, node_id: &str, seen: i64) -> Result<i64, StoreError> {
        self.write(|transaction, path| advance(transaction, path, node_id, seen))
    }
}

/// Loads, takes the larger, saves; within a transaction that holds the write lock ([D22]).
///
/// [D22]: crate::decisions#d22
pub(super) fn advance(
    transaction: &Connection,
    path: &Path,
    node_id: &str,
    seen: i64,
) -> Result<i64, StoreError> {
    let doing = "advance the clock in";
    let stored = load(transaction, node_id).map_err(fault(path, doing))?;
    let value = LamportClock::at(node_id, stored).update(seen)?;
    raise(transaction, node_id, value).map_err(fault(path, doing))?;
    Ok(value)
}

fn load(connection: &Connection, node_id: &str) -> rusqlite::Result<i64> {
    let value = connection
        .prepare_cached("SELECT value FROM clocks WHERE node_id = ?1")?
        .query_row([node_id], |row| row.get(0))
        .optional()?;
    Ok(value.unwrap_or(0))
}

/// Sets a node's clock to a value that it is known to have reached; never lowers it.
pub(super) fn raise(transaction: &Connection, node_id: &str, value: i64) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO clocks (node_id, value) VALUES (?1, ?2) ON CONFLICT (node_id) \
            DO UPDATE SET value = max(value, excluded.value)",
        )?
        .execute(params![node_id, value])?;
    Ok(())
}
