//! The format of the file: how it is recognised, and the steps that lead to it.

use super::StoreError;
use super::fault::{corrupt, fault, not_a_log};
use crate::text::escape;
use rusqlite::{Connection, TransactionBehavior};
use std::collections::BTreeSet;
use std::path::Path;

/// `SKEV` in ASCII, in the header of the file: this is a log of this store.
pub(crate) const APPLICATION_ID: i64 = 0x534B_4556;

/// The steps from an empty file to the present format. `user_version` in the header counts the
/// steps that a file has taken. A step is never changed once it is released; a new format is a new
/// step.
const MIGRATIONS: &[&str] = &[
    // 1. `position` comes from `positions` and not from the highest one in use, so that none is
    //    used again even when rows are removed by hand. Texts compare by bytes, which is Rust's
    //    order of strings.
    "CREATE TABLE events (
        lamport_clock INTEGER NOT NULL,
        node_id       TEXT    NOT NULL,
        event_id      TEXT    NOT NULL UNIQUE,
        aggregate_id  TEXT    NOT NULL,
        position      INTEGER NOT NULL UNIQUE CHECK (position >= 1),
        digest        BLOB    NOT NULL CHECK (length(digest) = 32),
        bytes         BLOB    NOT NULL,
        PRIMARY KEY (lamport_clock, node_id, event_id)
    ) STRICT;
    CREATE INDEX events_by_aggregate ON events (aggregate_id, lamport_clock, node_id, event_id);
    CREATE TABLE positions (
        id   INTEGER PRIMARY KEY CHECK (id = 1),
        last INTEGER NOT NULL
    ) STRICT;
    INSERT INTO positions (id, last) VALUES (1, 0);
    CREATE TABLE clocks (
        node_id TEXT    NOT NULL PRIMARY KEY,
        value   INTEGER NOT NULL CHECK (value >= 0)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE errors (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        entry    TEXT    NOT NULL
    ) STRICT;",
    // 2. `digest` is SHA-256 of `bytes`, for what is written from here on. Before it was of the
    //    content, and stays so where it was.
    "",
];

/// The oldest form that the reads of this store fit. A step after which they no longer do needs
/// reads of its own for the forms before it, or moves this number.
pub(super) const READABLE_FROM: usize = 1;

/// What the header of a file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// No database yet: the file has no pages.
    Empty,
    /// A log that has taken so many steps, fewer than there are.
    Older(usize),
    /// A log of the present format.
    Present,
}

/// Recognises a file without writing to it.
pub(super) fn recognise(connection: &mut Connection, path: &Path) -> Result<State, StoreError> {
    // One transaction, so that the answers belong together.
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Deferred)
        .map_err(fault(path, "open"))?;
    match state(&transaction, path, MIGRATIONS)? {
        // Pages without tables hold another program's settings, such as an encoding.
        State::Empty if header(&transaction, path, "page_count")? != 0 => Err(foreign(path)),
        state => Ok(state),
    }
}

/// Brings a file to the present format, each step in a transaction of its own. Steps that another
/// process takes meanwhile are not taken again.
pub(super) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    while take_step(connection, path, MIGRATIONS)? {}
    Ok(())
}

/// Takes the next step, if there is one.
fn take_step(
    connection: &mut Connection,
    path: &Path,
    migrations: &[&str],
) -> Result<bool, StoreError> {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(fault(path, "open"))?;
    let taken = match state(&transaction, path, migrations)? {
        State::Present => return Ok(false),
        State::Empty => 0,
        State::Older(taken) => taken,
    };
    let step = || {
        transaction.execute_batch(migrations[taken])?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(
            None,
            "user_version",
            i64::try_from(taken + 1).expect("there are few steps"),
        )
    };
    step().map_err(fault(path, "bring to the present format"))?;
    transaction.commit().map_err(fault(path, "bring to the present format"))?;
    Ok(true)
}

/// What a transaction sees. One that writes sees a first page also where the file has none yet.
fn state(transaction: &Connection, path: &Path, steps: &[&str]) -> Result<State, StoreError> {
    let version = header(transaction, path, "user_version")?;
    match header(transaction, path, "application_id")? {
        APPLICATION_ID => {}
        0 if version == 0 && is_without_tables(transaction, path)? => return Ok(State::Empty),
        _ => return Err(foreign(path)),
    }
    let known = steps.len();
    match usize::try_from(version) {
        Ok(taken) if taken > known => Err(StoreError::NewerFormat {
            path: path.to_owned(),
            found: version,
            known: i64::try_from(known).expect("there are few steps"),
        }),
        Ok(taken @ 1..) => {
            missing_indexes(transaction, path, &steps[..taken])?;
            Ok(if taken == known { State::Present } else { State::Older(taken) })
        }
        _ => Err(corrupt(path, "its header", format!("{version} is no version of the format"))),
    }
}

/// One entry of a schema: type, name, table, and the text that made it, which an index of a key has
/// not.
type Object = (String, String, String, Option<String>);

fn objects(connection: &Connection, limit: i64) -> rusqlite::Result<Vec<Object>> {
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT ?1")?;
    let rows = statement
        .query_map([limit], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    rows.collect()
}

/// Compares what a file holds with what the steps make, to the letter: whatever else stands in a
/// schema (a trigger, a view, another column) could change what is read or written. Gives the names
/// of the indexes that are missing: without them a log can be read, and not be written.
fn missing_indexes(
    connection: &Connection,
    path: &Path,
    steps: &[&str],
) -> Result<Vec<String>, StoreError> {
    let make = || {
        let empty = Connection::open_in_memory()?;
        empty.execute_batch(&steps.join(";"))?;
        objects(&empty, i64::MAX)
    };
    let mut wanted: BTreeSet<Object> = make().map_err(fault(path, "open"))?.into_iter().collect();
    let found = objects(connection, wanted.len() as i64 + 1).map_err(fault(path, "open"))?;
    let encoding: String = connection
        .pragma_query_value(None, "encoding", |row| row.get(0))
        .map_err(fault(path, "open"))?;
    if encoding != "UTF-8" {
        return Err(corrupt(path, "its header", "its texts are not in UTF-8"));
    }
    for object in found {
        if !wanted.remove(&object) {
            let (kind, name, ..) = object;
            let name: String = name.chars().take(60).collect();
            let reason = format!(
                "the {} `{}` is not what a log consists of; \
                 somebody has changed it with another program",
                escape::line(&kind),
                escape::line(&name)
            );
            return Err(corrupt(path, "its schema", reason));
        }
    }
    let absent = |(kind, name, ..): Object| match kind.as_str() {
        "index" => Ok(name),
        _ => Err(corrupt(path, "its schema", format!("the {kind} {name} is missing"))),
    };
    wanted.into_iter().map(absent).collect()
}

/// Refuses a log for writing that lacks an index.
pub(super) fn check_whole(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    match missing_indexes(connection, path, MIGRATIONS)?.first() {
        None => Ok(()),
        Some(name) => {
            let reason = format!("the index {name} is missing; the log can be read and exported");
            Err(corrupt(path, "its schema", reason))
        }
    }
}

fn header(transaction: &Connection, path: &Path, name: &str) -> Result<i64, StoreError> {
    transaction.pragma_query_value(None, name, |row| row.get(0)).map_err(fault(path, "open"))
}

fn is_without_tables(transaction: &Connection, path: &Path) -> Result<bool, StoreError> {
    transaction
        .query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))
        .map_err(fault(path, "open"))
}

fn foreign(path: &Path) -> StoreError {
    not_a_log(
        path,
        "it is the SQLite database of another program, which is left as it is; choose another path",
    )
}
