//! One rule of copies (D15): `dedup` and the reducers keep the same one, in every order of the
//! copies.

use crate::pools::id_text;
use spec_kitty_events::reduce::{Fed, Fold, Lifecycle, ReplayEvent};
use spec_kitty_events::{Event, Record, dedup};

/// The id of the one event.
const FIRST: &str = "01J8Z3N5QV9Y4T2RK7WXH6BMCD";

/// A copy of one event: its clock, its time, the spelling of its payload and one more member.
fn copy(clock: u8, time: &str, payload: &str, extra: &str) -> String {
    format!(
        r#"{{"event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "PhaseEntered",
        "aggregate_id": "mission/1", "timestamp": "2026-01-15T{time}", "build_id": "b",
        "node_id": "n", "lamport_clock": {clock}, "payload": {{{payload}}},
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0"{extra}}}"#
    )
    .replace('\n', " ")
}

/// Copies that differ in one thing each.
fn copies() -> Vec<String> {
    let payload = r#""mission_id": "m", "phase_name": "p", "actor": "a""#;
    let turned = r#""actor": "a", "phase_name": "p", "mission_id": "m""#;
    let mut all = vec![
        copy(1, "10:00:00Z", payload, ""),
        copy(2, "10:00:00Z", payload, ""),
        copy(1, "12:00:00+02:00", payload, ""),
        copy(1, "10:00:01Z", payload, ""),
        copy(1, "10:00:00Z", turned, ""),
        copy(1, "10:00:00Z", payload, "  "),
        copy(1, "10:00:00Z", &payload.replace("\"a\"", "\"\\u0061\""), ""),
        copy(1, "10:00:00Z", payload, "").replace("01J8", "01j8"),
    ];
    for number in [
        "1",
        "1.0",
        "10e-1",
        "9007199254740993",
        "9007199254740993.0",
        "9007199254740992",
        "123456789012345678901234567890",
        "123456789012345678901234567891",
        "1.2345678901234567890123456789e29",
    ] {
        all.push(copy(1, "10:00:00Z", payload, &format!(", \"x\": {number}")));
        all.push(copy(1, "10:00:00Z", payload, &format!(", \"x\": {number}, \"y\": 1")));
        all.push(copy(1, "10:00:00Z", payload, &format!(", \"y\": 1, \"x\": {number}")));
    }
    all
}

/// The line that counts after the lines were fed in this order.
fn fed(lines: &[&str]) -> String {
    let mut fold = Fold::new(Lifecycle);
    for (n, line) in lines.iter().enumerate() {
        let fed = fold.feed(ReplayEvent::read(line.as_bytes()).expect("it is an envelope"));
        assert!(n == 0 || fed != Fed::Taken);
    }
    let snapshot = fold.snapshot();
    snapshot["events"][0].as_str().expect("a line").to_owned()
}

/// The envelope as it is written, by which copies of one content are told apart.
fn written(event: &Event) -> String {
    serde_json::to_string(event).expect("an envelope is written as JSON")
}

#[test]
fn dedup_and_the_reducers_keep_the_same_copy() {
    let copies = copies();
    for a in &copies {
        for b in &copies {
            let kept = fed(&[a, b]);
            assert_eq!(kept, fed(&[b, a]), "\n{a}\n{b}");
            let kept: Event = serde_json::from_str(&kept).expect("it is an envelope");
            for pair in [[a, b], [b, a]] {
                let records = pair.map(|l| Record::admit(l.as_bytes()).expect("it is sound"));
                let events = pair.map(|l| serde_json::from_str::<Event>(l).expect("it is sound"));
                let of_records = dedup(&records).events[0].event();
                assert_eq!(written(of_records), written(&kept), "\n{a}\n{b}");
                assert_eq!(written(dedup(&events).events[0]), written(&kept), "\n{a}\n{b}");
            }
        }
    }
}

#[test]
fn of_many_copies_the_same_one_counts_in_every_order() {
    let copies = copies();
    let mut lines: Vec<&str> = copies.iter().map(String::as_str).collect();
    let expected = fed(&lines);
    for turn in 0..lines.len() {
        lines.rotate_left(1);
        if turn % 3 == 0 {
            lines.swap(0, turn);
        }
        assert_eq!(fed(&lines), expected);
    }
}

#[test]
fn every_second_occurrence_is_noticed_whatever_the_order() {
    let payload = r#""mission_id": "m", "phase_name": "p", "actor": "a""#;
    let event = |n: usize| copy(1, "10:00:00Z", payload, "").replace(FIRST, &id_text(n));
    for step in [1, 7, 389, 999] {
        let events: Vec<String> = (0..1_000).map(|n| event(n * step % 1_000)).collect();
        let mut fold = Fold::new(Lifecycle);
        let mut feed =
            |line: &str| fold.feed(ReplayEvent::read(line.as_bytes()).expect("it is an envelope"));
        for line in &events {
            assert_eq!(feed(line), Fed::Taken, "step {step}: {line}");
        }
        for line in &events {
            assert_ne!(feed(line), Fed::Taken, "step {step}: {line}");
        }
    }
}
