//! Orders, merges, transitions and reducers: what holds for every order of the events.

#[cfg(feature = "contract-tools")]
#[path = "../support/dice.rs"]
mod dice;
#[cfg(feature = "contract-tools")]
#[path = "../support/streams.rs"]
mod made_streams;
#[cfg(feature = "validate")]
#[path = "../support/mission_rows.rs"]
mod mission_rows;
#[path = "../support/pools.rs"]
mod pools;
#[cfg(feature = "contract-tools")]
#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "validate")]
mod copies;
mod merges;
#[cfg(feature = "validate")]
mod mission_merge;
#[cfg(feature = "validate")]
mod numbers;
mod orderings;
#[cfg(feature = "contract-tools")]
mod reduce_laws;
#[cfg(feature = "contract-tools")]
mod streams;
#[cfg(feature = "validate")]
mod transitions;
