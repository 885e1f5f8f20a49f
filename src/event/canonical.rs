//! The canonical bytes of an envelope: equal exactly when two envelopes have the same content.

use crate::json::pointer;
use crate::json::{self, decimal};
use serde::Serialize;
use serde_json::{Number, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The RFC 8785 form of a normalised envelope, and behind it what that form would lose.
///
/// RFC 8785 writes every number as a 64-bit float, and so two numbers may become one text. What is
/// lost is therefore written behind it, on lines of their own, in the order of the members' names:
///
/// - the digits of whole numbers from 2^53 to 2^64 in size;
/// - then, for each number that is neither one of those nor what a 64-bit float writes, its pointer
///   and its digits without spelling: `1.50` and `15e-1` are one number.
///
/// The second kind is known from the text alone, which is the `line` that the envelope was read
/// from. An envelope without such numbers has no such lines.
pub(crate) fn canonical(envelope: &impl Serialize, line: Option<&[u8]>) -> Vec<u8> {
    let mut envelope = serde_json::to_value(envelope).expect("an envelope is written as JSON");
    let mut out = serde_json_canonicalizer::to_vec(&envelope).expect("a value is written as JSON");
    envelope.sort_all_objects();
    // A number that was read exactly is no float.
    let mut lost = match line {
        Some(line) if has_float(&envelope) => Lost::of(line),
        _ => Lost::default(),
    };
    let mut text = String::new();
    append_wide_numbers(&envelope, &mut String::new(), &mut lost, &mut text);
    for (pointer, digits) in &lost.numbers {
        let _ = write!(text, "\n{pointer} {digits}");
    }
    out.extend(text.into_bytes());
    out.extend(lost.line.unwrap_or_default());
    out
}

fn has_float(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.values().any(has_float),
        Value::Array(elements) => elements.iter().any(has_float),
        Value::Number(number) => number.is_f64(),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}

/// Numbers of a line that a 64-bit float does not keep: pointers and digits.
#[derive(Default)]
struct Lost {
    numbers: BTreeMap<String, String>,
    /// The line itself, where there are too many to be told one by one.
    line: Option<Vec<u8>>,
}

impl Lost {
    fn of(line: &[u8]) -> Self {
        let scanned = json::scan(line, crate::contract::policy::LIMITS);
        if scanned.omitted_numbers > 0 {
            return Self { line: Some([b"\n", line.trim_ascii()].concat()), ..Self::default() };
        }
        let is_number = |fault: &json::Fault| fault.kind == json::FaultKind::NumberPrecision;
        let numbers = scanned.faults.into_iter().filter(is_number);
        let of = |fault: json::Fault| {
            let digits = decimal::normal(json::number_at(line, fault.offset));
            (fault.pointer, digits)
        };
        Self { numbers: numbers.map(of).collect(), line: None }
    }
}

fn append_wide_numbers(value: &Value, pointer: &mut String, lost: &mut Lost, out: &mut String) {
    let length = pointer.len();
    let mut below = |token: &str, value: &Value| {
        // Pointers are asked for where numbers are lost, and nowhere else.
        if !lost.numbers.is_empty() {
            pointer::push(pointer, token);
        }
        append_wide_numbers(value, pointer, lost, out);
        pointer.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| below(name, value)),
        Value::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                if !matches!(value, Value::Null | Value::Bool(_) | Value::String(_)) {
                    below(&index.to_string(), value);
                }
            }
        }
        Value::Number(number) => {
            if let Some(exact) = wide(number) {
                let whole = lost.numbers.get(pointer.as_str()).and_then(|n| decimal::whole(n));
                if whole.is_some() {
                    lost.numbers.remove(pointer.as_str());
                }
                let _ = write!(out, "\n{}", whole.unwrap_or(exact));
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

/// The value of a whole number that RFC 8785 may round.
fn wide(number: &Number) -> Option<i128> {
    // Which numbers are listed depends on their RFC 8785 form alone, so that equal forms have
    // equally many lines.
    const WIDE: std::ops::RangeInclusive<f64> =
        9_007_199_254_740_992.0..=18_446_744_073_709_551_616.0;
    let float = number.as_f64().filter(|float| WIDE.contains(&float.abs()))?;
    // Floats of this size are whole, and `2e18` is the same number as its digits.
    #[allow(clippy::cast_possible_truncation)]
    let rounded = float as i128;
    let exact = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    Some(exact.unwrap_or(rounded))
}
