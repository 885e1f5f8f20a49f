//! What `validate` writes about the lines that it has judged: findings for a person, or one JSON
//! object for each line. A part of the program, and no interface for others: it stands in the
//! library so that fuzzers reach it.

mod jsonl;
mod text;
mod window;

pub use jsonl::{Jsonl, Row};
pub use text::Text;

use crate::gate::Report;
use crate::io::lines::{FileProblem, Line};
use std::io::{self, Write};

/// What becomes of each judged line.
pub trait Renderer {
    /// One line of a file, in order.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn line(
        &mut self,
        out: &mut dyn Write,
        path: &str,
        line: &Line<'_>,
        report: &Report,
    ) -> io::Result<()>;

    /// Something is wrong with a file as a whole.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn problem(&mut self, out: &mut dyn Write, path: &str, problem: &FileProblem)
    -> io::Result<()>;

    /// One line of a file, in order; what is wrong with it is told of the whole file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn pass(
        &mut self,
        out: &mut dyn Write,
        path: &str,
        line: &Line<'_>,
        report: &Report,
    ) -> io::Result<()>;

    /// The end of a file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn file_end(&mut self, out: &mut dyn Write, path: &str) -> io::Result<()>;

    /// The end of all files.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn end(&mut self, out: &mut dyn Write) -> io::Result<()>;
}
