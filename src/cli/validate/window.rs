//! A window on a long line: the offending piece with a little around it.

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
pub(super) fn window(line: &[u8], begin: usize, end: usize) -> Window {
    let begin = begin.min(line.len());
    let end = end.clamp(begin, line.len());
    // Only the neighbourhood is decoded, however long the line is.
    let from = boundary(line, begin.saturating_sub(BEFORE * 4));
    let to = boundary(line, (begin + WIDTH * 4).min(line.len()));
    let head: Vec<String> = shown(&line[from..begin]);
    let tail: Vec<String> = shown(&line[begin..to]);
    let marked = shown(&line[begin..boundary(line, end.min(to))]).len();

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

/// The next place that does not cut a character in two.
fn boundary(line: &[u8], mut at: usize) -> usize {
    while at < line.len() && (line[at] & 0xc0) == 0x80 {
        at += 1;
    }
    at
}

/// Characters as they can be printed: what would move the cursor is escaped.
fn shown(bytes: &[u8]) -> Vec<String> {
    let mut out = Vec::new();
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            out.push(match c {
                '\t' => " ".to_owned(),
                c if c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}') => {
                    format!("\\u{{{:x}}}", u32::from(c))
                }
                c => c.to_string(),
            });
        }
        out.extend(chunk.invalid().iter().map(|b| format!("\\x{b:02x}")));
    }
    out
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_shown_whole() {
        let w = window(br#"{"a": 1}"#, 6, 7);
        assert_eq!((w.text.as_str(), w.marks.as_str()), (r#"{"a": 1}"#, "      ^"));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides_and_the_marks_fit() {
        let line = format!("{}needle{}", "x".repeat(300_000), "y".repeat(300_000));
        let w = window(line.as_bytes(), 300_000, 300_006);
        assert!(w.text.starts_with('…') && w.text.ends_with('…'));
        assert!(columns(&w.text) <= WIDTH + 1);
        let at = w.marks.find('^').unwrap();
        assert_eq!(w.text.chars().skip(at).take(6).collect::<String>(), "needle");
        assert_eq!(w.marks.trim(), "^^^^^^");
    }

    #[test]
    fn control_characters_and_wide_characters_keep_the_marks_in_place() {
        let line = "\u{7}猫\"x\"".as_bytes();
        let begin = line.len() - 3;
        let w = window(line, begin, line.len());
        assert_eq!(w.text, "\\u{7}猫\"x\"");
        assert_eq!(w.marks, format!("{}^^^", " ".repeat(7)));
    }

    #[test]
    fn invalid_bytes_are_shown_as_such() {
        assert_eq!(window(b"ab\xffcd", 2, 3).text, "ab\\xffcd");
    }
}
