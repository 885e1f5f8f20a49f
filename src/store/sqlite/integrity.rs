//! Whether the file is what it should be.

use super::fault::{fault, is_damage};
use super::wal::{self, Damaged};
use super::{SqliteStore, StoreError, rows};
use crate::contract::types::ErrorEntry;
use crate::contract::violation::Code;
use crate::store::verify::{Checks, Verification};
use crate::store::{Digest, Record};
use crate::text::plural;
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::collections::BTreeMap;
use std::fmt;

const DOING: &str = "verify";

/// What is asked of a table of events beside its rows: three keys, and the order within an
/// aggregate.
const INDEXES: [&str; 4] = [
    "sqlite_autoindex_events_1",
    "sqlite_autoindex_events_2",
    "sqlite_autoindex_events_3",
    "events_by_aggregate",
];

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
    /// Something of what a log consists of is not there, or something else is.
    Form {
        /// What, in words.
        message: String,
    },
    /// Positions that were given out, without a row that can be read.
    Missing {
        /// The first of them.
        first: i64,
        /// The last of them.
        last: i64,
    },
    /// Several rows have one position.
    PositionRepeated {
        /// The position.
        position: i64,
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
    /// The write-ahead log is damaged, so that SQLite passes over what was kept behind that place.
    WriteAheadLog {
        /// Number of the frame that is damaged, from 1.
        frame: u64,
        /// Transactions behind it.
        commits: u64,
    },
    /// A record of the error log cannot be read.
    ErrorRecord {
        /// Sequence number of the record.
        sequence: i64,
    },
}

impl Finding {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::Missing { .. } => Code::LogMissingRow,
            _ => Code::LogDamagedRow,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database { message } => write!(f, "the database file is damaged: {message}"),
            Self::Form { message } => f.write_str(message),
            Self::Missing { first, last } if first == last => {
                write!(f, "position {first} was given out, and no row with it can be read")
            }
            Self::Missing { first, last } => write!(
                f,
                "positions {first} to {last} were given out, and no row with one of them can be \
                    read"
            ),
            Self::PositionRepeated { position } => {
                write!(f, "position {position}: several rows have it")
            }
            Self::Unreadable { position } => {
                write!(f, "position {position}: the bytes are not an event")
            }
            Self::Key { position, column } => write!(
                f,
                "position {position}: the column {column} does not say what the bytes say"
            ),
            Self::Digest { position, stored, computed } => write!(
                f,
                "position {position}: the bytes have the digest {computed}; {stored} was kept"
            ),
            Self::Position { position, last } => {
                write!(f, "position {position}: the last one given out is {last}")
            }
            Self::Clock { node_id, stored, highest } => write!(
                f,
                "node `{node_id}`: the clock is at {stored}, and an event carries {highest}"
            ),
            Self::WriteAheadLog { frame, commits } => write!(
                f,
                "the write-ahead log is damaged at frame {frame}; {} kept behind it cannot be read",
                plural::count(*commits, "transaction")
            ),
            Self::ErrorRecord { sequence } => {
                write!(f, "error record {sequence}: the text is not an error record")
            }
        }
    }
}

impl SqliteStore {
    /// Looks at everything: SQLite's own `integrity_check` of the file, what the file consists of,
    /// for each event whether its bytes can be read and its keys, digest, position and its node's
    /// clock agree with them, and whether an event is there for each position that was given out.
    /// Returns what is wrong; nothing, for a sound log.
    ///
    /// Reads the whole log, as it is at one moment. Others may write meanwhile, but the write-ahead
    /// log grows until this is done.
    ///
    /// # Errors
    ///
    /// When the log cannot be looked at: [`StoreError::Io`], [`StoreError::Locked`],
    /// [`StoreError::Database`]. Damage is a finding and not an error.
    ///
    /// ```
    /// let folder = tempfile::tempdir()?;
    /// let store = spec_kitty_events::SqliteStore::open(folder.path().join("events.db"))?;
    /// assert_eq!(store.verify_integrity()?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn verify_integrity(&self) -> Result<Vec<Finding>, StoreError> {
        self.connection.read(&self.path, |connection| self.examine(connection, |_| {}))
    }

    /// [`verify_integrity`](Self::verify_integrity), and what [`verify`](crate::verify) asks of the
    /// events that can be read, at the same moment of the log.
    ///
    /// # Errors
    ///
    /// As [`verify_integrity`](Self::verify_integrity).
    ///
    /// ```
    /// let folder = tempfile::tempdir()?;
    /// let store = spec_kitty_events::SqliteStore::open(folder.path().join("events.db"))?;
    /// let (damage, verification) = store.verify()?;
    /// assert!(damage.is_empty() && verification.findings.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn verify(&self) -> Result<(Vec<Finding>, Verification), StoreError> {
        self.verify_each(&mut || {})
    }

    pub(super) fn verify_each(
        &self,
        each: &mut dyn FnMut(),
    ) -> Result<(Vec<Finding>, Verification), StoreError> {
        let mut checks = Checks::default();
        let findings = self.connection.read(&self.path, |connection| {
            // A reader without locks begins anew when somebody has written.
            checks = Checks::default();
            self.examine(connection, |record| {
                checks.add(record);
                each();
            })
        })?;
        Ok((findings, checks.finish()))
    }

    fn examine(
        &self,
        connection: &Connection,
        each: impl FnMut(&Record),
    ) -> Result<Vec<Finding>, StoreError> {
        // One read transaction, so that all that is looked at belongs together.
        let transaction = connection.unchecked_transaction().map_err(fault(&self.path, DOING))?;
        let mut examination = Examination::default();
        examination.all(&transaction, each).map_err(fault(&self.path, DOING))?;
        let wal = wal::damaged(&self.path).map_err(|source| StoreError::Io {
            path: self.path.clone(),
            doing: DOING,
            source,
        })?;
        let wal = wal.map(|Damaged { frame, commits }| Finding::WriteAheadLog { frame, commits });
        examination.findings.extend(wal);
        Ok(examination.findings)
    }
}

/// What is known of a log that is looked at.
#[derive(Default)]
struct Examination {
    findings: Vec<Finding>,
    /// Of the rows whose position can be read.
    positions: Vec<i64>,
    /// The largest clock of each node's events.
    clocks: BTreeMap<String, i64>,
}

impl Examination {
    fn all(
        &mut self,
        connection: &Connection,
        mut each: impl FnMut(&Record),
    ) -> rusqlite::Result<()> {
        let form = self.of_form(connection);
        self.go_on(form)?;
        let database = self.of_database(connection);
        self.go_on(database)?;
        let events = rows::each(connection, |row| match row {
            rows::Found::Row(row) => self.of_row(row, &mut each),
            rows::Found::Damage(message) => {
                self.findings.push(Finding::Database { message });
                Ok(())
            }
        });
        self.go_on(events)?;
        let positions = self.of_positions(connection);
        self.go_on(positions)?;
        let clocks = self.of_clocks(connection);
        self.go_on(clocks)?;
        let errors = self.of_error_records(connection);
        self.go_on(errors)
    }

    /// Damage is a finding; the next thing is looked at all the same.
    fn go_on(&mut self, looked: rusqlite::Result<()>) -> rusqlite::Result<()> {
        match looked {
            // From here on SQLite cannot read the file, or a value is not of its column's type.
            Err(error) if is_damage(&error) => {
                let finding = Finding::Database { message: error.to_string() };
                if !self.findings.contains(&finding) {
                    self.findings.push(finding);
                }
                Ok(())
            }
            other => other,
        }
    }

    /// A log without one of its indexes answers slowly, or lets an event in twice.
    fn of_form(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement = connection.prepare(
            "SELECT name FROM pragma_index_list('events') WHERE origin IN ('u', 'pk', 'c')",
        )?;
        let there: Vec<String> =
            statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for wanted in INDEXES {
            if !there.iter().any(|name| name == wanted) {
                let message = format!("the index {wanted} is missing");
                self.findings.push(Finding::Form { message });
            }
        }
        Ok(())
    }

    fn of_database(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        connection.pragma_query(None, "integrity_check", |row| {
            let message: String = row.get(0)?;
            if message != "ok" {
                self.findings.push(Finding::Database { message });
            }
            Ok(())
        })
    }

    fn of_row(&mut self, row: &Row<'_>, each: &mut impl FnMut(&Record)) -> rusqlite::Result<()> {
        let position: i64 = row.get(0)?;
        self.positions.push(position);
        let bytes = row.get_ref(6)?.as_blob().unwrap_or_default();
        let record = Record::restore(bytes);
        // A value that is not of its column's type is no value of an event either.
        match record.filter(|record| self.of_event(position, row, record).is_ok()) {
            Some(record) => each(&record),
            None => self.findings.push(Finding::Unreadable { position }),
        }
        Ok(())
    }

    fn of_event(&mut self, position: i64, row: &Row<'_>, record: &Record) -> rusqlite::Result<()> {
        let highest = self.clocks.entry(record.node_id().to_owned()).or_insert(0);
        *highest = record.lamport_clock().max(*highest);
        let keys = [
            ("lamport_clock", row.get::<_, i64>(1)? == record.lamport_clock()),
            ("node_id", row.get_ref(2)?.as_str()? == record.node_id()),
            ("event_id", row.get_ref(3)?.as_str()? == record.event_id().as_str()),
            ("aggregate_id", row.get_ref(4)?.as_str()? == record.aggregate_id()),
        ];
        let wrong = keys.iter().filter(|(_, agrees)| !agrees);
        self.findings.extend(wrong.map(|(column, _)| Finding::Key { position, column }));
        let stored = Digest::from_bytes(row.get(5)?);
        if !record.has_digest(stored) {
            self.findings.push(Finding::Digest {
                position,
                stored,
                computed: record.bytes_digest(),
            });
        }
        Ok(())
    }

    /// Positions are given out one after the other, and in the transaction that keeps the event:
    /// none is free.
    fn of_positions(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut positions = std::mem::take(&mut self.positions);
        positions.sort_unstable();
        for pair in positions.windows(2).filter(|pair| pair[0] == pair[1]) {
            self.findings.push(Finding::PositionRepeated { position: pair[0] });
        }
        let last: rusqlite::Result<i64> =
            connection.query_row("SELECT last FROM positions", [], |row| row.get(0));
        // Where the last position cannot be read, those before the last row are looked for.
        let until = *last.as_ref().unwrap_or(positions.last().unwrap_or(&0));
        let beyond = positions.iter().filter(|at| last.is_ok() && !(1..=until).contains(*at));
        self.findings.extend(beyond.map(|at| Finding::Position { position: *at, last: until }));
        self.findings
            .extend(gaps(&positions, until).map(|(first, last)| Finding::Missing { first, last }));
        last.map(drop)
    }

    fn of_clocks(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement = connection.prepare("SELECT value FROM clocks WHERE node_id = ?1")?;
        for (node_id, highest) in std::mem::take(&mut self.clocks) {
            let stored = statement.query_row([&node_id], |row| row.get(0)).optional()?.unwrap_or(0);
            if highest > stored {
                self.findings.push(Finding::Clock { node_id, stored, highest });
            }
        }
        Ok(())
    }

    fn of_error_records(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut statement = connection.prepare("SELECT sequence, entry FROM errors")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if serde_json::from_str::<ErrorEntry>(row.get_ref(1)?.as_str()?).is_err() {
                self.findings.push(Finding::ErrorRecord { sequence: row.get(0)? });
            }
        }
        Ok(())
    }
}

/// The positions from 1 to `last` that are not among these, which are in order; as first and last
/// of each gap.
pub(super) fn gaps(positions: &[i64], last: i64) -> impl Iterator<Item = (i64, i64)> {
    let after = positions.iter().copied().filter(move |at| (1..=last).contains(at));
    let mut before = 0_i64;
    after.chain([last.saturating_add(1)]).filter_map(move |at| {
        let gap = (before + 1, at - 1);
        before = at;
        (gap.0 <= gap.1).then_some(gap)
    })
}
