//! Whether the file is what it should be.

use super::fault::{fault, is_about_a_row};
use super::{SqliteStore, StoreError};
use crate::contract::types::ErrorEntry;
use crate::store::{Digest, Record};
use rusqlite::{Connection, ErrorCode, Row};
use std::fmt;

const DOING: &str = "verify";

/// One thing that is wrong with a log.
///
/// ```
/// use spec_kitty_events::store::sqlite::Finding;
/// let finding = Finding::Unreadable { position: 7 };
/// assert_eq!(finding.to_string(), "position 7: the bytes are not an event");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// SQLite finds the file itself damaged.
    Database {
        /// What it says.
        message: String,
    },
    /// The bytes of a row are not an event.
    Unreadable {
        /// Position of the row.
        position: i64,
    },
    /// A column does not say what the bytes of its row say.
    Key {
        /// Position of the row.
        position: i64,
        /// The column.
        column: &'static str,
    },
    /// The content of an event has another digest than the one that was kept with it.
    Digest {
        /// Position of the row.
        position: i64,
        /// The digest that was kept.
        stored: Digest,
        /// The digest of the bytes.
        computed: Digest,
    },
    /// A row has a position that was never given out.
    Position {
        /// Position of the row.
        position: i64,
        /// The last position that was given out.
        last: i64,
    },
    /// The clock of a node is behind one of its events.
    Clock {
        /// The node.
        node_id: String,
        /// The clock that is kept.
        stored: i64,
        /// The largest clock of the node's events.
        highest: i64,
    },
    /// A record of the error log cannot be read.
    ErrorRecord {
        /// Sequence number of the record.
        sequence: i64,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database { message } => write!(f, "the database file is damaged: {message}"),
            Self::Unreadable { position } => {
                write!(f, "position {position}: the bytes are not an event")
            }
            Self::Key { position, column } => write!(
                f,
                "position {position}: the column {column} does not say what the bytes say"
            ),
            Self::Digest { position, stored, computed } => write!(
                f,
                "position {position}: the content has the digest {computed}; {stored} was kept"
            ),
            Self::Position { position, last } => {
                write!(f, "position {position}: the last one given out is {last}")
            }
            Self::Clock { node_id, stored, highest } => write!(
                f,
                "node `{node_id}`: the clock stands at {stored}, and an event carries {highest}"
            ),
            Self::ErrorRecord { sequence } => {
                write!(f, "error record {sequence}: the text is not an error record")
            }
        }
    }
}

impl SqliteStore {
    /// Looks at everything: SQLite's own `integrity_check` of the file, and for each event whether its bytes can be
    /// read and its keys, digest, position and its node's clock agree with them. Returns what is wrong; nothing, for a sound log.
    ///
    /// Reads the whole log. Others may write meanwhile, but the write-ahead log grows until this is done.
    ///
    /// # Errors
    ///
    /// When the log cannot be looked at: [`StoreError::Io`], [`StoreError::Locked`], [`StoreError::Database`]. Damage
    /// is a finding and not an error.
    ///
    /// ```
    /// let folder = tempfile::tempdir()?;
    /// let store = spec_kitty_events::SqliteStore::open(folder.path().join("events.db"))?;
    /// assert_eq!(store.verify_integrity()?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn verify_integrity(&self) -> Result<Vec<Finding>, StoreError> {
        let mut findings = Vec::new();
        // One read transaction, so that the events and the last position belong together.
        let transaction =
            self.connection.unchecked_transaction().map_err(fault(&self.path, DOING))?;
        for check in [of_database, of_events, of_clocks, of_error_records] {
            match check(&transaction, &mut findings) {
                Ok(()) => {}
                // From here on SQLite cannot read the file, or a value is not of its column's type.
                Err(error) if is_damage(&error) => {
                    findings.push(Finding::Database { message: error.to_string() });
                }
                Err(error) => return Err(fault(&self.path, DOING)(error)),
            }
        }
        Ok(findings)
    }
}

fn is_damage(error: &rusqlite::Error) -> bool {
    is_about_a_row(error)
        || matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
        )
}

fn of_database(connection: &Connection, findings: &mut Vec<Finding>) -> rusqlite::Result<()> {
    connection.pragma_query(None, "integrity_check", |row| {
        let message: String = row.get(0)?;
        if message != "ok" {
            findings.push(Finding::Database { message });
        }
        Ok(())
    })
}

fn of_events(connection: &Connection, findings: &mut Vec<Finding>) -> rusqlite::Result<()> {
    let last: i64 = connection.query_row("SELECT last FROM positions", [], |row| row.get(0))?;
    // Without an order: the rows as they lie in the table, also those that a damaged index would not show.
    let mut statement = connection.prepare("SELECT position, lamport_clock, node_id, event_id, aggregate_id, digest, bytes FROM events NOT INDEXED")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let position: i64 = row.get(0)?;
        if !(1..=last).contains(&position) {
            findings.push(Finding::Position { position, last });
        }
        match Record::restore(row.get_ref(6)?.as_blob()?) {
            None => findings.push(Finding::Unreadable { position }),
            Some(record) => of_event(position, row, &record, findings)?,
        }
    }
    Ok(())
}

fn of_event(
    position: i64,
    row: &Row<'_>,
    record: &Record,
    findings: &mut Vec<Finding>,
) -> rusqlite::Result<()> {
    let event = record.event();
    let keys = [
        ("lamport_clock", row.get::<_, i64>(1)? == event.lamport_clock),
        ("node_id", row.get_ref(2)?.as_str()? == event.node_id.as_str()),
        ("event_id", row.get_ref(3)?.as_str()? == event.event_id.as_str()),
        ("aggregate_id", row.get_ref(4)?.as_str()? == event.aggregate_id.as_str()),
    ];
    findings.extend(
        keys.iter()
            .filter(|(_, agrees)| !agrees)
            .map(|(column, _)| Finding::Key { position, column }),
    );
    let stored = Digest::from_bytes(row.get(5)?);
    if !record.has_digest(stored) {
        findings.push(Finding::Digest { position, stored, computed: record.digest() });
    }
    Ok(())
}

fn of_clocks(connection: &Connection, findings: &mut Vec<Finding>) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(
        "SELECT node_id, coalesce(value, 0), highest FROM (SELECT node_id, max(lamport_clock) AS highest FROM events GROUP BY node_id)
        LEFT JOIN clocks USING (node_id) WHERE highest > coalesce(value, 0) ORDER BY node_id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        findings.push(Finding::Clock {
            node_id: row.get(0)?,
            stored: row.get(1)?,
            highest: row.get(2)?,
        });
    }
    Ok(())
}

fn of_error_records(connection: &Connection, findings: &mut Vec<Finding>) -> rusqlite::Result<()> {
    let mut statement = connection.prepare("SELECT sequence, entry FROM errors")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if serde_json::from_str::<ErrorEntry>(row.get_ref(1)?.as_str()?).is_err() {
            findings.push(Finding::ErrorRecord { sequence: row.get(0)? });
        }
    }
    Ok(())
}
