//! Emission and clocks: what is emitted has passed the live gate, in causal order, byte for byte.

use proptest::prelude::*;
use spec_kitty_events::{
    ClockStorage, EmitError, EventId, ExecutionMode, Gate, LamportClock, Lane, MemoryStore, Origin,
    ParticipantLeftPayload, StatusTransitionPayload, StoreError, StoredClock, Timestamp,
};

fn origin() -> Origin {
    Origin::new("importer@4f2a91c", "worker-7", "6F1C2A9E4B7D4C3A9F102D8E5B6A7C40".parse().unwrap())
        .with_project_slug("importer")
}

fn left(who: &str) -> ParticipantLeftPayload {
    ParticipantLeftPayload::builder().participant_id(who).mission_id("m1").try_into().unwrap()
}

fn clock() -> StoredClock<MemoryStore> {
    StoredClock::open(MemoryStore::new(), "worker-7").unwrap()
}

#[test]
fn an_event_carries_its_origin_and_passes_the_gate() {
    let record = origin()
        .draft(left("p1"))
        .aggregate("mission/042")
        .data_tier(2)
        .emit(&mut clock())
        .unwrap();
    assert!(Gate::live().envelope(record.bytes()).is_valid());
    let event = record.event();
    assert_eq!(
        (event.build_id.as_str(), event.node_id.as_str(), event.lamport_clock),
        ("importer@4f2a91c", "worker-7", 1)
    );
    assert_eq!(event.project_uuid.as_str(), "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40");
    assert_eq!(event.project_slug.as_deref(), Some("importer"));
    assert_eq!((event.schema_version.as_str(), event.data_tier), ("3.0.0", 2));
    assert_eq!(event.event_id.as_str().len(), 26);
    assert_eq!(event.correlation_id, event.event_id);
    assert_eq!(event.causation_id, None);
    assert!(event.timestamp.as_str().ends_with('Z'));
    // Every member is written, in the order of the schema.
    let value: serde_json::Value = serde_json::from_slice(record.bytes()).unwrap();
    let names: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "event_id",
            "event_type",
            "aggregate_id",
            "payload",
            "timestamp",
            "build_id",
            "node_id",
            "lamport_clock",
            "causation_id",
            "project_uuid",
            "project_slug",
            "correlation_id",
            "schema_version",
            "data_tier"
        ]
    );
}

#[test]
fn a_cause_is_carried_on() {
    let mut clock = clock();
    let origin = origin();
    let correlation = EventId::parse("01J8Z3N5QV9Y4T2RK7WXH6BMCE").unwrap();
    let first = origin
        .draft(left("p1"))
        .aggregate("mission/042")
        .correlation(correlation.clone())
        .emit(&mut clock)
        .unwrap();
    let second = origin.draft(left("p2")).caused_by(first.event()).emit(&mut clock).unwrap();
    assert_eq!(second.event().causation_id.as_ref(), Some(&first.event().event_id));
    assert_eq!(second.event().correlation_id, correlation);
    assert_eq!(second.event().aggregate_id, "mission/042");
    assert_ne!(second.event().event_id, first.event().event_id);

    // The cause of another node counts as seen: the effect is later than it.
    let mut far = first.event().clone();
    far.lamport_clock = 100;
    let third =
        origin.draft(left("p3")).caused_by(&far).aggregate("mission/043").emit(&mut clock).unwrap();
    assert_eq!(
        (third.event().lamport_clock, third.event().aggregate_id.as_str()),
        (101, "mission/043")
    );
    assert_eq!(clock.current(), 101);
}

#[test]
fn a_refused_payload_costs_no_number() {
    let mut clock = clock();
    let forced: StatusTransitionPayload = StatusTransitionPayload::builder()
        .mission_slug("m")
        .wp_id("WP01")
        .to_lane(Lane::Planned)
        .actor("ana")
        .execution_mode(ExecutionMode::Worktree)
        .force(true)
        .try_into()
        .unwrap();
    let error = origin().draft(forced).aggregate("mission/1").emit(&mut clock).unwrap_err();
    let EmitError::Refused(refusal) = error else { panic!("{error}") };
    assert_eq!(refusal.report().violations[0].code.as_str(), "status.force_requires_reason");
    assert_eq!(clock.current(), 0);
    // An event about nothing is refused too.
    assert!(matches!(origin().draft(left("p")).emit(&mut clock), Err(EmitError::Refused(_))));
}

/// The number would be one that the node of the event has not reached.
#[test]
fn the_clock_of_another_node_stamps_nothing() {
    let mut clock = StoredClock::open(MemoryStore::new(), "worker-8").unwrap();
    let error = origin().draft(left("p1")).aggregate("mission/1").emit(&mut clock).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the draft is of node `worker-7`, the clock is that of node `worker-8`"
    );
    assert_eq!(clock.current(), 0);
}

/// Whatever is wrong with an event, one document is meant: the envelope.
#[test]
fn a_refusal_points_into_the_envelope() {
    let refusal = origin().draft(left("")).judge().unwrap_err();
    let report = serde_json::to_value(&refusal).unwrap();
    let pointers: Vec<&str> = report["violations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|violation| violation["pointer"].as_str().unwrap())
        .collect();
    assert_eq!(pointers, ["/aggregate_id", "/payload/participant_id"]);
    assert_eq!(report["valid"], false);
    let read: Vec<spec_kitty_events::Violation> =
        serde_json::from_value(report["violations"].clone()).unwrap();
    let messages = |all: &[spec_kitty_events::Violation]| -> Vec<String> {
        all.iter().map(|violation| format!("{violation} {}", violation.help())).collect()
    };
    assert_eq!(messages(&read), messages(&refusal.report().violations));
    assert_eq!(refusal.into_iter().count(), 2);
}

/// An error says a thing once, also when it is shown with all that it comes from.
#[test]
fn no_error_repeats_its_source() {
    let io = StoreError::Io {
        path: "events.db".into(),
        doing: "open",
        source: std::io::Error::from(std::io::ErrorKind::PermissionDenied),
    };
    let spent = LamportClock::at("n", i64::MAX).tick().unwrap_err();
    let refusal = origin().draft(left("")).judge().unwrap_err();
    let errors: [Box<dyn std::error::Error>; 4] = [
        Box::new(EmitError::from(io)),
        Box::new(StoreError::from(spent.clone())),
        Box::new(EmitError::from(StoreError::from(spent))),
        Box::new(EmitError::<StoreError>::from(refusal)),
    ];
    for error in errors {
        let mut parts = vec![error.to_string()];
        let mut cause = error.source();
        while let Some(source) = cause {
            assert!(!parts.iter().any(|part| part.contains(&source.to_string())), "{parts:?}");
            parts.push(source.to_string());
            cause = source.source();
        }
    }
}

#[test]
fn moments_of_the_system_are_timestamps() {
    use std::time::{Duration, SystemTime};
    let epoch = SystemTime::UNIX_EPOCH;
    for (moment, text) in [
        (epoch, "1970-01-01T00:00:00Z"),
        (epoch - Duration::from_millis(1), "1969-12-31T23:59:59.999Z"),
        (epoch + Duration::new(1_768_471_200, 1), "2026-01-15T10:00:00.000000001Z"),
    ] {
        let written = Timestamp::from(moment);
        assert_eq!(written.as_str(), text);
        assert_eq!(Timestamp::parse(text).unwrap().unix_nanos(), written.unix_nanos());
        assert_eq!(SystemTime::from(written), moment);
    }
    let far = [epoch + Duration::from_secs(1 << 39), epoch - Duration::from_secs(1 << 37)];
    for moment in far.map(Timestamp::from) {
        assert!(Timestamp::parse(moment.as_str()).is_ok(), "{moment}");
    }
}

#[test]
fn given_ids_and_times_are_used() {
    let id = EventId::parse("6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c41").unwrap();
    let time = Timestamp::parse("2026-01-15T10:00:00+02:00").unwrap();
    let record = origin()
        .draft(left("p"))
        .aggregate("mission/1")
        .event_id(id.clone())
        .timestamp(time.clone())
        .stamp(9)
        .unwrap();
    assert_eq!(
        (&record.event().event_id, &record.event().timestamp, record.event().lamport_clock),
        (&id, &time, 9)
    );
}

/// A store that can be told to fail.
#[derive(Default)]
struct Failing {
    value: i64,
    fails: bool,
}

impl ClockStorage for Failing {
    type Error = StoreError;

    fn load(&self, _: &str) -> Result<i64, StoreError> {
        Ok(self.value)
    }

    fn advance(&mut self, _: &str, seen: i64) -> Result<i64, StoreError> {
        if self.fails {
            return Err(StoreError::InvalidLimit);
        }
        self.value = self.value.max(seen) + 1;
        Ok(self.value)
    }
}

#[test]
fn a_failing_save_moves_neither_clock_nor_store() {
    let mut clock = StoredClock::open(Failing::default(), "n").unwrap();
    assert_eq!(clock.tick().unwrap(), 1);
    clock.storage_mut().fails = true;
    assert!(clock.tick().is_err() && clock.update(50).is_err());
    assert_eq!((clock.current(), clock.storage_mut().value), (1, 1));
    clock.storage_mut().fails = false;
    assert_eq!(clock.tick().unwrap(), 2);
}

proptest! {
    /// The rule itself: every step grows, past what was seen.
    #[test]
    fn a_clock_only_grows(steps in prop::collection::vec(prop_oneof![Just(None),
    (-5..1000_i64).prop_map(Some)], 0..50)) {
        let mut clock = LamportClock::new("n");
        for step in steps {
            let before = clock.current();
            let after = match step { None => clock.tick(),
            Some(seen) => clock.update(seen) }.unwrap();
            prop_assert!(after > before && after > step.unwrap_or(0));
            prop_assert_eq!(after, clock.current());
            prop_assert_eq!(after, before.max(step.unwrap_or(before)) + 1);
        }
    }

    /// Two handles on one store never go backwards and never show one value twice (D22).
    #[test]
    fn two_handles_share_one_clock(turns in prop::collection::vec((any::<bool>(), 0..40_i64),
    1..60)) {
        let mut store = MemoryStore::new();
        let mut handles = [0_i64; 2];
        let mut seen = std::collections::BTreeSet::new();
        for (which, remote) in turns {
            let handle = usize::from(which);
            // What a handle does: it advances past what it remembers and what it has seen.
            let value = store.advance("n", handles[handle].max(remote)).unwrap();
            prop_assert!(value > handles[handle] && value > remote);
            prop_assert!(seen.last().is_none_or(|last| value > *last));
            prop_assert!(seen.insert(value));
            handles[handle] = value;
            prop_assert_eq!(store.load("n").unwrap(), value);
        }
    }
}
