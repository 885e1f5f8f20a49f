//! An approval approves one change: it stops counting when what changed, or for whom, is another.

use crate::support::contracts;
use jiff::civil::date;
use serde_json::{Value, json};
use spec_kitty_events::compat::{
    Approvals, Change, Contract, Mode, Rule, Staleness, compare, is_blank,
};
use std::collections::{BTreeMap, BTreeSet};

fn tree(mut members: Value, conditions: &Value) -> Contract {
    let kind = members["kind"].as_object_mut().unwrap().remove("x-of");
    let mut tree = contracts();
    let unwanted: Vec<String> = tree
        .iter()
        .map(|(file, _)| file.to_owned())
        .filter(|file| file.starts_with("events/") || file.starts_with("states/"))
        .collect();
    for file in unwanted {
        tree.remove(&file);
    }
    let schema = json!({"$schema": "https://json-schema.org/draft/2020-12/schema",
        "description": "Tea was brewed.", "type": "object", "properties": members,
        "required": ["pot"], "additionalProperties": false, "allOf": conditions,
        "$defs": {"Kind": kind}});
    tree.insert("events/kitchen/TeaBrewed.schema.json", schema.to_string());
    Contract::from_tree(tree).unwrap_or_else(|p| panic!("{p:?}"))
}

/// Tea, with one member set or one condition added.
fn tea(edit: impl FnOnce(&mut Value, &mut Value)) -> Contract {
    let mut members = json!({
        "pot": {"description": "Which.", "type": "string", "minLength": 1, "maxLength": 60},
        "minutes": {"description": "How long.", "type": "integer", "minimum": 0, "maximum": 60,
        "default": 3},
        "code": {"description": "A code.", "type": "string", "pattern": "^[a-c]+$", "default": "a"},
        "kind": {"description": "What.", "$ref": "#/$defs/Kind", "default": "green",
            "x-of": {"description": "What.", "type": "string", "enum": ["green", "black"]}},
    });
    let mut conditions = json!([{"if": {"properties": {"minutes": {"const": 5}},
    "required": ["minutes"]},
        "then": {"required": ["code"]}}]);
    edit(&mut members, &mut conditions);
    tree(members, &conditions)
}

fn changes(old: &Contract, new: &Contract) -> Vec<Change> {
    compare(old, new, &BTreeMap::new()).changes
}

type Edit = fn(&mut Value, &mut Value);

/// Each kind: an edit that is approved, and another one at the same place that was never looked at.
const KINDS: &[(&str, Edit, Edit)] = &[
    (
        "enum.widened",
        |m, _| m["kind"]["x-of"]["enum"] = json!(["green", "black", "white"]),
        |m, _| m["kind"]["x-of"]["enum"] = json!(["green", "black", "white", "red"]),
    ),
    (
        "enum.narrowed",
        |m, _| m["kind"]["x-of"]["enum"] = json!(["green"]),
        |m, _| m["kind"]["x-of"]["enum"] = json!(["black"]),
    ),
    (
        "range.narrowed",
        |m, _| m["pot"]["maxLength"] = json!(40),
        |m, _| m["pot"]["maxLength"] = json!(2),
    ),
    (
        "range.widened",
        |m, _| m["minutes"]["maximum"] = json!(61),
        |m, _| m["minutes"]["maximum"] = json!(9000),
    ),
    (
        "pattern.changed",
        |m, _| m["code"]["pattern"] = json!("^[a-d]+$"),
        |m, _| m["code"]["pattern"] = json!("^a$"),
    ),
    (
        "default.changed",
        |m, _| m["minutes"]["default"] = json!(4),
        |m, _| m["minutes"]["default"] = json!(60),
    ),
    (
        "condition.changed",
        |_, c| c[0]["then"]["required"] = json!(["kind"]),
        |_, c| c[0]["then"]["required"] = json!(["kind", "code"]),
    ),
    (
        "condition.added",
        |_, c| c.as_array_mut().unwrap().push(json!({"not": {"required": ["kind"]}})),
        |_, c| c.as_array_mut().unwrap().push(json!({"not": {"required": ["code"]}})),
    ),
    (
        "type.changed",
        |m, _| m["code"] = json!({"description": "A code.", "type": "boolean", "default": false}),
        |m, _| {
            m["code"] = json!({"description": "A code.", "type": "integer", "minimum": 0,
        "maximum": 9, "default": 0});
        },
    ),
    (
        "property.added_to_closed",
        |m, _| m["milk"] = json!({"description": "Milk.", "type": "boolean", "default": false}),
        |m, _| m["milk"] = json!({"description": "Milk.", "type": "boolean", "default": true}),
    ),
];

#[test]
fn another_change_at_the_place_of_an_approved_one_is_not_approved() {
    let old = tea(|_, _| {});
    let (today, until) = (date(2026, 1, 1), date(2026, 12, 31));
    for (rule, approved, other) in KINDS {
        let mut found = changes(&old, &tea(approved));
        assert!(found.iter().any(|c| c.rule.id == *rule), "{rule}: {found:?}");
        let mut approvals = Approvals::default();
        assert!(approvals.approve(&found, Mode::Full, "seen", until, today) > 0, "{rule}");
        // The file is read as it was written, and approves what it was written for.
        let approvals = Approvals::parse(&serde_json::to_string(&approvals).unwrap()).unwrap();
        assert!(approvals.apply(&mut found, today).is_empty(), "{rule}");
        assert!(!found.iter().any(|c| c.is_unapproved_break(Mode::Full)), "{rule}");
        let mut found = changes(&old, &tea(other));
        let stale = approvals.apply(&mut found, today);
        assert!(stale.iter().any(|s| s.why == Staleness::Differs), "{rule}: {stale:?}");
        let open =
            found.iter().find(|c| c.rule.id == *rule).map(|c| c.is_unapproved_break(Mode::Full));
        assert_ne!(open, Some(false), "{rule} is approved though it is another change");
    }
}

/// Whatever the rule: no part of a change may differ.
#[test]
fn an_approval_holds_rule_place_states_and_whom_it_hurts() {
    let (today, until) = (date(2026, 1, 1), date(2026, 12, 31));
    let found = changes(&tea(|_, _| {}), &tea(|m, _| m["pot"]["maxLength"] = json!(40)));
    let mut approvals = Approvals::default();
    assert_eq!(approvals.approve(&found, Mode::Full, "seen", until, today), 1);
    let edits: [fn(&mut Change); 6] = [
        |c| c.rule = Rule::find("range.widened").unwrap(),
        |c| c.subject.push('x'),
        |c| c.pointer.push_str("/x"),
        |c| c.name.push('x'),
        |c| c.old = None,
        |c| c.new = Some(json!(41)),
    ];
    for (i, edit) in edits.iter().enumerate() {
        let mut other = found.clone();
        edit(&mut other[0]);
        assert_eq!(approvals.apply(&mut other, today).len(), 1, "edit {i}");
        assert!(other[0].is_unapproved_break(Mode::Full), "edit {i}");
    }
    // For readers alone it does not approve what hurts producers.
    let file = serde_json::to_string(&approvals).unwrap().replace("producer", "reader");
    let mut other = found.clone();
    let stale = Approvals::parse(&file).unwrap().apply(&mut other, today);
    assert_eq!(stale[0].why, Staleness::Differs);
    assert!(other[0].is_unapproved_break(Mode::Full));
    // Renewed, it replaces the one whose day is over.
    let later = date(2027, 1, 1);
    assert_eq!(approvals.apply(&mut found.clone(), later)[0].why, Staleness::Expired);
    assert_eq!(approvals.approve(&found, Mode::Full, "seen again", date(2027, 6, 1), later), 1);
    assert_eq!(approvals.approvals.len(), 1);
    assert_eq!(approvals.approve(&[], Mode::Full, "nothing", until, today), 0);
}

#[test]
fn the_file_has_a_form_and_faults_have_a_place() {
    let (today, until) = (date(2026, 1, 1), date(2026, 12, 31));
    let mut found = changes(&tea(|_, _| {}), &tea(|m, _| m["pot"]["maxLength"] = json!(40)));
    let mut approvals = Approvals::default();
    approvals.approve(&found, Mode::Full, "seen", until, today);
    let sound = serde_json::to_string_pretty(&approvals).unwrap();
    let with = |from: &str, to: &str| {
        assert!(sound.contains(from), "{from}");
        sound.replace(from, to)
    };
    let faults = [
        (with("\"reason\": \"seen\"", "\"reason\": \" \\t\""), "/approvals/0/reason"),
        (with("\"reason\": \"seen\"", "\"reason\": \"\\u200b\""), "/approvals/0/reason"),
        (with("2026-12-31", "2026-02-30"), "/approvals/0/expires"),
        (with("2026-12-31", "31.12.2026"), "/approvals/0/expires"),
        (with("\"producer\"", "\"nobody\""), "/approvals/0/for"),
        (with("\"pointer\"", "\"pointr\""), "/approvals/0"),
        (with("\"approvals\": [", "\"approvals\": [], \"approvals\": ["), "occurs twice"),
        (sound[..sound.len() - 4].to_owned(), "line "),
        ("[]".to_owned(), "line 1"),
    ];
    for (text, place) in faults {
        let error = Approvals::parse(&text).unwrap_err().to_string();
        assert!(error.starts_with("line ") && error.contains(place), "{place}: {error}");
    }
    let misspelt = Approvals::parse(&with("range.narrowed", "range.narowed")).unwrap();
    let stale = misspelt.apply(&mut found, today);
    assert_eq!(stale[0].why, Staleness::NoSuchRule(Some("range.narrowed")));
    assert!(["", " \n", "\u{200b}\u{2800}"].into_iter().all(is_blank) && !is_blank("é"));
}

/// The place of no rule says what changed: every pair, approved and then changed again, is stale.
#[test]
fn the_digests_of_all_pairs_differ_where_the_states_do() {
    let mut seen = BTreeSet::new();
    let old = tea(|_, _| {});
    for (_, approved, other) in KINDS {
        for edit in [approved, other] {
            for change in changes(&old, &tea(edit)) {
                let entry = spec_kitty_events::compat::Approval::of(
                    &change,
                    Mode::Full,
                    "",
                    date(2026, 1, 1),
                );
                let what = (
                    change.rule.id.clone(),
                    change.pointer.clone(),
                    change.name.clone(),
                    format!("{:?}{:?}", change.old, change.new),
                );
                seen.insert((entry.digest, what));
            }
        }
    }
    let digests: BTreeSet<&String> = seen.iter().map(|(digest, _)| digest).collect();
    assert_eq!(digests.len(), seen.len());
}
