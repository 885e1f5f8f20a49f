//! Conclusions of check runs.

use super::*;

#[test]
fn conclusions_of_check_runs_become_gate_events_or_nothing() {
    assert_eq!(map_check_run_conclusion("success"), Ok(Some(EventType::GatePassed)));
    for text in ["failure", "timed_out", "cancelled", "action_required"] {
        assert_eq!(map_check_run_conclusion(text), Ok(Some(EventType::GateFailed)), "{text}");
    }
    for text in ["neutral", "skipped", "stale"] {
        assert_eq!(map_check_run_conclusion(text), Ok(None), "{text}");
    }
    for text in [
        "",
        "Success",
        "SUCCESS",
        " success",
        "success ",
        "canceled",
        "startup_failure",
        "waiting",
        "null",
        "timed-out",
        "error",
    ] {
        let error = map_check_run_conclusion(text).unwrap_err();
        assert_eq!(error.conclusion(), text);
        assert_eq!(error.code().as_str(), "gate.unknown_conclusion");
    }
}

#[test]
fn the_conclusions_that_become_a_gate_event_are_those_that_it_takes() {
    let gate = json!({"gate_name": "ci", "gate_type": "ci", "external_provider": "github",
    "check_run_id": 1, "check_run_url": "https://example.org/1", "delivery_id": "d"});
    for text in [
        "success",
        "failure",
        "timed_out",
        "cancelled",
        "action_required",
        "neutral",
        "skipped",
        "stale",
        "waiting",
    ] {
        let payload = with(&gate, json!({"conclusion": text})).to_string();
        for event_type in [EventType::GatePassed, EventType::GateFailed] {
            let wanted = map_check_run_conclusion(text).ok().flatten() == Some(event_type);
            assert_eq!(
                Gate::live().accepts_payload(event_type.as_str(), payload.as_bytes()),
                wanted,
                "{text} {event_type}"
            );
        }
    }
}
