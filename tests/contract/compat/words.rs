//! How changes are told: where, between which states, and to whom.

use super::pairs::small;
use super::*;

/// The changes between the small contract and an edit of it.
fn changes(edit: impl Fn(&mut ContractTree)) -> Vec<Change> {
    let base = small();
    let mut tree = base.clone();
    edit(&mut tree);
    compare(&contract(&base), &contract(&tree), &BTreeMap::new()).changes
}

#[test]
fn a_change_of_a_policy_points_to_the_item() {
    let of = |file: &str, pointer: &str, value: Value| -> Vec<String> {
        let found = changes(|tree| set(tree, file, pointer, &value));
        found.into_iter().map(|c| c.pointer).collect()
    };
    assert_eq!(
        of("policy/reducers.json", "/reducers/3/title", json!("Otherwise")),
        ["/reducers/3/title"]
    );
    assert_eq!(
        of("policy/migration_rules.json", "/mission/-", json!("/elsewhere")),
        ["/mission/5"]
    );
    assert_eq!(
        of("policy/cutover.json", "/forbidden_legacy_keys/-", json!("tea_slug")),
        ["/forbidden_legacy_keys/3"]
    );
    assert_eq!(
        of("policy/transitions.json", "/allowed/1/to/-", json!("done")),
        ["/allowed/1/to/1"]
    );
}

#[test]
fn long_states_are_shown_from_their_first_difference() {
    let long = format!("^(?:{})$", ["spruce"; 40].join("|"));
    let (old, new) = (long.clone(), long.replacen(")$", "|elm)$", 1));
    let pattern = |tree: &mut ContractTree, pattern: &str| {
        set(tree, MISSIONS_TEXT, "/pattern", &json!(pattern));
    };
    let base = {
        let mut tree = small();
        pattern(&mut tree, &old);
        tree
    };
    let mut tree = base.clone();
    pattern(&mut tree, &new);
    let found = compare(&contract(&base), &contract(&tree), &BTreeMap::new()).changes;
    let said = found[0].sentence();
    assert!(said.contains("spruce|elm)$") && said.contains("spruce)$"), "{said}");
    assert!(said.len() < 400 && said.contains('…'), "{said}");
}

#[test]
fn what_is_not_asked_for_is_left_out() {
    let found = changes(|tree| set(tree, MISSIONS_TEXT, "/maxLength", &json!(9)));
    let [change] = found.as_slice() else { panic!("{found:?}") };
    assert!(change.is_asked_for(Mode::Backward) && change.is_asked_for(Mode::Full));
    assert!(!change.is_asked_for(Mode::Forward));
}

/// A type of text that payloads refer to.
const MISSIONS_TEXT: &str = "shared/NonBlankText.schema.json";
