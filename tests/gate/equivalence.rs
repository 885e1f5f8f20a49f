//! The fast path accepts only what `jsonschema` accepts, and rejects only what it rejects.
//!
//! `SKE_EQUIVALENCE_CASES` sets the number of cases, `SKE_EQUIVALENCE_SEED` where they begin.
#![allow(clippy::print_stdout)]

use crate::mutation::{Dice, Seed, document, scratch};
use crate::support::fixtures;
use spec_kitty_events::check::CaseKind;
use spec_kitty_events::gate::fast_path;
use spec_kitty_events::reduce::ReplayEvent;
use spec_kitty_events::{AdmittedEvent, EVENT_TYPES, Event, Gate, Payload, Report, Verdict};
use std::collections::BTreeSet;

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

/// Valid payloads of every event type.
fn seeds() -> Vec<Seed> {
    let valid = fixtures().cases.into_iter().filter(|c| c.valid && c.kind == CaseKind::Payload);
    let seeds: Vec<Seed> = valid
        .filter_map(|c| Some((c.event_type?, serde_json::from_slice(&c.bytes).ok()?)))
        .collect();
    let types: BTreeSet<&str> = seeds.iter().map(|(t, _)| t.as_str()).collect();
    assert_eq!(
        types.len(),
        EVENT_TYPES.iter().filter(|i| !i.is_reserved()).count(),
        "every event type has a valid fixture"
    );
    seeds
}

#[derive(Debug, Default)]
struct Tally {
    accepted: u64,
    refused: u64,
    asked: u64,
}

impl Tally {
    /// Compares the verdict of the fast path with the report of `jsonschema`.
    fn compare(&mut self, verdict: Verdict, report: &Report, bytes: &[u8]) {
        let agree = match verdict {
            Verdict::Accept => report.is_valid() && report.warnings.is_empty(),
            Verdict::Reject => !report.is_valid(),
            Verdict::Fallback => true,
        };
        let of = report
            .violations
            .iter()
            .chain(&report.warnings)
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n");
        assert!(
            agree,
            "the fast path says {verdict:?}; jsonschema says:\n{of}\nof\n{}\n{bytes:?}",
            String::from_utf8_lossy(bytes)
        );
        match verdict {
            Verdict::Accept => self.accepted += 1,
            Verdict::Reject => self.refused += 1,
            Verdict::Fallback => self.asked += 1,
        }
    }
}

/// What is admitted on the fast path is what is admitted through `jsonschema`.
fn same_values(bytes: &[u8], report: &Report) {
    assert_eq!(&Gate::live().envelope(bytes), report);
    let admitted = AdmittedEvent::read(bytes).expect("the fast path accepts it");
    let mut value: serde_json::Value = serde_json::from_slice(bytes).expect("it is JSON");
    assert_eq!(
        admitted.event(),
        &serde_json::from_value::<Event>(value.clone()).expect("it is an envelope")
    );
    let payload =
        value.get_mut("payload").map_or_else(|| serde_json::json!({}), serde_json::Value::take);
    let read = Payload::from_value(admitted.event_type(), payload)
        .expect("it is a payload")
        .expect("it has a type");
    assert_eq!(admitted.payload(), &read);
    // An escape in a key is left to jsonschema; the same event is read for reducers.
    let escaped = String::from_utf8_lossy(bytes).replacen("\"node_id\"", "\"node\\u005fid\"", 1);
    let (quick, asked) = (
        ReplayEvent::read(bytes).expect("it is live"),
        ReplayEvent::read(escaped.as_bytes()).expect("it is an envelope"),
    );
    assert_eq!(quick.key(), asked.key());
    assert_eq!(
        (quick.event_type_name(), quick.aggregate_id(), quick.timestamp()),
        (asked.event_type_name(), asked.aggregate_id(), asked.timestamp())
    );
    assert_eq!(quick.payload(), asked.payload());
}

fn judge(case: u64, seeds: &[Seed], tally: &mut Tally) {
    let mut dice = Dice(case.wrapping_mul(0x2545_f491_4f6c_dd1d));
    let validator = Gate::live().without_precheck();
    if case.is_multiple_of(3) {
        let (event_type, bytes) = document(seeds, &mut dice, false);
        tally.compare(
            fast_path().payload(&event_type, &bytes),
            &validator.payload(&event_type, &bytes),
            &bytes,
        );
        return;
    }
    let (_, mut bytes) = document(seeds, &mut dice, true);
    if case.is_multiple_of(7) {
        scratch(&mut bytes, &mut dice);
    }
    let verdict = fast_path().envelope(&bytes);
    let report = validator.envelope(&bytes);
    tally.compare(verdict, &report, &bytes);
    if verdict == Verdict::Accept && case.is_multiple_of(5) {
        same_values(&bytes, &report);
    }
}

#[test]
fn mutated_documents_get_the_authoritys_verdict() {
    let (cases, first) =
        (number("SKE_EQUIVALENCE_CASES", 6_000), number("SKE_EQUIVALENCE_SEED", 1));
    let seeds = seeds();
    let threads = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
    let tallies: Vec<Tally> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|worker| {
                let seeds = &seeds;
                scope.spawn(move || {
                    let mut tally = Tally::default();
                    (first..first + cases)
                        .filter(|case| case % threads == worker)
                        .for_each(|case| judge(case, seeds, &mut tally));
                    tally
                })
            })
            .collect();
        workers.into_iter().map(|w| w.join().expect("no case differs")).collect()
    });
    let sum = |of: fn(&Tally) -> u64| tallies.iter().map(of).sum::<u64>();
    let (accepted, refused, asked) = (sum(|t| t.accepted), sum(|t| t.refused), sum(|t| t.asked));
    println!(
        "{cases} cases: the fast path accepts {accepted}, rejects {refused}, and leaves {asked}"
    );
    // A precheck that always asks would agree too.
    assert!(
        accepted * 10 > cases && refused * 4 > cases && asked * 4 < cases,
        "{accepted} accepted, {refused} refused, {asked} asked"
    );
}

#[test]
fn fixtures_get_the_authoritys_verdict() {
    let validator = Gate::live().without_precheck();
    let mut tally = Tally::default();
    for case in fixtures().cases {
        if let (CaseKind::Payload, Some(event_type)) = (case.kind, &case.event_type) {
            tally.compare(
                fast_path().payload(event_type, &case.bytes),
                &validator.payload(event_type, &case.bytes),
                &case.bytes,
            );
        }
        tally.compare(
            fast_path().envelope(&case.bytes),
            &validator.envelope(&case.bytes),
            &case.bytes,
        );
    }
    assert!(tally.accepted > 400 && tally.refused > 1000, "{tally:?}");
}

/// Whatever kind of value stands in the place of a member, at every place.
#[test]
fn every_member_is_looked_at() {
    let validator = Gate::live().without_precheck();
    let mut tally = Tally::default();
    let strange = [
        "null",
        "true",
        "7",
        "-1",
        "\"\"",
        "\" \"",
        "\"x\"",
        "[]",
        "[0]",
        "{}",
        "{\"x\":1}",
        "1.5",
        "1.0",
    ];
    let mut seen = BTreeSet::new();
    for (event_type, payload) in seeds() {
        for (name, _) in payload.as_object().into_iter().flatten() {
            if !seen.insert((event_type.clone(), name.clone())) {
                continue;
            }
            let mut changed = payload.clone();
            changed[name] = serde_json::json!("@");
            let text = changed.to_string();
            for value in strange {
                let bytes = text.replacen("\"@\"", value, 1).into_bytes();
                tally.compare(
                    fast_path().payload(&event_type, &bytes),
                    &validator.payload(&event_type, &bytes),
                    &bytes,
                );
            }
            changed.as_object_mut().expect("a payload is an object").shift_remove(name);
            let bytes = changed.to_string().into_bytes();
            tally.compare(
                fast_path().payload(&event_type, &bytes),
                &validator.payload(&event_type, &bytes),
                &bytes,
            );
        }
    }
    assert!(tally.refused > 2000, "{tally:?}");
}
