//! JSON on standard output: one text a line, or one over several lines. Hidden characters are
//! written as escapes, so that the output can be looked at.

use super::format::Format;
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use spec_kitty_events::escape::JsonWriter;
use std::io::{self, BufWriter, IsTerminal, Write};

/// Bytes that are looked at together: a text is written in many small pieces.
const BUFFER: usize = 64 << 10;

/// One JSON text and a line feed.
pub(super) fn row(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(JsonWriter::new(&mut *out), value)?;
    out.write_all(b"\n")
}

/// One JSON text over several lines.
pub(super) fn pretty(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let mut shown = BufWriter::with_capacity(BUFFER, JsonWriter::new(&mut *out));
    value.serialize(&mut Serializer::with_formatter(&mut shown, Indented::default()))?;
    shown.flush()?;
    drop(shown);
    out.write_all(b"\n")
}

/// A comma, a line feed and blanks, of which each place takes as many as it needs.
const BREAK: &[u8; 66] = b",\n                                                                ";

/// Two blanks for each level, as `serde_json` writes them; but a line break and its blanks at once.
#[derive(Default)]
struct Indented {
    depth: usize,
    /// Whether the innermost object or list has members or items.
    filled: bool,
}

impl Indented {
    fn open<W: ?Sized + Write>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        out.write_all(bracket)
    }

    fn close<W: ?Sized + Write>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.filled {
            self.line(out, true)?;
        }
        out.write_all(bracket)
    }

    /// Begins a line, behind a comma unless it is the first.
    fn line<W: ?Sized + Write>(&self, out: &mut W, first: bool) -> io::Result<()> {
        let blanks = 2 * self.depth;
        let end = (2 + blanks).min(BREAK.len());
        out.write_all(&BREAK[usize::from(first)..end])?;
        for _ in end..2 + blanks {
            out.write_all(b" ")?;
        }
        Ok(())
    }
}

impl Formatter for Indented {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.line(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.line(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }
}

/// Standard output for lines that are passed on byte for byte. On a terminal they are shown: what
/// would steer it is escaped.
pub(super) fn lines_as_kept() -> Box<dyn Write> {
    let out = io::stdout().lock();
    if out.is_terminal() { Box::new(JsonWriter::new(out)) } else { Box::new(out) }
}

/// Rows as JSON: one text a line, or a document that is written while it is made.
pub(super) struct Rows {
    /// The member of the document that holds them; none, where each row is a line.
    member: Option<&'static str>,
    begun: bool,
}

impl Rows {
    pub(super) fn new(format: Format, member: &'static str) -> Self {
        Self { member: (format == Format::Json).then_some(member), begun: false }
    }

    pub(super) fn row(&mut self, out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
        let Some(member) = self.member else { return row(out, value) };
        if std::mem::replace(&mut self.begun, true) {
            out.write_all(b",\n    ")?;
        } else {
            write!(out, "{{\n  \"{member}\": [\n    ")?;
        }
        serde_json::to_writer(JsonWriter::new(out), value).map_err(Into::into)
    }

    /// The end of the document.
    pub(super) fn end(self, out: &mut dyn Write) -> io::Result<()> {
        match self.member {
            None => Ok(()),
            Some(_) if self.begun => out.write_all(b"\n  ]\n}\n"),
            Some(member) => writeln!(out, "{{\n  \"{member}\": []\n}}"),
        }
    }
}
