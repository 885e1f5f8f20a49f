//! A log whose first lines an index on disk covers: what its writer asks of it, and what it leaves
//! for the next one.

use super::index_file::{self, IndexFile, Key, Rest};
use super::log::{Log, Span};
use crate::contract::scalar::EventId;
use crate::store::duplicates::{find_in, same_content};
use crate::store::index::Entry;
use crate::store::{Position, Record, StoreError};
use std::path::PathBuf;

/// One look-up in an index on disk takes about as long as reading so many bytes of the log.
const BYTES_PER_LOOK_UP: u64 = 32 * 1024;

impl Log {
    /// Opens a log for its writer: with the help of the index on disk, if there is one that fits.
    pub(super) fn open_indexed(path: PathBuf) -> Result<Self, StoreError> {
        let mut log = Self::new(path);
        log.on_disk = IndexFile::open(&log.path);
        if let Some(on_disk) = &log.on_disk {
            (log.lines, log.end) = (on_disk.lines(), on_disk.end());
        }
        log.read_on()?;
        Ok(log)
    }

    /// The log with all of its lines in `index`: this one, or one that is read now.
    pub(super) fn all(&self) -> Result<&Self, StoreError> {
        if self.on_disk.is_none() {
            return Ok(self);
        }
        if let Some(all) = self.all.get() {
            return Ok(all);
        }
        let mut all = Self::new(self.path.clone());
        all.read_on()?;
        if all.end != self.end {
            return Err(self.changed(format!(
                "its lines end at byte {} and not at {}; open it again",
                all.end, self.end
            )));
        }
        Ok(self.all.get_or_init(|| Box::new(all)))
    }

    /// Before so many events are looked up: goes on without the index on disk when reading the log
    /// costs less.
    pub(super) fn prepare(&mut self, look_ups: usize) -> Result<(), StoreError> {
        self.look_ups += look_ups as u64;
        if self.look_ups > self.end / BYTES_PER_LOOK_UP {
            self.all()?;
        }
        if let Some(mut all) = self.all.take() {
            all.torn = self.torn.take();
            *self = *all;
        }
        Ok(())
    }

    /// Keeps the index for who opens the log next. Without it the log is read instead, so that
    /// nobody has to know whether that went well.
    pub(super) fn keep_index(&mut self) {
        if self.prepare(0).is_err() || self.open_line || self.damaged.total() > 0 {
            return;
        }
        let entry = |key, entry: &Entry<Span>| index_file::Entry {
            key,
            line: entry.position.0,
            span: entry.kept,
        };
        let rest = || {
            let nodes = self.index.newest_of_nodes();
            let nodes = nodes.iter().map(|(node, newest)| entry(Key::of_node(node), newest));
            let ids = self.index.ids().map(|(id, found)| entry(Key::of_event(id), found));
            Rest {
                entries: ids.chain(nodes).collect(),
                events: self.index.len(),
                lines: self.lines,
            }
        };
        let _ = index_file::keep(&self.path, self.on_disk.as_ref(), self.end, rest);
    }

    /// Where the event of a record's id stands, once it has the record's content.
    pub(super) fn stored(&self, record: &Record) -> Result<Option<Position>, StoreError> {
        let known = find_in(&self.index, record, |entry| self.fetch(entry))?;
        if known.is_some() {
            return Ok(known);
        }
        let Some((position, stored)) = self.find_on_disk(record.event_id())? else {
            return Ok(None);
        };
        same_content(&stored, record)?;
        Ok(Some(position))
    }

    /// An event that the index on disk covers.
    pub(super) fn find_on_disk(
        &self,
        event_id: &EventId,
    ) -> Result<Option<(Position, Record)>, StoreError> {
        let found = |(_, record): &(_, Record)| record.event_id() == event_id;
        match self.on_disk(Key::of_event(event_id))? {
            Some(events) => Ok(events.into_iter().find(found)),
            None => {
                let all = self.all()?;
                let entry = all.index.find(event_id);
                entry.map(|entry| Ok((entry.position, all.fetch(entry)?))).transpose()
            }
        }
    }

    /// The largest Lamport clock that events of a node carry.
    pub(super) fn clock(&self, node_id: &str) -> Result<i64, StoreError> {
        let Some(events) = self.on_disk(Key::of_node(node_id))? else {
            return Ok(self.all()?.index.clock(node_id));
        };
        let of_node = events.iter().filter(|(_, record)| record.node_id() == node_id);
        let clocks = of_node.map(|(_, record)| record.lamport_clock());
        Ok(clocks.fold(self.index.clock(node_id), i64::max))
    }

    /// The events for a key of the index on disk; `None` when that index cannot be used.
    fn on_disk(&self, key: Key) -> Result<Option<Vec<(Position, Record)>>, StoreError> {
        let Some(on_disk) = &self.on_disk else { return Ok(Some(Vec::new())) };
        let Some(entries) = on_disk.find(key) else { return Ok(None) };
        let mut records = self.records(0)?;
        let event = |entry: index_file::Entry| {
            Ok(records.read(entry.span)?.map(|record| (Position(entry.line), record)))
        };
        entries.into_iter().map(event).collect()
    }
}
