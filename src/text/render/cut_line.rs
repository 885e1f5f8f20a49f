//! A window on a long line: the offending piece with a little around it.

use crate::text::escape;
use unicode_width::UnicodeWidthChar;

/// Widest window, in columns.
const WIDTH: usize = 96;
/// What is shown before the piece, in columns.
const BEFORE: usize = 32;

/// A piece of a line and the marks under it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Window {
    pub text: String,
    pub marks: String,
}

/// Cuts a window around the bytes `begin..end` of a line.
pub(super) fn cut_line(line: &[u8], begin: usize, end: usize) -> Window {
    let begin = begin.min(line.len());
    let end = end.clamp(begin, line.len());
    // Only the neighbourhood is decoded, however long the line is.
    let from = boundary(line, begin.saturating_sub(BEFORE * 4)).min(begin);
    let to = boundary(line, (begin + WIDTH * 4).min(line.len()));
    let head: Vec<String> = escape::pieces(&line[from..begin]).collect();
    let tail: Vec<String> = escape::pieces(&line[begin..to]).collect();
    let marked = escape::pieces(&line[begin..boundary(line, end).min(to)]).count();

    let mut text = String::new();
    let mut width = 0;
    let mut kept = Vec::new();
    for piece in head.iter().rev() {
        if width + columns(piece) > BEFORE {
            break;
        }
        width += columns(piece);
        kept.push(piece);
    }
    if from > 0 || kept.len() < head.len() {
        text.push('…');
    }
    text.extend(kept.into_iter().rev().map(String::as_str));
    let indent = columns(&text);
    let (mut marks, mut used, mut cut) = (0, indent, false);
    for (i, piece) in tail.iter().enumerate() {
        if used + columns(piece) > WIDTH {
            cut = true;
            break;
        }
        used += columns(piece);
        text.push_str(piece);
        if i < marked {
            marks += columns(piece);
        }
    }
    if cut || to < line.len() {
        text.push('…');
    }
    Window { text, marks: format!("{}{}", " ".repeat(indent), "^".repeat(marks.max(1))) }
}

/// The next place that does not cut a character in two. A character has three such bytes at most:
/// more of them are no character, and may be cut anywhere.
fn boundary(line: &[u8], at: usize) -> usize {
    let cuts = line[at..].iter().take(3).take_while(|byte| *byte & 0xc0 == 0x80).count();
    at + cuts
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}
