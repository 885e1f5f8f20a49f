//! The set.

use super::*;

#[test]
fn a_set_is_the_union_of_all_tags() {
    for (payloads, expected) in [
        (json!([]), "[]"),
        (json!([{}]), "[]"),
        (json!([{}, {"tags": []}, {"labels": ["a"]}]), "[]"),
        (json!([{"tags": ["b", "a", "b"]}, {}, {"tags": ["c", "a"]}]), r#"["a","b","c"]"#),
        // Null and the empty text are elements like others.
        (json!([{"tags": ["", null]}, {"tags": [null]}]), r#"[null,""]"#),
    ] {
        assert_eq!(gset(payloads.as_array().unwrap()).as_deref(), Ok(expected), "{payloads}");
    }
}

#[test]
fn tags_are_compared_by_type_and_numbers_by_value() {
    for (tags, expected) in [
        (json!(["1", true, 1, false, 0, "0", "true"]), r#"[false,true,0,1,"0","1","true"]"#),
        (json!([1.0, 1, 1e0, -0.0, 0]), "[0,1]"),
        (json!([1.5, -1.5, 1, 2, -2, 1.25]), "[-2,-1.5,1,1.25,1.5,2]"),
        (
            json!([u64::MAX, i64::MIN, i64::MAX, -1e300, 1e300, 2e18]),
            "[-1e+300,-9223372036854775808,2000000000000000000,9223372036854775807,\
             18446744073709551615,1e+300]",
        ),
        // Neighbours that one float cannot tell apart are two tags.
        (
            json!([9_007_199_254_740_993_i64, 9_007_199_254_740_992.0, 9_007_199_254_740_992_i64]),
            "[9007199254740992,9007199254740993]",
        ),
        (
            json!([18_446_744_073_709_551_616.0, u64::MAX]),
            "[18446744073709551615,1.8446744073709552e+19]",
        ),
        (
            json!(["ä", "z", "A", "a", "😀", "\u{ffff}"]),
            "[\"A\",\"a\",\"z\",\"ä\",\"\u{ffff}\",\"😀\"]",
        ),
    ] {
        assert_eq!(gset(&[json!({ "tags": tags })]).as_deref(), Ok(expected), "{tags}");
    }
}

#[test]
fn tags_of_any_event_type_count() {
    let events = [
        event(1, json!({ "event_type": "A", "payload": {"tags": ["a"]} })),
        event(2, json!({ "event_type": "B", "payload": {"tags": ["b"]} })),
    ];
    assert_eq!(merge_gset(&events).unwrap(), BTreeSet::from([Tag::from("a"), Tag::from("b")]));
}

#[test]
fn tags_of_copies_that_differ_all_count() {
    let events =
        [with_payload(1, json!({ "tags": ["a"] })), with_payload(1, json!({ "tags": ["b"] }))];
    assert_eq!(merge_gset(&events).unwrap().len(), 2);
}

#[test]
fn tags_must_be_a_list_of_plain_values() {
    for (tags, index, found) in [
        (json!("abc"), None, "string"),
        (json!({"a": 1}), None, "object"),
        (json!(null), None, "null"),
        (json!(7), None, "number"),
        (json!(true), None, "boolean"),
        (json!(["a", ["b"]]), Some(1), "array"),
        (json!([{}, []]), Some(0), "object"),
    ] {
        let events = [
            with_payload(1, json!({ "tags": ["fine"] })),
            with_payload(2, json!({ "tags": tags })),
        ];
        let error = merge_gset(&events).unwrap_err();
        assert_eq!(error, CrdtError::TagsInvalid { event_id: id(2), index, found }, "{tags}");
        assert_eq!(error.code().as_str(), "crdt.tags_invalid");
    }
    assert_eq!(
        gset(&[json!({ "tags": ["a", {}] })]).unwrap_err(),
        format!(
            "event {}: `/payload/tags/1` is of the JSON type object; a tag is a string, number, \
                boolean or null",
            id(0)
        )
    );
    assert_eq!(
        gset(&[json!({ "tags": "a" })]).unwrap_err(),
        format!("event {}: `/payload/tags` is of the JSON type string; it must be an array", id(0))
    );
}

#[test]
fn a_tag_is_a_plain_value() {
    assert_eq!(Tag::new(&json!([])), None);
    assert_eq!(Tag::new(&json!({})), None);
    assert_eq!(Tag::new(&json!(1.0)).unwrap().into_value().to_string(), "1");
    assert_eq!(Tag::from("a").to_string(), "\"a\"");
}
