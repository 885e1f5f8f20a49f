//! Reading events, page by page.

use super::append::{last_position, position};
use super::fault::{corrupt, fault};
use super::{SqliteStore, StoreError};
use crate::contract::policy::LIMITS;
use crate::contract::scalar::EventId;
use crate::store::{EventReader, Position, PositionedRecords, Record, Records};
use rusqlite::{Connection, ErrorCode, OptionalExtension as _, Params, Row, params};
use std::path::Path;
use std::vec;

/// Events that a page of an ordered read holds at most.
pub const PAGE_ROWS: usize = 500;

/// Bytes after which a page is full. It holds at least one event, however large.
pub const PAGE_BYTES: usize = 4 << 20;

const DOING: &str = "read";

/// The columns of a [`StoredEvent`].
macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT position, lamport_clock, node_id, event_id, bytes FROM events ", $rest)
    };
}

// `+position` keeps the index on positions out of the search: these reads are to go along their
// order.
const IN_STORE_ORDER: &str = select!(
    "WHERE (lamport_clock, node_id, event_id) > (?1, ?2, ?3) AND +position <= ?4
    ORDER BY lamport_clock, node_id, event_id"
);
const OF_AGGREGATE: &str = select!(
    "WHERE aggregate_id = ?5 AND (lamport_clock, node_id, event_id) > (?1, ?2, ?3) AND +position \
        <= ?4
    ORDER BY lamport_clock, node_id, event_id"
);
const BY_POSITION: &str = select!("WHERE position > ?1 AND position <= ?2 ORDER BY position");
const BY_ID: &str = select!("WHERE event_id = ?1");

/// A row, not read into its types yet.
struct StoredEvent {
    position: i64,
    lamport_clock: i64,
    node_id: String,
    event_id: String,
    bytes: Vec<u8>,
}

impl StoredEvent {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: row.get(0)?,
            lamport_clock: row.get(1)?,
            node_id: row.get(2)?,
            event_id: row.get(3)?,
            bytes: row.get(4)?,
        })
    }

    /// The record. Its keys must be those of the row, or the order would be another than the events
    /// say. The digest is not asked here but by `verify_integrity`: it may change with the
    /// contract, and what is in the store stays readable.
    fn restore(&self, path: &Path) -> Result<(Position, Record), StoreError> {
        let place = || format!("position {}", self.position);
        let record = Record::restore(&self.bytes)
            .ok_or_else(|| corrupt(path, place(), "its bytes are not an event"))?;
        if (record.lamport_clock(), record.node_id(), record.event_id().as_str())
            != (self.lamport_clock, &self.node_id, &self.event_id)
        {
            return Err(corrupt(
                path,
                place(),
                "its bytes are those of another event than its row says",
            ));
        }
        Ok((position(path, self.position)?, record))
    }
}

impl EventReader for SqliteStore {
    fn get(&self, event_id: &EventId) -> Result<Option<Record>, StoreError> {
        let stored = self.connection.read(&self.path, |connection| {
            let read = || {
                connection
                    .prepare_cached(BY_ID)?
                    .query_row([event_id.as_str()], StoredEvent::read)
                    .optional()
            };
            read().map_err(fault(&self.path, DOING))
        })?;
        stored.map(|stored| stored.restore(&self.path).map(|(_, record)| record)).transpose()
    }

    fn scan(&self) -> Result<Records<'_>, StoreError> {
        let until = self.last()?;
        let pages = Pages::new(self, in_store_order, move |store, after| {
            let (lamport_clock, node_id, event_id) = store_key(after);
            store.page(IN_STORE_ORDER, params![lamport_clock, node_id, event_id, until])
        });
        Ok(Box::new(pages.map(|read| read.map(|(_, record)| record))))
    }

    fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError> {
        let until = self.last()?;
        let aggregate_id = aggregate_id.to_owned();
        let pages = Pages::new(self, in_store_order, move |store, after| {
            let (lamport_clock, node_id, event_id) = store_key(after);
            store.page(OF_AGGREGATE, params![lamport_clock, node_id, event_id, until, aggregate_id])
        });
        Ok(Box::new(pages.map(|read| read.map(|(_, record)| record))))
    }

    fn follow(&self, after: Option<Position>) -> Result<PositionedRecords<'_>, StoreError> {
        let until = self.last()?;
        // A position past the largest has nothing after it.
        let start = after.map_or(0, |Position(p)| i64::try_from(p).unwrap_or(i64::MAX));
        let arrived = |one: &StoredEvent, next: &StoredEvent| one.position < next.position;
        let pages = Pages::new(self, arrived, move |store, after| {
            store.page(BY_POSITION, params![after.map_or(start, |event| event.position), until])
        });
        Ok(Box::new(pages))
    }

    fn count(&self) -> Result<u64, StoreError> {
        // Not `count(*)`, which goes through the pages in one step however often they lead back to
        // themselves.
        let count = |connection: &Connection| {
            connection
                .prepare_cached("SELECT count(position) FROM events")?
                .query_row([], |row| row.get(0))
        };
        // A count is not negative.
        self.connection
            .read(&self.path, |connection| count(connection).map_err(fault(&self.path, DOING)))
            .map(i64::unsigned_abs)
    }
}

impl SqliteStore {
    /// The last position that was given out; `None` for a log that never held an event.
    ///
    /// # Errors
    ///
    /// When the log cannot be read.
    ///
    /// ```
    /// let folder = tempfile::tempdir()?;
    /// let store = spec_kitty_events::SqliteStore::open(folder.path().join("events.db"))?;
    /// assert_eq!(store.last_position()?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn last_position(&self) -> Result<Option<Position>, StoreError> {
        let last = position(&self.path, last_position(&self.connection, &self.path)?)?;
        Ok((last > Position(0)).then_some(last))
    }

    /// The next rows of a query, as many as a page holds. The statement is done when this returns,
    /// and its read transaction with it.
    fn page(&self, sql: &str, params: impl Params + Copy) -> Result<Vec<StoredEvent>, StoreError> {
        let page = |connection: &Connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(params)?;
            let (mut page, mut bytes) = (Vec::new(), 0);
            while page.len() < PAGE_ROWS && bytes < PAGE_BYTES {
                let Some(row) = rows.next()? else { break };
                let event = StoredEvent::read(row)?;
                bytes += event.bytes.len();
                page.push(event);
            }
            Ok(page)
        };
        self.connection.read(&self.path, |connection| {
            page(connection).map_err(|error: rusqlite::Error| match error.sqlite_error_code() {
                Some(ErrorCode::TooBig) => too_long(connection, &self.path, error),
                _ => fault(&self.path, DOING)(error),
            })
        })
    }

    fn last(&self) -> Result<i64, StoreError> {
        self.connection.read(&self.path, |connection| last_position(connection, &self.path))
    }
}

/// Says where the row stands that SQLite will not load. Its length is known without loading it.
fn too_long(connection: &Connection, path: &Path, error: rusqlite::Error) -> StoreError {
    let longest = i64::try_from(LIMITS.max_bytes).unwrap_or(i64::MAX);
    let sql =
        "SELECT position FROM events WHERE octet_length(bytes) > ?1 ORDER BY position LIMIT 1";
    match connection.query_row(sql, [longest], |row| row.get::<_, i64>(0)) {
        Ok(position) => {
            let reason = format!("its bytes are more than {longest}, which no line of a log has");
            corrupt(path, format!("position {position}"), reason)
        }
        Err(_) => fault(path, DOING)(error),
    }
}

/// The key after which a page begins. Without an event, one that is smaller than all: no event id
/// is empty.
fn store_key(event: Option<&StoredEvent>) -> (i64, &str, &str) {
    event.map_or((i64::MIN, "", ""), |event| (event.lamport_clock, &event.node_id, &event.event_id))
}

fn in_store_order(one: &StoredEvent, next: &StoredEvent) -> bool {
    store_key(Some(one)) < store_key(Some(next))
}

/// Asks for the page after an event, the first page for `None`, until one is empty.
struct Pages<'s, F> {
    store: &'s SqliteStore,
    next_page: F,
    page: vec::IntoIter<StoredEvent>,
    last: Option<StoredEvent>,
    /// Whether the second of two rows may come behind the first.
    follows: fn(&StoredEvent, &StoredEvent) -> bool,
    ended: bool,
}

impl<'s, F: FnMut(&SqliteStore, Option<&StoredEvent>) -> Result<Vec<StoredEvent>, StoreError>>
    Pages<'s, F>
{
    fn new(
        store: &'s SqliteStore,
        follows: fn(&StoredEvent, &StoredEvent) -> bool,
        next_page: F,
    ) -> Self {
        let page = Vec::new().into_iter();
        Self { store, next_page, page, last: None, follows, ended: false }
    }

    fn advance(&mut self) -> Result<Option<(Position, Record)>, StoreError> {
        if self.page.len() == 0 {
            self.page = (self.next_page)(self.store, self.last.as_ref())?.into_iter();
        }
        let before = std::mem::replace(&mut self.last, self.page.next());
        let Some(event) = &self.last else { return Ok(None) };
        if before.is_some_and(|before| !(self.follows)(&before, event)) {
            // Where an index leads back to itself, reading would have no end.
            let place = format!("position {}", event.position);
            return Err(corrupt(&self.store.path, place, "its row is out of its order"));
        }
        event.restore(&self.store.path).map(Some)
    }
}

impl<F: FnMut(&SqliteStore, Option<&StoredEvent>) -> Result<Vec<StoredEvent>, StoreError>> Iterator
    for Pages<'_, F>
{
    type Item = Result<(Position, Record), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let item = self.advance().transpose();
        self.ended = !matches!(item, Some(Ok(_)));
        item
    }
}
