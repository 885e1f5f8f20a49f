//! What a store knows about its records: their order, their ids, their aggregates, their positions.
//!
//! Pure: no I/O. What is kept for each record is the store's choice: the record itself, or where it
//! stands in a file.

use super::{Digest, Position, Record, StoreKey};
use crate::contract::scalar::EventId;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// One record of the index.
#[derive(Debug)]
pub(super) struct Entry<K> {
    /// Where it came in.
    pub(super) position: Position,
    /// Digest of its bytes.
    pub(super) digest: Digest,
    /// What the store keeps for it.
    pub(super) kept: K,
}

/// Places in `entries`, in store order. A key is shared by the maps that it stands in.
type InOrder = BTreeMap<Arc<StoreKey>, usize>;

/// An ordered index over records.
#[derive(Debug)]
pub(super) struct Index<K> {
    /// In order of position.
    entries: Vec<Entry<K>>,
    by_id: HashMap<EventId, usize>,
    in_order: InOrder,
    by_aggregate: HashMap<Box<str>, InOrder>,
    /// The largest Lamport clock of each node.
    clocks: HashMap<Box<str>, i64>,
}

impl<K> Default for Index<K> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            by_id: HashMap::new(),
            in_order: BTreeMap::new(),
            by_aggregate: HashMap::new(),
            clocks: HashMap::new(),
        }
    }
}

impl<K> Index<K> {
    /// Takes in a record whose id is not there, behind all others.
    pub(super) fn insert(&mut self, record: &Record, position: Position, kept: K) {
        let place = self.entries.len();
        let key = Arc::new(record.key());
        self.saw_clock(record);
        self.by_id.insert(key.event_id.clone(), place);
        self.in_aggregate(record.aggregate_id()).insert(Arc::clone(&key), place);
        self.in_order.insert(key, place);
        self.entries.push(Entry { position, digest: record.bytes_digest(), kept });
    }

    /// The aggregate's records; its name is copied only when it is new.
    fn in_aggregate(&mut self, aggregate_id: &str) -> &mut InOrder {
        if !self.by_aggregate.contains_key(aggregate_id) {
            self.by_aggregate.insert(aggregate_id.into(), InOrder::new());
        }
        self.by_aggregate.get_mut(aggregate_id).expect("it was inserted above")
    }

    /// Counts a record's clock, also of a record that is not taken in.
    pub(super) fn saw_clock(&mut self, record: &Record) {
        let (node_id, value) = (record.node_id(), record.lamport_clock());
        match self.clocks.get_mut(node_id) {
            Some(clock) => *clock = value.max(*clock),
            None => {
                self.clocks.insert(node_id.into(), value.max(0));
            }
        }
    }

    /// The largest Lamport clock that events of a node carry; 0 for a node without events.
    pub(super) fn clock(&self, node_id: &str) -> i64 {
        self.clocks.get(node_id).copied().unwrap_or(0)
    }

    pub(super) fn find(&self, event_id: &EventId) -> Option<&Entry<K>> {
        self.by_id.get(event_id).map(|place| &self.entries[*place])
    }

    /// All ids, each with its entry, in no order.
    pub(super) fn ids(&self) -> impl Iterator<Item = (&EventId, &Entry<K>)> {
        self.by_id.iter().map(|(id, place)| (id, &self.entries[*place]))
    }

    /// Of each node the entry with its largest Lamport clock.
    pub(super) fn newest_of_nodes(&self) -> HashMap<&str, &Entry<K>> {
        // In store order, so that the last one of a node stays.
        let entries = self.in_order.iter();
        entries.map(|(key, place)| (key.node_id.as_str(), &self.entries[*place])).collect()
    }

    pub(super) fn last(&self) -> Option<&Entry<K>> {
        self.entries.last()
    }

    pub(super) fn len(&self) -> u64 {
        self.entries.len() as u64
    }

    /// All entries, in store order ([D23]).
    ///
    /// [D23]: crate::decisions#d23
    pub(super) fn in_order(&self) -> impl Iterator<Item = &Entry<K>> {
        self.in_order.values().map(|place| &self.entries[*place])
    }

    /// The entries of one aggregate, in store order.
    pub(super) fn of_aggregate<'i>(
        &'i self,
        aggregate_id: &str,
    ) -> impl Iterator<Item = &'i Entry<K>> + use<'i, K> {
        self.by_aggregate
            .get(aggregate_id)
            .into_iter()
            .flat_map(BTreeMap::values)
            .map(|place| &self.entries[*place])
    }

    /// The entries behind a position, in order of arrival.
    pub(super) fn after(&self, position: Option<Position>) -> impl Iterator<Item = &Entry<K>> {
        let from = self.entries.partition_point(|entry| Some(entry.position) <= position);
        self.entries[from..].iter()
    }
}
