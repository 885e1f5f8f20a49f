//! Appending events.

use super::fault::{corrupt, fault};
use super::{SqliteStore, StoreError};
use crate::event::emit::EmitError;
use crate::store::duplicates::conflict;
use crate::store::{Appended, Digest, Emit, Emitted, EventAppender, Position, Record, Stamp};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::BTreeMap;
use std::path::Path;

const DOING: &str = "append to";

impl EventAppender for SqliteStore {
    fn append_all(&mut self, records: &[Record]) -> Result<Vec<Appended>, StoreError> {
        if records.is_empty() {
            return Ok(Vec::new());
        }
        self.write(|transaction, path| append_all(transaction, path, records))
    }
}

impl SqliteStore {
    /// Advances a node's clock and appends the event that is made with its new value, in one
    /// transaction: when making or appending fails, the clock has not moved, and no other process
    /// can come between the two.
    ///
    /// The clock goes past what is stored and past `seen`, as by
    /// [`advance`](crate::ClockStorage::advance). `make` gets the new value, and is to put it and
    /// the node into the event. The write lock is held while it runs.
    ///
    /// # Errors
    ///
    /// What `make` answers; and, as the same type, what [`append_all`](EventAppender::append_all)
    /// and
    /// [`advance`](crate::ClockStorage::advance) answer.
    ///
    /// ```
    /// use spec_kitty_events::{Appended, ClockStorage, Position, Record, SqliteStore};
    /// use std::error::Error;
    /// let folder = tempfile::tempdir()?;
    /// let mut store = SqliteStore::open(folder.path().join("events.db"))?;
    /// let (record, appended) = store.append_with_tick("n", 6, |lamport_clock| -> Result<Record,
    ///     Box<dyn Error>> {
    ///     let line = format!(r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD",
    ///         "event_type": "ParticipantLeft", "aggregate_id": "mission/1",
    ///         "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n",
    ///             "lamport_clock": {lamport_clock},
    ///         "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
    ///             "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
    ///         "schema_version": "3.0.0", "payload": {{"participant_id": "p1",
    ///             "mission_id": "m1"}}}}"#);
    ///     Ok(Record::admit(line.as_bytes())?)
    /// })?;
    /// assert_eq!((record.event().lamport_clock, appended), (7, Appended::New(Position(1))));
    ///
    /// let refused = store.append_with_tick("n", 0, |_| Err::<Record,
    ///     Box<dyn Error>>("not now".into()));
    /// assert!(refused.is_err());
    /// assert_eq!(store.load("n")?, 7);
    /// # Ok::<(), Box<dyn Error>>(())
    /// ```
    pub fn append_with_tick<E: From<StoreError>>(
        &mut self,
        node_id: &str,
        seen: i64,
        make: impl FnOnce(i64) -> Result<Record, E>,
    ) -> Result<(Record, Appended), E> {
        self.write(|transaction, path| {
            let value = super::clocks::advance(transaction, path, node_id, seen)?;
            let record = make(value)?;
            let appended = append_all(transaction, path, std::slice::from_ref(&record))?;
            Ok((record, appended[0]))
        })
    }
}

impl Emit for SqliteStore {
    fn append_stamped(
        &mut self,
        node_id: &str,
        seen: i64,
        stamp: &mut Stamp<'_>,
    ) -> Result<Emitted, EmitError<StoreError>> {
        let (record, appended) =
            self.append_with_tick(node_id, seen, |clock| Ok::<_, EmitError<_>>(stamp(clock)?))?;
        Ok(Emitted { record, appended })
    }
}

/// Appends within a transaction that the caller commits or rolls back.
fn append_all(
    transaction: &Connection,
    path: &Path,
    records: &[Record],
) -> Result<Vec<Appended>, StoreError> {
    let before = last_position(transaction, path)?;
    let mut last = before;
    let mut clocks = BTreeMap::new();
    let mut appended = Vec::with_capacity(records.len());
    for record in records {
        // A copy earlier in `records` is found here too.
        let outcome = match duplicate_of(transaction, path, record)? {
            Some(position) => Appended::Duplicate(position),
            None => {
                last += 1;
                let kept = insert(transaction, last, record).map_err(fault(path, DOING))?;
                one_row(path, kept)?;
                // Negative for no event that the gate has admitted.
                let highest = clocks.entry(record.node_id()).or_insert(0);
                *highest = record.lamport_clock().max(*highest);
                Appended::New(position(path, last)?)
            }
        };
        appended.push(outcome);
    }
    // A node has reached the clocks that its events carry.
    for (node_id, highest) in clocks {
        super::clocks::raise(transaction, node_id, highest).map_err(fault(path, DOING))?;
    }
    if last != before {
        let mut statement = transaction
            .prepare_cached("UPDATE positions SET last = ?1")
            .map_err(fault(path, DOING))?;
        one_row(path, statement.execute([last]).map_err(fault(path, DOING))?)?;
    }
    Ok(appended)
}

/// Where an event of that id came in, if there is one with the same content ([D21]).
///
/// [D21]: crate::decisions#d21
fn duplicate_of(
    transaction: &Connection,
    path: &Path,
    record: &Record,
) -> Result<Option<Position>, StoreError> {
    let event_id = record.event_id();
    let mut statement = transaction
        .prepare_cached("SELECT position, digest, bytes FROM events WHERE event_id = ?1")
        .map_err(fault(path, DOING))?;
    let read = |row: &rusqlite::Row<'_>| {
        let (found, bytes) = (row.get::<_, i64>(0)?, row.get_ref(2)?.as_blob()?);
        if bytes == record.bytes() {
            return Ok((found, None));
        }
        // Contents are compared by what they are today. Where nothing can be read, the digest that
        // was kept may be that of the content, as logs of before have it.
        let kept = Digest::from_bytes(row.get(1)?);
        let stored = Record::restore(bytes).map_or(kept, |today| today.digest());
        Ok((found, Some(stored).filter(|stored| *stored != record.digest())))
    };
    match statement.query_row([event_id.as_str()], read).optional().map_err(fault(path, DOING))? {
        None => Ok(None),
        Some((found, None)) => position(path, found).map(Some),
        Some((_, Some(stored))) => Err(conflict(record, stored)),
    }
}

fn insert(transaction: &Connection, position: i64, record: &Record) -> rusqlite::Result<usize> {
    transaction
        .prepare_cached(
            "INSERT INTO events (lamport_clock, node_id, event_id, aggregate_id, \
            position, digest, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            record.lamport_clock(),
            record.node_id(),
            record.event_id().as_str(),
            record.aggregate_id(),
            position,
            record.bytes_digest().as_bytes(),
            record.bytes()
        ])
}

/// What is acknowledged was written: it is counted.
pub(super) fn one_row(path: &Path, written: usize) -> Result<(), StoreError> {
    match written {
        1 => Ok(()),
        _ => Err(corrupt(
            path,
            "its tables",
            "a row was to be written, and was not; nothing is kept",
        )),
    }
}

/// The last position that was given out, 0 when there is none.
pub(super) fn last_position(connection: &Connection, path: &Path) -> Result<i64, StoreError> {
    let read =
        || connection.prepare_cached("SELECT last FROM positions")?.query_row([], |row| row.get(0));
    read().map_err(fault(path, "read"))
}

pub(super) fn position(path: &Path, stored: i64) -> Result<Position, StoreError> {
    u64::try_from(stored)
        .map(Position)
        .map_err(|_| corrupt(path, format!("position {stored}"), "positions begin at 1"))
}
