//! What `validate` writes about the lines that it has judged: findings for a person, or one JSON
//! object for each line. A part of the program, and no interface for others: it stands in the
//! library so that fuzzers reach it.

mod cut_line;
mod jsonl;
mod text;

pub use jsonl::{Jsonl, LineVerdict};
pub use text::Text;

use crate::gate::Report;
use crate::io::lines::{FileProblem, Line};
use std::io::{self, Write};

/// A line of a file, and what the gate says of it.
#[derive(Debug, Clone, Copy)]
pub struct JudgedLine<'l> {
    /// Name of the file.
    pub path: &'l str,
    /// The line.
    pub line: &'l Line<'l>,
    /// What the gate says of it.
    pub report: &'l Report,
}

/// What becomes of each judged line.
pub trait Renderer {
    /// One line of a file, in order.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn line(&mut self, out: &mut dyn Write, judged: &JudgedLine<'_>) -> io::Result<()>;

    /// Something is wrong with a file as a whole. Where nothing is written of it, whoever asks for
    /// the lines tells it beside them.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn problem(
        &mut self,
        _out: &mut dyn Write,
        _path: &str,
        _problem: &FileProblem,
    ) -> io::Result<()> {
        Ok(())
    }

    /// One line of a file, in order; what is wrong with it is told of the whole file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn pass(&mut self, out: &mut dyn Write, judged: &JudgedLine<'_>) -> io::Result<()> {
        self.line(out, judged)
    }

    /// The end of a file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn file_end(&mut self, _out: &mut dyn Write, _path: &str) -> io::Result<()> {
        Ok(())
    }

    /// The end of all files.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn end(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
