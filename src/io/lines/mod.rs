//! Lines of logs: where they come from, and what they are cut into. Every command that reads events
//! or rows reads them here.
//!
//! [`Lines`] cuts any input into lines in bounded memory, and [`require_regular`] refuses what no
//! log can be kept in. With the feature `lines`, [`Input`] opens files, pipes, packed files and
//! SQLite logs by what they hold, and gives their lines on all cores and in order; [`files`] says
//! which files a folder stands for. What is wrong with an input as a whole is a [`FileProblem`],
//! and [`Conflicts`] finds merges that nobody resolved.

#[cfg(feature = "lines")]
mod blocks;
mod bytes_read;
mod conflict;
#[cfg(feature = "lines")]
mod error;
#[cfg(feature = "lines")]
mod head;
#[cfg(feature = "lines")]
mod input;
mod line;
#[cfg(feature = "lines")]
mod parallel;
#[cfg(feature = "lines")]
mod paths;
mod problem;
mod reason;
mod regular_file;
#[cfg(feature = "lines")]
mod unpack;

pub use bytes_read::BytesRead;
pub use conflict::Conflicts;
#[cfg(feature = "lines")]
pub use error::{InputError, name};
#[cfg(feature = "lines")]
pub use input::{Contents, Input};
pub use line::{Line, Lines};
#[cfg(feature = "lines")]
pub use parallel::{Piece, Work};
#[cfg(feature = "lines")]
pub use paths::{below, files};
pub use problem::{Encoding, FileProblem, Found};
pub use reason::reason;
pub use regular_file::{NotRegular, read_document, require_regular};

/// Bytes of a line that are kept: one more than a document may have, so that a document is never
/// cut.
pub(crate) const fn limit() -> usize {
    crate::contract::policy::LIMITS.max_bytes.saturating_add(1)
}
