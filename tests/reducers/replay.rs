//! Replay: one log, split for each reducer.

use crate::given::{Draft, event, foreign};
use crate::status::moved;
use serde_json::{Value, json};
use spec_kitty_events::reduce::{Mode, ReduceOptions, ReducerName};
use spec_kitty_events::replay::{Outcome, Partitions, Replay, Replayed};

fn replayed(options: &ReduceOptions, events: &[Draft]) -> Replayed {
    let finish = |events: &mut dyn Iterator<Item = (u64, &Draft)>| {
        let mut replay = Replay::default();
        events.for_each(|(place, draft)| replay.feed(draft.read(place)));
        replay.finish(options)
    };
    let replayed = finish(&mut (1..).zip(events));
    let places: Vec<(u64, &Draft)> = (1..).zip(events).collect();
    assert_eq!(finish(&mut places.into_iter().rev()), replayed, "the order of arrival shows");
    replayed
}

fn replay(events: &[Draft]) -> Replayed {
    replayed(&ReduceOptions::default(), events)
}

/// The partitions of one reducer, with the number of events of each.
fn parts(replayed: &Replayed, reducer: &str) -> Vec<(String, u64)> {
    let of = replayed.partitions.iter().filter(|part| part.reducer.as_str() == reducer);
    of.map(|part| (part.partition.clone(), state(&part.outcome)["event_count"].as_u64().unwrap()))
        .collect()
}

fn state(outcome: &Outcome) -> Value {
    match outcome {
        Outcome::State(state) => serde_json::to_value(state).unwrap(),
        Outcome::Failure(failure) => panic!("{failure:?}"),
    }
}

fn named(parts: &[(&str, u64)]) -> Vec<(String, u64)> {
    parts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

fn planned(mission: &str) -> Draft {
    moved("WP01", Value::Null, "planned").with("mission_slug", mission)
}

fn heartbeat(mission: &str) -> Draft {
    event("PresenceHeartbeat", json!({"participant_id": "p1", "mission_id": mission}))
        .about("session")
}

fn audit(mission_id: &str, run_id: &str) -> Draft {
    let payload = json!({
        "mission_id": mission_id, "run_id": run_id, "mission_slug": "importer",
        "mission_number": 42, "mission_type": "research", "actor": "ana",
        "audit_scope_hash": "h1"
    });
    event("MissionAuditStarted", payload).about("audit")
}

#[test]
fn an_empty_log_has_no_parts() {
    let replayed = replay(&[]);
    assert_eq!((replayed.events, replayed.unread.len(), replayed.partitions.len()), (0, 0, 0));
}

#[test]
fn events_that_no_reducer_reads_are_counted_by_type() {
    let gate = event("GatePassed", json!({}));
    let replayed = replay(&[foreign(), planned("importer"), foreign(), gate]);
    assert_eq!(
        serde_json::to_value(&replayed.unread).unwrap(),
        json!({"GatePassed": 1, "SomethingElse": 2})
    );
    assert_eq!(replayed.events, 4);
    assert_eq!(parts(&replayed, "status"), named(&[("importer", 1)]));
    // Also where the reducer would count events of other types.
    assert_eq!(parts(&replayed, "lifecycle"), named(&[("importer", 1)]));
}

#[test]
fn missions_are_told_apart_in_one_aggregate() {
    let replayed = replay(&[planned("importer").about("WP01"), planned("exporter").about("WP01")]);
    assert_eq!(parts(&replayed, "status"), named(&[("exporter", 1), ("importer", 1)]));
}

#[test]
fn names_that_stand_together_mean_one_mission() {
    let tied = audit("m1", "r1");
    let replayed = replay(&[planned("importer").about("a"), heartbeat("m1"), tied]);
    let permissive =
        replayed_permissive(&[planned("importer").about("a"), heartbeat("m1"), audit("m1", "r1")]);
    assert_eq!(parts(&replayed, "status"), named(&[("importer", 1)]));
    // By its slug, which is the better name for people.
    assert_eq!(parts(&permissive, "collaboration"), named(&[("importer", 1)]));
}

fn replayed_permissive(events: &[Draft]) -> Replayed {
    replayed(&ReduceOptions { mode: Mode::Permissive, ..ReduceOptions::default() }, events)
}

#[test]
fn the_aggregate_of_a_mission_is_a_name_of_it() {
    let started = event(
        "MissionStarted",
        json!({"mission_id": "m1", "mission_type": "research", "initial_phase": "plan",
        "actor": "ana"}),
    );
    let events = [planned("importer").about("mission/m1"), started.about("mission/m1/phase")];
    assert_eq!(parts(&replay(&events), "lifecycle"), named(&[("importer", 2)]));
    let nameless = event("WPStatusChanged", json!({})).about("mission//m7/WP01");
    assert_eq!(parts(&replay(&[nameless]), "status"), named(&[("m7", 1)]));
    let bare = event("WPStatusChanged", json!({"mission_slug": ""})).about("mission/");
    assert_eq!(parts(&replay(&[bare]), "status"), named(&[("mission/", 1)]));
}

#[test]
fn an_aggregate_ties_no_two_slugs() {
    let lost = || event("WPStatusChanged", json!({"wp_id": "WP01"}));
    let events = [
        planned("importer").about("mission/m1"),
        planned("exporter").about("mission/m1"),
        lost().about("mission/m1"),
        planned("importer").about("mission/importer"),
        lost().about("mission/importer"),
    ];
    let both = replay(&events);
    assert_eq!(parts(&both, "status"), named(&[("exporter", 1), ("importer", 3), ("m1", 1)]));
    let not_tied =
        |replayed: &Replayed| serde_json::to_value(replayed).unwrap()["not_tied"].clone();
    assert_eq!(
        not_tied(&both),
        json!([{"aggregates": ["m1"], "missions": ["exporter", "importer"]}])
    );
    // Nor do two aggregates with an id between them; an aggregate that is clear is one.
    let chain = replay(&[
        planned("importer").about("mission/a1"),
        heartbeat("m9").about("mission/a1"),
        heartbeat("m9").about("mission/a2"),
        planned("exporter").about("mission/a2"),
        planned("third").about("mission/a3"),
        lost().about("mission/a3"),
    ]);
    assert_eq!(parts(&chain, "status"), named(&[("exporter", 1), ("importer", 1), ("third", 2)]));
    assert_eq!(
        not_tied(&chain),
        json!([{"aggregates": ["a1", "a2"], "missions": ["exporter", "importer"]}])
    );
    assert_eq!(not_tied(&replay(&events[..1])), Value::Null);
}

#[test]
fn partitions_tell_when_a_name_that_they_gave_has_changed() {
    let read = |place: u64, draft: Draft| draft.read(place);
    let mut partitions = Partitions::default();
    let part = |partitions: &mut Partitions, event| {
        let place = partitions.take(&event);
        partitions.part(&place, ReducerName::Status).map(str::to_owned)
    };
    let importer = read(1, planned("importer").about("a"));
    assert_eq!(part(&mut partitions, importer), Some("importer".to_owned()));
    let lost = read(2, event("WPStatusChanged", json!({"wp_id": "WP01"})).about("b"));
    assert_eq!(part(&mut partitions, lost.clone()), Some("b".to_owned()));
    assert_eq!(part(&mut partitions, read(3, planned("exporter").about("a"))).unwrap(), "exporter");
    assert_eq!((part(&mut partitions, read(4, foreign())), partitions.changes()), (None, 0));
    // Now the events of that aggregate say where the second one belongs.
    assert_eq!(part(&mut partitions, read(5, planned("third").about("b"))).unwrap(), "third");
    assert_eq!(partitions.changes(), 1);
    assert_eq!(part(&mut partitions, lost).unwrap(), "third");
    // And now a payload says that two of them are one.
    for (place, slug) in [(6, "importer"), (7, "exporter")] {
        let tied = read(place, audit("m1", "r1").with("mission_slug", slug));
        partitions.take(&tied);
    }
    assert_eq!(partitions.changes(), 2);
    let place = partitions.take(&read(1, planned("importer").about("a")));
    assert_eq!(partitions.part(&place, ReducerName::Status), Some("exporter"));
}

#[test]
fn chains_of_names_mean_one_mission_whatever_their_order() {
    let mut events: Vec<Draft> = (0..6)
        .map(|i| audit(&format!("m{i}"), "r1").with("mission_slug", format!("s{i}")))
        .collect();
    events.extend(
        (0..5).map(|i| audit(&format!("m{i}"), "r1").with("mission_slug", format!("s{}", i + 1))),
    );
    events.extend((0..6).map(|i| heartbeat(&format!("m{i}"))));
    assert_eq!(parts(&replayed_permissive(&events), "collaboration"), named(&[("s0", 6)]));
    assert_eq!(parts(&replay(&events), "mission-audit").len(), 6);
}

#[test]
fn an_event_that_names_nothing_follows_its_aggregate_where_that_is_clear() {
    let lost = || event("WPStatusChanged", json!({"wp_id": "WP01"}));
    let replayed = replay(&[planned("importer").about("a"), lost().about("a")]);
    assert_eq!(parts(&replayed, "status"), named(&[("importer", 2)]));
    let unclear = replay(&[
        planned("importer").about("a"),
        planned("exporter").about("a"),
        lost().about("a"),
        lost().about("b"),
    ]);
    assert_eq!(
        parts(&unclear, "status"),
        named(&[("a", 1), ("b", 1), ("exporter", 1), ("importer", 1)])
    );
}

#[test]
fn a_dossier_is_found_by_its_namespace() {
    let namespace = json!({
        "project_uuid": "p1", "mission_slug": "importer", "target_branch": "main",
        "mission_type": "research", "manifest_version": "1"
    });
    let snapshot = |namespace: Value| {
        let payload = json!({"namespace": namespace, "snapshot_hash": "h", "artifact_count": 0,
        "anomaly_count": 0, "computed_at": ""});
        event("MissionDossierSnapshotComputed", payload).about("dossier")
    };
    let mut other = namespace.clone();
    other["mission_slug"] = json!("exporter");
    let replayed = replay(&[snapshot(namespace), snapshot(other)]);
    assert_eq!(parts(&replayed, "dossier"), named(&[("exporter", 1), ("importer", 1)]));
}

#[test]
fn runs_audits_decision_points_and_connectors_are_split_by_their_members() {
    let step = |run: &str| event("NextStepIssued", json!({"run_id": run}));
    let opened = |id: &str| event("DecisionPointOpened", json!({"decision_point_id": id}));
    let revoked = |id: &str| event("ConnectorRevoked", json!({"connector_id": id}));
    let accepted = |id: &str| event("SyncIngestAccepted", json!({"connector_id": id}));
    let half = audit("m1", "r1").without("run_id").about("elsewhere");
    let replayed = replay(&[
        step("r1"),
        step("r2"),
        step("r1"),
        audit("m1", "r1"),
        audit("m1", "r2"),
        half,
        opened("d1"),
        opened("d2"),
        revoked("c1"),
        revoked("c2"),
        accepted("c1"),
        accepted("c2"),
        event("ConnectorRevoked", json!({})).about("connector/c9"),
    ]);
    assert_eq!(parts(&replayed, "mission-next"), named(&[("r1", 2), ("r2", 1)]));
    assert_eq!(
        parts(&replayed, "mission-audit"),
        named(&[("elsewhere", 1), ("m1/r1", 1), ("m1/r2", 1)])
    );
    assert_eq!(parts(&replayed, "decision-point"), named(&[("d1", 1), ("d2", 1)]));
    assert_eq!(parts(&replayed, "connector"), named(&[("c1", 1), ("c2", 1), ("connector/c9", 1)]));
    assert_eq!(parts(&replayed, "sync"), named(&[("c1", 1), ("c2", 1)]));
}

#[test]
fn a_part_that_breaks_a_rule_has_a_failure_and_the_others_go_on() {
    let events = [heartbeat("m1"), planned("importer")];
    let replayed = replay(&events);
    let written = serde_json::to_value(&replayed).unwrap();
    assert_eq!(written["partitions"][2]["reducer"], "collaboration");
    assert_eq!(written["partitions"][2]["failure"]["code"], "participant_unknown");
    assert_eq!(written["partitions"][0]["state"]["event_count"], 1);
    assert_eq!(parts(&replayed_permissive(&events), "collaboration"), named(&[("m1", 1)]));
}

#[test]
fn the_order_of_the_parts_is_that_of_the_reducers() {
    let events = [audit("m1", "r1"), planned("b"), planned("a").about("WP02"), heartbeat("m9")];
    let replayed = replayed_permissive(&events);
    let order: Vec<(&str, &str)> =
        replayed.partitions.iter().map(|part| (part.reducer.as_str(), &*part.partition)).collect();
    let expected = [
        ("status", "a"),
        ("status", "b"),
        ("lifecycle", "a"),
        ("lifecycle", "b"),
        ("collaboration", "m9"),
        ("mission-audit", "m1/r1"),
    ];
    assert_eq!(order, expected);
}
