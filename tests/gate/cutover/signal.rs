//! The signal of an envelope, and the version that it names.

use super::*;

#[test]
fn the_signal_is_schema_version_of_the_envelope() {
    assert_eq!(canonical_signal_field_name(), "schema_version");
    assert_eq!(canonical_signal_location(), CutoverSignalLocation::EventEnvelope);
    assert_eq!(canonical_signal_location().to_string(), "event_envelope");
}

#[test]
fn the_signal_is_read_untouched_from_the_top_level_alone() {
    for text in ["3.0.0", "2.0.0", "", " 3.0.0 ", "v3", "\u{663}.0.0"] {
        assert_eq!(read_cutover_signal(&object(json!({"schema_version": text}))), Ok(Some(text)));
    }
    assert_eq!(read_cutover_signal(&Map::new()), Ok(None));
    assert_eq!(read_cutover_signal(&object(json!({"schema_version": null}))), Ok(None));
    assert_eq!(
        read_cutover_signal(&object(json!({"payload": {"schema_version": "3.0.0"}}))),
        Ok(None)
    );
    assert_eq!(
        read_cutover_signal(&object(
            json!({"Schema_Version": "3.0.0", "schema_version ": "3.0.0"})
        )),
        Ok(None)
    );
}

#[test]
fn a_signal_that_is_not_a_text_is_an_error() {
    for value in [
        json!(3),
        json!(3.0),
        json!(true),
        json!(false),
        json!(["3.0.0"]),
        json!([]),
        json!({}),
        json!({"v": "3.0.0"}),
    ] {
        let error = read_cutover_signal(&object(json!({"schema_version": value}))).unwrap_err();
        assert_eq!(error.code(), Code::CutoverSignalNotString, "{value}");
    }
}

#[test]
fn the_major_version_is_the_number_before_the_first_dot() {
    for signal in [
        "3",
        "3.",
        "3.x",
        "3.0.0-rc",
        "03.0.0",
        "3.0.0",
        "3.9.9",
        "3..",
        "0000000000000000000000000003.0.0",
    ] {
        assert_eq!(accepted_major_matches(signal), Ok(true), "{signal:?}");
    }
    for signal in [
        "30.0.0",
        "2.9.0",
        "4.0.0",
        "0.3.0",
        "33",
        "13.0.0",
        "99999999999999999999999999.0.0",
        "18446744073709551619.0.0",
    ] {
        assert_eq!(accepted_major_matches(signal), Ok(false), "{signal:?}");
    }
    for signal in [
        "", "v3.0.0", " 3.0.0", "3 ", "+3.0.0", "-3.0.0", "3-rc.0.0", ".3", "3_0.0", "3 .0.0",
        "3\n", "three", "0x3.0.0", "1e0.0",
    ] {
        let error = accepted_major_matches(signal).unwrap_err();
        assert_eq!(error, CutoverError::SignalNotNumeric { found: signal.to_owned() });
        assert_eq!(error.code(), Code::CutoverSignalNotNumeric, "{signal:?}");
    }
}

#[test]
fn only_ascii_digits_make_a_major_version() {
    // E6
    for signal in ["\u{663}.0.0", "\u{b3}.0.0", "\u{ff13}.0.0", "\u{1d7d1}.0.0"] {
        assert!(accepted_major_matches(signal).is_err(), "{signal:?}");
    }
}

#[test]
fn the_required_value_matches_exactly() {
    assert!(required_cutover_value_matches("3.0.0"));
    for signal in [
        "", "3", "3.0", "3.0.0 ", " 3.0.0", "3.0.0\n", "03.0.0", "3.0.00", "3.0.1", "3.1.0",
        "3.2.0", "3.0.0-rc", "v3.0.0", "3.0.0.0",
    ] {
        assert!(!required_cutover_value_matches(signal), "{signal:?}");
    }
}
