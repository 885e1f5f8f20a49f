//! Every fixture gets the verdict that it names, for the reason that it names.

use crate::support::{fixtures, judge};
use spec_kitty_events::check::CaseKind;
use spec_kitty_events::{
    AdmittedEvent, EVENT_TYPES, Event, EventType, Gate, LenientEvent, Payload,
};
use std::collections::BTreeSet;

#[test]
fn every_case_gets_its_verdict() {
    let mut wrong = Vec::new();
    let fixtures = fixtures();
    for case in &fixtures.cases {
        let report = judge(case);
        let found: Vec<(String, String)> =
            report.violations.iter().map(|v| (v.code.to_string(), v.pointer.clone())).collect();
        let warned: Vec<String> = report.warnings.iter().map(|v| v.code.to_string()).collect();
        let wanted: Vec<(String, String)> = case.violation.iter().cloned().collect();
        if found != wanted || warned != case.warnings {
            wrong.push(format!(
                "{}: wanted {wanted:?} {:?}, got {found:?} {warned:?}",
                case.id, case.warnings
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} cases differ:\n{}",
        wrong.len(),
        fixtures.cases.len(),
        wrong.join("\n")
    );
    assert!(fixtures.cases.len() > 1000, "only {} cases", fixtures.cases.len());
}

#[test]
fn every_finding_points_at_its_bytes() {
    for case in fixtures().cases {
        let report = judge(&case);
        let value: Option<serde_json::Value> = serde_json::from_slice(&case.bytes).ok();
        for v in report.violations.iter().chain(&report.warnings) {
            assert!(v.offset <= v.end && v.end <= case.bytes.len(), "{}: {v:?}", case.id);
            assert!(
                !v.message().is_empty() && v.message().ends_with('.'),
                "{}: {}",
                case.id,
                v.message()
            );
            assert!(!v.help().is_empty(), "{}: {v:?}", case.id);
            let Some(value) = value.as_ref().and_then(|value| value.pointer(&v.pointer)) else {
                continue;
            };
            let piece = &case.bytes[v.offset..v.end];
            // The piece is the value itself, or the name of the member.
            match serde_json::from_slice::<serde_json::Value>(piece) {
                Ok(piece) if piece == *value => {}
                Ok(serde_json::Value::String(name)) => assert!(
                    v.pointer.ends_with(&name.replace('~', "~0").replace('/', "~1")),
                    "{}: {v:?}",
                    case.id
                ),
                other => assert_eq!(case.kind, CaseKind::Text, "{}: {v:?} {other:?}", case.id),
            }
        }
    }
}

#[test]
fn every_event_type_has_valid_and_invalid_cases() {
    let cases = fixtures().cases;
    for info in EVENT_TYPES.iter().filter(|i| !i.is_reserved()) {
        for valid in [true, false] {
            assert!(
                cases
                    .iter()
                    .any(|c| c.event_type.as_deref() == Some(info.name) && c.valid == valid),
                "{} has no case with valid = {valid}",
                info.name
            );
        }
    }
}

#[test]
fn the_fixtures_exercise_every_code_that_documents_can_earn() {
    let earned: BTreeSet<String> = fixtures()
        .cases
        .into_iter()
        .flat_map(|c| c.warnings.into_iter().chain(c.violation.map(|(code, _)| code)))
        .collect();
    // Codes that no single document of the present contract earns from the gate.
    let elsewhere = [
        "json.too_long",         // bad_input.rs: no fixture of 16 MiB
        "schema.property_names", // no open map of the contract limits its names
        // The only constants are the signal, which the cutover stage judges, and ForceMetadata's.
        "schema.const",
        "schema.pattern",    // every pattern of the contract has a code of its own
        "schema.format",     // the same
        "schema.max_length", // the same
        "schema.max_items",
        "schema.unique_items",
        "schema.min_properties",
        "schema.any_of",
        "schema.not",
        "transition.terminal_requires_force", // judged against state (D24)
        "transition.review_ref_required",
        "transition.reason_required",
        "file.one_document", // a matter of whole files: tests of inputs
        "file.encoding",
        "file.carriage_returns",
        "file.merge_conflict",
        "file.pointer",
        "file.web_page",
        "file.foreign_database",
        "file.unreachable_log",
        "file.archive",
        "file.not_a_log",
        "json.too_many_values", // a fixture of that size helps nobody: tests of bounded memory
        "transition.rejection_requires_force", // rows of a mission's log: gate/rows.rs
        "row.unknown",
        "row.unknown_kind",
        "row.typed_lane_ignored",
        "row.newer_line",
        "row.not_displayed",
        "gate.unknown_conclusion",
        "log.out_of_order", // a matter of whole logs: tests/cli/log.rs and the tests of the stores
        "log.count_mismatch",
        "log.clock_repeated",
        "log.clock_before_cause",
        "log.causation_cycle",
        "log.refused",
        "log.conflict",
        "log.damaged_line",
        "log.damaged_row",
        "log.missing_row",
        "causation.duplicate_id", // judged over several events: orderings.rs
        "causation.cycle",
        "crdt.tags_invalid", // the same: merges.rs
        "crdt.delta_invalid",
        "merge.empty",
        "merge.clock_mismatch",
        "merge.aggregate_mismatch",
        "merge.state_missing",
        "merge.state_unknown",
        "migrate.no_target", // a matter of old lines: migration.rs
        "migrate.members_differ",
        "migrate.value_unreadable",
        "migrate.value_missing",
        "migrate.package_incomplete",
        "migrate.lane_differs",
        "migrate.context_missing",
        "migrate.number_precision",
        "migrate.context_ambiguous",
        "migrate.context_unnamed",
    ];
    for code in spec_kitty_events::Code::ALL {
        let expected = !elsewhere.contains(&code.as_str());
        assert_eq!(earned.contains(code.as_str()), expected, "{code}");
    }
}

#[test]
fn valid_payloads_survive_their_types() {
    for case in fixtures().cases.iter().filter(|c| c.valid && c.kind == CaseKind::Payload) {
        let event_type: EventType = case.event_type.as_deref().unwrap().parse().unwrap();
        let value: serde_json::Value = serde_json::from_slice(&case.bytes).unwrap();
        let payload = Payload::from_value(event_type, value.clone())
            .unwrap_or_else(|e| panic!("{}: {e}", case.id))
            .unwrap();
        assert_eq!(payload.event_type(), event_type);
        let written = serde_json::to_value(&payload).unwrap();
        let report = Gate::live().payload(event_type.as_str(), written.to_string().as_bytes());
        assert!(report.is_valid(), "{}: {:?}", case.id, report.violations);
        assert_eq!(
            Payload::from_value(event_type, written.clone()).unwrap().unwrap(),
            payload,
            "{}",
            case.id
        );
        // Every member that came in goes out, unknown ones of open objects too (D4).
        kept(&value, &written, &case.id);
    }
}

#[test]
fn valid_envelopes_survive_their_types() {
    for case in fixtures().cases.iter().filter(|c| c.valid && c.kind == CaseKind::Envelope) {
        let admitted =
            AdmittedEvent::read(&case.bytes).unwrap_or_else(|e| panic!("{}: {e}", case.id));
        let value: serde_json::Value = serde_json::from_slice(&case.bytes).unwrap();
        let written = serde_json::to_value(admitted.event()).unwrap();
        kept(&value, &written, &case.id);
        let again: Event = serde_json::from_value(written.clone()).unwrap();
        assert_eq!(&again, admitted.event(), "{}", case.id);
        assert!(AdmittedEvent::read(written.to_string().as_bytes()).is_ok(), "{}", case.id);
        // A reader of history takes whatever the live path takes.
        assert!(Gate::lenient().envelope(&case.bytes).is_valid(), "{}", case.id);
        let _: LenientEvent = serde_json::from_value(value).unwrap();
    }
}

/// What came in is still there: the same, or in canonical form.
fn kept(before: &serde_json::Value, after: &serde_json::Value, id: &str) {
    use serde_json::Value;
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                kept(value, after.get(name).unwrap_or_else(|| panic!("{id}: {name} is lost")), id);
            }
        }
        (Value::Array(before), Value::Array(after)) => {
            assert_eq!(before.len(), after.len(), "{id}");
            before.iter().zip(after).for_each(|(b, a)| kept(b, a, id));
        }
        (Value::Number(b), Value::Number(a)) => assert_eq!(b.as_f64(), a.as_f64(), "{id}"),
        (Value::String(b), Value::String(a)) => {
            let canonical = spec_kitty_events::normalize_event_id(b).unwrap_or_else(|_| b.clone());
            let lane = spec_kitty_events::normalize_lane(b)
                .map(|l| l.to_string())
                .unwrap_or_else(|_| b.clone());
            assert!(a == b || *a == canonical || *a == lane, "{id}: {b} became {a}");
        }
        (b, a) => assert_eq!(b, a, "{id}"),
    }
}
