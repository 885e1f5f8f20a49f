//! What comes in and what goes out: the gate and its tables, identifiers, the cutover, old lines,
//! and what is emitted.

#[cfg(feature = "contract-tools")]
#[path = "../support/dice.rs"]
mod dice;
#[cfg(feature = "contract-tools")]
#[path = "../support/mutation.rs"]
mod mutation;
#[cfg(feature = "contract-tools")]
#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "validate")]
mod bad_input;
#[cfg(feature = "validate")]
mod batches;
#[cfg(feature = "validate")]
mod cutover;
#[cfg(feature = "validate")]
mod emission;
#[cfg(feature = "contract-tools")]
mod equivalence;
mod escape;
#[cfg(feature = "validate")]
mod exactness;
#[cfg(feature = "validate")]
mod fast_path;
#[cfg(feature = "validate")]
mod identifiers;
mod json;
#[cfg(feature = "validate")]
mod limits;
#[cfg(feature = "lines")]
mod lines;
#[cfg(feature = "contract-tools")]
mod migration;
#[cfg(feature = "validate")]
mod properties;
#[cfg(feature = "contract-tools")]
mod rows;
