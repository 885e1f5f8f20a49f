//! The rows of the events as they lie in their table, past what is damaged.

use super::fault::is_damage;
use rusqlite::{Connection, Row, Statement};
use std::collections::BTreeSet;

/// What is met on the way.
pub(super) enum Found<'r> {
    /// A row: position, lamport_clock, node_id, event_id, aggregate_id, digest, bytes.
    Row(&'r Row<'r>),
    /// SQLite cannot read something here, and says why.
    Damage(String),
}

/// More rows than a page of the file can hold: a number beyond that is itself damaged.
const MOST_PER_PAGE: i64 = 512;

// `NOT INDEXED`: also the rows that a damaged index would not show.
macro_rules! select {
    ($where:literal) => {
        concat!(
            "SELECT position, lamport_clock, node_id, event_id, aggregate_id, digest, bytes, rowid
            FROM events NOT INDEXED WHERE ",
            $where
        )
    };
}

/// Goes through the rows one after the other. Behind a page or a row that cannot be read it goes on
/// with the next one that can, by its number.
pub(super) fn each(
    connection: &Connection,
    mut found: impl FnMut(Found<'_>) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let mut scan = connection.prepare(select!("rowid > ?1 ORDER BY rowid"))?;
    let mut one = connection.prepare(select!("rowid = ?1"))?;
    let mut told = BTreeSet::new();
    let mut walk = Walk { last: 0, end: highest(connection) };
    loop {
        let message = match walk.go(&mut scan, &mut found) {
            Ok(true) => return Ok(()),
            Ok(false) => "rows of the table are out of order".to_owned(),
            Err(error) if is_damage(&error) => error.to_string(),
            Err(error) => return Err(error),
        };
        if told.insert(message.clone()) {
            found(Found::Damage(message))?;
        }
        if !walk.skip(&mut one, &mut found)? {
            return Ok(());
        }
    }
}

/// Where somebody is who goes through the rows.
struct Walk {
    /// Number of the last row that was met.
    last: i64,
    /// No row has a higher one.
    end: i64,
}

impl Walk {
    /// Goes on to the end, to an error, or to a row whose number says that the tree of pages leads
    /// astray. Whether it was the end.
    fn go(
        &mut self,
        scan: &mut Statement<'_>,
        found: &mut impl FnMut(Found<'_>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<bool> {
        let mut rows = scan.query([self.last])?;
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(7)?;
            if number <= self.last || number > self.end {
                return Ok(false);
            }
            self.last = number;
            found(Found::Row(row))?;
        }
        Ok(true)
    }

    /// Goes behind what cannot be read, to the next row that can. Whether there is one.
    fn skip(
        &mut self,
        one: &mut Statement<'_>,
        found: &mut impl FnMut(Found<'_>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<bool> {
        while self.last < self.end {
            self.last += 1;
            let read = one.query([self.last]).and_then(|mut rows| match rows.next()? {
                Some(row) => found(Found::Row(row)).map(|()| true),
                None => Ok(false),
            });
            match read {
                Ok(true) => return Ok(true),
                Err(error) if !is_damage(&error) => return Err(error),
                _ => {}
            }
        }
        Ok(false)
    }
}

/// The highest number that a row may have, as far as it can be read.
fn highest(connection: &Connection) -> i64 {
    let ask = |sql| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap_or(0);
    let pages = ask("PRAGMA page_count").saturating_mul(MOST_PER_PAGE);
    ask("SELECT max(rowid) FROM events").max(ask("SELECT last FROM positions")).min(pages)
}
