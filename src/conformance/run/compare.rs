//! Whether two answers agree, and if not, in what: one record for each point of difference.

use crate::conformance::protocol::{Answer, FindingLine, Operation, VerdictLine};
use crate::conformance::suite::Case;
use crate::contract::scalar::Timestamp;
use crate::json::pointer;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What comparing two answers gives.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Comparison {
    Agreed,
    /// One side does not have the operation.
    Unsupported,
    /// The points in which they differ: JSON objects, the documents that declarations are written
    /// about.
    Differing(Vec<Value>),
}

/// At most so many points are told of one case.
const MOST_POINTS: usize = 40;

/// Compares what should be answered with what was. `codes` says whether the other side uses the
/// contract's codes.
pub(super) fn compare(case: &Case, expected: &Answer, actual: &Answer, codes: bool) -> Comparison {
    if let (Some(expected), Some(actual)) = (expected.value(), actual.value()) {
        return of_points(case, values(case, &expected, &actual, codes));
    }
    let points = match (expected, actual) {
        (Answer::Unsupported(_), _) | (_, Answer::Unsupported(_)) => {
            return Comparison::Unsupported;
        }
        (Answer::Verdict(expected), Answer::Verdict(actual)) => {
            verdicts(case, expected, actual, codes)
        }
        (Answer::Error(expected), Answer::Error(actual)) => match (&expected.code, &actual.code) {
            (Some(a), Some(b)) if codes && a != b => {
                vec![json!({"differs": "error_code", "expected": a, "actual": b})]
            }
            _ => Vec::new(),
        },
        (expected, actual) => vec![
            json!({"differs": "kind", "expected": expected.to_json(), "actual": actual.to_json()}),
        ],
    };
    of_points(case, points)
}

fn of_points(case: &Case, mut points: Vec<Value>) -> Comparison {
    if points.is_empty() {
        return Comparison::Agreed;
    }
    points.truncate(MOST_POINTS);
    for point in &mut points {
        let object = point.as_object_mut().expect("every point is an object");
        object.insert("op".to_owned(), case.operation.as_str().into());
        object.insert("family".to_owned(), case.family.into());
        object.insert("input".to_owned(), case.input.clone());
    }
    Comparison::Differing(points)
}

fn verdicts(case: &Case, expected: &VerdictLine, actual: &VerdictLine, codes: bool) -> Vec<Value> {
    if expected.valid != actual.valid {
        let (refused_by, refusing) =
            if expected.valid { ("implementation", actual) } else { ("contract", expected) };
        let findings = refusing.violations.as_deref().unwrap_or_default();
        let whole = document(case);
        let point = |finding: &FindingLine| {
            let mut point = json!({"differs": "verdict", "refused_by": refused_by,
            "code": finding.code, "pointer": finding.pointer});
            let object = point.as_object_mut().expect("it is an object");
            object.insert(
                "member".to_owned(),
                finding.pointer.rsplit('/').next().unwrap_or_default().into(),
            );
            if let Some(value) = whole.as_ref().and_then(|whole| whole.pointer(&finding.pointer)) {
                object.insert("value".to_owned(), value.clone());
            }
            point
        };
        // A side that gives no reasons leaves one point, and nothing to explain it by but the
        // input.
        return if findings.is_empty() {
            vec![json!({"differs": "verdict", "refused_by": refused_by})]
        } else {
            findings.iter().map(point).collect()
        };
    }
    let mut points = Vec::new();
    if let (true, Some(a), Some(b)) = (codes, &expected.violations, &actual.violations)
        && a.iter().collect::<BTreeSet<_>>() != b.iter().collect()
    {
        points.push(json!({"differs": "violations", "expected": a, "actual": b}));
    }
    if let (true, Some(a), Some(b)) = (codes, &expected.warnings, &actual.warnings)
        && a.iter().collect::<BTreeSet<_>>() != b.iter().collect()
    {
        points.push(json!({"differs": "warnings", "expected": a, "actual": b}));
    }
    points
}

/// The document that a verdict is about, where it can be read.
fn document(case: &Case) -> Option<Value> {
    let given = ["payload", "envelope"].into_iter().find_map(|name| case.input.get(name).cloned());
    given.or_else(|| serde_json::from_str(case.input.get("text")?.as_str()?).ok())
}

fn values(case: &Case, expected: &Value, actual: &Value, codes: bool) -> Vec<Value> {
    if case.operation.answers_positions() && same_events(&case.input, expected, actual) {
        return Vec::new();
    }
    if case.operation == Operation::StateMachineMerge && same_winner(&case.input, expected, actual)
    {
        return Vec::new();
    }
    let mut points = Vec::new();
    if case.operation == Operation::Reduce {
        let (expected, actual) = states(expected, actual, codes);
        leaves(String::new(), Some(&expected), Some(&actual), !codes, &mut points);
    } else {
        leaves(String::new(), Some(expected), Some(actual), false, &mut points);
    }
    points
}

/// Two states without what is never compared: sentences. Where codes are not the contract's, also
/// without notices, and anomalies with an event have those members only that both sides give them.
fn states(expected: &Value, actual: &Value, codes: bool) -> (Value, Value) {
    let (mut expected, mut actual) = (expected.clone(), actual.clone());
    for state in [&mut expected, &mut actual] {
        if let (false, Some(object)) = (codes, state.as_object_mut()) {
            object.shift_remove("notices");
        }
        for list in ["anomalies", "notices"] {
            for entry in state
                .get_mut(list)
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten()
                .filter_map(Value::as_object_mut)
            {
                entry.retain(|name, _| !matches!(name.as_str(), "reason" | "message"));
            }
        }
    }
    if !codes
        && let (Some(a), Some(b)) = (
            expected.get_mut("anomalies").and_then(Value::as_array_mut),
            actual.get_mut("anomalies").and_then(Value::as_array_mut),
        )
    {
        for (a, b) in a.iter_mut().zip(b) {
            if let (Some(a), Some(b)) = (a.as_object_mut(), b.as_object_mut())
                && a.contains_key("event_id")
            {
                a.retain(|name, _| b.contains_key(name));
                b.retain(|name, _| a.contains_key(name));
            }
        }
    }
    (expected, actual)
}

/// Whether two strings are timestamps of one instant, which is all that a reader of microseconds
/// keeps.
fn one_instant(a: &str, b: &str) -> bool {
    let micros =
        |text: &str| Timestamp::parse(text).map(|moment| moment.unix_nanos().div_euclid(1000));
    matches!((micros(a), micros(b)), (Ok(a), Ok(b)) if a == b)
}

/// The event at a position, by its content.
fn event_at<'i>(input: &'i Value, position: &Value) -> Option<&'i Value> {
    input.get("events")?.get(usize::try_from(position.as_u64()?).ok()?)
}

fn same_events(input: &Value, expected: &Value, actual: &Value) -> bool {
    let (Some(a), Some(b)) = (expected.as_array(), actual.as_array()) else { return false };
    a.len() == b.len()
        && a.iter().zip(b).all(|(a, b)| {
            event_at(input, a).is_some_and(|event| same_content(event, event_at(input, b)))
        })
}

fn same_winner(input: &Value, expected: &Value, actual: &Value) -> bool {
    let winner = |answer: &Value| {
        event_at(input, answer.get("merged_event").unwrap_or(&Value::Null)).cloned()
    };
    expected.get("requires_manual_review") == actual.get("requires_manual_review")
        && winner(expected).is_some_and(|event| same_content(&event, winner(actual).as_ref()))
}

/// Equal but for the spelling of ids.
fn same_content(a: &Value, b: Option<&Value>) -> bool {
    let Some(b) = b else { return false };
    let plain = |event: &Value| {
        let mut event: Map<String, Value> = event.as_object().cloned().unwrap_or_default();
        for name in ["event_id", "causation_id", "correlation_id", "project_uuid"] {
            if let Some(id) = event.get(name).and_then(Value::as_str) {
                let canonical = crate::normalize_event_id(id).unwrap_or_else(|_| id.to_owned());
                event.insert(name.to_owned(), canonical.into());
            }
        }
        event
    };
    a == b || plain(a) == plain(b)
}

/// Walks two values side by side and notes the deepest places where they part. `1` and `1.0` are
/// one number ([D2]).
///
/// [D2]: crate::decisions#d2
fn leaves(
    pointer: String,
    expected: Option<&Value>,
    actual: Option<&Value>,
    instants: bool,
    out: &mut Vec<Value>,
) {
    if out.len() >= MOST_POINTS {
        return;
    }
    match (expected, actual) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for name in names {
                leaves(pointer::member(&pointer, name), a.get(name), b.get(name), instants, out);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) => {
            for i in 0..a.len().max(b.len()) {
                leaves(format!("{pointer}/{i}"), a.get(i), b.get(i), instants, out);
            }
        }
        (Some(Value::Number(a)), Some(Value::Number(b)))
            if a == b
                || (a.as_i64().is_none() || b.as_i64().is_none()) && a.as_f64() == b.as_f64() => {}
        (Some(Value::String(a)), Some(Value::String(b))) if instants && one_instant(a, b) => {}
        (a, b) if a == b => {}
        (a, b) => {
            let mut point = Map::new();
            point.insert("differs".to_owned(), "value".into());
            point.insert("pointer".to_owned(), pointer.into());
            for (name, side) in [("expected", a), ("actual", b)] {
                if let Some(side) = side {
                    point.insert(name.to_owned(), side.clone());
                }
            }
            out.push(point.into());
        }
    }
}
