//! Text from outside inside of other languages: Markdown, HTML, and the commands of GitHub Actions.
//!
//! A contract file is written by anybody, and its names and sentences go into pages, comments on
//! pull requests and logs. What goes through here is shown there as it stands, and is nothing else:
//! no heading, link, image, mention, comment, tag or command.
//!
//! ```
//! use spec_kitty_events::docs::quote;
//!
//! assert_eq!(quote::code("a`b"), "``a`b``");
//! assert_eq!(quote::prose("# <b> [x](y)"), r"\# \<b\> \[x\](y)");
//! assert_eq!(quote::property("x\n::stop::,y"), "x\\u{a}%3A%3Astop%3A%3A%2Cy");
//! ```

use crate::text::escape;
use std::fmt::Write as _;

/// A name or value in Markdown: a code span on one line, whatever it holds.
///
/// In the cell of a table, [`cell`] goes around it.
#[must_use]
pub fn code(text: &str) -> String {
    let text = escape::line(text);
    let ticks = "`".repeat(longest_run(&text) + 1);
    // A blank at both ends is taken away again, and keeps a back-tick from joining the fence.
    let edge = text.is_empty() || text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let blank = if edge { " " } else { "" };
    format!("{ticks}{blank}{text}{blank}{ticks}")
}

/// A sentence in Markdown, on one line: its words, and no markup. A mention becomes code, so that
/// nobody is called.
#[must_use]
pub fn prose(text: &str) -> String {
    let text = escape::line(text.trim());
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.as_ref();
    let mut before = None;
    while let Some(c) = rest.chars().next() {
        let mention = if c == '@' { mention(rest) } else { 0 };
        if mention > 0 {
            out.push_str(&code(&rest[..mention]));
            before = rest[..mention].chars().next_back();
            rest = &rest[mention..];
            continue;
        }
        let after = &rest[c.len_utf8()..];
        if is_markup(c, before, after) {
            out.push('\\');
        }
        out.push(c);
        (before, rest) = (Some(c), after);
    }
    out
}

/// A sentence of ours in Markdown: what it has between back-ticks is code, the rest is [`prose`].
#[must_use]
pub fn sentence(text: &str) -> String {
    let pieces: Vec<&str> = text.split('`').collect();
    // A back-tick too many came from outside, and then it is not known which.
    if pieces.len().is_multiple_of(2) {
        return prose(text);
    }
    let mut out = String::new();
    for (i, piece) in pieces.into_iter().enumerate() {
        if i % 2 == 1 {
            out.push_str(&code(piece));
        } else if !piece.is_empty() {
            out.push_str(&words(piece));
        }
    }
    out
}

/// [`prose`] in the middle of a line: the blanks at its ends stay.
pub(super) fn words(text: &str) -> String {
    let words = prose(text);
    let blank = |there: bool| if there { " " } else { "" };
    let (head, end) = (text.starts_with(' '), text.ends_with(' ') && !words.is_empty());
    format!("{}{words}{}", blank(head), blank(end))
}

/// How many bytes of a mention stand here.
fn mention(text: &str) -> usize {
    let name = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/');
    let length: usize = text[1..].chars().take_while(name).map(char::len_utf8).sum();
    if length == 0 { 0 } else { 1 + length }
}

/// Whether a character would be markup where it stands.
fn is_markup(c: char, before: Option<char>, after: &str) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '$' => true,
        '&' => after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '#'),
        '_' => !(word(before) && word(after.chars().next())),
        '#' | '-' | '+' | '=' => before.is_none(),
        // A number and its stop at the head of a line begin a list.
        '.' | ')' => before.is_some_and(|c| c.is_ascii_digit()) && after.starts_with(' '),
        _ => false,
    }
}

/// What stands in a cell of a Markdown table: a bar in a code span would end the cell.
#[must_use]
pub fn cell(code: &str) -> String {
    code.replace('|', "\\|")
}

/// A text of several lines in Markdown, in a fence that is longer than any in it. `indent` goes
/// before every line.
#[must_use]
pub fn fenced(language: &str, text: &str, indent: &str) -> String {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    let mut out = format!("{indent}{fence}{language}\n");
    for line in text.lines() {
        let _ = writeln!(out, "{indent}{line}");
    }
    let _ = writeln!(out, "{indent}{fence}");
    out
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Text for HTML, between tags and inside of quoted attributes. Hidden characters are shown.
#[must_use]
pub fn html(text: &str) -> String {
    markup(&escape::line(text))
}

fn markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// A path for an attribute such as `href`: what has a meaning in an address is written `%23`.
pub(super) fn href(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The message of a command of GitHub Actions. Lines of ours, which are in `text`, stay lines;
/// pieces from outside were shown with [`escape::line`] before.
#[must_use]
pub fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command of GitHub Actions, such as the name of a file.
#[must_use]
pub fn property(text: &str) -> String {
    data(&escape::line(text)).replace(':', "%3A").replace(',', "%2C")
}
