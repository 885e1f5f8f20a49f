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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_shown_whole() {
        let w = cut_line(br#"{"a": 1}"#, 6, 7);
        assert_eq!((w.text.as_str(), w.marks.as_str()), (r#"{"a": 1}"#, "      ^"));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides_and_the_marks_fit() {
        let line = format!("{}needle{}", "x".repeat(300_000), "y".repeat(300_000));
        let w = cut_line(line.as_bytes(), 300_000, 300_006);
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
        let w = cut_line(line, begin, line.len());
        assert_eq!(w.text, "\\u{7}猫\"x\"");
        assert_eq!(w.marks, format!("{}^^^", " ".repeat(7)));
    }

    #[test]
    fn any_piece_of_any_bytes_has_a_window_that_is_no_wider_than_it_may_be() {
        let alphabet =
            ["\u{80}".as_bytes(), b"\x80", b"\xbf", b"\xe2", b"\xf0\x9f", b"a", b"\"", b"\x1b"];
        let others = ["猫", "e\u{301}", "👩\u{200d}🚀", "\u{202e}", "\u{3164}", "🇩🇪"];
        let pieces: Vec<&[u8]> =
            alphabet.into_iter().chain(others.iter().map(|s| s.as_bytes())).collect();
        for seed in 0..150_usize {
            let mut line = Vec::new();
            // One piece many times over, then another: a window begins and ends in the midst of
            // each.
            for turn in 0..4 {
                let piece = pieces[(seed / (turn + 1) + turn * 5) % pieces.len()];
                line.extend(piece.repeat(1 + (seed * 37 + turn * 11) % 160));
            }
            for (begin, length) in
                [(0, 0), (0, 1), (seed, 3), (line.len() / 2, 500), (line.len(), 9)]
            {
                let w = cut_line(&line, begin, begin + length);
                assert!(columns(&w.text) <= WIDTH + 1, "{w:?}");
                assert!(columns(&w.marks) <= columns(&w.text) + 1, "{w:?}");
                assert!(!w.text.chars().any(escape::is_hidden), "{w:?}");
            }
        }
    }

    #[test]
    fn invalid_bytes_are_shown_as_such() {
        assert_eq!(cut_line(b"ab\xffcd", 2, 3).text, "ab\\xffcd");
    }
}
