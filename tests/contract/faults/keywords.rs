//! Keywords and their values.

use super::*;

#[test]
fn the_value_of_a_keyword_has_its_form() {
    each(
        "keyword.value",
        &[
            ("/properties/pot/type", json!("sting")),
            ("/properties/pot/type", json!(7)),
            ("/properties/pot/type", json!([])),
            ("/properties/pot/type", json!(["string", "string"])),
            ("/properties/pot/required", json!(true)),
            ("/properties/pot/minLength", json!("1")),
            ("/properties/pot/minLength", json!(-1)),
            ("/properties/pot/minLength", json!(1.5)),
            ("/properties/pot/pattern", json!(7)),
            ("/properties/pot/description", json!(["Which pot."])),
            ("/properties/minutes/minimum", json!("1")),
            ("/properties", json!([])),
            ("/properties/pot", json!(7)),
            ("/required", json!("pot")),
            ("/required", json!(["pot", 7])),
            ("/additionalProperties", json!("yes")),
            ("/allOf", json!([])),
            ("/allOf", json!({})),
            ("/allOf", json!([7])),
            ("/$defs", json!([])),
            ("/title", json!(7)),
            ("/properties/pot/examples", json!("blue")),
            (
                "/properties/pots",
                json!({"description": "Pots.", "type": "array", "items": [text()], "default": []}),
            ),
        ],
    );
    sound(&[("/properties/pot/minLength", json!(0)), ("/properties/minutes/minimum", json!(0))]);
}

#[test]
fn forms_are_those_of_the_meta_schema() {
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.0),
        json!(1.5),
        json!(""),
        json!("string"),
        json!("sting"),
        json!([]),
        json!(["string"]),
        json!(["string", "null"]),
        json!(["a", "a"]),
        json!([7]),
        json!([{}]),
        json!([true]),
        json!({}),
        json!({"a": {}}),
        json!({"a": 7}),
    ];
    for keyword in spec_kitty_events::generator::keywords() {
        for value in &values {
            let schema = json!({keyword: value});
            let whole = json!({
                "$schema": "https://json-schema.org/draft/2020-12/schema", keyword: value
            });
            let meta = jsonschema::meta::validate(&whole).is_ok();
            let ours = !of_itself(&with_event(schema)).iter().any(|p| p.rule == "keyword.value");
            // `$schema` and `$ref` are URIs, and their own rules judge what they say.
            // A name that is required twice is a matter of style.
            let style = keyword == "required" && *value == json!(["a", "a"]);
            if !matches!(keyword, "$schema" | "$ref" | "x-code") && !style {
                assert_eq!(ours, meta, "{keyword}: {value}");
            }
        }
    }
}

#[test]
fn bounds_do_not_cross() {
    each(
        "bounds.crossed",
        &[
            ("/properties/minutes/minimum", json!(61)),
            ("/properties/pot/maxLength", json!(0)),
            (
                "/properties/cups",
                json!({"description": "Cups.", "type": "array", "items": {"type": "string"},
                "minItems": 3, "maxItems": 2, "default": []}),
            ),
            (
                "/properties/heat",
                json!({"description": "Heat.", "type": "number", "minimum": 1.5, "maximum": 1,
                "default": 1}),
            ),
            (
                "/allOf",
                json!([{"if": {"properties": {"minutes": {"minimum": 3, "maximum": 2}}},
                "then": {}}]),
            ),
        ],
    );
    sound(&[("/properties/pot/maxLength", json!(1)), ("/properties/minutes/minimum", json!(60))]);
}

#[test]
fn a_pattern_is_one_and_has_a_limit() {
    let nested = (0..11).fold("a".to_owned(), |inner, _| format!("(?:{inner}){{10}}"));
    for pattern in ["[", "(", "a{2,1}", "*", "(?P<a", "\\"] {
        each("pattern.invalid", &[("/properties/pot/pattern", json!(pattern))]);
    }
    for pattern in [
        "^.{0,100000}$",
        "^(?:a{1000}){1000}$",
        &format!("^{nested}$"),
        "^[01]*1[01]{22}$",
        "^(?:[^a]{1,500}){1,500}$",
        &"a".repeat(5000),
    ] {
        each("pattern.size", &[("/properties/pot/pattern", json!(pattern))]);
    }
    for pattern in ["a^", "$a", "[^\\x00-\\x{10FFFF}]"] {
        each("pattern.empty", &[("/properties/pot/pattern", json!(pattern))]);
    }
    each("pattern.dialect", &[("/properties/pot/pattern", json!("^(\\p{L}{1,500}){1,500}$"))]);
    for pattern in ["^.{1,200}$", "^[a-z]{1,500}$", "", "^$", "a|b"] {
        sound(&[("/properties/pot/pattern", json!(pattern))]);
    }
}

#[test]
fn defaults_of_every_kind_make_types() {
    let whole = json!({"minimum": -9, "maximum": 9, "type": "integer", "description": "A number.",
    "default": 4});
    let schema = {
        let mut schema = set("/properties/heat", whole);
        for (name, kind, default) in [
            ("cold", "integer", json!(-3)),
            ("warm", "number", json!(0.5)),
            ("milk", "boolean", json!(true)),
            ("word", "string", json!("tea")),
        ] {
            schema["properties"][name] =
                json!({"description": "A value.", "type": kind, "default": default});
            if kind == "integer" {
                schema["properties"][name]["minimum"] = json!(-9);
                schema["properties"][name]["maximum"] = json!(9);
            }
        }
        schema["properties"]["words"] = json!({"description": "Words.", "type": "array",
        "items": {"type": "string"}, "default": ["a"]});
        schema["properties"]["kind"] =
            json!({"description": "A kind.", "$ref": "#/$defs/TeaKind", "default": "green"});
        schema["$defs"] = json!({"TeaKind": {"description": "A kind.", "type": "string",
        "enum": ["green", "black"]}});
        schema
    };
    assert_eq!(spec_kitty_events::check::lint(&with_event(schema)), []);
}
