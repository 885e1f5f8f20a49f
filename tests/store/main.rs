//! The event logs: what every store does, and each kind of file with its kills, its locks and its
//! damage.
#![cfg(feature = "validate")]

#[path = "../support/dice.rs"]
mod dice;
#[path = "../support/events.rs"]
mod events;
#[path = "../support/store_suite.rs"]
mod store_suite;

mod damage;
mod every;
mod jsonl;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(feature = "sqlite")]
mod sqlite_guests;
