//! Identifiers (D7), timestamps (D6) and blank strings, and that the hand-written readers agree
//! with the schemas.

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use spec_kitty_events::{
    AdmittedEvent, Code, EventId, Gate, ProjectUuid, Timestamp, is_blank, normalize_event_id,
    schema,
};
use std::sync::LazyLock;

const ULID: &str = "01J8Z3N5QV9Y4T2RK7WXH6BMCD";
const UUID: &str = "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40";
const BARE: &str = "6f1c2a9e4b7d4c3a9f102d8e5b6a7c40";

static EVENT_ID: LazyLock<Validator> = LazyLock::new(|| validator("EventId"));
static PROJECT_UUID: LazyLock<Validator> = LazyLock::new(|| validator("ProjectUuid"));
static TIMESTAMP: LazyLock<Validator> = LazyLock::new(|| validator("Timestamp"));
static OFFSET_TIMESTAMP: LazyLock<Validator> = LazyLock::new(|| validator("OffsetTimestamp"));
static NON_BLANK_TEXT: LazyLock<Validator> = LazyLock::new(|| validator("NonBlankText"));

fn validator(name: &str) -> Validator {
    jsonschema::options().should_validate_formats(true).build(&schema(name).unwrap()).unwrap()
}

fn accepts(validator: &Validator, text: &str) -> bool {
    validator.is_valid(&Value::from(text))
}

fn envelope() -> Value {
    json!({
        "event_id": ULID,
        "event_type": "ParticipantLeft",
        "aggregate_id": "mission/1",
        "payload": {"participant_id": "p1", "mission_id": "m1"},
        "timestamp": "2026-01-15T10:00:00Z",
        "build_id": "b",
        "node_id": "n",
        "lamport_clock": 1,
        "causation_id": null,
        "project_uuid": UUID,
        "correlation_id": ULID,
        "schema_version": "3.0.0",
    })
}

fn with(name: &str, value: impl Into<Value>) -> String {
    let mut envelope = envelope();
    envelope[name] = value.into();
    envelope.to_string()
}

/// Codes and places of what refuses an envelope whose member `name` is `value`.
fn refusals(name: &str, value: impl Into<Value>) -> Vec<(Code, String)> {
    let report = Gate::live().envelope(with(name, value).as_bytes());
    report.violations.into_iter().map(|v| (v.code, v.pointer)).collect()
}

/// Checks every reader of an event identifier: `canonical` is what it becomes, `None` when it is
/// refused.
fn event_id(text: &str, canonical: Option<&str>) {
    assert_eq!(normalize_event_id(text).ok().as_deref(), canonical, "{text:?}");
    assert_eq!(EventId::parse(text).ok().as_ref().map(EventId::as_str), canonical, "{text:?}");
    assert_eq!(text.parse::<EventId>().is_ok(), canonical.is_some(), "{text:?}");
    assert_eq!(
        serde_json::from_value::<EventId>(json!(text)).is_ok(),
        canonical.is_some(),
        "{text:?}"
    );
    assert_eq!(accepts(&EVENT_ID, text), canonical.is_some(), "{text:?}");
    for name in ["event_id", "causation_id", "correlation_id"] {
        let wanted =
            if canonical.is_some() { vec![] } else { vec![(Code::IdInvalid, format!("/{name}"))] };
        assert_eq!(refusals(name, text), wanted, "{name} {text:?}");
    }
}

fn project_uuid(text: &str, canonical: Option<&str>) {
    assert_eq!(
        ProjectUuid::parse(text).ok().as_ref().map(ProjectUuid::as_str),
        canonical,
        "{text:?}"
    );
    assert_eq!(
        serde_json::from_value::<ProjectUuid>(json!(text)).is_ok(),
        canonical.is_some(),
        "{text:?}"
    );
    assert_eq!(accepts(&PROJECT_UUID, text), canonical.is_some(), "{text:?}");
    let wanted = if canonical.is_some() {
        vec![]
    } else {
        vec![(Code::UuidInvalid, "/project_uuid".to_owned())]
    };
    assert_eq!(refusals("project_uuid", text), wanted, "{text:?}");
}

fn timestamp(text: &str, accepted: bool) {
    assert_eq!(Timestamp::parse(text).is_ok(), accepted, "{text:?}");
    assert_eq!(serde_json::from_value::<Timestamp>(json!(text)).is_ok(), accepted, "{text:?}");
    assert_eq!(accepts(&TIMESTAMP, text), accepted, "{text:?}");
    let wanted =
        if accepted { vec![] } else { vec![(Code::TimestampInvalid, "/timestamp".to_owned())] };
    assert_eq!(refusals("timestamp", text), wanted, "{text:?}");
}

fn nanos(text: &str) -> i128 {
    Timestamp::parse(text).unwrap_or_else(|e| panic!("{text}: {e}")).unix_nanos()
}

#[test]
fn a_ulid_is_read_in_either_case_and_written_in_upper_case() {
    event_id(ULID, Some(ULID));
    event_id(&ULID.to_ascii_lowercase(), Some(ULID));
    event_id("01j8Z3n5Qv9Y4t2rK7wXh6bMcD", Some(ULID));
    event_id("0123456789ABCDEFGHJKMNPQRS", Some("0123456789ABCDEFGHJKMNPQRS"));
    event_id("tvwxyz0000TVWXYZ0000000000", Some("TVWXYZ0000TVWXYZ0000000000"));
    // Section 2.1, rule 3: no overflow check.
    event_id(&"Z".repeat(26), Some(&"Z".repeat(26)));
    event_id(&"z".repeat(26), Some(&"Z".repeat(26)));
    event_id(&"0".repeat(26), Some(&"0".repeat(26)));
}

#[test]
fn a_ulid_has_26_characters_of_its_alphabet() {
    for c in "ILOUilou-_ \n.:/{}@[`\0é\u{ff10}\u{660}".chars() {
        for at in [0, 12, 25] {
            let text: String =
                ULID.chars().enumerate().map(|(i, old)| if i == at { c } else { old }).collect();
            event_id(&text, None);
        }
    }
    for text in [&ULID[1..], &format!("{ULID}0"), "", "0"] {
        event_id(text, None);
    }
}

#[test]
fn a_uuid_is_read_hyphenated_or_bare_in_either_case_and_written_hyphenated_in_lower_case() {
    for read in [event_id, project_uuid] {
        for text in [
            UUID,
            &UUID.to_ascii_uppercase(),
            "6F1c2a9E-4b7D-4C3a-9f10-2D8e5B6a7c40",
            BARE,
            &BARE.to_ascii_uppercase(),
        ] {
            read(text, Some(UUID));
        }
        // No check of version or variant.
        read("00000000-0000-0000-0000-000000000000", Some("00000000-0000-0000-0000-000000000000"));
        read(&"f".repeat(32), Some("ffffffff-ffff-ffff-ffff-ffffffffffff"));
        read("12345678123456781234567812345678", Some("12345678-1234-5678-1234-567812345678"));
    }
}

#[test]
fn a_uuid_has_no_other_spelling() {
    for read in [event_id, project_uuid] {
        for text in [
            &format!("{{{UUID}}}"),
            &format!("{{{BARE}}}"),
            &format!("urn:uuid:{UUID}"),
            &format!("URN:UUID:{UUID}"),
            &format!("uuid:{UUID}"),
            &format!(" {UUID}"),
            &format!("{UUID} "),
            &format!("{UUID}\n"),
            &format!("{BARE}\n"),
            &format!("\u{feff}{UUID}"),
            &format!("\t{BARE}"),
            &UUID[1..],
            &UUID[..35],
            &BARE[1..],
            &format!("{BARE}0"),
            &format!("{UUID}0"),
            "",
            "6f1c2a9e-4b7d-4c3a-9f102d8e5b6a7c40",
            "6f1c2a9-e4b7d-4c3a-9f10-2d8e5b6a7c40",
            "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c4-",
            "6f1c2a9e--4b7d4c3a-9f10-2d8e5b6a7c40",
            "6f1c2a9e4b7d-4c3a-9f10-2d8e5b6a7-c40",
            "6f1c2a9e\u{2010}4b7d\u{2010}4c3a\u{2010}9f10\u{2010}2d8e5b6a7c40",
            "6f1c2a9e_4b7d_4c3a_9f10_2d8e5b6a7c40",
            "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c4g",
            "0x1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
            "------------------------------------",
            "--------------------------------",
        ] {
            read(text, None);
        }
    }
}

#[test]
fn a_ulid_is_no_project_uuid() {
    project_uuid(ULID, None);
    project_uuid(&ULID.to_ascii_lowercase(), None);
}

#[test]
fn letters_that_only_look_alike_are_refused() {
    // D7, E5
    for look_alike in [
        '\u{17f}',
        '\u{212a}',
        '\u{130}',
        '\u{131}',
        '\u{ff21}',
        '\u{430}',
        '\u{410}',
        '\u{ff10}',
        '\u{660}',
        '\u{1d7ce}',
    ] {
        let ulid: String =
            ULID.chars().enumerate().map(|(i, c)| if i == 9 { look_alike } else { c }).collect();
        assert_eq!(ulid.chars().count(), 26);
        event_id(&ulid, None);
        let uuid: String =
            UUID.chars().enumerate().map(|(i, c)| if i == 1 { look_alike } else { c }).collect();
        event_id(&uuid, None);
        project_uuid(&uuid, None);
        let bare: String =
            BARE.chars().enumerate().map(|(i, c)| if i == 31 { look_alike } else { c }).collect();
        event_id(&bare, None);
        project_uuid(&bare, None);
        // Where bytes make up the length instead of characters.
        let short: String =
            ULID.chars().take(26 - look_alike.len_utf8()).chain([look_alike]).collect();
        assert_eq!(short.len(), 26);
        event_id(&short, None);
        let short: String =
            UUID.chars().take(36 - look_alike.len_utf8()).chain([look_alike]).collect();
        assert_eq!(short.len(), 36);
        event_id(&short, None);
        project_uuid(&short, None);
    }
}

#[test]
fn an_identifier_is_a_text() {
    let places = |name: &str, value: Value| {
        refusals(name, value).into_iter().map(|(_, pointer)| pointer).collect::<Vec<_>>()
    };
    for value in [json!(1), json!(true), json!([ULID]), json!({"id": ULID})] {
        for name in ["event_id", "causation_id", "correlation_id", "project_uuid"] {
            assert_eq!(places(name, value.clone()), [format!("/{name}")], "{value}");
        }
    }
    // Section 2.1, rule 1: null is for causation_id alone.
    assert_eq!(refusals("causation_id", Value::Null), []);
    for name in ["event_id", "correlation_id", "project_uuid"] {
        assert_eq!(places(name, Value::Null), [format!("/{name}")]);
    }
    for value in [json!(null), json!(1), json!([ULID])] {
        assert!(serde_json::from_value::<EventId>(value.clone()).is_err());
        assert!(serde_json::from_value::<ProjectUuid>(value.clone()).is_err());
        assert!(serde_json::from_value::<Timestamp>(value).is_err());
    }
}

#[test]
fn two_spellings_of_one_identifier_are_one_identifier() {
    use std::collections::{BTreeSet, HashSet};
    let spellings =
        [UUID.to_owned(), UUID.to_ascii_uppercase(), BARE.to_owned(), BARE.to_ascii_uppercase()];
    assert_eq!(
        spellings.iter().map(|t| EventId::parse(t).unwrap()).collect::<HashSet<_>>().len(),
        1
    );
    assert_eq!(
        spellings.iter().map(|t| ProjectUuid::parse(t).unwrap()).collect::<BTreeSet<_>>().len(),
        1
    );
    assert_eq!(EventId::parse(ULID).unwrap(), EventId::parse(&ULID.to_ascii_lowercase()).unwrap());
    // Order is that of the canonical texts.
    let mut ids =
        [UUID, "f0000000-0000-0000-0000-000000000000", ULID, "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"]
            .map(|t| EventId::parse(t).unwrap());
    ids.sort();
    assert_eq!(
        ids.map(|i| i.to_string()),
        [ULID, UUID, "7ZZZZZZZZZZZZZZZZZZZZZZZZZ", "f0000000-0000-0000-0000-000000000000"]
    );
}

#[test]
fn an_admitted_event_has_canonical_identifiers() {
    // Section 2.3
    let mut envelope = envelope();
    envelope["event_id"] = json!(ULID.to_ascii_lowercase());
    envelope["causation_id"] = json!(BARE.to_ascii_uppercase());
    envelope["correlation_id"] = json!(UUID.to_ascii_uppercase());
    envelope["project_uuid"] = json!(BARE.to_ascii_uppercase());
    let bytes = envelope.to_string();
    assert_eq!(Gate::live().envelope(bytes.as_bytes()).event_id, Some(ULID.to_ascii_lowercase()));
    let admitted = AdmittedEvent::read(bytes.as_bytes()).unwrap();
    let written = serde_json::to_value(admitted.event()).unwrap();
    assert_eq!(written["event_id"], ULID);
    assert_eq!(written["causation_id"], UUID);
    assert_eq!(written["correlation_id"], UUID);
    assert_eq!(written["project_uuid"], UUID);
}

#[test]
fn a_refusal_of_an_identifier_does_not_repeat_it() {
    let error = EventId::parse("secret-token").unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[test]
fn rfc_3339_date_times_are_accepted() {
    // D6
    for text in [
        "2026-01-15T10:00:00Z",
        "2026-01-15t10:00:00z",
        "2026-01-15T10:00:00.5Z",
        "2026-01-15T10:00:00.123456789Z",
        "2026-01-15T10:00:00.1234567890123456789Z",
        "2026-01-15T10:00:00+00:00",
        "2026-01-15T10:00:00-00:00",
        "2026-01-15T10:00:00+02:00",
        "2026-01-15T10:00:00.000-05:30",
        "2026-01-15T10:00:00+23:59",
        "2026-01-15T10:00:00-23:59",
        "2026-01-15T00:00:00Z",
        "2026-01-15T23:59:59Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "2026-01-15T10:00:00",
        "2026-01-15t10:00:00.25",
    ] {
        timestamp(text, true);
    }
}

#[test]
fn everything_else_is_refused() {
    // D6
    for text in [
        "",
        "yesterday",
        "Z",
        "2026",
        "2026-01",
        "2026-01-15",
        "2026-01-15Z",
        "2026-01-15T",
        "2026-01-15T10",
        "2026-01-15T10:00",
        "2026-01-15T10:00Z",
        "2026-01-15T10:00+02:00",
        "2026-01-15 10:00:00Z",
        "2026-01-15_10:00:00Z",
        "2026-01-15x10:00:00Z",
        "2026-01-15\t10:00:00Z",
        "2026-W03-4",
        "2026-W03-4T10:00:00Z",
        "2026-015T10:00:00Z",
        "20260115T100000Z",
        "20260115",
        "2026-01-15T100000Z",
        "1768471200",
        "1768471200.5",
        "0",
        "-1",
        "0000-01-01T00:00:00Z",
        "0000-12-31T23:59:59-01:00",
        "10000-01-01T00:00:00Z",
        "+2026-01-15T10:00:00Z",
        "-001-01-15T10:00:00Z",
        "+002026-01-15T10:00:00Z",
        "026-01-15T10:00:00Z",
        "2026-00-15T10:00:00Z",
        "2026-13-15T10:00:00Z",
        "2026-01-00T10:00:00Z",
        "2026-01-32T10:00:00Z",
        "2026-04-31T10:00:00Z",
        "2026-02-29T10:00:00Z",
        "2026-1-15T10:00:00Z",
        "2026-01-5T10:00:00Z",
        "2026-01-15T1:00:00Z",
        "2026-01-15T24:00:00Z",
        "2026-01-15T10:60:00Z",
        "2026-01-15T10:00:60Z",
        "2026-12-31T23:59:60Z",
        "2026-06-30T23:59:60+00:00",
        "2026-01-15T10:00:00.Z",
        "2026-01-15T10:00:00.",
        "2026-01-15T10:00:00,5Z",
        "2026-01-15T10:00:00.5.5Z",
        "2026-01-15T10:00:00.-5Z",
        "2026-01-15T10:00:00ZZ",
        "2026-01-15T10:00:00 Z",
        "2026-01-15T10:00:00Z ",
        "2026-01-15T10:00:00Z\n",
        "2026-01-15T10:00:00\n",
        " 2026-01-15T10:00:00Z",
        "\u{feff}2026-01-15T10:00:00Z",
        "2026-01-15T10:00:00+02",
        "2026-01-15T10:00:00+0200",
        "2026-01-15T10:00:00+2:00",
        "2026-01-15T10:00:00+24:00",
        "2026-01-15T10:00:00+02:60",
        "2026-01-15T10:00:00+02:00:30",
        "2026-01-15T10:00:00+02:00Z",
        "2026-01-15T10:00:00 +02:00",
        "2026-01-15T10:00:00\u{2212}02:00",
        "2026-01-15T10:00:00UTC",
        "2026-01-15T10:00:00Z[UTC]",
        "2026-01-15T10:00:00[Europe/Berlin]",
        "2026\u{2010}01\u{2010}15T10:00:00Z",
        "202\u{666}-01-15T10:00:00Z",
        "2026-01-15T10:00:0\u{660}Z",
        "2026-01-15T10:00:00.\u{665}Z",
        "2026-01-15T10:00:00.5\u{665}Z",
        "２０２６-01-15T10:00:00Z",
        "2026-01-15T10:00:00+0\u{662}:00",
        "2026-01-15T10:00:00\u{130}",
        "2026/01/15T10:00:00Z",
        "2026-01-15T10.00.00Z",
    ] {
        timestamp(text, false);
    }
    for value in [
        json!(1_768_471_200),
        json!(1.5),
        json!(true),
        json!(null),
        json!(["2026-01-15T10:00:00Z"]),
    ] {
        let places: Vec<String> =
            refusals("timestamp", value.clone()).into_iter().map(|(_, pointer)| pointer).collect();
        assert_eq!(places, ["/timestamp"], "{value}");
    }
}

#[test]
fn a_timestamp_keeps_the_text_it_came_with() {
    // D6
    for text in [
        "2026-01-15T12:00:00.50+02:00",
        "2026-01-15t10:00:00z",
        "2026-01-15T10:00:00-00:00",
        "2026-01-15T10:00:00",
        "2026-01-15T10:00:00.1234567890123Z",
    ] {
        let read = Timestamp::parse(text).unwrap();
        assert_eq!(read.as_str(), text);
        assert_eq!(read.to_string(), text);
        assert_eq!(serde_json::to_value(&read).unwrap(), json!(text));
        let admitted = AdmittedEvent::read(with("timestamp", text).as_bytes()).unwrap();
        assert_eq!(serde_json::to_value(admitted.event()).unwrap()["timestamp"], text);
    }
}

#[test]
fn a_timestamp_without_offset_is_utc_and_a_warning() {
    // D6
    assert_eq!(nanos("2026-01-15T10:00:00"), nanos("2026-01-15T10:00:00Z"));
    let warnings = |bytes: &str| {
        Gate::live()
            .envelope(bytes.as_bytes())
            .warnings
            .into_iter()
            .map(|v| (v.code, v.pointer))
            .collect::<Vec<_>>()
    };
    for (text, naive) in [
        ("2026-01-15T10:00:00", true),
        ("2026-01-15t10:00:00.5", true),
        ("2026-01-15T10:00:00Z", false),
        ("2026-01-15T10:00:00z", false),
        ("2026-01-15T10:00:00+00:00", false),
        ("2026-01-15T10:00:00-00:00", false),
        ("2026-01-15T10:00:00-23:59", false),
    ] {
        assert_eq!(Timestamp::parse(text).unwrap().is_naive(), naive, "{text}");
        let wanted =
            if naive { vec![(Code::TimestampNaive, "/timestamp".to_owned())] } else { vec![] };
        assert_eq!(warnings(&with("timestamp", text)), wanted, "{text}");
        assert_eq!(
            AdmittedEvent::read(with("timestamp", text).as_bytes()).unwrap().warnings().len(),
            usize::from(naive)
        );
    }
    let mut skipped = envelope();
    skipped["event_type"] = json!("RetrospectiveSkipped");
    skipped["payload"] = json!({"mission_id": "m", "actor": "a", "trigger_source": "operator",
    "skip_reason": "r", "skipped_at": "2026-01-15T10:00:00"});
    assert_eq!(
        warnings(&skipped.to_string()),
        [(Code::TimestampNaive, "/payload/skipped_at".to_owned())]
    );
}

#[test]
fn the_retrospective_times_are_timestamps_like_all_others() {
    // D6
    for (text, accepted) in [
        ("2026-04-13T10:00:00Z", true),
        ("2026-04-13T10:00:00+02:00", true),
        ("2026-04-13T10:00:00", true),
        ("2026-04-13", false),
        ("2026-W16-1", false),
        ("20260413T100000Z", false),
        ("2026-04-13Z", false),
        ("2026-04-13x10:00:00", false),
        ("2026-04-13T10:00:00+02", false),
    ] {
        let completed = json!({"mission_id": "m", "actor": "a", "trigger_source": "operator",
        "completed_at": text})
        .to_string();
        let found: Vec<_> = Gate::live()
            .payload("RetrospectiveCompleted", completed.as_bytes())
            .violations
            .iter()
            .map(|v| v.code)
            .collect();
        assert_eq!(found, if accepted { vec![] } else { vec![Code::TimestampInvalid] }, "{text}");
    }
}

#[test]
fn one_instant_has_many_offsets() {
    let instant = nanos("2026-01-15T10:00:00.5Z");
    for text in [
        "2026-01-15t10:00:00.50z",
        "2026-01-15T10:00:00.5+00:00",
        "2026-01-15T10:00:00.5-00:00",
        "2026-01-15T12:00:00.5+02:00",
        "2026-01-15T04:30:00.500-05:30",
        "2026-01-16T09:59:00.5+23:59",
        "2026-01-14T10:01:00.5-23:59",
    ] {
        assert_eq!(nanos(text), instant, "{text}");
    }
    assert_eq!(nanos("2024-02-29T23:30:00-01:00"), nanos("2024-03-01T00:30:00Z"));
    assert_eq!(nanos("2023-03-01T00:30:00+01:00"), nanos("2023-02-28T23:30:00Z"));
    // E4: by text the first is later, by instant it is earlier.
    assert!(nanos("2026-01-15T10:00:00+02:00") < nanos("2026-01-15T09:00:00Z"));
}

#[test]
fn fractions_count_to_the_nanosecond() {
    let base = nanos("2026-01-15T10:00:00Z");
    for (fraction, wanted) in [
        ("1", 100_000_000),
        ("01", 10_000_000),
        ("5", 500_000_000),
        ("000001", 1_000),
        ("0000001", 100),
        ("000000001", 1),
        ("999999999", 999_999_999),
        ("0000000009", 0),
        ("9999999999", 999_999_999),
        ("1234567891999999999999", 123_456_789),
        ("0", 0),
        ("000000000000000000000000", 0),
    ] {
        for zone in ["Z", "", "+00:00"] {
            assert_eq!(
                nanos(&format!("2026-01-15T10:00:00.{fraction}{zone}")) - base,
                wanted,
                "{fraction}"
            );
        }
    }
    // Before 1970 a fraction still counts forward.
    assert_eq!(nanos("1969-12-31T23:59:59.999999999Z"), -1);
    assert_eq!(nanos("1969-12-31T23:59:58.25Z"), -1_750_000_000);
    timestamp(&format!("2026-01-15T10:00:00.{}Z", "7".repeat(5000)), true);
}

#[test]
fn the_extreme_years_are_within_reach() {
    const SECOND: i128 = 1_000_000_000;
    assert_eq!(nanos("1970-01-01T00:00:00Z"), 0);
    assert_eq!(nanos("0001-01-01T00:00:00Z"), -62_135_596_800 * SECOND);
    assert_eq!(nanos("9999-12-31T23:59:59.999999999Z"), 253_402_300_800 * SECOND - 1);
    // Offsets that lead out of the years are fine.
    assert_eq!(nanos("0001-01-01T00:00:00+23:59"), (-62_135_596_800 - 86_340) * SECOND);
    assert_eq!(
        nanos("9999-12-31T23:59:59.999999999-23:59"),
        (253_402_300_800 + 86_340) * SECOND - 1
    );
    for text in ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59.999999999-23:59"] {
        timestamp(text, true);
    }
}

#[test]
fn every_day_of_the_calendar_exists_and_no_other() {
    let mut days = -719_162_i128; // 0001-01-01
    for year in 1..=9999 {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let text = format!("{year:04}-02-29T00:00:00Z");
        assert_eq!(Timestamp::parse(&text).is_ok(), leap, "{text}");
        assert_eq!(accepts(&TIMESTAMP, &text), leap, "{text}");
        let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        // All days of some years, the ends of the months of the others.
        let whole = [1, 1600, 1900, 1970, 2000, 2023, 2024, 2100, 9999].contains(&year);
        for (month, length) in (1..).zip(lengths) {
            for day in 1..=length {
                if whole || (year % 37 == 0 && (day == 1 || day == length)) {
                    assert_eq!(
                        nanos(&format!("{year:04}-{month:02}-{day:02}T00:00:00Z")),
                        (days + day - 1) * 86_400_000_000_000
                    );
                }
            }
            if whole {
                for day in [0, length + 1, 32, 99] {
                    let text = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
                    assert!(
                        Timestamp::parse(&text).is_err() && !accepts(&TIMESTAMP, &text),
                        "{text}"
                    );
                }
            }
            days += length;
        }
    }
    let year_0 = "0000-02-29T00:00:00Z";
    assert!(Timestamp::parse(year_0).is_err() && !accepts(&TIMESTAMP, year_0));
}

#[test]
fn the_present_moment_is_written_in_utc() {
    let now = Timestamp::now();
    timestamp(now.as_str(), true);
    assert!(now.as_str().ends_with('Z') && !now.is_naive());
    assert_eq!(nanos(now.as_str()), now.unix_nanos());
    assert!(now.unix_nanos() > nanos("2024-01-01T00:00:00Z"));
}

#[test]
fn every_character_is_blank_exactly_when_the_schema_says_so() {
    assert!(is_blank("") && !accepts(&NON_BLANK_TEXT, ""));
    let mut blank = Vec::new();
    let mut buffer = [0; 4];
    for c in '\0'..=char::MAX {
        if is_blank(c.encode_utf8(&mut buffer)) {
            blank.push(c);
        }
    }
    for c in '\0'..=char::MAX {
        let text = Value::from(c.encode_utf8(&mut buffer) as &str);
        assert_eq!(NON_BLANK_TEXT.is_valid(&text), blank.binary_search(&c).is_err(), "{c:?}");
    }
    // The white space of Python's str.
    let low = "\t\n\u{b}\u{c}\r\u{1c}\u{1d}\u{1e}\u{1f} \u{85}\u{a0}\u{1680}".chars();
    let high = ['\u{2028}', '\u{2029}', '\u{202f}', '\u{205f}', '\u{3000}'];
    let wanted: Vec<char> = low.chain('\u{2000}'..='\u{200a}').chain(high).collect();
    assert_eq!(blank, wanted);
}

/// Changes a text in up to four places.
fn mutated(base: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let changes = prop::collection::vec((0..5_usize, any::<prop::sample::Index>(), near()), 0..4);
    (base, changes).prop_map(|(base, changes)| {
        let mut chars: Vec<char> = base.chars().collect();
        for (kind, at, new) in changes {
            let i = at.index(chars.len() + 1);
            match kind {
                0 => chars.insert(i, new),
                1 if i < chars.len() => drop(chars.remove(i)),
                2 if i + 1 < chars.len() => chars.swap(i, i + 1),
                3 => chars.truncate(i.max(chars.len().saturating_sub(3))),
                _ if i < chars.len() => chars[i] = new,
                _ => chars.push(new),
            }
        }
        chars.into_iter().collect()
    })
}

/// Characters that some case folding or reader takes for ASCII letters and digits, and others.
const LOOK_ALIKES: &str =
    "\u{17f}\u{212a}\u{130}\u{660}\u{ff10}\u{ff21}\u{2212}\u{2010}\u{430}\u{1d7ce}é猫";

/// A character that belongs into such texts, nearly does, or does not.
fn near() -> impl Strategy<Value = char> {
    prop_oneof![
        6 => prop::sample::select("0123456789".chars().collect::<Vec<_>>()),
        4 => prop::sample::select("abcdefABCDEFghjkmnGHJKMN".chars().collect::<Vec<_>>()),
        2 => prop::sample::select("iloupqrstvwxyzILOUPQRSTVWXYZ".chars().collect::<Vec<_>>()),
        4 => prop::sample::select("-:.+TtZz".chars().collect::<Vec<_>>()),
        2 => prop::sample::select("_ \n\t{}/,@[`\0\u{85}".chars().collect::<Vec<_>>()),
        2 => prop::sample::select(LOOK_ALIKES.chars().collect::<Vec<_>>()),
        1 => any::<char>(),
    ]
}

fn id_like() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => mutated("[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}"),
        4 => mutated("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"),
        3 => mutated("[0-9A-Fa-f]{32}"),
        2 => "[0-9A-Fa-f-]{24,38}",
        2 => "[0-9A-Za-z]{25,27}",
        1 => "[0-9A-Fa-f]{26}",
        1 => mutated(Just(format!("{{{UUID}}}"))),
        1 => mutated(Just(format!("urn:uuid:{UUID}"))),
        1 => prop::collection::vec(near(), 20..40).prop_map(|c| c.into_iter().collect()),
        1 => ".{0,40}",
    ]
}

fn timestamp_like() -> impl Strategy<Value = String> {
    let date = (prop_oneof![0..10_000_u32, 1890..2110_u32], 0..14_u32, 0..33_u32)
        .prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}"));
    let time =
        (0..26_u32, 0..62_u32, 0..62_u32).prop_map(|(h, m, s)| format!("{h:02}:{m:02}:{s:02}"));
    let zone = prop_oneof![
        Just(String::new()),
        Just("Z".to_owned()),
        Just("z".to_owned()),
        "[+-](0[0-9]|1[0-9]|2[0-5]):[0-6][0-9]"
    ];
    let parts = (
        date,
        prop::sample::select(vec!["T", "T", "T", "t", " ", "_"]),
        time,
        "(\\.[0-9]{0,12})?",
        zone,
    );
    let whole = parts.prop_map(|(date, separator, time, fraction, zone)| {
        format!("{date}{separator}{time}{fraction}{zone}")
    });
    let calendar = concat!(
        "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
        "[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,12})?",
        "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?",
    );
    prop_oneof![
        3 => whole,
        3 => calendar,
        3 => mutated(calendar),
        1 => "[0-9T:.Z+-]{15,30}",
        1 => prop::collection::vec(near(), 0..30).prop_map(|c| c.into_iter().collect()),
        1 => ".{0,30}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None,
    ..ProptestConfig::default() })]

    #[test]
    fn event_id_and_its_schema_accept_the_same_texts(text in id_like()) {
        let read = EventId::parse(&text);
        prop_assert_eq!(read.is_ok(), accepts(&EVENT_ID, &text), "{:?}", text);
        if let Ok(id) = read {
            // The canonical forms of section 2.1, and reading one changes nothing.
            let canonical = id.as_str();
            prop_assert_eq!(EventId::parse(canonical), Ok(id.clone()));
            prop_assert!(accepts(&EVENT_ID, canonical));
            let is_ulid = text.len() == 26;
            let wanted =
                if is_ulid { text.to_ascii_uppercase() } else { text.to_ascii_lowercase() };
            prop_assert_eq!(canonical.replace('-', ""), wanted.replace('-', ""));
            prop_assert!(matches!((canonical.len(), canonical.matches('-').count()), (26, 0) | (36,
            4)), "{}", canonical);
        }
    }

    #[test]
    fn project_uuid_and_its_schema_accept_the_same_texts(text in id_like()) {
        let read = ProjectUuid::parse(&text);
        prop_assert_eq!(read.is_ok(), accepts(&PROJECT_UUID, &text), "{:?}", text);
        // Section 2.1: a project's UUID is an event identifier of the form UUID, and spelt alike.
        prop_assert_eq!(read.is_ok(),
        EventId::parse(&text).is_ok_and(|id| id.as_str().len() == 36));
        if let Ok(uuid) = read {
            let id = EventId::parse(&text).unwrap();
            prop_assert_eq!(uuid.as_str(), id.as_str());
        }
    }

    #[test]
    fn timestamp_and_its_schema_accept_the_same_texts(text in timestamp_like()) {
        let read = Timestamp::parse(&text);
        prop_assert_eq!(read.is_ok(), accepts(&TIMESTAMP, &text), "{:?}", text);
        if let Ok(read) = read {
            prop_assert_eq!(read.is_naive(), !accepts(&OFFSET_TIMESTAMP, &text), "{:?}", text);
            prop_assert_eq!(read.as_str(), &text);
        }
    }

    #[test]
    fn an_instant_is_its_local_time_less_its_offset(
        days in -719_162..=2_932_896_i64, second in 0..86_400_i64, nanos in 0..1_000_000_000_u32,
        offset in -1439..=1439_i64,
    ) {
        let (y, m, d) = civil(days);
        let (hour, minute, second_) = (second / 3600, second / 60 % 60, second % 60);
        let (sign, size) = if offset < 0 { ('-', -offset) } else { ('+', offset) };
        let zone = format!("{sign}{:02}:{:02}", size / 60, size % 60);
        let time = format!("{hour:02}:{minute:02}:{second_:02}.{nanos:09}");
        let text = format!("{y:04}-{m:02}-{d:02}T{time}{zone}");
        let seconds = i128::from(days * 86_400 + second - offset * 60);
        let wanted = seconds * 1_000_000_000 + i128::from(nanos);
        prop_assert_eq!(Timestamp::parse(&text).unwrap().unix_nanos(), wanted, "{}", text);
    }

    #[test]
    fn blank_text_and_its_schema_agree(text in prop_oneof!["[\\s\u{1c}-\u{1f}\u{85}\u{200b}]{0,6}",
    ".{0,4}", "[ \t]{0,3}x?[ \t]{0,3}"]) {
        prop_assert_eq!(is_blank(&text), !accepts(&NON_BLANK_TEXT, &text), "{:?}", text);
    }
}

/// Year, month and day of a day counted from 1970-01-01, by counting years.
fn civil(days: i64) -> (i64, i64, i64) {
    let before = |year: i64| {
        (year - 1) * 365 + (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 - 719_162
    };
    let mut year = 1970 + days / 366;
    while before(year) > days {
        year -= 1;
    }
    while before(year + 1) <= days {
        year += 1;
    }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let mut rest = days - before(year);
    for (month, length) in
        (1..).zip([31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    {
        if rest < length {
            return (year, month, rest + 1);
        }
        rest -= length;
    }
    unreachable!()
}
