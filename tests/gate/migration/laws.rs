//! What holds of every line that is migrated, whatever stands in it.

use super::{FIXTURES, LINES};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use spec_kitty_events::migrate::{
    Change, Context, LineKind, Migration, Migrator, Mode, Outcome, Summary, classify,
};
use spec_kitty_events::policy::LEGACY_KEY_REPLACEMENTS;
use spec_kitty_events::{AdmittedEvent, Gate, normalize_lane};
use std::sync::LazyLock;

/// The laws, for one line.
pub(super) fn hold(migrator: &Migrator, before: &[u8], number: u64) {
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
            hold(&migrator, &bytes, number);
        }
    }

    #[test]
    fn the_laws_hold_for_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        for migrator in migrators() {
            hold(&migrator, &bytes, 1);
        }
    }

    #[test]
    fn the_laws_hold_for_torn_lines(at in any::<prop::sample::Index>(),
    cut in any::<prop::sample::Index>()) {
        let bytes = Value::Object(at.get(&POOL).clone()).to_string().into_bytes();
        let torn = &bytes[..cut.index(bytes.len())];
        for migrator in migrators() {
            hold(&migrator, torn, 1);
        }
    }
}
