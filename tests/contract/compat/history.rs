//! A history of edits.

use super::*;

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
        see_refused(&comparison, &Validators::new(&before), &after);
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
    see_refused(&comparison, &Validators::new(&old), &new);
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
