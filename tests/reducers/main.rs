//! The rules of the ten reducers: one named test for every numbered rule, quirk and code of the
//! reference.
#![cfg(feature = "validate")]

#[path = "../support/dice.rs"]
mod dice;
#[path = "../support/events.rs"]
mod events;
#[path = "../support/mission_rows.rs"]
mod mission_rows;

mod catalogue;
mod collaboration;
mod connector;
mod decision_point;
mod dossier;
mod given;
mod glossary;
mod lifecycle;
mod mission;
mod mission_audit;
mod mission_corpus;
mod mission_lifting;
mod mission_logs;
mod mission_next;
mod mission_numbers;
mod mission_peer;
mod mission_steps;
mod pipeline;
mod replay;
mod status;
mod sync;
