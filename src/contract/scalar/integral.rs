//! Integers as JSON Schema defines them: `1.0` is one ([D2]).
//!
//! [D2]: crate::decisions#d2

use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Number;
use std::collections::BTreeMap;

/// Reads an integer, or an option, list or map of integers, written as `1`, `1.0` or `1e0`.
pub(crate) fn integral<'de, D: Deserializer<'de>, T: FromIntegral>(
    deserializer: D,
) -> Result<T, D::Error> {
    let raw = T::Raw::deserialize(deserializer)?;
    T::from_raw(raw)
        .ok_or_else(|| D::Error::custom("a whole number of at most 64 bits is expected"))
}

/// An integer, or an option, list or map of integers, to be read as a member.
pub(crate) struct Integral<T>(pub T);

impl<'de, T: FromIntegral> Deserialize<'de> for Integral<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        integral(deserializer).map(Self)
    }
}

/// A type that is made of integers.
pub(crate) trait FromIntegral: Sized {
    type Raw: for<'de> Deserialize<'de>;

    fn from_raw(raw: Self::Raw) -> Option<Self>;
}

impl FromIntegral for i64 {
    type Raw = Number;

    fn from_raw(raw: Number) -> Option<Self> {
        const LIMIT: f64 = 9_223_372_036_854_775_808.0;
        raw.as_i64().or_else(|| {
            let float = raw.as_f64().filter(|_| raw.is_f64())?;
            #[allow(clippy::cast_possible_truncation)]
            (float.fract() == 0.0 && (-LIMIT..LIMIT).contains(&float)).then_some(float as i64)
        })
    }
}

impl<T: FromIntegral> FromIntegral for Option<T> {
    type Raw = Option<T::Raw>;

    fn from_raw(raw: Self::Raw) -> Option<Self> {
        match raw {
            Some(raw) => T::from_raw(raw).map(Some),
            None => Some(None),
        }
    }
}

impl<T: FromIntegral> FromIntegral for Vec<T> {
    type Raw = Vec<T::Raw>;

    fn from_raw(raw: Self::Raw) -> Option<Self> {
        raw.into_iter().map(T::from_raw).collect()
    }
}

impl<T: FromIntegral> FromIntegral for BTreeMap<String, T> {
    type Raw = BTreeMap<String, T::Raw>;

    fn from_raw(raw: Self::Raw) -> Option<Self> {
        raw.into_iter().map(|(k, v)| T::from_raw(v).map(|v| (k, v))).collect()
    }
}
