//! Comparing contracts: every rule with its pair of contracts, and a history of edits.

use crate::support::root;
use serde_json::{Value, json};
use spec_kitty_events::compat::{
    Change, Class, Comparison, Contract, Mode, Party, Rule, Side, Witness, compare, read_seeds,
};
use spec_kitty_events::generator::ContractTree;
use std::collections::{BTreeMap, BTreeSet};

fn contracts() -> ContractTree {
    ContractTree::read(&root().join("contracts")).unwrap()
}

fn contract(tree: &ContractTree) -> Contract {
    Contract::from_tree(tree.clone()).unwrap_or_else(|p| panic!("{p:?}"))
}

fn document(tree: &ContractTree, file: &str) -> Value {
    serde_json::from_str(tree.get(file).unwrap_or_else(|| panic!("{file} is not there"))).unwrap()
}

/// Sets what a pointer leads to; `-` appends to a list.
fn set(tree: &mut ContractTree, file: &str, pointer: &str, value: &Value) {
    let mut whole = document(tree, file);
    let (holder, last) = pointer.rsplit_once('/').unwrap();
    match whole.pointer_mut(holder).unwrap_or_else(|| panic!("{file} has no {holder}")) {
        Value::Array(values) if last == "-" => values.push(value.clone()),
        Value::Array(values) => values[last.parse::<usize>().unwrap()] = value.clone(),
        Value::Object(object) => {
            object.insert(last.to_owned(), value.clone());
        }
        other => panic!("{other}"),
    }
    tree.insert(file, whole.to_string());
}

fn remove(tree: &mut ContractTree, unwanted: impl Fn(&str) -> bool) {
    let files: Vec<String> = tree
        .iter()
        .map(|(file, _)| file)
        .filter(|file| unwanted(file))
        .map(str::to_owned)
        .collect();
    for file in files {
        tree.remove(&file);
    }
}

/// What the pairs are about: the project's envelope, policies and shared types, with two event
/// types.
fn small() -> ContractTree {
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

/// The gate of one side, made of public pieces only: jsonschema over the type's self-contained
/// schema.
fn accepts(contract: &Contract, judged_as: &str, value: &Value) -> bool {
    let type_name = match judged_as {
        "envelope" => "Event",
        "lenient envelope" => "LenientEvent",
        name => contract
            .event_types()
            .find(|(event, _)| *event == name)
            .map_or(name, |(_, payload)| payload),
    };
    let Some(schema) = contract.schema(type_name) else { return false };
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .with_pattern_options(jsonschema::PatternOptions::regex())
        .build(&schema)
        .unwrap();
    validator.is_valid(value)
}

/// Judges every witness again, by another way than the one that found it.
fn see_refused(comparison: &Comparison, old: &Contract, new: &Contract) {
    for change in &comparison.changes {
        for effect in &change.effects {
            let Some(Witness::Document { judged_as, document, accepted_by, .. }) = &effect.witness
            else {
                continue;
            };
            assert_eq!(*accepted_by == Side::Old, effect.party == Party::Producer, "{change:?}");
            if judged_as == "envelope"
                && (change.subject.starts_with("policy/")
                    || change.rule.id.starts_with("event_type."))
            {
                continue;
            }
            let (a, b) = (accepts(old, judged_as, document), accepts(new, judged_as, document));
            assert_ne!(a, b, "both sides say {a} of {document}: {change:?}");
            assert_eq!(a, *accepted_by == Side::Old, "{change:?}");
        }
    }
}

fn summary(change: &Change) -> String {
    let mut out = format!(
        "{} {} {}#{}: {}\n",
        change.class(Mode::Full),
        change.rule.id,
        change.subject,
        change.pointer,
        change.sentence()
    );
    for effect in &change.effects {
        out.push_str(&format!("  {} {}: ", effect.party, effect.class));
        out.push_str(&match &effect.witness {
            None => "cannot tell".to_owned(),
            Some(Witness::Document { judged_as, document, refusal, .. }) => {
                let text = document.to_string();
                let text = if text.len() > 300 {
                    format!("{}…", text.chars().take(300).collect::<String>())
                } else {
                    text
                };
                format!("{judged_as} {text} | {} {}", refusal.0, refusal.1)
            }
            Some(Witness::Answer { input, old, new }) => format!("{input}: {old} → {new}"),
        });
        out.push('\n');
    }
    out
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
        see_refused(&comparison, &old, &new);
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

#[test]
fn a_contract_does_not_differ_from_itself_or_its_bundle() {
    let tree = contract(&contracts());
    let bundle = Contract::from_bundle(spec_kitty_events::bundle()).unwrap();
    assert_eq!(compare(&tree, &tree, &BTreeMap::new()).changes, []);
    assert_eq!(compare(&bundle, &tree, &BTreeMap::new()).changes, []);
}

/// The judge of the comparison says what the live gate says, on every fixture.
#[test]
fn lines_flip_only_when_the_gates_differ() {
    use spec_kitty_events::compat::LogComparison;
    let same = contract(&contracts());
    let closed = {
        // A contract that knows no event type refuses every envelope: what flips is what the live
        // gate accepts.
        let mut tree = contracts();
        remove(&mut tree, |file| file.starts_with("events/") || file.starts_with("states/"));
        contract(&tree)
    };
    let judge = LogComparison::new(&same, &closed, &[]);
    let mut flips = 0;
    for case in crate::support::fixtures()
        .cases
        .iter()
        .filter(|c| c.kind != spec_kitty_events::check::CaseKind::Payload)
    {
        let live = spec_kitty_events::Gate::live().envelope(&case.bytes).is_valid();
        assert_eq!(judge.line(&case.bytes).is_some(), live, "{}", case.id);
        flips += usize::from(live);
    }
    assert!(flips > 5, "only {flips} cases are accepted");
}

/// One edit of a history, and what a careful reviewer says of it.
struct Edit {
    what: &'static str,
    edit: fn(&mut ContractTree),
    rule: &'static str,
    class: Class,
    hurts: &'static [Party],
}

fn change(tree: &mut ContractTree, file: &str, edit: impl FnOnce(&mut Value)) {
    let mut value = document(tree, file);
    edit(&mut value);
    tree.insert(file, value.to_string());
}

const MISSION: &str = "events/lifecycle/MissionCreated.schema.json";
const STATUS: &str = "events/status/WPStatusChanged.schema.json";
/// An open object.
const OPEN: &str = "events/collaboration/DecisionCaptured.schema.json";

fn push(list: &mut Value, value: Value) {
    list.as_array_mut().unwrap().push(value);
}

fn drop_member(object: &mut Value, name: &str) {
    object.as_object_mut().unwrap().remove(name).unwrap_or_else(|| panic!("there is no {name}"));
}

fn without(list: &mut Value, value: &str) {
    let list = list.as_array_mut().unwrap();
    let before = list.len();
    list.retain(|v| v != value);
    assert_eq!(list.len() + 1, before, "{value}");
}

fn history() -> Vec<Edit> {
    use Class::{Additive, Annotation, Breaking};
    use Party::{Producer, Reader};
    vec![
        Edit {
            what: "an optional member added to an open object",
            edit: |t| {
                change(t, OPEN, |s| {
                    s["properties"]["weight"] = json!({"description": "Weight, or null.",
                    "type": ["integer", "null"], "minimum": 0, "maximum": 9, "default": null});
                });
            },
            rule: "property.added_to_open",
            class: Additive,
            hurts: &[],
        },
        Edit {
            what: "an optional member added to a closed object",
            edit: |t| {
                change(t, MISSION, |s| {
                    s["properties"]["label"] = json!({"description": "Label, or null.",
                    "type": ["string", "null"], "default": null});
                });
            },
            rule: "property.added_to_closed",
            class: Breaking,
            hurts: &[Reader],
        },
        Edit {
            what: "a member made required",
            edit: |t| change(t, MISSION, |s| push(&mut s["required"], json!("label"))),
            rule: "required.added",
            class: Breaking,
            hurts: &[Producer],
        },
        Edit {
            what: "a member made optional again",
            edit: |t| change(t, MISSION, |s| without(&mut s["required"], "label")),
            rule: "required.removed",
            class: Breaking,
            hurts: &[Reader],
        },
        Edit {
            what: "an enum widened",
            edit: |t| {
                change(t, "shared/AuditSeverity.schema.json", |s| {
                    push(&mut s["enum"], json!("catastrophe"));
                });
            },
            rule: "enum.widened",
            class: Breaking,
            hurts: &[Reader],
        },
        Edit {
            what: "an enum narrowed",
            edit: |t| {
                change(t, "shared/AuditSeverity.schema.json", |s| {
                    without(&mut s["enum"], "catastrophe");
                });
            },
            rule: "enum.narrowed",
            class: Breaking,
            hurts: &[Producer],
        },
        Edit {
            what: "a pattern added",
            edit: |t| {
                change(t, MISSION, |s| {
                    s["properties"]["mission_type"]["pattern"] = json!("^[a-z]+(?:-[a-z]+)*$");
                });
            },
            rule: "pattern.changed",
            class: Breaking,
            hurts: &[Producer],
        },
        Edit {
            what: "the pattern loosened",
            edit: |t| {
                change(t, MISSION, |s| {
                    s["properties"]["mission_type"]["pattern"] =
                        json!("^[a-z0-9]+(?:-[a-z0-9]+)*$");
                });
            },
            rule: "pattern.changed",
            class: Breaking,
            hurts: &[Reader],
        },
        Edit {
            what: "a description changed",
            edit: |t| {
                change(t, MISSION, |s| {
                    s["description"] = json!("A mission was entered in the catalogue.");
                });
            },
            rule: "annotation.changed",
            class: Annotation,
            hurts: &[],
        },
        Edit {
            what: "the file of an event type renamed",
            edit: |t| {
                let text = t.remove("events/lifecycle/MissionClosed.schema.json").unwrap();
                t.insert("events/lifecycle/MissionShut.schema.json", text);
            },
            rule: "event_type.removed",
            class: Breaking,
            hurts: &[Producer],
        },
        Edit {
            what: "a lane added",
            edit: |t| {
                change(t, "shared/Lane.schema.json", |s| push(&mut s["enum"], json!("in_review")));
            },
            rule: "enum.widened",
            class: Breaking,
            hurts: &[Reader],
        },
        Edit {
            what: "a transition removed",
            edit: |t| {
                change(t, "policy/transitions.json", |s| {
                    without(&mut s["allowed"][4]["to"], "done");
                });
            },
            rule: "transition.removed",
            class: Breaking,
            hurts: &[Producer],
        },
        Edit {
            what: "an open object closed",
            edit: |t| change(t, OPEN, |s| s["additionalProperties"] = json!(false)),
            rule: "object.closed",
            class: Breaking,
            hurts: &[Producer],
        },
        Edit {
            what: "a type widened to nullable",
            edit: |t| {
                change(t, MISSION, |s| {
                    s["properties"]["mission_number"]["type"] = json!(["integer", "null"]);
                });
            },
            rule: "type.nullable",
            class: Breaking,
            hurts: &[Reader],
        },
        Edit {
            what: "a condition added",
            edit: |t| {
                change(t, STATUS, |s| {
                    let condition = json!({"if": {"properties": {"to_lane": {"const": "blocked"}},
                    "required": ["to_lane"]},
                        "then": {"required": ["reason"], "properties": {
                            "reason": {"$ref": "../../shared/NonBlankText.schema.json"}}}});
                    push(&mut s["allOf"], condition);
                });
            },
            rule: "condition.added",
            class: Breaking,
            hurts: &[Producer],
        },
        Edit {
            what: "a bound lowered",
            edit: |t| {
                change(t, MISSION, |s| s["properties"]["mission_number"]["maximum"] = json!(9999));
            },
            rule: "range.narrowed",
            class: Breaking,
            hurts: &[Producer],
        },
        Edit {
            what: "a new event type",
            edit: |t| {
                let schema = json!({"$schema": "https://json-schema.org/draft/2020-12/schema",
                "description": "Tea was brewed.", "type": "object",
                    "properties": {"pot": {"description": "Which pot.", "type": "string",
                    "minLength": 1}}, "required": ["pot"], "additionalProperties": false});
                t.insert("events/kitchen/TeaBrewed.schema.json", schema.to_string());
            },
            rule: "event_type.added",
            class: Additive,
            hurts: &[],
        },
        Edit {
            what: "a required member removed",
            edit: |t| {
                change(t, MISSION, |s| {
                    drop_member(&mut s["properties"], "mission_type");
                    without(&mut s["required"], "mission_type");
                });
            },
            rule: "property.removed_required",
            class: Breaking,
            hurts: &[Producer, Reader],
        },
        Edit {
            what: "a member name retired",
            edit: |t| {
                change(t, "policy/cutover.json", |s| {
                    push(&mut s["forbidden_legacy_keys"], json!("mission_nr"));
                });
                change(t, "policy/legacy_replacements.json", |s| {
                    s["keys"]["mission_nr"] = json!("mission_number");
                });
            },
            rule: "name.retired",
            class: Breaking,
            hurts: &[Producer],
        },
        Edit {
            what: "the file of a shared type renamed",
            edit: |t| {
                let text = t.remove("shared/AuditSeverity.schema.json").unwrap();
                t.insert("shared/SeverityOfAudit.schema.json", text);
                let users: Vec<(String, String)> = t
                    .iter()
                    .filter(|(_, text)| text.contains("AuditSeverity.schema.json"))
                    .map(|(f, text)| (f.to_owned(), text.to_owned()))
                    .collect();
                assert!(!users.is_empty());
                for (file, text) in users {
                    t.insert(
                        file,
                        text.replace("AuditSeverity.schema.json", "SeverityOfAudit.schema.json"),
                    );
                }
            },
            rule: "type.renamed",
            class: Class::Source,
            hurts: &[],
        },
    ]
}

#[test]
fn a_history_of_twenty_edits_is_read_as_a_reviewer_reads_it() {
    let history = history();
    assert_eq!(history.len(), 20);
    let seeds = read_seeds(root());
    let mut tree = contracts();
    let mut wrong = Vec::new();
    for step in history {
        let before = contract(&tree);
        (step.edit)(&mut tree);
        let after = contract(&tree);
        let comparison = compare(&before, &after, &seeds);
        see_refused(&comparison, &before, &after);
        let told: String = comparison.changes.iter().map(summary).collect();
        let Some(main) = comparison.changes.iter().find(|c| c.rule.id == step.rule) else {
            wrong.push(format!("{}: no {} in\n{told}", step.what, step.rule));
            continue;
        };
        let hurts: Vec<Party> =
            main.effects.iter().filter(|e| e.class == Class::Breaking).map(|e| e.party).collect();
        if main.class(Mode::Full) != step.class || hurts != step.hurts {
            wrong.push(format!(
                "{}: wanted {} for {:?}, got\n{told}",
                step.what, step.class, step.hurts
            ));
        }
        for change in &comparison.changes {
            for effect in change.effects.iter().filter(|e| e.class == Class::Breaking) {
                if effect.witness.is_none() {
                    wrong.push(format!("{}: no witness for\n{}", step.what, summary(change)));
                }
            }
        }
        // A change that is not breaking for the whole has no breaking companion.
        if step.class < Class::Breaking
            && comparison.changes.iter().any(|c| c.class(Mode::Full) == Class::Breaking)
        {
            wrong.push(format!("{}: a break beside it\n{told}", step.what));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A minor release of the original added five required members and made the number nullable,
/// unannounced.
#[test]
fn the_break_of_the_original_is_seen_from_both_sides() {
    let old = contracts();
    let mut new = old.clone();
    change(&mut new, MISSION, |s| {
        for name in
            ["target_branch", "wp_count", "friendly_name", "purpose_tldr", "purpose_context"]
        {
            s["properties"][name] = match name {
                "wp_count" => {
                    json!({"description": "How many.", "type": "integer", "minimum": 0,
                    "maximum": 100_000})
                }
                _ => json!({"description": "A text.", "type": "string", "minLength": 1}),
            };
            push(&mut s["required"], json!(name));
        }
        s["properties"]["mission_number"]["type"] = json!(["integer", "null"]);
    });
    let (old, new) = (contract(&old), contract(&new));
    let comparison = compare(&old, &new, &read_seeds(root()));
    see_refused(&comparison, &old, &new);
    let shown = |rule: &str, name: &str, party: Party| {
        let change = comparison.changes.iter().find(|c| c.rule.id == rule && c.name == name);
        let change = change.unwrap_or_else(|| panic!("no {rule} of {name}"));
        change
            .effects
            .iter()
            .any(|e| e.party == party && e.class == Class::Breaking && e.witness.is_some())
    };
    for name in ["target_branch", "wp_count", "friendly_name", "purpose_tldr", "purpose_context"] {
        assert!(shown("property.added_required", name, Party::Producer), "{name}");
        assert!(shown("property.added_required", name, Party::Reader), "{name}");
    }
    assert!(shown("type.nullable", "null", Party::Reader));
    assert_eq!(comparison.changes.len(), 6);
    for mode in [Mode::Backward, Mode::Forward, Mode::Full] {
        assert!(comparison.breaks(mode).next().is_some());
    }
}

#[test]
fn a_comparison_sees_the_moves_that_the_gate_allows() {
    let contract = contract(&contracts());
    let mut gate: Vec<(Option<String>, String)> = spec_kitty_events::policy::TRANSITIONS
        .iter()
        .map(|(from, to)| (from.map(|lane| lane.to_string()), to.to_string()))
        .collect();
    gate.sort();
    assert_eq!(contract.moves(), gate);
}
