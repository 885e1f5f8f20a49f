//! What an index says of itself and of its log: one page, the last one of the file.

use super::table::PAGE;
use crate::store::Digest;
use crate::store::identity::Identity;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::time::UNIX_EPOCH;

/// The form of the file. A file of another form is made anew.
const FORMAT: u32 = 1;

/// So many bytes at the end of the log are looked at when it is opened.
const TAIL: u64 = 64 * 1024;

/// What tells that a log is still the one that was indexed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LogState {
    identity: Identity,
    length: u64,
    /// Seconds and nanoseconds since 1970.
    modified: (u64, u32),
    /// Digest of the end of the log.
    tail: Digest,
}

impl LogState {
    /// The log as it is now.
    pub(super) fn of(log: &mut File) -> io::Result<Self> {
        let found = log.metadata()?;
        let modified = found.modified()?.duration_since(UNIX_EPOCH).map_err(io::Error::other)?;
        log.seek(SeekFrom::Start(found.len().saturating_sub(TAIL)))?;
        let mut tail = Vec::new();
        log.take(TAIL).read_to_end(&mut tail)?;
        Ok(Self {
            identity: Identity::of(&found),
            length: found.len(),
            modified: (modified.as_secs(), modified.subsec_nanos()),
            tail: Digest::from_bytes(Sha256::digest(&tail).into()),
        })
    }
}

/// The last page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    pub(super) format: u32,
    /// The log when it was last closed.
    pub(super) log: LogState,
    /// How many lines are indexed.
    pub(super) lines: u64,
    /// How many events they hold.
    pub(super) events: u64,
    /// Where the last of them ends.
    pub(super) end: u64,
    /// The tables of the file: the first page of each, and how many there are.
    pub(super) tables: Vec<(u64, u64)>,
}

impl State {
    /// Of a log of which nothing is indexed yet.
    pub(super) const fn new(log: LogState) -> Self {
        Self { format: FORMAT, log, lines: 0, events: 0, end: 0, tables: Vec::new() }
    }

    /// As a page: JSON, blanks, a SHA-256 of both.
    pub(super) fn page(&self) -> Option<Vec<u8>> {
        let mut page = serde_json::to_vec(self).ok()?;
        let body = PAGE - Sha256::output_size();
        if page.len() > body {
            return None;
        }
        page.resize(body, b' ');
        let digest = Sha256::digest(&page);
        page.extend_from_slice(&digest);
        Some(page)
    }

    /// Reads a page; `None` when it is none, or one of another form.
    pub(super) fn read(page: &[u8]) -> Option<Self> {
        let (body, digest) = page.split_at_checked(PAGE - Sha256::output_size())?;
        if Sha256::digest(body).as_slice() != digest {
            return None;
        }
        serde_json::from_slice(body).ok().filter(|state: &Self| state.format == FORMAT)
    }
}
