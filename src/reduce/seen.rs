//! Which ids there have been: mostly without a look at a table, and never with more than a number
//! for each.

use crate::contract::scalar::EventId;
use std::collections::HashSet;
use std::hash::{BuildHasher, Hasher, RandomState};

/// The ids so far. While they grow, as those of one writer do, the greatest one is enough.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    greatest: Option<EventId>,
    /// Hashes of all, from the first id on that is not the greatest.
    hashes: Option<HashSet<u64, Seeds>>,
}

impl Seen {
    /// Takes an id. False when it may have been there before: two ids may have one hash.
    pub(super) fn is_new<'e>(
        &mut self,
        id: &EventId,
        earlier: impl FnOnce() -> Box<dyn Iterator<Item = &'e EventId> + 'e>,
    ) -> bool {
        let is_greatest = self.greatest.as_ref().is_none_or(|greatest| greatest < id);
        if is_greatest {
            self.greatest = Some(id.clone());
        }
        let hashes = match &mut self.hashes {
            None if is_greatest => return true,
            None => {
                let seeds = Seeds::new();
                let mut hashes = HashSet::with_hasher(seeds);
                hashes.extend(earlier().map(|id| seeds.hash_one(id)));
                self.hashes.insert(hashes)
            }
            Some(hashes) => hashes,
        };
        let hash = hashes.hasher().hash_one(id);
        hashes.insert(hash)
    }
}

/// A hash of short keys, with seeds that nobody outside of the process knows: keys come from
/// outside, and shall not be made to collide.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seeds(u64, u64);

impl Seeds {
    pub(super) fn new() -> Self {
        let random = RandomState::new();
        Self(random.hash_one(0), random.hash_one(1) | 1)
    }
}

impl Default for Seeds {
    fn default() -> Self {
        Self::new()
    }
}

impl BuildHasher for Seeds {
    type Hasher = Mixer;

    fn build_hasher(&self) -> Mixer {
        Mixer { state: self.0, factor: self.1 }
    }
}

/// Multiplies word by word, and folds the upper half of each product into the lower.
pub(super) struct Mixer {
    state: u64,
    factor: u64,
}

impl Mixer {
    #[inline]
    fn mix(&mut self, word: u64) {
        let product = u128::from(self.state ^ word) * u128::from(self.factor);
        self.state = (product as u64) ^ ((product >> 64) as u64).rotate_left(23) ^ word;
    }
}

impl Hasher for Mixer {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            let mut last = [0; 8];
            last[..rest.len()].copy_from_slice(rest);
            self.mix(u64::from_le_bytes(last));
        }
    }

    #[inline]
    fn write_u64(&mut self, word: u64) {
        self.mix(word);
    }

    #[inline]
    fn write_usize(&mut self, word: usize) {
        self.mix(word as u64);
    }

    #[inline]
    fn finish(&self) -> u64 {
        let product = u128::from(self.state) * u128::from(self.factor);
        (product as u64) ^ ((product >> 64) as u64)
    }
}
