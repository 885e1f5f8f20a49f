//! What the fast path reads of a document, whatever its length: texts, quotes, values.

use crate::exactness::line_of;
use serde_json::{Value, json};
use spec_kitty_events::gate::fast_path;
use spec_kitty_events::{AdmittedEvent, Gate, Payload, Verdict};

/// A line whose payload has a reason, and more members.
fn line(reason: &str, more: &str) -> String {
    let payload =
        format!(r#"{{"participant_id": "p1", "mission_id": "m1", "reason": "{reason}"{more}}}"#);
    line_of(&payload, "")
}

/// The verdict of the fast path, and the payload that was read, which is what `serde_json` reads.
fn read(line: &str) -> (Verdict, Payload) {
    let bytes = line.as_bytes();
    let admitted = AdmittedEvent::read(bytes).unwrap_or_else(|e| panic!("{e}: {line}"));
    let whole: Value = serde_json::from_str(line).unwrap();
    let payload = Payload::from_value(admitted.event_type(), whole["payload"].clone());
    assert_eq!(admitted.payload(), &payload.unwrap().unwrap(), "{line}");
    (fast_path().envelope(bytes), admitted.payload().clone())
}

#[test]
fn documents_of_every_length_are_followed_from_quote_to_quote() {
    // The longest first: nothing of it is left where shorter ones are put.
    for length in (0..2300).rev().step_by(7) {
        let texts = (0..length).map(|i| if i * i % 11 == 3 || i % 200 == 0 { "\\\"" } else { "x" });
        let text: String = texts.collect();
        assert_eq!(read(&line(&text, "")).0, Verdict::Accept, "{length}");
        // A quote less, and one more, is another document.
        let torn = line(&text, "").replacen("\"reason\": \"", "\"reason\": ", 1);
        assert_ne!(fast_path().envelope(torn.as_bytes()), Verdict::Accept, "{length}");
        assert!(!Gate::live().accepts_envelope(torn.as_bytes()), "{length}");
    }
}

#[test]
fn escaped_quotes_end_no_string() {
    for (text, is) in [
        (r#"a\"b\\"#, "a\"b\\"),
        (r#"\\\""#, "\\\""),
        (r"\u0022", "\""),
        (r#"l\u00fcnch, \"again\""#, "lünch, \"again\""),
    ] {
        let (verdict, payload) = read(&line(text, ""));
        let Payload::ParticipantLeft(left) = payload else { panic!("{payload:?}") };
        assert_eq!((verdict, left.reason.as_deref()), (Verdict::Accept, Some(is)), "{text}");
    }
    // Two halves of one character are left to others, and what is no escape to nobody.
    let (verdict, _) = read(&line(r"\ud83d\ude00", ""));
    assert_eq!(verdict, Verdict::Fallback);
    for text in [r"\x", "\\"] {
        let line = line(text, "");
        assert_ne!(fast_path().envelope(line.as_bytes()), Verdict::Accept, "{text}");
        assert!(!Gate::live().accepts_envelope(line.as_bytes()), "{text}");
    }
}

#[test]
fn values_are_those_of_serde_json() {
    for more in [
        r#", "a": [1, -2, 3], "b" : {"c":null,"d":[ ],"e":{ }}"#,
        r#", "a" : ["\"\\\n\u00e9", "é", "", true,false, null , 0]"#,
        r#","a":{"b":[[["x"],[]],{}]} "#,
        r#", "a": [3.5, 1e3, -0, 9.0, 18446744073709551615]"#,
    ] {
        let (verdict, payload) = read(&line("lunch", more));
        assert!(verdict == Verdict::Accept || more.contains("1e3"), "{more}");
        let Payload::ParticipantLeft(left) = payload else { panic!("{payload:?}") };
        let written = serde_json::to_value(left).unwrap();
        assert_ne!(written.get("a").unwrap_or(&Value::Null), &json!(null), "{more}");
    }
    for cut in [r#", "a": [1"#, r#", "a": nul"#, r#", "a": 1 2"#] {
        let line = line("lunch", cut);
        assert_ne!(fast_path().envelope(line.as_bytes()), Verdict::Accept, "{cut}");
        assert!(!Gate::live().accepts_envelope(line.as_bytes()), "{cut}");
    }
}
