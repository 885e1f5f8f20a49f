//! Every authoring rule of `contracts/README.md`, each with an edit that earns it.

use crate::authoring::{edited, tea, written};
use crate::support::{contracts, copy_of_project, root};
use serde_json::{Value, json};
use spec_kitty_events::authoring::{AuthoringRule, draft, style};
use spec_kitty_events::check;
use spec_kitty_events::generator::{ContractTree, Problem, generate, lint};
use std::collections::BTreeSet;
use std::path::Path;

const TEA: &str = "events/kitchen/TeaBrewed.schema.json";

type Edit = fn(&mut Value);

/// Edits of an event's schema, which is judged by itself.
const SCHEMAS: &[(&str, Edit)] = &[
    ("allof.form", |s| s["allOf"] = json!([{"required": ["pot"]}])),
    ("bounds.crossed", |s| s["properties"]["pot"]["maxLength"] = json!(0)),
    ("code.unknown", |s| s["properties"]["pot"]["x-code"] = json!("pot.cracked")),
    ("description.missing", |s| s["description"] = json!(" ")),
    ("enum.clash", |s| kind(s, json!({"type": "string", "enum": ["green_tea", "green-tea"]}))),
    ("enum.form", |s| kind(s, json!({"type": "string", "enum": []}))),
    ("format.unknown", |s| s["properties"]["pot"]["format"] = json!("email")),
    ("inline.enum", |s| s["properties"]["pot"]["enum"] = json!(["blue"])),
    ("inline.object", |s| s["properties"]["pot"] = tea()),
    ("inline.union", |s| {
        let lane = json!({"$ref": "../../shared/Lane.schema.json"});
        s["properties"]["pot"] = json!({"description": "A pot.", "anyOf": [lane, lane]});
    }),
    ("integer.bounds", |s| s["properties"]["minutes"]["maximum"] = json!(1e300)),
    ("keyword.unknown", |s| s["properties"]["pot"]["nullable"] = json!(true)),
    ("keyword.value", |s| s["properties"]["pot"]["minLength"] = json!("1")),
    ("member.clash", |s| {
        s["properties"]["Pot"] = s["properties"]["pot"].clone();
        s["required"] = json!(["pot", "Pot", "minutes"]);
    }),
    ("member.form", |s| s["properties"]["a-b"] = s["properties"]["pot"].clone()),
    ("member.reserved", |s| s["properties"]["extra"] = s["properties"]["pot"].clone()),
    ("member.reserved", |s| s["properties"]["build"] = s["properties"]["pot"].clone()),
    ("member.reserved", |s| s["properties"]["Build"] = s["properties"]["pot"].clone()),
    ("member.reserved", |s| s["properties"]["crate"] = s["properties"]["pot"].clone()),
    ("name.form", |s| s["$defs"] = json!({"tea_kind": {"description": "A.", "type": "string"}})),
    ("name.taken", |s| s["$defs"] = json!({"Option": {"description": "A.", "type": "string"}})),
    ("name.taken", |s| s["$defs"] = json!({"How": {"description": "A.", "type": "string"}})),
    ("object.openness", |s| s["additionalProperties"] = json!({"type": "string"})),
    ("optional.default", |s| s["required"] = json!(["pot"])),
    ("pattern.dialect", |s| s["properties"]["pot"]["pattern"] = json!("^\\w+$")),
    ("pattern.empty", |s| s["properties"]["pot"]["pattern"] = json!("a^b")),
    ("pattern.example", |s| kind(s, json!({"type": "string", "pattern": "^T$"}))),
    ("pattern.invalid", |s| s["properties"]["pot"]["pattern"] = json!("[")),
    ("pattern.size", |s| s["properties"]["pot"]["pattern"] = json!("^(?:a{1000}){1000}$")),
    ("ref.dangling", |s| s["properties"]["pot"] = refers("../../shared/Pot.schema.json")),
    ("ref.form", |s| s["properties"]["pot"] = refers("file:///etc/passwd")),
    ("required.unknown", |s| s["required"] = json!(["pot", "minutes", "sugar"])),
    ("schema.dialect", |s| s["$schema"] = json!("http://json-schema.org/draft-07/schema#")),
    ("schema.form", |s| s["properties"]["pot"]["$ref"] = json!("#/$defs/Pot")),
    ("schema.nested_defs", |s| kind(s, json!({"type": "string", "$defs": {}}))),
    ("schema.object", |s| s["properties"]["pot"] = json!(true)),
    ("tuple.form", |s| {
        s["properties"]["pot"] =
            json!({"description": "A.", "type": "array", "prefixItems": [{"type": "string"}]});
    }),
    ("type.form", |s| s["properties"]["pot"]["type"] = json!(["null", "string"])),
    ("union.form", |s| kind(s, json!({"anyOf": [{"type": "string"}, {"type": "boolean"}]}))),
];

/// Edits of a policy, by the name of its file.
const POLICIES: &[(&str, &str, Edit)] = &[
    ("code.clash", "reducers", |s| {
        let list = &mut s["reducers"][0]["anomalies"];
        list[1] = list[0].clone();
    }),
    ("code.clash", "violation_codes", |s| s["codes"][1]["code"] = s["codes"][0]["code"].clone()),
    ("code.clash", "violation_codes", |s| s["codes"][1]["code"] = json!("json_too.long")),
    ("code.form", "violation_codes", |s| s["codes"][0]["code"] = json!("(")),
    ("code.keyword", "violation_codes", |s| set_keyword(s, "enum")),
    ("code.unknown", "transitions", |s| s["guards"][0]["code"] = json!("transition.nonsense")),
    ("cutover.event", "cutover", |s| {
        s["forbidden_legacy_event_names"][0] = json!("WPStatusChanged");
    }),
    ("cutover.location", "cutover", |s| s["signal_location"] = json!("payload")),
    ("cutover.replacement", "cutover", |s| {
        s["forbidden_legacy_keys"].as_array_mut().unwrap().push(json!("wp_key"));
    }),
    ("cutover.version", "cutover", |s| s["cutover_contract_version"] = json!("4.0.0")),
    ("cutover.version", "cutover", |s| s["accepted_major"] = json!(4)),
    ("findings.name", "mission_findings", |s| s["findings"][0]["help"] = json!("Ask {nobody}.")),
    ("findings.total", "mission_findings", |s| drop(s["findings"].as_array_mut().unwrap().pop())),
    ("findings.total", "mission_findings", |s| s["findings"][1] = s["findings"][0].clone()),
    ("lanes.alias", "lane_aliases", |s| s["aliases"] = json!({})),
    ("lanes.alias", "lane_aliases", |s| s["aliases"]["wip"] = json!("in_progress")),
    ("lanes.terminal", "transitions", |s| s["allowed"][0]["from"] = json!("done")),
    ("lanes.total", "terminal_states", |s| s["lanes"] = json!(["done"])),
    ("lines.clash", "line_classes", |s| s["classes"][1]["id"] = s["classes"][0]["id"].clone()),
    ("lines.clash", "migration_rules", |s| {
        s["envelopes"][1]["id"] = s["envelopes"][0]["id"].clone();
    }),
    ("lines.order", "line_classes", |s| {
        drop(s["classes"][0].as_object_mut().unwrap().remove("when"));
    }),
    ("lines.order", "line_classes", |s| drop(s["classes"].as_array_mut().unwrap().pop())),
    ("lines.signal_alone", "line_classes", |s| {
        s["classes"][0]["when"] = json!({"required": ["schema_version"]});
    }),
    ("lines.version", "line_classes", |s| {
        s["$defs"]["labelled"]["properties"]["schema_version"]["const"] = "2.9.0".into();
    }),
    ("policy.event_type", "check_run_conclusions", |s| {
        s["conclusions"]["success"] = json!("GatePased");
    }),
    ("policy.event_type", "legacy_replacements", |s| {
        s["event_names"]["FeatureCreated"] = json!("MissionMade");
    }),
    ("policy.event_type", "migration_rules", |s| s["lift"]["event_type"] = json!("WPMoved")),
    ("policy.event_type", "transitions", |s| s["event_type"] = json!("WPMoved")),
    ("policy.form", "identifiers", |s| s["event_id"] = json!(["ulid", "ksuid"])),
    ("policy.form", "limits", |s| s["max_depth"] = json!("deep")),
    ("policy.form", "line_classes", |s| s["classes"][0]["kind"] = json!("heirloom")),
    ("policy.form", "migration_rules", |s| s["envelopes"][0]["do"] = json!({"guess": {}})),
    ("policy.form", "violation_codes", |s| s["codes"][0]["help"] = Value::Null),
    ("policy.type", "advisories", |s| s["advisories"][0]["type"] = json!("Moment")),
    ("policy.type", "lane_aliases", |s| s["alias_type"] = json!("FocusTarget")),
    ("policy.type", "row_shapes", |s| s["shapes"][1]["schema"] = json!("Lane")),
    ("policy.value", "lane_aliases", |s| s["aliases"]["doing"] = json!("underway")),
    ("policy.value", "migration_rules", |s| {
        s["envelopes"][0]["do"]["retired_keys"]["values"]["wp_key"] = json!("integer");
    }),
    ("policy.value", "sync_lanes", |s| s["v1"]["planned"] = json!("approved")),
    ("policy.value", "transitions", |s| s["allowed"][0]["to"] = json!(["plannd"])),
    ("reducer.clash", "reducers", |s| s["reducers"][1]["name"] = s["reducers"][0]["name"].clone()),
    ("reducer.code", "reducers", |s| {
        drop(s["reducers"][0]["anomalies"].as_array_mut().unwrap().pop());
    }),
    ("rows.clash", "row_shapes", |s| s["shapes"][1]["id"] = s["shapes"][0]["id"].clone()),
    ("rows.order", "row_shapes", |s| drop(s["shapes"].as_array_mut().unwrap().pop())),
    ("rows.order", "row_shapes", |s| s["shapes"][0]["when"] = json!([])),
    ("rows.schema", "row_shapes", |s| {
        drop(s["shapes"][1].as_object_mut().unwrap().remove("schema"));
    }),
];

/// An edit of a tree of contract files.
type TreeEdit = fn(&mut ContractTree);

/// Edits of the whole contract.
const TREES: &[(&str, TreeEdit)] = &[
    ("envelope.missing", |t| drop(t.remove("envelope.schema.json"))),
    ("event.clash", |t| {
        t.insert(TEA, written(tea()));
        t.insert("events/zoo/TeaBrewed.schema.json", written(tea()));
    }),
    ("event.family", |t| t.insert("events/Kitchen/TeaBrewed.schema.json", written(tea()))),
    ("event.name", |t| t.insert("events/kitchen/tea-brewed.schema.json", written(tea()))),
    ("event.reserved", |t| {
        t.insert("events/mission_next/NextStepPlanned.schema.json", written(tea()));
    }),
    ("file.place", |t| t.insert("notes.txt", "Tea.")),
    ("json.invalid", |t| t.insert(TEA, "{\"description\": \"Tea.\",}")),
    ("name.clash", |t| {
        t.insert(
            TEA,
            with(|s| s["$defs"] = json!({"Lane": {"description": "A.", "type": "string"}})),
        );
    }),
    ("policy.missing", |t| drop(t.remove("policy/limits.json"))),
    ("policy.places", |t| t.insert(TEA, with(|s| chain(s, 5, 6)))),
    ("policy.schema", |t| drop(t.remove("policy/limits.schema.json"))),
    ("policy.unknown", |t| t.insert("policy/tea.json", "{}")),
    ("ref.cycle", |t| t.insert(TEA, with(|s| kind(s, json!({"$ref": "#/$defs/TeaKind"}))))),
    ("ref.depth", |t| t.insert(TEA, with(|s| chain(s, 70, 1)))),
    ("schema.infinite", |t| {
        t.insert(
            TEA,
            with(|s| {
                let mut inner = tea();
                inner["properties"]["pot"] = refers("#/$defs/TeaKind");
                kind(s, inner);
            }),
        );
    }),
    ("schema.too_large", |t| {
        t.insert(TEA, with(|s| s["properties"]["pot"]["minLength"] = json!(1_u64 << 40)));
    }),
];

/// Edits of an event's schema that show when Rust is made, and not before.
const MADE: &[(&str, Edit)] = &[
    // Two alternatives that differ in the name of the union alone.
    ("rust.clash", |s| {
        let part = |member: &str| {
            json!({"description": "A part.", "type": "object", "required": [member],
                "properties": {member: {"description": "A word.", "type": "string"}},
                "additionalProperties": false})
        };
        s["$defs"] = json!({"MixKind": part("one"), "Kind": part("other"), "Mix": {
            "description": "Both.", "anyOf": [{"$ref": "#/$defs/MixKind"}, {"$ref": "#/$defs/Kind"}]}});
    }),
    ("typify", |s| {
        s["properties"]["minutes"]["type"] = json!(["integer", "null"]);
        s["properties"]["minutes"]["default"] = json!("x");
        s["required"] = json!(["pot"]);
    }),
    ("union.overlap", |s| {
        let text = json!({"description": "A text.", "type": "string"});
        let green = json!({"description": "A kind.", "type": "string", "enum": ["green"]});
        s["$defs"] = json!({"OneText": text, "Green": green, "Both": {"description": "Both.",
            "anyOf": [{"$ref": "#/$defs/OneText"}, {"$ref": "#/$defs/Green"}]}});
    }),
];

/// Edits of an event's schema that the validator finds.
const JUDGED: &[(&str, Edit)] = &[
    ("annotation.invalid", |s| s["properties"]["pot"]["examples"] = json!([""])),
    ("schema.empty", |s| {
        s["properties"]["pot"]["pattern"] = json!("^a{5}$");
        s["properties"]["pot"]["maxLength"] = json!(2);
    }),
];

/// Rules of files as such, of style, of a draft, and of a project: their tests earn them.
const FILES: &[&str] = &["file.encoding", "file.regular"];
const STYLE: &[&str] =
    &["style.layout", "style.required_order", "style.required_twice", "style.sentence"];
const DRAFTED: &[&str] = &["description.placeholder"];
const PROJECTS: &[&str] = &[
    "fixture.missing",
    "fixture.unknown",
    "fixture.unlisted",
    "fixture.verdict",
    "rust.named",
    "schema.invalid",
];
const MANIFEST: &str = "fixture.form";

fn kind(schema: &mut Value, mut kind: Value) {
    kind["description"] = json!("A kind of tea.");
    schema["$defs"] = json!({"TeaKind": kind});
}

fn refers(target: &str) -> Value {
    json!({"description": "Another one.", "$ref": target})
}

/// Types of which each holds the next one, so many times; the last one holds a time.
fn chain(schema: &mut Value, length: usize, times: usize) {
    let mut types = serde_json::Map::new();
    for i in 0..length {
        let target = match i {
            0 => "../../shared/Timestamp.schema.json".to_owned(),
            _ => format!("#/$defs/Link{}", i - 1),
        };
        let names: Vec<String> = (0..times).map(|n| format!("m{n}")).collect();
        let members: serde_json::Map<String, Value> =
            names.iter().map(|name| (name.clone(), refers(&target))).collect();
        let link = json!({"description": "A link.", "type": "object", "properties": members,
            "required": names, "additionalProperties": false});
        types.insert(format!("Link{i}"), link);
    }
    schema["$defs"] = types.into();
    schema["properties"]["pot"] = refers(&format!("#/$defs/Link{}", length - 1));
}

/// The codes of a keyword become codes of none.
fn set_keyword(policy: &mut Value, keyword: &str) {
    for code in policy["codes"].as_array_mut().unwrap() {
        if code["keyword"] == keyword {
            code["keyword"] = Value::Null;
        }
    }
}

fn with(edit: impl FnOnce(&mut Value)) -> String {
    let mut schema = tea();
    edit(&mut schema);
    written(schema)
}

/// Asserts that a rule is among the problems, and that each of them is told in full.
#[track_caller]
fn earns(rule: &str, found: &[Problem]) {
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(found.iter().any(|p| p.rule == rule), "wanted {rule}, got:\n{}", shown.join("\n"));
    for p in found {
        assert!(p.message.ends_with('.') && !p.fix.is_empty() && !p.file.is_empty(), "{p}");
    }
}

/// A contract of one event, and what it refers to.
fn alone(schema: String) -> ContractTree {
    let mut tree = ContractTree::default();
    tree.insert("shared/Lane.schema.json", contracts().get("shared/Lane.schema.json").unwrap());
    tree.insert(TEA, schema);
    tree
}

/// The rules of a table, which its test holds to be earned.
fn rules_of<T>(table: &[(&'static str, T)]) -> Vec<&'static str> {
    table.iter().map(|(rule, _)| *rule).collect()
}

#[test]
fn an_edit_of_a_schema_earns_its_rule() {
    for (rule, edit) in SCHEMAS {
        let mut found = lint(&alone(with(edit)));
        found.retain(|p| p.file.ends_with(TEA));
        earns(rule, &found);
    }
}

#[test]
fn an_edit_of_the_whole_contract_earns_its_rule() {
    for (rule, edit) in TREES {
        let mut tree = contracts();
        edit(&mut tree);
        earns(rule, &lint(&tree));
    }
}

#[test]
fn an_edit_of_a_policy_earns_its_rule() {
    for (rule, file, edit) in POLICIES {
        earns(rule, &lint(&edited(&format!("policy/{file}.json"), edit)));
    }
}

#[test]
fn an_edit_that_shows_when_rust_is_made_earns_its_rule() {
    for (rule, edit) in MADE {
        let mut tree = contracts();
        tree.insert(TEA, with(edit));
        earns(rule, &generate(&tree).unwrap_err().problems);
    }
}

#[test]
fn a_file_that_is_no_text_of_bounded_size_earns_its_rule() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("shared")).unwrap();
    std::fs::write(folder.path().join("shared/Tea.schema.json"), b"\xff\xfe").unwrap();
    earns(FILES[0], &lint(&ContractTree::read(folder.path()).unwrap()));
    let long = std::fs::File::create(folder.path().join("shared/Long.schema.json")).unwrap();
    long.set_len(1 << 30).unwrap();
    earns(FILES[1], &lint(&ContractTree::read(folder.path()).unwrap()));
}

#[test]
fn an_edit_of_the_style_earns_its_rules() {
    let text = with(|s| {
        s["description"] = json!("Tea was brewed");
        s["required"] = json!(["minutes", "pot", "pot"]);
    });
    let found = style(&alone(text));
    for rule in STYLE {
        earns(rule, &found);
    }
}

#[test]
fn an_edit_that_the_validator_finds_earns_its_rule() {
    let mut tree = contracts();
    for (i, (_, edit)) in JUDGED.iter().enumerate() {
        tree.insert(format!("events/kitchen/TeaBrewed{i}.schema.json"), with(edit));
    }
    let manifest = std::fs::read_to_string(root().join("fixtures/manifest.json")).unwrap();
    let draft = draft(&tree, &manifest, "kitchen", "TeaPoured", false).unwrap();
    tree.insert(draft.schema.0.trim_start_matches("contracts/"), draft.schema.1);
    let found = check::lint(&tree);
    for rule in rules_of(JUDGED).iter().chain(DRAFTED) {
        earns(rule, &found);
    }
}

/// A project with one file edited as text.
fn change(folder: &Path, file: &str, edit: impl FnOnce(String) -> String) {
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    let edited = edit(text.clone());
    assert_ne!(edited, text, "{file}");
    std::fs::write(path, edited).unwrap();
}

#[test]
fn an_edit_of_the_files_of_a_project_earns_its_rule() {
    let folder = tempfile::tempdir().unwrap();
    copy_of_project(&["contracts", "fixtures", "generated"], folder.path());
    let cases = "fixtures/payloads/gates/GatePassed.jsonl";
    change(folder.path(), cases, |text| {
        text.replace("\"event_type\": \"GatePassed\"", "\"event_type\": \"GateClosed\"")
            .replace("\"event_type\":\"GatePassed\"", "\"event_type\":\"GateClosed\"")
    });
    change(folder.path(), "fixtures/payloads/gates/GateFailed.jsonl", |text| {
        text.replacen("\"gate_name\"", "\"gate_nome\"", 1)
    });
    std::fs::write(folder.path().join("fixtures/left.jsonl"), "").unwrap();
    change(folder.path(), "contracts/policy/line_classes.json", |text| {
        text.replacen("\"type\": \"string\"", "\"type\": \"sting\"", 1)
    });
    std::fs::create_dir(folder.path().join("src")).unwrap();
    std::fs::write(folder.path().join("src/lib.rs"), "use crate::Gone;\n").unwrap();
    change(folder.path(), "generated/types.rs", |text| text + "pub struct Gone;\n");
    let found = check::check(folder.path()).unwrap().problems;
    for rule in PROJECTS {
        earns(rule, &found);
    }
    std::fs::write(folder.path().join("fixtures/manifest.json"), "{}").unwrap();
    earns(MANIFEST, &check::check(folder.path()).unwrap().problems);
}

#[test]
fn every_rule_is_earned_by_an_edit() {
    let policies = POLICIES.iter().map(|(rule, _, _)| *rule).collect();
    let tables = [rules_of(SCHEMAS), rules_of(TREES), policies, rules_of(MADE), rules_of(JUDGED)];
    let lists = [FILES, STYLE, DRAFTED, PROJECTS, &[MANIFEST]];
    let earned: BTreeSet<&str> =
        tables.into_iter().flatten().chain(lists.into_iter().flatten().copied()).collect();
    let text = std::fs::read_to_string(root().join("contracts/README.md")).unwrap();
    let (_, rules) = text.split_once("\n## Authoring rules\n").unwrap();
    let (rules, _) = rules.split_once("\n## Fixtures\n").unwrap();
    let rows = rules.lines().filter_map(|line| line.strip_prefix("| `"));
    let listed: BTreeSet<&str> = rows.filter_map(|row| row.split('`').next()).collect();
    assert!(listed.len() > 90, "{listed:?}");
    assert_eq!(earned, listed);
    // What `contract explain` knows of them is what the page says.
    let explained = AuthoringRule::all();
    assert_eq!(explained.iter().map(|rule| rule.id).collect::<BTreeSet<_>>(), listed);
    assert!(explained.iter().all(|rule| !rule.rule.is_empty() && !rule.section.is_empty()));
}
