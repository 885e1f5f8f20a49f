//! The Lamport clock: a number and a rule.
//!
//! A tick adds one. A number from elsewhere takes the clock to the greater of the two and one more.
//! Where the number is kept is a store's business ([`ClockStorage`]).

#[cfg(feature = "validate")]
use crate::contract::policy::CLOCK_RESERVE;
use std::error::Error;
use std::fmt;

/// The clock of one node. It only grows.
///
/// ```
/// use spec_kitty_events::LamportClock;
/// let mut clock = LamportClock::new("worker-7");
/// assert_eq!(clock.tick()?, 1);
/// clock.update(10)?; // an event of another node was seen
/// assert_eq!(clock.current(), 11);
/// # Ok::<(), spec_kitty_events::ClockExhausted>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LamportClock {
    node_id: String,
    value: i64,
}

/// The clock has reached the largest number that the contract allows.
///
/// ```
/// use spec_kitty_events::LamportClock;
/// let mut clock = LamportClock::at("worker-7", i64::MAX);
/// assert_eq!(clock.tick().unwrap_err().to_string(),
///     "the clock of node `worker-7` is at 9223372036854775807 and cannot tick");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockExhausted {
    node_id: String,
}

impl fmt::Display for ClockExhausted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the clock of node `{}` is at {} and cannot tick", self.node_id, i64::MAX)
    }
}

impl Error for ClockExhausted {}

impl LamportClock {
    /// The clock of a node that has not ticked yet.
    ///
    /// ```
    /// assert_eq!(spec_kitty_events::LamportClock::new("n").current(), 0);
    /// ```
    #[must_use]
    pub fn new(node_id: impl Into<String>) -> Self {
        Self::at(node_id, 0)
    }

    /// The clock of a node whose last value is known. A negative value counts as 0.
    ///
    /// ```
    /// assert_eq!(spec_kitty_events::LamportClock::at("n", 7).current(), 7);
    /// ```
    #[must_use]
    pub fn at(node_id: impl Into<String>, value: i64) -> Self {
        Self { node_id: node_id.into(), value: value.max(0) }
    }

    /// The node.
    #[must_use]
    pub fn node_id(&self) -> &str {
        &self.node_id
    }

    /// The last value.
    #[must_use]
    pub const fn current(&self) -> i64 {
        self.value
    }

    /// Advances by one, before an event is emitted. Returns the new value.
    ///
    /// # Errors
    ///
    /// When the clock cannot grow; it then stays as it is.
    pub fn tick(&mut self) -> Result<i64, ClockExhausted> {
        self.update(self.value)
    }

    /// Advances past what another node has seen: the larger of the two, plus one. Returns the new
    /// value.
    ///
    /// # Errors
    ///
    /// When the clock cannot grow; it then stays as it is.
    pub fn update(&mut self, remote: i64) -> Result<i64, ClockExhausted> {
        let next = advanced(self.value, remote)
            .ok_or_else(|| ClockExhausted { node_id: self.node_id.clone() })?;
        self.value = next;
        Ok(next)
    }
}

/// The rule itself: what a clock at `local` shows after `remote` was seen.
pub(crate) fn advanced(local: i64, remote: i64) -> Option<i64> {
    local.max(remote).checked_add(1)
}

/// How many steps a clock that an event carries has left, where they are fewer than the policy
/// wants.
#[cfg(feature = "validate")]
pub(crate) fn steps_left(clock: i64) -> Option<u64> {
    let left = i64::MAX.abs_diff(clock);
    (left < CLOCK_RESERVE).then_some(left)
}

/// Where clocks are kept.
///
/// The one operation that changes a clock reads, compares and writes in one step, so that a clock
/// never goes backwards, also with two handles on one store or two processes ([D22]).
///
/// [D22]: crate::decisions#d22
pub trait ClockStorage {
    /// Why the store cannot answer.
    type Error: Error;

    /// The value of a node's clock; 0 for a node that has none.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    fn load(&self, node_id: &str) -> Result<i64, Self::Error>;

    /// Advances a node's clock past what is stored and past `seen`, stores the new value and
    /// returns it.
    ///
    /// # Errors
    ///
    /// When the store cannot be written, or the clock cannot grow. The stored value is then
    /// unchanged.
    fn advance(&mut self, node_id: &str, seen: i64) -> Result<i64, Self::Error>;
}

/// A clock that is kept in a store.
///
/// The number in memory follows the store and not the other way round: when saving fails, neither
/// has moved.
///
/// ```
/// use spec_kitty_events::{MemoryStore, StoredClock};
/// let mut clock = StoredClock::open(MemoryStore::new(), "worker-7")?;
/// assert_eq!((clock.tick()?, clock.update(10)?, clock.current()), (1, 11, 11));
/// # Ok::<(), spec_kitty_events::StoreError>(())
/// ```
#[derive(Debug)]
pub struct StoredClock<S> {
    storage: S,
    node_id: String,
    current: i64,
}

impl<S: ClockStorage> StoredClock<S> {
    /// Opens the clock of a node.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn open(storage: S, node_id: impl Into<String>) -> Result<Self, S::Error> {
        let node_id = node_id.into();
        let current = storage.load(&node_id)?;
        Ok(Self { storage, node_id, current })
    }

    /// The node.
    #[must_use]
    pub fn node_id(&self) -> &str {
        &self.node_id
    }

    /// The last value that this handle has seen. Does not look into the store.
    #[must_use]
    pub const fn current(&self) -> i64 {
        self.current
    }

    /// Advances by one, before an event is emitted. Returns the new value.
    ///
    /// # Errors
    ///
    /// When the store refuses; the clock then stays as it is.
    pub fn tick(&mut self) -> Result<i64, S::Error> {
        self.update(self.current)
    }

    /// Advances past what another node has seen. Returns the new value.
    ///
    /// # Errors
    ///
    /// When the store refuses; the clock then stays as it is.
    pub fn update(&mut self, remote: i64) -> Result<i64, S::Error> {
        self.current = self.storage.advance(&self.node_id, remote.max(self.current))?;
        Ok(self.current)
    }

    /// The store, for what else it keeps.
    pub fn storage_mut(&mut self) -> &mut S {
        &mut self.storage
    }

    /// Gives the store back.
    #[must_use]
    pub fn into_storage(self) -> S {
        self.storage
    }
}
