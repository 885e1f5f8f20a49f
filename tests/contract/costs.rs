//! What an edit costs: its one word, the package version, and whether the contract version moves.

use crate::support::{contracts, root};
use serde_json::{Value, json};
use spec_kitty_events::compat::{Class, Contract, Mode, bump, compare, read_seeds};
use spec_kitty_events::generator::ContractTree;

fn change(tree: &mut ContractTree, file: &str, edit: impl FnOnce(&mut Value)) {
    let mut value = serde_json::from_str(tree.get(file).unwrap()).unwrap();
    edit(&mut value);
    tree.insert(file, value.to_string());
}

fn moved(tree: &mut ContractTree, from: &str, to: &str) {
    let text = tree.remove(from).unwrap();
    tree.insert(to, text);
}

/// What is edited, the edit, the word for it, and whether a cutover is asked for.
type Case = (&'static str, fn(&mut ContractTree), Class, bool);

const STATUS: &str = "events/status/WPStatusChanged.schema.json";
const GATE: &str = "events/gates/GatePassed.schema.json";

fn cases() -> Vec<Case> {
    use Class::{Additive, Annotation, Breaking, Source, Unclear};
    vec![
        // Documents that producers send.
        (
            "a member is asked for",
            |t| {
                change(t, STATUS, |s| {
                    s["required"].as_array_mut().unwrap().push(json!("from_lane"));
                });
            },
            Breaking,
            true,
        ),
        (
            "the envelope takes less",
            |t| {
                change(t, "envelope.schema.json", |s| {
                    s["properties"]["data_tier"]["maximum"] = json!(2);
                });
            },
            Breaking,
            true,
        ),
        (
            "a limit is lowered",
            |t| change(t, "policy/limits.json", |p| p["max_depth"] = json!(40)),
            Breaking,
            true,
        ),
        (
            "a name is retired",
            |t| {
                change(t, "policy/cutover.json", |p| {
                    p["forbidden_legacy_keys"].as_array_mut().unwrap().push(json!("wp_nr"));
                });
            },
            Breaking,
            true,
        ),
        (
            "a warning becomes an error",
            |t| {
                change(t, "policy/violation_codes.json", |p| {
                    let codes = p["codes"].as_array_mut().unwrap();
                    codes.iter_mut().find(|c| c["severity"] == "warning").unwrap()["severity"] =
                        json!("error");
                });
            },
            Breaking,
            true,
        ),
        // What nobody sends, what is warned of, and what reads events.
        (
            "a default of the envelope",
            |t| {
                change(t, "envelope.schema.json", |s| {
                    s["properties"]["data_tier"]["default"] = json!(4);
                });
            },
            Breaking,
            false,
        ),
        (
            "a default of a payload",
            |t| change(t, STATUS, |s| s["properties"]["force"]["default"] = json!(true)),
            Breaking,
            false,
        ),
        (
            "a state",
            |t| {
                change(t, "states/ReducedConnectorState.schema.json", |s| {
                    s["properties"]["health"] = json!({"description": "x.", "type": "string"});
                    s["required"].as_array_mut().unwrap().push(json!("health"));
                });
            },
            Breaking,
            false,
        ),
        (
            "a move",
            |t| {
                change(t, "policy/transitions.json", |p| {
                    p["allowed"][4]["to"].as_array_mut().unwrap().pop();
                });
            },
            Breaking,
            false,
        ),
        (
            "a guard",
            |t| {
                change(t, "policy/transitions.json", |p| {
                    p["guards"].as_array_mut().unwrap().pop();
                });
            },
            Additive,
            false,
        ),
        (
            "a terminal state",
            |t| {
                change(t, "policy/terminal_states.json", |p| {
                    p["mission_statuses"].as_array_mut().unwrap().pop();
                });
            },
            Breaking,
            false,
        ),
        (
            "a limit of a reducer",
            |t| {
                change(t, "policy/reducer_rules.json", |p| {
                    p["glossary"]["max_open_clarifications"] = json!(5);
                });
            },
            Unclear,
            false,
        ),
        (
            "an advisory",
            |t| change(t, "policy/advisories.json", |p| p["advisories"] = json!([])),
            Unclear,
            false,
        ),
        (
            "what an advisory asks",
            |t| change(t, "shared/OffsetTimestamp.schema.json", |s| s["pattern"] = json!("Z$")),
            Breaking,
            false,
        ),
        (
            "forms of identifiers",
            |t| change(t, "policy/identifiers.json", |p| p["forms"] = json!({})),
            Unclear,
            false,
        ),
        (
            "the label of an actor",
            |t| change(t, "policy/actor_label.json", |p| p["fallback"] = json!("nobody")),
            Unclear,
            false,
        ),
        // Codes.
        (
            "codes change places",
            |t| {
                change(t, "policy/violation_codes.json", |p| {
                    for code in p["codes"].as_array_mut().unwrap() {
                        match code["code"].as_str() {
                            Some("schema.enum") => code["keyword"] = json!("const"),
                            Some("schema.const") => code["keyword"] = json!("enum"),
                            _ => {}
                        }
                    }
                });
            },
            Breaking,
            false,
        ),
        // Sentences.
        (
            "a sentence of a reducer",
            |t| {
                change(t, "policy/reducers.json", |p| {
                    p["reducers"][0]["anomalies"][0]["reason"] = json!("Reworded.");
                });
            },
            Annotation,
            false,
        ),
        (
            "a sentence of a migration",
            |t| {
                change(t, "policy/migration_rules.json", |p| {
                    p["envelopes"][0]["summary"] = json!("Reworded.");
                });
            },
            Annotation,
            false,
        ),
        (
            "a sentence of a class of lines",
            |t| {
                change(t, "policy/line_classes.json", |p| {
                    p["classes"][0]["summary"] = json!("Reworded.");
                });
            },
            Annotation,
            false,
        ),
        (
            "the reason of a reserved name",
            |t| {
                change(t, "policy/reserved_event_types.json", |p| {
                    p["reserved"][0]["reason"] = json!("Other.");
                });
            },
            Annotation,
            false,
        ),
        // What Rust code names.
        (
            "an event type in another family",
            |t| moved(t, GATE, "events/sync/GatePassed.schema.json"),
            Source,
            false,
        ),
        (
            "a family of another name",
            |t| {
                moved(t, GATE, "events/checks/GatePassed.schema.json");
                moved(
                    t,
                    "events/gates/GateFailed.schema.json",
                    "events/checks/GateFailed.schema.json",
                );
            },
            Source,
            false,
        ),
        (
            "a member of an open object is gone",
            |t| {
                change(t, GATE, |s| {
                    s["properties"].as_object_mut().unwrap().shift_remove("pr_number");
                });
            },
            Source,
            false,
        ),
        (
            "a variant of a union",
            |t| {
                change(t, STATUS, |s| {
                    let union = s["$defs"]["StatusActor"]["anyOf"].as_array_mut().unwrap();
                    union.push(json!({"$ref": "../../shared/LaneAlias.schema.json"}));
                });
            },
            Source,
            false,
        ),
        (
            "a newtype becomes a struct",
            |t| {
                let shared = t.get("shared/DecisionPointPayload.schema.json").unwrap();
                let text = shared.replace("\"$ref\": \"", "\"$ref\": \"../../shared/");
                t.insert("events/decision_point/DecisionPointOpened.schema.json", text);
            },
            Source,
            false,
        ),
        (
            "a type of another name",
            |t| {
                let text = t.get(STATUS).unwrap().replace("ExecutionMode\"", "WorkMode\"");
                t.insert(STATUS, text);
            },
            Source,
            false,
        ),
    ]
}

#[test]
fn every_edit_costs_what_the_table_says_and_has_one_word() {
    let tree = contracts();
    let old = Contract::from_tree(tree.clone()).unwrap();
    let seeds = read_seeds(root());
    let mut wrong = Vec::new();
    for (what, edit, class, cutover) in cases() {
        let mut edited = tree.clone();
        edit(&mut edited);
        let new = Contract::from_tree(edited).unwrap_or_else(|p| panic!("{what}: {p:?}"));
        let changes = compare(&old, &new, &seeds).changes;
        let bump = bump(&"0.3.1".parse().unwrap(), &changes);
        let worst = changes.iter().map(|c| c.class(Mode::Full)).max();
        let least = if class >= Class::Source { "0.4.0" } else { "0.3.2" };
        let got = (worst, bump.level, bump.least.to_string(), bump.cutover);
        if got != (Some(class), Some(class), least.to_owned(), cutover) {
            let told: Vec<String> =
                changes.iter().map(|c| format!("{} {}", c.rule.id, c.sentence())).collect();
            wrong.push(format!("{what}: {got:?} {told:#?}"));
        }
        // A default that differs is shown by a document that leaves the member out.
        for change in changes.iter().filter(|c| c.rule.id == "default.changed") {
            assert!(change.effects.iter().all(|e| e.witness.is_some()), "{what}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn many_members_at_once_keep_their_documents() {
    let old = Contract::from_bundle(spec_kitty_events::bundle()).unwrap();
    let mut edited: Value = serde_json::from_str(spec_kitty_events::bundle()).unwrap();
    let members = edited["$defs"]["GatePassedPayload"]["properties"].as_object_mut().unwrap();
    for i in 0..60 {
        let member = json!({"description": "A word.", "type": ["string", "null"], "default": null});
        members.insert(format!("m{i}"), member);
    }
    let new = Contract::from_bundle(&edited.to_string()).unwrap();
    let comparison = compare(&old, &new, &Default::default());
    assert!(!comparison.gave_up);
    let come = comparison.changes.iter().filter(|c| c.rule.id == "property.added_to_open");
    let shown = come.filter(|c| c.effects.iter().any(|effect| effect.witness.is_some())).count();
    assert_eq!(shown, 60);
}
