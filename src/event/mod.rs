//! Events beside their contract: the clock, emission, order and copies, merges.

pub(crate) mod canonical;
pub(crate) mod clock;
#[cfg(feature = "validate")]
pub(crate) mod emit;
pub(crate) mod merge;
pub(crate) mod order;
