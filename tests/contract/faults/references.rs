//! References, and what they lead to.

use super::*;

#[test]
fn a_reference_arrives() {
    let to = |name: &str| json!({"description": "Another.", "$ref": format!("#/$defs/{name}")});
    let either = |name: &str| {
        json!({"description": "One of.",
    "anyOf": [{"$ref": format!("#/$defs/{name}")}, {"$ref": "#/$defs/Cup"}]})
    };
    let cup = json!({"description": "A cup.", "type": "object", "properties": {},
    "additionalProperties": false});
    each(
        "ref.cycle",
        &[
            ("/$defs", json!({"Aa": to("Aa")})),
            ("/$defs", json!({"Aa": to("Bb"), "Bb": to("Aa")})),
            ("/$defs", json!({"Aa": to("Bb"), "Bb": to("Cc"), "Cc": to("Bb")})),
            ("/$defs", json!({"Aa": either("Aa"), "Cup": cup})),
            ("/$defs", json!({"Aa": either("Bb"), "Bb": either("Aa"), "Cup": cup})),
            ("/allOf", json!([{"not": {"$ref": "TeaBrewed.schema.json"}}])),
            ("/allOf", json!([{"if": {"$ref": "TeaBrewed.schema.json"}, "then": {}}])),
        ],
    );
    let mut tree = contracts();
    tree.insert(
        "shared/Aa.schema.json",
        written(json!({"description": "A.", "$ref": "Bb.schema.json"})),
    );
    tree.insert(
        "shared/Bb.schema.json",
        written(json!({"description": "B.", "$ref": "Aa.schema.json"})),
    );
    let text = refused(&tree, "ref.cycle", "contracts/shared/Aa.schema.json#/$ref");
    assert!(text.contains("leads back to `Aa` by way of `Bb`, `Aa`"), "{text}");
    // A member between makes a list, which ends.
    let list = json!({"description": "A list.", "type": "object",
    "properties": {"next": {"description": "The rest.", "anyOf": [{"$ref": "#/$defs/Chain"},
    {"type": "null"}], "default": null}}, "additionalProperties": false});
    sound(&[
        ("/$defs", json!({"Chain": list})),
        ("/$defs", json!({"Aa": to("Bb"), "Bb": to("Cup"), "Cup": cup})),
    ]);
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_not_those_that_refer_to_it() {
    let mut tree = contracts();
    tree.insert("shared/Lane.schema.json", "{");
    let found = lint(&tree);
    assert!(!found.is_empty());
    for problem in found {
        let told = (problem.file.as_str(), problem.rule);
        assert_eq!(told, ("contracts/shared/Lane.schema.json", "json.invalid"), "{problem}");
    }
}

#[test]
fn a_wrong_reference_is_told_with_the_right_way() {
    let (tea, lane) = ("events/kitchen/TeaBrewed.schema.json", "Lane.schema.json");
    for (from, wrong, way) in [
        (tea, "../shared/Lane.schema.json", "../../shared/Lane.schema.json"),
        (tea, "Lane", "../../shared/Lane.schema.json"),
        ("shared/Tea.schema.json", "../../shared/Lane.schema.json", lane),
        ("envelope-of-tea.schema.json", lane, "shared/Lane.schema.json"),
        (tea, "#/$defs/Kup", "#/$defs/Cup"),
    ] {
        let mut schema = set("/properties/pot", json!({"description": "A lane.", "$ref": wrong}));
        schema["$defs"] = json!({"Cup": {"description": "A cup.", "type": "string"}});
        let mut tree = contracts();
        tree.insert(from, written(schema.clone()));
        let found = lint(&tree);
        let told = found.iter().find(|p| p.pointer == "/properties/pot/$ref");
        assert_eq!(told.map(|p| &*p.fix), Some(&*format!("Did you mean `{way}`?")), "{found:?}");
        // The way that is told leads there.
        schema["properties"]["pot"]["$ref"] = way.into();
        tree.insert(from, written(schema));
        assert!(!lint(&tree).iter().any(|p| p.rule.starts_with("ref.")), "{from} {way}");
    }
}

#[test]
fn a_document_comes_to_an_end() {
    let object = |member: Value, required: bool| {
        let required = if required { json!(["next"]) } else { json!([]) };
        json!({"description": "One.", "type": "object", "properties": {"next": member},
        "required": required, "additionalProperties": false})
    };
    let to = |name: &str| json!({"description": "Another.", "$ref": format!("#/$defs/{name}")});
    let list = |name: &str, least: u64| {
        json!({"description": "Others.", "type": "array",
    "items": {"$ref": format!("#/$defs/{name}")}, "minItems": least})
    };
    let either = |a: &str, b: &str| {
        json!({"description": "One of.",
    "anyOf": [{"$ref": format!("#/$defs/{a}")}, {"$ref": format!("#/$defs/{b}")}]})
    };
    each(
        "schema.infinite",
        &[
            ("/$defs", json!({"Aa": object(to("Aa"), true)})),
            ("/$defs", json!({"Aa": object(to("Bb"), true), "Bb": object(to("Aa"), true)})),
            ("/$defs", json!({"Aa": object(list("Aa", 1), true)})),
            (
                "/$defs",
                json!({"Aa": object(to("Either"), true), "Bb": object(to("Either"), true),
                "Either": either("Aa", "Bb")}),
            ),
        ],
    );
    each(
        "schema.too_large",
        &[
            ("/properties/pot/minLength", json!(20_000_000)),
            (
                "/$defs",
                json!({"Aa": {"description": "Many.", "type": "array", "items": {"type": "string"},
                "minItems": 4_000_000_000_u64}}),
            ),
        ],
    );
    let cup = json!({"description": "A cup.", "type": "object", "properties": {},
    "additionalProperties": false});
    sound(&[
        ("/$defs", json!({"Aa": object(list("Aa", 0), true)})),
        (
            "/$defs",
            json!({"Aa": object(to("Either"), true), "Cup": cup, "Either": either("Aa", "Cup")}),
        ),
    ]);
}

#[test]
fn chains_of_types_have_an_end() {
    let defs: serde_json::Map<String, Value> = (0..200)
        .map(|i| {
            let next = if i == 199 {
                json!({"type": "string"})
            } else {
                json!({"$ref": format!("#/$defs/Link{}", i + 1)})
            };
            (format!("Link{i}"), json!({"description": "A link.", "type": "array", "items": next}))
        })
        .collect();
    each("ref.depth", &[("/$defs", defs.into())]);
}
