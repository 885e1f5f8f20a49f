//! Bad input earns a coded refusal: never a crash, never memory without bound.

use proptest::prelude::*;
use spec_kitty_events::json::{self, FaultKind, Limits};
use spec_kitty_events::policy::{LIMITS, MAX_VIOLATIONS};
use spec_kitty_events::{Code, Gate};

fn codes(bytes: &[u8]) -> Vec<Code> {
    Gate::live().envelope(bytes).violations.iter().map(|v| v.code).collect()
}

#[test]
fn every_truncation_of_an_envelope_is_refused() {
    let line = br#"{"event_id":"01J8Z3N5QV9Y4T2RK7WXH6BMCD",
        "n":[1,-2.5e3,true,null,{"a\u00e9\n":"\ud83d\ude00"}],"f":false}"#;
    assert!(json::check(line, LIMITS).is_empty());
    for end in 0..line.len() {
        let found = codes(&line[..end]);
        assert_eq!(found, [Code::JsonTruncated], "{}", String::from_utf8_lossy(&line[..end]));
    }
}

#[test]
fn deep_nesting_is_refused_without_a_deep_stack() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}0{}", open.repeat(100_000), close.repeat(100_000));
        assert_eq!(codes(deep.as_bytes()), [Code::JsonTooDeep]);
        let unclosed = open.repeat(100_000);
        assert_eq!(codes(unclosed.as_bytes()), [Code::JsonTooDeep]);
        let allowed =
            format!("{}0{}", open.repeat(LIMITS.max_depth), close.repeat(LIMITS.max_depth));
        assert!(!codes(allowed.as_bytes()).contains(&Code::JsonTooDeep));
    }
}

#[test]
fn a_document_past_the_limit_is_refused_unread() {
    let mut line = br#"{"a":""#.to_vec();
    line.resize(LIMITS.max_bytes + 1, b'x');
    assert_eq!(codes(&line), [Code::JsonTooLong]);
}

#[test]
fn numbers_at_the_edges() {
    for (text, wanted) in [
        ("1e400", vec![Code::JsonNumberOutOfRange]),
        ("-1e400", vec![Code::JsonNumberOutOfRange]),
        ("1e-400", vec![]),
        ("1e308", vec![]),
        ("01", vec![Code::JsonSyntax]),
        ("1.", vec![Code::JsonSyntax]),
        (".5", vec![Code::JsonSyntax]),
        ("+1", vec![Code::JsonSyntax]),
        ("-", vec![Code::JsonSyntax]),
        ("0x10", vec![Code::JsonSyntax]),
        ("NaN", vec![Code::JsonSyntax]),
        ("Infinity", vec![Code::JsonSyntax]),
    ] {
        let line = format!("{{\"payload\": {{\"n\": {text}}}}}");
        let found: Vec<Code> = codes(line.as_bytes())
            .into_iter()
            .filter(|c| c.as_str().starts_with("json."))
            .collect();
        assert_eq!(found, wanted, "{text}");
    }
    let huge = "9".repeat(400);
    assert_eq!(codes(format!("[{huge}]").as_bytes()), [Code::JsonNumberOutOfRange]);
}

#[test]
fn a_whole_number_past_64_bits_is_out_of_bounds_where_one_is_asked_for_and_a_warning_elsewhere() {
    let record = |n: &str| {
        format!(
            r#"{{"connector_id":"c","delivery_id":"d","source_event_fingerprint":"f",
                "mission_id":"m","recorded_at":"2026-01-15T10:00:00Z","ingest_batch_id":"b",
                "ingested_count":{n},"note":18446744073709551616}}"#
        )
    };
    for n in ["9223372036854775808", "18446744073709551615", "18446744073709551616", "1e19"] {
        let report = Gate::live().payload("SyncIngestAccepted", record(n).as_bytes());
        assert_eq!(
            report.violations.iter().map(|v| (v.code, v.pointer.as_str())).collect::<Vec<_>>(),
            [(Code::SchemaMaximum, "/ingested_count")],
            "{n}"
        );
    }
    let report =
        Gate::live().payload("SyncIngestAccepted", record("9223372036854775807").as_bytes());
    assert!(report.is_valid());
    assert_eq!(
        report.warnings.iter().map(|v| (v.code, v.pointer.as_str())).collect::<Vec<_>>(),
        [(Code::JsonNumberPrecision, "/note")]
    );
}

#[test]
fn numbers_that_readers_round_are_warned_about() {
    for (text, rounded) in [
        ("0.1", false),
        ("1.50", false),
        ("1e3", false),
        ("123456789.123456", false),
        ("-0.0", false),
        ("0e999", false),
        ("1.7976931348623157e308", false),
        ("100000000000000000000", false),
        ("1e20", false),
        ("9007199254740993.0", true),
        ("9007199254740992.0", false),
        ("18446744073709551615", false),
        ("1.00000000000000000000001", true),
        ("1e-400", true),
        ("5e-324", false),
        ("123456789012345678901234567890.0", true),
        ("0.30000000000000004", false),
    ] {
        let line = format!("{{\"participant_id\": \"p\", \"mission_id\": \"m\", \"n\": {text}}}");
        let report = Gate::live().payload("ParticipantLeft", line.as_bytes());
        let warned: Vec<Code> = report.warnings.iter().map(|v| v.code).collect();
        assert_eq!(
            warned,
            if rounded { vec![Code::JsonNumberPrecision] } else { vec![] },
            "{text}"
        );
    }
}

#[test]
fn duplicate_keys_are_found_however_they_are_spelt_and_however_many_there_are() {
    let many: Vec<String> = (0..100_000).map(|i| format!("\"k{i}\":0")).collect();
    let line = format!("{{{},\"k7\":1,\"k\\u0039\":1}}", many.join(","));
    let report = Gate::live().envelope(line.as_bytes());
    assert_eq!(
        report.violations.iter().map(|v| (v.code, v.pointer.as_str())).collect::<Vec<_>>(),
        [(Code::JsonDuplicateKey, "/k7"), (Code::JsonDuplicateKey, "/k9")]
    );
    assert_eq!(&line.as_bytes()[report.violations[0].offset..][..4], b"\"k7\"");
}

#[test]
fn a_document_of_faults_alone_is_reported_within_bounds() {
    let line = format!("{{\"agent\":{{}},\"participant_ids\":[{}1]}}", "1,".repeat(150_000));
    let report = Gate::live().payload("ConcurrentDriverWarning", line.as_bytes());
    assert_eq!(report.violations.len(), MAX_VIOLATIONS);
    assert!(report.omitted > 100_000, "{}", report.omitted);

    let line = format!("{{{}\"a\":0}}", "\"a\":0,".repeat(150_000));
    let report = Gate::live().envelope(line.as_bytes());
    assert_eq!(report.violations.len(), MAX_VIOLATIONS);
    assert_eq!(report.omitted, 150_000 - MAX_VIOLATIONS);
}

#[test]
fn line_ends_and_blanks_around_a_document_are_fine_and_a_byte_order_mark_is_not() {
    let payload = br#"{"participant_id": "p", "mission_id": "m"}"#;
    for (before, after) in [("", "\r"), (" \t", "\r\n"), ("\n", "\n")] {
        let bytes = [before.as_bytes(), payload, after.as_bytes()].concat();
        assert!(Gate::live().payload("ParticipantLeft", &bytes).is_valid());
    }
    let marked = [b"\xef\xbb\xbf", payload.as_slice()].concat();
    assert_eq!(
        Gate::live().payload("ParticipantLeft", &marked).violations[0].code,
        Code::JsonByteOrderMark
    );
}

/// JSON text with something wrong in it, now and then.
fn text() -> impl Strategy<Value = Vec<u8>> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("-0.0e-7".to_owned()),
        any::<i64>().prop_map(|n| n.to_string()),
        any::<f64>().prop_filter("finite", |f| f.is_finite()).prop_map(|f| f.to_string()),
        any::<String>().prop_map(|s| serde_json::Value::from(s).to_string()),
        Just(r#""\u00e9\ud83d\ude00\/\b""#.to_owned()),
        Just(r#""\ud83d""#.to_owned()),
    ];
    let tree = leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4)
                .prop_map(|v| format!("[ {} ]", v.join(" ,\n"))),
            prop::collection::vec(("[a-c]", inner), 0..4).prop_map(|v| {
                let members: Vec<String> =
                    v.into_iter().map(|(k, v)| format!("\"{k}\" :{v}")).collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    });
    (tree, prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 0..3))
        .prop_map(|(text, edits)| {
            let mut bytes = text.into_bytes();
            for (index, byte, edit) in edits {
                if bytes.is_empty() {
                    break;
                }
                let at = index.index(bytes.len());
                match edit {
                    0 => bytes[at] = byte,
                    1 => drop(bytes.remove(at)),
                    2 => bytes.insert(at, b"{}[],:\"\\u0e"[usize::from(byte) % 11]),
                    _ => bytes.truncate(at),
                }
            }
            bytes
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None,
    ..ProptestConfig::default() })]

    /// The scanner and the parser speak of the same language: what one takes the other takes, but
    /// for the faults that only the scanner looks for.
    #[test]
    fn the_scanner_and_the_parser_agree(bytes in text()) {
        let faults = json::check(&bytes, Limits::GENEROUS);
        let parsed = serde_json::from_slice::<serde_json::Value>(&bytes).is_ok();
        let only_ours = |k: &FaultKind| matches!(k,
        FaultKind::DuplicateKey { .. } | FaultKind::NumberPrecision);
        let refused = faults.iter().any(|f| !only_ours(&f.kind));
        prop_assert_eq!(parsed, !refused, "{:?} {:?}", String::from_utf8_lossy(&bytes), faults);
        for fault in &faults {
            prop_assert!(fault.offset <= bytes.len());
        }
    }

    /// Whatever the bytes, every gate answers.
    #[test]
    fn every_gate_answers(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Gate::live().envelope(&bytes);
        let _ = Gate::lenient().envelope(&bytes);
        let _ = Gate::live().payload_record(&bytes);
        let _ = Gate::live().payload("WPStatusChanged", &bytes);
    }

    /// A located value is the value that the pointer names.
    #[test]
    fn located_bytes_are_the_value(bytes in text()) {
        let Ok(value) = serde_json::from_slice::<serde_json::Value>(&bytes) else { return Ok(()) };
        if !json::check(&bytes, Limits::GENEROUS).is_empty() {
            return Ok(());
        }
        let mut pointers = Vec::new();
        walk(&value, String::new(), &mut pointers);
        let wanted: Vec<&str> = pointers.iter().map(String::as_str).collect();
        for (pointer, span) in wanted.iter().zip(json::locate(&bytes, &wanted)) {
            let span = span.unwrap();
            let piece = serde_json::from_slice(&bytes[span.begin..span.end]).unwrap();
            prop_assert_eq!(Some(&piece), value.pointer(pointer));
        }
        prop_assert_eq!(json::locate(&bytes, &["/no/such/place"]), vec![None]);
    }
}

fn walk(value: &serde_json::Value, at: String, out: &mut Vec<String>) {
    out.push(at.clone());
    match value {
        serde_json::Value::Object(object) => object.iter().for_each(|(k, v)| {
            walk(v, format!("{at}/{}", k.replace('~', "~0").replace('/', "~1")), out);
        }),
        serde_json::Value::Array(values) => {
            values.iter().enumerate().for_each(|(i, v)| walk(v, format!("{at}/{i}"), out));
        }
        _ => {}
    }
}
