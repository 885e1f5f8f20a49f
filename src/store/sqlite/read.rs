//! Reading events, page by page.

use super::append::{last_position, position};
use super::fault::{corrupt, fault};
use super::{SqliteStore, StoreError};
use crate::scalar::EventId;
use crate::store::{EventReader, Position, PositionedRecords, Record, Records};
use rusqlite::{OptionalExtension as _, Params, Row, params};
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

// `+position` keeps the index on positions out of the search: these reads are to go along their order.
const IN_STORE_ORDER: &str = select!(
    "WHERE (lamport_clock, node_id, event_id) > (?1, ?2, ?3) AND +position <= ?4
    ORDER BY lamport_clock, node_id, event_id"
);
const OF_AGGREGATE: &str = select!(
    "WHERE aggregate_id = ?5 AND (lamport_clock, node_id, event_id) > (?1, ?2, ?3) AND +position <= ?4
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

    /// The record. Its keys must be those of the row, or the order would be another than the events say. The
    /// digest is not asked here but by `verify_integrity`: it may change with the contract, and what is in the
    /// store stays readable.
    fn restore(&self, path: &Path) -> Result<(Position, Record), StoreError> {
        let place = || format!("position {}", self.position);
        let record = Record::restore(&self.bytes)
            .ok_or_else(|| corrupt(path, place(), "its bytes are not an event"))?;
        let event = record.event();
        if (event.lamport_clock, event.node_id.as_str(), event.event_id.as_str())
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
        let read = || {
            self.connection
                .prepare_cached(BY_ID)?
                .query_row([event_id.as_str()], StoredEvent::read)
                .optional()
        };
        let stored = read().map_err(fault(&self.path, DOING))?;
        stored.map(|stored| stored.restore(&self.path).map(|(_, record)| record)).transpose()
    }

    fn scan(&self) -> Result<Records<'_>, StoreError> {
        let until = last_position(&self.connection, &self.path)?;
        let pages = Pages::new(self, move |store, after| {
            let (lamport_clock, node_id, event_id) = store_key(after);
            store.page(IN_STORE_ORDER, params![lamport_clock, node_id, event_id, until])
        });
        Ok(Box::new(pages.map(|read| read.map(|(_, record)| record))))
    }

    fn scan_aggregate(&self, aggregate_id: &str) -> Result<Records<'_>, StoreError> {
        let until = last_position(&self.connection, &self.path)?;
        let aggregate_id = aggregate_id.to_owned();
        let pages = Pages::new(self, move |store, after| {
            let (lamport_clock, node_id, event_id) = store_key(after);
            store.page(OF_AGGREGATE, params![lamport_clock, node_id, event_id, until, aggregate_id])
        });
        Ok(Box::new(pages.map(|read| read.map(|(_, record)| record))))
    }

    fn follow(&self, after: Option<Position>) -> Result<PositionedRecords<'_>, StoreError> {
        let until = last_position(&self.connection, &self.path)?;
        // A position past the largest has nothing after it.
        let start = after.map_or(0, |Position(p)| i64::try_from(p).unwrap_or(i64::MAX));
        let pages = Pages::new(self, move |store, after| {
            store.page(BY_POSITION, params![after.map_or(start, |event| event.position), until])
        });
        Ok(Box::new(pages))
    }

    fn count(&self) -> Result<u64, StoreError> {
        let read = || {
            self.connection
                .prepare_cached("SELECT count(*) FROM events")?
                .query_row([], |row| row.get(0))
        };
        // A count is not negative.
        read().map(i64::unsigned_abs).map_err(fault(&self.path, DOING))
    }
}

impl SqliteStore {
    /// The next rows of a query, as many as a page holds. The statement is done when this returns, and its read
    /// transaction with it.
    fn page(&self, sql: &str, params: impl Params) -> Result<Vec<StoredEvent>, StoreError> {
        let read = || {
            let mut statement = self.connection.prepare_cached(sql)?;
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
        read().map_err(fault(&self.path, DOING))
    }
}

/// The key after which a page begins. Without an event, one that is smaller than all: no event id is empty.
fn store_key(event: Option<&StoredEvent>) -> (i64, &str, &str) {
    event.map_or((i64::MIN, "", ""), |event| (event.lamport_clock, &event.node_id, &event.event_id))
}

/// Asks for the page after an event, the first page for `None`, until one is empty.
struct Pages<'s, F> {
    store: &'s SqliteStore,
    next_page: F,
    page: vec::IntoIter<StoredEvent>,
    last: Option<StoredEvent>,
    ended: bool,
}

impl<'s, F: FnMut(&SqliteStore, Option<&StoredEvent>) -> Result<Vec<StoredEvent>, StoreError>>
    Pages<'s, F>
{
    fn new(store: &'s SqliteStore, next_page: F) -> Self {
        Self { store, next_page, page: Vec::new().into_iter(), last: None, ended: false }
    }

    fn advance(&mut self) -> Result<Option<(Position, Record)>, StoreError> {
        if self.page.len() == 0 {
            self.page = (self.next_page)(self.store, self.last.as_ref())?.into_iter();
        }
        self.last = self.page.next();
        self.last.as_ref().map(|event| event.restore(&self.store.path)).transpose()
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
