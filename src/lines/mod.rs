//! Lines of logs: where they come from, and what they are cut into. Every command that reads events or rows reads
//! them here.
//!
//! [`Lines`] cuts an input into lines in bounded memory. [`require_regular`] refuses what no log can be kept in.

mod line;
mod regular;

pub use line::{Line, Lines};
pub use regular::{NotRegular, require_regular};
