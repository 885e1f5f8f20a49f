//! Numbers as content: how one is spelt is no part of an event, and every digit of it is.

use spec_kitty_events::Record;

/// The digest of an event with this number in it.
fn digest(number: &str) -> String {
    let line = format!(
        r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
        "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
        "node_id": "n", "lamport_clock": 1, "schema_version": "3.0.0",
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
        "payload": {{"participant_id": "p1", "mission_id": "m1"}}, "extra": [{number}]}}"#
    );
    let record = Record::admit(line.as_bytes()).unwrap_or_else(|e| panic!("{number}: {e}"));
    record.digest().to_string()
}

#[test]
fn spelling_is_no_part_of_a_number() {
    for same in [
        &["1", "1.0", "10e-1", "0.1e1", "1E+0", "1.000e0"][..],
        &["1000", "1e3", "1E3", "10.00e2", "0.001e6"],
        &["-12.5", "-125e-1", "-0.125E2"],
        &["0", "-0", "0.000", "0e99", "-0e-99999999999999999999"],
        &["9007199254740993", "9007199254740993.0", "90071992547409930e-1"],
        &["-18446744073709551617", "-18446744073709551617.0", "-1.8446744073709551617e19"],
        &["123456789012345678901234567890", "1234567890123456789012345678.90e2"],
        &["0.1234567890123456789012345678901", "1234567890123456789012345678901e-31"],
    ] {
        for text in same {
            assert_eq!(digest(text), digest(same[0]), "{text}");
        }
    }
}

#[test]
fn numbers_that_differ_in_a_digit_are_two() {
    for (a, b) in [
        ("1", "-1"),
        ("0", "1e-400"),
        ("1e-400", "2e-400"),
        ("1e-99999999999999999999", "1e-99999999999999999998"),
        ("9007199254740993", "9007199254740992"),
        ("-18446744073709551617", "-18446744073709551616"),
        ("123456789012345678901234567890", "123456789012345678901234567891"),
        ("123456789012345678901234567890", "-123456789012345678901234567890"),
    ] {
        assert_ne!(digest(a), digest(b), "{a} {b}");
    }
}
