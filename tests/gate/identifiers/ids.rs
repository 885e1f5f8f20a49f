//! Event ids and project UUIDs.

use super::*;

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
