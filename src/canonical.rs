//! The canonical bytes of an envelope: equal exactly when two envelopes have the same content.

use serde::Serialize;
use serde_json::Value;

/// The RFC 8785 form of a normalised envelope, and behind it what that form would lose.
///
/// RFC 8785 writes every number as a 64-bit float, and so two whole numbers beyond 2^53 may become one text. The
/// contract has whole numbers up to 64 bits. Those beyond 2^53 are therefore listed exactly, each on a line of
/// its own, in the order of their members' names. An envelope without such numbers has no such lines.
pub(crate) fn canonical(envelope: &impl Serialize) -> Vec<u8> {
    let mut envelope = serde_json::to_value(envelope).expect("an envelope is written as JSON");
    let mut out = serde_json_canonicalizer::to_vec(&envelope).expect("a value is written as JSON");
    envelope.sort_all_objects();
    append_wide_numbers(&envelope, &mut out);
    out
}

fn append_wide_numbers(value: &Value, out: &mut Vec<u8>) {
    // Which numbers are listed depends on their RFC 8785 form alone, so that equal forms have equally many lines.
    const WIDE: std::ops::RangeInclusive<f64> =
        9_007_199_254_740_992.0..=18_446_744_073_709_551_616.0;
    match value {
        Value::Object(members) => {
            members.values().for_each(|member| append_wide_numbers(member, out))
        }
        Value::Array(entries) => entries.iter().for_each(|entry| append_wide_numbers(entry, out)),
        Value::Number(number) => {
            if let Some(float) = number.as_f64().filter(|float| WIDE.contains(&float.abs())) {
                // Floats of this size are whole, and `2e18` is the same number as its digits.
                #[allow(clippy::cast_possible_truncation)]
                let exact = number
                    .as_i64()
                    .map(i128::from)
                    .or_else(|| number.as_u64().map(i128::from))
                    .unwrap_or(float as i128);
                out.extend(format!("\n{exact}").into_bytes());
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}
