//! Makes a case smaller for as long as it still differs in the same way.

use crate::json::pointer;
use serde_json::Value;

/// The smaller input, found by leaving things out; `differs` says whether an input still shows the
/// difference. It is asked at most `budget` times.
pub(super) fn shrink(
    input: &Value,
    budget: usize,
    mut differs: impl FnMut(&Value) -> bool,
) -> Value {
    let mut best = input.clone();
    let mut left = budget;
    let mut progress = true;
    while progress && left > 0 {
        progress = false;
        // Places are looked up anew: an earlier step may have removed them.
        for pointer in places(&best) {
            let mut step = 0;
            while let Some(candidate) = smaller(&best, &pointer, step) {
                if left == 0 {
                    return best;
                }
                left -= 1;
                if differs(&candidate) {
                    best = candidate;
                    progress = true;
                } else {
                    step += 1;
                }
            }
        }
    }
    best
}

/// The pointers of all values, the outermost first.
fn places(value: &Value) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut next = 0;
    while next < out.len() {
        let at = out[next].clone();
        match value.pointer(&at) {
            Some(Value::Object(object)) => {
                out.extend(object.keys().map(|name| pointer::member(&at, name)));
            }
            Some(Value::Array(entries)) => {
                out.extend((0..entries.len()).map(|i| format!("{at}/{i}")));
            }
            _ => {}
        }
        next += 1;
    }
    out
}

/// The n-th way to make the value at a place smaller.
fn smaller(whole: &Value, pointer: &str, n: usize) -> Option<Value> {
    let value = whole.pointer(pointer)?;
    let replaced = match value {
        Value::Array(entries) => {
            let (from, to) = chunk(entries.len(), n)?;
            Value::Array(entries[..from].iter().chain(&entries[to..]).cloned().collect())
        }
        Value::Object(object) => {
            // The members of the input itself are what the operation asks for.
            let name = if pointer.is_empty() { None } else { object.keys().nth(n) }?;
            let mut fewer = object.clone();
            fewer.shift_remove(name);
            Value::Object(fewer)
        }
        Value::String(text) => {
            let length = text.chars().count();
            let half = |keep: usize| text.chars().take(keep).collect::<String>();
            let shorter =
                [String::new(), "a".to_owned(), half(length / 2), half(length.saturating_sub(1))];
            shorter.into_iter().filter(|s| s.chars().count() < length).nth(n)?.into()
        }
        Value::Number(number) => [Value::from(0), Value::from(1)]
            .into_iter()
            .filter(|v| number.as_f64().is_none_or(|f| f.abs() > 1.0) && v != value)
            .nth(n)?,
        Value::Bool(true) if n == 0 => Value::Bool(false),
        _ => return None,
    };
    let mut candidate = whole.clone();
    *candidate.pointer_mut(pointer)? = replaced;
    Some(candidate)
}

/// The n-th chunk of a list to leave out: halves, then quarters, and so on to single entries.
fn chunk(length: usize, mut n: usize) -> Option<(usize, usize)> {
    let mut size = length.div_ceil(2);
    while size > 0 {
        let chunks = length.div_ceil(size);
        if n < chunks {
            return Some((n * size, ((n + 1) * size).min(length)));
        }
        n -= chunks;
        size = if size == 1 { 0 } else { size.div_ceil(2) };
    }
    None
}
