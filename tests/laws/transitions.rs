//! Moves of work packages: the matrix and its guards, and what the gate says of them (D24).

use serde_json::{Map, Value, json};
use spec_kitty_events::{
    AdmittedEvent, Code, Gate, Lane, Severity, StatusTransitionPayload, is_allowed_transition,
    validate_transition,
};

const LANES: [&str; 8] =
    ["planned", "claimed", "in_progress", "for_review", "approved", "done", "blocked", "canceled"];

/// Section A3: `Y` is allowed, `1` is allowed but needs V4, `2` is allowed but needs V3.
#[rustfmt::skip]
const MATRIX: [(Option<&str>, [char; 8]); 9] = [
    //                    plan clai prog revi appr done bloc canc
    (None,                ['Y', '.', '.', '.', '.', '.', '.', '.']),
    (Some("planned"),     ['.', 'Y', '.', '.', '.', '.', 'Y', 'Y']),
    (Some("claimed"),     ['.', '.', 'Y', '.', '.', '.', 'Y', 'Y']),
    (Some("in_progress"), ['1', '.', '.', 'Y', 'Y', '.', 'Y', 'Y']),
    (Some("for_review"),  ['2', '.', '2', '.', 'Y', 'Y', 'Y', 'Y']),
    (Some("approved"),    ['2', '.', '2', '.', '.', 'Y', 'Y', 'Y']),
    (Some("done"),        ['.', '.', '.', '.', '.', '.', '.', '.']),
    (Some("blocked"),     ['.', '.', 'Y', '.', '.', '.', 'Y', 'Y']),
    (Some("canceled"),    ['.', '.', '.', '.', '.', '.', '.', '.']),
];

const V1: &str = "transition.terminal_requires_force";
const V2: &str = "transition.not_allowed";
const V3: &str = "transition.review_ref_required";
const V4: &str = "transition.reason_required";

/// Every move of the matrix: lane before, lane after, cell.
fn moves() -> impl Iterator<Item = (Option<&'static str>, &'static str, char)> {
    MATRIX
        .iter()
        .flat_map(|(from, row)| LANES.into_iter().zip(row).map(|(to, cell)| (*from, to, *cell)))
}

fn lane(text: &str) -> Lane {
    text.parse().unwrap()
}

/// A payload that fills what the schema asks for.
fn payload(from: Option<&str>, to: &str, changes: Value) -> Value {
    let mut payload = json!({"mission_slug": "importer", "wp_id": "WP01", "from_lane": from,
    "to_lane": to, "actor": "ana", "execution_mode": "worktree"});
    if ["approved", "done"].contains(&to) {
        payload["evidence"] = json!({"repos": [{"repo": "r", "branch": "b", "commit": "c"}],
        "review": {"reviewer": "x", "verdict": "ok"}});
    }
    let Value::Object(changes) = changes else { panic!() };
    for (name, value) in changes {
        payload[name] = value;
    }
    payload
}

fn typed(value: &Value) -> StatusTransitionPayload {
    serde_json::from_value(value.clone()).unwrap_or_else(|e| panic!("{value}: {e}"))
}

fn codes(value: &Value) -> Vec<&'static str> {
    validate_transition(&typed(value)).into_iter().map(Code::as_str).collect()
}

fn envelope(payload: &Value) -> Vec<u8> {
    let envelope = json!({
        "event_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCD", "event_type": "WPStatusChanged",
        "aggregate_id": "mission/1", "payload": payload,
        "timestamp": "2026-01-15T10:00:00Z", "build_id": "b", "node_id": "n", "lamport_clock": 1,
        "project_uuid": "6f1c2a9e-4b7d-4c3a-9f10-2d8e5b6a7c40",
        "correlation_id": "01J8Z3N5QV9Y4T2RK7WXH6BMCE", "schema_version": "3.0.0",
    });
    envelope.to_string().into_bytes()
}

#[test]
fn the_table_has_26_moves() {
    // 14 explicit pairs, and six lanes that may be blocked or canceled.
    assert_eq!(moves().filter(|(_, _, cell)| *cell != '.').count(), 14 + 6 * 2);
    assert_eq!(moves().count(), 72);
}

#[test]
fn the_matrix_is_the_one_of_the_reference() {
    for (from, to, cell) in moves() {
        assert_eq!(
            is_allowed_transition(from.map(lane), lane(to)),
            cell != '.',
            "{from:?} -> {to}"
        );
    }
}

#[test]
fn a_move_with_review_and_reason_is_judged_by_the_matrix_alone() {
    for (from, to, cell) in moves() {
        let found = codes(&payload(from, to, json!({"review_ref": "PR-7", "reason": "because"})));
        let wanted: &[&str] = match (from, cell) {
            (Some("done" | "canceled"), _) => &[V1, V2],
            (_, '.') => &[V2],
            _ => &[],
        };
        assert_eq!(found, wanted, "{from:?} -> {to}");
    }
}

#[test]
fn all_violations_are_collected_in_order_and_force_lifts_the_first_two_alone() {
    let texts = [
        json!(null),
        json!(""),
        json!("  "),
        json!("\u{a0}\u{1f}\u{85}\u{3000}"),
        json!("x"),
        json!(" \u{200b}"),
    ];
    let blank = |text: &Value| texts[..4].contains(text);
    let mut seen = std::collections::BTreeSet::new();
    for (from, to, cell) in moves() {
        for force in [false, true] {
            for review_ref in &texts {
                for reason in &texts {
                    let value = payload(
                        from,
                        to,
                        json!({"force": force, "review_ref": review_ref, "reason": reason}),
                    );
                    let mut wanted = Vec::new();
                    if !force && matches!(from, Some("done" | "canceled")) {
                        wanted.push(V1);
                    }
                    if !force && cell == '.' {
                        wanted.push(V2);
                    }
                    if matches!(from, Some("for_review" | "approved"))
                        && matches!(to, "in_progress" | "planned")
                        && blank(review_ref)
                    {
                        wanted.push(V3);
                    }
                    if from == Some("in_progress") && to == "planned" && blank(reason) {
                        wanted.push(V4);
                    }
                    assert_eq!(codes(&value), wanted, "{value}");
                    seen.insert(wanted);
                }
            }
        }
    }
    assert_eq!(
        seen.into_iter().collect::<Vec<_>>(),
        [vec![], vec![V2], vec![V4], vec![V3], vec![V1, V2]]
    );
}

#[test]
fn the_cells_with_a_footnote_are_those_with_a_guard() {
    for (from, to, cell) in moves() {
        let found = codes(&payload(from, to, json!({})));
        match cell {
            '1' => assert_eq!(found, [V4], "{from:?} -> {to}"),
            '2' => assert_eq!(found, [V3], "{from:?} -> {to}"),
            'Y' => assert!(found.is_empty(), "{from:?} -> {to}: {found:?}"),
            _ => {
                assert!(
                    !found.contains(&V3) && !found.contains(&V4),
                    "{from:?} -> {to}: {found:?}"
                );
            }
        }
    }
}

#[test]
fn missing_members_count_as_null() {
    let value = json!({"mission_slug": "m", "wp_id": "w", "to_lane": "planned", "actor": "ana",
    "execution_mode": "direct_repo"});
    assert_eq!(codes(&value), Vec::<&str>::new());
    let value = json!({"mission_slug": "m", "wp_id": "w", "from_lane": "for_review",
    "to_lane": "planned", "actor": "ana", "execution_mode": "direct_repo"});
    assert_eq!(codes(&value), [V3]);
}

#[test]
fn the_alias_is_judged_as_its_lane() {
    // D5
    assert_eq!(codes(&payload(Some("doing"), "planned", json!({}))), [V4]);
    assert_eq!(codes(&payload(Some("doing"), "for_review", json!({}))), Vec::<&str>::new());
    assert_eq!(codes(&payload(Some("doing"), "doing", json!({}))), [V2]);
    assert_eq!(codes(&payload(Some("claimed"), "doing", json!({}))), Vec::<&str>::new());
    assert_eq!(codes(&payload(Some("approved"), "doing", json!({}))), [V3]);
}

#[test]
fn blocked_may_be_blocked_again_and_no_other_lane_repeats() {
    // S9
    for name in LANES {
        assert_eq!(
            is_allowed_transition(Some(lane(name)), lane(name)),
            name == "blocked",
            "{name}"
        );
    }
}

#[test]
fn the_gate_never_refuses_a_move_and_warns_of_the_matrix_alone() {
    // D24
    for (from, to, cell) in moves() {
        for changes in [
            json!({}),
            json!({"review_ref": " ", "reason": ""}),
            json!({"review_ref": "PR-7", "reason": "because"}),
        ] {
            let value = payload(from, to, changes);
            let wanted: Vec<(&str, &str)> =
                if cell == '.' { vec![(V2, "/to_lane")] } else { vec![] };
            let report = Gate::live().payload("WPStatusChanged", value.to_string().as_bytes());
            assert!(report.is_valid(), "{value}: {:?}", report.violations);
            assert_eq!(
                report
                    .warnings
                    .iter()
                    .map(|v| (v.code.as_str(), v.pointer.as_str()))
                    .collect::<Vec<_>>(),
                wanted,
                "{value}"
            );

            let wanted: Vec<(&str, &str)> =
                if cell == '.' { vec![(V2, "/payload/to_lane")] } else { vec![] };
            let admitted =
                AdmittedEvent::read(&envelope(&value)).unwrap_or_else(|e| panic!("{value}: {e}"));
            assert_eq!(
                admitted
                    .warnings()
                    .iter()
                    .map(|v| (v.code.as_str(), v.pointer.as_str()))
                    .collect::<Vec<_>>(),
                wanted,
                "{value}"
            );
        }
    }
}

#[test]
fn the_gate_does_not_warn_of_a_forced_move() {
    // D24: a forced move must stay writable.
    for (from, to, _) in moves() {
        let value = payload(from, to, json!({"force": true, "reason": "because"}));
        let report = Gate::live().payload("WPStatusChanged", value.to_string().as_bytes());
        assert!(report.is_valid() && report.warnings.is_empty(), "{value}: {report:?}");
        let without = payload(from, to, json!({"force": true}));
        let report = Gate::live().payload("WPStatusChanged", without.to_string().as_bytes());
        assert_eq!(
            report.violations.iter().map(|v| v.code).collect::<Vec<_>>(),
            [Code::StatusForceRequiresReason],
            "{without}"
        );
    }
}

#[test]
fn the_gate_warns_of_the_alias_by_its_lane() {
    let warnings = |from: &str, to: &str| {
        let report = Gate::live()
            .payload("WPStatusChanged", payload(Some(from), to, json!({})).to_string().as_bytes());
        assert!(report.is_valid(), "{report:?}");
        report.warnings.len()
    };
    assert_eq!(warnings("doing", "for_review"), 0);
    assert_eq!(warnings("claimed", "doing"), 0);
    assert_eq!(warnings("doing", "doing"), 1);
    assert_eq!(warnings("planned", "doing"), 1);
}

#[test]
fn the_warning_points_at_the_lane_and_names_the_move() {
    let value = payload(Some("planned"), "done", json!({}));
    let bytes = envelope(&value);
    let report = Gate::live().envelope(&bytes);
    let warning = &report.warnings[0];
    assert_eq!(warning.code.severity(), Severity::Warning);
    assert_eq!(&bytes[warning.offset..warning.end], b"\"done\"");
    assert!(
        warning.message().contains("planned") && warning.message().contains("done"),
        "{}",
        warning.message()
    );
}

#[test]
fn evidence_and_reasons_are_rules_of_the_payload_forced_or_not() {
    // R1, R2
    let refused = |value: &Value| {
        let report = Gate::live().payload("WPStatusChanged", value.to_string().as_bytes());
        report.violations.iter().map(|v| v.code.as_str()).collect::<Vec<_>>()
    };
    for to in LANES {
        for force in [false, true] {
            for evidence in [None, Some(Value::Null)] {
                let mut value = payload(
                    Some("for_review"),
                    to,
                    json!({"force": force, "reason": "because", "review_ref": "PR-7"}),
                );
                let object: &mut Map<String, Value> = value.as_object_mut().unwrap();
                object.shift_remove("evidence");
                object.extend(evidence.map(|e| ("evidence".to_owned(), e)));
                let wanted: &[&str] = if ["approved", "done"].contains(&to) {
                    &["status.evidence_required"]
                } else {
                    &[]
                };
                assert_eq!(refused(&value), wanted, "{value}");
            }
        }
        for reason in [json!(null), json!(""), json!(" "), json!("\u{a0}\u{1c}\u{2003}")] {
            assert_eq!(
                refused(&payload(Some("planned"), to, json!({"force": true, "reason": reason}))),
                ["status.force_requires_reason"],
                "{to} {reason}"
            );
            assert_eq!(
                refused(&payload(Some("planned"), to, json!({"force": false, "reason": reason}))),
                Vec::<&str>::new(),
                "{to} {reason}"
            );
        }
        assert_eq!(
            refused(&payload(Some("planned"), to, json!({"force": true, "reason": "\u{200b}"}))),
            Vec::<&str>::new()
        );
    }
    let mut both = payload(Some("for_review"), "done", json!({"force": true}));
    both.as_object_mut().unwrap().shift_remove("evidence");
    assert_eq!(refused(&both), ["status.force_requires_reason", "status.evidence_required"]);
}
