//! What one line may cost: values, violations and pointers are bounded, and what is left out is
//! counted.

use serde_json::{Value, json};
use spec_kitty_events::gate::fast_path;
use spec_kitty_events::policy::{LIMITS, MAX_VIOLATIONS};
use spec_kitty_events::reduce::ReplayEvent;
use spec_kitty_events::{AdmittedEvent, Code, Gate, Record, Report, Verdict};

/// An envelope of an open event type.
fn envelope(payload: &Value) -> Value {
    json!({
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
        "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
        "node_id": "n", "lamport_clock": 1,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
        "payload": payload,
    })
}

/// The values of a document, counted as the policy says.
fn values(value: &Value) -> usize {
    1 + match value {
        Value::Object(members) => members.values().map(values).sum(),
        Value::Array(elements) => elements.iter().map(values).sum(),
        _ => 0,
    }
}

/// A sound envelope of so many values, with an extra member of elements or of members.
fn sized(total: usize, of_members: bool) -> Vec<u8> {
    let with =
        |extra: Value| envelope(&json!({"participant_id": "p", "mission_id": "m", "extra": extra}));
    let n = total - values(&with(json!([])));
    let extra = if of_members {
        Value::Object((0..n).map(|i| (format!("k{i}"), json!("x, [{"))).collect())
    } else {
        Value::Array(vec![json!(7); n])
    };
    let event = with(extra);
    assert_eq!(values(&event), total);
    event.to_string().into_bytes()
}

#[test]
fn a_document_has_so_many_values_and_not_one_more() {
    for of_members in [false, true] {
        let most = sized(LIMITS.max_values, of_members);
        assert!(Gate::live().envelope(&most).is_valid() && Gate::live().accepts_envelope(&most));
        assert!(Record::admit(&most).is_ok());

        let one_more = sized(LIMITS.max_values + 1, of_members);
        let report = Gate::live().envelope(&one_more);
        let codes: Vec<Code> = report.violations.iter().map(|v| v.code).collect();
        assert_eq!(codes, [Code::JsonTooManyValues]);
        assert_eq!(
            report.violations[0].message(),
            format!("The document has more than {} values.", LIMITS.max_values)
        );
        assert_ne!(fast_path().envelope(&one_more), Verdict::Accept);
        assert!(!Gate::live().accepts_envelope(&one_more));
        assert!(AdmittedEvent::read(&one_more).is_err() && Record::admit(&one_more).is_err());
        assert!(!Gate::lenient().accepts_envelope(&one_more));
        assert!(ReplayEvent::read(&one_more).is_err());
    }
    // A document that is none is refused as early.
    let numbers = format!("[{}0", "0,".repeat(LIMITS.max_values));
    let report = Gate::live().payload("ParticipantLeft", numbers.as_bytes());
    assert_eq!(report.violations[0].code, Code::JsonTooManyValues);
}

fn total(report: &Report) -> usize {
    report.violations.len() + report.omitted
}

/// The kinds of payloads that one thing is wrong with again and again.
fn repeated(kind: usize, n: usize) -> (&'static str, Value) {
    let status = |evidence: Value| {
        json!({"mission_slug": "m", "wp_id": "WP01", "to_lane": "done", "actor": "ana",
            "execution_mode": "worktree", "evidence": evidence})
    };
    let members = |value: Value| -> Value {
        Value::Object((0..n).map(|i| (format!("k{i}"), value.clone())).collect())
    };
    match kind {
        0 => {
            let repos = vec![json!({"repo": 5}); n];
            let review = json!({"reviewer": "r", "verdict": "ok", "reference": "x"});
            let evidence = json!({"repos": repos, "verification": [], "review": review});
            ("WPStatusChanged", status(evidence))
        }
        1 => ("ConcurrentDriverWarning", json!({"participant_ids": vec![json!(1); n]})),
        2 => ("MissionCreated", members(json!(null))),
        _ => ("ParticipantLeft", json!({"mission_id": "m", "x": vec![json!({"": [[1]]}); n]})),
    }
}

#[test]
fn what_is_not_kept_is_counted_exactly() {
    for kind in 0..4 {
        let of = |n: usize| {
            let (event_type, payload) = repeated(kind, n);
            Gate::live().payload(event_type, payload.to_string().as_bytes())
        };
        let (ten, eleven) = (total(&of(10)), total(&of(11)));
        for n in [700, 20_000] {
            let report = of(n);
            assert_eq!(total(&report), ten + (n - 10) * (eleven - ten), "{kind} {n}");
            assert_eq!(report.violations.len(), total(&report).min(MAX_VIOLATIONS));
        }
    }
}

#[test]
fn pointers_of_one_report_are_bounded_together() {
    let name = "n".repeat(200_000);
    let inner = vec![json!({"feature_slug": 1, "big": 0}); 900];
    let text = envelope(&json!({"participant_id": 1, "mission_id": "m", name: inner}))
        .to_string()
        .replace("\"big\":0", "\"big\":99999999999999999999,\"a\":1,\"a\":1");
    let unequal = text.replace(",\"a\":1,\"a\":1", "");
    for (line, code) in [(text, Code::JsonDuplicateKey), (unequal, Code::CutoverLegacyKeys)] {
        let report = Gate::live().envelope(line.as_bytes());
        assert!(report.violations.iter().any(|v| v.code == code));
        let found = report.violations.iter().chain(&report.warnings);
        let bytes: usize = found.map(|v| v.pointer.len()).sum();
        assert!(bytes < LIMITS.max_bytes / 4, "{bytes}");
        assert!((900..=901).contains(&total(&report)), "{}", total(&report));
    }
}
