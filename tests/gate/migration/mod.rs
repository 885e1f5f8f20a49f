//! Old lines: the classes and the rules by their fixtures, and the laws of a rewrite.

mod laws;

use crate::support::root;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use spec_kitty_events::migrate::{Context, Migrator, Mode, classes, classify, rules};
use spec_kitty_events::normalize_event_id;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFixture {
    rule: String,
    mode: ModeName,
    context: Vec<Value>,
    cases: Vec<RuleCase>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum ModeName {
    Envelopes,
    Lanes,
    LiftedLanes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleCase {
    note: String,
    before: Value,
    after: Value,
    #[serde(default)]
    reasons: Vec<String>,
    #[serde(default)]
    set_aside: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClassCase {
    class: String,
    #[serde(rename = "note")]
    _note: Option<String>,
    line: String,
}

impl RuleFixture {
    fn migrator(&self) -> Migrator {
        let mut context = Context::default();
        for entry in &self.context {
            context.add(entry.to_string().as_bytes(), &[]).unwrap();
        }
        Migrator::new(
            match self.mode {
                ModeName::Envelopes => Mode::Envelopes,
                ModeName::Lanes => Mode::Lanes,
                ModeName::LiftedLanes => Mode::LiftedLanes,
            },
            context,
        )
    }
}

static FIXTURES: LazyLock<Vec<RuleFixture>> = LazyLock::new(|| {
    let mut files: Vec<_> = std::fs::read_dir(root().join("fixtures/migration"))
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let fixture: RuleFixture =
                serde_json::from_str(&std::fs::read_to_string(path).unwrap())
                    .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            assert_eq!(path.file_stem().unwrap().to_str(), Some(fixture.rule.as_str()));
            fixture
        })
        .collect()
});

static LINES: LazyLock<Vec<ClassCase>> = LazyLock::new(|| {
    serde_json::from_str(
        &std::fs::read_to_string(root().join("fixtures/lines/classes.json")).unwrap(),
    )
    .unwrap()
});

#[test]
fn every_class_takes_its_examples_and_has_one() {
    let mut shown = BTreeSet::new();
    for case in LINES.iter() {
        let classified = classify(case.line.as_bytes());
        assert_eq!(classified.class().id, case.class, "{}", case.line);
        shown.insert(case.class.as_str());
    }
    for class in classes() {
        assert!(shown.contains(class.id.as_str()), "{} has no example", class.id);
    }
}

#[test]
fn a_version_alone_never_decides() {
    // The class of an envelope changes with its members; with its version only between the current
    // shape and others.
    for case in LINES.iter().filter(|case| !case.class.starts_with("text.")) {
        let Ok(Value::Object(line)) = serde_json::from_str(&case.line) else { continue };
        for version in [
            json!("1.0.0"),
            json!("2.9.0"),
            json!("5.0.0"),
            json!("not-semver"),
            json!(null),
            json!(7),
        ] {
            let mut other = line.clone();
            other.insert("schema_version".to_owned(), version.clone());
            let other = Value::Object(other).to_string();
            let class = classify(other.as_bytes()).class();
            let expected = match case.class.as_str() {
                // Under another label a hybrid is what its members say.
                id if id.starts_with("envelope.") => return_shape(&line),
                id => id.to_owned(),
            };
            assert_eq!(class.id, expected, "{other}");
        }
    }
}

fn return_shape(line: &Map<String, Value>) -> String {
    let has = |name: &str| line.contains_key(name);
    if has("event_version") {
        "envelope.event_version"
    } else if has("build_id") {
        "envelope.3x_unlabelled"
    } else if !has("project_uuid") {
        "envelope.0x"
    } else if has("git_branch") {
        "envelope.2x_wire"
    } else {
        "envelope.2x"
    }
    .to_owned()
}

#[test]
fn every_rule_does_what_its_fixture_says() {
    let mut earned = BTreeSet::new();
    for fixture in FIXTURES.iter() {
        let migrator = fixture.migrator();
        for (i, case) in fixture.cases.iter().enumerate() {
            let before = case.before.to_string();
            let number = i as u64 + 1;
            let migration = migrator.line(before.as_bytes(), number);
            let name = format!("{}: {}", fixture.rule, case.note);
            let codes: Vec<&str> = migration.reasons().iter().map(|r| r.code().as_str()).collect();
            assert_eq!(codes, case.reasons, "{name}: {:?}", migration.reasons());
            match (migration.bytes(), &case.after) {
                (None, Value::Null) => {}
                (Some(bytes), Value::String(derived)) => {
                    assert_eq!(derived, "derived");
                    let after: Value = serde_json::from_slice(bytes).unwrap();
                    assert!(normalize_event_id(after["event_id"].as_str().unwrap()).is_ok());
                }
                (Some(bytes), after) => {
                    assert_eq!(&serde_json::from_slice::<Value>(bytes).unwrap(), after, "{name}");
                }
                (None, _) => panic!("{name}: it is in quarantine"),
            }
            // What is set aside of a line in quarantine stands in the line itself.
            let set_aside: BTreeMap<String, Value> = migration
                .set_aside()
                .filter(|_| migration.bytes().is_some())
                .map(|(at, value)| (at.to_owned(), value.clone()))
                .collect();
            assert_eq!(set_aside, case.set_aside, "{name}");
            if !migration.changes().is_empty() || !migration.reasons().is_empty() {
                earned.extend(
                    migration
                        .changes()
                        .iter()
                        .filter(|c| c.rule() == fixture.rule)
                        .map(|c| c.rule().to_owned()),
                );
            }
            laws::hold(&migrator, before.as_bytes(), number);
        }
    }
    for (rule, _) in rules() {
        assert!(earned.contains(rule), "no fixture of its own shows what {rule} does");
    }
}

#[test]
fn numbers_that_a_rewrite_would_round_keep_the_line_as_it_is() {
    let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WX000001", "event_type": "ParticipantLeft",
        "aggregate_id": "a", "timestamp": "2026-01-15T10:00:00Z", "node_id": "n",
        "lamport_clock": 1, "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "payload": {"participant_id": "p", "mission_id": "m", "x": 0.12345678901234567890123}}"#;
    let migration = Migrator::new(Mode::Envelopes, Context::default()).line(line, 1);
    assert_eq!(migration.reasons()[0].code().as_str(), "migrate.number_precision");
}

#[test]
fn a_rewritten_line_keeps_its_place_and_its_kind_of_line_end() {
    let lane = FIXTURES.iter().find(|f| f.rule == "lane.retired_keys").unwrap().cases[0]
        .before
        .to_string()
        + "\r";
    let migrator = Migrator::new(Mode::Lanes, Context::default());
    let migration = migrator.line(lane.as_bytes(), 1);
    assert!(migration.bytes().unwrap().ends_with(b"}\r"));
    laws::hold(&migrator, lane.as_bytes(), 1);
}

#[test]
fn the_first_name_of_a_mission_decides_even_if_the_context_knows_a_later_one() {
    let mut context = Context::default();
    context
        .add(br#"{"mission_slug": "042", "mission_type": "research", "mission_number": 42}"#, &[])
        .unwrap();
    let line = br#"{"event_id": "01J8Z3N5QV9Y4T2RK7WX000001", "event_type": "MissionCreated",
        "aggregate_id": "mission/042", "timestamp": "2026-01-15T10:00:00Z", "node_id": "n",
        "lamport_clock": 1, "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "payload": {"mission_slug": "041"}}"#;
    let migration = Migrator::new(Mode::Envelopes, context).line(line, 1);
    assert_eq!(
        migration.reasons()[0].message(),
        "`mission_number`, `mission_type` must come from the context, which has no mission \"041\"."
    );
}

#[test]
fn a_context_that_contradicts_itself_is_refused() {
    let mut context = Context::default();
    context.add(br#"{"mission_slug": "042", "mission_type": "research"}"#, &[]).unwrap();
    context.add(br#"{"mission_slug": "042", "mission_type": "research"}"#, &[]).unwrap();
    let error = context
        .add(br#"{"mission_slug": "042", "mission_type": "software-dev"}"#, &[])
        .unwrap_err();
    assert_eq!(error.code().as_str(), "migrate.context_ambiguous");
    assert_eq!(
        Context::default()
            .add(br#"{"mission_slug": "042", "mission_number": "42"}"#, &[])
            .unwrap_err()
            .code()
            .as_str(),
        "schema.type"
    );
    assert_eq!(Context::default().add(b"{", &[]).unwrap_err().code().as_str(), "json.truncated");
}
