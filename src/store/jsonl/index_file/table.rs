//! Places of events by id, and of nodes' newest events, sorted by key in pages with checksums.
//!
//! Pure: whoever has the file gives the pages.

use crate::contract::scalar::EventId;
use crate::store::jsonl::log::Span;
use sha2::{Digest as _, Sha256};

/// Bytes of a page.
pub(super) const PAGE: usize = 4096;

/// Bytes of an entry, and of the end of a page: its checksum and how many entries it has.
const ENTRY: usize = 32;
const PER_PAGE: usize = PAGE / ENTRY - 1;
const CHECKSUM: usize = ENTRY - size_of::<u64>();

/// The beginning of a SHA-256: nobody finds many names with the same one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) struct Key(u64);

impl Key {
    /// Of an event, by its id.
    pub(in super::super) fn of_event(id: &EventId) -> Self {
        Self::of("event", id.as_str())
    }

    /// Of a node. Its entry is that of its event with the largest Lamport clock.
    pub(in super::super) fn of_node(node_id: &str) -> Self {
        Self::of("node", node_id)
    }

    fn of(kind: &str, name: &str) -> Self {
        let digest =
            Sha256::new().chain_update(kind).chain_update([0]).chain_update(name).finalize();
        Self(number(&digest, 0))
    }
}

/// Where an event stands in the log. Other events may have the same key: look at the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) struct Entry {
    pub(in super::super) key: Key,
    /// The number of its line.
    pub(in super::super) line: u64,
    pub(in super::super) span: Span,
}

impl Entry {
    fn write(self, page: &mut Vec<u8>) {
        let Span { offset, length } = self.span;
        for number in [self.key.0, self.line, offset, length as u64] {
            page.extend_from_slice(&number.to_be_bytes());
        }
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let length = usize::try_from(number(bytes, 3)).ok()?;
        let span = Span { offset: number(bytes, 2), length };
        Some(Self { key: Key(number(bytes, 0)), line: number(bytes, 1), span })
    }
}

/// The number at a place, counted in numbers.
fn number(bytes: &[u8], place: usize) -> u64 {
    let at = place * size_of::<u64>();
    u64::from_be_bytes(bytes[at..at + size_of::<u64>()].try_into().expect("eight bytes"))
}

/// Entries as pages, sorted by key.
pub(super) fn pages(mut entries: Vec<Entry>) -> Vec<u8> {
    entries.sort_unstable();
    let mut all = Vec::with_capacity(entries.len().div_ceil(PER_PAGE) * PAGE);
    for chunk in entries.chunks(PER_PAGE) {
        let begin = all.len();
        chunk.iter().for_each(|entry| entry.write(&mut all));
        all.resize(begin + PER_PAGE * ENTRY, 0);
        let checksum = checksum(&all[begin..], chunk.len() as u64);
        all.extend_from_slice(&checksum);
        all.extend_from_slice(&(chunk.len() as u64).to_be_bytes());
    }
    all
}

/// The entries of a page; `None` when it is not as it was written.
pub(super) fn entries(page: &[u8]) -> Option<Vec<Entry>> {
    let (body, end) = page.split_at_checked(PER_PAGE * ENTRY)?;
    let (sum, count) = end.split_at_checked(CHECKSUM)?;
    let count = number(count, 0);
    let used = body.get(..usize::try_from(count).ok()?.checked_mul(ENTRY)?)?;
    if used.is_empty() || sum != checksum(body, count) {
        return None;
    }
    used.chunks_exact(ENTRY).map(Entry::read).collect()
}

fn checksum(body: &[u8], count: u64) -> [u8; CHECKSUM] {
    let digest = Sha256::new().chain_update(body).chain_update(count.to_be_bytes()).finalize();
    digest[..CHECKSUM].try_into().expect("a digest is longer")
}

/// The entries with a key, of a table of so many pages; `None` when a page cannot be had.
pub(super) fn search(
    key: Key,
    pages: u64,
    mut page: impl FnMut(u64) -> Option<Vec<Entry>>,
) -> Option<Vec<Entry>> {
    let (mut low, mut high) = (0, pages);
    while low < high {
        let middle = low + (high - low) / 2;
        if page(middle)?.last()?.key < key {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    let mut found = Vec::new();
    for number in low..pages {
        let entries = page(number)?;
        found.extend(entries.iter().filter(|entry| entry.key == key));
        if entries.last()?.key > key {
            break;
        }
    }
    Some(found)
}
