//! Every sound event of a damaged log: through SQLite as far as it reads, and else out of the bytes
//! of the file.

use super::carve::{self, Carved};
use super::fault::fault;
use super::integrity::{Finding, gaps};
use super::rows::{self, Found};
use super::{SqliteStore, StoreError, connect, wal};
use crate::contract::scalar::EventId;
use crate::store::salvage::{Left, Salvage};
use crate::store::verify::{Checks, Verification};
use crate::store::{Digest, Record};
use rusqlite::{Connection, Row};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

const DOING: &str = "salvage";

/// Brings every sound event out of a log, each once and in the order in which they are found: those
/// whose bytes have the digest that was kept with them. What SQLite can read is read through it, as
/// it is at one moment, row by row and past what is damaged. Where it meets damage, the bytes of
/// the file and of its write-ahead log are searched too, so that also a log that SQLite cannot
/// open, or that was cut, gives what it holds.
///
/// A log without damage gives all its events, and leaves nothing. Memory: the ids and positions of
/// the events.
///
/// # Errors
///
/// What `each` answers; and, as the same type, [`StoreError::Io`] when there is no such file or it
/// may not be read, and what [`SqliteStore::open_read_only`] says of a file that is no log.
///
/// ```
/// use spec_kitty_events::store::sqlite;
/// use spec_kitty_events::{SqliteStore, StoreError};
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("events.db");
/// drop(SqliteStore::open(&path)?);
/// let salvage = sqlite::salvage(&path, |_| Ok::<(), StoreError>(()))?;
/// assert!(salvage.events == 0 && salvage.is_whole());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn salvage<E: From<StoreError>>(
    path: impl AsRef<Path>,
    each: impl FnMut(&Record) -> Result<(), E>,
) -> Result<Salvage, E> {
    let path = connect::place(path.as_ref())?;
    connect::check_sides(&path)?;
    let mut salvaging = Salvaging::new(each);
    let (damaged, unopened) = match SqliteStore::open_read_only(&path) {
        Ok(store) => (salvaging.through(&store)?, None),
        Err(error) if may_be_damage(&error) => (true, Some(error)),
        Err(error) => return Err(error.into()),
    };
    if damaged {
        let io = |source| StoreError::Io { path: path.clone(), doing: DOING, source };
        let mut carved = carve::events(&path).map_err(io)?;
        while let Some(found) = carved.next().map_err(io)? {
            salvaging.carved(&found)?;
        }
    }
    match unopened {
        // Neither marks of a log nor an event with its digest: it never was one.
        Some(error) if salvaging.out.events == 0 && !carve::is_log(&path) => Err(error.into()),
        _ => Ok(salvaging.finish(damaged)),
    }
}

/// Checks a log as [`SqliteStore::verify`] does; where it is too damaged to be opened, that is a
/// finding, and what is asked of events is asked of those that a [`salvage`] brings out.
///
/// # Errors
///
/// What [`SqliteStore::open_read_only`] says of a file that is absent, may not be read, or is no
/// log.
///
/// ```
/// use spec_kitty_events::SqliteStore;
/// use spec_kitty_events::store::sqlite;
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("events.db");
/// drop(SqliteStore::open(&path)?);
/// let mut file = std::fs::read(&path)?;
/// file[100..200].fill(0xA5);
/// std::fs::write(&path, file)?;
/// let (damage, verification) = sqlite::verify(&path)?;
/// assert_eq!((damage.is_empty(), verification.events), (false, 0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn verify(path: impl AsRef<Path>) -> Result<(Vec<Finding>, Verification), StoreError> {
    verify_each(path, &mut || {})
}

/// As [`verify`](fn@verify), and calls `each` behind every event that was judged: for who shows how
/// far it is.
///
/// # Errors
///
/// As [`verify`](fn@verify).
///
/// ```
/// use spec_kitty_events::{SqliteStore, store::sqlite};
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("events.db");
/// drop(SqliteStore::open(&path)?);
/// let mut events = 0;
/// sqlite::verify_each(&path, &mut || events += 1)?;
/// assert_eq!(events, 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn verify_each(
    path: impl AsRef<Path>,
    each: &mut dyn FnMut(),
) -> Result<(Vec<Finding>, Verification), StoreError> {
    let path = connect::place(path.as_ref())?;
    connect::check_sides(&path)?;
    let error = match SqliteStore::open_read_only(&path) {
        Ok(store) => return store.verify_each(each),
        Err(error) if may_be_damage(&error) => error,
        Err(error) => return Err(error),
    };
    let message = match error {
        StoreError::Corrupt { place, reason, .. } => format!("{place}: {reason}"),
        StoreError::NotALog { reason, .. } => reason,
        other => other.to_string(),
    };
    let mut findings = vec![Finding::Database { message }];
    let mut checks = Checks::default();
    let salvaged = salvage(&path, |record| {
        checks.add(record);
        each();
        Ok::<(), StoreError>(())
    })?;
    findings.extend(salvaged.left.into_iter().map(|left| match left {
        Left::Positions { first, last, .. } => Finding::Missing { first, last },
        other => Finding::Database { message: other.to_string() },
    }));
    Ok((findings, checks.finish()))
}

/// Whether a log may be one that cannot be opened because it is damaged: not that it is absent, may
/// not be read, is held, or is newer than this program.
fn may_be_damage(error: &StoreError) -> bool {
    use std::io::ErrorKind;
    match error {
        StoreError::Corrupt { .. } | StoreError::Database { .. } | StoreError::NotALog { .. } => {
            true
        }
        StoreError::Io { source, .. } => {
            let other = [ErrorKind::NotFound, ErrorKind::PermissionDenied, ErrorKind::InvalidInput];
            !other.contains(&source.kind())
        }
        _ => false,
    }
}

struct Salvaging<F> {
    each: F,
    out: Salvage,
    known: HashMap<EventId, Digest>,
    /// Of the events that were brought out.
    positions: Vec<i64>,
    /// Why the event of a position could not be brought out, and its id.
    reasons: BTreeMap<i64, (Option<EventId>, String)>,
    /// The last position that was given out, where it can be read.
    last: Option<i64>,
}

impl<F> Salvaging<F> {
    fn new(each: F) -> Self {
        Self {
            each,
            out: Salvage::default(),
            known: HashMap::new(),
            positions: Vec::new(),
            reasons: BTreeMap::new(),
            last: None,
        }
    }

    /// Brings out what SQLite can read. Gives whether it met damage.
    fn through<E: From<StoreError>>(&mut self, store: &SqliteStore) -> Result<bool, E>
    where
        F: FnMut(&Record) -> Result<(), E>,
    {
        let mut refused = None;
        let damaged = store.connection.read(&store.path, |connection| {
            // A reader without locks begins anew when somebody has written; what came out stays
            // out.
            (self.positions, self.reasons) = (Vec::new(), BTreeMap::new());
            self.rows(connection, &mut refused).map_err(fault(&store.path, DOING))
        });
        match refused {
            Some(error) => Err(error),
            None => Ok(damaged? || wal::damaged(&store.path).is_ok_and(|found| found.is_some())),
        }
    }

    fn rows<E>(
        &mut self,
        connection: &Connection,
        refused: &mut Option<E>,
    ) -> rusqlite::Result<bool>
    where
        F: FnMut(&Record) -> Result<(), E>,
    {
        let transaction = connection.unchecked_transaction()?;
        let mut damaged = false;
        let read = rows::each(&transaction, |found| match found {
            Found::Damage(_) => {
                damaged = true;
                Ok(())
            }
            Found::Row(_) if refused.is_some() => Ok(()),
            Found::Row(row) => {
                *refused = self.row(row)?.err();
                Ok(())
            }
        });
        match read {
            Err(error) if super::fault::is_damage(&error) => damaged = true,
            other => other?,
        }
        self.last = last_position(&transaction);
        // Rows that are gone may have been removed, or stand where SQLite does not look for them
        // any more.
        self.positions.sort_unstable();
        let gone = self.last.is_none_or(|last| gaps(&self.positions, last).next().is_some());
        Ok(damaged || gone && !is_sound(&transaction))
    }

    /// Brings out the event of a row, if it is sound.
    fn row<E>(&mut self, row: &Row<'_>) -> rusqlite::Result<Result<(), E>>
    where
        F: FnMut(&Record) -> Result<(), E>,
    {
        let position: i64 = row.get(0)?;
        let digest = row.get(5).map(Digest::from_bytes);
        let record = row.get_ref(6)?.as_blob().ok().and_then(Record::restore);
        let event_id = || row.get_ref(3).ok()?.as_str().ok().and_then(|id| EventId::parse(id).ok());
        let (Some(record), Ok(digest)) = (record, digest) else {
            let reason = "its bytes are not an event".to_owned();
            self.reasons.insert(position, (event_id(), reason));
            return Ok(Ok(()));
        };
        Ok(self.event(position, digest, &record))
    }

    fn carved<E>(&mut self, carved: &Carved) -> Result<(), E>
    where
        F: FnMut(&Record) -> Result<(), E>,
    {
        match Record::restore(&carved.bytes) {
            Some(record) => self.event(carved.position, carved.digest, &record),
            None => Ok(()),
        }
    }

    fn event<E>(&mut self, position: i64, digest: Digest, record: &Record) -> Result<(), E>
    where
        F: FnMut(&Record) -> Result<(), E>,
    {
        let event_id = record.event_id();
        if !record.has_digest(digest) {
            let reason = "its content is not the one that was kept; the digest differs".to_owned();
            self.reasons.insert(position, (Some(event_id.clone()), reason));
            return Ok(());
        }
        match self.known.get(event_id) {
            Some(known) if *known == record.digest() => {}
            Some(_) => {
                let reason = "an event of this id with other content was brought out".to_owned();
                self.reasons.insert(position, (Some(event_id.clone()), reason));
                return Ok(());
            }
            None => {
                self.known.insert(event_id.clone(), record.digest());
                self.out.events += 1;
                (self.each)(record)?;
            }
        }
        self.positions.push(position);
        Ok(())
    }

    /// Says which positions are left.
    fn finish(mut self, damaged: bool) -> Salvage {
        self.positions.sort_unstable();
        let highest = self.positions.last().copied().unwrap_or(0);
        if damaged && self.last.is_none() {
            let reason = "how many events the log has held cannot be read any more".to_owned();
            self.out.leave(Left::Unknown { reason });
        }
        let last = self.last.unwrap_or(0).max(highest);
        for (first, last) in gaps(&self.positions, last) {
            let mut from = first;
            for (&at, (event_id, reason)) in self.reasons.range(first..=last) {
                gone(&mut self.out, from, at - 1);
                let (event_id, reason) = (event_id.clone(), reason.clone());
                self.out.leave(Left::Positions { first: at, last: at, event_id, reason });
                from = at + 1;
            }
            gone(&mut self.out, from, last);
        }
        self.out
    }
}

fn gone(out: &mut Salvage, first: i64, last: i64) {
    if first <= last {
        let reason = "no row with it can be read, or it was removed".to_owned();
        out.leave(Left::Positions { first, last, event_id: None, reason });
    }
}

fn last_position(connection: &Connection) -> Option<i64> {
    connection.query_row("SELECT last FROM positions", [], |row| row.get(0)).ok()
}

/// Whether SQLite finds the file itself sound.
fn is_sound(connection: &Connection) -> bool {
    connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0))
        .is_ok_and(|said| said == "ok")
}
