//! A large document is judged in batches, and what is found in each of its parts is what is found
//! where the part stands alone.

use serde_json::{Value, json};
use spec_kitty_events::{Code, Gate, Report};

#[path = "../../src/gate/schema_validator/batching.rs"]
#[allow(dead_code, unreachable_pub)]
mod batching;

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

/// No type of today's contract has such a condition, so that no document shows it: the rule is
/// asked by itself.
#[test]
fn a_schema_that_looks_into_elements_is_judged_in_one() {
    let inside = json!({"items": {"type": "string"}});
    for schema in [
        json!({"if": {"properties": {"a": inside}}}),
        json!({"allOf": [{"not": {"$ref": "#/$defs/A"}}]}),
        json!({"properties": {"a": {"prefixItems": [{"type": "string"}]}}}),
    ] {
        assert!(!batching::splits(&schema), "{schema}");
    }
    assert!(batching::splits(&json!({"properties": {"a": inside}, "if": {"required": ["a"]}})));
}
