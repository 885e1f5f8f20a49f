//! Every quirk that COMPATIBILITY.md numbers, and every invariant of a merge, has a test that says
//! its number.

use std::collections::BTreeSet;
use std::path::Path;

/// Numbers behind a letter in the names of tests, as in `l2_and_l3_…`.
fn in_names(letter: char, text: &str) -> BTreeSet<u32> {
    let names = text.split("fn ").skip(1).filter_map(|rest| rest.split('(').next());
    let words = names.flat_map(|name| name.split('_'));
    words.filter_map(|word| word.strip_prefix(letter)?.parse().ok()).collect()
}

fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            *text += &std::fs::read_to_string(path).unwrap();
        }
    }
}

#[test]
fn every_quirk_of_mission_logs_and_every_invariant_of_merges_has_a_test_of_its_number() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    sources(&root.join("tests"), &mut text);
    let table = std::fs::read_to_string(root.join("COMPATIBILITY.md")).unwrap();
    let listed = |letter: char| -> BTreeSet<u32> {
        let begin = format!("| **{letter}");
        let rows = table.lines().filter_map(|line| line.strip_prefix(&begin));
        rows.filter_map(|rest| rest.split('*').next()?.parse().ok()).collect()
    };
    let (quirks, invariants) = (listed('L'), listed('M'));
    assert!(quirks.len() > 30 && invariants.len() > 12, "the tables are not read");
    let untested = |letter, numbers: &BTreeSet<u32>| -> Vec<u32> {
        numbers.difference(&in_names(letter, &text)).copied().collect()
    };
    assert_eq!(untested('l', &quirks), [0; 0], "quirks without a test");
    assert_eq!(untested('m', &invariants), [0; 0], "invariants without a test");
}
