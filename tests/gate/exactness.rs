//! Sentences and digests that are exactly true: timestamps, clocks, numbers beyond 64 bits, advice.

use serde_json::json;
use spec_kitty_events::{
    Appended, Code, EventAppender as _, Gate, MemoryStore, Record, StoreError, Timestamp, verify,
};

fn line(extra: &str) -> String {
    line_of(r#"{"participant_id": "p1", "mission_id": "m1"}"#, &format!(", {extra}"))
}

/// The line of an event with that payload, and with more members behind it.
pub(crate) fn line_of(payload: &str, more: &str) -> String {
    format!(
        r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
        "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
        "node_id": "n", "lamport_clock": 1,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
        "payload": {payload}{more}}}"#
    )
}

#[test]
fn a_timestamp_is_refused_for_what_is_wrong_with_it() {
    for (text, why) in [
        ("2016-12-31T23:59:60Z", "leap seconds are not accepted: seconds are 00 to 59"),
        ("2026-06-30T23:59:60+02:00", "leap seconds are not accepted: seconds are 00 to 59"),
        ("2026-06-30T23:59:61Z", "there is no second 61"),
        ("0000-01-01T00:00:00Z", "the year 0000 is not accepted: years are 0001 to 9999"),
        ("2026-02-29T00:00:00Z", "the day 2026-02-29 does not exist"),
        ("1900-02-29T00:00:00", "the day 1900-02-29 does not exist"),
        ("2026-04-31T10:00:00Z", "the day 2026-04-31 does not exist"),
        ("2026-01-00T10:00:00Z", "the day 2026-01-00 does not exist"),
        ("2026-01-32T10:00:00Z", "the day 2026-01-32 does not exist"),
        ("2026-13-01T10:00:00Z", "there is no month 13"),
        ("2026-00-01T10:00:00Z", "there is no month 00"),
        ("2026-06-01T24:00:00Z", "there is no hour 24: midnight is 00:00:00 of the next day"),
        ("2026-06-01T25:00:00Z", "there is no hour 25"),
        ("2026-06-01T08:60:00Z", "there is no minute 60"),
        (
            "2026-06-01T08:00:00+24:00",
            "the offset +24:00 is out of range: offsets are -23:59 to +23:59",
        ),
        (
            "2026-06-01T08:00:00-05:60",
            "the offset -05:60 is out of range: offsets are -23:59 to +23:59",
        ),
        ("2026-06-01T08:00:00+0530", "an offset is written with hours and minutes, as in +02:00"),
        ("2026-06-01 08:00:00Z", "a `T` must be between the day and the time"),
        ("2026-06-01T08:00Z", "the seconds are missing"),
        ("2026-06-01T08:00", "the seconds are missing"),
        ("2026-06-01", "the time is missing behind the day"),
        ("2026-06-01T08:00:00,5Z", "a fraction of a second begins with a point, not with a comma"),
        ("2026-06-01T08:00:00.Z", "a fraction of a second is a point and at least one digit"),
        ("2026-06-01T08:00:00Zulu", "behind the time only Z or an offset may follow"),
    ] {
        let error = Timestamp::parse(text).unwrap_err().to_string();
        assert_eq!(error, format!("{why}; write for example 2026-01-15T10:00:00Z"), "{text}");
        let event = line("\"x\": 1").replace("2026-01-15T10:00:00Z", text);
        let report = Gate::live().envelope(event.as_bytes());
        assert_eq!(report.violations[0].code, Code::TimestampInvalid, "{text}");
        assert_eq!(report.violations[0].message(), format!("`timestamp` is \"{text}\": {why}."));
    }
    for text in
        ["", "now", "2026-6-1T8:0:0Z", "-2026-06-01T08:00:00Z", "10000-01-01T00:00:00Z", "é"]
    {
        let error = Timestamp::parse(text).unwrap_err().to_string();
        assert!(error.starts_with("the string is not an RFC 3339 date-time"), "{text}: {error}");
    }
    // Whatever is accepted has nothing wrong with it, and the other way round.
    for text in [
        "2024-02-29T00:00:00z",
        "0001-01-01t00:00:00+14:00",
        "9999-12-31T23:59:59.123456789123-23:59",
    ] {
        assert!(Timestamp::parse(text).is_ok(), "{text}");
    }
}

#[test]
fn a_clock_at_its_end_is_a_warning_whoever_is_asked() {
    for (clock, warned) in [
        ("9223372036854775807", Some("at its end")),
        ("9223372036854775806", Some("only 1 time more")),
        ("9223372036853775808", Some("only 999999 times more")),
        ("9223372036853775807", None),
        ("9007199254740993", None),
        ("0", None),
    ] {
        let event = line("\"x\": 1")
            .replace("\"lamport_clock\": 1", &format!("\"lamport_clock\": {clock}"));
        for gate in [
            Gate::live(),
            Gate::live().without_precheck(),
            Gate::lenient(),
            Gate::live().envelope_only(),
        ] {
            let report = gate.envelope(event.as_bytes());
            assert!(report.is_valid(), "{clock}");
            let warnings: Vec<_> =
                report.warnings.iter().map(|w| (w.code, w.pointer.as_str())).collect();
            match warned {
                None => assert_eq!(warnings, [], "{clock}"),
                Some(words) => {
                    assert_eq!(warnings, [(Code::ClockNearEnd, "/lamport_clock")], "{clock}");
                    assert!(report.warnings[0].message().contains(words), "{}", report.warnings[0]);
                }
            }
        }
    }
}

#[test]
fn a_log_tells_each_node_whose_clock_is_near_its_end_once() {
    let mut store = MemoryStore::new();
    for (id, clock) in [("D", "9223372036854775806"), ("E", "9223372036854775807"), ("F", "7")] {
        let event = line("\"x\": 1")
            .replace("BMCD", &format!("BMC{id}"))
            .replace("\"lamport_clock\": 1", &format!("\"lamport_clock\": {clock}"));
        store.append(&Record::admit(event.as_bytes()).unwrap()).unwrap();
    }
    let verification = verify(&store).unwrap();
    assert!(verification.findings.is_empty());
    let told: Vec<String> = verification.warnings.iter().map(ToString::to_string).collect();
    let expected = "node `n` used the clock value 9223372036854775807 and can never tick again";
    assert_eq!(told, [expected]);
    assert_eq!(verification.warnings[0].code(), Code::ClockNearEnd);
}

#[test]
fn contents_are_compared_by_the_digits_of_their_numbers() {
    let digest = |extra: &str| Record::admit(line(extra).as_bytes()).unwrap().digest();
    // The same numbers, spelt in other ways and in another order.
    for (a, b) in [
        (r#""x": 123456789012345678901234567890"#, r#""x": 1234567890123456789012345678.90e2"#),
        (r#""x": 1e3"#, r#""x": 1000"#),
        (r#""x": 1.0"#, r#""x": 1"#),
        (r#""x": 9007199254740993"#, r#""x": 9007199254740993.0"#),
        (r#""x": 1e400, "x2": 0"#.replace("400", "300").as_str(), r#""x2": 0.0, "x": 10e299"#),
        (
            r#""x": [1e-400], "y": {"a": 1, "b": 0.10000000000000000000001}"#,
            r#""y": {"b": 10000000000000000000001e-23, "a": 1.0}, "\u0078": [0.1e-399]"#,
        ),
    ] {
        assert_eq!(digest(a), digest(b), "{a} {b}");
    }
    // Numbers that a float of 64 bits does not tell apart.
    for (a, b) in [
        (r#""x": 123456789012345678901234567890"#, r#""x": 123456789012345678901234567891"#),
        (r#""x": 18446744073709551616"#, r#""x": 18446744073709551617"#),
        (r#""x": 9007199254740992.0"#, r#""x": 9007199254740993.0"#),
        (r#""x": 0.1"#, r#""x": 0.10000000000000000000001"#),
        (r#""x": 1e-400"#, r#""x": 0"#),
        (r#""x": 1e-400"#, r#""x": -1e-400"#),
        (r#""x": [1.00000000000000000000001, 1]"#, r#""x": [1, 1.00000000000000000000001]"#),
        (r#""x": 1e-99999999999999999999"#, r#""x": 1e-99999999999999999998"#),
    ] {
        assert_ne!(digest(a), digest(b), "{a} {b}");
    }
    // Of more such numbers than can be told one by one, the line is the content.
    let many = |last: u8| format!("\"x\": [{}{last}]", "0.10000000000000000000001,".repeat(2000));
    assert_eq!(digest(&many(1)), digest(&many(1)));
    assert_ne!(digest(&many(1)), digest(&many(2)));
}

#[test]
fn a_store_keeps_one_of_two_contents_that_differ_beyond_64_bits() {
    let record = |n: &str| Record::admit(line(&format!("\"x\": {n}")).as_bytes()).unwrap();
    let (a, b) =
        (record("123456789012345678901234567890"), record("123456789012345678901234567891"));
    let same = record("12345678901234567890123456789e1");
    let mut store = MemoryStore::new();
    assert!(matches!(store.append(&a), Ok(Appended::New(_))));
    assert!(matches!(store.append(&same), Ok(Appended::Duplicate(_))));
    assert!(matches!(store.append(&b), Err(StoreError::Conflict { .. })));
}

#[test]
fn advice_fits_the_place_that_it_is_given_for() {
    // A number that is refused where it stands is not also to be written in another way.
    let big =
        line("\"x\": 1").replace("\"lamport_clock\": 1", "\"lamport_clock\": 99999999999999999999");
    let report = Gate::live().envelope(big.as_bytes());
    assert_eq!(report.violations[0].pointer, "/lamport_clock");
    assert!(report.warnings.is_empty(), "{:?}", report.warnings);
    let elsewhere = big.replace("\"x\": 1", "\"x\": 0.10000000000000000000001");
    let warnings = Gate::live().envelope(elsewhere.as_bytes()).warnings;
    assert_eq!(warnings.len(), 1);
    assert_eq!(warnings[0].help(), "Write it as a JSON string if the schema allows one.");

    let payload = json!({"participant_id": "p"});
    let report = Gate::live().payload("ParticipantLeft", payload.to_string().as_bytes());
    assert_eq!(report.violations[0].help(), "Add `mission_id` to the document.");
    let record = json!({"event_type": "ParticipantLeft", "payload": payload});
    let report = Gate::live().payload_record(record.to_string().as_bytes());
    assert_eq!(report.violations[0].help(), "Add `mission_id` to `payload`.");
    for violation in report.violations {
        assert!(!violation.message().ends_with("..") && !violation.help().ends_with(".."));
    }
}
