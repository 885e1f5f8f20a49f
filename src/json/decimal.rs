//! Numbers by their digits, whatever their size and spelling.

/// A number without its spelling: a sign, its digits without zeros at either end, and the power of
/// ten of the last one. `1`, `1.0` and `10e-1` are `1e0`; zero is `0e0`.
///
/// An exponent that no 64-bit number holds is kept as it is written.
pub(crate) fn normal(text: &str) -> String {
    let sign = if text.starts_with('-') { "-" } else { "" };
    let (digits, exponent) = parts(text);
    if digits.is_empty() {
        return "0e0".to_owned();
    }
    match exponent {
        Ok(exponent) => format!("{sign}{digits}e{exponent}"),
        Err((written, shift)) => format!("{sign}{digits}e{written}{shift:+}"),
    }
}

/// The value of a whole number of moderate size that [`normal`] has written.
pub(crate) fn whole(normal: &str) -> Option<i128> {
    let (digits, exponent) = normal.split_once('e')?;
    let exponent = exponent.parse::<u32>().ok()?;
    digits.parse::<i128>().ok()?.checked_mul(10_i128.checked_pow(exponent)?)
}

/// The digits of a number without zeros at either end, and the power of ten of the last one: as it
/// is written and what is to be added, where it is too large.
fn parts(text: &str) -> (String, Result<i64, (&str, i64)>) {
    let unsigned = text.trim_start_matches('-');
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    let dropped = i64::try_from(digits.len() - significant.len()).unwrap_or(i64::MAX);
    let shift = dropped.saturating_sub(i64::try_from(fraction.len()).unwrap_or(i64::MAX));
    let exponent = match exponent.parse::<i64>().ok().and_then(|e| e.checked_add(shift)) {
        Some(exponent) => Ok(exponent),
        None => Err((exponent, shift)),
    };
    (significant.trim_start_matches('0').to_owned(), exponent)
}

/// Whether a number comes out of a 64-bit float as another number.
pub(super) fn loses_digits(text: &str) -> bool {
    match text.parse::<f64>() {
        Ok(float) if float.is_finite() => normal(text) != normal(&format!("{float:e}")),
        // Out of range is another fault.
        _ => false,
    }
}
