//! Numbers between bounds.

use super::No;
use super::facts::{Facts, equal};
use serde_json::Value;

/// A bound as whole numbers see it: the next one that is inside.
fn whole(bound: &Value, itself: bool, up: bool) -> Option<i128> {
    if let Some(n) = bound.as_i64().map(i128::from).or(bound.as_u64().map(i128::from)) {
        return Some(match (itself, up) {
            (true, _) => n,
            (false, true) => n + 1,
            (false, false) => n - 1,
        });
    }
    let float = bound.as_f64()?;
    if float.abs() > 1e30 {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "its size was looked at")]
    let near = |f: f64| f as i128;
    Some(match (float.fract() == 0.0, itself, up) {
        (true, true, _) => near(float),
        (true, false, true) => near(float) + 1,
        (true, false, false) => near(float) - 1,
        (false, _, true) => near(float.ceil()),
        (false, _, false) => near(float.floor()),
    })
}

/// A whole number.
pub(super) fn integer(facts: &Facts<'_>) -> Result<Value, No> {
    let bounds = |all: &[(&Value, bool)], up: bool| -> Option<Vec<i128>> {
        all.iter().map(|(bound, itself)| whole(bound, *itself, up)).collect()
    };
    let least = bounds(&facts.least, true).ok_or(No::Unknown)?.into_iter().max();
    let most = bounds(&facts.most, false).ok_or(No::Unknown)?.into_iter().min();
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        return Err(No::Contradiction);
    }
    // From zero, or the bound next to it, away from the other one.
    let first = 0.max(least.unwrap_or(i128::MIN)).min(most.unwrap_or(i128::MAX));
    let count = i128::try_from(facts.none_of.len()).unwrap_or(i128::MAX);
    let up = (0..=count).map(|n| first + n).take_while(|n| most.is_none_or(|most| *n <= most));
    let down = (1..=count).map(|n| first - n).take_while(|n| least.is_none_or(|l| *n >= l));
    let fits = |n: i128| -> Result<Value, No> {
        let (signed, unsigned) = (i64::try_from(n), u64::try_from(n));
        let value = signed.map(Value::from).or(unsigned.map(Value::from));
        value.map_err(|_| No::Unknown)
    };
    let free = |v: &Result<Value, No>| match v {
        Ok(value) => !facts.none_of.iter().any(|other| equal(other, value)),
        Err(_) => true,
    };
    up.chain(down).map(fits).find(free).unwrap_or(Err(No::Contradiction))
}

/// A number with a fraction.
pub(super) fn fraction(facts: &Facts<'_>) -> Result<Value, No> {
    const EXACT: f64 = 4_503_599_627_370_496.0;
    let bounds = |all: &[(&Value, bool)]| -> Option<Vec<f64>> {
        all.iter().map(|(bound, _)| bound.as_f64().filter(|f| f.abs() < EXACT)).collect()
    };
    let least = bounds(&facts.least).ok_or(No::Unknown)?.into_iter().reduce(f64::max);
    let most = bounds(&facts.most).ok_or(No::Unknown)?.into_iter().reduce(f64::min);
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        return Err(No::Contradiction);
    }
    let near = match (least, most) {
        (Some(least), Some(most)) => vec![f64::midpoint(least, most), least, most, least + 0.5],
        (Some(least), None) => vec![least + 0.5, least + 0.25],
        (None, Some(most)) => vec![most - 0.5, most - 0.25],
        (None, None) => vec![0.5, 0.25],
    };
    let inside = |f: f64| {
        let over = |(bound, itself): &(&Value, bool)| {
            bound.as_f64().is_some_and(|b| f > b || (*itself && f >= b))
        };
        let under = |(bound, itself): &(&Value, bool)| {
            bound.as_f64().is_some_and(|b| f < b || (*itself && f <= b))
        };
        f.fract() != 0.0 && facts.least.iter().all(over) && facts.most.iter().all(under)
    };
    let free = |v: &Value| !facts.none_of.iter().any(|other| equal(other, v));
    let found = near.into_iter().filter(|f| inside(*f)).map(Value::from).find(free);
    found.ok_or(No::Unknown)
}

/// The number, if it lies between the bounds.
pub(super) fn check(facts: &Facts<'_>, number: &Value) -> Result<Value, No> {
    let exact =
        whole(number, true, true).filter(|_| number.as_f64().is_some_and(|f| f.fract() == 0.0));
    let inside = |(bound, itself): &(&Value, bool), up: bool| -> Option<bool> {
        if let Some(exact) = exact {
            let bound = whole(bound, *itself, up)?;
            return Some(if up { exact >= bound } else { exact <= bound });
        }
        let (number, bound) = (number.as_f64()?, bound.as_f64()?);
        let over = if up { number > bound } else { number < bound };
        #[expect(clippy::float_cmp, reason = "both were read from text, by one rule")]
        let at = number == bound;
        Some(over || (*itself && at))
    };
    let least = facts.least.iter().map(|bound| inside(bound, true));
    let all: Option<Vec<bool>> = least.chain(facts.most.iter().map(|b| inside(b, false))).collect();
    match all {
        None => Err(No::Unknown),
        Some(all) if all.iter().all(|inside| *inside) => Ok(number.clone()),
        Some(_) => Err(No::Contradiction),
    }
}
