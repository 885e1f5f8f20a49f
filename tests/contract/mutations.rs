//! Contracts that nobody would write, made at random of the one there is: rules, generator and
//! validator give a finding or accept them, and never give up.
//!
//! `SKE_CONTRACT_MUTATIONS` says how many; `SKE_SEED` where to begin.

use crate::support::contracts;
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::{Map, Value, json};
use spec_kitty_events::check::lint;
use spec_kitty_events::compat::{Contract, compare};
use spec_kitty_events::generator::{ContractTree, keywords};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Names and strings that are hard on somebody.
const WORDS: &[&str] = &[
    "",
    " ",
    "_",
    "__",
    "-",
    "1",
    "a b",
    "é",
    "\u{200b}",
    "🫖",
    "self",
    "Self",
    "super",
    "crate",
    "extra",
    "type",
    "r#type",
    "gateName",
    "gate_name",
    "Option",
    "Event",
    "Gate",
    "EventType",
    "null",
    "~",
    "/",
    "%",
    "#",
    "$ref",
    "$defs",
    "properties",
    "a\nb",
    "</script>",
    "../../x",
    "don't",
    "Tea",
    "lane",
    "(",
    "[",
    "^(?:a{1000}){1000}$",
    "^.{0,100000}$",
    "a{99999999}",
    "\\",
    "(?i",
    "x\u{0}y",
    "#/$defs/Lane",
    "#/$defs/",
    "#/$defs/Nonsense",
    "Lane.schema.json",
    "../shared/Lane.schema.json",
    "../../shared/Timestamp.schema.json",
    "string",
    "integer",
    "object",
    "array",
    "number",
    "boolean",
];

struct Mutator(TestRng);

impl Mutator {
    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.0.next_u64() % u64::try_from(most.max(1)).unwrap()).unwrap()
    }

    fn word(&mut self) -> String {
        WORDS[self.below(WORDS.len())].to_owned()
    }

    fn value(&mut self) -> Value {
        match self.below(16) {
            0 => Value::Null,
            1 => json!(true),
            2 => json!(false),
            3 => json!(-1),
            4 => json!(0),
            5 => json!(1e300),
            6 => json!(9_000_000_000_000_000_000_u64),
            7 => json!([]),
            8 => json!({}),
            9 => json!([self.word(), self.word()]),
            10 => json!({"$ref": self.word()}),
            11 => json!({"type": self.word(), "minItems": 3, "items": {"$ref": self.word()}}),
            12 => json!([{"$ref": self.word()}, {"type": "null"}]),
            13 => json!({self.word(): {"description": "A word.", "type": "string", "default": ""}}),
            14 => {
                json!({"description": "Any.", "type": "object", "properties": {},
                "additionalProperties": true})
            }
            _ => self.word().into(),
        }
    }

    /// Changes one node of a document, somewhere.
    fn change(&mut self, document: &mut Value) {
        let mut node = document;
        for _ in 0..self.below(9) {
            let count = node.as_object().map_or(0, Map::len) + node.as_array().map_or(0, Vec::len);
            if count == 0 {
                break;
            }
            let at = self.below(count);
            node = match node {
                Value::Object(object) => object.values_mut().nth(at).unwrap(),
                Value::Array(values) => &mut values[at],
                _ => unreachable!("it has members"),
            };
        }
        match (self.below(6), node) {
            (0, node) => *node = self.value(),
            (1, Value::Object(object)) => {
                let keyword = keywords().nth(self.below(keywords().count())).unwrap();
                let value = self.value();
                object.insert(keyword.to_owned(), value);
            }
            (2, Value::Object(object)) if !object.is_empty() => {
                let name = object.keys().nth(self.below(object.len())).unwrap().clone();
                let value = object.shift_remove(&name).unwrap();
                object.insert(self.word(), value);
            }
            (3, Value::Object(object)) if !object.is_empty() => {
                let name = object.keys().nth(self.below(object.len())).unwrap().clone();
                object.shift_remove(&name);
            }
            (4, Value::Object(object)) => {
                // A document within itself.
                let whole = Value::Object(object.clone());
                object.insert(self.word(), whole);
            }
            (_, Value::Array(values)) => values.push(self.value()),
            (_, Value::String(text)) => *text = self.word(),
            (_, node) => *node = self.value(),
        }
    }

    /// Changes a tree, and says which files.
    fn mutate(&mut self, tree: &mut ContractTree) -> Vec<String> {
        let files: Vec<String> = tree.iter().map(|(file, _)| file.to_owned()).collect();
        let mut changed = Vec::new();
        for _ in 0..=self.below(2) {
            let file = files[self.below(files.len())].clone();
            let Some(text) = tree.get(&file).map(str::to_owned) else { continue };
            match (self.below(20), serde_json::from_str::<Value>(&text)) {
                (0, _) => drop(tree.remove(&file)),
                (1, _) => tree.insert(
                    file.clone(),
                    text.chars().take(self.below(text.len())).collect::<String>(),
                ),
                (2, _) => {
                    let word = self.word();
                    tree.insert(format!("shared/{word}.schema.json"), text);
                }
                (3, _) => {
                    let (family, name) = (self.word(), self.word());
                    tree.insert(format!("events/{family}/{name}.schema.json"), text);
                }
                (_, Ok(mut document)) => {
                    for _ in 0..=self.below(2) {
                        self.change(&mut document);
                    }
                    tree.insert(file.clone(), document.to_string());
                }
                (_, Err(_)) => continue,
            }
            changed.push(format!("{file}:\n{}", tree.get(&file).unwrap_or("(none)")));
        }
        changed
    }
}

#[test]
fn no_contract_makes_the_tools_give_up() {
    let number = |name: &str, none: u64| {
        std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(none)
    };
    let (count, seed) = (number("SKE_CONTRACT_MUTATIONS", 20), number("SKE_SEED", 1));
    let thorough = std::env::var_os("SKE_CONTRACT_MUTATIONS").is_some();
    let sound = contracts();
    let mut accepted = 0;
    for seed in seed..seed + count {
        let bytes: Vec<u8> = seed.to_le_bytes().repeat(4);
        let mut mutator = Mutator(TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
        let mut tree = sound.clone();
        let changed = mutator.mutate(&mut tree);
        let found = catch_unwind(AssertUnwindSafe(|| {
            if thorough {
                compared(&sound, &tree);
            }
            lint(&tree)
        }))
        .unwrap_or_else(|_| panic!("seed {seed} made it give up:\n{}", changed.join("\n")));
        accepted += u64::from(found.is_empty());
        for problem in found {
            let told = problem.file.starts_with("contracts/") && !problem.fix.is_empty();
            assert!(told, "seed {seed}: {problem}\n{}", changed.join("\n"));
        }
    }
    assert!(accepted < count, "no mutation was found out");
}

/// Compares what can be read with the contract that it was made of.
fn compared(sound: &ContractTree, tree: &ContractTree) {
    let read = |tree: &ContractTree| Contract::from_tree(tree.clone());
    if let (Ok(old), Ok(new)) = (read(sound), read(tree)) {
        let _ = compare(&old, &new, &Default::default());
    }
}
