//! A large document is judged in batches, and what is found in each of its parts is what is found
//! where the part stands alone.

use serde_json::{Value, json};
use spec_kitty_events::compat::{Contract, ContractGate};
use spec_kitty_events::{Code, Gate, Report};

/// Place, code and sentence of everything that is found.
fn found(report: &Report) -> Vec<(String, Code, String)> {
    let all = report.violations.iter().chain(&report.warnings);
    let mut out: Vec<_> = all.map(|v| (v.pointer.clone(), v.code, v.message())).collect();
    out.sort();
    out
}

/// One part of many, sound or wrong in many ways.
fn repo(i: usize) -> Value {
    match i % 60 {
        0 => json!({"repo": 5}),
        7 => json!({"repo": "a", "branch": "b", "commit": "c", "files_touched": [1, "x", null]}),
        14 => json!("text"),
        21 => json!({}),
        28 => json!({"repo": "", "branch": "b", "commit": "c", "actor": 1, "unknown": {"a": 1}}),
        35 => json!([[], [1], {"x": [1, 2, {"repo": 3}]}]),
        _ => json!({"repo": "a", "branch": "b", "commit": "c"}),
    }
}

fn payload(repos: Vec<Value>) -> Value {
    json!({
        "mission_slug": "m", "wp_id": "WP01", "from_lane": "planned", "to_lane": "claimed",
        "actor": "ana", "execution_mode": "worktree", "evidence": {"repos": repos, "review": {
            "reviewer": "bo", "verdict": "approved", "reference": "r"}},
    })
}

fn judged(payload: &Value) -> Report {
    Gate::live().payload("WPStatusChanged", payload.to_string().as_bytes())
}

#[test]
fn what_is_found_in_a_part_does_not_depend_on_what_stands_beside_it() {
    let sound = judged(&payload(vec![repo(1)]));
    assert!(sound.is_valid(), "{sound:?}");
    for first in [0, 13, 59] {
        let repos: Vec<Value> = (first..first + 2000).map(repo).collect();
        let mut expected = Vec::new();
        for (i, part) in repos.iter().enumerate() {
            let alone = found(&judged(&payload(vec![part.clone()])));
            let (there, named) = (format!("/evidence/repos/{i}"), format!("evidence.repos[{i}]"));
            expected.extend(alone.into_iter().map(|(pointer, code, message)| {
                let pointer = pointer.replacen("/evidence/repos/0", &there, 1);
                (pointer, code, message.replace("evidence.repos[0]", &named))
            }));
        }
        expected.sort();
        assert!(expected.len() > 300, "{}", expected.len());
        assert_eq!(found(&judged(&payload(repos))), expected, "from {first}");
    }
}

#[test]
fn what_is_said_of_the_whole_is_said_once() {
    let mut whole = payload((0..3000).map(|_| repo(1)).collect());
    whole["to_lane"] = json!("claimd");
    whole["unknown"] = json!((0..3000).collect::<Vec<_>>());
    whole["evidence"].as_object_mut().unwrap().remove("review");
    let mut small = whole.clone();
    small["evidence"]["repos"].as_array_mut().unwrap().truncate(1);
    small["unknown"] = json!([0]);
    let (large, small) = (found(&judged(&whole)), found(&judged(&small)));
    assert_eq!(
        large.iter().map(|f| &f.0).collect::<Vec<_>>(),
        small.iter().map(|f| &f.0).collect::<Vec<_>>()
    );
    assert_eq!(large.len(), 3, "{large:?}");
}

/// A contract with an event whose payload has `list`, and these conditions.
fn contract(conditions: &Value) -> Contract {
    let mut bundle: Value = serde_json::from_str(spec_kitty_events::bundle()).unwrap();
    bundle["$defs"]["ParticipantLeftPayload"] = json!({
        "title": "ParticipantLeftPayload", "description": "Left.", "type": "object",
        "properties": {
            "list": {"description": "Many.", "type": "array", "items": {}},
            "name": {"description": "Who.", "type": "string"},
            "note": {"description": "Why.", "type": "string"},
        },
        "required": ["name"], "additionalProperties": false, "allOf": conditions,
    });
    Contract::from_bundle(&bundle.to_string()).unwrap()
}

#[test]
fn a_condition_that_looks_into_elements_sees_all_of_them() {
    let texts = json!({"properties": {"list": {"items": {"type": "string"}}}});
    let first = json!({"properties": {"list": {"prefixItems": [{"type": "string"}]}}});
    let note = json!({"required": ["note"]});
    // The last element is no text, so that no condition asks for a note; the first one is.
    let mut list = vec![json!("text"); 3000];
    list.push(json!(1));
    for (conditions, asks) in [
        (json!([{"if": texts, "then": note}]), false),
        (json!([{"anyOf": [{"not": texts}, note]}]), false),
        (json!([{"if": first, "then": note}]), true),
    ] {
        let contract = contract(&conditions);
        let event = json!({
            "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "ParticipantLeft",
            "aggregate_id": "mission/1", "timestamp": "2026-01-15T10:00:00Z", "build_id": "b",
            "node_id": "n", "lamport_clock": 1, "schema_version": "3.0.0",
            "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
            "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE",
            // Something else is wrong, so that reasons are looked for.
            "payload": {"list": list, "name": 7},
        });
        let report = ContractGate::new(&contract).judge(event.to_string().as_bytes());
        let places: Vec<&str> = report.violations.iter().map(|v| v.pointer.as_str()).collect();
        assert!(places.contains(&"/payload/name"), "{places:?}");
        assert_eq!(places.len() > 1, asks, "{conditions}: {report:?}");
    }
}
