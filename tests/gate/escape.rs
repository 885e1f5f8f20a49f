//! Text from outside as it is shown and written.

use spec_kitty_events::escape::{JsonWriter, is_hidden, json, line};
use std::io::Write as _;

#[test]
fn bytes_that_are_no_text_are_named_however_they_are_cut_into_writes() {
    for step in 1..8 {
        let mut out = JsonWriter::new(Vec::new());
        let bytes = b"a\xffb\xf0\x9f\xffc\xc3\xa9\xf0\x9f\x99\x82\x80\t.";
        bytes.chunks(step).for_each(|part| out.write_all(part).unwrap());
        let expected = "a\\xffb\\xf0\\x9f\\xffc\u{e9}\u{1f642}\\x80 .";
        assert_eq!(String::from_utf8(out.into_inner()).unwrap(), expected, "by {step}");
    }
}

#[test]
fn a_json_text_keeps_its_value_however_it_is_cut_into_writes() {
    let texts = ["\u{9b}\u{7f}é猫🙂", "\n\u{e0001}", "\u{feff}"];
    let value = serde_json::json!({"k\u{202e}": texts});
    for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
        for step in 1..6 {
            let mut out = JsonWriter::new(Vec::new());
            text.as_bytes().chunks(step).for_each(|part| out.write_all(part).unwrap());
            let written = String::from_utf8(out.into_inner()).unwrap();
            assert_eq!(written, json(&text));
            assert!(written.chars().all(|c| c == '\n' || !is_hidden(c)), "{written}");
            assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), value);
        }
    }
}

#[test]
fn every_character_is_shown_or_named_and_nothing_that_is_shown_is_hidden() {
    let all = (0..0x3500).chain((0x3500..=0x10_ffff).step_by(37)).chain(0xe_0000..0xe_0200);
    for c in all.filter_map(char::from_u32) {
        let shown = line(c.encode_utf8(&mut [0; 4])).into_owned();
        assert!(!shown.chars().any(is_hidden), "{:x}", u32::from(c));
        assert!(shown == c.to_string() || shown == format!("\\u{{{:x}}}", u32::from(c)));
    }
}
