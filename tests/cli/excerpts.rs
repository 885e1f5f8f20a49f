//! The piece of a line that a finding shows: never wider than a screen, with the marks below what
//! they mark.

use crate::lines::event;
use crate::process::run_with;
use spec_kitty_events::escape::is_hidden;
use std::path::Path;
use unicode_width::UnicodeWidthChar as _;

/// Widest excerpt, in columns, with the signs that it was cut.
const WIDEST: usize = 98;

/// The excerpts of an input, each with its marks.
fn excerpts(input: &[u8]) -> Vec<(String, String)> {
    let output = run_with(Path::new("."), &["validate", "--limit", "all", "-"], input);
    let out = String::from_utf8(output.stdout).unwrap();
    let shown: Vec<&str> = out.lines().filter_map(|line| line.strip_prefix("  | ")).collect();
    assert!(!shown.is_empty() && shown.len().is_multiple_of(2), "{out}");
    shown.chunks(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned())).collect()
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// What stands above the marks.
fn marked(excerpt: &(String, String)) -> String {
    let (text, marks) = excerpt;
    let indent = marks.len() - marks.trim_start().len();
    let (mut at, mut out) = (0, String::new());
    for c in text.chars() {
        if (indent..columns(marks)).contains(&at) {
            out.push(c);
        }
        at += c.width().unwrap_or(0);
    }
    out
}

/// An event with a lane that is not one, between these texts.
fn with_wrong_lane(before: &str, after: &str) -> String {
    let mut event = event(1);
    event["event_type"] = "WPStatusChanged".into();
    event["payload"] = serde_json::json!({
        "mission_slug": "m", "wp_id": "WP01", "reason": before, "to_lane": "needle",
        "actor": after, "execution_mode": "worktree",
    });
    event.to_string()
}

#[test]
fn a_short_line_is_shown_whole() {
    let shown = excerpts(b"{\"a\": 1}\n{\"a\": 1,}\n");
    let (text, marks) = &shown[shown.len() - 1];
    assert_eq!(text, "{\"a\": 1,}");
    assert_eq!(marks.trim_start(), "^");
}

#[test]
fn a_long_line_is_cut_on_both_sides_and_the_marks_fit() {
    let line = with_wrong_lane(&"x".repeat(300_000), &"y".repeat(300_000));
    let shown = excerpts(line.as_bytes());
    let found = shown.iter().find(|e| e.0.contains("needle")).expect("it is shown");
    assert!(found.0.starts_with('…') && found.0.ends_with('…'), "{found:?}");
    assert!(columns(&found.0) <= WIDEST, "{found:?}");
    assert_eq!(marked(found), "\"needle\"");
}

#[test]
fn hidden_and_wide_characters_keep_the_marks_in_place() {
    for before in ["猫猫", "\u{200b}猫", "e\u{301}\u{7f}", "👩\u{200d}🚀", "\u{202e}"] {
        let shown = excerpts(with_wrong_lane(before, "ana").as_bytes());
        let found = shown.iter().find(|e| e.0.contains("needle")).expect("it is shown");
        assert_eq!(marked(found), "\"needle\"", "{found:?}");
    }
    let shown = excerpts("{\"a\": \"\u{7f}猫\"x\"}".as_bytes());
    assert!(shown[0].0.starts_with("{\"a\": \"\\u{7f}猫\"x"), "{shown:?}");
    assert_eq!(marked(&shown[0]).chars().next(), Some('x'), "{shown:?}");
}

#[test]
fn any_piece_of_any_bytes_has_an_excerpt_that_is_no_wider_than_it_may_be() {
    let alphabet =
        ["\u{80}".as_bytes(), b"\x80", b"\xbf", b"\xe2", b"\xf0\x9f", b"a", b"\"", b"\x1b"];
    let others = ["猫", "e\u{301}", "👩\u{200d}🚀", "\u{202e}", "\u{3164}", "🇩🇪"];
    let pieces: Vec<&[u8]> =
        alphabet.into_iter().chain(others.iter().map(|s| s.as_bytes())).collect();
    let mut input = Vec::new();
    for seed in 0..300_usize {
        // A text that begins soundly, or an event with such a text before a wrong lane.
        let mut text = Vec::new();
        // One piece many times over, then another: a window begins and ends in the midst of each.
        for turn in 0..4 {
            let piece = pieces[(seed / (turn + 1) + turn * 5) % pieces.len()];
            text.extend(piece.repeat(1 + (seed * 37 + turn * 11) % 160));
        }
        match seed % 3 {
            0 => input.extend(text),
            1 => input.extend([b"{\"a\": \"", &text[..], b"\"}"].concat()),
            _ => {
                let text = String::from_utf8_lossy(&text).into_owned();
                input.extend(with_wrong_lane(&text, &text).bytes());
            }
        }
        input.push(b'\n');
    }
    let shown = excerpts(&input);
    assert!(shown.len() > 250, "{}", shown.len());
    for (text, marks) in &shown {
        assert!(columns(text) <= WIDEST, "{text}\n{marks}");
        assert!(columns(marks) <= columns(text) + 1 && marks.contains('^'), "{text}\n{marks}");
        assert!(!text.chars().any(is_hidden), "{text}");
    }
}

#[test]
fn invalid_bytes_are_shown_as_such() {
    let shown = excerpts(b"{\"a\": \"ab\xffcd\"}");
    assert!(shown[0].0.contains("ab\\xffcd"), "{shown:?}");
    assert!(marked(&shown[0]).starts_with("\\xff"), "{shown:?}");
}
