//! Every authoring rule: a bad contract, and the message that says what to do instead.

use crate::support::contracts;
use serde_json::{Value, json};
use spec_kitty_events::generator::{ContractTree, Problem, generate};

/// The contract with one more event, whose schema is `schema` with the dialect added.
pub(crate) fn with_event(schema: Value) -> ContractTree {
    let mut tree = contracts();
    tree.insert("events/kitchen/TeaBrewed.schema.json", written(schema));
    tree
}

pub(crate) fn written(mut schema: Value) -> String {
    if let Some(object) = schema.as_object_mut() {
        object.entry("$schema").or_insert("https://json-schema.org/draft/2020-12/schema".into());
    }
    schema.to_string()
}

/// The contract with one document changed.
pub(crate) fn edited(file: &str, edit: impl FnOnce(&mut Value)) -> ContractTree {
    let mut tree = contracts();
    let mut value: Value = serde_json::from_str(tree.get(file).unwrap()).unwrap();
    edit(&mut value);
    tree.insert(file, value.to_string());
    tree
}

fn problems(tree: &ContractTree) -> Vec<Problem> {
    generate(tree).err().map_or_else(Vec::new, |invalid| invalid.problems)
}

/// Asserts that there is exactly this problem, and shows what an owner reads.
#[track_caller]
fn refused(tree: &ContractTree, rule: &str, place: &str) -> String {
    let found = problems(tree);
    let text: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(
        found.iter().any(|p| p.rule == rule && format!("{}#{}", p.file, p.pointer) == place),
        "wanted {rule} at {place}, got:\n{}",
        text.join("\n")
    );
    assert!(found.iter().all(|p| p.rule == rule), "more than {rule}:\n{}", text.join("\n"));
    text.join("\n")
}

pub(crate) fn tea() -> Value {
    json!({
        "description": "Tea was brewed.",
        "type": "object",
        "properties": {
            "pot": {"description": "Which pot.", "type": "string", "minLength": 1},
            "minutes": {"description": "How long.", "type": "integer", "minimum": 1, "maximum": 60}
        },
        "required": ["pot", "minutes"],
        "additionalProperties": true
    })
}

#[test]
fn the_contract_itself_is_sound() {
    assert_eq!(problems(&contracts()), []);
}

#[test]
fn one_schema_file_adds_an_event() {
    let generated = generate(&with_event(tea())).unwrap();
    assert!(generated.files["types.rs"].contains("pub struct TeaBrewedPayload"));
    assert!(generated.files["registry.rs"].contains("Self::TeaBrewed => \"TeaBrewed\""));
    assert!(generated.files["registry.rs"].contains("Self::Kitchen => \"kitchen\""));
    assert!(generated.files["EVENTS.md"].contains("### TeaBrewed"));
    let bundle: Value = serde_json::from_str(&generated.files["bundle.json"]).unwrap();
    assert_eq!(bundle["x-event-types"]["TeaBrewed"]["family"], "kitchen");
}

#[test]
fn the_same_contents_give_the_same_bytes() {
    assert_eq!(generate(&contracts()).unwrap(), generate(&contracts()).unwrap());
}

const TEA: &str = "contracts/events/kitchen/TeaBrewed.schema.json#";

/// Changes the tea and names the one problem that it must make.
macro_rules! bad_tea {
    ($($test:ident: $rule:literal at $pointer:literal, $edit:expr;)*) => {$(
        #[test]
        fn $test() {
            let mut schema = tea();
            let edit: fn(&mut Value) = $edit;
            edit(&mut schema);
            let text = refused(&with_event(schema), $rule, &format!("{TEA}{}", $pointer));
            insta::assert_snapshot!(stringify!($test), text);
        }
    )*};
}

bad_tea! {
    a_keyword_outside_the_vocabulary: "keyword.unknown" at "/properties/pot/contentEncoding",
    |s| s["properties"]["pot"]["contentEncoding"] = json!("base64");
    another_dialect: "schema.dialect" at "/$schema",
    |s| s["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    a_property_without_description: "description.missing" at "/properties/pot",
    |s| { s["properties"]["pot"].as_object_mut().unwrap().remove("description"); };
    a_file_without_description: "description.missing" at "",
    |s| { s.as_object_mut().unwrap().remove("description"); };
    an_inline_enum: "inline.enum" at "/properties/pot/enum",
    |s| s["properties"]["pot"]["enum"] = json!(["red", "blue"]);
    an_inline_object: "inline.object" at "/properties/pot",
    |s| s["properties"]["pot"] = json!({"description": "A pot.", "type": "object",
    "properties": {"x": {"description": "X.", "type": "string"}}, "required": ["x"],
    "additionalProperties": true});
    an_inline_union: "inline.union" at "/properties/pot/anyOf",
    |s| s["properties"]["pot"] = json!({"description": "A pot.",
    "anyOf": [{"$ref": "../../shared/Lane.schema.json"},
    {"$ref": "../../shared/FocusTarget.schema.json"}]});
    an_object_that_does_not_say_whether_it_is_open: "object.openness" at "",
    |s| { s.as_object_mut().unwrap().remove("additionalProperties"); };
    an_optional_property_without_default: "optional.default" at "/properties/milk",
    |s| s["properties"]["milk"] = json!({"description": "With milk.", "type": "boolean"});
    a_default_of_another_type: "optional.default" at "/properties/milk/default",
    |s| s["properties"]["milk"] = json!({"description": "With milk.", "type": "boolean",
    "default": "no"});
    a_null_default_without_null: "optional.default" at "/properties/milk",
    |s| s["properties"]["milk"] = json!({"description": "With milk.", "type": "boolean",
    "default": null});
    a_required_member_that_is_not_described: "required.unknown" at "/required",
    |s| s["required"] = json!(["pot", "minutes", "sugar"]);
    a_dangling_reference: "ref.dangling" at "/properties/pot/$ref",
    |s| s["properties"]["pot"] = json!({"description": "A pot.",
    "$ref": "../../shared/Pot.schema.json"});
    a_reference_into_another_file: "ref.form" at "/properties/pot/$ref",
    |s| s["properties"]["pot"] = json!({"description": "A pot.",
    "$ref": "../../shared/Lane.schema.json#/enum"});
    an_integer_without_bounds: "integer.bounds" at "/properties/minutes",
    |s| s["properties"]["minutes"] = json!({"description": "How long.", "type": "integer"});
    a_pattern_that_dialects_read_differently: "pattern.dialect" at "/properties/pot/pattern",
    |s| s["properties"]["pot"]["pattern"] = json!("^\\d+$");
    a_format_that_is_not_asserted_alike: "format.unknown" at "/properties/pot/format",
    |s| s["properties"]["pot"]["format"] = json!("email");
    a_code_that_is_not_registered: "code.unknown" at "/properties/pot/x-code",
    |s| s["properties"]["pot"]["x-code"] = json!("pot.cracked");
    a_code_that_only_warns: "code.unknown" at "/properties/pot/x-code",
    |s| s["properties"]["pot"]["x-code"] = json!("timestamp.naive");
    a_back_reference: "pattern.dialect" at "/properties/pot/pattern",
    |s| s["properties"]["pot"]["pattern"] = json!("^(a)\\1$");
    a_composition_that_the_type_would_not_show: "allof.form" at "/allOf/0",
    |s| s["allOf"] = json!([{"$ref": "../../shared/FocusTarget.schema.json"}]);
    values_that_become_one_variant: "enum.clash" at "/$defs/TeaKind/enum/1",
    |s| s["$defs"] = json!({"TeaKind": {"description": "Kind of tea.", "type": "string",
    "enum": ["green_tea", "green-tea"]}});
    an_empty_value: "enum.form" at "/$defs/TeaKind/enum/0",
    |s| s["$defs"] = json!({"TeaKind": {"description": "Kind of tea.", "type": "string",
    "enum": [""]}});
    a_definition_that_is_not_a_type_name: "name.form" at "/$defs/tea_kind",
    |s| s["$defs"] = json!({"tea_kind": {"description": "Kind of tea.", "type": "string",
    "enum": ["green"]}});
    a_type_list_of_three: "type.form" at "/properties/pot/type",
    |s| s["properties"]["pot"]["type"] = json!(["string", "boolean", "null"]);
    neither_type_nor_reference: "schema.form" at "/properties/pot",
    |s| { s["properties"]["pot"].as_object_mut().unwrap().remove("type"); };
    a_patterned_type_without_example: "pattern.example" at "/$defs/TeaCode",
    |s| s["$defs"] = json!({"TeaCode": {"description": "Code of a tea.", "type": "string",
    "pattern": "^T[0-9]+$"}});
}

#[test]
fn two_types_of_one_name() {
    let mut schema = tea();
    schema["$defs"] =
        json!({"Lane": {"description": "A lane.", "type": "string", "enum": ["left"]}});
    insta::assert_snapshot!(refused(
        &with_event(schema),
        "name.clash",
        "contracts/shared/Lane.schema.json#"
    ));
}

#[test]
fn a_duplicate_key_in_a_schema() {
    let mut tree = contracts();
    let text = written(tea()).replace(
        "\"additionalProperties\":true",
        "\"additionalProperties\":true,\"additionalProperties\":false",
    );
    tree.insert("events/kitchen/TeaBrewed.schema.json", text);
    insta::assert_snapshot!(refused(&tree, "json.invalid", &format!("{TEA}/additionalProperties")));
}

#[test]
fn files_at_places_where_nothing_is_looked_for() {
    for (file, rule) in [
        ("events/TeaBrewed.schema.json", "file.place"),
        ("events/kitchen/TeaBrewed.json", "file.place"),
        ("notes.txt", "file.place"),
        ("events/Kitchen/TeaBrewed.schema.json", "event.family"),
        ("events/kitchen/tea-brewed.schema.json", "event.name"),
        ("policy/tea.json", "policy.unknown"),
    ] {
        let mut tree = contracts();
        tree.insert(file, written(tea()));
        refused(&tree, rule, &format!("contracts/{file}#"));
    }
}

#[test]
fn an_event_type_in_two_families() {
    let mut tree = contracts();
    let text = tree
        .get("events/gates/GatePassed.schema.json")
        .unwrap()
        .replace("PassedConclusion", "OtherConclusion");
    tree.insert("events/zoo/GatePassed.schema.json", text);
    let found = problems(&tree);
    assert!(
        found
            .iter()
            .any(|p| p.rule == "event.clash"
                && p.file == "contracts/events/zoo/GatePassed.schema.json"),
        "{found:?}"
    );
}

#[test]
fn a_schema_for_a_reserved_name() {
    let mut tree = contracts();
    tree.insert("events/mission_next/NextStepPlanned.schema.json", written(tea()));
    refused(&tree, "event.reserved", "contracts/events/mission_next/NextStepPlanned.schema.json#");
}

#[test]
fn a_new_lane_must_find_its_place_in_every_map() {
    let tree = edited("shared/Lane.schema.json", |s| {
        s["enum"].as_array_mut().unwrap().push(json!("in_review"));
    });
    let text = problems(&tree).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(text);
}

#[test]
fn a_lane_is_an_edit_of_data() {
    let mut tree = contracts();
    for (file, edit) in [
        (
            "shared/Lane.schema.json",
            (|s| s["enum"].as_array_mut().unwrap().push(json!("in_review"))) as fn(&mut Value),
        ),
        ("policy/sync_lanes.json", |s| {
            s["v1"]["in_review"] = json!("for_review");
            s["v2"]["in_review"] = json!("for_review");
        }),
        ("policy/transitions.json", |s| {
            s["allowed"]
                .as_array_mut()
                .unwrap()
                .push(json!({"from": "for_review", "to": ["in_review"]}));
            s["allowed"].as_array_mut().unwrap().push(json!({"from": "in_review", "to": ["done"]}));
        }),
    ] {
        let mut value: Value = serde_json::from_str(tree.get(file).unwrap()).unwrap();
        edit(&mut value);
        tree.insert(file, value.to_string());
    }
    let generated = generate(&tree).unwrap();
    assert!(generated.files["types.rs"].contains("InReview"));
    assert!(generated.files["policy.rs"].contains("(Some(Lane::ForReview), Lane::InReview)"));
    assert!(generated.files["policy.rs"].contains("(Some(Lane::InReview), Lane::Canceled)"));
}

#[test]
fn typify_names_what_it_cannot_do() {
    // A type that holds itself has no size that typify can give it without a box; it must not panic
    // the build.
    let mut schema = tea();
    schema["properties"]["inner"] = json!({"description": "Another.",
    "anyOf": [{"$ref": "#/$defs/Cup"}, {"type": "null"}], "default": null});
    schema["$defs"] = json!({"Cup": {"description": "A cup.", "type": "object",
    "properties": {"next": {"description": "The next one.", "anyOf": [{"$ref": "#/$defs/Cup"},
    {"type": "null"}], "default": null}}, "additionalProperties": false}});
    let generated = generate(&with_event(schema)).unwrap();
    assert!(generated.files["types.rs"].contains("Box<Cup>"));
}
