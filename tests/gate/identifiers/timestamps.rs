//! Timestamps.

use super::*;

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
