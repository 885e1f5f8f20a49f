//! Text from outside, made fit to be shown: nothing in it moves a cursor, colours a screen, ends a
//! row, turns the direction of reading, or stays unseen.
//!
//! Events are written by agents and other machines, and files are named by anybody. Every message,
//! table, heading, diff, progress line and file name goes through here before it is printed.
//!
//! - [`line()`] and [`Escaped`] show text on one line: a hidden character is written `\u{200b}`. A
//!   backslash stays as it is, since what is shown often is JSON.
//! - [`path`] does the same for names of files; a byte that is not UTF-8 is written `\xff`.
//! - [`argument`] writes the name of a file as a shell reads it, where a command is proposed.
//! - [`json`] and [`JsonWriter`] write a hidden character of a JSON text as `\u200b`, so that the
//!   text stays JSON of the same value.
//!
//! What is shown already is shown again without a change.
//!
//! ```
//! use spec_kitty_events::escape;
//!
//! assert_eq!(escape::line("planned\u{200b}\nFAKE ROW"), r"planned\u{200b}\u{a}FAKE ROW");
//! assert_eq!(escape::json("{\"id\":\"\u{9b}2J\"}"), r#"{"id":"\u009b2J"}"#);
//! ```

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::{self, Write as _};
use std::io::{self, Write};
use unicode_general_category::{GeneralCategory as Category, get_general_category};

/// Whether a character is not shown as it stands: it controls the terminal, has no shape of its
/// own, changes the direction of reading, or looks like a blank and is none.
///
/// These are the Unicode categories of controls, formats, separators, private and unassigned
/// characters, without the ordinary blank, and the letters and marks without a shape.
///
/// ```
/// use spec_kitty_events::escape::is_hidden;
///
/// assert!(['\u{1b}', '\n', '\u{9b}', '\u{202e}', '\u{200b}',
///     '\u{a0}'].into_iter().all(is_hidden));
/// assert!(![' ', 'é', '猫', '🙂', '\u{301}'].into_iter().any(is_hidden));
/// ```
#[must_use]
pub fn is_hidden(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    is_shapeless(c)
        || matches!(
            get_general_category(c),
            Category::Control
                | Category::Format
                | Category::PrivateUse
                | Category::Surrogate
                | Category::Unassigned
                | Category::LineSeparator
                | Category::ParagraphSeparator
                | Category::SpaceSeparator
        )
}

/// Letters, marks and symbols that show nothing: those that Unicode tells a font to ignore
/// (`Default_Ignorable_Code_Point`) outside of the categories above, and fillers and blanks.
fn is_shapeless(c: char) -> bool {
    matches!(c,
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{13441}'
        | '\u{13442}' | '\u{16fe4}' | '\u{1d159}' | '\u{e0100}'..='\u{e01ef}')
}

/// Text as it is shown on one line, whatever it holds.
///
/// ```
/// assert_eq!(spec_kitty_events::escape::line("n\u{1b}[31m"), r"n\u{1b}[31m");
/// ```
#[must_use]
pub fn line(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_hidden) {
        Cow::Owned(Escaped(text).to_string())
    } else {
        Cow::Borrowed(text)
    }
}

/// [`line()`] for a format string. A width pads what is shown.
///
/// ```
/// use spec_kitty_events::escape::Escaped;
///
/// assert_eq!(format!("[{:8}]", Escaped("a\tb")), r"[a\u{9}b ]");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.width().is_some() || f.precision().is_some() {
            return f.pad(&line(self.0));
        }
        self.0.chars().try_for_each(|c| write_char(f, c))
    }
}

fn write_char(out: &mut impl fmt::Write, c: char) -> fmt::Result {
    if is_hidden(c) { write!(out, "\\u{{{:x}}}", u32::from(c)) } else { out.write_char(c) }
}

/// What a person sees of bytes, piece by piece: a character as it is shown, or a byte that is no
/// part of one as `\xff`.
///
/// ```
/// let pieces: Vec<String> = spec_kitty_events::escape::pieces(b"a\xff\x1b").collect();
/// assert_eq!(pieces, ["a", r"\xff", r"\u{1b}"]);
/// ```
pub fn pieces(bytes: &[u8]) -> impl Iterator<Item = String> {
    bytes.utf8_chunks().flat_map(|chunk| {
        let characters = chunk.valid().chars().map(|c| {
            let mut text = String::new();
            write_char(&mut text, c).expect("a string takes any text");
            text
        });
        characters.chain(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")))
    })
}

/// Text as [`line()`] shows it, cut behind so many characters.
///
/// ```
/// assert_eq!(spec_kitty_events::escape::cut("ab\u{7}cd", 4), r"ab\u{7}c…");
/// ```
#[must_use]
pub fn cut(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => Cow::Owned(format!("{}…", Escaped(&text[..end]))),
        None => line(text),
    }
}

/// The name of a file as a person sees it, on one line.
///
/// ```
/// # #[cfg(unix)] {
/// use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
///
/// let name = OsStr::from_bytes(b"bad\xff\x1b.jsonl");
/// assert_eq!(spec_kitty_events::escape::path(name), r"bad\xff\u{1b}.jsonl");
/// # }
/// ```
#[must_use]
pub fn path(path: &(impl AsRef<OsStr> + ?Sized)) -> Cow<'_, str> {
    match path.as_ref().to_str() {
        Some(text) => line(text),
        None => Cow::Owned(pieces(path.as_ref().as_encoded_bytes()).collect()),
    }
}

/// The name of a file as an argument of a command that is copied into a shell: quoted where the
/// shell would read it otherwise, and never an option.
///
/// ```
/// use spec_kitty_events::escape::argument;
///
/// assert_eq!(argument("logs/mission.db"), "logs/mission.db");
/// assert_eq!(argument("it's $(date).db"), r"'it'\''s $(date).db'");
/// assert_eq!(argument("-x\n"), r"$'./-x\x0a'");
/// ```
#[must_use]
pub fn argument(path: &(impl AsRef<OsStr> + ?Sized)) -> Cow<'_, str> {
    let path = path.as_ref();
    let begin = if path.as_encoded_bytes().starts_with(b"-") { "./" } else { "" };
    let plain = |c: char| c.is_ascii_alphanumeric() || "_./,:=@%+-".contains(c);
    match path.to_str() {
        Some(text) if !text.is_empty() && text.chars().all(plain) => match begin {
            "" => Cow::Borrowed(text),
            begin => Cow::Owned(format!("{begin}{text}")),
        },
        Some(text) if !text.chars().any(is_hidden) => {
            Cow::Owned(format!("'{begin}{}'", text.replace('\'', r"'\''")))
        }
        // The only quotes in which any byte can be written.
        _ => {
            let mut quoted = format!("$'{begin}");
            for chunk in path.as_encoded_bytes().utf8_chunks() {
                chunk.valid().chars().for_each(|c| quote(c, &mut quoted));
                chunk.invalid().iter().for_each(|byte| quote_byte(*byte, &mut quoted));
            }
            Cow::Owned(quoted + "'")
        }
    }
}

fn quote(c: char, quoted: &mut String) {
    match c {
        '\\' | '\'' => quoted.extend(['\\', c]),
        c if is_hidden(c) => {
            c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| quote_byte(byte, quoted));
        }
        c => quoted.push(c),
    }
}

fn quote_byte(byte: u8, quoted: &mut String) {
    write!(quoted, "\\x{byte:02x}").expect("a string takes any text");
}

/// The name of a file as a program reads it, in JSON: exact where it is UTF-8, and otherwise with
/// its other bytes as `\xff`, so that two names never become one.
///
/// ```
/// assert_eq!(spec_kitty_events::escape::name("a\nb.jsonl"), "a\nb.jsonl");
/// ```
#[must_use]
pub fn name(path: &(impl AsRef<OsStr> + ?Sized)) -> Cow<'_, str> {
    match path.as_ref().to_str() {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(pieces(path.as_ref().as_encoded_bytes()).collect()),
    }
}

/// A JSON text of the same value, in which every hidden character is written `\u200b`, and a tab or
/// carriage return between values is a blank.
///
/// Beyond ASCII such a character can only stand inside a string, so that no parser is needed.
///
/// ```
/// assert_eq!(spec_kitty_events::escape::json("[\t\"\u{e0041}\"]\n"), "[ \"\\udb40\\udc41\"]\n");
/// ```
#[must_use]
pub fn json(text: &str) -> Cow<'_, str> {
    let Some(first) = hidden_in_json(text) else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len() + 16);
    let (mut rest, mut next) = (text, Some(first));
    while let Some((at, c)) = next {
        out.push_str(&rest[..at]);
        match c {
            '\t' | '\r' => out.push(' '),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}").expect("a string takes any text");
                }
            }
        }
        rest = &rest[at + c.len_utf8()..];
        next = hidden_in_json(rest);
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The first character that is not shown as it stands, but for line feeds, and where it is.
fn hidden_in_json(text: &str) -> Option<(usize, char)> {
    let mut at = 0;
    loop {
        at += plain(&text.as_bytes()[at..]);
        let c = text[at..].chars().next()?;
        if is_hidden(c) {
            return Some((at, c));
        }
        at += c.len_utf8();
    }
}

/// How many bytes from the beginning on are line feeds and ASCII that shows. Most text is nothing
/// else, so that it is gone through block by block.
fn plain(bytes: &[u8]) -> usize {
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~' | b'\n');
    let (blocks, _) = bytes.as_chunks::<32>();
    let all = |block: &&[u8; 32]| block.iter().fold(true, |all, byte| all & is_plain(byte));
    let in_blocks = blocks.iter().take_while(all).count() * 32;
    in_blocks + bytes[in_blocks..].iter().take_while(|byte| is_plain(byte)).count()
}

/// [`json`] for what is written piece by piece, in UTF-8. Bytes that are none are written `\xff`:
/// then what came in was no JSON, and neither is what comes out.
///
/// ```
/// use spec_kitty_events::escape::JsonWriter;
///
/// let mut out = JsonWriter::new(Vec::new());
/// serde_json::to_writer(&mut out, "\u{85}")?;
/// assert_eq!(out.into_inner(), br#""\u0085""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug)]
pub struct JsonWriter<W> {
    out: W,
    /// The beginning of a character whose end is not yet written.
    begun: Vec<u8>,
}

impl<W> JsonWriter<W> {
    /// Writes to `out`, which had better be buffered.
    pub fn new(out: W) -> Self {
        Self { out, begun: Vec::new() }
    }

    /// What was written to.
    pub fn into_inner(self) -> W {
        self.out
    }
}

impl<W: Write> Write for JsonWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.begun.is_empty() && plain(bytes) == bytes.len() {
            return self.out.write(bytes);
        }
        let begun = std::mem::take(&mut self.begun);
        let all =
            if begun.is_empty() { Cow::Borrowed(bytes) } else { [&begun, bytes].concat().into() };
        let mut rest = &*all;
        loop {
            let wrong = match std::str::from_utf8(rest) {
                Ok(text) => break self.out.write_all(json(text).as_bytes())?,
                Err(wrong) => wrong,
            };
            let (valid, behind) = rest.split_at(wrong.valid_up_to());
            self.out.write_all(json(&String::from_utf8_lossy(valid)).as_bytes())?;
            let Some(length) = wrong.error_len() else {
                self.begun = behind.to_vec();
                break;
            };
            for byte in &behind[..length] {
                write!(self.out, "\\x{byte:02x}")?;
            }
            rest = &behind[length..];
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
