//! The pipeline that all reducers share (D15, D18, D20).

use crate::events::id;
use crate::given::{Draft, event, foreign, strict};
use crate::status::{forced, moved};
use serde_json::{Value, json};
use spec_kitty_events::reduce::{
    AnyFold, AnyState, Collaboration, Connector, DecisionPoint, Dossier, Fed, Fold, Glossary,
    Lifecycle, MissionAudit, MissionNext, Mode, REDUCERS, ReduceError, ReduceOptions, Reducer,
    ReducerName, ReplayEvent, ReplayKey, ResumeError, Status, Stream, Sync, reduce,
};
use spec_kitty_events::{AdmittedEvent, Event, EventType, Record};

fn planned(wp_id: &str) -> Draft {
    moved(wp_id, Value::Null, "planned")
}

fn left(participant: &str) -> Draft {
    event("ParticipantLeft", json!({"participant_id": participant, "mission_id": "m1"}))
}

fn last(events: impl IntoIterator<Item = Draft>) -> String {
    strict(ReducerName::Status, events).state()["last_processed_event_id"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn d15_the_clock_decides_then_the_instant_then_the_id() {
    let (early, late) = ("2026-01-15T10:00:00Z", "2026-01-15T10:00:00.000000001Z");
    assert_eq!(
        last([planned("a").at(2).time(early), planned("b").at(1).time(late)]),
        id(1).as_str()
    );
    assert_eq!(
        last([planned("a").at(1).time(late), planned("b").at(1).time(early)]),
        id(1).as_str()
    );
    assert_eq!(last([planned("a").id(7).at(1), planned("b").id(5).at(1)]), id(7).as_str());
    // Ids are compared in canonical form.
    assert_eq!(
        last([
            planned("a").spelled(&id(7).as_str().to_lowercase()).at(1),
            planned("b").id(8).at(1)
        ]),
        id(8).as_str()
    );
}

#[test]
fn d15_another_spelling_of_an_id_is_a_copy_and_no_difference() {
    let spelled = planned("a").spelled(&id(1).as_str().to_lowercase()).at(1);
    strict(ReducerName::Status, [planned("a").id(1).at(1), spelled]).quiet().count(1);
    let hyphens = "0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";
    let bare = hyphens.replace('-', "").to_uppercase();
    strict(
        ReducerName::Status,
        [planned("a").spelled(hyphens).at(1), planned("a").spelled(&bare).at(1)],
    )
    .quiet()
    .count(1);
}

#[test]
fn d15_of_copies_with_equal_keys_the_smallest_canonical_json_counts() {
    let copies = ["cem", "ana", "ben"]
        .map(|actor| planned("a").with("actor", actor).with("review_ref", actor).id(1).at(1));
    let mut fold = Fold::new(Status);
    let fed: Vec<Fed> = copies.iter().map(|copy| fold.feed(copy.read(1))).collect();
    assert_eq!(fed, [Fed::Taken, Fed::Replaced, Fed::Known]);
    assert_eq!(
        fold.state().unwrap().notices[0].reason.split(' ').find(|word| *word == "3"),
        Some("3")
    );
}

#[test]
fn feeding_says_what_became_of_an_event() {
    let mut fold = Fold::new(Status);
    assert_eq!(fold.feed(planned("a").id(1).at(5).read(1)), Fed::Taken);
    assert_eq!(fold.feed(planned("a").id(1).at(5).read(1)), Fed::Known);
    assert_eq!(fold.feed(planned("a").id(1).at(9).read(1)), Fed::Known);
    assert_eq!(fold.feed(planned("a").id(1).at(3).read(1)), Fed::Replaced);
    assert_eq!(fold.feed(foreign().read(2)), Fed::Foreign);
    assert_eq!(Fold::new(Lifecycle).feed(foreign().read(2)), Fed::Taken);
    assert_eq!(fold.reducer(), &Status);
    let event = planned("b").read(3);
    assert_eq!([fold.feed(event.clone()), fold.feed(event)], [Fed::Taken, Fed::Known]);
}

#[test]
fn a_copy_that_was_folded_is_taken_back() {
    let mut fold = Fold::new(Status);
    fold.feed(planned("a").id(1).at(5).read(1));
    fold.feed(planned("b").id(2).at(9).read(2));
    assert_eq!(fold.state().unwrap().event_count, 2);
    fold.feed(planned("c").id(1).at(3).read(1));
    let state = fold.state().unwrap();
    assert_eq!(state.wp_states.keys().collect::<Vec<_>>(), ["b", "c"]);
    assert_eq!(state.event_count, 2);
}

#[test]
fn d20_feeding_in_steps_is_feeding_in_one_go() {
    let lanes = [
        "planned",
        "claimed",
        "in_progress",
        "for_review",
        "planned",
        "claimed",
        "blocked",
        "in_progress",
    ];
    let mut events: Vec<ReplayEvent> = Vec::new();
    for (clock, pair) in (2..).zip(lanes.windows(2)) {
        events.push(moved("a", pair[0], pair[1]).with("review_ref", "r1").read(clock));
    }
    events.push(planned("a").at(1).read(1));
    events.push(forced("b", "done", "claimed").at(4).read(40));
    let whole = reduce(Status, events.clone()).unwrap();
    for late in 0..events.len() {
        let mut fold = Fold::new(Status);
        for (place, event) in events.iter().enumerate().filter(|(place, _)| *place != late) {
            fold.feed(event.clone());
            fold.state().unwrap();
            if place % 3 == 0 {
                fold = Fold::resume(&fold.snapshot()).unwrap();
            }
        }
        fold.feed(events[late].clone());
        assert_eq!(fold.state().unwrap(), whole, "{late} comes last");
        assert_eq!(fold.into_state().unwrap(), whole);
    }
}

#[test]
fn d20_late_events_find_their_places_between_those_that_are_there() {
    let steps = ["planned", "claimed", "in_progress", "for_review", "approved", "done"];
    let step = |to: usize| {
        moved("a", to.checked_sub(1).map(|from| steps[from]), steps[to]).read(to as u64 + 1)
    };
    let mut fold = Fold::new(Status);
    for place in [1, 3, 5] {
        fold.feed(step(place));
    }
    assert_eq!(fold.state().unwrap().anomalies.len(), 3);
    for place in [4, 0, 2] {
        fold.feed(step(place));
    }
    let state = fold.state().unwrap();
    assert_eq!((state.anomalies.len(), state.wp_states["a"].current_lane.as_str()), (0, "done"));
}

#[test]
fn d20_many_states_on_the_way_keep_few_checkpoints_and_cost_no_truth() {
    let mut fold = Fold::new(Sync);
    for number in 2..200 {
        fold.feed(left("p1").read(number));
        fold.state().unwrap();
    }
    fold.feed(left("p1").read(1));
    assert_eq!(fold.state().unwrap().event_count, 199);
}

#[test]
fn a_failure_stays_until_an_event_that_sorts_earlier_mends_it() {
    let heartbeat = event("PresenceHeartbeat", json!({"participant_id": "p1", "mission_id": "m1"}));
    let identity = json!({"participant_id": "p1", "participant_type": "human"});
    let joined = event(
        "ParticipantJoined",
        json!({"participant_id": "p1", "mission_id": "m1", "participant_identity": identity}),
    );
    let mut fold = Fold::new(Collaboration::strict());
    fold.feed(heartbeat.clone().read(2));
    fold.feed(heartbeat.clone().read(3));
    fold.feed(heartbeat.read(4));
    assert_eq!(fold.state().unwrap_err().failure().event_id, id(2));
    let mut resumed = Fold::<Collaboration>::resume(&fold.snapshot()).unwrap();
    assert_eq!(resumed.state().unwrap_err().code(), "participant_unknown");
    resumed.feed(joined.read(1));
    assert_eq!(resumed.state().unwrap().event_count, 4);
}

#[test]
fn a_failure_is_an_error_with_a_sentence_and_a_place() {
    let error: ReduceError =
        reduce(Collaboration::strict(), [event("PresenceHeartbeat", json!({})).read(1)])
            .unwrap_err();
    assert_eq!(error.code(), "payload_invalid");
    assert_eq!(
        error.to_string(),
        format!(
            "PresenceHeartbeat {}: payload_invalid The payload does not fit the schema of \
                PresenceHeartbeat.",
            id(1)
        )
    );
}

#[test]
fn a_snapshot_keeps_mode_roster_and_copies() {
    let identity = json!({"participant_id": "p1", "participant_type": "human"});
    let roster = [("p1".to_owned(), serde_json::from_value(identity).unwrap())].into();
    let options = ReduceOptions { mode: Mode::Permissive, roster };
    let mut fold = AnyFold::new(ReducerName::Collaboration, &options);
    fold.feed(left("p2").id(1).at(1).read(1));
    fold.feed(left("p3").id(1).at(1).read(1));
    let mut resumed = AnyFold::resume(ReducerName::Collaboration, &fold.snapshot()).unwrap();
    assert_eq!(resumed.name(), ReducerName::Collaboration);
    assert_eq!(resumed.state().unwrap(), fold.state().unwrap());
    let AnyState::Collaboration(state) = resumed.state().unwrap() else { panic!("another state") };
    assert_eq!(state.notices[0].code.as_str(), "duplicate_conflict");
    assert!(state.participants.contains_key("p1"));
    assert!(format!("{resumed:?}").contains("Collaboration"));
}

#[test]
fn a_snapshot_of_another_contract_is_judged_anew() {
    let mut fold = Fold::new(Status);
    fold.feed(planned("a").read(1));
    fold.feed(planned("b").read(2));
    let mut snapshot = fold.snapshot();
    snapshot["contract"] = json!("of another time");
    snapshot["checkpoint"]["working"]["wp_states"] = json!({});
    assert_eq!(Fold::<Status>::resume(&snapshot).unwrap().state().unwrap(), fold.state().unwrap());
}

#[test]
fn a_snapshot_that_is_none_is_refused() {
    let snapshot = Fold::new(Status).snapshot();
    let other = AnyFold::resume(ReducerName::Sync, &snapshot).unwrap_err();
    assert_eq!(other, ResumeError::OtherReducer { actual: "status".to_owned(), expected: "sync" });
    assert_eq!(other.to_string(), "the snapshot is one of the reducer status, not of sync");
    for (broken, message) in [
        (
            json!({}),
            "the snapshot cannot be read: it does not say its reducer; reduce the events anew",
        ),
        (
            json!({"name": "status"}),
            "the snapshot cannot be read: missing field `reducer`; reduce the events anew",
        ),
    ] {
        assert_eq!(Fold::<Status>::resume(&broken).unwrap_err().to_string(), message);
    }
    let mut torn = snapshot;
    torn["events"] = json!(["{}"]);
    assert!(matches!(Fold::<Status>::resume(&torn), Err(ResumeError::Form { .. })));
}

#[test]
fn an_event_is_read_leniently_and_judged_once() {
    let event = planned("a").with("actor", " ").time("2025-01-15T10:00:00").read(7);
    assert_eq!(
        (event.event_id(), event.event_type(), event.event_type_name()),
        (&id(7), Some(EventType::WPStatusChanged), "WPStatusChanged")
    );
    assert_eq!(
        (event.aggregate_id(), event.lamport_clock(), event.timestamp().as_str()),
        ("mission/1", 7, "2025-01-15T10:00:00")
    );
    let malformed = event.payload().unwrap().unwrap_err();
    assert_eq!(malformed.codes()[0].as_str(), "status.actor_blank");
    assert_eq!(malformed.raw()["wp_id"], "a");
    assert_eq!(
        event.key(),
        ReplayKey { lamport_clock: 7, unix_nanos: event.timestamp().unix_nanos(), event_id: id(7) }
    );
    assert!(event.key() < planned("a").read(8).key());
    assert!(format!("{event:?}").contains("WPStatusChanged"));
    // A reserved name and one of another program have no payload.
    assert!(crate::given::event("NextStepPlanned", json!({})).read(1).payload().is_none());
    let unknown = foreign().read(1);
    assert_eq!(
        (unknown.payload().is_none(), unknown.event_type(), unknown.event_type_name()),
        (true, None, "SomethingElse")
    );
    let mut bare: Value = serde_json::from_str(&planned("a").line(1)).unwrap();
    bare.as_object_mut().unwrap().shift_remove("payload");
    let bare = ReplayEvent::read(bare.to_string().as_bytes()).unwrap();
    assert_eq!(bare.payload().unwrap().unwrap_err().raw().len(), 0);
    assert!(ReplayEvent::read(b"{}").is_err());
    assert!(ReplayEvent::read(b"not JSON").is_err());
}

#[test]
fn an_event_is_the_same_whatever_way_it_came() {
    let line = left("p1").line(1);
    let read = ReplayEvent::read(line.as_bytes()).unwrap();
    let typed: Event = serde_json::from_str(&line).unwrap();
    let ways = [
        ReplayEvent::from(typed),
        ReplayEvent::from(AdmittedEvent::read(line.as_bytes()).unwrap()),
        ReplayEvent::from(&Record::admit(line.as_bytes()).unwrap()),
        ReplayEvent::read(format!("  {}\n", line.replace("\":", "\" : ")).as_bytes()).unwrap(),
    ];
    let state = |events: &[&ReplayEvent]| {
        reduce(Collaboration::permissive(), events.iter().map(|event| (*event).clone())).unwrap()
    };
    let expected = state(&[&read]);
    for way in &ways {
        assert_eq!(state(&[way]), expected);
        assert_eq!(state(&[&read, way]), expected);
        assert_eq!(state(&[way, &read]), expected);
        assert_eq!(way.key(), read.key());
        let mut fold = Fold::new(Collaboration::permissive());
        fold.feed(way.clone());
        assert_eq!(
            Fold::<Collaboration>::resume(&fold.snapshot()).unwrap().state().unwrap(),
            expected
        );
    }
}

#[test]
fn copies_of_another_generation_are_compared_whole() {
    let old = |text: &str| {
        let envelope = json!({
            "event_id": id(1), "event_type": "WPStatusChanged", "aggregate_id": "a",
            "timestamp": "2024-01-15T10:00:00Z", "node_id": "n",
            "lamport_clock": 1, "payload": {"wp_id": text}
        });
        ReplayEvent::read(envelope.to_string().as_bytes()).unwrap()
    };
    let state = reduce(Status, [old("a"), old("b"), old("a")]).unwrap();
    assert_eq!(
        (state.event_count, state.notices.len(), state.anomalies[0].wp_id.as_str()),
        (1, 1, "a")
    );
}

/// What a reducer makes of an event that the pipeline would not give it.
fn alone<R: Reducer>(reducer: R, event: &ReplayEvent) -> Value {
    let mut working = reducer.start();
    reducer.apply(&mut working, event).unwrap();
    serde_json::to_value(reducer.finish(working, Stream::default()).unwrap()).unwrap()
}

#[test]
fn a_reducer_by_itself_takes_no_notice_of_other_families() {
    fn untouched<R: Reducer>(reducer: R, others: &[Draft]) {
        let empty =
            serde_json::to_value(reducer.finish(reducer.start(), Stream::default()).unwrap())
                .unwrap();
        for other in others {
            assert_eq!(alone(reducer.clone(), &other.read(1)), empty, "{}", R::NAME);
        }
    }
    let closed = event(
        "MissionClosed",
        json!({"mission_slug": "importer", "mission_number": 42, "mission_type": "research"}),
    );
    let reserved = event("NextStepPlanned", json!({}));
    let others = [closed, reserved.clone(), foreign()];
    untouched(Status, &others);
    untouched(Collaboration::strict(), &others);
    untouched(Glossary::strict(), &others);
    untouched(Dossier, &others);
    untouched(DecisionPoint, &others);
    untouched(Connector, &others);
    untouched(Sync, &others);
    // These look at the order of events before they look at a payload.
    untouched(MissionAudit, &[reserved.clone(), foreign()]);
    untouched(MissionNext, &[reserved, foreign()]);
    untouched(Lifecycle, &[foreign()]);
}

#[test]
fn a_reducer_by_itself_folds_one_event_at_a_time() {
    assert_eq!(alone(Status, &planned("a").read(1))["wp_states"]["a"]["current_lane"], "planned");
    assert_eq!(
        alone(Lifecycle, &planned("a").read(1))["wp_states"]["a"]["current_lane"],
        "planned"
    );
    assert_eq!(
        alone(MissionNext, &event("NextStepIssued", json!({})).read(1))["anomalies"][0]["code"],
        "run_not_started"
    );
}

#[test]
fn the_names_of_the_reducers_are_those_of_the_command_line() {
    let names: Vec<&str> = REDUCERS.iter().map(|info| info.name.as_str()).collect();
    let expected = [
        "status",
        "lifecycle",
        "collaboration",
        "glossary",
        "mission-next",
        "dossier",
        "mission-audit",
        "decision-point",
        "connector",
        "sync",
    ];
    assert_eq!(names, expected);
    for name in names {
        let parsed: ReducerName = name.parse().unwrap();
        assert_eq!((parsed.to_string(), parsed.info().name), (name.to_owned(), parsed));
    }
    let error = "nothing alike".parse::<ReducerName>().unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("there is no reducer `nothing alike`; use one of {}", expected.join(", "))
    );
    assert_eq!(
        "synk".parse::<ReducerName>().unwrap_err().to_string(),
        "there is no reducer `synk`; did you mean `sync`?"
    );
}
