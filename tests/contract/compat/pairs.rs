//! Every rule with its pair of contracts.

use super::*;

/// What the pairs are about: the project's envelope, policies and shared types, with two event
/// types.
pub(super) fn small() -> ContractTree {
    let mut tree = contracts();
    remove(&mut tree, |file| {
        (file.starts_with("events/")
            && !file.ends_with("/CommentPosted.schema.json")
            && file != STATUS)
            || file.starts_with("states/")
    });
    tree
}

/// The two contracts of a pair: the small one, with what the pair says of either side.
fn sides(small: &ContractTree, pair: &Value) -> (ContractTree, ContractTree) {
    let mut trees = [small.clone(), small.clone()];
    for (tree, side) in trees.iter_mut().zip(["old", "new"]) {
        for (file, contents) in pair["files"].as_object().into_iter().flatten() {
            match contents.get(side) {
                Some(schema) => tree.insert(file, schema.to_string()),
                None => drop(tree.remove(file)),
            }
        }
        for patch in pair["patch"].as_array().into_iter().flatten() {
            if let Some(value) = patch.get(side) {
                set(
                    tree,
                    patch["file"].as_str().unwrap(),
                    patch["pointer"].as_str().unwrap(),
                    value,
                );
            }
        }
    }
    let [old, new] = trees;
    (old, new)
}

fn pairs() -> BTreeMap<String, Value> {
    let read = |entry: std::fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().trim_end_matches(".json").to_owned();
        (name, serde_json::from_str(&std::fs::read_to_string(entry.path()).unwrap()).unwrap())
    };
    std::fs::read_dir(root().join("compat/pairs")).unwrap().map(|e| read(e.unwrap())).collect()
}

#[test]
fn every_pair_gets_the_rules_that_it_names() {
    let mut told = BTreeSet::new();
    let mut wrong = Vec::new();
    let mut snapshot = String::new();
    let small = small();
    for (name, pair) in pairs() {
        let (old, new) = sides(&small, &pair);
        let (old, new) = (contract(&old), contract(&new));
        let comparison = compare(&old, &new, &BTreeMap::new());
        see_refused(&comparison, &Validators::new(&old), &new);
        let found: BTreeSet<&str> = comparison.changes.iter().map(|c| c.rule.id.as_str()).collect();
        let wanted: BTreeSet<&str> =
            pair["rules"].as_array().unwrap().iter().map(|r| r.as_str().unwrap()).collect();
        if found != wanted {
            wrong.push(format!("{name}: wanted {wanted:?}, got {found:?}"));
        }
        snapshot.push_str(&format!("{name}: {}\n", pair["note"].as_str().unwrap()));
        for change in &comparison.changes {
            told.insert(change.rule.id.clone());
            snapshot.push_str(&summary(change));
        }
        snapshot.push('\n');
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let all: BTreeSet<String> = Rule::all().iter().map(|r| r.id.clone()).collect();
    let untold: Vec<&String> = all.difference(&told).collect();
    assert!(untold.is_empty(), "no pair shows {untold:?}");
    insta::assert_snapshot!("compat_pairs", snapshot);
}

#[test]
fn the_rules_are_the_files_of_the_folder() {
    let files: Vec<String> = {
        let mut names: Vec<String> = std::fs::read_dir(root().join("compat/rules"))
            .unwrap()
            .map(|e| e.unwrap().file_name().to_string_lossy().trim_end_matches(".json").to_owned())
            .collect();
        names.sort();
        names
    };
    let mut ids: Vec<&str> = Rule::all().iter().map(|r| r.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, files);
    for rule in Rule::all() {
        assert!(rule.message.ends_with('.') && rule.help.ends_with('.'), "{}", rule.id);
    }
}
