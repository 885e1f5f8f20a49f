//! Patterns that are compared: what one takes and the other does not, by its shortest text.

use super::*;
use spec_kitty_events::check::lint;
use spec_kitty_events::generator::Problem;

/// A word with these bounds, as a member of an event.
fn word(bounds: &Value) -> ContractTree {
    let mut tree = super::pairs::small();
    let mut word = json!({"description": "A word.", "type": "string"});
    word.as_object_mut().unwrap().extend(bounds.as_object().unwrap().clone());
    let tea = json!({"$schema": "https://json-schema.org/draft/2020-12/schema",
        "description": "Tea was brewed.", "type": "object", "properties": {"word": word},
        "required": ["word"], "additionalProperties": false});
    tree.insert("events/kitchen/TeaBrewed.schema.json", tea.to_string());
    tree
}

/// The words by which producers are hurt, and those by which readers are.
fn words(old: &Value, new: &Value) -> [Vec<String>; 2] {
    let (old, new) = (contract(&word(old)), contract(&word(new)));
    let comparison = compare(&old, &new, &BTreeMap::new());
    see_refused(&comparison, &Validators::new(&old), &new);
    [Party::Producer, Party::Reader].map(|party| {
        let effects = comparison.changes.iter().flat_map(|c| &c.effects);
        let of_party = effects.filter(|effect| effect.party == party);
        let witnesses = of_party.map(|effect| match &effect.witness {
            Some(Witness::Document { document, .. }) => {
                let payload = document.get("payload").unwrap_or(document);
                let word = payload["word"].as_str();
                word.unwrap_or_else(|| panic!("{effect:?}")).to_owned()
            }
            other => panic!("{other:?}"),
        });
        witnesses.collect::<BTreeSet<_>>().into_iter().collect()
    })
}

fn pattern(pattern: &str) -> Value {
    json!({ "pattern": pattern })
}

#[test]
fn the_shortest_text_shows_the_difference() {
    let producer = |old: &str, new: &str| words(&pattern(old), &pattern(new))[0].clone();
    assert_eq!(producer("^[a-z0-9]+$", "^[a-z]+$"), ["0"]);
    assert_eq!(producer("^[a-z]*$", "^$"), ["a"]);
    let [far] = &producer("a", "^a")[..] else { panic!("one word shows it") };
    assert!(far.chars().count() == 2 && far.ends_with('a'), "{far}");
    assert_eq!(producer("", "^.*$"), ["\n"]);
}

#[test]
fn nobody_is_hurt_where_one_pattern_takes_all_that_the_other_takes() {
    for (old, new, more) in [
        ("^[a-f]{2}$", "^[a-z]+$", true),
        ("a", "", true),
        ("^(?:a|b)$", "^[ab]$", false),
        ("^[ab]$", "^(?:a|b)$", false),
    ] {
        let [producers, readers] = words(&pattern(old), &pattern(new));
        assert_eq!((producers, !readers.is_empty()), (vec![], more), "{old} {new}");
    }
}

#[test]
fn lengths_count_characters() {
    let with =
        |least: u64, most: u64| json!({"pattern": "^é*$", "minLength": least, "maxLength": most});
    assert_eq!(words(&with(2, 2), &with(3, 3)), [["éé"], ["ééé"]]);
    assert_eq!(words(&with(0, 1), &with(1, 1)), [vec![""], vec![]]);
}

#[test]
fn a_pattern_and_a_length_that_exclude_each_other_leave_nothing() {
    let bounds = [
        ("ThreeOfTwo", json!({"pattern": "^(?:ab)+$", "minLength": 3, "maxLength": 3}), true),
        ("TooLong", json!({"pattern": "^[a-z]{26,36}$", "minLength": 37}), true),
        ("ThreeOrFour", json!({"pattern": "^(?:ab)+$", "minLength": 3, "maxLength": 4}), false),
        ("Nothing", json!({"pattern": "^a*$", "maxLength": 0}), false),
    ];
    let file = |name: &str| format!("events/kitchen/{name}.schema.json");
    let mut tree = contracts();
    for (name, bounds, _) in &bounds {
        tree.insert(file(name), word(bounds).get(&file("TeaBrewed")).unwrap());
    }
    let found = lint(&tree);
    for (name, _, is_empty) in bounds {
        let told = |p: &Problem| p.rule == "schema.empty" && p.file.ends_with(&file(name));
        assert_eq!(found.iter().any(told), is_empty, "{name}: {found:?}");
    }
}
