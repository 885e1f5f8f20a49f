//! The program as a real process, and the conformance kit.
#![cfg(feature = "cli")]

#[cfg(unix)]
#[path = "../support/dice.rs"]
mod dice;
#[path = "../support/lines.rs"]
mod lines;
#[path = "../support/mission_rows.rs"]
mod mission_rows;
#[path = "../support/node.rs"]
mod node;
#[path = "../support/process.rs"]
mod process;
#[path = "../support/mod.rs"]
mod support;

#[cfg(unix)]
mod any_bytes;
#[cfg(unix)]
mod awkward_files;
#[cfg(unix)]
mod commands;
mod conformance;
#[cfg(unix)]
mod contract_watch;
mod damage;
mod drop_in;
mod examples;
mod excerpts;
mod explain;
#[cfg(unix)]
mod foreign_text;
mod formats;
#[cfg(unix)]
mod hooks;
mod hostile;
mod inputs;
mod json_forms;
mod lifting;
mod log;
mod memory;
mod migration;
mod million;
mod mission;
mod mission_git;
mod mission_page;
#[cfg(unix)]
mod mission_watch;
#[cfg(unix)]
mod output_schemas;
mod outputs;
#[cfg(unix)]
mod readme;
mod reduce;
mod screens;
mod several_logs;
mod strangers;
#[cfg(unix)]
mod two_users;
mod validate;
mod workbench;
mod wrong_files;
