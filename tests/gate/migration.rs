//! Old lines: the classes and the rules by their fixtures, and the laws of a rewrite.

use crate::support::root;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use spec_kitty_events::migrate::{
    Change, Context, LineKind, Migration, Migrator, Mode, Outcome, Summary, classes, classify,
    rules,
};
use spec_kitty_events::policy::LEGACY_KEY_REPLACEMENTS;
use spec_kitty_events::{AdmittedEvent, Gate, normalize_event_id, normalize_lane};
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
            laws(&migrator, before.as_bytes(), number);
        }
    }
    for (rule, _) in rules() {
        assert!(earned.contains(rule), "no fixture of its own shows what {rule} does");
    }
}

/// The laws, for one line.
fn laws(migrator: &Migrator, before: &[u8], number: u64) {
    let migration = migrator.line(before, number);
    let shown = String::from_utf8_lossy(before).into_owned();
    assert_eq!(migration, migrator.line(before, number), "not deterministic: {shown}");
    assert_eq!(
        migration.outcome() == Outcome::Quarantined,
        !migration.reasons().is_empty(),
        "{shown}"
    );
    assert_eq!(migration.outcome() == Outcome::Quarantined, migration.bytes().is_none(), "{shown}");
    let mut summary = Summary::default();
    summary.add(&migration);
    assert!(summary.adds_up(), "{shown}");
    let Some(after) = migration.bytes() else { return };
    match migration.outcome() {
        Outcome::Kept => assert_eq!(after, before, "{shown}"),
        Outcome::Migrated | Outcome::Lifted => {
            assert!(AdmittedEvent::read(after).is_ok(), "{shown}");
        }
        Outcome::Repaired => assert_eq!(classify(after).class().kind, LineKind::LaneRow, "{shown}"),
        other => panic!("{other:?}: {shown}"),
    }
    if migrator.mode() == Mode::Envelopes
        && classify(after).class().kind == LineKind::CanonicalEnvelope
    {
        assert!(Gate::live().accepts_envelope(after), "{shown}");
    }
    // Twice is once.
    let again = migrator.line(after, number);
    assert_eq!((again.outcome(), again.bytes()), (Outcome::Kept, Some(after)), "{shown}");
    if migration.outcome() != Outcome::Kept {
        let before: Value = serde_json::from_slice(before).unwrap();
        let after: Value = serde_json::from_slice(after).unwrap();
        unchanged(&before, &after, &migration);
        nothing_is_lost(&before, &after, &migration);
    }
}

/// Identifier, time, lanes, force, reason and evidence.
fn unchanged(before: &Value, after: &Value, migration: &Migration<'_>) {
    let outcome = migration.outcome();
    let text = |value: Option<&Value>| value.cloned().unwrap_or(Value::Null);
    let lane = |value: Option<&Value>| match value.and_then(Value::as_str) {
        Some(lane) => {
            normalize_lane(lane).map_or_else(|_| json!(lane), |lane| json!(lane.to_string()))
        }
        None => text(value),
    };
    if before.get("event_id").is_some_and(|id| !id.is_null()) {
        assert_eq!(before["event_id"], after["event_id"]);
    }
    if outcome == Outcome::Lifted {
        let at = before.get("at").or(before.get("timestamp"));
        assert_eq!(text(at), after["timestamp"]);
    } else {
        for name in ["timestamp", "at", "lamport_clock", "node_id", "causation_id"] {
            assert_eq!(before.get(name).map(renamed), after.get(name).map(renamed), "{name}");
        }
    }
    let (old, new) = match outcome {
        Outcome::Migrated => (&before["payload"], &after["payload"]),
        Outcome::Lifted => (before, &after["payload"]),
        _ => (before, after),
    };
    for name in ["force", "reason", "evidence", "review_ref"] {
        // A payload without a place for such a member is no move of a work package.
        let aside = migration
            .set_aside()
            .find(|(at, _)| *at == format!("/payload/{name}"))
            .map(|(_, value)| value);
        assert_eq!(old.get(name).map(renamed), new.get(name).or(aside).map(renamed), "{name}");
    }
    if new.get("to_lane").is_some() {
        for (name, older) in [("from_lane", "previous_status"), ("to_lane", "new_status")] {
            let old = old.get(name).or(old.get(older));
            // What is no lane at all is renamed inside, as any value is.
            assert_eq!(renamed(&lane(old)), renamed(&lane(new.get(name))), "{name}");
        }
    }
}

/// A value with the member names of today: inside evidence too, names are renamed and values are
/// not.
fn renamed(value: &Value) -> Value {
    let today = |name: &str| {
        LEGACY_KEY_REPLACEMENTS
            .iter()
            .find(|(old, _)| *old == name)
            .map_or(name, |(_, new)| new)
            .to_owned()
    };
    match value {
        Value::Object(object) => {
            object.iter().map(|(name, value)| (today(name), renamed(value))).collect()
        }
        Value::Array(values) => values.iter().map(renamed).collect(),
        plain => plain.clone(),
    }
}

/// Every plain value that came in stands in the output, or in a change.
fn nothing_is_lost(before: &Value, after: &Value, migration: &Migration<'_>) {
    fn values(value: &Value, out: &mut Vec<String>) {
        match value {
            Value::Object(object) => object.values().for_each(|v| values(v, out)),
            Value::Array(entries) => entries.iter().for_each(|v| values(v, out)),
            plain => out.push(plain.to_string()),
        }
    }
    let (mut came, mut stands) = (Vec::new(), Vec::new());
    values(before, &mut came);
    values(after, &mut stands);
    for change in migration.changes() {
        match change {
            Change::SetAside { value, .. } | Change::Dropped { value, .. } => {
                values(value, &mut stands);
            }
            Change::Replaced { before, .. } => values(before, &mut stands),
            _ => {}
        }
    }
    for value in came.iter().filter(|value| *value != "null") {
        let at = stands
            .iter()
            .position(|stand| stand == value)
            .unwrap_or_else(|| panic!("{value} is lost: {before} became {after}"));
        stands.swap_remove(at);
    }
}

/// Objects to begin with: everything that the fixtures hold.
static POOL: LazyLock<Vec<Map<String, Value>>> = LazyLock::new(|| {
    let lines = LINES.iter().filter_map(|case| serde_json::from_str(&case.line).ok());
    FIXTURES
        .iter()
        .flat_map(|f| f.cases.iter().map(|c| c.before.clone()))
        .chain(lines)
        .filter_map(|v: Value| v.as_object().cloned())
        .collect()
});

#[derive(Debug, Clone)]
enum Mutation {
    Remove(usize),
    Rename(usize, &'static str),
    Set(&'static str, Value),
    SetInPayload(&'static str, Value),
    RemoveInPayload(usize),
    RenameInPayload(usize, &'static str),
}

const NAMES: &[&str] = &[
    "feature_slug",
    "mission_slug",
    "feature_number",
    "mission_number",
    "mission_key",
    "mission_type",
    "previous_status",
    "from_lane",
    "new_status",
    "to_lane",
    "changed_by",
    "actor",
    "work_package_id",
    "wp_id",
    "legacy_aggregate_id",
    "evidence",
    "force",
    "reason",
    "build_id",
    "project_uuid",
    "correlation_id",
    "schema_version",
    "at",
    "timestamp",
    "extra/~",
    "policy_metadata",
    "execution_mode",
    "review_result",
];

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        prop::sample::select(vec![
            "040",
            "42",
            "doing",
            "planned",
            "done",
            "in_review",
            "3.0.0",
            "2.0.0",
            "042-importer",
            "WP01",
            "unknown",
            "",
            "feature/7",
            "FeatureCreated",
            "FeatureCompleted",
            "MissionCompleted",
            "WPStatusChanged",
            "01J8Z3N5QV9Y4T2RK7WX000009",
            "2026-01-15T10:00:00Z",
            "\u{1F408} \"quoted\""
        ])
        .prop_map(Value::from),
        Just(json!({"feature_slug": "a", "list": [{"mission_key": "b"}, 1.5]})),
        Just(json!({"repos": [{"repo": "r", "branch": "b", "commit": "c"}],
            "review": {"reviewer": "ben", "verdict": "ok"}})),
        Just(json!([1, "two"])),
    ]
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let name = || prop::sample::select(NAMES);
    prop_oneof![
        any::<usize>().prop_map(Mutation::Remove),
        (any::<usize>(), name()).prop_map(|(i, n)| Mutation::Rename(i, n)),
        (name(), value()).prop_map(|(n, v)| Mutation::Set(n, v)),
        (prop::sample::select(&["event_type", "aggregate_id", "schema_version"][..]), value())
            .prop_map(|(n, v)| Mutation::Set(n, v)),
        (name(), value()).prop_map(|(n, v)| Mutation::SetInPayload(n, v)),
        any::<usize>().prop_map(Mutation::RemoveInPayload),
        (any::<usize>(), name()).prop_map(|(i, n)| Mutation::RenameInPayload(i, n)),
    ]
}

fn mutate(line: &mut Map<String, Value>, mutation: &Mutation) {
    fn nth(object: &Map<String, Value>, i: usize) -> Option<String> {
        (!object.is_empty()).then(|| object.keys().nth(i % object.len()).unwrap().clone())
    }
    fn remove(object: &mut Map<String, Value>, i: usize) -> Option<Value> {
        nth(object, i).and_then(|name| object.shift_remove(&name))
    }
    let mut none = Map::new();
    let inside = matches!(
        mutation,
        Mutation::SetInPayload(..) | Mutation::RemoveInPayload(_) | Mutation::RenameInPayload(..)
    );
    let object = if inside {
        line.get_mut("payload").and_then(Value::as_object_mut).unwrap_or(&mut none)
    } else {
        line
    };
    match mutation {
        Mutation::Remove(i) | Mutation::RemoveInPayload(i) => {
            remove(object, *i);
        }
        Mutation::Rename(i, name) | Mutation::RenameInPayload(i, name) => {
            if let Some(value) = remove(object, *i) {
                object.insert((*name).to_owned(), value);
            }
        }
        Mutation::Set(name, value) | Mutation::SetInPayload(name, value) => {
            object.insert((*name).to_owned(), value.clone());
        }
    }
}

fn migrators() -> Vec<Migrator> {
    let mut context = Context::default()
        .with_project_uuid("6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40".parse().unwrap())
        .with_build_id("b1");
    let mission = json!({"mission_slug": "042-importer", "mission_id": "m42", "mission_number": 42,
    "mission_type": "software-dev", "execution_mode": "worktree"});
    context.add(mission.to_string().as_bytes(), &["WP01"]).unwrap();
    [Mode::Envelopes, Mode::Lanes, Mode::LiftedLanes]
        .into_iter()
        .flat_map(|mode| {
            [Migrator::new(mode, Context::default()), Migrator::new(mode, context.clone())]
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("MIGRATION_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(400),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_laws_hold_for_mutated_rows(at in any::<prop::sample::Index>(),
    mutations in prop::collection::vec(mutation(), 0..4), number in 1..u64::from(u32::MAX)) {
        let mut line = at.get(&POOL).clone();
        mutations.iter().for_each(|m| mutate(&mut line, m));
        let bytes = Value::Object(line).to_string().into_bytes();
        for migrator in migrators() {
            laws(&migrator, &bytes, number);
        }
    }

    #[test]
    fn the_laws_hold_for_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        for migrator in migrators() {
            laws(&migrator, &bytes, 1);
        }
    }

    #[test]
    fn the_laws_hold_for_torn_lines(at in any::<prop::sample::Index>(),
    cut in any::<prop::sample::Index>()) {
        let bytes = Value::Object(at.get(&POOL).clone()).to_string().into_bytes();
        let torn = &bytes[..cut.index(bytes.len())];
        for migrator in migrators() {
            laws(&migrator, torn, 1);
        }
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
    laws(&migrator, lane.as_bytes(), 1);
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
