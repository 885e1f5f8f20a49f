//! Words and habits of other drafts and formats.

use super::*;

#[test]
fn words_of_other_drafts_are_translated() {
    for (place, wanted) in [
        ("/definitions", "`$defs`"),
        ("/properties/pot/oneOf", "`anyOf`"),
        ("/properties/pot/nullable", "[\"string\", \"null\"]"),
        ("/properties/minutes/exclusiveMinimum", "`minimum`"),
        ("/properties/pot/minimumLength", "`minLength`"),
        ("/properties/pot/maxlength", "`maxLength`"),
        ("/properties/pot/patern", "`pattern`"),
        ("/additionalproperties", "`additionalProperties`"),
        ("/$id", "path"),
    ] {
        let found = problems(&with_event(set(place, json!(1))));
        let fix = found
            .iter()
            .find(|p| p.rule == "keyword.unknown" && p.pointer == place)
            .map(|p| &p.fix);
        assert!(fix.is_some_and(|fix| fix.contains(wanted)), "{place}: {found:?}");
    }
    for (place, value, wanted) in [
        (
            "/properties/pots",
            json!({"description": "Pots.", "type": "array", "items": [text()]}),
            "`prefixItems`",
        ),
        ("/properties/pot/type", json!("sting"), "`string`"),
        ("/properties/pot/required", json!(true), "of the object"),
    ] {
        let found = problems(&with_event(set(place, value)));
        assert!(
            found.iter().any(|p| p.rule == "keyword.value" && p.fix.contains(wanted)),
            "{found:?}"
        );
    }
}

#[test]
fn the_nearest_reference_is_offered() {
    for (target, rule, wanted) in [
        ("../../shared/lane.schema.json", "ref.dangling", "`../../shared/Lane.schema.json`"),
        ("../shared/Lane.schema.json", "ref.dangling", "`../../shared/Lane.schema.json`"),
        (
            "../../shared/Timestmap.schema.json",
            "ref.dangling",
            "`../../shared/Timestamp.schema.json`",
        ),
        ("#/$defs/teaKind", "ref.dangling", "`#/$defs/TeaKind`"),
        ("#/definitions/TeaKind", "ref.form", "`#/$defs/TeaKind`"),
        ("TeaKind", "ref.dangling", "`#/$defs/TeaKind`"),
        ("#/$defs/Nonsense", "ref.dangling", "add it to the $defs of this file"),
        ("../../shared/Nonsense.schema.json", "ref.dangling", "add the file"),
    ] {
        let mut schema = set(
            "/properties/kind",
            json!({"description": "A kind.", "$ref": target, "default": "green"}),
        );
        schema["$defs"] =
            json!({"TeaKind": {"description": "A kind.", "type": "string", "enum": ["green"]}});
        let text = refused(&with_event(schema), rule, &format!("{TEA}/properties/kind/$ref"));
        assert!(text.contains(wanted), "{target}: {text}");
    }
}

#[test]
fn habits_of_other_formats_are_named() {
    for (text, wanted) in [
        ("{\n  \"a\": 1,\n}", "Line 3, column 1: there is a trailing comma"),
        ("{\"a\": [1,]}", "trailing comma"),
        ("{\n  // why\n  \"a\": 1}", "Line 2, column 3: JSON has no comments"),
        ("{/* why */ \"a\": 1}", "JSON has no comments"),
        ("# why\n{}", "JSON has no comments"),
        ("{'a': 1}", "single quotes"),
    ] {
        let mut tree = contracts();
        tree.insert("events/kitchen/TeaBrewed.schema.json", text);
        let found = problems(&tree);
        assert!(
            found.iter().any(|p| p.rule == "json.invalid" && p.message.contains(wanted)),
            "{found:?}"
        );
    }
}

#[test]
fn other_encodings_have_a_place() {
    let folder = tempfile::tempdir().unwrap();
    let wide: Vec<u8> = "{}\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(wide.clone()).collect();
    for (bytes, wanted) in [
        (b"{\"description\":\n\"Caf\xe9.\"}".to_vec(), "Line 2, column 5"),
        (marked, "UTF-16"),
        (wide, "UTF-16"),
    ] {
        std::fs::create_dir_all(folder.path().join("shared")).unwrap();
        std::fs::write(folder.path().join("shared/Tea.schema.json"), bytes).unwrap();
        let tree = ContractTree::read(folder.path()).unwrap();
        let found = problems(&tree);
        let fault = found.iter().find(|p| p.rule == "file.encoding").expect("a finding");
        assert_eq!(fault.file, "contracts/shared/Tea.schema.json");
        assert!(fault.to_string().contains(wanted), "{fault}");
    }
}
