//! The merges of concurrent events (C6 to C9, D2, D15).

mod counter;
mod laws;
mod set;
mod states;

use crate::pools::{
    concurrent_pool, event, id, pool_and_permutation, text, with_copies, with_payload,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use spec_kitty_events::{
    ConflictResolution, CrdtError, Event, MergeError, ResolutionNote, Tag, dedup, merge_counter,
    merge_gset, state_machine_merge,
};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

fn gset(payloads: &[Value]) -> Result<String, String> {
    let events: Vec<Event> =
        payloads.iter().enumerate().map(|(n, payload)| with_payload(n, payload.clone())).collect();
    merge_gset(&events)
        .map(|tags| serde_json::to_string(&tags).unwrap())
        .map_err(|error| error.to_string())
}

fn priorities() -> BTreeMap<&'static str, i64> {
    BTreeMap::from([("x", -1), ("y", 2), ("z", 2), ("top", i64::MAX)])
}

fn merge(events: &[Event]) -> Result<ConflictResolution<'_, Event>, MergeError> {
    state_machine_merge(events, &priorities(), "state")
}

fn of_node(n: usize, node: &str, state: &str) -> Event {
    event(n, json!({ "node_id": node, "payload": {"state": state} }))
}
