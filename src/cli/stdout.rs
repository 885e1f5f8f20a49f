//! A whole text on standard output.

use super::failure::{Exit, Failure};
use std::io::{self, Write};

/// Prints a whole text. Its lines are its own; whatever they quote is on one line already.
pub(super) fn print(text: &str) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush())?;
    Ok(Exit::Clean)
}
