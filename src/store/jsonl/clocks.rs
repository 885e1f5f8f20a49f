//! The clocks that were advanced, in a sidecar: `{"format":1,"clocks":{"worker-7":12}}`.

use super::files::{Durability, beside, read_if_there, replace};
use crate::store::StoreError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Format of the sidecar.
const FORMAT: i64 = 1;

#[derive(Debug)]
pub(super) struct Clocks {
    log: PathBuf,
    path: PathBuf,
    values: BTreeMap<String, i64>,
}

/// What every format has.
#[derive(Deserialize)]
struct Head {
    format: i64,
}

#[derive(Deserialize)]
struct Content {
    clocks: BTreeMap<String, i64>,
}

#[derive(Serialize)]
struct Written<'c> {
    format: i64,
    clocks: &'c BTreeMap<String, i64>,
}

impl Clocks {
    pub(super) fn open(log: &Path) -> Result<Self, StoreError> {
        let (path, log) = (beside(log, ".clocks.json"), log.to_owned());
        let Some(bytes) = read_if_there(&path)? else {
            return Ok(Self { log, path, values: BTreeMap::new() });
        };
        // Going on without it could let a clock go backwards.
        let corrupt = |e: serde_json::Error| StoreError::Corrupt {
            path: path.clone(),
            place: format!("{}:{}", e.line(), e.column()),
            reason: format!("{e}; without this file clocks start from the events in the log"),
        };
        let Head { format } = serde_json::from_slice(&bytes).map_err(corrupt)?;
        if format > FORMAT {
            return Err(StoreError::NewerFormat { path, found: format, known: FORMAT });
        }
        let Content { clocks } = serde_json::from_slice(&bytes).map_err(corrupt)?;
        Ok(Self { log, path, values: clocks })
    }

    pub(super) fn get(&self, node_id: &str) -> i64 {
        self.values.get(node_id).copied().unwrap_or(0)
    }

    /// Keeps a node's new value. When that fails, the old one stays.
    pub(super) fn set(
        &mut self,
        node_id: &str,
        value: i64,
        durability: Durability,
    ) -> Result<(), StoreError> {
        let before = self.values.insert(node_id.to_owned(), value);
        let written = Written { format: FORMAT, clocks: &self.values };
        let bytes =
            serde_json::to_vec(&written).expect("a map of strings and numbers is written as JSON");
        replace(&self.path, &self.log, &bytes, durability).inspect_err(|_| {
            match before {
                Some(before) => self.values.insert(node_id.to_owned(), before),
                None => self.values.remove(node_id),
            };
        })
    }
}
