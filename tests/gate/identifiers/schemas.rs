//! A scalar and its schema accept the same texts.

use super::*;

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
