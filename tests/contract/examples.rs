//! Examples that are made where nobody wrote one, and those that are mended.

use serde_json::{Value, json};
use spec_kitty_events::authoring::Examples;
use spec_kitty_events::compat::{Contract, Witness, compare};

/// The contract with more types.
fn contract(types: &Value) -> Contract {
    let mut bundle: Value = serde_json::from_str(spec_kitty_events::bundle()).unwrap();
    bundle["$defs"].as_object_mut().unwrap().extend(types.as_object().unwrap().clone());
    Contract::from_bundle(&bundle.to_string()).unwrap()
}

fn tree() -> Value {
    json!({"description": "A tree.", "type": "object", "properties": {
        "value": {"description": "Its value.", "type": "integer", "minimum": 0, "maximum": 90},
        "below": {"description": "What hangs on it.", "type": "array",
            "items": {"$ref": "#/$defs/Tree"}, "default": []}},
        "required": ["value"], "additionalProperties": false})
}

#[test]
fn an_example_is_small_and_ends_and_keeps_the_bounds() {
    let contract = contract(&json!({
        "Tree": tree(),
        "Endless": {"description": "Many.", "type": "array", "items": {"type": "null"},
            "minItems": 1_000_000},
        "Lost": {"description": "Nothing.", "$ref": "#/$defs/Nowhere"},
        "Six": {"description": "A word.", "type": "string", "minLength": 6, "maxLength": 6},
        "Named": {"description": "A map.", "type": "object", "minProperties": 1,
            "additionalProperties": {"type": "boolean"}},
    }));
    let none = Default::default();
    let examples = Examples::new(&contract, &none);
    let tree = examples.of_type("Tree").unwrap();
    assert!(tree["value"].is_u64() && tree.to_string().len() < 80, "{tree}");
    assert_eq!(examples.of_type("Endless"), None);
    assert_eq!(examples.of_type("Lost"), None);
    let word = examples.of_type("Six").unwrap();
    assert_eq!(word.as_str().unwrap().chars().count(), 6, "{word}");
    let map = examples.of_type("Named").unwrap();
    assert!(map.as_object().unwrap().values().all(Value::is_boolean) && map != json!({}), "{map}");
}

/// A change far inside of a value is shown by a document that has something there.
#[test]
fn a_document_has_something_where_a_change_is() {
    let with = |most: u64| {
        let mut tree = tree();
        tree["properties"]["value"]["maximum"] = json!(most);
        let mut left = json!({"title": "ParticipantLeftPayload", "description": "Left.",
            "type": "object", "required": [], "additionalProperties": false});
        left["properties"] = json!({
            "maybe": {"description": "A tree.", "default": null,
                "anyOf": [{"$ref": "#/$defs/Tree"}, {"type": "null"}]},
            "many": {"description": "Trees.", "type": "object", "default": {},
                "additionalProperties": {"$ref": "#/$defs/Tree"}},
        });
        contract(&json!({"Tree": tree, "ParticipantLeftPayload": left}))
    };
    let comparison = compare(&with(90), &with(10), &Default::default());
    let change = comparison.changes.iter().find(|c| c.pointer.ends_with("/value/maximum"));
    let change = change.unwrap_or_else(|| panic!("{:?}", comparison.changes));
    let witnesses: Vec<&Value> = change
        .effects
        .iter()
        .filter_map(|effect| match &effect.witness {
            Some(Witness::Document { document, .. }) => Some(document),
            _ => None,
        })
        .collect();
    assert!(!witnesses.is_empty(), "{change:?}");
    for document in witnesses {
        assert!(document.to_string().contains("\"value\":"), "{document}");
    }
}

#[test]
fn poor_texts_are_mended_where_the_schema_lets_them_be() {
    let text = json!({"description": "A text.", "type": "string"});
    let note = json!({"description": "Notes.", "type": "object", "properties": {
        "a": text, "b/c": {"description": "Texts.", "type": "array", "items": {"type": "string"}},
        "d": {"description": "A sign.", "type": "string", "enum": ["\u{202e}"]},
        // So many that no example is made.
        "e": {"description": "Many.", "type": "array", "items": {}, "minItems": 5000}},
        "required": ["a", "b/c", "d", "e"], "additionalProperties": false});
    let contract = contract(&json!({"Note": note}));
    let none = Default::default();
    let written =
        |a: &str, b: Value| json!({"a": a, "b/c": b, "d": "\u{202e}", "e": vec![0; 5000]});
    let mut examples = Examples::new(&contract, &none);
    examples.add("Note", written(" ", json!(["", "x"])));
    examples.add("Note", written("\t", json!(["", "", "\u{7f}"])));
    // What others say at the same place, or else a word.
    assert_eq!(examples.of_type("Note"), Some(written("text", json!(["text", "x"]))));
    examples.add("Note", written("harbour", json!(["", "y".repeat(300), ""])));
    let mended = examples.of_type("Note").unwrap();
    assert_eq!(mended, written("harbour", json!(["text", "x"])));
}
