//! The program as a real process, and the conformance kit.
#![cfg(feature = "cli")]

#[path = "../support/process.rs"]
mod process;
#[path = "../support/mod.rs"]
mod support;

mod conformance;
mod damage;
mod drop_in;
mod hostile;
mod log;
mod migration;
mod million;
mod outputs;
mod reduce;
mod validate;
mod workbench;
