//! JSON as text: where a fault stands, and what a pointer leads to.

use serde_json::json;
use spec_kitty_events::json::{Limits, check, locate};

/// Names with everything that a pointer writes in another way.
const ODD: [&str; 8] = ["a/b", "~", "~1", "~01", "", "0", "/", "é"];

#[test]
fn names_with_slashes_and_tildes_lead_there_and_back() {
    let pointer: String =
        ODD.iter().map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1"))).collect();
    let within = |inner: &str| {
        ODD.iter().rev().fold(inner.to_owned(), |inner, name| {
            // A name beside it that is written like its token.
            format!("{{\"a~1b\": 0, {}: {inner}}}", json!(name))
        })
    };
    let text = within("17");
    let found = locate(text.as_bytes(), &[&pointer]);
    let span = found[0].as_ref().expect("it leads somewhere");
    assert_eq!(&text[span.begin..span.end], "17");
    let key = span.key.expect("it is a member");
    assert_eq!(&text[key.0..key.1], "\"é\"");
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value.pointer(&pointer), Some(&json!(17)));

    let faults = check(within(r#"{"x": 1, "x": 2}"#).as_bytes(), Limits::GENEROUS);
    assert_eq!(faults.iter().map(|f| f.pointer.clone()).collect::<Vec<_>>(), [pointer + "/x"]);
}

#[test]
fn every_byte_of_a_string_is_looked_at_wherever_it_stands() {
    for byte in 0..0x80_u8 {
        for before in 0..16 {
            // Bytes beyond ASCII around it, at even and at odd offsets.
            let mut text = b"\"".to_vec();
            text.extend("x".repeat(before % 2).bytes());
            text.extend("é".repeat(before / 2).bytes());
            let at = text.len();
            text.push(byte);
            text.extend("é".repeat(6).bytes());
            text.push(b'"');
            let fault = check(&text, Limits::GENEROUS).first().map(|fault| fault.offset);
            let expected = match byte {
                0..0x20 => Some(at),
                // The string ends here, and what follows is none of it; or it is no escape.
                b'"' | b'\\' => Some(at + 1),
                _ => None,
            };
            assert_eq!(fault, expected, "{byte:#x} behind {before}");
        }
    }
    for text in [&b"\"abc\""[..], b"\"\"", b"\"abcdefgh\"", b"\"abcdefghi\""] {
        assert_eq!(check(text, Limits::GENEROUS), [], "{}", text.escape_ascii());
    }
}
